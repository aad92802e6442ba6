// A table of limits says by its columns what a number means: "| Metric | Warning | Critical | Action |".

#include "models/plan/limit_table.h"

#include "models/plan/clause.h"
#include "models/plan/deeds.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

bool holdsDigit(std::string_view text) { return std::any_of(text.begin(), text.end(), isDigit); }

/// "1.", "12": the number of the row.
bool countsRows(std::string_view cell) { return cell.find_first_not_of("0123456789.") == std::string_view::npos; }

} // namespace

void LimitTable::readHead(std::uint32_t block)
{
    readRow(block);
    Concepts head;
    m_columns.assign(m_cells.size(), {});
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_columns[i].title = m_cells[i];
        readTitle(m_parts[i], m_columns[i]);
        head.merge(m_parts[i].concepts);
    }
    // The first column names what is measured, or how bad it is.
    if (!m_columns.empty()) m_columns.front().says.reset(), m_columns.front().critical = false;
    m_targets = head.has(Concept::ColumnTarget);
    m_limits = head.hasAny(Concept::ColumnTarget, Concept::ColumnMetric, Concept::ColumnAction, Concept::ColumnTime)
        || std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) { return column.says || column.critical; });
}

void LimitTable::readTitle(const Sentence& title, Column& column) const
{
    const Concepts& has = title.concepts;
    column.otherwise = opens(title, Concept::ColumnElse);
    column.answers = column.otherwise || has.has(Concept::ColumnAction);
    column.window = has.hasAny(Concept::ColumnWindow, Concept::Lasting);
    column.severity = has.has(Concept::ColumnSeverity);
    column.metric = has.has(Concept::ColumnMetric);
    column.time = has.has(Concept::ColumnTime);
    column.target = has.hasAny(Concept::Target, Concept::ColumnTarget) && !column.window && !column.time;
    if (column.answers || column.severity) return;
    column.critical = has.has(Concept::Critical);
    column.says = deedInCell(m_reading, title);
    if (!column.says) column.says = deedInBrackets(title);
    // "Critical alert" is more than an alert: what is done then stands in the row, or goes without saying.
    if (column.critical && column.says == LimitAction::Alert) column.says.reset();
    if (!column.says && has.has(Concept::Target) && !column.critical) column.says = LimitAction::Target;
    const Hit* critical = m_reading.find(title, Concept::Critical);
    column.grade = column.says != LimitAction::Target && (column.says || (critical && (fillsCell(m_reading, title, *critical) || has.has(Concept::ColumnTarget))));
    if (column.says || column.critical) return;
    column.critical = opens(title, Concept::ColumnRed);
    column.grade = column.critical || opens(title, Concept::ColumnYellow);
    if (opens(title, Concept::ColumnYellow)) column.says = LimitAction::Alert;
    else if (opens(title, Concept::ColumnGreen)) column.says = LimitAction::Target;
}

/// "Amber (hold)"
std::optional<LimitAction> LimitTable::deedInBrackets(const Sentence& title) const
{
    const std::string_view words = m_reading.textOf(title);
    const std::size_t open = words.find('('), close = words.find(')');
    return open == std::string_view::npos || close == std::string_view::npos || close < open ? std::nullopt : deedInCell(m_reading, partOf(m_reading, title, words.substr(open + 1, close - open - 1)));
}

/// "Red", "🔴 Red (go back)": a colour is a grade where the title begins with it.
bool LimitTable::opens(const Sentence& title, Concept colour) const
{
    const Hit* hit = m_reading.find(title, colour);
    if (!hit) return false;
    const std::string_view before = m_reading.text.substr(title.begin, hit->begin - title.begin);
    return std::none_of(before.begin(), before.end(), isAlnum);
}

void LimitTable::readRow(std::uint32_t block)
{
    m_cells = tableCells(m_reading.source->line(m_reading.block(block).span.first));
    m_parts.assign(m_cells.size(), {});
    const std::uint32_t sentence = m_reading.blockSentence[block];
    if (sentence == m_reading.blockSentence[block + 1]) return;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (!m_cells[i].empty()) m_parts[i] = partOf(m_reading, m_reading.sentences[sentence], m_cells[i]);
}

