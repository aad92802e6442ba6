// A store that one program has open, more than once, while another comes and goes: nothing of what is written is lost.

#include "models/store/sqlite_journal.h"
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace holdpoint;
using tests::Cli;

class TestTwoPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void whatIsWrittenBesideAnotherProgramIsKept();
};

/// A desktop has several connections. When one of them is closed, the others have to keep their locks: the last program to go
/// clears up, and would clear away what is still written.
void TestTwoPrograms::whatIsWrittenBesideAnotherProgramIsKept()
{
    const Cli cli;
    cli.write(QStringLiteral("shop.md"), "# Shop\n\n- [ ] Ready\n");
    static_cast<void>(cli.call({QStringLiteral("run"), QStringLiteral("shop.md")}));
    const QString release = cli.newest();
    const QJsonObject before = cli.record(release);
    QString file;
    for (const QString& name : QDir(cli.folder()).entryList(QDir::Files))
        if (name.endsWith(QStringLiteral(".db"))) file = cli.path(name);
    QVERIFY(!file.isEmpty());

    auto first = store::SqliteJournal::open(file.toStdString());
    QVERIFY(first);
    auto events = (*first)->read(release.toStdString(), 0);
    QVERIFY(events && !events->empty());
    for (int i = 0; i < 3; ++i) QVERIFY(store::SqliteJournal::open(file.toStdString()));
    QCOMPARE(cli.record(release).value(QLatin1String("events")), before.value(QLatin1String("events")));     // another program has come and gone

    const auto added = (*first)->append(release.toStdString(), events->size(), {{0, "ann", journal::Noted{"still here"}}}, {release.toStdString(), "Shop", "held", {}, {}, 0});
    QVERIFY(added && added->has_value());
    QCOMPARE(cli.record(release).value(QLatin1String("events")).toInt(), static_cast<int>(events->size()) + 1);
    const QJsonArray notes = cli.record(release).value(QLatin1String("notes")).toArray();
    QCOMPARE(notes.size(), 1);
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "test_two_programs.moc"
