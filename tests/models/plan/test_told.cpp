// What is run, asked for, left aside or left out, by what the text says of it. Nothing runs unless the text tells the reader to.

#include "models/plan/procedure.h"
#include "tests/support/compile_text.h"

#include <QTest>

using holdpoint::plan::Item;
using holdpoint::plan::ItemKind;
using holdpoint::plan::Procedure;

namespace {

/// The commands of a runbook: "run", "back" for a way back, "aside" for what is only offered, "ask1" for what is asked for; a
/// letter names the way of a choice, and "ask2a/1b" is one inside of another.
QString commandsOf(const std::string& markdown)
{
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText(markdown));
    QStringList rows;
    for (const Item& item : procedure.items) {
        if (item.kind > ItemKind::Watch) continue;
        QString how = item.aside ? QStringLiteral("aside") : item.rollback != holdpoint::plan::none ? QStringLiteral("back") : QStringLiteral("run");
        const auto way = [](std::uint32_t choice, std::uint32_t arm) -> QString { return QString::number(choice) + QLatin1Char(static_cast<char>('a' + arm)); };
        if (item.choice != 0 && !item.aside) how += QStringLiteral(" ask") + way(item.choice, item.arm);
        if (item.outerChoice != 0) how += QLatin1Char('/') + way(item.outerChoice, item.outerArm);
        rows.append(how + QStringLiteral(": ") + QString::fromStdString(item.text));
    }
    return rows.join(QStringLiteral("; "));
}

} // namespace

class TestTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void languages_data();
    void languages();
    void runbooks_data();
    void runbooks();
    void signaturesAreAskedEverywhere();
    void asked_data();
    void asked();
    void checks_data();
    void checks();
    void watchesHaveTheirTime();
    void waits_data();
    void waits();
    void aHoldIsAStepOfTheRamp();
    void sharesHaveManyForms_data();
    void sharesHaveManyForms();
    void variablesAreNotFilledIn();
};

void TestTold::lines_data()
{
    QTest::addColumn<QString>("wanted");
    const auto line = [](const char* text, const char* wanted) { QTest::newRow(text) << QString::fromUtf8(wanted); };
    line("Run `a -x` now.", "run: a -x");
    line("Do not run `rm -f a.log` on production.", "");
    line("Never run `rm -f a` or `rm -f b` by hand.", "");
    line("Do not run `rm -f a`, run `rm -i a`.", "run: rm -i a");
    line("Run `ls -l a`, and never run `rm -f a`.", "run: ls -l a");
    line("Use `npm ci -q` instead of `npm install -q`.", "run: npm ci -q");
    line("Old way (deprecated): `npm install -g a`", "");
    line("The command `npm install -g a` is deprecated.", "run ask1a: npm install -g a");
    line("Do not run `rm -f a` before the backup is there.", "aside: rm -f a");
    line("Do not drop the old table yet (`DROP TABLE old_orders;`), that is for next week.", "");
    line("Do not run `rm -f a` yet.", "");
    line("Don't restart the old nodes yet: `systemctl restart a`", "");
    line("Leave `rm -rf /srv/old` for tomorrow.", "");
    line("Noch nicht löschen: `rm -rf /srv/old`", "");
    line("No borre todavía la tabla `DROP TABLE old_orders;`", "");
    line("Do not forget to run `make -j a`.", "run: make -j a");
    line("Do not continue until `systemctl status a` is green.", "run: systemctl status a");
    line("- [ ] Rollback script prepared: `git revert abc`", "aside: git revert abc");
    line("- [ ] If something breaks, use `systemctl stop a`", "aside: systemctl stop a");
    line("- [ ] No migration waits: `rake -T db`", "run: rake -T db");
    line("Start it with `make -j a`. To stop it later, use `make -k stop`.", "run: make -j a; aside: make -k stop");
    line("Apply the fixes (e.g., `git cherry-pick abc`) to the branch.", "aside: git cherry-pick abc");
    line("- If you use Docker, run `docker restart a`", "run ask1a: docker restart a");
    line("- Run `docker restart a` if you use Docker", "run ask1a: docker restart a");
    line("- When the import has ended, run `make -j a`", "run: make -j a");
    line("- Check if `systemctl status a` is green", "run: systemctl status a");
    line("- Optional: `make -j seed`", "run ask1a: make -j seed");
    line("- `make -j seed` (optional)", "run ask1a: make -j seed");
    line("- `acme health` via the gateway returns `status=ok`", "run ask1a: acme health");
    line("- `deployctl status` → `ok`", "run ask1a: deployctl status");
    line("Either run `make -j a` or run `make -j b`.", "run ask1a: make -j a; run ask1b: make -j b");
    line("Restart with `systemctl restart a` (or `service a restart`), then `ls -l`.", "run ask1a: systemctl restart a; run ask1b: service a restart; run: ls -l");
    line("The host answers `kubectl get pods -w` slowly at noon.", "aside: kubectl get pods -w");
}

