#include "models/plan/command_knowledge.h"

#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

struct Alias {
    std::string_view program, meant;
};
constexpr auto aliases = std::to_array<Alias>({
    {"bun", "npm"}, {"django-admin", "manage.py"}, {"flyctl", "fly"}, {"mariadb", "mysql"}, {"oc", "kubectl"}, {"pnpm", "npm"},
    {"podman", "docker"}, {"sls", "serverless"}, {"terragrunt", "terraform"}, {"tofu", "terraform"}, {"yarn", "npm"},
});

/// What is built anew or belongs to nobody: removing it is housekeeping.
constexpr auto disposable = std::to_array<std::string_view>({
    "node_modules", "dist", "build", "out", "target", "coverage", "__pycache__", ".next", ".cache", "cache", "tmp", "temp", ".pytest_cache",
    "venv", ".venv", ".terraform", ".gradle", "vendor", ".nuxt", ".turbo", ".parcel-cache", "*.pyc", "*.tmp", "*.log"});

constexpr Knowledge removal{"rm", "", "", deed::Destructive, "deletes files for good", "move them aside first, and delete them when the release is accepted"};
constexpr Knowledge endlessLoop{"while", "", "", deed::Endless, "loops for ever", "give the loop an end: a count, or a break"};

/// Goes through a list of words, up to the next blank or bar.
std::string_view takeItem(std::string_view& list, char separator)
{
    std::size_t end = 0;  // the words are short: looking at each character beats a call
    while (end < list.size() && list[end] != separator) ++end;
    const std::string_view item = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    return item;
}

/// The first words of a call that are no options: its verbs. What comes later is a name or a text.
using Operands = std::array<std::string_view, 5>;

Operands operandsOf(const Call& call)
{
    Operands operands;
    std::size_t count = 0;
    for (const std::string_view argument : call.args) {
        if (argument.size() > 1 && argument.front() == '-') continue;
        operands[count++] = unquoted(argument);
        if (count == operands.size()) break;
    }
    return operands;
}

bool isOperand(const Operands& operands, std::string_view word)
{
    const bool open = word.back() == '*';
    if (open) word.remove_suffix(1);
    return std::any_of(operands.begin(), operands.end(), [&](std::string_view operand) {
        return !operand.empty() && (open ? startsWith(operand, word) : operand == word);
    });
}

bool hasItem(const Call& call, std::string_view item)
{
    if (item == "#1" || item == "#2") return !call.operand(item == "#1" ? 0 : 1).empty();
    if (item.front() == '=') return std::find(call.args.begin(), call.args.end(), item.substr(1)) != call.args.end();
    return call.has(item);
}

bool hasAll(const Call& call, const Operands& operands, std::string_view groups)
{
    while (!groups.empty()) {
        std::string_view group = takeItem(groups, ' ');
        bool found = false;
        while (!group.empty() && !found) {
            const std::string_view item = takeItem(group, '|');
            if (item.front() == '^') found = operands.front() == item.substr(1);
            else found = isAlpha(item.front()) ? isOperand(operands, item) : hasItem(call, item);
        }
        if (!found) return false;
    }
    return true;
}

bool hasAny(const Call& call, std::string_view items)
{
    while (!items.empty())
        if (hasItem(call, takeItem(items, '|'))) return true;
    return false;
}

/// It only says what it would do, or what it is.
bool isRehearsal(const Call& call)
{
    return std::any_of(call.args.begin(), call.args.end(), [](std::string_view argument) {
        return argument.size() > 5 && argument[0] == '-' && (startsWith(argument, "--dry-run") || argument == "--help" || argument == "--version" || argument == "--noop" || startsWith(argument, "--pretend"));
    });
}

bool holdsNoCase(std::string_view text, std::string_view lower)
{
    for (std::size_t i = 0; i + lower.size() <= text.size(); ++i)
        if ((text[i] | 0x20) == lower.front() && startsWithNoCase(text.substr(i), lower)) return true;
    return false;
}

