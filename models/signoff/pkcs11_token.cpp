#include "models/signoff/pkcs11_token.h"

#include "models/signoff/key_signer.h"
#include "models/signoff/token_library.h"

#include <QtGlobal>

#include <algorithm>
#include <openssl/err.h>
#include <span>
#include <utility>

namespace holdpoint::signoff {

namespace {

std::string labelOf(const char* label) { return label == nullptr ? std::string() : std::string(label); }
template <typename Object>
std::string idOf(const Object& object) { return {reinterpret_cast<const char*>(object.id), object.id == nullptr ? 0 : object.id_len}; }

std::span<PKCS11_CERT> certificatesOn(const PKCS11_SLOT& slot)
{
    PKCS11_CERT* all = nullptr;
    unsigned count = 0;
    if (PKCS11_enumerate_certs(slot.token, &all, &count) != 0) return {};
    return {all, count};
}

std::span<PKCS11_KEY> keysOn(const PKCS11_SLOT& slot)
{
    PKCS11_KEY* all = nullptr;
    unsigned count = 0;
    if (PKCS11_enumerate_keys(slot.token, &all, &count) != 0) return {};
    return {all, count};
}

bool isToken(const PKCS11_SLOT& slot) { return slot.token != nullptr && slot.token->initialized != 0; }

bool isMeant(const TokenAddress& address, const PKCS11_SLOT& slot)
{
    const PKCS11_TOKEN& token = *slot.token;
    return address.allows("token", labelOf(token.label)) && address.allows("serial", labelOf(token.serialnr)) && address.allows("manufacturer", labelOf(token.manufacturer)) && address.allows("model", labelOf(token.model));
}

template <typename Object>
bool isMeant(const TokenAddress& address, const Object& object) { return address.allows("object", labelOf(object.label)) && address.allows("id", idOf(object)); }

/// A key and its certificate have one id. Some who wrote them onto the token gave them one name instead.
bool belongsTo(const PKCS11_KEY& key, const PKCS11_CERT& certificate)
{
    if (!idOf(key).empty() && !idOf(certificate).empty()) return idOf(key) == idOf(certificate);
    return labelOf(key.label) == labelOf(certificate.label);
}

Result<std::unique_ptr<Signer>> signerOn(const PKCS11_SLOT& slot, const TokenPlace& place, const TokenAddress& address, std::shared_ptr<TokenSlots> keeper)
{
    const auto certificates = certificatesOn(slot);
    const auto certificate = std::find_if(certificates.begin(), certificates.end(), [&](const PKCS11_CERT& one) { return isMeant(address, one); });
    if (certificate == certificates.end())
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no certificate '%1' on the token; check the key's address"), {place.key}), place.module);
    const auto keys = keysOn(slot);
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const PKCS11_KEY& one) { return belongsTo(one, *certificate); });
    Key key(found == keys.end() ? nullptr : PKCS11_get_private_key(&*found));
    if (!key) return opensslError(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the token does not give the use of its key")), Phrase::of(QT_TRANSLATE_NOOP("Verify", "check the PIN and the key on it")), place.module);
    return KeySigner::make(std::move(key), Certificate(certificate->x509), {}, std::move(keeper));
}

} // namespace

Result<std::unique_ptr<Signer>> openToken(const TokenPlace& place, SecretText pin)
{
    const auto address = readTokenAddress(place.key);
    if (!address) return address.error();
    std::shared_ptr<TokenSlots> slots;      // outlives the lock, which it takes to go
    const auto lock = TokenLibrary::alone();
    auto library = TokenLibrary::use(place.module);
    if (!library) return library.error();
    slots = std::make_shared<TokenSlots>(std::move(library.value()));
    ERR_clear_error();
    for (PKCS11_SLOT& slot : *slots) {
        if (!isToken(slot) || !isMeant(*address, slot)) continue;
        if (auto wrong = slots->library().unlock(slot, pin)) return std::move(*wrong);
        pin.wipe();
        return signerOn(slot, place, *address, slots);
    }
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "no token that is in its place is '%1'; put it in, and check the key's address"), {place.key}), place.module);
}

Result<std::vector<TokenKey>> keysOnTokens(const std::string& module)
{
    std::shared_ptr<TokenSlots> slots;
    const auto lock = TokenLibrary::alone();
    auto library = TokenLibrary::use(module);
    if (!library) return library.error();
    slots = std::make_shared<TokenSlots>(std::move(library.value()));
    std::vector<TokenKey> found;
    for (const PKCS11_SLOT& slot : *slots) {
        if (!isToken(slot)) continue;
        const std::string token = labelOf(slot.token->label);
        for (const PKCS11_CERT& one : certificatesOn(slot)) {
            // Where several have one name, or none, the id tells them apart.
            const auto all = certificatesOn(slot);
            const std::string label = labelOf(one.label);
            const bool named = !label.empty() && std::count_if(all.begin(), all.end(), [&](const PKCS11_CERT& other) { return labelOf(other.label) == label; }) == 1;
            const TokenAddress address{named ? decltype(TokenAddress::names){{"token", token}, {"object", label}} : decltype(TokenAddress::names){{"token", token}, {"id", idOf(one)}}};
            found.push_back({tokenAddressText(address), Certificate(one.x509).name(), token});
        }
    }
    return found;
}

} // namespace holdpoint::signoff
