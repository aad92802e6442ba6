#pragma once

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <string>

namespace holdpoint::tests {

/// Answers as the test says, and keeps what it was asked.
class Server : public QTcpServer {
public:
    using Answer = std::function<void(QTcpSocket&)>;

    explicit Server(Answer answer) : m_answer(std::move(answer))
    {
        if (!listen(QHostAddress::LocalHost)) qFatal("the server cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const bool known = m_asked.contains(socket);
                QByteArray& asked = m_asked[socket];
                asked += socket->readAll();
                last = asked;
                if (known || !asked.contains("\r\n\r\n")) return;
                ++requests;
                m_answer(*socket);
            });
        });
    }
    [[nodiscard]] std::string at(const char* path) const { return "http://127.0.0.1:" + std::to_string(serverPort()) + path; }

    QByteArray last;
    int requests = 0;

private:
    Answer m_answer;
    QMap<QTcpSocket*, QByteArray> m_asked;
};

/// Says this and closes.
inline Server::Answer says(const QByteArray& text)
{
    return [text](QTcpSocket& socket) {
        socket.write(text);
        socket.disconnectFromHost();
    };
}

} // namespace holdpoint::tests
