// Limits that say different things about one metric.
//
// Most differences are meant: a target is tighter than an alarm, staging is not production. What is reported is what a
// person would stumble over: a value that is fine in one place and an alarm in another, two alarms that do the same at
// different values, and an alarm so far from the target that nobody is told for a while. The last one is only a note.

#include "models/plan/linter.h"
#include "models/plan/procedure.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <tuple>

namespace holdpoint::plan {

namespace {

struct Entry {
    std::string metric;      ///< folded, so that "Error rates" and "error rate" are one
    const Limit* limit = nullptr;
    double value = 0;        ///< in the base unit of its kind
    std::string_view unit;   ///< base unit
    Concept environment = Concept::Count;
};

bool isUpper(Op op) { return op == Op::Less || op == Op::AtMost; }
bool isLower(Op op) { return op == Op::More || op == Op::AtLeast; }

bool isAlarm(LimitAction action)
{
    return action == LimitAction::Alert || action == LimitAction::Page || action == LimitAction::Investigate || action == LimitAction::Rollback || action == LimitAction::Abort;
}
bool isGoal(LimitAction action) { return action == LimitAction::Verify || action == LimitAction::Target; }
bool tells(LimitAction action) { return action == LimitAction::Alert || action == LimitAction::Page || action == LimitAction::Investigate; }

std::string folded(std::string_view metric)
{
    std::string out;
    for (const char c : metric.substr(0, 80)) {
        const bool word = isAlnum(c) || static_cast<unsigned char>(c) >= 0x80;
        if (word) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        else if (!out.empty() && out.back() != ' ') out += ' ';
        if (!word && out.size() > 3 && out[out.size() - 2] == 's' && out.back() == ' ') out.erase(out.size() - 2, 1);
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    if (out.size() > 3 && out.back() == 's') out.pop_back();
    return out;
}

/// Milliseconds and megabytes, so that 1 s and 500 ms can be compared.
void toBase(Entry& entry)
{
    struct Unit {
        std::string_view name, base;
        double factor;
    };
    static constexpr Unit units[] = {{"ms", "ms", 1}, {"s", "ms", 1e3}, {"sec", "ms", 1e3}, {"second", "ms", 1e3}, {"seconds", "ms", 1e3}, {"min", "ms", 6e4},
                                     {"minute", "ms", 6e4}, {"minutes", "ms", 6e4}, {"MB", "MB", 1}, {"GB", "MB", 1024}, {"TB", "MB", 1048576}};
    for (const Unit& unit : units) {
        if (entry.limit->unit != unit.name) continue;
        entry.value = entry.limit->value * unit.factor;
        entry.unit = unit.base;
        return;
    }
    entry.value = entry.limit->value;
    entry.unit = entry.limit->unit;
}

std::string valueText(const Limit& limit)
{
    std::string number = withNoughts(limit.value, limit.decimals);
    char digits[32];
    std::snprintf(digits, sizeof digits, "%g", limit.value);
    if (number.empty()) number = digits;
    return number + (limit.unit.empty() ? std::string() : (limit.unit == "%" ? "" : " ") + std::string(limit.unit));
}

class LimitLinter {
public:
    explicit LimitLinter(Linter& lint) : m_lint(lint) {}

    void run()
    {
        collect();
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.metric != b.metric ? a.metric < b.metric : a.unit < b.unit; });
        for (auto first = m_entries.begin(); first != m_entries.end();) {
            const auto last = std::find_if(first, m_entries.end(), [&](const Entry& e) { return e.metric != first->metric || e.unit != first->unit; });
            compare(first, last);
            first = last;
        }
    }

private:
    using At = std::vector<Entry>::const_iterator;

    void collect()
    {
        for (const Limit& limit : m_lint.plan.limits) {
            if (limit.relative || limit.op == Op::Equal || (!isAlarm(limit.action) && !isGoal(limit.action)) || isExpected(limit.line)) continue;
            Entry entry{folded(limit.metric), &limit, 0, {}, m_lint.environmentAt(limit.line)};
            constexpr std::size_t shortest = 3;
            if (entry.metric.size() < shortest) continue;
            toBase(entry);
            m_entries.push_back(std::move(entry));
        }
    }

    /// "Should be > 1000 lines" speaks about the command above it, and names no metric.
    [[nodiscard]] bool isExpected(std::uint32_t line) const
    {
        const auto& all = m_lint.plan.expectations;
        const auto at = std::lower_bound(all.begin(), all.end(), line, [](const Expectation& e, std::uint32_t l) { return e.line < l; });
        return at != all.end() && at->line == line;
    }

    /// The strictest and the loosest of one kind and direction are enough to know: more pairs would say it again.
    void compare(At first, At last)
    {
        if (last - first < 2) return;
        for (const bool upper : {true, false}) {
            const Entry* goal = loosest(first, last, upper);
            const Entry* alarm = earliest(first, last, upper);
            if (goal && alarm && overlaps(*goal, *alarm, upper)) reportOverlap(*goal, *alarm);
            else if (goal) reportGap(first, last, upper);
            reportRivals(first, last, upper);
        }
    }