void TestTold::lines()
{
    QFETCH(const QString, wanted);
    QCOMPARE(commandsOf("# R\n\n## Deploy\n\n" + std::string(QTest::currentDataTag()) + "\n"), wanted);
}

void TestTold::languages_data()
{
    QTest::addColumn<QString>("wanted");
    const auto line = [](const char* text, const char* wanted) { QTest::newRow(text) << QString::fromUtf8(wanted); };
    for (const char* forbidden : {"Niemals ausführen: `rm -f a`", "Veraltet: `rm -f a`", "`rm -f a` nicht ausführen!", "N'exécutez jamais `rm -f a`.", "Ne pas exécuter `rm -f a` en production.", "No ejecute `rm -f a` en producción.",
             "Nunca execute `rm -f a` em produção.", "Non eseguire mai `rm -f a`.", "Voer nooit `rm -f a` uit.", "Никогда не выполняйте `rm -f a`.", "`rm -f a` komutunu asla çalıştırmayın.", "Không chạy `rm -f a` trên production.",
             "ห้ามรัน `rm -f a`", "`rm -f a` は実行しないでください。", "请勿执行 `rm -f a`。", "`rm -f a` 명령을 실행하지 마십시오.", "Nikdy nespouštějte `rm -f a`."})
        line(forbidden, "");
    for (const char* asked : {"- Optional: `make -j a`", "- Bei Bedarf `make -j a` ausführen", "- Si nécessaire, exécuter `make -j a`", "- Opcional: `make -j a`", "- Se necessário, execute `make -j a`", "- Facoltativo: `make -j a`",
             "- Indien nodig: `make -j a`", "- При необходимости выполните `make -j a`", "- Gerekirse `make -j a` çalıştırın", "- Nếu cần, chạy `make -j a`", "- ถ้าจำเป็น รัน `make -j a`", "- 必要に応じて `make -j a` を実行", "- 如有需要，执行 `make -j a`",
             "- 필요 시 `make -j a` 실행", "- Volitelně: `make -j a`", "- Falls Docker benutzt wird, `make -j a` ausführen", "- Si vous utilisez Docker, lancez `make -j a`"})
        line(asked, "run ask1a: make -j a");
}

void TestTold::languages() { lines(); }

