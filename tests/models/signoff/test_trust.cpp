// Who is trusted, and what a trust file that is not right says.

#include "models/signoff/pkcs11_token.h"
#include "models/signoff/trust.h"
#include "tests/models/signoff/company.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

namespace {

constexpr std::int64_t day = 24LL * 3600 * 1000;

QByteArray problemOf(const QByteArray& text)
{
    const auto trust = Trust::read(text.toStdString(), "trust.json");
    return trust ? QByteArray() : QByteArray::fromStdString(trust.error().text());
}

} // namespace

class TestTrust : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::int64_t m_now = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeCompany(m_place.path()));
        QVERIFY(makeEmployee(m_place.path(), QStringLiteral("Rosa"), QStringLiteral("rsa")));
        m_now = SystemClock().now();
    }
    void isWrittenAsItIsRead()
    {
        Trust trust;
        QVERIFY(!trust.add({"Ann \"A\" Lee", {"QA Lead", "DevOps"}, std::string(64, 'a'), m_now, 0, ""}));
        QVERIFY(!trust.add({"Bob", {}, std::string(64, 'b'), 0, m_now, "left the company"}));
        const auto again = Trust::read(trust.write(), "trust.json");
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY(again->people() == trust.people());
        QCOMPARE(again->write(), trust.write());
        QVERIFY(trust.add({"Ann again", {}, std::string(64, 'a')}));
    }
    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* text, const char* says) { QTest::newRow(says) << QByteArray(text) << QByteArray(says); };
        row("", "trust.json:1: this is not JSON");
        row("{\n\"schema\": 1,\n\"people\": [}\n", "trust.json:3: this is not JSON");
        row("[]", "not an object");
        row("{}", "trust.json: the key 'schema'");
        row(R"({"schema":1})", "the key 'people'");
        row(R"({"schema":2,"people":[]})", "use a newer Holdpoint");
        row(R"({"schema":1,"people":[],"persons":[]})", "no key 'persons'");
        row(R"({"schema":1,"people":[7]})", "people[0]: 'name' is missing");
        row(R"({"schema":1,"people":[{"name":"Ann","rolls":["QA"]}]})", "people[0] (Ann): there is no key 'rolls'");
        row(R"({"schema":1,"people":[{"name":"Ann","roles":"QA","fingerprint":"00"}]})", "people[0] (Ann): 'roles'");
        row(R"({"schema":1,"people":[{"name":"Ann","fingerprint":"12:34"}]})", "people[0] (Ann): 'fingerprint' is no SHA-256: '12:34'");
        row(R"({"schema":1,"people":[{"name":"","fingerprint":"0000000000000000000000000000000000000000000000000000000000000000"}]})", "people[0]: 'name' is empty");
        row(R"({"schema":1,"people":[{"name":"Ann","until":"2027","fingerprint":"0000000000000000000000000000000000000000000000000000000000000000"}]})", "people[0] (Ann): 'until' is no time");
        row(R"({"schema":1,"people":[{"name":"Ann","fingerprint":"0000000000000000000000000000000000000000000000000000000000000000"},{"name":"Bob","fingerprint":"0000000000000000000000000000000000000000000000000000000000000000"}]})",
            "people[1] (Bob): this certificate is in the trust file already, as Ann");
    }
    void badFiles()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, says);
        const QByteArray problem = problemOf(text);
        QVERIFY2(problem.contains(says) && problem.startsWith("trust.json") && !problem.contains('\n'), problem.constData());
    }
    void aPersonIsKnownByFingerprint()
    {
        const auto ann = makePerson("Ann", m_now - 10 * day);
        const Certificate& own = ann->certificate();
        Trust trust;
        const auto unknown = trust.judge(own, {}, m_now);
        QVERIFY(!unknown && unknown.error().what.find("is not in the trust file") != std::string::npos);
        QVERIFY(!trust.add({"Ann Lee", {"QA Lead"}, own.fingerprint(), m_now + 10 * day, 0, ""}));
        const auto known = trust.judge(own, {}, m_now);
        QVERIFY(known);
        QCOMPARE(known->name, std::string("Ann Lee"));
        QCOMPARE(known->roles, std::vector<std::string>{"QA Lead"});
        QVERIFY(!trust.judge(own, {}, m_now + 11 * day));
        QVERIFY(!trust.judge(own, {}, m_now - 11 * day));

        trust.revoke(*trust.find("Ann Lee"), m_now + day, "lost the key");
        QVERIFY2(trust.judge(own, {}, m_now), "what was signed before stays");
        const auto revoked = trust.judge(own, {}, m_now + day);
        QVERIFY(!revoked && revoked.error().what.find("was revoked") != std::string::npos && revoked.error().what.find("lost the key") != std::string::npos);
    }
    void theCertificateExpires()
    {
        const auto ann = makePerson("Ann", m_now - 4 * 365 * day);
        Trust trust;
        QVERIFY(!trust.add({"Ann", {}, ann->certificate().fingerprint()}));
        const auto expired = trust.judge(ann->certificate(), {}, m_now);
        QVERIFY(!expired && expired.error().what.find("had expired at") != std::string::npos);
    }
    /// What is asked when nobody's list counts: whether the certificate was good in its time.
    void trustInEverybody()
    {
        const auto ann = makePerson("Ann", m_now - 10 * day);
        const Trust trust = Trust::inEverybody();
        QVERIFY(trust.judge(ann->certificate(), {}, m_now) && trust.judgeAuthority(ann->certificate(), {}, m_now));
        QVERIFY(trust.judge(ann->certificate(), {}, m_now)->roles.empty());
        QVERIFY(!trust.judge(ann->certificate(), {}, m_now - 11 * day));
    }
    void anAuthorityVouches()
    {
        const auto rosa = openEmployee(m_place.path(), QStringLiteral("Rosa"));
        QVERIFY(rosa);
        const auto authorities = Certificate::allFromPem(readFile(m_place.filePath(QStringLiteral("ca.pem"))).toStdString(), "ca.pem");
        QVERIFY(authorities);
        Trust trust;
        trust.setAuthorities(*authorities);
        const auto known = trust.judge(rosa->certificate(), rosa->chain(), m_now + day);
        QVERIFY2(known, known ? "" : known.error().text().c_str());
        QCOMPARE(known->by, std::string("Example-Works-CA"));
        const auto stranger = makePerson("Rosa", m_now - day);
        const auto unknown = trust.judge(stranger->certificate(), {}, m_now);
        QVERIFY(!unknown && unknown.error().what.find("neither in the trust file nor vouched for") != std::string::npos);
        // An entry says more than the authority does: also that somebody has to go.
        QVERIFY(!trust.add({"Rosa", {}, rosa->certificate().fingerprint(), 0, m_now, ""}));
        QVERIFY(!trust.judge(rosa->certificate(), rosa->chain(), m_now + day));
    }
    void caFilesThatAreNone()
    {
        QVERIFY(!Certificate::allFromPem("", "ca.pem"));
        const std::string good = readFile(m_place.filePath(QStringLiteral("ca.pem"))).toStdString();
        QCOMPARE(Certificate::allFromPem(good + good, "ca.pem")->size(), std::size_t{2});
        const auto cut = Certificate::allFromPem(good + good.substr(0, good.size() / 2), "ca.pem");
        QVERIFY(!cut && cut.error().text().starts_with("ca.pem: "));
    }
    void isFoundByNameOrFingerprint()
    {
        Trust trust;
        QVERIFY(!trust.add({"Ann", {}, "0123456789" + std::string(54, 'a')}));
        QVERIFY(!trust.add({"Ann", {}, "0123456788" + std::string(54, 'a')}));
        QVERIFY(!trust.find("Ann"));
        QVERIFY(!trust.find("01234567"));
        QVERIFY(!trust.find("0123"));
        QCOMPARE(*trust.find("0123456788"), std::size_t{1});
        QVERIFY(!trust.find("Bob"));
    }
    void fingerprints()
    {
        QCOMPARE(fingerprintFrom(std::string(64, 'A')), std::string(64, 'a'));
        QCOMPARE(fingerprintFrom(std::string(63, 'A')), std::string());
        QCOMPARE(fingerprintFrom(std::string(63, 'A') + "g"), std::string());
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "test_trust.moc"
