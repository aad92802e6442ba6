#include "models/session/release_worker.h"

#include "models/engine/http_runner.h"
#include "models/engine/shell_runner.h"
#include "models/engine/sql_runner.h"
#include "models/engine/window.h"
#include "models/session/notary.h"
#include "models/session/secret_names.h"
#include "models/session/shown_text.h"
#include "models/session/taking_back.h"
#include "models/session/wishes.h"

#include <algorithm>
#include <utility>

namespace holdpoint::session {

namespace {

constexpr int watchMs = 100;        // what another program adds is seen within this
constexpr int driversMs = 1000;
constexpr int forecastMs = 500;

} // namespace

struct ReleaseWorker::Hands {
    Hands(const std::string& folder, const std::string& program) : shell(folder, program), sql(folder), http(folder) {}

    engine::ShellRunner shell;
    engine::SqlRunner sql;
    engine::HttpRunner http;
};

ReleaseWorker::ReleaseWorker(Surroundings surroundings, std::string release) : m_surroundings(std::move(surroundings)), m_id(std::move(release)), m_watch(this), m_drivers(this), m_forecast(this)
{
    m_watch.setInterval(watchMs);
    m_forecast.setInterval(forecastMs);
    m_forecast.setSingleShot(true);
    m_drivers.setInterval(driversMs);
    connect(&m_watch, &QTimer::timeout, this, &ReleaseWorker::follow);
    connect(&m_drivers, &QTimer::timeout, this, &ReleaseWorker::lookWhoDrives);
    connect(&m_forecast, &QTimer::timeout, this, &ReleaseWorker::lookAhead);
}

ReleaseWorker::~ReleaseWorker() = default;

void ReleaseWorker::open()
{
    auto journal = m_surroundings.openJournal();
    if (!journal) return Q_EMIT failed(shownText(journal.error()));
    m_journal = std::move(journal.value());
    m_mark = m_journal->changeMark();
    auto events = m_journal->read(m_id, 0);
    if (!events) return Q_EMIT failed(shownText(events.error()));
    m_release.emplace(Release::standingAt(*m_journal, *m_surroundings.clock, m_id, *events));
    Q_EMIT opened(std::make_shared<const Events>(std::move(events.value())), m_release->advice(), jobsHere());
    m_watch.start();
    m_news = std::make_unique<NewsSocket>(*m_journal, [this] { follow(); });
    m_news->follow();
    m_drivers.start();
    lookWhoDrives();
    m_estimates.emplace(estimatesAtStart(*m_journal, m_release->record()));
    lookAhead();
}

Result<journal::Desk> ReleaseWorker::desk() const { return m_surroundings.desk ? m_surroundings.desk() : Result<journal::Desk>(journal::Desk{m_surroundings.person, {}, {}}); }

JobsHere ReleaseWorker::jobsHere() const
{
    const auto folder = m_surroundings.runFolder(m_id);
    const auto here = desk();
    return folder && here ? JobsHere{*folder, here->place} : JobsHere();
}

void ReleaseWorker::close()
{
    m_watch.stop();
    m_news.reset();
    m_drivers.stop();
    m_forecast.stop();
    stopDriving();
    thread()->quit();
}

void ReleaseWorker::stopDriving()
{
    m_lookout.reset();
    m_driver.reset();
    m_hands.reset();
    m_right.reset();
    m_begun = false;
}

void ReleaseWorker::drive(const Secrets& secrets)
{
    if (!m_release || m_driver) return;
    for (const auto& [name, value] : secrets) m_secrets[name] = value;
    takeSecretsFromEnvironment(m_secrets, m_release->record());
    const auto folder = m_surroundings.runFolder(m_id);
    if (!folder) return Q_EMIT refused(shownText(folder.error()));
    const auto program = m_surroundings.runnerProgram();
    if (!program) return Q_EMIT refused(shownText(program.error()));
    const auto from = desk();
    if (!from) return Q_EMIT refused(shownText(from.error()));
    auto attempt = DrivingRight::take(*m_journal, {m_id, *folder, *from, {}});
    if (!attempt) return Q_EMIT refused(shownText(attempt.error()));
    if (!attempt->right) {
        lookWhoDrives();
        return Q_EMIT refused(tr("Another program drives this release. What you say here reaches it."));
    }
    m_right.emplace(std::move(*attempt->right));
    follow();
    if (m_release->record().stage != journal::Stage::Ended) {
        const auto kept = m_right->announce(*m_release);
        tell(m_release->takeNews());
        if (kept) tell(*kept);
        else m_right.reset();
        if (!kept) return Q_EMIT refused(shownText(kept.error()));
    }
    m_watch.stop();
    m_news->stop();
    m_drivers.stop();
    m_hands = std::make_unique<Hands>(*folder, *program);
    Driver::Parts parts;
    parts.shell = &m_hands->shell;
    parts.sql = &m_hands->sql;
    parts.http = &m_hands->http;
    parts.secrets = m_secrets;
    parts.person = m_surroundings.person;
    parts.right = &*m_right;
    parts.notary = notaryOf(*m_journal, m_id, m_surroundings.people);
    m_driver = std::make_unique<Driver>(*m_release, *m_journal, std::move(parts));
    connect(m_driver.get(), &Driver::kept, this, &ReleaseWorker::tell);
    connect(m_driver.get(), &Driver::heard, this, &ReleaseWorker::tell);
    connect(m_driver.get(), &Driver::turned, this, [this] { Q_EMIT advised(m_driver->advice()); });
    connect(m_driver.get(), &Driver::printed, this, &ReleaseWorker::printed);
    connect(m_driver.get(), &Driver::troubled, this, &ReleaseWorker::troubled);
    // Queued: the driver is let go, and it may be what speaks.
    connect(m_driver.get(), &Driver::replaced, this, &ReleaseWorker::giveWay, Qt::QueuedConnection);
    Q_EMIT drives(true);
    watchLimits(*folder);
    if (!m_lookout || m_lookout->tower.isPrepared()) return beginDriving();
    constexpr int longestMs = Watchtower::longestPreparationMs;
    Q_EMIT troubled(tr("Measures what is usual before the first change, for at most %n seconds. Whatever you say begins the release at once.", nullptr, longestMs / 1000));
    connect(&m_lookout->tower, &Watchtower::prepared, this, &ReleaseWorker::beginDriving, Qt::QueuedConnection);
    QTimer::singleShot(longestMs, this, &ReleaseWorker::beginDriving);
}

void ReleaseWorker::beginDriving()
{
    if (m_driver && !std::exchange(m_begun, true)) m_driver->begin();
}

/// Sources that cannot be read are told, and stop nobody from driving: what is not measured is looked at by people.
void ReleaseWorker::watchLimits(const std::string& folder)
{
    const journal::Record& record = m_release->record();
    if (record.stage == journal::Stage::Ended || record.stage == journal::Stage::Empty) return;
    auto sources = sourcesForRelease(*m_journal, record, {});
    if (!sources) return Q_EMIT refused(tr("The limits are not measured: %1").arg(shownText(sources.error())));
    if (sources->sources.empty() && sources->page.empty() && sources->notify.empty() && record.watch.addressees.empty()) return;
    Watchtower::Parts parts;
    parts.sources = std::move(sources.value());
    parts.folder = folder;
    parts.directory = record.directory;
    parts.secrets = [secrets = m_secrets, environment = monitor::environmentSecrets()](const std::string& name) -> std::optional<std::string> {
        const auto given = secrets.find(name);
        return given == secrets.end() ? environment(name) : std::optional(given->second);
    };
    m_lookout = std::make_unique<Lookout>(*m_release, *m_driver, std::move(parts));
    m_lookout->tower.begin();
}

void ReleaseWorker::tell(const Events& events)
{
    if (events.empty()) return;
    Q_EMIT kept(std::make_shared<const Events>(events));
    if (!m_forecast.isActive()) m_forecast.start();
}

/// Without the right to drive: what others have added.
void ReleaseWorker::follow()
{
    if (m_driver) return;
    const std::int64_t mark = m_journal->changeMark();
    m_news->follow();
    if (mark == m_mark) return;
    const auto fresh = m_release->refresh();
    m_news->follow();
    if (!fresh) return Q_EMIT troubled(shownText(fresh.error()));
    m_mark = mark;
    tell(m_release->takeLate());
    tell(m_release->takeNews());
    hearAnswers();
    Q_EMIT advised(m_release->advice());
}

/// What somebody wanted here and did not get is told; what they got is among the events. Whoever drives keeps the reason in English. Where
/// it cannot be for what the journal holds by now, this desk can say why in its own language.
void ReleaseWorker::hearAnswers()
{
    std::erase_if(m_wishes, [this](const Wish& wish) {
        const auto state = m_journal->shared()->wishState(wish.number);
        if (!state || state->open) return false;
        if (state->refused.empty()) return true;
        const auto again = wish.intent(m_release->record());
        Q_EMIT refused(again ? tr("It was refused where the release is driven: %1").arg(QString::fromStdString(state->refused)) : shownText(again.error()));
        return true;
    });
}

/// It is not driven here any more, and is followed again.
void ReleaseWorker::onlyFollow()
{
    stopDriving();
    m_mark = -1;
    m_watch.start();
    m_news->follow();
    m_drivers.start();
    Q_EMIT drives(false);
}

/// Another one drives now.
void ReleaseWorker::giveWay(const QString& to)
{
    if (!m_driver) return;
    onlyFollow();
    Q_EMIT refused(to.isEmpty() ? tr("This program drives the release no longer.") : tr("%1 drives the release now. What you say here reaches them.").arg(to));
    follow();
}

/// Whoever reads that nobody drives it may begin to; where somebody does, that would be untrue.
void ReleaseWorker::lookWhoDrives()
{
    const auto folder = m_surroundings.runFolder(m_id);
    journal::Shared* const store = m_journal->shared();
    const auto lease = store == nullptr ? Result<journal::Lease>(journal::Lease{}) : store->lease(m_id);
    const bool elsewhere = !m_driver && ((folder && Lease::isTaken(*folder)) || (lease && lease->live()));
    if (std::exchange(m_elsewhere, elsewhere) != elsewhere) Q_EMIT drivenElsewhere(elsewhere);
}

void ReleaseWorker::say(const Intent& intent, const std::string& person)
{
    if (!m_release) return;
    if (m_release->record().stage == journal::Stage::Ended)
        if (const auto wrong = makeReadyToTakeBack(intent)) return Q_EMIT refused(shownText(*wrong));
    if (m_driver) {
        beginDriving();     // nobody who speaks is kept waiting
        if (const auto wrong = m_driver->say(intent, person)) Q_EMIT refused(shownText(*wrong));
        return;
    }
    while (true) {      // others may be faster; the intent is made anew for what they have left
        auto body = intent(m_release->record());
        if (!body) return Q_EMIT refused(shownText(body.error()));
        const auto spoken = speak(*m_release, *m_journal, std::move(body.value()), person);
        if (!spoken) return Q_EMIT refused(shownText(spoken.error()));
        tell(m_release->takeNews());
        tell(spoken->kept);
        if (spoken->wish != 0) return m_wishes.push_back({spoken->wish, intent});
        if (spoken->kept.empty()) continue;
        Q_EMIT advised(m_release->advice());
        return driveBack(spoken->kept);
    }
}

/// Whatever drove the release to its end has put its work down, so what is taken back is driven anew, as one that was just opened.
std::optional<Error> ReleaseWorker::makeReadyToTakeBack(const Intent& intent)
{
    const journal::Record& record = m_release->record();
    const auto body = intent(record);
    if (!body || !std::holds_alternative<journal::RollbackBegun>(*body)) return std::nullopt;
    if (auto wrong = notToBeTakenBack(*m_journal, m_id, record)) return wrong;
    if (m_driver) onlyFollow();     // what is said next may come to nothing, or be another's to do
    return std::nullopt;
}

/// Who says that a release goes back wants it driven, and where nobody does, it is driven here.
void ReleaseWorker::driveBack(const Events& kept)
{
    if (kept.empty() || !std::holds_alternative<journal::RollbackBegun>(kept.back().body)) return;
    lookWhoDrives();
    if (!m_elsewhere) drive({});
}

void ReleaseWorker::lookForLater()
{
    if (!m_release) return;
    const auto wrong = notToBeTakenBack(*m_journal, m_id, m_release->record());
    Q_EMIT lookedForLater(wrong ? shownText(*wrong) : QString());
}

void ReleaseWorker::typeSecretly(std::uint32_t item, const std::string& text)
{
    if (!m_driver) return Q_EMIT refused(tr("A secret is typed where the release is driven."));
    beginDriving();
    m_driver->typeSecretly(item, text);
    m_driver->turn();
}

void ReleaseWorker::learn(const std::string& name, const std::string& value, const std::string& person)
{
    if (!m_driver) return Q_EMIT refused(tr("A secret is given where the release is driven."));
    m_secrets[name] = value;
    m_driver->learn(name, value);
    say([name](const journal::Record&) -> Result<journal::Body> { return journal::Body(journal::Bound{name, {}, true}); }, person);
}

void ReleaseWorker::lookAhead()
{
    if (!m_release || !m_estimates) return;
    const journal::Record& record = m_release->record();
    Forecast forecast;
    m_estimates->tell(forecast);
    forecast.outlook = outlookOf(record, *m_estimates, m_surroundings.clock->now(), windowEnd());
    Q_EMIT forecasted(forecast);
}

std::int64_t ReleaseWorker::windowEnd() const
{
    return engine::windowEnd(m_release->record(), m_surroundings.clock->now()).value_or(0);
}

} // namespace holdpoint::session
