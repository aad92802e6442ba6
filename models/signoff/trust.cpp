#include "models/signoff/trust.h"

#include "models/base/clock.h"
#include "models/signoff/openssl_handles.h"

#include <QtGlobal>

#include <algorithm>
#include <ctime>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace holdpoint::signoff {

namespace {

/// What is wrong with a certificate, and what to do; both are sentences about %1, the person.
Error notGood(const Certificate& certificate, const char* pattern, std::vector<Phrase> parts = {})
{
    parts.insert(parts.begin(), certificate.name());
    return Error::told(Phrase::of(pattern, std::move(parts)));
}

std::optional<Error> outsideItsTime(const Certificate& certificate, std::int64_t atMs)
{
    if (atMs < certificate.validFromMs())
        return notGood(certificate, QT_TRANSLATE_NOOP("Verify", "the certificate of %1 was not valid yet at %2, only from %3 on; check the clocks"), {utcText(atMs), utcText(certificate.validFromMs())});
    if (atMs > certificate.validToMs()) return notGood(certificate, QT_TRANSLATE_NOOP("Verify", "the certificate of %1 had expired at %2; a new one is needed"), {utcText(certificate.validToMs())});
    return std::nullopt;
}

std::optional<Error> notTrustedNow(const Certificate& certificate, const TrustedPerson& person, std::int64_t atMs)
{
    if (person.revokedMs != 0 && atMs >= person.revokedMs && person.revokedWhy.empty())
        return notGood(certificate, QT_TRANSLATE_NOOP("Verify", "the certificate of %1 was revoked at %2; somebody else has to sign"), {utcText(person.revokedMs)});
    if (person.revokedMs != 0 && atMs >= person.revokedMs)
        return notGood(certificate, QT_TRANSLATE_NOOP("Verify", "the certificate of %1 was revoked at %2: %3; somebody else has to sign"), {utcText(person.revokedMs), person.revokedWhy});
    if (person.untilMs != 0 && atMs > person.untilMs)
        return notGood(certificate, QT_TRANSLATE_NOOP("Verify", "the certificate of %1 was trusted until %2; ask whoever keeps the trust file"), {utcText(person.untilMs)});
    return std::nullopt;
}

} // namespace

std::string fingerprintFrom(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c == ':') continue;
        const bool upper = c >= 'A' && c <= 'F';
        if (!upper && !(c >= 'a' && c <= 'f') && !(c >= '0' && c <= '9')) return {};
        digits += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return digits.size() == 64 ? digits : std::string();
}

std::optional<Error> Trust::add(TrustedPerson person)
{
    for (const TrustedPerson& known : m_people)
        if (known.fingerprint == person.fingerprint) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this certificate is in the trust file already, as %1; remove it first to change it"), {known.name}));
    m_people.push_back(std::move(person));
    return std::nullopt;
}

Result<std::size_t> Trust::find(std::string_view who) const
{
    constexpr std::size_t shortest = 8;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_people.size(); ++i)
        if (m_people[i].name == who || (who.size() >= shortest && m_people[i].fingerprint.starts_with(who))) found.push_back(i);
    if (found.size() == 1) return found.front();
    if (found.empty()) return Error{"nobody is known as '" + std::string(who) + "'; 'holdpoint-cli trust list' shows who is"};
    return Error{"there are " + std::to_string(found.size()) + " entries for '" + std::string(who) + "'; name one by the beginning of its fingerprint"};
}

void Trust::revoke(std::size_t index, std::int64_t atMs, const std::string& why)
{
    m_people[index].revokedMs = atMs;
    m_people[index].revokedWhy = why;
}

Trust Trust::inEverybody()
{
    Trust trust;
    trust.m_inEverybody = true;
    return trust;
}

Result<KnownSigner> Trust::judge(const Certificate& certificate, const std::vector<Certificate>& chain, std::int64_t atMs) const
{
    if (auto problem = outsideItsTime(certificate, atMs)) return *problem;
    const std::string fingerprint = certificate.fingerprint();
    const auto person = std::find_if(m_people.begin(), m_people.end(), [&](const TrustedPerson& one) { return one.fingerprint == fingerprint; });
    if (person != m_people.end()) {
        if (auto problem = notTrustedNow(certificate, *person, atMs)) return *problem;
        return KnownSigner{person->name, person->roles, byTrustFile};
    }
    const auto authority = vouchedFor(certificate, chain, atMs);
    if (!authority) return authority.error();
    return KnownSigner{certificate.name(), {}, *authority};
}

Result<KnownSigner> Trust::judgeAuthority(const Certificate& certificate, const std::vector<Certificate>& chain, std::int64_t atMs) const
{
    const auto authority = vouchedFor(certificate, chain, atMs);
    if (!authority) return authority.error();
    return KnownSigner{certificate.name(), {}, *authority};
}

Result<std::string> Trust::vouchedFor(const Certificate& certificate, const std::vector<Certificate>& chain, std::int64_t atMs) const
{
    if (m_inEverybody) return certificate.name();
    if (m_authorities.empty()) return notGood(certificate, QT_TRANSLATE_NOOP("Verify", "the certificate of %1 is not in the trust file; check its fingerprint with its owner, then add it with 'holdpoint-cli trust add'"));
    ERR_clear_error();
    const Store store(X509_STORE_new());
    for (const Certificate& one : m_authorities) X509_STORE_add_cert(store.get(), one.get());
    const X509Stack between(sk_X509_new_null());
    for (const Certificate& one : chain)
        if (X509_up_ref(one.get()) == 1) sk_X509_push(between.get(), one.get());
    const StoreContext context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), certificate.get(), between.get());
    X509_VERIFY_PARAM* how = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(how, static_cast<std::time_t>(atMs / 1000));
    X509_VERIFY_PARAM_set_purpose(how, X509_PURPOSE_ANY);
    if (X509_verify_cert(context.get()) != 1) {
        const std::string why = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
        ERR_clear_error();
        return notGood(certificate, QT_TRANSLATE_NOOP("Verify", "the certificate of %1 is neither in the trust file nor vouched for by an authority of the CA file (%2); check with its owner, then add it with 'holdpoint-cli trust add'"), {why});
    }
    STACK_OF(X509)* whole = X509_STORE_CTX_get0_chain(context.get());
    return Certificate(sk_X509_value(whole, sk_X509_num(whole) - 1)).name();
}

} // namespace holdpoint::signoff
