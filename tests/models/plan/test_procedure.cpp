// What a plan makes of commands that are not for a shell: requests to a host, queries to a database.

#include "models/plan/compile.h"
#include "models/plan/procedure.h"
#include "models/plan/procedure_json.h"
#include "tests/support/compile_text.h"

#include <QJsonDocument>
#include <QTest>

using holdpoint::plan::Item;
using holdpoint::plan::ItemKind;
using holdpoint::plan::Procedure;

class TestProcedure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fencesOfHttpAreRequests_data();
    void fencesOfHttpAreRequests();
    void requestsHaveTheirChecks();
    void queriesNameTheirDatabase_data();
    void queriesNameTheirDatabase();
    void psqlIsForAPerson();
    void whatIsForAFailureIsAside();
    void databasesAreKept();
    void whatASignHoldsIsApproved();
    void whoeverHasToAgreeIsAskedFirst_data();
    void whoeverHasToAgreeIsAskedFirst();
    void aScriptThatIsRunLaterIsAFile();
    void whatAPersonHasToDo();
    void boxesBelowNoGoBelongToTheGate();
    void waysHaveTheirNames_data();
    void waysHaveTheirNames();
    void aProgramDoesWhatItCan_data();
    void aProgramDoesWhatItCan();
};

namespace {

Procedure procedureOf(const QByteArray& blocks) { return holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# Shop\n\n## Step 1: Look\n\n" + blocks.toStdString())); }

QByteArray joined(const std::vector<std::string>& names)
{
    QByteArray text;
    for (const std::string& name : names) text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    return text;
}

} // namespace

void TestProcedure::fencesOfHttpAreRequests_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("text");      // empty: no request
    QTest::newRow("a line") << QByteArray("```http\nGET https://a.b/c\n```\n") << QByteArray("GET https://a.b/c");
    QTest::newRow("rest") << QByteArray("```rest\nGET https://a.b/c HTTP/1.1\n```\n") << QByteArray("GET https://a.b/c HTTP/1.1");
    QTest::newRow("head, blank lines and body") << QByteArray("```HTTP {name=x}\n\nPOST https://a.b/c\nA: b\n\n{\n\n  \"x\": 1}\n```\n") << QByteArray("POST https://a.b/c\nA: b\n\n{\n\n  \"x\": 1}");
    QTest::newRow("in a list") << QByteArray("1. Ask\n\n   ```http\n   PUT https://a.b/c\n   A: b\n\n     x\n   ```\n") << QByteArray("PUT https://a.b/c\nA: b\n\n  x");
    QTest::newRow("a host to fill in") << QByteArray("```http\nDELETE {{base}}/c\n```\n") << QByteArray("DELETE {{base}}/c");
    QTest::newRow("an answer") << QByteArray("```http\nHTTP/1.1 200 OK\n```\n") << QByteArray();
    QTest::newRow("a path without a host") << QByteArray("```http\nGET /health\n```\n") << QByteArray();
    QTest::newRow("two of them") << QByteArray("```http\nGET https://a.b/c\n\n###\nGET https://a.b/d\n```\n") << QByteArray();
    QTest::newRow("said to be output") << QByteArray("```http {kind=output}\nGET https://a.b/c\n```\n") << QByteArray();
    QTest::newRow("another language") << QByteArray("```python\nGET https://a.b/c\n```\n") << QByteArray();
}

void TestProcedure::fencesOfHttpAreRequests()
{
    QFETCH(const QByteArray, block);
    QFETCH(const QByteArray, text);
    const Procedure procedure = procedureOf(block);
    std::vector<Item> requests;
    for (const Item& item : procedure.items)
        if (item.kind == ItemKind::Http) requests.push_back(item);
    QCOMPARE(requests.size(), std::size_t(text.isEmpty() ? 0 : 1));
    if (text.isEmpty()) return;
    QCOMPARE(QByteArray::fromStdString(requests.front().text), text);
    QVERIFY(!requests.front().byHand);
    QCOMPARE(joined(requests.front().needs), text.contains("{{base}}") ? QByteArray("{{base}}") : QByteArray());
}

