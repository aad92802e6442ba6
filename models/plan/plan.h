#pragma once

#include "models/runbook/annotations.h"
#include "models/runbook/runbook.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <deque>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::plan {

using runbook::none;
using runbook::Span;

/// The name of the rule that made an element: "gate.do-not-proceed". Points to a literal.
using Rule = const char*;

/// Seconds; `unknown` where the text names none. Sixty-eight years are enough for any runbook, and a plan may hold
/// millions of these.
struct Seconds {
    static constexpr std::int32_t unknown = -1;
    std::int32_t value = unknown;

    [[nodiscard]] bool known() const { return value != unknown; }
    /// The nearest that can be kept.
    [[nodiscard]] static Seconds of(std::int64_t seconds)
    {
        constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
        return {static_cast<std::int32_t>(std::clamp(seconds, -most, most))};
    }
};

struct Phase {
    std::uint32_t line = 0;
    std::string_view title;
    Rule rule = "";
};

struct Step {
    std::uint32_t line = 0;
    std::uint32_t phase = none;
    std::string_view title;
    Seconds shortest, longest;      ///< how long the author thinks it takes
    Seconds every;                  ///< a step that is repeated: "every 15 minutes"
    Seconds window;                 ///< a step that looks at a stretch of time: "first 24 hours"
    Seconds watched;                ///< it stands behind the change, in a section that is watched for so long
    std::string_view owner;
    std::shared_ptr<std::vector<double>> traffic; ///< percentages of a ramp, "increase to 50%, then 100%"; null in most steps
    Rule rule = "";
};

struct Task {
    std::uint32_t line = 0;
    std::string_view text;
    bool checked = false;
    bool criterion = false;         ///< a condition that has to hold, and not work that somebody does
    Rule rule = "";
};

/// Somebody is to be told something: by a task, by a step that is nothing but that, or by a line of the text.
struct Message {
    std::uint32_t line = 0;
    std::string_view to;            ///< whom, as the runbook writes it: "#releases", "all stakeholders"
    std::string_view text;          ///< what; empty where the runbook gives no text but the words of the task itself
    Rule rule = "";
    std::string_view sentence;      ///< that asks for it
};

enum class CommandKind : std::uint8_t { Shell, Sql, Config, Output, Watch, Code };

/// What the text says about a command: to run it, to ask first, to know of it for another time, or to leave it alone.
enum class Told : std::uint8_t { Run, Asked, Aside, Never };

struct Command {
    Span span;
    std::string_view text;
    std::string_view environment;   ///< empty where none is named
    Rule rule = "";
    std::uint32_t pins = none;      ///< index in Plan::pins of what the author pinned down about it
    std::uint32_t choice : 23 = 0;  ///< commands that exclude each other share a number; 0 = no choice
    CommandKind kind : 3 = CommandKind::Shell;
    Told told : 2 = Told::Run;
    bool onFailure : 1 = false;     ///< "if the import fails, run …": not run otherwise
    bool inlineCode : 1 = false;
    bool script : 1 = false;        ///< a whole deployment script: one item, under a terminal
    bool rollback : 1 = false;      ///< stands in a rollback procedure
};

/// How an expectation can be checked, proposed in a form that a person reads and changes.
enum class CheckKind : std::uint8_t { Person, ExitCode, Contains, Absent, Rows, Number, Totals, HttpStatus, Json, Plan };

struct Expectation {
    std::uint32_t line = 0;
    std::string_view text;
    std::uint32_t command = none;   ///< index of the command that it speaks about
    CheckKind check = CheckKind::Person;
    std::string_view proposal;      ///< "rows = 0", "output contains "Server ready""
    Rule rule = "";
};

enum class GateAction : std::uint8_t { Hold, Rollback, Abort };

struct Gate {
    std::uint32_t line = 0;
    GateAction action = GateAction::Hold;
    std::string_view condition;
    Rule rule = "";
    Seconds lasts;                  ///< how long is waited, where that is all that it asks
};

enum class Op : std::uint8_t { Less, AtMost, More, AtLeast, Equal };
enum class LimitAction : std::uint8_t { Verify, Target, Investigate, Alert, Page, Hold, Rollback, Abort, None };

/// Before the change, while it is made, or for so long after it.
enum class LimitWhen : std::uint8_t { Always, Before, Cutover, After };

/// When a limit is in force.
struct LimitTime {
    LimitWhen when = LimitWhen::Always;
    Seconds lasts;                  ///< after the change: the first hour, 24 hours
};

struct Limit {
    std::uint32_t line = 0;
    std::uint32_t section = 0;      ///< the line of the heading in whose section it stands
    Op op = Op::Equal;
    LimitAction action = LimitAction::Verify;
    bool relative = false;          ///< against a baseline
    std::uint8_t decimals = 0;      ///< of a value that is written with noughts at its end, as 0.10
    double value = 0;
    std::string_view metric;
    std::string_view unit;
    Seconds window;                 ///< how long it has to last, or how often it is looked at
    LimitTime time;
    Rule rule = "";
};

/// What looks like trouble and is none, beside limits: "V2 route 404: OK - expected".
struct LimitException {
    std::uint32_t line = 0;
    std::uint32_t section = 0;      ///< the line of the heading in whose section it stands
    std::string_view text;
    std::uint32_t limit = none;     ///< index of the comparison in its line, where there is one: "CPU > 90 % while it is warming up"
    bool cutover = false;           ///< while the change is made
};

