// What a runner is asked to do for an item. The texts are given to a real shell.

#include "models/session/job_order.h"
#include "tests/support/jobs.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using journal::Record;
using plan::Item;
using plan::ItemKind;

namespace {

Record begun(const Item& item, std::vector<journal::Bound> values = {}, std::int32_t steps = 0)
{
    auto plan = std::make_shared<plan::Procedure>();
    plan->items = {item};
    plan->items[0].id = "L1";
    plan->items[0].line = 1;
    for (std::int32_t i = 0; i < steps; ++i) plan->steps.push_back({static_cast<std::uint32_t>(10 * i + 5), "step", {}, 0, 0, {}});
    Record record;
    apply(record, {1, 1, "ann", journal::Started{"f", "/srv", journal::Drive::Flow, false, plan}, {}});
    for (const journal::Bound& value : values) apply(record, {record.seq + 1, 1, "ann", value, {}});
    apply(record, {record.seq + 1, 1, "ann", journal::Begun{"L1", 1, item.text}, {}});
    return record;
}

struct Shell {
    QTemporaryDir folder;

    /// The exit code; what it printed stands in `output`.
    int run(const std::string& text)
    {
        QProcess bash;
        bash.setWorkingDirectory(folder.path());
        bash.setProcessChannelMode(QProcess::MergedChannels);
        bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromStdString(text)});
        if (!bash.waitForFinished()) return -1;
        output = bash.readAll();
        return bash.exitCode();
    }
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(there is none)");
    }
    QByteArray output;
};

Item fileItem(std::string text, std::string target)
{
    Item item;
    item.kind = ItemKind::File;
    item.text = std::move(text);
    item.target = std::move(target);
    return item;
}

Item command(std::string text)
{
    Item item;
    item.kind = ItemKind::Shell;
    item.text = std::move(text);
    return item;
}

} // namespace

class TestJobOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreInstalled_data();
    void filesAreInstalled();
    void folders();
    void aFolderIsLeftHoweverItEnds_data();
    void aFolderIsLeftHoweverItEnds();
    void background();
    void times_data();
    void times();
    void values();
    void whatTheRunbookSetsIsItsOwn_data();
    void whatTheRunbookSetsIsItsOwn();
    void shells();
    void aWayBackBeginsWhereTheWorkBegan_data();
    void aWayBackBeginsWhereTheWorkBegan();
};

void TestJobOrder::whatTheRunbookSetsIsItsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("handed");
    const auto row = [](const char* text, bool handed) { QTest::newRow(text) << QByteArray(text) << handed; };
    row("export DATABASE_URL=\"postgresql://staging/shop\"", false);
    row("cd shop; DATABASE_URL=postgresql://staging/shop # here", false);
    row("declare -x DATABASE_URL='a b' && true", false);
    row("psql $DATABASE_URL", true);
    row("DATABASE_URL=postgresql://staging/shop ./migrate", true);
    row("docker run -e DATABASE_URL=x app", true);
    row("export DATABASE_URL=\"$DATABASE_URL?sslmode=require\"", true);
    row("export OTHER_DATABASE_URL=x", true);
}

/// In that command, in the next one of its shell, and in no other shell.
void TestJobOrder::whatTheRunbookSetsIsItsOwn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, handed);
    auto plan = std::make_shared<plan::Procedure>();
    plan->items = {command(text.toStdString()), command("psql $DATABASE_URL"), command("psql $DATABASE_URL")};
    for (std::uint32_t i = 0; i < 3; ++i) plan->items[i].id = 'L' + std::to_string(plan->items[i].line = i + 1);
    plan->items[2].environment = "production";
    Record record;
    apply(record, {1, 1, "ann", journal::Started{"f", "/srv", journal::Drive::Flow, false, plan}, {}});
    const session::Secrets secrets{{"DATABASE_URL", "postgresql://ann:word@production/shop"}};
    const auto isHanded = [&](std::uint32_t i) { return !session::jobOrder(record, i, secrets).secrets.empty(); };
    QVERIFY2(isHanded(1), "what has not run has set nothing");
    apply(record, {2, 1, "ann", journal::Begun{"L1", 1, text.toStdString()}, {}});
    QCOMPARE(isHanded(0), handed);
    journal::Ended ended;
    ended.item = "L1";
    ended.how = journal::JobHow::Exited;
    apply(record, {3, 1, "ann", ended, {}});
    apply(record, {4, 1, "ann", journal::Settled{"L1", 1, journal::Outcome::Passed, {}, 0}, {}});
    QCOMPARE(isHanded(1), handed);
    QVERIFY(isHanded(2));
}

