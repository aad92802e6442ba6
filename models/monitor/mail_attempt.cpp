#include "models/monitor/mail_attempt.h"

#include <QHostAddress>
#include <QSslError>
#include <QUrl>

#include <charconv>

namespace holdpoint::monitor {

namespace {

constexpr std::size_t mostAnswer = std::size_t{1} << 16;
constexpr int plainPort = 25, securePort = 465;

QUrl serverOf(const MessageTarget& to) { return QUrl(QString::fromStdString(to.server)); }

/// Nobody but this machine hears what is said to it.
bool isThisMachine(const QString& host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

} // namespace

MailAttempt::MailAttempt(const MessageTarget& to, std::string login, std::string text) : m_to(to), m_login(std::move(login)), m_text(std::move(text))
{
    connect(&m_socket, &QSslSocket::readyRead, this, &MailAttempt::hear);
    connect(&m_socket, &QSslSocket::encrypted, this, &MailAttempt::encrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty()) m_untrusted = errors.first().errorString().toStdString();
    });
    // Queued: this may come from inside of a call to the socket.
    connect(&m_socket, &QSslSocket::errorOccurred, this, &MailAttempt::closed, Qt::QueuedConnection);
}

MailAttempt::~MailAttempt() { m_socket.disconnect(this); }

void MailAttempt::start()
{
    const QUrl server = serverOf(m_to);
    if (server.scheme() == QLatin1String("smtps")) m_socket.connectToHostEncrypted(server.host(), static_cast<quint16>(server.port(securePort)));
    else m_socket.connectToHost(server.host(), static_cast<quint16>(server.port(plainPort)));
}

Delivery MailAttempt::giveUp()
{
    const bool handedOver = m_step == Step::Text;
    m_step = Step::Over;
    m_socket.disconnect(this);
    m_socket.abort();
    if (!handedOver) return {Delivery::How::NotSent, m_to.server + " does not answer; look whether it is well"};
    return {Delivery::How::Unknown, m_to.server + " has got the mail to " + m_to.address + " and does not answer; nobody knows whether it will arrive, so ask there"};
}

void MailAttempt::hear()
{
    const QByteArray bytes = m_socket.readAll();
    m_waiting.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (m_waiting.size() + m_answer.size() > mostAnswer) return end({m_step == Step::Text ? Delivery::How::Unknown : Delivery::How::NotSent, m_to.server + " does not speak SMTP; check its address"});
    for (std::size_t end = 0; m_step != Step::Over && (end = m_waiting.find('\n')) != std::string::npos;) {
        std::string line = m_waiting.substr(0, end);
        m_waiting.erase(0, end + 1);
        if (line.ends_with('\r')) line.pop_back();
        int code = 0;
        const auto [digits, problem] = std::from_chars(line.data(), line.data() + std::min<std::size_t>(line.size(), 3), code);
        if (problem != std::errc() || digits != line.data() + 3) return this->end({m_step == Step::Text ? Delivery::How::Unknown : Delivery::How::NotSent, m_to.server + " does not speak SMTP; check its address"});
        m_answer += line.substr(std::min<std::size_t>(4, line.size())) + '\n';
        if (line.size() > 3 && line[3] == '-') continue;    // more lines belong to it
        const std::string answer = std::exchange(m_answer, {});
        answered(code, answer);
    }
}

std::string MailAttempt::refusal(int code, const std::string& text) const
{
    return m_to.server + " says " + std::to_string(code) + ' ' + text.substr(0, std::min<std::size_t>(text.find('\n'), 200));
}

void MailAttempt::answered(int code, const std::string& text)
{
    if (code >= 500) return end({Delivery::How::Refused, refusal(code, text) + "; check address and login"});
    if (code >= 400) return end({Delivery::How::NotSent, refusal(code, text)});
    switch (m_step) {
    case Step::Greeting: return say(Step::Hello, "EHLO [127.0.0.1]");
    case Step::Hello: return helloAnswered(text);
    case Step::StartTls:
        m_waiting.clear();      // what was said before the encryption is not believed
        return m_socket.startClientEncryption();
    case Step::Login: return say(Step::From, "MAIL FROM:<" + m_to.from + '>');
    case Step::From: return say(Step::To, "RCPT TO:<" + m_to.address + '>');
    case Step::To: return say(Step::Data, "DATA");
    case Step::Data: return say(Step::Text, m_text + '.');      // from here on it may have arrived
    case Step::Text: return end({Delivery::How::Sent, {}});
    case Step::Over: return;
    }
}

void MailAttempt::helloAnswered(const std::string& text)
{
    const auto offers = [&](std::string_view what) {
        return QString::fromStdString('\n' + text).contains(QLatin1Char('\n') + QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size())), Qt::CaseInsensitive);
    };
    if (!m_socket.isEncrypted() && offers("STARTTLS")) return say(Step::StartTls, "STARTTLS");
    if (m_login.empty()) return say(Step::From, "MAIL FROM:<" + m_to.from + '>');
    if (!m_socket.isEncrypted() && !isThisMachine(serverOf(m_to).host()))
        return end({Delivery::How::Refused, m_to.server + " offers no encryption, so the password is not told to it; take a server that does"});
    logIn();
}

void MailAttempt::logIn()
{
    const std::size_t colon = m_login.find(':');
    if (colon == std::string::npos) return end({Delivery::How::Refused, "the variable " + m_to.login + " holds no USER:PASSWORD"});
    QByteArray plain(1, '\0');
    plain += QByteArray::fromStdString(m_login.substr(0, colon));
    plain += '\0';
    plain += QByteArray::fromStdString(m_login.substr(colon + 1));
    say(Step::Login, "AUTH PLAIN " + plain.toBase64().toStdString());
}

void MailAttempt::say(Step step, const std::string& line)
{
    m_step = step;
    const std::string bytes = line + "\r\n";
    m_socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

/// After STARTTLS the conversation begins anew. With smtps it has not begun.
void MailAttempt::encrypted()
{
    if (m_step == Step::StartTls) say(Step::Hello, "EHLO [127.0.0.1]");
}

void MailAttempt::closed()
{
    if (m_step == Step::Over) return;
    hear();
    if (m_step == Step::Over) return;
    const std::string why = m_untrusted.empty() ? m_socket.errorString().toStdString() : m_untrusted;
    if (m_step == Step::Text) return end({Delivery::How::Unknown, m_to.server + " has got the mail to " + m_to.address + " and closed the connection; nobody knows whether it will arrive, so ask there"});
    end({Delivery::How::NotSent, m_to.server + " cannot be reached: " + why});
}

void MailAttempt::end(Delivery delivery)
{
    m_step = Step::Over;
    m_socket.disconnect(this);
    if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.write("QUIT\r\n") > 0) m_socket.flush();
    // The socket may be the one that called, so it is let go when it has come back.
    QMetaObject::invokeMethod(this, [this, delivery = std::move(delivery)] {
        m_socket.disconnectFromHost();
        Q_EMIT ended(delivery);
    }, Qt::QueuedConnection);
}

} // namespace holdpoint::monitor
