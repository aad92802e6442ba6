// What the words of a command say of how it runs: for ever, into a prompt, over many things.

#include "models/plan/code_kind.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace holdpoint::plan {

namespace {

std::string_view optionAt(std::string_view text) { return text.substr(0, text.find_first_of(" \t\n;|&<>(")); }

/// A short option, alone or in a bundle ("-fu", "-100f"), or its long form.
bool hasFlag(std::string_view command, char letter, std::string_view longForm)
{
    for (std::size_t at = command.find(" -"); at != std::string_view::npos; at = command.find(" -", at + 1)) {
        const std::string_view word = optionAt(command.substr(at + 1));
        if (startsWith(word, "--") ? startsWith(word, longForm) : word.find(letter) != std::string_view::npos && word.size() < 6) return true;
    }
    return false;
}

} // namespace

bool loops(std::string_view command)
{
    static constexpr auto programs = std::to_array<std::string_view>({"for", "while", "until", "ansible", "ansible-playbook", "pssh", "pdsh", "clush", "parallel", "salt", "dsh"});
    const std::string_view program = programOf(command);
    return std::find(programs.begin(), programs.end(), program) != programs.end() || command.find("xargs") != std::string_view::npos || command.find("while read") != std::string_view::npos;
}

bool isWatcher(std::string_view command)
{
    const std::string_view program = programOf(command);
    const auto after = [&](std::string_view word) {
        const std::size_t at = command.find(word);
        return at == std::string_view::npos ? std::string_view() : command.substr(at + word.size());
    };
    if (program == "watch" || program == "htop" || program == "top" || program == "k9s") return true;
    if (program == "tail" || program == "journalctl" || program == "multitail")
        return hasFlag(command, 'f', "--follow") || hasFlag(command, 'F', "--follow");
    const std::string_view logs = after(" logs");
    if (program == "pm2") return command.find(" monit") != std::string_view::npos || (!logs.data() ? false : logs.find("--nostream") == std::string_view::npos);
    if (program == "docker" || program == "docker-compose" || program == "kubectl" || program == "oc" || program == "heroku" || program == "podman") {
        if (logs.data()) return hasFlag(logs, 'f', "--follow") || hasFlag(logs, 't', "--tail");
        return program == "docker" ? command.find(" stats") != std::string_view::npos : hasFlag(command, 'w', "--watch");
    }
    if (program == "npm" || program == "yarn" || program == "pnpm") return command.find(" run dev") != std::string_view::npos || (after(" dev").data() && after(" dev").empty());
    return false;
}

Prompt promptAfter(std::string_view command)
{
    const std::string_view program = programOf(command);
    // Hardly any command opens a prompt, and those that do say so.
    const auto names = [&](std::string_view word) { return command.find(word) != std::string_view::npos; };
    const auto is = [&](std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), program) != words.end(); };
    const bool database = is({"psql", "mysql", "sqlcmd"}), code = is({"python", "python3", "node", "irb", "mongosh", "mongo"});
    if (!database && !code && !names("shell") && !names("rails") && !names("tinker")) return Prompt::Shell;
    const std::string text = ' ' + std::string(command) + ' ';
    const auto has = [&](std::string_view flag) { return text.find(flag) != std::string::npos; };
    if (has("<") || has("|") || has(" -c ") || has(" -e ") || has(" -f ") || has(" --command")) return Prompt::Shell;
    if (has(" dbshell ") || database) return has(" -l ") || has(" --version ") ? Prompt::Shell : Prompt::Sql;
    if (has("manage.py shell") || has(" rails console ") || has(" rails c ") || has(" artisan tinker ")) return Prompt::Code;
    return code && trim(command) == program ? Prompt::Code : Prompt::Shell;
}

} // namespace holdpoint::plan
