#pragma once

#include "models/base/json_writer.h"
#include "models/base/result.h"
#include "models/journal/drive_event.h"
#include "models/journal/sign_event.h"
#include "models/plan/procedure.h"

#include <QJsonObject>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace holdpoint::journal {

/// The form in which events are written. A newer one may add events and fields; every older one is read for ever.
/// 2: the chain of a release begins with its id. 3: limits, alarms, and who was told. 4: signatures and polls.
/// 5: what the runbook says to people is sent for them.
inline constexpr int schema = 5;

/// How an item came out. Each is different from each other: no data is no failure, and what nobody knows is no pass.
enum class Outcome : std::uint8_t { None, Passed, Failed, Inconclusive, Skipped, Cancelled, Unknown };
/// How a release is driven: each command when a person says so; on to the next question; by a person elsewhere.
enum class Drive : std::uint8_t { Step, Flow, Hand };
enum class Verdict : std::uint8_t { Met, Unmet, Undecided };
/// What a person says to an item that did not simply pass.
enum class Choice : std::uint8_t { Run, Retry, Edit, Skip, Accept, Reject, Abort };
enum class Ending : std::uint8_t { Done, RolledBack, Aborted };
/// How a job ended; the runner's own word for it.
enum class JobHow : std::uint8_t { Exited, Signalled, TimedOut, Stopped, NotStarted, Lost };

/// What is known of a limit. No data is no breach and no pass.
enum class LimitState : std::uint8_t {
    Off,        ///< not in force in this phase of the release
    NoData, TooLittle, Stale,
    Holds,
    Pending,    ///< the value is beyond it, and not for as long as the runbook says
    Breached,
    Returned,   ///< it was breached, and is not any longer
};
/// What became of a message. Only what was surely not sent may be sent again by itself.
enum class NotifyState : std::uint8_t {
    Begun,      ///< written before the act
    Sent,
    Failed,     ///< surely not sent; it may work later
    Refused,    ///< surely not sent, and it will not work as it is
    Unknown,
};

struct CheckResult {
    std::string check;      ///< what was wanted: "number = 4"
    Verdict verdict = Verdict::Undecided;
    std::string seen;       ///< what was there
};

// --- what happens in a release, one struct each ---

struct Started {
    std::string file;
    std::string directory;
    Drive drive = Drive::Flow;
    bool rehearsal = false;
    std::shared_ptr<const plan::Procedure> procedure;
    std::int32_t zoneMinutes = 0;       ///< east of UTC, as the clock on this wall goes
    int form = schema;                  ///< the schema in which its release is written
};
/// A name has a value from here on. A secret's value is not written.
struct Bound { std::string name, value; bool secret = false; };
/// Written before the act.
struct Begun { std::string item; std::uint32_t attempt = 1; std::string text; };
struct OutputKept { std::string item; std::uint32_t attempt = 1; std::uint64_t from = 0, bytes = 0; std::string sha256; };
struct Ended {
    std::string item;
    std::uint32_t attempt = 1;
    JobHow how = JobHow::Lost;
    int code = 0;
    std::int64_t startedMs = 0, durationMs = 0;
    std::string directory, stateLost, problem;
    std::string outputFile;
    std::uint64_t outputBytes = 0;
    std::vector<CheckResult> checks;
    std::uint64_t dropped = 0;          ///< bytes that were left out in the middle of its output
};
/// An outcome of None: it is done again by itself, at `nextMs`.
struct Settled {
    std::string item;
    std::uint32_t attempt = 1;
    Outcome outcome = Outcome::None;
    std::string why;
    std::int64_t nextMs = 0;
    std::uint32_t failures = 0;         ///< how often it has failed since it went well last, where it is done again by itself
};
/// A person's answer to a task, a gate, a sign-off or a check: "yes", "no", or the value seen.
struct Answered { std::string item, answer, reason; };
/// A person's decision about an item that failed, is unknown, or waits for "run"; or about a limit ("M214") that was breached.
struct Decided { std::string item; Choice choice = Choice::Run; std::string text, reason; };
struct StopAsked { std::string item; std::uint32_t attempt = 1; std::string why; };
struct Held { std::string reason, limit; };     ///< `limit`: the one that holds it; empty = a person does
/// A breakpoint: the release holds when the item's turn comes, until somebody releases it.
struct HoldSet { std::string item, reason; };
struct Released { std::string reason; };
struct DriveSet { std::string item; Drive drive = Drive::Flow; };   ///< of one item, or of the whole release where none is named
/// From here on the release goes back. The items are those that will be run, in that order.
struct RollbackBegun { std::vector<std::string> items, procedures; std::string reason; std::int32_t budget = plan::Seconds::unknown; };
struct Noted { std::string text; };
struct Finished { Ending ending = Ending::Done; std::string why; };
/// A running command waits for somebody to type. What is typed at a secret prompt is not written.
struct Prompted { std::string item; std::uint32_t attempt = 1; std::string prompt; bool secret = false; };
struct Typed { std::string item; std::uint32_t attempt = 1; std::string text; bool secret = false; };
/// A file that an item has made: what it was when it was made.
struct Captured { std::string item, name, path; std::uint64_t bytes = 0; std::string sha256; };
/// Somebody else is responsible from here on.
struct HandedOver { std::string to, text; };
/// The clock on the wall was set while the release ran: what waits, waits as long as it would have.
struct ClockSet { std::int64_t byMs = 0; };
/// When the release may begin, as a wall clock says it: "22:00-05:00", "Mon", "2026-12-24T00:00/2026-12-27T06:00".
struct WindowSet { std::string zone; std::vector<std::string> windows, days, freezes; };
/// Somebody begins all the same.
struct WindowOverridden { std::string reason; };
// Limits: what is journalled is each change of what is known of one. The samples lie in files beside the journal.

