#pragma once

#include "tests/models/signoff/company.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

namespace holdpoint::tests {

/// An authority for time stamps (RFC 3161 over HTTP) on this machine, as openssl makes one: Example-Time, for whom the company's CA in this
/// folder vouches.
class TimeAuthority : public QTcpServer {
public:
    explicit TimeAuthority(QString folder) : m_folder(std::move(folder))
    {
        writeFile(file("tsa.ext"), "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n");
        writeFile(file("ts.cnf"), "[tsa]\nserial=serial\nsigner_cert=tsa.pem\nsigner_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\ness_cert_id_alg=sha256\n");
        writeFile(file("serial"), "01\n");
        const bool made = openssl("req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Example-Time") && openssl("x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 3650 -extfile tsa.ext");
        if (!made || !listen(QHostAddress::LocalHost)) qFatal("there is no authority for time stamps");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        });
    }
    [[nodiscard]] std::string at(const char* user = "") const { return std::string("http://") + user + "127.0.0.1:" + std::to_string(serverPort()) + "/tsa"; }

    /// Ends what it still has not answered.
    void hangUp() const
    {
        for (QTcpSocket* socket : findChildren<QTcpSocket*>()) socket->abort();
    }

    QByteArray status = "200 OK";
    bool silent = false;            ///< takes what it is asked, and says nothing
    int requests = 0;

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder + QLatin1Char('/') + QString::fromUtf8(name); }
    [[nodiscard]] bool openssl(const char* line) const { return runIn(m_folder, QStringLiteral("openssl"), QString::fromUtf8(line).split(QLatin1Char(' '))).exit == 0; }

    void read(QTcpSocket& socket)
    {
        QByteArray asked = socket.property("asked").toByteArray() + socket.readAll();
        socket.setProperty("asked", asked);
        const qsizetype body = asked.indexOf("\r\n\r\n") + 4;
        static const QRegularExpression length(QStringLiteral("content-length: (\\d+)"), QRegularExpression::CaseInsensitiveOption);
        const int size = length.match(QString::fromLatin1(asked.left(body))).captured(1).toInt();
        if (body < 4 || asked.size() < body + size) return;
        ++requests;
        if (silent) return;
        writeFile(file("request.tsq"), asked.mid(body, size));
        const bool stamped = openssl("ts -reply -config ts.cnf -section tsa -queryfile request.tsq -out answer.tsr");
        const QByteArray answer = stamped ? readFile(file("answer.tsr")) : QByteArray();
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: application/timestamp-reply\r\nConnection: close\r\nContent-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
        socket.disconnectFromHost();
    }

    QString m_folder;
};

} // namespace holdpoint::tests
