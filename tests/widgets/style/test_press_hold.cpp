#include "widgets/style/house_style.h"
#include "widgets/style/press_hold_button.h"

#include "tests/support/quiet.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

using namespace holdpoint::widgets;
using holdpoint::tests::Quiet;

namespace {

/// A dialog with the safe button as its default, as every dialog that does something dangerous.
struct Danger {
    QDialog dialog;
    QPushButton safe{QStringLiteral("Stay")};
    PressHoldButton fire{QStringLiteral("&Roll back")};
    QSignalSpy fired{&fire, &PressHoldButton::fired};
    QSignalSpy held{&fire, &PressHoldButton::heldChanged};
    QSignalSpy clicked{&fire, &QPushButton::clicked};
    QSignalSpy stayed{&safe, &QPushButton::clicked};

    Danger()
    {
        auto* column = new QVBoxLayout(&dialog);
        column->addWidget(&safe);
        column->addWidget(&fire);
        safe.setDefault(true);
        fire.setHoldTime(120);
        dialog.show();
        dialog.activateWindow();
        fire.setFocus();
        QCoreApplication::processEvents();
    }
    ~Danger()
    {
        safe.setParent(nullptr);
        fire.setParent(nullptr);
    }
    [[nodiscard]] bool begins() { return QTest::qWaitFor([this] { return fire.share() > 0; }); }
};

} // namespace

class TestPressHold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    void theMouseHeldFiresOnce()
    {
        Danger d;
        QTest::mousePress(&d.fire, Qt::LeftButton);
        QTRY_COMPARE(d.fired.size(), 1);
        QTest::mouseRelease(&d.fire, Qt::LeftButton);
        QCOMPARE(d.fired.size(), 1);
        QCOMPARE(d.clicked.size(), 0);
        QCOMPARE(d.fire.share(), 0.0);
    }

    void spaceHeldFiresOnce()
    {
        Danger d;
        QTest::keyPress(&d.fire, Qt::Key_Space);
        QTRY_COMPARE(d.fired.size(), 1);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(&d.fire, &again);
        QCOMPARE(d.fire.share(), 0.0);
        // A second press counts only when the first one was let go.
        QTest::keyPress(&d.fire, Qt::Key_Space);
        QCOMPARE(d.held.constLast().constFirst().toDouble(), 1.0);
        QTest::keyRelease(&d.fire, Qt::Key_Space);
        QTest::keyPress(&d.fire, Qt::Key_Space);
        QTRY_COMPARE(d.fired.size(), 2);
        QTest::keyRelease(&d.fire, Qt::Key_Space);
    }

    void whatEndsItEarlyFiresNothing_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char* how : {"release", "leave", "escape", "key", "focus", "hide", "disable"}) QTest::newRow(how) << QByteArray(how);
    }
    void whatEndsItEarlyFiresNothing()
    {
        QFETCH(const QByteArray, how);
        Danger d;
        const bool byKey = how == "escape" || how == "key" || how == "focus";
        if (byKey) QTest::keyPress(&d.fire, Qt::Key_Space);
        else QTest::mousePress(&d.fire, Qt::LeftButton);
        QVERIFY(d.begins());
        if (how == "release") QTest::mouseRelease(&d.fire, Qt::LeftButton);
        if (how == "leave") QTest::mouseMove(&d.fire, QPoint(-20, 4));
        if (how == "escape") QTest::keyClick(&d.fire, Qt::Key_Escape);
        if (how == "key") QTest::keyRelease(&d.fire, Qt::Key_Space);
        if (how == "focus") d.safe.setFocus();
        if (how == "hide") d.fire.hide();
        if (how == "disable") d.fire.setEnabled(false);
        QTRY_COMPARE(d.fire.share(), 0.0);
        QCOMPARE(d.held.constLast().constFirst().toDouble(), 0.0);
        QCOMPARE(d.fired.size(), 0);
        QCOMPARE(d.dialog.isVisible(), true);       // Escape let go of the button, and not of the dialog
        // Nothing counts on: a second button that is pressed now and fires later says that the time would have been enough.
        PressHoldButton witness(QStringLiteral("witness"));
        witness.setHoldTime(240);
        QSignalSpy late(&witness, &PressHoldButton::fired);
        witness.show();
        QTest::mousePress(&witness, Qt::LeftButton);
        QTRY_COMPARE(late.size(), 1);
        QTest::mouseRelease(&witness, Qt::LeftButton);
        QCOMPARE(d.fired.size(), 0);
    }

    void enterGoesToTheSafeButton()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            Danger d;
            QTest::keyClick(&d.fire, key);
            QCOMPARE(d.stayed.size(), 1);
            QCOMPARE(d.fire.share(), 0.0);
            QCOMPARE(d.fired.size(), 0);
            QCOMPARE(d.clicked.size(), 0);
        }
    }

    void aShortcutOnlyBringsTheFocus()
    {
        Danger d;
        d.safe.setFocus();
        QTest::keyClick(&d.dialog, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(d.fire.hasFocus());
        QCOMPARE(d.clicked.size(), 0);
        QCOMPARE(d.fired.size(), 0);
    }

    void anotherMouseButtonDoesNothing()
    {
        Danger d;
        QTest::mousePress(&d.fire, Qt::RightButton);
        QCOMPARE(d.held.size(), 0);
        QTest::mouseRelease(&d.fire, Qt::RightButton);
    }

    /// While the program hangs, the clock goes on and the release of the mouse waits. That time must not fire.
    void timeInWhichTheProgramHangsCountsLittle()
    {
        HoldMeter meter;
        meter.setWhole(1500);
        QVERIFY(!meter.advance(5000));
        meter.begin();
        QVERIFY(!meter.advance(60'000));
        QVERIFY(meter.share() < 0.1);
        for (int i = 0; i < 13; ++i) QVERIFY(!meter.advance(HoldMeter::mostAtOnceMs));
        QVERIFY(meter.advance(HoldMeter::mostAtOnceMs));
        QVERIFY(!meter.isHeld());
        QVERIFY(!meter.advance(HoldMeter::mostAtOnceMs));
        meter.begin();
        QVERIFY(!meter.advance(-5000));     // a clock that was set back
        QCOMPARE(meter.share(), 0.0);
        meter.cancel();
        QVERIFY(!meter.advance(5000));
    }

    void aScreenReaderSaysWhatToDo()
    {
        PressHoldButton fire(QStringLiteral("&Roll back"));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&fire);
        QCOMPARE(spoken->role(), QAccessible::Button);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Roll back"));
        QVERIFY(spoken->text(QAccessible::Description).contains(QStringLiteral("1.5 seconds")));
        QVERIFY(spoken->text(QAccessible::Description).contains(QStringLiteral("Space")));
        fire.setHoldTime(3000);
        QVERIFY(spoken->text(QAccessible::Description).contains(QStringLiteral("3 seconds")));
    }

    void itsWordsFit()
    {
        PressHoldButton fire(QStringLiteral("Roll the whole release back to what it was before"));
        QVERIFY(fire.sizeHint().width() > QFontMetrics(fire.font()).horizontalAdvance(fire.text()));
    }

private:
    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestPressHold test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_press_hold.moc"
