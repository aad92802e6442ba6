// Where the characters of a line end up when a terminal has read it.

#include "models/items/ansi.h"

#include <algorithm>
#include <utility>

namespace holdpoint::items {

namespace {

constexpr std::size_t widestLine = 1 << 16;     // a cursor that is sent further stays here
constexpr std::size_t tabWidth = 8;

/// Characters that reorder a line, break it, or that nobody can see.
bool isSly(char32_t point)
{
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
}

/// A picture of a control character, and the sign of replacement for the others.
char32_t shown(char32_t point)
{
    if (point < 0x20) return 0x2400 + point;
    if (point == 0x7F) return 0x2421;
    return isSly(point) ? 0xFFFD : point;
}

class Layout {
public:
    explicit Layout(const AnsiStyle& pen) : m_pen(pen) {}

    void read(QStringView line)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            char32_t point = line[i].unicode();
            if (line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate()) {
                point = QChar::surrogateToUcs4(line[i], line[i + 1]);
                ++i;
            } else if (line[i].isSurrogate()) {
                point = 0xFFFD;
            }
            switch (m_reader.take(point)) {
            case EscapeReader::Found::Text: takeText(point); break;
            case EscapeReader::Found::Part: break;
            case EscapeReader::Found::Sequence: takeSequence(); break;
            }
        }
    }

    [[nodiscard]] AnsiLine done() const
    {
        AnsiLine line;
        for (const Cell& cell : m_cells) {
            if (line.runs.empty() || line.runs.back().style != cell.style) line.runs.push_back({line.text.size(), 0, cell.style});
            const qsizetype before = line.text.size();
            if (QChar::requiresSurrogates(cell.point)) line.text += QChar(QChar::highSurrogate(cell.point));
            line.text += QChar::requiresSurrogates(cell.point) ? QChar(QChar::lowSurrogate(cell.point)) : QChar(static_cast<char16_t>(cell.point));
            line.runs.back().length += line.text.size() - before;
        }
        return line;
    }

private:
    struct Cell {
        char32_t point = U' ';
        AnsiStyle style;
    };

    void takeText(char32_t point)
    {
        switch (point) {
        case 0x07: case 0x0E: case 0x0F: return;                            // rings, and sets of characters of long ago
        case U'\r': m_at = 0; return;
        case U'\b': m_at -= m_at > 0 ? 1 : 0; return;
        case U'\t': moveTo((m_at / tabWidth + 1) * tabWidth); return;
        default: put(shown(point)); return;
        }
    }

    void takeSequence()
    {
        const auto steps = [&] { return static_cast<std::size_t>(std::max(m_reader.number(0, 1), 1)); };
        switch (m_reader.final()) {
        case U'm': m_reader.dress(m_pen); return;
        case U'C': moveTo(m_at + steps()); return;
        case U'D': m_at -= std::min(m_at, steps()); return;
        case U'G': moveTo(steps() - 1); return;
        case U'K': erase(m_reader.number(0, 0)); return;
        default: return;
        }
    }

    void moveTo(std::size_t at)
    {
        m_at = std::min(at, widestLine);
        if (m_cells.size() < m_at) m_cells.resize(m_at, {U' ', {}});
    }

    void put(char32_t point)
    {
        if (m_at >= widestLine) return;
        if (m_cells.size() <= m_at) m_cells.resize(m_at + 1, {U' ', {}});
        m_cells[m_at++] = {point, m_pen};
    }

    void erase(int what)
    {
        const std::size_t from = what == 0 ? m_at : 0;
        const std::size_t to = what == 1 ? std::min(m_at + 1, m_cells.size()) : m_cells.size();
        if (to == m_cells.size()) m_cells.resize(std::min(from, to));
        else std::fill(m_cells.begin() + static_cast<std::ptrdiff_t>(from), m_cells.begin() + static_cast<std::ptrdiff_t>(to), Cell{U' ', {}});
    }

    EscapeReader m_reader;
    AnsiStyle m_pen;
    std::vector<Cell> m_cells;
    std::size_t m_at = 0;
};

/// The same for a line in which the cursor only goes forwards, which most lines are: whole stretches are taken at once, because
/// a screen full of long coloured lines is laid out in every frame.
class Stretches {
public:
    explicit Stretches(const AnsiStyle& pen) : m_pen(pen) {}

    /// False: the cursor goes elsewhere, and the line has to be laid out character by character.
    bool read(QStringView line)
    {
        for (qsizetype i = 0; i < line.size();) {
            qsizetype end = i;
            while (end < line.size() && !isSly(line[end].unicode()) && !line[end].isSurrogate()) ++end;
            if (end > i) put(line.mid(i, end - i));
            if (end == line.size()) return true;
            i = line[end].unicode() == 0x1B ? readSequence(line, end) : readOdd(line, end);
            if (i < 0) return false;
        }
        return true;
    }
    [[nodiscard]] AnsiLine done() { return std::move(m_line); }

private:
    void put(QStringView text)
    {
        if (m_line.runs.empty() || m_line.runs.back().style != m_pen) m_line.runs.push_back({m_line.text.size(), 0, m_pen});
        m_line.text += text;
        m_line.runs.back().length += text.size();
    }

    /// Where the text goes on, or -1.
    qsizetype readSequence(QStringView line, qsizetype at)
    {
        EscapeReader reader;
        for (; at < line.size(); ++at) {
            const EscapeReader::Found found = reader.take(line[at].unicode());
            if (found == EscapeReader::Found::Text) return at;
            if (found == EscapeReader::Found::Sequence) {
                const char32_t what = reader.final();
                if (what == U'C' || what == U'D' || what == U'G' || what == U'K') return -1;
                reader.dress(m_pen);
            }
            if (reader.between()) return at + 1;
        }
        return at;
    }

    qsizetype readOdd(QStringView line, qsizetype at)
    {
        const QChar unit = line[at];
        if (unit.isHighSurrogate() && at + 1 < line.size() && line[at + 1].isLowSurrogate()) {
            put(line.mid(at, 2));
            return at + 2;
        }
        const char16_t point = unit.unicode();
        if (point == u'\r' || point == u'\b' || point == u'\t') return -1;
        if (point == 0x07 || point == 0x0E || point == 0x0F) return at + 1;
        const QChar seen(static_cast<char16_t>(unit.isSurrogate() ? 0xFFFD : shown(point)));
        put(QStringView(&seen, 1));
        return at + 1;
    }

    AnsiStyle m_pen;
    AnsiLine m_line;
};

} // namespace

AnsiLine readAnsi(QStringView line, const AnsiStyle& pen)
{
    Stretches stretches(pen);
    if (stretches.read(line)) return stretches.done();
    Layout layout(pen);
    layout.read(line);
    return layout.done();
}

} // namespace holdpoint::items
