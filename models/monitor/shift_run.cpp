#include "models/monitor/shift_run.h"

#include <cmath>

namespace holdpoint::monitor {

namespace {

/// What the test is about, from what the limit says: on which side it is worse, and by what part of the baseline it may be off. Nothing
/// where a line is no such thing.
bool readShift(const LimitRule& rule, SequentialRule& out)
{
    const bool above = rule.passed == Passed::Above || rule.passed == Passed::AtOrAbove, below = rule.passed == Passed::Below || rule.passed == Passed::AtOrBelow;
    out.name = rule.name;
    switch (rule.against) {
    case Against::Nothing: return false;
    case Against::PercentUp:
        out.worse = Worse::Higher;
        out.tolerance = rule.line / 100;
        return above && out.tolerance >= 0;
    case Against::PercentDown:
        out.worse = Worse::Lower;
        out.tolerance = rule.line / 100;
        return above && out.tolerance >= 0 && out.tolerance < 1;
    case Against::Times:
        out.worse = above ? Worse::Higher : Worse::Lower;
        out.tolerance = above ? rule.line - 1 : 1 - rule.line;
        return (above || below) && rule.line > 0;
    }
    return false;
}

Error compared(const std::string& why) { return Error{"each sample is compared, because " + why}; }

} // namespace

Result<std::shared_ptr<const SequentialTest>> shiftTestFor(const LimitRule& rule, const std::vector<Sample>& baseline)
{
    SequentialRule shift;
    if (!readShift(rule, shift) || rule.measure != Measure::Value || rule.of > 1) return compared("the limit says itself how it is to be judged");
    std::vector<Sample> taken;
    std::copy_if(baseline.begin(), baseline.end(), std::back_inserter(taken), [&](const Sample& sample) { return std::isfinite(sample.value) && !rule.excused(sample); });
    if (taken.size() < SequentialTest::leastBaseline) return compared("a test needs " + std::to_string(SequentialTest::leastBaseline) + " points from before the change, and there are " + std::to_string(taken.size()));
    auto test = SequentialTest::against(taken, shift);
    if (!test) return test.error();
    const auto soonest = test->soonest();
    if (!soonest || *soonest > ShiftRun::mostSamples) return compared("what was measured before the change hangs together too much for a test");
    return std::make_shared<const SequentialTest>(std::move(test.value()));
}

void ShiftRun::take(const Sample& sample, bool over)
{
    m_test.take(sample);
    if (!m_test.raised()) return;
    m_over = m_over << 1;
    m_over[0] = over;
    m_seen = std::min(m_seen + 1, lookedBack);
    if (m_seen < lookedBack || m_over.count() * 2 > lookedBack) return;
    m_test.begin();
    m_over.reset();
    m_seen = 0;
}

} // namespace holdpoint::monitor
