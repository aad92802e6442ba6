// Each rule of the lint with what it finds and with what it must leave alone.

#include "models/plan/lint_rules.h"
#include "tests/models/plan/lint_cases.h"
#include "tests/support/compile_text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <string>

using namespace holdpoint;
using tests::Case;
using tests::Line;
using tests::cases;
using tests::commandLines;
using tests::fence;
using tests::firstLine;

namespace {

/// "4 lint.asks-question" for each finding of one rule; of all rules when it is empty.
QStringList rowsOf(const plan::Plan& plan, const QString& rule)
{
    QStringList rows;
    for (const plan::Finding& finding : plan.findings) {
        const QString id = QString::fromLatin1(finding.rule);
        if (rule.isEmpty() || id == rule) rows += QString::number(finding.line) + QLatin1Char(' ') + id;
    }
    return rows;
}

} // namespace

class TestLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByLine_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QByteArray>("text");
        for (const Case& c : cases) {
            QStringList wanted;
            for (const int line : c.lines) wanted += QString::number(line) + QLatin1Char(' ') + QLatin1String(c.rule);
            QTest::newRow(c.name) << QString::fromLatin1(c.rule) << wanted << QByteArray::fromStdString(c.text);
        }
        for (const Line& line : commandLines) {
            QStringList wanted;
            if (line.found) wanted += QString::number(firstLine) + QLatin1Char(' ') + QLatin1String(line.rule);
            QTest::addRow("%s %s %s", line.rule, line.found ? "finds" : "passes", line.command) << QString::fromLatin1(line.rule) << wanted << QByteArray::fromStdString(fence("bash", line.command));
        }
    }

    void findsByLine()
    {
        QFETCH(QString, rule);
        QFETCH(QStringList, wanted);
        QFETCH(QByteArray, text);
        QCOMPARE(rowsOf(tests::compileText(text.toStdString()), rule), wanted);
    }

    /// No finding without a description of its rule, and no rule without a test that finds and one that does not.
    void everyRuleIsDescribedAndTested()
    {
        QSet<QString> finding, passing;
        for (const Case& c : cases) (c.lines.empty() ? passing : finding) += QString::fromLatin1(c.rule);
        for (const Line& line : commandLines) (line.found ? finding : passing) += QString::fromLatin1(line.rule);
        for (const plan::LintRule& rule : plan::lintRules()) {
            const QString id = QString::fromUtf8(rule.id.data(), static_cast<qsizetype>(rule.id.size()));
            QVERIFY2(finding.remove(id), qPrintable(id + QLatin1String(" has no test that finds something")));
            QVERIFY2(passing.remove(id), qPrintable(id + QLatin1String(" has no test that finds nothing")));
            QVERIFY(!rule.summary.empty() && !rule.help.empty());
        }
        QVERIFY2(finding.isEmpty() && passing.isEmpty(), "a test names a rule that is not described");
        for (const Case& c : cases) checkFindings(tests::compileText(c.text));
        for (const Line& line : commandLines) checkFindings(tests::compileText(fence("bash", line.command)));
        const QDir corpus(QStringLiteral(HOLDPOINT_RUNBOOKS "/corpus"));
        for (const QString& name : corpus.entryList({QStringLiteral("*.md")})) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            checkFindings(tests::compileText(file.readAll().toStdString()));
        }
    }

    void saysWhoIsHowBad()
    {
        const plan::Plan forward = tests::compileText(fence("bash", "git reset --hard v1"));
        QCOMPARE(int(forward.findings.front().severity), int(plan::Severity::Warning));
        const plan::Plan back = tests::compileText("# R\n\n## Rollback\n\n```bash\ngit reset --hard v1\n```\n");
        QCOMPARE(int(back.findings.front().severity), int(plan::Severity::Note));
    }

    /// A secret must not travel in a message about something else.
    void masksSecretsInMessages()
    {
        const plan::Plan plan = tests::compileText(fence("bash", "mysql -u root -pq8Wz77k1 shop"));
        QVERIFY(plan.findings.size() >= 2);
        for (const plan::Finding& finding : plan.findings) QVERIFY(finding.message.find("q8Wz77k1") == std::string_view::npos);
    }

    void staysLinear_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* piece) { QTest::newRow(name) << "# R\n\n```bash\n" + QByteArray(piece).repeated(2'000'000 / static_cast<int>(qstrlen(piece))) + "\n```\n"; };
        row("quotes", "'\"");
        row("brackets", "$(");
        row("names of secrets", "password=");
        row("tokens", "eyJ-");
        row("addresses", "a:@");
        row("here-documents", "<<A ");
        row("options", " -p");
        row("apostrophes", "$(it's");
        row("placeholders", "<a");
        row("SQL", "psql -c \"SELECT ((((\"\n");
        row("dates", "cat a$(date)\n");
    }

    void staysLinear()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        tests::compileText(text.toStdString());
        QVERIFY2(timer.elapsed() < 5'000, "two megabytes took longer than any runbook may");
    }

private:
    static void checkFindings(const plan::Plan& plan)
    {
        QVERIFY(std::is_sorted(plan.findings.begin(), plan.findings.end(), [](const auto& a, const auto& b) { return a.line < b.line; }));
        for (const plan::Finding& finding : plan.findings) {
            QVERIFY2(plan::lintRuleIndex(finding.rule) < plan::lintRules().size(), finding.rule);
            QVERIFY2(finding.line >= 1 && finding.line <= plan.runbook->source->lineCount(), finding.rule);
            QVERIFY2(!finding.message.empty() && finding.message.find('\n') == std::string_view::npos, finding.rule);
            QVERIFY2(!finding.mend.empty() && finding.mend.find('\n') == std::string_view::npos, finding.rule);
        }
    }
};

QTEST_APPLESS_MAIN(TestLint)
#include "test_lint.moc"
