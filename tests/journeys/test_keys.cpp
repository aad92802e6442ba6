// What a tired person does with the keyboard: Enter behind a reason, back to what is waited for, the letters that are underlined.

#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
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
    void enterWithoutAReasonLeavesTheHold();
    void leadsBackToWhatIsWaitedForFromEverywhere();

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
        QTRY_VERIFY2(QApplication::focusWidget() == reach(*opened.window, QStringLiteral("act1")), pane);
    }
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keys.moc"
