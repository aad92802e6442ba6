#include "widgets/docks/output_page.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace holdpoint::widgets {

namespace {

/// A part of a line with one look.
struct Part {
    TextColumns::Piece piece;
    items::AnsiStyle style;
    QColor ink, ground;
};

/// Gives the characters [from, to) another ground.
void cover(std::vector<Part>& parts, qsizetype from, qsizetype to, const QColor& ground)
{
    std::vector<Part> all;
    for (const Part& part : parts) {
        const qsizetype begin = part.piece.start, end = begin + part.piece.length;
        const qsizetype first = std::clamp(from, begin, end), last = std::clamp(to, first, end);
        const auto keep = [&](qsizetype a, qsizetype b, bool covered) {
            if (a >= b) return;
            all.push_back(part);
            all.back().piece = {a, b - a};
            if (!covered) return;
            all.back().ground = ground;
            all.back().ink = readable(part.ink, ground);
        };
        keep(begin, first, false);
        keep(first, last, true);
        keep(last, end, false);
    }
    parts = std::move(all);
}

std::vector<Part> partsOf(const OutputLook& look, const DrawnLine& drawn)
{
    std::vector<Part> parts;
    const qsizetype begin = drawn.line->columns.indexAt(drawn.firstColumn), end = drawn.line->columns.indexAt(drawn.lastColumn + 1) + 1;
    for (const items::AnsiRun& run : drawn.line->content.runs) {
        if (run.start + run.length <= begin || run.start >= end) continue;
        const OutputColours::Pair pair = look.colours.pairOf(run.style);
        parts.push_back({{run.start, run.length}, run.style, pair.ink, pair.ground});
    }
    for (const auto& [from, to] : drawn.hits)
        if (to > begin && from < end) cover(parts, from, to, drawn.currentHit ? look.colours.currentHit : look.colours.hit);
    if (drawn.selected.first < drawn.selected.second) cover(parts, drawn.selected.first, drawn.selected.second, look.colours.selected);
    return parts;
}

QFont fontFor(const OutputLook& look, const items::AnsiStyle& style)
{
    QFont font = look.font;
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setUnderline(style.underline);
    font.setStrikeOut(style.struck);
    return font;
}

} // namespace

std::pair<qsizetype, qsizetype> OutputSelection::within(std::uint64_t line, qsizetype length) const
{
    if (isEmpty() || line < first().line || line > last().line) return {0, 0};
    const qsizetype from = line == first().line ? std::min(first().at, length) : 0;
    const qsizetype to = line == last().line ? std::min(last().at, length) : length + 1;
    return {from, to};
}

PageLine::PageLine(const items::OutputLine& line) : content(line.laidOut()), columns(content.text)
{
    if (line.leftOut > 0) note = QCoreApplication::translate("OutputView", "… and %1 more bytes in this line").arg(QLocale().toString(qulonglong(line.leftOut)));
}

OutputLook OutputLook::of(const QWidget& widget, const QFont& font)
{
    OutputLook look;
    look.colours = OutputColours::of(widget);
    look.font = font;
    const QFontMetricsF metrics(look.font);
    look.columnWidth = metrics.horizontalAdvance(QString(100, QLatin1Char('M'))) / 100;
    look.ascent = metrics.ascent();
    look.lineHeight = static_cast<int>(std::ceil(metrics.height())) + 1;
    return look;
}

void drawLine(QPainter& painter, const OutputLook& look, const DrawnLine& drawn)
{
    const TextColumns& columns = drawn.line->columns;
    const QString& text = drawn.line->content.text;
    const auto xOf = [&](qsizetype index) { return drawn.x + columns.columnOf(index) * look.columnWidth; };
    for (const Part& part : partsOf(look, drawn)) {
        const qsizetype end = part.piece.start + part.piece.length;
        if (part.ground.isValid()) painter.fillRect(QRectF(xOf(part.piece.start), drawn.y, xOf(end) - xOf(part.piece.start), look.lineHeight), part.ground);
        painter.setFont(fontFor(look, part.style));
        painter.setPen(part.ink);
        for (const TextColumns::Piece& piece : columns.pieces(text, part.piece, drawn.firstColumn, drawn.lastColumn))
            painter.drawText(QPointF(xOf(piece.start), drawn.y + look.ascent), text.mid(piece.start, piece.length));
    }
    // The end of the line is selected as well: a little of the ground shows that.
    if (drawn.selected.second > text.size()) painter.fillRect(QRectF(xOf(text.size()), drawn.y, look.columnWidth, look.lineHeight), look.colours.selected);
    if (drawn.line->note.isEmpty() || columns.width() > drawn.lastColumn) return;
    painter.setFont(look.font);
    painter.setPen(look.colours.quiet);
    painter.drawText(QPointF(xOf(text.size()) + look.columnWidth, drawn.y + look.ascent), drawn.line->note);
}

} // namespace holdpoint::widgets
