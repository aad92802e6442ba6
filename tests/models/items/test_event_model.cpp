// The journal as a table: whole, bounded, and right after every jump.

#include "models/items/event_model.h"
#include "models/items/event_sentence.h"
#include "models/items/words.h"
#include "models/session/open_runbook.h"
#include "models/session/replay.h"
#include "tests/support/fed_view.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace holdpoint;
using items::EventModel;
using tests::FedView;
using Tester = QAbstractItemModelTester;

namespace {

session::RunbookPointer sample()
{
    return *session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md");
}

QString sentence(const EventModel& model, int row) { return model.index(row, EventModel::Sentence).data().toString(); }

std::int64_t residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace

class TestEventModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    static void tellsAWholeRelease();
    static void isRightAfterEachJump();
    static void theOldestGo();
    static void aMillionEventsTakeNoMoreRoom();
    static void saysTheTimeWhole();
};

void TestEventModel::tellsAWholeRelease()
{
    FedView view;
    EventModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy actors(&model, &EventModel::actorsChanged);
    view.start(sample()->procedure);
    view.goOnTo();
    QCOMPARE(view.record().stage, journal::Stage::Ended);
    QCOMPARE(model.rowCount(), static_cast<int>(view.all().size()));
    QVERIFY(sentence(model, 0).contains(QStringLiteral("Quayside")));
    QCOMPARE(sentence(model, model.rowCount() - 1), QStringLiteral("The release is done"));
    QCOMPARE(model.actors(), QStringList({QStringLiteral("ann"), QStringLiteral("holdpoint")}));
    QCOMPARE(actors.size(), 2);
    QCOMPARE(model.index(0, EventModel::Sentence).data(EventModel::KindRole).toInt(), static_cast<int>(items::EventKind::Release));
    const std::uint32_t item = view.record().procedure->indexOf("L112");
    const int row = model.rowOf(item);
    QVERIFY(row > 0);
    QCOMPARE(model.index(row, 0).data(EventModel::ItemRole).toUInt(), item);
}

void TestEventModel::isRightAfterEachJump()
{
    FedView view;
    view.start(sample()->procedure);
    view.failAt(view.record().procedure->indexOf("L112"));
    view.happen(journal::Noted{"it does not behave"});
    session::Replay replay("r", view.all());
    EventModel model(replay);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    for (const std::size_t count : {view.all().size(), std::size_t{0}, view.all().size() / 2, std::size_t{1}}) {
        replay.showEvent(count);
        QCOMPARE(model.rowCount(), static_cast<int>(count));
        if (count > 0) QCOMPARE(sentence(model, static_cast<int>(count) - 1), items::sentenceOf(view.all()[count - 1], replay.record()));
    }
}

void TestEventModel::theOldestGo()
{
    FedView view;
    constexpr std::size_t most = 100;
    EventModel model(view, nullptr, most);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    view.start(sample()->procedure);
    for (int i = 0; i < 500; ++i) {
        view.happenTogether({journal::Noted{"note " + std::to_string(i)}});
        QVERIFY(model.rowCount() <= static_cast<int>(most));
        QCOMPARE(sentence(model, model.rowCount() - 1), QStringLiteral("ann noted: note %1").arg(i));
    }
    QVERIFY(model.rowCount() > static_cast<int>(most) * 8 / 10);
    const auto newest = model.index(model.rowCount() - 1, 0).data(EventModel::SeqRole).toULongLong();
    QCOMPARE(model.index(0, 0).data(EventModel::SeqRole).toULongLong() + static_cast<qulonglong>(model.rowCount()) - 1, newest);
    // More at once than there is room for.
    view.happenTogether(std::vector<journal::Body>(250, journal::Noted{"again"}));
    QCOMPARE(model.rowCount(), static_cast<int>(most));
}

void TestEventModel::aMillionEventsTakeNoMoreRoom()
{
    FedView view;
    EventModel model(view);
    view.start(sample()->procedure);
    const auto item = view.record().itemAt(0).id;
    const auto feed = [&](int thousands) {
        for (int i = 0; i < thousands; ++i) {
            view.forgetOld();
            view.happenTogether(std::vector<journal::Body>(1000, journal::OutputKept{item, 1, 0, 4096, std::string(64, 'a')}));
            for (int row = 0; row < model.rowCount(); row += 50) static_cast<void>(sentence(model, row));
        }
    };
    const std::uint64_t first = view.record().seq;
    feed(100);
    const std::int64_t before = residentKiB();
    feed(900);
    const std::int64_t grown = residentKiB() - before;
    QVERIFY(model.rowCount() <= static_cast<int>(session::RecordView::mostRecent));
    QCOMPARE(view.record().seq, std::uint64_t{1'000'000} + first);
    qInfo("resident: %lld KiB after 100,000 events, %lld KiB more after 1,000,000", static_cast<long long>(before), static_cast<long long>(grown));
#ifndef __SANITIZE_ADDRESS__     // it keeps what is freed for a while
    QVERIFY2(grown < 8 * 1024, qPrintable(QString::number(grown)));
#endif
}

void TestEventModel::saysTheTimeWhole()
{
    FedView view(1'764'000'000'000);    // 2025-11-24 16:00:00 UTC
    EventModel model(view);
    view.start(sample()->procedure);
    QCOMPARE(model.index(0, EventModel::Time).data().toString(), QStringLiteral("17:00:00"));
    QCOMPARE(model.headerData(EventModel::Time, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time (CET)"));
    QCOMPARE(items::wholeTime(1'764'000'000'000), QStringLiteral("2025-11-24 17:00:00 CET (16:00:00 UTC)"));
    QVERIFY(model.index(0, EventModel::Sentence).data(Qt::ToolTipRole).toString().contains(QStringLiteral("16:00:00 UTC")));
    view.later(std::int64_t{8} * 3600 * 1000);
    view.happen(journal::Noted{"past midnight"});
    QCOMPARE(model.index(model.rowCount() - 1, EventModel::Time).data().toString(), QStringLiteral("11-25 01:00:00"));
}

QTEST_GUILESS_MAIN(TestEventModel)
#include "test_event_model.moc"
