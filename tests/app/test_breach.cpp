// A breach on a real Prometheus, which scrapes a real service, while the real program drives: in each state the release takes the
// runbook's own way back.

#include "models/store/sqlite_journal.h"
#include "tests/support/cli.h"
#include "tests/support/prometheus.h"
#include "tests/support/service.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace holdpoint;
using tests::Cli;
using tests::Prometheus;
using tests::Said;
using tests::Service;

namespace {

constexpr int patienceMs = 60'000;
constexpr double wellMs = 5, badMs = 500;

QByteArray runbookWith(const QByteArray& step)
{
    return "# Shop\n\n## Step 1: Deploy\n\n```bash\necho new > state\n```\n\n## Step 2: Go on\n\n" + step
        + "\n## Limits\n\n| Metric | Limit | Action |\n|---|---|---|\n| p95 latency | > 200 ms | Roll back |\n\n## Rollback (within 10 minutes)\n\n```bash\necho old > state\n```\n";
}

} // namespace

class TestBreach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itGoesBack_data();
    void itGoesBack();
    void aPersonIsAskedWithoutAuthority();
    void whoEndsTheProgramFindsItAgain();

private:
    void begin(const Cli& cli, QProcess& program, const QByteArray& runbook, const QStringList& more) const;
    [[nodiscard]] static QString stateOf(const Cli& cli, const QString& release);
    [[nodiscard]] static QString waitsFor(const Cli& cli, const QString& release) { return cli.record(release).value(QStringLiteral("waiting_for")).toString(); }
    [[nodiscard]] static QJsonObject item(const Cli& cli, const QString& release, const char* text);

    std::unique_ptr<Service> m_service;
    std::unique_ptr<Prometheus> m_prometheus;
};

void TestBreach::initTestCase()
{
    m_service = std::make_unique<Service>();
    m_service->setLatencyMs(wellMs);
    m_prometheus = std::make_unique<Prometheus>(m_service->target());
}

/// What the one before has left is over, also in Prometheus.
void TestBreach::init()
{
    m_service->setLatencyMs(wellMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_prometheus->says("shop_p95_seconds", "\"0.005\""), patienceMs);
}

/// Drives a runbook until its limit is measured and holds.
void TestBreach::begin(const Cli& cli, QProcess& program, const QByteArray& runbook, const QStringList& more) const
{
    cli.write(QStringLiteral("r.md"), runbook);
    cli.write(QStringLiteral("r.sources.json"), "{\"sources\": {\"p95 latency\": {\"prometheus\": \"" + QByteArray::fromStdString(m_prometheus->url()) + "\", \"query\": \"shop_p95_seconds\", \"unit\": \"s\"}}}");
    cli.begin(program, QStringList{QStringLiteral("run"), QStringLiteral("r.md")} + more);
    QTRY_VERIFY_WITH_TIMEOUT(!cli.newest().isEmpty(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(cli, cli.newest()), QStringLiteral("holds"), patienceMs);
}

QString TestBreach::stateOf(const Cli& cli, const QString& release)
{
    return cli.record(release).value(QStringLiteral("limits")).toArray().first().toObject().value(QStringLiteral("state")).toString();
}

QJsonObject TestBreach::item(const Cli& cli, const QString& release, const char* text)
{
    for (const QJsonValue& row : cli.record(release).value(QStringLiteral("items")).toArray())
        if (row.toObject().value(QStringLiteral("text")).toString() == QLatin1String(text)) return row.toObject();
    return {};
}

void TestBreach::itGoesBack_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("state");
    QTest::newRow("running") << QByteArray("```bash\nsleep 300\n```\n") << "running";
    QTest::newRow("held") << QByteArray("- [ ] All is well\n") << "held";
    QTest::newRow("waiting for a signature") << QByteArray("| Role | Name | Signature |\n|---|---|---|\n| Release Manager | ____ | ____ |\n") << "signature";
    QTest::newRow("retrying") << QByteArray("<!-- holdpoint: retry=90 backoff=2 -->\n\n```bash\nfalse\n```\n") << "retrying";
    QTest::newRow("disconnected and back") << QByteArray("- [ ] All is well\n") << "disconnected";
}

