// The one file that knows OpenSSL's engines. They are deprecated since OpenSSL 3, but what replaces them (providers) is not in Debian 12.

#define OPENSSL_SUPPRESS_DEPRECATED
#include "models/signoff/pkcs11_token.h"

#include "models/signoff/key_signer.h"

#include <QtGlobal>

#include <array>
#include <filesystem>
#include <map>
#include <mutex>
#include <openssl/engine.h>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace holdpoint::signoff {

namespace {

/// Libraries of tokens are of the whole program: the engine loads one once, and a token that was opened stays open while the program runs,
/// whatever PIN comes later. So what the PIN was is kept here as a mark, and a wrong one is refused as the token itself would.
struct OpenTokens {
    std::mutex mutex;
    std::string module;
    std::string salt;
    std::map<std::string, std::string> marks;      ///< by the key's address
};

OpenTokens& openTokens()
{
    static OpenTokens tokens;
    return tokens;
}

std::string markOf(const std::string& salt, const SecretText& pin)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> mark{};
    unsigned size = 0;
    HMAC(EVP_sha256(), salt.data(), static_cast<int>(salt.size()), reinterpret_cast<const unsigned char*>(pin.c_str()), pin.size(), mark.data(), &size);
    return {reinterpret_cast<const char*>(mark.data()), size};
}

std::shared_ptr<ENGINE> startEngine(const std::string& module, const SecretText& pin)
{
    const std::shared_ptr<ENGINE> loaded(ENGINE_by_id("pkcs11"), [](ENGINE* e) { ENGINE_free(e); });
    if (!loaded) return {};
    // What it would print on standard error is in the error that it leaves behind.
    ENGINE_ctrl_cmd_string(loaded.get(), "QUIET", nullptr, 0);
    if (ENGINE_ctrl_cmd_string(loaded.get(), "MODULE_PATH", module.c_str(), 0) != 1 || ENGINE_ctrl_cmd_string(loaded.get(), "PIN", pin.c_str(), 0) != 1 || ENGINE_init(loaded.get()) != 1) return {};
    // Two references, as OpenSSL counts them: one to what was loaded, one to what was started.
    return {loaded.get(), [loaded](ENGINE* e) { ENGINE_finish(e); }};
}

X509Handle certificateOn(ENGINE* engine, const std::string& key)
{
    struct {
        const char* id;
        X509* certificate;
    } wanted{key.c_str(), nullptr};
    ENGINE_ctrl_cmd(engine, "LOAD_CERT_CTRL", 0, &wanted, nullptr, 1);
    return X509Handle(wanted.certificate);
}

// The engine hands the token's own codes on, by their numbers in PKCS#11.

bool isWrongPin()
{
    constexpr int incorrect = 0xA0, locked = 0xA4;
    const int reason = ERR_GET_REASON(ERR_peek_error());
    return reason >= incorrect && reason <= locked;
}
Error wrongPin(const std::string& module)
{
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the PIN is wrong, or no longer taken (%1); type it again; after a few wrong ones a token locks itself"), {opensslReason()}), module);
}

/// The engine keeps the sessions that went with the token, and has no way to begin anew in the same program.
bool wasTakenOut()
{
    constexpr int deviceRemoved = 0x32, sessionClosed = 0xB0, sessionInvalid = 0xB3;
    const int reason = ERR_GET_REASON(ERR_peek_error());
    return reason == deviceRemoved || reason == sessionClosed || reason == sessionInvalid;
}
Error takenOut(const std::string& module)
{
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the token was taken out since it was opened (%1), and nothing was signed; put it in, and start Holdpoint anew to use it again"), {opensslReason()}), module);
}

} // namespace

Result<std::unique_ptr<Signer>> openToken(const TokenPlace& place, SecretText pin)
{
    ERR_clear_error();
    std::error_code problem;
    if (!std::filesystem::is_regular_file(place.module, problem)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the library of the token is not there; name its PKCS#11 module")), place.module);
    if (place.key.find("pin-") != std::string::npos) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the address of the key holds a PIN, which others could read; leave it out, it is asked for")));
    OpenTokens& tokens = openTokens();
    const std::lock_guard lock(tokens.mutex);
    if (!tokens.module.empty() && tokens.module != place.module) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "another kind of token is open in this program; start it anew to use this one")), place.module);
    if (tokens.salt.empty()) {
        tokens.salt.resize(32);
        RAND_bytes(reinterpret_cast<unsigned char*>(tokens.salt.data()), static_cast<int>(tokens.salt.size()));
    }
    const std::string mark = markOf(tokens.salt, pin);
    if (const auto known = tokens.marks.find(place.key); known != tokens.marks.end() && known->second != mark)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the PIN is wrong; type it again")), place.module);
    const std::shared_ptr<ENGINE> engine = startEngine(place.module, pin);
    pin.wipe();
    if (!engine) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no way to speak to a token")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "put it in, and install OpenSSL's PKCS#11 engine (libengine-pkcs11-openssl)")));
    const X509Handle certificate = certificateOn(engine.get(), place.key);
    // What gave no answer is no token, and stands in the way of none.
    if (certificate || isWrongPin()) tokens.module = place.module;
    if (!certificate && isWrongPin()) return wrongPin(place.module);
    if (!certificate && wasTakenOut()) return takenOut(place.module);
    if (!certificate) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no certificate '%1' on the token"), {place.key}), Phrase::of(QT_TRANSLATE_NOOP("Verify", "put the token in, and check the key's address")), place.module);
    Key key(ENGINE_load_private_key(engine.get(), place.key.c_str(), nullptr, nullptr));
    if (!key && isWrongPin()) return wrongPin(place.module);
    if (!key && wasTakenOut()) return takenOut(place.module);
    if (!key) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the token does not give the use of its key")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "check the PIN and the key on it")), place.module);
    tokens.marks[place.key] = mark;
    return KeySigner::make(std::move(key), Certificate(certificate.get()), {}, engine);
}

} // namespace holdpoint::signoff
