// Each of the real runbooks, from the file to a release that is looked at again, as a person goes through it who does the
// commands elsewhere: by hand, with what came out pasted. One of them is held and rolled back.

#include "tests/journeys/hands.h"
#include "tests/journeys/person.h"
#include "tests/support/quiet.h"
#include "tests/support/release_place.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/style/press_hold_button.h"
#include "widgets/window/desk.h"
#include "widgets/window/replay_bar.h"
#include "widgets/window/review_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QSlider>
#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using journal::Outcome;
using journal::Stage;
using widgets::ReleaseWindow;

namespace {

struct Row {
    const char* seed;
    Person::Pasted pasted;          ///< of all other commands they say that they are done
    int looked = 0;                 ///< values that a person says who has seen them: a task names one, or no check can judge what was pasted
    std::size_t passed = 0;         ///< items of the way forward
    std::size_t skipped = 0;        ///< waits that were cut short, and ways that were not taken
};

const std::vector<Row> rows = {
    {"000",
     {{"L36", "43 passed in 12.40s"},
      {"L59", " jobneed_id | count\n------------+-------\n(0 rows)\n"},
      {"L98", "Operations to perform:\n  Apply all migrations: activity\n  Applying activity.0012... OK"},
      {"L338", "{\"data\": {\"job\": {\"jobneed\": {\"id\": \"1003\", \"details\": []}}}}"}},
     13, 122, 0},
    {"001", {{"L204", "0"}}, 17, 166, 7},
    {"002",
     {{"L107", "Index Scan using sync_idempotency_key on sync_idempotency_record (cost=0.28..8.30)"},
      {"L118", "Seq Scan on sync_device_health (cost=0.00..18.50)"},
      {"L118", "Index Scan using sync_device_user on sync_device_health (cost=0.28..8.30)"}},
     6, 63, 3},
    {"003", {{"L34", "18422 dj_system_backup.sql"}, {"L82", "4"}, {"L90", "2"}, {"L90", "0"}, {"L183", "{ \"status\": \"ok\", \"uptime\": 41 }"}, {"L190", "{\"status\": \"pending_approval\"}"}}, 2, 72, 0},
    {"004", {{"L80", " clientId | accessStatus | plan"}, {"L124", "HTTP/2 200"}, {"L191", "Generated Prisma Client (v5.10.2)"}}, 2, 146, 9},
};

QString fileOf(const QString& seed)
{
    const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    const QStringList names = folder.entryList({seed + QStringLiteral("*")}, QDir::Files);
    return names.isEmpty() ? QString() : folder.filePath(names.front());
}

/// A runbook that was opened, looked through, and begun by hand.
struct Begun {
    explicit Begun(const QString& seed) : path(place.folder.filePath(QStringLiteral("deploy.md"))), desk(place.surroundings(), {})
    {
        QFile::copy(fileOf(seed), path);
        desk.openRunbook(path);
        review = desk.reviewWindow();
    }
    /// By the controls of the review: the drive, the values that are missing, the button.
    void start() const
    {
        QTRY_VERIFY(review->runbook());
        auto* drive = reachA<QComboBox>(*review, QStringLiteral("drive"));
        QVERIFY(drive);
        drive->setFocus();
        QTest::keyClick(drive, Qt::Key_End);
        QCOMPARE(drive->currentIndex(), 2);
        // A journey is made on any day, whatever the runbook says of Fridays.
        if (auto* windowed = review->findChild<QCheckBox*>(QStringLiteral("windowed")); windowed->isChecked()) windowed->click();
        QVERIFY(giveMissingValues(*review));
        QVERIFY(press(*review, QStringLiteral("start")));
        QTRY_VERIFY(desk.releaseWindow() && desk.releaseWindow()->session()->drivesHere());
    }
    [[nodiscard]] ReleaseWindow& window() const { return *desk.releaseWindow(); }
    [[nodiscard]] const journal::Record& record() const { return window().view().record(); }
    [[nodiscard]] std::size_t came(Outcome outcome) const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < record().items.size(); ++i) count += record().items[i].outcome == outcome && record().procedure->items[i].rollback == plan::none ? 1 : 0;
        return count;
    }

    ReleasePlace place;
    QString path;
    widgets::Desk desk;
    widgets::ReviewWindow* review = nullptr;
};

/// Writes into a field of the dialog that is open, and confirms it.
bool answerTheDialog(const QString& field, const QString& text)
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog*>(top) && top->isVisible() && reach(*top, field)) return write(*top, field, text) && press(*top, QStringLiteral("askConfirm"));
    return false;
}

