#include "models/plan/alternatives.h"

#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

using runbook::BlockKind;

namespace {

/// What a comment says, without its mark.
std::string_view commentWords(std::string_view line)
{
    return trim(line.substr(std::min(line.find_first_not_of(startsWith(line, "#") ? "# " : "-"), line.size())));
}

/// "# OR", "# Or for Flyway": the comment is that word, or begins with it. A word of one letter has to stand alone.
bool isOr(const Reading& reading, const CodeLine& line)
{
    const std::string_view text = trim(line.text);
    if (!isShellComment(text) && !isSqlComment(text)) return false;
    const auto sentence = std::lower_bound(reading.sentences.begin(), reading.sentences.end(), line.number, [](const Sentence& s, std::uint32_t number) { return s.line < number; });
    if (sentence == reading.sentences.end() || sentence->line != line.number) return false;
    return std::any_of(reading.hits.begin() + sentence->firstHit, reading.hits.begin() + sentence->lastHit, [&](const Hit& hit) {
        return hit.meaning == Concept::OrLine && hit.begin == sentence->begin && (hit.length > 1 || trim(reading.textOf(*sentence)).size() == 1);
    });
}

} // namespace

void Alternatives::tiePinned(std::string_view name, std::uint32_t begin)
{
    if (name.empty()) return;
    const auto known = std::find_if(m_named.begin(), m_named.end(), [&](const auto& entry) { return entry.first == name; });
    const std::uint32_t choice = known == m_named.end() ? ++m_choices : known->second;
    if (known == m_named.end()) m_named.emplace_back(name, choice);
    if (begin < m_plan.commands.size()) m_plan.arms.push_back({choice, m_plan.commands[begin].span.first});
    for (std::uint32_t i = begin; i < m_plan.commands.size(); ++i) m_plan.commands[i].choice = choice;
}

void Alternatives::tieOrLines(const std::vector<CodeLine>& lines, std::uint32_t begin)
{
    std::vector<std::uint32_t> orLines;
    for (const CodeLine& line : lines)
        if (isOr(m_reading, line)) orLines.push_back(line.number);
    takeCommented(begin, lines, orLines);
    for (const std::uint32_t number : orLines) {
        const std::uint32_t before = lastBefore(begin, number);
        const std::uint32_t after = firstAfter(begin, number - 1);
        if (before == none || after == none) continue;
        if (m_plan.commands[before].kind == CommandKind::Output || m_plan.commands[after].kind == CommandKind::Output) continue;
        if (m_plan.commands[before].choice == 0) tieArm(begin, before, ++m_choices, -1);
        tieArm(begin, after, m_plan.commands[before].choice, +1);
        m_plan.arms.push_back({m_plan.commands[before].choice, number});
    }
}

void Alternatives::tieOptionComments(const std::vector<CodeLine>& lines, std::uint32_t begin)
{
    if (lines.empty()) return;
    std::vector<std::uint32_t> options;
    auto sentence = std::lower_bound(m_reading.sentences.begin(), m_reading.sentences.end(), lines.front().number, [](const Sentence& s, std::uint32_t number) { return s.line < number; });
    for (; sentence != m_reading.sentences.end() && sentence->line <= lines.back().number; ++sentence)
        if (sentence->comment && namesOption(*sentence)) options.push_back(sentence->line);
    if (options.size() < 2) return;
    bool tied = false;
    for (std::uint32_t i = firstAfter(begin, options.front()); i != none && i < m_plan.commands.size(); ++i) {
        Command& command = m_plan.commands[i];
        if (command.kind == CommandKind::Output || command.choice != 0) continue;
        if (!tied) ++m_choices;
        tied = true;
        command.choice = m_choices;
    }
    for (std::size_t i = 1; tied && i < options.size(); ++i) m_plan.arms.push_back({m_choices, options[i]});
}

/// "# OR kubectl scale deployment/backend --replicas=0": the alternative stands in the comment itself.
void Alternatives::takeCommented(std::uint32_t begin, const std::vector<CodeLine>& lines, const std::vector<std::uint32_t>& orLines)
{
    std::vector<Command> found;
    for (const std::uint32_t number : orLines) {
        const std::string_view words = commentWords(trim(lines[number - lines.front().number].text));
        const std::string_view rest = trim(words.substr(std::min(words.find(' '), words.size())));
        const std::uint32_t before = lastBefore(begin, number);
        if (before == none || rest.empty() || shellLikeness(rest) != Likeness::Certain) continue;
        Command command = m_plan.commands[before];
        command.span = {number, number};
        command.text = rest;
        command.rule = "code.or-comment";
        found.push_back(command);
    }
    if (found.empty()) return;
    const auto middle = static_cast<std::ptrdiff_t>(m_plan.commands.size());
    m_plan.commands.insert(m_plan.commands.end(), found.begin(), found.end());
    std::inplace_merge(m_plan.commands.begin() + begin, m_plan.commands.begin() + middle, m_plan.commands.end(),
                       [](const Command& a, const Command& b) { return a.span.first < b.span.first; });
}

