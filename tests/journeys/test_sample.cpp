// What a newcomer does: one click, one value, and a release that is real from its database to its charts.

#include "models/items/chart_board.h"
#include "models/session/recent_runbooks.h"
#include "tests/journeys/newcomer.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/press_hold_button.h"

#include <QTcpSocket>
#include <QTest>
#include <QtWidgets>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using journal::Stage;
using widgets::ReleaseWindow;

namespace {

QString wordsOf(const QWidget& dialog)
{
    QStringList all;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) all += label->text();
    return all.join(QLatin1Char(' '));
}

const journal::Record& recordOf(ReleaseWindow& window) { return window.view().record(); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool answers(const QByteArray& port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port.trimmed().toUInt()));
    return socket.waitForConnected(5000);
}

/// The value that was measured last for a line of the charts.
std::optional<double> measured(ReleaseWindow& window, const QString& title)
{
    items::ChartBoard& board = *window.chartBoard();
    const items::ChartData seen = board.look({board.beginMs(), board.nowMs(), 100});
    for (const items::Chart& chart : seen.charts)
        for (const items::ChartLine& line : chart.lines)
            if (QString(chart.title + QLatin1Char(' ') + line.name).contains(title) && line.last) return line.last->value;
    return std::nullopt;
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    static void oneClickAndOneValue();
    static void isDrivenWithLiveCharts();
    static void aBrokenVersionIsRolledBack();
    static void aBrokenVersionGoesBackByItselfWhereItMay();
    static void answersAgainWhereItIsOpenedAgain();
    static void itsFileOpensTheSample();

private:
    std::optional<Quiet> m_quiet;
};

