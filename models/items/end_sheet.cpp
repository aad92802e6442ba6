#include "models/items/end_sheet.h"

#include "models/items/approvals.h"
#include "models/items/holds.h"
#include "models/items/item_mark.h"
#include "models/items/limit_words.h"
#include "models/items/release_band.h"
#include "models/items/timeline.h"
#include "models/items/words.h"
#include "models/monitor/alarms.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace holdpoint::items {

using journal::Ending;
using journal::Outcome;
using journal::Record;
using plan::ItemKind;

namespace {

struct EndWords {
    Q_DECLARE_TR_FUNCTIONS(EndSheet)
};

constexpr qsizetype mostNamed = 4;

/// The first few, and how many more there are.
QString named(QStringList all)
{
    if (const qsizetype more = all.size() - mostNamed; more > 0) all = all.mid(0, mostNamed) << EndWords::tr("and %1 more").arg(more);
    return all.join(QLatin1Char('\n'));
}

class EndTeller {
public:
    explicit EndTeller(const session::RecordView& view) : m_view(view), m_record(view.record()) {}

    EndSheet tell()
    {
        const ReleaseBand band = bandOf(m_view);
        m_sheet.mark = band.mark;
        m_sheet.title = m_record.ending == Ending::Done ? EndWords::tr("The release is done") : m_record.ending == Ending::RolledBack ? EndWords::tr("The release was rolled back") : EndWords::tr("The release was ended before its end");
        m_sheet.why = inLine(m_record.endingWhy, 300);
        add(EndWords::tr("Ended"), EndWords::tr("%1, begun %2").arg(wholeTime(m_record.endedMs), wholeTime(m_record.startedMs)));
        tellTime();
        tellWayBack();
        tellItems();
        tellWhatDidNotPass();
        tellDeviations();
        tellAlarms();
        tellSignatures();
        return std::move(m_sheet);
    }

private:
    void add(const QString& name, const QString& text, bool look = false) { m_sheet.facts.push_back({name, text, look}); }

    /// What was planned is the whole way forward, so only a release that has gone it is measured by it.
    void tellTime()
    {
        QStringList all{EndWords::tr("%1 since the start").arg(stretch(m_record.endedMs - m_record.startedMs))};
        if (m_record.doneForMs > 0) all << EndWords::tr("taken back when it had been done for %1").arg(stretch(m_record.doneForMs));
        if (m_record.heldMs > 0) all << EndWords::tr("held for %1 of it").arg(stretch(m_record.heldMs));
        const std::vector<HoldStretch> holds;
        const Timeline line = timelineOf({m_record, m_view.advice(), m_view.forecast(), holds, nullptr, m_view.nowMs(), false});
        const bool planned = m_record.ending == Ending::Done && line.plannedEndMs > line.startMs;
        if (planned) all << EndWords::tr("planned %1: %2").arg(stretch(line.plannedEndMs - line.startMs), driftInWords(line.driftMs()));
        add(EndWords::tr("Took"), all.join(QStringLiteral(", ")));
    }

    void tellWayBack()
    {
        if (m_record.rollbackMs == 0) return;
        const std::int64_t took = m_record.endedMs - m_record.rollbackMs, budget = std::int64_t{m_record.rollback.budget} * 1000;
        const bool promised = m_record.rollback.budget != plan::Seconds::unknown;
        const QString text = !promised ? EndWords::tr("%1; the runbook promises no time").arg(stretch(took))
            : took <= budget           ? EndWords::tr("%1, within the promised %2").arg(stretch(took), stretch(budget))
                                       : EndWords::tr("%1, LONGER than the promised %2").arg(stretch(took), stretch(budget));
        add(EndWords::tr("Way back"), text, promised && took > budget);
    }

    void tellItems()
    {
        std::size_t all = 0, over = 0;
        int skipped = 0;
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i) {
            const plan::Item& item = m_record.itemAt(i);
            if (item.aside || item.rollback != plan::none || markOf(m_view, i) == Mark::NotChosen) continue;
            ++all;
            if (m_record.items[i].over()) ++over;
            if (m_record.items[i].outcome == Outcome::Skipped) ++skipped;
        }
        QStringList words{EndWords::tr("%1 of %2 items of the way forward").arg(over).arg(all)};
        if (skipped > 0) words << EndWords::tr("%1 of them skipped").arg(skipped);
        add(EndWords::tr("Done"), words.join(QStringLiteral(", ")), m_record.ending == Ending::Done && skipped > 0);
    }

