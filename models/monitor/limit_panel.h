#pragma once

#include "models/monitor/limit_run.h"
#include "models/monitor/limit_window.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

/// All limits of one series, judged together. Each says what a `LimitWatch` of its own would say, and a thousand of them cost little more
/// than one: limits with the same window share it, and a limit is looked at only by a sample that can change what it says. As long as
/// the measure stays on its side of the line, that is known beforehand; so is when a stretch will have lasted long enough.
class LimitPanel {
public:
    /// Whoever is told looks, if he wants the words: they take longer than all of the judging.
    using Told = std::function<void(std::size_t limit)>;

    /// The index by which it is spoken of. It takes no samples before it is begun.
    std::size_t add(LimitRule rule);
    /// From the next sample on.
    void begin(std::size_t limit);
    [[nodiscard]] bool isBegun(std::size_t limit) const { return m_limits[limit].group != none; }

    /// A sample that is no number or not later than the one before is passed over. Each limit whose state has changed is told.
    void take(const Sample& sample, const Told& told);
    /// To be called about once a second. The first call tells the state of each limit in any case.
    void tick(std::int64_t nowMs, const Told& told);

    /// Samples from now on are compared with it, and judged by the test. Null: each is compared, and why is said.
    void setBaseline(std::size_t limit, double baseline, std::shared_ptr<const SequentialTest> test = nullptr, std::string untested = {});
    /// When the cutover begins and when it is done.
    void setTimes(const PhaseTimes& times);

    [[nodiscard]] std::size_t size() const { return m_limits.size(); }
    [[nodiscard]] const LimitRule& rule(std::size_t limit) const { return m_limits[limit].rule; }
    /// As it was told last.
    [[nodiscard]] LimitState state(std::size_t limit) const { return m_limits[limit].told.value_or(LimitState::NoData); }
    /// All that is known now, also when nothing has changed.
    [[nodiscard]] Verdict look(std::size_t limit, std::int64_t nowMs) const;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct Limit {
        LimitRule rule;
        LimitRun run;
        std::optional<LimitState> told;
        std::size_t group = none, place = 0;
        std::uint64_t seen = 0;     ///< how many samples of its group its run knows of
    };
    /// Nothing changes for a limit while its measure stays between these and its time has not come. What is never sure has no room between.
    struct Calm {
        double below = std::numeric_limits<double>::infinity(), above = -std::numeric_limits<double>::infinity();
        std::int64_t untilMs = std::numeric_limits<std::int64_t>::min();

        [[nodiscard]] bool holds(double value, std::int64_t atMs) const { return value > below && value < above && atMs < untilMs; }
        void join(const Calm& other);
    };
    /// Limits that measure the same, since the same sample.
    struct Group {
        LimitWindow window;
        std::uint64_t since = 0;    ///< how many samples the panel had taken before its first
        bool windowed = false;
        bool excuses = false;       ///< of its only limit
        Measured measured;          ///< at the last sample
        std::uint64_t samples = 0;
        std::uint32_t needed = 0;   ///< the most points that one of them needs
        Calm all;
        std::vector<Calm> calms;
        std::vector<std::size_t> limits;
    };

    [[nodiscard]] bool inForce(const LimitRule& rule, std::int64_t atMs) const;
    void takeIn(Group& group, const Sample& sample, bool gap, const Told& told);
    void judge(Group& group, std::size_t place, const Sample& sample, const Measured& measured, bool excused, const Told& told);
    void wake(const Limit& limit);
    bool tellChange(std::size_t index, std::int64_t nowMs, const Told& told);
    void catchUp(Limit& limit) const;
    [[nodiscard]] static Calm calmOf(const Limit& limit, double measured, std::int64_t atMs);

    std::vector<Limit> m_limits;
    std::vector<Group> m_groups;
    PhaseTimes m_times;
    std::uint64_t m_samples = 0;
    std::int64_t m_lastMs = 0;
    std::int64_t m_shortestGapMs = std::numeric_limits<std::int64_t>::max();    ///< after which some limit begins a stretch anew
};

} // namespace holdpoint::monitor
