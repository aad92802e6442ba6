// Numbers to compare against: "p95 < 50 ms", "at least 99%", "0 rows", "(8/8)", "Error rate > 1% → Page on-call".

#include "models/base/utf8.h"
#include "models/plan/code_kind.h"
#include "models/plan/limit_place.h"
#include "models/plan/limit_time.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// Three digits behind a sign, and no fourth: ",000"
bool groupAt(std::string_view text, std::size_t at)
{
    return at + 3 < text.size() && isDigit(text[at + 1]) && isDigit(text[at + 2]) && isDigit(text[at + 3]) && (at + 4 >= text.size() || !isDigit(text[at + 4]));
}

/// "1,000" and "8,234" are thousands, "0,5" is a half; so is "1.000" where people write commas.
template <typename WritesCommas>
Number numberAt(std::string_view text, std::size_t at, WritesCommas writesCommas)
{
    Number number;
    number.begin = at;
    std::string digits;
    std::size_t i = at;
    while (i < text.size()) {
        const char c = text[i];
        const bool follows = i + 1 < text.size() && isDigit(text[i + 1]);
        if (isDigit(c)) digits += c;
        else if (c == '.' && digits.size() <= 3 && digits != "0" && groupAt(text, i) && writesCommas()) {}
        else if (c == '.' && follows && digits.find('.') == std::string::npos) digits += '.';
        else if (c == ',' && groupAt(text, i)) {}
        else if (c == ',' && follows && digits.size() <= 2 && digits.find('.') == std::string::npos) digits += '.';
        else break;
        ++i;
    }
    number.end = digits.empty() ? at : i;
    if (!digits.empty()) std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
    // "20k messages"
    const bool thousands = i < text.size() && (text[i] == 'k' || text[i] == 'K') && (i + 1 == text.size() || !isAlnum(text[i + 1]));
    if (!digits.empty() && thousands) {
        number.value *= 1000;
        ++number.end;
    }
    return number;
}

class LimitFinder : private LimitPlace {
public:
    LimitFinder(const Reading& reading, Plan& plan, TextPool& pool) : LimitPlace(reading, plan), m_pool(pool) {}

    void find()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            m_block = b;
            const Block& block = m_reading.block(b);
            m_section = &m_reading.sectionOf(b);
            if (m_section->kind == SectionKind::Timeline || m_reading.isDocumentHead(b) || m_reading.isComment(b)) continue;
            m_blockConcepts = m_reading.conceptsOf(b);
            if (block.kind == BlockKind::Code) readCode(block);
            else if (block.kind == BlockKind::TableRow) readRow(block);
            else readProse(block);
            settle();
        }
        settleDirections(m_reading, m_plan, std::move(m_inColumns), m_wanted);
    }

