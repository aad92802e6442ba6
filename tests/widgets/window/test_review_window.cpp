// The journey through a runbook before its release begins: opened, looked through, corrected and saved, with real runbooks where
// there are any.

#include "tests/widgets/window/review_desk.h"

#include <QInputDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace holdpoint;
using items::ParametersModel;
using items::ReviewModel;
using widgets::ReviewWindow;
using Desk = tests::ReviewDesk;

class TestReviewWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }
    static void everySeedIsLookedThroughCorrectedSavedAndBegun();
    static void bothSidesShowTheSameLine();
    static void theTextGoesToWhatIsAskedForAgain();
    static void aClickTellsItsLineOnce();
    static void doubtsAreWalkedByKeyboard();
    static void aCheckIsGivenAnotherMeaning();
    static void correctionsAreTakenBack();
    static void aFileThatChangedIsNotWrittenOver();
    static void theRepairIsShownFirst();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestReviewWindow::everySeedIsLookedThroughCorrectedSavedAndBegun()
{
    for (const QString& seed : tests::seeds()) {
        const QByteArray before = tests::readAll(seed);
        Desk desk(before, QFileInfo(seed).fileName());
        desk.open();
        QTRY_VERIFY(desk.values().model()->rowCount() > 0);
        QTest::keyClick(&*desk.window, Qt::Key_F8);
        tests::takePictures(*desk.window, QStringLiteral("review-") + QFileInfo(seed).fileName().left(3));

        // One gate that is none.
        const auto& gates = desk.window->runbook()->plan->gates;
        const auto gate = std::find_if(gates.begin(), gates.end(), [&](const plan::Gate& g) {
            const auto bytes = session::withCorrection(*desk.window->runbook()->plan->runbook, {g.line, "gate", "none"});
            return bytes && bytes->find(" <!-- holdpoint: gate=none -->") != std::string::npos;
        });
        QVERIFY(gate != gates.end());
        const std::uint32_t line = gate->line;
        desk.chooseLine(line);
        desk.plan().setCurrentIndex(desk.plan().currentIndex());
        for (int row = 0; row < desk.plan().model()->rowCount(); ++row)
            if (const auto index = desk.plan().model()->index(row, ReviewModel::Reading);
                index.data(ReviewModel::LineRole).toUInt() == line && index.data(ReviewModel::PartRole).toInt() == static_cast<int>(items::Part::Gate))
                desk.plan().setCurrentIndex(index);
        const auto old = desk.window->runbook();
        desk.correct(QStringLiteral("This is no gate"));
        QTRY_VERIFY(desk.window->runbook() != old);
        QCOMPARE(desk.bytes(), before);

        auto& save = desk.find<QPushButton>("save");
        QTRY_VERIFY(save.isEnabled());
        save.click();
        QTRY_VERIFY(desk.window->findChild<widgets::DiffDialog*>());
        auto* dialog = desk.window->findChild<widgets::DiffDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        tests::takePictures(*dialog, QStringLiteral("diff-") + QFileInfo(seed).fileName().left(3));
        QVERIFY(!dialog->doer().isDefault());
        dialog->doer().click();
        QTRY_VERIFY(desk.bytes() != before);
        const QByteArray after = desk.bytes();
        const QByteArray comment = " <!-- holdpoint: gate=none -->";
        const qsizetype at = after.indexOf(comment);
        QVERIFY(at > 0);
        QCOMPARE(QByteArray(after).remove(at, comment.size()), before);
        QTRY_VERIFY(!save.isEnabled());

        // What it asks for is given, and it begins.
        auto* model = static_cast<ParametersModel*>(desk.values().model());
        QTRY_VERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(ParametersModel::MissingRole).toBool()) QVERIFY(model->setData(model->index(row, ParametersModel::Value), QStringLiteral("given")));
        QTRY_VERIFY2(desk.isReady(), qPrintable(seed));
        QSignalSpy started(&*desk.window, &ReviewWindow::startRequested);
        desk.find<QPushButton>("start").click();
        QCOMPARE(started.size(), 1);
        const auto order = started[0][0].value<session::StartOrder>();
        QCOMPARE(order.drive, journal::Drive::Step);
        QCOMPARE(order.directory, desk.folder.path().toStdString());
        QVERIFY(session::missingValues(*desk.window->runbook()->procedure, order.values).empty());
        QVERIFY(session::firstEvents(*desk.window->runbook(), order));
    }
}

