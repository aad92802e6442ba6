// Signatures and polls in a release, as people give them from a second terminal, with the real program and real keys.

#include "models/signoff/trust.h"
#include "tests/models/signoff/company.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;

namespace {

constexpr const char* runbook = R"(# Quay

## Step 1: Copy

```bash
echo copied
```

## Sign-off

| Role | Name | Signature |
|---|---|---|
| QA Lead | | |
| DBA | | |
)";

} // namespace

class TestSignVerbs : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    Ran cli(const QStringList& arguments, const QByteArray& input = {}) const { return runIn(m_place->path(), QStringLiteral(HOLDPOINT_CLI), arguments, input); }
    Ran say(const char* line, const QByteArray& input = {}) const { return cli(QString::fromUtf8(line).replace(QStringLiteral("RELEASE"), newest()).split(QLatin1Char('|')), input); }
    QString newest() const
    {
        const Ran listed = cli({QStringLiteral("status"), QStringLiteral("--json")});
        return QJsonDocument::fromJson(listed.out).object().value(QLatin1String("releases")).toArray().at(0).toObject().value(QLatin1String("release")).toString();
    }
    QJsonObject record() const { return QJsonDocument::fromJson(cli({QStringLiteral("status"), newest(), QStringLiteral("--json")}).out).object(); }
    qsizetype signatures() const { return record().value(QLatin1String("signatures")).toArray().size(); }
    void makePerson(const char* name, const char* id, const char* role)
    {
        const Ran made = cli({QStringLiteral("identity"), QStringLiteral("new"), QString::fromUtf8(name)}, QByteArray(id) + " secret words\n");
        QVERIFY2(made.exit == 0, made.err.constData());
        writeFile(m_place->filePath(QStringLiteral("%1.pem").arg(QLatin1String(id))), cli({QStringLiteral("identity"), QStringLiteral("export"), QString::fromUtf8(id)}).out);
        if (*role != '\0') QCOMPARE(cli({QStringLiteral("trust"), QStringLiteral("add"), QStringLiteral("%1.pem").arg(QLatin1String(id)), QStringLiteral("--role"), QString::fromUtf8(role)}).exit, 0);
    }
    Ran start(const QStringList& more = {}) const { return cli(QStringList{QStringLiteral("run"), QStringLiteral("quay.md"), QStringLiteral("--again"), QStringLiteral("--by"), QStringLiteral("Ann Lee")} + more); }
    /// One line on standard error, and nothing was kept.
    void refusesWith(const Ran& ran, const char* why)
    {
        QVERIFY2(ran.exit == 2 && ran.err.contains(why) && ran.err.count('\n') == 1, QByteArray(ran.err + ran.out).constData());
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_place->path().toUtf8());
        writeFile(m_place->filePath(QStringLiteral("quay.md")), runbook);
        makePerson("Ann Lee", "ann-lee", "Release Manager");
        makePerson("Bo Li", "bo-li", "QA Lead");
        makePerson("Cy Oz", "cy-oz", "DBA");
    }

    void withoutAListANameIsEnough()
    {
        QVERIFY(QFile::remove(m_place->filePath(QStringLiteral("holdpoint/trust.json"))));
        const Ran begun = start();
        QCOMPARE(begun.exit, 3);
        QVERIFY2(begun.out.contains("an approval by QA Lead") && begun.out.contains("holdpoint-cli tick"), begun.out.constData());
        QVERIFY(record().value(QLatin1String("policy")).isNull());
        QCOMPARE(say("tick|RELEASE").exit, 0);
    }

    void signedFromASecondTerminal()
    {
        const Ran begun = start();
        QCOMPARE(begun.exit, 3);
        QVERIFY2(begun.out.contains("waits for a signature by QA Lead") && begun.out.contains("holdpoint-cli sign"), begun.out.constData());
        refusesWith(say("tick|RELEASE"), "needs a signature, which neither a tick nor a decision replaces");
        refusesWith(say("decide|RELEASE|accept|--reason|late"), "needs a signature");
        const Ran shown = say("sign|RELEASE|--as|bo-li|--comment|all green", "bo-li secret words\n");
        QVERIFY2(shown.exit == 0, shown.err.constData());
        for (const char* part : {"I,           Bo Li", "as           QA Lead", "approve, meaning: approved", "all green", "journal      up to event", "signed as event"}) QVERIFY2(shown.out.contains(part), part);
        QCOMPARE(say("sign|RELEASE|--as|cy-oz", "cy-oz secret words\n").exit, 0);
        const Ran resumed = say("resume|RELEASE");
        QVERIFY2(resumed.exit == 0, QByteArray(resumed.out + resumed.err).constData());
        QVERIFY2(resumed.out.contains("signed by Bo Li as QA Lead") && resumed.out.contains("signed by Cy Oz as DBA"), resumed.out.constData());
        // Whoever has the journal can check it: the statement and the certificate are in it.
        const QJsonObject first = record().value(QLatin1String("signatures")).toArray().at(0).toObject();
        writeFile(m_place->filePath(QStringLiteral("statement")), first.value(QLatin1String("statement")).toString().toUtf8());
        writeFile(m_place->filePath(QStringLiteral("signature")), QByteArray::fromBase64(first.value(QLatin1String("signature")).toString().toLatin1()));
        const Ran checked = runIn(m_place->path(), QStringLiteral("openssl"), QStringLiteral("cms -verify -binary -inform DER -in signature -content statement -CAfile bo-li.pem -purpose any -out /dev/null").split(QLatin1Char(' ')));
        QVERIFY2(checked.exit == 0, checked.err.constData());
    }

    void theDriverSeesIt()
    {
        QProcess driver;
        driver.setWorkingDirectory(m_place->path());
        writeFile(m_place->filePath(QStringLiteral("lag.sources")), "");
        driver.start(QStringLiteral("script"), {QStringLiteral("-qec"), QStringLiteral(HOLDPOINT_CLI " run quay.md --by 'Ann Lee'"), QStringLiteral("/dev/null")});
        QByteArray seen;
        const auto sees = [&](const char* text) { return seen.append(driver.readAll()).contains(text); };
        QTRY_VERIFY_WITH_TIMEOUT(sees("a signature by QA Lead"), 20'000);
        QCOMPARE(say("sign|RELEASE|--as|bo-li", "bo-li secret words\n").exit, 0);
        QTRY_VERIFY_WITH_TIMEOUT(sees("a signature by DBA"), 20'000);
        QCOMPARE(say("sign|RELEASE|--as|cy-oz", "cy-oz secret words\n").exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(driver.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(driver.exitCode(), 0);
    }

    /// In a lab the time goes by at once in which a release only waits. What people say then is said at its time, not at the machine's.
    void aHurriedReleaseIsSignedByItsOwnClock()
    {
        writeFile(m_place->filePath(QStringLiteral("quay.md")), QByteArray(runbook).replace("## Sign-off", "Wait 3 hours.\n\nROLLBACK IF error rate > 5 %.\n\n## Sign-off"));
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const Ran begun = start({QStringLiteral("--hurry"), QStringLiteral("--drive"), QStringLiteral("flow")});
        QVERIFY2(begun.exit == 3 && begun.out.contains("waited 10800 s"), QByteArray(begun.out + begun.err).constData());
        QCOMPARE(say("go|RELEASE").exit, 0);
        const Ran asked = say("resume|RELEASE");
        QVERIFY2(asked.exit == 3 && asked.out.contains("a signature by QA Lead"), QByteArray(asked.out + asked.err).constData());
        const auto isLater = [&](const QJsonValue& time) { return QDateTime::fromString(time.toString(), Qt::ISODate).toMSecsSinceEpoch() >= before + 3 * 3'600'000LL; };
        QCOMPARE(say("sign|RELEASE|--as|bo-li", "bo-li secret words\n").exit, 0);
        const QJsonObject signedBy = record().value(QLatin1String("signatures")).toArray().at(0).toObject();
        const QJsonObject statement = QJsonDocument::fromJson(signedBy.value(QLatin1String("statement")).toString().toUtf8()).object();
        QVERIFY2(isLater(statement.value(QLatin1String("time"))), QJsonDocument(signedBy).toJson().constData());
        // A poll, by name and with a key.
        QCOMPARE(say("poll|RELEASE|All well?|--role|DBA|--director|Release Manager|--fresh|10").exit, 0);
        QCOMPARE(say("vote|RELEASE|go|--as|cy-oz", "cy-oz secret words\n").exit, 0);
        const Ran board = say("poll|RELEASE");
        QVERIFY2(board.out.contains("GO") && !board.out.contains("does not count") && !board.out.contains(" h ago"), board.out.constData());
        // An alarm that is put out of sight stays there for as long as was said.
        QCOMPARE(say("see|RELEASE|error rate|9").exit, 0);
        QCOMPARE(say("resume|RELEASE").exit, 3);
        const Ran shelved = say("shelve|RELEASE|error rate|--for|10m|--reason|known");
        QVERIFY2(shelved.exit == 0, shelved.err.constData());
        QVERIFY2(say("status|RELEASE").out.contains("shelved"), say("status|RELEASE").out.constData());
        QVERIFY(record().value(QLatin1String("oddities")).toArray().isEmpty());
    }

    void aRefusalHolds()
    {
        QCOMPARE(start().exit, 3);
        refusesWith(say("sign|RELEASE|--as|bo-li|--refuse", "bo-li secret words\n"), "a refusal needs a reason");
        QCOMPARE(say("sign|RELEASE|--as|bo-li|--refuse|--comment|it lags", "bo-li secret words\n").exit, 0);
        const Ran held = say("resume|RELEASE");
        QCOMPARE(held.exit, 3);
        QVERIFY2(held.out.contains("refused by Bo Li as QA Lead: it lags"), held.out.constData());
        QCOMPARE(say("sign|RELEASE|--as|bo-li", "bo-li secret words\n").exit, 0);
        QVERIFY(say("resume|RELEASE").out.contains("a signature by DBA"));
    }

    /// A clear error, nothing signed, nothing lost.
    void whatCanBeWrong()
    {
        QCOMPARE(start().exit, 3);
        const QByteArray before = cli({QStringLiteral("status"), newest(), QStringLiteral("--json")}).out;
        refusesWith(say("sign|RELEASE|L13|--as|cy-oz", "cy-oz secret words\n"), "Cy Oz does not have the role QA Lead");
        refusesWith(say("sign|RELEASE|--as|ann-lee", "ann-lee secret words\n"), "has started the release, and so cannot approve it");
        refusesWith(say("sign|RELEASE|--as|dy", "x\n"), "there is no identity 'dy'");
        const Ran wrong = say("sign|RELEASE|--as|bo-li", "not these words\n");
        QVERIFY2(wrong.exit == 2 && wrong.err.contains("the passphrase is wrong") && !wrong.err.contains("not these"), wrong.err.constData());
        const Ran early = say("sign|RELEASE|--as|bo-li", "bo-li secret words\n");
        QVERIFY2(early.exit == 0 || early.err.contains("the next try is possible in"), early.err.constData());
        if (early.exit == 0) return;
        QCOMPARE(cli({QStringLiteral("trust"), QStringLiteral("revoke"), QStringLiteral("Bo Li"), QStringLiteral("--reason"), QStringLiteral("has left")}).exit, 0);
        refusesWith(say("sign|RELEASE|--as|bo-li", "bo-li secret words\n"), "was revoked at");
        writeFile(m_place->filePath(QStringLiteral("holdpoint/keys/cy-oz.p12")), "this is no key\n");
        const Ran damaged = say("sign|RELEASE|DBA|--as|cy-oz", "cy-oz secret words\n");
        QVERIFY2(damaged.exit == 2 && damaged.err.contains("cy-oz.p12"), damaged.err.constData());
        refusesWith(say("sign|RELEASE|--as|pkcs11:token=ops;object=ann|--token|/nowhere/module.so", "1234\n"), "the library of the token is not there");
        QCOMPARE(cli({QStringLiteral("status"), newest(), QStringLiteral("--json")}).out, before);
    }

    /// Who has approved the plan is asked again when somebody edits it, and what was done stays done.
    void aChangeIsAskedAgain()
    {
        writeFile(m_place->filePath(QStringLiteral("quay.md")), "# Quay\n\n## Pre-deployment sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| QA Lead | | |\n\n## Step 1: Copy\n\n```bash\nfalse\n```\n");
        QCOMPARE(start().exit, 3);
        QCOMPARE(say("sign|RELEASE|--as|bo-li", "bo-li secret words\n").exit, 0);
        const Ran failed = say("resume|RELEASE");
        QVERIFY2(failed.exit == 3 && failed.out.contains("a decision: failed"), failed.out.constData());
        QCOMPARE(say("decide|RELEASE|edit|--text|true|--reason|a typo").exit, 0);
        const Ran again = say("resume|RELEASE");
        QVERIFY2(again.exit == 3 && again.out.contains("a signature by QA Lead") && again.out.contains("anew, because Bo Li: the text of L12 was edited by"), again.out.constData());
        QVERIFY(record().value(QLatin1String("signatures")).toArray().at(0).toObject().value(QLatin1String("voided")).toString().contains(QStringLiteral("was edited")));
        QCOMPARE(say("sign|RELEASE|--as|bo-li|--comment|seen", "bo-li secret words\n").exit, 0);
        const Ran done = say("resume|RELEASE");
        QVERIFY2(done.exit == 0, QByteArray(done.out + done.err).constData());
    }

    void goOrNoGo()
    {
        QCOMPARE(start().exit, 3);
        QCOMPARE(say("poll|RELEASE|Go for the switch?").exit, 0);
        QCOMPARE(say("poll|RELEASE").exit, 3);
        refusesWith(say("vote|RELEASE|no-go|--as|bo-li", "bo-li secret words\n"), "needs a reason");
        refusesWith(say("vote|RELEASE|go|--role|QA Lead|--by|Eve"), "QA Lead signs in this release");
        refusesWith(say("vote|RELEASE|go|--role|DBA|--as|bo-li", "bo-li secret words\n"), "Bo Li does not have the role DBA");
        QCOMPARE(say("vote|RELEASE|go|--role|QA Lead|--as|bo-li", "bo-li secret words\n").exit, 0);
        refusesWith(say("vote|RELEASE|go|--decide|--as|ann-lee", "ann-lee secret words\n"), "the quorum is not there yet");
        QCOMPARE(say("vote|RELEASE|hold|--role|DBA|--as|cy-oz|--reason|it lags", "cy-oz secret words\n").exit, 0);
        const Ran board = say("poll|RELEASE");
        QVERIFY2(board.exit == 3 && board.out.contains("QA Lead") && board.out.contains("GO  Bo Li") && board.out.contains("dissent: DBA (Cy Oz): HOLD, it lags") && board.out.contains("the quorum is there"), board.out.constData());
        QCOMPARE(say("vote|RELEASE|no-go|--decide|--as|ann-lee|--reason|not tonight", "ann-lee secret words\n").exit, 1);
        QCOMPARE(say("poll|RELEASE").exit, 1);
        const Ran held = say("resume|RELEASE");
        QCOMPARE(held.exit, 1);
        QVERIFY2(held.out.contains("NO-GO: not tonight"), held.out.constData());
        // What was decided is passed by nobody with one word.
        refusesWith(say("go|RELEASE|--by|Eve"), "Ann Lee, Release Manager, has decided NO-GO (not tonight)");
        QCOMPARE(say("go|RELEASE|--by|Eve|--reason|the customer waits").exit, 0);
        const QJsonObject deviation = record().value(QLatin1String("deviations")).toArray().at(0).toObject();
        QCOMPARE(deviation.value(QLatin1String("what")).toString(), QStringLiteral("went on against the NO-GO of Ann Lee"));
        QVERIFY(deviation.value(QLatin1String("by")).toString().startsWith(QStringLiteral("Eve")));
        const Ran after = say("poll|RELEASE");
        QVERIFY2(after.exit == 1 && after.out.contains("(Ann Lee) decides: NO-GO, not tonight") && after.out.contains("went on against it: the customer waits"), after.out.constData());
        QCOMPARE(say("resume|RELEASE").exit, 3);
        QCOMPARE(say("report|RELEASE|-o|out").exit, 0);
        QDirIterator pages(m_place->filePath(QStringLiteral("out")), {QStringLiteral("*.html")});
        QVERIFY(pages.hasNext());
        QFile document(pages.next());
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(document.readAll().contains("went on against the NO-GO of Ann Lee"));
    }

    /// A role goes to somebody else for a while, signed by whoever has it.
    void handedOn()
    {
        QCOMPARE(start().exit, 3);
        refusesWith(say("sign|RELEASE|L13|--as|cy-oz", "cy-oz secret words\n"), "does not have the role QA Lead");
        refusesWith(say("delegate|RELEASE|QA Lead|--to|cy-oz.pem|--until|2099-01-01T00:00:00Z|--as|bo-li|--reason|holiday", "bo-li secret words\n"), "a month at most");
        const QByteArray until = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate).toUtf8();
        const Ran other = say(QByteArray("delegate|RELEASE|QA Lead|--to|bo-li.pem|--until|" + until + "|--as|cy-oz|--reason|holiday").constData(), "cy-oz secret words\n");
        QVERIFY2(other.exit == 2 && other.err.contains("does not have the role QA Lead, and so cannot hand it on"), other.err.constData());
        const Ran given = say(QByteArray("delegate|RELEASE|QA Lead|--to|cy-oz.pem|--until|" + until + "|--as|bo-li|--reason|holiday").constData(), "bo-li secret words\n");
        QVERIFY2(given.exit == 0 && given.out.contains("Cy Oz (certificate ") && given.out.contains("may sign as QA Lead"), QByteArray(given.out + given.err).constData());
        QCOMPARE(say("sign|RELEASE|L13|--role|QA Lead|--as|cy-oz", "cy-oz secret words\n").exit, 0);
        const Ran on = say("resume|RELEASE");
        QVERIFY2(on.out.contains("signed by Cy Oz as QA Lead"), on.out.constData());
    }

    void preparedForRuns()
    {
        writeFile(m_place->filePath(QStringLiteral("answers.json")), R"({"answers": {"QA Lead": {"sign": [{"as": "bo-li", "passphrase_env": "BO_WORDS"}]}, "DBA": {"sign": [{"as": "cy-oz", "passphrase_env": "CY_WORDS", "comment": "fine"}]}}})");
        qputenv("BO_WORDS", "bo-li secret words");
        qputenv("CY_WORDS", "cy-oz secret words");
        const Ran done = start({QStringLiteral("--answers"), QStringLiteral("answers.json")});
        qunsetenv("BO_WORDS");
        qunsetenv("CY_WORDS");
        QVERIFY2(done.exit == 0, QByteArray(done.out + done.err).constData());
        QVERIFY(done.out.contains("signed by Cy Oz as DBA"));
    }

    void requiredWhereNobodyIsKnown()
    {
        QVERIFY(QFile::remove(m_place->filePath(QStringLiteral("holdpoint/trust.json"))));
        const Ran none = start({QStringLiteral("--require-signatures")});
        QVERIFY2(none.exit == 2 && none.err.contains("nobody in the trust file has the role 'QA Lead'"), none.err.constData());
    }

    /// Passphrases, right ones and wrong ones, are on no disk.
    void noPassphraseIsKept()
    {
        preparedForRuns();
        QCOMPARE(start().exit, 3);
        static_cast<void>(say("sign|RELEASE|--as|bo-li", "a wrong secret word\n"));
        QDirIterator files(m_place->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            const QByteArray bytes = readFile(file);
            ++looked;
            for (const char* secret : {"bo-li secret words", "cy-oz secret words", "a wrong secret word"})
                QVERIFY2(!bytes.contains(secret) && !bytes.contains(QByteArray(secret).toBase64()), qPrintable(file));
        }
        QVERIFY(looked > 5);
    }
};

QTEST_GUILESS_MAIN(TestSignVerbs)
#include "test_sign_verbs.moc"
