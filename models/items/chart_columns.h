#pragma once

#include "models/items/chart_feed.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace holdpoint::items {

/// The columns of one feed that are on the screen, kept from one look to the next. Their edges are multiples of their width, so
/// that one which is over stays as it is while time goes on: ten times a second only the newest ones are asked for, however
/// many samples there are.
class ChartColumns {
public:
    explicit ChartColumns(std::shared_ptr<ChartFeed> feed) : m_feed(std::move(feed)) {}

    /// Columns of this width that cover the time from one moment to another, without what was measured after `untilMs`.
    [[nodiscard]] const std::vector<monitor::Column>& over(std::int64_t fromMs, std::int64_t toMs, std::int64_t widthMs, std::int64_t untilMs = std::numeric_limits<std::int64_t>::max());
    /// Where the first of them begins.
    [[nodiscard]] std::int64_t beginMs() const { return m_begin * m_width; }
    [[nodiscard]] ChartFeed& feed() const { return *m_feed; }
    /// How many columns the feed was asked for so far.
    [[nodiscard]] std::uint64_t asked() const { return m_asked; }

private:
    [[nodiscard]] std::vector<monitor::Column> ask(std::int64_t begin, std::int64_t end, std::int64_t untilMs);
    [[nodiscard]] std::int64_t end() const { return m_begin + static_cast<std::int64_t>(m_columns.size()); }

    std::shared_ptr<ChartFeed> m_feed;
    std::int64_t m_width = 0;
    std::int64_t m_begin = 0;           ///< of the first column, counted in widths
    std::int64_t m_overBefore = 0;      ///< columns before this one, counted in widths, are as they will be for ever
    std::vector<monitor::Column> m_columns;
    std::uint64_t m_asked = 0;
};

} // namespace holdpoint::items
