// The question about a limit: its verdict, computed again from samples that somebody has kept.

#include "app/verdict_keys.h"
#include "app/verdict_questions.h"

#include "models/base/json_writer.h"
#include "models/base/names.h"
#include "models/monitor/limit_watch.h"

#include <QJsonArray>

#include <cmath>

namespace holdpoint::app {

using namespace monitor;

namespace {

constexpr auto measures = namesOf<Measure>("value", "mean", "percentile", "rate");
constexpr auto sides = namesOf<Passed>("above", "at-or-above", "below", "at-or-below", "differs");
constexpr auto comparisons = namesOf<Against>("nothing", "percent-up", "percent-down", "times");

std::int64_t milliseconds(VerdictKeys& keys, std::string_view name, std::int64_t otherwise)
{
    const auto seconds = keys.number(name);
    if (!seconds) return otherwise;
    if (!(*seconds >= 0 && *seconds < 1e12)) keys.note(name);
    return std::llround(*seconds * 1000);
}

std::uint32_t small(VerdictKeys& keys, std::string_view name, std::uint32_t otherwise)
{
    const auto number = keys.whole(name);
    if (!number) return otherwise;
    if (*number < 1 || *number > 100'000) keys.note(name);
    return static_cast<std::uint32_t>(*number);
}

LimitRule readRule(VerdictKeys& keys)
{
    LimitRule rule;
    rule.name = keys.has("name") ? keys.text("name") : "value";
    rule.unit = keys.text("unit");
    rule.measure = keys.name<Measure>("measure", measures).value_or(rule.measure);
    rule.percentile = keys.number("percentile").value_or(rule.percentile);
    rule.windowMs = milliseconds(keys, "window_s", rule.hasWindow() ? 60'000 : 0);
    rule.rateMs = milliseconds(keys, "rate_s", rule.rateMs);
    rule.passed = keys.name<Passed>("passed", sides).value_or(rule.passed);
    if (!keys.has("line")) keys.note("line");
    rule.line = keys.number("line").value_or(0);
    rule.against = keys.name<Against>("against", comparisons).value_or(rule.against);
    rule.baseline = keys.number("baseline");
    rule.leastChange = keys.number("least_change").value_or(0);
    rule.deadband = keys.number("deadband").value_or(0);
    rule.forMs = milliseconds(keys, "for_s", 0);
    rule.hits = small(keys, "hits", 1);
    rule.of = small(keys, "of", 1);
    rule.needed = small(keys, "needed", 1);
    rule.staleMs = milliseconds(keys, "stale_s", 0);
    return rule;
}

std::vector<Sample> readSamples(VerdictKeys& keys)
{
    std::vector<Sample> samples;
    if (!keys.valueOf("samples").isArray()) keys.note("samples");
    const QJsonArray list = keys.valueOf("samples").toArray();
    for (const QJsonValue& value : list) {
        const QJsonArray pair = value.toArray();
        const auto at = pair.size() == 2 ? VerdictKeys::numberIn(pair.at(0)) : std::nullopt;
        if (!at || !(std::abs(*at) < 9e15)) keys.note("samples");
        else samples.push_back({static_cast<std::int64_t>(*at), VerdictKeys::numberIn(pair.at(1)).value_or(std::nan(""))});
    }
    return samples;
}

} // namespace

Result<std::string> answerLimit(const QJsonObject& question)
{
    VerdictKeys keys(question);
    const LimitRule rule = readRule(keys);
    const std::vector<Sample> samples = readSamples(keys);
    const std::int64_t nowMs = keys.whole("now_ms").value_or(samples.empty() ? 0 : samples.back().atMs);
    if (!keys.wrong().empty()) return wrongKey(keys.wrong());
    const Verdict verdict = judge(rule, samples, nowMs);
    JsonWriter json;
    json.beginObject().field("state", nameOf(verdict.state)).key("measured");
    if (std::isfinite(verdict.measured)) json.number(verdict.measured);
    else json.null();
    json.field("points", std::int64_t{verdict.points}).field("sentence", verdict.sentence).endObject();
    return json.take();
}

} // namespace holdpoint::app
