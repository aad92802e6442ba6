// The verb identity: the key pairs of whoever sits here.

#include "app/options.h"
#include "app/output.h"
#include "app/secret_prompt.h"
#include "app/store_place.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/signoff/key_store.h"

namespace holdpoint::app {

namespace {

using signoff::Certificate;
using signoff::KeptIdentity;
using signoff::KeyStore;

constexpr Option importTokenOption{"--token", "MODULE", "the library that speaks to the token"};

std::string factsText(const KeptIdentity& identity)
{
    const Certificate& own = identity.certificate;
    return own.name() + " (" + identity.id + ")\n  key          " + own.keyKind() + "\n  issued by    " + (own.madeByItself() ? "itself: others trust it by its fingerprint" : own.issuer()) + "\n  valid        " +
        utcText(own.validFromMs()) + " to " + utcText(own.validToMs()) + "\n  fingerprint  " + own.fingerprint() + "\n  file         " + identity.file + '\n';
}

std::string json(const std::vector<KeptIdentity>& identities)
{
    JsonWriter out;
    out.beginObject().key("identities").beginArray();
    for (const KeptIdentity& one : identities) {
        out.beginObject().field("id", one.id).field("name", one.certificate.name()).field("issuer", one.certificate.issuer()).field("key", one.certificate.keyKind());
        out.field("from", utcText(one.certificate.validFromMs())).field("to", utcText(one.certificate.validToMs())).field("fingerprint", one.certificate.fingerprint()).field("file", one.file).endObject();
    }
    return out.endArray().endObject().take() + '\n';
}

int tell(const Result<KeptIdentity>& identity)
{
    if (!identity) return fail(identity.error());
    return print(factsText(*identity), Done);
}

int makeNew(KeyStore& store, const std::string& name)
{
    if (name.empty()) return fail(Error{"identity new needs the name of a person, as it is to be printed; see 'holdpoint-cli identity --help'"});
    auto passphrase = askNewSecret("a passphrase for the key of " + name);
    if (!passphrase) return fail(passphrase.error());
    return tell(store.make(name, std::move(passphrase.value())));
}

int import(KeyStore& store, const std::string& file, const std::string& module)
{
    const bool onToken = file.starts_with(signoff::tokenScheme);
    if (file.empty()) return fail(Error{"identity import needs a PKCS#12 file, or the address of a key on a token; see 'holdpoint-cli identity --help'"});
    if (onToken == module.empty()) return fail(Error{onToken ? "a key on a token needs the library that speaks to it; name it with --token MODULE" : "--token needs the address of a key on it: pkcs11:token=ops;object=ann"});
    if (onToken) {
        auto pin = askSecret("the PIN of the token");
        return pin ? tell(store.take({module, file}, std::move(pin.value()))) : fail(pin.error());
    }
    auto passphrase = askSecret("the passphrase of " + file);
    if (!passphrase) return fail(passphrase.error());
    return tell(store.import(file, std::move(passphrase.value())));
}

int show(const KeyStore& store, const std::string& name, bool asJson)
{
    std::vector<Error> problems;
    std::vector<KeptIdentity> identities = store.identities(&problems);
    if (!name.empty()) {
        const auto found = store.find(name);
        if (!found) return fail(found.error());
        identities = {*found};
    }
    std::string text;
    for (const KeptIdentity& one : identities) text += factsText(one);
    if (text.empty()) text = "there is no identity yet; make one with 'holdpoint-cli identity new NAME'\n";
    int exit = Done;
    if (name.empty())
        for (const Error& problem : problems) exit = fail(problem);
    return print(asJson ? json(identities) : text, exit);
}

int identity(const Arguments& arguments)
{
    const SystemClock clock;
    KeyStore store(arguments.has("--keys") ? arguments.value("--keys") : ownFolder() + "/keys", clock);
    const std::string action = arguments.operand(0), name = arguments.operand(1);
    if (action == "new") return makeNew(store, name);
    if (action == "import") return import(store, name, arguments.value("--token"));
    if (action == "show") return show(store, name, arguments.has("--json"));
    if (action == "export") {
        const auto found = store.find(name);
        return found ? print(found->certificate.pem(), Done) : fail(found.error());
    }
    return fail(Error{"identity does not know '" + action + "'; it knows new, show, export and import"});
}

} // namespace

Verb identityVerb()
{
    return {"identity", "new|show|export|import [NAME|FILE|KEY]", "the keys with which you sign\n\n"
            "  identity new NAME       makes a key pair for a person and asks for a passphrase\n"
            "  identity show [NAME]    what there is, with fingerprints\n"
            "  identity export [NAME]  the certificate, for others to trust: it holds no secret\n"
            "  identity import FILE    takes a company's PKCS#12 file in (.p12, .pfx)\n"
            "  identity import pkcs11:token=ops;object=ann --token MODULE\n"
            "                          keeps where a key on a token is; it stays there, and signs with its PIN\n\n"
            "A passphrase or a PIN is typed, or is the next line of standard input; it is never an argument.",
            {importTokenOption, keysOption, jsonOption}, identity, 1, 2};
}

} // namespace holdpoint::app
