// What a command's output says about what was expected. What cannot be decided is undecided, and never guessed.

#include "models/engine/verdict.h"

#include <QTest>

namespace {

using namespace holdpoint;
using engine::Evidence;
using journal::Verdict;
using plan::CheckKind;

constexpr Verdict met = Verdict::Met, unmet = Verdict::Unmet, undecided = Verdict::Undecided;

struct Row {
    CheckKind kind;
    const char* check;
    const char* output;
    Verdict verdict;
    const char* seen = nullptr;     ///< nullptr: it does not matter
    int exitCode = 0;
    bool cut = false;
};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<Row>("row");
    int number = 0;
    for (const Row& row : rows) QTest::addRow("%d: %.60s | %.40s", ++number, row.check, QString::fromUtf8(row.output).simplified().toUtf8().constData()) << row;
}

const char* word(Verdict verdict) { return journal::nameOf(verdict).data(); }

void judgeRow()
{
    QFETCH(const Row, row);
    const journal::CheckResult result = engine::judge(plan::ItemCheck{row.kind, row.check}, Evidence{row.exitCode, engine::withoutControls(row.output), row.cut});
    QCOMPARE(word(result.verdict), word(row.verdict));
    QCOMPARE(result.check, std::string(row.check));
    if (row.seen != nullptr) QCOMPARE(result.seen, std::string(row.seen));
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addedUp_data();
    void addedUp();
    void simple_data();
    void simple() { judgeRow(); }
    void absent_data();
    void absent() { judgeRow(); }
    void numbers_data();
    void numbers() { judgeRow(); }
    void rowCounts_data();
    void rowCounts() { judgeRow(); }
    void totals_data();
    void totals() { judgeRow(); }
    void httpStatus_data();
    void httpStatus() { judgeRow(); }
    void json_data();
    void json() { judgeRow(); }
    void plans_data();
    void plans() { judgeRow(); }
    void everyCheckIsAnswered();
};

void TestVerdict::simple_data()
{
    addRows({
        {CheckKind::ExitCode, "exit code 0", "", met, "exit code 0"},
        {CheckKind::ExitCode, "exit code 0", "all is well", unmet, "exit code 3", 3},
        {CheckKind::ExitCode, "exit code 0", "", unmet, "exit code -1", -1},
        {CheckKind::Person, "looks well", "anything", undecided, "anything"},
        {CheckKind::Person, "looks well", "", undecided, ""},
        {CheckKind::Contains, "output contains \"ready\"", "x\nis ready\n", met},
        {CheckKind::Contains, "output contains \"ready\"", "Ready", unmet, "Ready"},
        {CheckKind::Contains, "output contains \"ready\"", "", unmet, ""},
        {CheckKind::Contains, "output contains \"say \"hi\" now\"", "they say \"hi\" now", met},
        {CheckKind::Contains, "output contains \"200 OK\"", "\x1b[32m200\x1b[0m OK", met},
        {CheckKind::Contains, "output contains \"a\nb\"", "a\r\nb\r\n", met},
        {CheckKind::Contains, "output contains \"ü\"", "grün", met},
        {CheckKind::Contains, "output contains ready", "ready", undecided},      // nobody knows what is wanted
        {CheckKind::Contains, "output contains \"\"", "ready", undecided},
        {CheckKind::Contains, "output contains \"ready\"", "long", undecided, "the output is too long to be searched as a whole", 0, true},
        {CheckKind::Contains, "output contains \"ready\"", "ready", met, "ready", 0, true},
    });
}

