// Questions about analyses: a measurement, a metric with its counters, a run of several metrics.

#include "app/verdict_keys.h"
#include "app/verdict_questions.h"

#include "models/base/json_writer.h"
#include "models/monitor/condition.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace holdpoint::app {

using namespace monitor;

namespace {

constexpr auto phases = namesOf<AnalysisPhase>("successful", "running", "pending", "inconclusive", "error", "failed");

std::optional<std::int64_t> milliseconds(VerdictKeys& keys, std::string_view name)
{
    const auto seconds = keys.number(name);
    if (!seconds) return std::nullopt;
    if (!(*seconds >= 0 && *seconds < 1e12)) keys.note(name);
    return static_cast<std::int64_t>(*seconds * 1000);
}

MetricLimits readLimits(VerdictKeys& keys)
{
    MetricLimits limits;
    limits.failureLimit = keys.whole("failureLimit").value_or(limits.failureLimit);
    limits.inconclusiveLimit = keys.whole("inconclusiveLimit").value_or(limits.inconclusiveLimit);
    limits.consecutiveErrorLimit = keys.whole("consecutiveErrorLimit").value_or(limits.consecutiveErrorLimit);
    limits.consecutiveSuccessLimit = keys.whole("consecutiveSuccessLimit").value_or(limits.consecutiveSuccessLimit);
    limits.count = keys.whole("count").value_or(limits.count);
    limits.intervalMs = milliseconds(keys, "interval_s");
    limits.initialDelayMs = milliseconds(keys, "initialDelay_s").value_or(0);
    limits.dryRun = keys.flag("dryRun").value_or(false);
    return limits;
}

MetricCounts readCounts(VerdictKeys& keys)
{
    MetricCounts counts;
    counts.failed = keys.whole("failed").value_or(0);
    counts.successful = keys.whole("successful").value_or(0);
    counts.inconclusive = keys.whole("inconclusive").value_or(0);
    counts.error = keys.whole("error").value_or(0);
    counts.consecutiveSuccess = keys.whole("consecutiveSuccess").value_or(0);
    counts.consecutiveError = keys.whole("consecutiveError").value_or(0);
    const auto lastPhase = keys.name<AnalysisPhase>("lastPhase", phases);
    counts.inFlight = keys.flag("inFlight").value_or(lastPhase && !isOver(*lastPhase));
    counts.ended = keys.name<AnalysisPhase>("phase", phases);
    counts.counted = counts.failed + counts.successful + counts.inconclusive;
    const std::int64_t known = counts.counted + std::max(counts.error, counts.consecutiveError);
    counts.measured = keys.whole("measured").value_or(known + (counts.inFlight ? 1 : 0));
    // Of several of which nothing is said how they ended, all count; of a single one it is that it has not ended.
    if (known == 0 && counts.measured == 1) counts.inFlight = true;
    else if (known == 0) counts.counted = std::max<std::int64_t>(counts.measured - (counts.inFlight ? 1 : 0), 0);
    return counts;
}

/// A result as it was measured: a value, or a text that holds one.
QJsonValue resultOf(const VerdictKeys& keys)
{
    const QJsonValue given = keys.valueOf("result");
    if (!given.isString()) return given;
    const QByteArray text = given.toString().trimmed().toUtf8();
    if (text == "nil") return {};
    const QJsonArray held = QJsonDocument::fromJson('[' + text + ']').array();
    return held.size() == 1 ? held.first() : given;
}

MetricProgress readProgress(const QJsonObject& object, VerdictKeys& outer)
{
    VerdictKeys keys(object);
    MetricProgress metric;
    metric.name = keys.text("name");
    metric.limits = readLimits(keys);
    metric.counts = readCounts(keys);
    metric.finishedMs = keys.whole("finished_ms");
    metric.resumeAtMs = keys.whole("resumeAt_ms");
    metric.lastPhase = keys.name<AnalysisPhase>("lastPhase", phases).value_or(metric.counts.consecutiveError > 0 ? AnalysisPhase::Error : AnalysisPhase::Successful);
    if (!keys.wrong().empty()) outer.note(keys.wrong());
    return metric;
}

} // namespace

Result<std::string> answerMetric(const QJsonObject& question)
{
    VerdictKeys keys(question);
    const MetricLimits limits = readLimits(keys);
    const MetricCounts counts = readCounts(keys);
    if (!keys.wrong().empty()) return wrongKey(keys.wrong());
    const Assessment now = assess(limits, counts, false), terminating = assess(limits, counts, true);
    JsonWriter json;
    json.beginObject().field("phase", analysisPhaseNames.of(now.phase)).field("phase_terminating", analysisPhaseNames.of(terminating.phase));
    json.field("sentence", now.sentence).endObject();
    return json.take();
}

Result<std::string> answerMeasurement(const QJsonObject& question)
{
    VerdictKeys keys(question);
    const std::string success = keys.text("successCondition"), failure = keys.text("failureCondition");
    if (!keys.wrong().empty()) return wrongKey(keys.wrong());
    // A provider that failed has measured nothing, whatever stands beside it.
    const bool failed = keys.has("error") && keys.valueOf("error") != QJsonValue(false) && keys.valueOf("error") != QJsonValue(QString());
    const AnalysisPhase phase = failed ? AnalysisPhase::Error : measurementPhase(success, failure, resultOf(keys));
    JsonWriter json;
    json.beginObject().field("phase", analysisPhaseNames.of(phase)).endObject();
    return json.take();
}

Result<std::string> answerWorse(const QJsonObject& question)
{
    VerdictKeys keys(question);
    const auto current = keys.name<AnalysisPhase>("current", phases), next = keys.name<AnalysisPhase>("new", phases);
    if (!current) keys.note("current");
    if (!next) keys.note("new");
    if (!keys.wrong().empty()) return wrongKey(keys.wrong());
    JsonWriter json;
    json.beginObject().key("worse").boolean(isWorse(*current, *next)).endObject();
    return json.take();
}

Result<std::string> answerRun(const QJsonObject& question)
{
    VerdictKeys keys(question);
    std::vector<MetricProgress> metrics;
    if (!keys.valueOf("metrics").isArray()) keys.note("metrics");
    const QJsonArray list = keys.valueOf("metrics").toArray();
    for (const QJsonValue& value : list) metrics.push_back(readProgress(value.toObject(), keys));
    const bool terminated = keys.flag("terminated").value_or(false);
    const std::int64_t startMs = keys.whole("start_ms").value_or(0);
    if (!keys.wrong().empty()) return wrongKey(keys.wrong());
    const RunAssessment run = assessRun(metrics, terminated, startMs);
    JsonWriter json;
    json.beginObject().field("phase", analysisPhaseNames.of(run.phase)).field("effect", rolloutEffectNames.of(effectOf(run.phase)));
    json.key("terminates").boolean(run.terminates).field("dry_run_bad", run.dryRunBad).key("next_ms");
    if (run.nextMs) json.number(*run.nextMs);
    else json.null();
    json.key("metrics").beginArray();
    for (const AnalysisPhase phase : run.metrics) json.text(analysisPhaseNames.of(phase));
    json.endArray().field("sentence", run.sentence).endObject();
    return json.take();
}

} // namespace holdpoint::app
