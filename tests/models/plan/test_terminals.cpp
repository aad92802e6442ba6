// What was typed at a prompt, what a terminal printed, and tools that nobody but their team knows.

#include "models/plan/procedure.h"
#include "tests/support/rows.h"

using holdpoint::tests::addPassages;

class TestTerminals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prompts_data()
    {
        addPassages({
            {"a dollar", "```console\n$ ls -l\na b\n```", "6 shell code.command | ls -l\n7 output code.after-prompt | a b"},
            {"a user and a host", "```console\nada@web1:~$ systemctl restart mail\nada@web1:~$ uptime -p\nup 2 days\n```", "6 shell code.command | systemctl restart mail\n7 shell code.command | uptime -p\n8 output code.after-prompt | up 2 days"},
            {"root in a folder", "```\nroot@db1:/srv/app# ./migrate.sh --all\nmigrated\n```", "6 shell code.command | ./migrate.sh --all\n7 output code.after-prompt | migrated"},
            {"in brackets", "```\n[root@host ~]# deployctl push\nPushing 3 layers\n```", "6 shell code.command | deployctl push\n7 output code.after-prompt | Pushing 3 layers"},
            {"an environment of Python", "```console\n(venv) ada@web1:~/app$ alembic upgrade head\nINFO done\n```", "6 shell code.command | alembic upgrade head\n7 output code.after-prompt | INFO done"},
            {"zsh", "```console\nada@mac ~ % kubectl get pods\nNAME READY\n```", "6 shell code.command | kubectl get pods\n7 output code.after-prompt | NAME READY"},
            {"PowerShell", "```console\nPS C:\\Program Files> Get-Service mail\nRunning mail\n```", "6 shell code.command | Get-Service mail\n7 output code.after-prompt | Running mail"},
            {"cmd", "```console\nC:\\srv>net stop mail\nstopped\n```", "6 shell code.command | net stop mail\n7 output code.after-prompt | stopped"},
            {"csh", "```console\nhost% ls -l\na b\n```", "6 shell code.command | ls -l\n7 output code.after-prompt | a b"},
            {"bash by itself", "```console\nsh-5.2# ls -l\na b\n```", "6 shell code.command | ls -l\n7 output code.after-prompt | a b"},
            {"a continuation", "```console\nada@web1:~$ tar -czf a.tgz \\\n  b\ndone\n```", "6-7 shell code.command | tar -czf a.tgz \\\n8 output code.after-prompt | done"},
            {"MySQL", "```console\n$ mysql shop\nmysql> SELECT count(*)\n    -> FROM users;\n| 4 |\nmysql> exit\n```", "6 shell code.command | mysql shop\n7-8 sql code.sql | SELECT count(*)\n9 output code.after-prompt | | 4 |"},
            {"PostgreSQL", "```\nshop=# SELECT 1;\n 1\nshop=> \\dt\nshop=# \\q\n```", "6 sql code.sql | SELECT 1;\n7 output code.after-prompt | 1\n8 sql code.sql | \\dt"},
            {"MariaDB in an sql fence", "```sql\nMariaDB [shop]> DELETE FROM a;\nQuery OK\n```", "6 sql code.sql | DELETE FROM a;\n7 output code.after-prompt | Query OK"},
            {"Python", "```\n>>> import app\n>>> app.run()\n4\n```", "6 code code.typed-program | import app\n7 code code.typed-program | app.run()\n8 output code.after-prompt | 4"},
            {"a table is no prompt", "```\nCPU% MEM% NAME\n4 5 mail\n```", "6-7 output code.output | CPU% MEM% NAME"},
            {"an arrow is no prompt", "```yaml\na: 1 -> 2\n```", "6 config code.config-fence | a: 1 -> 2"},
            {"a setting is no prompt", "```\nDB_PASSWORD=# from the vault\n```", "6 config code.config | DB_PASSWORD=# from the vault"},
            {"a setting in its fence", "```ini\n$ a=1\n```", "6 config code.config-fence | $ a=1"},
            {"a price is no prompt", "```\n$ 100 a month\n```", "6 output code.output | 100 a month"},
        });
    }
    void prompts() { HOLDPOINT_COMPARE_ROWS(commands); }

    void unknownTools_data()
    {
        addPassages({
            {"told to run", "Run the deploy tool:\n\n```\ndeployctl push --env prod\n```", "8 shell code.unknown-tool | deployctl push --env prod"},
            {"a few words", "Execute the following:\n\n```\nacme-tool sync\nacme-tool status\n```", "8 shell code.unknown-tool | acme-tool sync\n9 shell code.unknown-tool | acme-tool status"},
            {"without a colon", "Then run the sync.\n\n    acme-tool sync --all", "7 shell code.unknown-tool | acme-tool sync --all"},
            {"beside a known one", "Run:\n\n```\ndeployctl plan\nkubectl get pods\n```", "8 shell code.command | deployctl plan\n9 shell code.command | kubectl get pods"},
            {"with what it prints", "Run the deploy tool:\n\n```\ndeployctl push --env prod\nPushing 3 layers.\nall done here\n```", "8 shell code.unknown-tool | deployctl push --env prod\n9-10 output code.output | Pushing 3 layers."},
            {"a continuation", "Run:\n\n```\ndeployctl push \\\n  --env prod\n```", "8-9 shell code.unknown-tool | deployctl push \\"},
            {"by its signs", "```\ndeployctl push --env prod\n```", "6 shell code.unknown-tool | deployctl push --env prod"},
            {"words alone", "```\nacme sync done\n```", "6 output code.output | acme sync done"},
            {"output is said to be output", "Run it. Expected output:\n\n```\nacme-tool sync\n```", "8 output code.output | acme-tool sync"},
            {"sentences", "Run the tests and compare:\n\n```\nAll 43 tests passed.\nno errors, no warnings\n```", "8-9 output code.output | All 43 tests passed."},
            {"German", "Führe das aus:\n\n```\nacme-tool sync\n```", "8 shell code.unknown-tool | acme-tool sync"},
            {"Japanese", "以下を実行：\n\n```\nacme-tool sync\n```", "8 shell code.unknown-tool | acme-tool sync"},
        });
    }
    void unknownTools() { HOLDPOINT_COMPARE_ROWS(commands); }

    void forEach_data()
    {
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* markdown, const char* wanted) { QTest::newRow(markdown) << QString::fromUtf8(wanted); };
        row("On each of web1, web2, web3:\n\n```sh\nsystemctl restart app\n```\n\nThen `make -j a`.\n", "by hand: # On each of web1, web2, web3 / systemctl restart app; make -j a");
        row("For each `<HOST>`: `ssh <HOST> uptime -p`\n", "by hand: # For each <HOST> / ssh <HOST> uptime -p");
        row("Run this on every node:\n\n1. `make -j a`\n2. `make -j b`\n", "by hand: # Run this on every node / make -j a; by hand: # Run this on every node / make -j b");
        row("### For each region\n\n```sql\nSELECT 1;\n```\n\n### Then\n\n`make -j a`\n", "by hand: -- For each region / SELECT 1;; make -j a");
        row("- On each host:\n  ```sh\n  make a\n  ```\n- Then `make -j b`\n", "by hand: # On each host / make a; make -j b");
        row("On each host:\n\n```sh\nfor h in web1 web2; do ssh $h uptime; done\n```\n", "for h in web1 web2; do ssh $h uptime; done");
        row("`make -j a` shows the load on each host.\n", "make -j a");
        row("Auf jedem Server:\n\n```sh\nmake a\n```\n", "by hand: # Auf jedem Server / make a");
        row("Pour chaque serveur :\n\n```sh\nmake a\n```\n", "by hand: # Pour chaque serveur / make a");
        row("各サーバーで実行：\n\n```sh\nmake a\n```\n", "by hand: # 各サーバーで実行 / make a");
    }
    void forEach()
    {
        QFETCH(const QString, wanted);
        const auto procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText("# R\n\n## Deploy\n\n" + std::string(QTest::currentDataTag())));
        QStringList rows;
        for (const auto& item : procedure.items)
            if (item.kind < holdpoint::plan::ItemKind::Wait) rows += (item.byHand ? QStringLiteral("by hand: ") : QString()) + QString::fromStdString(item.text).replace(QLatin1Char('\n'), QStringLiteral(" / "));
        QCOMPARE(rows.join(QStringLiteral("; ")), wanted);
    }
};

QTEST_APPLESS_MAIN(TestTerminals)
#include "test_terminals.moc"
