// What a step says of how it is undone: "**Rollback for this step:** `kubectl rollout undo deploy/api`", "To undo it, run …". It
// stands amid forward work, so it is no section; it reaches as far as what is said there, with the code or list that it leads to.

#include "models/plan/prose.h"
#include "models/plan/reading.h"
#include "models/plan/sentence_form.h"
#include "models/plan/told.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

constexpr std::size_t longestLabel = 60;    ///< "Rollback for this step, if the pods crash"

/// Where the words before a label have to end, if it does not open its line: "Deploy with `a` (rollback: `b`)".
bool opensClause(std::string_view before)
{
    static constexpr auto marks = std::to_array<std::string_view>({"(", ";", ",", ".", " -", "—", "–", "→", "（", "；", "，", "。", "、"});
    before = trim(before);
    while (before.ends_with('*') || before.ends_with('_')) before = trim(before.substr(0, before.size() - 1));
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return before.ends_with(mark); });
}

/// The size of a label up to what it labels, with its colon, arrow or dash; none where the words go on in a sentence.
std::optional<std::size_t> labelSize(std::string_view rest, bool bold)
{
    static constexpr auto signs = std::to_array<std::string_view>({"->", "→", "=>", "—", "–", " - "});
    for (std::size_t i = 0; i < rest.size() && i <= longestLabel; ++i) {
        const std::string_view at = rest.substr(i);
        if (const std::size_t colon = colonSize(at); colon > 0) return i + colon;
        if (at.front() == '\n' || (at.front() == '.' && (at.size() == 1 || at[1] == ' '))) return std::nullopt;
        if (at.front() == '`') {
            std::string_view between = trim(rest.substr(0, i));
            const bool ends = bold && between.find("**") != std::string_view::npos;
            const bool sign = std::any_of(signs.begin(), signs.end(), [&](std::string_view s) { return between.ends_with(trim(s)); });
            return ends || sign ? std::optional(i) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// A line that says all that it begins with goes on in no other.
bool endsThought(std::string_view line)
{
    if (line.ends_with("  ") || line.ends_with('\\')) return true;
    line = trim(line);
    while (line.ends_with('*') || line.ends_with('_')) line.remove_suffix(1);
    return line.ends_with('`') || line.ends_with('.') || line.ends_with(';') || line.ends_with("。") || line.ends_with('!');
}

class UndoReader {
public:
    UndoReader(Reading& reading, TextPool& pool) : m_reading(reading), m_pool(pool) {}

    void read()
    {
        if (m_reading.wholeRollback) return;
        for (const Sentence& sentence : m_reading.sentences) {
            if (sentence.begin < m_end || !mayUndo(sentence)) continue;
            for (std::uint32_t h = sentence.firstHit; h < sentence.lastHit; ++h)
                if (tryAt(sentence, h)) break;
        }
    }

private:
    [[nodiscard]] bool mayUndo(const Sentence& sentence) const
    {
        if (!sentence.concepts.hasAny(Concept::Rollback, Concept::SectionRollback, Concept::SectionWayBack, Concept::RunBack)) return false;
        if (sentence.concepts.hasAny(Concept::SectionWork, Concept::SectionTriggers, Concept::NoRollback)) return false;
        const BlockKind kind = m_reading.block(sentence.block).kind;
        const Section& section = m_reading.sectionOf(sentence.block);
        return (kind == BlockKind::Paragraph || kind == BlockKind::ListItem) && section.kind == SectionKind::Work && section.block != sentence.block
            && !m_reading.isDocumentHead(sentence.block);
    }

    /// What else is said in the words of a hit.
    [[nodiscard]] std::span<const Hit> hitsIn(const Sentence& sentence, std::uint32_t index) const
    {
        const auto& hits = m_reading.hits;
        const std::uint32_t begin = hits[index].begin, end = begin + hits[index].length;
        std::uint32_t first = index, last = index;
        while (first > sentence.firstHit && hits[first - 1].begin >= begin) --first;
        while (last < sentence.lastHit && hits[last].begin < end) ++last;
        return {hits.data() + first, hits.data() + last};
    }

    [[nodiscard]] bool names(const Sentence& sentence, std::uint32_t index) const
    {
        const Concept meaning = m_reading.hits[index].meaning;
        if (meaning == Concept::Rollback || meaning == Concept::RunBack) return true;
        if (meaning != Concept::SectionRollback && meaning != Concept::SectionWayBack) return false;
        // "If it fails:" is a way out, and not always one back.
        const auto said = hitsIn(sentence, index);
        return std::none_of(said.begin(), said.end(), [](const Hit& other) { return other.meaning == Concept::If || other.meaning == Concept::Problem; });
    }

    bool tryAt(const Sentence& sentence, std::uint32_t index)
    {
        constexpr std::size_t nearest = 200;
        const Hit& hit = m_reading.hits[index];
        if (!names(sentence, index)) return false;
        const std::size_t from = hit.begin - std::min<std::size_t>(hit.begin, nearest);
        std::string_view before = m_reading.text.substr(from, hit.begin - from);
        before.remove_prefix(before.rfind('\n') + 1);      // all of it where there is none
        const bool first = opensLine(before) || qualified(sentence, index, before);
        if (!first && !opensClause(before)) return false;
        const std::string_view rest = m_reading.text.substr(hit.begin + hit.length, sentence.end - hit.begin - hit.length);
        std::optional<std::size_t> label = labelSize(rest, before.ends_with("**"));
        // "To undo it, run `this`" needs no colon; "4. Roll back the canary: `this`" is a step of its own.
        if (!label && hit.meaning == Concept::RunBack && rest.find('`') != std::string_view::npos) label = 0;
        if (!label || isOnlyNamed(sentence, index, *label) || (hit.meaning != Concept::RunBack && isStepOfItsOwn(sentence, hit, trim(rest.substr(0, *label))))) return false;
        add(sentence, hit, first ? hit.begin - static_cast<std::uint32_t>(before.size()) : hit.begin, *label, !first);
        return true;
    }

    /// "Rollback script prepared:" speaks of a thing; "Rollback script:" leads to it.
    [[nodiscard]] bool isOnlyNamed(const Sentence& sentence, std::uint32_t index, std::size_t label) const
    {
        const Hit& hit = m_reading.hits[index];
        const auto said = hitsIn(sentence, index);
        return std::any_of(said.begin(), said.end(), [&](const Hit& noun) {
            if (noun.meaning != Concept::RollbackNoun || noun.begin != hit.begin) return false;
            const std::string_view rest = m_reading.text.substr(noun.begin + noun.length, hit.length + label - std::min<std::size_t>(noun.length, hit.length + label));
            return rest.starts_with(' ') && !trim(rest).empty() && isAlnum(trim(rest).front());
        });
    }

    /// "Database rollback:", "Step 3 rollback:". Not "Test the rollback:".
    [[nodiscard]] bool qualified(const Sentence& sentence, std::uint32_t index, std::string_view before) const
    {
        if (index == sentence.firstHit) return false;
        const Hit& hit = m_reading.hits[index];
        const std::uint32_t lineBegin = hit.begin - static_cast<std::uint32_t>(before.size());
        const auto opens = [&](const Hit& h) { return h.begin >= lineBegin && h.begin < hit.begin && opensLine(m_reading.text.substr(lineBegin, h.begin - lineBegin)); };
        const Hit* found = nullptr;
        for (std::uint32_t h = index; h > sentence.firstHit && index - h < 16; --h) {
            const Hit& other = m_reading.hits[h - 1];
            const bool confirms = other.meaning == Concept::Confirm;
            const bool qualifies = other.meaning == Concept::WordStep || other.meaning == Concept::ScopeDatabase || other.meaning == Concept::Critical;
            if ((!confirms && !qualifies) || !opens(other)) continue;
            if (confirms) return false;
            found = &other;
        }
        if (!found) return false;
        const std::uint32_t end = found->begin + found->length;
        return end <= hit.begin && m_reading.text.substr(end, hit.begin - end).find_first_not_of(" -0123456789") == std::string_view::npos;
    }

    /// An item of the procedure with words between its verb and its colon is what is done there, and so is "Back to the folder:".
    [[nodiscard]] bool isStepOfItsOwn(const Sentence& sentence, const Hit& hit, std::string_view words) const
    {
        const Block& block = m_reading.block(sentence.block);
        const bool fallible = hit.meaning == Concept::SectionWayBack || (block.ordered && block.item == none);
        if (!fallible || words.empty() || words.front() == '(' || words.front() == '*' || words.front() == '`' || colonSize(words) > 0) return false;
        const std::size_t begin = m_reading.offsetOf(words);
        return std::none_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& other) {
            return other.meaning == Concept::WordStep && other.begin >= begin && other.begin < begin + words.size();
        });
    }

    void add(const Sentence& sentence, const Hit& hit, std::uint32_t begin, std::size_t label, bool clause)
    {
        const std::string_view name = m_reading.text.substr(hit.begin, hit.length + label);
        Undo undo;
        undo.block = sentence.block;
        undo.clause = clause;
        undo.begin = begin;
        undo.end = clause ? endOfClause(sentence, begin) : endOfLines(sentence.block, begin);
        if (!clause) {
            const auto words = std::min<std::size_t>(hit.begin + hit.length + label, undo.end);
            undo.words = trim(m_reading.text.substr(words, undo.end - words));
            undo.end = endBelow(undo);
        }
        undo.line = m_reading.source->lineOf(m_reading.text.data() + hit.begin);
        undo.lastLine = m_reading.source->lineOf(m_reading.text.data() + undo.end - 1);
        undo.title = m_pool.keep(nameText(name.substr(0, name.find('`'))));
        m_reading.undos.push_back(undo);
        m_end = undo.end;
    }

    /// Up to the bracket that closes it, or the end of its line or sentence.
    [[nodiscard]] std::uint32_t endOfClause(const Sentence& sentence, std::uint32_t begin) const
    {
        const std::string_view text = m_reading.text.substr(begin, sentence.end - begin);
        const bool bracket = begin > 0 && m_reading.text[begin - 1] == '(';
        bool code = false;
        std::size_t end = 0;
        for (; end < text.size() && text[end] != '\n' && !(bracket && !code && text[end] == ')'); ++end) code = code != (text[end] == '`');
        return begin + static_cast<std::uint32_t>(std::max<std::size_t>(end, 1));
    }

    /// The lines that go on with it, up to one that begins with a label of its own.
    [[nodiscard]] std::uint32_t endOfLines(std::uint32_t index, std::uint32_t begin) const
    {
        const Block& block = m_reading.block(index);
        std::uint32_t number = m_reading.source->lineOf(m_reading.text.data() + begin);
        while (number < block.span.last && !endsThought(m_reading.source->line(number))) {
            const std::string_view next = m_reading.book->content(block, number + 1);
            if (next.starts_with("**") || boxAt(next).size > 0 || next.starts_with("- ")) break;
            ++number;
        }
        return endOf(number);
    }

    [[nodiscard]] std::uint32_t endOf(std::uint32_t line) const
    {
        const std::string_view text = m_reading.source->line(line);
        return static_cast<std::uint32_t>(m_reading.offsetOf(text) + text.size());
    }

    /// What is nested in it; else, where it has no code of its own, the code right below or, below a colon, the list.
    [[nodiscard]] std::uint32_t endBelow(const Undo& undo) const
    {
        const Block& block = m_reading.block(undo.block);
        if (undo.end < endOf(block.span.last)) return undo.end;
        const std::string_view said = m_reading.text.substr(undo.begin, undo.end - undo.begin);
        const std::uint32_t last = lastLedBy(m_reading, undo.block, said.find('`') == std::string_view::npos || leadsOn(said), leadsOn(said));
        return last == undo.block ? undo.end : endOf(m_reading.block(last).span.last);
    }

    static bool leadsOn(std::string_view said)
    {
        said = trim(said);
        while (said.ends_with('*') || said.ends_with('_')) said.remove_suffix(1);
        return endsInColon(said);
    }

    Reading& m_reading;
    TextPool& m_pool;
    std::uint32_t m_end = 0;    ///< of the last one: there are none in it
};

} // namespace

void readUndos(Reading& reading, TextPool& pool)
{
    UndoReader(reading, pool).read();
}

} // namespace holdpoint::plan
