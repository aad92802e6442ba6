// Identities in their folder: made, opened, imported, and what happens to a passphrase that is wrong.

#include "models/signoff/cms.h"
#include "models/signoff/key_store.h"
#include "models/signoff/passphrase_delay.h"
#include "tests/models/signoff/company.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace holdpoint;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

namespace {

constexpr int fewRounds = 1000;
constexpr const char* words = "correct horse battery";

unsigned rights(const std::string& path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 0777 : 0;
}

} // namespace

class TestKeyStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    TurnedClock m_clock;
    QString m_company;
    std::string folder(const char* name) const { return m_place.filePath(QString::fromUtf8(name)).toStdString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_company = m_place.filePath(QStringLiteral("company"));
        QVERIFY(QDir().mkpath(m_company));
        QVERIFY(makeCompany(m_company));
        QVERIFY(makeEmployee(m_company, QStringLiteral("Rosa"), QStringLiteral("rsa")));
    }
    void makesAnIdentity()
    {
        KeyStore store(folder("made"), m_clock, fewRounds);
        const auto made = store.make("Änn Lee", SecretText(words));
        QVERIFY2(made, made ? "" : made.error().text().c_str());
        QCOMPARE(made->id, std::string("nn-lee"));
        QCOMPARE(made->certificate.name(), std::string("Änn Lee"));
        QCOMPARE(made->certificate.keyKind(), std::string("EC prime256v1"));
        QCOMPARE(made->certificate.validFromMs(), m_clock.ms);
        QVERIFY(made->certificate.validToMs() > m_clock.ms + 2LL * 365 * 24 * 3600 * 1000);
        QCOMPARE(rights(made->file), 0600U);
        QCOMPARE(rights(folder("made")), 0700U);

        const auto signer = store.open("nn-lee", SecretText(words));
        QVERIFY2(signer, signer ? "" : signer.error().text().c_str());
        const auto signature = (*signer)->signCms("some bytes", m_clock.ms);
        QVERIFY2(signature, signature ? "" : signature.error().text().c_str());
        const auto facts = checkCms(*signature, "some bytes");
        QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
        QCOMPARE(facts->signer.fingerprint(), made->certificate.fingerprint());
        QCOMPARE(facts->claimedMs, m_clock.ms);
    }
    void opensslReadsIt()
    {
        KeyStore store(folder("read"), m_clock, fewRounds);
        const auto made = store.make("Ann", SecretText(words));
        QVERIFY(made);
        const Ran ran = runIn(m_company, QStringLiteral("openssl"), {QStringLiteral("pkcs12"), QStringLiteral("-in"), QString::fromStdString(made->file), QStringLiteral("-passin"), QStringLiteral("pass:") + QString::fromUtf8(words), QStringLiteral("-nodes")});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("BEGIN PRIVATE KEY"));
        QVERIFY(!readFile(QString::fromStdString(made->file)).contains(words));
    }
    void theUsualRoundsAreMany()
    {
        KeyStore store(folder("usual"), m_clock);
        const auto made = store.make("Ann", SecretText(words));
        QVERIFY(made);
        const Ran ran = runIn(m_company, QStringLiteral("openssl"), {QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-noout"), QStringLiteral("-in"), QString::fromStdString(made->file), QStringLiteral("-passin"), QStringLiteral("pass:") + QString::fromUtf8(words)});
        QVERIFY2(ran.err.contains("Iteration 600000, PRF hmacWithSHA256") && ran.err.contains("sha256, Iteration 600000"), ran.err.constData());
    }
    void namesAndPassphrasesThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no name") << QByteArray(" ") << QByteArray(words) << QByteArray("needs the name");
        QTest::newRow("long name") << QByteArray(65, 'x') << QByteArray(words) << QByteArray("64 characters");
        QTest::newRow("a line feed") << QByteArray("Ann\nRole: root") << QByteArray(words) << QByteArray("cannot be printed");
        QTest::newRow("short") << QByteArray("Ann") << QByteArray("seven77") << QByteArray("8 characters");
        QTest::newRow("a nul") << QByteArray("Ann") << QByteArray("words\0words", 11) << QByteArray("cannot be typed");
    }
    void namesAndPassphrasesThatAreRefused()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, passphrase);
        QFETCH(const QByteArray, says);
        KeyStore store(folder("refused"), m_clock, fewRounds);
        const auto made = store.make(name.toStdString(), SecretText(passphrase.toStdString()));
        QVERIFY(!made);
        QVERIFY2(made.error().what.find(says.toStdString()) != std::string::npos, made.error().what.c_str());
        QVERIFY(store.identities().empty());
    }
    void twoOfOneNameStandSideBySide()
    {
        KeyStore store(folder("two"), m_clock, fewRounds);
        QVERIFY(store.make("Ann", SecretText(words)));
        const auto second = store.make("Ann", SecretText(words));
        QVERIFY(second);
        QVERIFY(second->id.starts_with("ann-"));
        QCOMPARE(store.identities().size(), std::size_t{2});
        QVERIFY(!store.find(""));
        QVERIFY(store.find(second->id));
    }
    void aWrongPassphraseWaitsLongerEachTime()
    {
        KeyStore store(folder("wrong"), m_clock, fewRounds);
        QVERIFY(store.make("Ann", SecretText(words)));
        std::int64_t wait = 1000;
        for (int i = 0; i < 4; ++i, wait *= 2) {
            const auto wrong = store.open("ann", SecretText("wrong horse battery"));
            QVERIFY(!wrong);
            QVERIFY2(wrong.error().what.starts_with("the passphrase is wrong"), wrong.error().what.c_str());
            QVERIFY(wrong.error().text().find("horse") == std::string::npos);
            // Until then also the right one is not tried: whoever guesses must not learn anything from it. Another store is the program started anew.
            m_clock.ms += wait - 1;
            KeyStore again(folder("wrong"), m_clock, fewRounds);
            const auto early = again.open("ann", SecretText(words));
            QVERIFY(!early);
            QVERIFY2(early.error().what.find("the next try is possible in 1 second") != std::string::npos, early.error().what.c_str());
            m_clock.ms += 1;
        }
        QVERIFY(store.open("ann", SecretText(words)));
        QVERIFY(!store.open("ann", SecretText("wrong horse battery")));
        m_clock.ms += 1000;     // the count began anew
        QVERIFY(store.open("ann", SecretText(words)));
    }
    void theDelayHasAnEnd()
    {
        QCOMPARE(delayAfter(0), 0);
        QCOMPARE(delayAfter(1), 1000);
        QCOMPARE(delayAfter(9), 256'000);
        QCOMPARE(delayAfter(10), 300'000);
        QCOMPARE(delayAfter(4'000'000'000U), 300'000);
        QCOMPARE(stillToWait({3, 10'000}, 5'000), 4000);    // the clock was set back
    }
    void takesACompanysFileIn()
    {
        KeyStore store(folder("imported"), m_clock, fewRounds);
        const std::string file = QString(m_company + QStringLiteral("/Rosa.p12")).toStdString();
        QVERIFY(!store.import(file, SecretText("company wards")));
        QVERIFY(store.identities().empty());
        m_clock.ms += 1000;
        const auto imported = store.import(file, SecretText("company words"));
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QCOMPARE(imported->certificate.name(), std::string("Rosa"));
        QCOMPARE(imported->certificate.issuer(), std::string("Example-Works-CA"));
        QCOMPARE(rights(imported->file), 0600U);
        const auto again = store.import(file, SecretText("company words"));
        QVERIFY(!again && again.error().what.find("already, as rosa") != std::string::npos);
        const auto signer = store.open("Rosa", SecretText("company words"));
        QVERIFY(signer);
        QVERIFY2((*signer)->chain().empty(), "the root stands in no signature");
    }
    void whatIsDamagedIsSaid()
    {
        KeyStore store(folder("damaged"), m_clock, fewRounds);
        const auto made = store.make("Ann", SecretText(words));
        QVERIFY(made);
        const QString file = QString::fromStdString(made->file);
        const QByteArray good = readFile(file);
        for (const QByteArray& bad : {QByteArray(), QByteArray("no key store"), good.left(good.size() / 2), QByteArray("\x30\x82\x10\x00", 4)}) {
            writeFile(file, bad);
            const auto opened = store.open("ann", SecretText(words));
            QVERIFY(!opened);
            QVERIFY2(opened.error().what.starts_with("this is no key store") && opened.error().file == made->file, opened.error().text().c_str());
        }
        writeFile(file, good);
        QVERIFY2(store.open("ann", SecretText(words)), "what was damaged was no wrong passphrase, and nobody waits for it");
    }
    /// Not one byte of it can be changed so that another key opens.
    void eachByteCounts()
    {
        const SecretText passphrase(words);
        const auto made = makeIdentity({"Ann", m_clock.ms}, passphrase, 1);
        QVERIFY(made);
        for (std::size_t i = 0; i < made->pkcs12.size(); ++i) {
            std::string changed = made->pkcs12;
            changed[i] = static_cast<char>(changed[i] ^ 0x01);
            auto opened = openPkcs12(changed, passphrase, "x");
            const auto* signer = std::get_if<std::unique_ptr<Signer>>(&opened);
            QVERIFY2(signer == nullptr || (*signer)->certificate().fingerprint() == made->certificate.fingerprint(), std::to_string(i).c_str());
        }
    }
    void anotherCertificateBesideIt()
    {
        KeyStore store(folder("exchanged"), m_clock, fewRounds);
        const auto ann = store.make("Ann", SecretText(words));
        const auto bob = store.make("Bob", SecretText(words));
        QVERIFY(ann && bob);
        writeFile(m_place.filePath(QStringLiteral("exchanged/ann.crt")), QByteArray::fromStdString(bob->certificate.pem()));
        const auto opened = store.open("ann", SecretText(words));
        QVERIFY(!opened && opened.error().what.find("not of the same identity") != std::string::npos);
        writeFile(m_place.filePath(QStringLiteral("exchanged/ann.crt")), "nothing");
        std::vector<Error> problems;
        QCOMPARE(store.identities(&problems).size(), std::size_t{1});
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY(problems.front().file.ends_with("ann.crt"));
    }
    void nobodyIsThere()
    {
        KeyStore store(folder("empty"), m_clock, fewRounds);
        QVERIFY(store.identities().empty());
        const auto found = store.find("");
        QVERIFY(!found && found.error().what.find("identity new") != std::string::npos);
    }
    void thePassphraseIsInNoFile()
    {
        QDirIterator files(m_place.path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QByteArray bytes = readFile(files.next());
            QVERIFY2(!bytes.contains(words) && !bytes.contains("wrong horse"), qPrintable(files.filePath()));
            ++seen;
        }
        QVERIFY(seen > 10);
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "test_key_store.moc"
