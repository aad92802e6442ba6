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
        const QString said = error({none.toStdString(), place().key}, "7654321");
        QVERIFY2(said.contains(QStringLiteral("this library speaks to no token")), qPrintable(said));
        const auto listed = keysOnTokens(none.toStdString());
        QVERIFY(!listed && QString::fromStdString(listed.error().text()) == said);
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
    /// What can be chosen, without a PIN.
    void saysWhatItHolds()
    {
        const auto keys = keysOnTokens(m_module);
        QVERIFY2(keys, keys ? "" : keys.error().text().c_str());
        QCOMPARE(keys->size(), std::size_t{1});
        QVERIFY((*keys)[0].key == place().key && (*keys)[0].name == "ann" && (*keys)[0].token == "ops");
        QVERIFY(openToken({m_module, (*keys)[0].key}, SecretText("7654321")));
    }
    static void addresses_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "ann" << "pkcs11:token=ops;object=ann";
        QTest::newRow("with signs") << "Ann; 50% = Ä" << "pkcs11:token=ops;object=Ann%3B%2050%25%20%3D%20%C3%84";
    }
    static void addresses()
    {
        QFETCH(const QString, object);
        QFETCH(const QString, text);
        const TokenAddress address{{{"token", "ops"}, {"object", object.toStdString()}}};
        QCOMPARE(QString::fromStdString(tokenAddressText(address)), text);
        const auto read = readTokenAddress(text.toStdString());
        QVERIFY(read && read->names == address.names);
        QVERIFY(read->allows("object", object.toStdString()) && !read->allows("object", "bo") && read->allows("id", "anything"));
        const auto other = readTokenAddress(text.toStdString() + ";slot-id=3");
        QVERIFY(!other && other.error().what.find("names 'slot-id'") != std::string::npos);
    }
    /// Taken out in the middle: there is no signature, and the program goes on. Put in again it signs, in the same program; and while
    /// somebody else still holds what they had opened.
    void isTakenOutAndPutInAgain()
    {
        auto token = openToken(place(), SecretText("7654321"));
        QVERIFY(token);
        QVERIFY((*token)->sign("some bytes"));
        const QString in = m_place.filePath(QStringLiteral("tokens")), out = m_place.filePath(QStringLiteral("drawer"));
        QVERIFY(QDir().rename(in, out));
        const auto signature = (*token)->signCms("some bytes", m_now);
        QVERIFY(!signature);
        QVERIFY2(signature.error().what.starts_with("nothing was signed"), signature.error().what.c_str());
        token = Error{"put down"};
        QVERIFY(QDir().mkpath(in));
        const QString missing = error(place(), "7654321");
        QVERIFY2(missing.contains(QStringLiteral("put it in")), qPrintable(missing));
        QVERIFY(keysOnTokens(m_module) && keysOnTokens(m_module)->empty());
        QVERIFY(QDir(in).removeRecursively() && QDir().rename(out, in));
        QVERIFY2(error(place(), "1111111").contains(QStringLiteral("the PIN is wrong")), "it is asked for as ever");
        const auto again = openToken(place(), SecretText("7654321"));
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY((*again)->signCms("some bytes", m_now));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "test_token.moc"
