#pragma once

#include <cstdint>
#include <string>

namespace holdpoint::journal {

// Who drives, where several machines could. In a store of one machine none of these is written: a lock says it there, and a note
// that a program which drove was cut off.

/// From here on this person's program drives. `place` names the folder in which its jobs leave what they print: whether a command of
/// another place still runs is not known here.
struct DriverTook {
    std::string driver, machine, place;
    std::uint64_t lease = 0;            ///< the number with which it drives; each is higher than the one before
    std::string from;                   ///< who had it before and did not give it back; empty: nobody
    std::string reason;
};
/// Who drove gives it back, with nothing of it running. `to`: whom it is meant for.
struct DriverLeft { std::string to, reason; };

} // namespace holdpoint::journal
