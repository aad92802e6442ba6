#pragma once

#include "models/items/chart_metrics.h"
#include "models/monitor/series.h"

#include <cmath>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace holdpoint::tests {

/// Half an hour of a service that a deployment makes slow: p95 climbs over 50 ms, the error rate jumps, and for a minute and a half nothing
/// is measured. The same each time.
class MadeBreach {
public:
    static constexpr std::int64_t lengthMs = 30 * 60'000, breaksAtMs = 18 * 60'000, backAtMs = 24 * 60'000;

    explicit MadeBreach(std::int64_t fromMs) : m_from(fromMs)
    {
        for (auto* series : {&m_p50, &m_p95, &m_p99, &m_errors, &m_ghost}) *series = std::make_shared<monitor::Series>();
        for (std::int64_t at = 0; at < lengthMs; at += 1000) add(at);
    }

    [[nodiscard]] std::vector<items::ChartMetric> metrics() const
    {
        std::vector<items::ChartMetric> made;
        for (const auto& [name, unit, series] : {Named{"p50", "ms", m_p50}, {"p95", "ms", m_p95}, {"p99", "ms", m_p99}, {"Error rate", "%", m_errors}}) {
            items::ChartMetric metric;
            metric.name = QString::fromLatin1(name);
            metric.unit = QString::fromLatin1(unit);
            metric.feed = std::make_shared<items::SeriesFeed>(series);
            made.push_back(std::move(metric));
        }
        made[1].aliases = QStringList{QStringLiteral("Response time p95"), QStringLiteral("latency p95")};
        made[1].ghost = std::make_shared<items::SeriesFeed>(m_ghost);
        return made;
    }
    [[nodiscard]] monitor::Series& p95() { return *m_p95; }

private:
    struct Named {
        const char *name, *unit;
        std::shared_ptr<monitor::Series> series;
    };

    /// Between 0 and 1, and always the same.
    double chance()
    {
        m_seed = m_seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_seed >> 40U) / static_cast<double>(1U << 24U);
    }
    void add(std::int64_t at)
    {
        const double seconds = static_cast<double>(at) / 1000, wave = std::sin(seconds / 170) * 3;
        // After the change it gets slower, after the rollback it is as it was, within a minute.
        double bad = at < breaksAtMs - 120'000 ? 0 : static_cast<double>(at - breaksAtMs + 120'000) / 200'000;
        if (at > backAtMs) bad *= std::exp(-static_cast<double>(at - backAtMs) / 25'000);
        m_ghost->append({m_from + at, 31 + wave + 3 * chance()});
        const double p50 = 12 + wave / 2 + 2 * chance() + 6 * bad, p95 = 32 + wave + 5 * chance() + 22 * bad, p99 = 41 + wave + 11 * chance() + 31 * bad;
        const double errors = 0.12 + 0.1 * chance() + (at > breaksAtMs && at < backAtMs + 20'000 ? 2.1 + 0.5 * chance() : 0);
        if (at > 9 * 60'000 && at < 9 * 60'000 + 90'000) return;
        m_p50->append({m_from + at, p50});
        m_p95->append({m_from + at, p95});
        m_p99->append({m_from + at, p99});
        m_errors->append({m_from + at, errors});
    }

    std::int64_t m_from;
    std::uint64_t m_seed = 7;
    std::shared_ptr<monitor::Series> m_p50, m_p95, m_p99, m_errors, m_ghost;
};

} // namespace holdpoint::tests