bool namesBackup(std::string_view word)
{
    for (std::size_t i = 0; i + 4 <= word.size(); ++i) {
        const char c = static_cast<char>(word[i] | 0x20);
        if (c != 'b' && c != 'd' && c != 's' && c != '.') continue;
        const std::string_view rest = word.substr(i);
        for (const std::string_view name : {"backup", "dump", "snapshot", ".bak"})
            if (startsWithNoCase(rest, name)) return true;
    }
    return false;
}

/// A team's own script says in its name what it does.
Deeds ofScript(const Call& call)
{
    const std::string_view name = call.program;
    if (name.find('.') == std::string_view::npos && name.find('-') == std::string_view::npos && name.find('_') == std::string_view::npos) return 0;
    if (call.has("--rollback") || call.has("rollback") || call.has("--status") || call.has("status") || call.has("--list")) return 0;
    const auto says = [&](std::string_view word) { return holdsNoCase(name, word); };
    const bool looks = says("check") || says("validat") || says("verif") || says("test") || says("status") || says("rollback") || says("monitor") || says("export") || says("dump");
    if (looks) return 0;
    if (says("migrat")) return deed::Migration;
    return says("deploy") && !says("undeploy") ? deed::Deployment : Deeds{0};
}

bool isDisposable(std::string_view path)
{
    path = unquoted(path);
    if (startsWith(path, "/tmp/")) return true;
    while (!path.empty() && (path.back() == '/' || path.ends_with("/*"))) path.remove_suffix(path.back() == '/' ? 1 : 2);
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return std::find(disposable.begin(), disposable.end(), name) != disposable.end();
}

bool removesForGood(const Call& call)
{
    if (call.program != "rm" || !(call.has("-r") || call.has("-R") || call.has("--recursive"))) return false;
    for (std::size_t n = 0; !call.operand(n).empty(); ++n)
        if (!isDisposable(call.operand(n))) return true;
    return false;
}

void take(Verdicts& verdicts, const Knowledge& row, const Call& call)
{
    const bool asks = (row.deeds & deed::Password) != 0 || ((row.deeds & deed::Question) != 0 && !call.fed);
    const bool lasts = (row.deeds & deed::Endless) != 0 && !call.background && !call.bounded;
    if (asks && !verdicts.question) verdicts.question = &row;
    if (lasts && !verdicts.endless) verdicts.endless = &row;
    if ((row.deeds & deed::Prompt) != 0 && !call.fed && !verdicts.prompt) verdicts.prompt = &row;
    if ((row.deeds & deed::Destructive) != 0 && !verdicts.destructive) verdicts.destructive = &row;
    verdicts.deeds |= row.deeds;
}

} // namespace

Verdicts judge(const Call& call)
{
    Verdicts verdicts;
    if (call.program.empty() || isRehearsal(call)) return verdicts;
    const auto alias = std::find_if(aliases.begin(), aliases.end(), [&](const Alias& a) { return a.program.front() == call.program.front() && a.program == call.program; });
    const std::string_view program = alias == aliases.end() ? call.program : alias->meant;
    const auto table = commandTable();
    auto row = std::lower_bound(table.begin(), table.end(), program, [](const Knowledge& k, std::string_view name) { return k.program < name; });
    if (row == table.end() || row->program != program) verdicts.deeds |= ofScript(call);
    const Operands operands = operandsOf(call);
    for (; row != table.end() && row->program == program; ++row)
        if (hasAll(call, operands, row->has) && !hasAny(call, row->lacks)) take(verdicts, *row, call);
    if (removesForGood(call)) take(verdicts, removal, call);
    if (program == "while" && call.args.size() == 1 && (call.args[0] == "true" || call.args[0] == ":")) take(verdicts, endlessLoop, call);
    if (namesBackup(call.program) || std::any_of(call.args.begin(), call.args.end(), namesBackup)) verdicts.deeds |= deed::Backup;
    return verdicts;
}

} // namespace holdpoint::plan
