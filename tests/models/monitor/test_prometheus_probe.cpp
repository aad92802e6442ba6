// A real Prometheus, which scrapes a real service; and answers that no Prometheus gives.

#include "models/monitor/prometheus_answer.h"
#include "tests/models/monitor/asked.h"
#include "tests/support/http_server.h"
#include "tests/support/prometheus.h"
#include "tests/support/service.h"

#include <cmath>

using namespace holdpoint::monitor;
using holdpoint::tests::Asked;
using holdpoint::tests::Fields;
using holdpoint::tests::Prometheus;
using holdpoint::tests::says;
using holdpoint::tests::Server;
using holdpoint::tests::Service;
using Aggregate = PrometheusSource::Aggregate;

namespace {

QByteArray json(const QByteArray& body, const QByteArray& head = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray vectorOf(const QByteArray& points) { return "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[" + points + "]}}"; }

QByteArray point(qint64 atMs, const char* value) { return "{\"metric\":{},\"value\":[" + QByteArray::number(static_cast<double>(atMs) / 1000, 'f', 3) + ",\"" + value + "\"]}"; }

} // namespace

class TestPrometheusProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNumber();
    void followsTheService();
    void severalSeries();
    void nothingFound();
    void wrongQuery();
    void divisionByNothing();
    void ranges();
    void goneAndBack();
    void frozen();
    void clocks_data();
    void clocks();
    void rangesOfAClockThatIsAhead();
    void login();
    void answers_data();
    void answers();

private:
    [[nodiscard]] Fields source(const std::string& query, const Fields& more = Fields({})) const
    {
        Fields all{{"prometheus", m_prometheus->url()}, {"query", query}};
        all.all.insert(all.all.end(), more.all.begin(), more.all.end());
        return all;
    }

    std::unique_ptr<Service> m_service;
    std::unique_ptr<Prometheus> m_prometheus;
};

void TestPrometheusProbe::initTestCase()
{
    m_service = std::make_unique<Service>();
    m_service->setLatencyMs(20);
    m_prometheus = std::make_unique<Prometheus>(m_service->target());
}

void TestPrometheusProbe::aNumber()
{
    Asked asked(source("shop_p95_seconds"));
    const Reading reading = asked.once();
    QCOMPARE(asked.problem(), std::string());
    QCOMPARE(asked.number(), std::optional(0.02));
    QCOMPARE(reading.samples.front().atMs, reading.askedMs);
    Asked scalar(source("scalar(up) + 1"));
    scalar.once();
    QCOMPARE(scalar.number(), std::optional(2.0));
}

/// From the fault to the number, with a scrape a second and a question a second.
void TestPrometheusProbe::followsTheService()
{
    Asked asked(source("shop_p95_seconds"));
    asked.probe->start();
    QTRY_VERIFY(asked.number() == 0.02);
    QElapsedTimer time;
    time.start();
    m_service->setLatencyMs(80);
    QTRY_VERIFY(asked.number() == 0.08);
    qInfo("seen after %lld ms, asked in %lld ms", static_cast<long long>(time.elapsed()), static_cast<long long>(asked.readings.back().tookMs));
    m_service->setLatencyMs(20);
}

void TestPrometheusProbe::severalSeries()
{
    Asked several(source("shop_request_seconds_bucket"));
    several.once();
    SAYS(several.problem(), "the answer holds 11 series where one number is wanted; put max() or sum() around the query");
    SAYS(several.problem(), "deploy.sources.json:1: Prometheus at http://127.0.0.1:");
    Asked greatest(source("vector(1) or shop_p95_seconds", {{"aggregate", "max"}}));
    greatest.once();
    QCOMPARE(greatest.number(), std::optional(1.0));
}

void TestPrometheusProbe::nothingFound()
{
    Asked asked(source("no_such_metric"));
    asked.once();
    SAYS(asked.problem(), "the query finds no series; look whether its names are right");
}

void TestPrometheusProbe::wrongQuery()
{
    Asked asked(source("rate(x"));
    asked.once();
    SAYS(asked.problem(), "it answers with HTTP 400: ");
    SAYS(asked.problem(), "parse error");
}

void TestPrometheusProbe::divisionByNothing()
{
    Asked asked(source("vector(0) / vector(0)"));
    asked.once();
    SAYS(asked.problem(), "the answer is NaN, which is no number");
    Asked infinite(source("vector(1) / vector(0)"));
    infinite.once();
    QVERIFY(infinite.number() && std::isinf(*infinite.number()));
}