std::string_view LimitTable::metricOf(std::size_t column) const
{
    if (column == 0 || m_columns.empty()) return {};
    // "| Level | p95 | Errors |": what is measured stands in the head.
    const bool byLevel = m_columns.front().severity && column < m_columns.size() && !m_columns[column].time && std::none_of(m_columns.begin() + 1, m_columns.end(), [](const Column& c) { return c.metric; });
    if (byLevel) return m_columns[column].title;
    return countsRows(m_cells.front()) && m_cells.size() > 2 ? m_cells[1] : m_cells.front();
}

bool LimitTable::isGraded(std::size_t column) const
{
    return column < m_columns.size() && column < m_cells.size() && (m_columns[column].says || m_columns[column].critical) && holdsDigit(m_cells[column]);
}

std::size_t LimitTable::gradesInRow() const
{
    std::size_t grades = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) grades += isGraded(i) && m_columns[i].says != LimitAction::Target ? 1 : 0;
    return grades;
}

/// What the column of actions says to the number of a column. Where there is one such column for several grades it speaks of the worst;
/// where each grade has its own it stands behind it.
std::optional<LimitAction> LimitTable::answerFor(std::size_t column) const
{
    const auto answers = static_cast<std::size_t>(std::count_if(m_columns.begin(), m_columns.end(), [](const Column& c) { return c.answers; }));
    const bool alone = answers == 1;
    if (alone && gradesInRow() > 1 && !m_columns[column].critical) return {};
    for (std::size_t i = alone ? 0 : column + 1; i < m_columns.size() && i < m_cells.size(); ++i)
        if (m_columns[i].answers) return deedInCell(m_reading, cell(i));
    return {};
}

std::optional<LimitAction> LimitTable::severityInRow() const
{
    for (std::size_t i = 0; i < m_columns.size() && i < m_cells.size(); ++i) {
        if (!m_columns[i].severity) continue;
        if (cell(i).concepts.has(Concept::Critical)) return LimitAction::Page;
        if (cell(i).concepts.has(Concept::Alert)) return LimitAction::Alert;
    }
    return {};
}

std::optional<LimitAction> LimitTable::anyAnswer() const
{
    for (std::size_t i = 1; i < m_cells.size(); ++i)
        if (const auto deed = deedInCell(m_reading, cell(i))) return deed;
    return {};
}

std::optional<LimitAction> LimitTable::doneOtherwise() const
{
    for (std::size_t i = 0; i < m_columns.size() && i < m_cells.size(); ++i)
        if (m_columns[i].otherwise) return deedInCell(m_reading, cell(i));
    return {};
}

std::optional<LimitAction> LimitTable::actionIn(std::size_t column) const
{
    if (column >= m_columns.size()) return {};
    if (const auto otherwise = doneOtherwise()) return otherwise;
    if (m_columns[column].says == LimitAction::Target) return LimitAction::Target;
    const bool graded = isGraded(column);
    // Beside "Warning" and "Critical" any other column is what is wanted, or what is usual.
    if (!graded && gradesInRow() > 0) return m_targets ? std::optional(LimitAction::Target) : LimitAction::Verify;
    if (const auto answer = answerFor(column)) return answer;
    if (graded && m_columns[column].critical) return anyAnswer();
    if (graded) return m_columns[column].says;
    if (const auto severity = severityInRow(); severity && !m_columns[column].time) return severity;
    return anyAnswer();
}

bool LimitTable::opensGrade(std::size_t column) const
{
    if (column == 0 || column >= m_columns.size() || !m_columns[column].grade) return false;
    return m_columns.front().metric || knowsMetric();
}

Seconds LimitTable::windowBeside(std::size_t column) const
{
    for (std::size_t i = 1; i < m_columns.size() && i < m_cells.size(); ++i)
        if (m_columns[i].window && i != column && holdsDigit(m_cells[i])) {
            const Duration cell = durationIn(m_reading, m_parts[i]);
            return cell.longest.known() ? cell.longest : durationIn(m_cells[i]).longest;
        }
    return {};
}

bool LimitTable::isUnanswered(std::size_t column) const { return isGraded(column) && m_columns[column].critical && !answerFor(column) && !anyAnswer(); }

} // namespace holdpoint::plan
