#include "models/session/report_desk.h"

#include "models/report/pdf_verify.h"
#include "models/session/background.h"
#include "models/session/report_evidence.h"
#include "models/session/report_files.h"
#include "models/session/typed_secret.h"
#include "models/signoff/key_store.h"
#include "models/signoff/policy.h"
#include "models/signoff/signing.h"

#include <QDateTime>

#include <algorithm>
#include <filesystem>

namespace holdpoint::session {

struct ReportDesk::Made {
    std::shared_ptr<const ReportBytes> bytes;
    Shown shown;
    std::string folder;
};

namespace {

QString wholeText(const Error& error) { return QString::fromStdString(error.text()); }

std::vector<ReportDesk::Line> linesOf(const ReportBytes& bytes, const PeopleFiles& people)
{
    std::vector<ReportDesk::Line> lines;
    if (!bytes.isSigned()) return lines;
    const auto trust = people.readTrust();
    if (!trust) lines.push_back({false, wholeText(trust.error())});
    for (const report::PdfLine& line : report::verifyPdf(bytes.pdf, trust ? *trust : signoff::Trust()).lines) lines.push_back({line.holds, QString::fromStdString(line.text)});
    return lines;
}

/// Why this person does not sign as that: expired, revoked, or the role is another one's.
std::optional<Error> mayNotSign(const signoff::Signer& signer, const std::string& role, const PeopleFiles& people, std::int64_t nowMs)
{
    const auto trust = people.readTrust();
    if (!trust) return trust.error();
    const auto known = standingOfSigner(signer, *trust, nowMs, false);
    if (!known) return Error{known.error().what + "; nothing was signed"};
    if (known->roles.empty() || known->anyRole || signoff::holdsRole(known->roles, role)) return std::nullopt;
    return Error{signer.certificate().name() + " does not have the role " + role + " here; choose another one. Nothing was signed"};
}

} // namespace

ReportDesk::ReportDesk(Surroundings surroundings, std::string release, QObject* parent)
    : QObject(parent), m_surroundings(std::move(surroundings)), m_release(std::move(release)), m_people(m_surroundings.people, m_surroundings.clock, m_release)
{
}

QStringList ReportDesk::rolesIn(const journal::Record& record)
{
    QStringList roles;
    for (const std::string& role : rolesThatSign(record)) roles << QString::fromStdString(role);
    if (roles.isEmpty()) roles << QStringLiteral("Release Manager");
    return roles;
}

QString ReportDesk::fileName(Part part) const
{
    const ReportFiles files({}, m_release);
    const std::string path = part == Part::Page ? files.page : part == Part::Evidence ? files.evidence : files.pdf;
    return part == Part::Everything ? QString() : QString::fromStdString(path.substr(1));
}

Result<ReportDesk::Made> ReportDesk::makeFor(const Surroundings& surroundings, const std::string& release, Paper paper)
{
    const auto journal = surroundings.openJournal();
    if (!journal) return journal.error();
    const auto runs = surroundings.runFolder(release);
    if (!runs) return runs.error();
    const auto evidence = gatherEvidence(**journal, release, *runs, *surroundings.clock);
    if (!evidence) return evidence.error();
    Made made;
    if (evidence->events.empty()) return Error{"there is nothing in the journal of this release yet", release};
    made.shown.upTo = evidence->events.back().seq;
    made.folder = *runs + "/report-" + evidence->events.back().hash.substr(0, 16);
    const ReportFiles files(made.folder, release);
    const auto there = hasWholeReport(files, *evidence);
    if (!there) return there.error();
    auto bytes = *there ? readReport(files) : reportOf(*evidence, paper == Paper::A4 ? report::Paper::A4 : report::Paper::Letter);
    if (!bytes) return bytes.error();
    made.shown.lines = linesOf(*bytes, surroundings.people);
    if (bytes->isSigned()) made.shown.keptIn = QString::fromStdString(made.folder);
    made.shown.pdf = QByteArray::fromStdString(bytes->pdf);
    made.bytes = std::make_shared<const ReportBytes>(std::move(bytes.value()));
    return made;
}

void ReportDesk::make(Paper paper)
{
    const auto work = [surroundings = m_surroundings, release = m_release, paper] { return makeFor(surroundings, release, paper); };
    inBackground(this, work, [this, asked = ++m_asked](const Result<Made>& answer) {
        if (asked != m_asked) return;
        if (!answer) return Q_EMIT notMade(wholeText(answer.error()));
        take(*answer);
        Q_EMIT made();
    });
}

void ReportDesk::take(const Made& made)
{
    m_bytes = made.bytes;
    m_shown = made.shown;
    m_folder = made.folder;
}

std::function<Result<ReportDesk::Made>()> ReportDesk::signing(const SignDesk::Identity& who, const QString& role, journal::Meaning meaning, QString& passphrase) const
{
    // A function that is handed to another thread has to be one that can be copied.
    auto secret = std::make_shared<signoff::SecretText>(secretFrom(passphrase));
    Made before{m_bytes, m_shown, m_folder};
    return [secret, before, people = m_surroundings.people, clock = m_surroundings.clock, release = m_release, id = who.id.toStdString(), as = role.simplified().toStdString(), meaning]() -> Result<Made> {
        if (as.empty()) return Error{"a signature needs a role, as it stands in the runbook; nothing was signed"};
        signoff::KeyStore store(people.keys, *clock);
        const auto signer = store.open(id, std::move(*secret));
        if (!signer) return signer.error();
        if (auto wrong = mayNotSign(**signer, as, people, clock->now())) return *wrong;
        const ReportFiles files(before.folder, release);
        const auto there = readReport(files);
        if (!there) return there.error();
        if (there->isSigned() && !there->pdf.empty() && there->pdf != before.bytes->pdf) return Error{"somebody has signed this report since it was shown; make it anew, and sign what is there. Nothing was signed"};
        auto bytes = signedReport(*before.bytes, {signer->get(), as, meaning, {}}, clock->now(), QDateTime::currentDateTime().offsetFromUtc() / 60);
        if (!bytes) return bytes.error();
        if (auto wrong = writeReport(files, *bytes)) return *wrong;
        Made made = before;
        made.shown.lines = linesOf(*bytes, people);
        made.shown.keptIn = QString::fromStdString(before.folder);
        made.shown.pdf = QByteArray::fromStdString(bytes->pdf);
        made.bytes = std::make_shared<const ReportBytes>(std::move(bytes.value()));
        return made;
    };
}

void ReportDesk::sign(const SignDesk::Identity& who, const QString& role, journal::Meaning meaning, QString& passphrase)
{
    const auto work = signing(who, role, meaning, passphrase);
    if (!m_bytes) return;
    inBackground(this, work, [this, asked = ++m_asked](const Result<Made>& made) {
        if (!made) return Q_EMIT notSigned(QString::fromStdString(made.error().what));
        if (asked != m_asked) return;
        take(*made);
        Q_EMIT signedNow();
    });
}

void ReportDesk::save(Part part, const QString& path)
{
    if (!m_bytes) return;
    const auto work = [bytes = m_bytes, part, release = m_release, at = path.toStdString()]() -> Result<std::string> {
        const ReportFiles files(at, release);
        if (part == Part::Everything) {
            const auto there = readReport(files);
            if (!there) return there.error();
            // A signature that is there and not in what is shown would be lost.
            if (there->isSigned() && !bytes->signers.starts_with(there->signers)) return Error{"there is a signed report of this release, and it is not written over; choose another folder", at};
            if (auto wrong = writeReport(files, *bytes)) return *wrong;
            return files.pdf;
        }
        if (auto wrong = writeReportFile(at, part == Part::Pdf ? bytes->pdf : part == Part::Page ? bytes->page : bytes->evidence)) return *wrong;
        return at;
    };
    inBackground(this, work, [this](const Result<std::string>& where) {
        if (where) Q_EMIT saved(QString::fromStdString(*where));
        else Q_EMIT notSaved(wholeText(where.error()));
    });
}

} // namespace holdpoint::session
