#include "models/plan/calls.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

constexpr std::string_view usualDatabase = "DATABASE_URL";

bool isRequestFence(std::string_view info)
{
    const std::string_view word = info.substr(0, std::min(info.find_first_of(" \t{,:"), info.size()));
    const auto is = [&](std::string_view name) { return word.size() == name.size() && startsWithNoCase(word, name); };
    return is("http") || is("rest");
}

/// `GET https://host/path`, perhaps with ` HTTP/1.1` behind it. The host may still have to be filled in.
bool isRequestLine(std::string_view line)
{
    constexpr auto methods = std::to_array<std::string_view>({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"});
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || std::find(methods.begin(), methods.end(), line.substr(0, blank)) == methods.end()) return false;
    const std::string_view address = trim(line.substr(blank));
    const auto begins = [&](std::string_view what) { return address.starts_with(what); };
    return begins("http://") || begins("https://") || begins("{{") || begins("$") || begins("<");
}

const Block* fenceAt(const runbook::Runbook& book, std::uint32_t line)
{
    const auto after = std::partition_point(book.blocks.begin(), book.blocks.end(), [line](const Block& block) { return block.span.first <= line; });
    if (after == book.blocks.begin()) return nullptr;
    const Block& block = *(after - 1);
    return block.kind == BlockKind::Code && block.fenced && block.span.holds(line) ? &block : nullptr;
}

/// The line as it stands in its fence, which may be indented as a whole.
std::string_view inFence(std::string_view line, std::size_t indent, bool quoted)
{
    std::size_t at = 0;
    while (at < indent && at < line.size() && (line[at] == ' ' || line[at] == '\t' || (quoted && line[at] == '>'))) ++at;
    line.remove_prefix(at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::string upper(std::string_view name)
{
    std::string out;
    for (const char c : name) out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : isAlnum(c) ? c : '_';
    return out;
}

} // namespace

ItemKind itemKindOf(CommandKind kind)
{
    switch (kind) {
    case CommandKind::Sql: return ItemKind::Sql;
    case CommandKind::Config: case CommandKind::Code: return ItemKind::File;
    case CommandKind::Watch: return ItemKind::Watch;
    default: return ItemKind::Shell;
    }
}

std::optional<Request> requestOf(const Plan& plan, const Command& command)
{
    if (command.inlineCode || (command.pins != none && !plan.pins[command.pins].value("kind").empty())) return std::nullopt;
    const Block* fence = fenceAt(*plan.runbook, command.span.first);
    if (!fence || !isRequestFence(plan.runbook->info(*fence))) return std::nullopt;
    const runbook::Source& source = *plan.runbook->source;
    const std::size_t indent = std::min(source.line(fence->span.first).find_first_of("`~"), source.line(fence->span.first).size());
    const Span code = runbook::Runbook::codeLines(*fence);
    Request request{code, {}};
    for (std::uint32_t number = code.first; number <= code.last; ++number) {
        const std::string_view line = inFence(source.line(number), indent, fence->quoted);
        if (request.text.empty()) {
            if (trim(line).empty()) continue;
            if (!isRequestLine(line)) return std::nullopt;
            request.lines.first = number;
        } else if (line.starts_with("###")) {
            return std::nullopt;    // several requests in one fence: a person takes them apart
        } else {
            request.text += '\n';
        }
        request.text += line;
    }
    if (request.text.empty()) return std::nullopt;
    return request;
}

bool isForPsql(const Command& command) { return command.kind == CommandKind::Sql && command.text.starts_with('\\'); }

void beRequest(Item& item, const Request& request)
{
    item.kind = ItemKind::Http;
    item.line = request.lines.first;
    item.lastLine = request.lines.last;
    item.text = request.text;
    item.terminal = item.byHand = false;
}

std::vector<std::string> namesNeeded(const Item& item)
{
    std::vector<std::string> names = item.needs;
    for (const std::string& database : item.databases) names.push_back('$' + database);
    return names;
}

std::vector<std::string> databasesOf(std::string_view environment, std::string_view pinned)
{
    if (!pinned.empty()) return {std::string(bareName(pinned))};
    constexpr auto pairs = std::to_array<std::array<std::string_view, 2>>({{"PRODUCTION", "PROD"}, {"STAGING", "STAGE"}, {"DEVELOPMENT", "DEV"}});
    const std::string name = upper(environment);
    std::vector<std::string> databases;
    const auto add = [&](std::string_view of) { databases.push_back(std::string(of) + '_' + std::string(usualDatabase)); };
    if (!name.empty()) add(name);
    for (const auto& [whole, brief] : pairs) {
        if (name == whole) add(brief);
        if (name == brief) add(whole);
    }
    databases.emplace_back(usualDatabase);
    return databases;
}

} // namespace holdpoint::plan
