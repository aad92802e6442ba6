#include "models/session/release_worker.h"

#include "models/engine/http_runner.h"
#include "models/engine/shell_runner.h"
#include "models/engine/sql_runner.h"
#include "models/engine/window.h"
#include "models/session/notary.h"

namespace holdpoint::session {

namespace {

constexpr int watchMs = 100;        // what another program adds is seen within this
constexpr int forecastMs = 500;

} // namespace

struct ReleaseWorker::Hands {
    Hands(const std::string& folder, const std::string& program) : shell(folder, program), sql(folder), http(folder) {}

    engine::ShellRunner shell;
    engine::SqlRunner sql;
    engine::HttpRunner http;
};

ReleaseWorker::ReleaseWorker(Surroundings surroundings, std::string release) : m_surroundings(std::move(surroundings)), m_id(std::move(release)), m_watch(this), m_forecast(this)
{
    m_watch.setInterval(watchMs);
    m_forecast.setInterval(forecastMs);
    m_forecast.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &ReleaseWorker::follow);
    connect(&m_forecast, &QTimer::timeout, this, &ReleaseWorker::lookAhead);
}

ReleaseWorker::~ReleaseWorker() = default;

void ReleaseWorker::open()
{
    auto journal = m_surroundings.openJournal();
    if (!journal) return Q_EMIT failed(QString::fromStdString(journal.error().text()));
    m_journal = std::move(journal.value());
    m_mark = m_journal->changeMark();
    auto events = m_journal->read(m_id, 0);
    if (!events) return Q_EMIT failed(QString::fromStdString(events.error().text()));
    m_release.emplace(Release::standingAt(*m_journal, *m_surroundings.clock, m_id, *events));
    Q_EMIT opened(std::make_shared<const Events>(std::move(events.value())), m_release->advice());
    m_watch.start();
    m_estimates.emplace(*m_release->record().procedure);
    for (const journal::Record& past : pastReleases(*m_journal, m_release->record().procedure->title)) m_estimates->learn(past);
    lookAhead();
}

void ReleaseWorker::close()
{
    m_watch.stop();
    m_forecast.stop();
    m_lookout.reset();
    m_driver.reset();
    m_hands.reset();
    m_lease.reset();
    thread()->quit();
}

void ReleaseWorker::drive(const Secrets& secrets)
{
    if (!m_release || m_driver) return;
    const auto folder = m_surroundings.runFolder(m_id);
    if (!folder) return Q_EMIT refused(QString::fromStdString(folder.error().text()));
    const auto program = m_surroundings.runnerProgram();
    if (!program) return Q_EMIT refused(QString::fromStdString(program.error().text()));
    auto lease = Lease::take(*folder);
    if (!lease) return Q_EMIT refused(QString::fromStdString(lease.error().text()));
    if (!lease.value()) return Q_EMIT refused(tr("Another program drives this release. What you say here reaches it."));
    m_lease.emplace(std::move(*lease.value()));
    m_watch.stop();
    m_hands = std::make_unique<Hands>(*folder, *program);
    Driver::Parts parts;
    parts.shell = &m_hands->shell;
    parts.sql = &m_hands->sql;
    parts.http = &m_hands->http;
    parts.secrets = secrets;
    parts.person = m_surroundings.person;
    parts.notary = [notary = Notary(*m_journal, m_id, m_surroundings.people)](const journal::Record& now, const journal::SignatureRecord& one) { return notary.faultOf(now, one); };
    m_driver = std::make_unique<Driver>(*m_release, *m_journal, std::move(parts));
    connect(m_driver.get(), &Driver::kept, this, &ReleaseWorker::tell);
    connect(m_driver.get(), &Driver::heard, this, &ReleaseWorker::tell);
    connect(m_driver.get(), &Driver::turned, this, [this] { Q_EMIT advised(m_driver->advice()); });
    connect(m_driver.get(), &Driver::printed, this, &ReleaseWorker::printed);
    connect(m_driver.get(), &Driver::troubled, this, &ReleaseWorker::troubled);
    Q_EMIT drives(true);
    watchLimits(*folder, secrets);
    m_driver->begin();
}

/// Sources that cannot be read are told, and stop nobody from driving: what is not measured is looked at by people.
void ReleaseWorker::watchLimits(const std::string& folder, const Secrets& secrets)
{
    const journal::Record& record = m_release->record();
    if (record.stage == journal::Stage::Ended || record.stage == journal::Stage::Empty) return;
    auto sources = sourcesForRelease(*m_journal, record, {});
    if (!sources) return Q_EMIT refused(tr("The limits are not measured: %1").arg(QString::fromStdString(sources.error().text())));
    if (sources->sources.empty() && sources->page.empty() && sources->notify.empty()) return;
    Watchtower::Parts parts;
    parts.sources = std::move(sources.value());
    parts.folder = folder;
    parts.directory = record.directory;
    parts.secrets = [secrets, environment = monitor::environmentSecrets()](const std::string& name) -> std::optional<std::string> {
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
    const std::int64_t mark = m_journal->changeMark();
    if (mark == m_mark) return;
    const auto fresh = m_release->refresh();
    if (!fresh) return Q_EMIT troubled(QString::fromStdString(fresh.error().text()));
    m_mark = mark;
    tell(m_release->takeNews());
    Q_EMIT advised(m_release->advice());
}

void ReleaseWorker::say(const Intent& intent, const std::string& person)
{
    if (!m_release) return;
    if (m_driver) {
        if (const auto wrong = m_driver->say(intent, person)) Q_EMIT refused(QString::fromStdString(wrong->text()));
        return;
    }
    while (true) {      // others may be faster; the intent is made anew for what they have left
        auto body = intent(m_release->record());
        if (!body) return Q_EMIT refused(QString::fromStdString(body.error().text()));
        m_release->propose(std::move(body.value()), person);
        const auto kept = m_release->commit();
        if (!kept) return Q_EMIT refused(QString::fromStdString(kept.error().text()));
        tell(m_release->takeNews());
        tell(*kept);
        if (!kept->empty()) return Q_EMIT advised(m_release->advice());
    }
}

void ReleaseWorker::typeSecretly(std::uint32_t item, const std::string& text)
{
    if (!m_driver) return Q_EMIT refused(tr("A secret is typed where the release is driven."));
    m_driver->typeSecretly(item, text);
    m_driver->turn();
}

void ReleaseWorker::learn(const std::string& name, const std::string& value, const std::string& person)
{
    if (!m_driver) return Q_EMIT refused(tr("A secret is given where the release is driven."));
    m_driver->learn(name, value);
    say([name](const journal::Record&) -> Result<journal::Body> { return journal::Body(journal::Bound{name, {}, true}); }, person);
}

void ReleaseWorker::lookAhead()
{
    if (!m_release || !m_estimates) return;
    const journal::Record& record = m_release->record();
    Forecast forecast;
    forecast.itemMs.reserve(record.items.size());
    for (std::uint32_t i = 0; i < record.items.size(); ++i) forecast.itemMs.push_back(m_estimates->ms(i));
    forecast.fromExperience = m_estimates->known();
    forecast.outlook = outlookOf(record, *m_estimates, m_surroundings.clock->now(), windowEnd());
    Q_EMIT forecasted(forecast);
}

std::int64_t ReleaseWorker::windowEnd() const
{
    return engine::windowEnd(m_release->record(), m_surroundings.clock->now()).value_or(0);
}

} // namespace holdpoint::session
