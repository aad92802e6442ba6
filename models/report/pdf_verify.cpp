#include "models/report/pdf_verify.h"

#include "models/base/clock.h"
#include "models/report/pdf_signed_part.h"
#include "models/report/pdf_update.h"
#include "models/report/signature_sheet.h"
#include "models/signoff/policy.h"

#include <QtGlobal>

#include <algorithm>

namespace holdpoint::report {

namespace {

/// Goes through the signatures in their order and writes a line about each.
class Check {
public:
    Check(const PdfFile& file, const signoff::Trust& trust) : m_file(file), m_trust(trust) {}

    PdfVerdict verdict()
    {
        const std::vector<std::uint32_t> fields = fieldsOf(m_file, m_file.revisions().size());
        for (std::size_t i = 0; i < fields.size(); ++i) checkField(fields[i], static_cast<int>(i));
        checkWhole(fields.size());
        return std::move(m_verdict);
    }

private:
    void line(bool holds, Phrase words) { m_verdict.lines.push_back({holds, std::move(words)}); }

    void checkField(std::uint32_t field, int number)
    {
        PdfSignatureFacts facts;
        const auto problem = problemOf(field, number, facts);
        facts.holds = !problem;
        line(!problem, Phrase::of("%1: %2", {title(number + 1, facts), problem ? problem->words() : m_how}));
        m_verdict.signatures.push_back(std::move(facts));
    }

    static Phrase title(int number, const PdfSignatureFacts& facts)
    {
        std::vector<Phrase> parts{std::to_string(number), facts.name, facts.reason};
        if (facts.name.empty()) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "signature %1"), std::move(parts));
        if (facts.reason.empty()) return Phrase::of(QT_TRANSLATE_NOOP("Verify", "signature %1 by %2"), std::move(parts));
        return Phrase::of(QT_TRANSLATE_NOOP("Verify", "signature %1 by %2 (%3)"), std::move(parts));
    }

    static Error wrong(const char* pattern, std::vector<Phrase> parts = {}) { return Error::told(Phrase::of(pattern, std::move(parts))); }

    std::optional<Error> problemOf(std::uint32_t field, int number, PdfSignatureFacts& facts)
    {
        const auto signature = signatureOf(m_file, field);
        if (!signature) return signature.error();
        facts.name = signature->name;
        facts.reason = signature->reason;
        // They follow each other, one update for each; what is between two of them would be signed by nobody who came before.
        const std::size_t expected = number == 0 ? signature->revision : m_lastRevision + 1;
        m_lastRevision = signature->revision;
        if (signature->revision != expected) return wrong(QT_TRANSLATE_NOOP("Verify", "between it and the signature before it the document was changed"));
        const auto cms = signoff::checkCms(signature->der, signature->content);
        if (!cms) return cms.error();
        facts.fingerprint = cms->signer.fingerprint();
        facts.atMs = cms->stamp ? cms->stamp->atMs : cms->claimedMs;
        if (signature->name != cms->signer.name()) return wrong(QT_TRANSLATE_NOOP("Verify", "it is by the key of %1"), {cms->signer.name()});
        if (auto problem = wrongPlace(*signature, number)) return problem;
        const Phrase more = changedBesides(m_file, *signature, number);
        if (number > 0 && !more.empty()) return wrong(QT_TRANSLATE_NOOP("Verify", "with it the document was changed under those who had signed: %1"), {more});
        return judge(*cms, facts.atMs, signature->reason);
    }

    [[nodiscard]] std::optional<Error> wrongPlace(const PdfSignature& signature, int number) const
    {
        const std::size_t then = signature.revision + 1;
        const auto page = pageForSignature(m_file, then, number);
        if (!page) return page.error();
        const auto field = m_file.dict(signature.field, then);
        if (!field || field->find("/Rect") != rectText(page->place)) return wrong(QT_TRANSLATE_NOOP("Verify", "its field does not stand in its place, and may cover something"));
        return std::nullopt;
    }

    std::optional<Error> judge(const signoff::CmsFacts& cms, std::int64_t atMs, const std::string& reason)
    {
        if (cms.stamp) {
            const auto authority = m_trust.judgeAuthority(cms.stamp->authority, cms.stamp->chain, cms.stamp->atMs);
            if (!authority) return wrong(QT_TRANSLATE_NOOP("Verify", "its time stamp: %1"), {authority.error().words()});
        }
        const auto known = m_trust.judge(cms.signer, cms.chain, atMs);
        if (!known) return known.error();
        if (auto wrong = wrongRole(*known, reason)) return wrong;
        const Phrase clock = cms.stamp ? Phrase::of(QT_TRANSLATE_NOOP("Verify", "by the time stamp of %1"), {cms.stamp->authority.name()}) : Phrase::of(QT_TRANSLATE_NOOP("Verify", "by the signer's clock"));
        const bool sameName = known->name == cms.signer.name();
        m_how = Phrase::of(sameName ? QT_TRANSLATE_NOOP("Verify", "valid, signed at %1 %2, known to %3") : QT_TRANSLATE_NOOP("Verify", "valid, signed at %1 %2, known to %3 as %4"), {utcText(atMs), clock, known->vouchedBy(), known->name});
        return std::nullopt;
    }

    /// Where somebody keeps a list of whose roles are whose, nobody signs in another one's.
    static std::optional<Error> wrongRole(const signoff::KnownSigner& known, const std::string& reason)
    {
        const std::string role = reason.substr(0, reason.rfind(", "));
        const bool has = known.roles.empty() || signoff::holdsRole(known.roles, role);
        if (has) return std::nullopt;
        std::string roles;
        for (const std::string& one : known.roles) roles += (roles.empty() ? "" : ", ") + one;
        return wrong(QT_TRANSLATE_NOOP("Verify", "it is given as %1, and to %2 %3 is %4"), {role, known.vouchedBy(), known.name, roles});
    }

    void checkWhole(std::size_t fields)
    {
        const std::size_t size = m_file.bytes().size(), end = m_file.revisions().back().end;
        if (fields == 0) return line(false, Phrase::of(QT_TRANSLATE_NOOP("Verify", "nobody has signed the file")));
        if (end != size) line(false, Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 bytes stand after the last signature, and nobody has signed them"), {std::to_string(size - end)}));
        else if (m_lastRevision + 1 != m_file.revisions().size()) line(false, Phrase::of(QT_TRANSLATE_NOOP("Verify", "the file was changed after the last signature")));
        else line(true, Phrase::of(QT_TRANSLATE_NOOP("Verify", "nothing was changed or added after the last signature")));
        // A signature that the form does not name is one that no program shows.
        std::size_t ranges = 0;
        for (std::size_t at = 0; (at = m_file.bytes().find("/ByteRange", at)) != std::string_view::npos; ++at) ++ranges;
        if (ranges != fields) line(false, Phrase::of(QT_TRANSLATE_NOOP("Verify", "there are %1 signatures in the file, and its form names %2"), {std::to_string(ranges), std::to_string(fields)}));
    }

    const PdfFile& m_file;
    const signoff::Trust& m_trust;
    PdfVerdict m_verdict;
    std::size_t m_lastRevision = 0;
    Phrase m_how;
};

} // namespace

bool PdfVerdict::holds() const
{
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const PdfLine& line) { return line.holds; });
}

PdfVerdict verifyPdf(std::string_view pdf, const signoff::Trust& trust)
{
    const auto file = PdfFile::read(pdf);
    if (!file) return {{{false, file.error().words()}}, {}};
    return Check(*file, trust).verdict();
}

} // namespace holdpoint::report
