#include "models/engine/http_runner.h"

#include "models/engine/kept_output.h"

#include <QSslError>
#include <QSslSocket>

namespace holdpoint::engine {

namespace {

constexpr qint64 bufferBytes = 1 << 18;     // what the socket holds before the server has to wait

std::string inSeconds(std::int64_t ms) { return ms % 1000 == 0 ? std::to_string(ms / 1000) + " s" : std::to_string(ms) + " ms"; }

} // namespace

struct HttpRunner::Exchange {
    Exchange(std::string jobId, HttpRequest given) : id(std::move(jobId)), request(std::move(given)), answer(request.method == "HEAD") {}

    std::string id;
    HttpRequest request;
    HttpAnswer answer;
    QSslSocket socket;
    QTimer silence, limit;
    KeptOutput output;
    JobEnd end;
    std::int64_t began = 0;
    std::string untrusted;      ///< why its certificate is not taken
    bool sent = false, written = true;
};

HttpRunner::HttpRunner(std::string folder, std::int64_t patienceMs) : InnerRunner(std::move(folder)), m_patienceMs(patienceMs) {}
HttpRunner::~HttpRunner()
{
    for (const auto& [id, exchange] : m_exchanges) exchange->socket.disconnect();
}

void HttpRunner::start(const Job& job)
{
    if (!takeIn(job.id)) return;
    auto request = readHttpRequest(job.text);
    std::string problem = request ? files().begin(job.id) : request.error().what;
    if (!problem.empty()) return report(job.id, {.how = JobEnd::How::NotStarted, .problem = std::move(problem)});
    auto& exchange = *(m_exchanges[job.id] = std::make_unique<Exchange>(job.id, std::move(request.value())));
    exchange.end = {.how = JobEnd::How::Exited, .startedMs = wallMs(), .directory = job.directory};
    exchange.began = steadyMs();
    exchange.written = exchange.output.open(files().outputFile(job.id), job.outputLimit);
    exchange.output.mask() = maskOf(job);
    QSslSocket& socket = exchange.socket;
    socket.setReadBufferSize(bufferBytes);
    const bool secure = exchange.request.scheme == "https";
    QObject::connect(&socket, &QSslSocket::connected, &here(), [this, &exchange, secure] { if (!secure) connected(exchange); });
    QObject::connect(&socket, &QSslSocket::encrypted, &here(), [this, &exchange] { connected(exchange); });
    QObject::connect(&socket, &QSslSocket::sslErrors, &here(), [&exchange](const QList<QSslError>& errors) {
        if (!errors.isEmpty()) exchange.untrusted = errors.first().errorString().toStdString();
    });
    QObject::connect(&socket, &QSslSocket::readyRead, &here(), [this, &exchange] { hear(exchange); });
    // Queued: this may come from inside of a call to the socket, which must not be gone when that returns.
    QObject::connect(&socket, &QSslSocket::errorOccurred, &here(), [this, id = job.id] {
        if (const auto found = m_exchanges.find(id); found != m_exchanges.end()) closed(*found->second);
    }, Qt::QueuedConnection);
    exchange.silence.setSingleShot(true);
    exchange.limit.setSingleShot(true);
    QObject::connect(&exchange.silence, &QTimer::timeout, &here(), [this, &exchange] { silent(exchange, "said nothing for " + inSeconds(m_patienceMs)); });
    QObject::connect(&exchange.limit, &QTimer::timeout, &here(), [this, &exchange, ms = job.timeoutMs] { silent(exchange, "was not done within " + inSeconds(ms)); });
    exchange.silence.start(std::chrono::milliseconds(m_patienceMs));
    if (job.timeoutMs > 0) exchange.limit.start(std::chrono::milliseconds(job.timeoutMs));
    const QString host = QString::fromStdString(exchange.request.host);
    secure ? socket.connectToHostEncrypted(host, exchange.request.port) : socket.connectToHost(host, exchange.request.port);
}

void HttpRunner::connected(Exchange& exchange)
{
    exchange.sent = true;
    exchange.socket.write(exchange.request.bytes.data(), static_cast<qint64>(exchange.request.bytes.size()));
}

void HttpRunner::take(Exchange& exchange)
{
    const QByteArray bytes = exchange.socket.readAll();
    const std::string shown = exchange.answer.take({bytes.data(), static_cast<std::size_t>(bytes.size())});
    exchange.output.put(shown);
    if (exchange.output.failed()) exchange.written = false;
}

void HttpRunner::hear(Exchange& exchange)
{
    exchange.silence.start();
    take(exchange);
    if (exchange.answer.whole() || exchange.answer.broken()) closed(exchange);
}

/// Nothing more comes, for whatever reason.
void HttpRunner::closed(Exchange& exchange)
{
    take(exchange);
    const std::string reason = exchange.untrusted.empty() ? exchange.socket.errorString().toStdString() : exchange.untrusted;
    if (!exchange.sent) return refused(exchange, reason);
    exchange.answer.close();
    JobEnd end = exchange.end;
    if (exchange.answer.whole()) {
        end.code = exchange.answer.status() < 400 ? 0 : 1;
        if (!exchange.written) end.code = 2;
        return finish(exchange, std::move(end));
    }
    const std::string what = exchange.request.place() + (exchange.answer.broken() ? " did not answer in HTTP" : exchange.answer.begun() ? " broke its answer off" : " closed the connection without an answer");
    exchange.output.put("\n" + what + '\n');
    end.code = 2;
    if (!exchange.request.isSafe() && exchange.answer.status() < 200) {
        end.how = JobEnd::How::Lost;
        end.problem = what + ", so nobody knows whether " + exchange.request.method + " was done; look at what it did";
    }
    finish(exchange, std::move(end));
}

/// There was no connection, so nothing was asked.
void HttpRunner::refused(Exchange& exchange, const std::string& why)
{
    JobEnd end = exchange.end;
    end.how = JobEnd::How::NotStarted;
    end.problem = exchange.request.place() + " cannot be reached: " + why;
    finish(exchange, std::move(end));
}

void HttpRunner::silent(Exchange& exchange, std::string why)
{
    JobEnd end = exchange.end;
    end.how = JobEnd::How::TimedOut;
    end.problem = exchange.request.place() + ' ' + std::move(why);
    if (exchange.sent && !exchange.request.isSafe()) end.problem += "; nobody knows whether " + exchange.request.method + " was done";
    exchange.output.put(end.problem + '\n');
    finish(exchange, std::move(end));
}

void HttpRunner::stop(const std::string& id, std::int64_t)
{
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end()) return;
    JobEnd end = found->second->end;
    end.how = JobEnd::How::Stopped;
    finish(*found->second, std::move(end));
}

void HttpRunner::finish(Exchange& exchange, JobEnd end)
{
    const std::string id = exchange.id;
    end.durationMs = steadyMs() - exchange.began;
    exchange.output.close();
    end.dropped = exchange.output.dropped();
    exchange.socket.disconnect();
    exchange.silence.stop();
    exchange.limit.stop();
    auto gone = std::move(m_exchanges[id]);
    m_exchanges.erase(id);
    // The socket or a timer may be the one that called.
    QMetaObject::invokeMethod(&here(), [kept = std::shared_ptr<Exchange>(std::move(gone))] { kept->socket.abort(); }, Qt::QueuedConnection);
    if (end.how == JobEnd::How::NotStarted) files().forget(id);
    else if (end.how != JobEnd::How::Lost && !files().keep(id, end))
        end = {.how = JobEnd::How::Lost, .problem = "how it ended cannot be kept: the folder " + files().folder() + " cannot be written; check the disk, then look at what it did"};
    report(id, std::move(end));
}

} // namespace holdpoint::engine