void TestJobOrder::filesAreInstalled_data()
{
    QTest::addColumn<QByteArray>("options");
    for (const char* options : {"", "set -e\n", "set -o noclobber\n", "set -euo pipefail\n"}) QTest::newRow(QByteArray(options).trimmed().constData()) << QByteArray(options);
}

/// Whatever options the shell has that goes on from the block before.
void TestJobOrder::filesAreInstalled()
{
    QFETCH(const QByteArray, options);
    Shell shell;
    const auto install = [&](const std::string& text) { return shell.run(options.toStdString() + session::jobOrder(begun(fileItem(text, "it's a.conf")), 0, {}).text); };
    QCOMPARE(install("a=1\n$HOME `id`"), 0);
    QCOMPARE(shell.content("it's a.conf"), QByteArray("a=1\n$HOME `id`\n"));
    QCOMPARE(shell.content("it's a.conf.holdpoint-old"), QByteArray("(there is none)"));
    QCOMPARE(install("a=2\nEND-OF-FILE\n"), 0);
    QCOMPARE(shell.content("it's a.conf"), QByteArray("a=2\nEND-OF-FILE\n"));
    QVERIFY2(shell.output.contains("\n-a=1\n") && shell.output.contains("\n+a=2\n"), shell.output.constData());
    QCOMPARE(install("a=3\n"), 0);
    QCOMPARE(shell.content("it's a.conf"), QByteArray("a=3\n"));
    QCOMPARE(shell.content("it's a.conf.holdpoint-old"), QByteArray("a=1\n$HOME `id`\n"));    // the one that was there before us
    QCOMPARE(shell.content("it's a.conf.holdpoint-new"), QByteArray("(there is none)"));
    QVERIFY(shell.run(options.toStdString() + session::jobOrder(begun(fileItem("a", "none/a.conf")), 0, {}).text) != 0);
}

void TestJobOrder::folders()
{
    Shell shell;
    QVERIFY(QDir(shell.folder.path()).mkdir(QStringLiteral("it's")));
    Item item = command("echo a > made; false");
    item.directory = "it's";
    const std::string text = session::jobOrder(begun(item), 0, {}).text;
    QCOMPARE(shell.run(text), 1);       // the block's own code
    QCOMPARE(shell.content("it's/made"), QByteArray("a\n"));
    item.directory = "nowhere";
    QVERIFY(shell.run(session::jobOrder(begun(item), 0, {}).text + "\necho went on") != 0);
    QVERIFY2(!shell.output.contains("went on"), shell.output.constData());
    item.directory = "~/it's";
    QCOMPARE(shell.run("HOME=$PWD\n" + session::jobOrder(begun(item), 0, {}).text), 1);
    QCOMPARE(shell.run("HOME=$PWD\n" + session::jobOrder(begun(fileItem("b", "~/home.conf")), 0, {}).text), 0);
    QCOMPARE(shell.content("home.conf"), QByteArray("b\n"));
}

void TestJobOrder::aFolderIsLeftHoweverItEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const auto row = [](const char* text, int code) { QTest::newRow(text) << QByteArray(text) << code; };
    row("true", 0);
    row("false", 1);
    row("exit 3", 3);
    row("return 4", 4);
    row("set -e; false; true", 1);
    row("set -u; echo $nothing", 1);
    row("cd /", 0);
    row("mkdir -p more; cd more; exit 5", 5);
    row("cd() { false; }; exit() { false; }; unset() { false; }; true", 0);
}

