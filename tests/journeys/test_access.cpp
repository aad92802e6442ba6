// Every control that the keyboard reaches has a name and a role, in every window; and everything in the menus has a way by keys.

#include "tests/journeys/hands.h"
#include "tests/support/quiet.h"
#include "tests/support/release_place.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/window/desk.h"
#include "widgets/window/presenter.h"
#include "widgets/window/review_window.h"
#include "widgets/window/start_window.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;

namespace {

/// What a person with a screen reader would hear of it: "PushButton 'Run'", or what is wrong.
QString faultOf(QWidget& widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    if (!face) return QStringLiteral("has no face");
    const bool named = !face->text(QAccessible::Name).trimmed().isEmpty();
    if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client) return QStringLiteral("has no role");
    return named ? QString() : QStringLiteral("has no name");
}

QString pathOf(const QWidget* widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget()) path.prepend(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char('#') + widget->objectName());
    return path.join(QLatin1Char('/'));
}

/// All that is wrong with what the keyboard reaches in a window.
QStringList faultsOf(QWidget& window)
{
    QStringList faults;
    QWidgetList all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool reached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() && widget->window() == &window;
        // A spin box and an editable box give the focus to the field in them.
        if (!reached || widget->focusProxy()) continue;
        if (const QString fault = faultOf(*widget); !fault.isEmpty()) faults << pathOf(widget) + QStringLiteral(": ") + fault;
    }
    return faults;
}

/// The controls in the order in which Tab goes through them.
QWidgetList tabOrder(QWidget& within)
{
    QWidgetList order;
    QWidget* first = within.nextInFocusChain();
    for (QWidget* widget = first; widget; widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() && within.isAncestorOf(widget) && !widget->focusProxy()) order << widget;
        if (widget->nextInFocusChain() == first) break;
    }
    return order;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    void everyControlHasANameAndARole();
    void everyActionHasAWayByKeys();
    void theStepIsReadFromAboveToBelow();

private:
    std::optional<Quiet> m_quiet;
};

void TestAccess::everyControlHasANameAndARole()
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.showStart();
    QVERIFY2(faultsOf(*desk.startWindow()).isEmpty(), qPrintable(faultsOf(*desk.startWindow()).join(QLatin1Char('\n'))));
    desk.openRunbook(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"));
    QTRY_VERIFY(desk.reviewWindow() && desk.reviewWindow()->runbook());
    QVERIFY2(faultsOf(*desk.reviewWindow()).isEmpty(), qPrintable(faultsOf(*desk.reviewWindow()).join(QLatin1Char('\n'))));
    const std::string id = place.start("# Small\n\n## Step 1: Fail\n\n```bash\nfalse\n```\n\n## Rollback\n\n```bash\ntrue\n```\n", journal::Drive::Flow);
    desk.openRelease(QString::fromStdString(id));
    widgets::ReleaseWindow& window = *desk.releaseWindow();
    QVERIFY(press(window, QStringLiteral("driveHere")));
    QTRY_COMPARE(window.view().advice().wanted, engine::Wanted::Decision);
    QVERIFY(act(window, items::Act::Skip));
    // The smallest screen that it is made for has to be enough, also while something is asked in place.
    QTRY_VERIFY2(window.minimumSizeHint().width() <= 1280 && window.minimumSizeHint().height() <= 700, qPrintable(QStringLiteral("%1x%2").arg(window.minimumSizeHint().width()).arg(window.minimumSizeHint().height())));
    QVERIFY2(faultsOf(window).isEmpty(), qPrintable(faultsOf(window).join(QLatin1Char('\n'))));
    QVERIFY(press(window, QStringLiteral("backButton")));
    auto* dialog = window.findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    QVERIFY2(faultsOf(*dialog).isEmpty(), qPrintable(faultsOf(*dialog).join(QLatin1Char('\n'))));
}

void TestAccess::everyActionHasAWayByKeys()
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.openRelease(QString::fromStdString(place.start("# Small\n\n```bash\ntrue\n```\n", journal::Drive::Step)));
    const widgets::ReleaseWindow& window = *desk.releaseWindow();
    QStringList keys;
    for (const QAction* top : window.menuBar()->actions()) {
        QVERIFY2(top->text().contains(QLatin1Char('&')), qPrintable(top->text()));
        for (const QAction* action : top->menu()->actions()) {
            if (action->isSeparator()) continue;
            const QString shortcut = action->shortcut().toString();
            QVERIFY2(shortcut.isEmpty() || !keys.contains(shortcut), qPrintable(QStringLiteral("two actions have ") + shortcut));
            keys << shortcut;
        }
    }
    QVERIFY(keys.contains(QStringLiteral("Ctrl+Shift+R")) && keys.contains(QStringLiteral("Ctrl+H")));
}

void TestAccess::theStepIsReadFromAboveToBelow()
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.openRelease(QString::fromStdString(place.start("# Small\n\n## Step 1: Fail\n\nLook at it first.\n\n```bash\nfalse\n```\n", journal::Drive::Flow)));
    widgets::ReleaseWindow& window = *desk.releaseWindow();
    QVERIFY(press(window, QStringLiteral("driveHere")));
    QTRY_COMPARE(window.view().advice().wanted, engine::Wanted::Decision);
    auto* step = window.findChild<QWidget*>(QStringLiteral("stepDock"));
    QTRY_VERIFY(reachAct(window, items::Act::Retry));
    const QWidgetList order = tabOrder(*step);
    QVERIFY(order.size() >= 4);
    for (int i = 1; i < order.size(); ++i) {
        const QPoint before = order[i - 1]->mapTo(step, QPoint()), after = order[i]->mapTo(step, QPoint());
        const bool reads = after.y() > before.y() || (after.y() + order[i]->height() > before.y() && after.x() >= before.x()) || order[i - 1]->isAncestorOf(order[i]);
        QVERIFY2(reads, qPrintable(pathOf(order[i - 1]) + QStringLiteral(" then ") + pathOf(order[i])));
    }
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestAccess test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_access.moc"
