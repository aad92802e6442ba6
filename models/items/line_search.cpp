#include "models/items/line_search.h"

#include <algorithm>

namespace holdpoint::items {

namespace {

constexpr std::size_t piece = std::size_t{1} << 19;     // bytes at a time: well within a frame

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

} // namespace

LineSearch::LineSearch(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LineSearch::lookOn);
}

void LineSearch::start(session::RunbookPointer runbook, const QString& words)
{
    m_runbook = std::move(runbook);
    m_words = words;
    m_ascii = words.toLower().toStdString();
    if (std::any_of(m_ascii.begin(), m_ascii.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) m_ascii.clear();
    m_next = 1;
    m_lines.clear();
    if (m_runbook && !m_words.isEmpty()) m_timer.start();
    else m_timer.stop();
    Q_EMIT found();
}

bool LineSearch::stands(std::string_view line) const
{
    if (m_ascii.empty()) return QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())).contains(m_words, Qt::CaseInsensitive);
    return std::search(line.begin(), line.end(), m_ascii.begin(), m_ascii.end(), [](char a, char b) { return lower(a) == b; }) != line.end();
}

void LineSearch::lookOn()
{
    const runbook::Source& source = m_runbook->source();
    const std::size_t before = m_lines.size();
    for (std::size_t seen = 0; seen < piece && m_next <= source.lineCount(); ++m_next) {
        const std::string_view line = source.line(m_next);
        seen += line.size() + 16;
        if (stands(line)) m_lines.push_back(m_next);
    }
    const bool over = m_next > source.lineCount();
    if (over) m_timer.stop();
    if (over || m_lines.size() != before) Q_EMIT found();
}

std::uint32_t LineSearch::after(std::uint32_t line) const
{
    if (m_lines.empty()) return 0;
    const auto at = std::upper_bound(m_lines.begin(), m_lines.end(), line);
    return at == m_lines.end() ? m_lines.front() : *at;
}

std::uint32_t LineSearch::before(std::uint32_t line) const
{
    if (m_lines.empty()) return 0;
    const auto at = std::lower_bound(m_lines.begin(), m_lines.end(), line);
    return at == m_lines.begin() ? m_lines.back() : *(at - 1);
}

std::size_t LineSearch::placeOf(std::uint32_t line) const
{
    const auto at = std::lower_bound(m_lines.begin(), m_lines.end(), line);
    return at == m_lines.end() || *at != line ? 0 : static_cast<std::size_t>(at - m_lines.begin()) + 1;
}

} // namespace holdpoint::items
