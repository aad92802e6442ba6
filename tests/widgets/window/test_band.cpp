// What stays in sight, and the shared screen: they keep up with a release in which something happens all the time.

#include "models/session/open_runbook.h"
#include "tests/support/engine_script.h"
#include "tests/support/fed_view.h"
#include "tests/support/quiet.h"
#include "widgets/style/house_style.h"
#include "widgets/style/buttons.h"
#include "widgets/window/band.h"
#include "widgets/window/presenter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::FedView;
using tests::Quiet;

namespace {

std::shared_ptr<const plan::Procedure> small() { return (*session::readRunbook("# Small\n\n## Step 1: Begin\n\n- [ ] The board is quiet\n\n- [ ] The team is there\n", "small.md"))->procedure; }

/// The program is busy for longer than a frame lasts, and then the next thing happens, before anything was drawn.
void beBusyUntilTheNextEvent(FedView& view)
{
    constexpr qint64 severalFrames = 100;
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < severalFrames) {}
    view.happen(journal::Noted{"note"});
}

} // namespace

class TestBand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    static void itKeepsUpWithManyEvents();
    static void theSharedScreenKeepsUpWithManyEvents();
    static void nothingIsLaidOutAnewForNothing();
    static void whoIsNeededNextIsSaidAsItIs_data();
    static void whoIsNeededNextIsSaidAsItIs();
    static void theRoomSeesWhatWasDecided();
    static void overIsNotHeld();
    static void whatIsOnlyWatchedSaysHowLong();
    static void aDoubleClickHoldsAndDoesNotGoOn();
    static void whatNobodyDrivesIsNotRunning();
    static void greyButtonsSayWhy();
    static void theClockSaysWhatItCounts();
    static void theEnvironmentStandsApart();

private:
    std::optional<Quiet> m_quiet;
};

void TestBand::itKeepsUpWithManyEvents()
{
    FedView view;
    view.start(small());
    const Band band(view);
    view.happen(journal::Held{"wait for the board"});
    beBusyUntilTheNextEvent(view);
    QCoreApplication::processEvents();
    QCOMPARE(band.shown().mark, items::Mark::Held);
}

void TestBand::theSharedScreenKeepsUpWithManyEvents()
{
    FedView view;
    view.start(small());
    const Presenter presenter(view);
    QVERIFY(presenter.spoken().contains(QStringLiteral("The board is quiet")));
    view.happen(journal::Answered{"L5", "yes"});
    beBusyUntilTheNextEvent(view);
    QCoreApplication::processEvents();
    QVERIFY2(presenter.spoken().contains(QStringLiteral("The team is there")), qPrintable(presenter.spoken()));
}

void TestBand::nothingIsLaidOutAnewForNothing()
{
    FedView view;
    view.start(small());
    Band band(view);
    const qint64 icon = band.holdButton().icon().cacheKey();
    band.refresh();
    QCOMPARE(band.holdButton().icon().cacheKey(), icon);
    view.happen(journal::Held{"wait for the board"});
    band.refresh();
    QVERIFY(band.holdButton().icon().cacheKey() != icon);
}

/// Who is waited for is needed; and what comes at once has no time.
void TestBand::whoIsNeededNextIsSaidAsItIs_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QString>("next");
    QTest::newRow("one is waited for, and nobody else") << QByteArray("L1 sign-off Boss\nL2 shell") << QStringLiteral("After that nobody is needed before the end");
    QTest::newRow("the next one comes at once") << QByteArray("L1 task\nL2 task") << QStringLiteral("Next hold: Task of line 2: item L2");
    QTest::newRow("nobody") << QByteArray("L1 shell\nL2 shell") << QStringLiteral("Nobody is needed before the end");
}

void TestBand::whoIsNeededNextIsSaidAsItIs()
{
    QFETCH(const QByteArray, plan);
    FedView view;
    view.start(tests::planOf(plan.constData()));
    view.lookAhead();
    QFETCH(const QString, next);
    const Band band(view);
    QCOMPARE(band.findChild<QLabel*>(QStringLiteral("bandNext"))->text(), next);
}