void TestVerdict::absent_data()
{
    addRows({
        {CheckKind::Absent, "output has no errors", "", met},
        {CheckKind::Absent, "output has no errors", "3 files copied", met, "3 files copied"},
        {CheckKind::Absent, "output has no errors", "ERROR: disk", unmet, "ERROR: disk"},
        {CheckKind::Absent, "output has no errors", "1 error", unmet},
        {CheckKind::Absent, "output has no errors", "0 errors", met},
        {CheckKind::Absent, "output has no errors", "errors: 0", met},
        {CheckKind::Absent, "output has no errors", "no errors found", met},
        {CheckKind::Absent, "output has no errors", "0 errors\n1 error", unmet},
        {CheckKind::Absent, "output has no errors", "10 errors", unmet},
        {CheckKind::Absent, "output has no errors", "terrorism", undecided},
        {CheckKind::Absent, "output has no error", "errors", unmet},
        {CheckKind::Absent, "output has no warnings", "Warning: x", unmet},
        {CheckKind::Absent, "output has no FATAL", "fatal: x", unmet},
        {CheckKind::Absent, "output has no errors", "error: 0x80", unmet},
        {CheckKind::Absent, "output has no errors", "errors=0 warnings=3", met},
        {CheckKind::Absent, "output has no errors", "0 warnings, 2 errors", unmet},
        {CheckKind::Absent, "output has no exceptions", "java.lang.NullPointerException", undecided},
        {CheckKind::Absent, "output has no rows", "", met},
        {CheckKind::Absent, "output has no failed units", "", met, "nothing"},
        {CheckKind::Absent, "output has no failed units", "0 loaded units listed.", undecided},
        {CheckKind::Absent, "output has no ", "x", undecided},
        {CheckKind::Absent, "", "x", undecided},
        {CheckKind::Absent, "output has no errors", "x", undecided, nullptr, 0, true},
        {CheckKind::Absent, "output has no errors", "error x", unmet, nullptr, 0, true},
    });
}

void TestVerdict::numbers_data()
{
    addRows({
        {CheckKind::Number, "number = 4", "4\n", met, "4"},
        {CheckKind::Number, "number = 4", "4.0", met, "4"},
        {CheckKind::Number, "number = 4", "5", unmet, "5"},
        {CheckKind::Number, "number = 4", "44", unmet, "44"},
        {CheckKind::Number, "number = 4", "-4", unmet, "-4"},
        {CheckKind::Number, "number = -4", "-4", met},
        {CheckKind::Number, "number = 0.5", "0.50", met},
        {CheckKind::Number, "number < 5", "4.9", met},
        {CheckKind::Number, "number < 5", "5", unmet},
        {CheckKind::Number, "number <= 5", "5", met},
        {CheckKind::Number, "number <= 5", "5.1", unmet},
        {CheckKind::Number, "number ≤ 5", "5", met},
        {CheckKind::Number, "number > 5", "5", unmet},
        {CheckKind::Number, "number > 5", "6", met},
        {CheckKind::Number, "number >= 5", "5", met},
        {CheckKind::Number, "number ≥ 5", "4", unmet},
        {CheckKind::Number, "number != 5", "4", undecided, "4"},
        {CheckKind::Number, "number =4", "4", met},
        {CheckKind::Number, "number > -1", "0", met},
        {CheckKind::Number, "number = 1000000", "1000000", met, "1000000"},
        {CheckKind::Number, "number = 1234567", "1,234,567", undecided},     // one number or three: nobody knows
        {CheckKind::Number, "number = four", "4", undecided, "4"},
        {CheckKind::Number, "number", "4", undecided, "4"},
        {CheckKind::Number, "", "4", undecided, "4"},
        {CheckKind::Number, "number = 4", "", undecided, ""},
        {CheckKind::Number, "number = 4", "four", undecided, "four"},
        {CheckKind::Number, "number = 4", "found 4 files", met, "4"},
        {CheckKind::Number, "number = 4", "4 of 5", undecided},
        {CheckKind::Number, "number = 3", "a\nb 17\n3 site/data", met, "3"},
        {CheckKind::Number, "number = 3", "17\n3", met, "3"},
        {CheckKind::Number, "number = 4", "v4", undecided},
        {CheckKind::Number, "number = 4", "4f3a", undecided},
        {CheckKind::Number, "number = 0", "0x4", undecided},
        {CheckKind::Number, "number = 4", "4/5", undecided},
        {CheckKind::Number, "number = 4", "version 1.2.3", undecided},
        {CheckKind::Number, "number = 4", "at 10:04", undecided},
        {CheckKind::Number, "number = 4", "2026-01-04", undecided},
        {CheckKind::Number, "number = 4", "\x1b[31m4\x1b[0m", met, "4"},
        {CheckKind::Number, "number = 4", " count \n-------\n     4\n(1 row)\n", met, "4"},
        {CheckKind::Number, "number = 4", " count \n-------\n(0 rows)\n", undecided},
        {CheckKind::Number, "number = 4", "4", undecided, nullptr, 0, true},
        {CheckKind::Number, "number = 4", "99999999999999999999999999999999999999999999", unmet},
        {CheckKind::Number, "number < 5", "1e400", undecided},
        {CheckKind::Number, "number < 5", "4%", met, "4"},
        {CheckKind::Number, "number < 5", "4ms", met, "4"},
    });
}

