#include "models/session/report_desk.h"

#include "models/report/pdf_verify.h"
#include "models/report/time_stamp_server.h"
#include "models/session/background.h"
#include "models/session/report_evidence.h"
#include "models/session/report_files.h"
#include "models/session/report_roles.h"
#include "models/session/shown_text.h"
#include "models/session/typed_secret.h"
#include "models/signoff/key_store.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <filesystem>

namespace holdpoint::session {

struct ReportDesk::Made {
    std::shared_ptr<const ReportBytes> bytes;
    Shown shown;
    std::string folder;
};

/// All that is needed to sign in the background, where this desk may be gone.
struct ReportDesk::Signing {
    signoff::SecretText secret;
    Made before;
    PeopleFiles people;
    std::shared_ptr<const Clock> clock;
    std::string release, id, role;
    journal::Meaning meaning;
    signoff::TimeStampServer server;
    std::atomic_flag decided = ATOMIC_FLAG_INIT;       ///< by whoever comes first: the signature that is kept now, or the person who leaves it
};

namespace {

std::vector<ReportDesk::Line> linesOf(const ReportBytes& bytes, const PeopleFiles& people)
{
    std::vector<ReportDesk::Line> lines;
    if (!bytes.isSigned()) return lines;
    const auto trust = people.readTrust();
    if (!trust) lines.push_back({false, shownText(trust.error())});
    for (const report::PdfLine& line : report::verifyPdf(bytes.pdf, trust ? *trust : signoff::Trust()).lines) lines.push_back({line.holds, shownText(line.words)});
    return lines;
}

} // namespace

ReportDesk::ReportDesk(Surroundings surroundings, std::string release, QObject* parent)
    : QObject(parent), m_surroundings(std::move(surroundings)), m_release(std::move(release)), m_people(m_surroundings.people, m_surroundings.clock, m_release)
{
}

QStringList ReportDesk::rolesIn(const journal::Record& record) const
{
    const auto trust = m_surroundings.people.readTrust();
    QStringList roles;
    for (const std::string& role : reportRoles(record, trust ? *trust : signoff::Trust())) roles << QString::fromStdString(role);
    if (roles.isEmpty()) roles << QStringLiteral("Release Manager");
    return roles;
}

QString ReportDesk::timeStampHost() const
{
    const QUrl url(QString::fromStdString(m_surroundings.timeStampServer));
    return url.host().isEmpty() ? url.path() : url.host();
}

bool ReportDesk::mayBeKept(const QString& serverAddress) { return report::isServerAddress(serverAddress.toStdString()) && QUrl(serverAddress).password().isEmpty(); }

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
    if (evidence->events.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is nothing in the journal of this release yet")), release);
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
        if (!answer) return Q_EMIT notMade(shownText(answer.error()));
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

Result<ReportDesk::Made> ReportDesk::signNow(Signing& signing)
{
    if (signing.role.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a signature needs a role, as it stands in the runbook; nothing was signed")));
    const auto trust = signing.people.readTrust();
    if (!trust) return trust.error();
    const auto evidence = report::readEvidence(signing.before.bytes->evidence);
    if (!evidence) return evidence.error();
    if (auto wrong = noSuchRole(signing.role, *evidence, *trust)) return *wrong;
    // Whoever has left it opens no key, where a wrong passphrase counts, and asks no server.
    const Error left{"it was left; nothing was signed"};
    if (signing.decided.test()) return left;
    signoff::KeyStore store(signing.people.keys, *signing.clock);
    const auto signer = store.open(signing.id, std::move(signing.secret));
    if (!signer) return signer.error();
    if (auto wrong = mayNotSignReport((*signer)->certificate(), (*signer)->chain(), signing.role, *trust, signing.clock->now())) return *wrong;
    const ReportFiles files(signing.before.folder, signing.release);
    const auto there = readReport(files);
    if (!there) return there.error();
    if (there->isSigned() && !there->pdf.empty() && there->pdf != signing.before.bytes->pdf) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "somebody has signed this report since it was shown; make it anew, and sign what is there. Nothing was signed")));
    if (signing.decided.test()) return left;
    auto bytes = signedReport(*signing.before.bytes, {signer->get(), signing.role, signing.meaning, signing.server}, signing.clock->now(), QDateTime::currentDateTime().offsetFromUtc() / 60);
    if (!bytes) return bytes.error();
    if (signing.decided.test_and_set()) return left;
    if (auto wrong = writeReport(files, *bytes)) return *wrong;
    Made made = signing.before;
    made.shown.lines = linesOf(*bytes, signing.people);
    made.shown.keptIn = QString::fromStdString(made.folder);
    made.shown.pdf = QByteArray::fromStdString(bytes->pdf);
    made.bytes = std::make_shared<const ReportBytes>(std::move(bytes.value()));
    return made;
}

void ReportDesk::sign(const Wish& wish, QString& passphrase)
{
    signoff::SecretText secret = secretFrom(passphrase);
    if (!m_bytes) return;
    signoff::TimeStampServer server;
    if (wish.stamped) server = report::timeStampServerAt(m_surroundings.timeStampServer);
    m_signing.reset(new Signing{std::move(secret), {m_bytes, m_shown, m_folder}, m_surroundings.people, m_surroundings.clock, m_release, wish.who.id.toStdString(), wish.role.simplified().toStdString(), wish.meaning, std::move(server)});
    inBackground(this, [signing = m_signing] { return signNow(*signing); }, [this, asked = ++m_asked](const Result<Made>& made) {
        if (asked != m_asked) return;
        m_signing.reset();
        if (!made) return Q_EMIT notSigned(shownText(made.error().words()));
        take(*made);
        Q_EMIT signedNow();
    });
}

bool ReportDesk::giveUp()
{
    if (!m_signing) return true;
    if (m_signing->decided.test_and_set()) return false;
    m_signing.reset();
    ++m_asked;
    return true;
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
            if (there->isSigned() && !bytes->signers.starts_with(there->signers)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is a signed report of this release, and it is not written over; choose another folder")), at);
            if (auto wrong = writeReport(files, *bytes)) return *wrong;
            return files.pdf;
        }
        if (auto wrong = writeReportFile(at, part == Part::Pdf ? bytes->pdf : part == Part::Page ? bytes->page : bytes->evidence)) return *wrong;
        return at;
    };
    inBackground(this, work, [this](const Result<std::string>& where) {
        if (where) Q_EMIT saved(QString::fromStdString(*where));
        else Q_EMIT notSaved(shownText(where.error()));
    });
}

} // namespace holdpoint::session
