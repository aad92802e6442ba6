#pragma once

#include "models/session/start.h"

namespace holdpoint::session {

/// Something without which a release would not begin, or would stop in the middle.
struct Lack {
    enum class What : std::uint8_t { Value, Database, Folder, Window, HoldBefore, Work };
    What what = What::Value;
    std::string name;           ///< of the value, as it is written; else what was given
    std::uint32_t line = 0;     ///< where it is needed first; 0 where no line is concerned
    std::string why;            ///< in one line
};

/// All that is missing, what stands first in the runbook first. Nothing: it can begin. Looks at the file system, so it is asked
/// in the background.
[[nodiscard]] std::vector<Lack> whatIsMissing(const OpenRunbook& runbook, const StartOrder& order);

} // namespace holdpoint::session
