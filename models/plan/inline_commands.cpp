#include "models/plan/inline_commands.h"

#include "models/plan/code_kind.h"
#include "models/plan/placed_command.h"
#include "models/plan/promised_output.h"
#include "models/plan/sentence_form.h"
#include "models/plan/told.h"

#include <algorithm>
#include <optional>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// The words around tell the reader to run it.
bool isTold(const Reading& reading, std::uint32_t block) { return reading.conceptsOf(block).has(Concept::Run); }

/// The sentence that a place in a block belongs to; null where it holds nothing that is known.
const Sentence* sentenceAt(const Reading& reading, std::uint32_t block, std::size_t at)
{
    const auto first = reading.sentences.begin() + reading.blockSentence[block], last = reading.sentences.begin() + reading.blockSentence[block + 1];
    const auto found = std::partition_point(first, last, [&](const Sentence& sentence) { return sentence.end <= at; });
    return found != last && found->begin <= at ? &*found : nullptr;
}

/// "If the check fails, run `…`." The sentence before it may tell to run another one in any case.
bool isToldForFailure(const Reading& reading, std::uint32_t block, std::uint32_t at)
{
    const Sentence* const sentence = sentenceAt(reading, block, at);
    return sentence && reading.block(block).kind != BlockKind::TableRow && speaksOfFailure(reading, *sentence);
}

bool isAssignmentOnly(std::string_view code)
{
    return code.find(' ') == std::string_view::npos && code.find('=') != std::string_view::npos;
}

/// "/api/session/context": an address, not a program.
bool isUrlPath(std::string_view code)
{
    return startsWith(code, "/") && code.find(' ') == std::string_view::npos && !startsWith(code, "/usr/") && !startsWith(code, "/opt/") && !startsWith(code, "/etc/");
}

/// Code that is a word or two of a language: `read only`, `set up`.
bool isSentence(std::string_view code)
{
    return code.find_first_of("-/.=$<") == std::string_view::npos;
}

bool isBareCommand(std::string_view line)
{
    if (shellLikeness(line) != Likeness::Certain) return startsWith(line, "export ") && line.find('=') != std::string_view::npos;
    if (line.back() == '.' || line.back() == ':' || line.back() == ',') return false;
    const std::string_view program = programOf(line);
    return program.size() < line.size() && line.find(' ') != std::string_view::npos
        && (line.find(" -") != std::string_view::npos || line.find("&&") != std::string_view::npos || startsWith(line, "./") || startsWith(line, "sudo "));
}

/// What a terminal shows was typed: "$ systemctl stop app". An amount is no command: "$ 20".
std::string_view behindSign(std::string_view line)
{
    return startsWith(line, "$ ") && shellLikeness(line.substr(2)) != Likeness::No ? line.substr(2) : std::string_view();
}

/// In a paragraph of commands a short one needs no further signs: "systemctl start app" below "rm -rf /var/lib/app/*".
bool mayStandBeside(std::string_view line)
{
    constexpr std::ptrdiff_t mostWords = 6;
    return shellLikeness(line) == Likeness::Certain && programOf(line).size() < line.size() && std::count(line.begin(), line.end(), ' ') < mostWords && std::string_view(".:,;!?").find(line.back()) == std::string_view::npos;
}

/// What "Run this: kubectl get pods" runs.
std::string_view afterColon(std::string_view line)
{
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos) return line;
    const std::string_view rest = trim(line.substr(colon + 2));
    return isBareCommand(rest) ? rest : line;
}

/// "- [ ] `./deploy.sh <region>`": the whole item is the code.
bool isAlone(const Reading& reading, std::uint32_t block, std::string_view text, const CodeSpan& span)
{
    return reading.block(block).kind == BlockKind::ListItem && opensLine(text.substr(0, span.outerBegin)) && trim(text.substr(span.outerEnd)).empty();
}

} // namespace

