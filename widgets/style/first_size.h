#pragma once

#include <QSize>

class QWidget;

namespace holdpoint::widgets {

/// As large as wanted, where a screen has room for that and for the frame that is put around it: else the lower end of a window, where its
/// buttons are, would lie below the screen. On less than 1280x800 a window does not fit either way.
[[nodiscard]] QSize firstSize(QSize wanted, QSize available);
/// The same on the screen on which it opens.
void openWith(QWidget& window, QSize wanted);

} // namespace holdpoint::widgets
