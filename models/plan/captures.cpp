// The backup that one step makes is the file that a later one restores. Names are compared by their fixed parts:
// what is filled in when the command runs (a date, a variable, TIMESTAMP, a star) may stand for anything.

#include "models/plan/code_kind.h"
#include "models/plan/placeholders.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <bitset>
#include <cstring>
#include <unordered_map>

namespace holdpoint::plan {

namespace {

constexpr std::size_t shortestName = 4;  // letters of a name that says enough

bool endsName(char c) { return c == ' ' || c == '\t' || c == '\n' || c == ';' || c == '|' || c == '&' || c == ')' || c == '<' || c == '>'; }

/// Where something to fill in ends that stands in the middle of a word: backup_<version>.sql, backup_{{ version }}.sql.
std::size_t openEnd(std::string_view text, std::size_t at)
{
    const Placeholder open = text[at] == '<' ? angleAt(text, at, true) : text[at] == '{' ? bracesAt(text, at, false) : Placeholder{};
    return open ? open.end : at;
}

/// The word that begins at `at`, with `$( … )` kept whole. A word that is longer than any name of a file is none.
std::string_view wordAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 256;
    std::size_t end = at;
    int depth = 0;
    while (end < text.size() && end - at < longest) {
        if (const std::size_t open = end > at ? openEnd(text, end) : end; open > end) {
            end = open;
            continue;
        }
        if (text[end] == '(') ++depth;
        else if (text[end] == ')' && depth > 0) --depth;
        else if (depth == 0 && endsName(text[end])) break;
        ++end;
    }
    if (end - at >= longest) return {};
    std::string_view word = text.substr(at, end - at);
    while (!word.empty() && (word.front() == '"' || word.front() == '\'')) word.remove_prefix(1);
    while (!word.empty() && (word.back() == '"' || word.back() == '\'')) word.remove_suffix(1);
    return word;
}

/// The fixed beginning of a name up to what is filled in. Empty for a name that says too little.
std::string_view stemOf(std::string_view name)
{
    std::size_t end = std::min(name.find_first_of("$*<{"), name.size());
    for (const std::string_view stamp : {"TIMESTAMP", "YYYY"}) end = std::min(end, std::min(name.find(stamp), name.size()));
    // A date that was filled in already: backup_20251102_130000.db.
    std::size_t digits = 0;
    for (std::size_t i = 0; i < end; ++i) {
        digits = isDigit(name[i]) ? digits + 1 : 0;
        if (digits == 8) end = i - 7;
    }
    const std::string_view stem = name.substr(0, end);
    return stem.size() >= shortestName ? stem : std::string_view();
}

bool looksLikeFile(std::string_view name)
{
    return name.size() >= shortestName && name != "/dev/null" && name.front() != '&' && name.front() != '-'
        && (name.find('.') != std::string_view::npos || name.find('/') != std::string_view::npos || name.front() == '$');
}

class CaptureFinder {
public:
    explicit CaptureFinder(Plan& plan) : m_plan(plan) {}

    void find()
    {
        for (const Command& command : m_plan.commands) {
            if (command.kind != CommandKind::Shell && command.kind != CommandKind::Watch) continue;
            findUses(command);
            findMade(command);
        }
        std::erase_if(m_plan.captures, [](const Capture& capture) { return capture.usedAt.empty(); });
    }

private:
    void findMade(const Command& command)
    {
        const std::string_view text = command.text;
        for (std::size_t at = text.find('>'); at != std::string_view::npos; at = text.find('>', at + 1)) {
            if (closesOpen(text, at)) continue;
            if (at > 0 && (text[at - 1] == '-' || text[at - 1] == '=' || text[at - 1] == '2')) continue;
            std::size_t begin = at + 1;
            while (begin < text.size() && (text[begin] == ' ' || text[begin] == '>')) ++begin;
            made(command, wordAt(text, begin));
        }
        const std::string_view program = programOf(text);
        for (const std::string_view option : {" -f ", " --file=", " --file "})
            if (startsWith(program, "pg_dump"))
                if (const std::size_t at = text.find(option); at != std::string_view::npos) made(command, wordAt(text, at + option.size()));
    }

    /// The second sign of "<version>" leads nowhere.
    static bool closesOpen(std::string_view text, std::size_t at)
    {
        constexpr std::size_t longest = 64;
        const std::size_t from = at - std::min(at, longest);
        const std::size_t begin = text.substr(from, at - from).rfind('<');
        return begin != std::string_view::npos && openEnd(text, from + begin) == at + 1;
    }

    void made(const Command& command, std::string_view name)
    {
        if (!looksLikeFile(name)) return;
        const std::string_view stem = name.front() == '$' ? name : stemOf(name);
        if (stem.empty()) return;
        m_byStem[stem] = static_cast<std::uint32_t>(m_plan.captures.size());
        m_beginnings[beginningOf(stem)] = true;
        m_plan.captures.push_back({command.span.first, name, {}, {}});
    }

    void findUses(const Command& command)
    {
        if (m_byStem.empty()) return;
        const std::string_view text = command.text;
        for (std::size_t at = 0; at < text.size();) {
            while (at < text.size() && endsName(text[at])) ++at;
            const std::string_view word = wordAt(text, at);
            at += std::max<std::size_t>(word.size(), 1);
            if (word.size() < shortestName || !m_beginnings[beginningOf(word)]) continue;
            auto found = m_byStem.find(word);
            if (found == m_byStem.end()) found = m_byStem.find(stemOf(word));
            if (found == m_byStem.end()) continue;
            Capture& capture = m_plan.captures[found->second];
            if (capture.line != command.span.first && (capture.usedAt.empty() || capture.usedAt.back() != command.span.first))
                addUse(capture, command.span.first, word);
        }
    }

    static void addUse(Capture& capture, std::uint32_t line, std::string_view word)
    {
        capture.usedAt.push_back(line);
        capture.usedAs.push_back(word);
    }

    /// Most words begin like no name of a file, and are told by that.
    static std::size_t beginningOf(std::string_view name)
    {
        std::uint32_t letters = 0;
        static_assert(sizeof letters == shortestName);
        std::memcpy(&letters, name.data(), shortestName);
        return (letters * 0x9E3779B1U) >> 20;
    }

    Plan& m_plan;
    std::unordered_map<std::string_view, std::uint32_t> m_byStem;
    std::bitset<4096> m_beginnings;  ///< of the names in it
};

} // namespace

void findCaptures(Plan& plan)
{
    CaptureFinder(plan).find();
}

} // namespace holdpoint::plan
