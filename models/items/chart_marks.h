#pragma once

#include "models/items/holds.h"
#include "models/items/timeline.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <vector>

namespace holdpoint::items {

/// A step as it lies over the charts. Times are UTC in milliseconds.
struct ChartStep {
    QString title;
    std::int64_t fromMs = 0, toMs = 0;      ///< 0: it is not over
    Mark mark = Mark::Waiting;
    bool back = false;                      ///< a part of the rollback

    bool operator==(const ChartStep&) const = default;
};

/// What is marked at one moment.
enum class MomentKind : std::uint8_t { Decision, Deviation, Breach, Rollback, Ended };

struct ChartMoment {
    std::int64_t atMs = 0;
    MomentKind kind = MomentKind::Decision;
    QString words;                          ///< the whole sentence: "ann skipped line 82: not needed today"

    bool operator==(const ChartMoment&) const = default;
};

/// What a release did while its numbers were measured.
struct ChartMarks {
    std::vector<ChartStep> steps;           ///< those that have begun, in the order in which they did
    std::vector<HoldStretch> holds;
    std::vector<ChartMoment> moments;       ///< in order of time

    bool operator==(const ChartMarks&) const = default;
};

/// Keeps what people decided, event by event: a record knows only how things stand. Ticks and words to run are not among
/// them; a release has hundreds, and they are in the steps already.
class DecisionLog {
public:
    /// A soak of weeks does not fill the memory.
    static constexpr std::size_t most = 2000;

    /// `record`: in which the event is folded already.
    void learn(const journal::Event& event, const journal::Record& record);
    void clear() { m_moments.clear(); }
    [[nodiscard]] const std::deque<ChartMoment>& moments() const { return m_moments; }

private:
    std::deque<ChartMoment> m_moments;
};

[[nodiscard]] ChartMarks chartMarksOf(const Timeline& line, const journal::Record& record, const DecisionLog& decisions);
/// What is at this moment or within reach of it, a line each: the step, a hold, what was decided.
[[nodiscard]] QStringList marksAt(const ChartMarks& marks, std::int64_t atMs, std::int64_t reachMs);

} // namespace holdpoint::items
