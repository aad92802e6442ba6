#pragma once

#include "models/signoff/signer.h"

namespace holdpoint::signoff {

inline constexpr std::string_view inTotoType = "application/vnd.in-toto+json";
inline constexpr std::string_view evidenceType = "urn:holdpoint:evidence:1";

/// What an in-toto statement is about: a name and the SHA-256 of its bytes.
struct Subject {
    std::string name, sha256;
};

/// An in-toto statement (version 1) whose predicate is the evidence, put in as it is. Evidence that is no JSON object is refused.
[[nodiscard]] Result<std::string> inTotoStatement(const std::vector<Subject>& subjects, std::string_view evidenceJson);

/// What DSSE signs: the type and the payload with their lengths, so that neither can be taken for the other.
[[nodiscard]] std::string dsseBytes(std::string_view type, std::string_view payload);
/// The envelope as JSON, with one signature for each signer; `keyid` is the fingerprint of its certificate.
[[nodiscard]] Result<std::string> dsseEnvelope(std::string_view type, std::string_view payload, const std::vector<const Signer*>& signers);

/// The same envelope with one signature more. It is opened first, with the certificates of those who have signed it; nobody signs twice.
[[nodiscard]] Result<std::string> addToDsse(std::string_view envelope, const std::vector<Certificate>& earlier, const Signer& signer);

struct DsseContent {
    std::string type, payload;
    std::vector<std::string> signers;   ///< fingerprints, of those whose signature is right
    std::vector<std::string> signatures;///< theirs, in the same order
};
/// Opens an envelope. Each of its signatures has to be right, and by one of these certificates.
[[nodiscard]] Result<DsseContent> openDsse(std::string_view envelope, const std::vector<Certificate>& certificates);

} // namespace holdpoint::signoff