void TestReviewWindow::bothSidesShowTheSameLine()
{
    Desk desk("# Long\n\n" + QByteArray("## Step 1: A\n\n```bash\nmake\n```\n\nWords.\n\n").repeated(100));
    desk.open();
    desk.chooseLine(403);
    QCOMPARE(desk.planLine(), 403U);
    desk.chooseLine(405);       // a fence
    QCOMPARE(desk.planLine(), 406U);
    const QModelIndex row = desk.plan().model()->index(desk.plan().currentIndex().row() - 60, ReviewModel::Reading);
    desk.plan().setCurrentIndex(row);
    QCOMPARE(desk.text().currentLine(), row.data(ReviewModel::LineRole).toUInt());
    QVERIFY(desk.text().viewport()->rect().intersects(desk.text().visualRect(desk.text().currentIndex())));
    // Scrolled, with nothing chosen.
    desk.text().verticalScrollBar()->setValue(0);
    QTRY_VERIFY(desk.pane().topLine() <= 3);
    desk.text().verticalScrollBar()->setValue(500);
    const auto near = [](std::uint32_t a, std::uint32_t b) { return a > b ? a - b < 12 : b - a < 12; };
    QTRY_VERIFY(near(desk.pane().topLine(), desk.text().topLine()));
    desk.plan().verticalScrollBar()->setValue(20);
    QTRY_VERIFY(near(desk.pane().topLine(), desk.text().topLine()));
    QVERIFY(desk.text().topLine() < 200);
}

/// With only what needs a look in the plan: the row is chosen already, and the text stands somewhere else.
void TestReviewWindow::theTextGoesToWhatIsAskedForAgain()
{
    Desk desk("# Long\n\n" + QByteArray("## Step 1: A\n\n```bash\nmake\n```\n\nWords.\n\n").repeated(40) + "## Step 2: B\n\nWait 30 minutes.\n\n" + QByteArray("Words.\n\n").repeated(40));
    desk.open();
    QTRY_VERIFY(desk.find<QToolButton>("onlyOpen").text().contains(QLatin1Char('1')));
    const auto inSight = [&](std::uint32_t line) { return desk.text().viewport()->rect().intersects(desk.text().visualRect(desk.text().model()->index(static_cast<int>(line) - 1, 0))); };
    desk.find<QToolButton>("onlyOpen").click();
    QCOMPARE(desk.plan().model()->rowCount(), 1);
    const std::uint32_t open = desk.plan().model()->index(0, 0).data(ReviewModel::LineRole).toUInt();
    QTRY_COMPARE(desk.text().currentLine(), open);
    QVERIFY(inSight(open));
    desk.chooseLine(3);
    QVERIFY(!inSight(open));
    QTest::mouseClick(desk.plan().viewport(), Qt::LeftButton, {}, desk.plan().visualRect(desk.plan().model()->index(0, ReviewModel::Reading)).center());
    QTRY_COMPARE(desk.text().currentLine(), open);
    QVERIFY(inSight(open));
}

void TestReviewWindow::aClickTellsItsLineOnce()
{
    Desk desk(tests::smallRunbook);
    desk.open();
    const auto click = [&](int row) { QTest::mouseClick(desk.plan().viewport(), Qt::LeftButton, {}, desk.plan().visualRect(desk.plan().model()->index(row, ReviewModel::Reading)).center()); };
    click(0);
    const QSignalSpy told(&desk.pane(), &widgets::PlanPane::lineChosen);
    click(1);
    QCOMPARE(told.size(), 1);
    click(1);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.back(), told.front());
    QTest::keyClick(&desk.plan(), Qt::Key_Up);
    QCOMPARE(told.size(), 3);
    click(0);
    QCOMPARE(told.size(), 4);
}

