// What a tired person does with the keyboard: Enter behind a reason, back to what is waited for, the letters that are underlined.

#include "models/session/intents.h"
#include "models/session/release.h"
#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
#include "widgets/docks/output_view.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include <map>
#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Stage;

namespace {

const std::string steps = "# Small\n\n## Step 1: Look\n\n- [ ] The ticket is approved\n\n```bash\necho one\n```\n\n```bash\nfalse\n```\n\n**ROLLBACK IF** the smoke test fails.\n\n"
                          "## Rollback\n\n```bash\necho back\n```\n";

QChar letterOf(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toUpper();
}

/// The letters that two things in a window claim: none of the two can be reached by it.
QStringList claimedTwice(QWidget& window)
{
    std::map<QChar, QStringList> all;
    if (auto* main = qobject_cast<QMainWindow*>(&window))
        for (const QAction* menu : main->menuBar()->actions()) all[letterOf(menu->text())] << menu->text();
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() && button->window() == &window) all[letterOf(button->text())] << button->text();
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy() && label->window() == &window) all[letterOf(label->text())] << label->text();
    all.erase(QChar());
    QStringList twice;
    for (const auto& [letter, texts] : all)
        if (texts.size() > 1) twice << texts.join(QStringLiteral(" = "));
    return twice;
}

QWidget* dialogOf(const widgets::ReleaseWindow* window)
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible() && top != window && reach(*top, QStringLiteral("askReason"))) return top;
    return nullptr;
}

} // namespace

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    void enterKeepsTheReasonOfAHold();
    void inANewWindowTheKeyboardIsNotOnHold();
    void enterSaysWhatIsWrittenInThePanel();
    void enterWithoutAReasonLeavesTheHold();
    void theDialogOfAHoldGoesWithIt();
    void leadsBackToWhatIsWaitedForFromEverywhere();
    void noLetterIsUnderlinedTwice_data();
    void noLetterIsUnderlinedTwice();
    void aPressLeavesTheFocusAtTheStep();
    void theCommandsFindWhatTheStepAsks();
    void aGateSaysWhatEachAnswerMeans();
    void theWaysAroundAChoiceAreOfferedFirst();
    void whoDrivesIsSaidAsItIs();
    void theKeyboardStaysWhereAPromptWas();
    void whatRunsElsewhereIsReadThere();

private:
    std::optional<Quiet> m_quiet;
};

void TestKeys::enterKeepsTheReasonOfAHold()
{
    const Opened opened(steps);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(press(*opened.window, QStringLiteral("holdButton")));
    QTRY_VERIFY(dialogOf(opened.window));
    QVERIFY(write(*dialogOf(opened.window), QStringLiteral("askReason"), QStringLiteral("the harbour calls")));
    QTest::keyClick(reach(*dialogOf(opened.window), QStringLiteral("askReason")), Qt::Key_Return);
    QTRY_COMPARE(opened.record().heldReason, std::string("the harbour calls"));
    QTRY_VERIFY(!dialogOf(opened.window));
}

/// Nobody has to look where the keyboard is before the first Space.
void TestKeys::inANewWindowTheKeyboardIsNotOnHold()
{
    const Opened opened(steps);
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("driveHere")));
    QWidget* focus = opened.window->focusWidget();
    QVERIFY(focus);
    QVERIFY2(!qobject_cast<const QAbstractButton*>(focus), focus->metaObject()->className());
    const auto seq = opened.record().seq;
    QTest::keyClick(focus, Qt::Key_Space);
    QCoreApplication::processEvents();
    QCOMPARE(opened.record().seq, seq);
    QVERIFY(!opened.record().held && !dialogOf(opened.window));
}

/// In the panel as in a dialog: the first Enter ends the field, the second one says it. A key that is kept down says nothing.
void TestKeys::enterSaysWhatIsWrittenInThePanel()
{
    const Opened opened(steps);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(act(*opened.window, items::Act::No));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("askForm")));
    QVERIFY(write(*opened.window, QStringLiteral("askReason"), QStringLiteral("the harbour calls")));
    QTest::keyClick(reach(*opened.window, QStringLiteral("askReason")), Qt::Key_Return);
    auto* confirm = reach(*opened.window, QStringLiteral("askConfirm"));
    QTRY_COMPARE(opened.window->focusWidget(), confirm);
    QKeyEvent kept(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(confirm, &kept);
    QCOMPARE(opened.record().items[0].state, journal::ItemState::Pending);
    QTest::keyClick(confirm, Qt::Key_Return);
    QTRY_COMPARE(opened.record().items[0].outcome, journal::Outcome::Failed);
}

