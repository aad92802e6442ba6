// holdpoint-cli sources and alerts: where a runbook's numbers come from, asked of a real Prometheus, and its limits as rules that
// Prometheus' own tool takes.

#include "tests/support/prometheus.h"
#include "tests/support/service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using holdpoint::tests::Prometheus;
using holdpoint::tests::Service;

namespace {

struct Said {
    int exit = -1;
    QByteArray out, err;
};

/// A folder with a runbook and its sources.
class Place {
public:
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("%s cannot be written", name);
    }
    [[nodiscard]] Said run(const QString& program, const QStringList& words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, words);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) qFatal("%s does not end well; is it installed?", qPrintable(program));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Said call(const QStringList& words) const { return run(QStringLiteral(HOLDPOINT_CLI), words); }
    /// The rules that `alerts` prints, as promtool takes them.
    [[nodiscard]] Said check(const QString& runbook) const
    {
        const Said rules = call({QStringLiteral("alerts"), runbook});
        write("rules.yml", rules.out);
        return run(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("rules"), QStringLiteral("rules.yml")});
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray runbook = "# Shop\n\n## Watch\n\n- p95 latency < 50 ms for 10 min\n- Error rate > 1% for 5 min → Page on-call\n- CPU usage > 90% → Rollback\n- Memory usage > 80% → Alert\n"
                           "- Error rate spikes by > 10% against the baseline → Rollback\n";

QByteArray source(const char* name, const std::string& url, const char* query, const char* unit)
{
    return QByteArray("\"") + name + "\": {\"prometheus\": \"" + QByteArray::fromStdString(url) + "\", \"query\": \"" + query + "\", \"unit\": \"" + unit + "\"}";
}

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), (text).constData())

class TestSourcesVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereNumbersComeFrom();
    void asked();
    void wrongFile();
    void unitsThatDoNotFit();
    void rules();
    void rulesOfStrangeWords();
    void noRules();
};

void TestSourcesVerb::whereNumbersComeFrom()
{
    Place place;
    place.write("deploy.md", runbook);
    const Said none = place.call({QStringLiteral("sources"), QStringLiteral("deploy.md")});
    QCOMPARE(none.exit, 0);
    HAS(none.out, "deploy.md:5: p95 latency < 50 ms for 600 s [verify]: asked of a person\n");
    place.write("deploy.sources.json", "{\"sources\": {\n  " + source("P95 Latency", "http://p:9090", "x", "s") + ",\n  \"load\": {\"command\": \"echo 1\"}},\n \"notify\": {\"page\": [{\"webhook\": \"PAGE_URL\"}]}}");
    const Said some = place.call({QStringLiteral("sources"), QStringLiteral("deploy.md")});
    QCOMPARE(some.exit, 0);
    HAS(some.out, "deploy.md:5: p95 latency < 50 ms for 600 s [verify]: Prometheus at http://p:9090 (deploy.sources.json:2)\n");
    HAS(some.out, "deploy.sources.json:3: 'load' is the source of no limit");
    HAS(some.out, "page: the webhook in PAGE_URL\n");
    const QJsonObject json = QJsonDocument::fromJson(place.call({QStringLiteral("sources"), QStringLiteral("deploy.md"), QStringLiteral("--json")}).out).object();
    const QJsonObject limit = json.value(QLatin1String("limits")).toArray().at(0).toObject();
    QCOMPARE(limit.value(QLatin1String("source")).toString(), QStringLiteral("P95 Latency"));
    QCOMPARE(limit.value(QLatin1String("by")).toString(), QStringLiteral("source"));
    QVERIFY(!limit.contains(QLatin1String("reading")));
    QCOMPARE(json.value(QLatin1String("unused")).toArray().size(), 1);
    // As a release would be started: another file takes the place of the one beside the runbook.
    place.write("other.json", "{\"sources\": {" + source("p95 latency", "http://other:9090", "x", "ms") + "}}");
    const Said other = place.call({QStringLiteral("sources"), QStringLiteral("deploy.md"), QStringLiteral("--sources"), QStringLiteral("other.json")});
    HAS(other.out, "[verify]: Prometheus at http://other:9090 (other.json:1)\n");
    QVERIFY(!other.out.contains("load"));
    HAS(place.call({QStringLiteral("alerts"), QStringLiteral("deploy.md"), QStringLiteral("--sources"), QStringLiteral("none.json")}).err, "none.json");
}

