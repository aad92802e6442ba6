// The program as a team has it: a store on PostgreSQL, several machines (a home for each), and people with different rights.

#include "tests/app/team_at_work.h"

using namespace holdpoint;
using namespace holdpoint::tests;

class TestTeam : public QObject, private TeamAtWork {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeServer(); }
    void init() { makeStore(); }
    void aReleaseFromSeveralChairs();
    void whoMayNotDrive();
    void aSignerSigns();
    void takenOver();
    void handedOver();
    void aHoldThatWaitsIsSeen();
    void wordsAreNowhere();
    void oneFolderHoweverItIsSpelled();
};

void TestTeam::aReleaseFromSeveralChairs()
{
    const Said ran = call("ann", words("run shop.md"));
    QVERIFY2(ran.exit == 3, QByteArray(ran.out + ran.err).constData());
    QCOMPARE(read(path(QStringLiteral("done"))), QByteArray("one\n"));
    const QString release = newest();
    const Said seen = call("obs", {QStringLiteral("status"), release});
    QVERIFY2(seen.out.contains("Looked at"), seen.out.constData());
    // A signer answers. Nobody drives, so it waits for whoever does next.
    const Said ticked = call("sig", {QStringLiteral("tick"), release});
    QVERIFY2(ticked.exit == 0 && ticked.out.contains("whoever does next hears it first"), QByteArray(ticked.out + ticked.err).constData());
    const Said resumed = call("bo", {QStringLiteral("resume"), release});
    QVERIFY2(resumed.exit == 0, QByteArray(resumed.out + resumed.err).constData());
    QCOMPARE(read(path(QStringLiteral("done"))), QByteArray("one\ntwo\n"));
    const QJsonObject record = this->record(release);
    QCOMPARE(record.value(QStringLiteral("oddities")).toArray().size(), 0);
    // With each name stands the login that has written it; the signer's answer is in the driver's hand.
    QByteArray writers;
    for (const QJsonValue& writer : record.value(QStringLiteral("written_by")).toArray()) writers += writer.toObject().value(QStringLiteral("name")).toString().toUtf8() + " by " + writer.toObject().value(QStringLiteral("login")).toString().toUtf8() + ';';
    QVERIFY2(writers.contains("ann by ann;") && writers.contains("bo by bo;") && writers.contains("sig by bo;") && !writers.contains("by ;"), writers.constData());
    QByteArray notes;
    for (const QJsonValue& note : record.value(QStringLiteral("notes")).toArray()) notes += note.toObject().value(QStringLiteral("by")).toString().toUtf8() + ' ' + note.toObject().value(QStringLiteral("text")).toString().left(11).toUtf8() + ';';
    QCOMPARE(notes, QByteArray("ann drives from;bo drives from;"));
}

void TestTeam::whoMayNotDrive()
{
    for (const char* login : {"obs", "sig"}) {
        const Said ran = call(login, words("run shop.md"));
        QVERIFY2(ran.exit == 2 && ran.err.contains("the right of a driver is needed"), QByteArray(ran.out + ran.err).constData());
    }
    QCOMPARE(call("ann", words("run shop.md")).exit, 3);
    const QString release = newest();
    const Said resumed = call("sig", {QStringLiteral("resume"), release});
    QVERIFY2(resumed.exit == 2 && resumed.err.contains("the right of a driver is needed"), resumed.err.constData());
    const Said ticked = call("obs", {QStringLiteral("tick"), release});
    QVERIFY2(ticked.exit == 2 && ticked.err.contains("the right of a signer is needed"), ticked.err.constData());
    for (const char* line : {"skip", "rollback"}) {
        const Said said = call("sig", {QString::fromLatin1(line), release, QStringLiteral("--reason"), QStringLiteral("x")});
        QVERIFY2(said.exit == 2, QByteArray(said.out + said.err).constData());
    }
    QCOMPARE(read(path(QStringLiteral("done"))), QByteArray("one\n"));
    // A hold works from every chair; in the journal stands who said it, as the server knows them.
    QCOMPARE(call("obs", {QStringLiteral("hold"), release, QStringLiteral("--reason"), QStringLiteral("something burns")}).exit, 0);
    QCOMPARE(call("sig", {QStringLiteral("tick"), release}).exit, 0);
    QCOMPARE(call("ann", {QStringLiteral("resume"), release}).exit, 3);
    QCOMPARE(read(path(QStringLiteral("done"))), QByteArray("one\n"));
    QCOMPARE(record(release).value(QStringLiteral("held_by")).toString(), QStringLiteral("obs"));
}

