#pragma once

#include "models/session/sign_desk.h"
#include "models/session/surroundings.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

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

    /// A signature that somebody wants to add.
    struct Wish {
        SignDesk::Identity who;
        QString role;
        journal::Meaning meaning = journal::Meaning::Approved;
        bool stamped = false;       ///< with a time stamp
    };

    ReportDesk(Surroundings surroundings, std::string release, QObject* parent = nullptr);
    /// Who closes the window while a server is still asked has not signed.
    ~ReportDesk() override { static_cast<void>(giveUp()); }

    /// The roles in which one may sign.
    [[nodiscard]] QStringList rolesIn(const journal::Record& record) const;
    /// Under which name a part is saved; all of it goes into a folder.
    [[nodiscard]] QString fileName(Part part) const;
    [[nodiscard]] const std::string& release() const { return m_release; }
    /// Who sits here.
    [[nodiscard]] QString person() const { return QString::fromStdString(m_surroundings.person); }
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    /// Whose keys there are.
    [[nodiscard]] SignDesk& people() { return m_people; }

    /// Where the time stamps come from, as it may be shown; empty: from nowhere.
    [[nodiscard]] QString timeStampHost() const;
    void setTimeStampServer(std::string address) { m_surroundings.timeStampServer = std::move(address); }
    /// Whether the address of a server may be kept: it is one of the web, and holds no password.
    [[nodiscard]] static bool mayBeKept(const QString& serverAddress);

    /// Makes it, or takes the signed one that holds all that has happened.
    void make(Paper paper);
    /// Adds a signature to what is shown. The passphrase is taken over, and its bytes are wiped.
    void sign(const Wish& wish, QString& passphrase);
    /// Whoever has been waiting for that leaves it: nothing is signed, and nothing more is said of it. False: it is too late.
    [[nodiscard]] bool giveUp();
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
    struct Signing;
    // These are called in the background, where this desk may be gone.
    [[nodiscard]] static Result<Made> makeFor(const Surroundings& surroundings, const std::string& release, Paper paper);
    [[nodiscard]] static Result<Made> signNow(Signing& signing);
    void take(const Made& made);

    Surroundings m_surroundings;
    std::string m_release;
    SignDesk m_people;
    Shown m_shown;
    std::shared_ptr<const ReportBytes> m_bytes;
    std::string m_folder;           ///< where it is kept when it is signed
    unsigned m_asked = 0;           ///< of several calls only the last one counts
    std::shared_ptr<Signing> m_signing;
};

} // namespace holdpoint::session
