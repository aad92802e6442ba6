#include "models/engine/verdict.h"

#include "models/base/utf8.h"
#include "models/plan/prose.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <cmath>
#include <fstream>
#include <optional>

namespace holdpoint::engine {

namespace {

using journal::CheckResult;
using journal::Verdict;
using plan::CheckKind;
using plan::isAlnum;
using plan::isDigit;
using plan::trim;

/// A line or two are enough to see why.
std::string shortened(std::string_view text)
{
    constexpr std::size_t most = 200;
    text = trim(text);
    return text.size() <= most ? utf8::cleaned(text) : utf8::cleaned(text.substr(0, most)) + "…";
}

std::string numberText(double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

/// A number that stands for itself: not part of a word, a version or a date.
struct NumberAt {
    double value = 0;
    std::size_t begin = 0, end = 0;
};
std::optional<NumberAt> nextNumber(std::string_view text, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (!isDigit(text[i])) continue;
        const std::size_t begin = i > 0 && text[i - 1] == '-' ? i - 1 : i;
        double value = 0;
        const auto end = static_cast<std::size_t>(std::from_chars(text.data() + begin, text.data() + text.size(), value).ptr - text.data());
        const bool joined = begin > 0 && (isAlnum(text[begin - 1]) || text[begin - 1] == '_' || text[begin - 1] == '.' || text[begin - 1] == ':' || text[begin - 1] == '/');
        const bool goesOn = end < text.size() && (text[end] == '.' || text[end] == ':' || text[end] == '_' || text[end] == '/') && end + 1 < text.size() && isAlnum(text[end + 1]);
        if (!joined && !goesOn) return NumberAt{value, begin, end};
        i = end;
        while (i < text.size() && (isAlnum(text[i]) || text[i] == '.' || text[i] == ':')) ++i;
    }
    return std::nullopt;
}

/// "(3 rows)" of psql.
std::optional<double> rowsSaid(std::string_view output)
{
    for (std::size_t at = output.rfind('('); at != std::string_view::npos && at < output.size(); at = at == 0 ? std::string_view::npos : output.rfind('(', at - 1)) {
        double value = 0;
        const auto [end, error] = std::from_chars(output.data() + at + 1, output.data() + output.size(), value);
        const std::string_view rest = output.substr(static_cast<std::size_t>(end - output.data()));
        if (error == std::errc() && (rest.starts_with(" row)") || rest.starts_with(" rows)"))) return value;
    }
    return std::nullopt;
}

/// The one number that an output is about: the only one in it, the one below a table's head, or the first of its last line
/// where that line is nothing but a number and a name ("3 site/data").
std::optional<double> theNumber(std::string_view output)
{
    if (const std::size_t rule = output.find("---"); rule != std::string_view::npos && rowsSaid(output)) {
        const std::size_t line = output.find('\n', rule);
        if (line == std::string_view::npos) return std::nullopt;
        const auto cell = nextNumber(output, line);
        return cell ? std::optional(cell->value) : std::nullopt;
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

CheckResult decided(const plan::ItemCheck& check, bool met, std::string seen) { return {check.text, met ? Verdict::Met : Verdict::Unmet, std::move(seen)}; }
CheckResult undecided(const plan::ItemCheck& check, std::string seen) { return {check.text, Verdict::Undecided, std::move(seen)}; }

/// "number = 4", "rows > 1000": compares what stands behind the first word.
CheckResult compare(const plan::ItemCheck& check, std::optional<double> seen, const Evidence& evidence)
{
    if (!seen) return undecided(check, shortened(evidence.output));
    std::string_view rest = trim(std::string_view(check.text).substr(std::min(check.text.find(' '), check.text.size())));
    std::size_t signs = 0;
    while (signs < rest.size() && !isDigit(rest[signs]) && rest[signs] != '-' && rest[signs] != ' ') ++signs;
    const std::string_view op = rest.substr(0, signs);
    const auto wanted = nextNumber(rest, signs);
    if (!wanted) return undecided(check, numberText(*seen));
    const double v = *seen, w = wanted->value;
    bool met = v == w;
    if (op == ">") met = v > w;
    else if (op == ">=" || op == "≥") met = v >= w;
    else if (op == "<") met = v < w;
    else if (op == "<=" || op == "≤") met = v <= w;
    else if (op != "=") return undecided(check, numberText(v));
    return decided(check, met, numberText(v));
}

std::string quoted(std::string_view text)
{
    const std::size_t open = text.find('"'), close = text.rfind('"');
    return open == std::string_view::npos || close <= open ? std::string() : std::string(text.substr(open + 1, close - open - 1));
}

CheckResult contains(const plan::ItemCheck& check, const Evidence& evidence)
{
    const std::string wanted = quoted(check.text);
    if (wanted.empty()) return undecided(check, shortened(evidence.output));
    const bool there = evidence.output.find(wanted) != std::string::npos;
    if (!there && evidence.cut) return undecided(check, "the output is too long to be searched as a whole");
    return decided(check, there, shortened(evidence.output));
}

CheckResult absent(const plan::ItemCheck& check, const Evidence& evidence)
{
    constexpr std::string_view lead = "output has no ";
    const std::string_view wanted = trim(std::string_view(check.text).substr(std::min(lead.size(), check.text.size())));
    if (wanted.empty() || evidence.cut) return undecided(check, shortened(evidence.output));
    const auto lower = [](std::string_view text) {
        std::string out(text);
        for (char& c : out) if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        return out;
    };
    const std::string output = lower(evidence.output);
    std::string word = lower(wanted);
    // "no errors" is not kept by an output that has one error.
    if (word.find(' ') != std::string::npos) return trim(output).empty() ? decided(check, true, "nothing") : undecided(check, shortened(evidence.output));
    if (word.size() > 3 && word.back() == 's') word.pop_back();
    return decided(check, output.find(word) == std::string::npos, shortened(evidence.output));
}

/// "43 tests passed, 0 failed" against what a test program says of itself.
CheckResult totals(const plan::ItemCheck& check, const Evidence& evidence)
{
    const auto wanted = nextNumber(check.text, 0);
    std::optional<double> passed, failed;
    for (auto number = nextNumber(evidence.output, 0); number; number = nextNumber(evidence.output, number->end)) {
        const std::string_view rest = std::string_view(evidence.output).substr(number->end);
        if (rest.starts_with(" passed") || rest.starts_with(" tests passed")) passed = number->value;
        if (rest.starts_with(" failed") || rest.starts_with(" error")) failed = failed.value_or(0) + number->value;
        if (rest.starts_with(" tests in ") && evidence.output.find("\nOK") != std::string::npos) passed = number->value;   // unittest
    }
    if (!passed || !wanted) return undecided(check, shortened(evidence.output));
    return decided(check, *passed == wanted->value && failed.value_or(0) == 0, numberText(*passed) + " passed, " + numberText(failed.value_or(0)) + " failed");
}

CheckResult httpStatus(const plan::ItemCheck& check, const Evidence& evidence)
{
    const auto wanted = nextNumber(check.text, 0);
    for (auto number = nextNumber(evidence.output, 0); number && wanted; number = nextNumber(evidence.output, number->end))
        if (number->value >= 100 && number->value < 600 && number->value == std::floor(number->value))
            return decided(check, number->value == wanted->value, numberText(number->value));
    // "HTTP/1.1 200" is joined to a version by its blank only; a body without any status says nothing.
    return undecided(check, shortened(evidence.output));
}

/// All that is wanted is there; more may be.
bool holds(const QJsonValue& seen, const QJsonValue& wanted)
{
    if (wanted.isObject()) {
        const QJsonObject object = wanted.toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            if (!seen.isObject() || !seen.toObject().contains(at.key()) || !holds(seen.toObject().value(at.key()), at.value())) return false;
        return seen.isObject();
    }
    if (wanted.isArray()) {
        const QJsonArray list = wanted.toArray(), there = seen.toArray();
        if (!seen.isArray() || there.size() < list.size()) return false;
        for (qsizetype i = 0; i < list.size(); ++i)
            if (!holds(there.at(i), list.at(i))) return false;
        return true;
    }
    return seen == wanted;
}

std::optional<QJsonValue> jsonIn(std::string_view text)
{
    const std::size_t open = text.find_first_of("{["), close = text.find_last_of("}]");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return std::nullopt;
    const std::string_view json = text.substr(open, close - open + 1);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (document.isNull()) return std::nullopt;
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

/// `{ "status": "ok", ... }`: the dots stand for anything and say nothing.
std::string withoutDots(std::string text)
{
    for (const std::string_view dots : {", ...", ",...", ", …", ",…", "...", "…"})
        for (std::size_t at = text.find(dots); at != std::string::npos; at = text.find(dots)) text.erase(at, dots.size());
    return text;
}

CheckResult json(const plan::ItemCheck& check, const Evidence& evidence)
{
    const auto wanted = jsonIn(withoutDots(check.text));
    if (!wanted || evidence.cut) return undecided(check, shortened(evidence.output));
    const auto seen = jsonIn(evidence.output);
    return decided(check, seen && holds(*seen, *wanted), shortened(evidence.output));
}

} // namespace

CheckResult judge(const plan::ItemCheck& check, const Evidence& evidence)
{
    switch (check.kind) {
    case CheckKind::Person: return undecided(check, shortened(evidence.output));
    case CheckKind::ExitCode: return decided(check, evidence.exitCode == 0, "exit code " + std::to_string(evidence.exitCode));
    case CheckKind::Contains: return contains(check, evidence);
    case CheckKind::Absent: return absent(check, evidence);
    case CheckKind::Rows: {
        const auto rows = rowsSaid(evidence.output);
        return compare(check, rows ? rows : theNumber(evidence.output), evidence);
    }
    case CheckKind::Number: return compare(check, theNumber(evidence.output), evidence);
    case CheckKind::Totals: return totals(check, evidence);
    case CheckKind::HttpStatus: return httpStatus(check, evidence);
    case CheckKind::Json: return json(check, evidence);
    case CheckKind::Plan: {
        const bool index = evidence.output.find("Index Scan") != std::string::npos || evidence.output.find("Index Only Scan") != std::string::npos;
        const bool whole = evidence.output.find("Seq Scan") != std::string::npos;
        if (!index && !whole) return undecided(check, shortened(evidence.output));
        return decided(check, index && !whole, whole ? "Seq Scan" : "Index Scan");
    }
    }
    return undecided(check, {});
}

std::vector<CheckResult> judge(const std::vector<plan::ItemCheck>& checks, const Evidence& evidence)
{
    std::vector<CheckResult> results;
    results.reserve(checks.size());
    for (const plan::ItemCheck& check : checks) results.push_back(judge(check, evidence));
    return results;
}

std::vector<CheckResult> judgeAnswer(const std::vector<plan::ItemCheck>& checks, const Evidence& evidence)
{
    const std::size_t end = evidence.output.find("\n\n");
    Evidence first = evidence, body = evidence;
    first.output = evidence.output.substr(0, evidence.output.find('\n'));
    body.output = end == std::string::npos ? std::string() : evidence.output.substr(end + 2);
    std::vector<CheckResult> results;
    results.reserve(checks.size());
    for (const plan::ItemCheck& check : checks) results.push_back(judge(check, check.kind == CheckKind::HttpStatus ? first : body));
    return results;
}

std::string withoutControls(std::string_view output)
{
    std::string text;
    text.reserve(output.size());
    for (std::size_t i = 0; i < output.size(); ++i) {
        const char c = output[i];
        if (c == '\x1b' && i + 1 < output.size() && output[i + 1] == '[') {
            i += 2;
            while (i < output.size() && (output[i] < '@' || output[i] > '~')) ++i;
        } else if (c == '\x1b' && i + 1 < output.size() && output[i + 1] == ']') {
            while (i < output.size() && output[i] != '\x07') ++i;
        } else if (c == '\r' && i + 1 < output.size() && output[i + 1] == '\n') {
            continue;
        } else {
            text += c;
        }
    }
    return text;
}

std::string lastLine(std::string_view output)
{
    const std::size_t end = output.find_last_not_of(" \t\r\n");
    if (end == std::string_view::npos) return {};
    output = output.substr(0, end + 1);
    output.remove_prefix(output.find_last_of('\n') + 1);
    return std::string(output.substr(std::min(output.find_first_not_of(" \t"), output.size())));
}

Evidence readOutput(const std::string& file, std::size_t most)
{
    Evidence evidence;
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in) return evidence;
    const auto size = static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0));
    const auto part = [&](std::size_t from, std::size_t bytes) {
        std::string text(bytes, '\0');
        in.clear();
        in.seekg(static_cast<std::streamoff>(from));
        in.read(text.data(), static_cast<std::streamsize>(bytes));
        text.resize(static_cast<std::size_t>(in.gcount()));
        return text;
    };
    evidence.cut = size > 2 * most;
    evidence.output = withoutControls(evidence.cut ? part(0, most) + '\n' + part(size - most, most) : part(0, size));
    return evidence;
}

} // namespace holdpoint::engine
