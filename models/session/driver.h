#pragma once

#include "models/engine/advance.h"
#include "models/engine/runner.h"
#include "models/engine/secret_mask.h"
#include "models/session/driving_right.h"
#include "models/session/evidence.h"
#include "models/session/job_order.h"
#include "models/session/news_socket.h"
#include "models/session/release.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace holdpoint::session {

/// What a person wants: the event to keep, made for the record as it is then, or the reason why it cannot be.
using Intent = std::function<Result<journal::Body>(const journal::Record&)>;

/// Drives a release: keeps what the engine advises, does it, and keeps what came of it.
///
/// The crash argument. An act is done only after the event that announces it (Begun, StopAsked) has reached the disk, and
/// a job's id is made from that event, so a runner that is asked twice does it once. If this program dies between the event
/// and the act, its next life finds the event without an end and asks the runner: it does not know the job, so it was never
/// begun, and is begun now; or it runs, or has ended, and its end is kept now; or the runner died with it, and the item is
/// unknown. In no case is it begun again without a person saying so.
class Driver : public QObject {
    Q_OBJECT

public:
    using Judge = std::function<std::vector<journal::CheckResult>(const plan::Item&, const engine::JobEnd&)>;
    /// Reads what the job has printed and compares it with what the runbook expects.
    static std::vector<journal::CheckResult> judgeOutput(const plan::Item& item, const engine::JobEnd& end);

    struct Parts {
        engine::Runner* shell = nullptr;
        engine::Runner* sql = nullptr;                  ///< none: the shell's does it, as in a rehearsal
        engine::Runner* http = nullptr;
        Secrets secrets;
        std::string person;                             ///< who sits here
        std::uint64_t outputLimit = 0;                  ///< bytes of a job's output that are kept; 0 = the usual limit
        Judge judge = judgeOutput;                      ///< what a job's output says about its checks
        std::function<std::string(const journal::Record&, const journal::SignatureRecord&)> notary;     ///< why a signature does not count; none: nobody looks
        bool witness = true;                            ///< files are looked at; a rehearsal makes none
        DrivingRight* right = nullptr;                  ///< none: nobody else could drive, as in a rehearsal
    };

    Driver(Release& release, journal::Journal& journal, Parts parts);
    ~Driver() override;

    /// Takes up what ran in an earlier life and goes on from there.
    void begin();
    /// Looks at the release again: after an answer, or when another program has added something.
    void turn();
    /// Keeps what has happened beside the jobs, such as what a limit says now, and goes on from there at once.
    void report(std::vector<journal::Body> facts);
    /// Keeps what a person says and goes on from there. An error: it cannot be said, and nothing was changed.
    std::optional<Error> say(const Intent& intent, const std::string& person);
    /// Keeps it from its next turn on, however long that takes: while others are faster, or the journal does not work, it is said anew for
    /// the record as it is by then, before anything else is decided. What cannot be said any more is `refused`.
    void insist(Intent intent, std::string person) { m_words.push_back({std::move(intent), std::move(person), {}}); }

    /// A secret that is given while the release runs. Its name is bound in the journal, and its value is not.
    void learn(const std::string& name, const std::string& value)
    {
        m_parts.secrets[name] = value;
        m_mask.learn(value);
    }

    [[nodiscard]] const engine::Advice& advice() const { return m_advice; }
    /// What is reported is kept from then on; before, it waits for the first turn.
    [[nodiscard]] bool hasBegun() const { return m_watch.isActive(); }
    /// Begins nothing more, and when nothing runs gives the release up with these last words. It is anybody's to drive then.
    void leaveTo(journal::DriverLeft last, std::string by, std::uint64_t wish = 0);
    /// Another one drives, or this one has left. What runs here goes on.
    [[nodiscard]] bool isOver() const { return m_over; }

