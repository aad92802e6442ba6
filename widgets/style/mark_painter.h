#pragma once

#include "models/items/status.h"
#include "widgets/style/theme.h"

#include <QFont>
#include <QRect>
#include <QSize>

class QPainter;

namespace holdpoint::widgets {

/// The colour of a mark's shape. It is never all that tells two marks apart.
[[nodiscard]] QColor colourOf(items::Mark mark, const Theme& theme);

/// Paints the mark's shape into the largest square in the middle of the place. Every mark has a shape of its own; its straight
/// edges lie on the device's pixels. Filled shapes need somebody, or are on the way; what is done is drawn in lines.
void paintMark(QPainter& painter, const QRectF& place, items::Mark mark, const Theme& theme);

/// The mark with its word beside it, in reading direction. A word that does not fit is cut with an ellipsis.
void paintMarkWithWord(QPainter& painter, const QRect& place, items::Mark mark, const Theme& theme, const QFont& font,
                       Qt::LayoutDirection direction = Qt::LeftToRight);
/// The same with words of one's own, which have to say at least what the mark's word says.
void paintMarkWithText(QPainter& painter, const QRect& place, items::Mark mark, const QString& text, const Theme& theme, const QFont& font,
                       Qt::LayoutDirection direction = Qt::LeftToRight);
/// The room that this takes.
[[nodiscard]] QSize sizeOfMarkWithText(const QString& text, const QFont& font);
[[nodiscard]] QSize sizeOfMarkWithWord(items::Mark mark, const QFont& font);
/// The size of a mark beside letters of this font: 16, 20, 24 or 32, on which the shapes are drawn.
[[nodiscard]] int markSizeBeside(const QFont& font);

} // namespace holdpoint::widgets
