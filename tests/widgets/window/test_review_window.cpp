// The journey through a runbook before its release begins: opened, looked through, corrected, saved, given what it asks for,
// and begun, with real runbooks where there are any.

#include "models/session/annotate.h"
#include "tests/support/pictures.h"
#include "tests/support/quiet.h"
#include "widgets/style/notices.h"
#include "widgets/window/diff_dialog.h"
#include "widgets/window/plan_pane.h"
#include "widgets/window/review_window.h"
#include "widgets/window/source_view.h"
#include "widgets/window/start_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <optional>

using namespace holdpoint;
using items::ParametersModel;
using items::ReviewModel;
using widgets::ReviewWindow;

namespace {

const QByteArray small = "# Small\n\n## Step 1: Say\n\n```bash\necho <ticket>\n# Expected: it looks good\n```\n\nWait 30 minutes.\n\n```\nmake all\n```\n\n## Step 2: More\n\n```sql\nSELECT 1;\n```\n";

struct Desk {
    QTemporaryDir folder;
    QString path;
    std::optional<ReviewWindow> window;

    explicit Desk(const QByteArray& text, const QString& name = QStringLiteral("deploy.md")) : path(folder.filePath(name)) { write(text); }
    ~Desk()
    {
        window.reset();
        QThreadPool::globalInstance()->waitForDone();
    }
    void write(const QByteArray& text) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open()
    {
        window.emplace(path);
        widgets::dress(*window, widgets::ThemeName::Light);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*window));
        QTRY_VERIFY(window->runbook());
        QTRY_VERIFY(plan().model()->rowCount() > 0);
    }
    template <typename Kind> [[nodiscard]] Kind& find(const char* name) const
    {
        auto* found = window->findChild<Kind*>(QLatin1String(name));
        if (!found) qFatal("there is no %s", name);
        return *found;
    }
    [[nodiscard]] widgets::PlanPane& pane() const { return *window->findChild<widgets::PlanPane*>(); }
    [[nodiscard]] QTableView& plan() const { return pane().table(); }
    [[nodiscard]] widgets::SourceView& text() const { return *window->findChild<widgets::SourceView*>(); }
    [[nodiscard]] QTableView& values() const
    {
        for (QTableView* table : window->findChildren<QTableView*>())
            if (qobject_cast<ParametersModel*>(table->model())) return *table;
        qFatal("there are no values");
    }
    void chooseLine(quint32 line) const
    {
        text().setCurrentIndex(text().model()->index(static_cast<int>(line) - 1, 0));
    }
    [[nodiscard]] quint32 planLine() const { return plan().currentIndex().data(ReviewModel::LineRole).toUInt(); }
    /// Chooses what is on the menu of corrections.
    void correct(const QString& what) const
    {
        for (QAction* action : find<QMenu>("corrections").actions())
            if (action->text() == what) {
                QVERIFY(action->isEnabled());
                return action->trigger();
            }
        QFAIL(qPrintable(QStringLiteral("nothing on the menu is called ") + what));
    }
    void give(const char* name, const QString& value) const
    {
        auto* model = static_cast<ParametersModel*>(values().model());
        const int row = model->rowOf(name);
        QVERIFY2(row >= 0, name);
        QVERIFY(model->setData(model->index(row, ParametersModel::Value), value));
    }
    [[nodiscard]] bool isReady() const { return window->findChild<widgets::StartForm*>()->isReady(); }
};

