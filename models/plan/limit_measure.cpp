// What a number measures: its unit, the words before it, and how long it has to last.

#include "models/plan/limit_place.h"

#include "models/plan/clause.h"
#include "models/plan/prose.h"

#include <utility>

namespace holdpoint::plan {

namespace {

bool namesAnything(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return isAlnum(c) || static_cast<unsigned char>(c) >= 0xC3; });
}

constexpr std::uint32_t nearestWords = 8;    // hits that can stand beside one another

/// "for 5m", "> 10 min": the duration that a text begins with.
Duration durationAtStart(std::string_view text)
{
    constexpr std::size_t longest = 16;
    text.remove_prefix(std::min(text.find_first_not_of(" >=~"), text.size()));
    return text.empty() || !isDigit(text.front()) ? Duration{} : durationIn(text.substr(0, longest));
}

} // namespace

std::string_view LimitPlace::unitAfter(const Number& number) const
{
    std::string_view after = m_text.substr(number.end);
    if (after.starts_with("%") || (number.begin > 0 && m_text[number.begin - 1] == '%')) return "%";
    if (after.starts_with("x") || after.starts_with("×") || after.starts_with("X")) return "x";
    after = withoutBlanks(after);
    if (after.starts_with("%")) return "%";
    if (after.starts_with("×") || ((after.starts_with('x') || after.starts_with('X')) && (after.size() == 1 || !isAlnum(after[1])))) return "x";
    std::size_t end = 0;
    while (end < after.size() && (isAlpha(after[end]) || (after[end] == '/' && (end > 0 || (after.size() > 1 && isAlpha(after[1])))))) ++end;     // "/minute", and no "8/8"
    return end <= 24 && !joinsSentence(after, end) ? after.substr(0, end) : std::string_view();
}

std::size_t LimitPlace::unitEnd(const Number& number) const
{
    constexpr std::size_t blanks = 4;
    const std::string_view unit = unitAfter(number);
    const std::size_t at = unit.empty() ? std::string_view::npos : m_text.substr(0, number.end + blanks + unit.size()).find(unit, number.end);
    return at == std::string_view::npos ? number.end : at + unit.size();
}

bool LimitPlace::joinsSentence(std::string_view after, std::size_t size) const
{
    const auto at = static_cast<std::size_t>(after.data() - m_text.data());
    bool joins = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        const bool joint = meaning == Concept::Or || meaning == Concept::If || meaning == Concept::Until || meaning == Concept::Before || meaning == Concept::After || meaning == Concept::Lasting || meaning == Concept::Page || meaning == Concept::Alert;
        joins = joins || (joint && begin == at && length >= size);
    });
    return joins;
}

/// "Roll back if the success rate": what is measured follows the word that makes it a condition.
std::string_view LimitPlace::behindCondition(std::string_view before) const
{
    const auto begin = static_cast<std::size_t>(before.data() - m_text.data());
    std::size_t behind = 0;
    visitHits([&](Concept meaning, std::size_t at, std::size_t length) {
        if (meaning == Concept::If && at >= begin && at + length < begin + before.size()) behind = at + length - begin;
    });
    const std::string_view rest = withoutBlanks(before.substr(behind));
    return namesAnything(rest) ? rest.substr(rest.starts_with(':') ? 1 : 0) : before;
}

std::string LimitPlace::metricBefore(std::size_t end) const
{
    std::string_view before = m_text.substr(std::min(m_used, end), end - std::min(m_used, end));
    const std::size_t open = before.rfind('(');
    if (open != std::string_view::npos && before.find(')', open) == std::string_view::npos) before = before.substr(0, open);
    const std::size_t cut = before.find_last_of(",;");
    // "Latency > 400 ms: alert, > 900 ms: roll back"
    if (m_used > 0 && cut != std::string_view::npos && !m_found.empty() && !namesAnything(before.substr(cut))) return std::string(m_plan.limits.back().metric);
    if (cut != std::string_view::npos && cut + 2 < before.size()) before = before.substr(cut + 1);
    // "… page on-call. If errors > 2 %": the sentence before has nothing to do with it.
    if (const std::size_t stop = before.rfind(". "); stop != std::string_view::npos && m_used > 0) before = before.substr(stop + 2);
    before = skipSymbols(behindCondition(before));
    if (before.starts_with("- ")) before = skipSymbols(before.substr(2));
    std::string words = nameText(skipSymbols(before.substr(boxAt(before).size)));
    while (!words.empty() && (words.back() == ':' || words.back() == ' ' || words.back() == '=' || words.back() == '(')) words.pop_back();
    // "Error rate: at most 2 %. Above 5 % roll back."
    if (words.empty() && m_rowMetric.empty() && !m_found.empty()) return std::string(m_plan.limits.back().metric);
    return plainText(words.empty() ? m_rowMetric : words);
}

