// A report is signed with a key on a token (SoftHSM, a real PKCS#11 token made of software), and the token is taken out between the two
// signatures that a report takes: nothing is signed then, and nothing is lost.

#include "tests/models/signoff/company.h"
#include "tests/models/signoff/soft_token.h"
#include "tests/support/cli.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

using namespace holdpoint;
using holdpoint::tests::Cli;
using holdpoint::tests::Ran;
using holdpoint::tests::Said;
using holdpoint::tests::isOneClearLine;
using holdpoint::tests::runIn;

class TestReportToken : public QObject {
    Q_OBJECT

    Cli m_cli;
    QString m_release, m_module;

    Ran call(QStringList line, const QByteArray& input = {}) const
    {
        line << QStringLiteral("--store") << QStringLiteral("sqlite:") + m_cli.path(QStringLiteral("store.db"));
        return runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), line, input);
    }
    Ran sign(const QString& module, const char* pin) const
    {
        return call({QStringLiteral("report"), m_release, QStringLiteral("-o"), QStringLiteral("out"), QStringLiteral("--sign"), QStringLiteral("pkcs11:token=ops;object=ann"), QStringLiteral("--role"), QStringLiteral("QA Lead"), QStringLiteral("--token"), module}, QByteArray(pin) + '\n');
    }
    QString file(const char* ending) const { return QStringLiteral("out/") + m_release + QString::fromUtf8(ending); }

