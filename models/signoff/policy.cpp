#include "models/signoff/policy.h"

#include "models/base/clock.h"

#include <map>
#include <set>

namespace holdpoint::signoff {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string plainRole(std::string_view role)
{
    std::string plain;
    for (const char c : role) {
        if (c != ' ' && c != '\t') plain += lower(c);
        else if (!plain.empty() && plain.back() != ' ') plain += ' ';
    }
    while (!plain.empty() && plain.back() == ' ') plain.pop_back();
    return plain;
}

/// Sorts statements into those that count and those that do not, and then asks what is missing.
class Judgement {
public:
    Judgement(const Policy& policy, const std::string& initiator, std::int64_t nowMs) : m_policy(policy), m_initiator(initiator), m_nowMs(nowMs) {}

    Standing of(std::vector<Given> given)
    {
        // Oldest first; of the same moment in an order of their own, so that it does not matter who read them when.
        std::sort(given.begin(), given.end(), [](const Given& a, const Given& b) {
            return std::tie(a.signedMs, a.statement.fingerprint, a.statement.role) < std::tie(b.signedMs, b.statement.fingerprint, b.statement.role);
        });
        std::vector<const Given*> last;
        for (const Given& one : given)
            if (stands(one)) takeLast(last, one);
        for (const Given* one : last)
            if (isRefusal(one->statement.decision)) m_result.refused.push_back(said(*one, one->statement.comment));
            else countApproval(*one);
        askForTheRest();
        return std::move(m_result);
    }

private:
    static Said said(const Given& one, const std::string& why) { return {one.statement.role, one.statement.name, why, one.signedMs}; }
    void passOver(const Given& one, const std::string& why) { m_result.passedOver.push_back(said(one, why)); }

    /// A person who says something new in a role takes back what was said there before.
    void takeLast(std::vector<const Given*>& last, const Given& one)
    {
        for (const Given*& before : last)
            if (before->statement.fingerprint == one.statement.fingerprint && sameRole(before->statement.role, one.statement.role)) {
                passOver(*before, "said something else later");
                before = nullptr;
            }
        std::erase(last, nullptr);
        last.push_back(&one);
    }

    bool stands(const Given& one)
    {
        const Statement& statement = one.statement;
        if (!one.untrusted.empty()) passOver(one, one.untrusted);
        else if (statement.item != m_policy.item) passOver(one, "is about something else");
        else if (needOf(statement.role) == nullptr) passOver(one, "this role is not asked");
        else if (!mayActAs(one)) passOver(one, "does not have the role " + statement.role);
        else if (one.signedMs > m_nowMs) passOver(one, "is signed in the future; the clocks differ");
        else if (isRefusal(statement.decision) && statement.comment.empty()) passOver(one, "a refusal needs a reason");
        else if (!one.voided.empty()) m_result.voided.push_back(said(one, one.voided));
        else if (m_policy.validMs > 0 && m_nowMs - one.signedMs > m_policy.validMs) m_result.voided.push_back(said(one, "has expired at " + utcText(one.signedMs + m_policy.validMs)));
        else return true;
        return false;
    }

    [[nodiscard]] const RoleNeed* needOf(std::string_view role) const
    {
        for (const RoleNeed& need : m_policy.roles)
            if (sameRole(need.role, role)) return &need;
        return nullptr;
    }

    [[nodiscard]] bool mayActAs(const Given& one) const
    {
        if (one.anyRole || holdsRole(one.roles, one.statement.role)) return true;
        return std::any_of(m_policy.delegations.begin(), m_policy.delegations.end(), [&](const Delegation& to) {
            return to.toFingerprint == one.statement.fingerprint && sameRole(to.role, one.statement.role) && one.signedMs >= to.fromMs && one.signedMs <= to.untilMs;
        });
    }

