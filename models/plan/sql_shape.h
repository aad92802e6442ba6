#pragma once

#include <string_view>

namespace holdpoint::plan {

/// Whether a query gives one row with one value, however many rows there are: "SELECT count(*) FROM ships". Its groups, a second
/// column or another query beside it would make more of it. Where it is not sure, it is not said.
[[nodiscard]] bool givesOneValue(std::string_view query);

} // namespace holdpoint::plan
