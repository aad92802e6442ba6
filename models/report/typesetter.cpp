#include "models/report/typesetter.h"

#include "models/report/signature_sheet.h"

#include <algorithm>

namespace holdpoint::report {

namespace {

constexpr double side = 44, top = 46, footHeight = 46, gap = 7;

class Setter {
public:
    Setter(const Document& document, Typeface& face, double width, double height) : m_document(document), m_face(face), m_width(width), m_height(height) { newPage(); }

    Sheets set()
    {
        setTitle();
        for (m_next = 1; m_next <= m_document.blocks.size(); ++m_next) std::visit(*this, m_document.blocks[m_next - 1]);
        setSignatures();
        setFeet();
        return std::move(m_sheets);
    }

    void operator()(const Heading& heading)
    {
        const Letter letter = heading.level == 1 ? Letter::Heading : Letter::SubHeading;
        const std::vector<QString> lines = m_face.lines(heading.text, letter, inner());
        const double before = m_y > top + 1 ? (heading.level == 1 ? 20 : 11) : 0;
        // A heading at the foot of a page heads nothing.
        need(before + m_face.lineHeight(letter) * static_cast<double>(lines.size()) + roomBelow(heading.level));
        if (m_y > top + 1) m_y += before;
        m_sheets.bookmarks.push_back({heading.level, heading.text, m_sheets.pages.size() - 1, m_y});
        for (const QString& line : lines) put(line, side, letter, Ink::Black);
        if (heading.level == 1) page().line(Ink::Black, {{side, m_y + 2}, {m_width - side, m_y + 2}}, 0.8);
        m_y += heading.level == 1 ? 9 : 3;
    }
    void operator()(const Prose& prose)
    {
        setLines(m_face.lines(prose.text, Letter::Text, inner()), side, Letter::Text, inkOf(prose.tone));
        m_y += gap;
    }
    void operator()(const Facts& facts)
    {
        setRows(facts.rows, side, 108, true);
        m_y += gap;
    }
    void operator()(const Code& code)
    {
        setBox(m_face.lines(code.text, Letter::Code, inner() - 12), side, Ink::Black, true);
        m_y += gap;
    }
    void operator()(const Picture& picture)
    {
        const double scale = inner() / picture.drawing.width;
        need(picture.drawing.height * scale);
        for (Shape shape : picture.drawing.shapes) {
            for (Point& point : shape.points) point = {side + point.x * scale, m_y + point.y * scale};
            shape.text = m_face.showable(shape.text).toStdString();
            page().shapes.push_back(std::move(shape));
        }
        m_y += picture.drawing.height * scale + gap;
    }
    void operator()(const Table& table)
    {
        const std::vector<double> widths = widthsOf(table);
        setHead(table, widths);
        for (const std::vector<Cell>& row : table.rows) setRow(table, widths, row);
        m_y += gap;
    }
    void operator()(const Card& card)
    {
        constexpr double statusWidth = 82;
        const double whenWidth = std::min(m_face.width(m_face.showable(card.when), Letter::Small) + 2, 150.0);
        const std::vector<QString> title = m_face.lines(card.title, Letter::Text, inner() - statusWidth - whenWidth - 8), when = m_face.lines(card.when, Letter::Small, whenWidth), status = m_face.lines(card.status, Letter::Strong, statusWidth - 6);
        const double head = m_face.lineHeight(Letter::Text) * static_cast<double>(std::max(title.size(), status.size()));
        const std::vector<QString> command = card.command.empty() ? std::vector<QString>() : m_face.lines(card.command, Letter::Code, inner() - statusWidth - 12);
        need(head + std::max(card.command.empty() && card.rows.empty() ? 8.0 : 44.0, 6 + roomOfFew(command)));
        page().line(Ink::Pale, {{side, m_y}, {m_width - side, m_y}}, 0.5);
        m_y += 4;
        const double y = m_y;
        for (const QString& line : status) put(line, side, Letter::Strong, inkOf(card.tone));
        const double afterStatus = m_y;
        m_y = y;
        for (const QString& line : when) putRight(line, m_width - side, Letter::Small, Ink::Grey);
        const double afterWhen = m_y;
        m_y = y;
        setLines(title, side + statusWidth, Letter::Text, Ink::Black);
        m_y = std::max(m_y, afterWhen);
        m_y += 1.5;
        const std::size_t sheet = m_sheets.pages.size();
        if (!command.empty()) setBox(command, side + statusWidth, Ink::Black, true);
        if (!card.rows.empty()) setRows(card.rows, side + statusWidth, 54, false);
        if (!card.output.empty()) setBox(m_face.lines(card.output, Letter::Code, inner() - statusWidth - 12), side + statusWidth, Ink::Grey, false);
        // What is told of it stands beside a long status, not below it.
        if (sheet == m_sheets.pages.size()) m_y = std::max(m_y, afterStatus);
        m_y += 4;
    }

private:
    [[nodiscard]] double inner() const { return m_width - 2 * side; }
    [[nodiscard]] double bottom() const { return m_height - footHeight; }
    [[nodiscard]] Drawing& page() { return m_sheets.pages.back(); }
    void newPage()
    {
        m_sheets.pages.push_back({m_width, m_height, {}});
        m_y = top;
    }
    /// So much room is wanted in one piece; where a whole page is too short for it, it begins here.
    bool need(double room)
    {
        if (m_y + room <= bottom() || (m_y <= top + 1) || room > bottom() - top) return false;
        newPage();
        return true;
    }
    void put(const QString& line, double x, Letter letter, Ink ink)
    {
        page().text({x, m_y + sizeOf(letter)}, line.toStdString(), Side::Left, letter, ink);
        m_y += m_face.lineHeight(letter);
    }
    void putRight(const QString& line, double x, Letter letter, Ink ink)
    {
        page().text({x, m_y + sizeOf(letter)}, line.toStdString(), Side::Right, letter, ink);
        m_y += m_face.lineHeight(letter);
    }
    void setLines(const std::vector<QString>& lines, double x, Letter letter, Ink ink)
    {
        for (const QString& line : lines) {
            if (m_y + m_face.lineHeight(letter) > bottom()) newPage();
            put(line, x, letter, ink);
        }
    }

