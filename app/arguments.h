#pragma once

#include "models/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::app {

/// What a verb takes. `flags` are options without a value: "--json".
struct Verb {
    std::string_view name;
    std::string_view operands;  ///< as the help prints them: "FILE"
    std::string_view summary;
    std::vector<std::string_view> flags;
    std::vector<std::string_view> flagHelp;
    std::size_t operandCount = 1;
};

struct Arguments {
    std::vector<std::string> operands;
    std::vector<std::string> flags;
    bool help = false;

    [[nodiscard]] bool has(std::string_view flag) const;
};

/// Reads what stands after the verb. Anything that the verb does not know is an error that names it.
[[nodiscard]] Result<Arguments> readArguments(const Verb& verb, const std::vector<std::string>& words);

[[nodiscard]] std::string helpText(const Verb& verb);
[[nodiscard]] std::string helpText(const std::vector<Verb>& verbs);

} // namespace holdpoint::app
