#include "widgets/docks/text_columns.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace holdpoint::widgets {

namespace {

struct Range {
    char32_t first, last;
};

bool isIn(char32_t point, const auto& ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [point](const Range& range) { return point >= range.first && point <= range.last; });
}

constexpr auto wideOnes = std::to_array<Range>({{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}});
/// Scripts whose letters change with their neighbours, or stand from right to left.
constexpr auto joinedOnes = std::to_array<Range>({{0x0590, 0x0FFF}, {0x1000, 0x109F}, {0x1780, 0x18AF}, {0xFB1D, 0xFDFF}, {0xFE70, 0xFEFC}});

enum class Drawn : std::uint8_t { Together, Joined, Alone };

char32_t pointAt(const QString& text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

bool isMark(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

int columnsOf(char32_t point)
{
    if (point < 0x300) return 1;
    if (isMark(point)) return 0;
    return isIn(point, wideOnes) ? 2 : 1;
}

Drawn drawn(char32_t point)
{
    if (point < 0x250 || (point >= 0x370 && point < 0x530)) return Drawn::Together;     // Latin, Greek, Cyrillic
    return isIn(point, joinedOnes) ? Drawn::Joined : Drawn::Alone;
}

} // namespace

TextColumns::TextColumns(const QString& text) : m_length(text.size())
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; })) return;
    m_columns.reserve(static_cast<std::size_t>(m_length) + 1);
    int column = 0;
    for (qsizetype i = 0; i < m_length; ++i) {
        const char32_t point = pointAt(text, i);
        const int width = columnsOf(point);
        // An accent stands where its letter does, and so does the second half of a pair.
        m_columns.push_back(width == 0 && !m_columns.empty() ? m_columns.back() : column);
        if (QChar::requiresSurrogates(point) && ++i < m_length) m_columns.push_back(m_columns.back());
        column += width;
    }
    m_columns.push_back(column);
}

int TextColumns::columnOf(qsizetype index) const
{
    index = std::clamp<qsizetype>(index, 0, m_length);
    return m_columns.empty() ? static_cast<int>(index) : m_columns[static_cast<std::size_t>(index)];
}

qsizetype TextColumns::indexAt(int column) const
{
    if (m_columns.empty()) return std::clamp<qsizetype>(column, 0, m_length);
    const auto behind = std::upper_bound(m_columns.begin(), m_columns.end(), column);
    if (behind == m_columns.end()) return m_length;
    if (behind == m_columns.begin()) return 0;
    // Of those that share a column, the first is the letter and the others are its accents.
    return std::lower_bound(m_columns.begin(), behind, *(behind - 1)) - m_columns.begin();
}

std::vector<TextColumns::Piece> TextColumns::pieces(const QString& text, Piece part, int firstColumn, int lastColumn) const
{
    std::vector<Piece> all;
    const qsizetype begin = std::max(part.start, indexAt(firstColumn));
    const qsizetype end = std::min({part.start + part.length, indexAt(lastColumn + 1) + 1, m_length});
    if (begin >= end) return all;
    if (m_columns.empty()) return {{begin, end - begin}};
    Drawn last = Drawn::Alone;
    for (qsizetype i = begin; i < end;) {
        const char32_t point = pointAt(text, i);
        const qsizetype size = QChar::requiresSurrogates(point) ? 2 : 1;
        const Drawn how = drawn(point);
        const bool joins = !all.empty() && (isMark(point) || (how == last && how != Drawn::Alone));
        if (joins) all.back().length += size;
        else all.push_back({i, size});
        if (!isMark(point)) last = how;
        i += size;
    }
    return all;
}

} // namespace holdpoint::widgets
