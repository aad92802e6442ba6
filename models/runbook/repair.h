#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::runbook {

/// How a text was damaged: UTF-8 bytes that somebody read as another encoding and saved as UTF-8 again.
enum class Damage : std::uint8_t { None, Cp1252, MacRoman };

/// A run that looks damaged like the others, but whose bytes are lost for ever: shown, never guessed. Where a byte that was
/// dropped can have been one alone (dropped_bytes.h), it is not lost.
struct LostRun {
    std::uint32_t line = 0;  ///< 1-based
    std::string text;        ///< as it stands in the file
};

struct Repair {
    Damage damage = Damage::None;
    std::string text;            ///< the whole text, mended where it is certain; empty when damage is None
    std::size_t mended = 0;      ///< runs that were restored
    std::vector<LostRun> lost;   ///< runs that were left as they are
};

/// Proposes the repair of a whole document. It is decided for the document, never for a run on its own: correct
/// text holds runs that would decode too (French ’é). A text that is in doubt is left alone.
/// `text` is valid UTF-8. Line breaks are never touched, so that line numbers stay those of the file.
[[nodiscard]] Repair proposeRepair(std::string_view text);

[[nodiscard]] const char* damageName(Damage damage);  ///< "cp1252", "macroman", "" for None

} // namespace holdpoint::runbook
