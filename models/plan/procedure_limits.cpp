// The limits that somebody has to watch while a release is driven, and where each of them stands: what stands in a step is watched
// from that step on, what stands nowhere in particular from the beginning.

#include "models/plan/procedure_parts.h"

#include "models/base/utf8.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <cstdio>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// Finds out what a limit belongs to.
class LimitPlacer {
public:
    LimitPlacer(const Plan& plan, const Procedure& procedure) : m_plan(plan), m_waysBack(procedure.rollbacks), m_filled(plan.steps.size(), false)
    {
        for (const Item& item : procedure.items)
            if (item.step != none && item.rollback == none && !item.aside && item.line != plan.steps[item.step].line && !isAlarm(item)) m_filled[item.step] = true;
        for (const Block& block : plan.runbook->blocks)
            if (block.kind == BlockKind::Heading) m_headings.push_back(&block);
    }

    [[nodiscard]] ProcedureLimit place(const Limit& limit) const
    {
        ProcedureLimit placed;
        placed.line = limit.line;
        placed.metric = std::string(limit.metric);
        placed.op = limit.op;
        placed.value = limit.value;
        placed.decimals = limit.decimals;
        placed.unit = std::string(limit.unit);
        placed.relative = limit.relative;
        placed.window = limit.window.value;
        placed.action = limit.action;
        placed.when = limit.time.when;
        placed.lasts = limit.time.lasts.value;
        expectWhatStandsBeside(limit, placed);
        // "Roll back if the error rate is > 5%" is written at the head of the way back, and is about when to take it.
        const std::uint32_t rollback = innermost(m_waysBack, limit.line);
        if (rollback != none && limit.action == LimitAction::Rollback) return placed;
        placed.rollback = rollback;
        placeInStep(placed);
        placeInPhase(placed);
        return placed;
    }

private:
    /// "- [ ] P95 > 500 ms -> alert": somebody sees once that there is this alarm, and it is one all the time.
    [[nodiscard]] bool isAlarm(const Item& item) const
    {
        if (item.kind != ItemKind::Task) return false;
        auto at = std::lower_bound(m_plan.limits.begin(), m_plan.limits.end(), item.line, [](const Limit& limit, std::uint32_t line) { return limit.line < line; });
        for (; at != m_plan.limits.end() && at->line == item.line; ++at)
            if (saysWhatMustNotBe(at->action)) return true;
        return false;
    }

    /// What the runbook says beside the limit that it expects. A number for the same metric is an excuse, and so is a status that is named;
    /// anything else is told with a breach, and people decide.
    void expectWhatStandsBeside(const Limit& limit, ProcedureLimit& placed) const
    {
        for (const LimitException& exception : m_plan.exceptions) {
            if (exception.section != limit.section || limit.action == LimitAction::None) continue;
            const std::string text(exception.text);
            const Limit* compared = exception.limit == none ? nullptr : &m_plan.limits[exception.limit];
            if (compared && isSameMetric(compared->metric, limit.metric)) placed.excuses.push_back({text, compared->op, compared->value, exception.cutover || compared->time.when == LimitWhen::Cutover});
            else if (const double status = statusIn(text); status > 0 && isAboutStatus(limit.metric)) placed.excuses.push_back({text, Op::Equal, status, exception.cutover});
            else if (!compared) placed.expected += (placed.expected.empty() ? "" : ", ") + text;
        }
    }
    static bool isSameMetric(std::string_view a, std::string_view b) { return !a.empty() && utf8::lowered(a) == utf8::lowered(b); }
    static bool isAboutStatus(std::string_view metric)
    {
        const std::string folded = utf8::lowered(metric);
        return folded.find("status") != std::string::npos || folded.find("http code") != std::string::npos;
    }
    /// "V2 route 404 errors": 404. 0 where no status of a failure is named.
    static double statusIn(std::string_view text)
    {
        for (std::size_t i = 0; i + 3 <= text.size(); ++i) {
            const bool begins = i == 0 || !isAlnum(text[i - 1]), ends = i + 3 == text.size() || !isAlnum(text[i + 3]);
            if (begins && ends && (text[i] == '4' || text[i] == '5') && isDigit(text[i + 1]) && isDigit(text[i + 2])) return (text[i] - '0') * 100 + (text[i + 1] - '0') * 10 + (text[i + 2] - '0');
        }
        return 0;
    }

    void placeInStep(ProcedureLimit& placed) const
    {
        const std::uint32_t step = stepAt(m_plan, placed.line);
        if (step == none || !m_filled[step] || isLeft(m_plan.steps[step].line, placed.line)) return;
        placed.step = step;
        placed.every = m_plan.steps[step].every.value;
        placed.environment = environmentOf(step);
    }

    void placeInPhase(ProcedureLimit& placed) const
    {
        const auto after = std::upper_bound(m_plan.phases.begin(), m_plan.phases.end(), placed.line, [](std::uint32_t line, const Phase& phase) { return line < phase.line; });
        if (after == m_plan.phases.begin()) return;
        const Phase& phase = *(after - 1);
        if (isFilled(static_cast<std::uint32_t>(after - 1 - m_plan.phases.begin())) && !isLeft(phase.line, placed.line)) placed.phase = std::string(phase.title);
    }

