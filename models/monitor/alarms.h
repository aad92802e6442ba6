#pragma once

#include "models/journal/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::monitor {

/// Where an alarm stands with people, as ISA-18.2 has it.
enum class AlarmState : std::uint8_t {
    Unacknowledged,         ///< it is so, and nobody has seen it
    Acknowledged,           ///< it is so, and somebody knows
    ReturnedUnacknowledged, ///< it is over, and nobody has seen it
    Latched,                ///< it is over and somebody knows, and what it asks for is not decided
    Shelved,                ///< out of sight for a while; it comes back by itself
};

enum class AlarmKind : std::uint8_t {
    Breach,     ///< a limit was breached
    Data,       ///< there are no data any more to say whether it is
    Overdue,    ///< nobody has looked for too long at what no source measures
    Source,     ///< a source does not give what it should
};

/// One alarm, with all that somebody has to know about it.
struct Alarm {
    std::string id;                     ///< by which it is acknowledged and shelved: "M214", "M214.data", "source p95"
    AlarmKind kind = AlarmKind::Breach;
    AlarmState state = AlarmState::Unacknowledged;
    std::uint32_t limit = plan::none;   ///< index of the limit; none: it is about a source
    std::string metric;
    std::optional<double> value;        ///< as it was judged last
    std::string cause;                  ///< one sentence with its numbers
    std::int64_t sinceMs = 0, returnedMs = 0;
    std::string acknowledgedBy, comment;
    std::int64_t shelvedUntilMs = 0;
    std::string shelvedBy, shelvedWhy;
    bool first = false;                 ///< of all that are there now, it came first: what the others may come from
};

struct Alarms {
    std::vector<Alarm> alarms;          ///< the oldest first
    std::size_t recent = 0;             ///< how many have come within ten minutes
    bool flood = false;                 ///< more than ten of them: one by one they tell nobody anything
    std::int64_t nextMs = 0;            ///< when it will be otherwise although nothing happens; 0 = not by time alone
};

inline constexpr std::size_t mostInTime = 10;
inline constexpr std::int64_t floodMs = 10 * 60'000;

/// All alarms of a release at a moment, from its record and nothing else.
[[nodiscard]] Alarms alarmsAt(const journal::Record& record, std::int64_t nowMs);

/// "unacknowledged", "breach": for scripts.
[[nodiscard]] std::string_view nameOf(AlarmState state);
[[nodiscard]] std::string_view nameOf(AlarmKind kind);

} // namespace holdpoint::monitor