void TestVerdict::rowCounts_data()
{
    const char* three = " id | name \n----+------\n  1 | a\n  2 | b\n  3 | c\n(3 rows)\n";
    addRows({
        {CheckKind::Rows, "rows = 3", three, met, "3"},
        {CheckKind::Rows, "rows = 0", three, unmet, "3"},
        {CheckKind::Rows, "rows > 2", three, met},
        {CheckKind::Rows, "rows >= 4", three, unmet},
        {CheckKind::Rows, "rows = 1", " a \n---\n 9\n(1 row)\n", met, "1"},
        {CheckKind::Rows, "rows = 0", " a \n---\n(0 rows)\n", met, "0"},
        {CheckKind::Rows, "rows = 3", "(2 rows)\n(3 rows)\n", met, "3"},
        {CheckKind::Rows, "rows = 3", "3", met, "3"},
        {CheckKind::Rows, "rows = 3", "a\nb\nc\n", undecided},
        {CheckKind::Rows, "rows = 0", "", undecided},
        {CheckKind::Rows, "rows = 3", "(3 rows affected", met},
        {CheckKind::Rows, "rows = 3", "(x rows)", undecided},
    });
}

void TestVerdict::totals_data()
{
    addRows({
        {CheckKind::Totals, "43 passed", "===== 43 passed in 2.1s =====", met, "43 passed, 0 failed"},
        {CheckKind::Totals, "43 passed", "===== 42 passed in 2.1s =====", unmet, "42 passed, 0 failed"},
        {CheckKind::Totals, "43 passed", "===== 1 failed, 43 passed in 2.1s =====", unmet, "43 passed, 1 failed"},
        {CheckKind::Totals, "43 passed", "===== 43 passed, 2 errors in 1s =====", unmet, "43 passed, 2 failed"},
        {CheckKind::Totals, "43 passed", "===== 43 passed, 1 error in 1s =====", unmet},
        {CheckKind::Totals, "43 tests passed, 0 failed", "43 tests passed, 0 failed", met},
        {CheckKind::Totals, "43 passed", "Tests:       43 passed, 43 total", met},
        {CheckKind::Totals, "43 passed", "43 passing", undecided},
        {CheckKind::Totals, "2 passed", "..\n----\nRan 2 tests in 0.000s\n\nOK\n", met, "2 passed, 0 failed"},
        {CheckKind::Totals, "2 passed", "F.\n----\nRan 2 tests in 0.000s\n\nFAILED (failures=1)\n", undecided},
        {CheckKind::Totals, "43 passed", "", undecided},
        {CheckKind::Totals, "43 tests passed, 0 failed, from L33 on", "== 43 passed in 1s ==", met},
        {CheckKind::Totals, "43 tests passed, 0 failed, from L33 on", "== 8 passed in 1s ==", unmet, "8 passed, 0 failed"},
        {CheckKind::Totals, "no test failed", "== 8 passed in 1s ==", met, "8 passed, 0 failed"},
        {CheckKind::Totals, "no test failed", "== 1 failed, 7 passed in 1s ==", unmet, "7 passed, 1 failed", 1},
        {CheckKind::Totals, "no test failed", "..........", met, "exit code 0"},
        {CheckKind::Totals, "no test failed", "..........", unmet, "exit code 1", 1},
        {CheckKind::Totals, "all passed", "43 passed", undecided},
        {CheckKind::Totals, "43 passed", "\x1b[32m43 passed\x1b[0m", met},
        {CheckKind::Totals, "43 passed", "43 passed", undecided, nullptr, 0, true},
    });
}