    /// A section that holds nothing but limits is no moment of the release: what stands in it holds for all of it.
    [[nodiscard]] bool isFilled(std::uint32_t phase) const
    {
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i)
            if (m_plan.steps[i].phase == phase && m_filled[i]) return true;
        return false;
    }

    /// Whether a section of the same level or a higher one begins between two lines: what comes after it no longer belongs to what
    /// begins in the first one. What is no heading is left at the next one.
    [[nodiscard]] bool isLeft(std::uint32_t from, std::uint32_t line) const
    {
        auto at = std::lower_bound(m_headings.begin(), m_headings.end(), from, [](const Block* heading, std::uint32_t l) { return heading->span.first < l; });
        int level = 7;
        if (at != m_headings.end() && (*at)->span.first == from) level = (*at++)->level;
        for (; at != m_headings.end() && (*at)->span.first <= line; ++at)
            if ((*at)->level <= level) return true;
        return false;
    }

    /// Where all commands of a step are for one environment, so is what is watched in it.
    [[nodiscard]] std::string environmentOf(std::uint32_t step) const
    {
        std::string_view found;
        const std::uint32_t first = m_plan.steps[step].line, end = step + 1 < m_plan.steps.size() ? m_plan.steps[step + 1].line : none;
        auto at = std::lower_bound(m_plan.commands.begin(), m_plan.commands.end(), first, [](const Command& command, std::uint32_t line) { return command.span.first < line; });
        for (; at != m_plan.commands.end() && at->span.first < end; ++at) {
            if (at->environment.empty()) continue;
            if (!found.empty() && found != at->environment) return {};
            found = at->environment;
        }
        return std::string(found);
    }

    const Plan& m_plan;
    const std::vector<RollbackProcedure>& m_waysBack;
    std::vector<bool> m_filled;     ///< steps in which something is done
    std::vector<const Block*> m_headings;
};

} // namespace

std::vector<const Limit*> limitsToWatch(const Plan& plan)
{
    std::vector<std::uint32_t> judged;
    for (const Expectation& expected : plan.expectations)
        if (expected.command != none) judged.push_back(expected.line);
    std::sort(judged.begin(), judged.end());
    std::vector<const Limit*> limits;
    for (const Limit& limit : plan.limits)
        if (!std::binary_search(judged.begin(), judged.end(), limit.line)) limits.push_back(&limit);
    return limits;
}

std::vector<ProcedureLimit> procedureLimits(const Plan& plan, const Procedure& procedure)
{
    const LimitPlacer placer(plan, procedure);
    std::vector<ProcedureLimit> placed;
    for (const Limit* limit : limitsToWatch(plan)) placed.push_back(placer.place(*limit));
    std::stable_sort(placed.begin(), placed.end(), [](const ProcedureLimit& a, const ProcedureLimit& b) { return a.line < b.line; });
    std::uint32_t line = 0, count = 0;
    for (ProcedureLimit& limit : placed) {
        count = limit.line == line ? count + 1 : 1;
        line = limit.line;
        limit.id = 'M' + std::to_string(line);
        if (count > 1) limit.id += '.' + std::to_string(count);
    }
    return placed;
}

std::uint32_t Procedure::limitNamed(std::string_view id) const
{
    // They stand by their lines, but a plan that was read from a journal may hold them in any order.
    const auto at = std::find_if(limits.begin(), limits.end(), [id](const ProcedureLimit& limit) { return limit.id == id; });
    return at == limits.end() ? none : static_cast<std::uint32_t>(at - limits.begin());
}

bool saysWhatMustNotBe(LimitAction action)
{
    switch (action) {
    case LimitAction::Investigate: case LimitAction::Alert: case LimitAction::Page: case LimitAction::Rollback: case LimitAction::Abort: return true;
    case LimitAction::Verify: case LimitAction::Target: case LimitAction::Hold: case LimitAction::None: return false;
    }
    return false;
}

bool isActedUpon(LimitAction action) { return action == LimitAction::Hold || saysWhatMustNotBe(action); }

std::string withNoughts(double value, std::uint8_t decimals)
{
    char digits[64];
    const int size = decimals == 0 ? 0 : std::snprintf(digits, sizeof digits, "%.*f", int{decimals}, value);
    return std::string(digits, static_cast<std::size_t>(std::clamp(size, 0, 63)));
}

std::string valueAsWritten(double value, std::uint8_t decimals)
{
    if (std::string written = withNoughts(value, decimals); !written.empty()) return written;
    char digits[32];
    std::snprintf(digits, sizeof digits, "%g", value);
    return digits;
}

bool isBreachedBy(const ProcedureLimit& limit, double value)
{
    bool holds = false;
    switch (limit.op) {
    case Op::Less: holds = value < limit.value; break;
    case Op::AtMost: holds = value <= limit.value; break;
    case Op::More: holds = value > limit.value; break;
    case Op::AtLeast: holds = value >= limit.value; break;
    case Op::Equal: return limit.action != LimitAction::None && value != limit.value;     // what has to be met exactly is always what is wanted
    }
    return limit.action != LimitAction::None && holds == saysWhatMustNotBe(limit.action);
}

} // namespace holdpoint::plan
