#include "models/engine/verdict.h"

#include "models/engine/output_facts.h"
#include "models/plan/prose.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <fstream>
#include <optional>

namespace holdpoint::engine {

namespace {

using journal::CheckResult;
using journal::Verdict;
using plan::CheckKind;
using plan::isDigit;
using plan::trim;

CheckResult decided(const plan::ItemCheck& check, bool met, std::string seen) { return {check.text, met ? Verdict::Met : Verdict::Unmet, std::move(seen)}; }
CheckResult undecided(const plan::ItemCheck& check, std::string seen) { return {check.text, Verdict::Undecided, std::move(seen)}; }

/// "number = 4", "rows > 1000": compares what stands behind the first word.
CheckResult compare(const plan::ItemCheck& check, std::optional<double> seen, const Evidence& evidence)
{
    if (!seen || evidence.cut) return undecided(check, shortened(evidence.output));
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

std::string inQuotes(std::string_view text)
{
    const std::size_t open = text.find('"'), close = text.rfind('"');
    return open == std::string_view::npos || close <= open ? std::string() : std::string(text.substr(open + 1, close - open - 1));
}

CheckResult contains(const plan::ItemCheck& check, const Evidence& evidence)
{
    const std::string wanted = inQuotes(check.text);
    if (wanted.empty()) return undecided(check, shortened(evidence.output));
    const bool there = evidence.output.find(wanted) != std::string::npos;
    if (!there && evidence.cut) return undecided(check, "the output is too long to be searched as a whole");
    return decided(check, there, shortened(evidence.output));
}

CheckResult absent(const plan::ItemCheck& check, const Evidence& evidence)
{
    constexpr std::string_view lead = "output has no ";
    const std::string_view wanted = trim(std::string_view(check.text).substr(std::min(lead.size(), check.text.size())));
    if (wanted.empty()) return undecided(check, shortened(evidence.output));
    if (wanted.find(' ') != std::string_view::npos)
        return trim(evidence.output).empty() && !evidence.cut ? decided(check, true, "nothing") : undecided(check, shortened(evidence.output));
    const Mention mention = mentionOf(wanted, evidence.output);
    if (mention == Mention::There) return decided(check, false, shortened(evidence.output));
    if (mention == Mention::Hidden || evidence.cut) return undecided(check, shortened(evidence.output));
    return decided(check, true, shortened(evidence.output));
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
    // One of several test runs of which the last one is told how many there are.
    if (check.text == "no test failed" && !evidence.cut) return decided(check, failed.value_or(0) == 0 && evidence.exitCode == 0, passed ? numberText(*passed) + " passed, " + numberText(failed.value_or(0)) + " failed" : "exit code " + std::to_string(evidence.exitCode));
    if (!passed || !wanted || evidence.cut) return undecided(check, shortened(evidence.output));
    return decided(check, *passed == wanted->value && failed.value_or(0) == 0, numberText(*passed) + " passed, " + numberText(failed.value_or(0)) + " failed");
}

/// Of "8 passed, 0 failed", as totals() says it; nothing where it says something else.
std::optional<std::pair<double, double>> passedAndFailed(std::string_view seen)
{
    const auto passed = nextNumber(seen, 0);
    if (!passed || !seen.substr(passed->end).starts_with(" passed, ")) return std::nullopt;
    const auto failed = nextNumber(seen, passed->end);
    if (!failed) return std::nullopt;
    return std::pair{passed->value, failed->value};
}

CheckResult httpStatus(const plan::ItemCheck& check, const Evidence& evidence)
{
    const auto wanted = nextNumber(check.text, 0);
    const auto status = httpStatusIn(evidence.output);
    if (!wanted || !status || evidence.cut) return undecided(check, shortened(evidence.output));
    return decided(check, *status == wanted->value, std::to_string(*status));
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

/// `{ "status": "ok", ... }`: the dots stand for anything and say nothing. Dots in a text are a part of it.
std::string withoutDots(std::string_view text)
{
    std::string out;
    bool quotes = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) quotes = !quotes;
        const std::size_t dots = quotes ? 0 : text.substr(i).starts_with("...") ? 3 : text.substr(i).starts_with("…") ? std::string_view("…").size() : 0;
        if (dots == 0) {
            out += text[i];
            continue;
        }
        while (!out.empty() && (out.back() == ' ' || out.back() == ',')) out.pop_back();
        i += dots - 1;
    }
    return out;
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
        // A query's last line counts all of its rows, however many there were.
        if (const auto all = rowsSaid(lastLine(evidence.output)); evidence.cut && all) return compare(check, all, {evidence.exitCode, evidence.output, false});
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
        if (!whole && (!index || evidence.cut)) return undecided(check, shortened(evidence.output));
        return decided(check, !whole, whole ? "Seq Scan" : "Index Scan");
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

void addTotals(const journal::Record& record, std::uint32_t item, std::vector<CheckResult>& checks)
{
    constexpr std::string_view mark = ", from ";
    for (CheckResult& check : checks) {
        const std::size_t at = check.check.find(mark), end = check.check.find(" on", at + mark.size());
        if (check.verdict != Verdict::Unmet || at == std::string::npos || end == std::string::npos) continue;
        const std::uint32_t first = record.procedure->indexOf(std::string_view(check.check).substr(at + mark.size(), end - at - mark.size()));
        if (first >= item) continue;
        auto all = passedAndFailed(check.seen);
        for (std::uint32_t i = first; i < item && all; ++i) {
            const auto here = record.items[i].end.checks.empty() ? std::nullopt : passedAndFailed(record.items[i].end.checks.front().seen);
            if (here) all = std::pair{all->first + here->first, all->second + here->second};
            else all.reset();
        }
        const auto wanted = nextNumber(check.check, 0);
        if (!all || !wanted) check.verdict = Verdict::Undecided;
        else check = {check.check, all->first == wanted->value && all->second == 0 ? Verdict::Met : Verdict::Unmet, numberText(all->first) + " passed, " + numberText(all->second) + " failed"};
    }
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

namespace {

/// Where a terminal's control that begins at `at` with an escape is over.
std::size_t endOfControl(std::string_view text, std::size_t at)
{
    if (++at >= text.size()) return at;
    const char kind = text[at++];
    if (kind == '[') {
        while (at < text.size() && (text[at] < '@' || text[at] > '~')) ++at;
        return std::min(at + 1, text.size());
    }
    if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_') {
        while (at < text.size() && text[at] != '\x07' && text[at] != '\x1b') ++at;
        return std::min(at + (at < text.size() && text[at] == '\x1b' ? 2 : 1), text.size());
    }
    return std::min(at + (kind == '(' || kind == ')' || kind == '*' || kind == '+' || kind == '#' ? 1 : 0), text.size());
}

} // namespace

std::string withoutControls(std::string_view output)
{
    std::string text;
    text.reserve(output.size());
    for (std::size_t i = 0; i < output.size();) {
        if (output[i] == '\x1b') {
            i = endOfControl(output, i);
            continue;
        }
        // A progress that is written over itself is told line by line: nothing of it is lost.
        if (output[i] != '\r') text += output[i];
        else if (i + 1 < output.size() && output[i + 1] != '\n' && output[i + 1] != '\r') text += '\n';
        ++i;
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
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem)) return evidence;
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