void InlineCommands::takeProse(std::uint32_t index)
{
    if (m_reading.pinned(index, "ignore") == "true") return;
    const Block& block = m_reading.block(index);
    const std::string_view text = m_reading.source->lines(block.span.first, block.span.last);
    if (block.kind == BlockKind::Html && startsWith(trim(text), "<!--")) return;
    if (text.find('`') != std::string_view::npos)
        takeSpans(index, text);
    if (block.kind == BlockKind::ListItem || block.kind == BlockKind::Paragraph) takeBareLines(index);
}

void InlineCommands::takeSpans(std::uint32_t index, std::string_view text)
{
    const std::vector<CodeSpan> spans = codeSpans(text);
    const std::size_t offset = m_reading.offsetOf(text);
    const std::vector<Told> told = toldOf(m_reading, index, spans, offset);
    const bool run = isTold(m_reading, index);
    std::size_t before = none;      // the code before that became a command
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto count = static_cast<std::uint32_t>(m_plan.commands.size());
        takeSpan(index, text, spans[i], run, told[i] == Told::Run && !isWork(index, text, spans[i]) ? Told::Aside : told[i]);
        if (m_plan.commands.size() == count) continue;
        if (before != none && before + 1 == i && excludeEachOther(index, offset + spans[before].outerEnd, offset + spans[i].outerBegin)) m_alternatives.tieEither(count - 1, count);
        before = i;
    }
}

/// Nothing stands between them but an "or" and a word or two.
bool InlineCommands::excludeEachOther(std::uint32_t block, std::size_t from, std::size_t to) const
{
    constexpr std::size_t farthest = 40;
    if (to - from > farthest) return false;
    const Sentence* const sentence = sentenceAt(m_reading, block, from);
    if (!sentence || sentence->end < to || !sentence->concepts.has(Concept::Or)) return false;
    const auto first = std::lower_bound(m_reading.hits.begin() + sentence->firstHit, m_reading.hits.begin() + sentence->lastHit, from, [](const Hit& hit, std::size_t at) { return hit.begin < at; });
    return std::any_of(first, m_reading.hits.begin() + sentence->lastHit, [&](const Hit& hit) { return hit.meaning == Concept::Or && hit.begin < to; });
}

/// In running text most code is mentioned: it is work where a verb says so, or where it opens or ends what is said.
bool InlineCommands::isWork(std::uint32_t index, std::string_view text, const CodeSpan& span) const
{
    const Block& block = m_reading.block(index);
    if (block.kind != BlockKind::Paragraph) return true;
    const std::size_t at = m_reading.offsetOf(text) + span.outerBegin;
    const Sentence* const sentence = sentenceAt(m_reading, index, at);
    if (sentence && sentence->concepts.hasAny(Concept::Run, Concept::Confirm, Concept::Watch, Concept::Investigate, Concept::Backup, Concept::Must, Concept::Expected, Concept::NotProceed, Concept::Wait)) return true;
    if (!promisedBehind(m_reading, m_reading.offsetOf(text) + span.outerEnd).empty()) return true;
    const std::string_view before = trim(text.substr(0, span.outerBegin)), after = trim(text.substr(span.outerEnd));
    return before.empty() || after.empty() || after.front() == '.' || after.front() == ';' || endsInColon(before) || before.back() == '>';
}

void InlineCommands::takeRow(std::uint32_t index)
{
    const Block& block = m_reading.block(index);
    const std::string_view row = m_reading.source->line(block.span.first);
    if (block.header) {
        readHeader(index, row);
        return;
    }
    if (row.find('`') == std::string_view::npos) return;
    const auto cells = tableCells(row);
    const std::uint32_t first = m_reading.blockSentence[index];
    const bool forbidden = first != m_reading.blockSentence[index + 1] && opensCell(m_reading, m_reading.sentences[first], Concept::RunNever);
    if (forbidden) return;
    const bool box = std::any_of(cells.begin(), cells.end(), [](std::string_view cell) { return boxAt(cell).size > 0; });
    for (std::uint32_t i = 0; i < cells.size(); ++i) {
        const std::vector<CodeSpan> spans = codeSpans(cells[i]);
        if (spans.empty()) continue;
        const std::vector<Told> told = toldOf(m_reading, index, spans, m_reading.offsetOf(cells[i]));
        const bool work = box || i == m_commandColumn || i == m_actionColumn;
        for (std::size_t k = 0; k < spans.size(); ++k) takeSpan(index, cells[i], spans[k], i == m_commandColumn, work ? told[k] : std::max(told[k], Told::Aside));
    }
}

