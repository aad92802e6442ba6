#include "models/items/people_model.h"

#include "models/items/words.h"

namespace holdpoint::items {

namespace {

/// So many are shown; older ones are in the journal.
constexpr std::size_t mostNotes = 200;

} // namespace

PeopleModel::PeopleModel(session::RecordView& view, QObject* parent) : LiveRows(view, 250, parent)
{
    connect(&view, &session::RecordView::advanced, this, [this](const std::vector<journal::Event>& events) {
        for (const journal::Event& event : events) learn(event);
    });
    connect(&view, &session::RecordView::jumped, this, &PeopleModel::relearn);
    relearn();
}

void PeopleModel::relearn()
{
    m_known = {};
    for (const journal::Event& event : view().recent()) learn(event);
    refresh();
}

void PeopleModel::learn(const journal::Event& event)
{
    const auto add = [&](const std::string& text, const std::string& to) {
        m_known.notes.push_back({event.seq, event.atMs, inLine(event.actor, 40), inLine(text, 500), inLine(to, 40)});
        if (m_known.notes.size() > mostNotes) m_known.notes.erase(m_known.notes.begin());
    };
    if (std::holds_alternative<journal::Started>(event.body)) m_known.starter = inLine(event.actor, 40);
    else if (const auto* note = std::get_if<journal::Noted>(&event.body)) add(note->text, {});
    else if (const auto* over = std::get_if<journal::HandedOver>(&event.body)) {
        const QString to = inLine(over->to, 40);
        add((over->text.empty() ? tr("handed over to %1").arg(to) : tr("handed over to %1: %2").arg(to, inLine(over->text, 400))).toStdString(), over->to);
    }
}

void PeopleModel::setRunbook(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    refresh();
}

std::vector<PersonRow> PeopleModel::workOut() { return peopleOf(view().record(), view().advice(), m_known, m_runbook ? m_runbook->plan.get() : nullptr, view().nowMs()); }

int PeopleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PersonRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Who) return at.who;
        if (index.column() == What) return at.what;
        return at.atMs == 0 ? QString() : ago(view().nowMs() - at.atMs);
    case Qt::ToolTipRole: {
        QStringList lines{at.who, at.what};
        if (!at.more.isEmpty()) lines += at.more;
        if (at.atMs != 0) lines += wholeTime(at.atMs);
        lines.removeAll(QString());
        return at.heading ? QVariant() : QVariant(lines.join(QLatin1Char('\n')));
    }
    case GroupRole: return static_cast<int>(at.group);
    case HeadingRole: return at.heading;
    case MarkRole: return (at.group == PeopleGroup::Poll || (at.group == PeopleGroup::SignOffs && at.item != plan::none)) && !at.heading && at.mark != Mark::Aside ? QVariant(static_cast<int>(at.mark)) : QVariant();
    case ItemRole: return at.item;
    case CopyRole: return at.copied;
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Who: return tr("Who");
    case What: return tr("What");
    case Age: return tr("When");
    default: return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && row(index.row()).heading) return Qt::ItemIsEnabled;
    return LiveRows::flags(index);
}

std::uint32_t PeopleModel::signOffAsked() const
{
    for (const PersonRow& at : rows())
        if (at.group == PeopleGroup::SignOffs && at.item != plan::none && at.mark == Mark::Asking) return at.item;
    return plan::none;
}

} // namespace holdpoint::items
