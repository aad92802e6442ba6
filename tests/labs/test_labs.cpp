// Five real runbooks, driven through worlds in which their own commands really run: to success, and through a migration and a limit that
// fail in the middle, after which the database is what it was, byte for byte.

#include "tests/labs/lab.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <map>
#include <memory>

using namespace holdpoint::tests;

namespace {

QString row(const QString& name, const LabCounts& counts)
{
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 |").arg(name).arg(counts.understood).arg(counts.driven).arg(counts.checked).arg(counts.reported);
}

} // namespace

class TestLabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<Postgres>(); }
    void itEndsAsItHasTo_data();
    void itEndsAsItHasTo();
    void theReadmeHoldsTheTable();

private:
    static void endsAsSaid(const Lab& lab, const QJsonObject& journey, const QByteArray& before);

    std::unique_ptr<Postgres> m_server;
    std::map<QString, LabCounts> m_counts;      ///< of the journeys that succeed
};

void TestLabs::itEndsAsItHasTo_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QJsonObject>("journey");
    for (const QString& seed : QDir(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/labs")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs, QDir::Name)) {
        const QJsonObject lab = Lab::described(seed);
        QVERIFY2(!lab.isEmpty(), "lab.json cannot be read");
        for (const QJsonValue& journey : lab.value(QLatin1String("journeys")).toArray())
            QTest::addRow("%s: %s", qPrintable(seed), qPrintable(journey.toObject().value(QLatin1String("name")).toString())) << seed << journey.toObject();
    }
}

void TestLabs::itEndsAsItHasTo()
{
    QFETCH(const QString, seed);
    QFETCH(const QJsonObject, journey);
    const QByteArray runbook = Lab::runbook(seed);
    if (runbook.isEmpty()) {
        qInfo("no seed %s in %s: it cannot be driven here", qPrintable(seed), HOLDPOINT_RUNBOOKS);
        return;
    }
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(runbook, QCryptographicHash::Sha256).toHex()), Lab::described(seed).value(QLatin1String("sha256")).toString());
    const Lab lab(*m_server, seed, journey);
    const QByteArray before = lab.dump();
    const Said said = lab.drive();
    const bool succeeds = journey.value(QLatin1String("ends")) == QLatin1String("done");
    QVERIFY2(said.exit == (succeeds ? 0 : 4), QByteArray(said.out.right(4000) + said.err).constData());
    endsAsSaid(lab, journey, before);
    if (QTest::currentTestFailed()) return;
    const QString unwritten = lab.report();
    QVERIFY2(unwritten.isEmpty(), qPrintable(unwritten));
    const QString fault = lab.faultOfReport();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    if (succeeds) m_counts[seed] = lab.counts();
    // What is only waited for took as long as the runbook says, by the release's own clock, and the report says which clock that was.
    const int waits = journey.value(QLatin1String("waits_s")).toInt();
    QVERIFY2(waits == 0 || lab.tookMs() >= waits * 1000LL, "a wait was cut short");
    QCOMPARE(lab.reportSays("in a lab: its clock passed over what was only waited for"), Lab::described(seed).value(QLatin1String("options")).toArray().contains(QStringLiteral("--hurry")));
}

void TestLabs::endsAsSaid(const Lab& lab, const QJsonObject& journey, const QByteArray& before)
{
    const QJsonObject record = lab.record();
    QCOMPARE(record.value(QLatin1String("state")), journey.value(QLatin1String("ends")));
    QVERIFY2(record.value(QLatin1String("oddities")).toArray().isEmpty(), "the journal holds what could not be");
    if (journey.value(QLatin1String("ends")) == QLatin1String("done")) {
        QVERIFY2(lab.dump() != before, "nothing was changed");
        return;
    }
    // What failed is what was to fail, and not something before it.
    for (const QJsonValue& item : record.value(QLatin1String("items")).toArray())
        if (item.toObject().value(QLatin1String("id")) == journey.value(QLatin1String("failed"))) QVERIFY(item.toObject().value(QLatin1String("outcome")) != QLatin1String("passed"));
    for (const QJsonValue& limit : record.value(QLatin1String("limits")).toArray())
        if (limit.toObject().value(QLatin1String("id")) == journey.value(QLatin1String("breached"))) QVERIFY(QStringList({QStringLiteral("breached"), QStringLiteral("returned")}).contains(limit.toObject().value(QLatin1String("state")).toString()));
    QCOMPARE(lab.dump(), before);
    const WayBack back = lab.wayBack();
    QVERIFY2(back.tookMs > 0, "it did not go back");
    qInfo("%s: back in %.1f s, promised: %s", QTest::currentDataTag(), static_cast<double>(back.tookMs) / 1000, back.promisedMs < 0 ? "nothing" : qPrintable(QStringLiteral("%1 s").arg(back.promisedMs / 1000)));
    if (back.promisedMs >= 0) QVERIFY2(back.tookMs <= back.promisedMs, "it took longer than the runbook promises");
}

/// The table is made of what the journeys have counted. Those that were not asked for are not compared.
void TestLabs::theReadmeHoldsTheTable()
{
    QFile readme(QStringLiteral(HOLDPOINT_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    for (const auto& [name, counts] : m_counts) {
        qInfo("%s", qPrintable(row(name, counts)));
        QVERIFY2(text.contains(row(name, counts)), qPrintable(QStringLiteral("README.md lacks: ") + row(name, counts)));
    }
}

QTEST_GUILESS_MAIN(TestLabs)
#include "test_labs.moc"