void TestTold::runbooks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("wanted");
    const auto text = [](const char* name, const char* markdown, const char* wanted) { QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(wanted); };
    const char* const deploy = "# R\n\n## Deploy\n\n```sh\nmake a\n```\n\n";
    for (const char* title : {"## Troubleshooting", "## Appendix", "## FAQ", "## Examples", "## Useful commands", "## Emergency commands", "## Disaster recovery", "## Anhang", "## Nützliche Befehle", "## Dépannage", "## Commandes utiles", "## Comandos útiles", "## 常用命令", "## トラブルシューティング"})
        QTest::newRow(title) << QString::fromUtf8(deploy) + QString::fromUtf8(title) + QStringLiteral("\n\n```sh\nmake b\n```\n") << QStringLiteral("run: make a; aside: make b");
    for (const char* title : {"## Undo", "## Fallback", "## Recovery", "## Restore the previous version", "## Emergency procedure", "## Zurück", "## Rückfall", "## Rücksicherung", "## Abbruch", "## Annulation", "**Undo:**", "## 🔙 Undo (15 min)", "## Отмена", "## 撤销", "## 元に戻す"})
        QTest::newRow(title) << QString::fromUtf8(deploy) + QString::fromUtf8(title) + QStringLiteral("\n\n```sh\nmake b\n```\n") << QStringLiteral("run: make a; back: make b");
    for (const char* title : {"## Undo the banner", "## 3. Recovery", "## Recovery test", "## Restore"})
        QTest::newRow(title) << QString::fromUtf8(deploy) + QString::fromUtf8(title) + QStringLiteral("\n\n```sh\nmake b\n```\n") << QStringLiteral("run: make a; run: make b");
    for (const char* title : {"## Cleanup (only if abandoned)", "## Seed data (optional)", "## If you use Docker", "If you use Docker:", "Optionally, seed the data:", "**If you use Docker:**"})
        QTest::newRow(title) << QString::fromUtf8(deploy) + QString::fromUtf8(title) + QStringLiteral("\n\n```sh\nmake b\nmake c\n```\n") << QStringLiteral("run: make a; run ask1a: make b; run ask1a: make c");
    text("a condition of a gate", "# R\n\n## Deploy\n\n**DO NOT PROCEED IF:** the connection fails, wrong database selected\n\n```sh\nmake a\n```\n", "run: make a");
    text("a case and what is done in it", "# R\n\n## Deploy\n\nIf so, consider deleting the service\n\n```sh\nmake a\n```\n", "run ask1a: make a");
    text("an open line", "# R\n\n## Deploy\n\nIf the lamp is red then stop. Don't be tempted by\n\n```sh\nmake a\n```\n", "");
    text("an open case", "# R\n\n## Deploy\n\nIf loss is high do\n\n```sh\nmake a\n```\n", "run ask1a: make a");
    text("branches of a way back", "# R\n\n## Deploy\n\n```sh\nmake a\n```\n\n## Rollback\n\nBefore the migration:\n\n```sh\nmake b\n```\n\nAfter the migration:\n\n```sh\nmake c\n```\n", "run: make a; back ask1a: make b; back ask2a: make c");
    text("what was expected is said already", "# R\n\n## Deploy\n\n```\nmake a\n```\n\nExpected output: `deployed`\n\n```\nsystemctl restart app\n```\n", "run: make a; run: systemctl restart app");
    text("beyond a limit", "# R\n\n## Deploy\n\nWe tolerate up to 20k; beyond that shed load:\n\n```sh\nmake a\n```\n", "run ask1a: make a");
    text("a case before an arrow", "# R\n\n## Deploy\n\nAnya tests a payment. No confirmation within 15 min -> remove the rule:\n\n```sh\nmake a\n```\n", "run ask1a: make a");
    text("a way through a menu", "# R\n\n## Deploy\n\nIn the console, Settings → Jobs → Shell, enter:\n\n```sh\nmake a\n```\n\nConsole → Shell:\n\n```sh\nmake b\n```\n", "run: make a; run: make b");
    text("otherwise", "# R\n\n## Deploy\n\nOtherwise, restart it:\n\n```sh\nmake a\n```\n", "run ask1a: make a");
    text("a case of a runbook that goes back", "# Roll back the shop\n\n## Step 1 – Go back\n\n```sh\nmake a\n```\n\n## Step 2 – If the rollback makes it worse\n\n```sh\nmake b\n```\n", "run: make a; run ask1a: make b");
    text("two cases", "# R\n\n## Deploy\n\nIf you are on Debian:\n\n```sh\nmake a\n```\n\nIf you are on Red Hat:\n\n```sh\nmake b\n```\n", "run ask1a: make a; run ask2a: make b");
    text("a tool that nobody knows", "# R\n\n## Deploy\n\nThen:\n\n```\ndeployctl push --env prod\n```\n", "run ask1a: deployctl push --env prod");
    text("two tools that nobody knows", "# R\n\n## Deploy\n\n### 1. Push\n\n```\ndeployctl push --env prod\n```\n\n### 2. Warm\n\n```\nwarmctl fill --all\nwarmctl look --all\n```\n", "run ask1a: deployctl push --env prod; run ask2a: warmctl fill --all; run ask2a: warmctl look --all");
    text("a tool that nobody knows, for a failure", "# R\n\n## Deploy\n\n```sh\nmake a\n```\n\n## Rollback\n\nIf it fails:\n\n```\ndeployctl push --env prod\n```\n", "run: make a; back ask1a: deployctl push --env prod");
    text("what is typed at a device", "# R\n\n## 1. Add the rule\n\n    configure\n    set rule PAY-IN\n    commit\n\n## Rollback\n\n```\ndelete rule PAY-IN\ncommit\n```\n",
         "run ask1a: configure; run ask1a: set rule PAY-IN; run ask1a: commit; back ask2a: delete rule PAY-IN; back ask2a: commit");
    text("words that nobody types", "# R\n\n## 1. Say it\n\n```\nShop 2 is live.\nthank you all!\n```\n\n## Rollback\n\n```\nrolled back: see the ticket\n```\n", "");
    text("a tool that one is told to run, in the end", "# R\n\n## Deploy\n\nThen run the push:\n\n```\ndeployctl push --env prod\n```\n", "run: deployctl push --env prod");
    text("a tool on a host", "# R\n\n## Deploy\n\nOn the server, run:\n\n```\ndeployctl push --env prod\n```\n", "run: deployctl push --env prod");
    text("a run is no order", "# R\n\n## Deploy\n\nAfter the run it says:\n\n```\ndeployctl push --env prod\n```\n", "run ask1a: deployctl push --env prod");
    text("after a run", "# R\n\n## Deploy\n\nAfter the run:\n\n```\ndeployctl push --env prod\n```\n", "run ask1a: deployctl push --env prod");
    text("what a run says", "# R\n\n## Deploy\n\nAfter the run it says:\n\n```\nmigration done\n```\n", "");
    text("what an issue says", "# R\n\n## Deploy\n\nKnown issue:\n\n```\nconnection refused\n```\n", "");
    text("what the tests say", "# R\n\n## Deploy\n\nRun the tests and look:\n\n```\nmigration done\n```\n", "");
    text("a tool that one is told to run", "# R\n\n## Deploy\n\nRun this:\n\n```\ndeployctl push --env prod\n```\n", "run: deployctl push --env prod");
    text("forbidden below a line", "# R\n\n## Deploy\n\nNever run this:\n\n```sh\nmake b\n```\n", "");
    text("instead, below a line", "# R\n\n## Deploy\n\nInstead of the button, run this:\n\n```sh\nmake b\n```\n", "run: make b");
    text("a comment above commands", "# R\n\n## Deploy\n\n```sh\nmake a\n# Optional: seed\nmake b\nmake c\n\nmake d\n# To undo:\nmake e\n```\n", "run: make a; run ask1a: make b; run ask1a: make c; run: make d; aside: make e");
    text("a point of a way back with a condition", "# R\n\n## Deploy\n\n```sh\nmake a\n```\n\n## Rollback\n\n1. Stop: `make -j b`\n2. Only if data is corrupted, restore the database:\n\n   ```sh\n   make -j c\n   ```\n3. Start: `make -j d`\n", "run: make a; back: make -j b; back ask1a: make -j c; back: make -j d");
    text("for another time, on the way back", "# R\n\n## Deploy\n\n```sh\nmake a\n```\n\n## Rollback\n\nRun `make -j b`. Never run `make -j c`.\n\nIf it fails, run `make -j d`.\n", "run: make a; back: make -j b; back: make -j d");
    // What was undone is not put back unasked, also where the failure is why one goes back.
    for (const char* comment : {"# Retry the migration", "# 3. Retry the migration", "# Try it again", "# Migration erneut versuchen", "# Réessayer la migration", "# Reintentar la migración", "# Tentar novamente a migração", "# Riprovare la migrazione",
             "# Migratie opnieuw proberen", "# Повторить попытку", "# Zkusit migraci znovu", "# Göçü yeniden dene", "# Thử lại", "# ลองอีกครั้ง", "# マイグレーションを再試行", "# 重试迁移", "# 마이그레이션 재시도"})
        for (const char* title : {"## Rollback", "## Rollback\n\n### Scenario 1: The migration fails"})
            text(comment, qUtf8Printable(QStringLiteral("# R\n\n## Deploy\n\n```sh\nmake a\n```\n\n%1\n\n```sh\nmake b\n\n%2\nmake a\n```\n").arg(QString::fromUtf8(title), QString::fromUtf8(comment))), "run: make a; back: make b; back ask1a: make a");
    for (const char* comment : {"# Wait five seconds between retries", "# Restart with retry turned off", "# Re-run the clean-up"})
        text(comment, qUtf8Printable(QStringLiteral("# R\n\n## Deploy\n\n```sh\nmake a\n```\n\n## Rollback\n\n```sh\n%1\nmake b\n```\n").arg(QString::fromUtf8(comment))), "run: make a; back: make b");
    text("tried again on the way forward", "# R\n\n## Deploy\n\n```sh\n# Retry the import\nmake a\n```\n", "run: make a");
    text("problems in a table", "# R\n\n## Deploy\n\n| Problem | Resolution |\n|---|---|\n| No pod | `kubectl delete pod a` |\n", "aside: kubectl delete pod a");
    text("options as lines", "# R\n\n## Deploy\n\nOption A: on Debian\n\n```sh\nmake a\n```\n\nOption B: on Red Hat\n\n```sh\nmake b\nmake c\n```\n\nThen:\n\n```sh\nmake d\n```\n", "run ask1a: make a; run ask1b: make b; run ask1b: make c; run: make d");
    text("options as items", "# R\n\n## Deploy\n\n- Option 1: `make -j a`\n- Option 2: `make -j b`\n- Then `make -j c`\n", "run ask1a: make -j a; run ask1b: make -j b; run: make -j c");
    text("one option", "# R\n\n## Deploy\n\nOption A: on Debian\n\n```sh\nmake a\n```\n", "run: make a");
    text("a choice inside of an option", "# R\n\n## Deploy\n\n### Option A: git\n\n```sh\nmake a\n# or\nmake b\n\nmake c\n```\n\n### Option B: backup\n\n```sh\nmake d\n```\n", "run ask1a/2a: make a; run ask1b/2a: make b; run ask2a: make c; run ask2b: make d");
    text("a question inside of an option", "# R\n\n## Deploy\n\n### Option A: git\n\n```sh\nmake a\n# Optional: seed\nmake b\n```\n\n### Option B: backup\n\n```sh\nmake d\n```\n", "run ask1a: make a; run ask2a/1a: make b; run ask1b: make d");
}

