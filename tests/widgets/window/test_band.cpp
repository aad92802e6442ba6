// What stays in sight, and the shared screen: they keep up with a release in which something happens all the time.

#include "models/session/open_runbook.h"
#include "tests/support/fed_view.h"
#include "tests/support/quiet.h"
#include "widgets/style/house_style.h"
#include "widgets/window/band.h"
#include "widgets/window/presenter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
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

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestBand test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_band.moc"