void TestVerdict::httpStatus_data()
{
    addRows({
        {CheckKind::HttpStatus, "HTTP status = 200", "HTTP/1.1 200 OK\r\nDate: x\r\n", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "HTTP/2 200 \r\n", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "HTTP/1.1 503 Service Unavailable\r\n", unmet, "503"},
        {CheckKind::HttpStatus, "HTTP status = 200", "200", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "404", unmet, "404"},
        {CheckKind::HttpStatus, "HTTP status = 200", "200 OK", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "500 Internal Server Error", unmet, "500"},
        {CheckKind::HttpStatus, "HTTP status = 200", "200 files copied", undecided},
        {CheckKind::HttpStatus, "HTTP status = 200", "{\"up\": true}\n200", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "< HTTP/1.1 200 OK", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "Status code: 200", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "http_code=503 time=0.2", unmet, "503"},
        {CheckKind::HttpStatus, "HTTP status = 200", "2000", undecided},
        {CheckKind::HttpStatus, "HTTP status = 200", "000", undecided},
        {CheckKind::HttpStatus, "HTTP status = 200", "", undecided},
        {CheckKind::HttpStatus, "HTTP status = 200", "<html>moved</html>", undecided},
        {CheckKind::HttpStatus, "HTTP status = 200", "curl: (7) Failed to connect to localhost port 8080 after 0 ms", undecided},
        {CheckKind::HttpStatus, "HTTP status", "200", undecided},
        {CheckKind::HttpStatus, "HTTP status = 200", "HTTP/1.1 301 Moved\r\n\r\nHTTP/1.1 200 OK\r\n", met, "200"},
        {CheckKind::HttpStatus, "HTTP status = 200", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 500 No\r\n", unmet, "500"},
        {CheckKind::HttpStatus, "HTTP status = 200", "{\"items\": 200}", undecided},
    });
}

void TestVerdict::json_data()
{
    addRows({
        {CheckKind::Json, R"(JSON holds {"status": "ok"})", R"({"status":"ok"})", met},
        {CheckKind::Json, R"(JSON holds {"status": "ok"})", R"({"status":"ok","more":1})", met},
        {CheckKind::Json, R"(JSON holds {"status": "ok"})", R"({"status":"down"})", unmet},
        {CheckKind::Json, R"(JSON holds {"status": "ok"})", R"({"state":"ok"})", unmet},
        {CheckKind::Json, R"(JSON holds {"status": "ok", ...})", R"({"status":"ok","more":1})", met},
        {CheckKind::Json, R"(JSON holds {"status": "ok", …})", R"({"status":"ok"})", met},
        {CheckKind::Json, R"(JSON holds { ... })", R"({"a":1})", met},
        {CheckKind::Json, R"(JSON holds {"db": {"up": true, ...}, ...})", R"({"db":{"up":true,"ms":3}})", met},
        {CheckKind::Json, R"(JSON holds {"db": {"up": true}})", R"({"db":{"up":false}})", unmet},
        {CheckKind::Json, R"(JSON holds {"n": 1})", R"({"n":1.0})", met},
        {CheckKind::Json, R"(JSON holds {"n": 1})", R"({"n":"1"})", unmet},
        {CheckKind::Json, R"(JSON holds {"n": null})", R"({"n":null})", met},
        {CheckKind::Json, R"(JSON holds {"n": null})", R"({})", unmet},
        {CheckKind::Json, "JSON holds [1, 2]", "[1,2,3]", met},
        {CheckKind::Json, "JSON holds [1, 2]", "[1]", unmet},
        {CheckKind::Json, "JSON holds [1, 2]", "[2,1]", unmet},
        {CheckKind::Json, R"(JSON holds {"a": "b"})", "HTTP/1.1 200 OK\r\n\r\n{\"a\":\"b\"}\n", met},
        {CheckKind::Json, R"(JSON holds {"a": "b"})", "no JSON at all", unmet},
        {CheckKind::Json, R"(JSON holds {"a": "b"})", "", unmet},
        {CheckKind::Json, R"(JSON holds {"text": "wait..."})", R"({"text":"wait..."})", met},
        {CheckKind::Json, R"(JSON holds {"text": "wait..."})", R"({"text":"wait"})", unmet},
        {CheckKind::Json, "JSON holds", "{}", undecided},
        {CheckKind::Json, "JSON holds {broken", "{}", undecided},
        {CheckKind::Json, R"(JSON holds {"a": "b"})", R"({"a":"b"})", undecided, nullptr, 0, true},
    });
}

void TestVerdict::plans_data()
{
    addRows({
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Index Scan using a on b  (cost=0.4..8)", met, "Index Scan"},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Index Only Scan using a on b", met},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Bitmap Heap Scan on b\n  ->  Bitmap Index Scan on a", met},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Seq Scan on b", unmet, "Seq Scan"},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Nested Loop\n -> Index Scan using a\n -> Seq Scan on c", unmet, "Seq Scan"},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Parallel Seq Scan on b", unmet},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "", undecided},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "ERROR: relation does not exist", undecided},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Index Scan using a", undecided, nullptr, 0, true},
        {CheckKind::Plan, "query plan has Index Scan and no Seq Scan", "Seq Scan on b", unmet, nullptr, 0, true},
    });
}