    void countApproval(const Given& one)
    {
        const Statement& statement = one.statement;
        const RoleNeed& need = *needOf(statement.role);
        std::set<std::string>& people = m_people[&need];
        const std::string before = firstOpenBefore(need);
        if (m_policy.notTheInitiator && statement.fingerprint == m_initiator) passOver(one, "started the release, and so cannot approve it");
        else if (m_policy.reasonAlways && statement.comment.empty()) passOver(one, "an approval needs a comment here");
        else if (!m_policy.severalRolesEach && m_used.contains(statement.fingerprint)) passOver(one, "has signed in another role already");
        else if (m_policy.inOrder && !before.empty()) passOver(one, "signed before " + before + " had");
        else if (people.size() >= need.people) passOver(one, "enough have signed in this role");
        else {
            people.insert(statement.fingerprint);
            m_used.insert(statement.fingerprint);
            m_result.counted.push_back(said(one, statement.comment));
        }
    }

    [[nodiscard]] bool isFull(const RoleNeed& need) const
    {
        const auto found = m_people.find(&need);
        return (found == m_people.end() ? 0 : found->second.size()) >= need.people;
    }
    [[nodiscard]] std::string firstOpenBefore(const RoleNeed& need) const
    {
        for (const RoleNeed& one : m_policy.roles) {
            if (&one == &need) return {};
            if (!isFull(one)) return one.role;
        }
        return {};
    }

    void askForTheRest()
    {
        const auto all = static_cast<std::uint32_t>(m_policy.roles.size());
        const std::uint32_t wanted = m_policy.atLeast == 0 ? all : std::min(m_policy.atLeast, all);
        const auto full = static_cast<std::uint32_t>(std::count_if(m_policy.roles.begin(), m_policy.roles.end(), [this](const RoleNeed& need) { return isFull(need); }));
        m_result.stillNeeded = full >= wanted ? 0 : wanted - full;
        m_result.met = m_result.stillNeeded == 0 && m_result.refused.empty();
        if (m_result.stillNeeded == 0) return;
        for (const RoleNeed& need : m_policy.roles)
            if (!isFull(need)) m_result.missing.push_back({need.role, need.people - static_cast<std::uint32_t>(m_people[&need].size()), m_policy.inOrder ? firstOpenBefore(need) : std::string()});
    }

    const Policy& m_policy;
    const std::string& m_initiator;
    std::int64_t m_nowMs;
    Standing m_result;
    std::map<const RoleNeed*, std::set<std::string>> m_people;
    std::set<std::string> m_used;
};

} // namespace

bool sameRole(std::string_view a, std::string_view b) { return plainRole(a) == plainRole(b); }

bool holdsRole(const std::vector<std::string>& roles, std::string_view role)
{
    return std::any_of(roles.begin(), roles.end(), [&](const std::string& one) { return sameRole(one, role); });
}

Standing standing(const Policy& policy, const std::string& initiator, std::vector<Given> given, std::int64_t nowMs)
{
    return Judgement(policy, initiator, nowMs).of(std::move(given));
}

Policy policyFor(const plan::Procedure& procedure, std::uint32_t index)
{
    const plan::Item& item = procedure.items[index];
    Policy policy;
    policy.item = item.id;
    policy.roles.push_back({item.role.empty() ? item.text : item.role, 1});
    return policy;
}

Policy policyFor(const plan::Procedure& procedure, Moment moment)
{
    const auto isWork = [](const plan::Item& item) { return item.rollback == plan::none && item.kind != plan::ItemKind::SignOff && item.kind != plan::ItemKind::Task && item.kind != plan::ItemKind::Gate; };
    const auto first = std::find_if(procedure.items.begin(), procedure.items.end(), isWork);
    const auto last = std::find_if(procedure.items.rbegin(), procedure.items.rend(), isWork).base();
    const bool before = moment == Moment::BeforeTheStart;
    Policy policy;
    for (auto item = before ? procedure.items.begin() : last; item != (before ? first : procedure.items.end()); ++item) {
        if (item->kind != plan::ItemKind::SignOff || item->rollback != plan::none || item->role.empty()) continue;
        if (std::none_of(policy.roles.begin(), policy.roles.end(), [&](const RoleNeed& need) { return sameRole(need.role, item->role); })) policy.roles.push_back({item->role, 1});
    }
    return policy;
}

} // namespace holdpoint::signoff