void TestTold::runbooks()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, wanted);
    QCOMPARE(commandsOf(markdown.toStdString()), wanted);
}

void TestTold::signaturesAreAskedEverywhere()
{
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n## Deploy\n\n- [ ] Copy\n\n## Notes\n\n- Slow at noon\n\n---\n\n**Deployed By**: __________\n**Approved By**: __________\n"));
    QCOMPARE(std::count_if(procedure.items.begin(), procedure.items.end(), [](const Item& item) { return item.kind == ItemKind::SignOff && !item.aside; }), 2);
}

void TestTold::asked_data()
{
    QTest::addColumn<QString>("wanted");
    const auto text = [](const char* markdown, const char* wanted) { QTest::newRow(markdown) << QString::fromUtf8(wanted); };
    text("## Stage 1 - Writers\n\nPause the worker. Record the depth.\n\nDo not continue until all writers are stopped.\n", "Writers: Pause the worker. Record the depth.; Do not continue until all writers are stopped.");
    text("## Stage 2 - Switch\n\nChange the strings. Restart the API.\n", "Switch: Change the strings. Restart the API.");
    text("## Stage 3 - Wait\n\nDo not continue until all writers are stopped.\n", "Do not continue until all writers are stopped.");
    text("## Deploy\n\n- Copy\n\nThere is no need to wait for approval.\n", "Deploy: Copy · There is no need to wait for approval.");
    text("## Deploy\n\n- Copy\n\nYou do not have to stop the workers before proceeding.\n", "Deploy: Copy · You do not have to stop the workers before proceeding.");
    text("## Deploy\n\n- Copy\n\nNobody continues past the database part until the DBA has confirmed the lag.\n", "Nobody continues past the database part until the DBA has confirmed the lag.");
    text("## Deploy\n\n- Copy\n\nIf the error rate goes above 2 % for five minutes, go back to the old version.\n", "If the error rate goes above 2 % for five minutes, go back to the old version.");
}

