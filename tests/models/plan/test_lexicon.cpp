// The lexicon: how its files are read, how its phrases are found in a text, and that what Holdpoint brings along finds
// no gate in plain prose.

#include "models/plan/lexicon.h"
#include "tests/support/rows.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

using holdpoint::plan::Hit;
using holdpoint::plan::Lexicon;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList languageFiles()
{
    const QDir folder(QStringLiteral(HOLDPOINT_SOURCE_DIR "/resources/lexicon"));
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.lex")})) files += folder.filePath(name);
    return files;
}

/// The hits of one small lexicon as text: "if:When; wait:wait for".
QString hitsIn(std::string_view lexiconText, std::string_view text)
{
    Lexicon lexicon;
    if (const auto added = lexicon.add(lexiconText, "test.lex"); !added) return QString::fromStdString(added.error().text());
    lexicon.finish();
    std::vector<Hit> hits;
    lexicon.scan(text, hits);
    // What begins at the same place has no order of its own.
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return std::pair(a.begin, a.meaning) < std::pair(b.begin, b.meaning); });
    QStringList all;
    for (const Hit& hit : hits)
        all += holdpoint::tests::textOf(holdpoint::plan::conceptName(hit.meaning)) + QLatin1Char(':') + holdpoint::tests::textOf(text.substr(hit.begin, hit.length));
    return all.join(QStringLiteral("; "));
}

} // namespace