std::uint32_t Alternatives::lastBefore(std::uint32_t begin, std::uint32_t line) const
{
    for (std::uint32_t i = endOf(begin, line - 1); i > begin; --i)
        if (m_plan.commands[i - 1].span.last < line) return i - 1;
    return none;
}

std::uint32_t Alternatives::firstAfter(std::uint32_t begin, std::uint32_t line) const
{
    const std::uint32_t found = endOf(begin, line);
    return found < m_plan.commands.size() ? found : none;
}

/// The commands from `begin` on that start on this line or before it end here.
std::uint32_t Alternatives::endOf(std::uint32_t begin, std::uint32_t line) const
{
    const auto at = std::upper_bound(m_plan.commands.begin() + begin, m_plan.commands.end(), line,
                                     [](std::uint32_t l, const Command& c) { return l < c.span.first; });
    return static_cast<std::uint32_t>(at - m_plan.commands.begin());
}

void Alternatives::tieArm(std::uint32_t begin, std::uint32_t at, std::uint32_t choice, int step)
{
    m_plan.commands[at].choice = choice;
    for (auto i = static_cast<std::int64_t>(at) + step; i >= begin && i < static_cast<std::int64_t>(m_plan.commands.size()); i += step) {
        const Command& near = m_plan.commands[static_cast<std::size_t>(i - step)];
        Command& next = m_plan.commands[static_cast<std::size_t>(i)];
        const std::uint32_t gapFirst = step > 0 ? near.span.last + 1 : next.span.last + 1;
        const std::uint32_t gapLast = step > 0 ? next.span.first : near.span.first;
        if (gapFirst != gapLast || next.choice != 0) return;  // a line stands between: blank, or a comment
        next.choice = choice;
    }
}

void Alternatives::tieOptions()
{
    m_lastOr = m_choices;
    tieOptionLines();
    for (std::uint32_t s = 1; s < m_reading.sections.size(); ++s) {
        if (!isOption(s)) continue;
        const std::uint32_t sibling = previousOption(s);
        if (sibling == none) continue;
        // What excludes each other inside of one option is a choice of its own, which is only made when that one was taken.
        if (m_options.empty() || m_options.back().first != sibling) {
            ++m_choices;
            setChoice(sibling, m_choices);
            m_options.emplace_back(sibling, m_choices);
        }
        const std::uint32_t choice = m_options.back().second;
        setChoice(s, choice);
        m_options.emplace_back(s, choice);
        m_plan.arms.push_back({choice, m_reading.sections[s].line});
    }
}

void Alternatives::tieEither(std::uint32_t first, std::uint32_t second)
{
    std::uint32_t choice = m_plan.commands[first].choice;
    if (choice == 0) {
        choice = ++m_choices;
        m_plan.commands[first].choice = choice;
        m_plan.singles.push_back(choice);
    }
    m_plan.commands[second].choice = choice;
}

/// "Option A: on Debian" and "Option B: on Red Hat" as lines or list items: to each belongs what follows.
void Alternatives::tieOptionLines()
{
    std::uint32_t before = none, choice = 0, end = 0;
    for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
        if (!opensOption(b)) continue;
        const bool goesOn = before != none && end == b && m_reading.blockSection[before] == m_reading.blockSection[b] && m_reading.block(before).kind == m_reading.block(b).kind;
        if (goesOn && choice == 0) setLines(before, b, choice = ++m_choices);
        if (!goesOn) choice = 0;
        end = endOfOption(b);
        before = b;
        if (choice == 0) continue;
        m_plan.arms.push_back({choice, m_reading.block(b).span.first});
        setLines(b, end, choice);
    }
}

bool Alternatives::opensOption(std::uint32_t b) const
{
    const runbook::Block& block = m_reading.block(b);
    if ((block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem) || m_reading.sectionOf(b).block == b || m_reading.blockSentence[b] == m_reading.blockSentence[b + 1]) return false;
    const Sentence& sentence = m_reading.sentences[m_reading.blockSentence[b]];
    return sentence.line == block.span.first && namesOption(sentence);
}

