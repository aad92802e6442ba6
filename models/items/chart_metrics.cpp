#include "models/items/chart_metrics.h"

#include "models/items/chart_words.h"
#include "models/items/limit_words.h"
#include "models/items/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace holdpoint::items {

namespace {

constexpr int longestName = 60;

QString folded(const QString& words) { return words.simplified().toCaseFolded(); }

bool isFor(const ChartMetric& metric, const QString& name)
{
    return folded(metric.name) == name || std::any_of(metric.aliases.begin(), metric.aliases.end(), [&](const QString& alias) { return folded(alias) == name; });
}

QString wordsOf(const plan::Limit& limit)
{
    const QString then = wordOf(limit.action);
    return then.isEmpty() ? ChartWords::tr("line %1: %2").arg(QString::number(limit.line), nameOf(limit)) : ChartWords::tr("line %1: %2, then %3").arg(QString::number(limit.line), nameOf(limit), then);
}

/// "p95" or "99.9th percentile" in a name; the rest of it is what the percentile is of.
struct Percentile {
    double of = 0;              ///< 0: it is none
    QString rest;
};

Percentile percentileIn(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("\\b[pP](\\d{1,2}(?:\\.\\d+)?)\\b"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) return {};
    QString rest = name;
    rest.remove(match.capturedStart(), match.capturedLength());
    return {match.captured(1).toDouble(), rest.simplified()};
}

} // namespace

std::vector<LimitedMetric> withLimits(std::vector<ChartMetric> metrics, const plan::Plan* plan)
{
    std::vector<LimitedMetric> limited;
    for (ChartMetric& metric : metrics) limited.push_back({std::move(metric), {}});
    if (!plan) return limited;
    const monitor::UnitReader units;
    for (const plan::Limit* limit : limitsToWatch(*plan)) {
        const QString name = inLine(limit->metric, longestName);
        const QString key = folded(name);
        auto found = std::find_if(limited.begin(), limited.end(), [&](const LimitedMetric& one) { return isFor(one.metric, key); });
        if (found == limited.end()) {
            ChartMetric unmeasured;
            unmeasured.name = name;
            unmeasured.unit = inLine(limit->unit, 20);
            found = limited.insert(limited.end(), {std::move(unmeasured), {}});
        }
        monitor::SeriesFacts facts;
        facts.name = found->metric.name.toStdString();
        facts.unit = found->metric.unit.toStdString();
        facts.kind = found->metric.kind;
        Result<monitor::LimitRule> rule = monitor::readLimit(*limit, facts, units);
        if (!rule) continue;    // the check of the runbook says why they cannot be compared
        rule->baseline = found->metric.baseline;
        if (const auto drawn = chartLimitOf(*rule, limit->action, wordsOf(*limit))) found->limits.push_back(*drawn);
    }
    return limited;
}

std::vector<ChartGroup> groupsOf(const std::vector<LimitedMetric>& metrics)
{
    struct Key {
        QString rest, unit;
        bool percentile = false;
        bool operator==(const Key&) const = default;
    };
    std::vector<ChartGroup> groups;
    std::vector<Key> keys;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const ChartMetric& metric = metrics[i].metric;
        const Percentile percentile = percentileIn(metric.name);
        const Key key{percentile.of > 0 ? folded(percentile.rest) : folded(metric.name), metric.unit, percentile.of > 0};
        const auto same = key.percentile ? std::find(keys.begin(), keys.end(), key) : keys.end();
        if (same != keys.end()) {
            groups[static_cast<std::size_t>(same - keys.begin())].members.push_back(i);
            continue;
        }
        keys.push_back(key);
        groups.push_back({percentile.of == 0 ? metric.name : percentile.rest.isEmpty() ? ChartWords::tr("Latency") : percentile.rest, {i}, {}});
    }
    for (ChartGroup& group : groups) {
        std::stable_sort(group.members.begin(), group.members.end(), [&](std::size_t a, std::size_t b) { return percentileIn(metrics[a].metric.name).of < percentileIn(metrics[b].metric.name).of; });
        for (const std::size_t member : group.members) {
            const QString& name = metrics[member].metric.name;
            const double of = percentileIn(name).of;
            group.names.push_back(of > 0 ? QStringLiteral("p%1").arg(of) : name);
        }
    }
    return groups;
}

} // namespace holdpoint::items
