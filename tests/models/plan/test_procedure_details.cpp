// What an item takes over from elsewhere: what its author has pinned down, what has to be known before it runs, and the files that
// one item makes and others read.

#include "models/plan/compile.h"
#include "models/plan/procedure.h"
#include "models/plan/procedure_json.h"
#include "tests/support/compile_text.h"

#include <QJsonDocument>
#include <QTest>

using holdpoint::plan::Item;
using holdpoint::plan::ItemKind;
using holdpoint::plan::Procedure;

class TestProcedureDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totals_data();
    void totals();
    void pins_data();
    void pins();
    void pinsAreKept_data() { pins_data(); }
    void pinsAreKept();
    void pinsSpeakOfEachCommand();
    void lanes();
    void needs_data();
    void needs();
    void captures_data();
    void captures();
    void captureIsKept();
    void options_data();
    void options();
};

namespace {

Procedure procedureOf(const std::string& text) { return holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# Shop\n\n## Step 1: Look\n\n" + text)); }

QByteArray joined(const std::vector<std::string>& names)
{
    QByteArray text;
    for (const std::string& name : names) text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    return text;
}

/// What is pinned down about an item, and nothing that is as usual.
QByteArray pinned(const Item& item)
{
    std::vector<std::string> words;
    const auto number = [&words](const char* name, std::int32_t value) { if (value != 0) words.push_back(name + std::to_string(value)); };
    const auto text = [&](const char* name, const std::string& value) { if (!value.empty()) words.push_back(name + value); };
    const auto flag = [&](const char* name, bool holds) { if (holds) words.emplace_back(name); };
    number("retry=", item.retries);
    number("backoff=", item.backoff);
    number("timeout=", item.timeout);
    text("capture=", item.capture);
    text("file=", item.target);
    text("cwd=", item.directory);
    flag("no-return", item.noReturn);
    flag("hand", item.byHand);
    flag("background", item.background);
    flag("terminal", item.terminal);
    flag("required", item.required);
    flag("aside", item.aside);
    return joined(words);
}

} // namespace

void TestProcedureDetails::pins_data()
{
    QTest::addColumn<QByteArray>("fence");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char* fence, const char* wanted) { QTest::newRow(fence) << QByteArray(fence) << QByteArray(wanted); };
    row("sh", "");
    row("sh {name=a}", "");
    row("sh {retry=3}", "retry=3");
    row("sh {retry=0}", "");
    row("sh {retry=-2}", "");
    row("sh {retry=often}", "");
    row("sh {retry=100000}", "retry=100");
    row("sh {backoff=10}", "backoff=10");
    row("sh {backoff=10s}", "backoff=10");
    row("sh {backoff=\"2 min\"}", "backoff=120");
    row("sh {backoff=-5}", "");
    row("sh {timeout=90}", "timeout=90");
    row("sh {timeout=2m}", "timeout=120");
    row("sh {timeout=1h}", "timeout=3600");
    row("sh {timeout=\"5 minutes\"}", "timeout=300");
    row("sh {timeout=soon}", "");
    row("sh {timeout=99999999999}", "");
    row("sh {retry=3 backoff=10s timeout=2m}", "retry=3 backoff=10 timeout=120");
    row("sh {capture=rows}", "capture=rows");
    row("sh {no-return}", "no-return");
    row("sh {no-return=false}", "");
    row("sh {hand}", "hand");
    row("sh {cwd=/srv/shop}", "cwd=/srv/shop");
    row("sh {cwd=\"/srv/my shop\"}", "cwd=/srv/my shop");
    row("sh {background=true}", "background");
    row("sh {background=false}", "");
    row("sh {interactive=true}", "terminal");
    row("sh {interactive=false}", "");
    row("sh {required}", "required");
    row("sh {excludeFromRunAll=true}", "aside");
    row("sh {file=/etc/shop.conf}", "");                        // commands are no file
    row("yaml", "hand");                                        // a file of which nobody says where it belongs
    row("yaml {file=/etc/shop.yml}", "file=/etc/shop.yml");
    row("yaml {file=/etc/shop.yml hand}", "file=/etc/shop.yml hand");
}

