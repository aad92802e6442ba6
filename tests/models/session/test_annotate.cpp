// What a person corrects becomes a hidden comment: in the right place, in as few bytes as can be, and read again as it was meant.

#include "models/session/annotate.h"
#include "models/session/line_diff.h"
#include "models/session/open_runbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace holdpoint;

namespace {

const std::string quietGate = "# T\n\n## Step 1: A\n\n- Look around.\n- The night shift knows.\n\n| Who | What |\n|---|---|\n| Ann | looks |\n| Bo | waits |\n\nIt is done.\n\n"
                              "```\nmake\n```\n\nThen:\n\n    $ ls -l\n    total 0\n\n## Step 2: B ##\n\nDone.\n";

session::RunbookPointer opened(const std::string& text)
{
    auto read = session::readRunbook(text, "deploy.md");
    if (!read) qFatal("%s", read.error().text().c_str());
    return *read;
}

/// The lines that a diff adds and removes, put into the old text: the new one.
std::string patched(const std::string& before, const std::string& diff)
{
    QStringList out;
    const QStringList old = QString::fromStdString(before).split(QLatin1Char('\n'));
    qsizetype at = 0;
    for (const QString& line : QString::fromStdString(diff).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("---")) || line.startsWith(QLatin1String("+++")) || line.isEmpty()) continue;
        if (line.startsWith(QLatin1String("@@"))) {
            const QStringList range = line.mid(4).split(QLatin1Char(' ')).first().split(QLatin1Char(','));
            const qsizetype begin = range[1] == QLatin1String("0") ? range[0].toLongLong() : range[0].toLongLong() - 1;
            while (at < begin) out += old[at++];
        } else if (line[0] == QLatin1Char('+')) {
            out += line.mid(1);
        } else if (line[0] != QLatin1Char('\\')) {
            if (line.mid(1) != old.value(at)) return "the diff does not fit: " + line.toStdString();
            if (line[0] == QLatin1Char(' ')) out += old[at];
            ++at;
        }
    }
    while (at < old.size()) out += old[at++];
    return out.join(QLatin1Char('\n')).toStdString();
}

} // namespace

class TestAnnotate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void aCommentIsPutWhereItIsRead_data();
    static void aCommentIsPutWhereItIsRead();
    static void anotherValueTakesItsPlace();
    static void whatNoCommentCanSayIsRefused();
    static void everyBlockOfEverySeedTakesAComment();
    static void aDiffHoldsWhatChanges();
    static void aDiffOfAnythingFits();
    static void writingChangesTheFileAsAWhole();
    static void aFileThatChangedMeanwhileIsLeftAlone();
    static void theOriginalIsKeptBesideARepair();
};

void TestAnnotate::aCommentIsPutWhereItIsRead_data()
{
    QTest::addColumn<unsigned>("line");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("list item") << 6U << QByteArray("gate") << QByteArray("hold") << QByteArray("\n- The night shift knows. <!-- holdpoint: gate=hold -->\n");
    QTest::newRow("table row") << 10U << QByteArray("gate") << QByteArray("abort") << QByteArray("\n| Ann | looks <!-- holdpoint: gate=abort --> |\n");
    QTest::newRow("paragraph") << 13U << QByteArray("ignore") << QByteArray("true") << QByteArray("\nIt is done. <!-- holdpoint: ignore -->\n");
    QTest::newRow("code, from a line in it") << 16U << QByteArray("kind") << QByteArray("output") << QByteArray("\n<!-- holdpoint: kind=output -->\n```\nmake\n");
    QTest::newRow("indented code") << 21U << QByteArray("kind") << QByteArray("note") << QByteArray("\n<!-- holdpoint: kind=note -->\n    $ ls -l\n");
    QTest::newRow("heading") << 3U << QByteArray("role") << QByteArray("phase") << QByteArray("\n## Step 1: A <!-- holdpoint: role=phase -->\n");
    QTest::newRow("closed heading") << 24U << QByteArray("role") << QByteArray("phase") << QByteArray("\n## Step 2: B <!-- holdpoint: role=phase --> ##\n");
}

void TestAnnotate::aCommentIsPutWhereItIsRead()
{
    QFETCH(unsigned, line);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, now);
    const auto before = opened(quietGate);
    const auto bytes = session::withCorrection(*before->plan->runbook, {line, key.toStdString(), value.toStdString()});
    QVERIFY2(bytes, bytes ? "" : bytes.error().text().c_str());
    QVERIFY2(bytes->find(now.toStdString()) != std::string::npos, bytes->c_str());
    const auto after = opened(*bytes);
    QVERIFY(!after->plan->pins.empty());
    if (key == "gate") QCOMPARE(std::string_view(after->plan->gates.at(0).rule), std::string_view("gate.pinned"));
    // The comment is hidden from whoever reads the sentence.
    if (key == "gate") QVERIFY(after->plan->gates.at(0).condition.find("holdpoint") == std::string_view::npos);
}

