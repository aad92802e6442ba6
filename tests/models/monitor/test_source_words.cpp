// What is said of a source is kept in English, and found again by whoever says it in another language.

#include "models/base/json_reader.h"
#include "models/database/database_url.h"
#include "models/monitor/source_words.h"
#include "models/monitor/sources.h"

#include <QTest>

#include <array>
#include <bit>

using namespace holdpoint;
using monitor::readSaid;
using monitor::said;
using monitor::sourceWords;

namespace {

/// A language in which each sentence is in brackets.
std::string bracketed(const std::string& kept)
{
    return readSaid(kept).said([](const std::string& pattern) { return pattern == "%1: %2" ? pattern : '[' + pattern + ']'; });
}

} // namespace

class TestSourceWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void eachSentenceIsFoundAgain()
    {
        const auto sentences = std::bit_cast<std::array<const char*, sizeof(monitor::SourceWords) / sizeof(const char*)>>(sourceWords);
        const auto places = std::bit_cast<std::array<const char*, sizeof(monitor::PlaceWords) / sizeof(const char*)>>(monitor::placeWords);
        std::vector<const char*> all(sentences.begin(), sentences.end());
        all.insert(all.end(), places.begin(), places.end());
        for (const char* sentence : all) {
            const std::string kept = said(sentence, {"one", "two", "three"});
            QCOMPARE(readSaid(kept).english(), kept);
            // Of one that only says where something is, or what was wrong before it, more may be found; never another in its place.
            const std::string expected = '[' + Phrase::of(sentence, {"one", "two", "three"}).english() + ']';
            QCOMPARE(bracketed(kept), expected);
        }
    }
    static void rows_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("read");
        QTest::newRow("where it is from") << "the log app.log: it is not there; it is read from its beginning when it comes" << "[the log app.log]: [it is not there; it is read from its beginning when it comes]";
        QTest::newRow("with its file") << "deploy.sources.json:3: Prometheus at http://p: it answers with HTTP 500; look whether it is well" << "deploy.sources.json:3: [Prometheus at http://p]: [it answers with HTTP 500; look whether it is well]";
        QTest::newRow("one inside of another") << "the output of 'tail x': it has ended with exit code 1: tail: no x; let it go on, as tail -F does" << "[[the output of 'tail x']: [it has ended with exit code 1: tail: no x]; let it go on, as tail -F does]";
        QTest::newRow("a database") << "the database in DB: the database shop on h:5432 cannot be reached: connection refused" << "[[the database in DB]: [the database shop on h:5432] cannot be reached: connection refused]";
        QTest::newRow("a field of a file") << "the source 'p95': \"query\" is missing: what is asked, in PromQL" << "[the source 'p95': [\"query\" is missing: [what is asked, in PromQL]]]";
        QTest::newRow("what somebody else says") << "ERROR: relation \"orders\" does not exist" << "ERROR: relation \"orders\" does not exist";
        QTest::newRow("nothing") << "" << "";
    }
    static void rows()
    {
        QFETCH(const QString, kept);
        QFETCH(const QString, read);
        QCOMPARE(QString::fromStdString(bracketed(kept.toStdString())), read);
        QCOMPARE(QString::fromStdString(readSaid(kept.toStdString()).english()), kept);
    }
    static void aFileThatCannotBeTakenIsFoundAgain()
    {
        for (const char* file : {"{", "[]", "{\"sources\": 1}", "{\"x\": 1}", "{\"sources\": {\"a\": {}}}", "{\"sources\": {\"a\": {\"http\": \"p\"}}}", "{\"notify\": {\"page\": [1]}}", "{\"sources\": {\"a\": {\"log\": \"x\", \"match\": \"(\"}}}"}) {
            const auto sources = monitor::readSources(file, "f");
            QVERIFY(!sources);
            QVERIFY2(bracketed(sources.error().what).starts_with('['), sources.error().what.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestSourceWords)
#include "test_source_words.moc"