void TestProcedure::requestsHaveTheirChecks()
{
    const Procedure procedure = procedureOf("```rest\nGET https://a.b/c\n```\n\nExpected: 404\n");
    QCOMPARE(procedure.items.front().kind, ItemKind::Http);
    QCOMPARE(procedure.items.front().checks.size(), std::size_t(1));
    QCOMPARE(procedure.items.front().checks.front().kind, holdpoint::plan::CheckKind::HttpStatus);
}

void TestProcedure::queriesNameTheirDatabase_data()
{
    QTest::addColumn<QByteArray>("fence");
    QTest::addColumn<QByteArray>("databases");
    QTest::newRow("usual") << QByteArray("sql") << QByteArray("DATABASE_URL");
    QTest::newRow("prod") << QByteArray("sql {env=prod}") << QByteArray("PROD_DATABASE_URL PRODUCTION_DATABASE_URL DATABASE_URL");
    QTest::newRow("staging") << QByteArray("sql {env=staging}") << QByteArray("STAGING_DATABASE_URL STAGE_DATABASE_URL DATABASE_URL");
    QTest::newRow("any other") << QByteArray("sql {env=blue-2}") << QByteArray("BLUE_2_DATABASE_URL DATABASE_URL");
    QTest::newRow("named") << QByteArray("sql {env=prod database=$REPORTS}") << QByteArray("REPORTS");
}

void TestProcedure::queriesNameTheirDatabase()
{
    QFETCH(const QByteArray, fence);
    QFETCH(const QByteArray, databases);
    const Procedure procedure = procedureOf("```" + fence + "\nSELECT 1;\n```\n");
    QCOMPARE(procedure.items.front().kind, ItemKind::Sql);
    QCOMPARE(joined(procedure.items.front().databases), databases);
}

void TestProcedure::psqlIsForAPerson()
{
    const Procedure procedure = procedureOf("```sql\n\\d orders\nSELECT 1;\n```\n");
    QVERIFY(procedure.items.front().byHand);
    QVERIFY(!procedure.items.back().byHand);
}

void TestProcedure::whatIsForAFailureIsAside()
{
    const Procedure forward = procedureOf("```sh\n./load\n```\n\nIf that fails, force it:\n\n```sh\n./load --force\n```\n");
    QCOMPARE(forward.items.size(), std::size_t(2));
    QVERIFY(!forward.items[0].aside);
    QVERIFY(forward.items[1].aside);
    const Procedure back = procedureOf("```sh\n./load\n```\n\n**Rollback if it fails:**\n\n```sh\n./unload\n```\n");
    QCOMPARE(back.items.back().text, std::string("./unload"));
    QVERIFY(back.items.back().rollback != holdpoint::plan::none);
    QVERIFY(!back.items.back().aside);
}

/// A sentence says what the sign means, and each step that bears it is held before anything of it is run.
void TestProcedure::whatASignHoldsIsApproved()
{
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText(
        "# Shop\n\nEach step marked 🔒 needs the approval of the owner.\n\n## Deploy\n\n1. Look with `ls -l`\n2. 🔒 **Copy** with `cp -a site /srv`\n3. ✅ Start with `make start`\n"));
    QStringList items;
    for (const Item& item : procedure.items) items += QString::fromStdString(item.id) + QLatin1Char(' ') + QString::number(static_cast<int>(item.kind));
    QCOMPARE(items, QStringList({QStringLiteral("L3 8"), QStringLiteral("L7 0"), QStringLiteral("L8 7"), QStringLiteral("L8.2 0"), QStringLiteral("L9 0")}));
    QCOMPARE(QByteArray::fromStdString(procedure.items[2].text), QByteArray("Copy with cp -a site /srv (Each step marked 🔒 needs the approval of the owner.)"));
}

