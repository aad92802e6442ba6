// Five real runbooks, driven through worlds in which their own commands really run: to success, and through a migration and a limit that
// fail in the middle, after which the database is what it was, byte for byte.

#include "tests/labs/lab.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace holdpoint::tests;

namespace {

QString row(const QString& name, const LabCounts& counts)
{
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 |").arg(name).arg(counts.understood).arg(counts.driven).arg(counts.checked).arg(counts.reported);
}

QString stateOfLimit(const QJsonObject& record, const QString& id)
{
    for (const QJsonValue& limit : record.value(QLatin1String("limits")).toArray())
        if (limit.toObject().value(QLatin1String("id")) == id) return limit.toObject().value(QLatin1String("state")).toString();
    return QStringLiteral("there is no limit ") + id;
}

/// "M357 holds, M302 off": those of which something is known.
QString statesOf(const QJsonObject& record)
{
    QStringList states;
    for (const QJsonValue& limit : record.value(QLatin1String("limits")).toArray())
        if (const QString id = limit.toObject().value(QLatin1String("id")).toString(), state = stateOfLimit(record, id); !state.isEmpty()) states.append(id + QLatin1Char(' ') + state);
    return states.join(QStringLiteral(", "));
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
    std::map<QString, std::unique_ptr<QTemporaryDir>> m_homes;     ///< where the people of each lab have their keys
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
    QElapsedTimer clock;
    clock.start();
    std::unique_ptr<QTemporaryDir>& home = m_homes[seed];
    if (!home) home = std::make_unique<QTemporaryDir>();
    const Lab lab(*m_server, home->path(), seed, journey);
    const QByteArray before = lab.dump();
    const qint64 builtMs = clock.restart();
    const Said said = lab.drive();
    const qint64 drivenMs = clock.restart();
    const bool succeeds = journey.value(QLatin1String("ends")) == QLatin1String("done");
    // All of it: what is told with a failure is cut off.
    if (said.exit != (succeeds ? 0 : 4)) qInfo("%s%s", said.out.constData(), said.err.constData());
    QCOMPARE(said.exit, succeeds ? 0 : 4);
    endsAsSaid(lab, journey, before);
    if (QTest::currentTestFailed()) return;
    const QString unwritten = lab.report();
    QVERIFY2(unwritten.isEmpty(), qPrintable(unwritten));
    const QString fault = lab.faultOfReport();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    if (succeeds) m_counts[seed] = lab.counts();
    qInfo("built in %lld ms, driven in %lld, reported in %lld", static_cast<long long>(builtMs), static_cast<long long>(drivenMs), static_cast<long long>(clock.elapsed()));
    // What held was measured, and the report says by what.
    if (!journey.value(QLatin1String("held")).toArray().isEmpty()) QVERIFY(lab.reportSays("that holds them all has the SHA-256"));
    // What is only waited for took as long as the runbook says, by the release's own clock, and the report says which clock that was.
    const int waits = journey.value(QLatin1String("waits_s")).toInt();
    QVERIFY2(lab.tookMs() >= waits * 1000LL, qPrintable(QStringLiteral("a wait was cut short: %1 s").arg(lab.tookMs() / 1000)));
    QCOMPARE(lab.reportSays("in a lab: its clock passed over what was only waited for"), Lab::described(seed).value(QLatin1String("options")).toArray().contains(QStringLiteral("--hurry")));
}

void TestLabs::endsAsSaid(const Lab& lab, const QJsonObject& journey, const QByteArray& before)
{
    const QJsonObject record = lab.record();
    QCOMPARE(record.value(QLatin1String("state")), journey.value(QLatin1String("ends")));
    QVERIFY2(record.value(QLatin1String("oddities")).toArray().isEmpty(), "the journal holds what could not be");
    if (journey.value(QLatin1String("ends")) == QLatin1String("done")) {
        QVERIFY2(lab.dump() != before, "nothing was changed");
        for (const QJsonValue& id : journey.value(QLatin1String("held")).toArray()) QVERIFY2(stateOfLimit(record, id.toString()) == QLatin1String("holds"), qPrintable(statesOf(record)));
        return;
    }
    // What failed is what was to fail, and not something before it.
    for (const QJsonValue& item : record.value(QLatin1String("items")).toArray())
        if (item.toObject().value(QLatin1String("id")) == journey.value(QLatin1String("failed"))) QVERIFY(item.toObject().value(QLatin1String("outcome")) != QLatin1String("passed"));
    if (const QString breached = journey.value(QLatin1String("breached")).toString(); !breached.isEmpty()) QVERIFY(QStringList({QStringLiteral("breached"), QStringLiteral("returned")}).contains(stateOfLimit(record, breached)));
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
