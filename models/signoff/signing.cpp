#include "models/signoff/signing.h"

#include "models/base/clock.h"

#include <algorithm>

namespace holdpoint::signoff {

using journal::Change;
using journal::PolicySet;
using journal::Record;
using journal::SignatureRecord;
using journal::SignRule;
using plan::ItemKind;

namespace {

const SignRule* ruleOf(const Record& record, std::uint32_t item)
{
    if (!record.signing.policy) return nullptr;
    for (const SignRule& rule : record.signing.policy->rules)
        if (std::find(rule.items.begin(), rule.items.end(), record.itemAt(item).id) != rule.items.end()) return &rule;
    return nullptr;
}

/// Who has said yes in another role elsewhere in this release. One person speaks for one role.
std::string otherRoleOf(const Record& record, const std::vector<std::uint32_t>& here, const SignatureRecord& one)
{
    for (const SignatureRecord& other : record.signing.signatures) {
        if (other.statement.fingerprint != one.statement.fingerprint || sameRole(other.statement.role, one.statement.role) || !other.voided.empty() || isRefusal(other.statement.decision)) continue;
        if (other.seq >= one.seq && one.seq != 0) continue;
        const bool isHere = std::any_of(here.begin(), here.end(), [&](std::uint32_t item) { return record.itemAt(item).id == other.statement.item; });
        if (!isHere) return "has signed as " + other.statement.role + (other.statement.item.empty() ? "" : " at " + other.statement.item) + " already, and one person has one role in a release";
    }
    return {};
}

bool reaches(const Change& change, const journal::Statement& statement, const Record& record)
{
    if (statement.item.empty() || change.reach == Change::Reach::All) return true;
    const std::uint32_t index = record.procedure->indexOf(statement.item);
    if (index == plan::none) return false;
    switch (change.reach) {
    case Change::Reach::Item: return change.item == statement.item;
    case Change::Reach::Plan: return change.item == statement.item || (index < record.signing.firstWork && record.itemAt(index).rollback == plan::none);
    case Change::Reach::Forward: return record.itemAt(index).rollback == plan::none;
    case Change::Reach::Release: return false;
    case Change::Reach::All: return true;
    }
    return true;
}

Given givenOf(const Record& record, const std::vector<std::uint32_t>& items, const std::string& policyItem, const SignatureRecord& one)
{
    Given given;
    given.statement = one.statement;
    given.statement.item = policyItem;
    given.signedMs = one.statement.atMs;
    given.roles = one.words.roles;
    given.anyRole = one.words.anyRole;
    given.voided = one.voided.empty() ? changedSince(one.statement, record).value_or(std::string()) : one.voided;
    if (!one.isSigned()) given.untrusted = "is not signed";
    else if (one.words.vouchedBy.empty() && record.signing.policy && needsSignatures(record, items.front())) given.untrusted = "is signed by somebody whom nobody here knows";
    else if (!(record.signing.policy && record.signing.policy->severalRolesEach) && !isRefusal(one.statement.decision)) given.untrusted = otherRoleOf(record, items, one);
    // Without a policy people are who they say they are, and signing is more than that.
    if (!record.signing.policy || one.words.vouchedBy.empty()) given.anyRole = true;
    return given;
}

} // namespace

bool needsSignature(const Record& record, std::string_view role)
{
    if (!record.signing.policy) return false;
    const PolicySet& policy = *record.signing.policy;
    return policy.all || holdsRole(policy.roles, role);
}

bool isSigned(const Record& record, std::uint32_t item) { return record.itemAt(item).kind == ItemKind::SignOff || ruleOf(record, item) != nullptr; }

bool needsSignatures(const Record& record, std::uint32_t item)
{
    if (!record.signing.policy || !isSigned(record, item)) return false;
    if (ruleOf(record, item) != nullptr) return true;
    return needsSignature(record, record.itemAt(item).role);
}

std::vector<std::uint32_t> signedTogether(const Record& record, std::uint32_t item)
{
    const SignRule* rule = ruleOf(record, item);
    if (rule == nullptr) return {item};
    std::vector<std::uint32_t> items;
    for (const std::string& id : rule->items)
        if (const std::uint32_t index = record.procedure->indexOf(id); index != plan::none) items.push_back(index);
    std::sort(items.begin(), items.end());
    return items;
}

Policy policyOf(const Record& record, std::uint32_t item)
{
    Policy policy = policyFor(*record.procedure, item);
    policy.notTheInitiator = record.signing.policy.has_value();
    if (!record.signing.policy) return policy;
    const PolicySet& set = *record.signing.policy;
    if (const SignRule* rule = ruleOf(record, item)) {
        policy.roles = rule->roles;
        policy.atLeast = rule->atLeast;
        policy.inOrder = rule->inOrder;
    }
    policy.notTheInitiator = !set.initiatorMaySign;
    policy.severalRolesEach = set.severalRolesEach;
    policy.reasonAlways = set.reasonAlways;
    policy.validMs = set.validMs;
    for (const journal::DelegationRecord& one : record.signing.delegations)
        if (one.voided.empty()) policy.delegations.push_back({one.given.role, one.by, one.given.fingerprint, one.given.fromMs, one.given.untilMs, one.given.reason});
    return policy;
}

Standing standingOf(const Record& record, std::uint32_t item, std::int64_t nowMs, const SignatureRecord* more)
{
    const std::vector<std::uint32_t> items = signedTogether(record, item);
    const Policy policy = policyOf(record, item);
    std::vector<Given> given;
    const auto take = [&](const SignatureRecord& one) {
        const std::uint32_t index = one.statement.item.empty() ? plan::none : record.procedure->indexOf(one.statement.item);
        if (std::find(items.begin(), items.end(), index) == items.end()) return;
        given.push_back(givenOf(record, items, policy.item, one));
        if (!record.signing.policy || !policy.notTheInitiator) return;
        const auto& initiators = record.signing.policy->initiators;
        const bool started = one.statement.name == record.startedBy || std::find(initiators.begin(), initiators.end(), one.statement.fingerprint) != initiators.end();
        if (started && given.back().untrusted.empty() && !isRefusal(one.statement.decision)) given.back().untrusted = "has started the release, and so cannot approve it (a policy with \"initiator_may_sign\": true would allow that)";
    };
    for (const SignatureRecord& one : record.signing.signatures) take(one);
    if (more != nullptr) take(*more);
    return standing(policy, {}, std::move(given), nowMs);
}

std::string inWords(const Standing& standing)
{
    std::string text;
    for (std::size_t i = 0; i < standing.counted.size(); ++i) {
        const Said& said = standing.counted[i];
        text += (i == 0 ? "signed by " : i + 1 == standing.counted.size() ? " and " : ", ") + said.name + " as " + said.role;
    }
    return text;
}

std::optional<std::string> changedSince(const journal::Statement& statement, const Record& record)
{
    for (const Change& change : record.signing.changes)
        if (change.seq > statement.headSeq && reaches(change, statement, record)) return change.what + " (event " + std::to_string(change.seq) + "), after it was signed";
    return std::nullopt;
}

journal::SignVoided voidedFor(const Record& record, const SignatureRecord& one, std::string why, std::int64_t nowMs)
{
    journal::SignVoided event{one.seq, one.statement.item, std::move(why), {}};
    const std::uint32_t item = one.statement.item.empty() ? plan::none : record.procedure->indexOf(one.statement.item);
    if (item == plan::none || record.stage != journal::Stage::Forward) return event;
    Record without = record;
    for (SignatureRecord& other : without.signing.signatures)
        if (other.seq == one.seq) other.voided = event.why;
    // What was let through in another way, by a name or by a decision, stays let through.
    const bool wasMet = standingOf(record, item, nowMs).met || changedSince(one.statement, record).has_value();
    if (!wasMet || standingOf(without, item, nowMs).met || !isSigned(record, item) || !(needsSignatures(record, item) || record.items[item].answer.empty())) return event;
    for (const std::uint32_t other : signedTogether(record, item))
        if (record.items[other].over() && record.items[other].outcome == journal::Outcome::Passed && record.itemAt(other).rollback == plan::none) event.reopened.push_back(record.itemAt(other).id);
    return event;
}

std::vector<journal::SignVoided> voidedNow(const Record& record, std::int64_t nowMs)
{
    std::vector<journal::SignVoided> events;
    const std::int64_t valid = record.signing.policy ? record.signing.policy->validMs : 0;
    for (const SignatureRecord& one : record.signing.signatures) {
        if (!one.voided.empty()) continue;
        std::string why = changedSince(one.statement, record).value_or(std::string());
        const std::uint32_t item = one.statement.item.empty() ? plan::none : record.procedure->indexOf(one.statement.item);
        // What has let something through in time did so, however old it becomes.
        const bool used = item == plan::none || record.items[item].over();
        if (why.empty() && !used && valid > 0 && nowMs - one.statement.atMs > valid) why = "it has expired at " + utcText(one.statement.atMs + valid);
        if (!why.empty()) events.push_back(voidedFor(record, one, std::move(why), nowMs));
    }
    return events;
}

std::vector<std::string> rolesOf(const plan::Procedure& procedure)
{
    std::vector<std::string> roles;
    for (const plan::Item& item : procedure.items) {
        if (item.kind != ItemKind::SignOff || item.role.empty() || item.aside) continue;
        if (!holdsRole(roles, item.role)) roles.push_back(item.role);
    }
    return roles;
}

} // namespace holdpoint::signoff
