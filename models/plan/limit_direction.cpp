// Which way a limit points that says both how it should be and what happens if it is not: "5xx rate < 0.1%, above 1% → roll back",
// "p95 must stay below 500 ms, else rollback". Read as they stand such limits would roll back a release that is well.

#include "models/plan/limit_place.h"
#include "models/plan/procedure.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace holdpoint::plan {

namespace {

bool isBelow(Op op) { return op == Op::Less || op == Op::AtMost; }
bool isAbove(Op op) { return op == Op::More || op == Op::AtLeast; }

class DirectionReader {
public:
    DirectionReader(const Reading& reading, Plan& plan, std::vector<LimitInColumn> columns, const std::vector<std::uint32_t>& wanted)
        : m_reading(reading), m_plan(plan), m_columns(std::move(columns)), m_wanted(wanted)
    {
    }

    void read()
    {
        readColumns();
        auto& all = m_plan.limits;
        for (auto first = all.begin(), last = first; first != all.end(); first = last) {
            last = std::find_if(first, all.end(), [&](const Limit& limit) { return limit.line != first->line; });
            const std::span<Limit> line(first, last);
            if (settlePair(line)) continue;
            for (Limit& limit : line)
                if (hasDirection(limit) && (isWanted(limit) || (line.size() == 1 && isWellSo(limit)))) limit.op = opposite(limit.op);
        }
    }

private:
    /// One column says either how all should be or beyond which all are bad: the rows whose metric is known tell it of the others.
    void readColumns()
    {
        std::stable_sort(m_columns.begin(), m_columns.end(), [](const LimitInColumn& a, const LimitInColumn& b) { return std::pair(a.head, a.column) < std::pair(b.head, b.column); });
        for (auto first = m_columns.begin(), last = first; first != m_columns.end(); first = last) {
            last = std::find_if(first, m_columns.end(), [&](const LimitInColumn& row) { return row.head != first->head || row.column != first->column; });
            const auto limit = [&](const LimitInColumn& row) -> Limit& { return m_plan.limits[row.limit]; };
            const bool well = std::any_of(first, last, [&](const LimitInColumn& row) { return isTurned(limit(row)); });
            for (auto row = first; well && row != last; ++row)
                if (mayBeTurned(limit(*row))) limit(*row).op = opposite(limit(*row).op);
        }
    }

    /// As it stands nobody would want it.
    [[nodiscard]] bool isTurned(const Limit& limit) const
    {
        if (limit.action != LimitAction::Hold) return hasDirection(limit) && isWellSo(limit);
        Limit other = limit;
        other.op = opposite(limit.op);
        return other.op != limit.op && isWellSo(other);
    }
    [[nodiscard]] bool mayBeTurned(const Limit& limit) const { return hasDirection(limit) || (limit.action == LimitAction::Hold && (isBelow(limit.op) || isAbove(limit.op))); }

    [[nodiscard]] bool isWanted(const Limit& limit) const { return std::binary_search(m_wanted.begin(), m_wanted.end(), static_cast<std::uint32_t>(&limit - m_plan.limits.data())); }
    static bool hasDirection(const Limit& limit) { return saysWhatMustNotBe(limit.action) && (isBelow(limit.op) || isAbove(limit.op)); }

    /// Of a time in milliseconds how many make one of the unit; 0 where it is none.
    static double milliseconds(std::string_view unit)
    {
        return unit == "ms" ? 1 : unit == "s" || unit == "sec" || unit == "seconds" ? 1000 : unit == "min" || unit == "minutes" ? 60'000 : 0;
    }

    /// How it should be, and beyond which the action follows: the first is a target, and the second is of the same metric.
    static bool settlePair(std::span<Limit> line)
    {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            Limit& well = line[i];
            Limit& ill = line[i + 1];
            const bool times = milliseconds(well.unit) > 0 && milliseconds(ill.unit) > 0;
            const double low = times ? well.value * milliseconds(well.unit) : well.value, high = times ? ill.value * milliseconds(ill.unit) : ill.value;
            const bool apart = (isBelow(well.op) && isAbove(ill.op) && low <= high) || (isAbove(well.op) && isBelow(ill.op) && low >= high);
            if (!apart || well.action != ill.action || !saysWhatMustNotBe(ill.action) || (well.unit != ill.unit && !times) || (namesMetric(ill) && ill.metric != well.metric)) continue;
            ill.metric = well.metric;
            well.action = LimitAction::Target;
            return true;
        }
        return false;
    }

    /// Letters that are more than the unit and the words around the sign.
    static bool namesMetric(const Limit& limit)
    {
        return std::count_if(limit.metric.begin(), limit.metric.end(), [](char c) { return isAlpha(c) || static_cast<unsigned char>(c) >= 0xC3; }) > 2 && limit.metric.find("—") == std::string_view::npos;
    }

    /// "Error rate < 0.1% → rollback": nobody goes back because there are few errors, or because much has succeeded. A share that is to
    /// be high is no such thing.
    [[nodiscard]] bool isWellSo(const Limit& limit) const
    {
        if (limit.relative) return false;      // "success rate drops by > 5 %"
        const Concept metric = metricIn(limit.line);
        if (isAbove(limit.op)) return metric == Concept::IllWhenLow;
        return metric == Concept::IllWhenHigh && !(limit.unit == "%" && limit.value > 20);
    }

    /// The first word of the line that says of what it measures when that is ill.
    [[nodiscard]] Concept metricIn(std::uint32_t line) const
    {
        for (auto at = firstIn(line); at != m_reading.sentences.end() && at->line == line; ++at)
            for (std::uint32_t i = at->firstHit; i < at->lastHit; ++i)
                if (const Concept meaning = m_reading.hits[i].meaning; meaning == Concept::IllWhenHigh || meaning == Concept::IllWhenLow) return meaning;
        return Concept::Count;
    }

    [[nodiscard]] std::vector<Sentence>::const_iterator firstIn(std::uint32_t line) const
    {
        return std::lower_bound(m_reading.sentences.begin(), m_reading.sentences.end(), line, [](const Sentence& s, std::uint32_t l) { return s.line < l; });
    }

    const Reading& m_reading;
    Plan& m_plan;
    std::vector<LimitInColumn> m_columns;
    const std::vector<std::uint32_t>& m_wanted;
};

} // namespace

Op opposite(Op op)
{
    switch (op) {
    case Op::Less: return Op::AtLeast;
    case Op::AtMost: return Op::More;
    case Op::More: return Op::AtMost;
    case Op::AtLeast: return Op::Less;
    default: return op;
    }
}

void settleDirections(const Reading& reading, Plan& plan, std::vector<LimitInColumn> columns, const std::vector<std::uint32_t>& wanted)
{
    DirectionReader(reading, plan, std::move(columns), wanted).read();
}

} // namespace holdpoint::plan
