#pragma once

#include "models/journal/event.h"

#include <optional>

namespace holdpoint::journal {

/// What a list of releases shows, kept beside the events so that a list need not read them.
struct Summary {
    std::string release;
    std::string title;
    std::string state;          ///< running, held, rolling-back, done, rolled-back, aborted
    std::string step;
    std::string waitingFor;
    std::int64_t sinceMs = 0;   ///< since when it is in this state
};

/// An event that is about to be kept: it gets its number and its hash from the journal.
struct Draft {
    std::int64_t atMs = 0;
    std::string actor;
    Body body;
    std::uint64_t wish = 0;     ///< what somebody at another desk wanted, which is fulfilled by this
};

class Shared;

/// Keeps events, for ever and in order. Several programs may add to one release; each learns of the others' events before
/// it can add its own, because it says what it has seen.
class Journal {
public:
    Journal() = default;
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    virtual ~Journal() = default;

    /// Creates a release with its first events.
    virtual Result<std::vector<Event>> create(const Summary& summary, std::vector<Draft> drafts) = 0;
    /// Adds events after the one with the number `seen`, all or none, and returns when they would survive a power cut. An
    /// empty answer: others came first, nothing was added; read on and decide anew.
    virtual Result<std::optional<std::vector<Event>>> append(const std::string& release, std::uint64_t seen, std::vector<Draft> drafts, const Summary& summary) = 0;
    /// The events after `seen`. Their chain has been checked; an event that was changed is an error that names it.
    virtual Result<std::vector<Event>> read(const std::string& release, std::uint64_t seen) = 0;
    /// The newest first.
    virtual Result<std::vector<Summary>> releases() = 0;
    /// Moves when another program has added something, to any release. Cheap enough to be asked ten times a second.
    virtual std::int64_t changeMark() = 0;
    /// A descriptor that becomes readable when the mark may have moved; -1 where there is none, and the mark is asked now and then. It
    /// may be another one later.
    [[nodiscard]] virtual int newsSocket() { return -1; }

    /// What only a store has that several machines share; none: this one is one machine's.
    [[nodiscard]] virtual Shared* shared() { return nullptr; }

    /// A runbook's bytes, by their SHA-256.
    virtual Result<std::string> keepText(std::string_view bytes) = 0;
    virtual Result<std::string> text(std::string_view sha256) = 0;
};

} // namespace holdpoint::journal
