// Numbers to compare against: "p95 < 50 ms", "at least 99%", "0 rows", "(8/8)", "Error rate > 1% → Page on-call".

#include "models/base/utf8.h"
#include "models/plan/code_kind.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

struct Number {
    double value = 0;
    std::size_t begin = 0, end = 0;  ///< in the text, with a percent sign before it
};

/// "1,000" and "8,234" are thousands, "0,5" is a half.
Number numberAt(std::string_view text, std::size_t at)
{
    Number number;
    number.begin = at;
    std::string digits;
    std::size_t i = at;
    while (i < text.size()) {
        const char c = text[i];
        const bool follows = i + 1 < text.size() && isDigit(text[i + 1]);
        if (isDigit(c)) digits += c;
        else if (c == '.' && follows && digits.find('.') == std::string::npos) digits += '.';
        else if (c == ',' && i + 3 < text.size() && isDigit(text[i + 1]) && isDigit(text[i + 2]) && isDigit(text[i + 3]) && (i + 4 >= text.size() || !isDigit(text[i + 4]))) {}
        else if (c == ',' && follows && digits.size() <= 2 && digits.find('.') == std::string::npos) digits += '.';
        else break;
        ++i;
    }
    number.end = digits.empty() ? at : i;
    if (!digits.empty()) std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
    return number;
}

/// A word op that the lexicon found, or a sign.
struct Comparison {
    Op op = Op::Equal;
    std::size_t begin = 0, end = 0;
};

class LimitFinder {
public:
    LimitFinder(const Reading& reading, Plan& plan) : m_reading(reading), m_plan(plan) {}

    void find()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            m_block = b;
            const Block& block = m_reading.block(b);
            m_section = &m_reading.sectionOf(b);
            if (m_section->kind == SectionKind::Timeline || m_reading.isDocumentHead(b)) continue;
            m_blockConcepts = m_reading.conceptsOf(b);
            if (block.kind == BlockKind::Code) readCode(block);
            else if (block.kind == BlockKind::TableRow) readRow(block);
            else readProse(block);
        }
    }

