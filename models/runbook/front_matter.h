#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::runbook {

class Source;

/// The `key: value` pairs between two `---` lines at the head of a file. Values are taken as text, without their
/// quotes; nested YAML is kept by its line and not interpreted.
struct FrontMatter {
    std::uint32_t lastLine = 0;  ///< the closing mark; 0 when the file has no front matter
    std::vector<std::pair<std::string_view, std::string_view>> pairs;

    [[nodiscard]] std::string_view value(std::string_view key) const;
};

[[nodiscard]] FrontMatter readFrontMatter(const Source& source);

} // namespace holdpoint::runbook
