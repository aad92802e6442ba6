// How a release begins in the review window, and how one leaves it: what is missing, secrets, windows, files that cannot be read.

#include "tests/widgets/window/review_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace holdpoint;
using items::ParametersModel;
using widgets::ReviewWindow;
using Desk = tests::ReviewDesk;

class TestReviewStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }
    static void whatIsMissingIsNamedAndReached();
    static void aValueIsTypedWhereverTheKeyboardStandsInItsRow();
    static void whatIsTypedNextIsTheNextThatIsMissing();
    static void aSecretIsHiddenWhileItIsTyped();
    static void whatIsNotSavedIsAskedFor();
    static void whatCannotBeReadIsOneLine_data();
    static void whatCannotBeReadIsOneLine();
    static void itIsLeftWhileItReads();
    static void howItBeginsIsSaid();
    static void theTimesOfTheRunbookAreOffered();
    static void authorityIsGivenBeforeItBegins();

private:
    std::optional<tests::Quiet> m_quiet;
};

void TestReviewStart::whatIsMissingIsNamedAndReached()
{
    Desk desk(tests::smallRunbook);
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

/// Also in a small window, where its column keeps room for it.
void TestReviewStart::aValueIsTypedWhereverTheKeyboardStandsInItsRow()
{
    using items::ParametersModel;
    Desk desk(tests::smallRunbook);
    desk.open();
    desk.window->resize(1024, 700);
    QTableView& values = desk.values();
    QTRY_VERIFY(values.model()->rowCount() > 0 && values.width() < 700);
    QVERIFY2(values.columnWidth(ParametersModel::Value) >= 150, qPrintable(QString::number(values.columnWidth(ParametersModel::Value))));
    const auto* model = static_cast<ParametersModel*>(values.model());
    const int row = model->rowOf("ticket");
    for (const int column : {ParametersModel::Name, ParametersModel::Value, ParametersModel::Used})
        for (const int key : {Qt::Key_F2, Qt::Key_7}) {
            values.setCurrentIndex(model->index(row, column));
            values.setFocus();
            QTest::keyClick(&values, static_cast<Qt::Key>(key));
            QTRY_VERIFY2(values.findChild<QLineEdit*>(), qPrintable(QStringLiteral("column %1, key %2").arg(column).arg(key)));
            QTest::keyClick(values.findChild<QLineEdit*>(), Qt::Key_Escape);
            QTRY_VERIFY(!values.findChild<QLineEdit*>());
        }
}

/// A newcomer types all values one after the other: none takes the place of the one before.
void TestReviewStart::whatIsTypedNextIsTheNextThatIsMissing()
{
    for (const Qt::Key on : {Qt::Key_Return, Qt::Key_Tab}) {
        Desk desk(tests::smallRunbook);
        desk.open();
        auto& lacks = desk.find<QListWidget>("lacks");
        QTRY_COMPARE(lacks.count(), 2);
        auto* model = static_cast<items::ParametersModel*>(desk.values().model());
        desk.values().setCurrentIndex(model->index(model->rowOf("ticket"), 0));
        for (const char* value : {"REL-7", "sqlite:/tmp/x.db"}) {
            QTest::keyClick(&desk.values(), value[0]);
            auto* editor = desk.values().findChild<QLineEdit*>();
            QVERIFY2(editor, value);
            QTest::keyClicks(editor, QString::fromUtf8(value + 1));
            QTest::keyClick(editor, on);
            QTRY_VERIFY(!desk.values().findChild<QLineEdit*>());
        }
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(model->values().at("ticket"), std::string("REL-7"));
        QCOMPARE(model->values().at("DATABASE_URL"), std::string("sqlite:/tmp/x.db"));
    }
}

void TestReviewStart::aSecretIsHiddenWhileItIsTyped()
{
    Desk desk(tests::smallRunbook);
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

void TestReviewStart::whatIsNotSavedIsAskedFor()
{
    Desk desk(tests::smallRunbook);
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
    QCOMPARE(desk.bytes(), tests::smallRunbook);
}

void TestReviewStart::whatCannotBeReadIsOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("there");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("binary") << QByteArray("\x7F" "ELF\0\0\1\2\3\0\0\0", 12) << true;
    QTest::newRow("missing") << QByteArray() << false;
}

void TestReviewStart::whatCannotBeReadIsOneLine()
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
    desk.write(tests::smallRunbook);
    for (QPushButton* button : failure.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Try again")) button->click();
    QTRY_VERIFY(desk.window->runbook());
}

void TestReviewStart::itIsLeftWhileItReads()
{
    Desk desk(tests::smallRunbook.repeated(3000));
    desk.window.emplace(desk.path);
    desk.window->show();
    QSignalSpy closed(&*desk.window, &ReviewWindow::closed);
    QVERIFY(desk.window->close());
    QCOMPARE(closed.size(), 1);
    desk.window.reset();
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void TestReviewStart::howItBeginsIsSaid()
{
    Desk desk(tests::smallRunbook);
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

/// What the runbook says of its times is there to be seen, and to be taken away. What somebody has changed stays.
void TestReviewStart::theTimesOfTheRunbookAreOffered()
{
    Desk desk("# R\n\n## Step 1: Copy\n\nDeploy only Monday-Thursday (not Friday).\n\n```bash\ntrue\n```\n");
    desk.open();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.find<QCheckBox>("windowed").isChecked());
    QCOMPARE(desk.find<QLineEdit>("days").text(), QStringLiteral("Mon, Tue, Wed, Thu"));
    QVERIFY(desk.find<QLabel>("saidWindow").text().contains(QStringLiteral("Line 5: Deploy only Monday-Thursday (not Friday)")));
    desk.find<QLineEdit>("days").clear();
    QTRY_COMPARE(desk.find<QListWidget>("lacks").count(), 1);      // at certain times, and none is named
    desk.find<QLineEdit>("days").setText(QStringLiteral("Fri"));
    QTRY_VERIFY(desk.isReady());
    QSignalSpy started(&*desk.window, &ReviewWindow::startRequested);
    desk.find<QPushButton>("start").click();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][0].value<session::StartOrder>().window.days, std::vector<std::string>({"Fri"}));
}

/// Asked for where the runbook says when to roll back, and nowhere else.
void TestReviewStart::authorityIsGivenBeforeItBegins()
{
    Desk calm(tests::smallRunbook);
    calm.open();
    QVERIFY(!calm.find<QCheckBox>("authorises").isVisibleTo(&*calm.window));
    Desk desk("# R\n\n## Step 1: Copy\n\n```bash\ntrue\n```\n\n**ROLLBACK IF** the error rate > 5% for 2 minutes\n\n## Rollback\n\n```bash\ntrue\n```\n");
    desk.open();
    QTRY_VERIFY(desk.isReady());
    auto& authorises = desk.find<QCheckBox>("authorises");
    QVERIFY(authorises.isVisibleTo(&*desk.window) && !authorises.isChecked());
    QVERIFY2(authorises.toolTip().contains(QStringLiteral("error rate")), qPrintable(authorises.toolTip()));
    authorises.setChecked(true);
    QTRY_VERIFY(desk.isReady());
    QSignalSpy started(&*desk.window, &ReviewWindow::startRequested);
    desk.find<QPushButton>("start").click();
    QCOMPARE(started.size(), 1);
    const auto first = session::firstEvents(*desk.window->runbook(), started[0][0].value<session::StartOrder>());
    QVERIFY(first && std::holds_alternative<journal::Authorised>(first->back()));
}

QTEST_MAIN(TestReviewStart)
#include "test_review_start.moc"
