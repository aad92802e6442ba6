// The verb trust: whose signatures count here.

#include "app/options.h"
#include "app/output.h"
#include "app/store_place.h"
#include "app/verbs.h"

#include "models/base/clock.h"
#include "models/base/json_writer.h"
#include "models/base/utf8.h"
#include "models/signoff/private_file.h"
#include "models/base/times.h"
#include "models/signoff/trust.h"

#include <filesystem>

namespace holdpoint::app {

namespace {

using signoff::Trust;
using signoff::TrustedPerson;

constexpr Option nameOption{"--name", "NAME", "add: as whom, if not as the certificate says"};
constexpr Option roleOption{"--role", "ROLE", "add: a role that the person has; may be given several times"};
constexpr Option untilOption{"--until", "TIME", "add: how long; else as long as the certificate is valid"};

/// A trust file that is not there yet trusts nobody.
Result<Trust> readTrust(const std::string& file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem)) return Trust();
    const auto text = signoff::readWhole(file, "the trust file");
    if (!text) return text.error();
    return Trust::read(*text, file);
}

int keep(const Trust& trust, const std::string& file, const std::string& said)
{
    std::error_code problem;
    if (const std::filesystem::path folder = std::filesystem::path(file).parent_path(); !folder.empty()) std::filesystem::create_directories(folder, problem);
    if (problem) return fail(Error{"the folder of the trust file cannot be made: " + problem.message() + "; check its rights and the disk", file});
    if (auto wrong = signoff::writePrivately(file, trust.write(), signoff::Overwrite::Yes)) return fail(*wrong);
    return print(said + '\n', Done);
}

int add(Trust& trust, const std::string& file, const Arguments& arguments)
{
    const std::string from = arguments.operand(1);
    if (from.empty()) return fail(Error{"trust add needs a certificate; its owner makes it with 'holdpoint-cli identity export'"});
    const auto text = signoff::readWhole(from, "the certificate");
    if (!text) return fail(text.error());
    const auto certificate = signoff::Certificate::fromPem(*text, from);
    if (!certificate) return fail(certificate.error());
    TrustedPerson person{utf8::cleaned(arguments.has("--name") ? arguments.value("--name") : certificate->name()), {}, certificate->fingerprint(), 0, 0, ""};
    if (person.name.empty()) return fail(Error{"trust add: --name is empty; whose certificate is it?"});
    for (const std::string& role : arguments.values("--role")) person.roles.push_back(utf8::cleaned(role));
    if (arguments.has("--until")) {
        const auto until = readTime(arguments.value("--until"));
        if (!until) return fail(Error{"--until is no time with a zone: '" + arguments.value("--until") + "'; write it as 2027-01-31T00:00:00Z"});
        person.untilMs = *until;
    }
    const std::string said = person.name + " is trusted from now on; let the owner read the fingerprint to you and compare:\n" + person.fingerprint;
    if (auto wrong = trust.add(std::move(person))) return fail(Error{wrong->what, file});
    return keep(trust, file, said);
}

std::string line(const TrustedPerson& person)
{
    std::string roles;
    for (const std::string& role : person.roles) roles += (roles.empty() ? "" : ", ") + role;
    return person.fingerprint.substr(0, 16) + "  " + person.name + (roles.empty() ? "" : " (" + roles + ')') + (person.untilMs != 0 ? ", until " + utcText(person.untilMs) : "") +
        (person.revokedMs != 0 ? ", REVOKED at " + utcText(person.revokedMs) + (person.revokedWhy.empty() ? "" : ": " + person.revokedWhy) : "") + '\n';
}

int list(const Trust& trust, bool asJson)
{
    if (asJson) return print(trust.write(), Done);
    std::string text;
    for (const TrustedPerson& person : trust.people()) text += line(person);
    return print(text.empty() ? "nobody is trusted yet; add somebody with 'holdpoint-cli trust add CERTIFICATE'\n" : text, Done);
}

int trust(const Arguments& arguments)
{
    const std::string file = arguments.has("--trust") ? arguments.value("--trust") : ownFolder() + "/trust.json";
    const std::string action = arguments.operand(0), who = arguments.operand(1);
    auto people = readTrust(file);
    if (!people) return fail(people.error());
    if (action == "add") return add(*people, file, arguments);
    if (action == "list") return list(*people, arguments.has("--json"));
    if (action != "remove" && action != "revoke") return fail(Error{"trust does not know '" + action + "'; it knows add, list, remove and revoke"});
    const auto found = people->find(who);
    if (!found) return fail(Error{found.error().what, file});
    const std::string name = people->people()[*found].name;
    if (action == "remove") {
        people->remove(*found);
        return keep(*people, file, name + " is no longer known");
    }
    if (arguments.value("--reason").empty()) return fail(Error{"trust revoke needs a reason; give it with --reason"});
    people->revoke(*found, SystemClock().now(), utf8::cleaned(arguments.value("--reason")));
    return keep(*people, file, "what " + name + " signs from now on does not count; what was signed before stays");
}

} // namespace

Verb trustVerb()
{
    return {"trust", "add|list|remove|revoke [CERTIFICATE|WHO]", "whose signatures count here\n\n"
            "  trust add CERTIFICATE   somebody is known from now on: --role, --name, --until\n"
            "  trust list              who is known\n"
            "  trust revoke WHO        what is signed from now on does not count: --reason\n"
            "  trust remove WHO        forgets an entry, also for what was signed before\n\n"
            "WHO is a name, or the beginning of a fingerprint.",
            {trustOption, nameOption, roleOption, untilOption, reasonOption, jsonOption}, trust, 1, 2};
}

} // namespace holdpoint::app