/// The next block, and the next try, begin where this one did.
void TestJobOrder::aFolderIsLeftHoweverItEnds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);
    tests::Jobs jobs;
    static_cast<void>(jobs.run("mkdir sub"));
    Item item = command(text.toStdString());
    item.directory = "sub";
    const std::string order = session::jobOrder(begun(item), 0, {}).text;
    for (int i = 0; i < 2; ++i) {
        const engine::JobEnd end = jobs.run(order);
        QCOMPARE(end.how, engine::JobEnd::How::Exited);
        QCOMPARE(end.code, code);
        QCOMPARE(end.directory, jobs.folder());
    }
    QCOMPARE(jobs.printed("builtin set +eu; builtin pwd; builtin echo ${__hp_back-none}"), jobs.folder() + "\nnone");
}

void TestJobOrder::background()
{
    Shell shell;
    Item item = command("cd /; false");
    item.background = true;
    QCOMPARE(shell.run(session::jobOrder(begun(item), 0, {}).text + "\nwait; pwd"), 0);
    QVERIFY(shell.output.trimmed() != "/");
}

void TestJobOrder::times_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("timeout");
    QTest::addColumn<int>("wanted");
    const auto row = [](const char* name, ItemKind kind, int seconds, int every, int timeout, int wanted) { QTest::newRow(name) << static_cast<int>(kind) << seconds << every << timeout << wanted; };
    row("a command has its time", ItemKind::Shell, 0, 0, 0, 0);
    row("a command with a limit", ItemKind::Shell, 0, 0, 5, 5000);
    row("a watch ends with its window", ItemKind::Watch, 60, 0, 0, 60000);
    row("a watch that may not take so long", ItemKind::Watch, 60, 0, 5, 5000);
    row("a watch that may take longer", ItemKind::Watch, 60, 0, 90, 60000);
    row("each look has its time", ItemKind::Watch, 60, 20, 0, 0);
    row("each look has a limit", ItemKind::Watch, 60, 20, 90, 90000);
}

void TestJobOrder::times()
{
    QFETCH(const int, kind);
    QFETCH(const int, seconds);
    QFETCH(const int, every);
    QFETCH(const int, timeout);
    QFETCH(const int, wanted);
    Item item = command("a");
    item.kind = static_cast<ItemKind>(kind);
    item.seconds = seconds;
    item.every = every;
    item.timeout = timeout;
    QCOMPARE(session::jobOrder(begun(item), 0, {}).timeoutMs, std::int64_t{wanted});
}

void TestJobOrder::values()
{
    Item item = command("echo $NAME $KEY <word>");
    item.needs = {"$NAME", "$KEY", "<word>"};
    const std::vector<journal::Bound> bound{{"NAME", "it's", false}, {"KEY", {}, true}, {"word", {}, true}, {"no-name", "x", false}};
    const engine::Job job = session::jobOrder(begun(item, bound), 0, {{"KEY", "k1"}, {"word", "w1"}});
    QCOMPARE(job.text, std::string("export NAME='it'\\''s'; echo $NAME $KEY <word>"));
    QVERIFY(job.variables == (std::vector<std::pair<std::string, std::string>>{{"NAME", "it's"}}));
    QVERIFY(job.secrets == (std::vector<std::pair<std::string, std::string>>{{"KEY", "k1"}, {"word", "w1"}}));
    QVERIFY(job.hidden == (std::vector<std::pair<std::string, std::string>>{{"<word>", "w1"}}));
    QVERIFY(job.target.empty());

    Item query = item;
    query.kind = ItemKind::Sql;
    query.text = "SELECT '$KEY', '$KEYS'";
    query.databases = {"DATABASE_URL"};
    std::vector<journal::Bound> more = bound;
    more.push_back({"DATABASE_URL", {}, true});
    const engine::Job asked = session::jobOrder(begun(query, more), 0, {{"KEY", "k1"}, {"word", "w1"}, {"DATABASE_URL", "sqlite:a"}});
    QCOMPARE(asked.text, std::string("SELECT 'k1', '$KEYS'"));
    QCOMPARE(asked.target, std::string("sqlite:a"));
}

void TestJobOrder::shells()
{
    Item item = command("a");
    QCOMPARE(session::jobOrder(begun(item), 0, {}).shell, std::string("main"));
    QCOMPARE(session::jobOrder(begun(item), 0, {}).id, std::string("L1-1"));
    QCOMPARE(session::jobOrder(begun(item), 0, {}).directory, std::string("/srv"));
    item.environment = "prod";
    item.step = 1;
    QCOMPARE(session::jobOrder(begun(item, {}, 2), 0, {}).shell, std::string("prod"));
    item.lane = 1;
    const engine::Job beside = session::jobOrder(begun(item, {}, 2), 0, {});
    QCOMPARE(beside.shell, std::string("prod-L15"));
    QCOMPARE(beside.parentShell, std::string("prod"));
}