void TestTold::asked()
{
    QFETCH(const QString, wanted);
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n" + std::string(QTest::currentDataTag())));
    QStringList rows;
    for (const Item& item : procedure.items)
        if (item.kind > ItemKind::Watch && !item.aside) rows.append(QString::fromStdString(item.text));
    QCOMPARE(rows.join(QStringLiteral("; ")), wanted);
}

void TestTold::checks_data()
{
    QTest::addColumn<QString>("wanted");
    const auto text = [](const char* markdown, const char* wanted) { QTest::newRow(markdown) << QString::fromUtf8(wanted); };
    text("# Expected: success: true\n```\n", "a person confirms: success: true");
    text("# Expected: password prompt\n```\n", "a person confirms: password prompt");
    text("# Expected: success\n```\n", "exit code = 0");
    text("# Expected: [insert the commit]\n```\n", "a person confirms: [insert the commit]");
    text("```\n\nExpected output:\n\n```\n{\"status\":\"ok\"}\n```\n", "JSON holds {\"status\":\"ok\"}");
    text("```\n\n**Expected output:**\n```\nshop is ready\n```\n", "output contains \"shop is ready\"");
    text("```\n\nExpected output:\n\n```\nstatus: online\nlogs: none\n```\n", "a person confirms: status: online · logs: none");
}

