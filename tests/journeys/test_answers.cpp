// What a person says to a release: a result that came out elsewhere, pasted or as a file, a value that was seen, an approval.

#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
#include "widgets/docks/step_dock.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Outcome;
using journal::Stage;
using widgets::ReleaseWindow;

namespace {

/// Chooses a file where one is asked for.
bool chooseFile(ReleaseWindow& window, const QString& path)
{
    if (!press(window, QStringLiteral("attachChoose"))) return false;
    auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("attachDialog"));
    if (!dialog) return false;
    dialog->selectFile(path);
    return QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    void isDoneByHand();
    void aResultIsAttachedAsAFile();
    void whatWasSeenIsSaid();
    void anApprovalIsReadBeforeItIsGiven();

private:
    std::optional<Quiet> m_quiet;
};

void TestAnswers::isDoneByHand()
{
    const Opened opened("# By hand\n\n## Step 1: Count\n\n```bash\nwc -l < /nowhere\n# Expected: 3\n```\n");
    opened.drive();
    QTRY_VERIFY(opened.window->step().sheet().can(Act::ByHand));
    QVERIFY(act(*opened.window, Act::ByHand));
    QTRY_COMPARE(opened.advice().wanted, Wanted::Result);
    QVERIFY(act(*opened.window, Act::GiveResult));
    QVERIFY(write(*opened.window, QStringLiteral("askLongValue"), QStringLiteral("3")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().items[0].outcome, Outcome::Passed);
    QCOMPARE(opened.record().items[0].attempt, std::uint32_t{0});
}

void TestAnswers::aResultIsAttachedAsAFile()
{
    const Opened opened("# By hand\n\n## Step 1: Count\n\n```bash\nwc -l < /nowhere\n# Expected: 3\n```\n", journal::Drive::Hand);
    opened.drive();
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(opened.place.folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    QTRY_COMPARE(opened.advice().wanted, Wanted::Result);
    QVERIFY(act(*opened.window, Act::GiveResult));
    auto* words = opened.window->findChild<QLabel*>(QStringLiteral("attachWords"));
    QVERIFY(chooseFile(*opened.window, put("picture.png", QByteArray("\x89PNG\0\0", 6))));
    QTRY_VERIFY(words->text().contains(QStringLiteral("binary file")));
    QVERIFY(chooseFile(*opened.window, put("count.txt", "3\n")));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("attachRemove")));
    QVERIFY(words->text().contains(QStringLiteral("count.txt")));
    auto* text = reachA<QPlainTextEdit>(*opened.window, QStringLiteral("askLongValue"));
    QCOMPARE(text->toPlainText(), QStringLiteral("3\n"));
    QVERIFY2(text->isReadOnly(), "a text that has been changed would no longer be the file's");
    QVERIFY(press(*opened.window, QStringLiteral("attachRemove")));
    QVERIFY(text->toPlainText().isEmpty() && !text->isReadOnly());
    QVERIFY(chooseFile(*opened.window, opened.place.folder.filePath(QStringLiteral("count.txt"))));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("attachRemove")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().items[0].outcome, Outcome::Passed);
    QCOMPARE(opened.record().items[0].answer, std::string("3\n"));
    QCOMPARE(opened.record().items[0].reason, std::string("attached: count.txt, 2 bytes, SHA-256 1121cfccd5913f0a63fec40a6ffd44ea64f9dc135c66634ba001d10bcf4302a2"));
}

/// A task that names a value wants more than a tick, and a check that nobody can decide is decided by who has looked.
void TestAnswers::whatWasSeenIsSaid()
{
    const Opened opened("# Seen\n\n## Step 1: Look\n\n- [ ] Response time p95 < 50 ms\n\n```bash\necho three tables\n# Expected: the tables of the new schema\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QTRY_VERIFY(opened.window->step().sheet().can(Act::SeenValue));
    QVERIFY(act(*opened.window, Act::SeenValue));
    QVERIFY2(!reach(*opened.window, QStringLiteral("askConfirm")), "the value is what is wanted");
    QVERIFY(write(*opened.window, QStringLiteral("askValue"), QStringLiteral("41 ms")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().items[0].outcome, Outcome::Passed);
    QCOMPARE(opened.record().items[0].answer, std::string("yes"));
    QCOMPARE(opened.record().items[0].reason, std::string("seen: 41 ms"));
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    QCOMPARE(opened.record().items[1].outcome, Outcome::Inconclusive);
    QTRY_VERIFY(opened.window->step().sheet().item == 1 && opened.window->step().sheet().can(Act::SeenValue));
    QVERIFY(act(*opened.window, Act::SeenValue));
    QVERIFY(write(*opened.window, QStringLiteral("askValue"), QStringLiteral("jobs, steps, runs")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
    QCOMPARE(opened.record().items[1].reason, std::string("seen: jobs, steps, runs"));
}

void TestAnswers::anApprovalIsReadBeforeItIsGiven()
{
    const Opened opened("# Signed\n\n## Step 1: Send the traffic\n\nRequires approval from the Release Manager.\n\n```bash\ntrue\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    const std::uint32_t item = opened.advice().item;
    QVERIFY(act(*opened.window, Act::Yes));
    QVERIFY2(opened.record().items[item].answer.empty(), "what is approved is shown first");
    QVERIFY(write(*opened.window, QStringLiteral("askReason"), QStringLiteral("compared with staging")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_COMPARE(opened.record().items[item].reason, std::string("compared with staging"));
    QTRY_COMPARE(opened.record().stage, Stage::Ended);
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestAnswers test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_answers.moc"
