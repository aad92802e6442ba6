// Messages that are sent once, and what is known about them afterwards: sent, surely not sent, or nobody knows.

#include "models/monitor/mail_text.h"
#include "models/monitor/notifier.h"
#include "tests/support/http_server.h"
#include "tests/support/mail_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint::monitor;
using holdpoint::tests::MailServer;
using holdpoint::tests::says;
using holdpoint::tests::Server;
using How = Delivery::How;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

using Known = std::map<std::string, std::string>;

/// A notifier, and what it says.
class Post {
public:
    explicit Post(const Known& secrets = {}, std::int64_t patienceMs = 60'000)
        : notifier([secrets](const std::string& name) {
              const auto found = secrets.find(name);
              return found == secrets.end() ? std::nullopt : std::optional(found->second);
          }, patienceMs)
    {
        QObject::connect(&notifier, &Notifier::delivered, &notifier, [this](const std::string& id, const Delivery& delivery) {
            ++said;
            ends[id] = delivery;
        });
    }
    Delivery send(const MessageTarget& to, const Message& message = {"p95 is high", "73 ms, and the limit is 50 ms", 1'700'000'000'000})
    {
        const std::string id = "release 7/alarm " + std::to_string(ends.size());
        notifier.send(id, to, message);
        if (!QTest::qWaitFor([&] { return ends.contains(id); }, 80'000)) qFatal("nothing is said about the message");
        return ends[id];
    }

    Notifier notifier;
    std::map<std::string, Delivery> ends;
    int said = 0;
};

MessageTarget webhook(const std::string& address)
{
    MessageTarget to;
    to.address = address;
    return to;
}

MessageTarget mail(const MailServer& server, const std::string& login = {})
{
    MessageTarget to;
    to.kind = MessageTarget::Kind::Mail;
    to.address = "ann@example.org";
    to.from = "holdpoint@example.org";
    to.server = server.url();
    to.login = login;
    return to;
}

} // namespace

#define SAYS(text, part) QVERIFY2(has(text, part), std::string(text).c_str())

Q_DECLARE_METATYPE(Server::Answer)
Q_DECLARE_METATYPE(How)

class TestNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void webhookSays();
    void webhookAnswers_data();
    void webhookAnswers();
    void webhookDoesNotAnswer();
    void addressesAreSecrets();
    void onceIsOnce();
    void mailGoesOut();
    void mailText_data();
    void mailText();
    void mailIsRefused_data();
    void mailIsRefused();
    void passwords();
    void encrypted();
    void strangersCertificate();
    void retries();
};

void TestNotifier::webhookSays()
{
    Server server(says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
    Post post;
    QCOMPARE(post.send(webhook(server.at("/hook")), {"p95 \"is\" high", "Zeile 2 – 73 ms", 0}).how, How::Sent);
    QVERIFY(server.last.startsWith("POST /hook HTTP/1.1\r\n"));
    QVERIFY(server.last.contains("\r\nContent-Type: application/json\r\n"));
    const QJsonObject body = QJsonDocument::fromJson(server.last.mid(server.last.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(body.value(QLatin1String("text")).toString(), QStringLiteral("p95 \"is\" high\nZeile 2 – 73 ms"));
}

void TestNotifier::webhookAnswers_data()
{
    QTest::addColumn<Server::Answer>("answer");
    QTest::addColumn<How>("how");
    QTest::addColumn<QByteArray>("problem");
    const auto status = [](const char* text) { return says("HTTP/1.1 " + QByteArray(text) + "\r\nContent-Length: 0\r\n\r\n"); };
    QTest::newRow("204") << status("204 No Content") << How::Sent << QByteArray();
    QTest::newRow("elsewhere") << status("302 Found\r\nLocation: /login") << How::Refused << QByteArray("answers with HTTP 302; check its address");
    QTest::newRow("wrong address") << status("404 Not Found") << How::Refused << QByteArray("answers with HTTP 404; check its address");
    QTest::newRow("too many") << status("429 Slow Down") << How::NotSent << QByteArray("answers with HTTP 429: not now");
    QTest::newRow("busy") << status("503 Busy") << How::NotSent << QByteArray("answers with HTTP 503: not now");
    QTest::newRow("has failed") << status("500 Oh") << How::Unknown << QByteArray("HTTP 500, so nobody knows whether the message has arrived");
    QTest::newRow("a gateway does not know") << status("504 Timeout") << How::Unknown << QByteArray("nobody knows");
    QTest::newRow("hangs up") << Server::Answer([](QTcpSocket& socket) { socket.abort(); }) << How::Unknown << QByteArray("closed the connection without an answer, so nobody knows whether the message has arrived");
    QTest::newRow("breaks off") << says("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok") << How::Unknown << QByteArray("broke its answer off, so nobody knows");
    QTest::newRow("talks for ever") << says("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x')) << How::Unknown << QByteArray("answers with more than 64 KiB; nobody knows");
}

void TestNotifier::webhookAnswers()
{
    QFETCH(const Server::Answer, answer);
    QFETCH(const How, how);
    QFETCH(const QByteArray, problem);
    Server server(answer);
    Post post;
    const Delivery delivery = post.send(webhook(server.at("/hook?token=s3cret")));
    QCOMPARE(delivery.how, how);
    SAYS(delivery.problem, problem.toStdString());
    QVERIFY(!has(delivery.problem, "s3cret"));
    QCOMPARE(server.requests, 1);
    QCOMPARE(post.said, 1);
}

void TestNotifier::webhookDoesNotAnswer()
{
    Server server([](QTcpSocket&) {});
    Post post({}, 300);
    const Delivery silent = post.send(webhook(server.at("/")));
    QCOMPARE(silent.how, How::Unknown);
    SAYS(silent.problem, "has got the message and does not answer; nobody knows whether it has arrived");
    const std::string address = server.at("/");
    server.close();
    const Delivery closed = post.send(webhook(address));
    QCOMPARE(closed.how, How::NotSent);
    SAYS(closed.problem, "cannot be reached: Connection refused");
}

void TestNotifier::addressesAreSecrets()
{
    Server server(says("HTTP/1.1 200 OK\r\n\r\n"));
    MessageTarget to;
    to.addressName = "PAGE_URL";
    Post knows(Known{{"PAGE_URL", server.at("/services/s3cret")}}), unset, wrong(Known{{"PAGE_URL", "s3cret without an address"}});
    QCOMPARE(knows.send(to).how, How::Sent);
    QVERIFY(server.last.startsWith("POST /services/s3cret HTTP/1.1"));
    QCOMPARE(unset.send(to).how, How::Refused);
    SAYS(unset.ends.begin()->second.problem, "the webhook in PAGE_URL: the variable PAGE_URL has no value; set it");
    QCOMPARE(wrong.send(to).how, How::Refused);
    QVERIFY(!has(wrong.ends.begin()->second.problem, "s3cret"));
}

void TestNotifier::onceIsOnce()
{
    Server server(says("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    Post post;
    post.notifier.send("a", webhook(server.at("/")), {"x", {}, 0});
    post.notifier.send("a", webhook(server.at("/")), {"x", {}, 0});
    QTRY_COMPARE(post.said, 1);
    QCOMPARE(server.requests, 1);
}

void TestNotifier::mailGoesOut()
{
    MailServer server;
    Post post;
    QCOMPARE(post.send(mail(server)).how, How::Sent);
    QTRY_COMPARE(server.heard.size(), std::size_t{5});
    QCOMPARE(server.heard[1], QByteArray("MAIL FROM:<holdpoint@example.org>"));
    QCOMPARE(server.heard[2], QByteArray("RCPT TO:<ann@example.org>"));
    QCOMPARE(server.heard[4], QByteArray("QUIT"));
    QCOMPARE(server.mails.size(), std::size_t{1});
    const QByteArray text = server.mails.front();
    QVERIFY2(text.contains("To: <ann@example.org>\nSubject: p95 is high\nDate: Tue, 14 Nov 2023 22:13:20 +0000\nMessage-ID: <release.7.alarm.0@holdpoint>\n"), text.constData());
    QCOMPARE(QByteArray::fromBase64(text.mid(text.indexOf("\n\n") + 2)), QByteArray("73 ms, and the limit is 50 ms"));
}

void TestNotifier::mailText_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QByteArray("p95 > 50 ms") << QByteArray("Subject: p95 > 50 ms\r\n");
    QTest::newRow("two lines") << QByteArray("a\r\nBcc: x@y") << QByteArray("Subject: a  Bcc: x@y\r\n");
    QTest::newRow("letters") << QByteArray("Größe") << QByteArray("Subject: =?utf-8?B?R3LDtsOfZQ==?=\r\n");
    QTest::newRow("many letters") << QByteArray("ü").repeated(40) << "Subject: =?utf-8?B?" + QByteArray("ü").repeated(21).toBase64() + "?=\r\n =?utf-8?B?" + QByteArray("ü").repeated(19).toBase64() + "?=\r\n";
}

void TestNotifier::mailText()
{
    QFETCH(const QByteArray, subject);
    QFETCH(const QByteArray, line);
    MessageTarget to;
    to.address = "a@b";
    const std::string text = holdpoint::monitor::mailText("x", to, {subject.toStdString(), std::string(500, '.'), 0});
    QVERIFY2(has(text, line.toStdString()), text.c_str());
    for (const QByteArray& each : QByteArray::fromStdString(text).split('\n')) QVERIFY(each.size() <= 80 && each != ".\r");
}

void TestNotifier::mailIsRefused_data()
{
    QTest::addColumn<QByteArray>("closes");
    QTest::addColumn<QByteArray>("silent");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<How>("how");
    QTest::addColumn<QByteArray>("problem");
    const QByteArray none;
    QTest::newRow("full") << none << none << QByteArray("GREETING") << QByteArray("421 come later") << How::NotSent << QByteArray("says 421 come later");
    QTest::newRow("no such person") << none << none << QByteArray("RCPT") << QByteArray("550 nobody here") << How::Refused << QByteArray("says 550 nobody here; check address and login");
    QTest::newRow("greylisted") << none << none << QByteArray("RCPT") << QByteArray("451 try again") << How::NotSent << QByteArray("says 451 try again");
    QTest::newRow("spam") << none << none << QByteArray(".") << QByteArray("554 no") << How::Refused << QByteArray("says 554 no");
    QTest::newRow("disk") << none << none << QByteArray(".") << QByteArray("452 disk full") << How::NotSent << QByteArray("says 452 disk full");
    QTest::newRow("closes early") << QByteArray("MAIL") << none << none << none << How::NotSent << QByteArray("cannot be reached");
    QTest::newRow("closes before the text") << QByteArray("DATA") << none << none << none << How::NotSent << QByteArray("cannot be reached");
    QTest::newRow("closes after the text") << QByteArray(".") << none << none << none << How::Unknown << QByteArray("has got the mail to ann@example.org and closed the connection; nobody knows");
    QTest::newRow("silent at first") << none << QByteArray("GREETING") << none << none << How::NotSent << QByteArray("does not answer");
    QTest::newRow("silent at last") << none << QByteArray(".") << none << none << How::Unknown << QByteArray("has got the mail to ann@example.org and does not answer; nobody knows");
    QTest::newRow("no SMTP") << none << none << QByteArray("GREETING") << QByteArray("SSH-2.0") << How::NotSent << QByteArray("does not speak SMTP");
}

void TestNotifier::mailIsRefused()
{
    QFETCH(const QByteArray, closes);
    QFETCH(const QByteArray, silent);
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, reply);
    QFETCH(const How, how);
    QFETCH(const QByteArray, problem);
    MailServer server;
    server.closesAt = closes;
    server.silentAt = silent;
    if (!verb.isEmpty()) server.replies[verb] = reply;
    Post post({}, 1000);
    const Delivery delivery = post.send(mail(server));
    QCOMPARE(delivery.how, how);
    SAYS(delivery.problem, problem.toStdString());
}

/// A password goes over a line that nobody else can read, or not at all.
void TestNotifier::passwords()
{
    MailServer server;
    Post post(Known{{"SMTP_LOGIN", "ann:pa:ss"}}), wrong(Known{{"SMTP_LOGIN", "s3cret"}});
    QCOMPARE(post.send(mail(server, "SMTP_LOGIN")).how, How::Sent);
    QVERIFY(std::find(server.heard.begin(), server.heard.end(), "AUTH PLAIN " + QByteArray("\0ann\0pa:ss", 10).toBase64()) != server.heard.end());
    const Delivery delivery = wrong.send(mail(server, "SMTP_LOGIN"));
    QCOMPARE(delivery.how, How::Refused);
    SAYS(delivery.problem, "the variable SMTP_LOGIN holds no USER:PASSWORD");
    server.replies["AUTH"] = "535 wrong";
    QCOMPARE(post.send(mail(server, "SMTP_LOGIN")).how, How::Refused);
}

namespace {

/// A certificate that vouches for itself.
QSslConfiguration certificate(const QTemporaryDir& folder)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
        QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), folder.filePath(QStringLiteral("key")), QStringLiteral("-out"), folder.filePath(QStringLiteral("certificate"))});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) qFatal("openssl makes no certificate");
    QFile key(folder.filePath(QStringLiteral("key")));
    if (!key.open(QIODevice::ReadOnly)) qFatal("there is no key");
    QSslConfiguration secure = QSslConfiguration::defaultConfiguration();
    secure.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(QStringLiteral("certificate"))).value(0));
    secure.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    return secure;
}

} // namespace

