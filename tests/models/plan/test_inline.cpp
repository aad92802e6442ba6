// Commands outside of code blocks: inline code that the reader is told to run, bare lines, cells of a command column.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;

namespace {

struct Said {
    const char* text;
    const char* rows;
};

/// A line of prose as line 5; each row is named by the text itself.
void addLines(std::initializer_list<Said> lines)
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("wanted");
    for (const Said& line : lines) QTest::newRow(QByteArray(line.text).replace('\n', ' ').constData()) << QByteArray("# R\n\n## Deploy\n\n") + line.text + "\n" << holdpoint::tests::linesTrimmed(line.rows);
}

} // namespace

class TestInline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void told_data()
    {
        addLines({
            {"Run `make` now.", "5 shell code.inline inline | make"},
            {"- [ ] Run `npm test`", "5 shell code.inline inline | npm test"},
            {"- Execute `./undo.sh`", "5 shell code.inline inline | ./undo.sh"},
            {"Run `ls -l`, then `pwd`.", "5 shell code.inline inline | ls -l\n5 shell code.inline inline | pwd"},
            {"The host is asked with `systemctl status mail`.", "5 shell code.inline inline | systemctl status mail"},
            {"`kubectl get pods -w`", "5 watch code.inline inline | kubectl get pods -w"},
            {"Look at `tail -f mail.log`", "5 watch code.inline inline | tail -f mail.log"},
            {"Run `SELECT count(*) FROM users` there.", "5 sql code.inline-sql inline | SELECT count(*) FROM users"},
            {"The answer of `DROP TABLE old;` is short.", "5 sql code.inline-sql inline | DROP TABLE old;"},
            {"Use ``echo `date` -u`` here.", "5 shell code.inline inline | echo `date` -u"},
            {"Führe `make all` aus.", "5 shell code.inline inline | make all"},
            {"Exécuter `make` maintenant.", "5 shell code.inline inline | make"},
            {"Ejecutar `make` ahora.", "5 shell code.inline inline | make"},
            {"執行 `npm test` 。", "5 shell code.inline inline | npm test"},
        });
    }
    void told() { HOLDPOINT_COMPARE_ROWS(commands); }

    void mentioned_data()
    {
        addLines({
            {"The tool `make` is old.", ""},
            {"The table `users` grows.", ""},
            {"Set `MAIL_HOST=mail` there.", ""},
            {"The address is `/api/users`.", ""},
            {"The file `config/mail.yml` is read.", ""},
            {"The branch `release/4.2` is closed.", ""},
            {"The state is `read only`.", ""},
            {"The lamp `on` and the lamp `off`.", ""},
            {"The script begins with `#!/bin/sh`.", ""},
            {"The column `select` is odd.", ""},
            {"The value of `test` is kept.", ""},
            {"An empty pair `` of ticks.", ""},
            {"- Rename `order items` → `order_lines`", ""},
            {"- Set `max connections` → `200`", ""},
            {"<!-- run `rm -rf a` -->", ""},
        });
    }
    void mentioned() { HOLDPOINT_COMPARE_ROWS(commands); }

    void bareLines_data()
    {
        addLines({
            {"- kubectl apply -f mail.yml", "5 shell code.bare-line inline | kubectl apply -f mail.yml"},
            {"- Deploy: kubectl apply -f mail.yml", "5 shell code.bare-line inline | kubectl apply -f mail.yml"},
            {"- tail -f mail.log", "5 watch code.bare-line inline | tail -f mail.log"},
            {"- [ ] Deploy the mail\n  docker compose up -d", "6 shell code.bare-line | docker compose up -d"},
            {"- [ ] `./deploy.sh`", "5 shell code.inline inline | ./deploy.sh"},
            {"- [ ] `./deploy.sh` is there", ""},
            {"- GET https://mail/health → 200", "5 shell code.http-request inline | GET https://mail/health → 200"},
            {"- GET the list from the office", ""},
            {"- Make sure that a-b is there.", ""},
            {"- find the key - it is in the box", ""},
            {"- Go to the desk -- then wait", ""},
            {"- Docker is used, -f is its option.", ""},
            {"- Start the host", ""},
            {"sudo systemctl stop search\nsudo rm -rf /var/lib/search/*\nsystemctl start search", "5 shell code.bare-line inline | sudo systemctl stop search\n6 shell code.bare-line | sudo rm -rf /var/lib/search/*\n7 shell code.bare-line | systemctl start search"},
            {"Stop it:\n$ systemctl stop search\n$ 20 are paid", "6 shell code.bare-line | systemctl stop search"},
            {"The host is new.\nsystemctl start search", ""},
        });
    }
    void bareLines() { HOLDPOINT_COMPARE_ROWS(commands); }

    void tables_data()
    {
        addCases({
            {"a command column", "\n# R\n\n## Deploy\n\n| Step | Command |\n|---|---|\n| Copy | `make` |\n| `make` is old | `ls` |\n", "7 shell code.inline inline | make\n8 shell code.inline inline | ls"},
            {"a command in another column", "\n# R\n\n## Deploy\n\n| What | Note |\n|---|---|\n| Copy | `cp -r a b` |\n| Host | `mail` |\n", "7 shell code.inline inline | cp -r a b"},
            {"what nobody knows is asked about", "\n# R\n\n## Deploy\n\n| Step | Command |\n|---|---|\n| Point | `flashback database to point a;` |\n| Clear it by hand | n/a |\n", "7 shell code.unknown-tool inline | flashback database to point a;"},
            {"what must not run", "\n# R\n\n## Deploy\n\n| Step | Command | Expected |\n|---|---|---|\n| Stop | `systemctl stop a` | DO NOT RUN before February |\n", ""},
            {"a bar in code", "\n# R\n\n## Deploy\n\n| Step | Command |\n|---|---|\n| Count | `ls \\| wc -l` |\n", "7 shell code.inline inline | ls | wc -l"},
            {"German", "\n# R\n\n## Deploy\n\n| Schritt | Befehl |\n|---|---|\n| Kopieren | `make` |\n", "7 shell code.inline inline | make"},
            {"French", "\n# R\n\n## Deploy\n\n| Étape | Commande |\n|---|---|\n| Copier | `make` |\n", "7 shell code.inline inline | make"},
            {"Chinese", "\n# R\n\n## Deploy\n\n| 步骤 | 命令 |\n|---|---|\n| 复制 | `make` |\n", "7 shell code.inline inline | make"},
        });
    }
    void tables() { HOLDPOINT_COMPARE_ROWS(commands); }

    void places_data()
    {
        addCases({
            {"ignored", "\n# R\n\n## Deploy\n\n<!-- holdpoint: ignore -->\nRun `make` now.\n", ""},
            {"in a rollback", "\n# R\n\n## Rollback\n\nRun `make undo` now.\n", "5 shell code.inline inline rollback | make undo"},
            {"in an environment", "\n# R\n\n## Staging\n\nRun `make` now.\n", "5 shell code.inline env=staging inline | make"},
        });
    }
    void places() { HOLDPOINT_COMPARE_ROWS(commands); }
};

QTEST_APPLESS_MAIN(TestInline)
#include "test_inline.moc"
