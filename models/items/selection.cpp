#include "models/items/selection.h"

#include "models/items/item_mark.h"

#include <utility>

namespace holdpoint::items {

Selection::Selection(const session::RecordView& view, QObject* parent) : QObject(parent), m_view(view)
{
    for (const auto signal : {&session::RecordView::jumped, &session::RecordView::advised}) connect(&view, signal, this, &Selection::goWithTheRelease);
    connect(&view, &session::RecordView::advanced, this, &Selection::goWithTheRelease);
    goWithTheRelease();
}

void Selection::setCurrent(std::uint32_t item)
{
    if (item >= m_view.record().items.size()) return;
    setFollows(false);
    show(item);
}

void Selection::follow()
{
    setFollows(true);
    goWithTheRelease();
}

void Selection::goWithTheRelease()
{
    const bool gone = m_current != plan::none && m_current >= m_view.record().items.size();     // at that moment there is no such item
    if (!m_follows && !gone) return;
    const std::uint32_t item = standsAt(m_view.record(), m_view.advice());
    if (item != plan::none || gone) show(item);
}

void Selection::show(std::uint32_t item)
{
    if (std::exchange(m_current, item) != item) Q_EMIT changed(item);
}

void Selection::setFollows(bool follows)
{
    if (std::exchange(m_follows, follows) != follows) Q_EMIT followsChanged(follows);
}

} // namespace holdpoint::items
