#include "models/session/notary.h"

#include "models/session/sign_intents.h"
#include "models/signoff/signing.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace holdpoint::session {

using journal::Record;
using journal::SignatureRecord;

std::string Notary::faultOf(const Record& record, const SignatureRecord& one) const
{
    if (!one.isSigned()) return needsSignature(record, one.statement) ? "it is not signed, and has to be" : "";
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(one.words.signature), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) return "its signature cannot be read";
    const auto checked = signoff::checkStatement({one.words.statement, decoded.decoded.toStdString()});
    if (!checked) return checked.error().what;
    if (one.statement.release != m_release) return "it is about another release, " + one.statement.release;
    if (one.statement.planHash != planHash(*record.procedure)) return "it is about another plan than this release's";
    if (one.statement.headSeq == 0 || one.statement.headSeq >= one.seq) return "it is based on an event that was not there";
    const auto head = m_journal->read(m_release, one.statement.headSeq - 1);
    if (head && (head->empty() || head->front().hash != one.statement.headHash)) return "it is based on another journal than this release's";
    return faultOfSigner(record, one, checked->facts);
}

/// Judged for the time at which it came into the journal: a signature that says it is older than that may have been made by somebody who
/// was revoked meanwhile.
std::string Notary::faultOfSigner(const Record& record, const SignatureRecord& one, const signoff::CmsFacts& facts) const
{
    const bool needed = needsSignature(record, one.statement);
    if (!needed && one.words.vouchedBy.empty()) return {};
    const auto trust = m_files.readTrust();
    if (!trust) return needed ? trust.error().text() : std::string();
    const auto known = standingOfSigner(facts.signer, facts.chain, *trust, std::max(one.keptMs, one.statement.atMs), needed);
    if (!known) return known.error().what;
    if (known->vouchedBy.empty()) return "nobody here vouches for " + one.statement.name;
    if (one.words.anyRole && !known->anyRole) return "roles are kept here, and it says that none are";
    for (const std::string& role : one.words.roles)
        if (!signoff::holdsRole(known->roles, role)) return one.statement.name + " does not have the role " + role + " here";
    return {};
}

SignatureFault notaryOf(journal::Journal& journal, std::string release, PeopleFiles files)
{
    return [notary = Notary(journal, std::move(release), std::move(files))](const Record& now, const SignatureRecord& one) { return notary.faultOf(now, one); };
}

} // namespace holdpoint::session