void TestProcedureDetails::pins()
{
    QFETCH(const QByteArray, fence);
    QFETCH(const QByteArray, wanted);
    const Procedure procedure = procedureOf("```" + fence.toStdString() + "\nhost: a\n```\n");
    QVERIFY(!procedure.items.empty());
    QCOMPARE(pinned(procedure.items.back()), wanted);     // a step in which all stands by is itself to be ticked, and stands before it
}

void TestProcedureDetails::pinsAreKept()
{
    QFETCH(const QByteArray, fence);
    QFETCH(const QByteArray, wanted);
    holdpoint::JsonWriter json;
    holdpoint::plan::writeProcedure(json, procedureOf("```" + fence.toStdString() + "\nhost: a\n```\n"));
    const auto read = holdpoint::plan::readProcedure(QJsonDocument::fromJson(QByteArray::fromStdString(json.take())).object());
    QVERIFY(read && !read->items.empty());
    QCOMPARE(pinned(read->items.back()), wanted);
}

void TestProcedureDetails::pinsSpeakOfEachCommand()
{
    const Procedure procedure = procedureOf("```sh {retry=2 cwd=/srv}\nmake a\nmake b\n```\n\n```sh\nread -p 'Sure? ' sure\n```\n\n```sh {interactive=false}\nread -p 'Sure? ' sure\n```\n\n"
                                            "```sh {promptEnv=no}\ndeploy $VERSION <ticket>\n```\n");
    QCOMPARE(procedure.items.size(), std::size_t(5));
    for (const std::size_t i : {0, 1}) QCOMPARE(pinned(procedure.items[i]), QByteArray("retry=2 cwd=/srv"));
    QCOMPARE(pinned(procedure.items[2]), QByteArray("terminal"));
    QCOMPARE(pinned(procedure.items[3]), QByteArray());
    QCOMPARE(joined(procedure.items[4].needs), QByteArray("<ticket>"));     // variables alone are not asked for
}

void TestProcedureDetails::lanes()
{
    const auto lanesOf = [](const std::string& text) {
        QByteArray found;
        for (const Item& item : procedureOf(text).items) found += QByteArray::number(item.lane) + ' ';
        return found.trimmed();
    };
    const auto step = [](int number, const char* name) {
        return "## Step " + std::to_string(number) + ": Copy" + (*name == '\0' ? "" : std::string(" <!-- holdpoint: parallel=") + name + " -->") + "\n\n```sh\nmake a\nmake b\n```\n\n";
    };
    QCOMPARE(lanesOf("```sh\nmake\n```\n\n" + step(2, "a") + step(3, "a") + step(4, "") + step(5, "b")), QByteArray("0 1 1 1 1 0 0 2 2"));
    // Only at the heading of a step.
    QCOMPARE(lanesOf("```sh {parallel=a}\nmake\n```\n"), QByteArray("0"));
    // A way back goes one after the other.
    QCOMPARE(lanesOf("```sh\nmake\n```\n\n" + step(2, "a") + "### Rollback\n\n```sh\nundo\n```\n"), QByteArray("0 1 1 0"));
}

void TestProcedureDetails::needs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");     // of the last item
    const auto row = [](const char* name, const char* text, const char* wanted) { QTest::newRow(name) << QByteArray(text) << QByteArray(wanted); };
    row("none", "```sh\nmake\n```\n", "");
    row("each once", "```sh\ndeploy <version> <version> $HOST {{ user }}\n```\n", "<version> $HOST {{ user }}");
    row("its own alone", "```sh\ndeploy <version>\n```\n\n```sh\ndeploy $HOST\n```\n", "$HOST");
    row("a variable whose name begins like another's", "```sh\nping $PORT\n```\n\n```sh\nopen $PORTAL\n```\n", "$PORTAL");
    row("with braces", "```sh\nping ${PORT}\n```\n\n```sh\nopen ${PORT}AL\n```\n", "${PORT}");
    row("a variable that is set", "```sh\nPORT=80\n```\n\n```sh\nping $PORT\n```\n", "");
    row("a variable that is exported", "```sh\nexport PORT=80\n```\n\n```sh\nping $PORT\n```\n", "");
    row("another one is set", "```sh\nOLD_PORT=80\n```\n\n```sh\nping $PORT\n```\n", "$PORT");
    row("it is set later", "```sh\nping $PORT\n```\n", "$PORT");
    row("an amount is no letter of a command", "The switch comes in X minutes.\n\n```sh\ncurl -X POST localhost/a\n```\n", "");
    row("a stamp is no type of a column", "```sh\ntar -czf site_TIMESTAMP.tgz /srv\n```\n\n```sql\nALTER TABLE a ADD b TIMESTAMP NULL;\n```\n", "");
    row("a task", "- [ ] The ticket <ticket> of {{ team }} is approved\n", "<ticket> {{ team }}");
    row("a task in other marks", "- [ ] $HOME, [your name], example.com, YYYY-MM-DD and X minutes are none\n", "");
    row("a gate", "**DO NOT PROCEED IF** <ticket> is still open.\n", "<ticket>");
    row("a stamp", "```sh\ntar -czf site_TIMESTAMP.tgz /srv\n```\n", "TIMESTAMP");
}