/// A script whose call stands below it would be run twice: it is the file that is called.
void TestProcedure::whoeverHasToAgreeIsAskedFirst_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kinds");
    QTest::newRow("said before") << QByteArray("Only if Bob says ok, run `./switch.sh`.") << QByteArray("gate shell");
    QTest::newRow("said behind") << QByteArray("Run `./switch.sh` only if Bob says ok.") << QByteArray("gate shell");
    QTest::newRow("with his ok") << QByteArray("- Switch with Bob’s ok: `./switch.sh`") << QByteArray("gate shell");
    QTest::newRow("in German") << QByteArray("Nur wenn Anna zustimmt, `./switch.sh` ausführen.") << QByteArray("gate shell");
    QTest::newRow("in a box") << QByteArray("- [ ] Only with Bob's ok run `./switch.sh`") << QByteArray("gate shell task");
    QTest::newRow("above a block") << QByteArray("only if Bob says ok\n\n```sh\n./switch.sh\n```") << QByteArray("gate shell");
    QTest::newRow("asked for what came out") << QByteArray("Run `./plan.sh` and get approval from Bob.") << QByteArray("shell sign-off");
}

void TestProcedure::whoeverHasToAgreeIsAskedFirst()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, kinds);
    std::vector<std::string> found;
    for (const Item& item : procedureOf(line + "\n").items) found.emplace_back(item.kind == ItemKind::Gate ? "gate" : item.kind == ItemKind::Task ? "task" : item.kind == ItemKind::SignOff ? "sign-off" : "shell");
    QCOMPARE(joined(found), kinds);
}

void TestProcedure::aScriptThatIsRunLaterIsAFile()
{
    const std::string script = "```bash\n#!/bin/bash\n# deploy.sh\nmake deploy\n```\n";
    const Procedure called = procedureOf(QByteArray::fromStdString(script + "\n```bash\nchmod +x deploy.sh\n./deploy.sh now\n```\n"));
    QCOMPARE(called.items.size(), std::size_t(3));
    QCOMPARE(called.items[0].kind, ItemKind::File);
    QCOMPARE(called.items[0].target, std::string("deploy.sh"));
    QVERIFY(!called.items[0].byHand);
    // It may ask, wherever it is called; nothing else does.
    QVERIFY(!called.items[0].terminal && !called.items[1].terminal && called.items[2].terminal);
    const Procedure alone = procedureOf(QByteArray::fromStdString(script + "\n```bash\n./other.sh\n```\n"));
    QCOMPARE(alone.items[0].kind, ItemKind::Shell);
    QVERIFY(alone.items[0].terminal && !alone.items[1].terminal);
}

void TestProcedure::whatAPersonHasToDo()
{
    const Procedure procedure = procedureOf("```bash\nopen https://a.b/c\ncrontab -e\nls\n```\n");
    QVERIFY(procedure.items[0].byHand);
    QVERIFY(procedure.items[1].terminal && !procedure.items[1].byHand);
    QVERIFY(!procedure.items[2].terminal && !procedure.items[2].byHand);
    const Procedure nested = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n## Hand over\n\n1. **Read the papers**:\n   - the contract\n   - the plan\n2. **Go home**\n"));
    QCOMPARE(nested.items[0].text, std::string("Read the papers: the contract · the plan"));
    QCOMPARE(nested.items[1].text, std::string("Go home"));
}

/// Nobody ticks "smoke tests failed" to go on; and nothing is done by ending the shell.
void TestProcedure::boxesBelowNoGoBelongToTheGate()
{
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText(
        "# R\n\n## Decide\n\n### GO = all pass\n\n- [ ] Smoke tests passed\n\n### NO-GO = any fail\n\n- [ ] Smoke tests failed\n- [ ] Data lost\n\n## Deploy\n\n```bash\nls\nexit 1\n```\n"));
    QStringList items;
    for (const Item& item : procedure.items) items += QString::fromStdString(item.id + ' ' + item.text);
    QCOMPARE(items, QStringList({QStringLiteral("L5 GO = all pass"), QStringLiteral("L7 Smoke tests passed"), QStringLiteral("L9 NO-GO = any fail · Smoke tests failed · Data lost"), QStringLiteral("L17 ls")}));
}