bool Alternatives::namesOption(const Sentence& sentence) const
{
    const Hit* hit = m_reading.find(sentence, Concept::WordOption);
    if (!hit || hit->begin - sentence.begin > 12) return false;
    if (skipSymbols(m_reading.text.substr(sentence.begin, hit->begin - sentence.begin)).find_first_not_of("0123456789.)-+* []") != std::string_view::npos) return false;
    const std::string_view rest = trim(m_reading.text.substr(hit->begin + hit->length, 8));
    return !rest.empty() && isAlnum(rest.front()) && (rest.size() == 1 || !isAlpha(rest[1]));
}

/// The first block that no longer belongs to it: in a list the next item, else the paragraph behind its commands.
std::uint32_t Alternatives::endOfOption(std::uint32_t b) const
{
    const runbook::Block& block = m_reading.block(b);
    bool listed = false;
    std::uint32_t end = b + 1;
    for (; end < m_reading.book->blocks.size() && m_reading.blockSection[end] == m_reading.blockSection[b]; ++end) {
        const runbook::Block& next = m_reading.block(end);
        if (opensOption(end) && next.kind == block.kind) break;
        if (block.kind == BlockKind::ListItem ? next.item == block.item && (next.kind == BlockKind::ListItem || next.item == none) : listed && next.kind == BlockKind::Paragraph && next.item == none) break;
        listed = listed || next.kind != BlockKind::Paragraph;
    }
    return end;
}

void Alternatives::setLines(std::uint32_t b, std::uint32_t end, std::uint32_t choice)
{
    const std::uint32_t first = m_reading.block(b).span.first, last = end < m_reading.book->blocks.size() ? m_reading.block(end).span.first - 1 : m_reading.source->lineCount();
    setChoice(first, last, choice);
}

bool Alternatives::isOption(std::uint32_t s) const
{
    return m_reading.sections[s].numbered && m_reading.sections[s].concepts.has(Concept::WordOption);
}

std::uint32_t Alternatives::previousOption(std::uint32_t s) const
{
    for (std::uint32_t i = s; i-- > 1;) {
        const Section& before = m_reading.sections[i];
        // What is nested in the section before ends here as well.
        if (before.endSection == s && before.parent == m_reading.sections[s].parent) return isOption(i) && before.level == m_reading.sections[s].level ? i : none;
        if (i == m_reading.sections[s].parent) return none;
    }
    return none;
}

void Alternatives::setChoice(std::uint32_t s, std::uint32_t choice) { setChoice(m_reading.sections[s].line, m_reading.sections[s].lastLine, choice); }

void Alternatives::setChoice(std::uint32_t first, std::uint32_t last, std::uint32_t choice)
{
    auto at = std::lower_bound(m_plan.commands.begin(), m_plan.commands.end(), first, [](const Command& c, std::uint32_t line) { return c.span.first < line; });
    for (; at != m_plan.commands.end() && at->span.first <= last; ++at) {
        if (at->kind == CommandKind::Output) continue;
        if (at->choice == 0) at->choice = choice;
        else if (at->choice != choice && (m_plan.inside.empty() || m_plan.inside.back().first != at->choice)) m_plan.inside.push_back({std::uint32_t{at->choice}, choice});
    }
}

void Alternatives::tieQuestions(const Questions& questions)
{
    std::vector<std::pair<std::uint32_t, std::uint64_t>> asked = questions.asked();
    std::stable_sort(asked.begin(), asked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_plan.firstQuestion = m_choices + 1;
    std::uint64_t last = ~std::uint64_t{0};
    std::uint32_t choice = 0;
    std::size_t next = 0;
    for (Command& command : m_plan.commands) {
        if (command.told != Told::Asked) continue;
        if (asked[next].second != last) {
            last = asked[next].second;
            choice = ++m_choices;
        }
        ++next;
        if (command.kind == CommandKind::Output) continue;
        // A way of several that are marked by "# OR" is asked for already; what is asked in an option is asked when that was taken.
        if (command.choice > m_lastOr && command.choice < m_plan.firstQuestion && (m_plan.inside.empty() || m_plan.inside.back().first != choice)) m_plan.inside.push_back({choice, std::uint32_t{command.choice}});
        if (command.choice == 0 || command.choice > m_lastOr) command.choice = choice;
    }
    std::sort(m_plan.inside.begin(), m_plan.inside.end());
}

} // namespace holdpoint::plan
