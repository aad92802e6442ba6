// Durations and the timeline: T+ marks, week tables, hour labels.

#include "models/base/byte_set.h"
#include "models/plan/number_words.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <charconv>

namespace holdpoint::plan {

namespace {

using runbook::BlockKind;

std::int64_t unitSeconds(Concept unit)
{
    switch (unit) {
    case Concept::UnitSecond: return 1;
    case Concept::UnitMinute: return 60;
    case Concept::UnitHour: return 3600;
    case Concept::UnitDay: return 86400;
    case Concept::UnitWeek: return 604800;
    default: return 0;
    }
}

/// "half an hour": a time without a number.
std::int64_t wordSeconds(Concept word)
{
    switch (word) {
    case Concept::QuarterHour: return 900;
    case Concept::HalfHour: return 1800;
    case Concept::OneHour: return 3600;
    case Concept::HourAndHalf: return 5400;
    default: return 0;
    }
}

/// The number that ends right before `end`, going backwards over one blank or hyphen; `begin` is set to its start.
double numberBefore(std::string_view text, std::size_t end, std::size_t& begin)
{
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '-' || text[end - 1] == '+')) --end;
    begin = end;
    while (begin > 0 && (isDigit(text[begin - 1]) || (text[begin - 1] == '.' && begin > 1 && isDigit(text[begin - 2])))) --begin;
    double value = -1;
    if (begin < end) std::from_chars(text.data() + begin, text.data() + end, value);
    return value;
}

/// "2-5 minutes", "24–48 h", "5 bis 10 Minuten": the number before the one that starts at `begin`.
double rangeStart(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end > 0 && text[end - 1] == ' ') --end;
    if (end >= 3 && (text.substr(end - 3, 3) == "–" || text.substr(end - 3, 3) == "—")) end -= 3;
    else if (end >= 1 && (text[end - 1] == '-' || text[end - 1] == '~')) end -= 1;
    else return -1;
    std::size_t ignored = 0;
    return numberBefore(text, end, ignored);
}

/// "T-60m" and "D+14" name a moment, not how long something takes.
bool isMoment(std::string_view text, std::size_t begin)
{
    return begin >= 2 && (text[begin - 1] == '-' || text[begin - 1] == '+') && (text[begin - 2] == 'T' || text[begin - 2] == 'D') && (begin == 2 || !isAlnum(text[begin - 3]));
}

Duration makeDuration(double shortest, double longest, std::int64_t unit)
{
    const auto seconds = [&](double n) { return Seconds::of(static_cast<std::int64_t>(std::min(n, 1e9) * static_cast<double>(unit))); };
    return {seconds(shortest < 0 ? longest : shortest), seconds(longest)};
}

/// The time whose number stands before the hit `at`, and not before `from`: in figures, or in a word as in "two minutes".
Duration timeBefore(const Reading& reading, std::uint32_t from, std::uint32_t at, std::int64_t unit)
{
    const std::uint32_t end = reading.hits[at].begin;
    const std::string_view text = reading.text.substr(from, end - from);
    std::size_t begin = 0;
    const double longest = numberBefore(text, text.size(), begin);
    if (longest >= 0) return isMoment(text, begin) ? Duration{} : makeDuration(rangeStart(text, begin), longest, unit);
    const int word = numberWordBefore(reading.hits, at, from);
    return word > 0 ? makeDuration(word, word, unit) : Duration{};
}

/// "T+25min", "T-30:00", "T-0:00", "T+1:10", "T+55-240min", "D+14", "T-24h". Appends seconds after T.
struct Mark {
    std::size_t size = 0;
    std::int64_t seconds = 0;
};

std::int64_t markUnit(std::string_view rest, std::size_t& used, bool days)
{
    std::size_t i = 0;
    while (i < rest.size() && rest[i] == ' ') ++i;
    const std::string_view word = rest.substr(i);
    used = i;
    if (startsWithNoCase(word, "min")) return used += 3, 60;
    if (startsWithNoCase(word, "hour")) return used += 4, 3600;
    if (startsWithNoCase(word, "sec")) return used += 3, 1;
    if (startsWithNoCase(word, "day")) return used += 3, 86400;
    const bool single = word.size() == 1 || (word.size() > 1 && !isAlpha(word[1]));
    if (single && startsWithNoCase(word, "m")) return used += 1, 60;
    if (single && startsWithNoCase(word, "h")) return used += 1, 3600;
    if (single && startsWithNoCase(word, "s")) return used += 1, 1;
    if (single && startsWithNoCase(word, "d")) return used += 1, 86400;
    used = 0;
    return days ? 86400 : 60;
}