void TestProcedureDetails::needs()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, wanted);
    const Procedure procedure = procedureOf(text.toStdString());
    QCOMPARE(joined(procedure.items.back().needs), wanted);
}

void TestProcedureDetails::captures_data()
{
    QTest::addColumn<QByteArray>("make");
    QTest::addColumn<QByteArray>("use");
    QTest::addColumn<QByteArray>("wanted");     // name > spelling
    QTest::addColumn<QByteArray>("needs");      // of the use
    const auto row = [](const char* make, const char* use, const char* wanted, const char* needs = "") {
        QTest::newRow(use) << QByteArray(make) << QByteArray(use) << QByteArray(wanted) << QByteArray(needs);
    };
    const char* dated = "pg_dump shop > backup_$(date +%Y%m%d).sql";
    row(dated, "psql shop < backup_$(date +%Y%m%d).sql", "backup_$(date +%Y%m%d).sql > backup_$(date +%Y%m%d).sql");
    row(dated, "psql shop < backup_TIMESTAMP.sql", "backup_$(date +%Y%m%d).sql > backup_TIMESTAMP.sql");
    row(dated, "psql shop < backup_YYYYMMDD.sql", "backup_$(date +%Y%m%d).sql > backup_YYYYMMDD.sql");
    row(dated, "psql shop < backup_*.sql", "backup_$(date +%Y%m%d).sql > backup_*.sql");
    row(dated, "psql shop < backup_<date>.sql", "backup_$(date +%Y%m%d).sql > backup_<date>.sql");
    row(dated, "ls backup_TIMESTAMP.sql && psql shop < backup_TIMESTAMP.sql", "backup_$(date +%Y%m%d).sql > backup_TIMESTAMP.sql");
    row(dated, "psql <name> < backup_TIMESTAMP.sql", "backup_$(date +%Y%m%d).sql > backup_TIMESTAMP.sql", "<name>");
    row(dated, "psql shop < other_TIMESTAMP.sql", "", "TIMESTAMP");
    row(dated, "psql shop < backup_{{ date }}.sql", "backup_$(date +%Y%m%d).sql > backup_{{ date }}.sql");
    row("pg_dump shop > backup_<version>.sql", "psql shop < backup_<version>.sql", "backup_<version>.sql > backup_<version>.sql");
    row("pg_dump shop >backup_<version>.sql", "psql shop <backup_<version>.sql; rm other.sql", "backup_<version>.sql > backup_<version>.sql");
    row("pg_dump shop > backup_20251102_1300.sql", "psql shop < backup_<date>.sql || sort <log >out", "backup_20251102_1300.sql > backup_<date>.sql");
    row("pg_dump -f dump.sql shop", "psql shop < dump.sql", "dump.sql > dump.sql");
    row("pg_dump shop > $FILE", "psql shop < $FILE", "", "");
    row("pg_dump shop", "psql shop < backup.sql", "");
}

