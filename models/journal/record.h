#pragma once

#include "models/journal/event.h"
#include "models/journal/limit_record.h"
#include "models/journal/sign_record.h"

#include <map>
#include <set>

namespace holdpoint::journal {

/// Where a release is. Ended means one of done, rolled back, aborted.
enum class Stage : std::uint8_t { Empty, Forward, Back, Ended };

/// Where an item is. Asked: it is its turn and a person has to do or say something.
enum class ItemState : std::uint8_t { Pending, Running, Reported, Settled };

/// What a person has said about an item. All of it stays, also what was said otherwise later.
struct Said {
    std::uint64_t seq = 0;
    std::int64_t atMs = 0;
    std::string by, what, reason;       ///< what: an answer, or the name of a decision
};

struct ItemRecord {
    ItemState state = ItemState::Pending;
    Outcome outcome = Outcome::None;
    Outcome lastOutcome = Outcome::None;///< the last one that was one, also while it is done again
    std::uint32_t attempt = 0;          ///< how often it was begun
    bool stopAsked = false;
    bool asks = false;                  ///< it waits at its terminal for somebody to type
    bool asksSecret = false;
    std::string prompt;
    std::int64_t nextMs = 0;            ///< when it is done again by itself
    std::uint32_t failures = 0;         ///< how often it has failed since it went well last
    std::uint64_t outputKept = 0;       ///< bytes of its output whose hashes are in the journal
    bool goesBack = false;              ///< it is a part of the way back that was begun last
    bool holdHere = false;              ///< the release holds when its turn comes
    std::string holdReason;
    std::int64_t firstBegunMs = 0;
    std::int64_t begunMs = 0;
    std::int64_t settledMs = 0;
    std::string machine, place;         ///< where it was begun last; empty: on the one machine that its store has
    std::string text;                   ///< as it was run, with values put in; an edit stands here until the next run
    std::string answer, answeredBy, reason;
    std::vector<Said> said;             ///< the oldest first
    std::uint64_t answeredSeq = 0;      ///< which of several answers was given last
    std::string why;                    ///< of the outcome, in words
    std::optional<Choice> decision;     ///< a person's, not acted upon yet
    std::optional<Drive> drive;
    Ended end;                          ///< of the last attempt

    [[nodiscard]] bool over() const { return state == ItemState::Settled && (outcome == Outcome::Passed || outcome == Outcome::Skipped); }
    [[nodiscard]] bool ran() const { return attempt > 0; }
};

struct Value {
    std::string text;
    bool secret = false;
};

/// A file as it was when it was made.
struct KeptFile {
    std::string item, name, path;
    std::uint64_t bytes = 0;
    std::string sha256;
    std::int64_t madeMs = 0;
};

/// Anything done otherwise than planned.
struct Deviation {
    std::uint64_t seq = 0;
    std::string item, what, by, reason;
};

/// All that is known of a release: its journal, folded.
struct Record {
    std::shared_ptr<const plan::Procedure> procedure = std::make_shared<plan::Procedure>();
    std::string file, directory;
    Drive drive = Drive::Flow;
    bool rehearsal = false;
    Stage stage = Stage::Empty;
    Ending ending = Ending::Done;
    std::string endingWhy;
    std::vector<ItemRecord> items;              ///< one for each item of the procedure
    std::uint32_t cursor = 0;                   ///< the first item of the way forward that is not over
    std::set<std::uint32_t> called;             ///< items that stand by and that somebody wants to be run now
    std::set<std::uint32_t> busy;               ///< items that run, or whose report is not settled
    std::map<std::uint32_t, std::vector<std::uint32_t>> choices;    ///< the items of each choice, in text order
    std::map<std::string, Value, std::less<>> values;
    std::string abortedBy;                      ///< who has said that it is to end here, and why
    bool held = false;
    std::string heldBy, heldReason;
    std::int64_t heldSinceMs = 0;
    std::int64_t heldMs = 0;                    ///< how long it was held, without the hold that goes on: T does not run then
    std::int64_t doneForMs = 0;                 ///< how long it was done before it was taken back: nor then
    std::vector<std::uint32_t> wayBack;         ///< items of the rollback, in the order in which they are run
    std::size_t backCursor = 0;                 ///< the first of them that is not over
    RollbackBegun rollback;
    std::int64_t rollbackMs = 0;
    std::vector<Deviation> deviations;
    std::vector<KeptFile> files;                ///< made so far, the newest last
    DriverTook driver;                          ///< who drives, where several machines could; without a name: nobody now
    std::string responsible;                    ///< who took it over last; who started it, at first
    std::string startedBy;
    std::int32_t zoneMinutes = 0;
    WindowSet window;                           ///< without a zone: it may begin at any time
    bool windowOverridden = false;
    bool workBegun = false;                     ///< something of the way forward was done
    WatchRecord watch;                          ///< limits, sources and alarms
    SigningRecord signing;                      ///< who has to sign, and all that was signed and voted
    std::vector<std::pair<std::string, std::string>> notes;   ///< who, what
    std::vector<std::string> oddities;          ///< events that could not be: named, never repaired
    std::int64_t startedMs = 0, lastMs = 0, endedMs = 0;
    std::uint64_t seq = 0;
    std::string hash;

    /// T: how long it has been under way at this moment. It stands while the release is held.
    [[nodiscard]] std::int64_t clockMs(std::int64_t nowMs) const;
    [[nodiscard]] const plan::Item& itemAt(std::uint32_t index) const { return procedure->items[index]; }
};

/// Takes one more event in. Total: every sequence of events gives a record; what could not be is named in `oddities`.
void apply(Record& record, const Event& event);
[[nodiscard]] Record fold(const std::vector<Event>& events);

} // namespace holdpoint::journal
