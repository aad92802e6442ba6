#include "models/session/sign_policy.h"

#include "models/signoff/key_store.h"
#include "models/signoff/private_file.h"
#include "models/signoff/signing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

namespace holdpoint::session {

using journal::PolicySet;
using signoff::holdsRole;
using signoff::sameRole;

namespace {

bool hasRole(const signoff::Trust& trust, std::string_view role)
{
    return std::any_of(trust.people().begin(), trust.people().end(), [&](const signoff::TrustedPerson& one) {
        return one.revokedMs == 0 && holdsRole(one.roles, role);
    });
}

/// Whoever starts a release does not approve it, so it has to be known who that is among those who sign.
Result<std::vector<std::string>> initiatorsOf(const PeopleFiles& files, const std::string& identity, const std::string& person)
{
    const SystemClock clock;
    const signoff::KeyStore store(files.keys, clock);
    if (!identity.empty()) {
        const auto named = store.find(identity);
        if (!named) return named.error();
        return std::vector<std::string>{named->certificate.fingerprint()};
    }
    std::vector<std::string> prints;
    const auto all = store.identities();
    for (const signoff::KeptIdentity& one : all)
        if (all.size() == 1 || one.id == person || one.certificate.name() == person) prints.push_back(one.certificate.fingerprint());
    return prints;
}

Result<std::int64_t> stretchOf(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    const std::int64_t ms = unit == "m" ? 60'000 : unit == "h" ? 3'600'000 : unit == "d" ? 86'400'000 : 0;
    if (problem != std::errc() || number <= 0 || number > 100'000 || ms == 0) return Error{"'valid' is a stretch of time such as 30m, 8h or 2d, and not '" + text + "'"};
    return number * ms;
}

class PolicyReader {
public:
    PolicyReader(const std::string& file, const plan::Procedure& procedure) : m_file(file), m_plan(procedure) {}

    Result<PolicySet> read(const QJsonObject& object)
    {
        static constexpr std::array known{"schema", "signatures", "rules", "initiator_may_sign", "several_roles", "reason_always", "valid"};
        for (const QString& key : object.keys())
            if (std::none_of(known.begin(), known.end(), [&](const char* name) { return key == QLatin1String(name); })) return wrong("there is no key '" + key.toStdString() + '\'');
        JsonFields fields(object);
        if (fields.number("schema") != 1) return wrong("its schema is not 1");
        PolicySet policy;
        const std::string signatures = fields.textOr("signatures");
        if (!signatures.empty() && signatures != "required") return wrong("'signatures' is 'required' or absent, and not '" + signatures + '\'');
        policy.all = !signatures.empty();
        policy.initiatorMaySign = fields.flagOr("initiator_may_sign");
        policy.severalRolesEach = fields.flagOr("several_roles");
        policy.reasonAlways = fields.flagOr("reason_always");
        if (fields.has("valid")) {
            const auto valid = stretchOf(fields.text("valid"));
            if (!valid) return wrong(valid.error().what);
            policy.validMs = *valid;
        }
        for (const QJsonValue& value : fields.listOr("rules")) {
            auto rule = readRule(value.toObject());
            if (!rule) return rule.error();
            policy.rules.push_back(std::move(rule.value()));
        }
        if (!fields.wrong().empty()) return wrong("the key '" + fields.wrong() + "' is missing or of the wrong kind");
        return policy;
    }

private:
    [[nodiscard]] Error wrong(const std::string& what) const { return Error{what + "; the handbook's page 'signatures' shows the form", m_file}; }

    Result<journal::SignRule> readRule(const QJsonObject& object)
    {
        JsonFields fields(object);
        journal::SignRule rule;
        for (const std::string& name : fields.texts("items")) {
            std::uint32_t item = m_plan.indexOf(name);
            if (item == plan::none) item = m_plan.indexOf('L' + name);
            if (item == plan::none) return wrong("there is no item '" + name + "' in this runbook");
            const plan::ItemKind kind = m_plan.items[item].kind;
            if (kind != plan::ItemKind::SignOff && kind != plan::ItemKind::Gate) return wrong("'" + name + "' is neither a sign-off nor a gate, so nobody signs there");
            rule.items.push_back(m_plan.items[item].id);
        }
        for (const QJsonValue& value : fields.list("roles")) {
            const QJsonObject row = value.toObject();
            JsonFields parts(row);
            if (value.isString()) rule.roles.push_back({value.toString().toStdString(), 1});
            else rule.roles.push_back({parts.text("role"), parts.wholeOr<std::uint32_t>("people", 1)});
            if (!value.isString() && !parts.wrong().empty()) return wrong("a role of a rule has no right '" + parts.wrong() + '\'');
            if (rule.roles.back().people == 0) return wrong("the role " + rule.roles.back().role + " of a rule asks nobody");
        }
        rule.atLeast = fields.wholeOr<std::uint32_t>("at_least", 0);
        rule.inOrder = fields.flagOr("in_order");
        if (!fields.wrong().empty()) return wrong("the key '" + fields.wrong() + "' of a rule is missing or of the wrong kind");
        if (rule.items.empty() || rule.roles.empty()) return wrong("a rule needs items and roles");
        if (rule.atLeast > rule.roles.size()) return wrong("a rule asks for " + std::to_string(rule.atLeast) + " roles of " + std::to_string(rule.roles.size()));
        return rule;
    }

    const std::string& m_file;
    const plan::Procedure& m_plan;
};

/// A release that nobody can ever sign is not begun.
std::optional<Error> nobodyFor(const plan::Procedure& procedure, const PolicySet& policy, const signoff::Trust& trust, bool authorities)
{
    if (keepsNoRoles(trust) && (authorities || !trust.people().empty())) return std::nullopt;
    const auto lacks = [&](const std::string& role, const std::string& where) {
        return Error{"nobody in the trust file has the role '" + role + "' that " + where + " asks for; give it with 'holdpoint-cli trust add --role', or say with --policy who signs there"};
    };
    for (const journal::SignRule& rule : policy.rules)
        for (const journal::RoleNeed& need : rule.roles)
            if (!hasRole(trust, need.role)) return lacks(need.role, "the policy");
    if (!policy.all) return std::nullopt;
    for (const plan::Item& item : procedure.items) {
        const bool ruled = std::any_of(policy.rules.begin(), policy.rules.end(), [&](const journal::SignRule& rule) { return std::find(rule.items.begin(), rule.items.end(), item.id) != rule.items.end(); });
        if (item.kind == plan::ItemKind::SignOff && !item.aside && !ruled && !hasRole(trust, item.role)) return lacks(item.role, "line " + std::to_string(item.line));
    }
    return std::nullopt;
}

} // namespace

Result<PolicySet> readPolicy(std::string_view text, const std::string& file, const plan::Procedure& procedure)
{
    const auto object = readJsonObject(text);
    if (!object) return Error{object.error().what, file, object.error().line};
    return PolicyReader(file, procedure).read(*object);
}

Result<std::optional<PolicySet>> policyAtStart(const plan::Procedure& procedure, const PeopleFiles& files, const SigningOrder& order, const std::string& person)
{
    const auto trust = files.readTrust();
    if (!trust) return trust.error();
    PolicySet policy;
    if (!order.policyFile.empty()) {
        const auto text = signoff::readWhole(order.policyFile, "the policy");
        if (!text) return text.error();
        auto read = readPolicy(*text, order.policyFile, procedure);
        if (!read) return read.error();
        policy = std::move(read.value());
    }
    policy.all = policy.all || order.required;
    for (const std::string& role : signoff::rolesOf(procedure))
        if (hasRole(*trust, role)) policy.roles.push_back(role);
    if (!policy.all && policy.roles.empty() && policy.rules.empty()) return std::optional<PolicySet>();
    std::error_code ignored;
    const bool authorities = !files.authorities.empty() && std::filesystem::exists(files.authorities, ignored);
    if (auto wrong = nobodyFor(procedure, policy, *trust, authorities)) return *wrong;
    auto initiators = initiatorsOf(files, order.identity, person);
    if (!initiators) return initiators.error();
    policy.initiators = std::move(initiators.value());
    return std::optional<PolicySet>(std::move(policy));
}

} // namespace holdpoint::session