void TestReviewWindow::doubtsAreWalkedByKeyboard()
{
    Desk desk(tests::smallRunbook);
    desk.open();
    QTRY_VERIFY(desk.plan().hasFocus());
    const auto* model = static_cast<const ReviewModel*>(static_cast<QSortFilterProxyModel*>(desk.plan().model())->sourceModel());
    QCOMPARE(model->open(), 3);
    QTest::keyClick(&desk.plan(), Qt::Key_F8);
    QCOMPARE(desk.planLine(), 7U);
    QTest::keyClick(&desk.plan(), Qt::Key_Space);
    QCOMPARE(model->open(), 2);
    QCOMPARE(desk.planLine(), 10U);     // on to the next one
    QTest::keyClick(&desk.plan(), Qt::Key_F8);
    QCOMPARE(desk.planLine(), 13U);
    QTest::keyClick(&desk.plan(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(desk.planLine(), 10U);
    desk.find<QToolButton>("onlyOpen").click();
    QCOMPARE(desk.plan().model()->rowCount(), 2);
    desk.find<QPushButton>("confirm").click();
    QCOMPARE(desk.plan().model()->rowCount(), 1);
    QVERIFY(desk.bytes() == tests::smallRunbook);
}

void TestReviewWindow::aCheckIsGivenAnotherMeaning()
{
    Desk desk(tests::smallRunbook);
    desk.open();
    QTest::keyClick(&desk.plan(), Qt::Key_F8);
    desk.correct(QStringLiteral("This check means …"));
    QTRY_VERIFY(desk.window->findChild<QInputDialog*>());
    auto* dialog = desk.window->findChild<QInputDialog*>();
    dialog->setTextValue(QStringLiteral("output contains \"good\""));
    tests::takePictures(*dialog, QStringLiteral("meaning"));
    const auto before = desk.window->runbook();
    dialog->accept();
    QTRY_VERIFY(desk.window->runbook() != before);
    const auto& checks = desk.window->runbook()->procedure->items[0].checks;
    QVERIFY(std::any_of(checks.begin(), checks.end(), [](const plan::ItemCheck& check) { return check.text == "output contains \"good\""; }));
    QCOMPARE(desk.bytes(), tests::smallRunbook);
}

void TestReviewWindow::correctionsAreTakenBack()
{
    Desk desk(tests::smallRunbook);
    desk.open();
    auto& undo = desk.find<QPushButton>("undo");
    QVERIFY(!undo.isEnabled());
    const auto before = desk.window->runbook();
    desk.chooseLine(13);
    desk.correct(QStringLiteral("This is output"));
    QTRY_VERIFY(undo.isEnabled());
    QVERIFY(desk.window->isWindowModified());
    QTRY_COMPARE(desk.planLine(), 14U);     // what was corrected is still what is looked at
    QCOMPARE(desk.text().currentLine(), 14U);
    undo.click();
    QCOMPARE(desk.window->runbook(), before);
    QVERIFY(!desk.window->isWindowModified() && !desk.find<QPushButton>("save").isEnabled());
}

void TestReviewWindow::aFileThatChangedIsNotWrittenOver()
{
    Desk desk(tests::smallRunbook);
    desk.open();
    desk.chooseLine(13);
    desk.correct(QStringLiteral("This is output"));
    QTRY_VERIFY(desk.find<QPushButton>("save").isEnabled());
    desk.write("# Somebody else's\n");
    QTest::keySequence(&*desk.window, QKeySequence(QKeySequence::Save));
    QTRY_VERIFY(desk.window->findChild<widgets::DiffDialog*>());
    desk.window->findChild<widgets::DiffDialog*>()->doer().click();
    auto& banner = desk.find<widgets::Banner>("banner");
    QTRY_VERIFY(banner.isVisible());
    tests::takePictures(*desk.window, QStringLiteral("review-refused"));
    QCOMPARE(desk.bytes(), QByteArray("# Somebody else's\n"));
    desk.window->leave();
}

void TestReviewWindow::theRepairIsShownFirst()
{
    const QByteArray damaged = "# Caf\xC3\x83\xC2\xA9 \xC3\xA2\xE2\x82\xAC\xE2\x80\x9C go\n\n- [ ] \xC3\xA2\xC5\x93\xE2\x80\xA6 d\xC3\x83\xC2\xA9j\xC3\x83\xC2\xA0 vu\n- [ ] \xC3\xB0\xC5\xB8\xC5\xA1\xE2\x82\xAC ready\n";
    Desk desk(damaged);
    desk.open();
    QVERIFY(desk.find<widgets::Banner>("repairBanner").isVisible());
    desk.find<QPushButton>("repair").click();
    QTRY_VERIFY(desk.window->findChild<widgets::DiffDialog*>());
    auto* dialog = desk.window->findChild<widgets::DiffDialog*>();
    const auto before = desk.window->runbook();
    dialog->doer().click();
    QTRY_VERIFY(desk.window->runbook() != before);
    QVERIFY(!desk.find<widgets::Banner>("repairBanner").isVisible());
    QCOMPARE(desk.bytes(), damaged);
    QTRY_VERIFY(!desk.window->findChild<widgets::DiffDialog*>());
    QTRY_VERIFY(desk.find<QPushButton>("save").isEnabled());
    desk.find<QPushButton>("save").click();
    QTRY_VERIFY(desk.window->findChild<widgets::DiffDialog*>());
    desk.window->findChild<widgets::DiffDialog*>()->doer().click();
    QTRY_VERIFY(desk.bytes().startsWith("# Café – go\n"));
    QCOMPARE(tests::readAll(desk.path + QStringLiteral(".holdpoint-old")), damaged);
}

QTEST_MAIN(TestReviewWindow)
#include "test_review_window.moc"
