#pragma once

#include "models/session/open_runbook.h"

#include <optional>
#include <string>

namespace holdpoint::session {

/// What a person says about a line that the rules have read otherwise: "gate" = "none", "kind" = "output". It becomes a hidden
/// comment; resources/handbook/annotations.md has the keys.
struct Correction {
    std::uint32_t line = 0;     ///< of the text that is corrected
    std::string key;
    std::string value;
};

/// The bytes of the file with the comment in it: above a code block, behind the words of anything else. An error where no
/// comment can say it: what was written is read again before it is taken.
[[nodiscard]] Result<std::string> withCorrection(const runbook::Runbook& book, const Correction& correction);

/// The bytes of the file with its double encoding mended, as far as that is certain.
[[nodiscard]] Result<std::string> withRepair(const runbook::Source& source);

/// Writes a changed runbook into its file, as a whole or not at all. Refused when the file is not any more as it was `before`.
/// `keepOriginal` leaves the old file beside it, with the ending ".holdpoint-old".
[[nodiscard]] std::optional<Error> writeBack(const std::string& path, const std::string& before, const std::string& after, bool keepOriginal);

} // namespace holdpoint::session
