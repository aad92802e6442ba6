// What goes wrong before anything is done: each is one clear line on standard error and the exit code 2, and nothing has
// changed: not a byte of the store, not a release more, not a file.

#include "tests/support/cli.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sqlite3.h>

#include <map>

namespace {

using holdpoint::tests::Cli;
using holdpoint::tests::Said;

const QByteArray runbook = "# Mail\n\n## Step 1: Copy\n\n- [ ] The ticket <ticket> is there\n\n```bash\necho <ticket> > copied\n```\n\n- [ ] It is copied\n- [ ] It is looked at\n";

/// A row's words, with `RELEASE` where the release of the store is meant.
QStringList wordsOf(const char* line) { return QString::fromUtf8(line).split(u' '); }

/// Every file below a folder, with its bytes.
std::map<QString, QByteArray> filesOf(const QString& folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator at(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (at.hasNext()) {
        const QString path = at.next();
        QFile file(path);
        files[path] = at.fileInfo().isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("a folder");
    }
    return files;
}

bool isOneClearLine(const QByteArray& err) { return err.startsWith("holdpoint-cli: ") && err.count('\n') == 1 && err.endsWith('\n') && err.size() > 40; }

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refused_data();
    void refused();
    void answersFiles_data();
    void answersFiles();
    void aNewerStore_data();
    void aNewerStore();
    void aBrokenChain_data();
    void aBrokenChain();
    void aTornStore();
    void anEmptyStore();
    void nothingIsMadeForARunThatCannotBegin();
    void aReleaseThatIsOver();

private:
    void isRefused(const QStringList& words, const QByteArray& names) const;
    void sql(const char* statement) const;

    std::unique_ptr<Cli> m_cli;
    QString m_release;
    QByteArray m_store;
};

/// A store with one release that waits for its second tick.
void TestBadInput::initTestCase()
{
    m_cli = std::make_unique<Cli>();
    m_cli->write(QStringLiteral("mail.md"), runbook);
    m_cli->write(QStringLiteral("first.json"), R"({"answers": {"5": "yes"}})");
    const Said said = m_cli->call({QStringLiteral("run"), QStringLiteral("mail.md"), QStringLiteral("--set"), QStringLiteral("ticket=CHG-17"), QStringLiteral("--answers"), QStringLiteral("first.json")});
    QVERIFY2(said.exit == 3, QByteArray(said.out + said.err).constData());
    m_release = m_cli->newest();
    QVERIFY(m_cli->record(m_release).value(QStringLiteral("waiting_for")).toString().contains(QStringLiteral("It is copied")));
    QFile::remove(m_cli->path(QStringLiteral("copied")));
    m_store = m_cli->read(QStringLiteral("store.db"));
    m_cli->write(QStringLiteral("empty.md"), "");
    m_cli->write(QStringLiteral("way.md"), "# Way\n\n## Step 1: Go\n\n```sh\ntrue\n```\n\n## Rollback\n\n```sh\ntrue\n```\n");
    m_cli->write(QStringLiteral("named.md"), "# T\n\n| Name | Value |\n|---|---|\n| TAG | v2 |\n\n```bash\ntrue $TAG\n```\n");
    m_cli->write(QStringLiteral("binary.md"), QByteArray(4000, '\0'));
    m_cli->write(QStringLiteral("nothing.md"), "Nothing is done here.\n");
    QVERIFY(QDir(m_cli->folder()).mkpath(QStringLiteral("folder.md")));
}

void TestBadInput::init() { m_cli->write(QStringLiteral("store.db"), m_store); }

void TestBadInput::isRefused(const QStringList& words, const QByteArray& names) const
{
    const auto before = filesOf(m_cli->folder());
    QStringList put = words;
    put.replaceInStrings(QStringLiteral("RELEASE"), m_release);
    const Said said = m_cli->call(put);
    QVERIFY2(isOneClearLine(said.err), said.err.constData());
    QVERIFY2(said.err.contains(names), said.err.constData());
    QCOMPARE(said.out, QByteArray());
    QCOMPARE(said.exit, 2);
    const auto after = filesOf(m_cli->folder());
    for (const auto& [path, bytes] : after) QVERIFY2(before.contains(path) && before.at(path) == bytes, qPrintable(path + QStringLiteral(" was made or changed")));
    QCOMPARE(after.size(), before.size());
}

void TestBadInput::refused_data()
{
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char* words, const char* names) { QTest::newRow(words) << QByteArray(names); };
    // A release that there is not.
    for (const char* verb : {"status nowhere", "status nowhere --json", "resume nowhere", "rollback nowhere", "hold nowhere", "go nowhere", "tick nowhere", "skip nowhere --reason x", "decide nowhere retry",
                             "note nowhere text"})
        row(verb, "there is no release 'nowhere'");
    row("status ", "there is no release ''");
    // What does not fit to where the release is.
    row("go RELEASE --by", "--by needs NAME");
    row("tick RELEASE 999", "there is no item '999'");
    row("tick RELEASE is", "more than one item");
    row("tick RELEASE 5", "settled already");
    row("skip RELEASE", "a reason is needed");
    row("decide RELEASE dance", "'dance' is none of them");
    row("decide RELEASE edit", "'edit' is none of them");
    row("decide RELEASE accept", "a reason is needed");
    row("decide RELEASE retry", "has not been run yet");
    row("rollback RELEASE moon", "there is no rollback 'moon'");
    row("rollback RELEASE", "there is no way back");
    row("resume RELEASE --set ticket", "--set takes NAME=VALUE");
    row("resume RELEASE --drive autopilot", "--drive takes flow, step or hand");
    row("resume RELEASE --until moon", "--until: there is no step 'moon'");
    row("resume RELEASE --answers nowhere.json", "nowhere.json: the answers file cannot be read");
    // A runbook that cannot be read, or has nothing to do.
    for (const char* verb : {"run", "rehearse"})
        for (const auto& [file, names] : {std::pair{"nowhere.md", "nowhere.md"}, std::pair{"empty.md", "empty.md: is empty"}, std::pair{"binary.md", "binary.md: is a binary file"},
                                          std::pair{"folder.md", "folder.md"}, std::pair{"nothing.md", "nothing.md: there is nothing to do"}})
            QTest::addRow("%s %s", verb, file) << QByteArray(names);
    // A run that lacks something.
    row("run mail.md", "mail.md:5: <ticket> has no value; give it with --set 'ticket=");
    row("run named.md", "named.md:8: $TAG has no value; line 5 names one: --set 'TAG=v2'");
    row("run mail.md --window 25:00", "25:00");
    row("run mail.md --zone Mars/Olympus --day Mon", "Mars/Olympus");
    row("run mail.md --until moon", "--until: there is no step 'moon'");
    row("run mail.md --set =x", "--set takes NAME=VALUE");
    row("run mail.md --set ticket", "--set takes NAME=VALUE");
    row("run mail.md --set ticket=1 --drive autopilot", "--drive takes flow, step or hand");
    row("run mail.md --set ticket=1 --until moon", "--until: there is no step 'moon'");
    row("run mail.md --set ticket=1 --workdir nowhere", "the folder to work in does not exist");
    row("run mail.md --set ticket=1 --workdir mail.md", "the folder to work in does not exist");
    row("run mail.md --faster", "run does not know the option --faster");
    row("run mail.md other.md", "'other.md' was given");
    row("run", "run needs FILE");
    row("run mail.md --answers", "--answers needs FILE");
    row("run mail.md --answers --json", "--answers needs FILE");
    row("rehearse mail.md --rollback moon", "--rollback: there is no rollback 'moon'");
    row("rehearse way.md --rollback moon", "--rollback: there is no rollback 'moon'; there is 'Rollback' (line 9)");
    row("rehearse way.md --fail 12", "--fail: L12 belongs to a way back");
    row("rehearse way.md --fail 14 --fail 12", "--fail: there is no step '14'");
    row("rehearse mail.md --fail moon", "--fail: there is no step 'moon'");
    row("tick", "tick needs RELEASE");
    row("note RELEASE", "note needs RELEASE TEXT");
    row("status RELEASE RELEASE", "was given");
    row("sing RELEASE", "there is no verb 'sing'");
}

