// The limits of a runbook as rules for a series: what is wanted and what is not, and in whose units.

#include "models/monitor/limit_reading.h"

#include "models/monitor/limit_watch.h"
#include "tests/support/compile_text.h"

#include <QFile>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::monitor;

namespace {

const UnitReader& units()
{
    static const UnitReader reader;
    return reader;
}

QByteArray passedText(Passed passed)
{
    static constexpr const char* texts[] = {">", ">=", "<", "<=", "!="};
    return texts[static_cast<std::size_t>(passed)];
}

/// "> 50 ms for 300 s; p95 of 60 s": when the line is passed.
QByteArray textOf(const LimitRule& rule)
{
    QByteArray text = passedText(rule.passed) + ' ' + QByteArray::number(rule.line);
    if (rule.against == Against::PercentUp) text += " % up";
    else if (rule.against == Against::PercentDown) text += " % down";
    else if (rule.against == Against::Times) text += " times";
    else if (!rule.unit.empty()) text += ' ' + QByteArray::fromStdString(rule.unit);
    if (rule.forMs > 0) text += " for " + QByteArray::number(qlonglong{rule.forMs / 1000}) + " s";
    if (rule.measure == Measure::Percentile) text += "; p" + QByteArray::number(rule.percentile) + " of " + QByteArray::number(qlonglong{rule.windowMs / 1000}) + " s";
    if (rule.measure == Measure::Rate) text += "; growth in " + QByteArray::number(qlonglong{rule.rateMs / 1000}) + " s";
    return text;
}

} // namespace

class TestLimitReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("rule");
        const auto row = [](const char* line, const char* unit, SeriesKind kind, const char* rule) {
            QTest::addRow("%s | %s", line, unit) << QByteArray(line) << QByteArray(unit) << static_cast<int>(kind) << QByteArray(rule);
        };
        using enum SeriesKind;
        // What is to be verified is wanted; what pages or rolls back is not.
        row("- p95 < 50 ms", "ms", Gauge, ">= 50 ms");
        row("- p95 < 50 ms", "s", Gauge, ">= 0.05 s");
        row("- p95 <= 50 ms", "", Gauge, "> 50 ms");
        row("- Roll back if error rate > 5 %", "%", Gauge, "> 5 %");
        row("- Roll back if error rate > 5 %", "ratio", Gauge, "> 0.05 ratio");
        row("- Error rate > 1 %: page on-call", "%", Gauge, "> 1 %");
        row("- Success rate < 95 %: page on-call", "%", Gauge, "< 95 %");
        row("- Success rate > 95 %", "%", Gauge, "<= 95 %");
        row("- Roll back if response time > 5 seconds", "ms", Gauge, "> 5000 ms");
        row("- Roll back if response time > 5 seconds", "s", Gauge, "> 5 s");
        row("- Free disk >= 20 GB", "bytes", Gauge, "< 2e+10 bytes");
        row("- Free disk >= 20 GB", "GiB", Gauge, "< 18.6265 GiB");
        row("- Roll back if error rate > 2% for 15 min", "%", Gauge, "> 2 % for 900 s");
        // A rate that a source computes, and one that is computed here.
        row("- Failed syncs > 10 /minute: page on-call", "/minute", Gauge, "> 10 /minute");
        row("- Failed syncs > 10 /minute: page on-call", "/s", Gauge, "> 0.166667 /s");
        row("- Failed syncs > 10 /minute: page on-call", "", Counter, "> 10 /minute; growth in 60 s");
        // Single requests: the percentile is taken here.
        row("- p95 < 50 ms", "ms", Observations, ">= 50 ms; p95 of 60 s");
        row("- P99.9 latency < 2 s", "ms", Observations, ">= 2000 ms; p99.9 of 60 s");
        row("- Response time < 2 s", "ms", Observations, ">= 2000 ms");
        // Against a baseline
        row("- Roll back if latency > 2x baseline", "ms", Gauge, "> 2 times");
        row("- Roll back if latency is more than 20% above baseline", "ms", Gauge, "> 20 % up");
    }
    void lines()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, unit);
        QFETCH(const int, kind);
        QFETCH(const QByteArray, rule);
        const plan::Plan plan = tests::compileText("# R\n\n## Check\n\n" + line.toStdString() + '\n');
        QCOMPARE(plan.limits.size(), 1U);
        SeriesFacts series;
        series.unit = unit.toStdString();
        series.kind = static_cast<SeriesKind>(kind);
        const auto read = readLimit(plan.limits.front(), series, units());
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(textOf(*read), rule);
    }
    /// A source that measures in seconds is told in the milliseconds of the runbook.
    void sentencesSayWhatTheRunbookSays()
    {
        const plan::Plan plan = tests::compileText("# R\n\n## Check\n\n- Roll back if p95 > 50 ms\n- Roll back if error rate > 5 %\n");
        SeriesFacts seconds, ratio;
        seconds.unit = "s";
        ratio.unit = "ratio";
        const auto sentence = [](const LimitRule& rule, double value) { return QByteArray::fromStdString(judge(rule, {{1000, value}}, 1000).sentence); };
        QCOMPARE(sentence(*readLimit(plan.limits[0], seconds, units()), 0.061), QByteArray("p95 was 61 ms, limit 50 ms"));
        QCOMPARE(sentence(*readLimit(plan.limits[1], ratio, units()), 0.07), QByteArray("error rate was 7 %, limit 5 %"));
    }
    void aDropIsWorseWhereMoreIsBetter()
    {
        plan::Limit limit;
        limit.op = plan::Op::More;
        limit.action = plan::LimitAction::Rollback;
        limit.relative = true;
        limit.value = 5;
        limit.unit = "%";
        SeriesFacts series{"success rate", "%"};
        QCOMPARE(readLimit(limit, series, units())->against, Against::PercentUp);
        series.moreIsBetter = true;
        QCOMPARE(readLimit(limit, series, units())->against, Against::PercentDown);
        QCOMPARE(readLimit(limit, series, units())->name, std::string("success rate"));
        // A number that only stands beside a baseline needs none.
        limit.unit = "ms";
        series.unit = "s";
        QCOMPARE(textOf(*readLimit(limit, series, units())), QByteArray("> 0.005 s"));
        limit.unit = "%";
        limit.op = plan::Op::Less;
        limit.action = plan::LimitAction::Verify;
        series.unit = "%";
        QCOMPARE(textOf(*readLimit(limit, series, units())), QByteArray(">= 5 %"));
    }
    void ofAnotherKind()
    {
        plan::Limit limit;
        limit.line = 12;
        limit.metric = "Database size";
        limit.value = 1;
        limit.unit = "GB";
        const auto read = readLimit(limit, {"latency", "ms"}, units());
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(read.error().what), QByteArray("the limit on 'Database size' is in GB and its series in ms, which cannot be compared; bind it to another series"));
        QCOMPARE(read.error().line, 12U);
    }

    void conversions_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<double>("result");     // below zero: it cannot be
        const auto row = [](double value, const char* from, const char* to, double result) {
            QTest::addRow("%g %s to %s", value, from, to) << value << QByteArray(from) << QByteArray(to) << result;
        };
        row(2, "secondes", "ms", 2000);
        row(7, "dias", "h", 168);
        row(15, "minutes", "s", 900);
        row(1, "hour", "min", 60);
        row(250, "KB", "B", 250'000);
        row(2, "GB", "MB", 2000);
        row(1, "GiB", "bytes", 1'073'741'824);
        row(100, "Mbps", "MB/s", 12.5);
        row(12, "req/s", "/minute", 720);
        row(0.1, "%", "ratio", 0.001);
        row(5, "%", "", 5);
        row(3, "errors", "ms", 3);
        row(0, "or", "%", 0);
        row(1, "GB", "ms", -1);
        row(1, "%", "s", -1);
        row(1, "/minute", "GB", -1);
    }
    void conversions()
    {
        QFETCH(const double, value);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const double, result);
        const auto converted = units().convert(value, from.toStdString(), to.toStdString());
        QCOMPARE(converted.has_value(), result >= 0);
        if (converted) QVERIFY2(std::abs(*converted - result) <= 1e-12 * std::abs(result), QByteArray::number(*converted, 'g', 17).constData());
    }

    void baselines()
    {
        std::vector<Sample> samples;
        for (int i = 0; i < 100; ++i) samples.push_back({1000 + i * 1000, i == 50 ? 1e6 : 10.0 + i % 3});
        LimitRule rule;
        rule.name = "latency";
        QCOMPARE(*captureBaseline(rule, samples, 0, 200'000), 11.0);
        rule.measure = Measure::Mean;
        QVERIFY(*captureBaseline(rule, samples, 0, 200'000) > 10'000);
        rule.measure = Measure::Percentile;
        QCOMPARE(*captureBaseline(rule, samples, 0, 200'000), 12.0);
        rule.measure = Measure::Rate;
        for (Sample& sample : samples) sample.value = static_cast<double>(sample.atMs) / 500;
        QCOMPARE(*captureBaseline(rule, samples, 0, 200'000), 120.0);
        const auto few = captureBaseline(rule, samples, 95'000, 200'000);
        QVERIFY(!few);
        QCOMPARE(QByteArray::fromStdString(few.error().what), QByteArray("no baseline for latency: 6 of 20 points; let the probe run for longer before the change begins"));
    }

    /// Every limit of the runbooks that teams have given us can be watched on a series of its own unit.
    void theSeedsHaveRules()
    {
        const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
        int read = 0;
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const plan::Plan plan = tests::compileText(file.readAll().toStdString());
            for (const plan::Limit& limit : plan.limits) {
                const auto rule = readLimit(limit, {"series", std::string(limit.unit)}, units());
                QVERIFY2(rule, rule ? "" : rule.error().text().c_str());
                QVERIFY(rule->against != Against::Nothing || rule->line == limit.value);
                ++read;
            }
        }
        if (read == 0) qInfo("there are no seeds in %s", qPrintable(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestLimitReading)
#include "test_limit_reading.moc"