std::optional<Sentence> LimitPlace::clauseBefore(const Number& number) const
{
    const Sentence* sentence = sentenceAt(placeOf(number.begin));
    if (!sentence) return {};
    const bool cell = m_reading.block(m_block).kind == runbook::BlockKind::TableRow;
    std::uint32_t begin = cell ? placeOf(0) : clauseOf(*sentence, placeOf(number.begin)).said.begin;
    // What stands right behind the limit before belongs to that one.
    if (!m_found.empty() && m_found.back().at > begin) {
        const std::size_t comma = m_reading.text.substr(0, placeOf(number.begin)).find(',', m_found.back().at);
        begin = comma == std::string_view::npos ? placeOf(number.begin) : static_cast<std::uint32_t>(comma);
    }
    return partOf(m_reading, *sentence, begin, placeOf(number.begin));
}

std::optional<Sentence> LimitPlace::clauseAfter(const Number& number) const
{
    const std::uint32_t at = placeOf(number.begin);
    const Sentence* sentence = sentenceAt(at);
    if (!sentence) return {};
    const bool cell = m_reading.block(m_block).kind == runbook::BlockKind::TableRow;
    if (cell) return partOf(m_reading, *sentence, placeOf(number.end), placeOf(m_text.size()));
    const auto& [clause, deeds] = clauseOf(*sentence, at);
    const std::uint32_t begin = placeOf(number.end);
    // "… > 5 %, roll back within 10 minutes" says how soon, and not how long. The "if" that makes it one may stand before the number.
    const auto behind = std::find_if(deeds.begin(), deeds.end(), [&](const Deed& deed) { return deed.begin >= begin; });
    return partOf(m_reading, clause, begin, behind == deeds.end() ? clause.end : behind->begin);
}

Seconds LimitPlace::windowAfter(const Number& number) const
{
    const std::optional<Sentence> clause = clauseAfter(number);
    if (!clause) return {};
    if (const Seconds window = windowIn(*clause, unitAfter(number).size()); window.known()) return window;
    if (const Seconds window = windowInBrackets(number); window.known()) return window;
    if (const Seconds window = durationBeside(m_reading, *clauseBefore(number), Concept::Lasting).longest; window.known()) return window;
    return m_reading.block(m_block).kind == runbook::BlockKind::TableRow ? m_table.windowBeside(m_column) : Seconds{};
}

Seconds LimitPlace::windowInBrackets(const Number& number) const
{
    constexpr std::size_t longest = 16;
    const std::string_view after = withoutBlanks(m_text.substr(unitEnd(number))).substr(0, longest);
    const std::size_t close = after.find(')');
    if (!after.starts_with('(') || close == std::string_view::npos) return {};
    const Seconds window = durationAtStart(after.substr(1, close - 1)).longest;
    // "Deployment > 600 s (10 min)" says the same thing twice.
    return durationIn(m_text.substr(number.begin, unitEnd(number) - number.begin)).longest.value == window.value ? Seconds{} : window;
}

Seconds LimitPlace::windowIn(const Sentence& clause, std::size_t unitSize) const
{
    for (std::uint32_t i = clause.firstHit; i < clause.lastHit; ++i) {
        const Hit& hit = m_reading.hits[i];
        const bool longer = hit.meaning == Concept::MoreThan && withoutBlanks(m_reading.text.substr(clause.begin, hit.begin - clause.begin)).size() <= unitSize;
        if (hit.meaning != Concept::Lasting && !longer) continue;
        if (const Duration named = durationAtStart(m_reading.text.substr(hit.begin + hit.length, clause.end - hit.begin - hit.length)); named.longest.known()) return named.longest;
        if (longer)
            if (const Duration named = durationAfter(m_reading, clause, Concept::MoreThan); named.longest.known()) return named.longest;
    }
    return durationBeside(m_reading, clause, Concept::Lasting).longest;
}

bool LimitPlace::lastsSoLong(const Number& number, const Comparison& comparison) const
{
    const bool same = !m_found.empty() && m_plan.limits.back().line == m_line && m_used > 0;
    if (!same || comparison.begin < m_used || comparison.begin >= number.begin || !timeUnitAfter(number)) return false;
    const std::string_view between = withoutBlanks(m_text.substr(m_used, comparison.begin - m_used));
    bool leads = between.empty();
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        leads = leads || (meaning == Concept::Lasting && begin == static_cast<std::size_t>(between.data() - m_text.data()) && length >= between.size());
    });
    return leads;
}

