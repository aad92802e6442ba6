#include "app/arguments.h"

#include <algorithm>

namespace holdpoint::app {

bool Arguments::has(std::string_view flag) const
{
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

Result<Arguments> readArguments(const Verb& verb, const std::vector<std::string>& words)
{
    const std::string see = "; see 'holdpoint-cli " + std::string(verb.name) + " --help'";
    Arguments arguments;
    bool onlyOperands = false;
    for (const std::string& word : words) {
        if (onlyOperands || word.empty() || word.front() != '-' || word == "-") {
            arguments.operands.push_back(word);
        } else if (word == "--") {
            onlyOperands = true;
        } else if (word == "--help" || word == "-h") {
            arguments.help = true;
            return arguments;
        } else if (std::find(verb.flags.begin(), verb.flags.end(), word) != verb.flags.end()) {
            arguments.flags.push_back(word);
        } else {
            return Error{std::string(verb.name) + " does not know the option " + word + see};
        }
    }
    if (arguments.operands.size() < verb.operandCount) return Error{std::string(verb.name) + " needs " + std::string(verb.operands) + see};
    if (arguments.operands.size() > verb.operandCount)
        return Error{std::string(verb.name) + " takes " + std::string(verb.operands) + " and nothing more, but '" + arguments.operands[verb.operandCount] + "' was given" + see};
    return arguments;
}

std::string helpText(const Verb& verb)
{
    std::string text = "holdpoint-cli " + std::string(verb.name) + ' ' + std::string(verb.operands);
    for (const std::string_view flag : verb.flags) text += " [" + std::string(flag) + ']';
    text += "\n\n" + std::string(verb.summary) + "\n\n";
    for (std::size_t i = 0; i < verb.flags.size(); ++i) {
        std::string flag(verb.flags[i]);
        flag.resize(12, ' ');
        text += "  " + flag + std::string(verb.flagHelp[i]) + '\n';
    }
    text += "  --help      this text\n\n"
            "exit codes: 0 done, 1 the answer is no (findings), 2 wrong usage or unreadable input\n";
    return text;
}

std::string helpText(const std::vector<Verb>& verbs)
{
    std::string text = "holdpoint-cli VERB …   release control for the Markdown runbook that the team already has\n\n";
    for (const Verb& verb : verbs) {
        std::string name = std::string(verb.name) + ' ' + std::string(verb.operands);
        name.resize(16, ' ');
        text += "  " + name + std::string(verb.summary.substr(0, verb.summary.find('\n'))) + '\n';
    }
    return text + "\nEach verb has --help.\n";
}

} // namespace holdpoint::app
