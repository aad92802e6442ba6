#include "models/monitor/line_counter.h"

#include <algorithm>

namespace holdpoint::monitor {

namespace {
/// Of a line that does not end, this much is looked at.
constexpr std::size_t longestLine = std::size_t{1} << 14;
}

LineCounter::LineCounter(const std::string& pattern, std::int64_t windowMs) : m_pattern(QString::fromStdString(pattern)), m_windowMs(windowMs)
{
    m_pattern.optimize();
}

void LineCounter::take(std::string_view text, std::int64_t nowMs)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view piece = text.substr(0, end);
        m_begun += piece.substr(0, longestLine - std::min(longestLine, m_begun.size()));
        if (end == std::string_view::npos) return;
        takeLine(m_begun, nowMs);
        m_begun.clear();
        text.remove_prefix(end + 1);
    }
}

void LineCounter::forgetBeginning() { m_begun.clear(); }

void LineCounter::takeLine(std::string_view line, std::int64_t nowMs)
{
    if (!m_pattern.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))).hasMatch()) return;
    const std::int64_t second = nowMs / 1000;
    if (m_seconds.empty() || m_seconds.back().number < second) m_seconds.push_back({second, 0});
    ++m_seconds.back().lines;
    ++m_lines;
}

double LineCounter::perMinute(std::int64_t nowMs)
{
    forgetBefore((nowMs - m_windowMs) / 1000);
    return static_cast<double>(m_lines) * 60'000 / static_cast<double>(m_windowMs);
}

void LineCounter::forgetBefore(std::int64_t second)
{
    while (!m_seconds.empty() && m_seconds.front().number <= second) {
        m_lines -= m_seconds.front().lines;
        m_seconds.pop_front();
    }
}

} // namespace holdpoint::monitor