    void setTitle()
    {
        for (const QString& line : m_face.lines(m_document.title, Letter::Title, inner())) put(line, side, Letter::Title, Ink::Black);
        m_y += 2;
        for (const QString& line : m_face.lines(m_document.subtitle, Letter::SubHeading, inner())) put(line, side, Letter::SubHeading, Ink::Grey);
        m_y += 8;
        const double y = m_y;
        setLines(m_face.lines(m_document.result, Letter::SubHeading, inner() - 12), side + 12, Letter::SubHeading, inkOf(m_document.tone));
        page().area(inkOf(m_document.tone), {side, y}, {side + 3.5, m_y});
        m_y += 10;
    }
    /// Names and what they are; each row may go on on the next page.
    void setRows(const std::vector<std::pair<std::string, Cell>>& rows, double x, double labels, bool lines)
    {
        for (const auto& [name, cell] : rows) {
            const Letter letter = cell.code ? Letter::Code : Letter::Text;
            const std::vector<QString> label = m_face.lines(name, Letter::Text, labels - 6), text = m_face.lines(cell.text, letter, m_width - side - x - labels);
            const double height = std::max(m_face.lineHeight(letter) * static_cast<double>(text.size()), m_face.lineHeight(Letter::Text) * static_cast<double>(label.size()));
            if (height < 120) need(height + 3);
            else need(30);
            const double y = m_y;
            const std::size_t pageBefore = m_sheets.pages.size();
            setLines(label, x, Letter::Text, Ink::Grey);
            const double afterLabel = m_y;
            m_y = y + (cell.code ? sizeOf(Letter::Text) - sizeOf(Letter::Code) : 0);
            setLines(text, x + labels, letter, inkOf(cell.tone));
            if (m_sheets.pages.size() == pageBefore) m_y = std::max(m_y, afterLabel);
            m_y += lines ? 2.5 : 0.5;
            if (lines) page().line(Ink::Paler, {{x, m_y - 1}, {m_width - side, m_y - 1}}, 0.5);
        }
    }
    /// Of lines that are few enough to stand in one piece; 0: they are not.
    [[nodiscard]] double roomOfFew(const std::vector<QString>& lines) const
    {
        constexpr std::size_t few = 8;
        return lines.size() > few ? 0 : m_face.lineHeight(Letter::Code) * static_cast<double>(lines.size()) + 9;
    }
    /// So much of what comes next stands with a heading of this level: a heading below it with what that one heads, a picture as a whole, with
    /// what is said of it before.
    [[nodiscard]] double roomBelow(int level) const
    {
        double headings = 0, words = 0, least = level == 1 ? 58 : 84;
        for (std::size_t at = m_next; at < m_document.blocks.size(); ++at) {
            const Block& block = m_document.blocks[at];
            if (const auto* picture = std::get_if<Picture>(&block)) return headings + words + picture->drawing.height * inner() / picture->drawing.width + gap;
            if (const auto* prose = std::get_if<Prose>(&block)) {
                words += m_face.lineHeight(Letter::Text) * static_cast<double>(m_face.lines(prose->text, Letter::Text, inner()).size()) + gap;
            } else if (const auto* heading = std::get_if<Heading>(&block); heading && level == 1 && heading->level > 1 && words == 0) {
                headings += 23 + m_face.lineHeight(Letter::SubHeading);
                least = 84;
            } else {
                break;
            }
        }
        return headings + least;
    }
    /// Lines of code: on a grey ground, or with a bar beside them where they are what was printed.
    void setBox(const std::vector<QString>& lines, double x, Ink ink, bool ground)
    {
        const double height = m_face.lineHeight(Letter::Code);
        m_y += 1;
        need(roomOfFew(lines));
        for (std::size_t at = 0; at < lines.size();) {
            if (m_y + height + 8 > bottom()) newPage();
            const auto fit = static_cast<std::size_t>(std::max((bottom() - m_y - 6) / height, 1.0));
            const std::size_t end = std::min(at + fit, lines.size());
            const double boxHeight = height * static_cast<double>(end - at) + 6;
            if (ground) page().area(Ink::Paler, {x, m_y}, {m_width - side, m_y + boxHeight});
            else page().area(Ink::Pale, {x, m_y + 2}, {x + 1.5, m_y + boxHeight - 2});
            m_y += 3;
            for (; at < end; ++at) put(lines[at], x + 6, Letter::Code, ink);
            m_y += 5;
        }
    }

