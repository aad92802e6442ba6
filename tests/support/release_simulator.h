#pragma once

#include <cstdint>
#include <string>

namespace holdpoint::tests {

/// One simulated release: a random plan, random people, faults, and crashes at any point between two writes, all from one
/// number, so that what went wrong once goes wrong again.
struct Simulated {
    std::string broken;         ///< the promise that was not kept, with its circumstances; empty when all were
    std::string story;          ///< its journal, where a promise is broken
    int crashes = 0;
    int conflicts = 0;          ///< how often another terminal was faster
    int rollbacks = 0;
    int breaches = 0;
    int firedByItself = 0;      ///< rollbacks that a limit began
    int messages = 0;           ///< to people, about alarms and by items
    int overdue = 0;            ///< of these, about looks that nobody took
    int announced = 0;          ///< and what items say to people
    int refused = 0;            ///< polls that were decided NO-GO or HOLD
    int overruled = 0;          ///< of these, those against which somebody went on, with a reason
    std::uint64_t events = 0;
    std::string ending;
};

[[nodiscard]] Simulated simulateRelease(std::uint64_t seed);

} // namespace holdpoint::tests
