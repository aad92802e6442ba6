// Five real runbooks, driven through worlds in which their own commands really run: to success, and through a migration and a limit that
// fail in the middle, after which the database is what it was, byte for byte.

#include "tests/labs/lab.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <memory>
#include <utility>
#include <vector>

using namespace holdpoint::tests;

namespace {

QStringList seedsOfLabs() { return QDir(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/labs")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs, QDir::Name); }

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

/// The command lines of those that run with something of this folder.
QStringList processesOf(const QString& folder)
{
    QStringList found;
    for (const QString& process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile words(QStringLiteral("/proc/%1/cmdline").arg(process)), environment(QStringLiteral("/proc/%1/environ").arg(process));
        if (!words.open(QIODevice::ReadOnly) || !environment.open(QIODevice::ReadOnly)) continue;
        const QByteArray called = words.readAll();
        if (called.contains(folder.toUtf8()) || environment.readAll().contains(QByteArray("LAB=" + folder.toUtf8()))) found.append(QString::fromUtf8(called).replace(QChar(u'\0'), u' '));
    }
    return found;
}

} // namespace

class TestLabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void itEndsAsItHasTo_data();
    void itEndsAsItHasTo();
    void theReadmeHoldsTheTable();
    void aPersonCanTryIt();

private:
    using Journey = std::pair<QString, qsizetype>;     ///< a seed, and the number of one of its journeys
    std::unique_ptr<Lab> begin(const Journey& journey);
    void beginWhatComesNext(const Journey& journey);
    static void endsAsSaid(const Lab& lab, const QJsonObject& journey);

    QTemporaryDir m_folder;         ///< of the server
    QProcess m_server;              ///< a PostgreSQL for all of them; it ends with its input
    std::map<QString, std::unique_ptr<QTemporaryDir>> m_homes;     ///< where the people of each lab have their keys
    std::vector<Journey> m_journeys;
    std::unique_ptr<Lab> m_next;        ///< it is built while the report of the last one is made
    std::map<QString, LabCounts> m_counts;      ///< of the journeys that succeed
};

void TestLabs::initTestCase()
{
    qputenv("PGPASSWORD", "pass&word 4/tests");
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/labs/server"), {m_folder.path()});
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead(120'000)) qFatal("there is no PostgreSQL");
}

void TestLabs::cleanupTestCase()
{
    m_server.closeWriteChannel();
    QVERIFY(m_server.waitForFinished(120'000));
    QCOMPARE(m_server.exitCode(), 0);
}

void TestLabs::itEndsAsItHasTo_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<qsizetype>("number");
    for (const QString& seed : seedsOfLabs()) {
        const QJsonObject lab = Lab::described(seed);
        QVERIFY2(!lab.isEmpty(), "lab.json cannot be read");
        const QJsonArray journeys = lab.value(QLatin1String("journeys")).toArray();
        for (qsizetype at = 0; at < journeys.size(); ++at) {
            m_journeys.emplace_back(seed, at);
            QTest::addRow("%s: %s", qPrintable(seed), qPrintable(journeys.at(at).toObject().value(QLatin1String("name")).toString())) << seed << at;
        }
    }
}

std::unique_ptr<Lab> TestLabs::begin(const Journey& journey)
{
    std::unique_ptr<QTemporaryDir>& home = m_homes[journey.first];
    if (!home) home = std::make_unique<QTemporaryDir>();
    return std::make_unique<Lab>(m_folder.path(), home->path(), journey.first, journey.second);
}

/// Where all are asked for. Of the last lab, whose databases it may take, nothing is asked any more but its report.
void TestLabs::beginWhatComesNext(const Journey& journey)
{
    const auto next = std::next(std::find(m_journeys.begin(), m_journeys.end(), journey));
    if (QCoreApplication::arguments().size() == 1 && next != m_journeys.end() && !Lab::runbook(next->first).isEmpty()) m_next = begin(*next);
}

void TestLabs::itEndsAsItHasTo()
{
    QFETCH(const QString, seed);
    QFETCH(const qsizetype, number);
    const QJsonObject journey = Lab::described(seed).value(QLatin1String("journeys")).toArray().at(number).toObject();
    const QByteArray runbook = Lab::runbook(seed);
    if (runbook.isEmpty()) {
        qInfo("no seed %s in %s: it cannot be driven here", qPrintable(seed), HOLDPOINT_RUNBOOKS);
        return;
    }
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(runbook, QCryptographicHash::Sha256).toHex()), Lab::described(seed).value(QLatin1String("sha256")).toString());
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<Lab> built = m_next ? std::move(m_next) : begin({seed, number});
    Lab& lab = *built;
    lab.waitUntilBuilt();
    const qint64 builtMs = clock.restart();
    const Said said = lab.drive();
    const qint64 drivenMs = clock.restart();
    const bool succeeds = journey.value(QLatin1String("ends")) == QLatin1String("done");
    // All of it: what is told with a failure is cut off.
    if (said.exit != (succeeds ? 0 : 4)) qInfo("%s%s%s", said.out.constData(), said.err.constData(), qPrintable(statesOf(lab.record())));
    QCOMPARE(said.exit, succeeds ? 0 : 4);
    endsAsSaid(lab, journey);
    if (QTest::currentTestFailed()) return;
    beginWhatComesNext({seed, number});
    const QString unwritten = lab.report();
    QVERIFY2(unwritten.isEmpty(), qPrintable(unwritten));
    const QString fault = lab.faultOfReport();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    if (succeeds) m_counts[seed] = lab.counts();
    qInfo("built in %lld ms, driven in %lld, reported in %lld", static_cast<long long>(builtMs), static_cast<long long>(drivenMs), static_cast<long long>(clock.elapsed()));
    // What is wrong in the runbook itself is no secret of whoever has read it first.
    for (const QJsonValue& words : Lab::described(seed).value(QLatin1String("says")).toArray()) QVERIFY2(lab.pageSays(words.toString()), qPrintable(words.toString()));
    // What held was measured, and the report says by what.
    if (!journey.value(QLatin1String("held")).toArray().isEmpty()) QVERIFY(lab.reportSays("that holds them all has the SHA-256"));
    // What is only waited for took as long as the runbook says, by the release's own clock, and the report says which clock that was.
    const int waits = journey.value(QLatin1String("waits_s")).toInt();
    QVERIFY2(lab.tookMs() >= waits * 1000LL, qPrintable(QStringLiteral("a wait was cut short: %1 s").arg(lab.tookMs() / 1000)));
    QCOMPARE(lab.reportSays("in a lab: its clock passed over what was only waited for"), Lab::described(seed).value(QLatin1String("options")).toArray().contains(QStringLiteral("--hurry")));
}

void TestLabs::endsAsSaid(const Lab& lab, const QJsonObject& journey)
{
    const QJsonObject& record = lab.record();
    QCOMPARE(record.value(QLatin1String("state")), journey.value(QLatin1String("ends")));
    QVERIFY2(record.value(QLatin1String("oddities")).toArray().isEmpty(), "the journal holds what could not be");
    if (journey.value(QLatin1String("ends")) == QLatin1String("done")) {
        QVERIFY2(lab.dump() != lab.before(), "nothing was changed");
        for (const QJsonValue& id : journey.value(QLatin1String("held")).toArray()) QVERIFY2(stateOfLimit(record, id.toString()) == QLatin1String("holds"), qPrintable(statesOf(record)));
        return;
    }
    // What failed is what was to fail, and not something before it.
    for (const QJsonValue& item : record.value(QLatin1String("items")).toArray())
        if (item.toObject().value(QLatin1String("id")) == journey.value(QLatin1String("failed"))) QVERIFY(item.toObject().value(QLatin1String("outcome")) != QLatin1String("passed"));
    if (const QString breached = journey.value(QLatin1String("breached")).toString(); !breached.isEmpty()) QVERIFY2(lab.wasStoppedBy(breached), qPrintable(statesOf(record)));
    QCOMPARE(lab.dump(), lab.before());
    const WayBack back = lab.wayBack();
    QVERIFY2(back.tookMs > 0, "it did not go back");
    qInfo("%s: back in %.1f s, promised: %s", QTest::currentDataTag(), static_cast<double>(back.tookMs) / 1000, back.promisedMs < 0 ? "nothing" : qPrintable(QStringLiteral("%1 s").arg(back.promisedMs / 1000)));
    if (back.promisedMs >= 0) QVERIFY2(back.tookMs <= back.promisedMs, "it took longer than the runbook promises");
}

/// The table is made of what the journeys have counted, and has a row for each lab and no other. Those that were not asked for are not compared.
void TestLabs::theReadmeHoldsTheTable()
{
    QFile readme(QStringLiteral(HOLDPOINT_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    QStringList rows;
    static const QRegularExpression rowOfLab(QStringLiteral("^\\| (\\d{3}) \\|"), QRegularExpression::MultilineOption);
    for (auto at = rowOfLab.globalMatch(text); at.hasNext();) rows.append(at.next().captured(1));
    QCOMPARE(rows, seedsOfLabs());
    for (const auto& [name, counts] : m_counts) {
        qInfo("%s", qPrintable(row(name, counts)));
        QVERIFY2(text.contains(row(name, counts)), qPrintable(QStringLiteral("README.md lacks: ") + row(name, counts)));
    }
}

/// As at a terminal: all by itself, in folders of its own, until Ctrl+C. Then nothing of it is left.
void TestLabs::aPersonCanTryIt()
{
    if (Lab::runbook(QStringLiteral("002")).isEmpty()) return qInfo("no seed 002 in %s: it cannot be tried here", HOLDPOINT_RUNBOOKS);
    const QTemporaryDir place;
    // PostgreSQL has to get through it, and is nobody where root tries it.
    QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), place.path());
    QProcess person;
    person.setProcessEnvironment(environment);
    person.start(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/labs/try"), {QStringLiteral("002"), QStringLiteral("--runbooks"), QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"), QStringLiteral("--cli"), QStringLiteral(HOLDPOINT_CLI)});
    QByteArray said;
    while (!said.contains("\nready") && person.waitForReadyRead(120'000)) said += person.readAllStandardOutput();
    QVERIFY2(said.contains("\nready"), person.readAllStandardError().constData());
    const QString folder = QString::fromUtf8(said.left(said.indexOf('\n'))).section(QStringLiteral(" stands in "), 1);
    QVERIFY2(folder.startsWith(place.path()), said.constData());
    QProcess asks;
    asks.start(folder + QStringLiteral("/enter"), {QStringLiteral("curl"), QStringLiteral("-s"), QStringLiteral("https://api.example.com/health")});
    QVERIFY(asks.waitForFinished(120'000));
    QCOMPARE(QString::fromUtf8(asks.readAllStandardOutput()), QStringLiteral("{\"status\": \"ok\", \"environment\": \"blue\", \"version\": 1}\n"));
    QVERIFY(!processesOf(place.path()).isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(person.processId()), SIGINT), 0);
    QVERIFY(person.waitForFinished(120'000));
    QCOMPARE(person.exitCode(), 0);
    QCOMPARE(processesOf(place.path()), QStringList());
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(TestLabs)
#include "test_labs.moc"
