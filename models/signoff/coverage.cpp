#include "models/signoff/coverage.h"

#include "models/signoff/signing.h"

namespace holdpoint::signoff {

Covered coveredBy(const std::string& release, const std::string& planHash, const std::vector<journal::Event>& events)
{
    Covered covered{release, planHash, {}, journal::fold(events)};
    for (const journal::Event& event : events) covered.hashes.push_back(event.hash);
    return covered;
}

std::optional<std::string> voidedBy(const Statement& statement, const Covered& now)
{
    if (statement.release != now.release) return "it is about another release, " + statement.release;
    if (statement.planHash != now.planHash) return "the plan is another one than the one that was signed";
    if (statement.headSeq == 0 || statement.headSeq > now.hashes.size() || now.hashes[statement.headSeq - 1] != statement.headHash)
        return "the journal does not hold the event " + std::to_string(statement.headSeq) + " that it was based on";
    return changedSince(statement, now.record);
}

} // namespace holdpoint::signoff