void TestNotifier::encrypted()
{
    const QTemporaryDir folder;
    MailServer server;
    server.encryption = certificate(folder);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(server.encryption.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    Post post(Known{{"SMTP_LOGIN", "ann:pass"}});
    const Delivery delivery = post.send(mail(server, "SMTP_LOGIN"));
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(delivery.how == How::Sent, delivery.problem.c_str());
    QVERIFY(!server.heardPlainly);
    QCOMPARE(server.mails.size(), std::size_t{1});
    QCOMPARE(server.heard[1], QByteArray("STARTTLS"));
}

/// Whose certificate nobody vouches for is told nothing, and there is no way back to an open line.
void TestNotifier::strangersCertificate()
{
    const QTemporaryDir folder;
    MailServer server;
    server.encryption = certificate(folder);
    Post post(Known{{"SMTP_LOGIN", "ann:pass"}});
    const Delivery delivery = post.send(mail(server, "SMTP_LOGIN"));
    QCOMPARE(delivery.how, How::NotSent);
    SAYS(delivery.problem, "cannot be reached: The certificate is self-signed");
    QCOMPARE(server.heard.size(), std::size_t{2});
    server.replies["STARTTLS"] = "454 not now";
    QCOMPARE(post.send(mail(server, "SMTP_LOGIN")).how, How::NotSent);
    QVERIFY(!server.heardPlainly);
    QVERIFY(server.mails.empty());
}

void TestNotifier::retries()
{
    QCOMPARE(waitBeforeRetryMs(0), std::optional<std::int64_t>(0));
    QCOMPARE(waitBeforeRetryMs(1), std::optional<std::int64_t>(1000));
    QCOMPARE(waitBeforeRetryMs(4), std::optional<std::int64_t>(8000));
    std::int64_t all = 0;
    unsigned failed = 1;
    for (; const auto wait = waitBeforeRetryMs(failed); ++failed) {
        QVERIFY(*wait <= 60'000);
        all += *wait;
    }
    QVERIFY(all > 3'500'000 && all < 3'800'000);
    QVERIFY(!waitBeforeRetryMs(1'000'000));
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "test_notifier.moc"
