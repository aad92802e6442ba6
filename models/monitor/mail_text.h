#pragma once

#include "models/monitor/notifier.h"

#include <string>

namespace holdpoint::monitor {

/// A message as it goes to a mail server: head, blank line, body; lines end with CR LF, and no line is a single dot.
[[nodiscard]] std::string mailText(const std::string& id, const MessageTarget& to, const Message& message);

} // namespace holdpoint::monitor