void TestSample::oneClickAndOneValue()
{
    const Newcomer newcomer;
    QVERIFY(newcomer.click());
    widgets::ReviewWindow& review = *newcomer.desk->reviewWindow();
    QVERIFY2(newcomer.folder().startsWith(newcomer.place.folder.path()), qPrintable(newcomer.folder()));
    QCOMPARE(review.runbook()->source().bytes().size(), static_cast<std::size_t>(QFileInfo(harbour().runbook).size()));
    // It is found again, like what was opened by its name.
    QVERIFY(session::recentRunbooks(QSettings()).value(0).path.startsWith(newcomer.folder()));
    // The program gives what it knows, in clear; the ticket alone is missing.
    QTRY_COMPARE(newcomer.row("QUAYSIDE_DB").siblingAtColumn(items::ParametersModel::Value).data().toString(), QStringLiteral("sqlite:site/data/arrivals.db"));
    QVERIFY(newcomer.row("QUAYSIDE_URL").siblingAtColumn(items::ParametersModel::Value).data().toString().startsWith(QStringLiteral("http://127.0.0.1:")));
    // What is missing is shown where it is given, and nothing begins without it.
    QVERIFY(press(review, QStringLiteral("start")));
    const auto editor = [&]() -> QLineEdit* {
        for (auto* line : review.findChildren<QLineEdit*>())
            if (line->isVisible() && qobject_cast<QAbstractItemView*>(line->parentWidget()->parentWidget())) return line;     // opened in a table
        return nullptr;
    };
    QTRY_VERIFY(editor());
    QVERIFY(!newcomer.desk->releaseWindow());
    // Somebody is about to press the next thing: giving the last value moves nothing.
    const auto placeOf = [&](const char* name) { return review.findChild<QWidget*>(QString::fromLatin1(name))->mapTo(&review, QPoint()); };
    const QPoint folder = placeOf("folder"), start = placeOf("start");
    QTest::keyClicks(editor(), QStringLiteral("CHG-2041"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(reachA<QAbstractButton>(review, QStringLiteral("start")) && !reachA<QAbstractButton>(review, QStringLiteral("start"))->text().contains(QLatin1Char('1')));
    QCOMPARE(placeOf("folder"), folder);
    QCOMPARE(placeOf("start"), start);
    ReleaseWindow* window = newcomer.begin();
    QVERIFY(window);
    QTRY_VERIFY(!newcomer.desk->reviewWindow());
    QCOMPARE(recordOf(*window).values.at("ticket").text, std::string("CHG-2041"));
}

void TestSample::isDrivenWithLiveCharts()
{
    const Newcomer newcomer;
    QVERIFY(newcomer.click());
    QVERIFY(newcomer.give("ticket", "CHG-2041"));
    const QByteArray port = bytesOf(newcomer.folder() + QStringLiteral("/quayside.port"));
    ReleaseWindow* window = newcomer.begin();
    QVERIFY(window);
    QTRY_COMPARE(measured(*window, QStringLiteral("Error rate")), std::optional<double>(0));
    QTRY_VERIFY(measured(*window, QStringLiteral("p95")).value_or(0) > 0);
    QVERIFY(window->chartBoard()->unfed().isEmpty());
    goOn(*window);
    QTRY_COMPARE_WITH_TIMEOUT(recordOf(*window).stage, Stage::Ended, 30'000);
    QCOMPARE(recordOf(*window).ending, journal::Ending::Done);
    QVERIFY(recordOf(*window).deviations.empty());
    for (const auto& limit : recordOf(*window).watch.limits) QCOMPARE(limit.state, journal::LimitState::Holds);
    QVERIFY(answers(port));
    window->leave();
    QTRY_VERIFY2(!answers(port), "nobody looks at it any more");
}

/// The smoke test has failed; the limit is breached a moment later, and the window says that the release has to go back.
void TestSample::aBrokenVersionIsRolledBack()
{
    const Newcomer newcomer;
    QVERIFY(newcomer.click());
    QVERIFY(newcomer.give("ticket", "CHG-2041") && newcomer.give("VERSION", "2.4.0-broken"));
    const QString arrivals = newcomer.folder() + QStringLiteral("/site/data/arrivals.db"), current = newcomer.folder() + QStringLiteral("/site/current");
    const QByteArray before = bytesOf(arrivals);
    QVERIFY(before.size() > 1000);
    ReleaseWindow* window = newcomer.begin();
    QVERIFY(window);
    goOn(*window);
    QTRY_COMPARE(window->view().advice().wanted, Wanted::Decision);
    QVERIFY(bytesOf(arrivals) != before && QFile::symLinkTarget(current).endsWith(QStringLiteral("2.4.0-broken")));
    const auto& limits = recordOf(*window).watch.limits;
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(limits.begin(), limits.end(), [](const auto& limit) { return limit.state == journal::LimitState::Breached; }), 30'000);
    QTRY_VERIFY(measured(*window, QStringLiteral("Error rate")).value_or(0) > 50);
    // What the runbook says stands first, with what was breached; living with it is one of the others.
    QTRY_COMPARE(window->view().advice().wanted, Wanted::Limit);
    QTRY_VERIFY(!window->step().sheet().acts.empty() && window->step().sheet().acts.front() == items::Act::Back);
    QVERIFY(window->step().sheet().can(items::Act::AcceptBreach));
    QVERIFY2(window->step().sheet().meaning.contains(QStringLiteral("limit 5 %")), qPrintable(window->step().sheet().meaning));
    QVERIFY(press(*window, QStringLiteral("backButton")));
    auto* dialog = window->findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->preview().has_value());
    QTest::mousePress(&dialog->fireButton(), Qt::LeftButton);
    QTRY_VERIFY(recordOf(*window).stage != Stage::Forward);
    goOn(*window);
    QTRY_COMPARE(recordOf(*window).stage, Stage::Ended);
    QCOMPARE(recordOf(*window).ending, journal::Ending::RolledBack);
    QCOMPARE(bytesOf(arrivals), before);
    QVERIFY(QFile::symLinkTarget(current).endsWith(QStringLiteral("2.3.1")));
}

/// The authority is given from the menu, by somebody who has read for what; it is taken back there as well.
void TestSample::aBrokenVersionGoesBackByItselfWhereItMay()
{
    const Newcomer newcomer;
    QVERIFY(newcomer.click());
    QVERIFY(newcomer.give("ticket", "CHG-2041") && newcomer.give("VERSION", "2.4.0-broken"));
    ReleaseWindow* window = newcomer.begin();
    QVERIFY(window);
    const auto answer = [window](const char* words) {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->data().toString().contains(QStringLiteral("breaches roll back by themselves"))) action->trigger();
        auto* dialog = window->findChild<QDialog*>(QStringLiteral("authoriseDialog"));
        QVERIFY(dialog);
        QVERIFY2(wordsOf(*dialog).contains(QString::fromUtf8(words)) && wordsOf(*dialog).contains(QStringLiteral("Error rate > 5")), qPrintable(wordsOf(*dialog)));
        QVERIFY(press(*dialog, QStringLiteral("askConfirm")));
        QTRY_VERIFY(!window->findChild<QDialog*>(QStringLiteral("authoriseDialog")));
    };
    const auto isGiven = [&] { return std::any_of(recordOf(*window).watch.limits.begin(), recordOf(*window).watch.limits.end(), [](const auto& limit) { return !limit.authorisedBy.empty(); }); };
    answer("goes back at once, and nobody is asked");
    QTRY_VERIFY(isGiven());
    answer("without somebody's word");
    QTRY_VERIFY(!isGiven());
    answer("goes back at once, and nobody is asked");
    QTRY_VERIFY(isGiven());
    goOn(*window);
    QTRY_VERIFY_WITH_TIMEOUT(recordOf(*window).stage != Stage::Forward, 30'000);
    goOn(*window);
    QTRY_COMPARE(recordOf(*window).stage, Stage::Ended);
    QCOMPARE(recordOf(*window).ending, journal::Ending::RolledBack);
    QVERIFY(recordOf(*window).rollback.reason.find("authorised by") != std::string::npos);
}

/// As after a crash: nothing but the store and the folder is left.
void TestSample::answersAgainWhereItIsOpenedAgain()
{
    Newcomer newcomer;
    QVERIFY(newcomer.click());
    QVERIFY(newcomer.give("ticket", "CHG-2041"));
    const QByteArray port = bytesOf(newcomer.folder() + QStringLiteral("/quayside.port"));
    const ReleaseWindow* first = newcomer.begin();
    QVERIFY(first);
    const std::string id = first->releaseId();
    newcomer.desk.reset();
    QVERIFY(!answers(port));
    newcomer.open();
    newcomer.desk->openRelease(QString::fromStdString(id));
    QTRY_VERIFY(answers(port));
    ReleaseWindow& window = *newcomer.desk->releaseWindow();
    QVERIFY(press(window, QStringLiteral("driveHere")));
    QTRY_COMPARE(measured(window, QStringLiteral("Error rate")), std::optional<double>(0));
    goOn(window, [&] { return recordOf(window).itemAt(2).line == 37 && recordOf(window).items[2].over(); });
    QCOMPARE(recordOf(window).items[2].outcome, journal::Outcome::Passed);
}

/// As packaging/run opens it, and whoever names the file where it is installed.
void TestSample::itsFileOpensTheSample()
{
    const Newcomer newcomer;
    newcomer.desk->open(harbour().runbook);
    QTRY_VERIFY(newcomer.desk->reviewWindow() && newcomer.desk->reviewWindow()->runbook());
    QVERIFY2(newcomer.folder().startsWith(newcomer.place.folder.path()), qPrintable(newcomer.folder()));
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestSample test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sample.moc"
