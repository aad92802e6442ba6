#pragma once

#include "models/items/ansi.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace holdpoint::items {

/// The start of a line somewhere in a file, and the style that is on there.
struct LineMark {
    std::uint64_t line = 0, offset = 0;
    AnsiStyle pen;
};

/// Where lines begin in a file that grows: a mark at the first line's start after each stretch of so many bytes. When there are
/// too many marks the stretch doubles, so the memory is bounded however long the file is. From a mark one has to read less
/// than two stretches to come to any line; and a line that is longer than a stretch ends where the next mark is, so nobody has to read
/// it to know its end.
class LineIndex {
public:
    explicit LineIndex(std::size_t mostMarks = 65536, std::uint64_t stretch = 16384);

    /// What some more bytes add. It is found out without a change, so that whoever shares the index needs its lock only to add.
    struct Piece {
        std::vector<LineMark> marks;
        std::uint64_t bytes = 0, lineEnds = 0;
        std::uint64_t lastLineStart = 0;
        AnsiPen pen;
    };
    [[nodiscard]] Piece read(std::string_view bytes) const;
    void add(Piece piece);

    /// Lines, and with them one at the end that is not finished.
    [[nodiscard]] std::uint64_t lines() const { return m_lineEnds + (m_lastLineStart < m_bytes ? 1 : 0); }
    [[nodiscard]] std::uint64_t finishedLines() const { return m_lineEnds; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t lastLineStart() const { return m_lastLineStart; }
    [[nodiscard]] std::uint64_t stretch() const { return m_stretch; }

    [[nodiscard]] std::size_t marks() const { return m_marks.size(); }
    [[nodiscard]] const LineMark& mark(std::size_t i) const { return m_marks[i]; }
    /// The last mark that is not behind this line.
    [[nodiscard]] std::size_t markBefore(std::uint64_t line) const;
    /// Where the bytes of a mark's lines end.
    [[nodiscard]] std::uint64_t endOf(std::size_t mark) const { return mark + 1 < m_marks.size() ? m_marks[mark + 1].offset : m_bytes; }

private:
    void thin();

    std::size_t m_mostMarks;
    std::uint64_t m_stretch;
    std::vector<LineMark> m_marks;
    std::uint64_t m_bytes = 0, m_lineEnds = 0, m_lastLineStart = 0;
    AnsiPen m_pen;
};

/// How many `\n` there are; eight bytes at a time, because gigabytes go through it.
[[nodiscard]] std::uint64_t lineEndsIn(std::string_view bytes);

} // namespace holdpoint::items
