#include "models/sample/service.h"

#include "models/sample/board.h"
#include "models/sample/visits.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace holdpoint::sample {

namespace {

constexpr int visitMs = 100, knockMs = 200;
constexpr int triesMs = 600;            // so long the board tries again before it gives up
constexpr qint64 longestRequest = 8192;

double msOf(const QElapsedTimer& took) { return static_cast<double>(took.nsecsElapsed()) / 1e6; }
std::int64_t nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

void say(QTcpSocket& socket, bool fine, const std::string& text)
{
    const QByteArray body = QByteArray::fromStdString(text);
    socket.write("HTTP/1.1 " + QByteArray(fine ? "200 OK" : "500 Internal Server Error") + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket.disconnectFromHost();
}

} // namespace

class Service::Worker : public QObject {
public:
    Worker(const std::string& folder, std::uint16_t port) : m_board(folder), m_port(port), m_server(this), m_knock(this), m_visitors(this)
    {
        m_knock.setInterval(knockMs);
        m_visitors.setInterval(visitMs);
        connect(&m_knock, &QTimer::timeout, this, &Worker::open);
        connect(&m_visitors, &QTimer::timeout, this, &Worker::visit);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) welcome(socket);
        });
    }

    void open()
    {
        if (!m_server.listen(QHostAddress::LocalHost, m_port)) return m_knock.start();
        m_knock.stop();
        m_visitors.start();
        // Whoever asks in the first moment is told something, too.
        QElapsedTimer took;
        took.start();
        const bool fine = m_board.show().fine;
        m_visits.add(nowMs(), fine, msOf(took));
    }

private:
    void welcome(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            // A request comes as a whole or in pieces; a head without an end is none of ours.
            const QByteArray asked = socket->peek(longestRequest);
            if (asked.size() == longestRequest) return socket->abort();
            if (!asked.contains("\r\n\r\n")) return;
            socket->disconnect(this);
            answer(*socket, asked.split(' ').value(1));
        });
    }

    void answer(QTcpSocket& socket, const QByteArray& path)
    {
        if (path == "/metrics") return say(socket, true, m_visits.metrics(nowMs()));
        QElapsedTimer took;
        took.start();
        const Board::Page page = m_board.show();
        if (path == "/health") return say(socket, page.fine, page.fine ? "ok, " + m_board.version() + '\n' : page.text);
        const auto end = [this, &socket, page, took] {
            m_visits.add(nowMs(), page.fine, msOf(took));
            say(socket, page.fine, page.text);
        };
        if (page.fine) return end();
        QTimer::singleShot(triesMs, &socket, end);
    }

    void visit()
    {
        auto* visitor = new QTcpSocket(this);
        connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QTcpSocket::errorOccurred, visitor, &QObject::deleteLater);
        connect(visitor, &QTcpSocket::connected, visitor, [visitor] { visitor->write("GET / HTTP/1.1\r\nHost: quayside\r\nConnection: close\r\n\r\n"); });
        visitor->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }

    Board m_board;
    std::uint16_t m_port;
    QTcpServer m_server;
    QTimer m_knock, m_visitors;
    Visits m_visits;
};

Service::Service(const std::string& folder, std::uint16_t port) : m_worker(new Worker(folder, port))
{
    m_thread.setObjectName(QStringLiteral("quayside"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    // The first command may ask it already.
    QMetaObject::invokeMethod(m_worker, &Worker::open, Qt::BlockingQueuedConnection);
}

Service::~Service()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace holdpoint::sample
