#include "models/session/release_session.h"

#include "models/engine/job_files.h"
#include "models/session/job_order.h"
#include "models/session/secret_names.h"

namespace holdpoint::session {

ReleaseSession::ReleaseSession(Surroundings surroundings, const std::string& release, QObject* parent)
    : RecordView(parent), m_surroundings(std::move(surroundings)), m_worker(new ReleaseWorker(m_surroundings, release))
{
    setReleaseId(release);
    m_thread.setObjectName(QStringLiteral("release"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    listen();
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &ReleaseWorker::open);
}

ReleaseSession::~ReleaseSession()
{
    disconnect(m_worker, nullptr, this, nullptr);
    QMetaObject::invokeMethod(m_worker, &ReleaseWorker::close);
    m_thread.wait();
}

void ReleaseSession::listen()
{
    connect(m_worker, &ReleaseWorker::opened, this, &ReleaseSession::takeAll);
    connect(m_worker, &ReleaseWorker::kept, this, [this](const std::shared_ptr<const Events>& events) { goOn(*events); });
    connect(m_worker, &ReleaseWorker::advised, this, [this](const engine::Advice& advice) {
        if (!std::exchange(m_trouble, QString()).isEmpty()) Q_EMIT troubled({});
        setAdvice(advice);
    });
    connect(m_worker, &ReleaseWorker::forecasted, this, &ReleaseSession::setForecast);
    connect(m_worker, &ReleaseWorker::printed, this, &ReleaseSession::printed);
    connect(m_worker, &ReleaseWorker::drives, this, [this](bool here) {
        m_drives = here;
        Q_EMIT drivesChanged();
    });
    connect(m_worker, &ReleaseWorker::drivenElsewhere, this, [this](bool elsewhere) {
        m_elsewhere = elsewhere;
        Q_EMIT drivesChanged();
    });
    connect(m_worker, &ReleaseWorker::lookedForLater, this, &ReleaseSession::lookedForLater);
    connect(m_worker, &ReleaseWorker::refused, this, &ReleaseSession::refused);
    connect(m_worker, &ReleaseWorker::troubled, this, [this](const QString& what) {
        if (std::exchange(m_trouble, what) != what) Q_EMIT troubled(what);
    });
    connect(m_worker, &ReleaseWorker::failed, this, &ReleaseSession::failed);
}

void ReleaseSession::takeAll(const std::shared_ptr<const Events>& all, const engine::Advice& advice, const JobsHere& here)
{
    m_here = here;
    const std::size_t most = std::min(all->size(), mostRecent);
    jumpTo(journal::fold(*all), {all->end() - static_cast<std::ptrdiff_t>(most), all->end()}, advice);
    m_open = true;
    Q_EMIT opened();
}

/// What runs leaves its output where its runner writes it, and need not have been told of here: it may have begun in an earlier life of
/// this program, or under another one.
QString ReleaseSession::outputOf(std::uint32_t item) const
{
    if (item >= record().items.size()) return {};
    const journal::ItemRecord& where = record().items[item];
    if (where.state != journal::ItemState::Running) return QString::fromStdString(where.end.outputFile);
    if (m_here.folder.empty() || where.place != m_here.place) return {};
    return QString::fromStdString(engine::JobFiles(m_here.folder).outputFile(jobId(record(), item)));
}

void ReleaseSession::drive(const Secrets& secrets)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, secrets] { worker->drive(secrets); });
}

std::optional<Error> ReleaseSession::say(const Intent& intent) { return sayAs(intent, m_surroundings.person); }

std::optional<Error> ReleaseSession::sayAs(const Intent& intent, const std::string& name)
{
    // Asked here first, so that a slip is told at once; the thread asks again, for what the journal holds by then.
    if (const auto body = intent(record()); !body) return body.error();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, intent, name] { worker->say(intent, name); });
    return std::nullopt;
}

void ReleaseSession::lookForLater() { QMetaObject::invokeMethod(m_worker, &ReleaseWorker::lookForLater); }

void ReleaseSession::typeSecretly(std::uint32_t item, const std::string& text)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, item, text] { worker->typeSecretly(item, text); });
}

void ReleaseSession::bind(const std::string& name, const std::string& value)
{
    const journal::Bound bound = boundValue(*record().procedure, name, value);
    if (bound.secret) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, name, value, person = m_surroundings.person] { worker->learn(name, value, person); });
        return;
    }
    static_cast<void>(say([bound](const journal::Record&) -> Result<journal::Body> { return journal::Body(bound); }));
}

} // namespace holdpoint::session