/// A room sees what was asked, who has said what, and what was decided.
void TestBand::theRoomSeesWhatWasDecided()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nL9 shell back\nM5 limit rollback"), journal::Drive::Step);
    const auto says = [](const char* name, const char* role, journal::Decision decision, const char* comment) {
        journal::Statement statement;
        statement.item = "P1";
        statement.name = name;
        statement.role = role;
        statement.decision = decision;
        statement.comment = comment;
        statement.atMs = 1'764'000'000'000;
        return journal::Testimony{journal::writeStatement(statement), {}, {}, true, {}};
    };
    view.happen(journal::PollOpened{"P1", "Go for the switch?", {}, {"DBA"}, 0, "Owner", 0, {"before line 1", {}}});
    view.happen(journal::Voted{"P1", says("Bo Li", "DBA", journal::Decision::Go, "")});
    view.happen(journal::PollDecided{"P1", says("Ann Lee", "Owner", journal::Decision::NoGo, "stop it")});
    QVERIFY(view.record().held);
    const Presenter presenter(view);
    for (const char* part : {"Decided: NO-GO by Ann Lee: stop it", "Go for the switch?", "DBA: GO", "Owner: decided: NO-GO"})
        QVERIFY2(presenter.spoken().contains(QString::fromUtf8(part)), qPrintable(presenter.spoken()));
    // A breach asks for a word before all else.
    view.happen(journal::LimitJudged{"M5", journal::LimitState::Breached, 61, 1, 1, "p95 was 61 ms"});
    QTRY_VERIFY2(presenter.spoken().contains(QStringLiteral("p95 was 61 ms")) && !presenter.spoken().contains(QStringLiteral("Decided: NO-GO")), qPrintable(presenter.spoken()));
    view.happen(journal::Decided{"M5", journal::Choice::Accept, {}, "it is known"});
    QTRY_VERIFY2(presenter.spoken().contains(QStringLiteral("Decided: NO-GO")), qPrintable(presenter.spoken()));
    // Who went on against it has the room's question: the command that waits.
    view.happen(journal::Released{"the customer waits"});
    QTRY_VERIFY2(!presenter.spoken().contains(QStringLiteral("Decided: NO-GO")), qPrintable(presenter.spoken()));
}

/// The sign of a hold beside the clock of a release that is over would have somebody look for who holds it.
void TestBand::overIsNotHeld()
{
    FedView view;
    view.start(small());
    Band band(view);
    const auto& clock = *band.findChild<QLabel*>(QStringLiteral("bandClock"));
    view.happen(journal::Held{"wait for the board"});
    band.refresh();
    QVERIFY(clock.accessibleName().contains(QStringLiteral("stands")));
    view.happen(journal::Released{});
    view.goOnTo();
    QCOMPARE(view.record().stage, journal::Stage::Ended);
    band.refresh();
    QVERIFY2(!clock.accessibleName().contains(QStringLiteral("stands")), qPrintable(clock.accessibleName()));
}

/// Nothing is to be done any more, and the release is not over: a whole day may be left.
void TestBand::whatIsOnlyWatchedSaysHowLong()
{
    FedView view;
    view.start(tests::planOf("L1 shell\nM5 limit rollback lasts=86400"));
    view.happen(journal::ValueSeen{"M5", 20});
    QVERIFY(view.endCommand());
    view.later(3'600'000);
    const Band band(view);
    QVERIFY2(band.shown().state == QStringLiteral("watched"), qPrintable(band.shown().state + band.shown().detail));
    QVERIFY2(band.shown().detail.startsWith(QStringLiteral("until ")), qPrintable(band.shown().detail));
    const auto labels = band.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == QStringLiteral("Watched for another 23 h"); }));
}

