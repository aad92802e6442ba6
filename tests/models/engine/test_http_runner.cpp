// Requests against a real server in this program: what is sent, what is kept of the answer, and what is known when there is
// none.

#include "tests/support/requests.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using holdpoint::HttpAnswer;
using holdpoint::engine::JobEnd;
using holdpoint::engine::JobState;
using holdpoint::journal::Verdict;
using holdpoint::plan::CheckKind;
using holdpoint::tests::Requests;
using holdpoint::tests::Server;
using holdpoint::tests::says;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

#define SAYS(text, part) QVERIFY2(has(text, part), std::string(text).c_str())

class TestHttpRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsWritten();
    void readsAnAnswer();
    void statusMakesTheCode_data();
    void statusMakesTheCode();
    void checksReadTheBody();
    void piecesAndChunks();
    void hugeBody();
    void silence();
    void closesEarly();
    void breaksOff();
    void noHttpAtAll();
    void cannotBeReached_data();
    void cannotBeReached();
    void certificateOfNobody();
    void wrongRequests_data();
    void wrongRequests();
    void stopEndsIt();
    void givenTwiceAskedOnce();
    void anotherLifeFindsIt();
};

void TestHttpRunner::sendsWhatIsWritten()
{
    Server server(says("HTTP/1.1 204 No Content\r\n\r\n"));
    Requests requests;
    static_cast<void>(requests.run("POST " + server.at("/a?q=1%20x&r=%7B") + " HTTP/1.1\nContent-Type: application/json\nAuthorization:  Bearer x \n\n{\"a\":\n\n 1}"));
    QTRY_VERIFY(server.last.endsWith("1}"));
    QVERIFY2(server.last.startsWith("POST /a?q=1%20x&r=%7B HTTP/1.1\r\nHost: 127.0.0.1:"), server.last.constData());
    QVERIFY(server.last.contains("\r\nContent-Type: application/json\r\nAuthorization: Bearer x\r\n"));
    QVERIFY(server.last.endsWith("\r\nContent-Length: 10\r\n\r\n{\"a\":\n\n 1}"));
}

void TestHttpRunner::readsAnAnswer()
{
    Server server(says("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nready and more"));
    Requests requests;
    const JobEnd end = requests.run("GET " + server.at("/health"));
    QCOMPARE(end.how, JobEnd::How::Exited);
    QCOMPARE(end.code, 0);
    QCOMPARE(requests.output(), QByteArray("HTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Length: 5\n\nready"));
    QCOMPARE(end.outputBytes, std::uint64_t(requests.output().size()));
}

void TestHttpRunner::statusMakesTheCode_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("200") << QByteArray("200 OK") << 0;
    QTest::newRow("a redirection is shown and not followed") << QByteArray("302 Found\r\nLocation: /elsewhere") << 0;
    QTest::newRow("404") << QByteArray("404 Not Found") << 1;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << 1;
}

void TestHttpRunner::statusMakesTheCode()
{
    QFETCH(const QByteArray, status);
    QFETCH(const int, code);
    Server server(says("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n"));
    Requests requests;
    QCOMPARE(requests.run("GET " + server.at("/")).code, code);
    QCOMPARE(server.requests, 1);
    QVERIFY(requests.output().startsWith(QByteArray("HTTP/1.1 " + status.left(3))));
    QCOMPARE(requests.verdict(CheckKind::HttpStatus, "HTTP status = " + status.left(3).toStdString()), Verdict::Met);
    QCOMPARE(requests.verdict(CheckKind::HttpStatus, "HTTP status = 201"), Verdict::Unmet);
}

/// What the head says about itself is not what the runbook asks about.
void TestHttpRunner::checksReadTheBody()
{
    Server server(says("HTTP/1.1 200 OK\r\nX-Limit: 99\r\nReport-To: {\"group\": \"x\"}\r\n\r\n{\"status\": \"ok\", \"version\": 4}"));
    Requests requests;
    static_cast<void>(requests.run("GET " + server.at("/")));
    QCOMPARE(requests.verdict(CheckKind::Json, R"({"status": "ok"})"), Verdict::Met);
    QCOMPARE(requests.verdict(CheckKind::Json, R"({"status": "down"})"), Verdict::Unmet);
    QCOMPARE(requests.verdict(CheckKind::Number, "number = 4"), Verdict::Met);
    QCOMPARE(requests.verdict(CheckKind::Contains, "output contains \"version\""), Verdict::Met);
    QCOMPARE(requests.verdict(CheckKind::Contains, "output contains \"X-Limit\""), Verdict::Unmet);
}

