// What a plan knows beside its lists: who owns a step and how often it is repeated, the steps of a rollback, the file
// that one command makes and another restores, how soon somebody answers.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;
using holdpoint::tests::textOf;

namespace {

QString numbers(const std::vector<double>& values)
{
    QStringList all;
    for (const double value : values) all += QString::number(value);
    return all.join(QLatin1Char(' '));
}

template <typename Elements, typename Write>
QString written(const Elements& elements, Write write)
{
    QStringList rows;
    for (const auto& element : elements) rows += write(element);
    return rows.join(QLatin1Char('\n'));
}

} // namespace

class TestDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownersAndCadence_data()
    {
        addCases({
            {"an owner", "\n# R\n\n## Deploy\n\n### 1. Copy\n\n**Owner**: Ada + the mail team\n\n- [ ] a\n", "5 owner=Ada + the mail team"},
            {"the owner of the phase", "\n# R\n\n## Deploy\n\nResponsible: Ada\n\n### 1. Copy\n\n- [ ] a\n", "7 owner=Ada"},
            {"a sentence about an owner", "\n# R\n\n## Deploy\n\n### 1. Copy\n\nThe owner of the file is root: look.\n\n- [ ] a\n", "5"},
            {"every so often", "\n# R\n\n## Watch\n\n### 1. Look every 15 minutes\n\n- [ ] a\n", "5 every=900"},
            {"a stretch of time", "\n# R\n\n## Watch\n\n### 1. First 24 hours\n\n- [ ] a\n", "5 window=86400"},
            {"traffic", "\n# R\n\n## Ramp\n\n1. Route 10% of the traffic\n2. Increase traffic to 50%, then 100%\n3. Disk is at 5%\n", "5 traffic=10\n6 traffic=50 100\n7"},
        });
    }
    void ownersAndCadence()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, wanted);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText(markdown.toStdString());
        const auto row = [](const holdpoint::plan::Step& step) {
            QString text = QString::number(step.line);
            if (!step.owner.empty()) text += QStringLiteral(" owner=") + textOf(step.owner);
            if (step.every.known()) text += QStringLiteral(" every=") + QString::number(step.every.value);
            if (step.window.known()) text += QStringLiteral(" window=") + QString::number(step.window.value);
            return !step.traffic ? text : QString(text + QStringLiteral(" traffic=") + numbers(*step.traffic));
        };
        QCOMPARE(written(plan.steps, row), wanted);
    }

    void rollbackSteps_data()
    {
        addCases({
            {"a list", "\n# R\n\n## Rollback\n\n1. Stop the mail\n2. Copy it back\n", "5 of=3 | Stop the mail\n6 of=3 | Copy it back"},
            {"headings", "\n# R\n\n## Rollback\n\n### Step 1: Stop\n\n- [ ] a\n\n### Step 2: Copy\n\n- [ ] b\n", "5 of=5 | Stop\n9 of=9 | Copy"},
            {"comments in code", "\n# R\n\n## Rollback\n\n```sh\n# 1. Stop\n./stop.sh\n# STEP 2: Copy\n./copy.sh\n# 100 files are there\n```\n", "6 of=3 | Stop\n8 of=3 | Copy"},
            {"comments in SQL", "\n# R\n\n## Rollback\n\n```sql\n-- 1) Drop it\nDROP TABLE a;\n```\n", "6 of=3 | Drop it"},
            {"forward work has none", "\n# R\n\n## Deploy\n\n1. Stop\n2. Copy\n", ""},
            {"after the rollback", "\n# R\n\n## Rollback\n\n1. Stop\n\n## Tell\n\n1. Call\n", "5 of=3 | Stop"},
        });
    }
    void rollbackSteps()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, wanted);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText(markdown.toStdString());
        const auto row = [&](const holdpoint::plan::RollbackStep& step) -> QString {
            return QString::number(step.line) + QStringLiteral(" of=") + QString::number(plan.rollbacks[step.rollback].line) + QStringLiteral(" | ") + textOf(step.title);
        };
        QCOMPARE(written(plan.rollbackSteps, row), wanted);
    }

    void captures_data()
    {
        addCases({
            {"saved and restored", "\n# R\n\n## Deploy\n\n```sh\npg_dump app > app_$(date +%F).sql\n```\n\n## Rollback\n\n```sh\npsql app < app_20260301.sql\n```\n", "6 app_$(date +%F).sql used at 12"},
            {"with an option", "\n# R\n\n## Deploy\n\n```sh\npg_dump app -f save.sql\ngzip save.sql\n```\n", "6 save.sql used at 7"},
            {"used twice", "\n# R\n\n## Deploy\n\n```sh\nls a > list.txt\nwc -l list.txt\ncat list.txt\n```\n", "6 list.txt used at 7 8"},
            {"never used", "\n# R\n\n## Deploy\n\n```sh\nls a > list.txt\nls b\n```\n", ""},
            {"another name", "\n# R\n\n## Deploy\n\n```sh\nls a > list.txt\ncat other.txt\n```\n", ""},
            {"used before it is made", "\n# R\n\n## Deploy\n\n```sh\ncat list.txt\nls a > list.txt\n```\n", ""},
            {"nowhere", "\n# R\n\n## Deploy\n\n```sh\nls a > /dev/null\nls b > /dev/null 2>&1\n```\n", ""},
            {"a comparison is none", "\n# R\n\n## Deploy\n\n```sql\nSELECT 1 WHERE a > file.b;\nSELECT file.b;\n```\n", ""},
        });
    }
    void captures()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, wanted);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText(markdown.toStdString());
        const auto row = [](const holdpoint::plan::Capture& capture) {
            QString text = QString::number(capture.line) + QLatin1Char(' ') + textOf(capture.name) + QStringLiteral(" used at");
            for (const std::uint32_t line : capture.usedAt) text += QLatin1Char(' ') + QString::number(line);
            return text;
        };
        QCOMPARE(written(plan.captures, row), wanted);
    }

    /// A name is never cut, least of all inside a character.
    void aWordThatIsTooLongIsNoFile()
    {
        std::string name;
        for (int i = 0; i < 300; ++i) name += "\u00e9";
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Deploy\n\n```sh\nls a > " + name + ".txt\ncat " + name + ".txt\n```\n");
        QVERIFY(plan.captures.empty());
    }

    void severities_data()
    {
        addCases({
            {"a table of severities", "\n# R\n\n## Alerts\n\n| Severity | Response time | Action |\n|---|---|---|\n| **P0** | < 15 min | Page the lead |\n| P1 | 4 hours | Look |\n", "7 P0 900 | Page the lead\n8 P1 14400 | Look"},
            {"without a time", "\n# R\n\n## Alerts\n\n| Severity | Action |\n|---|---|\n| P0 | Page the lead |\n", "7 P0 - | Page the lead"},
            {"severity in another column", "\n# R\n\n## Risks\n\n| Risk | Severity |\n|---|---|\n| Fire | high |\n", ""},
            {"contacts are none", "\n# R\n\n## Contacts\n\n| Level | Role | Contact |\n|---|---|---|\n| L1 | DBA | 100 |\n", ""},
        });
    }
    void severities()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, wanted);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText(markdown.toStdString());
        const auto row = [](const holdpoint::plan::SeverityLevel& level) -> QString {
            return QString::number(level.line) + QLatin1Char(' ') + textOf(level.name) + QLatin1Char(' ') + holdpoint::tests::secondsText(level.response) + QStringLiteral(" | ") + textOf(level.action);
        };
        QCOMPARE(written(plan.severities, row), wanted);
    }

    void responseOfAContact()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Contacts\n\n| Role | Contact | Response time |\n|---|---|---|\n| DBA | 100 | 15 min |\n| SRE | 200 | soon |\n");
        QCOMPARE(plan.contacts.size(), std::size_t{2});
        QCOMPARE(plan.contacts[0].response.value, std::int64_t{900});
        QVERIFY(!plan.contacts[1].response.known());
    }
};

QTEST_APPLESS_MAIN(TestDetails)
#include "test_details.moc"
