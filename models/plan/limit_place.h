#pragma once

#include "models/plan/deeds.h"
#include "models/plan/limit_table.h"
#include "models/plan/reading.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace holdpoint::plan {

struct Number {
    double value = 0;
    std::size_t begin = 0, end = 0;  ///< in the text, with a percent sign before it
};

/// A word op that the lexicon found, or a sign.
struct Comparison {
    Op op = Op::Equal;
    std::size_t begin = 0, end = 0;
};

/// The other way round: "if the lag is > 30 s, hold" wants it to be <= 30 s.
[[nodiscard]] Op opposite(Op op);

/// A limit that stands in a table, and in which column of it.
struct LimitInColumn {
    std::uint32_t limit = 0;
    std::uint32_t head = 0;    ///< the block of the table's head
    std::uint32_t column = 0;
};

/// Turns around what says how a limit should be and what happens otherwise: `wanted` holds those limits, in text order.
void settleDirections(const Reading& reading, Plan& plan, std::vector<LimitInColumn> columns, const std::vector<std::uint32_t>& wanted);

/// Where a number stands: its text, the block and section around it, the row of its table. It tells whether the number is
/// compared with something, and what is to be done when it is passed; the finder of limits moves it through the runbook.
class LimitPlace {
public:
    LimitPlace(const Reading& reading, Plan& plan) : m_reading(reading), m_plan(plan), m_table(reading) {}

protected:
    // How the number is compared (limit_comparison.cpp)

    /// "< 50", "≥90", "> %85", "<= 15"
    bool signBefore(const Number& number, Comparison& found) const;
    /// "more than 10 records", "at least 30", "within 1%"
    bool wordBefore(const Number& number, Comparison& found) const;
    /// "(after 7 days)": not earlier than that.
    bool durationHolds(const Number& number, Comparison& found) const;
    /// "100 Mbps minimum", "3 or more", "10 人以上", "20+ users"
    bool wordAfter(const Number& number, Comparison& found) const;
    /// "Wenn die Fehlerrate 2 % länger als 5 Minuten überschreitet, …": the verb ends the clause.
    bool verbAfter(const Number& number, Comparison& found) const;
    [[nodiscard]] bool timeUnitAfter(const Number& number) const;
    [[nodiscard]] std::size_t digitsEnd(std::size_t at) const;
    /// "| CPU | 80 % | 95 % |" below "Warning" and "Critical", "| p95 | 400–800 ms |" below "Amber"
    bool gradeReached(const Number& number, Comparison& found) const;
    /// The second number of "400–800 ms"; empty where there is none.
    [[nodiscard]] Number rangeEnd(const Number& number) const;
    /// "Must stay below 5 %", "never above 85 %": a word of duty leads to the comparison, and none of a condition or an action lies between.
    [[nodiscard]] bool isGoverned(const Number& number, const Comparison& comparison, Concept duty) const;
    [[nodiscard]] bool isAllUnit(const Number& number, std::string_view after) const;
    /// A value that has to be met exactly.
    bool equality(const Number& number, Comparison& found) const;

    // Whether it is one at all (limit_versions.cpp)

    /// "Python 3.10+", "PostgreSQL 14.2 or newer": a program and its version, and nothing that is measured.
    [[nodiscard]] bool isVersion(const Number& number, const Comparison& comparison, std::string_view unit) const;

    /// The decimals of "0.10", which a number would lose; of "0.1" and "10" there are none to be kept.
    [[nodiscard]] std::uint8_t noughts(const Number& number) const;

    // What is measured, and for how long (limit_measure.cpp)

