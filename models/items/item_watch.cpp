#include "models/items/item_watch.h"

#include <algorithm>
#include <utility>

namespace holdpoint::items {

using journal::Record;

namespace {

/// What changes how every item reads, and not only the one that it is about.
bool concernsAll(const journal::Event& event)
{
    return std::holds_alternative<journal::RollbackBegun>(event.body) || std::holds_alternative<journal::Finished>(event.body) || std::holds_alternative<journal::ClockSet>(event.body);
}

std::string_view itemOf(const journal::Event& event)
{
    return std::visit([](const auto& body) -> std::string_view {
        if constexpr (requires { body.item; }) return body.item;
        else return {};
    }, event.body);
}

} // namespace

ItemWatch::ItemWatch(const session::RecordView& view, QObject* parent) : QObject(parent), m_view(view)
{
    connect(&view, &session::RecordView::advanced, this, &ItemWatch::advanceBy);
    connect(&view, &session::RecordView::jumped, this, &ItemWatch::retell);
    connect(&view, &session::RecordView::forecasted, this, &ItemWatch::retell);
    connect(&view, &session::RecordView::advised, this, [this] { update({}); });
    m_procedure = view.record().procedure;
    recount();
}

void ItemWatch::start()
{
    m_procedure = m_view.record().procedure;
    recount();
    Q_EMIT replaced();
}

/// Another moment of the same release has the same items.
void ItemWatch::retell()
{
    if (!isOfNow()) return start();
    recount();
    Q_EMIT retold();
}

void ItemWatch::recount()
{
    const Record& record = m_view.record();
    m_facts.clear();
    m_facts.learn(record);
    m_asked = m_view.advice().item;
    m_stands = standsAt(record, m_view.advice());
    m_marks.resize(record.items.size());
    for (std::uint32_t i = 0; i < m_marks.size(); ++i) m_marks[i] = markOf(record, m_view.advice(), i, m_facts.of(record, i));
}

void ItemWatch::advanceBy(const std::vector<journal::Event>& events)
{
    if (!isOfNow()) return start();
    if (std::any_of(events.begin(), events.end(), concernsAll)) return retell();
    std::vector<std::uint32_t> items;
    for (const journal::Event& event : events)
        if (const std::string_view id = itemOf(event); !id.empty()) items.push_back(m_procedure->indexOf(id));
    update(std::move(items));
}

void ItemWatch::update(std::vector<std::uint32_t> items)
{
    if (!isOfNow()) return;
    const Record& record = m_view.record();
    const std::vector<std::uint32_t> learned = m_facts.learn(record);
    items.insert(items.end(), learned.begin(), learned.end());
    const std::uint32_t asked = m_view.advice().item, stands = standsAt(record, m_view.advice());
    items.insert(items.end(), {std::exchange(m_asked, asked), asked, std::exchange(m_stands, stands), stands});
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    while (!items.empty() && items.back() >= m_marks.size()) items.pop_back();      // plan::none, or nothing of this plan
    for (const std::uint32_t i : items) m_marks[i] = markOf(record, m_view.advice(), i, m_facts.of(record, i));
    if (!items.empty()) Q_EMIT changed(items);
}

} // namespace holdpoint::items