Mark markAt(std::string_view text)
{
    if (text.size() < 3 || (text[0] != 'T' && text[0] != 'D') || (text[1] != '+' && text[1] != '-' && !startsWith(text.substr(1), "−")))
        return {};
    std::size_t i = startsWith(text.substr(1), "−") ? 4 : 2;
    std::int64_t first = 0;
    const std::size_t digits = i;
    while (i < text.size() && isDigit(text[i]) && i - digits < 6) first = first * 10 + (text[i++] - '0');
    if (i == digits) return {};
    std::int64_t seconds = 0;
    if (i + 2 < text.size() && text[i] == ':' && isDigit(text[i + 1]) && isDigit(text[i + 2])) {
        // Hours and minutes, except after two digits that count minutes down: T-30:00.
        const std::int64_t second = (text[i + 1] - '0') * 10 + (text[i + 2] - '0');
        seconds = i - digits >= 2 ? first * 60 + second : first * 3600 + second * 60;
        i += 3;
    } else {
        // "T+55-240min" begins at 55; its unit stands after the second number.
        std::size_t unitAt = i;
        if (unitAt + 1 < text.size() && text[unitAt] == '-' && isDigit(text[unitAt + 1])) {
            ++unitAt;
            while (unitAt < text.size() && isDigit(text[unitAt])) ++unitAt;
        }
        std::size_t used = 0;
        seconds = first * markUnit(text.substr(unitAt), used, text[0] == 'D');
        i = unitAt + used;
    }
    return {i, text[1] == '+' ? seconds : -seconds};
}

class TimelineFinder {
public:
    TimelineFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const auto& block = m_reading.block(b);
            if (block.kind == BlockKind::TableRow) readRow(b);
            else if (block.kind == BlockKind::Code) readLines(runbook::Runbook::codeLines(block));
            else if (block.kind != BlockKind::Heading) readLines(block.span);
        }
    }

private:
    void readLines(Span lines)
    {
        static constexpr ByteSet lead(" \t-*>0123456789.)[");
        for (std::uint32_t number = lines.first; number != 0 && number <= lines.last; ++number) {
            std::string_view line = m_reading.source->line(number);
            line.remove_prefix(lead.firstNotIn(line));
            if (const Mark mark = markAt(line); mark.size > 0) add(number, mark, m_pool.keep(nameText(line)));
        }
    }

    void readRow(std::uint32_t index)
    {
        const auto& block = m_reading.block(index);
        if (block.header) {
            const Concepts head = m_reading.conceptsOf(index);
            m_timeTable = m_reading.sectionOf(index).kind == SectionKind::Timeline && head.hasAny(Concept::ColumnTime, Concept::ColumnPhase, Concept::UnitWeek);
            return;
        }
        const std::string_view row = m_reading.source->line(block.span.first);
        const auto cells = tableCells(row);
        const std::string first = plainText(cells.front());
        const Mark mark = markAt(first);
        if (mark.size > 0) add(block.span.first, mark, m_pool.keep(nameText(row)));
        else if (m_timeTable || m_reading.sectionOf(index).kind == SectionKind::Timeline)
            m_plan.timeline.push_back({block.span.first, {}, false, m_pool.keep(joined(cells)), "clock.table"});
    }

    static std::string joined(const std::vector<std::string_view>& cells)
    {
        std::string all;
        for (const std::string_view cell : cells) {
            if (!all.empty()) all += " · ";
            all += plainText(cell);
        }
        return all;
    }

    void add(std::uint32_t line, const Mark& mark, std::string_view text)
    {
        m_plan.timeline.push_back({line, Seconds::of(mark.seconds), true, trim(text), "clock.mark"});
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    bool m_timeTable = false;
};

} // namespace

Duration durationIn(const Reading& reading, const Sentence& sentence)
{
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        const Hit& hit = reading.hits[i];
        if (const std::int64_t whole = wordSeconds(hit.meaning); whole > 0) return makeDuration(1, 1, whole);
        const std::int64_t unit = unitSeconds(hit.meaning);
        if (unit == 0) continue;
        if (const Duration time = timeBefore(reading, sentence.begin, i, unit); time.longest.known()) return time;
    }
    return durationIn(reading.textOf(sentence));
}

