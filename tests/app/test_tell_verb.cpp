// What a runbook says to people, sent by the real program to a real webhook, from the beginning of a release to its end.

#include "tests/support/cli.h"
#include "tests/support/http_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace holdpoint;
using tests::Cli;
using tests::Said;
using tests::says;
using tests::Server;

namespace {

constexpr int patienceMs = 60'000;
const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", never = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
const QByteArray runbook = "# Shop\n\n## Deploy\n\n- [ ] Notify #releases: version <version> is live\n- [ ] Look at it\n";

QString s(const char* text) { return QString::fromUtf8(text); }

void name(const Cli& cli, const std::vector<const Server*>& rooms)
{
    QByteArray list;
    for (const Server* room : rooms) list += QByteArray(list.isEmpty() ? "" : ", ") + "{\"webhook\": \"" + QByteArray::fromStdString(room->at("/hook/secret")) + "\"}";
    cli.write(s("r.md"), runbook);
    cli.write(s("r.sources.json"), "{\"notify\": {\"notify\": [" + list + "]}}");
}

/// Runs it to its end while the servers of the test answer.
Said run(const Cli& cli, const QStringList& words)
{
    QProcess program;
    cli.begin(program, words);
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, patienceMs)) qFatal("the program does not end");
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
}

QJsonObject message(const Cli& cli, const QString& release) { return cli.record(release).value(s("items")).toArray().first().toObject().value(s("message")).toObject(); }
QString outcome(const Cli& cli, const QString& release) { return cli.record(release).value(s("items")).toArray().first().toObject().value(s("outcome")).toString(); }
QString stateOf(const QJsonObject& message, int of = 0) { return message.value(s("to")).toArray().at(of).toObject().value(s("state")).toString(); }
QString text(const Server& room) { return QJsonDocument::fromJson(room.last.mid(room.last.indexOf("\r\n\r\n") + 4)).object().value(s("text")).toString(); }

} // namespace

class TestTellVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsSentAndPasses();
    void anAnswersFileHasItSent();
    void anythingElseIsNoTick();
    void whoRefusesIsNamed();
    void whatIsUnknownIsNotRepeated();
    void whatWasBeingSentWhenItDiedIsUnknown();
    void nobodyIsNamed();
    void wrongCalls();
};

void TestTellVerb::itIsSentAndPasses()
{
    Server one(says(fine)), two(says(fine));
    const Cli cli;
    name(cli, {&one, &two});
    const Said held = run(cli, {s("run"), s("r.md"), s("--set"), s("version=4")});
    QCOMPARE(held.exit, 3);
    QVERIFY2(held.out.contains("'tell' sends it to the webhook http://127.0.0.1") && held.out.contains("\nanswer with: holdpoint-cli tell "), held.out.constData());
    QCOMPARE(one.requests, 0);
    const QString release = cli.newest();
    QCOMPARE(message(cli, release).value(s("text")).toString(), s("version <version> is live"));
    const Said said = cli.call({s("tell"), release, s("--by"), s("Bo")});
    QVERIFY2(said.exit == 0 && said.out.contains("announced"), said.err.constData());
    const Said on = run(cli, {s("resume"), release});
    QCOMPARE(on.exit, 3);
    QVERIFY2(on.out.contains("passed       L5") && on.out.contains("waits for a tick: Look at it"), on.out.constData());
    QCOMPARE(one.requests, 1);
    QCOMPARE(two.requests, 1);
    QCOMPARE(text(one), s("Shop\nversion 4 is live"));
    QCOMPARE(outcome(cli, release), s("passed"));
    QCOMPARE(stateOf(message(cli, release), 0), s("sent"));
    QCOMPARE(stateOf(message(cli, release), 1), s("sent"));
    const Said status = cli.call({s("status"), release});
    QVERIFY2(status.out.contains("sent to the webhook"), status.out.constData());
    const Said over = cli.call({s("tell"), release, s("L5")});
    QVERIFY2(over.exit == 2 && over.err.contains("settled already"), over.err.constData());
}

void TestTellVerb::anAnswersFileHasItSent()
{
    Server room(says(fine));
    const Cli cli;
    name(cli, {&room});
    cli.write(s("answers.json"), R"({"set": {"version": "4"}, "otherwise": "yes", "answers": {"5": {"tell": "It is done."}}})");
    const Said said = run(cli, {s("run"), s("r.md"), s("--answers"), s("answers.json")});
    QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
    QCOMPARE(text(room), s("Shop\nIt is done."));
    QCOMPARE(room.requests, 1);
}

/// What an answers file says to everything else sends nothing, and does not say that it was sent.
void TestTellVerb::anythingElseIsNoTick()
{
    Server room(says(fine));
    const Cli cli;
    name(cli, {&room});
    cli.write(s("answers.json"), R"({"set": {"version": "4"}, "otherwise": "go"})");
    const Said said = run(cli, {s("run"), s("r.md"), s("--answers"), s("answers.json")});
    QVERIFY2(said.exit == 3 && said.out.contains("answer with: holdpoint-cli tell "), QByteArray(said.out + said.err).constData());
    QCOMPARE(room.requests, 0);
    const Said told = cli.call({s("tell"), cli.newest()});
    QVERIFY2(told.exit == 0 && told.out.contains("nobody drives it; go on with: holdpoint-cli resume "), QByteArray(told.out + told.err).constData());
}

