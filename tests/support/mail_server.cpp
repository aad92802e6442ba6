#include "tests/support/mail_server.h"

namespace holdpoint::tests {

MailServer::MailServer()
{
    if (!listen(QHostAddress::LocalHost)) qFatal("the mail server cannot listen");
}

void MailServer::incomingConnection(qintptr handle)
{
    auto* socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setSslConfiguration(encryption);
    m_inMail = false;
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        while (socket->canReadLine()) {
            QByteArray line = socket->readLine();
            while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
            take(*socket, line);
        }
    });
    say(*socket, "GREETING", "220 mail.example at your service");
}

void MailServer::take(QSslSocket& socket, const QByteArray& line)
{
    if (m_inMail && line != ".") {
        m_mail += line + '\n';
        return;
    }
    if (std::exchange(m_inMail, false)) {
        mails.push_back(std::exchange(m_mail, {}));
        return say(socket, ".", "250 kept");
    }
    heard.push_back(line);
    const QByteArray verb = line.split(' ').first().toUpper();
    if (verb == "AUTH" && !socket.isEncrypted()) heardPlainly = true;
    if (verb == "EHLO") return say(socket, verb, offersTls() && !socket.isEncrypted() ? "250-mail.example\r\n250-STARTTLS\r\n250 8BITMIME" : "250-mail.example\r\n250 AUTH PLAIN LOGIN");
    if (verb == "AUTH") return say(socket, verb, "235 welcome");
    if (verb == "QUIT") return say(socket, verb, "221 bye");
    if (verb == "DATA") {
        m_inMail = !replies.contains(verb);
        return say(socket, verb, "354 go on");
    }
    if (verb != "STARTTLS") return say(socket, verb, "250 ok");
    say(socket, verb, "220 begin");
    if (!replies.contains(verb)) socket.startServerEncryption();
}

void MailServer::say(QSslSocket& socket, const QByteArray& verb, const QByteArray& usual)
{
    if (verb == silentAt) return;
    if (verb == closesAt) return socket.abort();
    const auto other = replies.find(verb);
    socket.write((other == replies.end() ? usual : other->second) + "\r\n");
    socket.flush();
}

} // namespace holdpoint::tests