Duration durationAfter(const Reading& reading, const Sentence& sentence, Concept word)
{
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        const Hit& hit = reading.hits[i];
        if (hit.meaning != word) continue;
        const std::string_view after = trim(reading.text.substr(hit.begin + hit.length, sentence.end - hit.begin - hit.length));
        const bool figures = !after.empty() && isDigit(after.front());
        if (!figures && (i + 1 == sentence.lastHit || numberWord(reading.hits[i + 1].meaning) == 0 || reading.hits[i + 1].begin > hit.begin + hit.length + 1u)) continue;
        for (std::uint32_t k = i; k < sentence.lastHit; ++k) {
            const Hit& unit = reading.hits[k];
            const std::int64_t seconds = unitSeconds(unit.meaning);
            if (seconds == 0 || unit.begin < hit.begin + hit.length) continue;
            return timeBefore(reading, hit.begin + hit.length, k, seconds);
        }
    }
    return {};
}

Duration durationBefore(const Reading& reading, const Sentence& sentence, Concept word)
{
    if (!sentence.concepts.has(word)) return {};
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        const Hit& unit = reading.hits[i];
        const std::int64_t seconds = unitSeconds(unit.meaning);
        if (seconds == 0) continue;
        const std::uint32_t end = unit.begin + unit.length;
        // Hits stand in the order of their beginnings, so what begins inside the unit or right behind it is near.
        constexpr std::uint32_t near = 4;
        const auto low = reading.hits.begin() + (i - sentence.firstHit > near ? i - near : sentence.firstHit);
        const auto high = reading.hits.begin() + std::min(i + near + 1, sentence.lastHit);
        const bool followed = std::any_of(low, high, [&](const Hit& hit) { return hit.meaning == word && hit.begin <= end + 1 && hit.begin + hit.length >= end; });
        if (!followed) continue;
        if (const Duration time = timeBefore(reading, sentence.begin, i, seconds); time.longest.known()) return time;
    }
    return {};
}

namespace {

/// "24 premières heures"
Duration durationAround(const Reading& reading, const Sentence& sentence, Concept word)
{
    for (std::uint32_t i = sentence.firstHit; i + 1 < sentence.lastHit; ++i) {
        const Hit& hit = reading.hits[i];
        if (hit.meaning != word) continue;
        constexpr std::uint32_t near = 4;
        const auto end = reading.hits.begin() + std::min(i + near, sentence.lastHit);
        const auto unit = std::find_if(reading.hits.begin() + i + 1, end, [&](const Hit& h) { return unitSeconds(h.meaning) > 0 && h.begin == hit.begin + hit.length + 1u; });
        if (unit == end) continue;
        if (const Duration time = timeBefore(reading, sentence.begin, i, unitSeconds(unit->meaning)); time.longest.known()) return time;
    }
    return {};
}

} // namespace

Duration durationBeside(const Reading& reading, const Sentence& sentence, Concept word)
{
    if (!sentence.concepts.has(word)) return {};
    if (const Duration behind = durationAfter(reading, sentence, word); behind.longest.known()) return behind;
    if (const Duration before = durationBefore(reading, sentence, word); before.longest.known()) return before;
    return durationAround(reading, sentence, word);
}

Duration durationIn(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && (isAlnum(text[i - 1]) || text[i - 1] == '.' || text[i - 1] == '+'))) continue;
        std::size_t end = i;
        while (end < text.size() && (isDigit(text[end]) || (text[end] == '.' && end + 1 < text.size() && isDigit(text[end + 1])))) ++end;
        std::size_t used = 0;
        const std::int64_t unit = markUnit(text.substr(end < text.size() && text[end] == '+' ? end + 1 : end), used, false);
        if (used > 0 && !isMoment(text, i)) {
            double value = 0;
            std::from_chars(text.data() + i, text.data() + end, value);
            return makeDuration(rangeStart(text, i), value, unit);
        }
        i = end;
    }
    return {};
}

void findTimeline(const Reading& reading, Plan& plan, TextPool& pool)
{
    TimelineFinder(reading, plan, pool).find();
    findDeployTimes(reading, plan, pool);
    sortByLine(plan.timeline);
}

} // namespace holdpoint::plan