    /// Of the goals "below x" the one that allows most; of "above x" likewise.
    static const Entry* loosest(At first, At last, bool upper)
    {
        const Entry* found = nullptr;
        for (At e = first; e != last; ++e)
            if (isGoal(e->limit->action) && (upper ? isUpper(e->limit->op) : isLower(e->limit->op)) && (!found || (upper ? e->value > found->value : e->value < found->value))) found = &*e;
        return found;
    }

    /// Of the alarms "above x" the one that comes first; of "below x" likewise.
    static const Entry* earliest(At first, At last, bool upper, bool (*wanted)(LimitAction) = isAlarm)
    {
        const Entry* found = nullptr;
        for (At e = first; e != last; ++e)
            if (wanted(e->limit->action) && (upper ? isLower(e->limit->op) : isUpper(e->limit->op)) && (!found || (upper ? e->value < found->value : e->value > found->value))) found = &*e;
        return found;
    }

    static bool overlaps(const Entry& goal, const Entry& alarm, bool upper)
    {
        const bool same = goal.environment == alarm.environment || goal.environment == Concept::Count || alarm.environment == Concept::Count;
        return same && (upper ? alarm.value < goal.value : alarm.value > goal.value);
    }

    void reportOverlap(const Entry& goal, const Entry& alarm)
    {
        const Entry& later = goal.limit->line > alarm.limit->line ? goal : alarm;
        m_lint.addMade(later.limit->line, Severity::Warning, "lint.contradictory-limits",
                       std::string(alarm.limit->metric) + " raises an alarm at " + valueText(*alarm.limit) + " (" + lineText(alarm.limit->line) + ") and is still good up to "
                           + valueText(*goal.limit) + " (" + lineText(goal.limit->line) + ")",
                       "decide which of the two holds");
    }

    /// Between the tightest goal and the first alarm nobody is told. Worth a note where both are about the same thing.
    void reportGap(At first, At last, bool upper)
    {
        const Entry* goal = nullptr;
        for (At e = first; e != last; ++e)
            if (isGoal(e->limit->action) && (upper ? isUpper(e->limit->op) : isLower(e->limit->op)) && (!goal || (upper ? e->value < goal->value : e->value > goal->value))) goal = &*e;
        const Entry* alarm = earliest(first, last, upper, tells);
        const Entry* any = earliest(first, last, upper);
        if (!goal || !alarm || !any || any->value != alarm->value || goal->value == alarm->value) return;
        m_lint.addMade(alarm->limit->line, Severity::Note, "lint.contradictory-limits",
                       std::string(alarm->limit->metric) + ": the goal is " + valueText(*goal->limit) + " (" + lineText(goal->limit->line) + "), but the first alarm comes at " + valueText(*alarm->limit)
                           + "; in between nobody is told",
                       "say what is done between the two values, or bring them together");
    }

    /// Two limits that do the same at different values, in different parts of the runbook.
    ///
    /// Until the first such pair is met, all limits of a kind share their value or their section. So the first one and
    /// the first that differs from it stand for all, and a list of a hundred thousand limits is read once.
    void reportRivals(At first, At last, bool upper)
    {
        std::map<std::tuple<LimitAction, Op, Concept, std::int64_t>, std::array<const Entry*, 2>> seen;
        for (At e = first; e != last; ++e) {
            const Limit& limit = *e->limit;
            if (!isAlarm(limit.action) || (upper ? !isLower(limit.op) : !isUpper(limit.op))) continue;
            auto& alike = seen[{limit.action, limit.op, e->environment, limit.window.value}];
            for (const Entry* other : alike) {
                if (!other || other->value == e->value || sameSection(*other, *e)) continue;
                reportRival(*other, *e);
                return;
            }
            if (!alike[0]) alike[0] = &*e;
            else if (!alike[1] && (alike[0]->value != e->value || !sameSection(*alike[0], *e))) alike[1] = &*e;
        }
    }

    [[nodiscard]] bool sameSection(const Entry& a, const Entry& b) const { return &m_lint.sectionAt(a.limit->line) == &m_lint.sectionAt(b.limit->line); }

    void reportRival(const Entry& earlier, const Entry& later)
    {
        m_lint.addMade(later.limit->line, Severity::Warning, "lint.contradictory-limits",
                       std::string(later.limit->metric) + " has its limit at " + valueText(*later.limit) + " here and at " + valueText(*earlier.limit) + " in " + lineText(earlier.limit->line) + ", for the same action",
                       "decide which of the two holds");
    }

    Linter& m_lint;
    std::vector<Entry> m_entries;
};

} // namespace

void lintLimits(Linter& lint)
{
    LimitLinter(lint).run();
}

} // namespace holdpoint::plan