void TestAnnotate::anotherValueTakesItsPlace()
{
    const auto before = opened(quietGate);
    const auto once = session::withCorrection(*before->plan->runbook, {6, "gate", "hold"});
    QVERIFY(once);
    const auto twice = session::withCorrection(*opened(*once)->plan->runbook, {6, "gate", "none"});
    QVERIFY(twice);
    QVERIFY(twice->find("- The night shift knows. <!-- holdpoint: gate=none -->\n") != std::string::npos);
    QVERIFY(twice->find("gate=hold") == std::string::npos);
    const auto more = session::withCorrection(*opened(*twice)->plan->runbook, {6, "ignore", "true"});
    QVERIFY(more && more->find("<!-- holdpoint: gate=none ignore -->") != std::string::npos);
}

void TestAnnotate::whatNoCommentCanSayIsRefused()
{
    const auto book = opened(quietGate);
    for (const unsigned line : {0U, 2U, 99U}) {
        const auto bytes = session::withCorrection(*book->plan->runbook, {line, "gate", "hold"});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().line, line);
    }
    QVERIFY(!session::withCorrection(*book->plan->runbook, {6, "no key", "x"}));
}

/// Whatever a real runbook holds, a comment about it changes nothing but itself, or is refused.
void TestAnnotate::everyBlockOfEverySeedTakesAComment()
{
    const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files);
    if (names.isEmpty()) qInfo("no runbooks in %s: nothing was compared", qPrintable(folder.path()));
    for (const QString& name : names) {
        const auto read = session::readRunbook(folder.filePath(name).toStdString());
        QVERIFY(read);
        const runbook::Runbook& book = *(*read)->plan->runbook;
        int refused = 0, taken = 0;
        for (std::size_t i = 0; i < book.blocks.size(); i += 5) {
            const runbook::Block& block = book.blocks[i];
            if (block.kind == runbook::BlockKind::Html) continue;
            const auto bytes = session::withCorrection(book, {block.span.first, "name", "looked-at"});
            (bytes ? taken : refused) += 1;
            if (!bytes) continue;
            const std::string& old = book.source->bytes();
            const auto added = bytes->size() - old.size();
            const auto head = static_cast<std::size_t>(std::mismatch(old.begin(), old.end(), bytes->begin()).first - old.begin());
            QVERIFY2(std::string_view(old).substr(head) == std::string_view(*bytes).substr(head + added), qPrintable(name));
        }
        QVERIFY2(taken > 9 * refused, qPrintable(QStringLiteral("%1: %2 taken, %3 refused").arg(name).arg(taken).arg(refused)));
    }
}

void TestAnnotate::aDiffHoldsWhatChanges()
{
    QCOMPARE(session::lineDiff("a\n", "a\n", "x"), std::string());
    QCOMPARE(session::lineDiff("a\nb\nc\n", "a\nB\nc\n", "x.md"), std::string("--- x.md\n+++ x.md\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"));
    QCOMPARE(session::lineDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n9\n", "x"), std::string("--- x\n+++ x\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n"));
    QCOMPARE(session::lineDiff("a", "b", "x"), std::string("--- x\n+++ x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"));
}

void TestAnnotate::aDiffOfAnythingFits()
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string before, after;
        for (unsigned i = 0, n = random() % 60; i < n; ++i) {
            const std::string line = std::to_string(random() % 12) + '\n';
            const unsigned what = random() % 10;
            if (what != 0) before += line;
            if (what != 1) after += what == 2 ? "other\n" : line;
        }
        const std::string diff = session::lineDiff(before, after, "x");
        QCOMPARE(diff.empty(), before == after);
        QCOMPARE(patched(before, diff), after);
    }
}

void TestAnnotate::writingChangesTheFileAsAWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deploy.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!session::writeBack(path.toStdString(), "old", "new", false));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("new"));
    QVERIFY(!(file.permissions() & QFile::ReadOther));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestAnnotate::aFileThatChangedMeanwhileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deploy.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("somebody else's") > 0);
    file.close();
    const auto problem = session::writeBack(path.toStdString(), "old", "new", true);
    QVERIFY(problem);
    QVERIFY(problem->what.find("changed the file since") != std::string::npos);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody else's"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(session::writeBack(folder.filePath(QStringLiteral("gone.md")).toStdString(), "old", "new", false));
}

void TestAnnotate::theOriginalIsKeptBesideARepair()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deploy.md"));
    const QByteArray before = "# Caf\xC3\x83\xC2\xA9 \xC3\xA2\xE2\x82\xAC\xE2\x80\x9C go\n\n- \xC3\xA2\xC5\x93\xE2\x80\xA6 d\xC3\x83\xC2\xA9j\xC3\x83\xC2\xA0 vu\n- \xC3\xB0\xC5\xB8\xC5\xA1\xE2\x82\xAC ready\n";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) > 0);
    file.close();
    const auto read = session::readRunbook(path.toStdString());
    QVERIFY(read);
    const auto after = session::withRepair((*read)->source());
    QVERIFY2(after, after ? "" : after.error().text().c_str());
    QVERIFY(after->find("Café") != std::string::npos);
    QVERIFY(!session::writeBack(path.toStdString(), before.toStdString(), *after, true));
    QFile old(path + QStringLiteral(".holdpoint-old"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), before);
    QVERIFY(!session::withRepair(opened(quietGate)->source()));
}

QTEST_GUILESS_MAIN(TestAnnotate)
#include "test_annotate.moc"