/// Each moment once, in order, and what came before the first question as well.
void TestPrometheusProbe::ranges()
{
    Asked asked(source("vector(time())", {{"history", "10s"}, {"step", "1s"}}));
    asked.probe->start();
    QTRY_VERIFY(asked.readings.size() >= 4);
    std::vector<Sample> all;
    for (const Reading& reading : asked.readings) {
        QVERIFY2(!reading.problem, asked.problem().c_str());
        all.insert(all.end(), reading.samples.begin(), reading.samples.end());
    }
    QVERIFY(all.size() >= 12);
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(static_cast<std::int64_t>(all[i].value * 1000), all[i].atMs);
        if (i > 0) QCOMPARE(all[i].atMs - all[i - 1].atMs, std::int64_t{1000});
    }
}

void TestPrometheusProbe::goneAndBack()
{
    Asked asked(source("shop_p95_seconds")), range(source("vector(time())", {{"history", "1min"}}));
    asked.probe->start();
    range.probe->start();
    QTRY_VERIFY(asked.number() && range.number());
    m_prometheus->stop();
    QTRY_VERIFY(!asked.problem().empty() && !range.problem().empty());
    SAYS(asked.problem(), "cannot be reached: Connection refused");
    m_prometheus->start();
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(asked.number() && range.number(), 10'000);
    QVERIFY2(time.elapsed() < 3500, qPrintable(QString::number(time.elapsed())));
    QVERIFY(range.readings.back().samples.size() >= 2);     // also what was missed
}

/// It takes the connection and says nothing.
void TestPrometheusProbe::frozen()
{
    Asked asked(source("shop_p95_seconds"));
    asked.probe->start();
    QTRY_VERIFY(asked.number());
    m_prometheus->freeze();
    QTRY_VERIFY(!asked.problem().empty());
    SAYS(asked.problem(), "no answer within 2 s");
    m_prometheus->thaw();
    QTRY_VERIFY(asked.number());
}

void TestPrometheusProbe::clocks_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("right") << qint64(0) << QByteArray();
    QTest::newRow("some seconds") << qint64(-8'000) << QByteArray();
    QTest::newRow("an hour behind") << qint64(-3'600'000) << QByteArray("its clock is 60 min behind the one of this machine");
    QTest::newRow("an hour ahead") << qint64(3'600'000) << QByteArray("its clock is 60 min ahead of the one of this machine");
}

/// What it measures is true now, whatever time it thinks it is.
void TestPrometheusProbe::clocks()
{
    QFETCH(const qint64, aheadMs);
    QFETCH(const QByteArray, says);
    Server server([aheadMs](QTcpSocket& socket) {
        socket.write(json(vectorOf(point(holdpoint::SystemClock().now() + aheadMs, "7"))));
        socket.disconnectFromHost();
    });
    Asked asked({{"prometheus", server.at("")}, {"query", "x"}});
    const Reading reading = asked.once();
    QCOMPARE(asked.number(), std::optional(7.0));
    QCOMPARE(reading.samples.front().atMs, reading.askedMs);
    if (says.isEmpty()) QCOMPARE(asked.problem(), std::string());
    else SAYS(asked.problem(), says.toStdString());
}

/// Its hour is asked for, and its samples come back into ours.
void TestPrometheusProbe::rangesOfAClockThatIsAhead()
{
    constexpr qint64 ahead = 3'600'000;
    Server server([](QTcpSocket& socket) {
        auto& self = *static_cast<Server*>(socket.parent());
        const qint64 now = holdpoint::SystemClock().now() + ahead;
        const QByteArray query = self.last.split(' ').value(1);
        const auto number = [&](const char* name) { return query.mid(query.indexOf(name) + static_cast<int>(qstrlen(name))).split('&').first().toDouble(); };
        const QByteArray head = "Date: " + QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::RFC2822Date).replace(QStringLiteral("+0000"), QStringLiteral("GMT")).toLatin1() + "\r\n";
        const bool has = number("end=") * 1000 > static_cast<double>(now) - 600'000;
        const QByteArray series = "{\"metric\":{},\"values\":[[" + QByteArray::number(number("end="), 'f', 3) + ",\"7\"]]}";
        socket.write(json("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[" + (has ? series : QByteArray()) + "]}}", head));
        socket.disconnectFromHost();
    });
    Asked asked({{"prometheus", server.at("")}, {"query", "x"}, {"history", "1min"}});
    asked.once();
    SAYS(asked.problem(), "its clock is 60 min ahead");
    const Reading reading = asked.once();
    QCOMPARE(asked.number(), std::optional(7.0));
    QVERIFY(std::abs(reading.samples.front().atMs - reading.askedMs) < 3000);
    SAYS(asked.problem(), "its clock is 60 min ahead");
}

