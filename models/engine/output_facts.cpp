#include "models/engine/output_facts.h"

#include "models/base/utf8.h"
#include "models/plan/prose.h"

#include <array>
#include <charconv>
#include <cmath>

namespace holdpoint::engine {

using plan::isAlnum;
using plan::isDigit;
using plan::startsWithNoCase;
using plan::trim;

namespace {

constexpr std::string_view joints = "_.:/-";

bool isJoint(char c) { return joints.find(c) != std::string_view::npos; }

/// "4ms" is a number and its unit; "4f3a" and "0x4" are something else.
bool goesOnAsAWord(std::string_view text, std::size_t end)
{
    for (; end < text.size() && isAlnum(text[end]); ++end)
        if (isDigit(text[end])) return true;
    return false;
}

/// Three digits at `at`, and no fourth one.
std::optional<int> statusAt(std::string_view text, std::size_t at)
{
    if (at + 3 > text.size() || !isDigit(text[at]) || !isDigit(text[at + 1]) || !isDigit(text[at + 2])) return std::nullopt;
    if (at + 3 < text.size() && (isAlnum(text[at + 3]) || text[at + 3] == '.')) return std::nullopt;
    const int status = (text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
    return status >= 100 && status < 600 ? std::optional(status) : std::nullopt;
}

/// "HTTP/1.1 200 OK", also behind the sign that curl -v puts before it.
std::optional<int> statusOfLine(std::string_view line)
{
    const std::size_t protocol = line.find("HTTP/");
    if (protocol == std::string_view::npos || protocol > 2) return std::nullopt;
    const std::size_t blank = line.find(' ', protocol);
    return blank == std::string_view::npos ? std::nullopt : statusAt(line, blank + 1);
}

/// "200", "200 OK", "404 Not Found": what programs print that ask for the status alone.
std::optional<int> statusAlone(std::string_view line)
{
    const auto status = statusAt(line, 0);
    const std::string_view reason = line.size() > 3 ? trim(line.substr(3)) : std::string_view();
    if (!status || reason.empty()) return status;
    constexpr auto reasons = std::to_array<std::string_view>({"ok", "created", "accepted", "no content", "moved", "found", "see other", "not ", "bad ", "unauthorized", "forbidden", "conflict", "gone",
                                                              "too many", "internal", "service", "gateway", "temporary", "permanent", "method", "unprocessable", "request"});
    for (const std::string_view known : reasons)
        if (startsWithNoCase(reason, known)) return status;
    return std::nullopt;
}

/// "status code: 200", "http_code=200"
std::optional<int> statusNamed(std::string_view line)
{
    const std::string lower = utf8::lowered(line);
    for (const std::string_view name : {"status", "code"}) {
        std::size_t at = lower.rfind(name);
        if (at == std::string::npos) continue;
        at = line.find_first_not_of(" :=\"'", at + name.size());
        if (at == std::string_view::npos) continue;
        if (const auto status = statusAt(line, at)) return status;
    }
    return std::nullopt;
}

/// Whether the word from `begin` to `end` is said not to be there.
bool isDenied(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view before = trim(text.substr(0, begin));
    const std::string_view last = before.substr(before.find_last_of(" \t\n,;:([") == std::string_view::npos ? 0 : before.find_last_of(" \t\n,;:([") + 1);
    for (const std::string_view no : {"0", "no", "zero", "without"})
        if (last == no) return true;
    const std::size_t value = text.find_first_not_of(" \t:=", end);
    const bool separated = value != std::string_view::npos && value > end && text.substr(end, value - end).find_first_of(":=") != std::string_view::npos;
    const auto number = separated && isDigit(text[value]) ? nextNumber(text, value) : std::nullopt;
    return number && number->begin == value && number->value == 0;
}

} // namespace

std::optional<NumberAt> nextNumber(std::string_view text, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (!isDigit(text[i])) continue;
        const std::size_t begin = i > 0 && text[i - 1] == '-' ? i - 1 : i;
        double value = 0;
        const auto [stop, problem] = std::from_chars(text.data() + begin, text.data() + text.size(), value);
        const auto end = static_cast<std::size_t>(stop - text.data());
        const bool joined = begin > 0 && (isAlnum(text[begin - 1]) || isJoint(text[begin - 1]));
        const bool goesOn = (end + 1 < text.size() && isJoint(text[end]) && isAlnum(text[end + 1])) || goesOnAsAWord(text, end);
        if (problem == std::errc() && !joined && !goesOn) return NumberAt{value, begin, end};
        i = end;
        while (i < text.size() && (isAlnum(text[i]) || isJoint(text[i]))) ++i;
    }
    return std::nullopt;
}

std::optional<double> rowsSaid(std::string_view output)
{
    for (std::size_t at = output.rfind('('); at != std::string_view::npos; at = at == 0 ? std::string_view::npos : output.rfind('(', at - 1)) {
        double value = 0;
        const auto [end, error] = std::from_chars(output.data() + at + 1, output.data() + output.size(), value);
        const std::string_view rest = output.substr(static_cast<std::size_t>(end - output.data()));
        if (error == std::errc() && (rest.starts_with(" row)") || rest.starts_with(" rows)"))) return value;
    }
    return std::nullopt;
}

std::optional<double> theNumber(std::string_view output)
{
    if (const std::size_t rule = output.find("---"); rule != std::string_view::npos && rowsSaid(output)) {
        const std::size_t line = output.find('\n', rule);
        if (line == std::string_view::npos) return std::nullopt;
        const auto cell = nextNumber(output, line);
        // The number of rows is no cell.
        return cell && output[cell->begin - 1] != '(' ? std::optional(cell->value) : std::nullopt;
    }
    const auto first = nextNumber(output, 0);
    if (!first) return std::nullopt;
    if (!nextNumber(output, first->end)) return first->value;
    const std::string_view whole = trim(output);
    const std::string_view last = trim(whole.substr(whole.rfind('\n') == std::string_view::npos ? 0 : whole.rfind('\n') + 1));
    const auto inLast = nextNumber(last, 0);
    if (inLast && inLast->begin == 0 && !nextNumber(last, inLast->end)) return inLast->value;
    return std::nullopt;
}

std::optional<int> httpStatusIn(std::string_view output)
{
    std::optional<int> ofLine, other;
    for (std::size_t at = 0; at < output.size();) {
        const std::size_t end = std::min(output.find('\n', at), output.size());
        const std::string_view line = trim(output.substr(at, end - at));
        if (const auto status = statusOfLine(line)) ofLine = status;
        else if (const auto alone = statusAlone(line)) other = alone;
        else if (const auto named = statusNamed(line)) other = named;
        at = end + 1;
    }
    return ofLine ? ofLine : other;
}

Mention mentionOf(std::string_view wanted, std::string_view output)
{
    std::string word = utf8::lowered(wanted);
    if (word.size() > 3 && word.back() == 's') word.pop_back();     // "no errors" is not kept by an output that has one error
    const std::string text = utf8::lowered(output);
    const auto letter = [&](std::size_t at) { return at < text.size() && isAlnum(text[at]) && !isDigit(text[at]); };
    Mention mention = Mention::Nowhere;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        std::size_t end = at + word.size();
        if (end < text.size() && text[end] == 's') ++end;
        if (at > 0 && letter(at - 1)) mention = std::max(mention, Mention::Hidden);
        else if (isDenied(text, at, end)) mention = std::max(mention, Mention::Denied);
        else return Mention::There;
    }
    return mention;
}

std::string numberText(double value)
{
    char text[64];
    const bool whole = std::floor(value) == value && std::abs(value) < 1e15;
    const auto end = whole ? std::to_chars(text, text + sizeof text, static_cast<long long>(value)).ptr : std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

std::string shortened(std::string_view text)
{
    std::size_t most = 200;
    text = trim(text);
    if (text.size() <= most) return utf8::cleaned(text);
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;     // no letter is cut in two
    return utf8::cleaned(text.substr(0, most)) + "…";
}

} // namespace holdpoint::engine
