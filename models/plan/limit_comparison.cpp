// How a number is compared: by a sign, by words before or after it, or as a value that has to be met exactly.

#include "models/plan/limit_place.h"

#include "models/plan/prose.h"

namespace holdpoint::plan {

using runbook::BlockKind;

namespace {

bool opOf(Concept meaning, Op& op)
{
    switch (meaning) {
    case Concept::MoreThan: op = Op::More; return true;
    case Concept::LessThan: op = Op::Less; return true;
    case Concept::AtLeast: op = Op::AtLeast; return true;
    case Concept::AtMost: op = Op::AtMost; return true;
    default: return false;
    }
}

/// "<td>" before a number is no sign.
bool closesTag(std::string_view before)
{
    const std::size_t open = before.rfind('<');
    if (open == std::string_view::npos || before.size() - open > 80) return false;
    std::string_view name = before.substr(open + 1);
    if (name.starts_with('/')) name.remove_prefix(1);
    return isHtmlTag(name);
}

} // namespace

bool LimitPlace::signBefore(const Number& number, Comparison& found) const
{
    std::size_t i = number.begin;
    while (i > 0 && (m_text[i - 1] == ' ' || m_text[i - 1] == '%' || m_text[i - 1] == '~' || m_text[i - 1] == '*' || m_text[i - 1] == '$')) --i;
    const std::string_view before = m_text.substr(0, i);
    const auto ends = [&](std::string_view sign, Op op) {
        if (!before.ends_with(sign)) return false;
        found = {op, i - sign.size(), i};
        return true;
    };
    if (before.ends_with("->") || before.ends_with("=>") || before.ends_with("<-")) return false;
    if (ends("<=", Op::AtMost) || ends(">=", Op::AtLeast) || ends("≤", Op::AtMost) || ends("≥", Op::AtLeast)) return true;
    if (ends("＞", Op::More) || ends("＜", Op::Less)) return true;
    if (ends("==", Op::Equal)) return true;
    if (i > 0 && before.ends_with("<")) return ends("<", Op::Less);
    if (before.ends_with(">") && !closesTag(before) && !trim(before.substr(0, before.size() - 1)).empty()) return ends(">", Op::More);
    if (before.ends_with(">") && closesTag(before)) return false;
    // "p95 latency +50 % vs. before"
    if (m_blockConcepts.has(Concept::Baseline) && unitAfter(number) == "%" && !trim(before).ends_with(':') && ends("+", Op::More)) return true;
    // A cell or a bracket may begin with the sign.
    return before.ends_with(">") ? ends(">", Op::More) : false;
}

bool LimitPlace::wordBefore(const Number& number, Comparison& found) const
{
    bool any = false;
    std::size_t outerEnd = 0;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        Op op = Op::Equal;
        if (!opOf(meaning, op) || begin + length > number.begin || (op == Op::More && begin < outerEnd)) return;
        const std::string_view between = m_text.substr(begin + length, number.begin - begin - length);
        if (between.find_first_not_of(" *`%~") != std::string_view::npos) return;
        // "No more than 5": the outer phrase counts, not the "more than" inside it.
        if (any && begin < found.end) return;
        outerEnd = begin + length;
        // "Within 5 minutes" says when, and "for more than 60 s" how long, not how much.
        if (op == Op::AtMost && timeUnitAfter(number) && !m_text.substr(begin).starts_with("max")) return;
        if ((op == Op::More || op == Op::AtLeast) && isHowLong(number, begin)) return;
        found = {op, begin, begin + length};
        any = true;
    });
    return any || lastsTooLong(number, found);
}

/// "… for more than 60 s" behind another limit: its window.
bool LimitPlace::isHowLong(const Number& number, std::size_t comparison) const
{
    if (m_found.empty() || !durationIn(m_text.substr(number.begin, unitEnd(number) - number.begin)).longest.known()) return false;
    bool lasting = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        lasting = lasting || (meaning == Concept::Lasting && begin < comparison && begin + length + 1 >= comparison);
    });
    return lasting;
}

