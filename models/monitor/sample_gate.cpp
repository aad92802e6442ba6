#include "models/monitor/sample_gate.h"

#include "models/monitor/measure_words.h"

#include <algorithm>
#include <cmath>

namespace holdpoint::monitor {

Admission SampleGate::admit(const Sample& sample, std::int64_t nowMs)
{
    const auto judged = [&] {
        if (!std::isfinite(sample.value)) return Admission::NotANumber;
        if (sample.atMs > nowMs + mostAheadMs) return Admission::Ahead;
        if (sample.atMs < 0) return Admission::Late;    // a time before 1970 is none
        if (!m_last || sample.atMs > *m_last) return Admission::Taken;
        return sample.atMs == *m_last ? Admission::Repeated : Admission::Late;
    };
    m_lastAdmission = judged();
    ++m_counts[static_cast<std::size_t>(m_lastAdmission)];
    if (m_lastAdmission == Admission::Ahead) m_offMs = sample.atMs - nowMs;
    if (m_lastAdmission == Admission::Late) m_offMs = m_last.value_or(nowMs) - std::max<std::int64_t>(sample.atMs, 0);
    if (m_lastAdmission == Admission::Taken) m_last = sample.atMs;
    return m_lastAdmission;
}

std::string SampleGate::words() const
{
    switch (m_lastAdmission) {
    case Admission::Taken:
    case Admission::Repeated: return {};
    case Admission::NotANumber: return "the source sends what is no number";
    case Admission::Ahead: return "the clock of the source is " + durationText(m_offMs) + " ahead of this one; set it right";
    case Admission::Late: return "the source sent a sample that is " + durationText(m_offMs) + " older than the one before; its clock may have been set back";
    }
    return {};
}

} // namespace holdpoint::monitor
