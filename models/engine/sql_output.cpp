#include "models/engine/sql_output.h"

#include <algorithm>

namespace holdpoint::engine {

namespace {

constexpr std::size_t mostFirstRows = 500;
constexpr std::size_t mostFirstBytes = std::size_t{1} << 20;
constexpr std::size_t bufferBytes = std::size_t{1} << 16;
constexpr std::size_t widest = 2000;        ///< one huge value does not push all others away
constexpr std::string_view noValue = "NULL";

std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isNumber(std::string_view text)
{
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789.e+-") == std::string_view::npos && text.front() >= '0' && text.front() <= '9' && text.find('-') == std::string_view::npos;
}

/// A value stands in one line, and does not move a terminal's cursor.
std::string shown(const SqlOutput::Cell& cell)
{
    if (!cell) return std::string(noValue);
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const char c : *cell) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') text += "\\n";
        else if (c == '\r') text += "\\r";
        else if ((byte < 0x20 && c != '\t') || byte == 0x7F) { text += "\\x"; text += digits[byte >> 4]; text += digits[byte & 15]; }
        else text += c;
    }
    return text;
}

} // namespace

SqlOutput::SqlOutput(const std::string& file, const SecretMask& mask, std::uint64_t limit) : m_good(m_kept.open(file, limit)) { m_kept.mask() = mask; }

SqlOutput::~SqlOutput()
{
    static_cast<void>(flush());
}

std::uint64_t SqlOutput::close()
{
    static_cast<void>(flush());
    m_kept.close();
    return m_kept.dropped();
}

void SqlOutput::line(std::string_view text)
{
    put(text);
    put("\n");
}

void SqlOutput::beginRows(std::vector<std::string> columns)
{
    m_columns = std::move(columns);
    m_first.clear();
    m_firstBytes = 0;
    m_rows = 0;
    m_open = true;
    m_measured = false;
}

void SqlOutput::row(std::vector<Cell> cells)
{
    ++m_rows;
    if (m_measured) return write(cells);
    for (const Cell& cell : cells) m_firstBytes += cell ? cell->size() : noValue.size();
    m_first.push_back(std::move(cells));
    if (m_first.size() >= mostFirstRows || m_firstBytes >= mostFirstBytes) measure();
}

/// Widths and sides from the first rows; then the head and these rows are written.
void SqlOutput::measure()
{
    m_widths.clear();
    m_numbers.assign(m_columns.size(), !m_first.empty());
    for (const std::string& name : m_columns) m_widths.push_back(widthOf(shown(name)));
    for (const auto& cells : m_first)
        for (std::size_t i = 0; i < cells.size() && i < m_columns.size(); ++i) {
            m_widths[i] = std::clamp(widthOf(shown(cells[i])), m_widths[i], std::max(m_widths[i], widest));
            if (cells[i] && !isNumber(*cells[i])) m_numbers[i] = false;
        }
    std::string rule;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::string name = shown(m_columns[i]);
        const std::size_t before = (m_widths[i] - widthOf(name)) / 2, after = m_widths[i] - widthOf(name) - before;
        put(i == 0 ? " " : "| ");
        put(std::string(before, ' ') + name + std::string(i + 1 < m_columns.size() ? after + 1 : 0, ' '));
        rule += (i == 0 ? "" : "+") + std::string(m_widths[i] + 2, '-');
    }
    put("\n" + rule + "\n");
    m_measured = true;
    for (const auto& cells : m_first) write(cells);
    m_first.clear();
    m_first.shrink_to_fit();
}

void SqlOutput::write(const std::vector<Cell>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        put(i == 0 ? " " : "| ");
        padded(shown(cells[i]), i, m_numbers[i]);
    }
    put("\n");
}

void SqlOutput::padded(std::string_view text, std::size_t column, bool right)
{
    const std::size_t width = widthOf(text), gap = m_widths[column] > width ? m_widths[column] - width : 0;
    const bool last = column + 1 == m_columns.size();
    if (right) put(std::string(gap, ' '));
    put(text);
    if (!last) put(std::string((right ? 0 : gap) + 1, ' '));
}

void SqlOutput::endRows()
{
    if (!m_open) return;
    if (!m_measured) measure();
    line("(" + std::to_string(m_rows) + (m_rows == 1 ? " row)" : " rows)"));
    m_open = false;
}

void SqlOutput::put(std::string_view text)
{
    m_buffer += text;
    if (m_buffer.size() >= bufferBytes) static_cast<void>(flush());
}

bool SqlOutput::flush()
{
    if (m_good) m_kept.put(m_buffer);
    m_good = m_good && !m_kept.failed();
    m_buffer.clear();
    return m_good;
}

} // namespace holdpoint::engine
