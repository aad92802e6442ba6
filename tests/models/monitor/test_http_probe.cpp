// The service itself, asked as its users ask it.

#include "models/monitor/http_probe.h"
#include "tests/models/monitor/asked.h"
#include "tests/support/http_server.h"
#include "tests/support/service.h"

using namespace holdpoint::monitor;
using holdpoint::tests::Asked;
using holdpoint::tests::says;
using holdpoint::tests::Server;
using holdpoint::tests::Service;

class TestHttpProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latency();
    void status();
    void numbersInTheBody_data();
    void numbersInTheBody();
    void anErrorPageIsNoLatency();
    void downAndBack();
    void tokens();
};

void TestHttpProbe::latency()
{
    Service service;
    service.setLatencyMs(60);
    Asked asked({{"http", service.at()}, {"deadline", "20s"}});
    asked.once();
    QVERIFY2(asked.number() && *asked.number() >= 59.5, asked.problem().c_str());
    service.setLatencyMs(0);
    asked.once();
    QVERIFY2(asked.number() && *asked.number() < 59.5, asked.problem().c_str());
    qInfo("a quick answer is measured as %.2f ms", *asked.number());
}

void TestHttpProbe::status()
{
    Service service;
    Asked asked({{"http", service.at()}, {"status", "true"}});
    asked.once();
    QCOMPARE(asked.number(), std::optional(200.0));
    service.setErrorShare(1);
    asked.once();
    QCOMPARE(asked.number(), std::optional(500.0));
    QCOMPARE(asked.problem(), std::string());
}

void TestHttpProbe::numbersInTheBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("says");
    const QByteArray none;
    QTest::newRow("a path") << QByteArray("checks.1.ms") << none << 7.5 << none;
    QTest::newRow("a text that is a number") << QByteArray("queue") << none << 12.0 << none;
    QTest::newRow("yes") << QByteArray("ready") << none << 1.0 << none;
    QTest::newRow("not there") << QByteArray("checks.2.ms") << none << 0.0 << QByteArray("there is no 'checks.2' in the answer");
    QTest::newRow("deeper than it goes") << QByteArray("queue.x") << none << 0.0 << QByteArray("there is no 'queue.x' in the answer");
    QTest::newRow("no number") << QByteArray("name") << none << 0.0 << QByteArray("'name' is no number in the answer");
    QTest::newRow("a list") << QByteArray("checks") << none << 0.0 << QByteArray("'checks' is no number in the answer");
    QTest::newRow("a group") << none << QByteArray("\"ms\": (\\d+\\.\\d+)") << 7.5 << none;
    QTest::newRow("no group") << none << QByteArray("(?<=queue\": \")\\d+") << 12.0 << none;
    QTest::newRow("no match") << none << QByteArray("nowhere") << 0.0 << QByteArray("nothing in the answer matches 'nowhere'");
    QTest::newRow("matches a word") << none << QByteArray("na.e") << 0.0 << QByteArray("what matches 'na.e' in the answer is no number: 'name'");
}

void TestHttpProbe::numbersInTheBody()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, pattern);
    QFETCH(const double, number);
    QFETCH(const QByteArray, says);
    const std::string body = "{\"name\": \"shop\", \"queue\": \"12\", \"ready\": true, \"checks\": [{\"ms\": 3}, {\"ms\": 7.5}]}";
    const auto read = path.isEmpty() ? numberByPattern(body, pattern.toStdString()) : numberByPath(body, path.toStdString());
    QCOMPARE(static_cast<bool>(read), says.isEmpty());
    if (read) QCOMPARE(*read, number);
    else SAYS(read.error().what, says.toStdString());
    QVERIFY(!numberByPath("<html>", "a"));
}

/// It is made quickly, and would look like a service in good health.
void TestHttpProbe::anErrorPageIsNoLatency()
{
    Service service;
    service.setErrorShare(1);
    for (const auto& [field, value] : {std::pair{"every", "1s"}, std::pair{"json", "queue"}, std::pair{"match", "\\d+"}}) {
        Asked asked({{"http", service.at("/health")}, {field, value}});
        asked.once();
        QVERIFY(!asked.number());
        SAYS(asked.problem(), "it answers with HTTP 500; look whether it is well");
    }
    service.setErrorShare(0);
    Asked asked({{"http", service.at("/health")}, {"json", "queue"}});
    asked.once();
    QCOMPARE(asked.number(), std::optional(3.0));
}

void TestHttpProbe::downAndBack()
{
    Service service;
    Asked asked({{"http", service.at()}});
    asked.probe->start();
    QTRY_VERIFY(asked.number());
    service.goDown();
    QTRY_VERIFY(!asked.problem().empty());
    SAYS(asked.problem(), "cannot be reached: Connection refused");
    const std::size_t before = asked.readings.size();
    QTRY_VERIFY_WITH_TIMEOUT(asked.readings.size() >= before + 2, 10'000);
    service.comeBack();
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(asked.number());
    QVERIFY2(time.elapsed() < 3500, qPrintable(QString::number(time.elapsed())));
}

void TestHttpProbe::tokens()
{
    Server server(says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n42"));
    Asked asked({{"http", server.at("/private?key=k3y")}, {"match", "\\d+"}, {"token", "T"}}, {}, {{"T", "s3cret"}});
    asked.once();
    QCOMPARE(asked.number(), std::optional(42.0));
    QVERIFY(server.last.startsWith("GET /private?key=k3y HTTP/1.1\r\n"));
    QVERIFY(server.last.contains("\r\nAuthorization: Bearer s3cret\r\n"));
    server.close();
    asked.once();
    SAYS(asked.problem(), "cannot be reached");
    QVERIFY2(!holdpoint::tests::has(asked.problem(), "k3y"), asked.problem().c_str());
}

QTEST_GUILESS_MAIN(TestHttpProbe)
#include "test_http_probe.moc"
