#pragma once

#include "models/engine/advance.h"

#include <string>
#include <string_view>

namespace holdpoint::app {

// What a person may type where a release waits for somebody.

/// The words, as the prompt shows them.
[[nodiscard]] std::string wordsFor(const engine::Advice& advice, const journal::Record& record);
/// What a line means there: the event to keep, or why it means nothing. A value and what a command asks for are no words.
[[nodiscard]] Result<journal::Body> meantBy(std::string_view line, const engine::Advice& advice, const journal::Record& record);

} // namespace holdpoint::app
