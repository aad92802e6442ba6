#include "models/items/timeline_model.h"

#include "models/items/words.h"

#include <QDateTime>
#include <QLocale>

namespace holdpoint::items {

TimelineModel::TimelineModel(session::RecordView& view, QObject* parent) : LiveRows(view, 310, parent)
{
    connect(&view, &session::RecordView::advanced, this, [this](const std::vector<journal::Event>& events) {
        for (const journal::Event& event : events) m_holds.learn(event);
    });
    connect(&view, &session::RecordView::jumped, this, &TimelineModel::relearn);
    relearn();
}

void TimelineModel::relearn()
{
    m_holds.clear();
    for (const journal::Event& event : view().recent()) m_holds.learn(event);
    refresh();
}

void TimelineModel::setRunbook(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    refresh();
}

std::vector<TimelineRow> TimelineModel::workOut()
{
    m_timeline = timelineOf({view().record(), view().advice(), view().forecast(), m_holds.stretches(), m_runbook ? m_runbook->plan.get() : nullptr, view().nowMs()});
    Q_EMIT changed();
    return m_timeline.rows;
}

int TimelineModel::rowOf(std::uint32_t item) const
{
    const auto& items = view().record().procedure->items;
    if (item >= items.size()) return -1;
    int found = -1;
    for (int i = 0; i < rowCount(); ++i) {
        const TimelineRow& at = row(i);
        const bool here = items[item].rollback == plan::none ? !at.back && at.firstItem <= item : at.back && items[at.firstItem].rollback == items[item].rollback;
        if (here) found = i;
    }
    return found;
}

int TimelineModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TimelineRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Step) return at.title;
        if (index.column() == Drift) return at.fromMs == 0 && at.projectedToMs == 0 ? QString() : driftInWords(at.driftMs());
        return {};
    case Qt::ToolTipRole: return wholeOf(at);
    case Qt::AccessibleTextRole: return index.column() == Drift ? QVariant() : QVariant(wholeOf(at));
    case MarkRole: return static_cast<int>(at.mark);
    case ItemRole: return at.firstItem;
    case DriftRole: return static_cast<qlonglong>(at.driftMs());
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Step: return tr("Step");
    case Drift: return tr("Drift");
    case Bars: return tr("Planned above, actual below");
    default: return {};
    }
}

QString TimelineModel::wholeOf(const TimelineRow& at) const
{
    const auto span = [](std::int64_t from, std::int64_t to) { return tr("%1 to %2, %3").arg(wallTime(from), wallTime(to), stretch(to - from)); };
    QStringList lines{tr("%1: %2").arg(at.title, wordOf(at.mark))};
    if (at.plannedToMs != 0) lines += tr("planned %1").arg(span(at.plannedFromMs, at.plannedToMs));
    if (at.fromMs != 0 && at.toMs != 0) lines += tr("was %1").arg(span(at.fromMs, at.toMs));
    else if (at.fromMs != 0) lines += tr("since %1").arg(wallTime(at.fromMs));
    if (at.projectedToMs != 0) lines += tr("expected until %1").arg(wallTime(at.projectedToMs));
    if (at.plannedToMs != 0 && (at.toMs != 0 || at.projectedToMs != 0)) lines += driftInWords(at.driftMs());
    if (at.noReturn) lines += tr("point of no return: once it has run, nothing leads back");
    return lines.join(QLatin1Char('\n'));
}

QString TimelineModel::summary() const
{
    const Timeline& line = m_timeline;
    // After a soak of two days it ends at this time, but not today.
    const auto clock = [&](std::int64_t ms) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
        return day == QDateTime::fromMSecsSinceEpoch(line.nowMs).date() ? shortWallTime(ms) : QStringLiteral("%1 %2").arg(QLocale().toString(day, QStringLiteral("ddd d MMM")), shortWallTime(ms));
    };
    const auto at = [&](std::int64_t ms) { return tr("%1 %2").arg(clock(ms), zoneName(ms)); };
    if (line.stage == journal::Stage::Empty) return tr("No release has begun.");
    if (line.stage == journal::Stage::Ended && line.ending == journal::Ending::Done) return tr("Ended %1, %2.").arg(at(line.endedMs), driftInWords(line.driftMs()));
    if (line.stage == journal::Stage::Ended && line.ending == journal::Ending::RolledBack)
        return !line.promised ? tr("Rolled back %1.").arg(at(line.endedMs)) : tr("Rolled back %1, %2.").arg(at(line.endedMs), line.driftMs() > 0 ? tr("later than promised") : tr("within its promise"));
    if (line.stage == journal::Stage::Ended) return tr("Aborted %1.").arg(at(line.endedMs));
    if (line.projectedEndMs == 0) return tr("How long it will take is not known yet.");
    if (line.stage == journal::Stage::Back && !line.promised) return tr("Goes back: ends about %1; the runbook promises no time.").arg(at(line.projectedEndMs));
    if (line.stage == journal::Stage::Back) return tr("Goes back: ends about %1, promised by %2.").arg(at(line.projectedEndMs), clock(line.plannedEndMs));
    const QString when = tr("ends about %1, planned %2").arg(at(line.projectedEndMs), clock(line.plannedEndMs));
    const QString drift = driftInWords(line.driftMs());
    const QString now = view().record().held ? tr("Held: %1 if it goes on now; %2.").arg(drift, when) : tr("%1: %2.").arg(drift.left(1).toUpper() % drift.mid(1), when);
    if (line.moments.empty()) return now;
    // The runbook counts from a moment of its own, and not from the start.
    return tr("%1 The runbook's T is %2.").arg(now, at(line.moments.front().atMs - std::int64_t{line.moments.front().seconds} * 1000));
}

QString TimelineModel::horizon() const
{
    const Timeline& line = m_timeline;
    const session::Outlook& outlook = view().forecast().outlook;
    if (line.stage != journal::Stage::Forward) return {};
    if (!outlook.noReturn.empty()) return tr("Past a point of no return: %1 has run.").arg(nameOf(*view().record().procedure, outlook.noReturn));
    if (line.horizonMs == 0) return {};
    const QString when = tr("%1 %2").arg(shortWallTime(line.horizonMs), zoneName(line.horizonMs));
    return line.horizonMs > line.nowMs ? tr("Rollback horizon %1: %2.").arg(when, line.horizonWhy) : tr("Rollback horizon passed at %1: %2.").arg(when, line.horizonWhy);
}

} // namespace holdpoint::items
