// Tasks that tell somebody something: whom, and with which words. What a machine is told is a command, and no message.

#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>
#include <array>
#include <optional>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// A stretch of the text, in bytes.
struct Stretch {
    std::size_t begin = 0, end = 0;
};

bool isNameByte(char c) { return isAlnum(c) || c == '_' || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80; }

/// "#releases", "@sre-oncall": where it ends. 0 where there is none; "#12" is a ticket.
std::size_t channelAt(std::string_view text, std::size_t at)
{
    if ((text[at] != '#' && text[at] != '@') || at + 1 >= text.size() || (at > 0 && (isNameByte(text[at - 1]) || text[at - 1] == '/' || text[at - 1] == '&'))) return 0;
    if (!isAlpha(text[at + 1]) && static_cast<unsigned char>(text[at + 1]) < 0x80) return 0;
    std::size_t end = at + 1;
    // What is written without spaces goes on right behind the name.
    while (end < text.size() && isNameByte(text[end]) && static_cast<unsigned char>(text[end]) < 0xE0) ++end;
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    return end;
}

/// What stands before the first word: marks of a list, a number, a box, a label that ends with a colon, the cells before.
bool opens(std::string_view lead)
{
    constexpr std::size_t longestLabel = 40;
    if (const std::size_t bar = lead.rfind('|'); bar != std::string_view::npos) lead.remove_prefix(bar + 1);
    lead = skipSymbols(lead);
    lead.remove_prefix(std::min(lead.find_first_not_of("0123456789.)-+*_#> \t"), lead.size()));
    lead = lead.substr(boxAt(lead).size);
    lead = trim(lead);
    while (!lead.empty() && (lead.back() == '*' || lead.back() == '_' || lead.back() == '`')) lead.remove_suffix(1);
    return lead.size() <= longestLabel && (endsInColon(lead) || skipSymbols(lead).find_first_not_of("*_-# ") == std::string_view::npos);
}

/// "The team has been informed", "L'équipe est informée": at most a short word stands before whom it names.
bool opensWithArticle(std::string_view lead)
{
    constexpr std::size_t longest = 4;
    std::string_view before = trim(lead);
    if (before.ends_with('\'')) before.remove_suffix(1);
    std::size_t word = 0;
    while (word < before.size() && word <= longest && isAlpha(before[before.size() - 1 - word])) ++word;
    return opens(lead) || (word <= longest && opens(before.substr(0, before.size() - word)));
}

/// A text in quotation marks, without them: "deployment started". A word or two in them are a name.
std::string_view quoteIn(std::string_view text)
{
    constexpr std::size_t shortest = 12;
    static constexpr auto marks = std::to_array<std::pair<std::string_view, std::string_view>>({{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"「", "」"}, {"『", "』"}, {"”", "”"}});
    std::string_view found;
    for (const auto& [open, close] : marks) {
        const std::size_t begin = text.find(open);
        if (begin == std::string_view::npos || (!found.empty() && text.data() + begin > found.data())) continue;
        const std::size_t from = begin + open.size(), end = text.find(close, from);
        if (end != std::string_view::npos && end - from >= shortest) found = trim(text.substr(from, end - from));
    }
    return found;
}

/// The words of a list's item, without its number or bullet.
std::string_view withoutMark(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits > 0 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')') && isSpace(text[digits + 1])) return trim(text.substr(digits + 2));
    if (text.size() > 1 && (text[0] == '-' || text[0] == '*' || text[0] == '+') && isSpace(text[1])) return trim(text.substr(2));
    return text;
}

