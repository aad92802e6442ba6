#pragma once

#include "models/monitor/canary_watch.h"
#include "models/monitor/limit_panel.h"
#include "models/monitor/notifier.h"
#include "models/monitor/probe.h"
#include "models/monitor/sample_gate.h"
#include "models/monitor/series.h"
#include "models/monitor/unit.h"
#include "models/session/driver.h"
#include "models/session/messages.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::session {

/// Watches the limits of a release for whoever drives it: asks the sources, keeps the samples, judges the limits, and reports to the
/// driver each change of what is known, so that a breach is in the journal and acted upon in the same turn. It tells people about
/// alarms, and what items say to them, each attempt only after its beginning is kept.
///
/// It lives in the driver's thread, and nothing in it waits. A limit is watched from the step on in which it stands; its source is
/// asked from the beginning, so that the baseline is there before the first change. What was known before a restart is taken
/// from the journal and from the series, and nothing is said twice.
class Watchtower : public QObject {
    Q_OBJECT

public:
    struct Parts {
        monitor::Sources sources;
        std::string folder;                     ///< of the release: series are kept in it. Empty: in memory alone
        std::string directory;                  ///< where paths begin and commands run
        monitor::Secrets secrets = monitor::environmentSecrets();
        bool asks = true;                       ///< false: samples are given to take(), and no source is asked
        /// Begins to send a message and comes back at once; what became of it is given to delivered(). None: nobody is told.
        std::function<void(const std::string& id, const monitor::MessageTarget& to, const monitor::Message& message)> send;
        RetryPause pause;                       ///< between attempts that were surely not sent
    };

    Watchtower(Release& release, Driver& driver, Parts parts);
    ~Watchtower() override;

    /// Binds limits to their sources and begins to ask them. Called before the driver begins, it can be waited for.
    void begin();
    /// So long one may wait for it: until a source that is asked each second has said what a test needs.
    static constexpr int longestPreparationMs = 150'000;
    /// Whether every relative limit that is measured has what its baseline is made of; once the first change has begun there is
    /// nothing to wait for.
    [[nodiscard]] bool isPrepared() const;
    /// How many limits are measured on which something hangs.
    [[nodiscard]] std::size_t watched() const;
    /// Asks every source at once, and not when its pause is over; whether one has still to answer; the shortest of the pauses.
    void askNow();
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] std::int64_t shortestPauseMs() const;
    /// A message is on its way.
    [[nodiscard]] bool isTelling() const { return !m_messages.empty(); }

    /// What a probe has read. Also for whoever has samples of their own.
    void take(const monitor::Reading& reading);
    /// About once a second: what only time changes.
    void tick();
    /// What became of a message.
    void delivered(const std::string& id, const monitor::Delivery& delivery);

Q_SIGNALS:
    /// These were taken into the series of a source.
    void sampled(const std::string& metric, const std::vector<holdpoint::monitor::Sample>& samples);
    void prepared();
    /// A source has answered, in whatever way.
    void answered();
    /// The samples cannot be kept on the disk; they are watched all the same.
    void troubled(const QString& what);
    void told();

private:
    struct Watch {
        std::uint32_t limit = 0;
        std::optional<monitor::CanaryWatch> canary; ///< judges it, where its source names a control
        std::optional<journal::LimitState> said;    ///< what the journal says, or will say
    };
    struct Channel {
        monitor::Source source;
        std::string metric;                         ///< as the first limit that it measures calls it
        std::unique_ptr<monitor::Probe> probe;
        monitor::SampleGate gate;
        monitor::Series series;
        monitor::LimitPanel panel;                  ///< judges them; its limits have the indices of the watches
        std::vector<Watch> watches;
        std::vector<std::pair<Channel*, std::size_t>> compared;     ///< the watches of others for which this one is the control
        unsigned failures = 0;                      ///< in a row
        std::string trouble;                        ///< what the journal says of it
        std::int64_t troubleMs = 0;
    };

    void bindLimits();
    [[nodiscard]] Channel& channelFor(const monitor::Source& source, const std::string& metric);
    void openSeries(Channel& channel);
    void bind(std::uint32_t limit, const monitor::Source& source);
    void noteSource(const std::string& metric, const monitor::Source& source);
    void bindCanary(Channel& channel, std::size_t watch);
    void resumeCanary(Channel& channel, Watch& watch);
    void noticeTraffic(std::int64_t nowMs);
    void resume(Channel& channel);
    void feed(Channel& channel, const monitor::Sample& sample);
    void noticeTrouble(Channel& channel, const std::string& sentence);
    void flush(Channel& channel);
    void say(Channel& channel, std::size_t watch, const monitor::Verdict& verdict);
    [[nodiscard]] std::int64_t watchedSince(const Watch& watch) const { return m_release.record().watch.limits[watch.limit].watchedSinceMs; }
    void replay(Channel& channel, std::int64_t lastMs);
    [[nodiscard]] std::int64_t replayFrom(const Channel& channel, std::size_t watch, std::int64_t lastMs) const;
    void tickCanary(Channel& channel, std::size_t watch, std::int64_t nowMs);
    void noticePhase();
    static void sayWhen(const plan::ProcedureLimit& limit, monitor::LimitRule& rule);
    [[nodiscard]] bool hasBaseline(const Channel& channel) const;
    void takeBaselines(std::int64_t atMs);
    void takeBaseline(Channel& channel, std::size_t watch, std::int64_t atMs);
    static void setBaseline(Channel& channel, std::size_t watch, double baseline, const std::vector<monitor::Sample>& samples);
    [[nodiscard]] static bool comparesWithBefore(const Channel& channel, std::size_t watch);
    void report();
    void hear(const std::vector<journal::Event>& events);
    void noteAddressees();
    void tellPeople();
    [[nodiscard]] monitor::Message messageAbout(const journal::Notified& notified) const;
    [[nodiscard]] monitor::Message messageAboutOverdue(const std::string& limit) const;
    [[nodiscard]] const monitor::MessageTarget* targetOf(const journal::Notified& notified) const;

    Release& m_release;
    Driver& m_driver;
    Parts m_parts;
    monitor::UnitReader m_units;
    std::deque<Channel> m_channels;             ///< one for each source that measures something; they stay where they are
    std::vector<journal::Body> m_facts;         ///< to be reported together
    std::vector<Addressee> m_addressees;
    std::map<std::string, journal::Notified> m_messages;    ///< on their way, by the id of the attempt
    QTimer m_tick;
    std::int64_t m_begunMs = 0;
    monitor::PhaseTimes m_times;
    std::uint32_t m_trafficStep = plan::none;   ///< the last step that changed the share of the traffic
    bool m_prepared = false;
    bool m_baselinesTaken = false;
};

/// A watchtower that tells real people: by webhooks and by mail, with the pauses between attempts that those need.
struct Lookout {
    Lookout(Release& release, Driver& driver, Watchtower::Parts parts);

    monitor::Notifier notifier;
    Watchtower tower;
};

/// Where the samples of a source are kept.
[[nodiscard]] std::string seriesPath(const std::string& folder, const std::string& metric);
[[nodiscard]] Result<monitor::Sources> readSourcesFile(const std::string& file);
/// The sources of a release: those of a file, or of the one beside its runbook and of the runbook's own comments.
[[nodiscard]] Result<monitor::Sources> sourcesForRelease(journal::Journal& journal, const journal::Record& record, const std::string& file);

} // namespace holdpoint::session
