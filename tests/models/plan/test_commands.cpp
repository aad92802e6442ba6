// Code blocks, inline code and bare lines become commands: one row for one command, with what it really is.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;
using holdpoint::tests::addPassages;

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shell_data()
    {
        addPassages({
            {"one a line", "```sh\ncp -r a b\n\n# then\nsystemctl restart mail\n```", "6 shell code.command | cp -r a b\n9 shell code.command | systemctl restart mail"},
            {"a continuation", "```bash\ntar -czf a.tgz \\\n  --exclude b \\\n  c\nls\n```", "6-8 shell code.command | tar -czf a.tgz \\\n9 shell code.command | ls"},
            {"a pipe at the end", "```bash\ncat a |\n  sort\n```", "6-7 shell code.command | cat a |"},
            {"and at the end", "```bash\nmake a &&\n  make b\n```", "6-7 shell code.command | make a &&"},
            {"a here-document", "```bash\ncat > a.conf <<'END'\nx = 1\n\n# no comment\nEND\nls\n```", "6-10 shell code.command | cat > a.conf <<'END'\n11 shell code.command | ls"},
            {"a here-document that strips tabs", "```bash\ncat <<-END\n\tx\n\tEND\nls\n```", "6-8 shell code.command | cat <<-END\n9 shell code.command | ls"},
            {"two here-documents", "```bash\ndiff <(cat <<A\n1\nA\n) b\ncat <<A <<B\n1\nA\n2\nB\n```", "6-9 shell code.command | diff <(cat <<A\n10-14 shell code.command | cat <<A <<B"},
            {"a here-string", "```bash\nread a <<< \"x\"\nls\n```", "6 shell code.command | read a <<< \"x\"\n7 shell code.command | ls"},
            {"a loop", "```bash\nfor h in a b; do\n  ssh $h uptime\ndone\n```", "6-8 shell code.command | for h in a b; do"},
            {"a loop in one line", "```bash\nfor h in a b; do ssh $h uptime; done\nls\n```", "6 shell code.command | for h in a b; do ssh $h uptime; done\n7 shell code.command | ls"},
            {"do on its own line", "```bash\nwhile read l\ndo\n  echo $l\ndone\n```", "6-9 shell code.command | while read l"},
            {"if and else", "```bash\nif test -f a; then\n  cat a\nelse\n  ls\nfi\n```", "6-10 shell code.command | if test -f a; then"},
            {"case", "```bash\ncase $1 in\n  a) ls ;;\n  *) pwd ;;\nesac\n```", "6-9 shell code.command | case $1 in"},
            {"a function", "```bash\nput() {\n  cp $1 b\n}\nput a\n```", "6-8 shell code.command | put() {\n9 shell code.command | put a"},
            {"quotes over lines", "```bash\npsql -c \"SELECT 1;\n  SELECT 2;\"\nls\n```", "6-7 shell code.command | psql -c \"SELECT 1;\n8 shell code.command | ls"},
            {"a substitution over lines", "```bash\na=$(\n  ls\n)\necho $a\n```", "6-8 shell code.command | a=$(\n9 shell code.command | echo $a"},
            {"an apostrophe in a comment", "```bash\n# don't wait\nls\n```", "7 shell code.command | ls"},
            {"a quote that never ends", "```bash\necho it's late\nls\npwd\n```", "6 shell code.command | echo it's late\n7 shell code.command | ls\n8 shell code.command | pwd"},
            {"a lone done", "```bash\ndone\nls\n```", "6 shell code.command | done\n7 shell code.command | ls"},
            {"prompts with output", "```console\n$ uptime\n up 3 days\n$ ls\na\nb\n```", "6 shell code.command | uptime\n7 output code.after-prompt | up 3 days\n8 shell code.command | ls\n9-10 output code.after-prompt | a"},
            {"a whole script", "```bash\n#!/bin/sh\ncp a b\nls\n```", "6-8 shell code.script script | #!/bin/sh"},
            {"a script that asks", "```bash\nset -e\nread -p \"Sure? \" answer\ncp a b\n```", "6-8 shell code.script script | set -e"},
            {"set alone makes no script", "```bash\nset -e\ncp a b\n```", "6 shell code.command | set -e\n7 shell code.command | cp a b"},
            {"quotes in quotes", "```bash\necho 'it'\"'\"'s'\nls\n```", "6 shell code.command | echo 'it'\"'\"'s'\n7 shell code.command | ls"},
            {"an escaped semicolon", "```bash\nfind . -name x -exec rm {} \\;\nls\n```", "6 shell code.command | find . -name x -exec rm {} \\;\n7 shell code.command | ls"},
            {"a loop on another host", "```bash\nssh mail 'for a in b; do\n  ls\ndone'\nls\n```", "6-8 shell code.command | ssh mail 'for a in b; do\n9 shell code.command | ls"},
            {"a lone bracket", "```bash\n(\n```", ""},
            {"words of another script in a bracket", "```bash\n(確認\n```", "6 shell code.command | (確認"},
            {"a subshell and a group", "```bash\n(cd a && ls)\n{ ls; pwd; } > x\n! grep a b\n: > a.log\n```", "6 shell code.command | (cd a && ls)\n7 shell code.command | { ls; pwd; } > x\n8 shell code.command | ! grep a b\n9 shell code.command | : > a.log"},
            {"patterns of a case", "```bash\ncase \"$1\" in\n  start)\n    ls\n    ;;\n  stop|halt) pwd ;;\nesac\nls\n```", "6-11 shell code.command | case \"$1\" in\n12 shell code.command | ls"},
            {"signs that begin no comment", "```bash\necho \"a # b\"; echo a#b; echo ${#a} ${a#b}\nls\n```", "6 shell code.command | echo \"a # b\"; echo a#b; echo ${#a} ${a#b}\n7 shell code.command | ls"},
            {"words of the shell as arguments", "```bash\necho if then for done\ngit commit -m \"while\"\n```", "6 shell code.command | echo if then for done\n7 shell code.command | git commit -m \"while\""},
            {"Windows line ends", "```sh\r\ncp a b\r\nls -l\r\n```", "6 shell code.command | cp a b\n7 shell code.command | ls -l"},
            {"a fence that never closes", "```sh\ncp a b", "6 shell code.command | cp a b"},
            {"an empty fence", "```sh\n```", ""},
            {"a fence of blanks", "```sh\n\n  \n```", ""},
        });
    }
    void shell() { HOLDPOINT_COMPARE_ROWS(commands); }

    void watchers_data()
    {
        addPassages({
            {"follows a log", "```sh\ntail -f /var/log/mail.log\n```", "6 watch code.watcher | tail -f /var/log/mail.log"},
            {"follows with a bundle", "```sh\ntail -100f mail.log\njournalctl -fu mail\n```", "6 watch code.watcher | tail -100f mail.log\n7 watch code.watcher | journalctl -fu mail"},
            {"reads the end of a log", "```sh\ntail -n 50 mail.log\njournalctl -u mail\n```", "6 shell code.command | tail -n 50 mail.log\n7 shell code.command | journalctl -u mail"},
            {"watch", "```sh\nwatch -n 5 uptime\n```", "6 watch code.watcher | watch -n 5 uptime"},
            {"top", "```sh\ntop\n```", "6 watch code.watcher | top"},
            {"pods", "```sh\nkubectl get pods -w\nkubectl get pods\nkubectl logs -f mail\nkubectl logs mail\n```", "6 watch code.watcher | kubectl get pods -w\n7 shell code.command | kubectl get pods\n8 watch code.watcher | kubectl logs -f mail\n9 shell code.command | kubectl logs mail"},
            {"containers", "```sh\ndocker stats\ndocker logs --follow mail\ndocker ps\n```", "6 watch code.watcher | docker stats\n7 watch code.watcher | docker logs --follow mail\n8 shell code.command | docker ps"},
            {"pm2", "```sh\npm2 monit\npm2 logs\npm2 logs --nostream\n```", "6 watch code.watcher | pm2 monit\n7 watch code.watcher | pm2 logs\n8 shell code.command | pm2 logs --nostream"},
            {"a development server", "```sh\nnpm run dev\nnpm run build\n```", "6 watch code.watcher | npm run dev\n7 shell code.command | npm run build"},
        });
    }
    void watchers() { HOLDPOINT_COMPARE_ROWS(commands); }

    void sqlAndPrompts_data()
    {
        addPassages({
            {"statements", "```sql\n-- how many\nSELECT count(*)\nFROM users;\nUPDATE a SET b = 1;\n```", "7-8 sql code.sql | SELECT count(*)\n9 sql code.sql | UPDATE a SET b = 1;"},
            {"a semicolon in quotes", "```sql\nINSERT INTO a VALUES ('x;y');\nSELECT 1;\n```", "6 sql code.sql | INSERT INTO a VALUES ('x;y');\n7 sql code.sql | SELECT 1;"},
            {"a semicolon in dollars", "```sql\nDO $$\nBEGIN\n  PERFORM 1;\nEND $$;\nSELECT 1;\n```", "6-9 sql code.sql | DO $$\n10 sql code.sql | SELECT 1;"},
            {"a semicolon in a comment", "```sql\nSELECT 1 -- not; here\n;\n```", "6-7 sql code.sql | SELECT 1 -- not; here"},
            {"no semicolon but a blank line", "```sql\nSELECT 1\n\nSELECT 2\n```", "6 sql code.sql | SELECT 1\n8 sql code.sql | SELECT 2"},
            {"a meta command", "```sql\n\\dt\nSELECT 1;\n```", "6 sql code.sql | \\dt\n7 sql code.sql | SELECT 1;"},
            {"the client in an sql fence", "```sql\npsql -d app -c 'SELECT 1'\nSELECT 2;\n```", "6 shell code.command | psql -d app -c 'SELECT 1'\n7 sql code.sql | SELECT 2;"},
            {"typed after dbshell", "```bash\npython manage.py dbshell\nSELECT count(*)\nFROM users;\n\\q\n```", "6 shell code.command | python manage.py dbshell\n7-8 sql code.sql | SELECT count(*)\n9 sql code.sql | \\q"},
            {"typed after psql", "```bash\npsql -d app\nSELECT 1;\n```", "6 shell code.command | psql -d app\n7 sql code.sql | SELECT 1;"},
            {"SQL in a bash fence", "```bash\nSELECT 1;\n```", "6 sql code.sql | SELECT 1;"},
            {"psql with a file", "```bash\npsql -f a.sql\nls -l\n```", "6 shell code.command | psql -f a.sql\n7 shell code.command | ls -l"},
            {"typed after a shell", "```bash\npython manage.py shell\nfrom app import jobs\njobs.run()\n```", "6 shell code.command | python manage.py shell\n7-8 code code.typed-program | from app import jobs"},
            {"typed after python", "```bash\npython3\nprint(1)\n```", "6 shell code.command | python3\n7 code code.typed-program | print(1)"},
            {"python with a program", "```bash\npython3 -c 'print(1)'\nls -l\n```", "6 shell code.command | python3 -c 'print(1)'\n7 shell code.command | ls -l"},
            {"braces", "```bash\nquery {\n  users { id }\n}\n```", "6-8 code code.braces | query {"},
        });
    }
    void sqlAndPrompts() { HOLDPOINT_COMPARE_ROWS(commands); }

    void kinds_data()
    {
        addPassages({
            {"a configuration", "```yaml\na: 1\nb: 2\n```", "6-7 config code.config-fence | a: 1"},
            {"a configuration of comments", "```ini\n# a = 1\n```", "6 config code.config-fence | # a = 1"},
            {"a program", "```python\nprint(1)\n```", "6 code code.program-fence | print(1)"},
            {"an output", "```text\nServer ready\n```", "6 output code.output | Server ready"},
            {"nothing but comments", "```bash\n# look at the lamp\n# then wait\n```", "6-7 output code.comments-only | # look at the lamp"},
            {"no tag: a command", "```\ncp -r a b\n```", "6 shell code.command | cp -r a b"},
            {"no tag: SQL", "```\nSELECT count(*) FROM users;\n```", "6 sql code.sql | SELECT count(*) FROM users;"},
            {"no tag: a configuration", "```\nlisten = 80\nserver_name = mail\n```", "6-7 config code.config | listen = 80"},
            {"no tag: an output", "```\nServer ready\nListening on port 80\n```", "6-7 output code.output | Server ready"},
            {"no tag: boxes", "```\n[ ] copy\n[ ] restart\n```", "6-7 output code.output | [ ] copy"},
            {"a diagram", "```\n  a --> b\n  b --> c\n```", "6-7 output code.output |   a --> b"},
            {"a checklist in a shell fence", "```bash\n[ ] copy the files\n[ ] restart the host\n```", "6-7 output code.output | [ ] copy the files"},
            {"commands in a plan of text", "```\nFirst host\n    ssh mail uptime\nSecond host\n```", "6-8 output code.output | First host\n7 shell code.command | ssh mail uptime"},
            {"a tag in capitals", "```Bash\nls -l\n```", "6 shell code.command | ls -l"},
            {"a tag that nobody knows", "```mailctl\ncp -r a b\n```", "6 shell code.command | cp -r a b"},
            {"a difference", "```diff\n- a\n+ b\n```", "6-7 code code.program-fence | - a"},
            {"a tag with a name", "```sh {name=copy}\ncp -r a b\n```", "6 shell code.command | cp -r a b"},
            {"an indented block", "    cp -r a b\n    ls -l", "5 shell code.command | cp -r a b\n6 shell code.command | ls -l"},
            {"tildes", "~~~bash\nls -l\n~~~", "6 shell code.command | ls -l"},
            {"after the words for output", "**Expected output:**\n```\ncp: done\n```", "7 output code.output | cp: done"},
        });
    }
    void kinds() { HOLDPOINT_COMPARE_ROWS(commands); }

    /// Settings of a program are no commands, unless a shell uses them; neither are steps for a person.
    void whatAFenceOnlyShows_data()
    {
        addPassages({
            {"settings", "```bash\n# the shop\nSHOP_HOST=db.internal\nSHOP_KEY=<key>\n```", "6-8 config code.config-fence | # the shop"},
            {"variables of the shell", "```bash\nSHOP_HOST=db.internal\nSHOP_PORT=80\n```\n\n```bash\nping $SHOP_HOST\n```", "6 shell code.command | SHOP_HOST=db.internal\n7 shell code.command | SHOP_PORT=80\n11 shell code.command | ping $SHOP_HOST"},
            {"a variable that is computed", "```bash\nSHOP_DAY=$(date)\nSHOP_PORT=80\n```", "6 shell code.command | SHOP_DAY=$(date)\n7 shell code.command | SHOP_PORT=80"},
            {"one setting", "```bash\nSHOP_PORT=80\n```", "6 shell code.command | SHOP_PORT=80"},
            {"numbered text", "```bash\n# In the console\n1. Create a project\n2. Switch it on\n```", "6-8 output code.output | # In the console"},
        });
    }
    void whatAFenceOnlyShows() { HOLDPOINT_COMPARE_ROWS(commands); }

    void choices_data()
    {
        addPassages({
            {"or", "```bash\nsystemctl restart mail\n# OR\nservice mail restart\n```", "6 shell code.command choice=1 | systemctl restart mail\n8 shell code.command choice=1 | service mail restart"},
            {"or if", "```bash\nsystemctl restart mail\n# OR if there is no systemd\nservice mail restart\n\nls\n```", "6 shell code.command choice=1 | systemctl restart mail\n8 shell code.command choice=1 | service mail restart\n10 shell code.command | ls"},
            {"an arm of two", "```bash\ncd a\nmake\n# Or\ncd b\nmake\n```", "6 shell code.command choice=1 | cd a\n7 shell code.command choice=1 | make\n9 shell code.command choice=1 | cd b\n10 shell code.command choice=1 | make"},
            {"three", "```bash\nls a\n# or\nls b\n# or\nls c\n```", "6 shell code.command choice=1 | ls a\n8 shell code.command choice=1 | ls b\n10 shell code.command choice=1 | ls c"},
            {"two pairs", "```bash\nls a\n# or\nls b\n\nls c\n# or\nls d\n```", "6 shell code.command choice=1 | ls a\n8 shell code.command choice=1 | ls b\n10 shell code.command choice=2 | ls c\n12 shell code.command choice=2 | ls d"},
            {"or in SQL", "```sql\nSELECT 1;\n-- or\nSELECT 2;\n```", "6 sql code.sql choice=1 | SELECT 1;\n8 sql code.sql choice=1 | SELECT 2;"},
            {"a word that begins with or", "```bash\nls a\n# order matters\nls b\n```", "6 shell code.command | ls a\n8 shell code.command | ls b"},
            {"a word of one letter", "```bash\nls a\n# o\nls b\n```", "6 shell code.command choice=1 | ls a\n8 shell code.command choice=1 | ls b"},
            {"a word of one letter among others", "```bash\nls a\n# o arquivo novo\nls b\n```", "6 shell code.command | ls a\n8 shell code.command | ls b"},
            {"options in comments", "```bash\nls\n# Option A: the old image\nmake old\nmake start\n\n# Option B: the last commit\nmake last\n```", "6 shell code.command | ls\n8 shell code.command choice=1 | make old\n9 shell code.command choice=1 | make start\n12 shell code.command choice=1 | make last"},
            {"one option alone", "```bash\nls\n# Option A: the old image\nmake old\n```", "6 shell code.command | ls\n8 shell code.command | make old"},
            {"or at the end", "```bash\nls a\n# or ask\n```", "6 shell code.command | ls a"},
            {"the other way in the comment", "```bash\nsystemctl stop mail\n# OR kubectl scale deploy/mail --replicas=0\n```", "6 shell code.command choice=1 | systemctl stop mail\n7 shell code.or-comment choice=1 | kubectl scale deploy/mail --replicas=0"},
            {"German", "```bash\nls a\n# oder\nls b\n```", "6 shell code.command choice=1 | ls a\n8 shell code.command choice=1 | ls b"},
            {"Spanish", "```bash\nls a\n# o\nls b\n```", "6 shell code.command choice=1 | ls a\n8 shell code.command choice=1 | ls b"},
            {"Chinese", "```bash\nls a\n# 或者\nls b\n```", "6 shell code.command choice=1 | ls a\n8 shell code.command choice=1 | ls b"},
            {"options", "### Option A: by hand\n\n```sh\nls a\n```\n\n### Option B: by script\n\n```sh\nls b\n```\n\n### Then\n\n```sh\nls c\n```", "8 shell code.command choice=1 | ls a\n14 shell code.command choice=1 | ls b\n20 shell code.command | ls c"},
            {"methods", "### Method 1\n\n```sh\nls a\n```\n\n### Method 2\n\n```sh\nls b\n```", "8 shell code.command choice=1 | ls a\n14 shell code.command choice=1 | ls b"},
            {"a choice inside an option", "### Option A\n\n```sh\nls a\n# or\nls b\n\nls x\n```\n\n### Option B\n\n```sh\nls c\n```", "8 shell code.command choice=1 | ls a\n10 shell code.command choice=1 | ls b\n12 shell code.command choice=2 | ls x\n18 shell code.command choice=2 | ls c"},
            {"an option with a label in it", "### Option A\n\n```sh\nls a\n```\n\n**Look**:\n\n- [ ] it is there\n\n### Option B\n\n```sh\nls b\n```", "8 shell code.command choice=1 | ls a\n18 shell code.command choice=1 | ls b"},
            {"one option alone", "### Option A\n\n```sh\nls a\n```\n\n### Then\n\n```sh\nls b\n```", "8 shell code.command | ls a\n14 shell code.command | ls b"},
            {"the author ties them", "```sh {choice=host}\nls a\n```\n\n```sh\nls x\n```\n\n```sh {choice=host}\nls b\n```", "6 shell code.command choice=1 | ls a\n10 shell code.command | ls x\n14 shell code.command choice=1 | ls b"},
        });
    }
    void choices() { HOLDPOINT_COMPARE_ROWS(commands); }

    void failures_data()
    {
        addPassages({
            {"a heading", "### If the copy fails\n\n```sh\nls a\n```\n\n### Then\n\n```sh\nls b\n```", "8 shell code.command if-failed | ls a\n14 shell code.command | ls b"},
            {"a label", "**If the copy fails:**\n\n```sh\nls a\n```\n\nThen go on:\n\n```sh\nls b\n```", "8 shell code.command if-failed | ls a\n14 shell code.command | ls b"},
            {"a line above", "```sh\nls a\n```\n\nIf that fails, force it:\n\n```sh\nls b\n```\n\n```sh\nls c\n```", "6 shell code.command | ls a\n12 shell code.command if-failed | ls b\n16 shell code.command | ls c"},
            {"a list item", "1. Copy: `ls -a x`\n2. If there is an error:\n   - `ls -a y`\n   ```sh\n   ls -a z\n   ```\n3. Look: `ls -a v`",
             "5 shell code.inline inline | ls -a x\n7 shell code.inline inline if-failed | ls -a y\n9 shell code.command if-failed | ls -a z\n11 shell code.inline inline | ls -a v"},
            {"a sentence", "Run `ls -a x`. If it fails, run `ls -a y`.", "5 shell code.inline inline | ls -a x\n5 shell code.inline inline if-failed | ls -a y"},
            {"a comment", "```sh\nls a\n# If that fails, force it\nls b\nls c\n\nls d\n```", "6 shell code.command | ls a\n8 shell code.command if-failed | ls b\n9 shell code.command if-failed | ls c\n11 shell code.command | ls d"},
            {"German", "**Bei Fehler:**\n\n```sh\nls a\n```", "8 shell code.command if-failed | ls a"},
            {"Japanese", "失敗した場合は、以下を実行：\n\n```sh\nls a\n```", "8 shell code.command if-failed | ls a"},
            {"Turkish", "Hata olursa:\n\n```sh\nls a\n```", "8 shell code.command if-failed | ls a"},
            {"no failure", "If there are no errors, start it:\n\n```sh\nls a\n```", "8 shell code.command | ls a"},
            {"another condition", "If you use Helm, look for errors:\n\n```sh\nls a\n```", "8 shell code.command | ls a"},
            {"a question", "Check if there are errors:\n\n```sh\nls a\n```", "8 shell code.command | ls a"},
            {"a comment about what the command does", "```sh\n# Stop with an error if the file is there\nls a\n```", "7 shell code.command | ls a"},
        });
    }
    void failures() { HOLDPOINT_COMPARE_ROWS(commands); }

    void pins_data()
    {
        addPassages({
            {"output", "<!-- holdpoint: kind=output -->\n```\ncp -r a b\n```", "7 output code.output | cp -r a b"},
            {"shell", "<!-- holdpoint: kind=shell -->\n```text\ndeploy mail\n```", "7 shell code.command | deploy mail"},
            {"watch", "```sh {kind=watch}\n./board.sh\n```", "6 watch code.command | ./board.sh"},
            {"code", "```sh {kind=code}\nls -l\n```", "6 code code.program-fence | ls -l"},
            {"sql", "```text {kind=sql}\nSELECT 1;\n```", "6 sql code.sql | SELECT 1;"},
            {"config", "```text {kind=config}\nls -l\n```", "6 config code.config-fence | ls -l"},
            {"note", "```sh {kind=note}\nls -l\n```", ""},
            {"ignore", "```sh {ignore}\nls -l\n```", ""},
            {"an environment", "```sh {env=staging}\nls -l\n```", "6 shell code.command env=staging | ls -l"},
        });
    }
    void pins() { HOLDPOINT_COMPARE_ROWS(commands); }

    void places_data()
    {
        addCases({
            {"an environment from the heading", "\n# R\n\n## Staging\n\n```sh\nls a\n```\n\n## Production\n\n```sh\nls b\n```\n", "6 shell code.command env=staging | ls a\n12 shell code.command env=production | ls b"},
            {"blue and green", "\n# R\n\n## Blue environment\n\n```sh\nls a\n```\n\n## Green environment\n\n```sh\nls b\n```\n", "6 shell code.command env=blue | ls a\n12 shell code.command env=green | ls b"},
            {"an environment from the front matter", "\n---\nenvironment: qa\n---\n\n# R\n\n## Deploy\n\n```sh\nls a\n```\n", "10 shell code.command env=qa | ls a"},
            {"a rollback's command", "\n# R\n\n## Rollback\n\n```sh\n./undo.sh\n```\n", "6 shell code.command rollback | ./undo.sh"},
            {"in a list item", "\n# R\n\n## Deploy\n\n1. Copy\n\n   ```sh\n   cp a b \\\n     c\n   ```\n", "8-9 shell code.command | cp a b \\"},
            {"a here-document in a list item", "\n# R\n\n## Deploy\n\n1. Copy\n\n   ```sh\n   cat > a <<END\n   x\n   END\n   ls\n   ```\n", "8-10 shell code.command | cat > a <<END\n11 shell code.command | ls"},
            {"in a quote", "\n# R\n\n## Deploy\n\n> ```sh\n> ls -l\n> ```\n", "6 shell code.command | ls -l"},
        });
    }
    void places() { HOLDPOINT_COMPARE_ROWS(commands); }

    /// A command in a list item is run without the indentation of the item, and with its own.
    void textIsWithoutTheBlocksIndentation()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## D\n\n1. Copy\n\n   ```sh\n   if true; then\n     ls\n   fi\n   ```\n");
        QCOMPARE(plan.commands.size(), std::size_t{1});
        QCOMPARE(holdpoint::tests::textOf(plan.commands[0].text), QStringLiteral("if true; then\n  ls\nfi"));
    }
};

QTEST_APPLESS_MAIN(TestCommands)
#include "test_commands.moc"
