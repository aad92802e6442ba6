// One database on one server is one place, however its address is spelled; two are two.

#include "models/database/database_place.h"

#include <QTest>

using namespace holdpoint;

namespace {

std::string placeOf(const char* url) { return database::placeOfDatabase(database::readDatabaseUrl(url, "/srv").value()); }

} // namespace

class TestDatabasePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spellingsOfOne_data();
    void spellingsOfOne();
    void others_data();
    void others();
    void theEnvironmentCounts();
};

void TestDatabasePlace::init()
{
    for (const char* name : {"PGHOST", "PGPORT", "PGDATABASE", "PGUSER"}) qunsetenv(name);
}

void TestDatabasePlace::spellingsOfOne_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    const auto row = [](const char* one, const char* other) { QTest::newRow(other) << QByteArray(one) << QByteArray(other); };
    row("postgresql://ann@db.example.com/shop", "postgres://ann@db.example.com/shop");
    row("postgresql://ann@db.example.com/shop", "postgresql+psycopg2://ann@DB.example.com.:5432/shop");
    row("postgresql://ann@db.example.com/shop", "postgresql://bo:word@db.example.com/shop?sslmode=verify-full&connect_timeout=3");
    row("postgresql://ann@db.example.com/shop", "postgresql:///shop?host=db.example.com&user=ann");
    row("postgresql://ann@db.example.com/shop", "postgresql://ann@db%2Eexample.com/s%68op");
    row("postgresql://ann@db.example.com/shop", "postgresql://ann@db.example.com?dbname=shop&port=5432");
    row("postgresql://ann@db1,db2:5433/shop", "postgresql://ann@db2:5433,db1:5432/shop?target_session_attrs=read-write");
    row("postgresql://ann@db1,db2:5433/shop", "postgresql:///shop?host=db1,db2&port=5432,5433");
    row("postgresql:///shop", "postgresql://localhost/shop");
    row("postgresql:///shop", "postgresql://ann@127.0.0.1:5432/shop");
    row("postgresql:///shop", "postgresql://[::1]:5432/shop");
    row("postgresql:///shop", "postgresql:///shop?host=/var/run/postgresql/");
    row("postgresql://%2Fsrv%2Fpg/shop", "postgresql:///shop?host=%2Fsrv%2Fpg");
    row("postgresql://ann@db/ann", "postgresql://ann:w@db");
}

void TestDatabasePlace::spellingsOfOne()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QCOMPARE(placeOf(other.constData()), placeOf(one.constData()));
}

void TestDatabasePlace::others_data()
{
    QTest::addColumn<QByteArray>("other");
    for (const char* other : {"postgresql://ann@db.example.com/Shop", "postgresql://ann@db.example.com/shop2", "postgresql://ann@db.example.com:5433/shop", "postgresql://ann@db.example.org/shop", "postgresql:///shop",
                              "postgresql://ann@db.example.com,db2/shop", "postgresql://ann@db.example.com", "postgresql:///shop?host=/srv/db.example.com", "sqlite:shop"})
        QTest::newRow(other) << QByteArray(other);
}

void TestDatabasePlace::others()
{
    QFETCH(const QByteArray, other);
    QVERIFY(placeOf(other.constData()) != placeOf("postgresql://ann@db.example.com/shop"));
}

void TestDatabasePlace::theEnvironmentCounts()
{
    const std::string before = placeOf("postgresql://");
    qputenv("PGHOST", "db.example.com");
    qputenv("PGPORT", "5433");
    qputenv("PGDATABASE", "shop");
    QCOMPARE(placeOf("postgresql://"), placeOf("postgresql://db.example.com:5433/shop"));
    QVERIFY(placeOf("postgresql://") != before);
    QCOMPARE(placeOf("postgresql://db2:5432/b"), std::string("db2:5432/b"));
}

QTEST_GUILESS_MAIN(TestDatabasePlace)
#include "test_database_place.moc"
