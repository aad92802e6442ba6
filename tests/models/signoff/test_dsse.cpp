// The envelope for supply-chain tools, read by somebody else's code.

#include "models/base/digest.h"
#include "models/signoff/dsse.h"
#include "tests/models/signoff/company.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

namespace {

constexpr std::string_view evidence = R"({"release":"r1","steps":[{"line":3,"title":"Größe"}]})";

// All that an auditor needs: the envelope and the certificate of who has signed.
const char* const auditor = R"(
import base64, json, sys
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

envelope = json.load(open(sys.argv[1]))
payload = base64.b64decode(envelope["payload"])
kind = envelope["payloadType"].encode()
signed = b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)
for certificate, signature in zip(sys.argv[2:], envelope["signatures"], strict=True):
    key = x509.load_pem_x509_certificate(open(certificate, "rb").read()).public_key()
    if isinstance(key, rsa.RSAPublicKey):
        key.verify(base64.b64decode(signature["sig"]), signed, padding.PKCS1v15(), hashes.SHA256())
    else:
        key.verify(base64.b64decode(signature["sig"]), signed, ec.ECDSA(hashes.SHA256()))
print(json.loads(payload)["predicate"]["release"])
)";

} // namespace

class TestDsse : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::unique_ptr<Signer> m_ann, m_rosa;
    std::string m_payload;

    std::string envelope() const { return *dsseEnvelope(inTotoType, m_payload, {m_ann.get(), m_rosa.get()}); }
    Ran audit(const std::string& text) const
    {
        writeFile(m_place.filePath(QStringLiteral("evidence.dsse")), QByteArray::fromStdString(text));
        return runIn(m_place.path(), QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromUtf8(auditor), QStringLiteral("evidence.dsse"), QStringLiteral("ann.pem"), QStringLiteral("Rosa.pem")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeCompany(m_place.path()));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("Rosa"), QStringLiteral("rsa")));
        m_rosa = openEmployee(m_place.path(), QStringLiteral("Rosa"));
        m_ann = makePerson("Ann", SystemClock().now());
        QVERIFY(m_rosa && m_ann);
        writeFile(m_place.filePath(QStringLiteral("ann.pem")), QByteArray::fromStdString(m_ann->certificate().pem()));
        const auto payload = inTotoStatement({{"deploy.md", sha256Hex("runbook")}, {"evidence.json", sha256Hex(evidence)}}, evidence);
        QVERIFY(payload);
        m_payload = *payload;
    }
    void theStatementHoldsTheEvidence()
    {
        QJsonParseError error{};
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(m_payload), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value(QStringLiteral("_type")).toString(), QStringLiteral("https://in-toto.io/Statement/v1"));
        QCOMPARE(object.value(QStringLiteral("predicate")).toObject(), QJsonDocument::fromJson(QByteArray::fromStdString(std::string(evidence))).object());
        QVERIFY(m_payload.find(evidence) != std::string::npos);
        QVERIFY(!inTotoStatement({}, "[1]") && !inTotoStatement({}, "{\"a\":1},\"x\":{"));
    }
    void pythonAloneChecksIt()
    {
        const Ran good = audit(envelope());
        QVERIFY2(good.exit == 0, good.err.constData());
        QCOMPARE(good.out.trimmed(), QByteArray("r1"));
        std::string bad = envelope();
        const std::size_t at = bad.find("\"payload\":\"") + 60;
        bad[at] = bad[at] == 'A' ? 'B' : 'A';
        QVERIFY(audit(bad).exit != 0);
    }
    void opensslAloneChecksIt()
    {
        writeFile(m_place.filePath(QStringLiteral("signed")), QByteArray::fromStdString(dsseBytes(inTotoType, m_payload)));
        writeFile(m_place.filePath(QStringLiteral("signature")), QByteArray::fromStdString(*m_ann->sign(dsseBytes(inTotoType, m_payload))));
        const auto openssl = [this](const char* words) { return runIn(m_place.path(), QStringLiteral("openssl"), QString::fromUtf8(words).split(QLatin1Char(' '))); };
        const Ran key = openssl("x509 -in ann.pem -pubkey -noout -out ann.pub");
        QVERIFY2(key.exit == 0, key.err.constData());
        const Ran ran = openssl("dgst -sha256 -verify ann.pub -signature signature signed");
        QVERIFY2(ran.exit == 0, ran.err.constData());
    }
    void isOpened()
    {
        const auto content = openDsse(envelope(), {m_rosa->certificate(), m_ann->certificate()});
        QVERIFY2(content, content ? "" : content.error().what.c_str());
        QCOMPARE(content->payload, m_payload);
        QCOMPARE(content->signers.size(), std::size_t{2});
        QVERIFY(!openDsse(envelope(), {m_ann->certificate()}));
        QVERIFY(!openDsse(*dsseEnvelope(inTotoType, m_payload, {}), {m_ann->certificate()}));
    }
    void eachByteCounts()
    {
        const std::string good = *dsseEnvelope(inTotoType, m_payload, {m_ann.get()});
        QByteArray accepted;
        for (std::size_t i = 0; i < good.size(); ++i)
            for (const int bit : {0x01, 0x20, 0x80}) {
                std::string changed = good;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                if (openDsse(changed, {m_ann->certificate()})) accepted += QByteArray::number(static_cast<qulonglong>(i)) + ' ';
            }
        QCOMPARE(accepted, QByteArray());
    }
    void typeAndPayloadCannotBeShifted()
    {
        QVERIFY(dsseBytes("a", "b c") != dsseBytes("a 3 b", "c"));
        QCOMPARE(dsseBytes("http://example.com/HelloWorld", "hello world"), std::string("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
    }
};

QTEST_GUILESS_MAIN(TestDsse)
#include "test_dsse.moc"