enum class RollbackScope : std::uint8_t { Step, Environment, Release };

struct Rollback {
    std::uint32_t line = 0;
    std::uint32_t lastLine = 0;
    std::string_view title;
    RollbackScope scope = RollbackScope::Release;
    Seconds budget;
    Rule rule = "";
};

/// One step of a rollback: a numbered heading, list item, or "# 1. …" comment inside its code.
struct RollbackStep {
    std::uint32_t line = 0;
    std::uint32_t rollback = none;  ///< index of the innermost rollback that holds it
    std::string_view title;
};

/// What a way back tells somebody to do, in an item of a list or below a heading: "2. Ask the DBA to restore the snapshot". Where
/// commands stand in it, it is not done by hand.
struct HandWork {
    std::uint32_t line = 0;
    std::uint32_t lastLine = 0;     ///< with all that is nested in it
    std::string_view text;
};

/// "On each of web1, web2, web3:": what stands in these lines is done once for each, and written down once.
struct ForEach {
    Span lines;
    std::string_view text;
};

/// A file that one command makes and later ones read: what is restored has to be what was saved.
struct Capture {
    std::uint32_t line = 0;
    std::string_view name;          ///< as written, with its variable part: backup_$(date +%Y).sql
    std::vector<std::uint32_t> usedAt;
    std::vector<std::string_view> usedAs;   ///< how each of them spells it: backup_TIMESTAMP.sql
};

/// Where the next of several ways begins. Ways of one choice inside of a way of another one are a choice of their own.
struct Arm {
    std::uint32_t choice = 0;
    std::uint32_t line = 0;

    auto operator<=>(const Arm&) const = default;
};

struct SignOff {
    std::uint32_t line = 0;
    std::string_view role;
    Rule rule = "";
};

struct Contact {
    std::uint32_t line = 0;
    std::string_view role;
    std::string_view contact;
    Seconds response;               ///< how soon an answer is promised
    Rule rule = "";
};

/// How bad, how soon, what then: a row of a severity table.
struct SeverityLevel {
    std::uint32_t line = 0;
    std::string_view name;
    Seconds response;
    std::string_view action;
};

struct Moment {
    std::uint32_t line = 0;
    Seconds at;                     ///< after T; may be negative, so `hasTime` says whether it is known
    bool hasTime = false;
    std::string_view text;
    Rule rule = "";
};

/// When a release may begin: "Monday-Thursday (not Friday)", "Tue 22:00-02:00 UTC".
struct DeployTime {
    std::uint32_t line = 0;
    int days = 0;                   ///< as bits, Monday first; 0: it names none
    int begin = -1, end = -1;       ///< minutes after midnight; an end before its begin is on the day after; -1: any hour
    bool utc = false;
    std::string_view text;
    Rule rule = "";
};

struct Parameter {
    std::string_view name;
    std::uint32_t line = 0;         ///< where it stands first
    Rule rule = "";
    std::string_view value;         ///< that a table of the runbook gives it; empty: none
    std::uint32_t valueLine = 0;
};

enum class Severity : std::uint8_t { Note, Warning, Error };

struct Finding {
    std::uint32_t line = 0;
    Severity severity = Severity::Warning;
    Rule rule = "";
    std::string_view message;
    std::string_view mend;
};

/// Text that a rule put together and that stands nowhere in the file as such. Grows in pieces that never move.
class TextPool {
public:
    std::string_view keep(std::string_view text);
    /// Keeps what another pool has kept: views into it stay good.
    void take(TextPool&& other);

private:
    static constexpr std::size_t piece = std::size_t{1} << 16;
    std::deque<std::string> m_pieces;
};

/// What a runbook compiles to. Flat lists in text order; a step names its phase, an expectation its command.
/// Texts are views into the runbook's source or into the plan's own pool: the plan keeps both alive.
struct Plan {
    std::shared_ptr<const runbook::Runbook> runbook;
    std::shared_ptr<TextPool> pool = std::make_shared<TextPool>();

    std::string_view title;
    std::vector<Phase> phases;
    std::vector<Step> steps;
    std::vector<Task> tasks;
    std::vector<Message> messages;
    std::vector<Command> commands;
    std::vector<Expectation> expectations;
    std::vector<Gate> gates;
    std::vector<Limit> limits;
    std::vector<LimitException> exceptions;
    std::vector<Rollback> rollbacks;
    std::vector<RollbackStep> rollbackSteps;
    std::vector<HandWork> handWork;
    std::vector<ForEach> loops;
    std::vector<Capture> captures;
    std::vector<SignOff> signOffs;
    std::vector<Contact> contacts;
    std::vector<SeverityLevel> severities;
    std::vector<Moment> timeline;
    std::vector<DeployTime> deployTimes; ///< in text order
    std::vector<Parameter> parameters;
    std::vector<Finding> findings;
    std::vector<runbook::Annotation> pins;
    std::vector<Arm> arms;          ///< in no order
    std::vector<std::uint32_t> singles; ///< choices of which each command is a way of its own, also in one line
    std::vector<std::pair<std::uint32_t, std::uint32_t>> inside; ///< a choice, and the choice in one of whose ways it stands; sorted
    std::uint32_t firstQuestion = none; ///< choices from this number on have one way: a person says whether it is gone
    std::vector<Span> asides;       ///< lines that tell about trouble, contacts or commands in general, in text order: nothing there is done unasked
    std::uint32_t modelledLines = 0;
    std::uint32_t noteLines = 0;
};

} // namespace holdpoint::plan
