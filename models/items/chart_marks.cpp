#include "models/items/chart_marks.h"

#include "models/items/chart_words.h"
#include "models/items/event_kind.h"
#include "models/items/event_sentence.h"
#include "models/items/words.h"


#include <algorithm>
#include <cstdlib>
#include <optional>

namespace holdpoint::items {

namespace {

bool isAsked(const journal::Record& record, const std::string& id)
{
    const std::uint32_t item = record.procedure ? record.procedure->indexOf(id) : plan::none;
    if (item == plan::none) return false;
    const plan::ItemKind kind = record.procedure->items[item].kind;
    return kind == plan::ItemKind::Gate || kind == plan::ItemKind::SignOff;
}

/// What sort of moment an event is; nothing where it is none.
std::optional<MomentKind> momentOf(const journal::Event& event, const journal::Record& record)
{
    if (std::holds_alternative<journal::RollbackBegun>(event.body)) return MomentKind::Rollback;
    if (const auto* judged = std::get_if<journal::LimitJudged>(&event.body); judged && judged->state == journal::LimitState::Breached) return MomentKind::Breach;
    if (std::holds_alternative<journal::Finished>(event.body)) return MomentKind::Ended;
    if (kindOf(event.body) == EventKind::Deviation) return MomentKind::Deviation;
    if (const auto* answered = std::get_if<journal::Answered>(&event.body); answered && isAsked(record, answered->item)) return MomentKind::Decision;
    if (const auto* decided = std::get_if<journal::Decided>(&event.body); decided && decided->choice != journal::Choice::Run) return MomentKind::Decision;
    return std::nullopt;
}

} // namespace

void DecisionLog::learn(const journal::Event& event, const journal::Record& record)
{
    const std::optional<MomentKind> kind = momentOf(event, record);
    if (!kind) return;
    m_moments.push_back({event.atMs, *kind, sentenceOf(event, record)});
    if (m_moments.size() > most) m_moments.pop_front();
}

ChartMarks chartMarksOf(const Timeline& line, const journal::Record& record, const DecisionLog& decisions)
{
    ChartMarks marks;
    for (const TimelineRow& row : line.rows)
        if (row.fromMs != 0) marks.steps.push_back({row.title, row.fromMs, row.toMs, row.mark, row.back});
    std::stable_sort(marks.steps.begin(), marks.steps.end(), [](const ChartStep& a, const ChartStep& b) { return a.fromMs < b.fromMs; });
    marks.holds = line.holds;
    marks.moments.assign(decisions.moments().begin(), decisions.moments().end());
    // The record knows of a rollback and of the end also where the events that say so are too old to be at hand.
    const auto add = [&](MomentKind kind, std::int64_t atMs, const QString& words) {
        if (atMs == 0 || std::any_of(marks.moments.begin(), marks.moments.end(), [kind](const ChartMoment& moment) { return moment.kind == kind; })) return;
        marks.moments.push_back({atMs, kind, words});
    };
    add(MomentKind::Rollback, record.rollbackMs, ChartWords::tr("The rollback began"));
    add(MomentKind::Ended, line.endedMs, ChartWords::tr("The release ended"));
    std::stable_sort(marks.moments.begin(), marks.moments.end(), [](const ChartMoment& a, const ChartMoment& b) { return a.atMs < b.atMs; });
    return marks;
}

QStringList marksAt(const ChartMarks& marks, std::int64_t atMs, std::int64_t reachMs)
{
    QStringList lines;
    for (const ChartStep& step : marks.steps)
        if (step.fromMs <= atMs && (step.toMs == 0 || atMs < step.toMs)) lines += step.title;
    for (const HoldStretch& hold : marks.holds)
        if (hold.fromMs <= atMs && (hold.toMs == 0 || atMs < hold.toMs)) lines += hold.reason.empty() ? ChartWords::tr("held by %1").arg(inLine(hold.by, 40)) : ChartWords::tr("held by %1: %2").arg(inLine(hold.by, 40), inLine(hold.reason, 60));
    for (const ChartMoment& moment : marks.moments)
        if (std::abs(moment.atMs - atMs) <= reachMs) lines += moment.words;
    return lines;
}

} // namespace holdpoint::items