/// What was, at its beginning, in its middle, and at its end, which is what the release was.
void lookAtItAgain(Begun& begun)
{
    const journal::Record record = begun.record();
    const QPointer<ReleaseWindow> before = &begun.window();
    begun.desk.openReplay(QString::fromStdString(before->releaseId()));
    QTRY_VERIFY(begun.desk.releaseWindow() != before);
    ReleaseWindow& replay = begun.window();
    auto* slider = replay.findChild<widgets::ReplayBar*>()->findChild<QSlider*>();
    for (const int at : {1, static_cast<int>(record.seq / 2), static_cast<int>(record.seq)}) {
        slider->setValue(at);
        QCOMPARE(replay.view().record().seq, static_cast<std::uint64_t>(at));
    }
    QCOMPARE(QString::fromStdString(replay.view().record().hash), QString::fromStdString(record.hash));
    QCOMPARE(replay.view().record().ending, record.ending);
    QVERIFY(!reach(replay, QStringLiteral("backButton")));
}

} // namespace

class TestSeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    void isDoneByHandFromTheFileToTheReplay_data();
    void isDoneByHandFromTheFileToTheReplay();
    void isHeldAndRolledBack();

private:
    std::optional<Quiet> m_quiet;
};

void TestSeeds::isDoneByHandFromTheFileToTheReplay_data()
{
    QTest::addColumn<const Row*>("row");
    for (const Row& row : rows) QTest::newRow(row.seed) << &row;
}

void TestSeeds::isDoneByHandFromTheFileToTheReplay()
{
    QFETCH(const Row*, row);
    if (fileOf(QString::fromLatin1(row->seed)).isEmpty()) return qInfo("there are no runbooks to go through");
    Begun begun(QString::fromLatin1(row->seed));
    begun.start();
    if (QTest::currentTestFailed()) return;
    Person person(begun.window(), row->pasted);
    const QString stuck = person.goOn([&] { return begun.record().stage == Stage::Ended; });
    QVERIFY2(stuck.isEmpty(), qPrintable(stuck));
    QCOMPARE(begun.record().ending, journal::Ending::Done);
    QVERIFY2(person.notPasted().empty(), person.notPasted().empty() ? "" : person.notPasted().front().first);
    QCOMPARE(person.looked(), row->looked);
    QVERIFY(begun.record().oddities.empty());
    QTRY_VERIFY(begun.window().windowTitle().contains(QStringLiteral("done")));
    QTRY_VERIFY(!reach(begun.window(), QStringLiteral("holdButton")));
    QVERIFY2(reach(begun.window(), QStringLiteral("backButton")), "what is done can be taken back");
    QCOMPARE(begun.came(Outcome::Passed), row->passed);
    QCOMPARE(begun.came(Outcome::Skipped), row->skipped);
    QVERIFY2(std::none_of(begun.record().items.begin(), begun.record().items.end(), [](const auto& item) { return !item.end.outputFile.empty(); }), "by hand, nothing runs on this machine");
    lookAtItAgain(begun);
}

/// In the middle of the release somebody holds it, lets it go on, and then takes one of its ways back.
void TestSeeds::isHeldAndRolledBack()
{
    if (fileOf(QStringLiteral("003")).isEmpty()) return qInfo("there are no runbooks to go through");
    Begun begun(QStringLiteral("003"));
    begun.start();
    if (QTest::currentTestFailed()) return;
    ReleaseWindow& window = begun.window();
    Person person(window, {});
    const auto at = [&](const char* id) { return window.view().advice().item < begun.record().items.size() && begun.record().itemAt(window.view().advice().item).id == id; };
    QCOMPARE(person.goOn([&] { return at("L173"); }), QString());

    QVERIFY(press(window, QStringLiteral("holdButton")));
    QTRY_VERIFY(begun.record().held);
    QVERIFY(answerTheDialog(QStringLiteral("askReason"), QStringLiteral("the front end does not come up")));
    QTRY_COMPARE(begun.record().heldReason, std::string("the front end does not come up"));
    // The same button lets it go on, as soon as it says so.
    QTRY_COMPARE(wordsOn(window, QStringLiteral("holdButton")), QStringLiteral("GO ON"));
    QVERIFY(press(window, QStringLiteral("holdButton")));
    QTRY_VERIFY(!begun.record().held);

    QVERIFY(press(window, QStringLiteral("backButton")));
    auto* dialog = window.findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    auto* ways = reachA<QComboBox>(*dialog, QStringLiteral("backWays"));
    QVERIFY(ways);
    ways->setFocus();
    for (int i = 0; i < ways->count() && !ways->currentText().contains(QStringLiteral("ROLLBACK PROCEDURE")); ++i) QTest::keyClick(ways, Qt::Key_Down);
    QTRY_VERIFY(dialog->preview().has_value());
    QCOMPARE(dialog->preview()->budget, 900);
    QVERIFY(write(*dialog, QStringLiteral("backReason"), QStringLiteral("the front end is broken")));
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_COMPARE(begun.record().stage, Stage::Back);
    QCOMPARE(person.goOn([&] { return begun.record().stage == Stage::Ended; }), QString());
    QCOMPARE(begun.record().ending, journal::Ending::RolledBack);
    QVERIFY(begun.record().rollback.reason.find("the front end is broken") != std::string::npos);
    QVERIFY(begun.record().heldMs > 0);
    lookAtItAgain(begun);
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestSeeds test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_seeds.moc"