    [[nodiscard]] std::string_view unitAfter(const Number& number) const;
    [[nodiscard]] std::size_t unitEnd(const Number& number) const;
    [[nodiscard]] std::string_view behindCondition(std::string_view before) const;
    /// In Markdown, with what stands around the words.
    [[nodiscard]] std::string metricBefore(std::size_t end) const;
    /// "> 2% for 15 min", "within 5 minutes of deployment", "5 dakika boyunca"
    [[nodiscard]] Seconds windowAfter(const Number& number) const;
    /// "Errors > 2 % for more than 5 minutes": the second number says how long the first one has to last.
    [[nodiscard]] bool lastsSoLong(const Number& number, const Comparison& comparison) const;
    /// "If errors > 5 %, roll back within 10 minutes": how soon something is done about the limit before.
    [[nodiscard]] bool isDeadline(const Number& number, const Comparison& comparison) const;
    /// "All of these are measured over 10 minutes": the number says over which time others are looked at.
    [[nodiscard]] bool isMeasuringTime(const Number& number) const;
    /// Gives it to those of the section that have none.
    void measureOver(const Number& number);
    /// "> 5 % above normal", "drops by 5 %". Not "> 5 % (5 min average)", where the average says over which time, and not "drops below
    /// 95 %", which names the level itself.
    [[nodiscard]] bool isRelative(const Number& number) const;
    /// "< 1 % in the first 24 hours"
    [[nodiscard]] Seconds stretchOf(const Number& number) const;

    // What is done about it (limit_action.cpp)

    /// A limit that was found in this block, and where its number stands in the text.
    struct Found {
        std::uint32_t limit = 0;
        std::uint32_t at = 0;
        bool holds = false;        ///< it says itself that nothing goes on before: "after 7 days"
        bool wanted = false;       ///< it says how it should be: "must stay below 5 %"
    };
    /// When all limits of a block are known, so is which words belong to which of them.
    void settleAction(const Found& found);
    void settleDirection(const Found& found, std::optional<LimitAction> said, bool row);
    std::vector<Found> m_found;    ///< in text order
    std::vector<LimitInColumn> m_inColumns;
    std::vector<std::uint32_t> m_wanted;    ///< limits that say how it should be, and whose action is for the other case
    std::uint32_t m_head = 0;      ///< of the table that is being read

    [[nodiscard]] std::uint32_t placeOf(std::size_t at) const { return static_cast<std::uint32_t>(m_text.data() - m_reading.text.data() + at); }
    template <typename Visit>
    void visitHits(Visit visit) const
    {
        const auto begin = static_cast<std::uint32_t>(m_text.data() - m_reading.text.data());
        const auto end = begin + static_cast<std::uint32_t>(m_text.size());
        const std::uint32_t first = m_reading.blockSentence[m_block];
        const std::uint32_t last = m_reading.blockSentence[m_block + 1];
        if (first == last) return;
        // The hits of a block stand in text order, and a block may have many more than this line.
        const auto stop = m_reading.hits.begin() + m_reading.sentences[last - 1].lastHit;
        auto hit = std::lower_bound(m_reading.hits.begin() + m_reading.sentences[first].firstHit, stop, begin, [](const Hit& h, std::uint32_t b) { return h.begin < b; });
        for (; hit != stop && hit->begin < end; ++hit) visit(hit->meaning, hit->begin - begin, hit->length);
    }