class MessageFinder {
public:
    MessageFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        for (const Task& task : m_plan.tasks)
            if (!task.criterion && (m_plan.messages.empty() || m_plan.messages.back().line != task.line)) look(task.line, "task.message");
        for (const Step& step : m_plan.steps)
            if (!holds(m_plan.tasks, step.line)) look(step.line, "step.message");
        for (const Sentence& sentence : m_reading.sentences)
            if (asks(sentence)) take(sentence, "task.message-line");
        sortByLine(m_plan.messages);
        const auto sameLine = [](const Message& a, const Message& b) { return a.line == b.line; };
        m_plan.messages.erase(std::unique(m_plan.messages.begin(), m_plan.messages.end(), sameLine), m_plan.messages.end());
    }

private:
    template <typename Element>
    [[nodiscard]] static bool holds(const std::vector<Element>& elements, std::uint32_t line)
    {
        const auto at = std::lower_bound(elements.begin(), elements.end(), line, [](const Element& e, std::uint32_t l) { return e.line < l; });
        return at != elements.end() && at->line == line;
    }

    /// Whether a line of the text without a box may ask to tell somebody: where there is work to do, and it is no condition.
    [[nodiscard]] bool asks(const Sentence& sentence)
    {
        const BlockKind kind = m_reading.block(sentence.block).kind;
        const SectionKind section = m_reading.sectionOf(sentence.block).kind;
        return sentence.concepts.has(Concept::Tell) && (kind == BlockKind::Paragraph || kind == BlockKind::ListItem) && (section == SectionKind::Work || section == SectionKind::Rollback)
            && !isForFailure(m_reading, sentence.block) && !isListedForCase(sentence.block) && !holds(m_plan.tasks, sentence.line) && !holds(m_plan.steps, sentence.line) && !holds(m_plan.gates, sentence.line) && !holds(m_plan.signOffs, sentence.line) && !isRun({sentence.line, sentence.line});
    }

    /// Blocks are asked about in their order; so each list is walked up once, however long it is.
    [[nodiscard]] bool isListedForCase(std::uint32_t block)
    {
        const auto listed = [&](std::uint32_t b) { return m_reading.block(b).kind == BlockKind::ListItem || m_reading.block(b).item != none; };
        std::uint32_t head = block;
        while (head > m_lastAsked && listed(head)) --head;
        const bool known = head == m_lastAsked && listed(head);
        m_lastAsked = block;
        m_inCase = known ? m_inCase : head != block && m_reading.blockSection[head] == m_reading.blockSection[block] && opensCase(m_reading, head);
        return m_inCase;
    }

    void look(std::uint32_t line, Rule rule)
    {
        auto sentence = std::lower_bound(m_reading.sentences.begin(), m_reading.sentences.end(), line, [](const Sentence& s, std::uint32_t l) { return s.line < l; });
        for (; sentence != m_reading.sentences.end() && sentence->line == line; ++sentence)
            if (take(*sentence, rule)) return;
    }

    bool take(const Sentence& sentence, Rule rule)
    {
        const auto whom = toldBy(sentence);
        if (!whom || doesMore(sentence)) return false;
        const std::string_view to = m_reading.text.substr(whom->to.begin, whom->to.end - whom->to.begin), said = m_reading.text.substr(sentence.begin, sentence.end - sentence.begin);
        m_plan.messages.push_back({sentence.line, m_pool.keep(plainText(to)), m_pool.keep(textOf(sentence, *whom)), rule, m_pool.keep(nameText(withoutMark(said)))});
        return true;
    }

    /// Whom a sentence tells, and from where on its words are what they are told.
    struct Whom {
        Stretch to;
        std::size_t from = 0;
    };

    /// Somebody has to answer, or to approve: that is not done when it is sent.
    [[nodiscard]] bool doesMore(const Sentence& sentence) const
    {
        for (std::uint32_t i = m_reading.blockSentence[sentence.block]; i < m_reading.blockSentence[sentence.block + 1]; ++i)
            if (m_reading.sentences[i].line >= sentence.line && m_reading.sentences[i].concepts.hasAny(Concept::Wait, Concept::ApprovalOf) && (m_reading.block(sentence.block).kind != BlockKind::Code || m_reading.sentences[i].line == sentence.line)) return true;
        return false;
    }

    [[nodiscard]] std::optional<Whom> toldBy(const Sentence& sentence) const
    {
        if (!sentence.concepts.hasAny(Concept::Tell, Concept::TellBehind, Concept::TellDone)) return std::nullopt;
        for (std::uint32_t h = sentence.firstHit; h < sentence.lastHit; ++h) {
            const Hit& hit = m_reading.hits[h];
            const std::size_t end = hit.begin + hit.length;
            const std::string_view lead = m_reading.text.substr(sentence.begin, hit.begin - sentence.begin);
            std::optional<Stretch> to;
            if (hit.meaning == Concept::Tell && opens(lead)) {
                to = audienceIn(sentence, hit.begin, colonFrom(sentence, end).value_or(sentence.end));
            } else if (hit.meaning == Concept::TellDone || (hit.meaning == Concept::TellBehind && !isChecked(sentence, end))) {
                const std::size_t bar = lead.rfind('|');
                to = audienceIn(sentence, bar == std::string_view::npos ? sentence.begin : sentence.begin + bar + 1, end);
                if (to && hit.meaning == Concept::TellDone && !opensWithArticle(m_reading.text.substr(sentence.begin, to->begin - sentence.begin))) to.reset();
            }
            if (to && !isLookalike(sentence, to->end)) return Whom{*to, std::max(end, to->end)};
        }
        return std::nullopt;
    }

    /// "… に通知されたことを確認": what somebody has to look at behind the word.
    [[nodiscard]] bool isChecked(const Sentence& sentence, std::size_t from) const
    {
        return std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) { return hit.meaning == Concept::Confirm && hit.begin >= from; });
    }

    /// "Send a test e-mail to a user", "notify the load balancer of the team": what is told may speak of one, who is told may not.
    [[nodiscard]] bool isLookalike(const Sentence& sentence, std::size_t until) const
    {
        return std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) { return hit.meaning == Concept::TellNot && hit.begin < until; });
    }

    /// The first of those who are named in a part of a sentence, with the others that stand right behind it: "SRE and support".
    [[nodiscard]] std::optional<Stretch> audienceIn(const Sentence& sentence, std::size_t begin, std::size_t end) const
    {
        constexpr std::size_t widest = 10;     // ", and the "
        std::vector<Stretch> named;
        for (std::uint32_t h = sentence.firstHit; h < sentence.lastHit; ++h)
            if (const Hit& hit = m_reading.hits[h]; (hit.meaning == Concept::Role || hit.meaning == Concept::Audience) && hit.begin >= begin && hit.begin < end) named.push_back({wordFrom(hit.begin, begin), hit.begin + std::size_t{hit.length}});
        const std::string_view text = m_reading.text.substr(0, end);
        for (std::size_t at = std::min(text.find_first_of("#@", begin), end); at < end; at = std::min(text.find_first_of("#@", at + 1), end))
            if (const std::size_t last = channelAt(text, at)) named.push_back({at, last});
        std::sort(named.begin(), named.end(), [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; });
        std::optional<Stretch> all;
        for (const Stretch& one : named) {
            const bool near = all && one.begin <= all->end + widest && m_reading.text.substr(all->end, one.begin - std::min(one.begin, all->end)).find_first_of(".;:|(") == std::string_view::npos;
            if (!all) all = one;
            else if (near || one.begin < all->end) all->end = std::max(all->end, one.end);
            else break;
        }
        return all;
    }

    /// "jenkinsci-dev": a name of several parts begins with the first of them.
    [[nodiscard]] std::size_t wordFrom(std::size_t at, std::size_t begin) const
    {
        std::size_t first = at;
        while (first > begin && (isAlnum(m_reading.text[first - 1]) || m_reading.text[first - 1] == '-' || m_reading.text[first - 1] == '_')) --first;
        return isAlnum(m_reading.text[first]) ? first : at;
    }

    /// Where the text behind a colon begins, and no time ("10:30") and no address.
    [[nodiscard]] std::optional<std::size_t> colonFrom(const Sentence& sentence, std::size_t from) const
    {
        for (std::size_t at = from; at < sentence.end; ++at) {
            const std::size_t size = colonSize(m_reading.text.substr(at, 3));
            if (size == 0) continue;
            std::size_t next = at + size;
            while (next < sentence.end && m_reading.text[next] == '*') ++next;
            if (size > 1 || next >= sentence.end || isSpace(m_reading.text[next])) return next;
        }
        return std::nullopt;
    }

    /// What the runbook gives as the text; empty where it gives none.
    [[nodiscard]] std::string textOf(const Sentence& sentence, const Whom& whom) const
    {
        const std::size_t end = endOf(sentence);
        if (const std::string_view quote = quoteIn(m_reading.text.substr(whom.from, end - whom.from)); !quote.empty()) return plainText(quote);
        const auto colon = colonFrom(sentence, whom.from);
        if (colon)
            if (std::string text = plainText(cellOf(m_reading.text.substr(*colon, end - *colon))); !text.empty()) return text;
        return below(sentence.block, colon.has_value());
    }

    /// A task is as long as its block, one of a form or of code as its line.
    [[nodiscard]] std::size_t endOf(const Sentence& sentence) const
    {
        const Block& block = m_reading.block(sentence.block);
        const bool whole = block.kind == BlockKind::ListItem || block.kind == BlockKind::Heading;
        const std::string_view last = m_reading.source->line(whole ? block.span.last : sentence.line);
        return std::max<std::size_t>(sentence.end, static_cast<std::size_t>(last.data() - m_reading.text.data()) + last.size());
    }

    static std::string_view cellOf(std::string_view text) { return trim(text.substr(0, text.find('|'))); }

    /// A fence or a quote right below, that belongs to the task or follows its colon.
    [[nodiscard]] std::string below(std::uint32_t index, bool announced) const
    {
        const std::vector<Block>& blocks = m_reading.book->blocks;
        std::uint32_t next = index + 1;
        const Block& own = blocks[index];
        if (next >= blocks.size() || own.kind == BlockKind::TableRow || own.kind == BlockKind::Code) return {};
        const bool belongs = blocks[next].item == index || (own.kind == BlockKind::Heading && blocks[next].kind != BlockKind::Heading) || announced;
        if (!belongs) return {};
        std::string text;
        if (blocks[next].kind == BlockKind::Code) {
            const Span lines = runbook::Runbook::codeLines(blocks[next]);
            if (lines.first == 0 || isRun(lines)) return {};
            for (std::uint32_t line = lines.first; line <= lines.last; ++line) text += (text.empty() ? "" : "\n") + std::string(trim(m_reading.book->content(blocks[next], line)));
            return text;
        }
        for (; next < blocks.size() && blocks[next].quoted && !own.quoted && blocks[next].kind == BlockKind::Paragraph; ++next)
            for (std::uint32_t line = blocks[next].span.first; line <= blocks[next].span.last; ++line) text += (text.empty() ? "" : "\n") + plainText(m_reading.book->content(blocks[next], line));
        return text;
    }

    [[nodiscard]] bool isRun(Span lines) const
    {
        const auto at = std::lower_bound(m_plan.commands.begin(), m_plan.commands.end(), lines.first, [](const Command& c, std::uint32_t l) { return c.span.last < l; });
        return at != m_plan.commands.end() && at->span.first <= lines.last && at->kind != CommandKind::Output;
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::uint32_t m_lastAsked = 0;
    bool m_inCase = false;
};

} // namespace

void findMessages(const Reading& reading, Plan& plan, TextPool& pool) { MessageFinder(reading, plan, pool).find(); }

} // namespace holdpoint::plan