void TestBadInput::refused()
{
    QFETCH(const QByteArray, names);
    isRefused(wordsOf(QTest::currentDataTag()), names);
}

void TestBadInput::answersFiles_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char* answers, const char* names) { QTest::newRow(*answers == '\0' ? "(empty)" : answers) << QByteArray(answers) << QByteArray(names); };
    row("", "bad.json:1: this is not JSON");
    row("{", "bad.json:1: this is not JSON");
    row("{\n\"by\": \"Ann\"\n\"set\": {}}", "bad.json:3: this is not JSON");
    row("[]", "not an object");
    row("yes", "this is not JSON");
    row(R"({"anwsers": {}})", "there is no field 'anwsers'");
    row(R"({"by": 5})", "the field 'by' is of the wrong kind");
    row(R"({"set": []})", "the field 'set' is of the wrong kind");
    row(R"({"set": {"ticket": 17}})", "the value of 'ticket' has to be a text");
    row(R"({"otherwise": true})", "the field 'otherwise' is of the wrong kind");
    row(R"({"answers": []})", "the field 'answers' is of the wrong kind");
    row(R"({"answers": {"5": true}})", "the answer '5' is neither a text nor an object");
    row(R"({"answers": {"5": {"anwser": "yes"}}})", "the answer '5' has no field 'anwser'");
    row(R"({"answers": {"5": {"answer": 1}}})", "the answer '5' has a wrong 'answer'");
    row(R"({"answers": {"5": {"decide": "dance"}}})", "'dance', which is none of");
    row(R"({"answers": {"5": {"decide": "retry", "times": -1}}})", "the answer '5' has a wrong 'times'");
    row(R"({"answers": {"5": {"decide": "retry", "times": 1.5}}})", "the answer '5' has a wrong 'times'");
    row(R"({"answers": {"999": "yes"}})", "bad.json: there is no item '999'");
    row(R"({"answers": {"It is": "yes"}})", "stands in more than one item");
    row(R"({"answers": {"": "yes"}})", "bad.json: no item is waited for now");
}