/// With a key, from a chair that may not drive: whoever drives keeps the signature, now or when somebody does.
void TestTeam::aSignerSigns()
{
    write(path(QStringLiteral("signed.md")), "# Shop\n\n## Sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| QA Lead | | |\n\n## Step 1: Copy\n\n```bash\necho one >> done\n```\n");
    QCOMPARE(callWith("sig secret words\n", "sig", {QStringLiteral("identity"), QStringLiteral("new"), QStringLiteral("Sig Na")}).exit, 0);
    write(path(QStringLiteral("sig.pem")), callWith({}, "sig", words("identity export sig-na")).out);
    for (const char* login : {"sig", "ann", "obs"}) QCOMPARE(callWith({}, login, {QStringLiteral("trust"), QStringLiteral("add"), QStringLiteral("sig.pem"), QStringLiteral("--role"), QStringLiteral("QA Lead")}).exit, 0);
    QCOMPARE(call("ann", words("run signed.md")).exit, 3);
    const QString release = newest();
    const QStringList sign = {QStringLiteral("sign"), release, QStringLiteral("--as"), QStringLiteral("sig-na"), QStringLiteral("--store")};
    const Said refused = callWith("never read\n", "obs", sign + QStringList{storeOf("obs")});
    QVERIFY2(refused.exit == 2 && refused.err.contains("the right of a signer is needed") && refused.err.count('\n') == 1, refused.err.constData());
    const Said said = callWith("sig secret words\n", "sig", sign + QStringList{storeOf("sig")});
    QVERIFY2(said.exit == 0 && said.out.contains("whoever does next hears it first: signed"), QByteArray(said.out + said.err).constData());
    const Said resumed = call("ann", {QStringLiteral("resume"), release});
    QVERIFY2(resumed.exit == 0, QByteArray(resumed.out + resumed.err).constData());
    QCOMPARE(read(path(QStringLiteral("done"))), QByteArray("one\n"));
    const QJsonObject record = this->record(release);
    QCOMPARE(record.value(QStringLiteral("signatures")).toArray().size(), 1);
    QCOMPARE(record.value(QStringLiteral("oddities")).toArray().size(), 0);
    const Said late = callWith("never read\n", "sig", sign + QStringList{storeOf("sig"), QStringLiteral("--whole")});
    QVERIFY2(late.exit == 2 && late.err.contains("is over, and nobody drives it who could keep a signature"), late.err.constData());
}