/// Where a metric is measured, without secrets.
/// Where a metric is measured from here on, and the series that its numbers go to, in which unit and how often.
struct SourceBound { std::string metric, source, series, unit; std::int64_t everyMs = 0; };
struct BaselineTaken { std::string limit; double value = 0; std::int64_t fromMs = 0, toMs = 0; std::uint64_t samples = 0; };
struct LimitJudged {
    std::string limit;
    LimitState state = LimitState::NoData;
    std::optional<double> value;
    std::int64_t sinceMs = 0;           ///< since when it is so
    std::int64_t sampleMs = 0;          ///< of the last sample that counts
    std::string sentence;
};
/// A source does not give what it should. Empty: it does again.
struct SourceTroubled { std::string metric, sentence; };
/// A person has looked at what no source measures, in the limit's own unit.
struct ValueSeen { std::string limit; double value = 0; };
/// A breach of these limits may roll back by itself: the authority was collected beforehand. Empty: of all of them.
struct Authorised { std::vector<std::string> limits; bool revoked = false; };
struct Acknowledged { std::string alarm, comment; };
/// An alarm is put out of sight for a while, and comes back by itself.
struct Shelved { std::string alarm; std::int64_t untilMs = 0; std::string comment; };
struct Unshelved { std::string alarm; };
/// Who hears of what this release has to say from here on: names without secrets, as the sources file has them.
struct AddresseesBound { std::vector<std::string> to; };
/// A person has what an item says to people sent: this text, to these.
struct Announced { std::string item, text; std::vector<std::string> to; };
/// Somebody is told about an alarm, or what an item says; `alarm` is its name, or messageOf(item).
struct Notified { std::string alarm, channel, to; std::uint32_t attempt = 1; NotifyState state = NotifyState::Begun; std::string problem; };

using AnyBody = std::variant<Started, Bound, Begun, OutputKept, Ended, Settled, Answered, Decided, StopAsked, Held, HoldSet, Released, DriveSet, RollbackBegun,
                          Noted, Finished, Prompted, Typed, Captured, HandedOver, ClockSet, WindowSet, WindowOverridden, SourceBound, BaselineTaken, LimitJudged,
                          SourceTroubled, ValueSeen, Authorised, Acknowledged, Shelved, Unshelved, Notified, AddresseesBound, Announced, DriverTook, DriverLeft,
                          PolicySet, SignAsked, Signed, SignVoided, Delegated, PollOpened, Voted, PollDecided, PollAskedAgain>;

template<typename Kind, typename Any>
inline constexpr bool isKindOf = false;
template<typename Kind, typename... Kinds>
inline constexpr bool isKindOf<Kind, std::variant<Kinds...>> = (std::same_as<Kind, Kinds> || ...);

/// What happened. It is copied, moved and let go in event.cpp alone: making that anew for so many kinds, wherever an event is
/// held, would take a compiler longer than all the rest.
struct Body : AnyBody {
    Body();
    Body(const Body& other);
    Body(Body&& other) noexcept;
    template<typename Kind>
        requires isKindOf<std::remove_cvref_t<Kind>, AnyBody>
    Body(Kind&& kind) : AnyBody(std::in_place_type<std::remove_cvref_t<Kind>>, std::forward<Kind>(kind)) {}
    Body& operator=(const Body& other);
    Body& operator=(Body&& other) noexcept;
    ~Body();
};

/// An entry of the journal. Entries are only ever added, and each holds the hash of all before it.
struct Event {
    std::uint64_t seq = 0;      ///< from 1, without a gap
    std::int64_t atMs = 0;      ///< UTC
    std::string actor;          ///< a person's name, or "holdpoint"
    Body body;
    std::string hash;
};

/// Who acts when no person does.
inline constexpr std::string_view engineName = "holdpoint";

[[nodiscard]] std::string_view typeOf(const Body& body);
/// The body as canonical JSON: fields in a fixed order, no white space. Equal bodies give equal bytes.
[[nodiscard]] std::string writeBody(const Body& body);
[[nodiscard]] Result<Body> readBody(std::string_view type, std::string_view json);

/// What stands before the first event of a release: the release, so that no other one's events can be put in its place. Before
/// schema 2 nothing did, and such releases are read as they were written.
[[nodiscard]] std::string chainStart(std::string_view release, std::string_view type, std::string_view bodyJson);
/// The hash of an event whose body is `bodyJson`, after an event with the hash `before`.
[[nodiscard]] std::string chainHash(std::string_view before, const Event& event, std::string_view bodyJson);
/// The same of an event that is not read yet: whether it was changed comes before what it says.
[[nodiscard]] std::string chainHash(std::string_view before, const Event& event, std::string_view type, std::string_view bodyJson);

[[nodiscard]] std::string_view nameOf(Outcome outcome);
[[nodiscard]] std::string_view nameOf(Drive drive);
[[nodiscard]] std::string_view nameOf(Verdict verdict);
[[nodiscard]] std::string_view nameOf(Choice choice);
[[nodiscard]] std::string_view nameOf(Ending ending);
[[nodiscard]] std::string_view nameOf(JobHow how);
[[nodiscard]] std::string_view nameOf(LimitState state);
[[nodiscard]] std::string_view nameOf(NotifyState state);
[[nodiscard]] std::optional<Drive> driveNamed(std::string_view name);

} // namespace holdpoint::journal
