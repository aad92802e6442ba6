// A key that stays in its token: SoftHSM, a real PKCS#11 token made of software.

#include "models/signoff/cms.h"
#include "models/signoff/pkcs11_token.h"
#include "tests/models/signoff/company.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

class TestToken : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::string m_module;
    std::int64_t m_now = 0;

    TokenPlace place(const std::string& object = "ann") const { return {m_module, "pkcs11:token=ops;object=" + object}; }
    QString error(const TokenPlace& where, const char* pin) const
    {
        const auto token = openToken(where, SecretText(pin));
        return token ? QString() : QString::fromStdString(token.error().text());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* module : {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"})
            if (m_module.empty() && QFile::exists(QString::fromUtf8(module))) m_module = module;
        QVERIFY2(!m_module.empty(), "SoftHSM is missing; install softhsm2 (packaging/lib.sh names it)");
        QVERIFY(QDir(m_place.path()).mkdir(QStringLiteral("tokens")));
        writeFile(m_place.filePath(QStringLiteral("softhsm2.conf")), "directories.tokendir = " + m_place.filePath(QStringLiteral("tokens")).toUtf8() + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", m_place.filePath(QStringLiteral("softhsm2.conf")).toUtf8());
        QVERIFY(makeCompany(m_place.path()));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("ann"), QStringLiteral("ec")));
        const auto words = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); };
        const Ran made = runIn(m_place.path(), QStringLiteral("softhsm2-util"), words("--init-token --free --label ops --so-pin 1234567 --pin 7654321"));
        QVERIFY2(made.exit == 0, made.err.constData());
        const Ran key = runIn(m_place.path(), QStringLiteral("softhsm2-util"), words("--import ann.key --token ops --label ann --id a1 --pin 7654321"));
        QVERIFY2(key.exit == 0, QByteArray(key.out + key.err).constData());
        QCOMPARE(runIn(m_place.path(), QStringLiteral("openssl"), words("x509 -in ann.pem -outform DER -out ann.der")).exit, 0);
        const Ran certificate = runIn(m_place.path(), QStringLiteral("pkcs11-tool"), QStringList{QStringLiteral("--module"), QString::fromStdString(m_module)} +
                                      words("--login --pin 7654321 --token-label ops --write-object ann.der --type cert --label ann --id a1"));
        QVERIFY2(certificate.exit == 0, certificate.err.constData());
        m_now = SystemClock().now() / 1000 * 1000;
    }
    void aWrongPinFirst()
    {
        const QString pin = error(place(), "1111111");
        QVERIFY2(pin.contains(QStringLiteral("the PIN is wrong")) && !pin.contains(QStringLiteral("1111111")), qPrintable(pin));
    }
    void signsAsAFileDoes()
    {
        const auto token = openToken(place(), SecretText("7654321"));
        QVERIFY2(token, token ? "" : token.error().text().c_str());
        QCOMPARE((*token)->certificate().name(), std::string("ann"));
        const auto signature = (*token)->signCms("some bytes", m_now);
        QVERIFY2(signature, signature ? "" : signature.error().text().c_str());
        const auto facts = checkCms(*signature, "some bytes");
        QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
        QCOMPARE(facts->signer.fingerprint(), (*token)->certificate().fingerprint());
        QVERIFY((*token)->sign("some bytes"));
    }
    void whatCanBeWrong()
    {
        const QString pin = error(place(), "1111111");
        QVERIFY2(pin.contains(QStringLiteral("the PIN is wrong")) && !pin.contains(QStringLiteral("1111111")), qPrintable(pin));
        const QString object = error(place("bob"), "7654321");
        QVERIFY2(object.contains(QStringLiteral("there is no certificate 'pkcs11:token=ops;object=bob'")), qPrintable(object));
        const QString module = error({"/nowhere/module.so", place().key}, "7654321");
        QVERIFY2(module.startsWith(QStringLiteral("/nowhere/module.so: the library of the token is not there")), qPrintable(module));
        const QString inside = error({m_module, "pkcs11:token=ops;object=ann;pin-value=7654321"}, "7654321");
        QVERIFY2(inside.contains(QStringLiteral("holds a PIN")) && !inside.contains(QStringLiteral("7654321")), qPrintable(inside));
        QVERIFY(openToken(place(), SecretText("7654321")));
    }
    /// It stays open while the program runs, and yet asks for its PIN each time.
    void asksEachTime()
    {
        const auto open = openToken(place(), SecretText("7654321"));
        QVERIFY(open);
        QVERIFY(error(place(), "1111111").contains(QStringLiteral("the PIN is wrong")));
        QVERIFY(openToken(place(), SecretText("7654321")));
    }
    /// Taken out in the middle: there is no signature, and the program goes on.
    void isTakenOut()
    {
        const auto token = openToken(place(), SecretText("7654321"));
        QVERIFY(token);
        QVERIFY((*token)->sign("some bytes"));
        QVERIFY(QDir(m_place.filePath(QStringLiteral("tokens"))).removeRecursively());
        const auto signature = (*token)->signCms("some bytes", m_now);
        QVERIFY(!signature);
        QVERIFY2(signature.error().what.starts_with("nothing was signed"), signature.error().what.c_str());
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "test_token.moc"
