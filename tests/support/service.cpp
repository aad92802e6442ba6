#include "tests/support/service.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <atomic>
#include <limits>

namespace holdpoint::tests {

namespace {
constexpr int trafficMs = 20;
constexpr std::array buckets{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0};
}

/// Lives in the service's thread; the numbers alone are set from outside.
class Service::Shop : public QObject {
public:
    std::atomic<double> latencyMs = 5, errorShare = 0;

    void open()
    {
        m_server = std::make_unique<QTcpServer>();
        if (!m_server->listen(QHostAddress::LocalHost, m_port)) qFatal("the service cannot listen on %d", m_port);
        m_port = m_server->serverPort();
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server->nextPendingConnection()) serve(socket);
        });
        if (m_traffic) return;
        m_traffic = std::make_unique<QTimer>();
        connect(m_traffic.get(), &QTimer::timeout, this, [this] { count(fails(), latencyMs / 1000); });
        m_traffic->start(trafficMs);
    }
    void close() { m_server.reset(); }
    void end()
    {
        m_traffic.reset();
        m_server.reset();
    }
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    void serve(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray asked = socket->readAll();
            const QByteArray path = asked.split(' ').value(1);
            if (path.startsWith("/metrics")) return say(socket, "200 OK", "text/plain; version=0.0.4", metrics());
            const bool wrong = fails();
            const QByteArray body = path.startsWith("/health") ? "{\"status\": \"ok\", \"latency_ms\": " + QByteArray::number(latencyMs) + ", \"queue\": 3}" : QByteArray("hello");
            QTimer::singleShot(static_cast<int>(latencyMs), socket, [socket, wrong, body] {
                wrong ? say(socket, "500 Internal Server Error", "text/plain", "broken") : say(socket, "200 OK", "application/json", body);
            });
        });
    }
    static void say(QTcpSocket* socket, const QByteArray& status, const QByteArray& type, const QByteArray& body)
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
    /// Errors are spread evenly, without chance: a share of 0.25 is each fourth.
    bool fails()
    {
        m_owed += errorShare;
        if (m_owed < 1) return false;
        m_owed -= 1;
        return true;
    }
    void count(bool wrong, double seconds)
    {
        ++(wrong ? m_bad : m_good);
        m_seconds += seconds;
        for (std::size_t i = 0; i < buckets.size(); ++i) m_within[i] += seconds <= buckets[i] ? 1 : 0;
    }
    [[nodiscard]] QByteArray metrics() const
    {
        const QByteArray all = QByteArray::number(m_good + m_bad);
        QByteArray text = "# TYPE shop_requests_total counter\nshop_requests_total{code=\"200\"} " + QByteArray::number(m_good) + "\nshop_requests_total{code=\"500\"} " + QByteArray::number(m_bad)
            + "\n# TYPE shop_request_seconds histogram\n";
        for (std::size_t i = 0; i < buckets.size(); ++i) text += "shop_request_seconds_bucket{le=\"" + QByteArray::number(buckets[i]) + "\"} " + QByteArray::number(m_within[i]) + '\n';
        text += "shop_request_seconds_bucket{le=\"+Inf\"} " + all + "\nshop_request_seconds_sum " + QByteArray::number(m_seconds) + "\nshop_request_seconds_count " + all;
        text += "\n# TYPE shop_p95_seconds gauge\nshop_p95_seconds " + QByteArray::number(latencyMs / 1000) + "\n# TYPE shop_error_ratio gauge\nshop_error_ratio " + QByteArray::number(errorShare) + '\n';
        return text;
    }

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTimer> m_traffic;
    std::uint16_t m_port = 0;
    double m_owed = 0, m_seconds = 0;
    qint64 m_good = 0, m_bad = 0;
    std::array<qint64, buckets.size()> m_within{};
};

Service::Service() : m_shop(std::make_unique<Shop>())
{
    m_shop->moveToThread(&m_thread);
    m_thread.start();
    call(&Shop::open);
    m_port = m_shop->port();
}

Service::~Service()
{
    call(&Shop::end);
    m_thread.quit();
    m_thread.wait();
}

void Service::call(void (Shop::*act)())
{
    QMetaObject::invokeMethod(m_shop.get(), [this, act] { (m_shop.get()->*act)(); }, Qt::BlockingQueuedConnection);
}

std::string Service::at(const std::string& path) const { return "http://" + target() + path; }
std::string Service::target() const { return "127.0.0.1:" + std::to_string(m_port); }
void Service::setLatencyMs(double ms) { m_shop->latencyMs = ms; }
void Service::setErrorShare(double share) { m_shop->errorShare = share; }
void Service::goDown() { call(&Shop::close); }
void Service::comeBack() { call(&Shop::open); }

} // namespace holdpoint::tests
