#include "models/items/timeline.h"

#include "models/items/item_mark.h"
#include "models/items/words.h"
#include "models/session/outlook.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace holdpoint::items {

using journal::ItemRecord;
using journal::ItemState;
using journal::Record;
using journal::Stage;
using plan::none;

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The items of one row, in the order in which they are done.
struct Work {
    std::vector<std::uint32_t> items;
    std::uint32_t lane = 0;
};

/// Works a timeline out, row after row: first as it was planned, then as it went, then as it will go on.
class Reckoner {
public:
    explicit Reckoner(const TimelineSource& source) : m_source(source), m_record(source.record), m_known(source.forecast.itemMs.size() == source.record.items.size()) { m_facts.learn(m_record); }

    Timeline reckon()
    {
        takeWhatHolds();
        if (m_record.stage == Stage::Empty) return std::move(m_line);
        gatherForward();
        const std::size_t forward = m_work.size();
        if (m_known) m_line.plannedEndMs = planFrom(0, forward, m_record.startedMs);
        gatherBack();
        if (m_known) planFrom(forward, m_work.size(), m_record.rollbackMs);
        for (std::size_t i = 0; i < m_work.size(); ++i) tellWhatWas(i);
        if (m_known && m_record.stage == Stage::Forward) m_line.projectedEndMs = project(0, forward);
        if (m_known && m_record.stage == Stage::Back) m_line.projectedEndMs = project(forward, m_work.size());
        addTheWatch();
        m_line.promised = m_record.rollbackMs != 0 && m_record.rollback.budget != plan::Seconds::unknown;
        if (m_work.size() > forward && m_record.rollbackMs != 0) m_line.plannedEndMs = m_line.promised ? m_record.rollbackMs + std::int64_t{m_record.rollback.budget} * 1000 : m_line.rows.back().plannedToMs;
        return std::move(m_line);
    }

private:
    void takeWhatHolds()
    {
        m_line.holds = m_source.holds;
        m_line.stage = m_record.stage;
        m_line.ending = m_record.ending;
        m_line.startMs = m_record.startedMs;
        m_line.endedMs = m_record.stage == Stage::Ended ? m_record.endedMs : 0;
        m_line.nowMs = m_line.endedMs != 0 ? m_line.endedMs : m_source.nowMs;
        if (m_record.stage == Stage::Forward) {
            m_line.horizonMs = m_source.forecast.outlook.horizonMs;
            m_line.horizonWhy = withLines(inLine(m_source.forecast.outlook.horizonWhy, 160));
        }
        if (m_source.plan) takeMoments(*m_source.plan);
    }

    /// What is watched behind the last step was planned as well: a day of it is no delay.
    void addTheWatch()
    {
        const bool watched = m_source.advice.soaksUntilMs != 0, over = m_record.stage == Stage::Ended && m_record.ending == journal::Ending::Done;
        if (!m_known || (!watched && !over)) return;
        std::int64_t stepsEndMs = 0;
        for (const TimelineRow& row : m_line.rows) stepsEndMs = std::max(stepsEndMs, row.toMs);
        const std::int64_t untilMs = session::watchedUntilMs(m_record);
        if (untilMs <= stepsEndMs) return;
        m_line.plannedEndMs += untilMs - stepsEndMs;
        if (watched) m_line.projectedEndMs = untilMs;
    }

    /// Where the runbook has a clock, the release begins at its first moment.
    void takeMoments(const plan::Plan& plan)
    {
        const plan::Moment* first = nullptr;
        for (const plan::Moment& moment : plan.timeline)
            if (moment.hasTime && (!first || moment.at.value < first->at.value)) first = &moment;
        if (!first) return;
        for (const plan::Moment& moment : plan.timeline)
            if (moment.hasTime) m_line.moments.push_back({m_record.startedMs + (std::int64_t{moment.at.value} - first->at.value) * 1000, moment.at.value, inLine(moment.text)});
    }

    // --- the rows ---

