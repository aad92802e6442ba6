#include "models/report/compose.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <array>
#include <limits>

namespace holdpoint::report {

using namespace journal;

namespace {

/// A picture with more rows than this is no longer read.
constexpr std::size_t mostRows = 34;

/// What the author thinks that the items of a step take; where the step says nothing, what its waits say.
std::int64_t plannedMs(const Sources& sources, const StepRow& row)
{
    if (row.step != plan::none && !row.back) {
        const plan::ProcedureStep& step = sources.procedure().steps[row.step];
        if (step.longest != plan::Seconds::unknown || step.shortest != plan::Seconds::unknown) return std::int64_t{std::max(step.longest, step.shortest)} * 1000;
    }
    std::int64_t seconds = 0;
    for (const std::uint32_t item : row.items) seconds += sources.record().itemAt(item).seconds;
    return seconds * 1000;
}

/// Steps side by side begin together, and what follows waits for the last of them.
void planAhead(const Sources& sources, std::vector<StepRow>& rows)
{
    std::int64_t from = sources.record().startedMs, furthest = from;
    for (std::size_t i = 0; i < rows.size() && !rows[i].back; ++i) {
        const bool beside = i > 0 && rows[i].lane != 0 && rows[i].lane == rows[i - 1].lane;
        if (!beside) from = furthest;
        rows[i].plannedFromMs = from;
        rows[i].plannedToMs = from + plannedMs(sources, rows[i]);
        furthest = std::max(furthest, rows[i].plannedToMs);
    }
}

int weight(Tone tone)
{
    switch (tone) {
    case Tone::Bad: return 4;
    case Tone::Doubt: return 3;
    case Tone::Quiet: return 2;
    case Tone::Good: return 1;
    case Tone::Plain: break;
    }
    return 0;
}

/// A row shows the worst of what stands in it.
void measure(const Sources& sources, StepRow& row)
{
    bool open = false;
    for (const std::uint32_t index : row.items) {
        const ItemRecord& item = sources.record().items[index];
        const ItemStory& story = sources.story.items[index];
        const bool counts = !sources.record().itemAt(index).aside || item.ran();
        if (!counts) continue;
        const Status status = statusOf(sources.record(), index);
        // Of what is equally well a person's word is told: no program has passed that.
        const bool word = weight(status.tone) == weight(row.status.tone) && status.words.starts_with("confirmed") && !row.status.words.starts_with("confirmed");
        if (row.status.words.empty() || weight(status.tone) > weight(row.status.tone) || word) row.status = status;
        open = open || (item.state != ItemState::Settled && item.ran());
        std::int64_t from = !story.attempts.empty() ? story.attempts.front().begunMs : story.settledMs;
        // A sign-off that was refused at first was asked for by then.
        if (!story.words.empty()) from = std::min(from, story.words.front().atMs);
        if (from != 0 && (row.fromMs == 0 || from < row.fromMs)) row.fromMs = from;
        row.toMs = std::max(row.toMs, story.settledMs);
    }
    if (open) row.toMs = 0;
}

/// What stands in no step stands under a heading all the same.
std::string headingOver(const Sources& sources, std::uint32_t line)
{
    const runbook::Runbook& book = *sources.plan.runbook;
    auto block = std::upper_bound(book.blocks.begin(), book.blocks.end(), line, [](std::uint32_t l, const runbook::Block& one) { return l < one.span.first; });
    while (block != book.blocks.begin() && (block - 1)->kind != runbook::BlockKind::Heading) --block;
    return block == book.blocks.begin() ? "Before the first step" : plan::plainText(book.content(*(block - 1), (block - 1)->span.first));
}

std::string titleOf(const Sources& sources, std::uint32_t index, bool back)
{
    const plan::Item& item = sources.record().itemAt(index);
    if (back && item.rollback != plan::none) return "Way back: " + sources.procedure().rollbacks[item.rollback].title;
    if (item.step != plan::none) {
        const plan::ProcedureStep& step = sources.procedure().steps[item.step];
        const std::string title = step.heading.empty() ? step.title : step.heading;
        return title.empty() ? "Line " + std::to_string(step.line) : title;
    }
    return headingOver(sources, item.line);
}

bool goesOn(const Sources& sources, const StepRow& row, std::uint32_t index, bool back)
{
    const plan::Item& item = sources.record().itemAt(index);
    const plan::Item& first = sources.record().itemAt(row.first);
    if (row.back != back) return false;
    if (back) return item.rollback == first.rollback;
    return item.step == row.step && (item.step != plan::none || titleOf(sources, index, false) == row.title);
}

/// The marks of an axis: round times, not more than eight of them.
std::int64_t tickMs(std::int64_t span)
{
    constexpr std::array<std::int64_t, 20> steps{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10'800, 21'600, 43'200, 86'400, 172'800, 604'800};
    for (const std::int64_t step : steps)
        if (span / (step * 1000) <= 8) return step * 1000;
    return span / 4;
}

struct Axis {
    std::int64_t fromMs = 0, toMs = 0;
    double left = 0, right = 0;
    [[nodiscard]] double x(std::int64_t ms) const { return left + (right - left) * static_cast<double>(ms - fromMs) / static_cast<double>(std::max<std::int64_t>(toMs - fromMs, 1)); }
};

void drawTicks(Drawing& drawing, const Sources& sources, const Axis& axis, double top, double bottom)
{
    const std::int64_t tick = tickMs(axis.toMs - axis.fromMs);
    // Round ones on the clock of that wall, wherever its zone is.
    const std::int64_t shift = sources.times.wall(0);
    for (std::int64_t wall = (axis.fromMs + shift + tick - 1) / tick * tick; wall - shift <= axis.toMs; wall += tick) {
        const double x = axis.x(wall - shift);
        drawing.line(Ink::Pale, {{x, top}, {x, bottom}}, 0.4);
        std::string words = sources.times.clock(wall - shift);
        if (tick % 60'000 == 0) words.resize(5);
        if (x > axis.left + 8 && x < axis.right - 8) drawing.text({x, top - 3}, words, Side::Middle, Letter::Small, Ink::Grey);
    }
}

/// Where it was held, over all rows, and where it turned back and ended.
void drawMoments(Drawing& drawing, const Sources& sources, const Axis& axis, double top, double bottom)
{
    for (const Hold& hold : sources.story.holds) drawing.area(Ink::Paler, {axis.x(hold.fromMs), top}, {std::max(axis.x(hold.toMs == 0 ? sources.story.endMs() : hold.toMs), axis.x(hold.fromMs) + 0.8), bottom});
    if (sources.record().rollbackMs != 0) {
        const double x = axis.x(sources.record().rollbackMs);
        drawing.line(Ink::Bad, {{x, top}, {x, bottom}}, 1, true);
        drawing.text({x + 2, bottom + 8}, "turned back", x > axis.right - 50 ? Side::Right : Side::Left, Letter::Small, Ink::Bad);
    }
}

Axis axisOf(const Sources& sources, const std::vector<StepRow>& rows)
{
    Axis axis{sources.record().startedMs, sources.story.endMs(), 170, drawingWidth - 4};
    for (const StepRow& row : rows) axis.toMs = std::max({axis.toMs, row.plannedToMs, row.toMs});
    if (axis.toMs - axis.fromMs < 1000) axis.toMs = axis.fromMs + 1000;
    return axis;
}

} // namespace

std::vector<StepRow> stepRows(const Sources& sources)
{
    std::vector<StepRow> rows;
    const auto add = [&](std::uint32_t index, bool back) {
        const plan::Item& item = sources.record().itemAt(index);
        if (rows.empty() || !goesOn(sources, rows.back(), index, back)) {
            StepRow row;
            row.title = titleOf(sources, index, back);
            row.step = item.step;
            row.first = index;
            row.lane = back ? 0 : item.lane;
            row.back = back;
            rows.push_back(std::move(row));
        }
        rows.back().items.push_back(index);
    };
    std::vector<bool> onTheWay(sources.record().items.size());
    for (const std::uint32_t index : sources.record().wayBack) onTheWay[index] = true;
    for (std::uint32_t i = 0; i < sources.record().items.size(); ++i)
        if (sources.record().itemAt(i).rollback == plan::none) add(i, false);
    for (std::uint32_t i = 0; i < sources.record().items.size(); ++i)
        if (sources.record().itemAt(i).rollback != plan::none && !onTheWay[i] && (sources.record().items[i].ran() || !sources.record().items[i].said.empty())) add(i, true);
    for (const std::uint32_t index : sources.record().wayBack) add(index, true);
    for (StepRow& row : rows) measure(sources, row);
    // Where all of it only stood by there was nothing to do.
    std::erase_if(rows, [](const StepRow& row) { return row.status.words.empty(); });
    planAhead(sources, rows);
    return rows;
}

Drawing timelineDrawing(const Sources& sources, const std::vector<StepRow>& rows, std::size_t begin, std::size_t end)
{
    constexpr double rowHeight = 15, head = 16, foot = 24;     // a line for what is said of moments, and one for what the looks mean
    const Axis axis = axisOf(sources, rows);
    Drawing drawing{drawingWidth, head + rowHeight * static_cast<double>(end - begin) + foot, {}};
    const double bottom = drawing.height - foot;
    drawMoments(drawing, sources, axis, head, bottom);
    drawTicks(drawing, sources, axis, head, bottom);
    for (std::size_t i = begin; i < end; ++i) {
        const StepRow& row = rows[i];
        const double top = head + rowHeight * static_cast<double>(i - begin);
        drawing.text({0, top + 10}, std::to_string(i + 1) + "  " + firstLine(row.title, 36), Side::Left, Letter::Small, row.back ? Ink::Bad : Ink::Black);
        drawing.line(Ink::Paler, {{0, top + rowHeight}, {axis.right, top + rowHeight}}, 0.4);
        if (row.plannedToMs > row.plannedFromMs) {
            const Point from{axis.x(row.plannedFromMs), top + 2.5}, to{axis.x(row.plannedToMs), top + 6.5};
            drawing.line(Ink::Grey, {from, {to.x, from.y}, to, {from.x, to.y}, from}, 0.5);
        }
        if (row.fromMs == 0) continue;
        const double x = axis.x(row.fromMs), until = std::max(axis.x(row.toMs == 0 ? sources.story.endMs() : row.toMs), x + 1.2);
        drawing.area(row.status.tone == Tone::Good ? Ink::Blue : inkOf(row.status.tone), {x, top + 7.5}, {until, top + 12.5});
    }
    drawing.line(Ink::Grey, {{axis.left, head}, {axis.left, bottom}}, 0.6);
    drawing.text({0, drawing.height - 3}, "outlined: as planned    filled: as it was    grey ground: held", Side::Left, Letter::Small, Ink::Grey);
    return drawing;
}

void addTimeline(Document& document, const Sources& sources, const std::vector<StepRow>& rows)
{
    document.head(1, "Planned and actual times");
    for (std::size_t at = 0; at < rows.size(); at += mostRows)
        document.show(timelineDrawing(sources, rows, at, std::min(at + mostRows, rows.size())), "The steps on the axis of time, as planned and as they were; the table below says the same in numbers");
    document.say("Planned is what the runbook says of a step, or of its waits. Where it says nothing, nothing is planned here, so that anybody can make this page again from its evidence. The desktop guesses there, from earlier releases too, so its axis may be longer.", Tone::Quiet);
    Table table{{{"No.", 0.4}, {"Step", 3}, {"Planned", 0.9}, {"Actual", 0.9}, {"Began", 0.9}, {"Ended", 0.9}, {"Result", 1.2}}, {}};
    for (const StepRow& row : rows) {
        const std::string planned = row.plannedToMs > row.plannedFromMs ? lasted(row.plannedToMs - row.plannedFromMs) : "–";
        const std::string actual = row.fromMs != 0 && row.toMs != 0 ? lasted(row.toMs - row.fromMs) : "–";
        table.rows.push_back({{std::to_string(table.rows.size() + 1)}, {row.title}, {planned}, {actual}, {sources.times.clock(row.fromMs)}, {sources.times.clock(row.toMs)}, {row.status.words, row.status.tone}});
    }
    document.add(std::move(table));
    if (sources.story.holds.empty()) return;
    Table holds{{{"Held from", 0.8}, {"to", 0.8}, {"for", 0.8}, {"by", 1}, {"because", 2.6}, {"ended by", 1.4}}, {}};
    for (const Hold& hold : sources.story.holds)
        holds.rows.push_back({{sources.times.clock(hold.fromMs)}, {sources.times.clock(hold.toMs)}, {hold.toMs == 0 ? "still held" : lasted(hold.toMs - hold.fromMs)}, {hold.by}, {hold.reason}, {hold.releasedBy + (hold.releasedWhy.empty() ? "" : ": " + hold.releasedWhy)}});
    document.add(std::move(holds));
}

} // namespace holdpoint::report
