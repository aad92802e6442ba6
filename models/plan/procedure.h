#pragma once

#include "models/plan/plan.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// What is done to carry an item out. A gate asks whether its condition allows to go on; a sign-off asks a named person.
enum class ItemKind : std::uint8_t { Shell, Sql, Http, File, Watch, Wait, Task, Gate, SignOff };

/// How an item's result is judged, in a form that a person reads: "number = 4", "output contains "ready"".
struct ItemCheck {
    CheckKind kind = CheckKind::ExitCode;
    std::string text;
};

/// One thing that is done, in the order of the runbook.
struct Item {
    std::string id;                 ///< "L51", by its line; "L51.2" for the second one in a line
    ItemKind kind = ItemKind::Task;
    std::uint32_t line = 0;
    std::uint32_t lastLine = 0;
    std::uint32_t step = none;      ///< index in Procedure::steps
    std::uint32_t rollback = none;  ///< index in Procedure::rollbacks; none = forward work
    std::string text;               ///< the command, the task, the condition
    std::string environment;
    std::string role;               ///< who signs
    std::string audience;           ///< who is told by it, as the runbook writes it: "#releases"; empty = it tells nobody
    std::string message;            ///< the text that they get; empty = its own words
    GateAction action = GateAction::Hold;
    std::uint32_t choice = 0;       ///< items that exclude each other share a number; 0 = no choice
    std::uint32_t arm = 0;          ///< those of one choice with the same arm are done together
    std::string way;                ///< what the author calls the way of its choice: "Option A: on Debian"; may be empty
    std::uint32_t outerChoice = 0;  ///< the choice in one of whose ways this one stands; 0 = in none
    std::uint32_t outerArm = 0;
    std::int32_t seconds = 0;       ///< how long is waited or watched
    std::int32_t every = 0;         ///< how often it is done again while it is watched
    std::int32_t timeout = 0;       ///< seconds after which it is stopped and has failed; 0 = it has its time
    std::int32_t retries = 0;       ///< how often it is done again by itself when it has failed
    std::int32_t backoff = 0;       ///< seconds before the first of them; each later one waits twice as long
    std::uint32_t lane = 0;         ///< steps side by side that share a number need not wait for each other; 0 = none
    std::string capture;            ///< what its last line of output is the value of
    std::string target;             ///< where a file belongs
    std::string directory;          ///< where it is done, if not where its shell stands
    bool background = false;        ///< nobody waits for its end
    bool terminal = false;          ///< it asks a person while it runs
    bool byHand = false;            ///< no program can do it from here
    bool noReturn = false;          ///< once it has run, nothing leads back
    bool required = false;          ///< may never be skipped
    bool aside = false;             ///< stands by: a handler, an alarm, a help for trouble; it is offered and never asked for
    std::uint64_t outputLimit = 0;  ///< bytes of its output that are kept; 0 = the usual limit
    std::vector<std::string> raw;   ///< placeholders whose values are shell, as the author says; "true": all of them
    std::vector<ItemCheck> checks;
    std::vector<std::string> needs; ///< placeholders that have to have a value before it can run
    std::vector<std::string> databases; ///< a query: variables that may hold its database's address; the first that has a value counts
};

/// A file that one item makes and others read. Its name is filled in once, when it is made, so what is restored is what was saved.
struct FileCapture {
    std::string name;               ///< as its maker writes it: backup_$(date +%Y%m%d).sql
    std::uint32_t maker = none;
    std::vector<std::pair<std::uint32_t, std::string>> uses;    ///< other items, and how each spells it
};

struct ProcedureStep {
    std::uint32_t line = 0;
    std::string title;
    std::string phase;
    std::int32_t shortest = Seconds::unknown;
    std::int32_t longest = Seconds::unknown;
    std::string heading;            ///< as the author wrote it, with its number: "Step 5: Send the traffic"
    std::int32_t watched = Seconds::unknown;    ///< it stands behind the change, in a section that is watched for so long
    std::vector<double> traffic;    ///< the share of the traffic that the new version has from here on, in percent; of a ramp all of them
};

/// A way back. Its parts are the items that name it, in text order.
struct RollbackProcedure {
    std::uint32_t line = 0;
    std::uint32_t lastLine = 0;
    std::string title;
    RollbackScope scope = RollbackScope::Release;
    std::uint32_t step = none;      ///< of a step's own way back
    std::uint32_t parent = none;    ///< the way back of which this is a part or an option
    std::string environment;
    std::int32_t budget = Seconds::unknown;
    bool option = false;            ///< one of several ways: a person chooses
};

