#pragma once

#include "models/plan/reading.h"

#include <algorithm>

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

/// Where a number stands: its text, the block and section around it, the row of its table. It tells whether the number is
/// compared with something, and what is to be done when it is passed; the finder of limits moves it through the runbook.
class LimitPlace {
public:
    LimitPlace(const Reading& reading, Plan& plan) : m_reading(reading), m_plan(plan) {}

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
    [[nodiscard]] bool timeUnitAfter(const Number& number) const;
    [[nodiscard]] std::size_t digitsEnd(std::size_t at) const;
    /// A value that has to be met exactly.
    bool equality(const Number& number, Comparison& found) const;

    // Whether it is one at all (limit_versions.cpp)

    /// "Python 3.10+", "PostgreSQL 14.2 or newer": a program and its version, and nothing that is measured.
    [[nodiscard]] bool isVersion(const Number& number, const Comparison& comparison, std::string_view unit) const;

    /// The decimals of "0.10", which a number would lose; of "0.1" and "10" there are none to be kept.
    [[nodiscard]] std::uint8_t noughts(const Number& number) const;

    // What is done about it (limit_action.cpp)

    [[nodiscard]] LimitAction actionOf() const;
    bool m_rollsBack = false;  ///< the number stands in the column of what rolls back

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
    std::size_t m_at = 0;      ///< where the number stands of which the action is asked
    bool m_limitTable = false;
    bool m_targetTable = false;
    bool m_bareValue = false;  ///< the text is a cell of a column of values
    bool m_expected = false;   ///< the text says what a command should give

private:
    /// "If not resolved in 15 minutes, execute rollback", "Trigger: still down after 5 minutes"
    bool lastsTooLong(const Number& number, Comparison& found) const;
    /// "8/8", "181/181": done of all.
    [[nodiscard]] bool isTotal(const Number& number) const;
    [[nodiscard]] bool isHttpStatus(const Number& number) const;
    [[nodiscard]] bool zeroIsExpected(std::string_view before, std::string_view after) const;
    [[nodiscard]] bool wholeIsExpected(std::string_view before, std::string_view after) const;
    /// "# Expected: ALL PASS (43 tests)", "Should return: 4", "All 8 columns exist"
    [[nodiscard]] bool isExpectedCount(std::string_view before, std::string_view after) const;
    [[nodiscard]] bool saysVersion(std::size_t end, bool dotted) const;
    [[nodiscard]] bool isTrouble() const;
    /// Of the sentence that the number stands in. A block may say a lot of other things.
    [[nodiscard]] Concepts sentenceConcepts() const;
    /// In the list below a rollback gate.
    [[nodiscard]] bool governedByRollback() const;
};

} // namespace holdpoint::plan
