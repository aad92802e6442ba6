// What a release measures, as charts follow it.

#include "models/items/chart_sources.h"

#include "models/journal/record.h"
#include "models/monitor/series.h"
#include "models/session/watchtower.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;

class TestChartSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMeasured() { QVERIFY(items::measuredIn(journal::Record(), "/nowhere").empty()); }

    void wordsOfOneSourceAreOneSeries()
    {
        journal::Record record;
        record.watch.sources["P95 latency"] = {"Prometheus at http://localhost:9090", "latency", "s", 1000};
        record.watch.sources["response time"] = {"Prometheus at http://localhost:9090", "latency", "s", 1000};
        record.watch.sources["Error rate"] = {"the log app.log", "", "/min", 60'000};
        record.watch.troubles["Error rate"] = {"the log app.log is not there", 1};
        const auto metrics = items::measuredIn(record, "/nowhere");
        QCOMPARE(metrics.size(), std::size_t{2});
        QCOMPARE(metrics[0].name, QStringLiteral("Error rate"));     // nobody has named its series, so it is named by the runbook's words
        QCOMPARE(metrics[0].unit, QStringLiteral("/min"));
        QCOMPARE(metrics[0].trouble, QStringLiteral("the log app.log is not there"));
        QCOMPARE(metrics[1].name, QStringLiteral("latency"));
        QCOMPARE(metrics[1].aliases, QStringList({QStringLiteral("P95 latency"), QStringLiteral("response time")}));
        QCOMPARE(metrics[1].unit, QStringLiteral("s"));
    }

    /// The watchtower writes, the chart reads: both have to mean the same file.
    void whatIsWrittenIsDrawn()
    {
        const QTemporaryDir folder;
        const std::string place = folder.path().toStdString(), path = session::seriesPath(place, "latency");
        QVERIFY(QDir().mkpath(QFileInfo(QString::fromStdString(path)).path()));
        auto written = monitor::Series::open(path);
        QVERIFY(written);
        for (int second = 0; second < 60; ++second) written->append({1'767'225'600'000 + second * 1000, second < 30 ? 41.0 : 61.0});
        QVERIFY(!written->flush());
        journal::Record record;
        record.watch.sources["p95"] = {"Prometheus", "latency", "ms", 1000};
        const auto metrics = items::measuredIn(record, place);
        QCOMPARE(metrics.size(), std::size_t{1});
        QTRY_VERIFY((metrics[0].feed->catchUp(), metrics[0].feed->last().has_value()));
        QCOMPARE(metrics[0].feed->last()->value, 61.0);
        QCOMPARE(metrics[0].feed->first()->value, 41.0);
    }

    /// What a limit is compared with lies behind what came after the change, and nothing else of the series does.
    void theBaselineIsItsGhost()
    {
        constexpr std::int64_t from = 1'767'225'600'000, change = from + 30'000;
        const QTemporaryDir folder;
        const std::string place = folder.path().toStdString(), path = session::seriesPath(place, "latency");
        QVERIFY(QDir().mkpath(QFileInfo(QString::fromStdString(path)).path()));
        auto written = monitor::Series::open(path);
        for (int second = 0; second < 60; ++second) written->append({from + second * 1000, second < 30 ? 41.0 : 61.0});
        QVERIFY(written && !written->flush());
        plan::Procedure procedure;
        procedure.limits.resize(1);
        procedure.limits[0].metric = "p95";
        journal::Record record;
        record.procedure = std::make_shared<const plan::Procedure>(procedure);
        record.watch.limits.resize(1);
        record.watch.sources["p95"] = {"Prometheus", "latency", "ms", 1000};
        QVERIFY(!items::measuredIn(record, place)[0].ghost);
        record.watch.limits[0].baseline = journal::Baseline{41, from, change - 1000, 30};
        const auto metrics = items::measuredIn(record, place);
        QVERIFY(metrics[0].ghost);
        QCOMPARE(metrics[0].baseline.value_or(0), 41.0);
        QCOMPARE(metrics[0].ghostShiftMs, std::int64_t{29'000});    // it begins where the change does
        QTRY_VERIFY((metrics[0].feed->catchUp(), metrics[0].feed->last().has_value()));
        std::uint64_t drawn = 0;
        for (const monitor::Column& column : metrics[0].ghost->columns(from, from + 60'000, 60)) {
            drawn += column.count;
            QVERIFY(column.count == 0 || column.most.value == 41.0);
        }
        QCOMPARE(drawn, std::uint64_t{30});
    }
};

QTEST_GUILESS_MAIN(TestChartSources)
#include "test_chart_sources.moc"
