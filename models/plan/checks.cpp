#include "models/plan/checks.h"

#include "models/base/utf8.h"
#include "models/plan/prose.h"
#include "models/plan/sql_shape.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

/// What the author expects, without "Expected:", "Should return" and the like.
std::string_view valueOf(std::string_view text)
{
    const std::size_t colon = text.substr(0, text.find_first_of("`\"{")).find(':');
    if (colon != std::string_view::npos && colon < 30) return trim(text.substr(colon + 1));
    if (const std::size_t wide = text.find("："); wide != std::string_view::npos && wide < 30) return trim(text.substr(wide + 3));
    if (text.ends_with('.')) text.remove_suffix(1);
    const std::string lower = utf8::lowered(text);
    for (const std::string_view lead : {"should return", "should show", "should be", "should remain", "should contain", "should print", "should output", "should equal", "must return", "must show", "must print", "must contain", "must be", "must equal", "you should see", "expect "})
        if (const std::size_t at = lower.find(lead); at != std::string::npos) return trim(text.substr(at + lead.size()));
    return trim(text);
}

std::string_view leadingNumber(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || (end > 0 && text[end] == '.' && end + 1 < text.size() && isDigit(text[end + 1])))) ++end;
    return text.substr(0, end);
}

std::string quotedIn(std::string_view text)
{
    const std::size_t open = text.find('"');
    const std::size_t close = open == std::string_view::npos ? open : text.find('"', open + 1);
    return close == std::string_view::npos ? std::string() : std::string(text.substr(open + 1, close - open - 1));
}

/// "{"status": "ok"}", "[]". Not "[insert the commit here]", which is to be filled in.
bool opensJson(std::string_view value)
{
    if (value.size() < 2 || (value.front() != '{' && value.front() != '[')) return false;
    const std::string_view rest = trim(value.substr(1));
    return !rest.empty() && (rest.front() == '"' || rest.front() == '}' || (value.front() == '[' && (rest.front() == '{' || rest.front() == '[' || rest.front() == ']' || rest.front() == '-' || isDigit(rest.front()))));
}

/// "`2.4.0`", "output contains `ready`": what stands in code is what is printed. Nothing where some of it is only an example.
std::string_view codeIn(std::string_view value)
{
    static constexpr auto leads = std::to_array<std::string_view>({"", "output contains", "output includes", "output is", "contains", "includes", "prints", "shows"});
    const std::size_t open = value.find('`'), close = open == std::string_view::npos ? open : value.find('`', open + 1);
    if (close == std::string_view::npos || value.find_first_not_of(". ", close + 1) != std::string_view::npos) return {};
    const std::string lead = utf8::lowered(trim(value.substr(0, open)));
    const std::string_view code = trim(value.substr(open + 1, close - open - 1));
    const bool example = code.find("...") != std::string_view::npos || code.find("…") != std::string_view::npos || code.find('<') != std::string_view::npos;
    return std::find(leads.begin(), leads.end(), lead) == leads.end() || (example && !opensJson(code)) ? std::string_view() : code;
}

bool isHttpStatus(std::string_view number) { return number.size() == 3 && number.front() >= '1' && number.front() <= '5'; }

/// "43 passed", "(43 tests)", "8/8"
std::string_view testTotal(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && isAlnum(text[i - 1]))) continue;
        const std::string_view number = leadingNumber(text.substr(i));
        const std::string_view rest = text.substr(i + number.size());
        if (startsWithNoCase(rest, " tests") || startsWithNoCase(rest, " passed")) return number;
        if (startsWith(rest, "/") && startsWith(rest.substr(1), number)) return number;
        i += number.size();
    }
    return {};
}

/// "Success", "All pass", "works": that it went well. Not "success: true", which is what it says, nor "password:".
bool saysWell(std::string_view lower)
{
    if (startsWith(lower, "all ")) lower.remove_prefix(4);
    const std::size_t end = std::min(lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), lower.size());
    static constexpr auto words = std::to_array<std::string_view>({"pass", "passes", "passed", "passing", "success", "successful", "successfully", "succeeds", "work", "works"});
    const std::string_view rest = trim(lower.substr(end));
    return std::find(words.begin(), words.end(), lower.substr(0, end)) != words.end() && !startsWith(rest, ":") && !startsWith(rest, "=");
}

/// "24.0.5", and what a program says of itself: 3.10 is more than 3.9, so it is compared as it is written and never as a number.
bool isOfVersion(std::string_view number, std::string_view command)
{
    const bool asked = command.find("version") != std::string_view::npos || command.find(" -V") != std::string_view::npos;
    const auto dots = std::count(number.begin(), number.end(), '.');
    return dots > 1 || (dots == 1 && asked);
}

