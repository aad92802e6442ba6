#include "models/items/approvals.h"

#include "models/items/words.h"
#include "models/signoff/signing.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace holdpoint::items {

using journal::Record;

namespace {

struct ApprovalTexts {
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

bool isAsked(const plan::Item& item) { return item.kind == plan::ItemKind::SignOff && !item.aside && item.rollback == plan::none; }

bool oneRoleEach(const Record& record) { return !record.signing.policy || !record.signing.policy->severalRolesEach; }
bool notTheInitiator(const Record& record) { return record.signing.policy && !record.signing.policy->initiatorMaySign; }

/// How many approvals one person has given in more than one role; nobody: none.
std::pair<std::string, std::ptrdiff_t> inSeveralRoles(const std::vector<Approval>& all)
{
    std::pair<std::string, std::ptrdiff_t> most{{}, 0};
    for (const Approval& one : all) {
        const bool several = std::any_of(all.begin(), all.end(), [&](const Approval& other) { return other.by == one.by && !signoff::sameRole(other.role, one.role); });
        const auto count = std::count_if(all.begin(), all.end(), [&](const Approval& other) { return other.by == one.by; });
        if (several && count > most.second) most = {one.by, count};
    }
    return most;
}

} // namespace

std::vector<Approval> approvalsOf(const Record& record, std::int64_t nowMs)
{
    std::vector<Approval> all;
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        const plan::Item& item = record.itemAt(i);
        if (!isAsked(item) || record.items[i].outcome != journal::Outcome::Passed) continue;
        const std::vector<signoff::Said> counted = signoff::standingOf(record, i, nowMs).counted;
        // What is signed together is signed once.
        const std::vector<std::uint32_t> together = signoff::signedTogether(record, i);
        if (!counted.empty() && std::any_of(together.begin(), together.end(), [&](std::uint32_t other) { return other < i && record.items[other].outcome == journal::Outcome::Passed; })) continue;
        for (const signoff::Said& one : counted) all.push_back({i, one.role, one.name, true});
        if (counted.empty()) all.push_back({i, item.role, record.items[i].answeredBy, false});
    }
    return all;
}

ApprovalWords approvalsInWords(const Record& record, int asked, std::int64_t nowMs)
{
    const std::vector<Approval> all = approvalsOf(record, nowMs);
    const auto bare = std::count_if(all.begin(), all.end(), [](const Approval& one) { return !one.isSigned; });
    const auto own = std::count_if(all.begin(), all.end(), [&](const Approval& one) { return !one.isSigned && one.by == record.startedBy; });
    const auto [person, several] = inSeveralRoles(all);
    QStringList words{ApprovalTexts::tr("all %1 given").arg(asked)};
    if (bare > 0) words << ApprovalTexts::tr("%1 unsigned").arg(bare);
    if (several > 0) words << ApprovalTexts::tr("%1 by one person in several roles (%2)").arg(QString::number(several), inLine(person, 40));
    if (own > 0 && notTheInitiator(record)) words << ApprovalTexts::tr("%1 by who started the release (%2)").arg(QString::number(own), inLine(record.startedBy, 40));
    const bool against = record.signing.policy && ((several > 0 && oneRoleEach(record)) || (own > 0 && notTheInitiator(record)));
    return {words.join(QStringLiteral(", ")), against};
}

QString doubtAbout(const Record& record, std::uint32_t item, const std::string& person, std::int64_t nowMs)
{
    if (item >= record.items.size() || !isAsked(record.itemAt(item))) return {};
    const std::string& role = record.itemAt(item).role;
    QStringList doubts;
    if (notTheInitiator(record) && person == record.startedBy) doubts << ApprovalTexts::tr("%1 has started the release. Who starts one does not approve it.").arg(inLine(person, 40));
    const std::vector<Approval> all = approvalsOf(record, nowMs);
    const auto other = std::find_if(all.begin(), all.end(), [&](const Approval& one) { return one.by == person && !signoff::sameRole(one.role, role); });
    if (oneRoleEach(record) && other != all.end()) doubts << ApprovalTexts::tr("%1 has approved as %2 already. One person speaks for one role.").arg(inLine(person, 40), inLine(other->role, 60));
    if (!doubts.isEmpty()) doubts << ApprovalTexts::tr("Nothing stops it here, where a name is enough; it stands so in the record.");
    return doubts.join(QLatin1Char(' '));
}

} // namespace holdpoint::items