void TestKeys::enterWithoutAReasonLeavesTheHold()
{
    const Opened opened(steps);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(press(*opened.window, QStringLiteral("holdButton")));
    QTRY_VERIFY(dialogOf(opened.window));
    QTest::keyClick(reach(*dialogOf(opened.window), QStringLiteral("askReason")), Qt::Key_Return);
    QTRY_VERIFY(!dialogOf(opened.window));
    QTRY_VERIFY(opened.record().held);
    QVERIFY(opened.record().heldReason.empty());
}

/// A reason that comes when the hold is over would hold a second time.
void TestKeys::theDialogOfAHoldGoesWithIt()
{
    const Opened opened(steps);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(press(*opened.window, QStringLiteral("holdButton")));
    QTRY_VERIFY(opened.record().held);
    QVERIFY(dialogOf(opened.window));
    QVERIFY(write(*dialogOf(opened.window), QStringLiteral("askReason"), QStringLiteral("the harbour calls")));
    QTRY_COMPARE(wordsOn(*opened.window, QStringLiteral("holdButton")), QStringLiteral("GO ON"));
    QVERIFY(press(*opened.window, QStringLiteral("holdButton")));
    QTRY_VERIFY(!opened.record().held);
    QTRY_VERIFY(!dialogOf(opened.window));
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    QVERIFY(!opened.record().held);
    QVERIFY(!session::explainHold(opened.record(), "the harbour calls"));
}

void TestKeys::leadsBackToWhatIsWaitedForFromEverywhere()
{
    const Opened opened(steps);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
    opened.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(opened.window));
    for (const char* pane : {"plan", "step", "runbook", "alarms", "timeline", "journal"}) {
        auto* dock = opened.window->findChild<QDockWidget*>(QString::fromLatin1(pane));
        QVERIFY(dock);
        dock->raise();
        dock->widget()->setFocus();
        opened.window->selection().setCurrent(1);
        QVERIFY(!opened.window->selection().follows());
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY2(opened.window->selection().follows(), pane);
        QTRY_VERIFY2(QApplication::focusWidget() == reachAct(*opened.window, Act::Yes), pane);
    }
}

void TestKeys::noLetterIsUnderlinedTwice_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : widgets::languages()) QTest::newRow(qPrintable(language)) << language;
}

/// At each thing that a person can be asked in the course of a release.
void TestKeys::noLetterIsUnderlinedTwice()
{
    QFETCH(QString, language);
    QVERIFY(widgets::speak(*qobject_cast<QApplication*>(QApplication::instance()), QLocale(language)));
    const auto english = qScopeGuard([] {
        for (const QTranslator* translator : QApplication::instance()->findChildren<QTranslator*>()) delete translator;
        QLocale::setDefault(QLocale::c());
    });
    const Opened opened(steps);
    const auto nothingTwice = [&] { return claimedTwice(*opened.window).join(QStringLiteral("; ")); };
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("driveHere")));
    QTRY_VERIFY(reachAct(*opened.window, Act::Yes));
    QCOMPARE(nothingTwice(), QString());        // a task, and nobody drives
    opened.drive();
    QVERIFY(act(*opened.window, Act::No));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("askReason")));
    QCOMPARE(nothingTwice(), QString());        // a reason is asked for
    QVERIFY(press(*opened.window, QStringLiteral("askCancel")));
    QVERIFY(act(*opened.window, Act::Yes));
    QTRY_COMPARE(opened.advice().wanted, Wanted::Run);
    QTRY_VERIFY(opened.window->step().sheet().can(Act::Run));
    QCOMPARE(nothingTwice(), QString());        // a command
    QVERIFY(act(*opened.window, Act::ByHand));
    QTRY_VERIFY(reachAct(*opened.window, Act::GiveResult));
    QCOMPARE(nothingTwice(), QString());        // its result
    QVERIFY(act(*opened.window, Act::GiveResult));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("askConfirm")));
    QCOMPARE(nothingTwice(), QString());
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_VERIFY(opened.advice().wanted == Wanted::Run && opened.window->step().sheet().can(Act::Run));
    QVERIFY(act(*opened.window, Act::Run));
    QTRY_VERIFY(opened.advice().wanted == Wanted::Decision && reachAct(*opened.window, Act::Retry));
    QCOMPARE(nothingTwice(), QString());        // a failure
    QVERIFY(act(*opened.window, Act::Edit));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("askLongValue")));
    QCOMPARE(nothingTwice(), QString());
    QVERIFY(press(*opened.window, QStringLiteral("askCancel")));
    QVERIFY(act(*opened.window, Act::Skip));
    QVERIFY(write(*opened.window, QStringLiteral("askReason"), QStringLiteral("not today")));
    QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
    QTRY_VERIFY(opened.advice().wanted == Wanted::Answer && opened.window->step().sheet().can(Act::No));
    QCOMPARE(nothingTwice(), QString());        // a gate
    QVERIFY(press(*opened.window, QStringLiteral("holdButton")));
    QTRY_VERIFY(reachAct(*opened.window, Act::Release));
    QCOMPARE(nothingTwice(), QString());        // a hold
}