void TestProcedure::waysHaveTheirNames_data()
{
    QTest::addColumn<QByteArray>("blocks");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("sections") << QByteArray("### Option A: on Debian\n\n```bash\napt-get update\n```\n\n### Option B: on Red Hat\n\n```bash\ndnf check\n```\n") << QByteArray("Option A: on Debian|Option B: on Red Hat");
    QTest::newRow("lines") << QByteArray("Option A: on Debian\n\n```bash\napt-get update\n```\n\nOption B: on Red Hat\n\n```bash\ndnf check\n```\n") << QByteArray("Option A: on Debian|Option B: on Red Hat");
    QTest::newRow("comments") << QByteArray("```bash\n# With the package\napt-get update\n# Or with Docker\ndocker pull shop\n```\n") << QByteArray("With the package|Or with Docker");
    QTest::newRow("a bare word") << QByteArray("```bash\napt-get update\n# OR\ndocker pull shop\n```\n") << QByteArray("|");
    QTest::newRow("options in comments") << QByteArray("```bash\n# Option A: the old image\nmake old\n\n# Option B: the last commit\nmake last\n```\n") << QByteArray("Option A: the old image|Option B: the last commit");
    QTest::newRow("in one sentence") << QByteArray("Either run `make old` or run `make last`.\n") << QByteArray("|");
}

void TestProcedure::waysHaveTheirNames()
{
    QFETCH(const QByteArray, blocks);
    QFETCH(const QByteArray, names);
    QByteArray found;
    for (const Item& item : procedureOf(blocks).items) {
        if (item.choice == 0) continue;
        found += (item.arm == 0 ? QByteArray() : QByteArray("|")) + QByteArray::fromStdString(item.way);
    }
    QCOMPARE(found, names);
}

void TestProcedure::databasesAreKept()
{
    const Procedure procedure = procedureOf("```sql {env=prod}\nSELECT 1;\n```\n");
    holdpoint::JsonWriter json;
    holdpoint::plan::writeProcedure(json, procedure);
    const auto read = holdpoint::plan::readProcedure(QJsonDocument::fromJson(QByteArray::fromStdString(json.take())).object());
    QVERIFY(read);
    QCOMPARE(joined(read->items.front().databases), joined(procedure.items.front().databases));
}

void TestProcedure::aProgramDoesWhatItCan_data()
{
    QTest::addColumn<Item>("item");
    QTest::addColumn<bool>("job");
    const auto row = [](const char* name, ItemKind kind, bool job, const auto& change) {
        Item item;
        item.kind = kind;
        change(item);
        QTest::newRow(name) << item << job;
    };
    const auto asItIs = [](Item&) {};
    for (const ItemKind kind : {ItemKind::Shell, ItemKind::Sql, ItemKind::Http}) {
        row(QByteArray("a command " + QByteArray::number(static_cast<int>(kind))).constData(), kind, true, asItIs);
        row(QByteArray("by hand " + QByteArray::number(static_cast<int>(kind))).constData(), kind, false, [](Item& item) { item.byHand = true; });
    }
    row("a file that belongs somewhere", ItemKind::File, true, [](Item& item) { item.target = "/etc/shop.conf"; });
    row("a file that belongs nowhere", ItemKind::File, false, asItIs);
    row("a watch with a time", ItemKind::Watch, true, [](Item& item) { item.seconds = 60; });
    row("a watch without one", ItemKind::Watch, false, asItIs);
    for (const ItemKind kind : {ItemKind::Wait, ItemKind::Task, ItemKind::Gate, ItemKind::SignOff})
        row(QByteArray("no work " + QByteArray::number(static_cast<int>(kind))).constData(), kind, false, [](Item& item) { item.seconds = 60; item.target = "a"; });
}

void TestProcedure::aProgramDoesWhatItCan()
{
    QFETCH(const Item, item);
    QFETCH(const bool, job);
    QCOMPARE(holdpoint::plan::isJob(item), job);
}

QTEST_GUILESS_MAIN(TestProcedure)
#include "test_procedure.moc"