bool LimitPlace::isDeadline(const Number& number, const Comparison& comparison) const
{
    if (m_found.empty() || comparison.begin != number.begin || !timeUnitAfter(number)) return false;
    const std::uint32_t from = m_found.back().at, to = placeOf(number.begin);
    const Sentence* sentence = sentenceAt(to);
    if (!sentence || from < sentence->begin) return false;
    const std::vector<Deed> deeds = deedsIn(m_reading, partOf(m_reading, *sentence, sentence->begin, to));
    return std::any_of(deeds.begin(), deeds.end(), [&](const Deed& deed) { return deed.begin >= from; });
}

bool LimitPlace::isMeasuringTime(const Number& number) const
{
    if (!m_blockConcepts.has(Concept::Measured)) return false;
    bool measures = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        measures = measures || (meaning == Concept::Measured && begin + length <= number.begin && m_text.substr(begin + length, number.begin - begin - length).find_first_not_of(" ~*") == std::string_view::npos);
    });
    return measures && timeUnitAfter(number);
}

void LimitPlace::measureOver(const Number& number)
{
    const std::uint32_t at = placeOf(number.begin);
    const Sentence* sentence = sentenceAt(at);
    const Seconds window = sentence ? durationIn(m_reading, partOf(m_reading, *sentence, at, sentence->end)).longest : Seconds{};
    // Those that have one end the search: a section is gone through once, however often it says so.
    for (auto limit = m_plan.limits.rbegin(); limit != m_plan.limits.rend() && limit->section == m_section->line && !limit->window.known(); ++limit) limit->window = window;
}

bool LimitPlace::isRelative(const Number& number) const
{
    if (!m_blockConcepts.has(Concept::Baseline)) return false;
    const Sentence* sentence = sentenceAt(placeOf(number.begin));
    if (!sentence) return false;
    if (std::exchange(m_compares.sentence, sentence->begin) != sentence->begin) readBaseline(*sentence);
    const std::string_view unit = unitAfter(number);
    return m_compares.withBefore || (m_compares.changes && (unit == "%" || unit == "x") && !namesLevel(number));
}

/// "Usual", "baseline" and "than before" say with what it is compared; "drops" and "steigt" may name a level as well.
void LimitPlace::readBaseline(const Sentence& sentence) const
{
    m_compares.withBefore = m_compares.changes = false;
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        const auto here = [&](Concept meaning, std::uint32_t last) {
            return std::any_of(m_reading.hits.begin() + std::max(sentence.firstHit, i - std::min(i, nearestWords)), m_reading.hits.begin() + last, [&](const Hit& hit) { return hit.meaning == meaning && hit.begin == m_reading.hits[i].begin; });
        };
        if (m_reading.hits[i].meaning != Concept::Baseline || isAverage(sentence, i)) continue;
        (here(Concept::Degrade, std::min(sentence.lastHit, i + nearestWords)) ? m_compares.changes : m_compares.withBefore) = true;
    }
}

/// "5 min average"
bool LimitPlace::isAverage(const Sentence& sentence, std::uint32_t hit) const
{
    const std::uint32_t begin = m_reading.hits[hit].begin;
    bool lasting = false, timed = false;
    for (std::uint32_t i = std::max(sentence.firstHit, hit - std::min(hit, nearestWords)); i < sentence.lastHit && m_reading.hits[i].begin <= begin; ++i) {
        const Hit& other = m_reading.hits[i];
        lasting = lasting || (other.meaning == Concept::Lasting && other.begin == begin);
        timed = timed || (isTime(other.meaning) && begin <= other.begin + other.length + 1u);
    }
    return lasting && timed;
}

/// "Below 95 %", "über 2 %", "%95'in altına"
bool LimitPlace::namesLevel(const Number& number) const
{
    constexpr std::size_t nearest = 6;     // a sign, and the ending of a number
    bool level = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        if (meaning != Concept::Level) return;
        level = level || (begin < number.begin ? begin + length + 3 > number.begin : begin < unitEnd(number) + nearest);
    });
    return level;
}

Seconds LimitPlace::stretchOf(const Number& number) const
{
    const std::optional<Sentence> after = clauseAfter(number);
    if (!after || after->concepts.has(Concept::Cadence)) return {};
    const Seconds stretch = durationBeside(m_reading, *after, Concept::Window).longest;
    return stretch.known() ? stretch : durationBeside(m_reading, *clauseBefore(number), Concept::Window).longest;
}

} // namespace holdpoint::plan
