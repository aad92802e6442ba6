// Files that a release makes and uses again, and what a watch has shown, with the real program and a real shell.

#include "tests/support/cli.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using holdpoint::tests::Cli;
using holdpoint::tests::Said;

class TestKeptFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsFoundWhereItIsMade_data();
    void aBackupIsFoundWhereItIsMade();
    void aWatchSaysWhatItHasShown_data();
    void aWatchSaysWhatItHasShown();
};

void TestKeptFiles::aBackupIsFoundWhereItIsMade_data()
{
    QTest::addColumn<QByteArray>("fence");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QString>("lies");
    QTest::newRow("where the shell stands") << QByteArray("sh") << QByteArray() << QStringLiteral(".");
    QTest::newRow("in a folder of its own") << QByteArray("sh {cwd=sub}") << QByteArray() << QStringLiteral("sub");
    QTest::newRow("at home") << QByteArray("sh") << QByteArray("~/") << QStringLiteral("home");
}

void TestKeptFiles::aBackupIsFoundWhereItIsMade()
{
    QFETCH(const QByteArray, fence);
    QFETCH(const QByteArray, folder);
    QFETCH(const QString, lies);
    const Cli cli;
    QVERIFY(QDir(cli.folder()).mkdir(QStringLiteral("sub")) && QDir(cli.folder()).mkdir(QStringLiteral("home")));
    qputenv("HOME", cli.path(QStringLiteral("home")).toLocal8Bit());
    cli.write(QStringLiteral("shop.md"), "# Shop\n\n## Step 1: Save\n\n```" + fence + "\necho all > " + folder + "backup_$(date +%Y%m%d).txt\n```\n\n## Step 2: Restore\n\n```" + fence + "\ncat "
                  + folder + "backup_TIMESTAMP.txt\n```\n");
    const Said said = cli.call({QStringLiteral("run"), QStringLiteral("shop.md")});
    const QByteArray all = said.out + said.err;
    QVERIFY2(said.exit == 0, all.constData());
    const QStringList made = QDir(cli.path(lies)).entryList({QStringLiteral("backup_*.txt")});
    QCOMPARE(made.size(), 1);
    const QJsonArray files = cli.record(cli.newest()).value(QLatin1String("files")).toArray();
    QCOMPARE(files.size(), 1);
    QCOMPARE(QFileInfo(files.first().toObject().value(QLatin1String("path")).toString()).canonicalFilePath(), QFileInfo(QDir(cli.path(lies)).filePath(made.first())).canonicalFilePath());
}

void TestKeptFiles::aWatchSaysWhatItHasShown_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("exit");
    QTest::newRow("well") << QByteArray("started\n") << 0;
    QTest::newRow("not well") << QByteArray("started\nERROR disk\n") << 3;
}

void TestKeptFiles::aWatchSaysWhatItHasShown()
{
    QFETCH(const QByteArray, log);
    QFETCH(const int, exit);
    const Cli cli;
    cli.write(QStringLiteral("app.log"), log);
    cli.write(QStringLiteral("shop.md"), "# Shop\n\n## Step 1: Look during the first 1 seconds\n\n```sh {kind=watch expect=\"output has no ERROR\"}\ntail -f app.log\n```\n");
    const Said said = cli.call({QStringLiteral("run"), QStringLiteral("shop.md")});
    const QByteArray all = said.out + said.err;
    QVERIFY2(said.exit == exit, all.constData());
    QVERIFY2(all.contains(exit == 0 ? "watched for 1 s" : "expected: output has no ERROR"), all.constData());
}

QTEST_GUILESS_MAIN(TestKeptFiles)
#include "test_kept_files.moc"
