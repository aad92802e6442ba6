// The runbook on the screen: its lines with their marks, what is found in it, and that it is read in its own direction.

#include "tests/support/quiet.h"
#include "tests/support/scripted_view.h"
#include "widgets/delegates/line_delegate.h"
#include "widgets/docks/runbook_dock.h"
#include "widgets/style/house_style.h"
#include "widgets/style/notices.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace holdpoint;
using items::RunbookLinesModel;
using items::Selection;
using tests::ScriptedView;
using widgets::RunbookDock;

namespace {

session::RunbookPointer open(const std::string& text)
{
    const auto read = session::readRunbook(text, "/srv/deploy.md");
    return read ? *read : nullptr;
}

std::string manySteps(int steps)
{
    std::string text = "# Long\n\n";
    for (int i = 1; i <= steps; ++i) text += "## Step " + std::to_string(i) + ": Say\n\n```bash\necho number-" + std::to_string(i) + "\n```\n\n";
    return text;
}

struct Place {
    session::RunbookPointer runbook;
    ScriptedView view;
    Selection selection{view};
    RunbookDock dock{view, selection};

    explicit Place(const std::string& text) : runbook(open(text)), view(runbook->procedure)
    {
        widgets::dress(dock, widgets::ThemeName::Light);
        dock.setRunbook(runbook);
        dock.resize(500, 500);
        dock.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dock));
        dock.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dock));
    }
    [[nodiscard]] QModelIndex lineOf(std::uint32_t item) { return dock.model().lineIndex(dock.model().lineOf(item)); }
    [[nodiscard]] bool isInSight(const QModelIndex& line) { return dock.lines().viewport()->rect().contains(dock.lines().visualRect(line).topLeft()); }
    [[nodiscard]] QImage picture() { return dock.lines().viewport()->grab().toImage(); }
    /// How many pixels of this part are darker than the ground by far.
    [[nodiscard]] static int ink(const QImage& picture, const QRect& part)
    {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x) count += qGray(picture.pixel(x, y)) < 110 ? 1 : 0;
        return count;
    }
};

} // namespace

class TestRunbookDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    static void goesWithTheRelease();
    static void aClickLooksAtTheItem();
    static void aLineWithAFindingIsReadWithTheFocusOnIt();
    static void searchesByKeys();
    static void withoutATextItSaysSo();
    static void anotherTextIsSaidToBeAnother();
    static void theMarginStaysWhereItIs();
    static void eachLineIsReadInItsDirection();
    static void everyControlHasAName();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestRunbookDock::goesWithTheRelease()
{
    Place place(manySteps(80));
    for (std::uint32_t i = 0; i < 60; ++i) {
        QVERIFY(place.lineOf(i).data(RunbookLinesModel::CurrentRole).toBool());
        QVERIFY(place.isInSight(place.lineOf(i)));
        QVERIFY2(place.isInSight(place.dock.model().lineIndex(place.dock.model().lineOf(i) + 3)), qPrintable(QString::number(i)));     // and what comes after it
        place.view.ends(i);
    }
}

void TestRunbookDock::aClickLooksAtTheItem()
{
    Place place(manySteps(20));
    const QRect line = place.dock.lines().visualRect(place.lineOf(2));
    QTest::mouseClick(place.dock.lines().viewport(), Qt::LeftButton, {}, QPoint(100, line.center().y()));
    QCOMPARE(place.selection.current(), 2U);
    QVERIFY(!place.selection.follows());
    QCOMPARE(place.dock.lines().currentIndex().row(), place.dock.lines().indexAt(line.center()).row());
    // Prose is nobody's, and what was looked at stays.
    QTest::mouseClick(place.dock.lines().viewport(), Qt::LeftButton, {}, QPoint(100, place.dock.lines().visualRect(place.dock.model().lineIndex(1)).center().y()));
    QCOMPARE(place.selection.current(), 2U);
    place.dock.lines().setFocus();
    place.dock.lines().setCurrentIndex(place.lineOf(3));
    QTest::keyClick(&place.dock.lines(), Qt::Key_Return);
    QCOMPARE(place.selection.current(), 3U);
}

