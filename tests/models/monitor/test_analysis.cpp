// Metrics and runs by their counters, and measurements by their conditions.

#include "models/monitor/analysis.h"
#include "models/monitor/condition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace holdpoint::monitor;

namespace {

using enum AnalysisPhase;

QByteArray nameOf(AnalysisPhase phase) { return QByteArray::fromStdString(std::string(analysisPhaseNames.of(phase))); }

/// Counters after these measurements: s, f, i, e.
MetricCounts after(const char* measurements)
{
    MetricCounts counts;
    for (const char* m = measurements; *m; ++m) counts.add(*m == 's' ? Successful : *m == 'f' ? Failed : *m == 'i' ? Inconclusive : Error);
    return counts;
}

struct Case {
    const char* name;
    std::function<void(MetricLimits&)> with;    ///< from an interval of a minute and no count
    const char* measurements;
    AnalysisPhase phase, terminating;
};

const Case cases[] = {
    {"nothing yet", [](MetricLimits&) {}, "", Pending, Successful},
    {"well so far", [](MetricLimits&) {}, "sss", Running, Successful},
    {"one failure is too many", [](MetricLimits&) {}, "sf", Failed, Failed},
    {"as many failures as are borne", [](MetricLimits& l) { l.failureLimit = 2; }, "fsf", Running, Successful},
    {"more", [](MetricLimits& l) { l.failureLimit = 2; }, "fsff", Failed, Failed},
    {"any number of failures", [](MetricLimits& l) { l.failureLimit = -1, l.consecutiveSuccessLimit = 5; }, "ffffff", Running, Successful},
    {"one inconclusive is too many", [](MetricLimits&) {}, "si", Inconclusive, Inconclusive},
    {"as many as are borne", [](MetricLimits& l) { l.inconclusiveLimit = 1; }, "si", Running, Successful},
    {"four errors are borne", [](MetricLimits&) {}, "eeee", Running, Successful},
    {"the fifth is not", [](MetricLimits&) {}, "eeeee", Error, Error},
    {"a success between them", [](MetricLimits&) {}, "eeseee", Running, Successful},
    {"a failure between them, too", [](MetricLimits& l) { l.failureLimit = 5; }, "eefeee", Running, Successful},
    {"no error is borne", [](MetricLimits& l) { l.consecutiveErrorLimit = 0; }, "e", Error, Error},
    {"inconclusive is told before failed", [](MetricLimits&) {}, "fi", Inconclusive, Inconclusive},
    {"an error before both", [](MetricLimits& l) { l.consecutiveErrorLimit = 0; }, "fie", Error, Error},
    {"a row of successes", [](MetricLimits& l) { l.consecutiveSuccessLimit = 3; }, "sss", Successful, Successful},
    {"a broken row", [](MetricLimits& l) { l.consecutiveSuccessLimit = 3, l.failureLimit = 1; }, "ssfss", Running, Successful},
    {"an error breaks a row", [](MetricLimits& l) { l.consecutiveSuccessLimit = 3; }, "ssess", Running, Successful},
    {"limits come before the row", [](MetricLimits& l) { l.consecutiveSuccessLimit = 2; }, "fss", Failed, Failed},
    {"the count is reached", [](MetricLimits& l) { l.count = 3; }, "sss", Successful, Successful},
    {"errors do not count", [](MetricLimits& l) { l.count = 3; }, "sses", Successful, Successful},
    {"errors do not count, so it goes on", [](MetricLimits& l) { l.count = 3; }, "sse", Running, Successful},
    {"the count is reached, with failures that are borne", [](MetricLimits& l) { l.count = 3, l.failureLimit = 1; }, "sfs", Successful, Successful},
    {"the count is reached without the row", [](MetricLimits& l) { l.count = 4, l.failureLimit = -1, l.consecutiveSuccessLimit = 3; }, "ssfs", Failed, Failed},
    {"the count is reached, and both apply", [](MetricLimits& l) { l.count = 4, l.failureLimit = 2, l.consecutiveSuccessLimit = 3; }, "ssfs", Inconclusive, Inconclusive},
    {"the count is reached, and none applies", [](MetricLimits& l) { l.count = 2, l.failureLimit = -1; }, "ff", Successful, Successful},
    {"the count and the row at once", [](MetricLimits& l) { l.count = 4, l.failureLimit = 2, l.consecutiveSuccessLimit = 3; }, "fsss", Successful, Successful},
    {"without an interval one is enough", [](MetricLimits& l) { l.intervalMs.reset(); }, "s", Successful, Successful},
    {"without an interval, an error is tried again", [](MetricLimits& l) { l.intervalMs.reset(); }, "e", Running, Successful},
};

MetricProgress progress(const char* name, const char* measurements, bool dryRun = false)
{
    MetricProgress metric;
    metric.name = name;
    metric.limits.intervalMs = 60'000;
    metric.limits.dryRun = dryRun;
    metric.counts = after(measurements);
    const QByteArray all = measurements;
    if (!all.isEmpty()) metric.finishedMs = 1'000'000, metric.lastPhase = all.endsWith('e') ? Error : Successful;
    return metric;
}

} // namespace

class TestAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metrics_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(cases); ++i) QTest::newRow(cases[i].name) << static_cast<int>(i);
    }
    void metrics()
    {
        QFETCH(const int, index);
        const Case& c = cases[index];
        MetricLimits limits;
        limits.intervalMs = 60'000;
        c.with(limits);
        QCOMPARE(nameOf(assess(limits, after(c.measurements), false).phase), nameOf(c.phase));
        QCOMPARE(nameOf(assess(limits, after(c.measurements), true).phase), nameOf(c.terminating));
        QVERIFY(!assess(limits, after(c.measurements), false).sentence.empty());
    }
    void whatIsUnderWayIsRunning()
    {
        MetricCounts counts = after("ffff");
        counts.inFlight = true;
        ++counts.measured;
        QCOMPARE(assess({}, counts, false).phase, Running);
        QCOMPARE(assess({}, counts, true).phase, Running);
        counts.ended = Failed;
        QCOMPARE(assess({}, counts, false).phase, Failed);
    }

    void runs()
    {
        const auto phaseWith = [](const std::vector<MetricProgress>& all, bool terminated = false) { return nameOf(assessRun(all, terminated, 0).phase); };
        QCOMPARE(phaseWith({progress("a", "ss"), progress("b", "s")}), QByteArray("Running"));
        QCOMPARE(phaseWith({progress("a", "ss"), progress("b", "f")}), QByteArray("Failed"));
        QCOMPARE(phaseWith({progress("a", "i"), progress("b", "f")}), QByteArray("Failed"));
        QCOMPARE(phaseWith({progress("a", "i"), progress("b", "eeeee")}), QByteArray("Error"));
        QCOMPARE(phaseWith({progress("a", "ss"), progress("b", "")}, true), QByteArray("Successful"));
        QCOMPARE(phaseWith({progress("a", "f"), progress("b", "")}, true), QByteArray("Failed"));
        // What is under way when another metric fails is ended with it.
        MetricProgress busy = progress("b", "s");
        busy.counts.inFlight = true;
        ++busy.counts.measured;
        QCOMPARE(phaseWith({progress("a", "f"), busy}), QByteArray("Failed"));
        QVERIFY(assessRun({progress("a", "f"), busy}, false, 0).terminates);
        QVERIFY(!assessRun({progress("a", "f"), busy}, false, 0).nextMs);
        QCOMPARE(QByteArray::fromStdString(assessRun({progress("a", "f")}, false, 0).sentence), QByteArray("a: 1 failed measurement, at most 0 are allowed"));
        QCOMPARE(QByteArray::fromStdString(assessRun({progress("a", "s")}, true, 0).sentence), QByteArray("the run was terminated"));
    }
    void aDryRunDecidesNothing()
    {
        const RunAssessment run = assessRun({progress("a", "ss"), progress("b", "f", true)}, false, 0);
        QCOMPARE(run.phase, Running);
        QVERIFY(!run.terminates);
        QCOMPARE(run.dryRunBad, 1);
        MetricProgress done = progress("a", "s");
        done.limits.intervalMs.reset();
        QCOMPARE(assessRun({done, progress("b", "f", true)}, false, 0).phase, Successful);
        QCOMPARE(assessRun({progress("b", "f", true)}, false, 0).phase, Successful);
    }
    void nextTimes()
    {
        const auto next = [](const std::vector<MetricProgress>& all) { return assessRun(all, false, 500'000).nextMs.value_or(-1); };
        MetricProgress delayed = progress("a", "");
        QCOMPARE(next({delayed}), 500'000);
        delayed.limits.initialDelayMs = 30'000;
        QCOMPARE(next({delayed}), 530'000);
        QCOMPARE(next({progress("a", "s")}), 1'060'000);
        QCOMPARE(next({progress("a", "se")}), 1'010'000);
        QCOMPARE(next({progress("a", "s"), progress("b", "se")}), 1'010'000);
        MetricProgress once = progress("a", "s");
        once.limits.intervalMs.reset();
        QCOMPARE(next({once}), -1);
        once.counts = after("e");
        once.lastPhase = Error;
        QCOMPARE(next({once}), 1'010'000);
        MetricProgress busy = progress("a", "s");
        busy.counts.inFlight = true;
        QCOMPARE(next({busy}), -1);
        busy.resumeAtMs = 1'005'000;
        QCOMPARE(next({busy, progress("b", "s")}), 1'005'000);
        QCOMPARE(forgotten(12), 2U);
        QCOMPARE(forgotten(12, 20), 0U);
    }
    void effects()
    {
        QCOMPARE(effectOf(Successful), RolloutEffect::Proceed);
        QCOMPARE(effectOf(Failed), RolloutEffect::Abort);
        QCOMPARE(effectOf(Error), RolloutEffect::Abort);
        QCOMPARE(effectOf(Inconclusive), RolloutEffect::Pause);
        QCOMPARE(effectOf(Running), RolloutEffect::Wait);
    }
    void severity()
    {
        const AnalysisPhase order[] = {Successful, Running, Pending, Inconclusive, Error, Failed};
        for (std::size_t i = 0; i < std::size(order); ++i)
            for (std::size_t j = 0; j < std::size(order); ++j) QCOMPARE(isWorse(order[i], order[j]), j > i);
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("answer");     // true, false, or what is wrong
        const auto row = [](const char* condition, const char* result, const char* answer) { QTest::addRow("%s | %s", condition, result) << QByteArray(condition) << QByteArray(result) << QByteArray(answer); };
        row("true", "1", "true");
        row("result", "true", "true");
        row("result == true", "true", "true");
        row("result < 0.05", "0.01", "true");
        row("result < 0.05", "0.05", "false");
        row("result[0] >= 0.95", "[0.97]", "true");
        row("result[-1] == 3", "[1,2,3]", "true");
        row("result.ok and result.count > 3", "{\"ok\":true,\"count\":4}", "true");
        row("result[\"ok\"]", "{\"ok\":false}", "false");
        row("asInt(result) == 7", "\"7\"", "true");
        row("asFloat(result) / 2 == 3.5", "\"7\"", "true");
        row("1 + 2 * 3 == 7 && (1 + 2) * 3 == 9", "0", "true");
        row("!(result > 3) || result == 4", "4", "true");
        row("not isNil(result)", "1", "true");
        row("isNil(result)", "null", "true");
        row("default(result, 0) < 1", "null", "true");
        row("isNaN(asFloat('nan'))", "0", "true");
        row("isInf(1/0)", "0", "true");
        row("len(result) == 0", "[]", "true");
        row("result == 'ok'", "\"ok\"", "true");
        row("result in ['a', 'ok']", "\"ok\"", "true");
        row("all(result, # < 0.5)", "[0.1,0.2]", "true");
        row("all(result, {# < 0.15})", "[0.1,0.2]", "false");
        row("any(result, # > 0.15) && none(result, # > 1)", "[0.1,0.2]", "true");
        row("count(result, # > 1) == 2", "[1,2,3]", "true");
        row("result > 1 ? false : true", "0", "true");
        row("result == 1 || result.a.b > 3", "1", "true");
        row("-result == -3", "3", "true");
        row("7 % 4 == 3", "0", "true");
        // An error, and no failure.
        row("result[0] < 1", "[]", "no element 0 among 0");
        row("result < 1", "null", "nil cannot be compared with a number");
        row("result < 1", "\"7\"", "a text cannot be compared with a number");
        row("a == true", "true", "nobody knows 'a'");
        row("result", "7", "it gives a number");
        row("result + 1", "1", "it gives a number");
        row("result &&", "true", "ends too early");
        row("", "true", "ends too early");
        row("result == 1 2", "1", "'2' is not expected at its character 13");
        row("result == 'open", "1", "not expected");
        row("asFloat(result) > 1", "\"many\"", "'many' is no number");
        row("exec(result)", "1", "nobody knows the function 'exec'");
        row("result && true", "1", "a truth value is needed, and there is a number");
        row("all(result, # < 1)", "7", "'all' needs a list");
        row("# > 1", "7", "'#' stands for an element");
    }
    void conditions()
    {
        QFETCH(const QByteArray, condition);
        QFETCH(const QByteArray, result);
        QFETCH(const QByteArray, answer);
        const auto evaluated = evaluateCondition(condition.toStdString(), QJsonDocument::fromJson('[' + result + ']').array().first());
        const QByteArray said = !evaluated ? QByteArray::fromStdString(evaluated.error().what) : *evaluated ? QByteArray("true") : QByteArray("false");
        QVERIFY2(evaluated ? said == answer : said.contains(answer), said.constData());
    }
    /// A text that only nests must not break the program.
    void hostileConditions()
    {
        for (const QByteArray& piece : {QByteArray("("), QByteArray("!"), QByteArray("-"), QByteArray("["), QByteArray("result["), QByteArray("true?"), QByteArray("all(result,"), QByteArray("1+(")})
            QVERIFY(!evaluateCondition(piece.repeated(100'000).toStdString(), QJsonValue(1)));
        QVERIFY(!evaluateCondition(std::string(1000, '\0'), QJsonValue(1)));
    }
    void measurements()
    {
        const auto phase = [](const char* success, const char* failure, const QJsonValue& result = true) { return nameOf(measurementPhase(success, failure, result)); };
        QCOMPARE(phase("true", "false"), QByteArray("Successful"));
        QCOMPARE(phase("false", "true"), QByteArray("Failed"));
        QCOMPARE(phase("true", "true"), QByteArray("Failed"));
        QCOMPARE(phase("false", "false"), QByteArray("Inconclusive"));
        QCOMPARE(phase("false", ""), QByteArray("Failed"));
        QCOMPARE(phase("true", ""), QByteArray("Successful"));
        QCOMPARE(phase("", "true"), QByteArray("Failed"));
        QCOMPARE(phase("", "false"), QByteArray("Successful"));
        QCOMPARE(phase("", ""), QByteArray("Successful"));
        QCOMPARE(phase("a == true", "true"), QByteArray("Error"));
        QCOMPARE(phase("true", "a == true"), QByteArray("Error"));
        QCOMPARE(phase("result > 1", "", QJsonValue()), QByteArray("Error"));
        QCOMPARE(phase("result[0] > 1", "", QJsonArray()), QByteArray("Error"));
        QCOMPARE(phase("1", ""), QByteArray("Error"));
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "test_analysis.moc"
