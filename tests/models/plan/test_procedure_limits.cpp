// The limits that somebody has to watch, and where each of them stands.

#include "models/plan/compile.h"
#include "models/plan/outline_json.h"
#include "models/plan/outline_text.h"
#include "models/plan/procedure.h"
#include "models/plan/procedure_json.h"
#include "tests/support/compile_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdpoint;
using plan::LimitAction;
using plan::Op;
using plan::Procedure;
using plan::ProcedureLimit;

class TestProcedureLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereTheyStand_data();
    void whereTheyStand();
    void whatACommandPrintsIsNone();
    void theyHaveTheirNames();
    void theyBringWhatTheRunbookSays();
    void theirNumbersAreShownAsWritten_data();
    void theirNumbersAreShownAsWritten();
    void whenTheyAreInForce_data();
    void whenTheyAreInForce();
    void whatIsExpectedBesideThem();
    void breaches_data();
    void breaches();
};

namespace {

Procedure procedureOf(const std::string& text) { return plan::makeProcedure(tests::compileText(text)); }

/// "L12 in step 2 of Deploy, prod", one a line.
QByteArray places(const Procedure& procedure)
{
    QByteArray text;
    for (const ProcedureLimit& limit : procedure.limits) {
        text += QByteArray::fromStdString(limit.id + ' ' + std::string(plan::nameOf(limit.action)));
        if (limit.step != plan::none) text += " step " + QByteArray::number(procedure.steps[limit.step].line);
        if (!limit.phase.empty()) text += " phase " + QByteArray::fromStdString(limit.phase);
        if (limit.rollback != plan::none) text += " rollback " + QByteArray::number(procedure.rollbacks[limit.rollback].line);
        if (!limit.environment.empty()) text += " environment " + QByteArray::fromStdString(limit.environment);
        text += '\n';
    }
    return text;
}

} // namespace

void TestProcedureLimits::whereTheyStand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("limits");
    const QByteArray head = "# Shop\n\n## Phase 1: Prepare\n\n### Step 1: Look\n\n```bash\nls\n```\n\n", table = "| Metric | Limit | Action |\n|---|---|---|\n| Error rate | > 5% | Roll back |\n";
    QTest::newRow("in a step") << head + "### Step 2: Watch\n\n```bash\nls\n```\n\n" + table << QByteArray("M19 rollback step 11 phase Phase 1: Prepare\n");
    QTest::newRow("below a sub-heading of a step") << head + "### Step 2: Watch\n\n```bash\nls\n```\n\n#### Limits\n\n" + table << QByteArray("M21 rollback step 11 phase Phase 1: Prepare\n");
    QTest::newRow("in a section behind the steps") << head + "## Monitoring\n\n" + table << QByteArray("M15 rollback\n");
    QTest::newRow("in a phase of its own with work") << head + "## Monitoring\n\n- [ ] Look at the board\n\n" + table << QByteArray("M17 rollback step 11 phase Monitoring\n");
    QTest::newRow("boxes that are alarms are no work") << head + "## Alerts\n\nEnsure these alerts are configured:\n\n- [ ] Success rate < 95% → Critical alert\n- [ ] P95 > 500 ms → Warning alert\n" << QByteArray("M15 alert\nM16 alert\n");
    QTest::newRow("beside work they stay where they stand") << head + "## Alerts\n\n- [ ] Success rate < 95% → Critical alert\n- [ ] The board is open\n" << QByteArray("M13 alert step 11 phase Alerts\n");
    QTest::newRow("a box that is only to be met is work") << head + "## Board\n\n- [ ] Success rate > 95%\n" << QByteArray("M13 verify step 11 phase Board\n");
    QTest::newRow("before all steps") << "# Shop\n\n## Limits\n\n" + table + "\n## Deploy\n\n### Step 1: Look\n\n```bash\nls\n```\n" << QByteArray("M7 rollback\n");
    QTest::newRow("a trigger at the head of the way back") << head + "## Rollback\n\nRoll back if the error rate is > 5%.\n\n```bash\nls\n```\n" << QByteArray("M13 rollback\n");
}

void TestProcedureLimits::whereTheyStand()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, limits);
    QCOMPARE(places(procedureOf(text.toStdString())), limits);
}

void TestProcedureLimits::theirNumbersAreShownAsWritten_data()
{
    QTest::addColumn<QByteArray>("shown");     // empty: a number shows all of it
    for (const char* number : {"0.10", "3.10", "2.500", "100.0"}) QTest::newRow(number) << QByteArray(number);
    for (const char* number : {"0.1", "10", "1,000", "1,500", "100"}) QTest::newRow(number) << QByteArray();
    QTest::newRow("0,50") << QByteArray("0.50");
}

