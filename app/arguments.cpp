#include "app/arguments.h"

#include <algorithm>

namespace holdpoint::app {

namespace {

std::string padded(std::string text, std::size_t width)
{
    if (text.size() + 2 > width) return text + "  ";
    text.resize(width, ' ');
    return text;
}

} // namespace

bool Arguments::has(std::string_view option) const
{
    return std::any_of(options.begin(), options.end(), [&](const auto& given) { return given.first == option; });
}

std::string Arguments::value(std::string_view option) const
{
    const auto all = values(option);
    return all.empty() ? std::string() : all.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    std::vector<std::string> found;
    for (const auto& [name, value] : options)
        if (name == option) found.push_back(value);
    return found;
}

Result<Arguments> readArguments(const Verb& verb, const std::vector<std::string>& words)
{
    const std::string see = "; see '" + std::string(verb.call) + std::string(verb.name) + " --help'";
    Arguments arguments;
    bool onlyOperands = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (onlyOperands || word.empty() || word.front() != '-' || word == "-") {
            arguments.operands.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyOperands = true;
            continue;
        }
        if (word == "--help" || word == "-h") {
            arguments.help = true;
            return arguments;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        // Every verb may be told the store, so that a script need not know which verbs keep something.
        static constexpr Option anywhere{"--store", "URL", ""};
        const auto known = std::find_if(verb.options.begin(), verb.options.end(), [&](const Option& one) { return one.name == name; });
        const Option* option = known != verb.options.end() ? &*known : name == anywhere.name ? &anywhere : nullptr;
        if (option == nullptr) return Error{std::string(verb.name) + " does not know the option " + name + see};
        if (option->value.empty()) {
            if (equals != std::string::npos) return Error{std::string(verb.name) + ": " + name + " takes no value" + see};
            arguments.options.emplace_back(name, std::string());
        } else if (equals != std::string::npos) {
            arguments.options.emplace_back(name, word.substr(equals + 1));
        } else if (i + 1 < words.size() && !words[i + 1].starts_with("--")) {
            arguments.options.emplace_back(name, words[++i]);
        } else {
            return Error{std::string(verb.name) + ": " + name + " needs " + std::string(option->value) + see};
        }
    }
    if (arguments.operands.size() < verb.fewest) return Error{std::string(verb.name) + " needs " + std::string(verb.operands) + see};
    if (arguments.operands.size() > verb.most)
        return Error{std::string(verb.name) + " takes " + (verb.operands.empty() ? "no names" : std::string(verb.operands) + " and nothing more") + ", but '" + arguments.operands[verb.most] + "' was given" + see};
    return arguments;
}

std::string versionText() { return "Holdpoint " HOLDPOINT_VERSION "\n"; }

std::string helpText(const Verb& verb)
{
    std::string text = std::string(verb.call) + std::string(verb.name) + ' ' + std::string(verb.operands) + (verb.options.empty() ? "" : " [OPTION]…") + "\n\n";
    text += std::string(verb.summary) + "\n\n";
    for (const Option& option : verb.options)
        text += "  " + padded(std::string(option.name) + (option.value.empty() ? "" : ' ' + std::string(option.value)), 22) + std::string(option.help) + '\n';
    text += "  " + padded("--help", 22) + "this text\n\n"
            "exit codes: 0 done, 1 the answer is no, 2 wrong usage or unreadable input, 3 held: a person is waited for,\n"
            "4 rolled back, 5 aborted\n";
    return text;
}

std::string helpText(const std::vector<Verb>& verbs)
{
    std::string text = "holdpoint-cli VERB …   release control for the Markdown runbook that the team already has\n\n";
    for (const Verb& verb : verbs)
        text += "  " + padded(std::string(verb.name) + ' ' + std::string(verb.operands), 26) + std::string(verb.summary.substr(0, verb.summary.find('\n'))) + '\n';
    return text + "\nEach verb has --help. --version says which Holdpoint this is.\n";
}

} // namespace holdpoint::app
