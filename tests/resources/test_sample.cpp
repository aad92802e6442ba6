// The sample release is what a newcomer sees first, and what other tests drive: it compiles to what one reads in it, and
// its commands really run, forward and back.

#include "models/lab/lab.h"
#include "tests/support/compile_text.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace holdpoint;

namespace {

plan::Plan compileSample()
{
    QFile file(QStringLiteral(HOLDPOINT_SOURCE_DIR "/resources/sample/sample-release.md"));
    return file.open(QIODevice::ReadOnly) ? tests::compileText(file.readAll().toStdString()) : plan::Plan();
}

QString lineOf(const plan::Plan& plan, std::uint32_t line)
{
    const std::string_view text = plan.runbook->source->line(line);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isIn(const plan::Rollback& rollback, const plan::Command& command)
{
    return rollback.line <= command.span.first && command.span.last <= rollback.lastLine;
}

/// The commands of the way forward, or of the rollback of the whole release, one below the other.
QByteArray scriptOf(const plan::Plan& plan, bool back)
{
    QByteArray script = "set -eu\n";
    for (const plan::Command& command : plan.commands) {
        const bool inRelease = isIn(plan.rollbacks.back(), command);
        const bool inAny = std::any_of(plan.rollbacks.begin(), plan.rollbacks.end(), [&](const plan::Rollback& r) { return isIn(r, command); });
        if (back ? inRelease : !inAny) script += QByteArray(command.text.data(), static_cast<qsizetype>(command.text.size())) + '\n';
    }
    return script.replace("sleep 1\n", ":\n");  // nothing happens while the soak waits
}

struct Outcome {
    int exit = -1;
    QByteArray output;
};

/// As the program does it: the service is there as long as the release is driven.
Outcome runIn(const QString& folder, const QByteArray& script, const QString& version)
{
    const lab::Lab lab(folder.toStdString());
    if (!lab.trouble().empty()) return {-1, QByteArray::fromStdString(lab.trouble())};
    QProcess bash;
    bash.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VERSION"), version);
    environment.insert(QStringLiteral("PREVIOUS"), QStringLiteral("2.3.1"));
    bash.setProcessEnvironment(environment);
    bash.setProcessChannelMode(QProcess::MergedChannels);
    bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    bash.closeWriteChannel();
    if (!bash.waitForFinished(120'000) || bash.exitStatus() != QProcess::NormalExit) return {-1, bash.readAll() + bash.errorString().toUtf8()};
    return {bash.exitCode(), bash.readAll()};
}

/// The ships as the database has them, whole.
QByteArray shipsIn(const QString& folder)
{
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {folder + QStringLiteral("/site/data/board.db"), QStringLiteral(".dump")});
    return sqlite.waitForFinished() ? sqlite.readAll() : QByteArray("no sqlite3");
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compilesToWhatOneReads()
    {
        const plan::Plan plan = compileSample();
        QVERIFY(plan.runbook);
        QCOMPARE(plan.title, std::string_view("Quayside: release to production"));
        QStringList steps;
        for (const plan::Step& step : plan.steps) steps += lineOf(plan, step.line);
        QCOMPARE(steps, (QStringList{
            QStringLiteral("### Step 1: Lay out the site (2 minutes)"), QStringLiteral("### Step 2: Back up the arrivals (1 minute)"),
            QStringLiteral("### Step 3: Put the new version beside the old one (2 minutes)"), QStringLiteral("### Step 4: Add the column of berths (1 minute)"),
            QStringLiteral("### Step 5: Send the traffic to the new version (1 minute)"), QStringLiteral("### Step 6: Smoke test (1 minute)"),
            QStringLiteral("### Step 7: Soak (15 seconds)"), QStringLiteral("## Phase 4: Hand over")}));
        QCOMPARE(plan.phases.size(), std::size_t{5});
        QCOMPARE(plan.tasks.size(), std::size_t{5});
        QCOMPARE(plan.commands.size(), std::size_t{27});
        QVERIFY(std::all_of(plan.commands.begin(), plan.commands.end(), [](const plan::Command& c) { return c.kind == plan::CommandKind::Shell && !c.inlineCode; }));
        QCOMPARE(plan.expectations.size(), std::size_t{6});
        QVERIFY(std::all_of(plan.expectations.begin(), plan.expectations.end(), [](const plan::Expectation& e) { return e.command != plan::none; }));

        QStringList gates;
        for (const plan::Gate& gate : plan.gates) gates += QString::number(static_cast<int>(gate.action)) + QLatin1Char(' ') + lineOf(plan, gate.line).left(24);
        QCOMPARE(gates, (QStringList{QStringLiteral("0 **DO NOT PROCEED IF** th"), QStringLiteral("1 **If the number of ships"), QStringLiteral("0 Requires approval from t"),
            QStringLiteral("1 **ROLLBACK IF** the smok"), QStringLiteral("0 Soak for 5 seconds befor"), QStringLiteral("1 | Error rate | > 5% for "), QStringLiteral("1 | Response time p95 | > ")}));

        QStringList parameters;
        for (const plan::Parameter& parameter : plan.parameters) parameters += QString::fromUtf8(parameter.name.data(), static_cast<qsizetype>(parameter.name.size()));
        QCOMPARE(parameters, (QStringList{QStringLiteral("<ticket>"), QStringLiteral("$PREVIOUS"), QStringLiteral("$VERSION")}));
        QCOMPARE(plan.signOffs.size(), std::size_t{4});
        QCOMPARE(plan.contacts.size(), std::size_t{2});
        QCOMPARE(plan.timeline.size(), std::size_t{4});
        QCOMPARE(plan.rollbacks.size(), std::size_t{2});
        QVERIFY(plan.rollbacks.front().scope == plan::RollbackScope::Step);
        QVERIFY(plan.rollbacks.back().scope == plan::RollbackScope::Release);
        QCOMPARE(plan.rollbacks.back().budget.value, std::int64_t{600});
        const auto fires = std::count_if(plan.limits.begin(), plan.limits.end(), [](const plan::Limit& l) { return l.action == plan::LimitAction::Rollback && l.window.known(); });
        QCOMPARE(fires, std::ptrdiff_t{2});
    }

    /// What a person has to fill in is no mistake, and nothing else is found.
    void lintHasNothingToSay()
    {
        const plan::Plan plan = compileSample();
        for (const plan::Finding& finding : plan.findings)
            QVERIFY2(finding.severity == plan::Severity::Note, (std::to_string(finding.line) + ": " + std::string(finding.message)).c_str());
        QCOMPARE(plan.findings.size(), std::size_t{1});
        QVERIFY(lineOf(plan, plan.findings.front().line).contains(QStringLiteral("<ticket>")));
    }

    void itsCommandsRun()
    {
        const QTemporaryDir folder;
        const Outcome forward = runIn(folder.path(), scriptOf(compileSample(), false), QStringLiteral("2.4.0"));
        QVERIFY2(forward.exit == 0, forward.output.constData());
        QCOMPARE(QFile::symLinkTarget(folder.filePath(QStringLiteral("site/current"))), folder.filePath(QStringLiteral("site/releases/2.4.0")));
        QCOMPARE(readAll(folder.filePath(QStringLiteral("site/answer.txt"))), QByteArray("Aurora\t06:40\tNorth\nBergen Star\t09:15\tQuay\nKittiwake\t13:05\tEast\n"));
        QCOMPARE(readAll(folder.filePath(QStringLiteral("site/soak.log"))), QByteArray("200 OK\n").repeated(5));
    }

    void aBrokenVersionFailsInTheMiddleAndIsRolledBack()
    {
        const QTemporaryDir folder;
        const plan::Plan plan = compileSample();
        const Outcome forward = runIn(folder.path(), scriptOf(plan, false), QStringLiteral("2.4.0-broken"));
        QCOMPARE(forward.exit, 1);
        QVERIFY2(forward.output.contains("500 Internal Server Error"), forward.output.constData());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("site/soak.log"))));

        QVERIFY(shipsIn(folder.path()).contains("berth"));
        const Outcome back = runIn(folder.path(), scriptOf(plan, true), QStringLiteral("2.4.0-broken"));
        QVERIFY2(back.exit == 0, back.output.constData());
        QCOMPARE(back.output.trimmed(), QByteArray("200 OK"));
        QVERIFY2(shipsIn(folder.path()).contains("'Kittiwake'") && !shipsIn(folder.path()).contains("berth"), shipsIn(folder.path()).constData());
    }

    void itsCommandsDoNothingTwice()
    {
        const QTemporaryDir folder;
        const QByteArray forward = scriptOf(compileSample(), false);
        QCOMPARE(runIn(folder.path(), forward, QStringLiteral("2.4.0")).exit, 0);
        const Outcome again = runIn(folder.path(), forward, QStringLiteral("2.4.0"));
        QVERIFY2(again.exit == 0, again.output.constData());
        QCOMPARE(readAll(folder.filePath(QStringLiteral("site/soak.log"))), QByteArray("200 OK\n").repeated(5));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