void TestProcedureLimits::theirNumbersAreShownAsWritten()
{
    QFETCH(const QByteArray, shown);
    const plan::Plan plan = tests::compileText("# Shop\n\n## Step 1: Look\n\n- [ ] p95 < " + std::string(QTest::currentDataTag()) + " s\n");
    const auto written = [](const auto& limit) { return QByteArray::fromStdString(plan::withNoughts(limit.value, limit.decimals)); };
    QCOMPARE(written(plan.limits.front()), shown);
    QVERIFY(shown.isEmpty() || plan::outlineText(plan).find("p95 < " + shown.toStdString() + " s") != std::string::npos);
    const Procedure procedure = plan::makeProcedure(plan);
    JsonWriter json;
    plan::writeProcedure(json, procedure);
    const auto kept = plan::readProcedure(QJsonDocument::fromJson(QByteArray::fromStdString(json.take())).object());
    QVERIFY2(kept, kept ? "" : kept.error().text().c_str());
    QCOMPARE(written(procedure.limits.front()), shown);
    QCOMPARE(written(kept->limits.front()), shown);
}

void TestProcedureLimits::whatACommandPrintsIsNone()
{
    const Procedure procedure = procedureOf("# Shop\n\n## Step 1: Look\n\n```bash\nwc -l < a\n# Expected: > 100\n```\n\n- [ ] p95 < 50 ms\n");
    QCOMPARE(procedure.limits.size(), std::size_t{1});
    QCOMPARE(procedure.limits[0].metric, std::string("p95"));
}

void TestProcedureLimits::theyHaveTheirNames()
{
    const Procedure procedure = procedureOf("# Shop\n\n## Step 1: Look\n\n```bash\nls\n```\n\n- [ ] p95 < 50 ms, error rate < 1%\n- [ ] CPU < 90 %\n");
    QCOMPARE(procedure.limits.size(), std::size_t{3});
    QCOMPARE(procedure.limits[0].id, std::string("M9"));
    QCOMPARE(procedure.limits[1].id, std::string("M9.2"));
    QCOMPARE(procedure.limits[2].id, std::string("M10"));
    for (std::uint32_t i = 0; i < 3; ++i) QCOMPARE(procedure.limitNamed(procedure.limits[i].id), i);
    for (const char* name : {"", "M", "M9.3", "L9", "M99999999999999999999"}) QCOMPARE(procedure.limitNamed(name), plan::none);
}

void TestProcedureLimits::theyBringWhatTheRunbookSays()
{
    const Procedure procedure = procedureOf("# Shop\n\n## Step 1: Soak (every 15 minutes for 4 hours)\n\n```bash\nls\n```\n\n| Metric | Limit | Action |\n|---|---|---|\n| Response time p95 | > 500 ms for 2 minutes | Roll back |\n");
    QCOMPARE(procedure.limits.size(), std::size_t{1});
    const ProcedureLimit& limit = procedure.limits[0];
    QCOMPARE(limit.metric, std::string("Response time p95"));
    QVERIFY(limit.op == Op::More && limit.value == 500 && limit.unit == "ms" && limit.window == 120 && limit.every == 900 && !limit.relative);
}