void TestTold::checks()
{
    QFETCH(const QString, wanted);
    const auto plan = holdpoint::tests::compileText("# R\n\n## Deploy\n\n```sh\nmake a\n" + std::string(QTest::currentDataTag()));
    QCOMPARE(plan.expectations.size(), std::size_t(1));
    QCOMPARE(QString::fromUtf8(plan.expectations.front().proposal.data(), static_cast<qsizetype>(plan.expectations.front().proposal.size())), wanted);
}

void TestTold::watchesHaveTheirTime()
{
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n## Deploy\n\n### Step 1: Watch\n\nWatch the log for 5 seconds.\n\n```sh\ntail -f a.log\n```\n"));
    QCOMPARE(procedure.items.front().kind, ItemKind::Watch);
    QCOMPARE(procedure.items.front().seconds, 5);
}

void TestTold::waits_data()
{
    QTest::addColumn<int>("seconds");     // 0: it is no wait
    const auto line = [](const char* text, int seconds) { QTest::newRow(text) << seconds; };
    line("Hold at 10 % for 30 minutes.", 1800);
    line("Hold the canary at 25% for 15 min", 900);
    line("Wait half an hour.", 1800);
    line("Then wait an hour and a half.", 5400);
    line("Leave it at 50 % for 2 h", 7200);
    line("Leave the traffic at 50% for one hour", 3600);
    line("Wait 30m", 1800);
    line("Pause for 10 minutes.", 600);
    line("Shift to 10 % and hold for 20 minutes", 1200);
    line("Warte eine halbe Stunde.", 1800);
    line("Bei 10 % für 30 Minuten halten", 1800);
    line("Eine Viertelstunde warten", 900);
    line("Maintenir à 10 % pendant une demi-heure", 1800);
    line("Mantener en 10 % durante media hora", 1800);
    line("Mantenere al 10 % per mezz'ora", 1800);
    line("Manter em 10 % por meia hora", 1800);
    line("Houd op 10 % gedurende een half uur", 1800);
    line("Держать на 10 % полчаса", 1800);
    line("%10'da yarım saat tutun", 1800);
    line("Giữ ở 10 % trong nửa giờ", 1800);
    line("คงไว้ที่ 10 % ครึ่งชั่วโมง", 1800);
    line("10%で30分間保持", 1800);
    line("保持在 10% 半小时", 1800);
    line("10%에서 30분 동안 유지", 1800);
    line("Ponechte na 10 % půl hodiny", 1800);
    line("The longest wait is over after lunch", 0);
    line("Keep the old image for 30 days", 0);
    line("Hold the door", 0);
    line("Leave the office at noon", 0);
    line("Wait ten minutes before the switch.", 600);
    line("Watch it for 30 min.", 1800);
    line("Then monitor for 1 h.", 3600);
    line("Watch the dashboard for fifteen minutes before going on.", 900);
    line("Zwanzig Minuten warten.", 1200);
    line("Wait 10 minutes before the switch.", 600);
    line("Wait until the queue is drained (up to 10 minutes).", 0);
    line("Wait until lag < 5 s", 0);
    line("Wait for Bob's approval for 10 minutes.", 0);
}