void InlineCommands::readHeader(std::uint32_t index, std::string_view row)
{
    m_commandColumn = m_actionColumn = none;
    const std::uint32_t first = m_reading.blockSentence[index];
    if (first == m_reading.blockSentence[index + 1]) return;
    // "| Problem | Resolution |" says what would be done.
    const Sentence& head = m_reading.sentences[first];
    if (!head.concepts.has(Concept::ColumnMetric)) m_actionColumn = columnOf(m_reading, head, Concept::ColumnAction);
    const Hit* hit = m_reading.find(head, Concept::ColumnCommand);
    if (!hit) return;
    const char* named = m_reading.text.data() + hit->begin;
    const auto cells = tableCells(row);
    for (std::uint32_t i = 0; i < cells.size(); ++i)
        if (cells[i].data() <= named && named < cells[i].end()) m_commandColumn = i;
}

void InlineCommands::takeSpan(std::uint32_t index, std::string_view text, const CodeSpan& span, bool run, Told told)
{
    constexpr std::size_t longest = 4000;
    const std::string_view code = trim(text.substr(span.begin, span.end - span.begin));
    if (code.empty() || code.size() > longest || told == Told::Never) return;     // what is forbidden is no work at all
    const std::uint32_t line = m_reading.source->lineOf(code.data());
    if (looksLikeSql(code) && code.find(' ') != std::string_view::npos) {
        if (run || code.back() == ';' || std::count(code.begin(), code.end(), ' ') >= 2) add(index, line, code, CommandKind::Sql, "code.inline-sql", told);
        return;
    }
    const Likeness likeness = shellLikeness(code);
    if (isAssignmentOnly(code) || startsWith(code, "#!") || isUrlPath(code)) return;
    const bool words = code.find_first_of(" \n") != std::string_view::npos;
    const bool tool = code.find("bin/") != std::string_view::npos && likeness == Likeness::Certain && code.find('.') == std::string_view::npos;
    const bool toldProgram = run && likeness != Likeness::No && isProgram(programOf(code));
    const bool script = startsWith(code, "./") && likeness != Likeness::No && (run || isAlone(m_reading, index, text, span));
    const bool flags = words && isAlpha(code.front()) && code.find(" -") != std::string_view::npos && code.find_first_of(":{") == std::string_view::npos;
    if ((words && likeness == Likeness::Certain) || (words && likeness == Likeness::Likely && isProgram(programOf(code)) && !isSentence(code)) || tool || toldProgram || flags || script) {
        add(index, line, code, isWatcher(code) ? CommandKind::Watch : CommandKind::Shell, "code.inline", told);
        return;
    }
    // An arrow tells of output or of a change, "rename `order items` → `order_lines`", so the words have to look like more than words.
    const bool guessed = words && (toolLikeness(code) != Likeness::No || (mayBeTool(code) && !opensWithArrow(trim(text.substr(span.outerEnd)))));
    // Below "Command" stands nothing else, whatever its words look like.
    const bool ordered = words && run && m_reading.block(index).kind == BlockKind::TableRow;
    const bool meant = run || isAlone(m_reading, index, text, span) || !promisedBehind(m_reading, m_reading.offsetOf(text) + span.outerEnd).empty();
    if (ordered || (guessed && meant)) add(index, line, code, CommandKind::Shell, "code.unknown-tool", std::max(told, Told::Asked));
}

