// The list of releases follows the store, whoever writes into it, and says when it cannot be read.

#include "models/session/recent_runbooks.h"
#include "models/session/release_list.h"
#include "tests/support/release_place.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace holdpoint;
using session::ReleaseList;
using session::Summaries;

class TestReleaseList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void followsTheStore();
    static void saysWhenTheStoreCannotBeRead();
    static void keepsWhatWasOpenedLast();
};

void TestReleaseList::followsTheStore()
{
    const tests::ReleasePlace place;
    ReleaseList list(place.surroundings());
    std::vector<Summaries> seen;
    QObject::connect(&list, &ReleaseList::listed, &list, [&](const Summaries& all) { seen.push_back(all); });
    list.watch(5);
    QTRY_COMPARE(seen.size(), std::size_t{1});
    QVERIFY(seen.back().empty());
    const std::string id = place.start("# Small\n\n```bash\necho one\n```\n", journal::Drive::Step);
    QTRY_VERIFY(seen.back().size() == 1);
    QCOMPARE(seen.back()[0].release, id);
}

void TestReleaseList::saysWhenTheStoreCannotBeRead()
{
    const tests::ReleasePlace place;
    auto away = std::make_shared<std::atomic<bool>>(true);
    session::Surroundings surroundings = place.surroundings();
    surroundings.openJournal = [away, open = surroundings.openJournal]() -> Result<std::unique_ptr<journal::Journal>> {
        if (*away) return Error{"the store is away"};
        return open();
    };
    ReleaseList list(surroundings);
    QSignalSpy troubled(&list, &ReleaseList::troubled);
    int listed = 0;
    QObject::connect(&list, &ReleaseList::listed, &list, [&] { ++listed; });
    list.watch(5);
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][0].toString(), QStringLiteral("the store is away"));
    *away = false;
    QTRY_COMPARE(listed, 1);
    QCOMPARE(troubled.size(), 2);
    QVERIFY(troubled[1][0].toString().isEmpty());
}

void TestReleaseList::keepsWhatWasOpenedLast()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    QVERIFY(session::recentRunbooks(settings).isEmpty());
    const QDateTime when = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    for (int i = 0; i < 40; ++i) session::rememberRunbook(settings, QStringLiteral("/r/%1, with a comma.md").arg(i), when.addSecs(i));
    session::rememberRunbook(settings, QStringLiteral("/r/20, with a comma.md"), when.addSecs(99));
    auto all = session::recentRunbooks(settings);
    QCOMPARE(all.size(), session::mostRecentRunbooks);
    QCOMPARE(all[0].path, QStringLiteral("/r/20, with a comma.md"));
    QCOMPARE(all[0].opened, when.addSecs(99));
    QCOMPARE(all[1].path, QStringLiteral("/r/39, with a comma.md"));
    session::forgetRunbook(settings, all[0].path);
    QCOMPARE(session::recentRunbooks(settings).size(), session::mostRecentRunbooks - 1);
    settings.sync();
    QSettings again(folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat);
    QCOMPARE(session::recentRunbooks(again)[0].path, QStringLiteral("/r/39, with a comma.md"));
}

QTEST_GUILESS_MAIN(TestReleaseList)
#include "test_release_list.moc"
