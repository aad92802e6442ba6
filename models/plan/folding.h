#pragma once

#include <string>
#include <string_view>

namespace holdpoint::plan {

/// Writes the text in lower case over what was in `out`, byte for byte: offsets stay those of the text. Letters whose
/// lower case takes another number of bytes stay as they are.
void foldInto(std::string& out, std::string_view text);

} // namespace holdpoint::plan
