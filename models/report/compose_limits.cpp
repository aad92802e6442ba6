#include "models/report/compose.h"

#include "models/journal/looks.h"
#include "models/plan/outline_json.h"
#include "models/plan/procedure.h"

#include <algorithm>
#include <cmath>

namespace holdpoint::report {

using namespace journal;

namespace {

std::string limitText(const plan::ProcedureLimit& limit)
{
    std::string text = limit.metric + (limit.metric.empty() ? "" : " ") + opText(limit.op) + ' ' + (limit.decimals == 0 ? numberText(limit.value) : plan::valueAsWritten(limit.value, limit.decimals)) + (limit.unit.empty() || limit.unit == "%" ? "" : " ") + limit.unit;
    if (limit.relative) text += " against the baseline";
    if (limit.window != plan::Seconds::unknown) text += " for " + lasted(std::int64_t{limit.window} * 1000);
    return text;
}

Tone toneOf(const LimitRecord& limit)
{
    if (!limit.judged) return Tone::Quiet;
    if (limit.state == LimitState::Breached) return Tone::Bad;
    return limit.state == LimitState::Holds || limit.state == LimitState::Returned ? Tone::Good : Tone::Doubt;
}

std::string decidedText(const LimitRecord& limit, plan::LimitAction action)
{
    std::string text;
    if (!limit.acceptedBy.empty()) text += "a breach was accepted by " + limit.acceptedBy + (limit.acceptedWhy.empty() ? "" : ": " + limit.acceptedWhy);
    // The authority is given for all limits at once; of one that only calls somebody it says nothing.
    if (!limit.authorisedBy.empty() && action == plan::LimitAction::Rollback) text += (text.empty() ? "" : "; ") + std::string("may roll back by itself, by ") + limit.authorisedBy;
    if (!limit.seenBy.empty()) text += (text.empty() ? "" : "; ") + std::string("looked at by ") + limit.seenBy;
    return text.empty() ? "–" : text;
}

void addStates(Document& document, const Sources& sources)
{
    const std::vector<plan::ProcedureLimit>& limits = sources.procedure().limits;
    if (limits.empty()) return document.say("The runbook names no limit that has to be watched.", Tone::Quiet), void();
    Table table{{{"Line", 0.5}, {"Limit", 2.2}, {"Then", 0.9}, {"At the end", 2.6}, {"Decided", 1.6}}, {}};
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const LimitRecord& limit = sources.record().watch.limits[i];
        const std::string state = limit.judged ? wordsOf(limit.state) + (limit.sentence.empty() ? "" : ": " + limit.sentence) : sources.record().watch.sources.contains(limits[i].metric) ? "not judged yet" : "not measured: it has no source";
        // A breach is what the reader looks for, whatever came of its data later.
        const bool wasBreached = limit.breachSeq != 0 && limit.state != LimitState::Breached;
        const std::string breach = wasBreached ? "breached at " + sources.times.clock(limit.breachMs) + ": " + limit.breachSentence + "\nthen " : std::string();
        table.rows.push_back({{std::to_string(limits[i].line)}, {limitText(limits[i])}, {std::string(plan::nameOf(limits[i].action))}, {breach + state, wasBreached ? Tone::Bad : toneOf(limit)}, {decidedText(limit, limits[i].action)}});
    }
    document.add(std::move(table));
}

/// "p95, line 5 (data)" for the alarm "M5.data".
std::string subjectText(const Sources& sources, const std::string& subject)
{
    const std::size_t dot = subject.find('.', subject.starts_with('M') ? subject.find_first_not_of("0123456789", 1) : 0);
    std::uint32_t index = sources.procedure().limitNamed(subject);
    std::string more;
    if (index == plan::none && dot != std::string::npos) {
        index = sources.procedure().limitNamed(subject.substr(0, dot));
        more = " (" + subject.substr(dot + 1) + ')';
    }
    if (index == plan::none) return subject;
    return sources.procedure().limits[index].metric + ", line " + std::to_string(sources.procedure().limits[index].line) + more;
}

/// What happened to limits and alarms, in its order. A limit that trembles for hours says so a thousand times; the evidence has them all.
void addHistory(Document& document, const Sources& sources)
{
    constexpr std::size_t most = 200;
    const std::vector<Watched>& all = sources.story.watched;
    if (all.empty()) return;
    document.head(2, "What limits and alarms said");
    Table table{{{"When", 0.8}, {"About", 1.5}, {"What", 3.6}, {"By", 1}}, {}};
    for (std::size_t i = 0; i < std::min(all.size(), most); ++i) table.rows.push_back({{sources.times.clock(all[i].atMs)}, {subjectText(sources, all[i].subject)}, {all[i].what, all[i].tone}, {all[i].by}});
    document.add(std::move(table));
    if (all.size() > most) document.say("The first " + std::to_string(most) + " of " + std::to_string(all.size()) + " are shown; the evidence has them all.", Tone::Quiet);
}

/// A look that nobody took. It has no event of its own: it came when the look was due.
void addMissed(Table& table, const Sources& sources, std::size_t index, const MissedLook& missed, bool lasts)
{
    const std::string known = !missed.acknowledgedBy.empty() ? missed.acknowledgedBy + ", " + sources.times.clock(missed.acknowledgedMs) : missed.lookedBy.empty() ? "nobody" : missed.lookedBy + ", who looked";
    const std::string nobody = "nobody looked for " + lasted(missed.toMs - missed.fromMs) + " after a look was due";
    table.rows.push_back({{subjectText(sources, overdueAlarm(sources.procedure().limits[index].id))}, {sources.times.clock(missed.fromMs)}, {lasts ? "still there" : sources.times.clock(missed.toMs), lasts ? Tone::Bad : Tone::Plain}, {known, missed.isKnown() ? Tone::Plain : Tone::Doubt}, {nobody + (missed.comment.empty() ? "" : ": " + missed.comment)}});
}

void addMissed(Table& table, const Sources& sources)
{
    const Record& record = sources.record();
    for (std::uint32_t i = 0; i < record.watch.limits.size(); ++i) {
        const auto last = missedLook(record, i, sources.story.endMs());
        for (const MissedLook& missed : record.watch.limits[i].missed)
            if (!last || last->lastMs != missed.lastMs) addMissed(table, sources, i, missed, false);
        if (last) addMissed(table, sources, i, *last, last->toMs == sources.story.endMs());
    }
}

void addAlarms(Document& document, const Sources& sources)
{
    document.head(2, "Alarms");
    Table table{{{"Alarm", 1.2}, {"Came", 0.8}, {"Went", 0.8}, {"Seen by", 1.2}, {"Comment", 2.2}}, {}};
    for (const auto& [name, alarm] : sources.record().watch.alarms) {
        if (alarm.seq == 0) continue;
        const std::string seen = alarm.acknowledgedBy.empty() ? "nobody" : alarm.acknowledgedBy + ", " + sources.times.clock(alarm.acknowledgedMs);
        table.rows.push_back({{subjectText(sources, name)}, {sources.times.clock(alarm.raisedMs)}, {alarm.active ? "still there" : sources.times.clock(alarm.returnedMs), alarm.active ? Tone::Bad : Tone::Plain}, {seen, alarm.acknowledgedBy.empty() ? Tone::Doubt : Tone::Plain}, {alarm.comment + (alarm.shelvedBy.empty() ? "" : " shelved by " + alarm.shelvedBy + ": " + alarm.shelvedWhy)}});
    }
    addMissed(table, sources);
    if (table.rows.empty()) document.say("No alarm came.", Tone::Quiet);
    else document.add(std::move(table));
}

// --- the picture of a series ---

struct Scale {
    double least = 0, most = 1, step = 0.2;
};

/// Round numbers around all that has to be seen.
Scale scaleOf(const SeriesFacts& series)
{
    Scale scale{series.columns.front().least, series.columns.front().most, 1};
    for (const SeriesColumn& column : series.columns) {
        scale.least = std::min(scale.least, column.least);
        scale.most = std::max(scale.most, column.most);
    }
    for (const SeriesLine& line : series.lines) {
        scale.least = std::min(scale.least, line.value);
        scale.most = std::max(scale.most, line.value);
    }
    if (scale.least > 0 && scale.least < scale.most * 0.6) scale.least = 0;
    double span = scale.most - scale.least;
    if (!(span > 0)) span = std::max(std::abs(scale.most), 1.0);
    const double power = std::pow(10, std::floor(std::log10(span / 4)));
    scale.step = power;
    for (const double round : {1.0, 2.0, 5.0, 10.0}) {
        scale.step = round * power;
        if (span / scale.step <= 5) break;
    }
    scale.least = std::floor(scale.least / scale.step) * scale.step;
    scale.most = std::ceil((scale.most + span * 0.05) / scale.step) * scale.step;
    return scale;
}

class SeriesPainter {
public:
    SeriesPainter(const Sources& sources, const SeriesFacts& series, const std::vector<StepRow>& rows) : m_sources(sources), m_series(series), m_rows(rows), m_scale(scaleOf(series))
    {
        m_from = std::min(series.columns.front().atMs, sources.record().startedMs);
        m_to = std::max({series.columns.back().atMs, sources.story.endMs(), m_from + 1000});
    }
    Drawing paint()
    {
        bands();
        grid();
        marks();
        samples();
        lines();
        m_drawing.line(Ink::Grey, {{left, top}, {left, bottom}, {right, bottom}}, 0.6);
        return std::move(m_drawing);
    }

private:
    static constexpr double left = 44, right = drawingWidth - 4, top = 14, bottom = 138;