void TestHttpRunner::piecesAndChunks()
{
    const std::string text = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\nb\r\n, you there\r\n0\r\nTrailer: x\r\n\r\n";
    for (std::size_t piece = 1; piece < text.size(); ++piece) {
        HttpAnswer answer(false);
        std::string shown;
        for (std::size_t at = 0; at < text.size(); at += piece) shown += answer.take(std::string_view(text).substr(at, piece));
        QVERIFY(answer.whole());
        QCOMPARE(shown, std::string("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nhello, you there"));
    }
    HttpAnswer head(true);
    static_cast<void>(head.take("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"));
    QVERIFY(head.whole());
}

void TestHttpRunner::hugeBody()
{
    constexpr qint64 size = 100 * 1024 * 1024;
    qint64 left = size, waiting = 0;
    Server server([&](QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n");
        const auto more = [&] {
            waiting = std::max(waiting, socket.bytesToWrite());
            while (left > 0 && socket.bytesToWrite() < (1 << 20)) left -= socket.write(QByteArray(static_cast<int>(std::min<qint64>(left, 1 << 18)), 'x'));
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    QFile status(QStringLiteral("/proc/self/status"));
    const auto peak = [&] {
        const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        status.close();
        return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLong();
    };
    Requests requests;
    const long before = peak();
    const JobEnd end = requests.run("GET " + server.at("/"));
    QCOMPARE(end.code, 0);
    QVERIFY(end.outputBytes > std::uint64_t(size));
    qInfo("100 MB: %lld ms, %ld kB of memory", static_cast<long long>(end.durationMs), peak() - before);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(peak() - before < 20'000);
#endif
}

void TestHttpRunner::silence()
{
    Server server([](QTcpSocket&) {});
    Requests requests(200);
    const JobEnd end = requests.run("POST " + server.at("/pay"));
    QCOMPARE(end.how, JobEnd::How::TimedOut);
    SAYS(end.problem, "said nothing for 200 ms");
    SAYS(end.problem, "http://127.0.0.1:");
    SAYS(end.problem, "nobody knows whether POST was done");
    QVERIFY(requests.output().contains("said nothing"));
}

/// What closes without an answer is not asked again: it may have done what it was asked.
void TestHttpRunner::closesEarly()
{
    Server server([](QTcpSocket& socket) { socket.abort(); });
    Requests requests;
    const JobEnd post = requests.run("POST " + server.at("/pay") + "\n\nall");
    QCOMPARE(post.how, JobEnd::How::Lost);
    SAYS(post.problem, "closed the connection without an answer, so nobody knows whether POST was done");
    const auto state = requests.runner->adopt("call-1");
    QVERIFY(state && *state == JobState::Lost);
    QCOMPARE(server.requests, 1);
    const JobEnd get = requests.run("GET " + server.at("/"));
    QCOMPARE(get.how, JobEnd::How::Exited);
    QCOMPARE(get.code, 2);
    QVERIFY(requests.output(2).contains("closed the connection without an answer"));
    QCOMPARE(server.requests, 2);
}

void TestHttpRunner::breaksOff()
{
    Server server(says("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf"));
    Requests requests;
    QCOMPARE(requests.run("GET " + server.at("/")).code, 2);
    QVERIFY2(requests.output().contains("half\nhttp://127.0.0.1:") && requests.output().contains("broke its answer off"), requests.output().constData());
}

void TestHttpRunner::noHttpAtAll()
{
    Server server(says("SSH-2.0-OpenSSH_9.2\r\n"));
    Requests requests;
    QCOMPARE(requests.run("GET " + server.at("/")).code, 2);
    QVERIFY(requests.output().contains("did not answer in HTTP"));
}

void TestHttpRunner::cannotBeReached_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("port") << QByteArray("http://127.0.0.1:1/?token=s3cret") << QByteArray("http://127.0.0.1:1 cannot be reached: Connection refused");
    QTest::newRow("host") << QByteArray("https://nowhere.invalid/?token=s3cret") << QByteArray("https://nowhere.invalid cannot be reached: ");
}

void TestHttpRunner::cannotBeReached()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, says);
    Requests requests;
    const JobEnd end = requests.run("POST " + address.toStdString());
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    SAYS(end.problem, says.toStdString());
    QVERIFY(!has(end.problem, "s3cret"));
    const auto state = requests.runner->adopt("call-1");
    QVERIFY(state && *state == JobState::Unknown);
}

/// Whose certificate nobody vouches for is told nothing.
void TestHttpRunner::certificateOfNobody()
{
    const QTemporaryDir folder;
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
        QStringLiteral("-keyout"), folder.filePath(QStringLiteral("key")), QStringLiteral("-out"), folder.filePath(QStringLiteral("certificate"))});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    QFile key(folder.filePath(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration secure = QSslConfiguration::defaultConfiguration();
    secure.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(QStringLiteral("certificate"))).value(0));
    secure.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(secure);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] { heard += socket->readAll(); });
    });
    Requests requests;
    const std::string place = "https://127.0.0.1:" + std::to_string(server.serverPort());
    const JobEnd end = requests.run("POST " + place + "/pay");
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    SAYS(end.problem, place + " cannot be reached: The certificate is self-signed");
    QCOMPARE(heard, QByteArray());
}