bool LimitPlace::lastsTooLong(const Number& number, Comparison& found) const
{
    if (!timeUnitAfter(number)) return false;
    if (durationHolds(number, found)) return true;
    if (!m_blockConcepts.hasAny(Concept::If, Concept::ColumnMetric)) return false;
    if (!m_blockConcepts.hasAny(Concept::Problem, Concept::Rollback) && !m_blockConcepts.has(Concept::ColumnMetric)) return false;
    const std::string_view before = trim(m_text.substr(0, number.begin));
    if (!before.ends_with(" in") && !before.ends_with(" after") && !before.ends_with(" within")) return false;
    if (!m_blockConcepts.has(Concept::Rollback) && !before.ends_with(" after")) return false;
    found = {Op::More, number.begin, number.begin};
    return true;
}

bool LimitPlace::durationHolds(const Number& number, Comparison& found) const
{
    const Concept word = m_section->concepts.has(Concept::Never) ? Concept::Before : Concept::After;
    if (m_blockConcepts.hasAny(Concept::Problem, Concept::ColumnMetric) || m_reading.block(m_block).kind != BlockKind::ListItem) return false;
    bool holds = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        if (meaning == word && begin + length < number.begin && trim(m_text.substr(begin + length, number.begin - begin - length)).empty()) holds = true;
    });
    if (holds) found = {Op::AtLeast, number.begin, number.begin};
    return holds;
}

bool LimitPlace::wordAfter(const Number& number, Comparison& found) const
{
    const std::string_view after = m_text.substr(number.end), behind = after.substr(after.starts_with('%') ? 1 : 0);
    if (behind.starts_with('+') && (behind.size() == 1 || behind[1] == ' ' || behind[1] == ')')) {
        if (number.begin > 0 && m_text[number.begin - 1] == 'T') return false;
        if (timeUnitAfter(Number{0, number.begin, m_text.size() - behind.size() + 1})) return false;
        found = {Op::AtLeast, number.begin, number.begin};
        return true;
    }
    // Turkish and Korean put "more than" behind, and decline the number: "%5'ten fazla", "2%를 초과".
    constexpr unsigned char firstOfHangul = 0xEA;
    const bool declined = !behind.empty() && (behind.front() == '\'' || static_cast<unsigned char>(behind.front()) >= firstOfHangul);
    bool any = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t) {
        Op op = Op::Equal;
        if (any || !opOf(meaning, op) || begin < number.end || begin > number.end + 14) return;
        if ((op == Op::More || op == Op::Less) && !declined && (begin > number.end + 1 || m_text[number.end] == ' ')) return;
        const std::string_view between = m_text.substr(number.end, begin - number.end);
        if (between.find_first_of("0123456789<>(),.;:") != std::string_view::npos || timeUnitAfter(number)) return;
        found = {op, number.begin, number.begin};
        any = true;
    });
    return any || verbAfter(number, found);
}

bool LimitPlace::verbAfter(const Number& number, Comparison& found) const
{
    if (!m_blockConcepts.hasAny(Concept::MoreThan, Concept::LessThan) || timeUnitAfter(number)) return false;
    constexpr std::size_t farthest = 60;
    bool any = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
        if (any || (meaning != Concept::MoreThan && meaning != Concept::LessThan) || begin < number.end || begin > number.end + farthest) return;
        const std::string_view between = m_text.substr(number.end, begin - number.end), rest = withoutBlanks(m_text.substr(begin + length));
        if (!rest.empty() && std::string_view(",.;:)").find(rest.front()) == std::string_view::npos) return;
        if (between.find_first_of("<>(),;:") != std::string_view::npos) return;
        if (std::any_of(between.begin(), between.end(), isDigit) && !durationIn(between).longest.known()) return;
        opOf(meaning, found.op);
        found.begin = found.end = number.begin;
        any = true;
    });
    return any;
}

