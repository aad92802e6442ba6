// What a command is expected to give, which command it is, and the check that is proposed for it.

#include "models/plan/checks.h"
#include "models/plan/sql_shape.h"
#include "tests/support/rows.h"

using holdpoint::plan::CheckKind;
using holdpoint::plan::CommandKind;
using holdpoint::tests::addCases;

class TestExpectations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What stands in the comments right below is what is expected.
    void promised_data()
    {
        addCases({
            {"an arrow", "\n# R\n\n## Deploy\n\n- `curl -s localhost/health` → `ok`\n", "5 expect.promised of=5 | output contains \"ok\""},
            {"an arrow of signs", "\n# R\n\n## Deploy\n\n`wc -l a.txt` -> 4\n", "5 expect.promised of=5 | number = 4"},
            {"it should print", "\n# R\n\n## Deploy\n\nThen `cat VERSION -n` should print `2.4.0`.\n", "5 expect.promised of=5 | output contains \"2.4.0\""},
            {"it returns", "\n# R\n\n## Deploy\n\n1. Look: `kubectl get pods -n a` returns \"Running\".\n2. Then wait.\n", "5 expect.promised of=5 | output contains \"Running\""},
            {"a tool that nobody knows", "\n# R\n\n## Deploy\n\n`deployctl status` should print `ready`.\n", "5 expect.promised of=5 | output contains \"ready\""},
            {"German", "\n# R\n\n## Deploy\n\n- `cat VERSION -n`, erwartet: `2.4.0`\n", "5 expect.promised of=5 | output contains \"2.4.0\""},
            {"German, with the verb at the end", "\n# R\n\n## Deploy\n\nDanach sollte alles laufen: `shopctl status` sollte `42` ausgeben.\n", "5 expect.promised of=5 | number = 42"},
            {"two, each with its own", "\n# R\n\n## Deploy\n\n- `cat a -n` → `x`, `cat b -n` → `y`\n", "5 expect.promised of=5 | output contains \"x\"\n5 expect.promised of=5 | output contains \"y\""},
            {"one command after the other", "\n# R\n\n## Deploy\n\n- `cat a -n` → `cat b -n`\n", ""},
            {"a change of a command", "\n# R\n\n## Deploy\n\n- Write `sleep -s 25` for it: `sleep -s 20` → `sleep -s 25`\n", ""},
            {"quotes inside of code", "\n# R\n\n## Check\n\n```sh\nkubectl rollout status d\n```\n\nExpected output: `deployment \"shop\" successfully rolled out`\n", "9 expect.sentence of=6 | output contains \"deployment \"shop\" successfully rolled out\""},
            {"JSON in code", "\n# R\n\n## Check\n\n```sh\ncurl -s a/health\n```\n\nExpect `{\"status\":\"ok\",\"version\":\"4.18.0\"}`.\n", "9 expect.sentence of=6 | JSON holds {\"status\":\"ok\",\"version\":\"4.18.0\"}"},
            {"beside the command in a table", "\n# R\n\n## Smoke\n\n| Test | Command | Expected |\n|---|---|---|\n| health | `curl -s a/health` | `UP` |\n| balance | `./balance.sh -v` | exit 0 |\n| errors | `grep -c FATAL a.log` | 0 |\n| later | `ls -l` | - |\n", "7 expect.row of=7 | output contains \"UP\"\n8 expect.row of=8 | exit code = 0\n9 expect.row of=9 | number = 0"},
            {"a table without commands", "\n# R\n\n## Smoke\n\n| Test | Expected |\n|---|---|\n| `curl -s a/health` | `UP` |\n", ""},
            {"it should be run", "\n# R\n\n## Deploy\n\n- `cat a -n` should be done twice\n", ""},
        });
    }
    void promised() { HOLDPOINT_COMPARE_ROWS(expectations); }

    void commentsBelow()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Look\n\n```bash\ncurl -s http://a/health\n# Expected response:\n# {\n#   \"status\": \"ok\"\n# }\n\n# Another comment\nls\n# Expected: 103+ lines\n```\n");
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.expectations), QStringLiteral("7 expect.comment of=6 | JSON holds {\n\"status\": \"ok\"\n}\n14 expect.comment of=13 | number >= 103"));
    }

    void found_data()
    {
        addCases({
            {"a comment below", "\n# R\n\n## Check\n\n```sql\nSELECT count(*) FROM a;\n-- Expected: 0\n```\n", "7 expect.comment of=6 | number = 0"},
            {"rows that are listed", "\n# R\n\n## Check\n\n```sql\nSELECT id FROM a;\n-- Expected: 2\n```\n", "7 expect.comment of=6 | rows = 2"},
            {"rows that are counted", "\n# R\n\n## Check\n\n```sql\nSELECT COUNT(*)\n  FROM a;\n-- Expected: 200 rows\n```\n", "8 expect.comment of=6 | number = 200"},
            {"rows that are counted by group", "\n# R\n\n## Check\n\n```sql\nSELECT count(*) FROM a GROUP BY b;\n-- Expected: 2\n```\n", "7 expect.comment of=6 | rows = 2"},
            {"a comment at the end", "\n# R\n\n## Check\n\n```sh\ncurl -s mail  # should return 200\n```\n", "6 expect.comment of=6 | HTTP status = 200"},
            {"a version or a newer one", "\n# R\n\n## Check\n\n```sh\npython --version\n# Expected: 3.10+\n```\n", "7 expect.comment of=6 | a person confirms: 3.10+"},
            {"a version", "\n# R\n\n## Check\n\n```sh\nredis-server --version  # should return 7.20\n```\n", "6 expect.comment of=6 | output contains \"7.20\""},
            {"a version of three parts", "\n# R\n\n## Check\n\n```sh\ncat build\n# Expected: 24.0.5\n```\n", "7 expect.comment of=6 | output contains \"24.0.5\""},
            {"a number with a dot", "\n# R\n\n## Check\n\n```sh\n./load\n# Expected: 0.5\n```\n", "7 expect.comment of=6 | number = 0.5"},
            {"a comment above, alone", "\n# R\n\n## Check\n\n```sh\n# should be 3\nls -l\n```\n", "6 expect.comment of=7 | number = 3"},
            {"a comment above after a blank line", "\n# R\n\n## Check\n\n```sql\nSELECT 1;\n\n-- the policy (should use index)\nSELECT 2;\n```\n", "8 expect.comment of=9 | query plan has Index Scan and no Seq Scan"},
            {"between two commands", "\n# R\n\n## Check\n\n```sh\nls a\n# Expected: 3\nls b\n```\n", "7 expect.comment of=6 | number = 3"},
            {"the second one speaks of something else", "\n# R\n\n## Check\n\n```sh\nls a\n# Expected: 3\n# Expected: the lamp is green\n```\n", "7 expect.comment of=6 | number = 3\n8 expect.comment of=- | a person confirms: the lamp is green"},
            {"not what was expected", "\n# R\n\n## Check\n\n```sh\nls a\n# no warnings but expected ones\n```\n", ""},
            {"a sentence", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected: no errors\n", "9 expect.sentence of=6 | output has no errors"},
            {"a wide colon", "\n# R\n\n## 检查\n\n```sh\nls a\n```\n\n预期结果：ready\n", "9 expect.sentence of=6 | a person confirms: ready"},
            {"a French blank", "\n# R\n\n## Test\n\n```sh\nls a\n```\n\nRésultat attendu\u00A0: ready\n", "9 expect.sentence of=6 | a person confirms: ready"},
            {"a label", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\n**Expected result:** \"ready\" is printed\n", "9 expect.sentence of=6 | output contains \"ready\""},
            {"in code", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected: `active (running)`\n", "9 expect.sentence of=6 | output contains \"active (running)\""},
            {"a version in code", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected: `2.4.0`.\n", "9 expect.sentence of=6 | output contains \"2.4.0\""},
            {"a number in code", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected: `3`\n", "9 expect.sentence of=6 | number = 3"},
            {"output that contains code", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected: output contains `state: ready`\n", "9 expect.sentence of=6 | output contains \"state: ready\""},
            {"code that is an example", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected: `id=<id>`\n", "9 expect.sentence of=6 | a person confirms: id=<id>"},
            {"code among words", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected: the `web` pods are ready\n", "9 expect.sentence of=6 | a person confirms: the web pods are ready"},
            {"a placeholder is no comparison", "\n# R\n\n## Check\n\n```sh\nls a\n# Expected: <hash>\n```\n", "7 expect.comment of=6 | a person confirms: <hash>"},
            {"a sentence right below", "\n# R\n\n## Check\n\n```sql\nSELECT id FROM a;\n```\n\nShould return 0 rows.\n", "9 expect.sentence of=6 | rows = 0"},
            {"what must be", "\n# R\n\n## Check\n\n```sql\nSELECT count(*) FROM a;\n```\n\nMust be 0.\n", "9 expect.sentence of=6 | number = 0"},
            {"what should be printed", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nShould print `prod-eu`.\n", "9 expect.sentence of=6 | output contains \"prod-eu\""},
            {"what cannot be compared is for a person", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nYou should see the new logo.\n", "9 expect.sentence of=6 | a person confirms: the new logo"},
            {"what must be done", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nTell Bob. He must be told.\n", ""},
            {"not right below", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nA word.\n\nMust be done by two people.\n", ""},
            {"no command before", "\n# R\n\n## Check\n\nExpected: no errors\n", "5 expect.sentence of=- | output has no errors"},
            {"a command of another section", "\n# R\n\n## Deploy\n\n```sh\nls a\n```\n\n## Check\n\nExpected: no errors\n", "11 expect.sentence of=- | output has no errors"},
            {"a watcher never ends", "\n# R\n\n## Check\n\n```sh\nls a\ntail -f b\n```\n\nExpected: no errors\n", "10 expect.sentence of=6 | output has no errors"},
            {"what is measured", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nExpected metrics: low\n", "9 expect.sentence of=- | a person confirms: low"},
            {"in the middle of a sentence", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nWe expected more of it.\n", ""},
            {"a heading", "\n# R\n\n## Expected: much\n\n- [ ] a\n", ""},
            {"a box", "\n# R\n\n## Check\n\n- [ ] Expected: no errors\n", ""},
            {"a table", "\n# R\n\n## Check\n\n| Expected: | a |\n|---|---|\n| Expected: b | c |\n", ""},
            {"German", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nErwartet: 3\n", "9 expect.sentence of=6 | number = 3"},
            {"French", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nRésultat attendu : 3\n", "9 expect.sentence of=6 | number = 3"},
            {"Spanish", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nResultado esperado: 3\n", "9 expect.sentence of=6 | number = 3"},
            {"Portuguese", "\n# R\n\n## Check\n\n```sh\nls a\n```\n\nResultado esperado: 3\n", "9 expect.sentence of=6 | number = 3"},
            {"the author pins it", "\n# R\n\n## Check\n\n<!-- holdpoint: expect=\"rows = 0\" -->\n```sql\nSELECT 1;\nSELECT 2;\n```\n", "5 expect.pinned of=8 | rows = 0"},
            {"pinned in words", "\n# R\n\n## Check\n\n```sh {expect=\"no errors\"}\nls a\n```\n", "5 expect.pinned of=6 | output has no errors"},
        });
    }
    void found() { HOLDPOINT_COMPARE_ROWS(expectations); }

    void oneValue_data()
    {
        QTest::addColumn<bool>("one");
        for (const char* query : {"SELECT count(*) FROM a", "select COUNT( * ) as n\nfrom a where b in (select c from d group by c);", "SELECT max(id) FROM a;", "SELECT round(avg(b), 2) FROM a",
                                  "SELECT coalesce(sum(b), 0)::int FROM a ORDER BY 1", "SELECT count(*) - count(DISTINCT b) FROM a JOIN d ON d.x = a.x", "SELECT DISTINCT count(*) FROM a",
                                  "WITH b AS (SELECT id, c FROM a GROUP BY id, c) SELECT count(*) FROM b", "SELECT count(*) FILTER (WHERE b) FROM a", "-- how many\nSELECT count(*) FROM a -- all",
                                  "SELECT count(*) FROM (SELECT a FROM b UNION SELECT c FROM d) AS e", "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b) FROM a", "SELECT count(*) FROM a WHERE b = '; group'"})
            QTest::newRow(query) << true;
        for (const char* query : {"SELECT id FROM a", "SELECT * FROM a", "SELECT count(*), max(id) FROM a", "SELECT b, count(*) FROM a GROUP BY b", "SELECT count(*) FROM a GROUP BY b",
                                  "SELECT count(*) OVER () FROM a", "SELECT count(*) FROM a UNION ALL SELECT count(*) FROM b", "SELECT (SELECT count(*) FROM a) FROM b", "SELECT count FROM a",
                                  "SELECT \"count\"(b) FROM a", "DELETE FROM a WHERE id IN (SELECT max(id) FROM a)", "EXPLAIN SELECT count(*) FROM a", "SELECT count(*) FROM a; SELECT id FROM b",
                                  "SELECT id FROM a WHERE b = (SELECT max(b) FROM a)", "SELECT id FROM a ORDER BY count(*)", "INSERT INTO a SELECT count(*) FROM b", "-- SELECT count(*) FROM a", "", "(", ")))", "SELECT 'count(*)' FROM a"})
            QTest::addRow("%s.", query) << false;
    }
    void oneValue()
    {
        QFETCH(const bool, one);
        std::string_view query = QTest::currentDataTag();
        if (!one) query.remove_suffix(1);
        QCOMPARE(holdpoint::plan::givesOneValue(query), one);
    }

    void checks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const char* text, CheckKind kind, const char* proposal, CommandKind command = CommandKind::Shell) {
            QTest::addRow("%s (%d)", text, static_cast<int>(command)) << QByteArray(text) << static_cast<int>(command) << static_cast<int>(kind) << QString::fromUtf8(proposal);
        };
        row("Expected: 0 rows", CheckKind::Rows, "rows = 0");
        row("Expected: 12", CheckKind::Rows, "rows = 12", CommandKind::Sql);
        row("Expected: 12", CheckKind::Number, "number = 12");
        row("should return 4", CheckKind::Number, "number = 4");
        row("should be 12.5", CheckKind::Number, "number = 12.5");
        row("Expected: > 100", CheckKind::Number, "number > 100");
        row("should be < 5 seconds", CheckKind::Number, "number < 5 seconds");
        row("Expected: 200", CheckKind::HttpStatus, "HTTP status = 200");
        row("Expected: 200 OK", CheckKind::HttpStatus, "HTTP status = 200");
        row("Expected: 700", CheckKind::Number, "number = 700");
        row("Expected: 200 files", CheckKind::Number, "number = 200");
        row("Expected: {\"status\":\"ok\"}", CheckKind::Json, "JSON holds {\"status\":\"ok\"}");
        row("Expected: [1, 2]", CheckKind::Json, "JSON holds [1, 2]");
        row("Expected: 43 passed", CheckKind::Totals, "43 tests passed, 0 failed");
        row("Expected: ALL PASS (43 tests)", CheckKind::Totals, "43 tests passed, 0 failed");
        row("Expected: 8/8", CheckKind::Totals, "8 tests passed, 0 failed");
        row("Expected: 5/8", CheckKind::Number, "number = 5");
        row("should use index", CheckKind::Plan, "query plan has Index Scan and no Seq Scan");
        row("Expected: \"Server ready\"", CheckKind::Contains, "output contains \"Server ready\"");
        row("should show \"ready\" twice", CheckKind::Contains, "output contains \"ready\"");
        row("Expected: an open \" quote", CheckKind::Person, "a person confirms: an open \" quote");
        row("Expected: No errors", CheckKind::Absent, "output has no errors");
        row("Expected: none of it", CheckKind::Person, "a person confirms: none of it");
        row("Expected: pass", CheckKind::ExitCode, "exit code = 0");
        row("Expected: Success", CheckKind::ExitCode, "exit code = 0");
        row("should work", CheckKind::Person, "a person confirms: should work");
        row("Expected: works", CheckKind::ExitCode, "exit code = 0");
        row("Expected: the lamp is green", CheckKind::Person, "a person confirms: the lamp is green");
        row("", CheckKind::Person, "a person confirms: ");
    }
    void checks()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, command);
        QFETCH(const int, kind);
        QFETCH(const QString, proposal);
        const holdpoint::plan::ProposedCheck check = holdpoint::plan::proposeCheck(text.toStdString(), static_cast<CommandKind>(command));
        QCOMPARE(QString::fromStdString(check.text), proposal);
        QCOMPARE(static_cast<int>(check.kind), kind);
    }
};

QTEST_APPLESS_MAIN(TestExpectations)
#include "test_expectations.moc"
