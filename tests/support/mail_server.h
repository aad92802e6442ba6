#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <map>
#include <string>
#include <vector>

namespace holdpoint::tests {

/// A small mail server that does what the test says, and keeps what it was told.
class MailServer : public QTcpServer {
public:
    MailServer();

    [[nodiscard]] std::string url(const char* scheme = "smtp") const { return std::string(scheme) + "://127.0.0.1:" + std::to_string(serverPort()); }

    std::map<QByteArray, QByteArray> replies;   ///< to a verb, in place of the usual one: {"RCPT", "550 nobody"}
    QByteArray closesAt, silentAt;              ///< a verb, or "." for the end of a mail, at which it hangs up or says nothing
    QSslConfiguration encryption;               ///< when it has a certificate, STARTTLS is offered

    std::vector<QByteArray> heard;              ///< line by line, without the mails
    std::vector<QByteArray> mails;
    bool heardPlainly = false;                  ///< a login came over a line that is not encrypted

protected:
    void incomingConnection(qintptr handle) override;

private:
    void take(QSslSocket& socket, const QByteArray& line);
    void say(QSslSocket& socket, const QByteArray& verb, const QByteArray& usual);
    [[nodiscard]] bool offersTls() const { return !encryption.localCertificate().isNull(); }

    QByteArray m_mail;
    bool m_inMail = false;
};

} // namespace holdpoint::tests