Number LimitPlace::rangeEnd(const Number& number) const
{
    const std::string_view after = withoutBlanks(m_text.substr(number.end));
    const std::size_t dash = after.starts_with("-") ? 1 : after.starts_with("–") || after.starts_with("—") ? 3 : 0;
    const std::string_view second = dash > 0 ? withoutBlanks(after.substr(dash)) : std::string_view();
    if (second.empty() || !isDigit(second.front())) return {};
    const auto begin = static_cast<std::size_t>(second.data() - m_text.data());
    std::size_t end = begin;
    while (end < m_text.size() && (isDigit(m_text[end]) || ((m_text[end] == '.' || m_text[end] == ',') && end + 1 < m_text.size() && isDigit(m_text[end + 1])))) ++end;
    return {0, begin, end};
}

bool LimitPlace::gradeReached(const Number& number, Comparison& found) const
{
    if (m_reading.block(m_block).kind != BlockKind::TableRow || !m_table.opensGrade(m_column) || !trim(m_text.substr(0, number.begin)).empty()) return false;
    const Number last = rangeEnd(number);
    const std::size_t end = unitEnd(last.end > 0 ? last : number);
    if (!trim(m_text.substr(end)).empty() || (last.end > 0 && m_table.isIllWhenLow())) return false;
    found = {m_table.isIllWhenLow() ? Op::AtMost : Op::AtLeast, number.begin, number.begin};
    return true;
}

bool LimitPlace::isGoverned(const Number& number, const Comparison& comparison, Concept duty) const
{
    const Sentence* sentence = m_blockConcepts.has(duty) ? sentenceAt(placeOf(number.begin)) : nullptr;
    if (!sentence || !sentence->concepts.has(duty)) return false;
    const std::uint32_t end = std::max(placeOf(std::min(comparison.begin, number.begin)), sentence->begin);
    std::uint32_t begin = sentence->end;
    for (std::uint32_t i = sentence->firstHit; i < sentence->lastHit && m_reading.hits[i].begin <= end; ++i) {
        const Hit& hit = m_reading.hits[i];
        switch (hit.meaning) {
        case Concept::If: case Concept::Until: case Concept::OnlyAfter: case Concept::Else: case Concept::Proceed: case Concept::NotProceed:
        case Concept::Rollback: case Concept::RollbackNow: case Concept::Page: case Concept::Stop: case Concept::Abort: case Concept::Hold: begin = sentence->end; break;
        default: if (hit.meaning == duty) begin = hit.begin + hit.length;
        }
    }
    return begin <= end + number.end - number.begin && begin < sentence->end && m_reading.text.substr(begin, end - std::min(begin, end)).find_first_of(",;:0123456789") == std::string_view::npos;
}

std::size_t LimitPlace::digitsEnd(std::size_t at) const
{
    while (at < m_text.size() && isDigit(m_text[at])) ++at;
    return at;
}

bool LimitPlace::timeUnitAfter(const Number& number) const
{
    bool any = false;
    visitHits([&](Concept meaning, std::size_t begin, std::size_t) {
        if (isTimeUnit(meaning) && begin >= number.end && begin <= number.end + 2) any = true;
    });
    const std::string_view after = m_text.substr(number.end);
    // A range: "within 1-2 days".
    const std::size_t dash = after.starts_with("-") ? 1 : after.starts_with("–") ? 3 : 0;
    if (!any && dash > 0 && after.size() > dash && isDigit(after[dash])) return timeUnitAfter(Number{0, number.begin, digitsEnd(number.end + dash)});
    return any || (!after.empty() && (startsWithNoCase(trim(after), "min") || startsWithNoCase(trim(after), "hour") || startsWithNoCase(trim(after), "day")));
}

/// "2 %", "500 ms": nothing else stands in the cell. A unit tells of a bound only where it is known what is measured.
bool LimitPlace::isAllUnit(const Number& number, std::string_view after) const
{
    if (trim(after).empty()) return true;
    const bool tells = unitAfter(number) == "%" || (!m_expected && m_table.isCompared(m_column) && m_table.knowsMetric());
    return tells && trim(m_text.substr(unitEnd(number))).empty();
}

