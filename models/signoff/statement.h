#pragma once

#include "models/journal/statement.h"
#include "models/signoff/cms.h"

namespace holdpoint::signoff {

using journal::Decision;
using journal::decisionNamed;
using journal::isRefusal;
using journal::Meaning;
using journal::meaningNamed;
using journal::nameOf;
using journal::readStatement;
using journal::Statement;
using journal::statementText;
using journal::writeStatement;

/// A statement with its signature, as it is kept.
struct SignedStatement {
    std::string statement;              ///< the bytes
    std::string signature;              ///< CMS, DER
};

/// Name and fingerprint are the signer's own, whatever the statement says.
[[nodiscard]] Result<SignedStatement> signStatement(Statement statement, const Signer& signer, const TimeStampServer& server = {});

struct CheckedStatement {
    Statement statement;
    CmsFacts facts;
    /// When it was signed: by an authority's word where there is one, else by the signer's.
    [[nodiscard]] std::int64_t signedMs() const { return facts.stamp ? facts.stamp->atMs : statement.atMs; }
};
/// Checks that the signature is of these bytes, and by the certificate that the statement names.
[[nodiscard]] Result<CheckedStatement> checkStatement(const SignedStatement& given);

/// As JSON, the statement as text and the signature in base64.
[[nodiscard]] std::string writeSigned(const SignedStatement& given);
[[nodiscard]] Result<SignedStatement> readSigned(std::string_view json);

} // namespace holdpoint::signoff
