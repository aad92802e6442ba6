#pragma once

#include "models/monitor/series.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace holdpoint::items {

/// Where a line of a chart gets its samples from: a series that grows, one that is looked at again, or a test's own. What it has
/// given stays as it is; newer samples are added behind it.
class ChartFeed {
public:
    ChartFeed() = default;
    virtual ~ChartFeed() = default;
    ChartFeed(const ChartFeed&) = delete;
    ChartFeed& operator=(const ChartFeed&) = delete;

    /// Takes in what has come since. It is called before each look, and must not take long.
    virtual void catchUp() {}
    /// What was measured from `fromMs` to before `toMs`, in so many columns of equal width.
    [[nodiscard]] virtual std::vector<monitor::Column> columns(std::int64_t fromMs, std::int64_t toMs, std::size_t count) const = 0;
    [[nodiscard]] virtual std::optional<monitor::Sample> first() const = 0;
    [[nodiscard]] virtual std::optional<monitor::Sample> last() const = 0;
};

/// A series as it is kept, in the thread of the screen.
class SeriesFeed : public ChartFeed {
public:
    explicit SeriesFeed(std::shared_ptr<const monitor::Series> series) : m_series(std::move(series)) {}

    [[nodiscard]] std::vector<monitor::Column> columns(std::int64_t fromMs, std::int64_t toMs, std::size_t count) const override { return m_series->columns(fromMs, toMs, count); }
    [[nodiscard]] std::optional<monitor::Sample> first() const override { return m_series->first(); }
    [[nodiscard]] std::optional<monitor::Sample> last() const override { return m_series->last(); }

private:
    std::shared_ptr<const monitor::Series> m_series;
};

} // namespace holdpoint::items
