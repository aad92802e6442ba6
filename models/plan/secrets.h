#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace holdpoint::plan {

/// A password, a token or a key that stands in a text in clear. `what` is null where there is none.
struct Secret {
    std::size_t begin = 0;
    std::size_t end = 0;
    const char* what = nullptr;  ///< "a password", "an AWS key"

    explicit operator bool() const { return what != nullptr; }
};

/// The first one in a line, from an offset on. Placeholders, variables and names of files are none.
[[nodiscard]] Secret findSecret(std::string_view line, std::size_t from = 0);

/// The text with every secret in it replaced by "•••", for what is shown or kept.
[[nodiscard]] std::string masked(std::string_view line);

} // namespace holdpoint::plan
