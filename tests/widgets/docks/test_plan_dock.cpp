// The plan on the screen: it goes with the release, lets people look elsewhere, and is found again by keyboard alone.

#include "tests/support/engine_script.h"
#include "tests/support/quiet.h"
#include "tests/support/release_player.h"
#include "widgets/delegates/plan_delegate.h"
#include "widgets/docks/plan_dock.h"
#include "widgets/style/house_style.h"
#include "widgets/style/notices.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace holdpoint;
using items::PlanModel;
using items::PlanPart;
using items::Selection;
using tests::ScriptedView;
using widgets::PlanDock;

namespace {

std::shared_ptr<const plan::Procedure> longPlan(int items)
{
    std::string lines;
    for (int i = 1; i <= items; ++i) lines += 'L' + std::to_string(i) + " shell step=" + std::to_string(i > items / 2 ? 1 : 0) + '\n';
    return tests::planOf(lines);
}

/// A release, what is looked at, and the dock as a window shows it.
struct Place {
    ScriptedView view;
    Selection selection{view};
    PlanDock dock{view, selection};

    explicit Place(std::shared_ptr<const plan::Procedure> plan, QSize size = {500, 600}) : view(std::move(plan))
    {
        widgets::dress(dock, widgets::ThemeName::Light);
        dock.resize(size);
        dock.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dock));
        dock.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dock));
    }
    [[nodiscard]] std::uint32_t chosen() { return dock.tree().currentIndex().data(PlanModel::ItemRole).toUInt(); }
    [[nodiscard]] bool isInSight(std::uint32_t item) { return dock.tree().viewport()->rect().contains(dock.tree().visualRect(rowOf(item))); }
    [[nodiscard]] QModelIndex rowOf(std::uint32_t item)
    {
        const auto* filter = qobject_cast<const items::PlanFilter*>(dock.tree().model());
        return filter->indexOf(item);
    }
    [[nodiscard]] QPushButton* button(const char* text)
    {
        for (auto* button : dock.findChildren<QPushButton*>())
            if (button->text() == QString::fromUtf8(text)) return button;
        return nullptr;
    }
    [[nodiscard]] bool shows(const QWidget* page) { return page->isVisibleTo(&dock); }
};

} // namespace

class TestPlanDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    static void goesWithTheRelease();
    static void whatComesNextIsInSight();
    static void aRowIsPaintedUpToTheEdge();
    static void aClickLetsTheReleaseGoOn();
    static void openingARowIsNoChoice();
    static void aStepThatIsChosenStaysChosen();
    static void isDrivenByKeys();
    static void theFilterSaysWhereItIsEmpty();
    static void withoutAPlanItSaysWhatToDo();
    static void noWordIsCut_data();
    static void noWordIsCut();
    static void whatItIsComesBeforeItsWord();
    static void aLargePlanLiesClosed();
    static void whatIsOpenStaysOpenWhileTheReleaseGoesOn();
    static void everyControlHasAName();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestPlanDock::goesWithTheRelease()
{
    Place place(longPlan(200));
    for (std::uint32_t i = 0; i < 120; ++i) {
        QCOMPARE(place.chosen(), i);
        QVERIFY(place.isInSight(i));
        place.view.ends(i);
    }
    // It stays in sight when the pane gets another size, also where one reads from the right.
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        place.dock.setLayoutDirection(direction);
        for (const QSize size : {QSize(180, 220), QSize(900, 700), QSize(300, 160)}) {
            place.dock.resize(size);
            QTRY_VERIFY(place.isInSight(120));
        }
    }
    place.view.jump({});
    QVERIFY(!place.dock.tree().currentIndex().isValid());
}

void TestPlanDock::whatComesNextIsInSight()
{
    Place place(longPlan(200));
    for (std::uint32_t item = 0; item < 60; ++item) {
        place.view.ends(item);
        QTRY_COMPARE(place.chosen(), item + 1);
        QVERIFY2(place.isInSight(item + 3), qPrintable(QString::number(item)));
    }
}

/// The ground and the stripe of a row begin at the edge of the pane, left of all that Qt takes for the row.
void TestPlanDock::aRowIsPaintedUpToTheEdge()
{
    struct Painted : QObject {
        QRegion region;
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    };
    for (const int width : {700, 300}) {        // with all columns, and with the last one hidden
        Place place(longPlan(20), {width, 600});
        Painted painted;
        place.dock.tree().viewport()->installEventFilter(&painted);
        const QRect row = place.dock.tree().visualRect(place.rowOf(0));
        QTRY_VERIFY(!row.isEmpty());
        QCoreApplication::processEvents();
        painted.region = {};
        place.view.ends(0, 1);
        QTRY_VERIFY(painted.region.intersects(row));
        QTRY_VERIFY(painted.region.contains(QPoint(1, row.center().y())));
        place.dock.tree().viewport()->removeEventFilter(&painted);
    }
}

void TestPlanDock::aClickLetsTheReleaseGoOn()
{
    Place place(longPlan(60));
    QPushButton* follow = place.button("Follow");
    QVERIFY(follow && follow->isChecked());
    QTest::mouseClick(place.dock.tree().viewport(), Qt::LeftButton, {}, place.dock.tree().visualRect(place.rowOf(8)).center());
    QCOMPARE(place.selection.current(), 8U);
    QVERIFY(!place.selection.follows() && !follow->isChecked());
    place.view.ends(0);
    QCOMPARE(place.chosen(), 8U);
    QTest::mouseClick(follow, Qt::LeftButton);
    QVERIFY(place.selection.follows());
    QCOMPARE(place.chosen(), 1U);
}

