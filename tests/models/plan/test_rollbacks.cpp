// Rollback procedures: which sections are one, what they take back, and how long they may take.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;

class TestRollbacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sections_data()
    {
        addCases({
            {"a section", "\n# R\n\n## Rollback\n\n```sh\n./undo.sh\n```\n", "3 release rollback.heading budget=- | Rollback"},
            {"its parts", "\n# R\n\n## 5. Rollback plan\n\n### Database\n\n```sh\n./undo.sh\n```\n\n### Code\n\n```sh\n./back.sh\n```\n",
             "3 release rollback.heading budget=- | 5. Rollback plan\n5 release rollback.heading budget=- | Database\n11 release rollback.heading budget=- | Code"},
            {"triggers", "\n# R\n\n## Rollback triggers\n\n- logins fail\n", "3 release rollback.heading budget=- | Rollback triggers"},
            {"of a step", "\n# R\n\n## Deploy\n\n### 1. Copy\n\n- [ ] a\n\n#### Rollback\n\n- [ ] undo\n", "9 step rollback.heading budget=- | Rollback"},
            {"of an environment", "\n# R\n\n## Production\n\n### 1. Copy\n\n- [ ] a\n\n### Rollback\n\n- [ ] undo\n", "9 environment rollback.heading budget=- | Rollback"},
            {"of a section that is a step", "\n# R\n\n## Production\n\n- [ ] a\n\n### Rollback\n\n- [ ] undo\n", "7 step rollback.heading budget=- | Rollback"},
            {"a label", "\n# R\n\n## Deploy\n\n### 1. Copy\n\n- [ ] a\n\n**Rollback:**\n\n```sh\n./undo.sh\n```\n", "9 step rollback.label budget=- | Rollback:"},
            {"a label without a command", "\n# R\n\n## Deploy\n\n- [ ] a\n\n**Rollback:** ask Ada\n", "7 step rollback.line budget=- | Rollback:"},
            {"a label with what it is for", "\n# R\n\n## Deploy\n\n- [ ] a\n\n**Rollback if:** logins fail\n", ""},
            {"a label in a rollback", "\n# R\n\n## Rollback\n\n**Revert:**\n\n```sh\n./undo.sh\n```\n", "3 release rollback.heading budget=- | Rollback"},
            {"what a step says", "\n# R\n\n## Deploy\n\n### 1. Copy\n\n**Rollback for this step** (2 min): `make -j b`\n", "7 step rollback.line budget=120 | Rollback for this step (2 min):"},
            {"in a bracket", "\n# R\n\n## Deploy\n\n### 1. Copy\n\nCopy with `make -j a` (rollback: `make -j b`).\n", "7 step rollback.clause budget=- | rollback:"},
            {"the end of a list", "\n# R\n\n## Deploy\n\n1. Copy with `make -j a`\n2. Rollback: `make -j b`\n", "6 release rollback.line budget=- | Rollback:"},
            {"if it goes wrong", "\n# R\n\n## Deploy\n\n**If the import fails:**\n\n```sh\n# rollback\n./undo.sh\n```\n", "5 step rollback.if-error budget=- | If the import fails:"},
            {"if it goes wrong, try again", "\n# R\n\n## Deploy\n\n**If the import fails:**\n\n```sh\n# again\n./import.sh\n```\n", ""},
            {"the whole runbook", "\n# Rollback of the mail\n\n## Stop\n\n- [ ] stop\n\n## Revert the code\n\n- [ ] copy\n", "1 release rollback.whole-runbook budget=- | Rollback of the mail\n7 release rollback.heading budget=- | Revert the code"},
            {"options", "\n# R\n\n## Rollback\n\n### Variante A: Code\n\n```sh\n./undo.sh\n```\n\n### Optional: warm the cache\n\n```sh\n./warm.sh\n```\n",
             "3 release rollback.heading budget=- | Rollback\n5 release rollback.option budget=- | Variante A: Code\n11 release rollback.heading budget=- | Optional: warm the cache"},
            {"cases with a number", "\n# R\n\n## Rollback\n\n### Szenario 1: Code\n\n```sh\n./undo.sh\n```\n\n### Trigger for the cache\n\n```sh\n./warm.sh\n```\n",
             "3 release rollback.heading budget=- | Rollback\n5 release rollback.option budget=- | Szenario 1: Code\n11 release rollback.heading budget=- | Trigger for the cache"},
            {"cases in bold", "\n# R\n\n## Rollback\n\n### **Scenario 1: Code**\n\n```sh\n./undo.sh\n```\n\n### **Scenario 2: Data**\n\n```sh\n./warm.sh\n```\n",
             "3 release rollback.heading budget=- | Rollback\n5 release rollback.option budget=- | Scenario 1: Code\n11 release rollback.option budget=- | Scenario 2: Data"},
            {"below a title that is a step", "\n# R\n\n- [ ] Copy\n\n## Rollback\n\n- [ ] undo\n", "5 release rollback.heading budget=- | Rollback"},
            {"it is only prepared", "\n# R\n\n## Rollback plan ready\n\n- [ ] undo is tested\n", ""},
            {"a point of a numbered list", "\n# R\n\n## List\n\n### 1. Copy\n\n- [ ] a\n\n### 2. Rollback plan\n\n- [ ] is written\n\n### 3. Start\n\n- [ ] b\n", ""},
            {"a numbered section whose boxes are done", "\n# R\n\n## 4. Deploy\n\n- [ ] Run `make deploy`\n\n## 5. Rollback\n\n- [ ] Run `make undo`\n\n## 6. Done\n\n- [ ] Look\n", "7 release rollback.heading budget=- | 5. Rollback"},
            {"a lettered section whose boxes are commands", "\n# R\n\n## C. Deploy\n\n- [ ] `./deploy.sh -a`\n\n## E. Rollback\n\n- [ ] `./undeploy.sh`\n\n## F. Done\n\n- [ ] Look\n", "7 release rollback.heading budget=- | E. Rollback"},
            {"a point that looks after a command", "\n# R\n\n## List\n\n### 1. Copy\n\n- [ ] a\n\n### 2. Rollback plan\n\n- [ ] Rollback tested with `undo.sh`\n\n### 3. Start\n\n- [ ] b\n", ""},
            {"a point that speaks of code", "\n# R\n\n## List\n\n### 1. Copy\n\n- [ ] a\n\n### 2. Rollback plan\n\n- [ ] `NEW_UI` documented in `LIST.md`\n\n### 3. Start\n\n- [ ] b\n", ""},
            {"whom to tell after it", "\n# R\n\n## Contacts\n\n### Rollback\n\n- Ada: 100\n", ""},
            {"no word of it", "\n# R\n\n## Back up the data\n\n- [ ] dump\n", ""},
        });
    }
    void sections() { HOLDPOINT_COMPARE_ROWS(rollbacks); }

    void budgets_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* section, const char* wanted) { QTest::newRow(QByteArray(section).replace('\n', ' ').constData()) << QByteArray(section) << QString::fromLatin1(wanted); };
        row("## Rollback (< 5 minutes)", "300");
        row("## Rollback (5-10 min)", "600");
        row("## Rollback in 2 hours", "7200");
        row("## Rollback\n**Goal:** service is back in < 15 min", "900");
        row("## Rollback\nEstimated time: 10 minutes", "600");
        row("## Rollback\nThe cache is cold for 20 minutes.", "-");
        row("## Rollback", "-");
        row("## Rollback-Plan (15 Minuten)", "900");
        row("## Retour arrière (15 minutes)", "900");
        row("## ロールバック（15分）", "900");
        row("## 回滚（15分钟）", "900");
    }
    void budgets()
    {
        QFETCH(const QByteArray, section);
        QFETCH(const QString, wanted);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n" + section.toStdString() + "\n\n```sh\n./undo.sh\n```\n");
        QCOMPARE(plan.rollbacks.size(), std::size_t{1});
        QCOMPARE(holdpoint::tests::secondsText(plan.rollbacks[0].budget), wanted);
    }

    /// A rollback reaches to the end of its section, since that is what is run.
    void lastLine()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Rollback\n\n- [ ] undo\n\n### Then\n\n- [ ] look\n\n## After\n\n- [ ] tell\n");
        QVERIFY(!plan.rollbacks.empty());
        QCOMPARE(plan.rollbacks[0].lastLine, std::uint32_t{10});
    }
};

QTEST_APPLESS_MAIN(TestRollbacks)
#include "test_rollbacks.moc"
