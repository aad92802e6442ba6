#include "tests/support/relay.h"

#include <QLocalSocket>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace holdpoint::tests {

class Relay::Wires : public QObject {
public:
    explicit Wires(QString path) : m_path(std::move(path)) {}

    void open()
    {
        m_server = std::make_unique<QTcpServer>();
        if (!m_server->listen(QHostAddress::LocalHost)) qFatal("the relay cannot listen");
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* desk = m_server->nextPendingConnection()) lay(desk);
        });
    }
    void end()
    {
        cutAll();
        m_server.reset();
    }
    void pass()
    {
        m_manner = Manner::Pass;
        // What waited goes through, as it does when a network comes back.
        for (const auto& [desk, server] : m_wires)
            if (desk && server) carry(desk, server);
    }
    void beSilent() { m_manner = Manner::Silent; }
    void loseAnswers() { m_manner = Manner::LoseAnswers; }
    void cut()
    {
        m_manner = Manner::Cut;
        cutAll();
    }
    void cutAfterTheNextQuestion() { m_manner = Manner::CutAfterQuestion; }
    [[nodiscard]] std::uint16_t port() const { return m_server->serverPort(); }

private:
    enum class Manner : std::uint8_t { Pass, Silent, LoseAnswers, Cut, CutAfterQuestion };

    void lay(QTcpSocket* desk)
    {
        if (m_manner == Manner::Cut) {
            desk->abort();
            desk->deleteLater();
            return;
        }
        auto* server = new QLocalSocket(desk);
        server->connectToServer(m_path);
        m_wires.emplace_back(desk, server);
        connect(desk, &QTcpSocket::readyRead, this, [this, desk, server] { carry(desk, server); });
        connect(server, &QLocalSocket::readyRead, this, [this, desk, server] { carry(desk, server); });
        connect(server, &QLocalSocket::connected, this, [this, desk, server] { carry(desk, server); });
        connect(server, &QLocalSocket::disconnected, desk, [desk] { desk->disconnectFromHost(); });
        connect(server, &QLocalSocket::errorOccurred, desk, [desk] { desk->abort(); });
        connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
    }
    void carry(QTcpSocket* desk, QLocalSocket* server)
    {
        if (m_manner == Manner::Silent || m_manner == Manner::Cut || server->state() != QLocalSocket::ConnectedState) return;
        const QByteArray asked = desk->readAll();
        if (!asked.isEmpty()) server->write(asked);
        if (m_manner == Manner::CutAfterQuestion && !asked.isEmpty()) {
            server->flush();
            // Whoever asked is cut off; the server goes on and has heard all of it.
            m_manner = Manner::Pass;
            server->setParent(this);
            disconnect(server, nullptr, desk, nullptr);
            disconnect(server, nullptr, this, nullptr);
            desk->abort();
            return;
        }
        const QByteArray answered = server->readAll();
        if (m_manner == Manner::Pass) desk->write(answered);
    }
    void cutAll()
    {
        for (const auto& [desk, server] : std::exchange(m_wires, {}))
            if (desk) desk->abort();
    }

    QString m_path;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::pair<QPointer<QTcpSocket>, QPointer<QLocalSocket>>> m_wires;
    Manner m_manner = Manner::Pass;
};

Relay::Relay(const QString& socketPath) : m_wires(std::make_unique<Wires>(socketPath))
{
    m_wires->moveToThread(&m_thread);
    m_thread.start();
    call(&Wires::open);
    m_port = m_wires->port();
}

Relay::~Relay()
{
    call(&Wires::end);
    m_thread.quit();
    m_thread.wait();
}

void Relay::call(void (Wires::*act)())
{
    QMetaObject::invokeMethod(m_wires.get(), [this, act] { (m_wires.get()->*act)(); }, Qt::BlockingQueuedConnection);
}

void Relay::pass() { call(&Wires::pass); }
void Relay::beSilent() { call(&Wires::beSilent); }
void Relay::loseAnswers() { call(&Wires::loseAnswers); }
void Relay::cut() { call(&Wires::cut); }
void Relay::cutAfterTheNextQuestion() { call(&Wires::cutAfterTheNextQuestion); }

} // namespace holdpoint::tests
