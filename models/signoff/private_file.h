#pragma once

#include "models/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::signoff {

enum class Overwrite : bool { No, Yes };

/// Writes a file that only its owner can read: whole and on the disk, or not at all. What was there before stays until then.
[[nodiscard]] std::optional<Error> writePrivately(const std::string& file, std::string_view bytes, Overwrite overwrite);
/// The bytes of a file of moderate size.
[[nodiscard]] Result<std::string> readWhole(const std::string& file, const std::string& what);

} // namespace holdpoint::signoff