    void gatherForward()
    {
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i) {
            const plan::Item& item = m_record.itemAt(i);
            if (item.rollback != none || item.aside || isOtherWay(i)) continue;
            if (m_work.empty() || m_record.itemAt(m_work.back().items.back()).step != item.step) addRow(i, false);
            else m_work.back().items.push_back(i);
            m_line.rows.back().noReturn = m_line.rows.back().noReturn || item.noReturn;
        }
        if (m_source.withRows) nameThoseOutside();
    }
    void gatherBack()
    {
        for (const std::uint32_t i : m_record.wayBack) {
            const bool goesOn = !m_work.empty() && m_line.rows.back().back && m_record.itemAt(m_work.back().items.back()).rollback == m_record.itemAt(i).rollback;
            if (goesOn) m_work.back().items.push_back(i);
            else addRow(i, true);
        }
    }
    void addRow(std::uint32_t i, bool back)
    {
        const plan::Item& item = m_record.itemAt(i);
        m_work.push_back({{i}, back ? 0 : item.lane});
        TimelineRow row;
        row.line = item.line;
        row.firstItem = i;
        row.back = back;
        if (!m_source.withRows) return m_line.rows.push_back(std::move(row));
        row.key = QString::fromStdString(item.id) % (back ? QStringLiteral(" back") : QString());
        if (back && item.rollback < m_record.procedure->rollbacks.size()) {
            const QString title = inLine(m_record.procedure->rollbacks[item.rollback].title), kind = TimelineWords::tr("Rollback");
            row.title = title.contains(kind, Qt::CaseInsensitive) ? title : TimelineWords::tr("%1: %2").arg(kind, title);
        }
        else if (back) row.title = TimelineWords::tr("Rollback");
        else if (item.step < m_record.procedure->steps.size()) {
            const plan::ProcedureStep& step = m_record.procedure->steps[item.step];
            row.title = inLine(step.heading.empty() ? step.title : step.heading);
        }
        m_line.rows.push_back(std::move(row));
    }
    /// What stands in no step is called by its first item.
    void nameThoseOutside()
    {
        for (std::size_t i = 0; i < m_work.size(); ++i) {
            if (!m_line.rows[i].title.isEmpty()) continue;
            const QString first = inLine(m_record.itemAt(m_work[i].items.front()).text, 60);
            const std::size_t more = m_work[i].items.size() - 1;
            m_line.rows[i].title = more == 0 ? first : TimelineWords::tr("%1 and %2 more").arg(first, QString::number(more));
        }
    }

    /// Of several ways one is taken: the one that somebody chose, else the first.
    bool isOtherWay(std::uint32_t i)
    {
        const plan::Item& item = m_record.itemAt(i);
        if (item.choice == 0) return false;
        auto [arm, fresh] = m_arms.try_emplace(item.choice, item.arm);
        if (fresh) {
            const auto choice = m_record.choices.find(item.choice);
            if (choice != m_record.choices.end())
                for (const std::uint32_t other : choice->second)
                    if (m_record.items[other].ran() || !m_record.items[other].answer.empty() || m_record.items[other].outcome == journal::Outcome::Passed) {
                        arm->second = m_record.itemAt(other).arm;
                        break;
                    }
        }
        return arm->second != item.arm;
    }

    // --- as planned ---

    /// Steps that share a lane begin together, and what follows waits for the last of them.
    template <typename Place>
    std::int64_t layOut(std::size_t begin, std::size_t end, std::int64_t at, const Place& place)
    {
        std::int64_t laneFrom = at, furthest = at;
        for (std::size_t i = begin; i < end; ++i) {
            const bool beside = i > begin && m_work[i].lane != 0 && m_work[i].lane == m_work[i - 1].lane;
            if (!beside) laneFrom = furthest;
            furthest = std::max(furthest, place(i, laneFrom));
        }
        return furthest;
    }
    std::int64_t planFrom(std::size_t begin, std::size_t end, std::int64_t at)
    {
        return layOut(begin, end, at, [this](std::size_t i, std::int64_t from) {
            m_line.rows[i].plannedFromMs = from;
            m_line.rows[i].plannedToMs = from;
            for (const std::uint32_t item : m_work[i].items) m_line.rows[i].plannedToMs += usual(item);
            return m_line.rows[i].plannedToMs;
        });
    }
    [[nodiscard]] std::int64_t usual(std::uint32_t item) const { return m_source.forecast.itemMs[item]; }

    // --- as it was ---

    void tellWhatWas(std::size_t i)
    {
        TimelineRow& row = m_line.rows[i];
        if (row.back && !m_line.rows[i - (i > 0 ? 1 : 0)].back) m_reached = m_record.rollbackMs;
        const bool beside = i > 0 && m_work[i].lane != 0 && m_work[i].lane == m_work[i - 1].lane;
        if (!beside) m_laneFrom = std::max(m_reached, m_record.startedMs);
        std::vector<Mark> marks;
        bool over = true, touched = false;
        std::int64_t last = 0, begun = 0;
        for (const std::uint32_t item : m_work[i].items) {
            const ItemRecord& state = m_record.items[item];
            const ItemFacts facts = m_facts.of(m_record, item);
            if (m_source.withRows) marks.push_back(markOf(m_record, m_source.advice, item, facts));
            over = over && state.over();
            touched = touched || state.ran() || state.state == ItemState::Settled || facts.inTurn;
            last = std::max({last, state.settledMs, state.state == ItemState::Reported ? state.begunMs : 0});
            if (state.firstBegunMs != 0) begun = begun == 0 ? state.firstBegunMs : std::min(begun, state.firstBegunMs);
        }
        row.mark = rollUp(marks);
        if (!touched) return;
        // A tick has no beginning of its own: it is asked for when what stands before it is over.
        const bool beginsByItself = m_record.items[m_work[i].items.front()].firstBegunMs != 0;
        row.fromMs = beginsByItself ? begun : m_laneFrom;
        if (over) row.toMs = last;
        else if (m_record.stage == Stage::Ended) row.toMs = std::max(last, row.fromMs);
        else if (m_record.stage == Stage::Back && !row.back) row.toMs = std::max({last, row.fromMs, m_record.rollbackMs});
        if (row.toMs != 0) m_reached = std::max(m_reached, row.toMs);
    }

    // --- as it will be ---

    std::int64_t project(std::size_t begin, std::size_t end)
    {
        return layOut(begin, end, m_source.nowMs, [this](std::size_t i, std::int64_t from) {
            TimelineRow& row = m_line.rows[i];
            if (row.toMs != 0) return std::int64_t{0};
            row.projectedFromMs = row.fromMs != 0 ? row.fromMs : from;
            row.projectedToMs = from;
            for (const std::uint32_t item : m_work[i].items) row.projectedToMs += left(item);
            return row.projectedToMs;
        });
    }
    /// What takes longer than usual may end at any moment.
    [[nodiscard]] std::int64_t left(std::uint32_t item) const
    {
        const ItemRecord& state = m_record.items[item];
        if (state.over()) return 0;
        const bool watched = state.state == ItemState::Settled && state.outcome == journal::Outcome::None && state.firstBegunMs != 0;
        if (state.state == ItemState::Running || watched) return std::max<std::int64_t>(usual(item) - (m_source.nowMs - (m_record.itemAt(item).every > 0 ? state.firstBegunMs : state.begunMs)), 0);
        return state.state == ItemState::Reported ? 0 : usual(item);
    }

    const TimelineSource& m_source;
    const Record& m_record;
    bool m_known;
    FactIndex m_facts;
    Timeline m_line;
    std::vector<Work> m_work;               ///< one for each row
    std::map<std::uint32_t, std::uint32_t> m_arms;
    std::int64_t m_reached = 0, m_laneFrom = 0;
};

} // namespace

