#pragma once

#include "models/session/record_view.h"
#include "models/session/release_worker.h"
#include "models/session/sign_desk.h"

#include <QThread>

namespace holdpoint::session {

/// A release that is open on this desktop: driven here, or followed while another program drives it. The one object that
/// the screen talks to. What is said to it goes to a thread of its own and comes back as events that were kept.
class ReleaseSession : public RecordView {
    Q_OBJECT

public:
    ReleaseSession(Surroundings surroundings, const std::string& release, QObject* parent = nullptr);
    ~ReleaseSession() override;     ///< commands that run go on; whoever comes after finds them again

    [[nodiscard]] std::int64_t nowMs() const override { return m_surroundings.clock->now(); }
    [[nodiscard]] const std::string& person() const { return m_surroundings.person; }
    /// Where somebody signs something of this release.
    [[nodiscard]] std::unique_ptr<SignDesk> signDesk() const { return std::make_unique<SignDesk>(m_surroundings.people, m_surroundings.clock, releaseId()); }
    /// Keeps what was signed, in the name of whoever has signed it.
    std::optional<Error> sayAs(const Intent& intent, const std::string& name);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool drivesHere() const { return m_drives; }
    /// Another program drives it; what is said here reaches it.
    [[nodiscard]] bool isDrivenElsewhere() const { return m_elsewhere; }
    /// Where the output of an item's last attempt lies, whoever began it and whoever drives; empty where that is not known, as it is of
    /// what runs on another machine. It asks no disk: panes look often.
    [[nodiscard]] QString outputOf(std::uint32_t item) const;

    /// Drives it from here on, with secrets that live in memory only.
    void drive(const Secrets& secrets = {});
    /// Says something to the release. An error, if it cannot be said as things stand; nothing was done then.
    std::optional<Error> say(const Intent& intent);
    /// Whether another release stands on this one that is done, so that it cannot be taken back; `lookedForLater` says it.
    void lookForLater();
    void typeSecretly(std::uint32_t item, const std::string& text);
    /// The value of a placeholder; a secret's is not written.
    void bind(const std::string& name, const std::string& value);

Q_SIGNALS:
    void opened();
    void failed(const QString& why);
    void drivesChanged();
    void printed(quint32 item, const QString& outputFile, quint64 bytes);
    void lookedForLater(const QString& why);
    void refused(const QString& why);
    /// The journal does not work now; empty: it does again.
    void troubled(const QString& what);

private:
    void listen();
    void takeAll(const std::shared_ptr<const Events>& all, const engine::Advice& advice, const JobsHere& here);

    Surroundings m_surroundings;
    QThread m_thread;
    ReleaseWorker* m_worker;        ///< lives in the thread and dies with it
    JobsHere m_here;
    QString m_trouble;
    bool m_open = false;
    bool m_drives = false;
    bool m_elsewhere = false;
};

} // namespace holdpoint::session
