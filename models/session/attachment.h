#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <string>

namespace holdpoint::session {

/// A file that somebody attaches as the result of what was done elsewhere.
struct Attachment {
    std::string name;               ///< without its folder: that says nothing on another machine
    std::uint64_t bytes = 0;
    std::string sha256;             ///< of the file as it lies on the disk
    std::string text;               ///< what the checks read

    /// As it stands in the journal beside the text, so that the file can be recognised: "attached: x.log, 120 bytes, SHA-256 9f…".
    [[nodiscard]] std::string onRecord() const;
};

/// The journal keeps the text, so there is a limit to it.
inline constexpr std::uint64_t largestAttachment = std::uint64_t{1} << 20;

/// Reads such a file, in the background: it may lie on a slow disk. A file that is too large, empty, or no text is refused in a
/// sentence that says what to do instead.
[[nodiscard]] Result<Attachment> readAttachment(const std::string& path);

} // namespace holdpoint::session
