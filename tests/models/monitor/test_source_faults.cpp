// What sources do wrong. Each is said in one clear sentence, takes little memory, and disturbs no other.

#include "tests/models/monitor/asked.h"
#include "tests/support/http_server.h"
#include "tests/support/service.h"

#include <QFile>

#include <sys/socket.h>

using holdpoint::tests::Asked;
using holdpoint::tests::Fields;
using holdpoint::tests::says;
using holdpoint::tests::Server;
using holdpoint::tests::Service;

namespace {

/// The most memory that this program has had, in kB.
long peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLong();
}

/// Writes as long as somebody reads: a million series, each with labels of its own.
void aMillionSeries(QTcpSocket& socket)
{
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[");
    const auto left = std::make_shared<int>(1'000'000);
    const auto more = [&socket, left] {
        while (*left > 0 && socket.bytesToWrite() < (1 << 18)) socket.write("{\"metric\":{\"instance\":\"" + QByteArray::number((*left)--) + "\"},\"value\":[1,\"1\"]},");
        if (*left == 0) socket.disconnectFromHost();
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

QByteArray page(const QByteArray& status, const QByteArray& body) { return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body; }

} // namespace

class TestSourceFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void manyAtOnce();
    void commandsAndLogsBesideThem();

private:
    static void run(const std::vector<std::pair<QByteArray, Server::Answer>>& faults);
};

using Answer = Server::Answer;
Q_DECLARE_METATYPE(Answer)

void TestSourceFaults::faults_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("says");
    const QByteArray nan = page("200 OK", "{\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"NaN\"]}}");
    QTest::newRow("slow") << Answer([](QTcpSocket&) {}) << QByteArray("no answer within 2 s; look whether it is overloaded");
    QTest::newRow("drips") << Answer([](QTcpSocket& socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"); }) << QByteArray("no answer within 2 s");
    QTest::newRow("resets") << Answer([](QTcpSocket& socket) {
        const linger atOnce{1, 0};      // or it would be an orderly end
        QCOMPARE(::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce), 0);
        socket.abort();
    }) << QByteArray("closed the connection without an answer");
    QTest::newRow("breaks off") << says("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\"") << QByteArray("broke its answer off");
    QTest::newRow("HTTP 500") << says(page("500 Internal Server Error", "oh")) << QByteArray("it answers with HTTP 500");
    QTest::newRow("wrong JSON") << says(page("200 OK", "{\"data\":")) << QByteArray("is not JSON");
    QTest::newRow("other JSON") << says(page("200 OK", "[]")) << QByteArray("");
    QTest::newRow("no HTTP") << says("SSH-2.0-OpenSSH_9.2\r\n") << QByteArray("does not answer in HTTP");
    QTest::newRow("NaN") << says(nan) << QByteArray("is NaN, which is no number");
    QTest::newRow("endless head") << Answer([](QTcpSocket& socket) { socket.write("HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 20, 'x')); }) << QByteArray("does not answer in HTTP");
    QTest::newRow("a million series") << Answer(aMillionSeries) << QByteArray("");
}

/// Beside it, a healthy source is asked ten times a second and never misses.
void TestSourceFaults::faults()
{
    QFETCH(const Answer, answer);
    QFETCH(const QByteArray, says);
    Server server(answer);
    Service service;
    Asked healthy({{"http", service.at()}, {"every", "100ms"}, {"deadline", "1s"}});
    Asked prometheus({{"prometheus", server.at("")}, {"query", "x"}});
    Asked http({{"http", server.at("/")}, {"json", "data.result.1"}});
    [[maybe_unused]] const long before = peak();      // a sanitizer has memory of its own
    healthy.probe->start();
    prometheus.probe->start();
    http.probe->start();
    QTRY_VERIFY_WITH_TIMEOUT(!prometheus.readings.empty() && !http.readings.empty(), 20'000);
    QVERIFY(!prometheus.number());
    QVERIFY(!http.number());
    SAYS(prometheus.problem(), says.toStdString());
    SAYS(prometheus.problem(), "deploy.sources.json:1: Prometheus at http://127.0.0.1:");
    SAYS(http.problem(), says.toStdString());
    QCOMPARE(prometheus.problem().find('\n'), std::string::npos);
    QTRY_VERIFY(healthy.readings.size() >= 10);
    for (const auto& reading : healthy.readings) QVERIFY2(!reading.problem && reading.tookMs < 1000, reading.problem ? reading.problem->text().c_str() : "slow");
    if (QByteArray(QTest::currentDataTag()) != "a million series") return;
    SAYS(prometheus.problem(), "the answer is larger than 1 MiB and holds more than ");
    SAYS(prometheus.problem(), " series where one number is wanted; put max() or sum() around the query");
    SAYS(http.problem(), "answers with more than 1024 KiB; name an address that answers with less");
    qInfo("%s: %ld kB of memory", prometheus.problem().c_str(), peak() - before);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(peak() - before < 20'000);
#endif
}

/// All of these at the same time, in one thread.
void TestSourceFaults::manyAtOnce()
{
    Server silent([](QTcpSocket&) {}), resetting([](QTcpSocket& socket) { socket.abort(); }), broken(says(page("500 Oh", ""))), huge(aMillionSeries);
    std::vector<std::unique_ptr<Asked>> bad;
    for (const Server* server : {&silent, &resetting, &broken, &huge})
        for (int i = 0; i < 5; ++i) bad.push_back(std::make_unique<Asked>(Fields{{"prometheus", server->at("")}, {"query", "x"}}));
    Service service;
    Asked healthy({{"http", service.at()}, {"every", "100ms"}, {"deadline", "1s"}});
    for (const auto& asked : bad) asked->probe->start();
    healthy.probe->start();
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(bad.begin(), bad.end(), [](const auto& asked) { return asked->readings.size() >= 2; }), 30'000);
    QVERIFY(healthy.readings.size() >= 10);
    std::int64_t slowest = 0;
    for (const auto& reading : healthy.readings) {
        QVERIFY2(!reading.problem, reading.problem ? reading.problem->text().c_str() : "");
        slowest = std::max(slowest, reading.tookMs);
    }
    qInfo("%zu healthy answers beside 20 bad sources, the slowest took %lld ms", healthy.readings.size(), static_cast<long long>(slowest));
    for (const auto& asked : bad) QVERIFY(!asked->problem().empty());
}

void TestSourceFaults::commandsAndLogsBesideThem()
{
    Service service;
    Asked healthy({{"http", service.at()}, {"every", "100ms"}, {"deadline", "1s"}});
    Asked hangs({{"command", "sleep 30"}, {"deadline", "500ms"}}), floods({{"command", "yes 1"}, {"deadline", "1s"}}), missing({{"log", "/nowhere/at/all.log"}, {"match", "x"}}), noDatabase({{"sql", "postgresql://127.0.0.1:1/x"}, {"query", "SELECT 1"}});
    [[maybe_unused]] const long before = peak();      // a sanitizer has memory of its own
    for (Asked* asked : {&healthy, &hangs, &floods, &missing, &noDatabase}) asked->probe->start();
    QTRY_VERIFY_WITH_TIMEOUT(!hangs.problem().empty() && !floods.problem().empty() && !missing.problem().empty() && !noDatabase.problem().empty(), 20'000);
    SAYS(hangs.problem(), "the command 'sleep 30': no answer within 500 ms");
    SAYS(floods.problem(), "no answer within 1 s");
    SAYS(missing.problem(), "the log /nowhere/at/all.log: it is not there; it is read from its beginning when it comes");
    SAYS(noDatabase.problem(), "cannot be reached");
    QVERIFY(healthy.readings.size() >= 5);
    for (const auto& reading : healthy.readings) QVERIFY2(!reading.problem, reading.problem ? reading.problem->text().c_str() : "");
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(peak() - before < 20'000, qPrintable(QString::number(peak() - before)));
#endif
}

QTEST_GUILESS_MAIN(TestSourceFaults)
#include "test_source_faults.moc"