void TestHttpRunner::wrongRequests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QByteArray() << QByteArray("does not begin with GET");
    QTest::newRow("no method") << QByteArray("http://a.b/") << QByteArray("does not begin with GET");
    QTest::newRow("no host") << QByteArray("GET /health") << QByteArray("names no address");
    QTest::newRow("a blank in it") << QByteArray("GET http://a.b/c d HTTP/1.1") << QByteArray("holds a blank");
    QTest::newRow("another scheme") << QByteArray("GET ftp://a.b/") << QByteArray("names no address");
    QTest::newRow("a body without a blank line") << QByteArray("POST http://a.b/\n{\"password\": \"s3cret\"}") << QByteArray("leave a blank line before the body");
}

void TestHttpRunner::wrongRequests()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, says);
    Requests requests;
    const JobEnd end = requests.run(text.toStdString());
    QCOMPARE(end.how, JobEnd::How::NotStarted);
    SAYS(end.problem, says.toStdString());
    QVERIFY(!has(end.problem, "s3cret"));
}

void TestHttpRunner::stopEndsIt()
{
    Server server([](QTcpSocket&) {});
    Requests requests;
    const auto job = requests.job("GET " + server.at("/"));
    requests.runner->start(job);
    QTRY_COMPARE(server.requests, 1);
    requests.runner->stop(job.id, 5000);
    QCOMPARE(requests.end(job.id).how, JobEnd::How::Stopped);
}

void TestHttpRunner::givenTwiceAskedOnce()
{
    Server server(says("HTTP/1.1 200 OK\r\n\r\nok"));
    Requests requests;
    const auto job = requests.job("POST " + server.at("/"));
    requests.runner->start(job);
    requests.runner->start(job);
    static_cast<void>(requests.end(job.id));
    requests.runner->start(job);
    QTRY_COMPARE(int(requests.told.count(job.id)), 2);
    QCOMPARE(server.requests, 1);
}

void TestHttpRunner::anotherLifeFindsIt()
{
    Server quiet([](QTcpSocket&) {}), server(says("HTTP/1.1 500 Oh\r\n\r\n"));
    Requests requests;
    static_cast<void>(requests.run("GET " + server.at("/")));
    const auto cut = requests.job("POST " + quiet.at("/"));
    requests.runner->start(cut);
    QTRY_COMPARE(quiet.requests, 1);
    requests.newLife();
    const auto ended = requests.runner->adopt("call-1"), lost = requests.runner->adopt(cut.id), never = requests.runner->adopt("call-9");
    QVERIFY(ended && *ended == JobState::Ended);
    QTRY_COMPARE(int(requests.told.count("call-1")), 2);
    QCOMPARE(requests.end("call-1").code, 1);
    QVERIFY(lost && *lost == JobState::Lost);
    QVERIFY(never && *never == JobState::Unknown);
}

QTEST_GUILESS_MAIN(TestHttpRunner)
#include "test_http_runner.moc"
