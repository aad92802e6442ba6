#include "models/plan/inline_commands.h"

#include "models/plan/code_kind.h"
#include "models/plan/placed_command.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// The words around tell the reader to run it.
bool isTold(const Reading& reading, std::uint32_t block) { return reading.conceptsOf(block).has(Concept::Run); }

/// "If the check fails, run `…`." The sentence before it may tell to run another one in any case.
bool isToldForFailure(const Reading& reading, std::uint32_t block, std::uint32_t at)
{
    for (std::uint32_t i = reading.blockSentence[block]; i < reading.blockSentence[block + 1]; ++i) {
        const Sentence& sentence = reading.sentences[i];
        if (sentence.begin <= at && at < sentence.end && reading.block(block).kind != BlockKind::TableRow) return speaksOfFailure(reading, sentence);
    }
    return false;
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
    return program.size() < line.size() && line.find(' ') != std::string_view::npos && (line.find(" -") != std::string_view::npos || line.find("&&") != std::string_view::npos || startsWith(line, "./"));
}

/// What "Run this: kubectl get pods" runs.
std::string_view afterColon(std::string_view line)
{
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos) return line;
    const std::string_view rest = trim(line.substr(colon + 2));
    return isBareCommand(rest) ? rest : line;
}

} // namespace

void InlineCommands::takeProse(std::uint32_t index)
{
    if (m_reading.pinned(index, "ignore") == "true") return;
    const Block& block = m_reading.block(index);
    const std::string_view text = m_reading.source->lines(block.span.first, block.span.last);
    if (block.kind == BlockKind::Html && startsWith(trim(text), "<!--")) return;
    if (text.find('`') != std::string_view::npos)
        for (const CodeSpan& span : codeSpans(text)) takeSpan(index, text, span, isTold(m_reading, index));
    if (block.kind == BlockKind::ListItem || block.kind == BlockKind::Paragraph) takeBareLines(index);
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
    for (std::uint32_t i = 0; i < cells.size(); ++i)
        for (const CodeSpan& span : codeSpans(cells[i])) takeSpan(index, cells[i], span, i == m_commandColumn);
}

void InlineCommands::readHeader(std::uint32_t index, std::string_view row)
{
    m_commandColumn = none;
    const std::uint32_t first = m_reading.blockSentence[index];
    if (first == m_reading.blockSentence[index + 1]) return;
    const Hit* hit = m_reading.find(m_reading.sentences[first], Concept::ColumnCommand);
    if (!hit) return;
    const char* named = m_reading.text.data() + hit->begin;
    const auto cells = tableCells(row);
    for (std::uint32_t i = 0; i < cells.size(); ++i)
        if (cells[i].data() <= named && named < cells[i].end()) m_commandColumn = i;
}

void InlineCommands::takeSpan(std::uint32_t index, std::string_view text, const CodeSpan& span, bool told)
{
    constexpr std::size_t longest = 4000;
    const std::string_view code = trim(text.substr(span.begin, span.end - span.begin));
    if (code.empty() || code.size() > longest) return;
    const std::uint32_t line = m_reading.source->lineOf(code.data());
    if (looksLikeSql(code) && code.find(' ') != std::string_view::npos) {
        if (told || code.back() == ';' || std::count(code.begin(), code.end(), ' ') >= 2) add(index, line, code, CommandKind::Sql, "code.inline-sql");
        return;
    }
    const Likeness likeness = shellLikeness(code);
    if (isAssignmentOnly(code) || startsWith(code, "#!") || isUrlPath(code)) return;
    const bool words = code.find_first_of(" \n") != std::string_view::npos;
    const bool tool = code.find("bin/") != std::string_view::npos && likeness == Likeness::Certain && code.find('.') == std::string_view::npos;
    const bool toldProgram = told && likeness != Likeness::No && isProgram(programOf(code));
    const bool flags = words && isAlpha(code.front()) && code.find(" -") != std::string_view::npos && code.find_first_of(":{") == std::string_view::npos;
    if ((words && likeness == Likeness::Certain) || (words && likeness == Likeness::Likely && isProgram(programOf(code)) && !isSentence(code)) || tool || toldProgram || flags)
        add(index, line, code, isWatcher(code) ? CommandKind::Watch : CommandKind::Shell, "code.inline");
}

/// Command lines that stand in a list item or a paragraph with no marks at all.
void InlineCommands::takeBareLines(std::uint32_t index)
{
    const Block& block = m_reading.block(index);
    bool continued = false;
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
        else if (isBareCommand(command)) {
            add(index, number, command, isWatcher(command) ? CommandKind::Watch : CommandKind::Shell, "code.bare-line");
            m_plan.commands.back().inlineCode = number == block.span.first;
            continued = ends;
        }
    }
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

void InlineCommands::add(std::uint32_t block, std::uint32_t line, std::string_view code, CommandKind kind, Rule rule)
{
    const auto lines = static_cast<std::uint32_t>(std::count(code.begin(), code.end(), '\n'));
    Command command = placedCommand(m_reading, block, {line, line + lines}, kind, rule);
    command.text = lines == 0 ? code : m_pool.keep(plainText(code));
    command.inlineCode = true;
    command.onFailure = isForFailure(m_reading, block) || isToldForFailure(m_reading, block, static_cast<std::uint32_t>(code.data() - m_reading.text.data()));
    m_plan.commands.push_back(command);
}

} // namespace holdpoint::plan
