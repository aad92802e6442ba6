#include "models/monitor/http_exchange.h"

#include "models/monitor/source_words.h"

#include <QSslError>

#include <algorithm>

namespace holdpoint::monitor {

namespace {

constexpr qint64 bufferBytes = 1 << 16;     // what the socket holds before the server has to wait

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string HttpReply::field(std::string_view name) const
{
    std::string_view rest = head;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !sameName(line.substr(0, colon), name)) continue;
        return std::string(line.substr(std::min(line.find_first_not_of(' ', colon + 1), line.size())));
    }
    return {};
}

HttpExchange::HttpExchange(HttpRequest request, std::size_t mostBytes)
    : m_request(std::move(request)), m_answer(m_request.method == "HEAD"), m_mostBytes(mostBytes)
{
    m_socket.setReadBufferSize(bufferBytes);
    const bool secure = m_request.scheme == "https";
    connect(&m_socket, &QSslSocket::connected, this, [this, secure] { if (!secure) connected(); });
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::connected);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty()) m_untrusted = errors.first().errorString().toStdString();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpExchange::hear);
    // Queued: this may come from inside of a call to the socket.
    connect(&m_socket, &QSslSocket::errorOccurred, this, &HttpExchange::closed, Qt::QueuedConnection);
}

HttpExchange::~HttpExchange() { m_socket.disconnect(this); }

void HttpExchange::start()
{
    m_time.start();
    const QString host = QString::fromStdString(m_request.host);
    m_request.scheme == "https" ? m_socket.connectToHostEncrypted(host, m_request.port) : m_socket.connectToHost(host, m_request.port);
}

HttpReply HttpExchange::giveUp()
{
    m_over = true;
    m_socket.disconnect(this);
    m_socket.abort();
    return m_reply;
}

void HttpExchange::connected()
{
    if (m_over) return;
    m_reply.sent = true;
    m_socket.write(m_request.bytes.data(), static_cast<qint64>(m_request.bytes.size()));
}

void HttpExchange::take()
{
    const QByteArray bytes = m_socket.readAll();
    m_shown += m_answer.take({bytes.data(), static_cast<std::size_t>(bytes.size())});
}

void HttpExchange::drain()
{
    while (!m_over && !m_answer.whole() && !m_answer.broken() && m_socket.bytesAvailable() > 0) {
        take();
        if (m_shown.size() <= m_mostBytes) continue;
        m_reply.tooLarge = true;
        end(said(sourceWords.tooMuch, {std::to_string(m_mostBytes >> 10)}));
    }
}

void HttpExchange::hear()
{
    drain();
    if (!m_over && (m_answer.whole() || m_answer.broken())) finish();
}

/// Nothing more comes, for whatever reason.
void HttpExchange::closed()
{
    drain();
    if (!m_over) finish();
}

void HttpExchange::finish()
{
    if (!m_reply.sent) return end(said(sourceWords.notReached, {m_untrusted.empty() ? m_socket.errorString().toStdString() : m_untrusted}));
    m_answer.close();
    if (m_answer.whole()) return end({});
    end(said(m_answer.broken() ? sourceWords.notHttp : m_answer.begun() ? sourceWords.brokenOff : sourceWords.closed));
}

void HttpExchange::end(std::string problem)
{
    if (std::exchange(m_over, true)) return;
    m_reply.tookMs = static_cast<double>(m_time.nsecsElapsed()) / 1e6;
    m_reply.problem = std::move(problem);
    if (m_reply.problem.empty()) m_reply.status = m_answer.status();
    const std::size_t head = std::min(m_shown.find("\n\n"), m_shown.size());
    m_reply.head = m_shown.substr(0, head);
    m_reply.body = m_shown.substr(std::min(head + 2, m_shown.size()));
    m_shown.clear();
    m_socket.disconnect(this);
    // The socket may be the one that called, so it is let go when it has come back.
    QMetaObject::invokeMethod(this, [this] {
        m_socket.abort();
        Q_EMIT ended(m_reply);
    }, Qt::QueuedConnection);
}

Result<HttpRequest> makeRequest(std::string_view method, std::string_view address, const std::vector<HttpHead>& head, std::string_view body)
{
    const auto manyLines = [](std::string_view text) { return text.find_first_of("\r\n") != std::string_view::npos; };
    if (manyLines(address)) return Error{said(sourceWords.addressLines)};
    std::string text = std::string(method) + ' ' + std::string(address) + '\n';
    for (const HttpHead& field : head) {
        if (manyLines(field.value)) return Error{said(sourceWords.valueLines, {field.name})};
        text += field.name + ": " + field.value + '\n';
    }
    return readHttpRequest(text + '\n' + std::string(body));
}

} // namespace holdpoint::monitor
