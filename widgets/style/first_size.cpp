#include "widgets/style/first_size.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace holdpoint::widgets {

QSize firstSize(QSize wanted, QSize available)
{
    constexpr int smallest = 1280, titleBar = 40;
    if (available.width() < smallest) return wanted;
    return {std::min(wanted.width(), available.width()), std::min(wanted.height(), available.height() - titleBar)};
}

void openWith(QWidget& window, QSize wanted) { window.resize(firstSize(wanted, window.screen()->availableSize())); }

} // namespace holdpoint::widgets