void TestPlanDock::openingARowIsNoChoice()
{
    Place place(longPlan(10));
    const QModelIndex second = place.rowOf(5).parent();
    const QRect row = place.dock.tree().visualRect(second);
    QTest::mouseClick(place.dock.tree().viewport(), Qt::LeftButton, {}, QPoint(row.left() - 8, row.center().y()));
    QVERIFY(!place.dock.tree().isExpanded(second));
    QVERIFY(place.selection.follows());
}

void TestPlanDock::aStepThatIsChosenStaysChosen()
{
    Place place(longPlan(10));
    const QModelIndex second = place.rowOf(5).parent();
    QTest::mouseClick(place.dock.tree().viewport(), Qt::LeftButton, {}, place.dock.tree().visualRect(second).center());
    QCOMPARE(place.selection.current(), 5U);
    QCOMPARE(place.dock.tree().currentIndex().siblingAtColumn(0), second);
}

void TestPlanDock::isDrivenByKeys()
{
    Place place(longPlan(20));
    place.dock.tree().setFocus();
    QTest::keyClick(&place.dock.tree(), Qt::Key_Down);
    QCOMPARE(place.selection.current(), 1U);
    place.selection.follow();       // as Ctrl+J does, wherever in the window the focus is
    QVERIFY(place.selection.follows());
    QCOMPARE(place.selection.current(), 0U);
    QTest::keyClick(&place.dock.tree(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(place.dock.findChild<QLineEdit*>()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("item L7"));
    QVERIFY(place.rowOf(6).isValid() && !place.rowOf(7).isValid());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(place.dock.tree().hasFocus() && place.rowOf(7).isValid());
}

void TestPlanDock::theFilterSaysWhereItIsEmpty()
{
    Place place(longPlan(4));
    place.dock.show(PlanPart::Attention);
    QVERIFY(!place.shows(&place.dock.tree()));
    place.view.ends(0, 1);      // and now there is something
    QVERIFY(place.shows(&place.dock.tree()));
    QCOMPARE(place.chosen(), 0U);
    place.dock.show(PlanPart::All, QStringLiteral("nowhere"));
    QVERIFY(!place.shows(&place.dock.tree()));
    QTest::mouseClick(place.button("Show the whole plan"), Qt::LeftButton);
    QVERIFY(place.shows(&place.dock.tree()));
}

void TestPlanDock::withoutAPlanItSaysWhatToDo()
{
    Place place(longPlan(4));
    place.view.jump({});
    QVERIFY(!place.shows(&place.dock.tree()));
    QVERIFY(!place.shows(place.dock.findChild<QLineEdit*>()));
    const auto pages = place.dock.findChildren<widgets::EmptyState*>();
    QVERIFY(std::any_of(pages.begin(), pages.end(), [&](const QWidget* page) { return page->isVisible(); }));
}

void TestPlanDock::noWordIsCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 380, 500, 900}) QTest::addRow("%d", width) << width;
}

void TestPlanDock::noWordIsCut()
{
    QFETCH(const int, width);
    Place place(longPlan(20), {width, 500});
    const QHeaderView& header = *place.dock.tree().header();
    QVERIFY(header.sectionSize(PlanModel::WordColumn) >= widgets::PlanDelegate::wordWidth());
    QVERIFY(header.sectionSize(PlanModel::TextColumn) >= width / 3);
    QVERIFY(header.length() <= place.dock.tree().viewport()->width());
}

/// In a small window there is no room for both, and the mark says as much as the word.
void TestPlanDock::whatItIsComesBeforeItsWord()
{
    Place place(longPlan(20), {235, 500});
    QVERIFY(place.dock.tree().isColumnHidden(PlanModel::WordColumn));
    QVERIFY(place.dock.tree().header()->sectionSize(PlanModel::TextColumn) > 200);
    place.dock.resize(330, 500);
    QTRY_VERIFY(!place.dock.tree().isColumnHidden(PlanModel::WordColumn));
}

void TestPlanDock::aLargePlanLiesClosed()
{
    Place place(longPlan(2000));
    QVERIFY(place.isInSight(0));        // what the release stands at is open
    QVERIFY(!place.dock.tree().isExpanded(place.rowOf(1500).parent()));
}

void TestPlanDock::whatIsOpenStaysOpenWhileTheReleaseGoesOn()
{
    Place place(longPlan(40));
    const QPersistentModelIndex second = place.rowOf(30).parent();
    place.dock.tree().collapse(second);
    for (std::uint32_t i = 0; i < 5; ++i) place.view.ends(i);
    place.view.foresee(std::vector<std::int64_t>(40, 60'000));
    place.view.happens(journal::Held{"a look"});
    QVERIFY(second.isValid() && !place.dock.tree().isExpanded(second));
}

void TestPlanDock::everyControlHasAName()
{
    Place place(longPlan(4));
    for (const QWidget* child : place.dock.findChildren<QWidget*>()) {
        if (child->focusPolicy() == Qt::NoFocus || !child->isVisible()) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const bool named = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, child->metaObject()->className());
    }
}

QTEST_MAIN(TestPlanDock)
#include "test_plan_dock.moc"
