#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace holdpoint::runner {

/// All processes that belong to a job: what descends from its first one, and what has left the family (setsid, a double fork,
/// nohup) and still carries one of the job's marks in its environment.
[[nodiscard]] std::vector<pid_t> processesOf(pid_t root, const std::vector<std::string>& marks);

/// Whether one of them waits in a read of this terminal: a command that asks, as a fact and not by what it printed.
[[nodiscard]] bool readsTerminal(pid_t root, const std::vector<std::string>& marks, const std::string& terminal);

/// Asks all of them to end, at one instant: they stand still meanwhile, so that none begins another one that has not heard of it. Those
/// whom it asked.
std::vector<pid_t> askAllToEnd(pid_t root, const std::vector<std::string>& marks);

/// Whether nothing in a process keeps this signal from ending it: if it was sent to it and it lives, it has not heard of it.
[[nodiscard]] bool wouldDieOf(pid_t pid, int signal);

/// Sends a signal to all of them; how many there were.
std::size_t signalAll(pid_t root, const std::vector<std::string>& marks, int signal);

} // namespace holdpoint::runner
