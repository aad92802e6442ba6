#include "models/items/selection.h"

#include "models/items/item_mark.h"

#include <utility>

namespace holdpoint::items {

Selection::Selection(const session::RecordView& view, QObject* parent) : QObject(parent), m_view(view)
{
    for (const auto signal : {&session::RecordView::jumped, &session::RecordView::advised}) connect(&view, signal, this, &Selection::goWithTheRelease);
    connect(&view, &session::RecordView::advanced, this, &Selection::goWithTheRelease);
    m_linger.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &Selection::goWithTheRelease);
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
    m_linger.stop();
    m_lingered = m_current;
    goWithTheRelease();
}

void Selection::goWithTheRelease()
{
    const bool gone = m_current != plan::none && m_current >= m_view.record().items.size();     // at that moment there is no such item
    if (!m_follows && !gone) return;
    if (!gone && lingers()) return;
    const std::uint32_t item = standsAt(m_view.record(), m_view.advice());
    if (item != plan::none || gone) show(item);
}

/// While somebody reads what has just passed. A question, a failure, an alarm of the release do not wait for that.
bool Selection::lingers()
{
    if (m_lingerMs <= 0 || m_current == plan::none) return false;
    const journal::ItemRecord& item = m_view.record().items[m_current];
    if (!item.over() || item.end.outputBytes == 0) return false;
    const engine::Wanted wanted = m_view.advice().wanted;
    if (wanted != engine::Wanted::Nothing && wanted != engine::Wanted::Run) return false;
    if (m_lingered != m_current) {
        m_lingered = m_current;
        m_linger.start(m_lingerMs);
    }
    return m_linger.isActive();
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
