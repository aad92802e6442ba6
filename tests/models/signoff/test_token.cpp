// A key that stays in its token: SoftHSM, a real PKCS#11 token made of software.

#include "models/signoff/cms.h"
#include "models/signoff/key_store.h"
#include "tests/models/signoff/company.h"
#include "tests/models/signoff/soft_token.h"

#include <QDir>
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
        m_module = softTokenModule().toStdString();
        QVERIFY(makeCompany(m_place.path()));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("ann"), QStringLiteral("ec")));
        const QString problem = makeSoftToken(m_place.path(), QStringLiteral("ann"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_now = SystemClock().now() / 1000 * 1000;
    }
    /// What is no token is told, and stands in the way of none.
    void aLibraryThatIsNone()
    {
        const QString none = m_place.filePath(QStringLiteral("none.so"));
        writeFile(none, "no library");
        QVERIFY(!error({none.toStdString(), place().key}, "7654321").isEmpty());
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
    /// In the key store it is an identity like others: its certificate is there, its key is not, and its PIN opens it.
    void isTakenIntoTheKeyStore()
    {
        const TurnedClock clock;
        KeyStore store(m_place.filePath(QStringLiteral("keys")).toStdString(), clock, 1000);
        const auto wrong = store.take(place(), SecretText("1111111"));
        QVERIFY2(!wrong && wrong.error().what.find("the PIN is wrong") != std::string::npos, wrong ? "" : wrong.error().what.c_str());
        QVERIFY(!store.take({m_module, "token=ops;object=ann"}, SecretText("7654321")));
        QVERIFY(store.identities().empty());
        const auto kept = store.take(place(), SecretText("7654321"));
        QVERIFY2(kept, kept ? "" : kept.error().text().c_str());
        QVERIFY(kept->id == "ann" && kept->onToken && kept->secretName() == "the PIN of ann");
        QCOMPARE(readFile(QString::fromStdString(kept->file)), QByteArray::fromStdString("{\"module\":\"" + m_module + "\",\"key\":\"pkcs11:token=ops;object=ann\"}\n"));
        QCOMPARE(store.identities().size(), std::size_t{1});
        QVERIFY(store.find("ann") && store.find("ann")->onToken);
        QVERIFY2(!store.take(place(), SecretText("7654321")), "nobody is there twice");
        const auto made = store.make("Ann", SecretText("eight words or more"));
        QVERIFY2(made && made->id != "ann", "two of one name have an id each");
        const auto signer = store.open("ann", SecretText("7654321"));
        QVERIFY2(signer && (*signer)->sign("some bytes"), signer ? "" : signer.error().text().c_str());
        const auto pin = store.open("ann", SecretText("1111111"));
        QVERIFY2(!pin && pin.error().what.find("the PIN is wrong") != std::string::npos, pin ? "" : pin.error().what.c_str());
        // A certificate that is not the token's own is found out.
        writeFile(m_place.filePath(QStringLiteral("keys/ann.crt")), readFile(m_place.filePath(QStringLiteral("keys/%1.crt").arg(QString::fromStdString(made->id)))));
        const auto exchanged = store.open("ann", SecretText("7654321"));
        QVERIFY2(!exchanged && exchanged.error().what.find("was exchanged") != std::string::npos, exchanged ? "" : exchanged.error().what.c_str());
        writeFile(QString::fromStdString(kept->file), "{}");
        QVERIFY(!store.open("ann", SecretText("7654321")));
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