/// A way back is written for the folder in which the work begins, and the way forward may have left its shell anywhere.
void TestJobOrder::aWayBackBeginsWhereTheWorkBegan_data()
{
    QTest::addColumn<QStringList>("forward");   // "COMMAND -> where it left its shell"
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nobody went anywhere") << QStringList{QStringLiteral("ls -> /srv")} << QStringLiteral("/srv");
    QTest::newRow("from there into a part") << QStringList{QStringLiteral("cd web -> /srv/web")} << QStringLiteral("/srv");
    QTest::newRow("to the project, and into a part") << QStringList{QStringLiteral("cd /opt/shop -> /opt/shop"), QStringLiteral("cd web -> /opt/shop/web")} << QStringLiteral("/opt/shop");
    QTest::newRow("home") << QStringList{QStringLiteral("cd ~/shop -> /home/ann/shop")} << QStringLiteral("/home/ann/shop");
    QTest::newRow("in quotes") << QStringList{QStringLiteral("cd \"/opt/our shop\" && ls -> /opt/our shop")} << QStringLiteral("/opt/our shop");
    QTest::newRow("later to another one") << QStringList{QStringLiteral("cd /opt/shop -> /opt/shop"), QStringLiteral("cd /opt/shop/web -> /opt/shop/web")} << QStringLiteral("/opt/shop");
    QTest::newRow("it did not come there") << QStringList{QStringLiteral("cd /opt/shop -> ")} << QStringLiteral("/srv");
}

void TestJobOrder::aWayBackBeginsWhereTheWorkBegan()
{
    QFETCH(const QStringList, forward);
    QFETCH(const QString, wanted);
    auto plan = std::make_shared<plan::Procedure>();
    for (const QString& step : forward) plan->items.push_back(command(step.section(QStringLiteral(" -> "), 0, 0).toStdString()));
    const auto back = static_cast<std::uint32_t>(plan->items.size());
    for (const char* text : {"pwd", "ls"}) plan->items.push_back(command(text));
    for (std::uint32_t i = 0; i < plan->items.size(); ++i) plan->items[i].id = 'L' + std::to_string(plan->items[i].line = i + 1);
    plan->rollbacks.push_back({.line = back + 1, .lastLine = back + 2, .title = "Rollback"});
    plan->items[back].rollback = plan->items[back + 1].rollback = 0;
    Record record;
    const auto take = [&record](journal::Body body) { apply(record, {record.seq + 1, static_cast<std::int64_t>(record.seq) + 1, "ann", std::move(body), {}}); };
    const auto run = [&](std::uint32_t i, const std::string& directory) {
        const Item& item = plan->items[i];
        take(journal::Begun{item.id, 1, item.text});
        const std::string order = session::jobOrder(record, i, {}).text;
        journal::Ended end{item.id, 1, journal::JobHow::Exited};
        end.directory = directory;
        take(end);
        take(journal::Settled{item.id, 1, journal::Outcome::Passed, {}});
        return order;
    };
    take(journal::Started{"f", "/srv", journal::Drive::Flow, false, plan});
    for (std::uint32_t i = 0; i < back; ++i) QCOMPARE(run(i, forward[static_cast<qsizetype>(i)].section(QStringLiteral(" -> "), 1).toStdString()), plan->items[i].text);
    take(journal::RollbackBegun{{plan->items[back].id, plan->items[back + 1].id}, {"Rollback"}, "p95", plan::Seconds::unknown});
    QCOMPARE(QString::fromStdString(run(back, "/srv")), QStringLiteral("builtin cd -- '%1' || builtin exit\npwd").arg(wanted));
    QCOMPARE(run(back + 1, "/srv"), std::string("ls"));      // from there on it goes where it says itself
}

QTEST_GUILESS_MAIN(TestJobOrder)
#include "test_job_order.moc"