void TestTold::waits()
{
    QFETCH(const int, seconds);
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n## Ramp\n\n- [ ] Copy\n\n" + std::string(QTest::currentDataTag()) + "\n"));
    int waited = 0;
    for (const Item& item : procedure.items)
        if (item.kind == ItemKind::Wait) waited = item.seconds;
    QCOMPARE(waited, seconds);
}

void TestTold::aHoldIsAStepOfTheRamp()
{
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n## Ramp\n\n1. Copy the files\n2. Hold at 10 % for 30 minutes\n3. Leave it at 50 % for 2 h\n"));
    QCOMPARE(procedure.steps.size(), std::size_t(3));
    QCOMPARE(procedure.steps[1].traffic, std::vector<double>{10});
    QCOMPARE(procedure.steps[2].traffic, std::vector<double>{50});
    QCOMPARE(std::count_if(procedure.items.begin(), procedure.items.end(), [](const Item& item) { return item.kind == ItemKind::Wait; }), 2);
}

void TestTold::sharesHaveManyForms_data()
{
    QTest::addColumn<double>("share");
    const auto line = [](const char* text, double share) { QTest::newRow(text) << share; };
    line("Hold at 12.5 % for 30 min", 12.5);
    line("Bei 12,5 % für 30 Minuten halten", 12.5);
    line("Maintenir à 10\u00A0% pendant une demi-heure", 10);
    line("%10'da yarım saat tutun", 10);
    line("10％で30分間保持", 10);
}

void TestTold::sharesHaveManyForms()
{
    QFETCH(const double, share);
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n## Ramp\n\n1. Copy the files\n2. " + std::string(QTest::currentDataTag()) + "\n"));
    QCOMPARE(procedure.steps.size(), std::size_t(2));
    QCOMPARE(procedure.steps[1].traffic, std::vector<double>{share});
}

void TestTold::variablesAreNotFilledIn()
{
    const auto plan = holdpoint::tests::compileText("# R\n\n## Deploy\n\n```sh\necho \"${#DB_PASSWORD}\"\ncat backup_TIMESTAMP.sql\n```\n");
    for (const auto& parameter : plan.parameters) QVERIFY2(parameter.name != "PASSWORD", "a part of a variable's name is no parameter");
    QVERIFY(std::any_of(plan.parameters.begin(), plan.parameters.end(), [](const auto& parameter) { return parameter.name == "TIMESTAMP"; }));
}

QTEST_APPLESS_MAIN(TestTold)
#include "test_told.moc"
