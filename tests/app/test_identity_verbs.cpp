// holdpoint-cli identity and trust, as a person and as a script call them.

#include "models/signoff/trust.h"
#include "tests/models/signoff/company.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::tests;

namespace {

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

} // namespace

class TestIdentityVerbs : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;

    Ran cli(const QStringList& arguments, const QByteArray& input = {}) const { return runIn(m_place.path(), QStringLiteral(HOLDPOINT_CLI), arguments, input); }
    QByteArray fingerprint(const char* id) const
    {
        const Ran shown = cli({QStringLiteral("identity"), QStringLiteral("show"), QString::fromUtf8(id), QStringLiteral("--json")});
        return QJsonDocument::fromJson(shown.out).object().value(QLatin1String("identities")).toArray().at(0).toObject().value(QLatin1String("fingerprint")).toString().toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_place.path().toUtf8());
        QVERIFY(makeCompany(m_place.path()));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("Rosa"), QStringLiteral("rsa")));
    }
    void nothingYet()
    {
        const Ran shown = cli(words("identity show"));
        QVERIFY(shown.exit == 0 && shown.out.contains("identity new NAME"));
        QVERIFY(isOneClearLine(cli(words("identity export"))));
        const Ran list = cli(words("trust list"));
        QVERIFY(list.exit == 0 && list.out.contains("nobody is trusted yet"));
    }
    void makesAndShows()
    {
        const Ran made = cli({QStringLiteral("identity"), QStringLiteral("new"), QStringLiteral("Ann Lee")}, "correct horse\n");
        QVERIFY2(made.exit == 0, made.err.constData());
        QVERIFY(made.out.contains("Ann Lee (ann-lee)") && made.out.contains("EC prime256v1") && !made.out.contains("horse"));
        QVERIFY(QFile::exists(m_place.filePath(QStringLiteral("holdpoint/keys/ann-lee.p12"))));
        QCOMPARE(cli(words("identity show ann-lee")).out, made.out);
        QCOMPARE(fingerprint("ann-lee").size(), 64);
        const Ran checked = runIn(m_place.path(), QStringLiteral("openssl"), QStringList(words("pkcs12 -in holdpoint/keys/ann-lee.p12 -noout -passin") + QStringList{QStringLiteral("pass:correct horse")}));
        QVERIFY2(checked.exit == 0, checked.err.constData());
    }
    void importsACompanysFile()
    {
        const Ran wrong = cli(words("identity import Rosa.p12"), "company wards\n");
        QVERIFY(isOneClearLine(wrong));
        QVERIFY2(wrong.err.contains("Rosa.p12: the passphrase is wrong") && !wrong.err.contains("wards"), wrong.err.constData());
        const Ran early = cli(words("identity import Rosa.p12"), "company words\n");
        QVERIFY2(early.exit == 0 || early.err.contains("the next try is possible in 1 second"), early.err.constData());
        QTRY_VERIFY(cli(words("identity show Rosa")).exit == 0 || cli(words("identity import Rosa.p12"), "company words\n").exit == 0);
        QVERIFY(cli(words("identity show rosa")).out.contains("issued by    Example-Works-CA"));
    }
    void trusts()
    {
        const Ran exported = cli(words("identity export ann-lee"));
        QVERIFY(exported.exit == 0 && exported.out.startsWith("-----BEGIN CERTIFICATE-----") && !exported.out.contains("PRIVATE"));
        writeFile(m_place.filePath(QStringLiteral("ann.pem")), exported.out);
        const Ran added = cli(QStringList(words("trust add ann.pem --role") + QStringList{QStringLiteral("QA Lead"), QStringLiteral("--role"), QStringLiteral("DevOps"), QStringLiteral("--until"), QStringLiteral("2099-01-01T00:00:00Z")}));
        QVERIFY2(added.exit == 0, added.err.constData());
        const QByteArray digits = fingerprint("ann-lee");
        QVERIFY(added.out.contains(digits));
        QCOMPARE(cli(words("trust list")).out, digits.left(16) + "  Ann Lee (QA Lead, DevOps), until 2099-01-01T00:00:00.000Z\n");
        const auto read = signoff::Trust::read(readFile(m_place.filePath(QStringLiteral("holdpoint/trust.json"))).toStdString(), "x");
        QVERIFY(read && read->people().size() == 1 && read->people().front().roles.size() == 2);
        QVERIFY(isOneClearLine(cli(words("trust add ann.pem"))));

        QVERIFY(isOneClearLine(cli(QStringList(words("trust revoke Ann") + QStringList{QStringLiteral("--reason"), QStringLiteral("left")}))));
        QVERIFY(isOneClearLine(cli({QStringLiteral("trust"), QStringLiteral("revoke"), QStringLiteral("Ann Lee")})));
        QCOMPARE(cli({QStringLiteral("trust"), QStringLiteral("revoke"), QStringLiteral("Ann Lee"), QStringLiteral("--reason"), QStringLiteral("lost the key")}).exit, 0);
        QVERIFY(cli(words("trust list")).out.contains("REVOKED at 2") && cli(words("trust list --json")).out.contains("\"reason\": \"lost the key\""));
        QCOMPARE(cli({QStringLiteral("trust"), QStringLiteral("remove"), QString::fromUtf8(digits.left(8))}).exit, 0);
        QVERIFY(cli(words("trust list")).out.contains("nobody is trusted yet"));
    }
    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* line, const char* input, const char* says) { QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(input) << QByteArray(says); };
        row("identity", "", "needs new|show");
        row("identity sing", "", "does not know 'sing'");
        row("identity new", "", "needs the name");
        row("identity new Bob", "", "no passphrase was given");
        row("identity new Bob", "short\n", "8 characters or more");
        row("identity import", "", "needs a PKCS#12 file");
        row("identity import ca.pem", "company words\n", "ca.pem: this is no key store");
        row("identity import nowhere.p12", "company words\n", "nowhere.p12: the key store cannot be read");
        row("identity export Bob", "", "there is no identity 'Bob'");
        row("identity new Bob --passphrase x", "", "does not know the option --passphrase");
        row("trust forget Ann", "", "does not know 'forget'");
        row("trust add", "", "needs a certificate");
        row("trust add Rosa.key", "", "Rosa.key: there is a certificate that cannot be read");
        row("trust add ca.pem --until tomorrow", "", "'tomorrow'");
        row("trust remove Bob", "", "nobody is known as 'Bob'");
        row("trust list --trust ca.pem", "", "ca.pem:1: this is not JSON");
    }
    void whatIsRefused()
    {
        QFETCH(const QString, line);
        QFETCH(const QByteArray, input);
        QFETCH(const QByteArray, says);
        const Ran ran = cli(line.split(QLatin1Char(' ')), input);
        QVERIFY2(isOneClearLine(ran) && ran.err.contains(says), QByteArray(ran.out + ran.err).constData());
    }
    void hasHelp()
    {
        for (const char* verb : {"identity", "trust"}) {
            const Ran ran = cli({QString::fromUtf8(verb), QStringLiteral("--help")});
            QVERIFY(ran.exit == 0 && ran.out.contains("exit codes"));
        }
    }
};

QTEST_GUILESS_MAIN(TestIdentityVerbs)
#include "test_identity_verbs.moc"
