#pragma once

#include "models/items/chart_feed.h"

#include <future>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::items {

/// A series in a file that somebody else writes: another thread, another program, or one that has long ended. The screen follows the
/// file, as it follows the journal, so whoever measures knows nothing of it.
///
/// A long file is read in a thread of its own; from then on only what is new is read. One that is not there yet is waited for.
class FollowedFeed : public ChartFeed {
public:
    explicit FollowedFeed(std::string path, const monitor::SeriesOptions& options = {}) : m_path(std::move(path)), m_options(options) {}

    void catchUp() override;
    [[nodiscard]] std::vector<monitor::Column> columns(std::int64_t fromMs, std::int64_t toMs, std::size_t count) const override;
    [[nodiscard]] std::optional<monitor::Sample> first() const override { return m_series ? m_series->first() : std::nullopt; }
    [[nodiscard]] std::optional<monitor::Sample> last() const override { return m_series ? m_series->last() : std::nullopt; }
    /// Why it cannot be read.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

private:
    void open();

    std::string m_path;
    monitor::SeriesOptions m_options;
    std::future<Result<monitor::Series>> m_opening;
    std::optional<monitor::Series> m_series;
    std::optional<Error> m_problem;
};

} // namespace holdpoint::items