/// Whoever presses HOLD twice in haste means it once, and by the second time the button may say GO ON.
void TestBand::aDoubleClickHoldsAndDoesNotGoOn()
{
    FedView view;
    view.start(small());
    Band band(view);
    band.show();
    connect(&band, &Band::holdAsked, &band, [&] {
        view.happen(journal::Held{{}});
        band.refresh();
    });
    const QSignalSpy held(&band, &Band::holdAsked), wentOn(&band, &Band::goOnAsked);
    QTest::mouseClick(&band.holdButton(), Qt::LeftButton);
    QCOMPARE(band.holdButton().text(), QStringLiteral("GO ON"));
    QTest::mouseDClick(&band.holdButton(), Qt::LeftButton);
    QCOMPARE(held.count(), 1);
    QCOMPARE(wentOn.count(), 0);
    // Nor a slow one: for a moment GO ON is there to be read.
    QVERIFY(rests(band.holdButton()));
    QTest::mouseClick(&band.holdButton(), Qt::LeftButton);
    QCOMPARE(wentOn.count(), 0);
    QTRY_VERIFY(!rests(band.holdButton()));
    QTest::mouseClick(&band.holdButton(), Qt::LeftButton);
    QCOMPARE(wentOn.count(), 1);
}

/// A release that nobody drives does not run, whatever its journal says.
void TestBand::whatNobodyDrivesIsNotRunning()
{
    FedView view;
    view.start(small());
    Band band(view);
    const QString driven = band.shown().state;
    band.setUndriven(true);
    QCOMPARE(band.shown().state, QStringLiteral("not driven"));
    QCOMPARE(band.shown().mark, items::Mark::Held);
    band.setUndriven(false);
    QCOMPARE(band.shown().state, driven);
}

void TestBand::greyButtonsSayWhy()
{
    FedView view;
    view.start(small());
    Band band(view);
    QVERIFY(band.holdButton().toolTip().isEmpty() && band.backButton().toolTip().isEmpty());
    view.goOnTo();
    QCOMPARE(view.record().stage, journal::Stage::Ended);
    band.refresh();
    for (const QPushButton* button : {&band.holdButton(), &band.backButton()}) {
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().startsWith(QStringLiteral("The release is over: done at ")), qPrintable(button->toolTip()));
        QCOMPARE(button->accessibleDescription(), button->toolTip());
    }
    FedView other;
    other.start((*session::readRunbook("# Small\n\n- [ ] Ready\n\n## Rollback\n\n```bash\ntrue\n```\n", "small.md"))->procedure);
    other.goOnTo();
    Band withWay(other);
    QVERIFY2(withWay.backButton().isEnabled() && !withWay.holdButton().isEnabled(), "what is done can be taken back all the same");
    QCOMPARE(withWay.backButton().toolTip(), QStringLiteral("The release is done. This takes it back all the same."));
    withWay.setReadOnly(true);
    QVERIFY(!withWay.backButton().isEnabled());
    QVERIFY2(withWay.backButton().toolTip().endsWith(QStringLiteral("To take it back all the same, open the release itself.")), qPrintable(withWay.backButton().toolTip()));
}

/// The runbook has a T of its own, and this is another moment.
void TestBand::theClockSaysWhatItCounts()
{
    FedView view;
    view.start(small());
    const Band band(view);
    const auto& clock = *band.findChild<QLabel*>(QStringLiteral("bandClock"));
    QVERIFY2(!clock.text().contains(QLatin1Char('T')), qPrintable(clock.text()));
    QVERIFY(clock.accessibleName().contains(QStringLiteral("since the start")));
    QCOMPARE(band.findChild<QLabel*>(QStringLiteral("bandSince"))->text(), QStringLiteral("since the start"));
    const Presenter presenter(view);
    QVERIFY2(presenter.spoken().contains(QStringLiteral("00:00:00 since the start")), qPrintable(presenter.spoken()));
}

void TestBand::theEnvironmentStandsApart()
{
    FedView view;
    view.start((*session::readRunbook("# Small\n\n## Staging\n\n```bash {env=staging}\ntrue\n```\n", "small.md"))->procedure);
    Band band(view);
    band.resize(1280, 60);
    band.show();
    QVERIFY(QTest::qWaitForWindowExposed(&band));
    const auto& environment = *band.findChild<QLabel*>(QStringLiteral("bandEnvironment"));
    QTRY_COMPARE(environment.text(), QStringLiteral("staging"));
    const QWidget* after = nullptr;
    for (const auto* label : environment.parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (label != &environment && label->y() == environment.y()) after = label;
    QVERIFY(after);
    QVERIFY2(after->x() - (environment.x() + environment.width()) >= 6, qPrintable(QString::number(after->x() - environment.x() - environment.width())));
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestBand test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_band.moc"
