#include "models/monitor/prometheus_answer.h"

#include "models/base/json_reader.h"
#include "models/monitor/number_text.h"
#include "models/monitor/source_words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace holdpoint::monitor {

namespace {

using Aggregate = PrometheusSource::Aggregate;

Error notPrometheus(const std::string& why) { return Error{said(sourceWords.notPrometheus, {why})}; }

/// What several series have to say about one moment.
class Together {
public:
    void add(double value, Aggregate how)
    {
        if (std::isnan(value)) return;      // says nothing, and takes nothing from what others say
        if (m_count++ == 0) m_value = value;
        else if (how == Aggregate::Max) m_value = std::max(m_value, value);
        else if (how == Aggregate::Min) m_value = std::min(m_value, value);
        else m_value += value;
    }
    [[nodiscard]] double value(Aggregate how) const
    {
        if (m_count == 0) return std::nan("");
        return how == Aggregate::Average ? m_value / m_count : m_value;
    }

private:
    double m_value = 0;
    int m_count = 0;
};

/// [1435781430.781, "0.25"]
std::optional<Sample> readPoint(const QJsonValue& value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isString()) return std::nullopt;
    const auto number = readNumber(pair[1].toString().toStdString());
    if (!number) return std::nullopt;
    return Sample{static_cast<std::int64_t>(std::llround(pair[0].toDouble() * 1000)), *number};
}

Error tooMany(qsizetype count)
{
    return Error{said(sourceWords.manySeries, {std::to_string(count)})};
}

/// The points of one series: an instant query gives one, a range many.
Result<std::vector<Sample>> readSeries(const QJsonObject& series)
{
    const QJsonValue one = series.value(QLatin1String("value"));
    QJsonArray points = series.value(QLatin1String("values")).toArray();
    if (!one.isUndefined()) points.append(one);
    if (points.isEmpty() && (series.contains(QLatin1String("histogram")) || series.contains(QLatin1String("histograms"))))
        return Error{said(sourceWords.histogram)};
    std::vector<Sample> samples;
    for (const QJsonValue& point : points) {
        const auto sample = readPoint(point);
        if (!sample) return notPrometheus(said(sourceWords.oddPoint));
        samples.push_back(*sample);
    }
    return samples;
}

Result<std::vector<Sample>> joined(const QJsonArray& all, Aggregate aggregate)
{
    std::map<std::int64_t, Together> moments;
    for (const QJsonValue& each : all) {
        const auto series = readSeries(each.toObject());
        if (!series) return series.error();
        for (const Sample& sample : *series) moments[sample.atMs].add(sample.value, aggregate);
    }
    std::vector<Sample> samples;
    for (const auto& [at, together] : moments) samples.push_back({at, together.value(aggregate)});
    return samples;
}

} // namespace

Result<std::vector<Sample>> readPrometheusAnswer(std::string_view json, Aggregate aggregate)
{
    const auto object = readJsonObject(json);
    if (!object) return notPrometheus(object.error().what);
    const QJsonObject data = object->value(QLatin1String("data")).toObject();
    const QString type = data.value(QLatin1String("resultType")).toString();
    const QJsonValue result = data.value(QLatin1String("result"));
    if (type.isEmpty() || !result.isArray()) return notPrometheus(said(sourceWords.noResult));
    if (type == QLatin1String("scalar")) {
        const auto sample = readPoint(result);
        if (!sample) return notPrometheus(said(sourceWords.oddScalar));
        return std::vector<Sample>{*sample};
    }
    if (type != QLatin1String("vector") && type != QLatin1String("matrix")) return Error{said(sourceWords.otherAnswer, {type.toStdString()})};
    const QJsonArray series = result.toArray();
    if (series.isEmpty()) return Error{said(sourceWords.noSeries)};
    if (series.size() > 1 && aggregate == Aggregate::None) return tooMany(series.size());
    return joined(series, aggregate);
}

std::string prometheusComplaint(std::string_view json)
{
    const auto object = readJsonObject(json);
    return object ? object->value(QLatin1String("error")).toString().toStdString() : std::string();
}

std::size_t seriesBegunIn(std::string_view json)
{
    constexpr std::string_view mark = "\"metric\":";
    std::size_t count = 0;
    for (std::size_t at = json.find(mark); at != std::string_view::npos; at = json.find(mark, at + mark.size())) ++count;
    return count;
}

} // namespace holdpoint::monitor