private:
    // --- where to look ---

    void readProse(const Block& block)
    {
        m_table.leave();
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
            settle();
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
            m_head = m_block;
            return m_table.readHead(m_block);
        }
        // A table that compares or describes holds no limits.
        if (m_section->kind == SectionKind::Reference && !m_table.holdsLimits()) return;
        m_table.readRow(m_block);
        for (m_column = 0; m_column < m_table.cells().size(); ++m_column) {
            m_rowMetric = m_table.metricOf(m_column);
            m_bareValue = m_table.holdsTargets() && m_column > 0;
            readText(m_table.cells()[m_column], block.span.first);
            for (const Found& found : m_found) m_inColumns.push_back({found.limit, m_head, static_cast<std::uint32_t>(m_column)});
            settle();
        }
        m_bareValue = false;
        m_rowMetric = {};
    }

    // --- one line or cell ---

    void readText(std::string_view text, std::uint32_t line)
    {
        text = utf8::beginning(text, 4000);
        if (isStruck(text)) return;
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
            const Number number = numberAt(text, i, [&] { return writesCommas(); });
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
        if (isClock(number)) return;
        if (isMeasuringTime(number)) return measureOver(number);
        if (const std::size_t sign = differsBefore(number); sign != std::string_view::npos) {
            // Of what is counted anything but nothing is more; other such values have no form here, and are for a person.
            if (number.value == 0) add(number, {Op::More, sign, number.begin});
            return;
        }
        const bool compared = signBefore(number, comparison) || wordBefore(number, comparison) || wordAfter(number, comparison) || gradeReached(number, comparison) || equality(number, comparison);
        if (compared && !lastsSoLong(number, comparison) && !isDeadline(number, comparison)) add(number, comparison);
    }

    /// "10:30"
    [[nodiscard]] bool isClock(const Number& number) const { return number.end + 2 < m_text.size() && m_text[number.end] == ':' && isDigit(m_text[number.end + 1]) && isDigit(m_text[number.end + 2]); }

    /// "!= 0", "<> 0", "≠ 0": where the sign begins.
    [[nodiscard]] std::size_t differsBefore(const Number& number) const
    {
        std::string_view before = m_text.substr(0, number.begin);
        while (!before.empty() && isSpace(before.back())) before.remove_suffix(1);
        for (const std::string_view sign : {"!=", "<>", "≠"})
            if (before.ends_with(sign)) return before.size() - sign.size();
        return std::string_view::npos;
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
        if (isPartOfCode(number) || isVersion(number, comparison, unitAfter(number)) || isBudget(number) || isRepeated(number, comparison)) return;
        Limit limit;
        limit.line = m_line;
        limit.section = m_section->line;
        // "Must not drop below 100": what is compared is what must not be.
        const bool never = isGoverned(number, comparison, Concept::Never);
        limit.op = never && (comparison.op == Op::More || comparison.op == Op::Less) ? opposite(comparison.op) : comparison.op;
        limit.value = number.value;
        limit.decimals = noughts(number);
        const Number last = rangeEnd(number);
        limit.unit = unitAfter(last.end > 0 ? last : number);
        const bool percentFirst = comparison.begin == number.begin && m_text.substr(0, number.begin).ends_with('%');
        limit.metric = m_pool.keep(metricBefore(std::min(comparison.begin, number.begin) - (percentFirst ? 1 : 0)));
        limit.relative = isRelative(number) || limit.unit == "x";
        limit.window = windowAfter(number);
        limit.time = limit.window.known() ? timeHere() : timeOf(number);
        Comparison waits;
        m_found.push_back({static_cast<std::uint32_t>(m_plan.limits.size()), placeOf(number.begin), comparison.op == Op::AtLeast && timeUnitAfter(number) && durationHolds(number, waits), never || isGoverned(number, comparison, Concept::Must)});
        limit.rule = comparison.op == Op::Equal ? "limit.equal" : comparison.begin == number.begin ? "limit.words" : "limit.sign";
        m_plan.limits.push_back(limit);
        m_used = unitEnd(number);
    }

    /// When the block has been read, it is known what is done about which of its limits.
    void settle()
    {
        for (const Found& found : m_found) settleAction(found);
        m_found.clear();
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

    /// "CPU > 90 % during the cutover" says it itself; else the headings do. They are read once for all limits of a section.
    [[nodiscard]] LimitTime timeHere()
    {
        if (m_blockConcepts.has(Concept::Cutover)) return {LimitWhen::Cutover, {}};
        const std::uint32_t section = m_reading.blockSection[m_block];
        if (std::exchange(m_timeOf, section) != section) m_time = limitTimeAt(m_reading, section);
        return m_time;
    }

    [[nodiscard]] LimitTime timeOf(const Number& number)
    {
        const Seconds stretch = stretchOf(number);
        return stretch.known() ? LimitTime{LimitWhen::After, stretch} : timeHere();
    }

    /// It is looked at where a number may be read in two ways, and then known.
    [[nodiscard]] bool writesCommas()
    {
        if (!m_commas) m_commas = m_reading.writesCommas();
        return *m_commas;
    }

    TextPool& m_pool;
    std::optional<bool> m_commas;
    std::uint32_t m_timeOf = none;          ///< the section whose time is known
    LimitTime m_time;
};

} // namespace

void findLimits(const Reading& reading, Plan& plan, TextPool& pool)
{
    LimitFinder(reading, plan, pool).find();
    findExceptions(reading, plan, pool);
}

} // namespace holdpoint::plan