/// What is proposed for the value alone.
ProposedCheck checkOf(std::string_view value, CommandKind command, std::string_view text)
{
    const std::string lower = utf8::lowered(value);
    const std::string_view number = leadingNumber(value);
    const auto has = [&](std::string_view word) { return lower.find(word) != std::string::npos; };

    if (opensJson(value)) return {CheckKind::Json, "JSON holds " + std::string(value)};
    if (const std::string_view total = testTotal(value); !total.empty()) return {CheckKind::Totals, std::string(total) + " tests passed, 0 failed"};
    if (has("index scan") || has("use index")) return {CheckKind::Plan, "query plan has Index Scan and no Seq Scan"};
    const bool orMore = value.substr(number.size()).starts_with('+');
    if (isOfVersion(number, text)) return orMore ? ProposedCheck{CheckKind::Person, "a person confirms: " + std::string(value)} : ProposedCheck{CheckKind::Contains, "output contains \"" + std::string(number) + '"'};
    if (!number.empty() && command == CommandKind::Sql && givesOneValue(text)) return {CheckKind::Number, "number = " + std::string(number)};
    if (!number.empty() && (has(" row") || (command == CommandKind::Sql && number == lower))) return {CheckKind::Rows, "rows = " + std::string(number)};
    if (!number.empty() && isHttpStatus(number) && (has(" ok") || number == lower)) return {CheckKind::HttpStatus, "HTTP status = " + std::string(number)};
    if (value.size() > 1 && (value.front() == '<' || value.front() == '>') && value.find_first_of("=. 0123456789", 1) == 1) return {CheckKind::Number, "number " + std::string(value)};
    if (!number.empty()) return {CheckKind::Number, (orMore ? "number >= " : "number = ") + std::string(number)};
    if (const std::string quoted = quotedIn(value); !quoted.empty()) return {CheckKind::Contains, "output contains \"" + quoted + '"'};
    if (lower == "exit 0" || lower == "exit code 0" || lower == "exit status 0") return {CheckKind::ExitCode, "exit code = 0"};
    if (startsWith(lower, "no ")) return {CheckKind::Absent, "output has no " + std::string(value.substr(3))};
    if (saysWell(lower)) return {CheckKind::ExitCode, "exit code = 0"};
    return {CheckKind::Person, "a person confirms: " + std::string(value)};
}

} // namespace

CheckKind writtenCheck(std::string_view text)
{
    constexpr auto leads = std::to_array<std::pair<std::string_view, CheckKind>>({{"rows ", CheckKind::Rows}, {"number ", CheckKind::Number},
        {"output contains \"", CheckKind::Contains}, {"output has no ", CheckKind::Absent}, {"HTTP status ", CheckKind::HttpStatus}, {"JSON holds ", CheckKind::Json}, {"exit code = 0", CheckKind::ExitCode}});
    const auto lead = std::find_if(leads.begin(), leads.end(), [&](const auto& known) { return startsWith(text, known.first); });
    return lead == leads.end() ? CheckKind::Person : lead->second;
}

ProposedCheck proposeCheck(std::string_view expectation, CommandKind command, std::string_view text)
{
    const std::string_view value = valueOf(expectation), code = codeIn(value);
    if (code.empty()) return checkOf(value, command, text);
    // Quotes inside of code are a part of it.
    const bool whole = value.front() != '`' || (code.find('"') != std::string_view::npos && !opensJson(code));
    ProposedCheck check = whole ? ProposedCheck() : checkOf(code, command, text);
    return check.kind == CheckKind::Person ? ProposedCheck{CheckKind::Contains, "output contains \"" + std::string(code) + '"'} : check;
}

ProposedCheck proposeOutputCheck(std::string_view output)
{
    if (opensJson(output)) return {CheckKind::Json, "JSON holds " + std::string(output)};
    const bool plain = output.find_first_of("\"\n") == std::string_view::npos;
    if (plain && leadingNumber(output) == output && !isOfVersion(output, {})) return {CheckKind::Number, "number = " + std::string(output)};
    if (plain) return {CheckKind::Contains, "output contains \"" + std::string(output) + '"'};
    std::string lines;
    for (const char c : output) lines += c == '\n' ? std::string(" · ") : std::string(1, c);
    return {CheckKind::Person, "a person confirms: " + lines};
}

} // namespace holdpoint::plan
