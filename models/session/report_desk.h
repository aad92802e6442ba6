#pragma once

#include "models/session/sign_desk.h"
#include "models/session/surroundings.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace holdpoint::session {

struct ReportBytes;

/// The report of one release at this desktop: it is made, shown, signed and saved, all of it in the background. What is shown are the
/// bytes that are signed. A signed report is kept beside the release's other files under the journal's head, so whoever opens the report
/// next signs what those before have signed, and a release that went on gets a new report while the old one stays.
class ReportDesk : public QObject {
    Q_OBJECT

public:
    enum class Paper : std::uint8_t { A4, Letter };
    enum class Part : std::uint8_t { Pdf, Page, Evidence, Everything };
    struct Line {
        bool holds = false;
        QString text;
    };
    struct Shown {
        QByteArray pdf;
        std::vector<Line> lines;    ///< who has signed, as `verify` says it; empty: nobody has
        QString keptIn;             ///< the folder in which a signed report lies; empty: it is not signed
        std::uint64_t upTo = 0;     ///< the last event that it holds
    };

    ReportDesk(Surroundings surroundings, std::string release, QObject* parent = nullptr);

    /// The roles in which one may want to sign, as the runbook has them.
    [[nodiscard]] static QStringList rolesIn(const journal::Record& record);
    /// Under which name a part is saved; all of it goes into a folder.
    [[nodiscard]] QString fileName(Part part) const;
    [[nodiscard]] const std::string& release() const { return m_release; }
    /// Who sits here.
    [[nodiscard]] QString person() const { return QString::fromStdString(m_surroundings.person); }
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    /// Whose keys there are.
    [[nodiscard]] SignDesk& people() { return m_people; }

    /// Makes it, or takes the signed one that holds all that has happened.
    void make(Paper paper);
    /// Adds a signature to what is shown. The passphrase is taken over, and its bytes are wiped.
    void sign(const SignDesk::Identity& who, const QString& role, journal::Meaning meaning, QString& passphrase);
    /// Into a file, or for all of it into a folder.
    void save(Part part, const QString& path);

Q_SIGNALS:
    void made();
    void notMade(const QString& why);
    void signedNow();
    void notSigned(const QString& why);
    void saved(const QString& where);
    void notSaved(const QString& why);

private:
    struct Made;
    // These are called in the background, where this desk may be gone.
    [[nodiscard]] static Result<Made> makeFor(const Surroundings& surroundings, const std::string& release, Paper paper);
    [[nodiscard]] std::function<Result<Made>()> signing(const SignDesk::Identity& who, const QString& role, journal::Meaning meaning, QString& passphrase) const;
    void take(const Made& made);

    Surroundings m_surroundings;
    std::string m_release;
    SignDesk m_people;
    Shown m_shown;
    std::shared_ptr<const ReportBytes> m_bytes;
    std::string m_folder;           ///< where it is kept when it is signed
    unsigned m_asked = 0;           ///< of several calls only the last one counts
};

} // namespace holdpoint::session
