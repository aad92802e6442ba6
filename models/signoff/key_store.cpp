#include "models/signoff/key_store.h"

#include "models/base/json_reader.h"
#include "models/base/json_writer.h"
#include "models/signoff/passphrase_delay.h"
#include "models/signoff/pkcs12.h"
#include "models/signoff/private_file.h"

#include <QtGlobal>

#include <algorithm>
#include <filesystem>

namespace holdpoint::signoff {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t shortestPassphrase = 8;
constexpr const char* keyEnding = ".p12";
constexpr const char* certificateEnding = ".crt";
constexpr const char* tokenEnding = ".token";
constexpr const char* triesEnding = ".tries";

/// Letters and digits that every file system and every keyboard has: "Ann Lee" is ann-lee. Empty where the name has none.
std::string shortName(std::string_view name)
{
    std::string id;
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) id += upper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '-') id += '-';
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.substr(0, 40);
}

std::optional<Error> badPassphrase(const SecretText& passphrase)
{
    if (passphrase.size() < shortestPassphrase) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the passphrase has to have 8 characters or more; a few words are easy to keep in mind")));
    if (passphrase.view().find('\0') != std::string_view::npos) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the passphrase holds a character that cannot be typed; choose another one")));
    return std::nullopt;
}

/// One sentence for one second, and one for several.
Phrase aboutSeconds(std::int64_t ms, const char* one, const char* several)
{
    const std::int64_t seconds = (ms + 999) / 1000;
    return seconds == 1 ? Phrase::of(one) : Phrase::of(several, {std::to_string(seconds)});
}

Error tooEarly(std::int64_t waitMs, const std::string& file)
{
    return Error::told(aboutSeconds(waitMs, QT_TRANSLATE_NOOP("Verify", "the passphrase was wrong before; the next try is possible in 1 second"), QT_TRANSLATE_NOOP("Verify", "the passphrase was wrong before; the next try is possible in %1 seconds")), file);
}

Error wrongPassphrase(std::int64_t waitMs, const std::string& file)
{
    return Error::told(aboutSeconds(waitMs, QT_TRANSLATE_NOOP("Verify", "the passphrase is wrong, or the key store was changed; type it again in 1 second"), QT_TRANSLATE_NOOP("Verify", "the passphrase is wrong, or the key store was changed; type it again in %1 seconds")), file);
}

std::string placeText(const TokenPlace& token)
{
    JsonWriter out;
    return out.beginObject().field("module", token.module).field("key", token.key).endObject().take() + '\n';
}

