#include "app/sign_here.h"

#include <QDateTime>

namespace holdpoint::app {

std::int32_t zoneHere() { return QDateTime::currentDateTime().offsetFromUtc() / 60; }

session::Signatory signatoryOf(const signoff::Certificate& certificate) { return {certificate.name(), certificate.fingerprint()}; }

Result<journal::Body> signAsPrepared(const session::Release& release, std::uint32_t item, const PreparedSignature& prepared, const session::PeopleFiles& people)
{
    if (!prepared.passphrase) return Error{"the variable " + prepared.passphraseFrom + ", from which the passphrase of " + prepared.identity + " is to be taken, is not set"};
    signoff::KeyStore store(people.keys, release.clock());
    const auto identity = store.find(prepared.identity);
    if (!identity) return identity.error();
    const auto trust = people.readTrust();
    if (!trust) return trust.error();
    const journal::Record& record = release.record();
    const auto decision = prepared.refuses ? journal::Decision::Refuse : journal::Decision::Approve;
    const auto statement = session::statementAbout(record, {release.id(), item, prepared.role, decision, journal::Meaning::Approved, prepared.comment, release.clock().now(), zoneHere(), signatoryOf(identity->certificate)});
    if (!statement) return statement.error();
    const auto signer = store.open(identity->id, signoff::SecretText(prepared.passphrase->view()));
    if (!signer) return signer.error();
    const auto words = session::signedBy(*statement, **signer, *trust, session::needsSignature(record, *statement));
    if (!words) return words.error();
    return session::signOff(record, *words, release.clock().now());
}

} // namespace holdpoint::app
