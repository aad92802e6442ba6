#pragma once

#include <string>
#include <string_view>

namespace holdpoint::report {

/// A text as it stands in a page, in an element or in an attribute: nothing in it is read as HTML.
[[nodiscard]] std::string htmlText(std::string_view text);

} // namespace holdpoint::report