/// Command lines that stand in a list item or a paragraph with no marks at all.
void InlineCommands::takeBareLines(std::uint32_t index)
{
    const Block& block = m_reading.block(index);
    bool continued = false;
    std::optional<bool> ofCommands;     // of which this paragraph is one; asked where that decides
    const auto standsBeside = [&](std::string_view line) {
        if (!mayStandBeside(line)) return false;
        if (!ofCommands) ofCommands = holdsBareCommand(block);
        return *ofCommands;
    };
    for (std::uint32_t number = block.span.first; number <= block.span.last; ++number) {
        const std::string_view line = m_reading.book->content(block, number);
        if (line.empty() || line.find('`') != std::string_view::npos) continue;
        const bool ends = line.back() == '\\';
        if (continued) {
            extendLast(number);
            continued = ends;
            continue;
        }
        std::string_view command = line;
        if (number == block.span.first) command = afterColon(line);
        if (looksLikeHttpRequest(command)) add(index, number, command, CommandKind::Shell, "code.http-request");
        else if (prepares(number)) extendLast(number);
        else if (const std::string_view typed = behindSign(command); !typed.empty() || isBareCommand(command) || standsBeside(command)) {
            if (!typed.empty()) command = typed;
            add(index, number, command, isWatcher(command) ? CommandKind::Watch : CommandKind::Shell, "code.bare-line");
            m_plan.commands.back().inlineCode = number == block.span.first;
            continued = ends;
        }
    }
}

bool InlineCommands::holdsBareCommand(const Block& block) const
{
    for (std::uint32_t number = block.span.first; number <= block.span.last; ++number)
        if (const std::string_view line = m_reading.book->content(block, number); !line.empty() && (isBareCommand(line) || !behindSign(line).empty())) return true;
    return false;
}

void InlineCommands::extendLast(std::uint32_t line)
{
    Command& last = m_plan.commands.back();
    last.span.last = line;
    last.text = m_reading.source->lines(last.span.first, line);
}

/// The bare line above sets variables: it belongs to the command that it prepares.
bool InlineCommands::prepares(std::uint32_t number) const
{
    if (m_plan.commands.empty()) return false;
    const Command& above = m_plan.commands.back();
    if (above.span.last + 1 != number || std::string_view(above.rule) != "code.bare-line") return false;
    const std::size_t lastLine = above.text.rfind('\n');
    return startsWith(trim(lastLine == std::string_view::npos ? above.text : above.text.substr(lastLine + 1)), "export ");
}

/// In a table "a \\| b" is written for "a | b".
std::string_view InlineCommands::withBars(std::string_view code) const
{
    if (code.find("\\|") == std::string_view::npos) return code;
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i)
        if (code[i] != '\\' || i + 1 == code.size() || code[i + 1] != '|') bare += code[i];
    return m_pool.keep(bare);
}

void InlineCommands::add(std::uint32_t block, std::uint32_t line, std::string_view code, CommandKind kind, Rule rule, Told told)
{
    const Lead lead = leadTo(m_reading, block);
    if (lead.told == Told::Never) return;
    const auto lines = static_cast<std::uint32_t>(std::count(code.begin(), code.end(), '\n'));
    Command command = placedCommand(m_reading, block, {line, line + lines}, kind, rule, m_reading.offsetOf(code));
    command.text = lines > 0 ? m_pool.keep(plainText(code)) : m_reading.block(block).kind == BlockKind::TableRow ? withBars(code) : code;
    command.inlineCode = true;
    command.onFailure = isForFailure(m_reading, block) || isToldForFailure(m_reading, block, static_cast<std::uint32_t>(m_reading.offsetOf(code)));
    command.told = std::max(told, lead.told);
    if (command.onFailure && command.told == Told::Asked && !isGuess(command)) command.told = Told::Run;     // the failure is the question
    m_plan.commands.push_back(command);
    if (command.told == Told::Asked) m_questions.ask(line, lead.told == Told::Asked ? Questions::ofBlock(lead.block) : Questions::ofLine(line));
}

} // namespace holdpoint::plan
