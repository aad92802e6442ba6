#pragma once

#include "models/session/record_view.h"

#include <QString>

#include <cstdint>

namespace holdpoint::items {

/// What a no at this gate begins at once, with its first commands and its time. Empty where a no only holds.
[[nodiscard]] QString whatNoDoes(const session::RecordView& view, std::uint32_t item);

} // namespace holdpoint::items
