// Names as people read them: without the marks with which Markdown is written, and with all that only looks like one.

#include "models/plan/procedure.h"
#include "models/plan/prose.h"
#include "tests/support/rows.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdpoint;

class TestProse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* markdown, const char* name) { QTest::newRow(markdown) << QString::fromUtf8(markdown) << QString::fromUtf8(name); };
        row("### **Post-Deployment Sign-Off**", "Post-Deployment Sign-Off");
        row("## ⚠️ PRE-DEPLOYMENT MUST-DO (CRITICAL!) ##", "⚠️ PRE-DEPLOYMENT MUST-DO (CRITICAL!)");
        row("> ## Stop", "Stop");
        row("> Do not go on\n> until _all_ is well", "Do not go on until all is well");
        row("- [ ] __Backend lead__: code is *reviewed*", "Backend lead: code is reviewed");
        row("* [x] see [the board](https://a/b) and `make x_y`", "see the board and make x_y");
        row("![a lamp](a.png) is red", "a lamp is red");
        row("  + wait", "wait");
        row("1. **Approval to proceed**", "1. Approval to proceed");
        row("> 5% errors in a row", "> 5% errors in a row");
        row(">= 3 nodes", ">= 3 nodes");
        row("#42 is closed", "#42 is closed");
        row("- 5 nodes", "5 nodes");
        row("-5 degrees", "-5 degrees");
        row("queue_depth and _private are names", "queue_depth and _private are names");
        row("max_ and x_y_ are names", "max_ and x_y_ are names");
        row("_two words_, (_and_ two)", "two words, (and two)");
        row("`*.log` stays", "*.log stays");
        row("a # b > c - d", "a # b > c - d");
        row("", "");
    }
    void names()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, name);
        QCOMPARE(QString::fromStdString(plan::nameText(markdown.toStdString())), name);
    }

    /// A heading may stand in a quote, in a fence, in HTML.
    void whatIsFoundHasNoMarks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a heading") << QByteArray("## ⚠️ Backup (required before the migration!)\n\n- [ ] dump\n");
        QTest::newRow("a quoted heading") << QByteArray("> ### **Checks** (all must pass)\n>\n> - [ ] _all_ green\n");
        QTest::newRow("a quote of two lines") << QByteArray("> **Do not proceed** until\n> _all_ is well.\n");
        QTest::newRow("a fence") << QByteArray("```\n### Post-Deployment Sign-Off: do not proceed without it\n- [ ] **QA lead**\n> wait for approval\n```\n");
        QTest::newRow("HTML") << QByteArray("<div>\n### Do not proceed without approval\n</div>\n\n<h3>Wait for <b>approval</b></h3>\n\n<p>### Do not proceed on a Friday</p>\n");
        QTest::newRow("a list") << QByteArray("- [ ] **Wait** for [the board](https://a/b)\n* Do not `go on` yet\n+ _Approval_ by the owner\n");
    }
    void whatIsFoundHasNoMarks()
    {
        QFETCH(const QByteArray, text);
        const plan::Plan plan = tests::compileText("# R\n\n## Deploy\n\n```sh\nls a\n```\n\n" + text.toStdString());
        QVERIFY(!plan.gates.empty());
        QStringList names;
        for (const plan::Gate& gate : plan.gates) names += tests::textOf(gate.condition);
        for (const plan::Task& task : plan.tasks) names += tests::textOf(task.text);
        for (const plan::SignOff& sign : plan.signOffs) names += tests::textOf(sign.role);
        for (const plan::Step& step : plan.steps) names += tests::textOf(step.title);
        for (const plan::Item& item : plan::makeProcedure(plan).items) names += QString::fromStdString(item.text);
        for (const QString& name : names) QVERIFY2(!name.contains(QRegularExpression(QStringLiteral("[#*`>\\[]|\\b_|_\\b|^[-+] "))), qPrintable(name));
    }
};

QTEST_APPLESS_MAIN(TestProse)
#include "test_prose.moc"
