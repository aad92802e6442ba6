#pragma once

#include "models/base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::plan {

// What a word or phrase can mean to the rules. The words themselves are data: resources/lexicon/*.lex, one file a
// language, with a section for each name below.
#define HOLDPOINT_CONCEPTS(X)                                                                                     \
    /* what a heading says about its section */                                                                   \
    X(SectionRollback, "section.rollback") X(SectionWayBack, "section.way-back") X(AndRollback, "section.and-rollback") X(SectionContacts, "section.contacts")                                \
    X(SectionSignoff, "section.signoff") X(SectionCriteria, "section.criteria")                                  \
    X(SectionReference, "section.reference") X(SectionTimeline, "section.timeline")                              \
    X(SectionTrouble, "section.troubleshooting") X(SectionAlerts, "section.alerts")                              \
    X(SectionContainer, "section.container") X(SectionWork, "section.work")                                      \
    X(SectionTriggers, "section.triggers") X(SectionDecision, "section.decision")                                \
    X(SectionGo, "section.go") X(SectionPrecondition, "section.precondition") X(SectionMonitoring, "section.monitoring")                                        \
    /* what numbers a unit of work */                                                                             \
    X(WordStep, "word.step") X(WordPhase, "word.phase") X(WordOption, "word.option")                             \
    /* conditions */                                                                                              \
    X(If, "if") X(IfOpens, "if.opens") X(Else, "else") X(Beyond, "beyond") X(Any, "any") X(Until, "until") X(Before, "before") X(OnlyAfter, "only-after") X(After, "after") \
    X(AfterBehind, "after.behind") X(Moment, "moment") X(NoNeed, "need.not")                                       \
    /* what a gate does */                                                                                        \
    X(Rollback, "rollback") X(RollbackNow, "rollback.now") X(RollbackTrigger, "rollback.trigger")                \
    X(NoRollback, "rollback.not") X(RollbackNoun, "rollback.noun") X(Stop, "stop") X(StopWord, "stop.word") X(Abort, "abort") X(NotProceed, "not-proceed")                 \
    X(Hold, "hold") X(HoldWord, "hold.word")                                                                                   \
    X(Never, "never") X(NoGo, "no-go") X(GoNoGo, "go-no-go") X(Wait, "wait") X(WaitFor, "wait.for") X(HoldAt, "hold.at") X(Approval, "approval")             \
    X(ApprovalOf, "approval.of") X(MetaLabel, "meta.label") X(Must, "must") X(AllMust, "all-must") X(Criteria, "criteria") X(Failed, "criteria.failed")                  \
    X(Checkpoint, "checkpoint") X(Proceed, "proceed") X(Confirm, "confirm") X(Exception, "exception")            \
    X(Required, "required") X(Watch, "watch") X(Page, "page") X(PageWord, "page.word") X(Alert, "alert") X(Investigate, "investigate")    \
    X(Critical, "critical") X(Target, "target") X(Baseline, "baseline") X(Cutover, "cutover")                                          \
    /* commands */                                                                                                \
    X(Run, "run") X(RunNever, "run.never") X(RunMaybe, "run.maybe") X(RunLater, "run.later") X(RunAgain, "run.again") X(RunBack, "run.back") X(RunOrder, "run.order") X(ForEach, "run.each") X(Or, "or") X(OrLine, "or.line") X(Example, "example") \
    /* expectations */                                                                                            \
    X(Expected, "expected") X(ExpectedOutput, "expected.output")                                                 \
    /* people */                                                                                                  \
    X(Role, "role") X(RoleOf, "role.of") X(SignedBy, "signed-by") X(Signature, "signature") X(ContactWord, "contact")                 \
    /* somebody is to be told: by a word that opens the sentence, one behind whom it names, or one that says it is done */         \
    X(Tell, "tell") X(TellBehind, "tell.behind") X(TellDone, "tell.done") X(TellNot, "tell.not") X(Audience, "audience")           \
    /* tables */                                                                                                  \
    X(ColumnCommand, "column.command") X(ColumnRole, "column.role") X(ColumnAction, "column.action")             \
    X(ColumnTime, "column.time") X(ColumnPhase, "column.phase") X(ColumnMetric, "column.metric")                 \
    X(ColumnTarget, "column.target") X(ColumnGate, "column.gate") X(ColumnSeverity, "column.severity")                                                                             \
    X(ColumnRed, "column.red") X(ColumnYellow, "column.yellow") X(ColumnGreen, "column.green") X(ColumnElse, "column.else") X(ColumnWindow, "column.window")                                                                             \
    /* numbers */                                                                                                 \
    X(MoreThan, "op.more") X(LessThan, "op.less") X(AtLeast, "op.at-least") X(AtMost, "op.at-most") X(Level, "op.level")              \
    X(Zero, "zero") X(Version, "version") X(UnitSecond, "unit.second") X(UnitMinute, "unit.minute") X(UnitHour, "unit.hour")           \
    X(UnitDay, "unit.day") X(UnitWeek, "unit.week") X(QuarterHour, "duration.quarter-hour") X(HalfHour, "duration.half-hour") X(OneHour, "duration.hour") X(HourAndHalf, "duration.hour-and-half") X(Estimate, "estimate") X(Two, "number.two") X(Three, "number.three") X(Four, "number.four") X(Five, "number.five") X(Ten, "number.ten") X(Fifteen, "number.fifteen") X(Twenty, "number.twenty") X(Thirty, "number.thirty") X(Window, "window") X(Lasting, "lasting") X(Measured, "measured") X(Cadence, "cadence") X(Traffic, "traffic") X(OwnerLabel, "label.owner") X(Degrade, "degrade")                \
    X(IllWhenHigh, "metric.ill-high") X(IllWhenLow, "metric.ill-low")                                                            \
    X(Problem, "problem") X(NoProblem, "problem.none")                                                                                        \
    /* environments */                                                                                            \
    X(EnvLocal, "env.local") X(EnvStaging, "env.staging") X(EnvProduction, "env.production")                     \
    X(EnvBlue, "env.blue") X(EnvGreen, "env.green") X(ScopeDatabase, "scope.database")       \
    /* what makes a way back */                                                                                   \
    X(Backup, "backup")                                                                                           \
    /* when a release may begin */                                                                                \
    X(DeployTime, "deploy.time") X(DayNot, "day.not") X(DayMonday, "day.monday") X(DayTuesday, "day.tuesday") X(DayWednesday, "day.wednesday") \
    X(DayThursday, "day.thursday") X(DayFriday, "day.friday") X(DaySaturday, "day.saturday") X(DaySunday, "day.sunday")