Result<TokenPlace> readPlace(const std::string& file)
{
    const auto text = readWhole(file, "the place of a token");
    if (!text) return text.error();
    const auto object = readJsonObject(*text);
    if (!object) return Error{object.error().what, file};
    JsonFields fields(*object);
    TokenPlace token{fields.text("module"), fields.text("key")};
    if (!fields.wrong().empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' is missing or no text; take the token in again"), {fields.wrong()}), file);
    return token;
}

Error exchanged(const std::string& file) { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the key store and the certificate beside it are not of the same identity; one of them was exchanged: restore both from a backup")), file); }

} // namespace

std::optional<Error> KeyStore::makeFolder() const
{
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    if (!problem) fs::permissions(m_folder, fs::perms::owner_all, problem);
    if (problem) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the folder of the key store cannot be made: %1; check its rights and the disk"), {problem.message()}), m_folder);
    return std::nullopt;
}

std::string KeyStore::freeId(const std::string& name, const std::string& fingerprint) const
{
    std::error_code ignored;
    const std::string id = shortName(name);
    if (!id.empty() && !fs::exists(path(id, keyEnding), ignored) && !fs::exists(path(id, tokenEnding), ignored)) return id;
    return (id.empty() ? "identity" : id) + '-' + fingerprint.substr(0, 8);
}

Result<KeptIdentity> KeyStore::keep(const Certificate& certificate, std::string_view bytes, bool onToken)
{
    if (auto problem = makeFolder()) return *problem;
    const std::string id = freeId(certificate.name(), certificate.fingerprint());
    const std::string file = path(id, onToken ? tokenEnding : keyEnding);
    if (auto problem = writePrivately(file, bytes, Overwrite::No)) return *problem;
    if (auto problem = writePrivately(path(id, certificateEnding), certificate.pem(), Overwrite::Yes)) return *problem;
    return KeptIdentity{id, certificate, file, onToken};
}

Result<KeptIdentity> KeyStore::make(const std::string& name, SecretText passphrase)
{
    if (auto problem = badPassphrase(passphrase)) return *problem;
    const auto made = makeIdentity({name, m_clock.now()}, passphrase, m_rounds);
    passphrase.wipe();
    if (!made) return made.error();
    return keep(made->certificate, made->pkcs12, false);
}

Result<KeptIdentity> KeyStore::import(const std::string& file, SecretText passphrase)
{
    const auto bytes = readWhole(file, "the key store");
    if (!bytes) return bytes.error();
    if (auto problem = makeFolder()) return *problem;
    const auto signer = openGuarded(*bytes, passphrase, file, path("import", triesEnding));
    if (!signer) return signer.error();
    const Certificate& own = (*signer)->certificate();
    if (auto problem = isKeptAlready(own, file)) return *problem;
    return keep(own, *bytes, false);
}

std::optional<Error> KeyStore::isKeptAlready(const Certificate& certificate, const std::string& where) const
{
    for (const KeptIdentity& one : identities())
        if (one.certificate.fingerprint() == certificate.fingerprint()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this identity is in the key store already, as %1; nothing was changed"), {one.id}), where);
    return std::nullopt;
}

Result<KeptIdentity> KeyStore::take(const TokenPlace& token, SecretText pin)
{
    const auto signer = openToken(token, std::move(pin));
    if (!signer) return signer.error();
    const Certificate& own = (*signer)->certificate();
    if (auto problem = isKeptAlready(own, token.key)) return *problem;
    return keep(own, placeText(token), true);
}

Result<std::unique_ptr<Signer>> KeyStore::open(const std::string& id, SecretText passphrase)
{
    const auto found = find(id);
    if (!found) return found.error();
    auto signer = found->onToken ? openOnToken(*found, std::move(passphrase)) : openInFile(*found, std::move(passphrase));
    if (signer && (*signer)->certificate().fingerprint() != found->certificate.fingerprint()) return exchanged(found->file);
    return signer;
}

/// A token counts wrong PINs itself, and locks itself after a few.
Result<std::unique_ptr<Signer>> KeyStore::openOnToken(const KeptIdentity& identity, SecretText pin)
{
    const auto token = readPlace(identity.file);
    if (!token) return token.error();
    return openToken(*token, std::move(pin));
}

Result<std::unique_ptr<Signer>> KeyStore::openInFile(const KeptIdentity& identity, SecretText passphrase) const
{
    const auto bytes = readWhole(identity.file, "the key store");
    if (!bytes) return bytes.error();
    return openGuarded(*bytes, passphrase, identity.file, path(identity.id, triesEnding));
}

Result<std::unique_ptr<Signer>> KeyStore::openGuarded(std::string_view bytes, const SecretText& passphrase, const std::string& file, const std::string& triesFile) const
{
    WrongTries tries = readTries(triesFile);
    if (const std::int64_t wait = stillToWait(tries, m_clock.now()); wait > 0) return tooEarly(wait, file);
    auto opened = openPkcs12(bytes, passphrase, file);
    if (auto* signer = std::get_if<std::unique_ptr<Signer>>(&opened)) {
        keepTries(triesFile, {});
        return std::move(*signer);
    }
    const auto& problem = std::get<Pkcs12Problem>(opened);
    if (!problem.wrongPassphrase) return problem.error;
    tries = {tries.count + 1, m_clock.now()};
    keepTries(triesFile, tries);
    return wrongPassphrase(delayAfter(tries.count), file);
}

std::vector<KeptIdentity> KeyStore::identities(std::vector<Error>* problems) const
{
    std::vector<KeptIdentity> all;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(m_folder, problem)) {
        const bool onToken = entry.path().extension() == tokenEnding;
        if (!onToken && entry.path().extension() != keyEnding) continue;
        const std::string id = entry.path().stem().string(), file = path(id, certificateEnding);
        const auto text = readWhole(file, "the certificate of an identity");
        const auto certificate = text ? Certificate::fromPem(*text, file) : Result<Certificate>(text.error());
        if (certificate) all.push_back({id, *certificate, entry.path().string(), onToken});
        else if (problems != nullptr) problems->push_back(certificate.error());
    }
    std::sort(all.begin(), all.end(), [](const KeptIdentity& a, const KeptIdentity& b) { return a.id < b.id; });
    return all;
}

Result<KeptIdentity> KeyStore::find(const std::string& name) const
{
    const std::vector<KeptIdentity> all = identities();
    if (all.empty()) return Error{"there is no identity in the key store; make one with 'holdpoint-cli identity new NAME'", m_folder};
    if (name.empty() && all.size() == 1) return all.front();
    std::string known;
    const KeptIdentity* byName = nullptr;
    std::size_t same = 0;
    for (const KeptIdentity& one : all) {
        known += (known.empty() ? "" : ", ") + one.id;
        if (one.id == name) return one;
        if (one.certificate.name() != name) continue;
        byName = &one;
        ++same;
    }
    if (same == 1) return *byName;
    if (name.empty() || same > 1) return Error{"there is more than one identity; name one of " + known, m_folder};
    return Error{"there is no identity '" + name + "'; there are " + known, m_folder};
}

} // namespace holdpoint::signoff
