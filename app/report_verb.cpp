// The verb report: a release as PDF, page and evidence, signed by those who stand for it.

#include "app/options.h"
#include "app/output.h"
#include "app/say.h"
#include "app/secret_prompt.h"
#include "app/store_place.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/report/time_stamp_server.h"
#include "models/session/report_evidence.h"
#include "models/session/report_files.h"
#include "models/session/report_roles.h"
#include "models/signoff/key_store.h"
#include "models/signoff/pkcs11_token.h"

#include <QDateTime>

#include <algorithm>

namespace holdpoint::app {

namespace {

constexpr Option folderOption{"-o", "DIR", "where the report goes"};
constexpr Option paperOption{"--paper", "a4|letter", "the size of its pages; else a4"};
constexpr Option signOption{"--sign", "IDENTITY", "signs it with this key; may be given several times, and in later calls"};
constexpr Option roleOption{"--role", "ROLE", "the role in which is signed, one for each --sign"};
constexpr Option meaningOption{"--meaning", "reviewed|approved|responsible", "what the signature means, one for each --sign; else approved"};
constexpr Option reportTokenOption{"--token", "MODULE", "a key lies on a token, and --sign names it: pkcs11:token=ops;object=ann"};
constexpr Option stampOption{"--timestamp", "URL", "a time stamp server (RFC 3161) that says when it was signed"};

/// Who is asked to sign, before any key is opened.
struct Wish {
    std::string identity, role;
    signoff::Meaning meaning = signoff::Meaning::Approved;
};

Result<std::vector<Wish>> wishes(const Arguments& arguments)
{
    const std::vector<std::string> who = arguments.values("--sign"), roles = arguments.values("--role"), meanings = arguments.values("--meaning");
    if (roles.size() != who.size()) return Error{"report: each --sign needs its --role, as it stands in the runbook: --sign ann --role 'QA Lead'"};
    if (meanings.size() > who.size()) return Error{"report: there are more --meaning than --sign; give one for each of them, or none"};
    const bool token = std::any_of(who.begin(), who.end(), [](const std::string& one) { return one.starts_with(signoff::tokenScheme); });
    if (token != arguments.has("--token")) return Error{token ? "report: a key on a token needs the library that speaks to it; name it with --token MODULE" : "report: --token needs a --sign that names the key on it: --sign 'pkcs11:token=ops;object=ann'"};
    std::vector<Wish> all;
    for (std::size_t i = 0; i < who.size(); ++i) {
        const auto meaning = i < meanings.size() ? signoff::meaningNamed(meanings[i]) : signoff::Meaning::Approved;
        if (!meaning) return Error{"report: --meaning does not know '" + meanings[i] + "'; it knows reviewed, approved and responsible"};
        all.push_back({who[i], roles[i], *meaning});
    }
    return all;
}

std::string json(const session::ReportFiles& files, const report::Evidence& evidence, const std::vector<Wish>& signedBy)
{
    JsonWriter out;
    out.beginObject().field("release", evidence.release).field("pdf", files.pdf).field("page", files.page).field("evidence", files.evidence).field("runbook", files.runbook);
    out.field("events", static_cast<std::int64_t>(evidence.events.size())).key("signed").beginArray();
    for (const Wish& wish : signedBy) out.beginObject().field("identity", wish.identity).field("role", wish.role).field("meaning", signoff::nameOf(wish.meaning)).endObject();
    return out.endArray().endObject().take() + '\n';
}

/// The key that signs: in the key store, or on a token.
Result<std::unique_ptr<signoff::Signer>> openKey(const Wish& wish, const Arguments& arguments, const signoff::Trust& trust)
{
    if (wish.identity.starts_with(signoff::tokenScheme)) {
        auto pin = askSecret("the PIN of the token, to sign as " + wish.role);
        if (!pin) return pin.error();
        return signoff::openToken({arguments.value("--token"), wish.identity}, std::move(pin.value()));
    }
    signoff::KeyStore store(peopleOf(arguments).keys, systemClock());
    const auto identity = store.find(wish.identity);
    if (!identity) return identity.error();
    // Before a passphrase is typed: whether it would be for nothing.
    if (const auto wrong = session::mayNotSignReport(identity->certificate, {}, wish.role, trust, systemClock().now())) return *wrong;
    auto passphrase = askSecret(identity->secretName() + ", to sign as " + wish.role);
    if (!passphrase) return passphrase.error();
    return store.open(identity->id, std::move(passphrase.value()));
}

std::optional<Error> addSignature(const session::ReportFiles& files, const Wish& wish, const Arguments& arguments)
{
    const auto trust = peopleOf(arguments).readTrust();
    if (!trust) return trust.error();
    const auto signer = openKey(wish, arguments, *trust);
    if (!signer) return signer.error();
    if (auto wrong = session::mayNotSignReport((*signer)->certificate(), (*signer)->chain(), wish.role, *trust, systemClock().now())) return wrong;
    const std::string server = arguments.value("--timestamp");
    const session::ReportSigner by{signer.value().get(), wish.role, wish.meaning, server.empty() ? signoff::TimeStampServer() : report::timeStampServerAt(server)};
    return session::signReport(files, by, systemClock().now(), QDateTime::currentDateTime().offsetFromUtc() / 60);
}

/// A role that nobody has: it is told before anything is written.
std::optional<Error> strangeRole(const std::vector<Wish>& wishes, const report::Evidence& evidence, const Arguments& arguments)
{
    if (wishes.empty()) return std::nullopt;
    const auto trust = peopleOf(arguments).readTrust();
    if (!trust) return trust.error();
    for (const Wish& wish : wishes)
        if (auto wrong = session::noSuchRole(wish.role, evidence, *trust)) return wrong;
    return std::nullopt;
}

int makeReport(const Arguments& arguments)
{
    if (!arguments.has("-o")) return fail(Error{"report needs a folder for its files; give it with -o DIR"});
    const std::string paper = arguments.has("--paper") ? arguments.value("--paper") : "a4";
    if (paper != "a4" && paper != "letter") return fail(Error{"--paper does not know '" + paper + "'; it knows a4 and letter"});
    const auto who = wishes(arguments);
    if (!who) return fail(who.error());
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    const std::string release = arguments.operand(0);
    const auto evidence = session::gatherEvidence(*place->journal, release, place->runs + '/' + release, systemClock());
    if (!evidence) return fail(withStore(evidence.error(), *place));
    if (const auto wrong = strangeRole(*who, *evidence, arguments)) return fail(*wrong);
    const session::ReportFiles files(arguments.value("-o"), release);
    // Who signs later signs what those before have signed.
    const auto there = who->empty() ? Result<bool>(false) : session::hasWholeReport(files, *evidence);
    if (!there) return fail(there.error());
    if (!*there)
        if (auto wrong = session::writeNewReport(files, *evidence, paper == "a4" ? report::Paper::A4 : report::Paper::Letter)) return fail(*wrong);
    for (const Wish& wish : *who)
        if (auto wrong = addSignature(files, wish, arguments)) return fail(*wrong);
    if (arguments.has("--json")) return print(json(files, *evidence, *who), Done);
    std::string text = files.pdf + '\n' + files.page + '\n' + files.evidence + '\n' + files.runbook + '\n';
    for (const Wish& wish : *who) text += "signed by " + wish.identity + " as " + wish.role + ", " + std::string(signoff::nameOf(wish.meaning)) + '\n';
    return print(text, Done);
}

} // namespace

Verb reportVerb()
{
    return {"report", "RELEASE", "the report of a release, finished or not: PDF, page, evidence, and the runbook as completed\n\n"
            "With --sign it is signed, and beside it lies an envelope (DSSE, in-toto) for supply-chain tools. Others sign\n"
            "the same report later, with the same call and their own --sign, one after the other. A passphrase is typed, or is\n"
            "the next line of standard input, as is the PIN of a token.\n\n"
            "A --role is one that the runbook, its policy, its polls or the trust file name; another one is refused. Whom the\n"
            "trust file gives roles signs in those alone. Where nobody keeps roles, what is said counts.",
            {folderOption, paperOption, signOption, roleOption, meaningOption, reportTokenOption, stampOption, keysOption, trustOption, authoritiesOption, jsonOption, storeOption}, makeReport, 1, 1, true};
}

} // namespace holdpoint::app
