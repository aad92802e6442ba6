#include "models/signoff/token_library.h"

#include "models/signoff/openssl_handles.h"

#include <QtGlobal>

#include <array>
#include <dlfcn.h>
#include <filesystem>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace holdpoint::signoff {

namespace {

struct InUse {
    std::mutex mutex;
    std::weak_ptr<TokenLibrary> library;
    std::string module;
};

InUse& inUse()
{
    static InUse one;
    return one;
}

std::string markOf(const std::string& salt, const SecretText& pin)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> mark{};
    unsigned size = 0;
    HMAC(EVP_sha256(), salt.data(), static_cast<int>(salt.size()), reinterpret_cast<const unsigned char*>(pin.c_str()), pin.size(), mark.data(), &size);
    return {reinterpret_cast<const char*>(mark.data()), size};
}

/// The token's own codes are handed on, by their numbers in PKCS#11.
bool isWrongPin()
{
    constexpr int incorrect = 0xA0, locked = 0xA4;
    const int reason = ERR_GET_REASON(ERR_peek_error());
    return reason >= incorrect && reason <= locked;
}

Error notSpokenTo(const std::string& module, const std::string& why) { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this library speaks to no token (%1); name the PKCS#11 module that came with it"), {why}), module); }

} // namespace

std::unique_lock<std::mutex> TokenLibrary::alone() { return std::unique_lock(inUse().mutex); }

Result<std::shared_ptr<TokenLibrary>> TokenLibrary::use(const std::string& module)
{
    InUse& now = inUse();
    std::error_code problem;
    if (!std::filesystem::is_regular_file(module, problem)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the library of the token is not there; name its PKCS#11 module")), module);
    if (auto library = now.library.lock()) {
        if (now.module == module) return library;
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "another kind of token is in use just now; wait until it has signed")), now.module);
    }
    ERR_clear_error();
    // Some of them cannot stand it when their code goes and OpenSSL still knows of it.
    if (dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) == nullptr) return notSpokenTo(module, dlerror());
    PKCS11_CTX* const context = PKCS11_CTX_new();
    if (context == nullptr || PKCS11_CTX_load(context, module.c_str()) != 0) {
        Error wrong = notSpokenTo(module, opensslReason());
        if (context != nullptr) PKCS11_CTX_free(context);
        return wrong;
    }
    const std::shared_ptr<TokenLibrary> library(new TokenLibrary(context, module));
    now.library = library;
    now.module = module;
    return library;
}

TokenLibrary::TokenLibrary(PKCS11_CTX* context, std::string module) : m_context(context), m_module(std::move(module)), m_salt(32, '\0')
{
    RAND_bytes(reinterpret_cast<unsigned char*>(m_salt.data()), static_cast<int>(m_salt.size()));
}

TokenLibrary::~TokenLibrary()
{
    PKCS11_CTX_unload(m_context);
    PKCS11_CTX_free(m_context);
}

std::optional<Error> TokenLibrary::unlock(PKCS11_SLOT& slot, const SecretText& pin)
{
    const std::string token = std::string(slot.token->label) + '\n' + slot.token->serialnr, mark = markOf(m_salt, pin);
    if (const auto known = m_marks.find(token); known != m_marks.end() && known->second != mark)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the PIN is wrong; type it again")), m_module);
    if (PKCS11_login(&slot, 0, pin.c_str()) != 0) {
        if (isWrongPin()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the PIN is wrong, or no longer taken (%1); type it again; after a few wrong ones a token locks itself"), {opensslReason()}), m_module);
        return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the token does not give the use of its key")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "check the PIN and the key on it")), m_module);
    }
    m_marks[token] = mark;
    return std::nullopt;
}

TokenSlots::TokenSlots(std::shared_ptr<TokenLibrary> library) : m_library(std::move(library))
{
    if (PKCS11_enumerate_slots(m_library->get(), &m_slots, &m_count) != 0) m_count = 0;
}

TokenSlots::~TokenSlots()
{
    // A library is put down by one at a time, and not while another one takes it up.
    const auto lock = TokenLibrary::alone();
    if (m_count > 0) PKCS11_release_all_slots(m_library->get(), m_slots, m_count);
    m_library.reset();
}

} // namespace holdpoint::signoff