Timeline timelineOf(const TimelineSource& source) { return Reckoner(source).reckon(); }

std::int64_t Timeline::axisFromMs() const
{
    std::int64_t from = startMs;
    for (const TimelineRow& row : rows)
        if (row.fromMs != 0) from = std::min(from, row.fromMs);
    return from;
}

std::int64_t Timeline::axisToMs() const
{
    std::int64_t to = std::max({plannedEndMs, projectedEndMs, endedMs, nowMs});
    for (const TimelineRow& row : rows) to = std::max({to, row.plannedToMs, row.toMs, row.projectedToMs});
    // What lies far behind the end would press all the rest together; the words above the axis say it.
    const std::int64_t most = to + (to - startMs) / 2;
    for (const TimelineMoment& moment : moments)
        if (moment.atMs <= most) to = std::max(to, moment.atMs);
    return horizonMs != 0 && horizonMs <= most ? std::max(to, horizonMs) : to;
}

QString driftInWords(std::int64_t ms)
{
    constexpr std::int64_t concern = 30'000, minute = 60'000;
    if (std::abs(ms) < concern) return TimelineWords::tr("on time");
    const QString by = stretch(std::abs(ms) < minute ? std::abs(ms) : (std::abs(ms) + minute / 2) / minute * minute);
    return ms > 0 ? TimelineWords::tr("%1 behind").arg(by) : TimelineWords::tr("%1 ahead").arg(by);
}

QString clockT(std::int64_t seconds)
{
    if (seconds == 0) return QStringLiteral("T");
    const QString by = stretch(std::abs(seconds) * 1000);
    return seconds < 0 ? TimelineWords::tr("T−%1").arg(by) : TimelineWords::tr("T+%1").arg(by);
}

} // namespace holdpoint::items
