#pragma once

#include "models/plan/reading.h"

#include <optional>

namespace holdpoint::plan {

/// What the head of a table says of the numbers below it: which column holds what is measured, from which value on somebody is
/// warned or woken, and what is done then.
class LimitTable {
public:
    explicit LimitTable(const Reading& reading) : m_reading(reading) {}

    void readHead(std::uint32_t block);
    void readRow(std::uint32_t block);
    /// What follows a table knows nothing of its columns.
    void leave()
    {
        m_targets = m_limits = false;
        m_columns.clear();
    }

    [[nodiscard]] const std::vector<std::string_view>& cells() const { return m_cells; }
    /// What the number of a column is a measure of.
    [[nodiscard]] std::string_view metricOf(std::size_t column) const;
    /// What is done when the number of a column is passed; nothing where the table does not say.
    [[nodiscard]] std::optional<LimitAction> actionIn(std::size_t column) const;
    /// What is done where it is not as the row says: "| p95 | < 500 ms | roll back |" below "If not".
    [[nodiscard]] std::optional<LimitAction> doneOtherwise() const;
    /// The column names a grade, "Warning" or "Page", and the row something that is measured: a number alone is where the grade begins.
    [[nodiscard]] bool opensGrade(std::size_t column) const;
    /// Whether what the row measures is bad when it is low.
    [[nodiscard]] bool isIllWhenLow() const { return !m_parts.empty() && m_parts.front().concepts.has(Concept::IllWhenLow); }
    /// The column names bounds, "Threshold" or "Limit": a number alone is one.
    [[nodiscard]] bool isCompared(std::size_t column) const { return column < m_columns.size() && m_columns[column].target; }
    [[nodiscard]] bool knowsMetric() const { return !m_parts.empty() && m_parts.front().concepts.hasAny(Concept::IllWhenHigh, Concept::IllWhenLow); }
    /// How long it has to last, where a column of the row says so: "| p95 | > 500 ms | 10 min |" below "For".
    [[nodiscard]] Seconds windowBeside(std::size_t column) const;
    /// The column of what is critical, and no word on what is done then.
    [[nodiscard]] bool isUnanswered(std::size_t column) const;
    /// The table is about limits, and not one that compares or describes.
    [[nodiscard]] bool holdsLimits() const { return m_limits; }
    [[nodiscard]] bool holdsTargets() const { return m_targets; }

private:
    struct Column {
        std::string_view title;
        std::optional<LimitAction> says;  ///< "Warning", "Page", "Roll back if"
        bool critical = false;
        bool grade = false;               ///< and no word besides that, as in "Critical path"
        bool answers = false;             ///< "Action"
        bool otherwise = false;           ///< "If not": what is done where it is not so
        bool window = false;              ///< "For", "Window"
        bool target = false;              ///< "Threshold", "Limit": what is in it is compared
        bool severity = false;
        bool metric = false;              ///< also a threshold, as far as one word tells
        bool time = false;                ///< "Response time": how soon, and not what is measured
    };

    void readTitle(const Sentence& title, Column& column) const;
    [[nodiscard]] std::optional<LimitAction> deedInBrackets(const Sentence& title) const;
    [[nodiscard]] bool opens(const Sentence& title, Concept colour) const;
    [[nodiscard]] Sentence cell(std::size_t column) const { return m_parts[column]; }
    [[nodiscard]] bool isGraded(std::size_t column) const;
    [[nodiscard]] std::size_t gradesInRow() const;
    [[nodiscard]] std::optional<LimitAction> answerFor(std::size_t column) const;
    [[nodiscard]] std::optional<LimitAction> severityInRow() const;
    [[nodiscard]] std::optional<LimitAction> anyAnswer() const;

    const Reading& m_reading;
    std::vector<Column> m_columns;
    std::vector<std::string_view> m_cells;  ///< of the row that was read last
    std::vector<Sentence> m_parts;          ///< the same, as sentences
    bool m_limits = false;
    bool m_targets = false;
};

} // namespace holdpoint::plan
