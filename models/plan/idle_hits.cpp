#include "models/plan/idle_hits.h"

#include "models/plan/prose.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

/// "for 5m" needs no word for its unit, and in "0 for now" it tells that there is none. The head of a column needs neither: "| For |".
bool standsAtNumber(std::string_view text, const Hit& hit)
{
    const std::string_view before = trim(text.substr(0, hit.begin)), behind = trim(text.substr(hit.begin + hit.length));
    if (before.ends_with('|') && behind.starts_with('|')) return true;
    return (!before.empty() && isDigit(before.back())) || (!behind.empty() && isDigit(behind.front()));
}

/// "Ist die Datei kleiner als 3 GB, nicht weitermachen", "Should it fail, roll back": the verb comes first, and a comma ends the
/// condition. A question does not go on.
bool opensCondition(std::string_view text, const Hit& hit)
{
    constexpr std::size_t longestLead = 40;
    if (hit.begin > longestLead || !opensLine(text.substr(0, hit.begin))) return false;
    const std::string_view rest = trim(text.substr(hit.begin));
    return rest.find(", ") != std::string_view::npos && !rest.ends_with('?');
}

} // namespace

void dropIdle(std::string_view sentence, std::vector<Hit>& hits, std::size_t first, bool comment)
{
    const auto begin = hits.begin() + static_cast<std::ptrdiff_t>(first);
    bool tells = false, timed = false, asksApproval = false, ill = false;
    for (auto hit = begin; hit != hits.end(); ++hit) {
        tells = tells || hit->meaning == Concept::Tell || hit->meaning == Concept::TellBehind || hit->meaning == Concept::TellDone;
        timed = timed || isTime(hit->meaning);
        asksApproval = asksApproval || hit->meaning == Concept::ApprovalOf;
        ill = ill || hit->meaning == Concept::IllWhenHigh || hit->meaning == Concept::IllWhenLow;
        if (hit->meaning == Concept::IfOpens && opensCondition(sentence, *hit)) hit->meaning = Concept::If;
    }
    const bool measured = ill && std::any_of(sentence.begin(), sentence.end(), isDigit);
    const auto idle = std::remove_if(begin, hits.end(), [&](const Hit& hit) {
        switch (hit.meaning) {
        case Concept::OrLine: return !comment || hit.begin != 0;
        case Concept::Audience: case Concept::TellNot: return !tells;
        case Concept::RoleOf: return !asksApproval;
        case Concept::Lasting: return !timed && !standsAtNumber(sentence, hit);
        case Concept::IllWhenHigh: case Concept::IllWhenLow: return !measured;
        case Concept::IfOpens: return true;
        default: return false;
        }
    });
    hits.erase(idle, hits.end());
}

} // namespace holdpoint::plan
