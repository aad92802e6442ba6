// holdpoint-cli verdict as a script calls it: a question a line, an answer a line.

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct Answer {
    int exit = -1;
    QByteArray out, err;
};

Answer ask(const QByteArray& lines)
{
    QProcess process;
    process.start(QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("verdict")});
    process.write(lines);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QByteArray good = R"({"verb":"worse","current":"Error","new":"Failed"})" "\n", goodAnswer = R"({"worse":true})" "\n";

/// Whether an answer is what a vector expects.
bool isAsExpected(const QJsonObject& vector, const QJsonObject& answer)
{
    for (const auto& [expected, given] : {std::pair("expect", "phase"), std::pair("expect", "worse"), std::pair("expect_terminating", "phase_terminating"),
                                          std::pair("expect_classification", "classification"), std::pair("expect_critical", "critical"), std::pair("expect_deviation", "deviation")}) {
        const QJsonValue wanted = vector.value(QLatin1String(expected)), said = answer.value(QLatin1String(given));
        if (!wanted.isNull() && !wanted.isUndefined() && !said.isUndefined() && said != wanted) return false;
    }
    return !vector.contains(QLatin1String("expect_reason")) || !answer.value(QLatin1String("reason")).toString().isEmpty();
}

} // namespace

class TestVerdictVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char* question, const char* answer) { QTest::newRow(question) << QByteArray(question) << QByteArray(answer); };
        row(R"({"verb":"measurement","successCondition":"result < 3","result":"2"})", R"({"phase":"Successful"})");
        row(R"({"verb":"measurement","successCondition":"result < 3","result":4,"other":[]})", R"({"phase":"Failed"})");
        row(R"({"verb":"measurement","successCondition":"a == true","failureCondition":null,"result":"true"})", R"({"phase":"Error"})");
        row(R"({"verb":"measurement","successCondition":"result > 1","result":null})", R"({"phase":"Error"})");
        row(R"({"verb":"measurement","result":"1","error":"connection refused"})", R"({"phase":"Error"})");
        row(R"({"verb":"metric"})", R"({"phase":"Pending","phase_terminating":"Successful","sentence":"not measured yet"})");
        row(R"({"verb":"metric","interval_s":60,"failureLimit":null,"failed":1,"measured":1})", R"({"phase":"Failed","phase_terminating":"Failed","sentence":"1 failed measurement, at most 0 are allowed"})");
        row(R"({"verb":"metric","interval_s":60,"failureLimit":"3","failed":1,"successful":2,"measured":3})", R"({"phase":"Running","phase_terminating":"Successful","sentence":"3 measurements, 1 failed"})");
        row(R"({"verb":"metric","measured":1})", R"({"phase":"Running","phase_terminating":"Running","sentence":"a measurement is under way"})");
        row(R"({"verb":"metric","interval_s":60,"successful":2,"measured":3,"lastPhase":"Running"})", R"({"phase":"Running","phase_terminating":"Running","sentence":"a measurement is under way"})");
        row(R"({"verb":"metric","count":3,"measured":3})", R"({"phase":"Successful","phase_terminating":"Successful","sentence":"all 3 counted measurements are made, 0 of them failed"})");
        row(R"({"verb":"metric","measured":1,"inFlight":true})", R"({"phase":"Running","phase_terminating":"Running","sentence":"a measurement is under way"})");
        row(R"({"verb":"metric","phase":"Failed","measured":3})", R"({"phase":"Failed","phase_terminating":"Failed","sentence":"it is over already"})");
        row(R"({"verb":"run","metrics":[{"name":"p95","interval_s":60,"failed":1},{"name":"errors","dryRun":true,"interval_s":10,"failed":1}]})",
            R"({"phase":"Failed","effect":"abort","terminates":true,"dry_run_bad":1,"next_ms":null,"metrics":["Failed","Failed"],"sentence":"p95: 1 failed measurement, at most 0 are allowed"})");
        row(R"({"verb":"run","start_ms":1000,"metrics":[{"name":"p95","interval_s":60,"initialDelay_s":5}]})",
            R"({"phase":"Running","effect":"wait","terminates":false,"dry_run_bad":0,"next_ms":6000,"metrics":["Pending"],"sentence":""})");
        row(R"({"verb":"classify","control":[1,2,3],"experiment":[3,2,1]})", R"({"classification":"Pass","deviation":1,"lower":null,"upper":null,"estimate":null,"critical":false,"reason":null})");
        row(R"({"verb":"classify","control":[0,0],"experiment":[1,3],"classifier":"MeanInequalityClassifier","direction":"increase"})",
            R"({"classification":"High","deviation":"NaN","lower":null,"upper":null,"estimate":null,"critical":false,"reason":"the experiment is higher than the control"})");
        row(R"({"verb":"classify","control":[1,2,3],"experiment":[null,"NaN"],"mustHaveData":true})",
            R"({"classification":"NodataFailMetric","deviation":1,"lower":null,"upper":null,"estimate":null,"critical":false,"reason":"no data from the experiment"})");
        row(R"({"verb":"score","groups":[{"name":"latency","weight":60,"metrics":[{"classification":"Pass"},{"classification":"High"}]},{"name":"errors","metrics":[{"classification":"Pass"}]}],"marginal":60})",
            R"({"score":70,"classification":"Marginal","groups":[50,100],"reason":null})");
    }
    void answers()
    {
        QFETCH(const QByteArray, question);
        QFETCH(const QByteArray, answer);
        const Answer given = ask(question);
        QCOMPARE(given.err, QByteArray());
        QCOMPARE(given.out, answer + '\n');
        QCOMPARE(given.exit, 0);
    }
    void badLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char* line, const char* names) { QTest::newRow(line) << QByteArray(line) << QByteArray(names); };
        row("{", "JSON");
        row("[]", "object");
        row("{}", "'verb'");
        row(R"({"verb":"guess"})", "'guess'");
        row(R"({"verb":"worse","current":"Error"})", "'new'");
        row(R"({"verb":"worse","current":"Bad","new":"Error"})", "'current'");
        row(R"({"verb":"metric","failed":"many"})", "'failed'");
        row(R"({"verb":"metric","failed":1.5})", "'failed'");
        row(R"({"verb":"metric","interval_s":-1})", "'interval_s'");
        row(R"({"verb":"measurement","successCondition":7})", "'successCondition'");
        row(R"({"verb":"run"})", "'metrics'");
        row(R"({"verb":"run","metrics":[{"failed":"x"}]})", "'failed'");
        row(R"({"verb":"classify","control":7})", "'control'");
        row(R"({"verb":"classify","control":["x"]})", "'control'");
        row(R"({"verb":"classify","direction":"Up"})", "'direction'");
        row(R"({"verb":"classify","confLevel":1})", "'confLevel'");
        row(R"({"verb":"classify","effectSizeThresholds":[1]})", "'effectSizeThresholds'");
        row(R"({"verb":"score","groups":[{"metrics":[{"classification":"Good"}]}]})", "'classification'");
    }
    void badLines()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, names);
        const Answer answer = ask(good + '\n' + line + '\n' + good);
        QCOMPARE(answer.exit, 2);
        QCOMPARE(answer.out, goodAnswer + goodAnswer);
        QVERIFY2(answer.err.startsWith("holdpoint-cli: standard input:3: ") && answer.err.count('\n') == 1, answer.err.constData());
        QVERIFY2(answer.err.contains(names), answer.err.constData());
    }
    /// A script that asks, reads and asks again waits for ever if an answer is kept back.
    void answersBeforeTheEnd()
    {
        QProcess process;
        process.start(QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("verdict")});
        for (int round = 0; round < 3; ++round) {
            process.write(good);
            QVERIFY(process.waitForReadyRead());
            QCOMPARE(process.readAllStandardOutput(), goodAnswer);
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    /// Numbers of the projects whose semantics these are. They are theirs, and not in the tree.
    void vectors()
    {
        const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/vectors"));
        int compared = 0;
        for (const QString& name : folder.entryList({QStringLiteral("*.jsonl")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            const QList<QByteArray> questions = all.trimmed().split('\n'), given = ask(all).out.trimmed().split('\n');
            QCOMPARE(given.size(), questions.size());
            for (qsizetype i = 0; i < questions.size(); ++i, ++compared)
                QVERIFY2(isAsExpected(QJsonDocument::fromJson(questions[i]).object(), QJsonDocument::fromJson(given[i]).object()), QByteArray(questions[i] + '\n' + given[i]).constData());
        }
        if (compared == 0) qInfo("there are no vectors in %s", qPrintable(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestVerdictVerb)
#include "test_verdict_verb.moc"
