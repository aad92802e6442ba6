#pragma once

#include "models/base/result.h"
#include "models/signoff/secret_text.h"
#include "models/signoff/token_address.h"

#include <libp11.h>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace holdpoint::signoff {

/// The library of a kind of tokens. It is of the whole program, and so is who has given a PIN to it: those who use it at a time share it, and
/// when nobody does any more it is put down. Whoever comes next begins anew, with the tokens that are in their places by then.
class TokenLibrary {
public:
    /// Nobody else opens or lists anything meanwhile.
    [[nodiscard]] static std::unique_lock<std::mutex> alone();
    /// To be called alone.
    [[nodiscard]] static Result<std::shared_ptr<TokenLibrary>> use(const std::string& module);

    ~TokenLibrary();
    TokenLibrary(const TokenLibrary&) = delete;
    TokenLibrary& operator=(const TokenLibrary&) = delete;

    [[nodiscard]] PKCS11_CTX* get() const { return m_context; }
    /// Gives the token its PIN. A token takes any while it is open for somebody else in this program, so what the right one was is
    /// known here by a mark, and a wrong one is refused as the token itself would.
    [[nodiscard]] std::optional<Error> unlock(PKCS11_SLOT& slot, const SecretText& pin);

private:
    TokenLibrary(PKCS11_CTX* context, std::string module);

    PKCS11_CTX* m_context;
    std::string m_module, m_salt;
    std::map<std::string, std::string> m_marks;     ///< by the token
};

/// The tokens that are in their places now.
class TokenSlots {
public:
    explicit TokenSlots(std::shared_ptr<TokenLibrary> library);
    ~TokenSlots();
    TokenSlots(const TokenSlots&) = delete;
    TokenSlots& operator=(const TokenSlots&) = delete;

    [[nodiscard]] TokenLibrary& library() const { return *m_library; }
    [[nodiscard]] PKCS11_SLOT* begin() const { return m_slots; }
    [[nodiscard]] PKCS11_SLOT* end() const { return m_slots + m_count; }

private:
    std::shared_ptr<TokenLibrary> m_library;
    PKCS11_SLOT* m_slots = nullptr;
    unsigned m_count = 0;
};

} // namespace holdpoint::signoff