void TestVerdict::everyCheckIsAnswered()
{
    const auto results = engine::judge(std::vector<plan::ItemCheck>{{CheckKind::ExitCode, "a"}, {CheckKind::Person, "b"}, {CheckKind::Number, "number = 1"}}, Evidence{0, "1", false});
    QCOMPARE(results.size(), std::size_t{3});
    QVERIFY(results[0].verdict == met && results[1].verdict == undecided && results[2].verdict == met);
    QVERIFY(engine::judge(std::vector<plan::ItemCheck>{}, Evidence{}).empty());
}

/// Four test runs, and the runbook counts all of them below the last one.
void TestVerdict::addedUp_data()
{
    QTest::addColumn<QString>("earlier");       // what the two before it have shown
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("seen");
    const auto is = [](Verdict verdict) { return static_cast<int>(verdict); };
    QTest::newRow("all of them") << "8 passed, 0 failed; 12 passed, 0 failed" << "23 passed, 0 failed" << is(met) << "43 passed, 0 failed";
    QTest::newRow("one too few") << "8 passed, 0 failed; 11 passed, 0 failed" << "23 passed, 0 failed" << is(unmet) << "42 passed, 0 failed";
    QTest::newRow("one has failed") << "8 passed, 1 failed; 12 passed, 0 failed" << "23 passed, 0 failed" << is(unmet) << "43 passed, 1 failed";
    QTest::newRow("one shows no number") << "exit code 0; 12 passed, 0 failed" << "23 passed, 0 failed" << is(undecided) << "23 passed, 0 failed";
    QTest::newRow("one was left out") << "; 12 passed, 0 failed" << "23 passed, 0 failed" << is(undecided) << "23 passed, 0 failed";
}

void TestVerdict::addedUp()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, last);
    plan::Procedure procedure;
    for (const char* id : {"L33", "L34", "L36"}) procedure.items.push_back({.id = id, .kind = plan::ItemKind::Shell, .line = static_cast<std::uint32_t>(std::atoi(id + 1))});
    journal::Record record;
    record.procedure = std::make_shared<const plan::Procedure>(procedure);
    record.items.resize(3);
    for (int i = 0; i < 2; ++i)
        if (const QString seen = earlier.section(QStringLiteral("; "), i, i); !seen.isEmpty()) record.items[static_cast<std::size_t>(i)].end.checks.push_back({"no test failed", met, seen.toStdString()});
    std::vector<journal::CheckResult> checks{{"43 tests passed, 0 failed, from L33 on", unmet, last.toStdString()}};
    engine::addTotals(record, 2, checks);
    QTEST(static_cast<int>(checks.front().verdict), "wanted");
    QTEST(QString::fromStdString(checks.front().seen), "seen");
    // What is about this one alone stays as it is, and so does what names nothing that comes before.
    for (const char* text : {"43 tests passed, 0 failed", "43 tests passed, 0 failed, from L99 on", "43 tests passed, 0 failed, from L36 on"}) {
        std::vector<journal::CheckResult> alone{{text, unmet, "23 passed, 0 failed"}};
        engine::addTotals(record, 2, alone);
        QCOMPARE(alone.front().verdict, unmet);
    }
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