bool LimitPlace::equality(const Number& number, Comparison& found) const
{
    const std::string_view before = trim(m_text.substr(0, number.begin));
    const std::string_view after = m_text.substr(number.end);
    const bool percent = after.starts_with("%") || before.ends_with("%");
    found = {Op::Equal, number.begin, number.begin};
    if (isTotal(number) && (!m_rowMetric.data() || m_expected)) return true;                                   // (8/8)
    if (isHttpStatus(number)) return true;                              // 200 OK, → 200
    if (number.value == 0 && number.end - number.begin == 1) return zeroIsExpected(before, after);
    if (percent && number.value == 100 && wholeIsExpected(before, after)) return true;
    if (m_bareValue && (before.empty() || before == "%") && isAllUnit(number, after)) return true;
    if (m_expected && isExpectedCount(before, after)) return true;
    return before.ends_with(" set to") && (trim(after).empty() || trim(after).front() == '(');
}

bool LimitPlace::isTotal(const Number& number) const
{
    const std::string_view digits = m_text.substr(number.begin, number.end - number.begin);
    const std::string_view after = m_text.substr(number.end);
    if (!after.starts_with("/") || after.substr(1, digits.size()) != digits || digits.size() > 4) return false;
    const std::size_t end = number.end + 1 + digits.size();
    return end == m_text.size() || (!isAlnum(m_text[end]) && m_text[end] != '/');
}

bool LimitPlace::isHttpStatus(const Number& number) const
{
    const std::string_view digits = m_text.substr(number.begin, number.end - number.begin);
    if (digits.size() != 3 || digits.front() != '2' || digits != "200") return false;
    const std::string_view after = m_text.substr(number.end);
    if (after.starts_with(" OK") || after.starts_with("-") ) return after.starts_with(" OK");
    const std::string before(trim(m_text.substr(0, number.begin)));
    if (before.ends_with("→") || before.ends_with("->")) return true;
    return before.ends_with("eturns") || before.ends_with("eturning") || before.ends_with("check") || before.ends_with("status") || before.ends_with("HTTP") || before.ends_with("code");
}

bool LimitPlace::zeroIsExpected(std::string_view before, std::string_view after) const
{
    const std::string_view next = trim(after);
    if (after.starts_with(".") || after.starts_with("-") || after.starts_with(",")) return false;
    if (m_bareValue && before.empty()) return true;
    const bool closes = next.empty() || next.front() == ')' || next.starts_with("(") || next.starts_with("|") || next.starts_with("✅") || next.starts_with("`");
    if (before.ends_with(":") || before.ends_with("=") || before.ends_with("→") || before.ends_with("==")) return closes || isAlpha(next.front()) || static_cast<unsigned char>(next.front()) >= 0xC3;
    if (m_expected) return true;
    // "level 5 → critical 0 errors"
    const std::size_t arrow = before.rfind("→");
    if (arrow != std::string_view::npos && before.size() - arrow < 16 && m_blockConcepts.has(Concept::Problem)) return true;
    if (before.ends_with("be") || before.ends_with("remain") || before.ends_with("code")) return true;
    return before.empty() && m_rowMetric.data() && !next.empty() && isAlpha(next.front());
}

bool LimitPlace::wholeIsExpected(std::string_view before, std::string_view after) const
{
    if (m_expected) return true;
    if (m_bareValue && before.empty()) return true;
    const std::string_view next = trim(after.starts_with("%") ? after.substr(1) : after);
    if (before.ends_with("(") && next.starts_with(")")) return true;
    if (before.ends_with(":") && (next.empty() || next.starts_with("✅"))) return true;
    return startsWithNoCase(next, "pass");
}

bool LimitPlace::isExpectedCount(std::string_view before, std::string_view after) const
{
    if (after.starts_with("%")) return true;
    const std::string_view next = trim(after);
    if (before.ends_with(":") || before.ends_with("ll")) return next.empty() || isAlpha(next.front());
    return before.ends_with("(") && startsWithNoCase(next, "test");
}

} // namespace holdpoint::plan