void TestPrometheusProbe::login()
{
    Server server(says(json(vectorOf(point(0, "1")))));
    const Fields token{{"prometheus", server.at("/select/0/prometheus/")}, {"query", "a b"}, {"token", "T"}};
    Asked bearer(token, {}, {{"T", "s3cret"}}), none(token), lines(token, {}, {{"T", "s3cret\r\nX: y"}});
    Asked basic({{"prometheus", server.at("")}, {"query", "a"}, {"login", "L"}}, {}, {{"L", "ann:s3cret"}});
    bearer.once();
    QVERIFY2(server.last.startsWith("GET /select/0/prometheus/api/v1/query?query=a%20b HTTP/1.1\r\n"), server.last.constData());
    QVERIFY(server.last.contains("\r\nAuthorization: Bearer s3cret\r\n"));
    basic.once();
    QVERIFY(server.last.contains("\r\nAuthorization: Basic YW5uOnMzY3JldA==\r\n"));
    none.once();
    SAYS(none.problem(), "the variable T has no value, so there is nothing to log in with; set it");
    lines.once();
    SAYS(lines.problem(), "the value for 'Authorization' goes over more than one line");
    QVERIFY(!holdpoint::tests::has(lines.problem(), "s3cret"));
    QCOMPARE(server.requests, 2);
}

void TestPrometheusProbe::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("aggregate");
    QTest::addColumn<QByteArray>("result");
    const auto one = static_cast<int>(Aggregate::None);
    QTest::newRow("one") << vectorOf(point(1500, "0.25")) << one << QByteArray("1500=0.25 ");
    QTest::newRow("scalar") << QByteArray(R"({"data":{"resultType":"scalar","result":[1.5,"3"]}})") << one << QByteArray("1500=3 ");
    QTest::newRow("max") << vectorOf(point(1500, "1") + ',' + point(1500, "NaN") + ',' + point(1500, "3")) << static_cast<int>(Aggregate::Max) << QByteArray("1500=3 ");
    QTest::newRow("min") << vectorOf(point(1500, "NaN") + ',' + point(1500, "2") + ',' + point(1500, "3")) << static_cast<int>(Aggregate::Min) << QByteArray("1500=2 ");
    QTest::newRow("sum") << vectorOf(point(1500, "1") + ',' + point(1500, "3")) << static_cast<int>(Aggregate::Sum) << QByteArray("1500=4 ");
    QTest::newRow("average") << vectorOf(point(1500, "1") + ',' + point(1500, "NaN") + ',' + point(1500, "3")) << static_cast<int>(Aggregate::Average) << QByteArray("1500=2 ");
    QTest::newRow("nobody knows") << vectorOf(point(1500, "NaN") + ',' + point(1500, "NaN")) << static_cast<int>(Aggregate::Sum) << QByteArray("1500=nan ");
    QTest::newRow("moment by moment") << QByteArray(R"({"data":{"resultType":"matrix","result":[{"values":[[1,"1"],[2,"2"]]},{"values":[[2,"5"],[3,"6"]]}]}})") << static_cast<int>(Aggregate::Sum) << QByteArray("1000=1 2000=7 3000=6 ");
    QTest::newRow("two") << vectorOf(point(1500, "1") + ',' + point(1500, "3")) << one << QByteArray("the answer holds 2 series");
    QTest::newRow("histogram") << vectorOf(R"({"metric":{},"histogram":[1.5,{}]})") << one << QByteArray("the answer is a histogram and no number");
    QTest::newRow("text") << QByteArray(R"({"data":{"resultType":"string","result":[1.5,"x"]}})") << one << QByteArray("the answer is a string and no number");
    QTest::newRow("no value") << vectorOf(R"({"metric":{},"value":[1.5,"x"]})") << one << QByteArray("a point is not a time and a value");
    QTest::newRow("no JSON") << QByteArray("<html>") << one << QByteArray("it does not answer as Prometheus does (this is not JSON");
    QTest::newRow("NaN as JSON") << QByteArray(R"({"data":{"resultType":"scalar","result":[1.5,NaN]}})") << one << QByteArray("this is not JSON");
    QTest::newRow("other JSON") << QByteArray("{\"hello\": 1}") << one << QByteArray("there is no result in it");
}

void TestPrometheusProbe::answers()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, aggregate);
    QFETCH(const QByteArray, result);
    const auto read = readPrometheusAnswer(body.toStdString(), static_cast<Aggregate>(aggregate));
    QString text;
    if (!read) text = QString::fromStdString(read.error().what);
    else
        for (const Sample& sample : *read) text += QStringLiteral("%1=%2 ").arg(sample.atMs).arg(sample.value);
    QVERIFY2(text.contains(QString::fromUtf8(result)), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestPrometheusProbe)
#include "test_prometheus_probe.moc"