    /// Answers a prompt whose answer must not be written down. It goes to the command when the journal knows that it was given.
    void typeSecretly(std::uint32_t item, std::string text);
    /// A text without the secrets that are known here.
    [[nodiscard]] std::string masked(const std::string& text) const { return m_mask.empty() ? text : m_mask.of(text); }

Q_SIGNALS:
    /// The record has changed, or another person is waited for.
    void turned();
    /// There is more output of an item.
    void printed(std::uint32_t item, const QString& outputFile, quint64 bytes);
    /// These are in the journal now.
    void kept(const std::vector<holdpoint::journal::Event>& events);
    /// Others have added these to the journal.
    void heard(const std::vector<holdpoint::journal::Event>& events);
    /// The journal does not work. Nothing that was not kept is done; the driver tries again.
    void troubled(const QString& what);
    /// Something that a person has said could not be kept, and cannot be said any more.
    void refused(const QString& why);
    /// The right to drive is another one's now, or nobody's: nothing more is begun or written here.
    void replaced(const QString& by);

private:
    void listenTo(engine::Runner& runner);
    void trouble(const Error& error);
    void noticeClock();
    void keepFacts();
    void keepWords();
    [[nodiscard]] bool askNotary();
    bool decide();
    void askForLostSecrets();
    [[nodiscard]] std::string lostSecret(std::uint32_t item) const;
    void act(const std::vector<journal::Event>& events);
    void startJob(std::uint32_t item);
    void adopt(std::uint32_t item);
    void jobEnded(const std::string& id, const engine::JobEnd& end);
    void jobPrinted(const std::string& id, const std::string& file, std::uint64_t bytes);
    void jobAsks(const std::string& id, const std::string& prompt, bool secret);
    [[nodiscard]] std::vector<std::string> filesMadeBy(std::uint32_t item, const engine::JobEnd& end) const;
    void noteEnd(std::uint32_t item, const engine::JobEnd& end, const std::vector<FileSeen>& files);
    void actOnNews();
    void keepLate();
    void look();
    void careForRight();
    void hearWishes();
    void fulfil(const journal::Wish& wish);
    void endDriving(const std::string& by);
    void tellWhoDrives();
    [[nodiscard]] bool leaves();
    [[nodiscard]] bool mayStart();
    void type(const journal::Typed& typed);
    void stop(const journal::StopAsked& asked);
    void lost(std::uint32_t item, std::string why);
    [[nodiscard]] engine::Runner& runnerOf(std::uint32_t item) const;

    Release& m_release;
    journal::Journal& m_journal;
    Parts m_parts;
    engine::SecretMask m_mask;
    std::vector<std::string> m_hush;                    ///< what was typed in secret in this life
    engine::Advice m_advice;
    std::vector<journal::Body> m_facts;                 ///< what happened and is not kept yet
    struct Word {
        Intent intent;
        std::string person;
        std::optional<journal::Body> said;
    };
    std::vector<Word> m_words;                          ///< what people have said and is not kept yet
    std::map<std::uint32_t, std::string> m_typed;       ///< secret answers on their way
    Evidence m_evidence;
    std::map<std::string, std::uint32_t> m_jobs;        ///< running jobs and their items
    std::int64_t m_mark = 0;
    std::int64_t m_ahead = 0;                           ///< how far the wall's clock is ahead of the one that nobody sets
    std::uint64_t m_notarised = 0;                      ///< signatures up to this event were looked at
    bool m_behind = false;                              ///< the record may lack what others have added
    bool m_wishes = true;                               ///< somebody at another desk may want something
    bool m_over = false;
    struct Leaving {
        journal::DriverLeft last;
        std::string by;
        std::uint64_t wish = 0;
    };
    std::optional<Leaving> m_leaving;
    std::vector<std::uint32_t> m_waiting;               ///< begun in the journal, and not started: the right was not sure
    NewsSocket m_news;
    QTimer m_wake;                                      ///< the engine's next look
    QTimer m_watch;                                     ///< looks whether other programs have added something
};

} // namespace holdpoint::session
