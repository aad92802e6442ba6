#include "models/report/envelope.h"

#include "models/base/clock.h"
#include "models/base/digest.h"

#include <QtGlobal>

#include <algorithm>

namespace holdpoint::report {

namespace {

constexpr std::string_view predicateKey = ",\"predicate\":";

std::vector<signoff::Subject> subjectsOf(const Evidence& evidence, const journal::Record& record, const std::string& evidenceJson)
{
    std::vector<signoff::Subject> subjects{{evidence.runbookName, sha256Hex(evidence.runbook)}, {evidence.release + ".evidence.json", sha256Hex(evidenceJson)}};
    for (const journal::KeptFile& file : record.files)
        if (file.sha256.size() == 64) subjects.push_back({file.name, file.sha256});
    return subjects;
}

/// An envelope keeps no time of its signatures. None can be older than what is signed, nor than the key that signs; how much later it was
/// made, nobody can prove.
std::int64_t earliestOf(const signoff::Certificate& certificate, std::int64_t evidenceMadeMs) { return std::max(evidenceMadeMs, certificate.validFromMs()); }

} // namespace

Result<std::string> statementOver(const std::string& evidenceJson)
{
    const auto evidence = readEvidence(evidenceJson);
    if (!evidence) return evidence.error();
    const auto events = eventsOf(*evidence);
    if (!events) return events.error();
    // The white space around it belongs to the file, not to the object.
    return signoff::inTotoStatement(subjectsOf(*evidence, journal::fold(*events), evidenceJson), evidenceJson);
}

Result<std::string> signEnvelope(const std::string& evidenceJson, const std::string& envelope, const std::vector<signoff::Certificate>& earlier, const signoff::Signer& signer)
{
    const auto statement = statementOver(evidenceJson);
    if (!statement) return statement.error();
    if (envelope.empty()) return signoff::dsseEnvelope(signoff::inTotoType, *statement, {&signer});
    const auto content = signoff::openDsse(envelope, earlier);
    if (!content) return content.error();
    if (content->payload != *statement) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the envelope is about other evidence, and is not signed; make the report again in an empty folder")));
    return signoff::addToDsse(envelope, earlier, signer);
}

EnvelopeVerdict checkEnvelope(std::string_view envelope, const std::vector<signoff::Certificate>& certificates, const signoff::Trust& trust)
{
    const auto content = signoff::openDsse(envelope, certificates);
    if (!content) return {{{false, content.error().words()}}, {}};
    EnvelopeVerdict verdict;
    const std::size_t at = content->payload.find(predicateKey);
    if (content->type != signoff::inTotoType || at == std::string::npos) return {{{false, Phrase::of(QT_TRANSLATE_NOOP("Verify", "what is signed is no in-toto statement"))}}, {}};
    verdict.evidenceJson = content->payload.substr(at + predicateKey.size());
    verdict.evidenceJson.pop_back();
    const auto statement = statementOver(verdict.evidenceJson);
    if (!statement || *statement != content->payload) return {{{false, statement ? Phrase::of(QT_TRANSLATE_NOOP("Verify", "the in-toto statement is not the one of its evidence")) : statement.error().words()}}, {}};
    const std::int64_t madeMs = readEvidence(verdict.evidenceJson)->madeMs;
    for (const std::string& fingerprint : content->signers) {
        const auto certificate = std::find_if(certificates.begin(), certificates.end(), [&](const signoff::Certificate& one) { return one.fingerprint() == fingerprint; });
        const auto known = trust.judge(*certificate, certificates, earliestOf(*certificate, madeMs));
        if (known) verdict.lines.push_back({true, Phrase::of(QT_TRANSLATE_NOOP("Verify", "the envelope is signed by %1, known to %2"), {certificate->name(), known->vouchedBy()})});
        else verdict.lines.push_back({false, Phrase::of(QT_TRANSLATE_NOOP("Verify", "the envelope is signed by %1: %2"), {certificate->name(), known.error().words()})});
    }
    return verdict;
}

} // namespace holdpoint::report