    /// What stood in the way when the release went back or was ended.
    void tellWhatDidNotPass()
    {
        QStringList all;
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i) {
            const Mark mark = markOf(m_view, i);
            if (mark != Mark::Failed && mark != Mark::Unknown && mark != Mark::Undecided) continue;
            const QString what = EndWords::tr("%1: %2").arg(nameOf(m_record.itemAt(i)), wordOf(mark, m_record, i));
            all << (m_record.items[i].why.empty() ? what : what + QStringLiteral(", ") + inLine(m_record.items[i].why, 120));
        }
        if (!all.isEmpty()) add(EndWords::tr("Did not pass"), named(all), true);
    }

    void tellDeviations()
    {
        QStringList all;
        for (const journal::Deviation& deviation : m_record.deviations) {
            const QString where = deviation.item.empty() || m_record.procedure->indexOf(deviation.item) == plan::none ? QString() : nameOf(*m_record.procedure, deviation.item);
            const QString what = where.isEmpty() ? inLine(deviation.what, 60) : EndWords::tr("%1: %2").arg(where, inLine(deviation.what, 60));
            all << (deviation.reason.empty() ? EndWords::tr("%1, by %2").arg(what, inLine(deviation.by, 40)) : EndWords::tr("%1, by %2: %3").arg(what, inLine(deviation.by, 40), inLine(deviation.reason, 120)));
        }
        add(EndWords::tr("Deviations"), all.isEmpty() ? EndWords::tr("none") : named(all), !all.isEmpty());
    }

    [[nodiscard]] QString alarmText(const monitor::Alarm& alarm) const
    {
        if (alarm.kind != monitor::AlarmKind::Overdue) return inLine(alarm.cause, 120);
        return EndWords::tr("nobody looked from %1 to %2: %3").arg(wallTime(alarm.sinceMs), wallTime(alarm.returnedMs), nameOf(m_record.procedure->limits[alarm.limit]));
    }

    void tellAlarms()
    {
        auto came = static_cast<qsizetype>(std::count_if(m_record.watch.alarms.begin(), m_record.watch.alarms.end(), [](const auto& alarm) { return alarm.second.seq != 0; }));
        for (const journal::LimitRecord& limit : m_record.watch.limits) came += static_cast<qsizetype>(limit.missed.size());
        QStringList unseen;
        for (const monitor::Alarm& alarm : monitor::alarmsAt(m_record, m_view.nowMs()).alarms)
            if (alarm.state == monitor::AlarmState::Unacknowledged || alarm.state == monitor::AlarmState::ReturnedUnacknowledged) unseen << alarmText(alarm);
        if (came == 0 && unseen.isEmpty()) return add(EndWords::tr("Alarms of limits"), EndWords::tr("none"));
        const QString all = EndWords::tr("%1 of limits and sources").arg(std::max<qsizetype>(came, unseen.size()));
        if (unseen.isEmpty()) return add(EndWords::tr("Alarms of limits"), EndWords::tr("%1, each of them seen by somebody").arg(all));
        add(EndWords::tr("Alarms of limits"), EndWords::tr("%1; acknowledged by nobody:\n%2").arg(all, named(unseen)), true);
    }

    /// Those that were asked for and never given, or were refused.
    void tellSignatures()
    {
        QStringList missing;
        int asked = 0;
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i) {
            const plan::Item& item = m_record.itemAt(i);
            if (item.kind != ItemKind::SignOff || item.aside || item.rollback != plan::none) continue;
            ++asked;
            if (m_record.items[i].outcome != Outcome::Passed) missing << EndWords::tr("%1, line %2").arg(item.role.empty() ? inLine(item.text, 60) : inLine(item.role, 60)).arg(item.line);
        }
        if (asked == 0) return add(EndWords::tr("Sign-offs"), EndWords::tr("the runbook asks for none"));
        const ApprovalWords given = approvalsInWords(m_record, asked, m_view.nowMs());
        if (missing.isEmpty()) return add(EndWords::tr("Sign-offs"), given.text, given.look);
        add(EndWords::tr("Sign-offs"), EndWords::tr("missing:\n%1").arg(named(missing)), true);
    }

    const session::RecordView& m_view;
    const Record& m_record;
    EndSheet m_sheet;
};

} // namespace

std::optional<EndSheet> endSheetOf(const session::RecordView& view)
{
    if (view.record().stage != journal::Stage::Ended) return std::nullopt;
    return EndTeller(view).tell();
}

} // namespace holdpoint::items