    const Reading& m_reading;
    Plan& m_plan;
    const Section* m_section = nullptr;
    Concepts m_blockConcepts;
    std::string_view m_text;
    std::string_view m_rowMetric;
    std::uint32_t m_block = 0;
    std::uint32_t m_line = 0;
    std::size_t m_used = 0;
    LimitTable m_table;
    std::size_t m_column = 0;  ///< of the table, where the text is a cell
    bool m_bareValue = false;  ///< the text is a cell of a column of values
    bool m_expected = false;   ///< the text says what a command should give

private:
    /// "If not resolved in 15 minutes, execute rollback", "Trigger: still down after 5 minutes"
    bool lastsTooLong(const Number& number, Comparison& found) const;
    [[nodiscard]] bool isHowLong(const Number& number, std::size_t comparison) const;
    /// "8/8", "181/181": done of all.
    [[nodiscard]] bool isTotal(const Number& number) const;
    [[nodiscard]] bool isHttpStatus(const Number& number) const;
    [[nodiscard]] bool zeroIsExpected(std::string_view before, std::string_view after) const;
    [[nodiscard]] bool wholeIsExpected(std::string_view before, std::string_view after) const;
    /// "# Expected: ALL PASS (43 tests)", "Should return: 4", "All 8 columns exist"
    [[nodiscard]] bool isExpectedCount(std::string_view before, std::string_view after) const;
    [[nodiscard]] bool saysVersion(std::size_t end, bool dotted) const;
    [[nodiscard]] bool isTrouble() const;
    /// "If the lag is > 30 s, hold" waits for the opposite.
    static void turnAround(Limit& limit);
    [[nodiscard]] LimitAction actionOf(std::uint32_t at, std::optional<LimitAction> said) const;
    /// What the row of a table says, by its columns.
    [[nodiscard]] std::optional<LimitAction> actionInTable() const;
    /// "If p95 > 300 ms page; if errors > 2 % roll back": what is said of the number at this place.
    [[nodiscard]] std::optional<LimitAction> deedFor(std::uint32_t at) const;
    [[nodiscard]] std::optional<LimitAction> deedAmong(const std::vector<Deed>& deeds, const Sentence& clause, std::uint32_t at) const;
    /// By the headings above.
    [[nodiscard]] std::optional<LimitAction> actionOfSection() const;
    /// A clause and what is to be done by it.
    struct Clause {
        Sentence said;
        std::vector<Deed> deeds;
    };
    /// The one that holds a place. It is kept, since the limits of a clause come one after the other.
    [[nodiscard]] const Clause& clauseOf(const Sentence& sentence, std::uint32_t at) const;
    mutable Clause m_clause;
    /// A sentence, and whether it compares with what was before.
    struct Compared {
        std::uint32_t sentence = none;
        bool withBefore = false;
        bool changes = false;
    };
    mutable Compared m_compares;
    void readBaseline(const Sentence& sentence) const;
    /// None where the place stands in no sentence that says anything. A block may say a lot of other things.
    [[nodiscard]] const Sentence* sentenceAt(std::uint32_t at) const;
    /// What follows the number: up to what is to be done, or the end of its clause or cell.
    [[nodiscard]] std::optional<Sentence> clauseAfter(const Number& number) const;
    /// What stands before it, from the limit before it on.
    [[nodiscard]] std::optional<Sentence> clauseBefore(const Number& number) const;
    /// "> 500 ms (10 min)"
    [[nodiscard]] Seconds windowInBrackets(const Number& number) const;
    [[nodiscard]] Seconds windowIn(const Sentence& clause, std::size_t unitSize) const;
    /// "0 or minimal", "0 for an hour": the word behind the number goes on with the sentence and is no unit.
    [[nodiscard]] bool joinsSentence(std::string_view after, std::size_t size) const;
    [[nodiscard]] bool isAverage(const Sentence& sentence, std::uint32_t hit) const;
    [[nodiscard]] bool namesLevel(const Number& number) const;
    /// "| Error rate | 2 % | roll back |": nobody wants it to be just that.
    [[nodiscard]] bool isBound(const Limit& limit) const;
    /// The action is for the other case: it stands behind "otherwise", and none before it, as in "roll back if > 1%, otherwise go on".
    [[nodiscard]] bool actsOtherwise(std::uint32_t at) const;
    /// "Lag < 30 s, otherwise hold": what is compared is what is wanted.
    [[nodiscard]] bool holdsOtherwise(std::uint32_t at) const;
    /// In the list below a rollback gate, or in a line that is one and says nothing else of the limit.
    [[nodiscard]] bool governedByRollback(std::uint32_t line, bool saysItself) const;
};

} // namespace holdpoint::plan