/// The corner that tells of a finding has a colour of its own, and the frame of the focus has none inside.
void TestRunbookDock::aLineWithAFindingIsReadWithTheFocusOnIt()
{
    Place place("# R\n\n## Step 1: Ask\n\n```bash\necho <ticket>\n```\n");
    const QModelIndex line = place.lineOf(0);
    QVERIFY(!line.data(RunbookLinesModel::FindingRole).toString().isEmpty());
    place.dock.lines().setCurrentIndex(line);
    place.dock.lines().setFocus();
    const QRect row = place.dock.lines().visualRect(line);
    const QImage picture = place.picture();
    const QRgb ground = picture.pixel(picture.width() / 2 + 60, row.center().y());
    QVERIFY2(qGray(ground) > 200, qPrintable(QColor(ground).name()));
    QVERIFY(Place::ink(picture, QRect(60, row.top() + 2, 160, row.height() - 4)) > 20);
}

void TestRunbookDock::searchesByKeys()
{
    Place place(manySteps(60));
    place.dock.lines().setFocus();
    QTest::keyClick(&place.dock.lines(), Qt::Key_F, Qt::ControlModifier);
    auto* words = place.dock.findChild<QLineEdit*>();
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("NUMBER-4"));
    QTRY_COMPARE(place.dock.lines().currentIndex().data().toString(), QStringLiteral("echo number-4"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(place.dock.lines().currentIndex().data().toString(), QStringLiteral("echo number-40"));
    QVERIFY(place.isInSight(place.dock.lines().currentIndex()));
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(place.dock.lines().currentIndex().data().toString(), QStringLiteral("echo number-4"));
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(place.dock.lines().currentIndex().data().toString(), QStringLiteral("echo number-40"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible() && place.dock.lines().hasFocus());
}

void TestRunbookDock::withoutATextItSaysSo()
{
    Place place(manySteps(3));
    place.dock.setRunbook(nullptr);
    QVERIFY(!place.dock.lines().isVisible());
    QVERIFY(place.dock.findChild<widgets::EmptyState*>()->isVisible());
    place.dock.setRunbook(place.runbook);
    QVERIFY(place.dock.lines().isVisible());
}

void TestRunbookDock::anotherTextIsSaidToBeAnother()
{
    Place place(manySteps(3));
    const auto* banner = place.dock.findChild<widgets::Banner*>();
    QVERIFY(!banner->isVisible());
    place.dock.setRunbook(open(manySteps(4)));
    QVERIFY(banner->isVisible());
    place.dock.setRunbook(place.runbook);
    QVERIFY(!banner->isVisible());
}

void TestRunbookDock::theMarginStaysWhereItIs()
{
    Place place("# T\n\n- [ ] " + std::string(400, 'w') + "\n- [ ] short\n");
    const int margin = qobject_cast<const widgets::LineDelegate*>(place.dock.lines().itemDelegate())->marginWidth();
    const QImage before = place.picture();
    QVERIFY(place.dock.lines().horizontalScrollBar()->maximum() > 300);
    place.dock.lines().horizontalScrollBar()->setValue(300);
    const QImage after = place.picture();
    QVERIFY(before != after);
    QCOMPARE(after.copy(0, 0, margin, after.height()), before.copy(0, 0, margin, before.height()));
}

void TestRunbookDock::eachLineIsReadInItsDirection()
{
    Place place("# T\n\n\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\n\nshalom\n\n\tafter a tab\n\n- [ ] tick\n");
    const QImage picture = place.picture();
    const int half = picture.width() / 2, margin = qobject_cast<const widgets::LineDelegate*>(place.dock.lines().itemDelegate())->marginWidth() + 4;
    const auto halves = [&](std::uint32_t line) {
        const QRect row = place.dock.lines().visualRect(place.dock.model().lineIndex(line));
        return std::pair(Place::ink(picture, QRect(margin, row.top(), half - margin, row.height())), Place::ink(picture, QRect(half, row.top(), picture.width() - half, row.height())));
    };
    QVERIFY(halves(3).first == 0 && halves(3).second > 20);     // Hebrew stands at the right
    QVERIFY(halves(5).first > 20 && halves(5).second == 0);
    const QRect tabbed = place.dock.lines().visualRect(place.dock.model().lineIndex(7));
    QCOMPARE(Place::ink(picture, QRect(margin, tabbed.top(), 24, tabbed.height())), 0);
}

void TestRunbookDock::everyControlHasAName()
{
    Place place(manySteps(3));
    place.dock.find(QStringLiteral("echo"));
    for (const QWidget* child : place.dock.findChildren<QWidget*>()) {
        if (child->focusPolicy() == Qt::NoFocus || !child->isVisible()) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const bool named = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, child->metaObject()->className());
    }
}

QTEST_MAIN(TestRunbookDock)
#include "test_runbook_dock.moc"
