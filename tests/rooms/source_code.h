#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::tests {

struct Include {
    unsigned line = 0;
    std::string name;    ///< empty where it is a macro
    bool quoted = false;
};

/// A C++ file as the rules of the house read it.
struct SourceCode {
    std::vector<std::string> lines;   ///< without comments, and with empty string and character literals
    std::vector<Include> includes;
};

/// An include that stands in a comment or in a string, a raw one too, is none.
[[nodiscard]] SourceCode readSourceCode(std::string_view text);

} // namespace holdpoint::tests
