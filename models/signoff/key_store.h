#pragma once

#include "models/base/clock.h"
#include "models/signoff/pkcs11_token.h"

namespace holdpoint::signoff {

/// An identity as it lies in the key store: what can be said of it without its passphrase.
struct KeptIdentity {
    std::string id;             ///< short, as one types it: "ann-lee"
    Certificate certificate;
    std::string file;
    bool onToken = false;       ///< the key lies on a token, and a PIN opens it

    /// "the PIN of Ann Lee": what is asked for when it signs.
    [[nodiscard]] std::string secretName() const { return (onToken ? "the PIN of " : "the passphrase of ") + certificate.name(); }
};

/// The identities of the user of this machine: a folder with a PKCS#12 file for each, which only the user can read, and beside it the
/// certificate that anybody may have. Of a key on a token there is a file that says where it is.
class KeyStore {
public:
    /// What a guess at a passphrase costs. Tests take less.
    static constexpr int usualRounds = 600'000;

    KeyStore(std::string folder, const Clock& clock, int rounds = usualRounds) : m_folder(std::move(folder)), m_clock(clock), m_rounds(rounds) {}

    /// Makes a key pair for a person. The passphrase is gone afterwards.
    Result<KeptIdentity> make(const std::string& name, SecretText passphrase);
    /// Takes a company's PKCS#12 file in, as it is, after having opened it once.
    Result<KeptIdentity> import(const std::string& file, SecretText passphrase);
    /// Takes the key on a token in: it stays there, and is opened once to see that it can be used.
    Result<KeptIdentity> take(const TokenPlace& token, SecretText pin);
    /// Opens one for signing, with its passphrase or its PIN. After a wrong passphrase the next try has to wait, each time longer.
    Result<std::unique_ptr<Signer>> open(const std::string& id, SecretText passphrase);

    /// What of it cannot be read is left out and told in `problems`.
    [[nodiscard]] std::vector<KeptIdentity> identities(std::vector<Error>* problems = nullptr) const;
    /// By its id or its printed name; without a name, the only one that there is.
    [[nodiscard]] Result<KeptIdentity> find(const std::string& name) const;

private:
    [[nodiscard]] std::string path(const std::string& id, const char* ending) const { return m_folder + '/' + id + ending; }
    [[nodiscard]] std::string freeId(const std::string& name, const std::string& fingerprint) const;
    std::optional<Error> makeFolder() const;
    Result<KeptIdentity> keep(const Certificate& certificate, std::string_view bytes, bool onToken);
    [[nodiscard]] std::optional<Error> isKeptAlready(const Certificate& certificate, const std::string& where) const;
    static Result<std::unique_ptr<Signer>> openOnToken(const KeptIdentity& identity, SecretText pin);
    Result<std::unique_ptr<Signer>> openInFile(const KeptIdentity& identity, SecretText passphrase) const;
    Result<std::unique_ptr<Signer>> openGuarded(std::string_view bytes, const SecretText& passphrase, const std::string& file, const std::string& triesFile) const;

    std::string m_folder;
    const Clock& m_clock;
    int m_rounds;
};

} // namespace holdpoint::signoff
