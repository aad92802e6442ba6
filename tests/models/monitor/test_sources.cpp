// The file that says where a metric's numbers come from, and the hidden comments that say the same.

#include "models/monitor/unit.h"
#include "tests/models/monitor/asked.h"

#include <QFile>
#include <QTemporaryDir>

using namespace holdpoint::monitor;
using holdpoint::Error;

namespace {

std::string textOf(const char* path)
{
    QFile file(QStringLiteral(HOLDPOINT_SOURCE_DIR "/") + QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is not there", path);
    return file.readAll().toStdString();
}

/// A file with a source of each kind.
std::string wholeFile() { return textOf("tests/data/sources/deploy.sources.json"); }

/// What stands in the handbook's fence of this language.
std::string example(const std::string& language)
{
    const std::string page = textOf("resources/handbook/sources.md");
    const std::size_t begin = page.find("```" + language + '\n') + language.size() + 4;
    return page.substr(begin, page.find("\n```", begin) - begin);
}

holdpoint::runbook::Runbook bookOf(const std::string& text)
{
    auto source = holdpoint::runbook::Source::fromBytes(text, "deploy.md");
    if (!source) qFatal("%s", source.error().text().c_str());
    return holdpoint::runbook::parse(std::make_shared<holdpoint::runbook::Source>(std::move(source.value())));
}

Error errorOf(const std::string& text)
{
    const auto sources = readSources(text, "deploy.sources.json");
    return sources ? Error{"nothing is wrong"} : sources.error();
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeForm();
    void namesAreFoldedAndNothingIsGuessed();
    void units();
    void wrongFiles_data();
    void wrongFiles();
    void aSecretInTheFileIsNotRepeated();
    void comments();
    void commentsGoBeforeTheFile();
    void theFileBesideARunbook();
    void theHandbooksExamples();
};

void TestSources::theWholeForm()
{
    const auto read = readSources(wholeFile(), "deploy.sources.json");
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    const Source* p95 = read->find("p95 latency");
    QVERIFY(p95);
    const auto& prometheus = std::get<PrometheusSource>(p95->from);
    QCOMPARE(prometheus.query, std::string("rate(x[1m]) * 2"));
    QCOMPARE(prometheus.aggregate, PrometheusSource::Aggregate::Max);
    QCOMPARE(prometheus.token, std::string("PROM_TOKEN"));
    QCOMPARE(p95->line, 3U);
    QCOMPARE(p95->intervalMs, std::int64_t{1000});
    QCOMPARE(p95->deadlineMs, std::int64_t{2000});
    QCOMPARE(std::get<PrometheusSource>(read->find("Error rate")->from).historyMs, std::int64_t{600'000});
    QCOMPARE(std::get<HttpSource>(read->find("Response time")->from).what, HttpSource::What::Latency);
    QCOMPARE(read->find("Response time")->unit, std::string("ms"));
    QVERIFY(!holdpoint::tests::has(read->find("Response time")->place(), "s3cret"));
    QCOMPARE(read->find("Status")->deadlineMs, std::int64_t{400});
    QCOMPARE(std::get<HttpSource>(read->find("Queue")->from).pattern, std::string("checks.0.ms"));
    QCOMPARE(std::get<SqlSource>(read->find("Violations")->from).database, std::string("DATABASE_URL"));
    QCOMPARE(std::get<LogSource>(read->find("Import errors")->from).windowMs, std::int64_t{30'000});
    QCOMPARE(std::get<LogSource>(read->find("Crashes")->from).command, std::string("journalctl -fu shop"));
    QCOMPARE(read->find("CPU usage")->deadlineMs, std::int64_t{10'000});
    QCOMPARE(read->page.size(), std::size_t{2});
    QCOMPARE(read->page[0].name(), std::string("the webhook in PAGE_URL"));
    QCOMPARE(read->page[1].name(), std::string("e-mail to ann@example.org"));
    QCOMPARE(read->notify[0].name(), std::string("the webhook https://chat.example"));
}

void TestSources::namesAreFoldedAndNothingIsGuessed()
{
    const auto read = readSources(wholeFile(), "deploy.sources.json");
    QVERIFY(read);
    const Source* const p95 = read->find("P95 latency");
    QCOMPARE(read->find("p95"), p95);
    QCOMPARE(read->find("  API response "), p95);
    QCOMPARE(read->find("P95\tLATENCY"), p95);
    QVERIFY(!read->find("p95 latency of the API"));
    QVERIFY(!read->find("p9"));
    QVERIFY(!read->find("GraphQL error rate"));
    QVERIFY(!read->find(""));
}

void TestSources::units()
{
    const UnitReader units;
    Source source;
    source.unit = "s";
    QCOMPARE(source.factorTo("ms", units).value(), 1000.0);
    QCOMPARE(source.factorTo("seconds", units).value(), 1.0);
    QCOMPARE(source.factorTo("forever", units).value(), 1.0);      // a word behind a number, and no unit
    QVERIFY(!source.factorTo("%", units));
    source.unit = "ratio";
    QCOMPARE(source.factorTo("%", units).value(), 100.0);
    source.unit = "ms";
    QCOMPARE(source.factorTo("seconds", units).value(), 0.001);
    source.unit.clear();
    QCOMPARE(source.factorTo("%", units).value(), 1.0);
}

void TestSources::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("says");
    const auto source = [](const char* fields) -> QByteArray { return QByteArray("{\n  \"sources\": {\n    \"p95\": {\n      ") + fields + "\n    }\n  }\n}"; };
    QTest::newRow("no JSON") << QByteArray("{\n  \"sources\": {\n") << 3 << QByteArray("this is not JSON");
    QTest::newRow("another field") << QByteArray("{\n \"source\": {}\n}") << 2 << QByteArray("there is no field 'source' here");
    QTest::newRow("a list") << QByteArray("{\n \"sources\": []\n}") << 2 << QByteArray("has to be an object");
    QTest::newRow("no place") << source("\"query\": \"x\"") << 3 << QByteArray("the source 'p95': it does not say where its numbers come from");
    QTest::newRow("two places") << source("\"http\": \"http://a\", \"command\": \"x\"") << 3 << QByteArray("more than one place");
    QTest::newRow("no query") << source("\"prometheus\": \"http://p:9090\"") << 3 << QByteArray("\"query\" is missing");
    QTest::newRow("no address") << source("\"query\": \"x\",\n      \"prometheus\": \"p:9090\"") << 5 << QByteArray("\"prometheus\" names no address such as");
    QTest::newRow("misspelt") << source("\"http\": \"http://a\",\n      \"evry\": \"1s\"") << 5 << QByteArray("there is no field 'evry' here");
    QTest::newRow("of another kind") << source("\"http\": \"http://a\",\n      \"query\": \"x\"") << 5 << QByteArray("there is no field 'query' here");
    QTest::newRow("no time") << source("\"http\": \"http://a\",\n      \"every\": \"often\"") << 5 << QByteArray("\"every\" is no time");
    QTest::newRow("too often") << source("\"http\": \"http://a\",\n      \"every\": \"1ms\"") << 5 << QByteArray("from 100 ms to 24 h");
    QTest::newRow("unit") << source("\"http\": \"http://a\",\n      \"unit\": \"furlong\"") << 5 << QByteArray("\"unit\" is none that is known");
    QTest::newRow("pattern") << source("\"log\": \"a.log\",\n      \"match\": \"(\"") << 5 << QByteArray("\"match\" is no regular expression");
    QTest::newRow("aggregate") << source("\"prometheus\": \"http://p\", \"query\": \"x\",\n      \"aggregate\": \"median\"") << 5 << QByteArray("\"aggregate\" is max, min, sum or average");
    QTest::newRow("points") << source("\"prometheus\": \"http://p\", \"query\": \"x\", \"history\": \"24h\",\n      \"step\": \"1s\"") << 5 << QByteArray("more than 10000 points");
    QTest::newRow("two measures") << source("\"http\": \"http://a\", \"status\": true, \"json\": \"a\"") << 4 << QByteArray("only one of");
    QTest::newRow("no text") << source("\"http\": \"http://a\",\n      \"json\": 5") << 5 << QByteArray("\"json\" has to be a text");
    QTest::newRow("twice") << QByteArray("{\n \"sources\": {\n  \"p95\": {\"http\": \"http://a\"},\n  \"x\": {\"http\": \"http://b\", \"aliases\": [\"P95\"]}\n }\n}") << 4 << QByteArray("'P95' is bound twice, to http://a as well");
    QTest::newRow("the same twice") << QByteArray("{\n \"sources\": {\n  \"p95\": {\"http\": \"http://a\"},\n  \"p95\": {\"http\": \"http://b\"}\n }\n}") << 4 << QByteArray("'p95' stands here for the second time");
    QTest::newRow("a field twice") << source("\"http\": \"http://a/\\\"{[,\", \"unit\": \"s\",\n      \"unit\": \"ms\"") << 5 << QByteArray("'unit' stands here for the second time");
    QTest::newRow("target") << QByteArray("{\n \"notify\": {\n  \"page\": [{\"phone\": \"1\"}]\n }\n}") << 3 << QByteArray("a target of 'page': it has to name either");
    QTest::newRow("mail") << QByteArray("{\n \"notify\": {\n  \"page\": [{\"mail\": \"a@b\",\n    \"server\": \"mail.example\", \"from\": \"c@d\"}]\n }\n}") << 4 << QByteArray("\"server\" has to be smtp://HOST:PORT");
    QTest::newRow("two mails") << QByteArray("{\n \"notify\": {\n  \"page\": [{\"mail\": \"a@b\\r\\nBcc: c@d\", \"server\": \"smtp://m\", \"from\": \"c@d\"}]\n }\n}") << 3 << QByteArray("\"mail\" has to be one address");
    QTest::newRow("neither") << QByteArray("{\n \"notify\": {\n  \"pager\": []\n }\n}") << 3 << QByteArray("there is no field 'pager' here");
}

void TestSources::wrongFiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const QByteArray, says);
    const Error error = errorOf(text.toStdString());
    SAYS(error.what, says.toStdString());
    QCOMPARE(error.file, std::string("deploy.sources.json"));
    QCOMPARE(static_cast<int>(error.line), line);
}

void TestSources::aSecretInTheFileIsNotRepeated()
{
    const auto source = [](const std::string& fields) { return errorOf("{\"sources\": {\"x\": {" + fields + "}}}").text(); };
    const std::vector<std::string> errors{
        source(R"("http": "http://a", "token": "s3cret/token==")"), source(R"("http": "http://ann:s3cret@a")"),
        source(R"("sql": "postgresql://ann:s3cret@db/shop", "query": "SELECT 1")"), source(R"("sql": "mysql://ann:s3cret@db", "query": "SELECT 1")")};
    for (const std::string& error : errors) {
        SAYS(error, "variable");
        QVERIFY2(!holdpoint::tests::has(error, "s3cret"), error.c_str());
    }
}

void TestSources::comments()
{
    const auto book = bookOf("# Deploy\n\n<!-- holdpoint: source=\"P95 latency\" prometheus=http://p.example:9090 query='rate(x{code=~\"5..\"}[1m])' unit=s aliases=\"p95, latency\" -->\n"
                             "- p95 < 50 ms\n\n<!-- holdpoint: source=Status http=https://a.example status -->\n<!-- holdpoint: kind=output -->\n```\nx\n```\n");
    const auto read = sourcesOf(book, "/nowhere/deploy.md");
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    QCOMPARE(read->sources.size(), std::size_t{2});
    const Source* const p95 = read->find("latency");
    QVERIFY(p95);
    QCOMPARE(std::get<PrometheusSource>(p95->from).query, std::string("rate(x{code=~\"5..\"}[1m])"));
    QCOMPARE(p95->file + ':' + std::to_string(p95->line), std::string("/nowhere/deploy.md:3"));
    QCOMPARE(std::get<HttpSource>(read->find("status")->from).what, HttpSource::What::Status);
    const auto wrong = sourcesOf(bookOf("# A\n\n<!-- holdpoint: source=x htp=http://a -->\ntext\n"), "/nowhere/deploy.md");
    QVERIFY(!wrong);
    SAYS(wrong.error().text(), "/nowhere/deploy.md:3: the source 'x': it does not say where its numbers come from");
}

void TestSources::commentsGoBeforeTheFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("deploy.sources.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(wholeFile()));
    file.close();
    const std::string runbook = folder.filePath(QStringLiteral("deploy.md")).toStdString();
    const auto read = sourcesOf(bookOf("# A\n\n<!-- holdpoint: source=p95 http=http://a.example -->\ntext\n"), runbook);
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    QVERIFY(std::holds_alternative<HttpSource>(read->find("p95")->from));
    QVERIFY(std::holds_alternative<PrometheusSource>(read->find("P95 latency")->from));
    QCOMPARE(read->page.size(), std::size_t{2});
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QVERIFY(!sourcesOf(bookOf("# A\n"), runbook));
}

void TestSources::theFileBesideARunbook()
{
    QCOMPARE(sourcesFileOf("deploy.md"), std::string("deploy.sources.json"));
    QCOMPARE(sourcesFileOf("/srv/v1.2/deploy"), std::string("/srv/v1.2/deploy.sources.json"));
    QCOMPARE(sourcesFileOf("/srv/.hidden"), std::string("/srv/.hidden.sources.json"));
}

void TestSources::theHandbooksExamples()
{
    const auto file = readSources(example("json"), "sources.md");
    QVERIFY2(file, file ? "" : file.error().text().c_str());
    QCOMPARE(file->sources.size(), std::size_t{6});
    QVERIFY(file->find("api response"));
    QCOMPARE(file->page.size() + file->notify.size(), std::size_t{2});
    const auto book = sourcesOf(bookOf("# A\n\n" + example("markdown") + "\ntext\n"), "/nowhere/deploy.md");
    QVERIFY2(book, book ? "" : book.error().text().c_str());
    QCOMPARE(std::get<PrometheusSource>(book->find("P95")->from).query, std::string("rate(x{code=\"500\"}[1m])"));
}

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