QStringList seeds()
{
    const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files, QDir::Name)) paths += folder.filePath(name);
    if (paths.isEmpty()) qInfo("no runbooks in %s: nothing was compared", qPrintable(folder.path()));
    return paths;
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReviewWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }
    static void everySeedIsLookedThroughCorrectedSavedAndBegun();
    static void bothSidesShowTheSameLine();
    static void doubtsAreWalkedByKeyboard();
    static void whatIsMissingIsNamedAndReached();
    static void aSecretIsHiddenWhileItIsTyped();
    static void aCheckIsGivenAnotherMeaning();
    static void correctionsAreTakenBack();
    static void aFileThatChangedIsNotWrittenOver();
    static void theRepairIsShownFirst();
    static void whatIsNotSavedIsAskedFor();
    static void whatCannotBeReadIsOneLine_data();
    static void whatCannotBeReadIsOneLine();
    static void itIsLeftWhileItReads();
    static void howItBeginsIsSaid();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestReviewWindow::everySeedIsLookedThroughCorrectedSavedAndBegun()
{
    for (const QString& seed : seeds()) {
        const QByteArray before = readAll(seed);
        Desk desk(before, QFileInfo(seed).fileName());
        desk.open();
        QTRY_VERIFY(desk.values().model()->rowCount() > 0);
        QTest::keyClick(&*desk.window, Qt::Key_F8);
        tests::takePictures(*desk.window, QStringLiteral("review-") + QFileInfo(seed).fileName().left(3));

        // One gate that is none.
        const auto& gates = desk.window->runbook()->plan->gates;
        const auto gate = std::find_if(gates.begin(), gates.end(), [&](const plan::Gate& g) {
            const auto bytes = session::withCorrection(*desk.window->runbook()->plan->runbook, {g.line, "gate", "none"});
            return bytes && bytes->find("<!-- holdpoint: gate=none -->") != std::string::npos;
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

void TestReviewWindow::doubtsAreWalkedByKeyboard()
{
    Desk desk(small);
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
    QVERIFY(desk.bytes() == small);
}

void TestReviewWindow::whatIsMissingIsNamedAndReached()
{
    Desk desk(small);
    desk.open();
    auto& lacks = desk.find<QListWidget>("lacks");
    QTRY_COMPARE(lacks.count(), 2);
    QVERIFY(lacks.item(0)->text().startsWith(QLatin1String("<ticket> has no value")));
    QVERIFY(lacks.item(1)->text().startsWith(QLatin1String("DATABASE_URL")));
    auto& start = desk.find<QPushButton>("start");
    QTRY_VERIFY(start.isEnabled());
    QVERIFY(start.text().contains(QLatin1Char('2')));
    QSignalSpy started(&*desk.window, &ReviewWindow::startRequested);
    start.click();      // shows where the first one is given
    QVERIFY(started.isEmpty());
    QTRY_VERIFY(desk.values().findChild<QLineEdit*>());
    auto* editor = desk.values().findChild<QLineEdit*>();
    QCOMPARE(editor->echoMode(), QLineEdit::Normal);
    QTest::keyClicks(editor, QStringLiteral("REL-7"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(lacks.count(), 1);
    desk.give("DATABASE_URL", QStringLiteral("sqlite:/tmp/x.db"));
    desk.find<QLineEdit>("folder").setText(QStringLiteral("/there is none"));
    QTRY_VERIFY(lacks.count() == 1 && lacks.item(0)->text().contains(QLatin1String("folder")));
    desk.window->setWorkingFolder(desk.folder.path());
    QTRY_VERIFY(desk.isReady());
    start.click();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][0].value<session::StartOrder>().values.at("ticket"), std::string("REL-7"));
}

void TestReviewWindow::aSecretIsHiddenWhileItIsTyped()
{
    Desk desk(small);
    desk.open();
    auto& lacks = desk.find<QListWidget>("lacks");
    QTRY_COMPARE(lacks.count(), 2);
    Q_EMIT lacks.itemActivated(lacks.item(1));
    QTRY_VERIFY(desk.values().findChild<QLineEdit*>());
    auto* editor = desk.values().findChild<QLineEdit*>();
    QCOMPARE(editor->echoMode(), QLineEdit::Password);
    QTest::keyClicks(editor, QStringLiteral("postgresql://ann:s3cret@host/shop"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(lacks.count(), 1);
    for (int row = 0; row < desk.values().model()->rowCount(); ++row)
        QVERIFY(!desk.values().model()->index(row, ParametersModel::Value).data().toString().contains(QLatin1String("s3cret")));
}

void TestReviewWindow::aCheckIsGivenAnotherMeaning()
{
    Desk desk(small);
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
    QCOMPARE(desk.bytes(), small);
}

void TestReviewWindow::correctionsAreTakenBack()
{
    Desk desk(small);
    desk.open();
    auto& undo = desk.find<QPushButton>("undo");
    QVERIFY(!undo.isEnabled());
    const auto before = desk.window->runbook();
    desk.chooseLine(13);
    desk.correct(QStringLiteral("This is output"));
    QTRY_VERIFY(undo.isEnabled());
    QVERIFY(desk.window->isWindowModified());
    undo.click();
    QCOMPARE(desk.window->runbook(), before);
    QVERIFY(!desk.window->isWindowModified() && !desk.find<QPushButton>("save").isEnabled());
}

void TestReviewWindow::aFileThatChangedIsNotWrittenOver()
{
    Desk desk(small);
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
    QCOMPARE(readAll(desk.path + QStringLiteral(".holdpoint-old")), damaged);
}

void TestReviewWindow::whatIsNotSavedIsAskedFor()
{
    Desk desk(small);
    desk.open();
    desk.chooseLine(13);
    desk.correct(QStringLiteral("This is output"));
    QTRY_VERIFY(desk.find<QPushButton>("save").isEnabled());
    QSignalSpy closed(&*desk.window, &ReviewWindow::closed);
    QVERIFY(!desk.window->close());
    QTRY_VERIFY(desk.window->findChild<QMessageBox*>());
    auto* box = desk.window->findChild<QMessageBox*>();
    QTRY_VERIFY(box->isVisible());
    QTest::keyClick(box, Qt::Key_Return);       // the safe one
    QTRY_VERIFY(!desk.window->findChild<QMessageBox*>());
    QVERIFY(closed.isEmpty() && desk.window->isVisible());
    QVERIFY(!desk.window->close());
    QTRY_VERIFY(desk.window->findChild<QMessageBox*>());
    for (QAbstractButton* button : desk.window->findChild<QMessageBox*>()->buttons())
        if (button->text().contains(QLatin1String("without"))) button->click();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(desk.bytes(), small);
}

void TestReviewWindow::whatCannotBeReadIsOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("there");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("binary") << QByteArray("\x7F" "ELF\0\0\1\2\3\0\0\0", 12) << true;
    QTest::newRow("missing") << QByteArray() << false;
}

void TestReviewWindow::whatCannotBeReadIsOneLine()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, there);
    Desk desk(text);
    if (!there) QVERIFY(QFile::remove(desk.path));
    desk.window.emplace(desk.path);
    desk.window->show();
    auto& failure = desk.find<widgets::EmptyState>("failure");
    QTRY_VERIFY(failure.isVisible());
    QString said;
    for (const QLabel* label : failure.findChildren<QLabel*>()) said += label->text();
    QVERIFY2(said.contains(desk.path) && !said.contains(QLatin1Char('\n')), qPrintable(said));
    tests::takePictures(*desk.window, QStringLiteral("review-failed"));
    // It is mended, and read when it is asked for again.
    desk.write(small);
    for (QPushButton* button : failure.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Try again")) button->click();
    QTRY_VERIFY(desk.window->runbook());
}

void TestReviewWindow::itIsLeftWhileItReads()
{
    Desk desk(small.repeated(3000));
    desk.window.emplace(desk.path);
    desk.window->show();
    QSignalSpy closed(&*desk.window, &ReviewWindow::closed);
    QVERIFY(desk.window->close());
    QCOMPARE(closed.size(), 1);
    desk.window.reset();
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void TestReviewWindow::howItBeginsIsSaid()
{
    Desk desk(small);
    desk.open();
    desk.give("ticket", QStringLiteral("1"));
    desk.give("DATABASE_URL", QStringLiteral("sqlite:/tmp/x.db"));
    QTRY_VERIFY(desk.isReady());
    desk.find<QComboBox>("drive").setCurrentIndex(1);
    auto& holdBefore = desk.find<QComboBox>("holdBefore");
    QCOMPARE(holdBefore.count(), 3);
    holdBefore.setCurrentIndex(2);
    desk.find<QCheckBox>("windowed").setChecked(true);
    auto& windows = desk.find<QLineEdit>("windows");
    QVERIFY(windows.isVisible());
    windows.setText(QStringLiteral("25 o'clock"));
    QTRY_COMPARE(desk.find<QListWidget>("lacks").count(), 1);
    tests::takePictures(*desk.window, QStringLiteral("review-window"));
    windows.setText(QStringLiteral("22:00-05:00, 12:00-13:00"));
    QTRY_VERIFY(desk.isReady());
    QSignalSpy started(&*desk.window, &ReviewWindow::startRequested);
    desk.find<QPushButton>("start").click();
    QCOMPARE(started.size(), 1);
    const auto order = started[0][0].value<session::StartOrder>();
    QCOMPARE(order.drive, journal::Drive::Flow);
    QCOMPARE(order.holdBefore, std::string("16"));
    QCOMPARE(order.window.windows, std::vector<std::string>({"22:00-05:00", "12:00-13:00"}));
    QVERIFY(!order.window.zone.empty());
    QVERIFY(session::firstEvents(*desk.window->runbook(), order));
}

QTEST_MAIN(TestReviewWindow)
#include "test_review_window.moc"
