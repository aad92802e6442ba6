#include "models/engine/outcome.h"

#include "models/engine/verdict.h"

#include <algorithm>

namespace holdpoint::engine {

using journal::Ended;
using journal::JobHow;
using journal::Outcome;
using journal::Verdict;

namespace {

/// 404 may be what was wanted: of a whole answer the status is judged by the check, where the runbook names one.
int codeOf(const plan::Item& item, int code)
{
    const bool judged = std::any_of(item.checks.begin(), item.checks.end(), [](const plan::ItemCheck& check) { return check.kind == plan::CheckKind::HttpStatus; });
    return item.kind == plan::ItemKind::Http && code == 1 && judged ? 0 : code;
}

bool isOfCode(plan::CheckKind kind) { return kind == plan::CheckKind::ExitCode; }
bool isOfOutput(plan::CheckKind kind) { return kind != plan::CheckKind::ExitCode && kind != plan::CheckKind::Person && kind != plan::CheckKind::Plan; }

bool expects(const plan::Item& item, bool (*of)(plan::CheckKind))
{
    return std::any_of(item.checks.begin(), item.checks.end(), [&](const plan::ItemCheck& check) { return of(check.kind); });
}

Judgement byChecks(const plan::Item& item, const Ended& end)
{
    const int code = codeOf(item, end.code);
    const journal::CheckResult* unmet = nullptr;
    const journal::CheckResult* undecided = nullptr;
    for (const journal::CheckResult& check : end.checks) {
        if (check.verdict == Verdict::Unmet && !unmet) unmet = &check;
        if (check.verdict == Verdict::Undecided && !undecided) undecided = &check;
    }
    if (unmet) return {Outcome::Failed, "expected: " + unmet->check + "; seen: " + unmet->seen};
    if (code == 0) return undecided ? Judgement{Outcome::Inconclusive, undecided->check + "; seen: " + undecided->seen} : Judgement{Outcome::Passed, {}};
    // What the runbook itself expects may say otherwise, and nothing else may: that a file is there is no sign that it is whole.
    if (end.checks.empty() || undecided || !(expects(item, isOfCode) || expects(item, isOfOutput))) return {Outcome::Failed, "exit code " + std::to_string(code)};
    if (expects(item, isOfCode)) return {Outcome::Passed, {}};
    // "grep -c error log" gives 0 and the exit code 1: the runbook's own expectation is met, and the shell says no.
    return {Outcome::Inconclusive, "its checks are met, but its exit code is " + std::to_string(code)};
}

/// That it was ended says nothing; what it has shown by then does.
Judgement byWatching(const plan::Item& item, Ended end)
{
    end.code = 0;
    Judgement judgement = byChecks(item, end);
    if (judgement.outcome == Outcome::Passed) judgement.why = "watched for " + std::to_string(item.seconds) + " s";
    return judgement;
}

} // namespace

bool isWatchedThrough(const plan::Item& item)
{
    return item.kind == plan::ItemKind::Watch && (item.timeout == 0 || (item.every == 0 && item.timeout >= item.seconds));
}

Judgement judgementOf(const plan::Item& item, const Ended& end)
{
    switch (end.how) {
    case JobHow::Exited: return byChecks(item, end);
    case JobHow::TimedOut:
        if (isWatchedThrough(item)) return byWatching(item, end);
        return {Outcome::Failed, end.problem.empty() ? "it did not end in time and was stopped" : end.problem};
    case JobHow::Signalled: return {Outcome::Failed, "it was ended by signal " + std::to_string(end.code)};
    case JobHow::Stopped: return {Outcome::Cancelled, "it was stopped"};
    case JobHow::NotStarted: return {Outcome::Failed, "it could not be started: " + end.problem};
    case JobHow::Lost: return {Outcome::Unknown, end.problem.empty() ? "nobody knows how far it came" : end.problem};
    }
    return {};
}

std::vector<journal::CheckResult> checksByHand(const plan::Item& item, const journal::ItemRecord& record) { return judge(item.checks, Evidence{0, record.answer, false}); }

Judgement judgementByHand(const plan::Item& item, const journal::ItemRecord& record)
{
    for (const journal::CheckResult& check : checksByHand(item, record)) {
        if (check.verdict == Verdict::Unmet) return {Outcome::Failed, "expected: " + check.check + "; seen: " + check.seen};
        if (check.verdict == Verdict::Undecided) return {Outcome::Inconclusive, check.check + "; seen: " + check.seen};
    }
    return {Outcome::Passed, "done by hand by " + record.answeredBy};
}

} // namespace holdpoint::engine
