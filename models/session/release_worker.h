#pragma once

#include "models/session/driver.h"
#include "models/session/forecast.h"
#include "models/session/driving_right.h"
#include "models/session/news_socket.h"
#include "models/session/surroundings.h"
#include "models/session/watchtower.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace holdpoint::session {

using Events = std::vector<journal::Event>;

/// Where the jobs that are begun at this desk leave what they print.
struct JobsHere {
    std::string folder;     ///< empty: it is not known
    std::string place;      ///< where this desk stands, among those that share a store
};

/// A release in a thread of its own: the journal may be slow, and the window never waits for it. It follows the release that
/// is in the journal, and drives it when it is told to and nobody else does. Everything that it says is a whole value.
class ReleaseWorker : public QObject {
    Q_OBJECT

public:
    ReleaseWorker(Surroundings surroundings, std::string release);
    ~ReleaseWorker() override;

    void open();
    /// Lets everything go while its thread still turns: what the runners leave to be deleted later is deleted by it.
    void close();
    /// Begins to drive, if no other program does.
    void drive(const Secrets& secrets);
    void say(const Intent& intent, const std::string& person);
    void typeSecretly(std::uint32_t item, const std::string& text);
    void learn(const std::string& name, const std::string& value, const std::string& person);
    /// Whether something keeps a release that is done from being taken back.
    void lookForLater();

Q_SIGNALS:
    void opened(const std::shared_ptr<const holdpoint::session::Events>& all, const holdpoint::engine::Advice& advice, const holdpoint::session::JobsHere& here);
    void kept(const std::shared_ptr<const holdpoint::session::Events>& events);
    void advised(const holdpoint::engine::Advice& advice);
    void forecasted(const holdpoint::session::Forecast& forecast);
    void printed(quint32 item, const QString& outputFile, quint64 bytes);
    /// Whether this program drives it.
    void drives(bool here);
    /// Whether another one does.
    void drivenElsewhere(bool elsewhere);
    /// What keeps it from being taken back; empty: nothing does.
    void lookedForLater(const QString& why);
    /// What somebody said here cannot be.
    void refused(const QString& why);
    /// The journal does not work; it is tried again.
    void troubled(const QString& what);
    /// The release cannot be shown at all.
    void failed(const QString& why);

private:
    struct Hands;   // the runners

    [[nodiscard]] Result<journal::Desk> desk() const;
    [[nodiscard]] JobsHere jobsHere() const;
    void tell(const Events& events);
    void follow();
    void hearAnswers();
    void giveWay(const QString& to);
    void lookWhoDrives();
    void lookAhead();
    void watchLimits(const std::string& folder);
    void beginDriving();
    void stopDriving();
    void onlyFollow();
    std::optional<Error> makeReadyToTakeBack(const Intent& intent);
    void driveBack(const Events& kept);
    [[nodiscard]] std::int64_t windowEnd() const;

    /// What was said here and is with whoever drives.
    struct Wish {
        std::uint64_t number = 0;
        Intent intent;
    };

    Surroundings m_surroundings;
    std::string m_id;
    std::unique_ptr<journal::Journal> m_journal;
    std::optional<Release> m_release;
    std::optional<DrivingRight> m_right;
    std::unique_ptr<NewsSocket> m_news;
    std::vector<Wish> m_wishes;
    Secrets m_secrets;      ///< in memory only
    std::unique_ptr<Hands> m_hands;
    std::unique_ptr<Driver> m_driver;
    std::unique_ptr<Lookout> m_lookout;
    std::optional<Estimates> m_estimates;
    QTimer m_watch;         ///< while another program drives: looks whether it has added something
    QTimer m_drivers;       ///< who drives may begin and end at any time, and writes nothing when it dies
    QTimer m_forecast;      ///< the way back is looked at now and then, not at every event
    std::int64_t m_mark = 0;
    bool m_begun = false;   ///< the driver has; until then what is usual is being measured
    bool m_elsewhere = false;
};

} // namespace holdpoint::session