private Q_SLOTS:
    void initTestCase()
    {
        m_module = tests::softTokenModule();
        qputenv("XDG_DATA_HOME", m_cli.path(QStringLiteral("data")).toUtf8());
        QVERIFY(tests::makeCompany(m_cli.folder()));
        QVERIFY(tests::makeEmployee(m_cli.folder(), QStringLiteral("ann"), QStringLiteral("ec")));
        const QString problem = tests::makeSoftToken(m_cli.folder(), QStringLiteral("ann"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_cli.write(QStringLiteral("ship.md"), "# Ship\n\n```sh\necho ready\n```\n");
        const Said said = m_cli.call({QStringLiteral("run"), QStringLiteral("ship.md"), QStringLiteral("--by"), QStringLiteral("ann"), QStringLiteral("--drive"), QStringLiteral("flow")});
        QVERIFY2(said.exit == 0, QByteArray(said.out + said.err).constData());
        m_release = m_cli.newest();
        QCOMPARE(call({QStringLiteral("report"), m_release, QStringLiteral("-o"), QStringLiteral("out")}).exit, 0);
    }
    void whatCanBeWrong()
    {
        const Ran pin = sign(m_module, "1111111");
        QVERIFY2(isOneClearLine(pin) && pin.err.contains("the PIN is wrong") && !pin.err.contains("1111111"), pin.err.constData());
        const Ran module = sign(QStringLiteral("/nowhere/module.so"), "7654321");
        QVERIFY2(isOneClearLine(module) && module.err.contains("the library of the token is not there"), module.err.constData());
        const QStringList line{QStringLiteral("report"), m_release, QStringLiteral("-o"), QStringLiteral("out"), QStringLiteral("--role"), QStringLiteral("QA Lead"), QStringLiteral("--sign")};
        const Ran without = call(line + QStringList{QStringLiteral("pkcs11:token=ops;object=ann")}, "7654321\n");
        QVERIFY2(isOneClearLine(without) && without.err.contains("name it with --token MODULE"), without.err.constData());
        const Ran unused = call(line + QStringList{QStringLiteral("ann"), QStringLiteral("--token"), m_module}, "7654321\n");
        QVERIFY2(isOneClearLine(unused) && unused.err.contains("--token needs a --sign that names the key on it"), unused.err.constData());
        QVERIFY(!QFile::exists(m_cli.path(file(".signers.pem"))));
    }
    /// The envelope is signed first and the PDF then. With the token gone in between, neither is.
    void isTakenOutInTheMiddle()
    {
        const QByteArray before = m_cli.read(file(".pdf")), evidence = m_cli.read(file(".evidence.json"));
        QVERIFY(before.startsWith("%PDF"));
        qputenv("HOLDPOINT_TOKEN_MODULE", m_module.toUtf8());
        const auto clean = qScopeGuard([] { qunsetenv("HOLDPOINT_TOKEN_SIGNS"); });
        for (const char* signatures : {"0", "1"}) {
            qputenv("HOLDPOINT_TOKEN_SIGNS", signatures);
            const Ran ran = sign(QStringLiteral(HOLDPOINT_TOKEN_TAKEN_OUT), "7654321");
            QVERIFY2(isOneClearLine(ran) && ran.err.contains("nothing was signed") && ran.err.contains("check that the token is in its place"), QByteArray(ran.out + ran.err).constData());
            QCOMPARE(m_cli.read(file(".pdf")), before);
            QCOMPARE(m_cli.read(file(".evidence.json")), evidence);
            QVERIFY(!QFile::exists(m_cli.path(file(".signers.pem"))) && !QFile::exists(m_cli.path(file(".intoto.json"))));
        }
        // Put in again, the same token signs it, through the same module.
        qputenv("HOLDPOINT_TOKEN_SIGNS", "2");
        const Ran ran = sign(QStringLiteral(HOLDPOINT_TOKEN_TAKEN_OUT), "7654321");
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const Ran checked = runIn(m_cli.folder(), QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), file(".pdf")});
        QVERIFY2(checked.out.count("Signature Validation: Signature is Valid.") == 1 && checked.out.count("Total document signed") == 1, checked.out.constData());
        const Ran twice = sign(m_module, "7654321");
        QVERIFY2(isOneClearLine(twice), "nobody signs twice");
    }
    /// Taken into the key store, it signs by its name, what is asked for too.
    void itIsAnIdentityLikeOthers()
    {
        const QStringList line{QStringLiteral("identity"), QStringLiteral("import"), QStringLiteral("pkcs11:token=ops;object=ann")};
        const auto identity = [&](const QStringList& words, const QByteArray& input = {}) { return runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), words, input); };
        const Ran without = identity(line, "7654321\n");
        QVERIFY2(isOneClearLine(without) && without.err.contains("name it with --token MODULE"), without.err.constData());
        const Ran wrong = identity(line + QStringList{QStringLiteral("--token"), m_module}, "1111111\n");
        QVERIFY2(isOneClearLine(wrong) && wrong.err.contains("the PIN is wrong"), wrong.err.constData());
        const Ran taken = identity(line + QStringList{QStringLiteral("--token"), m_module}, "7654321\n");
        QVERIFY2(taken.exit == 0 && taken.out.startsWith("ann (ann)\n"), QByteArray(taken.out + taken.err).constData());
        const Ran ran = call({QStringLiteral("report"), m_release, QStringLiteral("-o"), QStringLiteral("named"), QStringLiteral("--sign"), QStringLiteral("ann"), QStringLiteral("--role"), QStringLiteral("QA Lead")}, "7654321\n");
        QVERIFY2(ran.exit == 0 && ran.out.contains("signed by ann as QA Lead"), ran.err.constData());
        const Ran whole = call({QStringLiteral("sign"), m_release, QStringLiteral("--whole"), QStringLiteral("--as"), QStringLiteral("ann"), QStringLiteral("--role"), QStringLiteral("QA Lead")}, "7654321\n");
        QVERIFY2(whole.exit == 0, whole.err.constData());
    }
    void thePinIsNowhere()
    {
        for (const char* ending : {".pdf", ".evidence.json", ".html", ".intoto.json", ".signers.pem"}) QVERIFY2(!m_cli.read(file(ending)).contains("7654321"), ending);
    }
};

QTEST_GUILESS_MAIN(TestReportToken)
#include "test_report_token.moc"
