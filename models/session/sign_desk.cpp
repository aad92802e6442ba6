#include "models/session/sign_desk.h"

#include "models/session/background.h"
#include "models/session/shown_text.h"
#include "models/session/typed_secret.h"
#include "models/signoff/key_store.h"
#include "models/signoff/policy.h"
#include "models/signoff/private_file.h"

#include <QDateTime>
#include <QtGlobal>

#include <algorithm>

namespace holdpoint::session {

std::vector<SignDesk::Identity> SignDesk::identities(QString* problem) const
{
    const signoff::KeyStore store(m_files.keys, *m_clock);
    std::vector<Error> problems;
    std::vector<Identity> all;
    const auto trust = m_files.readTrust();
    for (const signoff::KeptIdentity& one : store.identities(&problems)) {
        Identity made{QString::fromStdString(one.id), QString::fromStdString(one.certificate.name()), {}, one.onToken, true, {}, {one.certificate.name(), one.certificate.fingerprint()}};
        const auto known = trust ? standingOfSigner(one.certificate, {}, *trust, m_clock->now(), false) : Result<journal::Testimony>(trust.error());
        // Who vouches for a company's certificate may lie in its file, which is still closed.
        made.vouched = !known || !known->vouchedBy.empty() || !one.certificate.madeByItself();
        if (known) made.roles = known->roles;
        else made.problem = shownText(known.error().words());
        all.push_back(std::move(made));
    }
    if (problem != nullptr && !problems.empty()) *problem = QString::fromStdString(problems.front().text());
    return all;
}

QString SignDesk::warning(const Identity& who, const QString& role)
{
    const std::string name = who.name.toStdString(), as = role.simplified().toStdString();
    if (!who.vouched)
        return shownText(Phrase::of(QT_TRANSLATE_NOOP("Verify", "No trust file here names %1 as %2. The signature will not count with whoever checks it, until they add the certificate with that role: 'holdpoint-cli identity export %3', then 'trust add --role'."), {name, as, who.id.toStdString()}));
    if (who.roles.empty() || signoff::holdsRole(who.roles, as)) return {};
    return shownText(Phrase::of(QT_TRANSLATE_NOOP("Verify", "The trust file does not name %1 as %2. The signature will not count until whoever keeps it gives that role, or it is handed on."), {name, as}));
}

QString SignDesk::warning(const journal::Record& record, const Identity& who, const QString& role, std::int64_t nowMs)
{
    const std::string as = role.toStdString();
    const bool handedOn = std::any_of(record.signing.delegations.begin(), record.signing.delegations.end(), [&](const journal::DelegationRecord& one) {
        return one.voided.empty() && nowMs >= one.given.fromMs && nowMs <= one.given.untilMs && one.given.fingerprint == who.signatory.fingerprint && signoff::sameRole(one.given.role, as);
    });
    return handedOn && who.vouched ? QString() : warning(who, role);
}

SignWish SignDesk::signedHere(SignWish wish, const Identity& who) const
{
    wish.release = m_release;
    wish.atMs = m_clock->now();
    wish.zoneMinutes = QDateTime::currentDateTime().offsetFromUtc() / 60;
    wish.who = who.signatory;
    wish.roles = who.roles;
    return wish;
}

Result<journal::Statement> SignDesk::delegation(const journal::Record& record, const DelegationWish& wish, const Identity& who) const
{
    const auto statement = delegationAbout(record, wish, signedHere({}, who));
    if (!statement) return statement.error();
    const auto trust = m_files.readTrust();
    if (!trust) return trust.error();
    const signoff::KeyStore store(m_files.keys, *m_clock);
    const auto kept = store.find(who.id.toStdString());
    if (!kept) return kept.error();
    const auto known = standingOfSigner(kept->certificate, {}, *trust, m_clock->now(), needsSignature(record, *statement));
    // Who vouches for a company's certificate may lie in its file, which is still closed.
    if (!known && kept->certificate.madeByItself()) return known.error();
    return statement;
}

Result<Signatory> SignDesk::signatoryIn(const QString& file)
{
    const auto text = signoff::readWhole(file.toStdString(), "the certificate");
    if (!text) return text.error();
    const auto certificate = signoff::Certificate::fromPem(*text, file.toStdString());
    if (!certificate) return certificate.error();
    return Signatory{certificate->name(), certificate->fingerprint()};
}

Result<journal::Statement> SignDesk::unsignedStatement(const journal::Record& record, What what, SignWish wish, const Identity& who) const
{
    wish = signedHere(std::move(wish), who);
    return what == What::SignOff ? statementAbout(record, wish) : what == What::Vote ? voteAbout(record, wish) : directionAbout(record, wish);
}

Result<journal::Statement> SignDesk::statement(const journal::Record& record, What what, SignWish wish, const Identity& who) const
{
    wish.atMs = m_clock->now();
    auto statement = unsignedStatement(record, what, wish, who);
    if (!statement) return statement;
    const auto trust = m_files.readTrust();
    if (!trust) return trust.error();
    const signoff::KeyStore store(m_files.keys, *m_clock);
    const auto kept = store.find(who.id.toStdString());
    if (!kept) return kept.error();
    const auto known = standingOfSigner(kept->certificate, {}, *trust, wish.atMs, needsSignature(record, *statement));
    // Who vouches for a company's certificate may lie in its file, which is still closed.
    if (!known && !kept->certificate.madeByItself()) return statement;
    if (!known) return known.error();
    if (const auto wrong = wouldNotCount(record, *statement, *known, wish.atMs)) return *wrong;
    return statement;
}

void SignDesk::sign(const journal::Statement& statement, bool needed, const Identity& who, QString& passphrase)
{
    // A function that is handed to another thread has to be one that can be copied.
    auto secret = std::make_shared<signoff::SecretText>(secretFrom(passphrase));
    const auto work = [files = m_files, clock = m_clock, id = who.id.toStdString(), statement, needed, secret]() -> Result<journal::Testimony> {
        signoff::KeyStore store(files.keys, *clock);
        const auto signer = store.open(id, std::move(*secret));
        if (!signer) return signer.error();
        const auto trust = files.readTrust();
        if (!trust) return trust.error();
        return signedBy(statement, **signer, *trust, needed);
    };
    inBackground(this, work, [this](const Result<journal::Testimony>& words) {
        if (words) Q_EMIT signedAs(*words);
        else Q_EMIT failed(shownText(words.error().words()));
    });
}

template <typename Work>
void SignDesk::keepIdentity(Work work)
{
    inBackground(this, std::move(work), [this](const Result<signoff::KeptIdentity>& kept) {
        if (kept) Q_EMIT identityMade(QString::fromStdString(kept->id));
        else Q_EMIT notMade(shownText(kept.error().words()));
    });
}

void SignDesk::makeIdentity(const QString& name, QString& passphrase)
{
    auto secret = std::make_shared<signoff::SecretText>(secretFrom(passphrase));
    keepIdentity([files = m_files, clock = m_clock, called = name.simplified().toStdString(), secret]() -> Result<signoff::KeptIdentity> {
        if (called.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "an identity needs the name of a person; give it as it is to be printed")));
        return signoff::KeyStore(files.keys, *clock).make(called, std::move(*secret));
    });
}

void SignDesk::takeToken(const QString& module, const QString& key, QString& pin)
{
    auto secret = std::make_shared<signoff::SecretText>(secretFrom(pin));
    const signoff::TokenPlace token{module.trimmed().toStdString(), key.trimmed().toStdString()};
    keepIdentity([files = m_files, clock = m_clock, token, secret] { return signoff::KeyStore(files.keys, *clock).take(token, std::move(*secret)); });
}

void SignDesk::lookAtTokens(const QString& module)
{
    inBackground(this, [file = module.trimmed().toStdString()] { return signoff::keysOnTokens(file); }, [this, module](const Result<std::vector<signoff::TokenKey>>& found) {
        QList<TokenKey> keys;
        if (found)
            for (const signoff::TokenKey& one : *found) keys.push_back({QString::fromStdString(one.key), QString::fromStdString(one.name), QString::fromStdString(one.token)});
        Q_EMIT tokensSeen(module, keys, found ? QString() : shownText(found.error().words()));
    });
}

} // namespace holdpoint::session
