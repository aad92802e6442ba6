#pragma once

#include "models/plan/lexicon.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::monitor {

enum class UnitKind : std::uint8_t {
    Count,          ///< a bare number, or a word that is only a name for what is counted: "errors"
    Time,           ///< in milliseconds
    Share,          ///< of one
    Bytes,
    BitRate,        ///< bits a second
    Frequency,      ///< in a millisecond: "/minute", "errors/s"
    Times,          ///< "2x"
};

struct Unit {
    UnitKind kind = UnitKind::Count;
    double factor = 1;      ///< what one of it is in the kind's own unit

    bool operator==(const Unit&) const = default;
};

/// Reads units as runbooks and sources write them: "ms", "seconds", "%", "GB", "/minute", and the words for units of time of
/// every language of the lexicon. KB, MB and GB are thousands, as disks and networks count; KiB, MiB and GiB are 1024.
class UnitReader {
public:
    UnitReader() : m_lexicon(plan::builtinLexicon()) {}

    /// A word that is no unit is a name for what is counted.
    [[nodiscard]] Unit read(std::string_view text) const;
    /// A value in one unit as it is in another; empty where they are of different kinds: an error rate is no file size. A
    /// count takes part in anything, since runbooks leave units out.
    [[nodiscard]] std::optional<double> convert(double value, std::string_view from, std::string_view to) const;

private:
    [[nodiscard]] std::optional<double> timeOf(std::string_view word) const;

    plan::Lexicon m_lexicon;
};

} // namespace holdpoint::monitor
