#include "models/monitor/limit_verdict.h"

#include "models/base/names.h"
#include "models/monitor/measure_words.h"
#include "models/monitor/sequential.h"

#include <algorithm>
#include <cmath>

namespace holdpoint::monitor {

namespace {

/// The unit in which a person is told.
const std::string& unitOf(const LimitRule& rule) { return rule.shownUnit.empty() ? rule.unit : rule.shownUnit; }

std::string lineText(const LimitRule& rule)
{
    if (rule.against == Against::Nothing) return withUnit(numberText(rule.line * rule.shownFactor), unitOf(rule));
    const std::string number = numberText(rule.line);
    return rule.against == Against::Times ? number + " times" : withUnit(number, "%");
}

/// "limit 50 ms", "limit at least 95 %"
std::string limitText(const LimitRule& rule)
{
    const auto words = [&] {
        switch (rule.passed) {
        case Passed::Above: return "limit ";
        case Passed::AtOrAbove: return "limit less than ";
        case Passed::Below: return "limit at least ";
        case Passed::AtOrBelow: return "limit more than ";
        case Passed::Differs: return "limit exactly ";
        }
        return "limit ";
    };
    return words() + lineText(rule);
}

std::string besideLine(const LimitRule& rule)
{
    switch (rule.passed) {
    case Passed::Above:
    case Passed::AtOrAbove: return "over it";
    case Passed::Below:
    case Passed::AtOrBelow: return "under it";
    case Passed::Differs: return "off it";
    }
    return {};
}

std::string changeText(const LimitRule& rule, const Verdict& verdict)
{
    const std::string base = "its baseline of " + withUnit(numberText(*rule.baseline * rule.shownFactor), unitOf(rule));
    if (std::isinf(verdict.change)) return "where " + base + " allows no proportion";
    if (rule.against == Against::Times) return numberText(verdict.change, rule.line) + " times " + base;
    if (verdict.change == 0) return "the same as " + base;
    const bool above = (rule.against == Against::PercentUp) == (verdict.change > 0);
    return numberText(std::abs(verdict.change), rule.line) + " % " + (above ? "above " : "below ") + base;
}

/// "p95 was 61 ms, limit 50 ms"
std::string measuredText(const LimitRule& rule, const Verdict& verdict)
{
    const bool relative = rule.against != Against::Nothing;
    const double measured = verdict.measured * rule.shownFactor;
    const std::string was = rule.name + " was " + withUnit(relative ? numberText(measured) : numberText(measured, rule.line * rule.shownFactor), unitOf(rule));
    return was + (relative ? ", " + changeText(rule, verdict) : std::string()) + ", " + limitText(rule);
}

/// "over it for 32 s of 30 s", "over it in 3 of the last 5 samples"
std::string passedText(const LimitRule& rule, const Verdict& verdict)
{
    std::string text;
    if (rule.of > 1) text += ", " + besideLine(rule) + " in " + std::to_string(verdict.hits) + " of the last " + std::to_string(rule.of) + " samples";
    const std::int64_t spent = verdict.sampleMs - verdict.sinceMs;

    if (rule.forMs > 0) text += ", " + (rule.of > 1 ? "so" : besideLine(rule)) + " for " + durationText(spent) + " of " + durationText(rule.forMs);
    else if (rule.of <= 1 && spent > 0) text += ", " + besideLine(rule) + " for " + durationText(spent);
    return text;
}

/// "; the evidence is 612 to 1, 100 to 1 is needed, however often one looks"
std::string evidenceText(const LimitRule& rule, const Verdict& verdict)
{
    constexpr double most = 1e6;    // what is beyond tells nobody more
    if (!rule.untested.empty()) return "; " + rule.untested;
    if (!rule.test || std::isnan(verdict.evidence)) return {};
    const double shown = verdict.evidence < 10 ? std::round(verdict.evidence * 10) / 10 : std::round(std::min(verdict.evidence, most));
    return "; the evidence is " + numberText(shown) + " to 1, " + numberText(rule.test->needed()) + " to 1 is needed, however often one looks";
}

std::string ageText(const Verdict& verdict)
{
    return "last sample " + durationText(verdict.atMs - verdict.sampleMs) + " old";
}

} // namespace

std::string_view nameOf(LimitState state)
{
    static constexpr auto names = namesOf<LimitState>("off", "no-data", "too-little", "stale", "holds", "pending", "breached", "returned");
    return names.of(state);
}

std::string sentenceOf(const LimitRule& rule, const Verdict& verdict)
{
    switch (verdict.state) {
    case LimitState::Off: return rule.name + ": not in force in this phase of the release";
    case LimitState::NoData:
        if (verdict.sampleMs != 0 && rule.against != Against::Nothing && !rule.baseline) return rule.name + ": no baseline to compare with";
        return rule.name + (verdict.sampleMs == 0 ? ": no sample yet" : ": no sample yet since it is in force");
    case LimitState::TooLittle: return rule.name + ": " + std::to_string(verdict.points) + " of " + std::to_string(rule.needed) + " points, " + ageText(verdict);
    case LimitState::Stale: return rule.name + ": " + ageText(verdict) + ", at most " + durationText(rule.staleMs) + " is allowed";
    case LimitState::Holds: return measuredText(rule, verdict) + evidenceText(rule, verdict);
    case LimitState::Pending:
    case LimitState::Breached: {
        const bool excused = verdict.state == LimitState::Breached && !rule.expected.empty();
        return measuredText(rule, verdict) + passedText(rule, verdict) + evidenceText(rule, verdict) + (excused ? "; the runbook expects " + rule.expected : "");
    }
    case LimitState::Returned: return measuredText(rule, verdict) + ", back for " + durationText(verdict.sampleMs - verdict.sinceMs);
    }
    return {};
}

} // namespace holdpoint::monitor
