#pragma once

#include "models/base/result.h"
#include "models/engine/secret_mask.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::engine {

/// One piece of work that is given away as a whole: a block of shell, a query, a request. Its id is made by the
/// caller, is unique in its release and names one attempt: a runner that is given an id twice does it once.
struct Job {
    std::string id;                 ///< letters, digits, '.', '_' and '-': it is the name of a folder
    std::string parentShell;        ///< a shell that is new begins where this one stands; empty: in `directory`
    std::string shell;              ///< jobs with the same shell share directory, variables, functions, options
    std::string text;               ///< what is run, with all values put in
    std::string target;             ///< a query: the address of its database. It may hold a password and is never written down
    std::string directory;          ///< where the first job of a shell starts; later ones go on where the last one stopped
    std::vector<std::pair<std::string, std::string>> variables;  ///< exported before the first job of a shell
    /// Variables of this job alone. They are handed over in memory: not to the disk, not to the shell's next job.
    std::vector<std::pair<std::string, std::string>> secrets;
    /// Pieces of the text and what stands for them while it runs. They go the same way.
    std::vector<std::pair<std::string, std::string>> hidden;
    std::vector<std::string> hush;  ///< what else is a secret and may come in its output; it goes the same way
    std::int64_t timeoutMs = 0;     ///< 0 = no limit
    std::uint64_t outputLimit = 0;  ///< bytes of its output that are kept; 0 = the usual limit
    bool terminal = false;          ///< needs a terminal: it asks a person
    bool undoes = false;            ///< of a way back: a transaction that was lost is none of its business
};

/// All that may not be written down of what a job prints.
[[nodiscard]] inline SecretMask maskOf(const Job& job)
{
    SecretMask mask;
    for (const auto& [name, value] : job.secrets) mask.learn(value);
    for (const auto& [piece, value] : job.hidden) mask.learn(value);
    for (const std::string& secret : job.hush) mask.learn(secret);
    return mask;
}

/// How a job ended. Lost is not a failure: nobody knows what it did.
struct JobEnd {
    enum class How : std::uint8_t { Exited, Signalled, TimedOut, Stopped, NotStarted, Lost };

    How how = How::Lost;
    int code = 0;                   ///< exit code, or the signal's number
    std::int64_t startedMs = 0;     ///< UTC, milliseconds
    std::int64_t durationMs = 0;    ///< from a clock that nobody sets
    std::string directory;          ///< where the shell stands afterwards
    std::string stateLost;          ///< what could not be carried on to the next job, in words; empty = all was
    std::string outputFile;         ///< where its output lies, as it came but for secrets
    std::uint64_t outputBytes = 0;
    std::uint64_t dropped = 0;      ///< bytes that were left out in the middle of it
    std::string problem;            ///< for NotStarted and Lost: what went wrong and what to do; for TimedOut where more is known than the time
};

/// What is known about a job of an earlier life of this program.
enum class JobState : std::uint8_t { Unknown, Running, Ended, Lost };  ///< Unknown = it was never started

/// Does jobs somewhere else and says when they end. Calls return at once; the callbacks come from the event loop of the
/// thread that made the runner, never from inside a call.
class Runner {
public:
    struct Listener {
        std::function<void(const std::string& id, const std::string& outputFile, std::uint64_t bytes)> output;  ///< there is more of it
        std::function<void(const std::string& id, const JobEnd& end)> ended;   ///< once a job
        /// It waits at its terminal for somebody to type; `secret` = what is typed is not shown.
        std::function<void(const std::string& id, const std::string& prompt, bool secret)> asks;
    };

    Runner() = default;
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;
    virtual ~Runner() = default;    ///< jobs go on; who comes after finds them again

    virtual void listen(Listener listener) = 0;
    virtual void start(const Job& job) = 0;
    /// Ends it with its whole process tree: asks first, and after `graceMs` no more. Its end is reported as Stopped.
    virtual void stop(const std::string& id, std::int64_t graceMs) = 0;
    virtual void input(const std::string& id, const std::string& bytes) = 0;
    /// Takes up a job of an earlier life: Running and Ended are followed by their callbacks, Unknown and Lost by none.
    virtual Result<JobState> adopt(const std::string& id) = 0;
};

} // namespace holdpoint::engine