/// The button that is pressed goes away; were the focus to go on to HOLD, the next Space would hold the release.
void TestKeys::aPressLeavesTheFocusAtTheStep()
{
    const Opened opened("# Small\n\n```bash\necho one\n```\n\n```bash\necho two\n```\n");
    opened.drive();
    opened.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(opened.window));
    QTRY_COMPARE(opened.advice().wanted, Wanted::Run);
    QTRY_VERIFY(reachAct(*opened.window, Act::Run));
    opened.window->step().focusOnAction();
    QVERIFY(QApplication::focusWidget() == reachAct(*opened.window, Act::Run));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(opened.record().items[0].outcome, journal::Outcome::Passed);
    QTRY_VERIFY(opened.window->step().sheet().item == 1 && reachAct(*opened.window, Act::Run));
    QVERIFY2(QApplication::focusWidget() && opened.window->step().isAncestorOf(QApplication::focusWidget()) && !qobject_cast<QAbstractButton*>(QApplication::focusWidget()),
             QApplication::focusWidget() ? qPrintable(QApplication::focusWidget()->objectName()) : "nowhere");
}

void TestKeys::theCommandsFindWhatTheStepAsks()
{
    const Opened opened("# Small\n\n```bash\necho one\n```\n\n```bash\necho two\n```\n");
    opened.drive();
    opened.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(opened.window));
    QTRY_VERIFY(opened.advice().wanted == Wanted::Run && reachAct(*opened.window, Act::Run));
    QTest::keyClick(opened.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto palette = [&] { return opened.window->findChild<QDialog*>(QStringLiteral("commandPalette")); };
    QTRY_VERIFY(palette());
    auto* words = palette()->findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("step run"));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(opened.record().items[0].outcome, journal::Outcome::Passed);
}

void TestKeys::aGateSaysWhatEachAnswerMeans()
{
    const Opened opened("# Gates\n\n## Step 1: Check\n\n```bash\ntrue\n```\n\n**ROLLBACK IF** the smoke test fails.\n\n## Rollback\n\n```bash\ntrue\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_VERIFY(opened.advice().wanted == Wanted::Answer && opened.window->step().sheet().can(Act::No));
    auto* state = opened.window->findChild<QLabel*>(QStringLiteral("stepState"));
    QTRY_VERIFY2(state->isVisible() && state->text().contains(QStringLiteral("No-go: it rolls back")), qPrintable(state->text()));
}

void TestKeys::theWaysAroundAChoiceAreOfferedFirst()
{
    const Opened opened("# R\n\n## Deploy\n\n### Option A: git\n\n```sh\nmake a\n# or\nmake b\n\nmake c\n```\n\n### Option B: backup\n\n```sh\nmake d\n```\n");
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, Wanted::Choice);
    const auto offered = [&] {
        QStringList texts;
        for (const items::SheetArm& arm : opened.window->step().sheet().arms) texts << arm.text;
        return texts.join(QStringLiteral(", "));
    };
    QTRY_COMPARE(offered(), QStringLiteral("make a, make b, make d"));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("arm3")));
    // What the runbook calls a way stands beside its command.
    const Opened named("# R\n\n## Step 1: Choose\n\n**Option A: blue**\n\n```bash {choice=x}\necho a\n```\n\n**Option B: rolling**\n\n```bash {choice=x}\necho b\n```\n");
    named.drive();
    QTRY_COMPARE(wordsOn(*named.window, QStringLiteral("arm1")), QStringLiteral("Option B: rolling: echo b"));
    QCOMPARE(wordsOn(*named.window, QStringLiteral("arm0")), QStringLiteral("Option A: blue: echo a"));
}

