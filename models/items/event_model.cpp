#include "models/items/event_model.h"

#include "models/items/event_sentence.h"
#include "models/items/words.h"

#include <QDateTime>

#include <algorithm>

namespace holdpoint::items {

namespace {

/// The oldest go in parts of this size: to take one row away from the top moves all others in every proxy.
constexpr std::size_t parts = 16;

} // namespace

EventModel::EventModel(session::RecordView& view, QObject* parent, std::size_t most) : QAbstractTableModel(parent), m_view(view), m_most(std::clamp<std::size_t>(most, 1, session::RecordView::mostRecent))
{
    connect(&view, &session::RecordView::advanced, this, &EventModel::take);
    connect(&view, &session::RecordView::jumped, this, &EventModel::takeAll);
    takeAll();
}

void EventModel::takeAll()
{
    beginResetModel();
    m_rows.clear();
    m_actors.clear();
    const auto& recent = m_view.recent();
    const std::size_t shown = std::min(recent.size(), m_most);
    for (auto event = recent.end() - static_cast<std::ptrdiff_t>(shown); event != recent.end(); ++event) m_rows.push_back(rowFor(*event));
    endResetModel();
    m_actorsTold = -1;
    tellActors();
}

void EventModel::take(const std::vector<journal::Event>& events)
{
    if (events.size() >= m_most) return takeAll();
    if (m_rows.size() + events.size() > m_most) drop(std::min(m_rows.size(), std::max(m_rows.size() + events.size() - m_most, m_most / parts)));
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(events.size()) - 1);
    for (const journal::Event& event : events) m_rows.push_back(rowFor(event));
    endInsertRows();
    tellActors();
}

void EventModel::drop(std::size_t rows)
{
    beginRemoveRows({}, 0, static_cast<int>(rows) - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(rows));
    endRemoveRows();
}

EventModel::Row EventModel::rowFor(const journal::Event& event)
{
    const QString actor = inLine(event.actor, 40);
    qsizetype known = m_actors.indexOf(actor);
    if (known < 0) {
        known = m_actors.size();
        m_actors.append(actor);
    }
    return {event.seq, event.atMs, itemOf(event.body, *m_view.record().procedure), static_cast<int>(known), kindOf(event.body), {}};
}

void EventModel::tellActors()
{
    if (std::exchange(m_actorsTold, m_actors.size()) != m_actors.size()) Q_EMIT actorsChanged();
}

int EventModel::rowOf(std::uint32_t item) const
{
    for (std::size_t row = m_rows.size(); row > 0; --row)
        if (m_rows[row - 1].item == item) return static_cast<int>(row - 1);
    return -1;
}

int EventModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

/// The events lie in the view without a gap, so their number says where.
const QString& EventModel::sentenceAt(const Row& row) const
{
    const auto& recent = m_view.recent();
    if (row.sentence.isNull() && !recent.empty() && row.seq >= recent.front().seq && row.seq - recent.front().seq < recent.size())
        row.sentence = sentenceOf(recent[row.seq - recent.front().seq], m_view.record());
    return row.sentence;
}

/// A release that goes on past midnight says so.
QString EventModel::timeAt(const Row& row) const
{
    const auto day = [](std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms).date(); };
    const QString time = wallTime(row.atMs);
    return day(row.atMs) == day(m_view.record().startedMs) ? time : tr("%1 %2").arg(day(row.atMs).toString(QStringLiteral("MM-dd")), time);
}

QString EventModel::wholeAt(const Row& row) const
{
    return tr("Event %1, %2\n%3: %4").arg(QString::number(row.seq), wholeTime(row.atMs), m_actors.at(row.actor), sentenceAt(row));
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number: return static_cast<qulonglong>(row.seq);
        case Time: return timeAt(row);
        case Actor: return m_actors.at(row.actor);
        default: return sentenceAt(row);
        }
    case Qt::ToolTipRole:
    case WholeRole: return wholeAt(row);
    case Qt::AccessibleTextRole: return index.column() == Time ? QVariant(wholeTime(row.atMs)) : QVariant();
    case Qt::TextAlignmentRole: return index.column() == Number ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SeqRole: return static_cast<qulonglong>(row.seq);
    case AtRole: return static_cast<qlonglong>(row.atMs);
    case KindRole: return static_cast<int>(row.kind);
    case ItemRole: return row.item;
    default: return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("No.");
    case Time: return tr("Time (%1)").arg(zoneName(m_view.record().startedMs == 0 ? m_view.nowMs() : m_view.record().startedMs));
    case Actor: return tr("Who");
    case Sentence: return tr("What");
    default: return {};
    }
}

} // namespace holdpoint::items