/// The item waits for a person, who sees which and why; what was sent is not sent again to whoever has it.
void TestTellVerb::whoRefusesIsNamed()
{
    QByteArray answer = never;
    Server well(says(fine)), ill([&answer](QTcpSocket& socket) { says(answer)(socket); });
    const Cli cli;
    name(cli, {&well, &ill});
    cli.write(s("answers.json"), R"({"set": {"version": "4"}, "answers": {"5": {"tell": true}}})");
    const Said said = run(cli, {s("run"), s("r.md"), s("--answers"), s("answers.json")});
    QCOMPARE(said.exit, 3);
    QVERIFY2(said.out.contains("HTTP 403"), said.out.constData());
    const QString release = cli.newest();
    QVERIFY(cli.record(release).value(s("waiting_for")).toString().contains(s("HTTP 403")));
    QCOMPARE(outcome(cli, release), s("none"));
    // Nobody sends it again by itself.
    QCOMPARE(run(cli, {s("resume"), release}).exit, 3);
    QCOMPARE(ill.requests, 1);
    answer = fine;
    QCOMPARE(cli.call({s("tell"), release}).exit, 0);
    QCOMPARE(run(cli, {s("resume"), release}).exit, 3);
    QCOMPARE(outcome(cli, release), s("passed"));
    QCOMPARE(well.requests, 1);
    QCOMPARE(ill.requests, 2);
}

void TestTellVerb::whatIsUnknownIsNotRepeated()
{
    Server room(says(""));      // it takes the message, and closes without a word
    const Cli cli;
    name(cli, {&room});
    cli.write(s("answers.json"), R"({"set": {"version": "4"}, "answers": {"5": {"tell": true}}})");
    const Said said = run(cli, {s("run"), s("r.md"), s("--answers"), s("answers.json")});
    QCOMPARE(said.exit, 3);
    const QString release = cli.newest();
    QCOMPARE(stateOf(message(cli, release)), s("unknown"));
    QCOMPARE(run(cli, {s("resume"), release, s("--answers"), s("answers.json")}).exit, 3);
    QCOMPARE(room.requests, 1);
    QCOMPARE(cli.call({s("tick"), release}).exit, 0);
    run(cli, {s("resume"), release});
    QCOMPARE(outcome(cli, release), s("passed"));
}

/// Between "begun" and its end the program dies: the next one finds that nobody knows, and sends nothing.
void TestTellVerb::whatWasBeingSentWhenItDiedIsUnknown()
{
    Server silent([](QTcpSocket&) {});
    const Cli cli;
    name(cli, {&silent});
    cli.write(s("answers.json"), R"({"set": {"version": "4"}, "answers": {"5": {"tell": true}}})");
    QProcess program;
    cli.begin(program, {s("run"), s("r.md"), s("--answers"), s("answers.json")});
    QTRY_COMPARE_WITH_TIMEOUT(silent.requests, 1, patienceMs);
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished(patienceMs));
    const QString release = cli.newest();
    QCOMPARE(stateOf(message(cli, release)), s("begun"));
    const Said on = run(cli, {s("resume"), release, s("--answers"), s("answers.json")});
    QCOMPARE(on.exit, 3);
    QCOMPARE(stateOf(message(cli, release)), s("unknown"));
    QVERIFY2(on.out.contains("nobody knows whether"), on.out.constData());
    QCOMPARE(silent.requests, 1);
}

void TestTellVerb::nobodyIsNamed()
{
    const Cli cli;
    cli.write(s("r.md"), runbook);
    QCOMPARE(cli.call({s("run"), s("r.md"), s("--set"), s("version=4")}).exit, 3);
    const QString release = cli.newest();
    QVERIFY(!cli.record(release).value(s("waiting_for")).toString().contains(s("tell")));
    const Said said = cli.call({s("tell"), release});
    QCOMPARE(said.exit, 2);
    QVERIFY2(said.err.contains("\"notify\"") && said.err.count('\n') == 1, said.err.constData());
    QCOMPARE(cli.call({s("tick"), release}).exit, 0);
}

void TestTellVerb::wrongCalls()
{
    Server room(says(fine));
    const Cli cli;
    name(cli, {&room});
    QCOMPARE(run(cli, {s("run"), s("r.md"), s("--set"), s("version=4")}).exit, 3);
    const QString release = cli.newest();
    const auto wrong = [&](const QStringList& words, const char* part) {
        const Said said = cli.call(words);
        QVERIFY2(said.exit == 2 && said.err.contains(part) && said.err.count('\n') == 1, said.err.constData());
    };
    wrong({s("tell"), release, s("L6")}, "says nothing to anybody");
    wrong({s("tell"), release, s("--text"), s("")}, "an empty message");
    cli.write(s("wrong.json"), R"({"answers": {"6": {"tell": true}}})");
    wrong({s("resume"), release, s("--answers"), s("wrong.json")}, "says nothing to anybody");
    cli.write(s("wrong.json"), R"({"answers": {"5": {"tell": 7}}})");
    wrong({s("resume"), release, s("--answers"), s("wrong.json")}, "a wrong 'tell'");
    QCOMPARE(cli.call({s("hold"), release, s("--reason"), s("lunch")}).exit, 0);
    wrong({s("tell"), release, s("L5")}, "is held");
    QCOMPARE(room.requests, 0);
}

QTEST_GUILESS_MAIN(TestTellVerb)
#include "test_tell_verb.moc"
