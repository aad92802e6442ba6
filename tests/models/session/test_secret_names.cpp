// Which values are never written down.

#include "models/session/secret_names.h"

#include <QTest>

using holdpoint::session::isSecret;

class TestSecretNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void values_data();
    void values();
    void databaseOfAQuery();
};

void TestSecretNames::names_data()
{
    QTest::addColumn<bool>("secret");
    for (const char* name : {"MYSQL_PWD", "DB_PASS", "GITHUB_PAT", "PASSPHRASE", "SSH_KEY", "CREDENTIALS", "ACCESS_KEY", "PGPASSWORD", "db-password", "dbPassword", "API_KEY", "apiKey", "client_secret",
                             "AUTH", "X-Auth", "PRIVATE", "SENTRY_DSN", "TOKEN", "VAULTTOKEN", "DATABASE_URL", "private-key"})
        QTest::newRow(name) << true;
    for (const char* name : {"PATH", "PASSED", "KEYBOARD", "MONKEY", "PWD", "OLDPWD", "AUTHOR", "COMPASS", "PATCH", "PUBLIC_KEY", "KEYSPACE", "release", "VERSION", "SPAWNED", "BYPASS"})
        QTest::newRow(name) << false;
}

void TestSecretNames::names()
{
    QFETCH(const bool, secret);
    QCOMPARE(isSecret({}, QTest::currentDataTag(), "harmless"), secret);
}

void TestSecretNames::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char* name, const char* value, bool secret) { QTest::newRow(name) << QByteArray(value) << secret; };
    row("an address with a password", "postgres://u:S3cr3tHorse@h/db", true);
    row("of a driver", "u:S3cr3tHorse@tcp(h:3306)/db", true);
    row("in words", "host=h user=u password=S3cr3tHorse", true);
    row("a private key", "-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----", true);
    row("of GitHub", "ghp_0123456789abcdefghijABCDEFGHIJ012345", true);
    row("of AWS", "AKIA0123456789ABCDEF", true);
    row("an address", "https://shop.test:8443/health", false);
    row("a mail", "ops@shop.test", false);
    row("a version", "2.4.1", false);
    row("a commit", "3f786850e387550fdab836ed7e6dc881de23001b", false);
}

void TestSecretNames::values()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, secret);
    QCOMPARE(isSecret({}, "where", value.toStdString()), secret);
}

void TestSecretNames::databaseOfAQuery()
{
    holdpoint::plan::Procedure procedure;
    procedure.items.emplace_back().databases = {"REPORTS"};
    QVERIFY(isSecret(procedure, "REPORTS", "postgresql://h/x"));
    QVERIFY2(!isSecret(procedure, "REPORTS", "sqlite:x"), "a file, and nothing in it opens anything");
    QVERIFY(!isSecret(procedure, "OTHER", "postgresql://h/x"));
}

QTEST_GUILESS_MAIN(TestSecretNames)
#include "test_secret_names.moc"
