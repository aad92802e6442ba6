// Questions about canaries: one metric of the new version against the old one's, and the score of all of them.

#include "app/verdict_keys.h"
#include "app/verdict_questions.h"

#include "models/base/json_writer.h"
#include "models/monitor/canary.h"

#include <QJsonArray>

#include <cmath>

namespace holdpoint::app {

using namespace monitor;

namespace {

constexpr auto directions = namesOf<Direction>("increase", "decrease", "either");
constexpr auto nanStrategies = namesOf<NanStrategy>("remove", "replace");
constexpr auto measures = namesOf<EffectMeasure>("meanratio", "cles");
constexpr auto classifiers = namesOf<Classifier>("mannwhitneyclassifier", "meaninequalityclassifier");
constexpr auto classifications = namesOf<Classification>("pass", "high", "low", "nodata", "nodatafailmetric");
enum class Outliers : std::uint8_t { Keep, Remove };
constexpr auto outliers = namesOf<Outliers>("keep", "remove");

std::optional<EffectLines> lines(VerdictKeys& keys, std::string_view name)
{
    if (!keys.has(name)) return std::nullopt;
    const std::vector<double> pair = keys.numbers(name);
    if (pair.size() != 2) {
        keys.note(name);
        return std::nullopt;
    }
    return EffectLines{pair[0], pair[1]};
}

CanaryRule readRule(VerdictKeys& keys)
{
    CanaryRule rule;
    rule.classifier = keys.name<Classifier>("classifier", classifiers).value_or(rule.classifier);
    rule.tolerance = keys.number("tolerance").value_or(rule.tolerance);
    rule.confidence = keys.number("confLevel").value_or(rule.confidence);
    if (!(rule.confidence > 0 && rule.confidence < 1)) keys.note("confLevel");
    rule.measure = keys.name<EffectMeasure>("effectSizeMeasure", measures).value_or(rule.measure);
    rule.effect = lines(keys, "effectSizeThresholds");
    rule.criticalEffect = lines(keys, "criticalThresholds");
    rule.direction = keys.name<Direction>("direction", directions).value_or(rule.direction);
    rule.nans = keys.name<NanStrategy>("nanStrategy", nanStrategies).value_or(rule.nans);
    rule.critical = keys.flag("isCriticalMetric").value_or(false);
    rule.mustHaveData = keys.flag("mustHaveData").value_or(keys.flag("isDataRequired").value_or(false));
    rule.removeOutliers = keys.name<Outliers>("outlierStrategy", outliers) == Outliers::Remove;
    rule.outlierFactor = keys.number("outlierFactor").value_or(rule.outlierFactor);
    return rule;
}

/// JSON has no NaN, so it stands as a text; a number that does not exist is null.
void write(JsonWriter& json, std::string_view name, std::optional<double> value)
{
    json.key(name);
    if (!value) json.null();
    else if (std::isfinite(*value)) json.number(*value);
    else json.text(std::isnan(*value) ? "NaN" : *value > 0 ? "Infinity" : "-Infinity");
}

} // namespace

Result<std::string> answerClassify(const QJsonObject& question)
{
    VerdictKeys keys(question);
    const CanaryRule rule = readRule(keys);
    std::vector<double> control = keys.numbers("control"), experiment = keys.numbers("experiment");
    if (!keys.wrong().empty()) return wrongKey(keys.wrong());
    const Classified answer = classify(std::move(control), std::move(experiment), rule);
    JsonWriter json;
    json.beginObject().field("classification", classificationNames.of(answer.classification));
    write(json, "deviation", answer.deviation);
    write(json, "lower", answer.lower);
    write(json, "upper", answer.upper);
    write(json, "estimate", answer.estimate);
    json.key("critical").boolean(answer.critical).key("reason");
    if (answer.reason.empty()) json.null();
    else json.text(answer.reason);
    json.endObject();
    return json.take();
}

Result<std::string> answerScore(const QJsonObject& question)
{
    VerdictKeys keys(question);
    std::vector<CanaryGroup> groups;
    const double pass = keys.number("pass").value_or(95), marginal = keys.number("marginal").value_or(75);
    if (keys.has("groups") && !keys.valueOf("groups").isArray()) keys.note("groups");
    const QJsonArray list = keys.valueOf("groups").toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        VerdictKeys group(object);
        groups.push_back({group.text("name"), group.number("weight"), {}});
        const QJsonArray metrics = group.valueOf("metrics").toArray();
        for (const QJsonValue& metricValue : metrics) {
            const QJsonObject metric = metricValue.toObject();
            VerdictKeys of(metric);
            const auto classification = of.name<Classification>("classification", classifications);
            if (!classification) of.note("classification");
            groups.back().metrics.push_back({classification.value_or(Classification::Pass), of.flag("critical").value_or(false)});
            if (!of.wrong().empty()) group.note(of.wrong());
        }
        if (!group.wrong().empty()) keys.note(group.wrong());
    }
    if (!keys.wrong().empty()) return wrongKey(keys.wrong());
    const CanaryScore score = scoreOf(groups, pass, marginal);
    JsonWriter json;
    json.beginObject().key("score").number(score.score).field("classification", canaryVerdictNames.of(score.verdict)).key("groups").beginArray();
    for (const double group : score.groups) json.number(group);
    json.endArray().key("reason");
    if (score.reason.empty()) json.null();
    else json.text(score.reason);
    json.endObject();
    return json.take();
}

} // namespace holdpoint::app
