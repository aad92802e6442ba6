#pragma once

#include "models/items/ansi.h"

#include <QColor>

class QWidget;

namespace holdpoint::widgets {

/// The colour itself if it can be read on this ground, or else the nearest one that can: a ratio of 4.5 at least.
[[nodiscard]] QColor readable(const QColor& ink, const QColor& ground);

/// The colours of an output. A program chooses them for a terminal that it does not know, so they are fitted to our ground:
/// recognisable, of little saturation, and always to be read.
struct OutputColours {
    QColor ground, text, quiet, focus;
    QColor selected, hit, currentHit;       ///< grounds

    static OutputColours of(const QWidget& widget);

    struct Pair {
        QColor ink, ground;                 ///< the ground is invalid where it is the output's own
    };
    [[nodiscard]] Pair pairOf(const items::AnsiStyle& style) const;
};

} // namespace holdpoint::widgets