    [[nodiscard]] double x(std::int64_t ms) const { return left + (right - left) * static_cast<double>(ms - m_from) / static_cast<double>(m_to - m_from); }
    [[nodiscard]] double y(double value) const { return bottom - (bottom - top) * (std::clamp(value, m_scale.least, m_scale.most) - m_scale.least) / (m_scale.most - m_scale.least); }

    void bands()
    {
        for (const SeriesLine& line : m_series.lines) {
            if (line.above) m_drawing.area(Ink::BadBand, {left, top}, {right, y(line.value)});
            if (line.below) m_drawing.area(Ink::BadBand, {left, y(line.value)}, {right, bottom});
        }
        for (const Hold& hold : m_sources.story.holds) m_drawing.area(Ink::Paler, {x(hold.fromMs), top}, {std::max(x(hold.toMs == 0 ? m_to : hold.toMs), x(hold.fromMs) + 0.8), bottom});
    }
    void grid()
    {
        for (double value = m_scale.least; value <= m_scale.most + m_scale.step / 2; value += m_scale.step) {
            m_drawing.line(Ink::Pale, {{left, y(value)}, {right, y(value)}}, 0.3);
            m_drawing.text({left - 4, y(value) + 2.5}, numberText(std::abs(value) < m_scale.step / 1000 ? 0 : value), Side::Right, Letter::Small, Ink::Grey);
        }
        for (int i = 0; i <= 4; ++i) {
            const std::int64_t at = m_from + (m_to - m_from) * i / 4;
            m_drawing.text({x(at), bottom + 9}, m_sources.times.clock(at), i == 0 ? Side::Left : i == 4 ? Side::Right : Side::Middle, Letter::Small, Ink::Grey);
        }
        m_drawing.text({0, 7}, m_series.unit.empty() ? std::string() : "in " + m_series.unit, Side::Left, Letter::Small, Ink::Grey);
    }
    /// Where each step began, with its number, and where it turned back.
    void marks()
    {
        double taken = left - 20;
        std::size_t number = 0;
        for (const StepRow& row : m_rows) {
            ++number;
            if (row.fromMs == 0 || row.fromMs < m_from) continue;
            const double at = x(row.fromMs);
            m_drawing.line(Ink::Pale, {{at, top - 2}, {at, bottom}}, 0.4);
            if (at < taken + 12) continue;
            m_drawing.text({at, top - 4}, std::to_string(number), Side::Middle, Letter::Small, Ink::Grey);
            taken = at;
        }
        if (m_sources.record().rollbackMs == 0) return;
        const double at = x(m_sources.record().rollbackMs);
        m_drawing.line(Ink::Bad, {{at, top}, {at, bottom}}, 1, true);
        m_drawing.text({at, bottom + 17}, "turned back", at > right - 40 ? Side::Right : Side::Middle, Letter::Small, Ink::Bad);
    }
    /// A gap of the samples stays a gap.
    void samples()
    {
        const std::vector<SeriesColumn>& all = m_series.columns;
        const std::int64_t gap = 4 * std::max<std::int64_t>((all.back().atMs - all.front().atMs) / static_cast<std::int64_t>(std::max<std::size_t>(all.size(), 1)), 1);
        for (std::size_t begin = 0; begin < all.size();) {
            std::size_t end = begin + 1;
            while (end < all.size() && all[end].atMs - all[end - 1].atMs <= gap) ++end;
            stretch(begin, end);
            begin = end;
        }
    }
    void stretch(std::size_t begin, std::size_t end)
    {
        std::vector<Point> upper, lower, middle;
        for (std::size_t i = begin; i < end; ++i) {
            const SeriesColumn& column = m_series.columns[i];
            const double at = x(column.atMs);
            upper.push_back({at, y(column.most)});
            lower.push_back({at, y(column.least)});
            middle.push_back({at, y((column.least + column.most) / 2)});
        }
        if (middle.size() == 1) middle.push_back({middle.front().x + 1, middle.front().y});
        upper.insert(upper.end(), lower.rbegin(), lower.rend());
        if (end - begin > 1) m_drawing.polygon(Ink::Pale, std::move(upper));
        m_drawing.line(Ink::Blue, std::move(middle), 0.8);
    }
    void lines()
    {
        std::vector<double> taken;
        for (const SeriesLine& line : m_series.lines) {
            m_drawing.line(Ink::Bad, {{left, y(line.value)}, {right, y(line.value)}}, 0.8, true);
            taken.push_back(placeNear(std::max(y(line.value) - 2.5, top + 6), taken));
            m_drawing.text({right - 2, taken.back()}, line.words, Side::Right, Letter::Small, Ink::Bad);
        }
    }
    /// Words that would lie over others stand below them, or above where there is no more room.
    [[nodiscard]] static double placeNear(double wanted, const std::vector<double>& taken)
    {
        constexpr double high = 8;
        const auto isFree = [&](double at) { return std::all_of(taken.begin(), taken.end(), [&](double other) { return std::abs(at - other) >= high - 0.01; }); };
        for (double below = wanted; below <= bottom; below += 1)
            if (isFree(below)) return below;
        for (double above = wanted; above >= top + 6; above -= 1)
            if (isFree(above)) return above;
        return wanted;
    }

    const Sources& m_sources;
    const SeriesFacts& m_series;
    const std::vector<StepRow>& m_rows;
    Scale m_scale;
    std::int64_t m_from = 0, m_to = 0;
    Drawing m_drawing{drawingWidth, 158, {}};
};

} // namespace

Drawing seriesDrawing(const Sources& sources, const SeriesFacts& series, const std::vector<StepRow>& rows) { return SeriesPainter(sources, series, rows).paint(); }

void addLimits(Document& document, const Sources& sources, const std::vector<StepRow>& rows)
{
    document.head(1, "Limits, metrics and alarms");
    addStates(document, sources);
    for (const SeriesFacts& series : sources.evidence.series) {
        if (series.columns.empty()) continue;
        document.head(2, series.metric);
        document.say(counted(series.samples, "sample") + "; the file that holds them all has the SHA-256 " + series.sha256, Tone::Quiet);
        document.show(seriesDrawing(sources, series, rows), series.metric + " over the time of the release: the line, its limits, and the numbers of the steps where they began");
    }
    addAlarms(document, sources);
    addHistory(document, sources);
}

} // namespace holdpoint::report
