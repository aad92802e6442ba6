// The sample release is what a newcomer sees first: it compiles to what one reads in it. tests/app/test_sample_driven.cpp drives it.

#include "tests/support/compile_text.h"

#include <QFile>
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
            QStringLiteral("### Step 1: See that the board is well (1 minute)"), QStringLiteral("### Step 2: Back up the arrivals (1 minute)"),
            QStringLiteral("### Step 3: Put the new version beside the old one (2 minutes)"), QStringLiteral("### Step 4: Give each ship its berth (1 minute)"),
            QStringLiteral("### Step 5: Send the traffic to the new version (1 minute)"), QStringLiteral("### Step 6: Smoke test (1 minute)"),
            QStringLiteral("### Step 7: Soak (15 seconds)"), QStringLiteral("## Phase 4: Hand over")}));
        QCOMPARE(plan.phases.size(), std::size_t{5});
        QCOMPARE(plan.tasks.size(), std::size_t{5});
        QCOMPARE(plan.commands.size(), std::size_t{22});
        QVERIFY(std::none_of(plan.commands.begin(), plan.commands.end(), [](const plan::Command& c) { return c.inlineCode; }));
        QCOMPARE(std::count_if(plan.commands.begin(), plan.commands.end(), [](const plan::Command& c) { return c.kind == plan::CommandKind::Sql; }), std::ptrdiff_t{7});
        QCOMPARE(plan.expectations.size(), std::size_t{5});
        QVERIFY(std::all_of(plan.expectations.begin(), plan.expectations.end(), [](const plan::Expectation& e) { return e.command != plan::none; }));

        QStringList gates;
        for (const plan::Gate& gate : plan.gates) gates += QString::number(static_cast<int>(gate.action)) + QLatin1Char(' ') + lineOf(plan, gate.line).left(24);
        QCOMPARE(gates, (QStringList{QStringLiteral("0 **DO NOT PROCEED IF** th"), QStringLiteral("0 Requires approval from t"), QStringLiteral("1 | Error rate | > 5% for "),
            QStringLiteral("1 | Response time p95 | > "), QStringLiteral("1 **ROLLBACK IF** the smok"), QStringLiteral("0 Soak for 15 seconds befo")}));

        QStringList parameters;
        for (const plan::Parameter& parameter : plan.parameters) parameters += QString::fromUtf8(parameter.name.data(), static_cast<qsizetype>(parameter.name.size()));
        QCOMPARE(parameters, (QStringList{QStringLiteral("<ticket>"), QStringLiteral("{{QUAYSIDE_URL}}"), QStringLiteral("$VERSION"), QStringLiteral("$PREVIOUS")}));
        QCOMPARE(plan.signOffs.size(), std::size_t{4});
        QCOMPARE(plan.contacts.size(), std::size_t{2});
        QCOMPARE(plan.timeline.size(), std::size_t{4});
        QCOMPARE(plan.rollbacks.size(), std::size_t{2});
        QVERIFY(plan.rollbacks.front().scope == plan::RollbackScope::Step);
        QVERIFY(plan.rollbacks.back().scope == plan::RollbackScope::Release);
        QCOMPARE(plan.rollbacks.back().budget.value, std::int64_t{600});
        QCOMPARE(plan.limits.size(), std::size_t{3});
        const auto fires = std::count_if(plan.limits.begin(), plan.limits.end(), [](const plan::Limit& l) { return l.action == plan::LimitAction::Rollback && l.window.known(); });
        QCOMPARE(fires, std::ptrdiff_t{2});
    }

    /// What a person has to fill in is no mistake, and nothing else is found.
    void lintHasNothingToSay()
    {
        const plan::Plan plan = compileSample();
        for (const plan::Finding& finding : plan.findings)
            QVERIFY2(finding.severity == plan::Severity::Note, (std::to_string(finding.line) + ": " + std::string(finding.message)).c_str());
        QCOMPARE(plan.findings.size(), std::size_t{2});
        QVERIFY(lineOf(plan, plan.findings.front().line).contains(QStringLiteral("<ticket>")));
        QVERIFY(lineOf(plan, plan.findings.back().line).contains(QStringLiteral("{{QUAYSIDE_URL}}")));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
