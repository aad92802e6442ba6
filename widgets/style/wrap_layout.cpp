#include "widgets/style/wrap_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace holdpoint::widgets {

WrapLayout::WrapLayout(QWidget* parent) : QLayout(parent) {}

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

QLayoutItem* WrapLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* taken = m_items.takeAt(index);
    invalidate();
    return taken;
}

int WrapLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.isEmpty() ? 0 : spacing()), std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->sizeHint());
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

int WrapLayout::arrange(const QRect& place, bool move) const
{
    const QRect inner = place.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left(), y = inner.top(), line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        // What is wider than the room is given all of it; its style says how it cuts its words.
        const QSize size(std::min(item->sizeHint().width(), std::max(inner.width(), 1)), item->sizeHint().height());
        if (line > 0 && x + size.width() > inner.left() + inner.width()) {
            x = inner.left();
            y += line + spacing();
            line = 0;
        }
        if (move) item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line - place.top() + contentsMargins().bottom();
}

} // namespace holdpoint::widgets