void TestKeys::whoDrivesIsSaidAsItIs()
{
    const Opened opened(steps);
    const auto says = [](widgets::ReleaseWindow& window, const QString& words) {
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    QTRY_VERIFY(says(*opened.window, QStringLiteral("Nothing runs until somebody drives it")));
    opened.drive();
    widgets::Desk other(opened.place.surroundings("bo"), {});
    other.openRelease(QString::fromStdString(opened.id));
    QTRY_VERIFY(says(*other.releaseWindow(), QStringLiteral("Another program drives this release")));
    QVERIFY(!says(*other.releaseWindow(), QStringLiteral("Nothing runs until somebody drives it")));
    QVERIFY(!reach(*other.releaseWindow(), QStringLiteral("driveHere")));
}

/// Who has answered a prompt goes on in the step's pane, and the next key presses nothing.
void TestKeys::theKeyboardStaysWhereAPromptWas()
{
    const Opened opened("# Ask\n\n## Step 1: Ask\n\n```bash {terminal}\nread -p \"Word: \" word; until [ -e end ]; do sleep 0.02; done; test \"$word\" = CUTOVER\n```\n", journal::Drive::Flow);
    opened.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(opened.window));
    opened.drive();
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("typed")));
    QTRY_VERIFY(reach(*opened.window, QStringLiteral("typed")) && reach(*opened.window, QStringLiteral("typed"))->hasFocus());
    // A button would take the next key as a press: it would open a form, of which the journal knows nothing.
    const auto pressesNothing = [&] {
        const std::uint64_t before = opened.record().seq;
        for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
            const QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            QVERIFY2(opened.window->step().isAncestorOf(focus) && qobject_cast<const QAbstractButton*>(focus) == nullptr, focus->metaObject()->className());
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
            QCoreApplication::processEvents();
            QVERIFY(!reach(*opened.window, QStringLiteral("askForm")));
        }
        QCOMPARE(opened.record().seq, before);
    };
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cutover"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!reach(*opened.window, QStringLiteral("typed")));
    QCOMPARE(opened.record().items[0].state, journal::ItemState::Running);
    pressesNothing();
    QVERIFY(QFile(opened.place.folder.filePath(QStringLiteral("end"))).open(QIODevice::WriteOnly));
    QTRY_COMPARE(opened.advice().wanted, Wanted::Decision);
    QTRY_VERIFY(reachAct(*opened.window, items::Act::Retry));
    pressesNothing();
}

/// What another machine has begun prints there, and that is said where its output would stand.
void TestKeys::whatRunsElsewhereIsReadThere()
{
    const ReleasePlace place;
    const std::string id = place.startElsewhere("# Small\n\n## Step 1: Say\n\n```bash\necho one\n```\n");
    QVERIFY(!id.empty());
    auto surroundings = place.surroundings();
    surroundings.desk = [] { return Result<journal::Desk>(journal::Desk{"ann", "desk1", "here"}); };
    widgets::Desk desk(surroundings, {});
    desk.openRelease(QString::fromStdString(id));
    QTRY_VERIFY(reachA<QLabel>(*desk.releaseWindow(), QStringLiteral("printedBy")));
    QCOMPARE(wordsOn(*desk.releaseWindow(), QStringLiteral("printedBy")), QStringLiteral("It runs on desk2, and what it prints can be read there."));
    QVERIFY(!desk.releaseWindow()->findChild<widgets::OutputView*>()->isVisible());
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keys.moc"