void TestBadInput::answersFiles()
{
    QFETCH(const QByteArray, answers);
    QFETCH(const QByteArray, names);
    m_cli->write(QStringLiteral("bad.json"), answers);
    isRefused(wordsOf("run mail.md --set ticket=1 --answers bad.json"), names);
    isRefused(wordsOf("resume RELEASE --answers bad.json"), names);
}

void TestBadInput::aNewerStore_data()
{
    QTest::addColumn<int>("unused");
    for (const char* words : {"status", "status RELEASE", "run mail.md --set ticket=1", "resume RELEASE", "rollback RELEASE", "hold RELEASE", "go RELEASE", "tick RELEASE", "note RELEASE text"}) QTest::newRow(words) << 0;
}
void TestBadInput::aNewerStore()
{
    sql("PRAGMA user_version = 2");
    isRefused(wordsOf(QTest::currentDataTag()), "store.db: the store was written by a newer Holdpoint; open it with that one");
}

void TestBadInput::aBrokenChain_data()
{
    QTest::addColumn<int>("unused");
    for (const char* words : {"status RELEASE", "status RELEASE --json", "resume RELEASE", "rollback RELEASE", "hold RELEASE", "go RELEASE", "tick RELEASE", "skip RELEASE --reason x", "decide RELEASE abort", "note RELEASE text"})
        QTest::newRow(words) << 0;
}
void TestBadInput::aBrokenChain()
{
    sql("UPDATE event SET actor = 'eve' WHERE seq = 3");
    isRefused(wordsOf(QTest::currentDataTag()), "store.db: event 3 of release '" + m_release.toUtf8() + "' was changed or removed after it was written; restore the store from a backup");
}

void TestBadInput::aTornStore()
{
    for (const qsizetype size : {1, 100, 4096, 9000}) {
        m_cli->write(QStringLiteral("store.db"), m_store.first(size));
        isRefused(wordsOf("status"), "store.db: ");
        isRefused(wordsOf("run mail.md --set ticket=1"), "store.db: ");
    }
}

/// Not even a store is made.
void TestBadInput::nothingIsMadeForARunThatCannotBegin()
{
    const Cli fresh;
    fresh.write(QStringLiteral("mail.md"), runbook);
    for (const char* words : {"run mail.md", "run nowhere.md", "run mail.md --set ticket=1 --until moon", "run mail.md --set ticket=1 --answers nowhere.json"}) {
        const Said said = fresh.call(wordsOf(words));
        QVERIFY2(said.exit == 2 && isOneClearLine(said.err), said.err.constData());
        QCOMPARE(filesOf(fresh.folder()).size(), std::size_t{1});
    }
    for (const char* url : {"http://x", "sqlite:", "postgres", "/tmp/x.db"}) {
        QProcess process;
        process.start(QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("status"), QStringLiteral("--store"), QString::fromLatin1(url)});
        QVERIFY(process.waitForFinished());
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 2 && isOneClearLine(err) && err.contains(url), err.constData());
    }
}

/// What is said to a release that has ended is refused; resuming it says once more how it ended, and keeps nothing.
void TestBadInput::aReleaseThatIsOver()
{
    QCOMPARE(m_cli->call({QStringLiteral("decide"), m_release, QStringLiteral("abort")}).exit, 0);
    QCOMPARE(m_cli->call({QStringLiteral("resume"), m_release}).exit, 5);
    for (const char* words : {"hold RELEASE", "go RELEASE 11", "tick RELEASE 11", "skip RELEASE 11 --reason x", "decide RELEASE abort 11", "rollback RELEASE"}) isRefused(wordsOf(words), "the release is over (aborted)");
    const auto events = m_cli->record(m_release).value(QStringLiteral("events"));
    const Said again = m_cli->call({QStringLiteral("resume"), m_release, QStringLiteral("--drive"), QStringLiteral("hand"), QStringLiteral("--set"), QStringLiteral("more=1")});
    QCOMPARE(again.exit, 5);
    QCOMPARE(m_cli->record(m_release).value(QStringLiteral("events")), events);
    QCOMPARE(m_cli->record(m_release).value(QStringLiteral("oddities")).toArray().size(), 0);
}

/// For who looks it is no store; for who starts a release it is a new one.
void TestBadInput::anEmptyStore()
{
    m_cli->write(QStringLiteral("store.db"), "");
    for (const char* words : {"status", "status RELEASE", "status --json", "resume RELEASE", "rollback RELEASE", "hold RELEASE", "note RELEASE text", "rehearse mail.md"})
        isRefused(wordsOf(words), "store.db: the store is an empty file, so there is no release in it; check the name");
    QCOMPARE(m_cli->call(wordsOf("run mail.md --set ticket=1")).exit, 3);
    QCOMPARE(m_cli->call({QStringLiteral("status")}).exit, 0);
}

void TestBadInput::sql(const char* statement) const
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(m_cli->path(QStringLiteral("store.db")).toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