class TestLexicon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatErrorsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("where");
        QTest::newRow("no such concept") << QByteArray("# words\n\n[gait]\nwalk\n") << QStringLiteral("xx.lex:3: ");
        QTest::newRow("a bracket alone") << QByteArray("[if]\nwhen\n[\n") << QStringLiteral("xx.lex:3: ");
        QTest::newRow("no concept yet") << QByteArray("# words\nwhen; if\n[if]\n") << QStringLiteral("xx.lex:2: ");
        QTest::newRow("a sign") << QByteArray("[if]\nwhen\n\nwhen it; +\n") << QStringLiteral("xx.lex:4: ");
        QTest::newRow("one letter and a star") << QByteArray("[if]\nx*\n") << QStringLiteral("xx.lex:2: ");
    }
    void formatErrorsNameTheirLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, where);
        Lexicon lexicon;
        const auto added = lexicon.add(file.toStdString(), "xx.lex");
        QVERIFY(!added);
        QVERIFY2(QString::fromStdString(added.error().text()).startsWith(where), added.error().text().c_str());
    }

    void countsWhatItRead()
    {
        Lexicon lexicon;
        const auto added = lexicon.add("# a comment; with a sign\n[if]\nwhen; if ;; in case\r\n\n[wait]\n  wait for  \n", "xx.lex");
        QVERIFY(added);
        QCOMPARE(*added, std::size_t{4});
        QCOMPARE(lexicon.size(), std::size_t{4});
    }

    void phrases_data()
    {
        QTest::addColumn<QByteArray>("lexicon");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("hits");
        const auto row = [](const char* name, const char* lexicon, const char* text, const char* hits) {
            QTest::newRow(name) << QByteArray(lexicon) << QByteArray(text) << QString::fromUtf8(hits);
        };
        row("as it stands", "[wait]\nwait for", "Please wait for it", "wait:wait for");
        row("case", "[wait]\nwait for", "WAIT For it", "wait:WAIT For");
        row("case in the file", "[wait]\nWait FOR", "wait for it", "wait:wait for");
        row("German capitals", "[rollback]\nrückgängig", "RÜCKGÄNGIG machen", "rollback:RÜCKGÄNGIG");
        row("Cyrillic capitals", "[rollback]\nоткат", "ОТКАТ версии", "rollback:ОТКАТ");
        row("Czech capitals", "[wait]\nčekat", "ČEKAT", "wait:ČEKAT");
        row("Polish capitals", "[stop]\nżadnych", "ŻADNYCH zmian", "stop:ŻADNYCH");
        row("Vietnamese capitals", "[word.step]\nbước", "BƯỚC 1", "word.step:BƯỚC");
        row("whole words only", "[if]\nif", "gif iffy if_set 2if x-if", "if:if");
        row("a digit goes on with a word", "[word.step]\nstep", "step2 step 3", "word.step:step");
        row("an accented letter goes on with a word", "[run]\nlance", "lancé lance", "run:lance");
        row("a star", "[approval]\napprov*", "Approves approval APPROVED disapproval", "approval:Approves; approval:approval; approval:APPROVED");
        row("a star may stand for nothing", "[alert]\nalert*", "alert", "alert:alert");
        row("a star over accents", "[approval]\ngenehmig*", "genehmigungsfähig.", "approval:genehmigungsfähig");
        row("a gap", "[only-after]\nonly after .. green", "only after the board is green", "only-after:only after the board is green");
        row("a gap of nothing", "[wait]\nwait .. minutes", "wait minutes", "wait:wait minutes");
        row("a gap ends with the sentence", "[only-after]\nonly after .. green", "only after. It is green", "");
        row("a gap ends with a question", "[only-after]\nonly after .. green", "only after? green", "");
        row("a gap ends with a semicolon", "[only-after]\nonly after .. green", "only after lunch; green", "");
        row("a gap crosses a number", "[wait]\nwait .. minutes", "wait 2.5 minutes", "wait:wait 2.5 minutes");
        row("a gap crosses a line break", "[wait]\nwait .. minutes", "wait ten\nminutes", "wait:wait ten\nminutes");
        row("a gap ends with the paragraph", "[wait]\nwait .. minutes", "wait ten\n\nminutes", "");
        row("a gap has a width", "[wait]\nwait .. minutes",
            "wait here with all the others of the team who have nothing to do at present for minutes", "");
        row("a gap needs the whole word", "[wait]\nwait .. minutes", "wait minutest", "");
        row("a word of one letter", "[or.line]\no", "o, then so or o", "or.line:o; or.line:o");
        row("two gaps", "[must]\nno .. without .. sign", "no deploy without the sign", "must:no deploy without the sign");
        row("two meanings of a word", "[if]\nwhen\n[column.time]\nwhen", "When", "if:When; column.time:When");
        row("a phrase in a phrase", "[wait]\nwait for\n[if]\nwait", "wait for", "if:wait; wait:wait for");
        row("Japanese", "[approval]\n承認", "部長の承認を得る", "approval:承認");
        row("Chinese", "[rollback]\n回滚", "立即回滚数据库", "rollback:回滚");
        row("Thai", "[stop]\nหยุด", "ให้หยุดระบบ", "stop:หยุด");
        row("Latin before Japanese", "[rollback]\nrollback", "rollbackする", "rollback:rollback");
        row("Japanese before Latin", "[rollback]\nrollback", "即rollback", "rollback:rollback");
        row("a gap in Japanese", "[wait]\n完了 .. 待つ", "完了するまで待つ", "wait:完了するまで待つ");
        row("bold between words", "[not-proceed]\ndo not proceed", "do **not** proceed", "not-proceed:do **not** proceed");
        row("bold around", "[not-proceed]\ndo not proceed", "**Do not proceed**", "not-proceed:Do not proceed");
        row("a line break", "[not-proceed]\ndo not proceed", "do not\nproceed", "not-proceed:do not\nproceed");
        row("a line break in a quote", "[not-proceed]\ndo not proceed", "do not\n> proceed", "not-proceed:do not\n> proceed");
        row("many blanks", "[not-proceed]\ndo not proceed", "do  not \t proceed", "not-proceed:do  not \t proceed");
        row("a hyphen for a blank", "[go-no-go]\ngo no go", "go-no-go", "go-no-go:go-no-go");
        row("a link", "[wait]\nwait for", "wait [for](x)", "wait:wait [for");
        row("code is passed over", "[wait]\nwait for", "`wait for` it", "");
        row("code in two ticks", "[wait]\nwait for", "``x ` wait for`` it", "");
        row("a tick that never closes", "[wait]\nwait for", "a ` wait for it", "wait:wait for");
        row("after code", "[wait]\nwait for", "`x` wait for", "wait:wait for");
        row("no phrase over code", "[wait]\nwait for", "wait `a` for", "");
        row("punctuation around", "[if]\nif", "(if) \"if\" if, if.", "if:if; if:if; if:if; if:if");
        row("an arrow before", "[rollback]\nrollback", "→rollback", "rollback:rollback");
        row("at the very end", "[if]\nif", "if", "if:if");
        row("broken bytes", "[if]\nif", "\xff if \xc3", "if:if");
        row("a curly apostrophe", "[never]\ndon't start", "don’t start", "never:don’t start");
        row("a curly apostrophe in the file", "[after]\nd’ici", "d'ici là", "after:d'ici");
        row("a curly apostrophe for a blank", "[go-no-go]\ngo no go", "go ’no’ go", "go-no-go:go ’no’ go");
        row("a spelling", "[spelling]\ndo not = don't = dont\n[never]\ndo not start", "do not start, don't start, dont start, donut start", "never:do not start; never:don't start; never:dont start");
        row("two spellings", "[spelling]\ndo not = dont\nwithout = w/o\n[never]\ndo not go without", "dont go w/o it", "never:dont go w/o");
        row("a spelling of a part of a word", "[spelling]\nnot = nt\n[never]\ndo nothing now", "do nthing now", "");
        row("words alone are spelled as they are", "[spelling]\ndo not = dont\n[never]\ndo not", "dont", "");
        row("nothing", "[if]\nif", "", "");
    }
    void phrases()
    {
        QFETCH(const QByteArray, lexicon);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, hits);
        QCOMPARE(hitsIn(std::string_view(lexicon.constData(), static_cast<std::size_t>(lexicon.size())),
                        std::string_view(text.constData(), static_cast<std::size_t>(text.size()))), hits);
    }

    void languagesLoad()
    {
        const QStringList files = languageFiles();
        QVERIFY(files.size() >= 7);
        std::size_t all = 0;
        for (const QString& path : files) {
            Lexicon lexicon;
            const auto added = lexicon.add(readAll(path).toStdString(), path.toStdString());
            QVERIFY2(added, added ? "" : added.error().text().c_str());
            QVERIFY2(*added > 100, qPrintable(path));
            all += *added;
        }
        QCOMPARE(holdpoint::plan::builtinLexicon().size(), all);
    }

    /// Without these no runbook in that language could be held, rolled back or numbered.
    void languagesKnowTheWordsOfGates()
    {
        for (const QString& path : languageFiles()) {
            const QMap<QString, QStringList> concepts = phrasesOf(path);
            for (const char* name : {"section.rollback", "section.signoff", "word.step", "if", "before", "rollback", "not-proceed", "wait", "approval", "must", "unit.minute", "role"})
                QVERIFY2(!concepts.value(QLatin1String(name)).isEmpty(), qPrintable(path + QLatin1Char(' ') + QLatin1String(name)));
        }
    }

    /// Twice the same phrase is twice the same hit, and a sign that an edit went wrong.
    void noPhraseStandsTwice()
    {
        QStringList twice;
        for (const QString& path : languageFiles()) {
            const QMap<QString, QStringList> concepts = phrasesOf(path);
            for (auto concept_ = concepts.begin(); concept_ != concepts.end(); ++concept_) {
                QSet<QString> seen;
                for (const QString& phrase : concept_.value()) {
                    if (seen.contains(phrase)) twice += QFileInfo(path).fileName() + QStringLiteral(" [") + concept_.key() + QStringLiteral("] ") + phrase;
                    seen.insert(phrase);
                }
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }

    /// Who pauses goes on later: a phrase that both stops and holds would be a hold to the gate and an abort to the limit.
    void noPhraseStopsAndHolds()
    {
        for (const QString& path : languageFiles()) {
            const QMap<QString, QStringList> concepts = phrasesOf(path);
            const QStringList stops = concepts.value(QStringLiteral("stop")) + concepts.value(QStringLiteral("stop.word"));
            QVERIFY2(!stops.isEmpty(), qPrintable(path));
            for (const char* name : {"hold", "hold.word"})
                for (const QString& phrase : concepts.value(QLatin1String(name))) QVERIFY2(!stops.contains(phrase), qPrintable(path + QLatin1Char(' ') + phrase));
        }
    }

    /// What goes back is for another time anyway.
    void noPhraseGoesBackAndIsForLater()
    {
        for (const QString& path : languageFiles()) {
            const QMap<QString, QStringList> concepts = phrasesOf(path);
            const QStringList back = concepts.value(QStringLiteral("run.back"));
            QVERIFY2(!back.isEmpty(), qPrintable(path));
            for (const QString& phrase : concepts.value(QStringLiteral("run.later"))) QVERIFY2(!back.contains(phrase), qPrintable(path + QLatin1Char(' ') + phrase));
        }
    }

    /// Prose as it stands in every runbook: whoever reads it sees nothing to hold for.
    void harmlessProseGivesNoGate_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        for (const char* sentence : {
                 "The build takes 5 minutes.", "Verify no active connections remain.", "Data is stored in the meta table.",
                 "The team reviews the log after lunch.", "The nightly job copies the archive to the second site.",
                 "Each worker reads its settings once at start.", "Three nodes form the cluster.",
                 "The health endpoint answers with the build number.", "The board shows the number of open orders.",
                 "Restart the worker and read its log.", "The certificate ends in March.", "The old host keeps its name.",
                 "Open the console and choose the region.", "The script prints one line for each file.",
                 "A user who is logged in stays logged in.", "Customers see a banner during the switch.",
                 "The cache is filled by the first requests.", "The import reads the file line by line.",
                 "The new column allows empty values.", "Errors are written to the journal.", "Logs are kept for thirty days.",
                 "The session ends when the browser is closed.", "The token is stored in the vault.", "The queue is empty at night.",
                 "The gateway of the second site answers on port 443.", "Names are compared without regard to case.",
                 "The release notes are written by the product team.", "The image is about 300 MB large.",
                 "The option is off unless the flag is set.", "The flag has no effect before version 3.",
                 "The worker retries five times with a pause of two seconds.", "If the file is missing, an empty one is made.",
                 "The metric is an average over five minutes.", "Old images are removed by a nightly job.",
                 "Tables without an index are listed at the end.", "The button is grey until a file is chosen.",
                 "The stop button ends the job.", "Read the log if you want to know more.", "A missing key is not an error.",
                 "The critical path runs through the parser.", "The page loads in a second.", "If the pod fails, the scheduler restarts it.",
                 "The alert fires when the disk is full.", "Proceed to the folder of the release.", "The rollback takes two minutes.",
                 "The user must log in again.", "Requests are retried when a timeout occurs.", "This section is mandatory reading."})
            QTest::newRow(sentence) << QByteArray(sentence);
    }
    void harmlessProseGivesNoGate()
    {
        QFETCH(const QByteArray, sentence);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# Release 4.2\n\n## Deploy\n\n" + sentence.toStdString() + "\n");
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.gates), QString());
    }

private:
    static QMap<QString, QStringList> phrasesOf(const QString& path)
    {
        QMap<QString, QStringList> concepts;
        QString current;
        for (const QString& raw : QString::fromUtf8(readAll(path)).split(QLatin1Char('\n'))) {
            const QString line = raw.trimmed();
            if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) continue;
            if (line.startsWith(QLatin1Char('['))) {
                current = line.mid(1, line.size() - 2);
                continue;
            }
            for (const QString& phrase : line.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                if (!phrase.trimmed().isEmpty()) concepts[current] += phrase.trimmed().toLower();
        }
        return concepts;
    }
};

QTEST_APPLESS_MAIN(TestLexicon)
#include "test_lexicon.moc"
