#pragma once

#include "models/base/result.h"
#include "models/monitor/release_phase.h"
#include "models/monitor/sample.h"
#include "models/plan/plan.h"

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

class SequentialTest;

/// What is made of the samples before it is compared.
enum class Measure : std::uint8_t {
    Value,          ///< the sample itself
    Mean,           ///< of the window
    Percentile,     ///< of the window, by nearest rank: a value that was really there
    Rate,           ///< how fast a counter grows over the window; a counter that begins again at 0 is recognised
};

/// When the line is passed. `Differs`: anything but this value.
enum class Passed : std::uint8_t { Above, AtOrAbove, Below, AtOrBelow, Differs };

/// What the number of a limit is compared with.
enum class Against : std::uint8_t {
    Nothing,        ///< an absolute limit, in the unit of the series
    PercentUp,      ///< how many percent it is above its baseline
    PercentDown,    ///< how many percent it is below its baseline
    Times,          ///< how many times its baseline it is
};

/// What looks like a breach and is none: "V2 route 404: OK - expected". Values from `from` to `to` that were measured from
/// `fromMs` to `toMs`, all ends included, are not over the line and go into no window.
struct Excuse {
    std::string why;
    double from = -std::numeric_limits<double>::infinity(), to = std::numeric_limits<double>::infinity();
    std::int64_t fromMs = std::numeric_limits<std::int64_t>::min(), toMs = std::numeric_limits<std::int64_t>::max();
    PhaseSet phases = everyPhase;       ///< of the release

    [[nodiscard]] bool covers(const Sample& sample, const PhaseTimes& times) const
    {
        if (sample.value < from || sample.value > to || sample.atMs < fromMs || sample.atMs > toMs) return false;
        return phases == everyPhase || (phases & phaseSet(times.at(sample.atMs))) != 0;
    }
};

/// A limit as it is evaluated on a stream of samples. The same rule gives the same verdicts whether samples come one by
/// one (`LimitWatch`) or all at once (`judge`).
struct LimitRule {
    std::string name;                   ///< "p95": the sentences begin with it
    std::string unit;                   ///< of the series and of all numbers here, "ms"; of a rate with its time, "/minute"
    std::string shownUnit;              ///< in which sentences say them, as the runbook does; empty: in `unit`
    double shownFactor = 1;             ///< makes a number of `unit` one of `shownUnit`

    Measure measure = Measure::Value;
    double percentile = 95;
    std::int64_t windowMs = 0;          ///< of a mean, a percentile or a rate: the samples of so long before the last one
    std::int64_t rateMs = 60'000;       ///< a rate is growth in so long a time

    Passed passed = Passed::Above;
    double line = 0;                    ///< in `unit`, in percent or in times, as `against` says
    Against against = Against::Nothing;
    std::optional<double> baseline;     ///< captured before the change; without it a relative limit has no data
    double leastChange = 0;             ///< a change against the baseline that is smaller than this, in `unit`, is none
    /// Judges a relative limit in place of each sample alone, however often one looks: a test of "no farther from the baseline than the line
    /// is", as it stands before its first sample. Null: each sample is compared.
    std::shared_ptr<const SequentialTest> test;
    std::string untested;               ///< why there is no test where one would be wanted; the sentences end with it
    double deadband = 0;                ///< how far behind the line, as `line` is counted, it has to be to have returned; of `Differs` there is none

    std::int64_t forMs = 0;             ///< it has to be over the line so long without a break
    std::uint32_t hits = 1, of = 1;     ///< or in so many of the last samples
    std::uint32_t needed = 1;           ///< points without which nothing is said: of the window, or since the last gap
    std::int64_t staleMs = 0;           ///< when the last sample is older than this, it says nothing more. 0: it never is

    std::vector<Excuse> excuses;
    std::string expected;               ///< what the runbook says beside it that it expects, and no number tells; a breach says it
    PhaseSet phases = everyPhase;       ///< when the limit is in force
    std::int64_t afterMs = 0;           ///< and not later than so long after the change; 0: its phases alone say when

    [[nodiscard]] bool excused(const Sample& sample, const PhaseTimes& times = {}) const
    {
        for (const Excuse& excuse : excuses)
            if (excuse.covers(sample, times)) return true;
        return false;
    }
    [[nodiscard]] bool isInForce(std::int64_t atMs, const PhaseTimes& times) const
    {
        if (phases != everyPhase && (phases & phaseSet(times.at(atMs))) == 0) return false;
        return afterMs == 0 || (times.doneMs && atMs < *times.doneMs + afterMs);
    }
    [[nodiscard]] bool isAlwaysInForce() const { return phases == everyPhase && afterMs == 0; }
    [[nodiscard]] bool hasWindow() const { return measure != Measure::Value; }
};

/// Points of a window that stand closer together than this fraction of it are left out, so that the memory of a window is
/// bounded however fast a source is. At one sample a second, windows of up to 68 minutes keep all of theirs.
inline constexpr std::int64_t mostWindowPoints = 4096;

} // namespace holdpoint::monitor
