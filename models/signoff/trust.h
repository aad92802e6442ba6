#pragma once

#include "models/signoff/certificate.h"

#include <QtGlobal>

#include <optional>

namespace holdpoint::signoff {

/// Somebody who is known, by the fingerprint of a certificate.
struct TrustedPerson {
    std::string name;
    std::vector<std::string> roles;
    std::string fingerprint;
    std::int64_t untilMs = 0;           ///< 0: as long as the certificate is valid
    std::int64_t revokedMs = 0;         ///< 0: not revoked. What was signed before stays
    std::string revokedWhy;

    bool operator==(const TrustedPerson&) const = default;
};

/// Whoever is known by the trust file is known by this.
inline constexpr const char* byTrustFile = QT_TRANSLATE_NOOP("Verify", "the trust file");

/// What a certificate is worth at a moment: whose it is, and which roles it speaks for.
struct KnownSigner {
    std::string name;
    std::vector<std::string> roles;     ///< empty when only a CA vouches: then any role has to be given by a person's entry
    std::string by;                     ///< the trust file, or the name of the authority

    [[nodiscard]] Phrase vouchedBy() const { return by == byTrustFile ? Phrase::of(byTrustFile) : Phrase(by); }
};

/// Who is trusted: the people of a trust file, and the authorities of a CA file. Both are the user's own; nothing is taken from the
/// machine's list of web authorities.
class Trust {
public:
    /// Takes everybody for who they say they are, in the time of their certificate: what this rejects, no trust file mends.
    [[nodiscard]] static Trust inEverybody();
    /// Reads the trust file's JSON. Errors name the file, and the person and key that are wrong.
    [[nodiscard]] static Result<Trust> read(std::string_view text, const std::string& file);
    /// As it is kept: one person a line.
    [[nodiscard]] std::string write() const;

    std::optional<Error> add(TrustedPerson person);
    /// By name or by the beginning of a fingerprint, at least eight digits of it.
    [[nodiscard]] Result<std::size_t> find(std::string_view who) const;
    void remove(std::size_t index) { m_people.erase(m_people.begin() + static_cast<std::ptrdiff_t>(index)); }
    void revoke(std::size_t index, std::int64_t atMs, const std::string& why);
    void setAuthorities(std::vector<Certificate> authorities) { m_authorities = std::move(authorities); }

    [[nodiscard]] const std::vector<TrustedPerson>& people() const { return m_people; }
    /// Whether a certificate was good at this moment, with those that vouch for it; or why not.
    [[nodiscard]] Result<KnownSigner> judge(const Certificate& certificate, const std::vector<Certificate>& chain, std::int64_t atMs) const;
    /// The same for an authority of time stamps: a CA has to vouch for it.
    [[nodiscard]] Result<KnownSigner> judgeAuthority(const Certificate& certificate, const std::vector<Certificate>& chain, std::int64_t atMs) const;

private:
    [[nodiscard]] Result<std::string> vouchedFor(const Certificate& certificate, const std::vector<Certificate>& chain, std::int64_t atMs) const;

    std::vector<TrustedPerson> m_people;
    std::vector<Certificate> m_authorities;
    bool m_inEverybody = false;
};

/// "ab:CD:…" or "abcd…" as 64 lower-case digits; empty when it is none.
[[nodiscard]] std::string fingerprintFrom(std::string_view text);

} // namespace holdpoint::signoff