void TestProcedureLimits::whenTheyAreInForce_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("lasts");
    const auto row = [](const char* heading, plan::LimitWhen when, int lasts) { QTest::newRow(heading) << QByteArray(heading) << static_cast<int>(when) << lasts; };
    row("First Hour", plan::LimitWhen::After, 3600);
    row("**First Hour**", plan::LimitWhen::After, 3600);
    row("Immediate (First Hour)", plan::LimitWhen::After, 3600);
    row("First Day", plan::LimitWhen::After, 86'400);
    row("Key Metrics to Monitor (First 24 Hours)", plan::LimitWhen::After, 86'400);
    row("First Week", plan::LimitWhen::After, 7 * 86'400);
    row("Intensive monitoring (4 hours)", plan::LimitWhen::Always, 4 * 3600);
    row("Soak (24-48 hours)", plan::LimitWhen::Always, 24 * 3600);
    row("During Cutover (Every 30 minutes)", plan::LimitWhen::Cutover, plan::Seconds::unknown);
    row("While migrating", plan::LimitWhen::Cutover, plan::Seconds::unknown);
    row("Während der Migration", plan::LimitWhen::Cutover, plan::Seconds::unknown);
    row("Monitoring", plan::LimitWhen::Always, plan::Seconds::unknown);
    row("Every 15 minutes", plan::LimitWhen::Always, plan::Seconds::unknown);
    row("Deploy (24 hours)", plan::LimitWhen::Always, plan::Seconds::unknown);
}

void TestProcedureLimits::whenTheyAreInForce()
{
    QFETCH(const QByteArray, heading);
    QFETCH(const int, when);
    QFETCH(const int, lasts);
    const std::string text = "# Shop\n\n## Step 1: Deploy\n\n```bash\nls\n```\n\n## After it\n\n### " + heading.toStdString() + "\n\n- Error rate > 1% → Page on-call\n\n#### More\n\n- CPU > 90% → Page on-call\n";
    const Procedure procedure = procedureOf(text);
    QCOMPARE(procedure.limits.size(), std::size_t{2});
    for (const ProcedureLimit& limit : procedure.limits) {
        QCOMPARE(static_cast<int>(limit.when), when);
        QCOMPARE(limit.lasts, lasts);
    }
}

/// "V2 route 404: OK - expected": a status is excused by its number, the same metric by its own, and the rest is told with a breach.
void TestProcedureLimits::whatIsExpectedBesideThem()
{
    const Procedure procedure = procedureOf("# Shop\n\n## Step 1: Deploy\n\n```bash\nls\n```\n\n## Critical alerts - roll back immediately if\n\n| Alert | Action |\n|---|---|\n| HTTP status > 399 | Rollback now |\n| CPU usage > 90% | Rollback now |\n"
                                            "| CPU usage > 95% during the cutover | OK - expected |\n| V2 route 404 errors | **OK** - expected |\n\n## Elsewhere\n\n- Memory usage > 80% → Rollback\n");
    QCOMPARE(procedure.limits.size(), std::size_t{4});
    const ProcedureLimit &status = procedure.limits[0], &cpu = procedure.limits[1], &memory = procedure.limits[3];
    QCOMPARE(status.excuses.size(), std::size_t{1});
    QCOMPARE(status.excuses[0].why, std::string("V2 route 404 errors"));
    QVERIFY(status.excuses[0].value == 404 && status.excuses[0].op == Op::Equal && !status.excuses[0].cutover);
    QCOMPARE(cpu.excuses.size(), std::size_t{1});
    QVERIFY(cpu.excuses[0].value == 95 && cpu.excuses[0].op == Op::More && cpu.excuses[0].cutover);
    QCOMPARE(cpu.expected, std::string("V2 route 404 errors"));
    QVERIFY(memory.excuses.empty() && memory.expected.empty());
}

void TestProcedureLimits::breaches_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("breachedAt");    // of 49, 50, 51
    const auto row = [](const char* name, Op op, LimitAction action, const char* at) { QTest::newRow(name) << static_cast<int>(op) << static_cast<int>(action) << QByteArray(at); };
    row("roll back above", Op::More, LimitAction::Rollback, "51");
    row("roll back from", Op::AtLeast, LimitAction::Rollback, "50 51");
    row("page below", Op::Less, LimitAction::Page, "49");
    row("alert up to", Op::AtMost, LimitAction::Alert, "49 50");
    row("investigate above", Op::More, LimitAction::Investigate, "51");
    row("abort above", Op::More, LimitAction::Abort, "51");
    row("has to be below", Op::Less, LimitAction::Verify, "50 51");
    row("a target of at most", Op::AtMost, LimitAction::Target, "51");
    row("wait until it is above", Op::More, LimitAction::Hold, "49 50");
    row("has to be just that", Op::Equal, LimitAction::Verify, "49 51");
    row("roll back, has to be just that", Op::Equal, LimitAction::Rollback, "49 51");
    row("an exception", Op::More, LimitAction::None, "");
    row("an exception of one value", Op::Equal, LimitAction::None, "");
}

void TestProcedureLimits::breaches()
{
    QFETCH(const int, op);
    QFETCH(const int, action);
    QFETCH(const QByteArray, breachedAt);
    ProcedureLimit limit;
    limit.op = static_cast<Op>(op);
    limit.action = static_cast<LimitAction>(action);
    limit.value = 50;
    QByteArray at;
    for (const int value : {49, 50, 51})
        if (plan::isBreachedBy(limit, value)) at += (at.isEmpty() ? "" : " ") + QByteArray::number(value);
    QCOMPARE(at, breachedAt);
}

QTEST_GUILESS_MAIN(TestProcedureLimits)
#include "test_procedure_limits.moc"
