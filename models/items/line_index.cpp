#include "models/items/line_index.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace holdpoint::items {

std::uint64_t lineEndsIn(std::string_view bytes)
{
    constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FULL, ends = 0x0A0A0A0A0A0A0A0AULL, ones = 0x0101010101010101ULL;
    std::uint64_t count = 0;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        word ^= ends;
        const std::uint64_t none = ((word & low) + low) | word | low;   // the top bit of each byte that is no line's end
        count += ((~none >> 7) * ones) >> 56;
    }
    for (; i < bytes.size(); ++i) count += bytes[i] == '\n' ? 1 : 0;
    return count;
}

LineIndex::LineIndex(std::size_t mostMarks, std::uint64_t stretch) : m_mostMarks(std::max<std::size_t>(mostMarks, 2)), m_stretch(stretch), m_marks{LineMark{}}
{
    m_marks.reserve(m_mostMarks + 256);     // so that nobody waits for a lock while they are moved
}

LineIndex::Piece LineIndex::read(std::string_view bytes) const
{
    Piece piece;
    piece.bytes = bytes.size();
    piece.lastLineStart = m_lastLineStart;
    piece.pen = m_pen;
    std::uint64_t lastMark = m_marks.back().offset;
    std::size_t at = 0;
    while (at < bytes.size()) {
        // The next mark stands behind the first line's end that is far enough from the last one.
        const std::uint64_t wanted = lastMark + m_stretch - 1;
        const std::size_t far = wanted <= m_bytes + at ? at : static_cast<std::size_t>(std::min<std::uint64_t>(wanted - m_bytes, bytes.size()));
        const std::size_t found = bytes.find('\n', far);
        const std::size_t next = found == std::string_view::npos ? bytes.size() : found + 1;
        const std::string_view part = bytes.substr(at, next - at);
        piece.lineEnds += lineEndsIn(part);
        piece.pen.read(part);
        at = next;
        if (found == std::string_view::npos) break;
        lastMark = m_bytes + next;
        piece.marks.push_back({m_lineEnds + piece.lineEnds, lastMark, piece.pen.style()});
    }
    const std::size_t last = bytes.rfind('\n');
    if (last != std::string_view::npos) piece.lastLineStart = m_bytes + last + 1;
    return piece;
}

void LineIndex::add(Piece piece)
{
    m_marks.insert(m_marks.end(), piece.marks.begin(), piece.marks.end());
    m_bytes += piece.bytes;
    m_lineEnds += piece.lineEnds;
    m_lastLineStart = piece.lastLineStart;
    m_pen = piece.pen;
    while (m_marks.size() > m_mostMarks) thin();
}

void LineIndex::thin()
{
    m_stretch *= 2;
    std::size_t kept = 1;
    for (std::size_t i = 1; i < m_marks.size(); ++i)
        if (m_marks[i].offset - m_marks[kept - 1].offset >= m_stretch) m_marks[kept++] = m_marks[i];
    m_marks.resize(kept);
}

std::size_t LineIndex::markBefore(std::uint64_t line) const
{
    const auto behind = std::upper_bound(m_marks.begin(), m_marks.end(), line, [](std::uint64_t wanted, const LineMark& mark) { return wanted < mark.line; });
    return static_cast<std::size_t>(behind - m_marks.begin()) - 1;
}

} // namespace holdpoint::items
