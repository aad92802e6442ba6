// Evidence and what is made of it: whatever is done to it is found.

#include "models/report/evidence_check.h"
#include "models/report/html_page.h"
#include "models/report/report_verify.h"
#include "tests/models/report/small_evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::report;
using namespace holdpoint::tests;

namespace {

std::string told(const std::vector<FileVerdict>& verdicts)
{
    std::string text;
    for (const FileVerdict& verdict : verdicts)
        for (const PdfLine& line : verdict.lines) text += (line.holds ? "holds: " : "DOES NOT HOLD: ") + line.text() + '\n';
    return text;
}
bool passes(const std::string& name, const std::string& bytes) { return holds(verifyFiles({{name, bytes}}, {})); }

/// Somebody who knows how evidence is sealed, and seals it again after having changed it.
std::string problemOf(const Evidence& evidence)
{
    const auto verdicts = verifyFiles({{"x.evidence.json", writeEvidence(evidence)}}, {});
    return holds(verdicts) ? std::string() : told(verdicts);
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Evidence evidence = smallEvidence();
        evidence.git = GitFacts{std::string(40, 'a'), "ops/deploy.md", "https://git.example/ops"};
        evidence.series = {{"p95", "ms", std::string(64, 'b'), 3, {{500, true, false, "above 500 ms: roll back"}}, {{begunMs, 0.1, 12}, {begunMs + 1000, -3.25, 1e300}}}};
        evidence.outputs = {{"L5", 1, 3, "hi \"there\"\n✅"}};
        const std::string json = writeEvidence(evidence);
        const auto read = readEvidence(json);
        QVERIFY2(read, read ? "" : read.error().what.c_str());
        QCOMPARE(writeEvidence(*read), json);
        QVERIFY2(passes("e.json", json), told(verifyFiles({{"e.json", json}}, {})).c_str());
        // Bytes that are no text come back too.
        evidence.runbook = std::string("\xff\xfe\0x", 4);
        const auto odd = readEvidence(writeEvidence(evidence));
        QVERIFY(odd && odd->runbook == evidence.runbook);
    }
    /// As an auditor does it, with any program that knows JSON and SHA-256.
    void theChainIsComputedAgainFromTheFileAlone()
    {
        const std::string json = writeEvidence(smallEvidence());
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        std::string before = "release " + object.value(QLatin1String("release")).toString().toStdString();
        for (const QJsonValue& value : object.value(QLatin1String("journal")).toArray()) {
            const QJsonObject row = value.toObject();
            const std::string head = "{\"before\":\"" + before + "\",\"seq\":" + std::to_string(row.value(QLatin1String("seq")).toInteger()) + ",\"at\":" + std::to_string(row.value(QLatin1String("at")).toInteger()) +
                ",\"actor\":\"" + row.value(QLatin1String("actor")).toString().toStdString() + "\",\"type\":\"" + row.value(QLatin1String("type")).toString().toStdString() + "\"}\n";
            before = sha256Hex(head + row.value(QLatin1String("body")).toString().toStdString());
            QCOMPARE(row.value(QLatin1String("hash")).toString().toStdString(), before);
        }
        QCOMPARE(object.value(QLatin1String("summary")).toObject().value(QLatin1String("head")).toObject().value(QLatin1String("hash")).toString().toStdString(), before);
    }
    /// Every byte, in turn: one bit of it, and all that make it another letter.
    void everyByteCounts()
    {
        const std::string json = writeEvidence(smallEvidence());
        QVERIFY(passes("e.json", json));
        for (std::size_t i = 0; i < json.size(); ++i)
            for (const int bits : {0x01, 0x20}) {
                std::string changed = json;
                changed[i] = static_cast<char>(changed[i] ^ bits);
                if (passes("e.json", changed)) QFAIL(("byte " + std::to_string(i) + " '" + json.substr(i, 1) + "' may become '" + changed.substr(i, 1) + '\'').c_str());
            }
        for (std::size_t size = 0; size < json.size(); size += 7) QVERIFY(!passes("e.json", json.substr(0, size)));
        QVERIFY(!passes("e.json", json + "\n") && !passes("e.json", " " + json));
    }
    void eventsAreMovedDroppedAndRepeated()
    {
        const Evidence good = smallEvidence();
        QVERIFY(problemOf(good).empty());
        for (std::size_t i = 0; i < good.events.size(); ++i) {
            Evidence dropped = good, repeated = good, renumbered = good;
            dropped.events.erase(dropped.events.begin() + static_cast<std::ptrdiff_t>(i));
            // The last events may be missing: that is a release at an earlier moment, and signatures say up to where they have seen it.
            if (i + 1 < good.events.size()) QVERIFY2(problemOf(dropped).find("the journal breaks at event") != std::string::npos, problemOf(dropped).c_str());
            repeated.events.insert(repeated.events.begin() + static_cast<std::ptrdiff_t>(i), good.events[i]);
            QVERIFY(problemOf(repeated).find("the journal breaks at event") != std::string::npos);
            renumbered = repeated;
            for (std::size_t j = 0; j < renumbered.events.size(); ++j) renumbered.events[j].seq = j + 1;
            QVERIFY(problemOf(renumbered).find("the journal breaks at event") != std::string::npos);
            for (std::size_t j = i + 1; j < good.events.size(); ++j) {
                Evidence swapped = good;
                std::swap(swapped.events[i], swapped.events[j]);
                QVERIFY(problemOf(swapped).find("the journal breaks at event") != std::string::npos);
                std::swap(swapped.events[i].seq, swapped.events[j].seq);
                QVERIFY(problemOf(swapped).find("the journal breaks at event") != std::string::npos);
            }
        }
    }
    void eachPartOfAnEventCounts()
    {
        const Evidence good = smallEvidence();
        for (std::size_t i = 0; i < good.events.size(); ++i) {
            for (int what = 0; what < 4; ++what) {
                Evidence changed = good;
                KeptEvent& event = changed.events[i];
                if (what == 0) event.actor += 'x';
                if (what == 1) ++event.atMs;
                if (what == 2) event.type = event.type == "noted" ? "held" : "noted";
                if (what == 3) event.body.insert(event.body.size() - 1, " ");
                QVERIFY2(problemOf(changed).find("the journal breaks at event " + std::to_string(i + 1)) != std::string::npos, problemOf(changed).c_str());
            }
        }
    }
    void anotherReleaseAndAnotherRunbook()
    {
        Evidence evidence = smallEvidence();
        evidence.release = "r-2";
        QVERIFY(problemOf(evidence).find("breaks at event 1") != std::string::npos);
        evidence = smallEvidence();
        evidence.runbook += '\n';
        QVERIFY2(problemOf(evidence).find("the runbook is not the one that was released") != std::string::npos, problemOf(evidence).c_str());
        evidence.events.clear();
        QVERIFY(!problemOf(evidence).empty());
    }
    /// The summary is what the journal comes to, and cannot be written otherwise.
    void theSummaryCannotLie()
    {
        std::string json = writeEvidence(smallEvidence());
        const std::size_t at = json.find("\"state\": \"done\"");
        QVERIFY(at != std::string::npos);
        json.replace(at, 15, "\"state\": \"gone\"");
        const std::size_t seal = json.rfind(",\n  \"seal\"");
        json = json.substr(0, seal) + ",\n  \"seal\": \"" + sha256Hex(json.substr(0, seal)) + "\"\n}\n";
        const std::string problem = told(verifyFiles({{"e.json", json}}, {}));
        QVERIFY2(problem.find("its summary is not what its journal says") != std::string::npos, problem.c_str());
    }
    void thePageSaysWhatTheEvidenceSays()
    {
        const auto page = htmlPage(smallEvidence());
        QVERIFY2(page, page ? "" : page.error().what.c_str());
        QVERIFY2(passes("r.html", *page), told(verifyFiles({{"r.html", *page}}, {})).c_str());
        QVERIFY(page->find("<script") == std::string::npos && page->find("http") == page->find("http-equiv"));
        for (std::size_t i = 0; i < page->size(); i += 31) {
            std::string changed = *page;
            changed[i] = static_cast<char>(changed[i] ^ 0x04);
            if (passes("r.html", changed)) QFAIL(("byte " + std::to_string(i)).c_str());
        }
        QVERIFY(!passes("r.html", *page + ' '));
    }
    void filesOfTwoReports()
    {
        const std::string one = writeEvidence(smallEvidence("r-1")), two = writeEvidence(smallEvidence("r-2"));
        QVERIFY(holds(verifyFiles({{"1.json", one}, {"1.html", *htmlPage(smallEvidence("r-1"))}}, {})));
        const auto verdicts = verifyFiles({{"1.json", one}, {"2.json", two}}, {});
        QVERIFY(!holds(verdicts) && told(verdicts).find("they are not of one report") != std::string::npos);
        QVERIFY(!holds(verifyFiles({}, {})) && !passes("x", "what?") && !passes("x", ""));
        const auto markdown = std::string("# Small\n\n- [x] Told the team\n\n```sh\necho hi\n```\n");
        QVERIFY2(holds(verifyFiles({{"r.runbook.md", markdown}, {"1.json", one}}, {})), told(verifyFiles({{"r.runbook.md", markdown}, {"1.json", one}}, {})).c_str());
        QVERIFY(!holds(verifyFiles({{"r.runbook.md", smallRunbook}, {"1.json", one}}, {})));
        QVERIFY(!passes("r.runbook.md", markdown));
    }
    void aReleaseThatIsNotOver()
    {
        std::vector<Body> story = smallStory();
        for (std::size_t count = 1; count <= story.size(); ++count) {
            const Evidence evidence = evidenceOf(smallRunbook, {story.begin(), story.begin() + static_cast<std::ptrdiff_t>(count)});
            QVERIFY(problemOf(evidence).empty());
            QVERIFY(htmlPage(evidence));
        }
        QVERIFY(!htmlPage(evidenceOf(smallRunbook, {})));
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
