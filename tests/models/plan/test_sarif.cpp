// The findings as SARIF 2.1.0: what the schema requires, and what a viewer needs to lead to the line.

#include "models/plan/lint_rules.h"
#include "models/plan/sarif.h"
#include "tests/support/compile_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace holdpoint;

namespace {

const char sample[] = "# R\n\n```bash\ngit revert HEAD\ncurl -s \\ \n  https://shop.io\n```\n\n## Rollback\n\n```bash\ngit reset --hard v1\n```\n";

plan::Plan compileAs(const std::string& name, const std::string& text)
{
    static const plan::Lexicon lexicon = plan::builtinLexicon();
    auto source = runbook::Source::fromBytes(text, name);
    auto book = std::make_shared<const runbook::Runbook>(runbook::parse(std::make_shared<const runbook::Source>(std::move(source.value()))));
    return plan::compile(std::move(book), lexicon);
}

QJsonObject logOf(const plan::Plan& plan)
{
    QJsonParseError error;
    const QJsonObject log = QJsonDocument::fromJson(QByteArray::fromStdString(plan::findingsSarif(plan)), &error).object();
    if (error.error != QJsonParseError::NoError) qWarning("%s", qPrintable(error.errorString()));
    return log;
}

QJsonObject runOf(const plan::Plan& plan) { return logOf(plan)[QLatin1String("runs")].toArray().first().toObject(); }
QJsonObject at(const QJsonObject& object, const char* key) { return object[QLatin1String(key)].toObject(); }
QString textOf(const QJsonObject& object, const char* key) { return object[QLatin1String(key)].toString(); }

QString uriOf(const std::string& name)
{
    const QJsonObject artifact = runOf(compileAs(name, sample))[QLatin1String("artifacts")].toArray().first().toObject();
    return textOf(at(artifact, "location"), "uri");
}

} // namespace

class TestSarif : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs()
    {
        const QJsonObject log = logOf(compileAs("r.md", sample));
        QCOMPARE(textOf(log, "version"), QStringLiteral("2.1.0"));
        QVERIFY(textOf(log, "$schema").endsWith(QLatin1String("sarif-schema-2.1.0.json")));
        QCOMPARE(log[QLatin1String("runs")].toArray().size(), 1);
        const QJsonObject run = log[QLatin1String("runs")].toArray().first().toObject();
        QCOMPARE(textOf(run, "columnKind"), QStringLiteral("utf16CodeUnits"));
        const QJsonObject driver = at(at(run, "tool"), "driver");
        QCOMPARE(textOf(driver, "name"), QStringLiteral("Holdpoint"));
        QCOMPARE(textOf(driver, "semanticVersion").split(QLatin1Char('.')).size(), 3);
    }

    void describesEveryRule()
    {
        const QJsonArray rules = at(at(runOf(compileAs("r.md", sample)), "tool"), "driver")[QLatin1String("rules")].toArray();
        QCOMPARE(static_cast<std::size_t>(rules.size()), plan::lintRules().size());
        QStringList ids;
        for (const QJsonValue& value : rules) {
            const QJsonObject rule = value.toObject();
            QVERIFY(!ids.contains(textOf(rule, "id")));
            ids += textOf(rule, "id");
            QVERIFY(!textOf(at(rule, "shortDescription"), "text").isEmpty());
            QVERIFY(!textOf(at(rule, "help"), "text").isEmpty());
            QVERIFY(isLevel(textOf(at(rule, "defaultConfiguration"), "level")));
        }
    }

    void leadsFromEachResultToItsRuleAndLine()
    {
        const plan::Plan plan = compileAs("r.md", sample);
        const QJsonObject run = runOf(plan);
        const QJsonArray rules = at(at(run, "tool"), "driver")[QLatin1String("rules")].toArray();
        const QJsonArray results = run[QLatin1String("results")].toArray();
        QCOMPARE(static_cast<std::size_t>(results.size()), plan.findings.size());
        QSet<QString> levels;
        for (int i = 0; i < results.size(); ++i) {
            const QJsonObject result = results[i].toObject();
            const plan::Finding& finding = plan.findings[static_cast<std::size_t>(i)];
            QCOMPARE(textOf(result, "ruleId"), QString::fromLatin1(finding.rule));
            QCOMPARE(textOf(rules[result[QLatin1String("ruleIndex")].toInt(-1)].toObject(), "id"), textOf(result, "ruleId"));
            QVERIFY(isLevel(textOf(result, "level")));
            levels += textOf(result, "level");
            QVERIFY(textOf(at(result, "message"), "text").contains(QString::fromUtf8(finding.mend.data(), static_cast<qsizetype>(finding.mend.size()))));
            const QJsonObject place = at(result[QLatin1String("locations")].toArray().first().toObject(), "physicalLocation");
            QCOMPARE(textOf(at(place, "artifactLocation"), "uri"), QStringLiteral("r.md"));
            QCOMPARE(at(place, "artifactLocation")[QLatin1String("index")].toInt(-1), 0);
            QCOMPARE(at(place, "region")[QLatin1String("startLine")].toInt(), static_cast<int>(finding.line));
        }
        QCOMPARE(levels, (QSet<QString>{QStringLiteral("note"), QStringLiteral("warning"), QStringLiteral("error")}));
    }

    /// The hash is that of the file on disk, even where another text was read.
    void namesTheFileByItsHash()
    {
        const std::string bytes = "# R\n\nâœ… one âœ… two\n";
        const QJsonObject artifact = runOf(compileAs("r.md", bytes))[QLatin1String("artifacts")].toArray().first().toObject();
        const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex();
        QCOMPARE(textOf(at(artifact, "hashes"), "sha-256"), QString::fromLatin1(hash));
        QCOMPARE(artifact[QLatin1String("length")].toInt(), static_cast<int>(bytes.size()));
    }

    void writesPathsAsUris()
    {
        QCOMPARE(uriOf("./docs/release plan.md"), QStringLiteral("docs/release%20plan.md"));
        QCOMPARE(uriOf("/srv/größe#1.md"), QStringLiteral("file:///srv/gr%C3%B6%C3%9Fe%231.md"));
        QCOMPARE(uriOf("a:b%.md"), QStringLiteral("a%3Ab%25.md"));
        QCOMPARE(uriOf("//srv/r.md"), QStringLiteral("file:///srv/r.md"));
        for (const char* name : {"docs/r.md", "/srv/ü?.md", "x/\xFF.md"}) QVERIFY(QUrl(uriOf(name), QUrl::StrictMode).isValid());
    }

    void isEmptyForARunbookWithoutFindings()
    {
        const plan::Plan plan = compileAs("r.md", "# R\n\nAll is well.\n");
        QVERIFY(plan.findings.empty());
        QVERIFY(runOf(plan)[QLatin1String("results")].isArray());
        QVERIFY(!plan::hasObjections(plan));
    }

    /// Notes alone are no reason to say no.
    void tellsNotesFromObjections()
    {
        const plan::Plan notes = compileAs("r.md", "# R\n\nRun `crontab -e`.\n");
        QVERIFY(!notes.findings.empty());
        QVERIFY(!plan::hasObjections(notes));
        QVERIFY(plan::hasObjections(compileAs("r.md", sample)));
    }

private:
    static bool isLevel(const QString& level)
    {
        return level == QLatin1String("note") || level == QLatin1String("warning") || level == QLatin1String("error");
    }
};

QTEST_APPLESS_MAIN(TestSarif)
#include "test_sarif.moc"