    [[nodiscard]] std::vector<double> widthsOf(const Table& table) const
    {
        double all = 0;
        for (const Column& column : table.columns) all += column.share;
        std::vector<double> widths;
        for (const Column& column : table.columns) widths.push_back(inner() * column.share / all);
        return widths;
    }
    void setHead(const Table& table, const std::vector<double>& widths)
    {
        need(40);
        double x = side;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            page().text({x, m_y + sizeOf(Letter::Small) + 1}, m_face.showable(table.columns[i].title).toStdString(), Side::Left, Letter::Small, Ink::Grey);
            x += widths[i];
        }
        m_y += m_face.lineHeight(Letter::Small) + 3;
        page().line(Ink::Grey, {{side, m_y}, {m_width - side, m_y}}, 0.7);
        m_y += 2.5;
    }
    /// A row that has no room goes to the next page as a whole; one that is longer than a third of a page is divided.
    void setRow(const Table& table, const std::vector<double>& widths, const std::vector<Cell>& row)
    {
        std::vector<std::vector<QString>> cells;
        double height = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Letter letter = row[i].code ? Letter::Code : Letter::Text;
            cells.push_back(m_face.lines(row[i].text, letter, widths[i] - 7));
            height = std::max(height, m_face.lineHeight(letter) * static_cast<double>(cells.back().size()));
        }
        if (m_y + height + 5 > bottom() && (height < m_height / 3 || m_y + 30 > bottom())) {
            newPage();
            setHead(table, widths);
        }
        std::vector<std::size_t> done(cells.size());
        while (true) {
            double lowest = m_y;
            bool more = false;
            double x = side;
            for (std::size_t i = 0; i < cells.size(); x += widths[i], ++i) {
                const Letter letter = row[i].code ? Letter::Code : Letter::Text;
                double y = m_y;
                for (; done[i] < cells[i].size() && y + m_face.lineHeight(letter) <= bottom(); ++done[i], y += m_face.lineHeight(letter))
                    page().text({x, y + sizeOf(Letter::Text)}, cells[i][done[i]].toStdString(), Side::Left, letter, inkOf(row[i].tone));
                lowest = std::max(lowest, y);
                more = more || done[i] < cells[i].size();
            }
            m_y = lowest;
            if (!more) break;
            newPage();
            setHead(table, widths);
        }
        m_y += 2;
        page().line(Ink::Pale, {{side, m_y}, {m_width - side, m_y}}, 0.4);
        m_y += 2.5;
    }

    /// The lower part of the last page belongs to those who sign.
    void setSignatures()
    {
        constexpr double words = 78;
        if (m_y + words > m_height - signatureSheetHeight) newPage();
        m_y = std::max(m_y, m_height - signatureSheetHeight - words);
        (*this)(Heading{1, "Signatures"});
        (*this)(Prose{"Who signs this report signs all of it, with the evidence that is attached: " + m_document.foot + "  ·  The signatures stand below; pdfsig and holdpoint-cli verify check them.", Tone::Quiet});
    }
    void setFeet()
    {
        for (std::size_t i = 0; i < m_sheets.pages.size(); ++i) {
            Drawing& sheet = m_sheets.pages[i];
            sheet.text({side, m_height - 25}, m_face.showable(m_document.foot).toStdString(), Side::Left, Letter::Small, Ink::Grey);
            sheet.text({m_width - side, m_height - 25}, "Page " + std::to_string(i + 1) + " of " + std::to_string(m_sheets.pages.size()), Side::Right, Letter::Small, Ink::Grey);
        }
    }

    const Document& m_document;
    Typeface& m_face;
    double m_width, m_height;
    double m_y = 0;
    std::size_t m_next = 0;                     ///< the block behind the one that is set
    Sheets m_sheets;
};

} // namespace

Sheets typeset(const Document& document, Typeface& face, double width, double height) { return Setter(document, face, width, height).set(); }

} // namespace holdpoint::report
