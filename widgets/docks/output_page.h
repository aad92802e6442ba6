#pragma once

#include "models/items/output_lines.h"
#include "widgets/docks/output_colours.h"
#include "widgets/docks/text_columns.h"

#include <QFont>
#include <QString>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <utility>
#include <vector>

class QPainter;
class QRectF;

namespace holdpoint::widgets {

/// Between the edge and the first column.
inline constexpr int pageMargin = 6;

/// Before a character of a line.
struct OutputPlace {
    std::uint64_t line = 0;
    qsizetype at = 0;

    auto operator<=>(const OutputPlace&) const = default;
};

/// What the person has marked: from where the mouse was pressed to where it is.
struct OutputSelection {
    OutputPlace anchor, caret;

    [[nodiscard]] bool isEmpty() const { return anchor == caret; }
    [[nodiscard]] OutputPlace first() const { return std::min(anchor, caret); }
    [[nodiscard]] OutputPlace last() const { return std::max(anchor, caret); }
    /// The part of a line that is in it; to the right of all text where it goes on in the next line.
    [[nodiscard]] std::pair<qsizetype, qsizetype> within(std::uint64_t line, qsizetype length) const;
};

/// A line, ready to be drawn.
struct PageLine {
    items::AnsiLine content;
    TextColumns columns;
    QString note;           ///< that a part is not shown

    explicit PageLine(const items::OutputLine& line);
};

/// How an output is drawn: in a grid, each line by itself.
struct OutputLook {
    OutputColours colours;
    QFont font;
    double columnWidth = 8, ascent = 12;
    int lineHeight = 16;

    static OutputLook of(const QWidget& widget, const QFont& font);
};

struct DrawnLine {
    const PageLine* line = nullptr;
    double x = 0, y = 0;                            ///< of its first column
    int firstColumn = 0, lastColumn = 0;            ///< that can be seen
    std::pair<qsizetype, qsizetype> selected;
    std::vector<std::pair<qsizetype, qsizetype>> hits;
    bool currentHit = false;
};
void drawLine(QPainter& painter, const OutputLook& look, const DrawnLine& drawn);

} // namespace holdpoint::widgets