void TestSourcesVerb::asked()
{
    Service service;
    service.setLatencyMs(40);
    service.setErrorShare(0.25);
    Prometheus prometheus(service.target());
    Place place;
    place.write("deploy.md", runbook);
    const QByteArray good = source("p95 latency", prometheus.url(), "shop_p95_seconds", "s") + ", " + source("Error rate", prometheus.url(), "shop_error_ratio", "ratio") + ", \"CPU usage\": {\"command\": \"cat load\"}";
    place.write("deploy.sources.json", "{\"sources\": {" + good + "}}");
    place.write("load", "12.5\n");
    const QStringList words{QStringLiteral("sources"), QStringLiteral("deploy.md"), QStringLiteral("--test")};
    const Said well = place.call(words);
    QCOMPARE(well.exit, 0);
    HAS(well.out, "\n    40 ms, asked in ");
    HAS(well.out, "\n    25 %, asked in ");
    HAS(well.out, "\n    12.5 %, asked in ");
    place.write("deploy.sources.json", "{\"sources\": {" + good + ", " + source("Memory usage", prometheus.url(), "no_such_metric", "ratio") + "}}");
    const Said ill = place.call(words);
    QCOMPARE(ill.exit, 1);
    HAS(ill.out, "\n    40 ms, asked in ");
    HAS(ill.out, "\n    deploy.sources.json:1: Prometheus at http://127.0.0.1:");
    HAS(ill.out, "the query finds no series");
    const QJsonArray limits = QJsonDocument::fromJson(place.call(words + QStringList{QStringLiteral("--json")}).out).object().value(QLatin1String("limits")).toArray();
    QCOMPARE(limits.at(0).toObject().value(QLatin1String("reading")).toObject().value(QLatin1String("value")).toDouble(), 40.0);
    QVERIFY(limits.at(3).toObject().value(QLatin1String("reading")).toObject().value(QLatin1String("problem")).toString().contains(QStringLiteral("finds no series")));
}

void TestSourcesVerb::wrongFile()
{
    Place place;
    place.write("deploy.md", runbook);
    place.write("deploy.sources.json", "{\"sources\": {\n  \"p95 latency\": {\n    \"prometheus\": \"http://p\"\n  }}}");
    const Said said = place.call({QStringLiteral("sources"), QStringLiteral("deploy.md")});
    QCOMPARE(said.exit, 2);
    HAS(said.err, "deploy.sources.json:2: the source 'p95 latency': \"query\" is missing");
    QCOMPARE(place.call({QStringLiteral("alerts"), QStringLiteral("deploy.md")}).exit, 2);
}

void TestSourcesVerb::unitsThatDoNotFit()
{
    Place place;
    place.write("deploy.md", runbook);
    place.write("deploy.sources.json", "{\"sources\": {" + source("p95 latency", "http://p", "x", "%") + "}}");
    const Said said = place.call({QStringLiteral("sources"), QStringLiteral("deploy.md")});
    QCOMPARE(said.exit, 1);
    HAS(said.out, "the source 'p95 latency' measures in '%', and the limit is in 'ms'");
}

void TestSourcesVerb::rules()
{
    Place place;
    place.write("deploy.md", runbook);
    place.write("deploy.sources.json", "{\"sources\": {" + source("p95 latency", "http://p", "histogram_quantile(0.95, sum by (le) (rate(x_bucket{job=\\\"shop\\\"}[1m])))", "s") + ", " + source("Error rate", "http://p", "errors / all", "ratio")
        + ", \"CPU usage\": {\"command\": \"echo 1\"}}}");
    const Said said = place.call({QStringLiteral("alerts"), QStringLiteral("deploy.md")});
    QCOMPARE(said.exit, 0);
    HAS(said.out, "expr: \"(histogram_quantile(0.95, sum by (le) (rate(x_bucket{job=\\\"shop\\\"}[1m])))) * 1000 >= 50\"\n        labels:\n");
    HAS(said.out, "- alert: \"Error rate above 1 %\"\n        expr: \"(errors / all) * 100 > 1\"\n        for: 300s\n        labels:\n          severity: page\n");
    HAS(said.out, "# line 7: CPU usage > 90%: it is measured by the command 'echo 1', which Prometheus does not know\n");
    HAS(said.out, "# line 8: Memory usage > 80%: nothing measures it yet; record it as memory_usage_percent, or bind it in deploy.sources.json\n");
    HAS(said.out, "expr: \"memory_usage_percent > 80\"\n");
    HAS(said.out, "which Prometheus does not know\n");
    const Said checked = place.check(QStringLiteral("deploy.md"));
    QVERIFY2(checked.exit == 0 && checked.out.contains("SUCCESS: 3 rules found"), QByteArray(checked.out + checked.err).constData());
    // The tool would say so if it were otherwise.
    place.write("deploy.sources.json", "{\"sources\": {" + source("p95 latency", "http://p", "rate(", "s") + "}}");
    QVERIFY(place.check(QStringLiteral("deploy.md")).exit != 0);
}

void TestSourcesVerb::rulesOfStrangeWords()
{
    Place place;
    place.write("deploy.md", "# Shop: \"{{ .Values }}\" 100 % # {\n\n## Alerts\n\n- Größe {{ $labels.x }} > 5 GB → Alert\n- \"quoted\\back\" rate > 3% → Alert\n- 5xx > 10 /min → Page on-call\n- 5xx > 10 /min → Page on-call\n");
    const Said checked = place.check(QStringLiteral("deploy.md"));
    QVERIFY2(checked.exit == 0 && checked.out.contains("SUCCESS: 3 rules found") && !checked.out.contains("duplicate"), QByteArray(checked.out + checked.err).constData());
}

void TestSourcesVerb::noRules()
{
    Place place;
    place.write("deploy.md", "# Shop\n\nNothing is measured.\n");
    const Said checked = place.check(QStringLiteral("deploy.md"));
    QVERIFY2(checked.exit == 0 && checked.out.contains("SUCCESS: 0 rules found"), QByteArray(checked.out + checked.err).constData());
}

QTEST_GUILESS_MAIN(TestSourcesVerb)
#include "test_sources_verb.moc"