enum class Concept : std::uint8_t {
#define HOLDPOINT_ENUM(id, name) id,
    HOLDPOINT_CONCEPTS(HOLDPOINT_ENUM)
#undef HOLDPOINT_ENUM
    Count
};

[[nodiscard]] constexpr bool isTimeUnit(Concept c) { return c >= Concept::UnitSecond && c <= Concept::UnitWeek; }
/// Also "half an hour".
[[nodiscard]] constexpr bool isTime(Concept c) { return c >= Concept::UnitSecond && c <= Concept::HourAndHalf; }

[[nodiscard]] std::string_view conceptName(Concept concept_);

/// A set of concepts, for "does this sentence hold X".
class Concepts {
public:
    void add(Concept c) { m_bits[index(c)] |= bit(c); }
    [[nodiscard]] bool has(Concept c) const { return (m_bits[index(c)] & bit(c)) != 0; }
    template <typename... Cs>
    [[nodiscard]] bool hasAny(Cs... cs) const { return (has(cs) || ...); }
    template <typename... Cs>
    [[nodiscard]] bool hasAll(Cs... cs) const { return (has(cs) && ...); }
    void merge(const Concepts& other)
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i) m_bits[i] |= other.m_bits[i];
    }

private:
    static std::size_t index(Concept c) { return static_cast<std::size_t>(c) / 32; }
    static std::uint32_t bit(Concept c) { return std::uint32_t{1} << (static_cast<std::size_t>(c) % 32); }
    std::array<std::uint32_t, 5> m_bits{};     // of the words that waste the least in a sentence
};
static_assert(static_cast<std::size_t>(Concept::Count) <= 160);

/// A phrase that was found in a text: `begin` and `length` in bytes of what was scanned.
struct Hit {
    std::uint32_t begin = 0;
    std::uint16_t length = 0;
    Concept meaning = Concept::Count;
    bool commas = false;  ///< of a language that writes 1.000,5
};

/// Finds the phrases of all languages in one pass over a text.
///
/// A phrase is a row of words. Case does not matter; any run of blanks, line breaks and emphasis marks stands for
/// the space between two words. `word*` also matches longer words, and ` .. ` lets up to eight words of the same
/// sentence stand between. Words match whole, except in scripts that are written without spaces.
class Lexicon {
public:
    /// Reads one language file. The error names the line that is wrong.
    [[nodiscard]] Result<std::size_t> add(std::string_view file, const std::string& name);
    /// To be called once after the last add().
    void finish();

    /// Appends what is found in `text`, in text order. Code between backticks is passed over.
    void scan(std::string_view text, std::vector<Hit>& hits) const;

    [[nodiscard]] std::size_t size() const { return m_phrases.size(); }

private:
    struct Phrase {
        std::string words;  ///< folded; one space between words; '\x01' for a gap
        Concept meaning = Concept::Count;
        bool prefix = false;    ///< the last word may go on
        bool unspaced = false;  ///< begins in a script without spaces: matches anywhere
        bool commas = false;
    };

    /// One letter on the way through the phrases. The nodes below it stand side by side, in the order of their letters.
    struct Node {
        std::uint32_t firstChild = 0;
        std::uint32_t firstPhrase = 0;  ///< the phrases that end here are [firstPhrase, firstPhrase + phrases)
        std::uint16_t children = 0;
        std::uint16_t phrases = 0;
    };

    struct Walk {
        std::string_view folded;
        std::size_t begin = 0;          ///< where the phrase begins that is being followed
        std::vector<Hit>* hits = nullptr;
    };

    [[nodiscard]] Result<std::size_t> addPhrase(std::string_view phrase, Concept meaning, bool commas);
    void growChildren(std::uint32_t node, std::size_t low, std::size_t high, std::size_t depth, std::vector<std::array<std::size_t, 4>>& open);
    [[nodiscard]] const Node* child(const Node& node, char letter) const;
    void enter(const Walk& walk) const;
    void follow(const Walk& walk, const Node& from, std::size_t at) const;
    void followGap(const Walk& walk, const Node& gap, std::size_t at) const;
    void tell(const Walk& walk, const Node& node, std::size_t end) const;

    std::vector<Phrase> m_phrases;   ///< sorted by their words after finish()
    std::vector<Node> m_nodes;       ///< the first one is the root
    std::string m_letters;           ///< the letter that leads to each node
    // Most words are told by their first two letters to begin no phrase: those have a table of their own.
    std::array<std::uint8_t, 256> m_rows{};    ///< the row of m_pairs for each first letter, 0 for none
    std::array<std::uint32_t, 256> m_singles{}; ///< the node of each letter that is a word by itself, 0 for none
    std::vector<std::uint32_t> m_pairs;        ///< the node for each second letter, 0 for none
};

/// The lexicon with every language that Holdpoint brings along (resources/lexicon).
[[nodiscard]] Lexicon builtinLexicon();

} // namespace holdpoint::plan