void TestTeam::takenOver()
{
    write(path(QStringLiteral("shop.md")), "# Shop\n\n```bash\ntouch begun; sleep 60\n```\n");
    QProcess driver;
    begin(driver, "ann", words("run shop.md --lease 1"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("begun"))), 30'000);
    const QString release = newest();
    const Said early = call("bo", {QStringLiteral("resume"), release});
    QVERIFY2(early.exit == 2 && early.err.contains("drives release"), early.err.constData());
    QVERIFY(call("obs", words("status")).out.contains("driven by ann"));
    ::kill(static_cast<pid_t>(driver.processId()), SIGSTOP);
    Said late;
    QVERIFY(QTest::qWaitFor([&] { return (late = call("bo", {QStringLiteral("resume"), release, QStringLiteral("--reason"), QStringLiteral("ann is gone")})).exit == 3; }, 30'000));
    QVERIFY2(late.out.contains("nobody here knows how it went on"), late.out.constData());
    ::kill(static_cast<pid_t>(driver.processId()), SIGCONT);
    QVERIFY(driver.waitForFinished(30'000));
    QVERIFY2(driver.readAllStandardOutput().contains("drives no longer"), "who was relieved is told");
    const QByteArray notes = QJsonDocument(record(release).value(QStringLiteral("notes")).toArray()).toJson(QJsonDocument::Compact);
    QVERIFY2(notes.contains("taken over from ann on") && notes.contains("ann is gone"), notes.constData());
    QCOMPARE(record(release).value(QStringLiteral("oddities")).toArray().size(), 0);
}

void TestTeam::handedOver()
{
    write(path(QStringLiteral("shop.md")), "# Shop\n\n```bash\ntouch begun; while [ ! -e go ]; do sleep 0.1; done; echo one >> done\necho two >> done\n```\n");
    QProcess driver;
    begin(driver, "ann", words("run shop.md"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("begun"))), 30'000);
    const QString release = newest();
    QProcess asking;
    begin(asking, "bo", {QStringLiteral("handover"), release, QStringLiteral("bo"), QStringLiteral("--drive"), QStringLiteral("--reason"), QStringLiteral("your shift is over")});
    QTRY_VERIFY_WITH_TIMEOUT(m_server.ask("SELECT count(*) FROM holdpoint.wish", m_name) == "1", 30'000);
    write(path(QStringLiteral("go")), {});
    QVERIFY(asking.waitForFinished(30'000));
    QVERIFY(driver.waitForFinished(30'000));
    QCOMPARE(driver.exitCode(), 3);
    QCOMPARE(read(path(QStringLiteral("done"))), QByteArray("one\n"));
    const Said resumed = call("bo", {QStringLiteral("resume"), release});
    QVERIFY2(resumed.exit == 0, QByteArray(resumed.out + resumed.err).constData());
    QCOMPARE(read(path(QStringLiteral("done"))), QByteArray("one\ntwo\n"));
    const QByteArray notes = QJsonDocument(record(release).value(QStringLiteral("notes")).toArray()).toJson(QJsonDocument::Compact);
    QVERIFY2(notes.contains("drives no longer, for bo: your shift is over"), notes.constData());
}

/// Whoever asks for a hold, and whoever comes to look, sees that it is not in force yet.
void TestTeam::aHoldThatWaitsIsSeen()
{
    write(path(QStringLiteral("shop.md")), "# Shop\n\n```bash\ntouch begun; while [ ! -e go ]; do sleep 0.1; done\n```\n\n- [ ] Looked at\n");
    QProcess driver, asking;
    begin(driver, "ann", words("run shop.md --lease 120"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("begun"))), 30'000);
    const QString release = newest();
    QVERIFY(!call("obs", words("status")).out.contains("HOLD") && !record(release).contains(QStringLiteral("unheard")));
    ::kill(static_cast<pid_t>(driver.processId()), SIGSTOP);
    begin(asking, "obs", {QStringLiteral("hold"), release, QStringLiteral("--reason"), QStringLiteral("something burns")});
    QTRY_VERIFY_WITH_TIMEOUT(m_server.ask("SELECT count(*) FROM holdpoint.wish", m_name) == "1", 30'000);
    for (const QStringList& line : {words("status"), QStringList{QStringLiteral("status"), release}}) {
        const Said seen = call("sig", line);
        QVERIFY2(seen.exit == 0 && seen.out.contains("HOLD asked for by obs at 20") && seen.out.contains(": something burns; it waits for ann on "), QByteArray(seen.out + seen.err).constData());
    }
    const QJsonArray list = QJsonDocument::fromJson(call("sig", words("status --json")).out).object().value(QStringLiteral("releases")).toArray();
    for (const QJsonObject& row : {list.first().toObject(), record(release)}) {
        const QJsonObject hold = row.value(QStringLiteral("unheard")).toArray().first().toObject();
        QCOMPARE(hold.value(QStringLiteral("what")).toString(), QStringLiteral("held"));
        QCOMPARE(hold.value(QStringLiteral("by")).toString(), QStringLiteral("obs"));
        QCOMPARE(hold.value(QStringLiteral("reason")).toString(), QStringLiteral("something burns"));
        QVERIFY(hold.value(QStringLiteral("driver")).toString().startsWith(QStringLiteral("ann on ")));
        QVERIFY(qAbs(QDateTime::fromString(hold.value(QStringLiteral("said")).toString(), Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc())) < 300);
    }
    // It is heard, and then it stands in the journal and waits no longer.
    ::kill(static_cast<pid_t>(driver.processId()), SIGCONT);
    QVERIFY(asking.waitForFinished(30'000));
    write(path(QStringLiteral("go")), {});
    QVERIFY(driver.waitForFinished(30'000));
    QCOMPARE(record(release).value(QStringLiteral("held_by")).toString(), QStringLiteral("obs"));
    QVERIFY(!call("obs", words("status")).out.contains("HOLD asked") && !record(release).contains(QStringLiteral("unheard")));
    // Where nobody drives it says so.
    QCOMPARE(call("sig", {QStringLiteral("tick"), release}).exit, 0);
    const Said left = call("obs", {QStringLiteral("status"), release});
    QVERIFY2(left.out.contains("not heard yet: the answer 'yes' to L7 by sig at 20") && left.out.contains("Z; nobody drives, and whoever does next hears it first"), left.out.constData());
}

/// A word in the address is warned of, goes to the server, and is nowhere afterwards.
void TestTeam::wordsAreNowhere()
{
    static_cast<void>(m_server.ask("CREATE ROLE dan LOGIN PASSWORD 'open-sesame-7'"));
    static_cast<void>(m_server.ask("GRANT holdpoint_driver TO dan"));
    write(path(QStringLiteral("shop.md")), "# Shop\n\n```bash\ntouch begun; while [ ! -e go ]; do sleep 0.1; done\n```\n\n- [ ] Looked at\n");
    QProcess driver;
    begin(driver, "dan", words("run shop.md"), QString::fromStdString(m_server.urlFor("dan", "open-sesame-7", m_name)));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("begun"))), 30'000);
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
        QVERIFY2(!read(QStringLiteral("/proc/") + entry + QStringLiteral("/cmdline")).contains("open-sesame"), qPrintable(entry));
    write(path(QStringLiteral("go")), {});
    QVERIFY(driver.waitForFinished(30'000));
    const QByteArray out = driver.readAllStandardOutput(), err = driver.readAllStandardError();
    QVERIFY2(err.contains("put it into ~/.pgpass"), err.constData());
    QVERIFY2(out.contains("holdpoint-cli resume") && !out.contains("open-sesame") && !err.contains("open-sesame"), QByteArray(out + err).constData());
    QVERIFY(!QByteArray::fromStdString(m_server.ask("SELECT string_agg(body || actor, ' ') FROM holdpoint.event", m_name)).contains("open-sesame"));
    for (QDirIterator at(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); at.hasNext();) {
        const QString file = at.next();
        QVERIFY2(!read(file).contains("open-sesame"), qPrintable(file));
    }
}

/// What runs leaves its output in one folder, and is found there again; also what a program began that named it by the address.
void TestTeam::oneFolderHoweverItIsSpelled()
{
    const QString usual = storeOf("ann"), other = QString(usual).replace(QStringLiteral("postgresql:"), QStringLiteral("postgres:")) + QStringLiteral("&connect_timeout=9");
    const QDir shared(path(QStringLiteral("home of ann/holdpoint/shared")));
    const auto folders = [&shared] { return shared.entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
    QCOMPARE(call("ann", words("run shop.md"), usual).exit, 3);
    const QString release = newest(), folder = shared.filePath(folders().value(0));
    QVERIFY(QFile::exists(folder + u'/' + release));
    QCOMPARE(call("ann", {QStringLiteral("tick"), release}, other).exit, 0);
    QCOMPARE(call("ann", {QStringLiteral("resume"), release}, other).exit, 0);
    QCOMPARE(folders().size(), 1);
    const QByteArray place = read(folder + QStringLiteral("/place"));
    const QString older = shared.filePath(QString::fromStdString(sha256Hex(usual.toStdString()).substr(0, 16)));
    QVERIFY(older != folder && QFile::rename(folder, older));
    QCOMPARE(call("ann", {QStringLiteral("status"), release}, usual).exit, 0);
    QCOMPARE(QFileInfo(folder).canonicalFilePath(), QFileInfo(older).canonicalFilePath());
    QCOMPARE(call("ann", {QStringLiteral("status"), release}, other).exit, 0);
    QCOMPARE(folders().size(), 2);
    QCOMPARE(read(folder + QStringLiteral("/place")), place);
}

QTEST_GUILESS_MAIN(TestTeam)
#include "test_team.moc"
