#pragma once

#include "models/base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::app {

/// "--json", or with a value "--store URL". A value that is written `NAME=VALUE…` may be given several times.
struct Option {
    std::string_view name;
    std::string_view value;     ///< empty: it takes none
    std::string_view help;
};

struct Arguments {
    std::vector<std::string> operands;
    std::vector<std::pair<std::string, std::string>> options;
    bool help = false;

    [[nodiscard]] bool has(std::string_view option) const;
    /// The last value that was given; empty when there is none.
    [[nodiscard]] std::string value(std::string_view option) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
    [[nodiscard]] std::string operand(std::size_t index) const { return index < operands.size() ? operands[index] : std::string(); }
};

/// A verb of the command line: what it takes, and what it does. It returns the program's exit code.
struct Verb {
    std::string_view name;
    std::string_view operands;      ///< as the help prints them: "RELEASE [ITEM]"
    std::string_view summary;
    std::vector<Option> options;
    std::function<int(const Arguments&)> act;
    std::size_t fewest = 1, most = 1;
    bool paints = false;            ///< it needs letters, and so a QGuiApplication; a display it does not need
    std::string_view call = "holdpoint-cli ";   ///< what stands before its name when it is called
};

/// Reads what stands after the verb. Anything that the verb does not know is an error that names it.
[[nodiscard]] Result<Arguments> readArguments(const Verb& verb, const std::vector<std::string>& words);

/// What both programs answer to `--version`.
[[nodiscard]] std::string versionText();

[[nodiscard]] std::string helpText(const Verb& verb);
[[nodiscard]] std::string helpText(const std::vector<Verb>& verbs);

} // namespace holdpoint::app
