#include "tests/support/prometheus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace holdpoint::tests {

namespace {
constexpr int patienceMs = 60'000;
constexpr int lookMs = 50;
}

Prometheus::Prometheus(const std::string& target)
{
    QTcpServer free;
    if (!free.listen(QHostAddress::LocalHost)) qFatal("there is no free port");
    m_port = free.serverPort();
    free.close();
    QFile settings(m_folder.filePath(QStringLiteral("prometheus.yml")));
    if (!settings.open(QIODevice::WriteOnly)) qFatal("the settings cannot be written");
    settings.write("global:\n  scrape_interval: 1s\n  scrape_timeout: 1s\nscrape_configs:\n  - job_name: shop\n    static_configs:\n      - targets: ['" + QByteArray::fromStdString(target) + "']\n");
    settings.close();
    start();
    waitFor("/api/v1/query?query=up", "\"value\":");
}

Prometheus::~Prometheus() { stop(); }

std::string Prometheus::url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

void Prometheus::start()
{
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QStringLiteral("prometheus"), {QStringLiteral("--config.file=prometheus.yml"), QStringLiteral("--storage.tsdb.path=data"), QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port)});
    if (!m_process.waitForStarted(patienceMs)) qFatal("there is no prometheus here; install the package prometheus");
    waitFor("/-/ready", "200 OK");
}

void Prometheus::stop()
{
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void Prometheus::freeze() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
void Prometheus::thaw() { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

bool Prometheus::answers(const char* path, const QByteArray& part) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(lookMs)) return false;
    socket.write("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead(1000)) {}
    return socket.readAll().contains(part);
}

/// By looking: Prometheus tells nobody when it is ready. One that ends meanwhile never will be.
void Prometheus::waitFor(const char* path, const QByteArray& part)
{
    QElapsedTimer time;
    time.start();
    while (!answers(path, part)) {
        if (time.elapsed() > patienceMs || m_process.waitForFinished(lookMs)) qFatal("Prometheus does not get ready; see %s", qPrintable(m_folder.filePath(QStringLiteral("log"))));
    }
}

} // namespace holdpoint::tests
