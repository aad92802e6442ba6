#pragma once

#include "models/items/chart_limits.h"
#include "models/items/chart_marks.h"
#include "models/items/chart_ticks.h"
#include "models/monitor/series.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace holdpoint::journal {
struct Record;
}

namespace holdpoint::items {

/// Samples with nothing missing between them: what is drawn as one stroke.
using ChartStroke = std::vector<monitor::Sample>;

/// What lies in one column: for who points at it.
struct ChartCell {
    std::int64_t fromMs = 0, toMs = 0;      ///< of its first and its last sample
    double least = 0, most = 0;
    std::uint64_t count = 0;

    bool operator==(const ChartCell&) const = default;
};

struct ChartLine {
    QString name;                           ///< "p95"
    std::size_t look = 0;                   ///< which of the looks of lines it has: the same one, whatever else is shown
    QString unfed;                          ///< why there is nothing, and what to do about it; empty: it is fed
    std::vector<ChartStroke> strokes;
    std::vector<ChartStroke> ghost;         ///< as it was before the change, at the same place of its own time
    std::vector<ChartCell> cells;           ///< in order of time; those with nothing in them are left out
    std::optional<monitor::Sample> last;    ///< the last one in sight

    bool operator==(const ChartLine&) const = default;
};

/// One chart: lines that have their unit in common.
struct Chart {
    QString title, unit;
    std::vector<ChartLine> lines;
    std::vector<ChartLimit> limits;
    ValueRange range;

    /// Whether anything is measured for it at all, be it in sight or not.
    [[nodiscard]] bool isFed() const;
    bool operator==(const Chart&) const = default;
};

/// All that a pane of charts draws, one below the other over the same time.
struct ChartData {
    std::int64_t fromMs = 0, toMs = 1;
    std::int64_t nowMs = 0;
    std::vector<Chart> charts;
    ChartMarks marks;

    bool operator==(const ChartData&) const = default;
};

/// From columns to strokes: a column gives its first, least, most and last sample in the order of their times. What lies beyond the
/// ends is cut off where the line crosses them, so that nobody has to clip.
[[nodiscard]] std::vector<ChartStroke> strokesOf(const std::vector<monitor::Column>& columns, std::int64_t fromMs, std::int64_t toMs);

/// The one chart that a room is shown: of the limit that was breached last, else the first that anything is measured for.
[[nodiscard]] Chart chartForRoom(const ChartData& data, const journal::Record& record);

/// What a line says at a moment.
struct ChartReading {
    QString chart, line, unit;
    std::size_t look = 0;
    std::optional<ChartCell> cell;          ///< nothing: there is a gap
    [[nodiscard]] QString words() const;    ///< "48.2 ms", "41 to 63 ms", "nothing measured"
};

/// What each line that is fed says there; a sample counts that is not farther away than `reachMs`.
[[nodiscard]] std::vector<ChartReading> readingsAt(const ChartData& data, std::int64_t atMs, std::int64_t reachMs);
/// "14:03:22: p95 48.2 ms, error rate nothing measured"
[[nodiscard]] QString readingsInWords(std::int64_t atMs, const std::vector<ChartReading>& readings);
/// A value with as many digits as tell something, in the user's language: "48.2 ms", "0.2 %", "3".
[[nodiscard]] QString valueText(double value, const QString& unit);

} // namespace holdpoint::items
