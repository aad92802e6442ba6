// Signatures: openssl alone agrees, and whatever is changed is found.

#include "models/signoff/cms.h"
#include "tests/models/signoff/company.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

namespace {

const std::string content = "{\"decision\":\"go\"}";

} // namespace

class TestCms : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::int64_t m_now = 0;

    Ran openssl(const QString& words) const { return runIn(m_place.path(), QStringLiteral("openssl"), words.split(QLatin1Char(' '))); }

    /// An authority on this machine; `openssl ts` answers as its server would.
    TimeStampServer server() const
    {
        return [this](const std::string& request) -> Result<std::string> {
            writeFile(m_place.filePath(QStringLiteral("request.tsq")), QByteArray::fromStdString(request));
            const Ran ran = openssl(QStringLiteral("ts -reply -config ts.cnf -section tsa -queryfile request.tsq -out answer.tsr"));
            if (ran.exit != 0) return Error{ran.err.toStdString()};
            return readFile(m_place.filePath(QStringLiteral("answer.tsr"))).toStdString();
        };
    }
    void makeAuthority() const
    {
        writeFile(m_place.filePath(QStringLiteral("tsa.ext")), "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n");
        writeFile(m_place.filePath(QStringLiteral("ts.cnf")), "[tsa]\nserial=serial\ncrypto_device=builtin\nsigner_cert=tsa.pem\nsigner_key=tsa.key\nsigner_digest=sha256\n"
                  "default_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=yes\ntsa_name=yes\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n");
        writeFile(m_place.filePath(QStringLiteral("serial")), "01\n");
        QCOMPARE(openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Example-Time")).exit, 0);
        QCOMPARE(openssl(QStringLiteral("x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 3650 -extfile tsa.ext")).exit, 0);
    }
    std::string bad(std::string_view signature, std::string_view bytes) const
    {
        const auto facts = checkCms(signature, bytes);
        return facts ? std::string() : facts.error().what;
    }
    void eachByteOf(const std::string& signature) const
    {
        QByteArray accepted;
        for (std::size_t i = 0; i < signature.size(); ++i)
            for (const int bit : {0x01, 0x80}) {
                std::string changed = signature;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                if (checkCms(changed, content)) accepted += QByteArray::number(static_cast<qulonglong>(i)) + ' ';
            }
        QCOMPARE(accepted, QByteArray());
        for (std::size_t i = 0; i < content.size(); ++i) {
            std::string changed = content;
            changed[i] = static_cast<char>(changed[i] ^ 0x01);
            QVERIFY(!checkCms(signature, changed));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeCompany(m_place.path()));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("Rosa"), QStringLiteral("rsa")));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("Emil"), QStringLiteral("ec")));
        makeAuthority();
        m_now = SystemClock().now() / 1000 * 1000;
    }
    void opensslAloneChecksIt()
    {
        writeFile(m_place.filePath(QStringLiteral("statement.json")), QByteArray::fromStdString(content));
        for (const char* name : {"Rosa", "Emil"}) {
            const auto signer = openEmployee(m_place.path(), QString::fromUtf8(name));
            QVERIFY(signer);
            const auto signature = signer->signCms(content, m_now);
            QVERIFY(signature);
            writeFile(m_place.filePath(QStringLiteral("statement.cms")), QByteArray::fromStdString(*signature));
            const QString check = QStringLiteral("cms -verify -cades -inform DER -in statement.cms -binary -content statement.json -CAfile ca.pem");
            const Ran ran = openssl(check);
            QVERIFY2(ran.exit == 0 && ran.err.contains("CAdES Verification successful"), ran.err.constData());
        }
        const auto ann = makePerson("Ann", m_now - 1000);
        QVERIFY(ann);
        const auto signature = ann->signCms(content, m_now);
        QVERIFY(signature);
        writeFile(m_place.filePath(QStringLiteral("statement.cms")), QByteArray::fromStdString(*signature));
        writeFile(m_place.filePath(QStringLiteral("ann.pem")), QByteArray::fromStdString(ann->certificate().pem()));
        const Ran ran = openssl(QStringLiteral("cms -verify -cades -inform DER -in statement.cms -binary -content statement.json -CAfile ann.pem"));
        QVERIFY2(ran.exit == 0 && ran.err.contains("CAdES Verification successful"), ran.err.constData());
        writeFile(m_place.filePath(QStringLiteral("statement.json")), "{\"decision\":\"no\"}");
        QVERIFY(openssl(QStringLiteral("cms -verify -cades -inform DER -in statement.cms -binary -content statement.json -CAfile ann.pem")).exit != 0);
    }
    void eachByteCounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("RSA") << QStringLiteral("Rosa");
        QTest::newRow("EC") << QStringLiteral("Emil");
        QTest::newRow("a person's own") << QString();
    }
    void eachByteCounts()
    {
        QFETCH(const QString, name);
        const auto signer = name.isEmpty() ? makePerson("Ann", m_now - 1000) : openEmployee(m_place.path(), name);
        QVERIFY(signer);
        const auto signature = signer->signCms(content, m_now);
        QVERIFY(signature);
        QCOMPARE(bad(*signature, content), std::string());
        eachByteOf(*signature);
    }
    void aTimeStampIsInIt()
    {
        const auto signer = openEmployee(m_place.path(), QStringLiteral("Emil"));
        QVERIFY(signer);
        const auto signature = signer->signCms(content, m_now, server());
        QVERIFY2(signature, signature ? "" : signature.error().text().c_str());
        const auto facts = checkCms(*signature, content);
        QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
        QVERIFY(facts->stamp);
        QVERIFY(std::abs(facts->stamp->atMs - SystemClock().now()) < 600'000);
        QCOMPARE(facts->stamp->authority.name(), std::string("Example-Time"));
    }
    /// A token is another program's, with parts that nobody has signed: whatever is changed in it, it never says another time, and never
    /// in another's name.
    void noByteOfTheTimeStampMakesItSayOtherwise()
    {
        const auto signer = openEmployee(m_place.path(), QStringLiteral("Emil"));
        const auto bare = signer->signCms(content, m_now);
        const auto signature = signer->signCms(content, m_now, server());
        QVERIFY(bare && signature);
        const auto facts = checkCms(*signature, content);
        std::size_t refused = 0;
        for (std::size_t i = 0; i < signature->size(); ++i) {
            std::string changed = *signature;
            changed[i] = static_cast<char>(changed[i] ^ 0x01);
            const auto now = checkCms(changed, content);
            if (!now) {
                ++refused;
                continue;
            }
            QVERIFY(now->stamp);
            QCOMPARE(now->stamp->atMs, facts->stamp->atMs);
            QCOMPARE(now->stamp->authority.fingerprint(), facts->stamp->authority.fingerprint());
            QCOMPARE(now->signer.fingerprint(), facts->signer.fingerprint());
        }
        QVERIFY2(refused > bare->size(), std::to_string(refused).c_str());
    }
    void whatTheServerAnswers()
    {
        const auto signer = makePerson("Ann", m_now - 1000);
        const auto silent = signer->signCms(content, m_now, [](const std::string&) -> Result<std::string> { return Error{"the time stamp server does not answer"}; });
        QVERIFY(!silent && silent.error().what == "the time stamp server does not answer");
        const auto nonsense = signer->signCms(content, m_now, [](const std::string&) -> Result<std::string> { return std::string("<html>"); });
        QVERIFY(!nonsense && nonsense.error().what.find("no time stamp response") != std::string::npos);
        // An answer that was given to somebody else.
        std::string kept;
        QVERIFY(signer->signCms(content, m_now, [&](const std::string& request) { auto answer = server()(request); kept = *answer; return answer; }));
        const auto old = signer->signCms(content, m_now, [&](const std::string&) -> Result<std::string> { return kept; });
        QVERIFY(!old && old.error().what.find("about something else") != std::string::npos);
    }
    void bytesAfterIt()
    {
        const auto signer = makePerson("Ann", m_now - 1000);
        const auto signature = signer->signCms(content, m_now);
        QVERIFY(signature);
        QVERIFY(bad(*signature + '\0', content).find("after the signature") != std::string::npos);
        QVERIFY(bad("", content).find("cannot be read") != std::string::npos);
        QVERIFY(bad(signature->substr(0, 100), content).find("cannot be read") != std::string::npos);
    }
    void nothingOutsideItsTime()
    {
        const auto signer = makePerson("Ann", m_now);
        const auto early = signer->signCms(content, m_now - 10'000);
        QVERIFY(!early && early.error().what.starts_with("nothing was signed: the certificate of Ann is valid from"));
        QVERIFY(!signer->signCms(content, m_now + 4LL * 365 * 24 * 3600 * 1000));
    }
};

QTEST_GUILESS_MAIN(TestCms)
#include "test_cms.moc"