private:
    // --- where to look ---

    void readProse(const Block& block)
    {
        m_targetTable = false;
        const std::uint32_t last = block.span.last;
        for (std::uint32_t number = block.span.first; number <= last; ++number)
            readText(m_reading.book->content(block, number), number);
    }

    void readCode(const Block& block)
    {
        const Span lines = runbook::Runbook::codeLines(block);
        const bool output = tagOf(m_reading.book->info(block)) == Tag::None || tagOf(m_reading.book->info(block)) == Tag::Output;
        for (std::uint32_t number = lines.first; number != 0 && number <= lines.last; ++number) {
            const std::string_view line = m_reading.source->line(number);
            if (isShellComment(line) || isSqlComment(line)) readComment(line, number);
            else if (const std::size_t at = line.find("# "); at != std::string_view::npos && at > 0) readComment(line.substr(at), number);
            else if (output && (line.find("should be") != std::string_view::npos || boxAt(skipSymbols(trim(line.substr(std::min(line.find_first_not_of("- "), line.size()))))).size > 0)) readText(line, number);
        }
    }

    void readComment(std::string_view line, std::uint32_t number)
    {
        const std::string_view text = trim(line.substr(std::min(line.find_first_not_of("#- "), line.size())));
        const bool expectation = isExpectation(number);
        const bool listed = text.size() < line.size() && !skipSymbols(text).empty() && skipSymbols(text).size() < text.size();
        m_blockConcepts = conceptsAt(number);
        if (expectation || listed || text.find('<') != std::string_view::npos || text.find('>') != std::string_view::npos) {
            m_expected = expectation || listed;
            readText(text, number);
            m_expected = false;
        }
    }

    [[nodiscard]] bool isExpectation(std::uint32_t line) const
    {
        const auto at = std::lower_bound(m_plan.expectations.begin(), m_plan.expectations.end(), line, [](const Expectation& e, std::uint32_t l) { return e.line < l; });
        return at != m_plan.expectations.end() && at->line == line;
    }

    [[nodiscard]] Concepts conceptsAt(std::uint32_t line) const
    {
        const auto end = m_reading.sentences.begin() + m_reading.blockSentence[m_block + 1];
        auto at = std::lower_bound(m_reading.sentences.begin() + m_reading.blockSentence[m_block], end, line, [](const Sentence& s, std::uint32_t l) { return s.line < l; });
        Concepts all;
        for (; at != end && at->line == line; ++at) all.merge(at->concepts);
        return all;
    }

    void readRow(const Block& block)
    {
        if (block.header) {
            m_targetTable = m_blockConcepts.has(Concept::ColumnTarget);
            m_limitTable = m_blockConcepts.hasAny(Concept::ColumnTarget, Concept::ColumnMetric, Concept::ColumnAction, Concept::ColumnTime);
            return;
        }
        // A table that compares or describes holds no limits.
        if (m_section->kind == SectionKind::Reference && !m_limitTable) return;
        const std::string_view row = m_reading.source->line(block.span.first);
        const auto cells = tableCells(row);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_rowMetric = i > 0 ? cells[0] : std::string_view();
            if (i > 0 && m_rowMetric.find_first_not_of("0123456789.") == std::string_view::npos && cells.size() > 2) m_rowMetric = cells[1];
            m_bareValue = m_targetTable && i > 0;
            readText(cells[i], block.span.first);
            m_bareValue = false;
        }
        m_rowMetric = {};
    }

    // --- one line or cell ---

    void readText(std::string_view text, std::uint32_t line)
    {
        if (text.size() > 4000) text = text.substr(0, 4000);
        if (std::none_of(text.begin(), text.end(), isDigit)) {
            if (m_expected) readNumberWord(text, line);
            readZeroWord(text, line);
            return;
        }
        m_text = text;
        m_line = line;
        m_used = 0;
        const std::size_t before = m_plan.limits.size();
        for (std::size_t i = 0; i < text.size();) {
            if (!isDigit(text[i])) { ++i; continue; }
            const Number number = numberAt(text, i);
            if (startsNumber(i)) considerNumber(number);
            i = std::max(number.end, i + 1);
            while (i < text.size() && (isAlnum(text[i]) && text[i] != ' ')) ++i;
        }
        if (m_plan.limits.size() == before) readZeroWord(text, line);
    }

    [[nodiscard]] bool startsNumber(std::size_t i) const
    {
        if (i == 0) return true;
        const char c = m_text[i - 1];
        return !isAlnum(c) && c != '_' && c != '.' && c != '#' && c != '/' && !(c == '-' && i > 1 && (isAlnum(m_text[i - 2]))) && c != ':';
    }

    void considerNumber(const Number& number)
    {
        Comparison comparison;
        if (signBefore(number, comparison) || wordBefore(number, comparison) || wordAfter(number, comparison)
            || equality(number, comparison))
            add(number, comparison);
    }

    /// "< 50", "≥90", "> %85", "<= 15"
    bool signBefore(const Number& number, Comparison& found) const
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
        if (before.ends_with(">") && !trim(before.substr(0, before.size() - 1)).empty()) return ends(">", Op::More);
        // A cell or a bracket may begin with the sign.
        return before.ends_with(">") ? ends(">", Op::More) : false;
    }

    static bool opOf(Concept meaning, Op& op)
    {
        switch (meaning) {
        case Concept::MoreThan: op = Op::More; return true;
        case Concept::LessThan: op = Op::Less; return true;
        case Concept::AtLeast: op = Op::AtLeast; return true;
        case Concept::AtMost: op = Op::AtMost; return true;
        default: return false;
        }
    }

    template <typename Visit>
    void visitHits(Visit visit) const
    {
        const auto begin = static_cast<std::uint32_t>(m_text.data() - m_reading.text.data());
        const auto end = begin + static_cast<std::uint32_t>(m_text.size());
        const std::uint32_t first = m_reading.blockSentence[m_block];
        const std::uint32_t last = m_reading.blockSentence[m_block + 1];
        if (first == last) return;
        // The hits of a block stand in text order, and a block may have many more than this line.
        const auto stop = m_reading.hits.begin() + m_reading.sentences[last - 1].lastHit;
        auto hit = std::lower_bound(m_reading.hits.begin() + m_reading.sentences[first].firstHit, stop, begin, [](const Hit& h, std::uint32_t b) { return h.begin < b; });
        for (; hit != stop && hit->begin < end; ++hit) visit(hit->meaning, hit->begin - begin, hit->length);
    }

    /// "more than 10 records", "at least 30", "within 1%"
    bool wordBefore(const Number& number, Comparison& found) const
    {
        bool any = false;
        visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
            Op op = Op::Equal;
            if (!opOf(meaning, op) || begin + length > number.begin) return;
            const std::string_view between = m_text.substr(begin + length, number.begin - begin - length);
            if (between.find_first_not_of(" *`%~") != std::string_view::npos) return;
            // "within 5 minutes" says when, not how much.
            if (op == Op::AtMost && timeUnitAfter(number) && !m_text.substr(begin).starts_with("max")) return;
            // "no more than 5": the outer phrase counts, not the "more than" inside it.
            if (any && begin < found.end) return;
            found = {op, begin, begin + length};
            any = true;
        });
        return any || lastsTooLong(number, found);
    }

    /// "If not resolved in 15 minutes, execute rollback", "Trigger: still down after 5 minutes"
    bool lastsTooLong(const Number& number, Comparison& found) const
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

    /// "(after 7 days)": not earlier than that.
    bool durationHolds(const Number& number, Comparison& found) const
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

    /// "100 Mbps minimum", "3 or more", "10 人以上", "20+ users"
    bool wordAfter(const Number& number, Comparison& found) const
    {
        if (number.end < m_text.size() && m_text[number.end] == '+' && (number.end + 1 == m_text.size() || m_text[number.end + 1] == ' ' || m_text[number.end + 1] == ')')) {
            if (number.begin > 0 && m_text[number.begin - 1] == 'T') return false;
            if (timeUnitAfter(Number{0, number.begin, number.end + 1})) return false;
            found = {Op::AtLeast, number.begin, number.begin};
            return true;
        }
        bool any = false;
        visitHits([&](Concept meaning, std::size_t begin, std::size_t) {
            Op op = Op::Equal;
            if (any || !opOf(meaning, op) || begin < number.end || begin > number.end + 14) return;
            // Turkish puts "more than" behind: "%5'ten fazla".
            if ((op == Op::More || op == Op::Less) && (begin > number.end + 1 || m_text[number.end] == ' ')) return;
            const std::string_view between = m_text.substr(number.end, begin - number.end);
            if (between.find_first_of("0123456789<>(),.;:") != std::string_view::npos || timeUnitAfter(number)) return;
            found = {op, number.begin, number.begin};
            any = true;
        });
        return any;
    }

    [[nodiscard]] bool timeUnitAfter(const Number& number) const
    {
        bool any = false;
        visitHits([&](Concept meaning, std::size_t begin, std::size_t) {
            if (meaning != Concept::UnitSecond && meaning != Concept::UnitMinute && meaning != Concept::UnitHour && meaning != Concept::UnitDay && meaning != Concept::UnitWeek) return;
            if (begin >= number.end && begin <= number.end + 2) any = true;
        });
        std::string_view after = m_text.substr(number.end);
        // A range: "within 1-2 days".
        if (!any && after.size() > 2 && after[0] == '-' && isDigit(after[1])) after.remove_prefix(2);
        return any || (!after.empty() && (startsWithNoCase(trim(after), "min") || startsWithNoCase(trim(after), "hour") || startsWithNoCase(trim(after), "day")));
    }

    /// A value that has to be met exactly.
    bool equality(const Number& number, Comparison& found) const
    {
        const std::string_view before = trim(m_text.substr(0, number.begin));
        const std::string_view after = m_text.substr(number.end);
        const bool percent = after.starts_with("%") || before.ends_with("%");
        found = {Op::Equal, number.begin, number.begin};
        if (isTotal(number) && (!m_rowMetric.data() || m_expected)) return true;                                   // (8/8)
        if (isHttpStatus(number)) return true;                              // 200 OK, → 200
        if (number.value == 0 && number.end - number.begin == 1) return zeroIsExpected(before, after);
        if (percent && number.value == 100 && wholeIsExpected(before, after)) return true;
        if (m_bareValue && trim(m_text) == m_text.substr(number.begin, number.end - number.begin + (percent ? 1 : 0))) return true;
        if (m_expected && isExpectedCount(before, after)) return true;
        return before.ends_with(" set to") && (trim(after).empty() || trim(after).front() == '(');
    }

    /// "8/8", "181/181": done of all.
    [[nodiscard]] bool isTotal(const Number& number) const
    {
        const std::string_view digits = m_text.substr(number.begin, number.end - number.begin);
        const std::string_view after = m_text.substr(number.end);
        if (!after.starts_with("/") || after.substr(1, digits.size()) != digits || digits.size() > 4) return false;
        const std::size_t end = number.end + 1 + digits.size();
        return end == m_text.size() || (!isAlnum(m_text[end]) && m_text[end] != '/');
    }

    [[nodiscard]] bool isHttpStatus(const Number& number) const
    {
        const std::string_view digits = m_text.substr(number.begin, number.end - number.begin);
        if (digits.size() != 3 || digits.front() != '2' || digits != "200") return false;
        const std::string_view after = m_text.substr(number.end);
        if (after.starts_with(" OK") || after.starts_with("-") ) return after.starts_with(" OK");
        const std::string before(trim(m_text.substr(0, number.begin)));
        if (before.ends_with("→") || before.ends_with("->")) return true;
        return before.ends_with("eturns") || before.ends_with("eturning") || before.ends_with("check") || before.ends_with("status") || before.ends_with("HTTP") || before.ends_with("code");
    }

    [[nodiscard]] bool zeroIsExpected(std::string_view before, std::string_view after) const
    {
        const std::string_view next = trim(after);
        if (after.starts_with(".") || after.starts_with("-") || after.starts_with(",")) return false;
        if (m_bareValue && before.empty()) return true;
        const bool closes = next.empty() || next.front() == ')' || next.starts_with("(") || next.starts_with("|") || next.starts_with("✅");
        if (before.ends_with(":") || before.ends_with("=") || before.ends_with("→") || before.ends_with("==")) return closes || isAlpha(next.front()) || static_cast<unsigned char>(next.front()) >= 0xC3;
        if (m_expected) return true;
        // "level 5 → critical 0 errors"
        const std::size_t arrow = before.rfind("→");
        if (arrow != std::string_view::npos && before.size() - arrow < 16 && m_blockConcepts.has(Concept::Problem)) return true;
        if (before.ends_with("be") || before.ends_with("remain") || before.ends_with("code")) return true;
        return before.empty() && m_rowMetric.data() && !next.empty() && isAlpha(next.front());
    }

    [[nodiscard]] bool wholeIsExpected(std::string_view before, std::string_view after) const
    {
        if (m_expected) return true;
        if (m_bareValue && before.empty()) return true;
        const std::string_view next = trim(after.starts_with("%") ? after.substr(1) : after);
        if (before.ends_with("(") && next.starts_with(")")) return true;
        if (before.ends_with(":") && (next.empty() || next.starts_with("✅"))) return true;
        return startsWithNoCase(next, "pass");
    }

    /// "# Expected: ALL PASS (43 tests)", "Should return: 4", "All 8 columns exist"
    [[nodiscard]] bool isExpectedCount(std::string_view before, std::string_view after) const
    {
        if (after.starts_with("%")) return true;
        const std::string_view next = trim(after);
        if (before.ends_with(":") || before.ends_with("ll")) return next.empty() || isAlpha(next.front());
        return before.ends_with("(") && startsWithNoCase(next, "test");
    }

    /// "# Expected: All three columns listed"
    void readNumberWord(std::string_view text, std::uint32_t line)
    {
        static constexpr std::string_view words[] = {" two ", " three ", " four ", " five ", " six ", " seven ", " eight ", " nine ", " ten "};
        double value = 2;
        for (const std::string_view word : words) {
            if (const std::size_t at = text.find(word); at != std::string_view::npos) {
                m_text = text;
                m_line = line;
                add(Number{value, at + 1, at + word.size() - 1}, Comparison{Op::Equal, at + 1, at + 1});
                return;
            }
            value += 1;
        }
    }

    /// "Zero duplicates", "non-zero size"
    void readZeroWord(std::string_view text, std::uint32_t line)
    {
        m_text = text;
        m_line = line;
        bool found = false;
        visitHits([&](Concept meaning, std::size_t begin, std::size_t length) {
            if (found || meaning != Concept::Zero) return;
            const bool inverted = begin >= 4 && startsWithNoCase(text.substr(begin - 4), "non-");
            const bool start = skipSymbols(text.substr(0, begin)).empty();
            const bool should = trim(text.substr(0, begin)).ends_with("be");
            const bool downtime = startsWithNoCase(text.substr(begin), "zero-") || startsWithNoCase(text.substr(begin), "zero downtime");
            if (downtime || (!inverted && !start && !should)) return;
            found = true;
            add(Number{0, begin, begin + length}, Comparison{inverted ? Op::More : Op::Equal, begin, begin});
        });
    }

    // --- what was found ---

    void add(const Number& number, const Comparison& comparison)
    {
        if (isPartOfCode(number) || isBudget(number) || isRepeated(number, comparison)) return;
        Limit limit;
        limit.line = m_line;
        limit.op = comparison.op;
        limit.value = number.value;
        limit.unit = unitAfter(number);
        limit.metric = metricBefore(std::min(comparison.begin, number.begin));
        limit.relative = m_blockConcepts.has(Concept::Baseline) || limit.unit == "x";
        Comparison waits;
        limit.action = comparison.op == Op::AtLeast && timeUnitAfter(number) && durationHolds(number, waits) ? LimitAction::Hold : actionOf();
        limit.window = windowAfter(number);
        limit.rule = comparison.op == Op::Equal ? "limit.equal" : comparison.begin == number.begin ? "limit.words" : "limit.sign";
        m_plan.limits.push_back(limit);
        m_used = number.end;
    }

    /// "Helm Rollback (< 2 minutes)": a promise of the section, kept as its budget.
    [[nodiscard]] bool isBudget(const Number& number) const
    {
        const bool heading = m_reading.block(m_block).kind == BlockKind::Heading;
        return timeUnitAfter(number) && ((heading && m_blockConcepts.hasAny(Concept::SectionRollback, Concept::Rollback)) || m_section->concepts.has(Concept::Estimate));
    }

    /// The same limit twice in one line, or the second way to say it: ">500ms (>5x normal)".
    [[nodiscard]] bool isRepeated(const Number& number, const Comparison& comparison) const
    {
        if (m_plan.limits.empty() || m_plan.limits.back().line != m_line) return false;
        const Limit& last = m_plan.limits.back();
        if (last.op == comparison.op && last.value == number.value) return true;
        // "≥ 85% (last time: 100%)": in brackets stands what was, not what has to be.
        const std::size_t open = m_text.rfind('(', number.begin);
        if (comparison.op == Op::Equal && open != std::string_view::npos && m_text.find(')', open) > number.begin) return true;
        const std::string_view after = m_text.substr(number.end);
        return last.op == comparison.op && (after.starts_with("x ") || after.starts_with("× "));
    }

    [[nodiscard]] bool isPartOfCode(const Number& number) const
    {
        const auto marks = std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(number.begin), '`');
        if (marks % 2 == 0) return false;
        // A condition on a name in code is one: `disable_events > 0`.
        const std::size_t open = m_text.rfind('`', number.begin);
        const std::string_view code = m_text.substr(open + 1, number.begin - open - 1);
        return code.find_first_of("<>=") == std::string_view::npos || code.find('-') != std::string_view::npos || code.find("==") != std::string_view::npos
            || code.find("/") != std::string_view::npos || shellLikeness(code) == Likeness::Certain;
    }

    [[nodiscard]] std::string_view unitAfter(const Number& number) const
    {
        std::string_view after = m_text.substr(number.end);
        if (after.starts_with("%") || (number.begin > 0 && m_text[number.begin - 1] == '%')) return "%";
        if (after.starts_with("x") || after.starts_with("×") || after.starts_with("X")) return "x";
        after = trim(after);
        std::size_t end = 0;
        while (end < after.size() && (isAlpha(after[end]) || after[end] == '/')) ++end;
        return end <= 24 ? after.substr(0, end) : std::string_view();
    }

    [[nodiscard]] std::string_view metricBefore(std::size_t end) const
    {
        std::string_view before = m_text.substr(std::min(m_used, end), end - std::min(m_used, end));
        const std::size_t open = before.rfind('(');
        if (open != std::string_view::npos && before.find(')', open) == std::string_view::npos) before = before.substr(0, open);
        const std::size_t cut = before.find_last_of(",;");
        if (cut != std::string_view::npos && cut + 2 < before.size()) before = before.substr(cut + 1);
        const std::string words = plainText(skipSymbols(before));
        std::string_view metric = words;
        while (!metric.empty() && (metric.back() == ':' || metric.back() == ' ' || metric.back() == '=' || metric.back() == '(')) metric.remove_suffix(1);
        if (metric.empty()) metric = m_rowMetric;
        return m_plan.pool->keep(plainText(metric));
    }

    [[nodiscard]] LimitAction actionOf() const
    {
        const Concepts& has = m_blockConcepts;
        const Block& block = m_reading.block(m_block);
        const bool box = block.checkbox;
        if (m_section->kind == SectionKind::Trouble || isTrouble())
            return block.kind == BlockKind::TableRow ? LimitAction::Target : has.has(Concept::Must) ? LimitAction::Verify : LimitAction::Investigate;
        if (m_expected) return LimitAction::Verify;
        if (has.has(Concept::Page)) return LimitAction::Page;
        if (has.has(Concept::Exception) && block.kind == BlockKind::TableRow) return LimitAction::None;
        if (has.has(Concept::Target) && !box && block.kind != BlockKind::TableRow) return LimitAction::Target;
        if (has.hasAny(Concept::Rollback, Concept::RollbackNow, Concept::RollbackTrigger) && !has.hasAny(Concept::NoRollback, Concept::RollbackNoun)) return LimitAction::Rollback;
        if (has.has(Concept::Investigate) && !box) return LimitAction::Investigate;
        for (std::uint32_t s = m_reading.blockSection[m_block]; s != none; s = m_reading.sections[s].parent) {
            const Section& section = m_reading.sections[s];
            if (section.concepts.hasAny(Concept::SectionTriggers, Concept::RollbackTrigger) && !section.concepts.has(Concept::SectionDecision)) return LimitAction::Rollback;
            if (section.concepts.has(Concept::NoGo) || section.concepts.has(Concept::Failed)) return LimitAction::Abort;
            if (section.own == SectionKind::Alerts) return LimitAction::Alert;
            if (s == m_reading.titleSection) break;
        }
        if (governedByRollback()) return LimitAction::Rollback;
        if (has.has(Concept::Alert)) return LimitAction::Alert;
        if (has.hasAny(Concept::Wait, Concept::OnlyAfter)) return LimitAction::Hold;
        if (m_targetTable || m_section->own == SectionKind::Criteria) return LimitAction::Target;
        return LimitAction::Verify;
    }

    [[nodiscard]] bool isTrouble() const
    {
        const std::uint32_t parent = m_section->parent;
        return parent != none && m_reading.sections[parent].kind == SectionKind::Trouble;
    }

    /// In the list below a rollback gate.
    [[nodiscard]] bool governedByRollback() const
    {
        if (m_plan.gates.empty() || m_reading.block(m_block).kind != BlockKind::ListItem) return false;
        auto at = std::upper_bound(m_plan.gates.begin(), m_plan.gates.end(), m_line, [](std::uint32_t line, const Gate& g) { return line < g.line; });
        if (at == m_plan.gates.begin()) return false;
        --at;
        return at->action == GateAction::Rollback && at->line >= m_section->line && m_line - at->line < 12;
    }

    /// "> 2% for 15 min", "within 5 minutes of deployment"
    [[nodiscard]] Seconds windowAfter(const Number& number) const
    {
        static constexpr std::array<std::string_view, 8> leads = {" for ", " within ", " por ", " over ", " during ", " pendant ", " für ", " in the last "};
        const std::string_view after = m_text.substr(number.end);
        std::size_t best = leads.size();
        std::size_t where = 0;
        for (std::size_t at = after.find(' '); at != std::string_view::npos; at = after.find(' ', at + 1))
            for (std::size_t i = 0; i < best; ++i)
                if (startsWith(after.substr(at), leads[i])) best = i, where = at;
        return best < leads.size() ? durationIn(after.substr(where)).longest : Seconds{};
    }

    const Reading& m_reading;
    Plan& m_plan;
    const Section* m_section = nullptr;
    Concepts m_blockConcepts;
    std::string_view m_text;
    std::string_view m_rowMetric;
    std::uint32_t m_block = 0;
    std::uint32_t m_line = 0;
    std::size_t m_used = 0;
    bool m_limitTable = false;
    bool m_targetTable = false;
    bool m_bareValue = false;  ///< the text is a cell of a column of values
    bool m_expected = false;   ///< the text says what a command should give
};

} // namespace

void findLimits(const Reading& reading, Plan& plan)
{
    LimitFinder(reading, plan).find();
}

} // namespace holdpoint::plan