void TestBreach::itGoesBack()
{
    QFETCH(const QByteArray, step);
    QFETCH(const QString, state);
    const Cli cli;
    QProcess program;
    begin(cli, program, runbookWith(step), {QStringLiteral("--authorise-rollback")});
    const QString release = cli.newest();
    const auto reaches = [&](const QString& wanted) {
        if (wanted == QLatin1String("running")) return item(cli, release, "sleep 300").value(QStringLiteral("state")).toString() == QLatin1String("running");
        if (wanted == QLatin1String("signature")) return waitsFor(cli, release).startsWith(QLatin1String("an approval by Release Manager"));
        if (wanted == QLatin1String("retrying")) return item(cli, release, "false").value(QStringLiteral("attempts")).toInt() >= 2;
        return waitsFor(cli, release).startsWith(QLatin1String("a tick"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(reaches(state), patienceMs);
    if (state == QLatin1String("held")) QCOMPARE(cli.call({QStringLiteral("hold"), release, QStringLiteral("--reason"), QStringLiteral("lunch")}).exit, 0);
    if (state == QLatin1String("disconnected")) {
        m_prometheus->stop();
        QTRY_COMPARE_WITH_TIMEOUT(cli.record(release).value(QStringLiteral("alarms")).toArray().first().toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("source"), patienceMs);
        m_service->setLatencyMs(badMs);
        m_prometheus->start();
    }
    const qint64 fault = QDateTime::currentMSecsSinceEpoch();
    m_service->setLatencyMs(badMs);
    QVERIFY2(program.waitForFinished(patienceMs), "the release did not come to its end");
    QCOMPARE(program.exitCode(), 4);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old\n"));

    const auto journal = store::SqliteJournal::open(cli.path(QStringLiteral("store.db")).toStdString());
    const auto events = journal.value()->read(release.toStdString(), 0);
    std::int64_t sample = 0, command = 0;
    for (const journal::Event& event : *events) {
        if (const auto* judged = std::get_if<journal::LimitJudged>(&event.body); judged && judged->state == journal::LimitState::Breached) sample = judged->sampleMs;
        const auto* back = std::get_if<journal::RollbackBegun>(&event.body);
        if (back) QVERIFY2(event.actor == "holdpoint" && back->reason.starts_with("p95 latency was"), back->reason.c_str());
        if (const auto* begun = std::get_if<journal::Begun>(&event.body); begun && sample != 0 && command == 0) command = event.atMs;
    }
    QVERIFY(sample != 0 && command != 0);
    qInfo("from the fault to the first command of the way back: %lld ms", static_cast<long long>(command - fault));
}

void TestBreach::aPersonIsAskedWithoutAuthority()
{
    const Cli cli;
    QProcess program;
    begin(cli, program, runbookWith("- [ ] All is well\n"), {});
    const QString release = cli.newest();
    m_service->setLatencyMs(badMs);
    QTRY_VERIFY_WITH_TIMEOUT(waitsFor(cli, release).contains(QLatin1String("the runbook says roll back: say rollback, or accept M17 with a reason")), patienceMs);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("new\n"));
    // A tick is kept, and nothing goes on for it.
    QCOMPARE(cli.call({QStringLiteral("tick"), release, QStringLiteral("L11")}).exit, 0);
    QVERIFY(cli.call({QStringLiteral("decide"), release, QStringLiteral("accept")}).err.contains("so a reason is needed"));
    QCOMPARE(cli.call({QStringLiteral("acknowledge"), release, QStringLiteral("M17")}).exit, 0);
    QCOMPARE(cli.call({QStringLiteral("decide"), release, QStringLiteral("accept"), QStringLiteral("M17"), QStringLiteral("--reason"), QStringLiteral("the load test")}).exit, 0);
    QTRY_VERIFY_WITH_TIMEOUT(waitsFor(cli, release).startsWith(QLatin1String("a tick: Limits")), patienceMs);
    QCOMPARE(cli.call({QStringLiteral("tick"), release}).exit, 0);
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(cli.record(release).value(QStringLiteral("deviations")).toArray().first().toObject().value(QStringLiteral("item")).toString(), QStringLiteral("M17"));
}

/// The program is ended in the middle and the numbers go bad meanwhile: who resumes it watches on, with the authority that was given.
void TestBreach::whoEndsTheProgramFindsItAgain()
{
    const Cli cli;
    QProcess program;
    begin(cli, program, runbookWith("- [ ] All is well\n"), {QStringLiteral("--authorise-rollback")});
    const QString release = cli.newest();
    program.terminate();
    QVERIFY(program.waitForFinished(patienceMs));
    m_service->setLatencyMs(badMs);
    QProcess next;
    cli.begin(next, {QStringLiteral("resume"), release});
    QVERIFY(next.waitForFinished(patienceMs));
    QCOMPARE(next.exitCode(), 4);
    QCOMPARE(cli.read(QStringLiteral("state")), QByteArray("old\n"));
}

QTEST_GUILESS_MAIN(TestBreach)
#include "test_breach.moc"
