#pragma once

#include "models/session/delegation.h"
#include "models/session/people_files.h"
#include "models/session/sign_intents.h"

#include "models/base/clock.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace holdpoint::session {

/// Where somebody signs at this desktop: which identities there are, the statement before it is signed, and the signing itself, which
/// opens a key in the background. A passphrase is wiped wherever it was, whatever comes of it.
class SignDesk : public QObject {
    Q_OBJECT

public:
    enum class What : std::uint8_t { SignOff, Vote, Decision };
    struct Identity {
        QString id, name;
        std::vector<std::string> roles;     ///< that the trust file gives; empty: none, or no list is kept
        bool onToken = false;               ///< its PIN opens it, and no passphrase
        bool vouched = true;                ///< false: no trust file names it, and no authority can vouch for it
        QString problem;                    ///< why it signs nothing now; empty: it may
        Signatory signatory;
    };

    /// A key on a token that could be taken in.
    struct TokenKey {
        QString address, name, token;
    };

    SignDesk(PeopleFiles files, std::shared_ptr<const Clock> clock, std::string release, QObject* parent = nullptr)
        : QObject(parent), m_files(std::move(files)), m_clock(std::move(clock)), m_release(std::move(release)) {}

    /// What of the key store cannot be read is told in `problem`.
    [[nodiscard]] std::vector<Identity> identities(QString* problem = nullptr) const;
    /// What whoever signs in this role should know before: that it will not count, and what mends that. Empty: nothing.
    [[nodiscard]] static QString warning(const Identity& who, const QString& role);
    /// The same in a release, in which somebody may have handed the role on for this time.
    [[nodiscard]] static QString warning(const journal::Record& record, const Identity& who, const QString& role, std::int64_t nowMs);
    /// The statement as it would be signed now; an error says why it would not count.
    [[nodiscard]] Result<journal::Statement> statement(const journal::Record& record, What what, SignWish wish, const Identity& who) const;
    /// The same where a name is enough.
    [[nodiscard]] Result<journal::Statement> unsignedStatement(const journal::Record& record, What what, SignWish wish, const Identity& who) const;
    /// The same for a role that is handed on.
    [[nodiscard]] Result<journal::Statement> delegation(const journal::Record& record, const DelegationWish& wish, const Identity& who) const;
    /// Whose certificate lies in a file.
    [[nodiscard]] static Result<Signatory> signatoryIn(const QString& file);
    /// Signs it. The passphrase is taken over and its bytes are wiped.
    void sign(const journal::Statement& statement, bool needed, const Identity& who, QString& passphrase);
    /// Makes a key pair for a person in the user's key store, as `identity new` does.
    void makeIdentity(const QString& name, QString& passphrase);
    /// Takes the key on a token in, as `identity import` does.
    void takeToken(const QString& module, const QString& key, QString& pin);
    /// Looks which keys the tokens of this library hold; `tokensSeen` says it.
    void lookAtTokens(const QString& module);

Q_SIGNALS:
    void signedAs(const holdpoint::journal::Testimony& words);
    void failed(const QString& why);
    void identityMade(const QString& id);
    void notMade(const QString& why);
    /// Nothing to choose, and why: `problem`, or nothing that a token shows without its PIN.
    void tokensSeen(const QString& module, const QList<holdpoint::session::SignDesk::TokenKey>& keys, const QString& problem);

private:
    template <typename Work>
    void keepIdentity(Work work);
    [[nodiscard]] SignWish signedHere(SignWish wish, const Identity& who) const;

    PeopleFiles m_files;
    std::shared_ptr<const Clock> m_clock;
    std::string m_release;
};

} // namespace holdpoint::session