/// Values that are expected and no breach, for all of the release or while the change is made.
struct LimitExcuse {
    std::string why;                ///< in the runbook's words
    Op op = Op::Equal;
    double value = 0;
    bool cutover = false;
};

/// A number that somebody has to watch: what a program measures, or a person looks at. What is expected of a command's output is
/// no such limit; that is judged when the command ends.
struct ProcedureLimit {
    std::string id;                 ///< "M214", by its line; "M214.2" for the second one in a line
    std::uint32_t line = 0;
    std::string metric;
    Op op = Op::Equal;
    double value = 0;
    std::string unit;
    bool relative = false;          ///< against a baseline
    std::int32_t window = Seconds::unknown; ///< how long it has to last
    std::int32_t every = Seconds::unknown;  ///< how often somebody has to look, where no program does
    LimitAction action = LimitAction::Verify;
    std::uint32_t step = none;      ///< in which it stands; none = it is the phase's, or the whole release's
    std::uint32_t rollback = none;  ///< in which it stands, where it says nothing about going there
    std::string phase;              ///< empty = the whole release's
    std::string environment;
    LimitWhen when = LimitWhen::Always;
    std::int32_t lasts = Seconds::unknown;  ///< after the change: how long it is watched
    std::vector<LimitExcuse> excuses;
    std::string expected;           ///< what the runbook expects beside it and no number tells: "V2 route 404 errors"
    std::uint8_t decimals = 0;      ///< of a value that is written with noughts at its end, as 0.10
};

/// What a release does: the plan as a row of items. It is frozen into the journal when a release starts, so it owns its
/// texts and does not change when the rules or the file do.
struct Procedure {
    std::string title;
    std::string runbookSha256;
    std::vector<ProcedureStep> steps;
    std::vector<RollbackProcedure> rollbacks;
    std::vector<Item> items;        ///< in text order, forward work and ways back alike
    std::vector<FileCapture> captures;
    std::vector<ProcedureLimit> limits; ///< in text order

    /// Whether the name is that of a file which an item makes and others read.
    [[nodiscard]] bool capturesFile(std::string_view name) const
    {
        return std::any_of(captures.begin(), captures.end(), [&](const FileCapture& capture) { return capture.name == name; });
    }
    /// Whether anything is done on the way forward.
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] std::uint32_t indexOf(std::string_view id) const;   ///< none when there is no such item
    [[nodiscard]] std::uint32_t limitNamed(std::string_view id) const;  ///< index in limits; none when there is no such limit
};

[[nodiscard]] Procedure makeProcedure(const Plan& plan);

/// The limits of a plan that somebody has to watch, in text order.
[[nodiscard]] std::vector<const Limit*> limitsToWatch(const Plan& plan);
/// Whether a limit with this action says what must not be ("p95 > 500 ms: roll back"), so that it is breached when it is true. Any
/// other one says what has to be ("p95 < 50 ms", "wait until the lag is < 5 s"), and is breached when it is not.
[[nodiscard]] bool saysWhatMustNotBe(LimitAction action);
/// Whether something is done once it is breached, and not only known.
[[nodiscard]] bool isActedUpon(LimitAction action);
/// Whether a value breaches a limit, for as long as it stays so.
[[nodiscard]] bool isBreachedBy(const ProcedureLimit& limit, double value);

/// "0.10": a limit's value as it is written, with the noughts that a number would lose; empty where it has none.
[[nodiscard]] std::string withNoughts(double value, std::uint8_t decimals);
/// The same, and "0.1" and "10" where it has none.
[[nodiscard]] std::string valueAsWritten(double value, std::uint8_t decimals);

[[nodiscard]] std::string_view nameOf(ItemKind kind);
/// Whether a program does it. All other items are a person's, or the clock's.
[[nodiscard]] bool isJob(const Item& item);
/// Whether somebody is told by it: a program can send that, or a person tells them and says so.
[[nodiscard]] inline bool tellsSomebody(const Item& item) { return !item.audience.empty(); }
/// All that may have a value for this item: its placeholders, and the variables of its database as "$NAME".
[[nodiscard]] std::vector<std::string> namesNeeded(const Item& item);
/// "200M", "1G": bytes. None where it is no size.
[[nodiscard]] std::optional<std::uint64_t> bytesOf(std::string_view text);
/// A placeholder's bare name: "<ticket>", "{{ticket}}" and "$ticket" are all "ticket".
[[nodiscard]] std::string_view bareName(std::string_view placeholder);

} // namespace holdpoint::plan