void TestProcedureDetails::captures()
{
    QFETCH(const QByteArray, make);
    QFETCH(const QByteArray, use);
    QFETCH(const QByteArray, wanted);
    QFETCH(const QByteArray, needs);
    const Procedure procedure = procedureOf("```sh\n" + make.toStdString() + "\n```\n\n## Step 2: Restore\n\n```sh\n" + use.toStdString() + "\n```\n");
    QCOMPARE(procedure.items.size(), std::size_t(2));
    QByteArray found;
    for (const holdpoint::plan::FileCapture& capture : procedure.captures)
        for (const auto& [item, spelling] : capture.uses) {
            QCOMPARE(capture.maker, 0u);
            QCOMPARE(item, 1u);
            found += QByteArray::fromStdString(capture.name + " > " + spelling);
        }
    QCOMPARE(found, wanted);
    QCOMPARE(joined(procedure.items[1].needs), needs);
}

void TestProcedureDetails::captureIsKept()
{
    holdpoint::JsonWriter json;
    holdpoint::plan::writeProcedure(json, procedureOf("```sh\npg_dump shop > backup_$(date +%F).sql\n```\n\n## Step 2: Restore\n\n```sh\npsql shop < backup_TIMESTAMP.sql\n```\n"));
    const auto read = holdpoint::plan::readProcedure(QJsonDocument::fromJson(QByteArray::fromStdString(json.take())).object());
    QVERIFY(read);
    QCOMPARE(read->captures.size(), std::size_t(1));
    QCOMPARE(read->captures[0].name, std::string("backup_$(date +%F).sql"));
    QCOMPARE(read->captures[0].maker, 0u);
    QVERIFY(read->captures[0].uses == (std::vector<std::pair<std::uint32_t, std::string>>{{1, "backup_TIMESTAMP.sql"}}));
}

void TestProcedureDetails::options_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<bool>("option");
    const auto row = [](const char* title, bool option) { QTest::newRow(title) << QByteArray(title) << option; };
    row("Option A: undo the code rollback", true);
    row("Scenario 1: rollback of the code", true);
    row("Method 2 rollback", true);
    row("Database rollback (< 30 minutes)", true);
    row("Optional rollback of the cache", false);
    row("Methodical rollback of the cache", false);
    row("2. Rollback of the database (< 30 minutes)", false);
    row("Database rollback", false);
}

/// Of several ways a person chooses one; parts are all done.
void TestProcedureDetails::options()
{
    QFETCH(const QByteArray, title);
    QFETCH(const bool, option);
    const Procedure procedure = procedureOf("```sh\nmake\n```\n\n## Rollback\n\n### " + title.toStdString() + "\n\n```sh\nundo\n```\n");
    const auto way = std::find_if(procedure.rollbacks.begin(), procedure.rollbacks.end(), [](const auto& rollback) { return rollback.parent == 0; });
    QCOMPARE(way != procedure.rollbacks.end() && way->option, option);
}

/// What is expected of all test runs of a block stands below the last one.
void TestProcedureDetails::totals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("four runs") << "pytest a -v\npytest b -v\npytest c -v\n\n# Expected: ALL PASS (43 tests)" << "L6 no test failed; L7 no test failed; L8 43 tests passed, 0 failed, from L6 on";
    QTest::newRow("one run") << "pytest a -v\n# Expected: ALL PASS (43 tests)" << "L6 43 tests passed, 0 failed";
    QTest::newRow("each says its own") << "pytest a -v\n# Expected: 8 passed\npytest b -v\n# Expected: 12 passed" << "L6 8 tests passed, 0 failed; L8 12 tests passed, 0 failed";
    QTest::newRow("another program before") << "pip install -r test.txt\npytest b -v\n# Expected: 12 passed" << "L7 12 tests passed, 0 failed";
    QTest::newRow("no test before") << "make a\nmake test\n# Expected: 12 passed" << "L7 12 tests passed, 0 failed";
    QTest::newRow("another block before") << "pytest a -v\n```\n\n```bash\npytest b -v\n# Expected: 12 passed" << "L10 12 tests passed, 0 failed";
}

void TestProcedureDetails::totals()
{
    QFETCH(const QString, code);
    const Procedure procedure = procedureOf(QStringLiteral("```bash\n%1\n```\n").arg(code).toStdString());
    QStringList checks;
    for (const Item& item : procedure.items)
        for (const holdpoint::plan::ItemCheck& check : item.checks) checks.append(QString::fromStdString(item.id + ' ' + check.text));
    QTEST(checks.join(QStringLiteral("; ")), "wanted");
}

QTEST_GUILESS_MAIN(TestProcedureDetails)
#include "test_procedure_details.moc"
