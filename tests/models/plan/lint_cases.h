#pragma once

#include <cstdint>
#include <string>
#include <vector>

// What each rule of the lint finds, and what it must leave alone.

namespace holdpoint::tests {

inline std::string fence(const std::string& tag, const std::string& body) { return "# Release\n\n```" + tag + "\n" + body + "\n```\n"; }
constexpr std::uint32_t firstLine = 4;  ///< of what stands in such a fence

/// A runbook, a rule and the lines at which the rule has to speak.
struct Case {
    const char* name;
    const char* rule;
    std::string text;
    std::vector<int> lines;
};

/// One command, and whether the rule has to speak about it.
struct Line {
    const char* rule;
    bool found;
    const char* command;
};

inline const Line commandLines[] = {
    {"lint.asks-question", true, "git revert HEAD"},
    {"lint.asks-question", false, "git revert HEAD --no-edit"},
    {"lint.asks-question", true, "git commit -a"},
    {"lint.asks-question", false, "git commit -am 'Release 2.0'"},
    {"lint.asks-question", false, "git log commit"},
    {"lint.asks-question", true, "sudo apt-get install nginx"},
    {"lint.asks-question", false, "sudo apt-get -y install nginx"},
    {"lint.asks-question", false, "yes | apt-get install nginx"},
    {"lint.asks-question", true, "terraform apply"},
    {"lint.asks-question", false, "terraform apply release.tfplan"},
    {"lint.asks-question", false, "terraform apply -auto-approve"},
    {"lint.asks-question", true, "ssh -i key.pem deploy@web1"},
    {"lint.asks-question", false, "ssh -i key.pem deploy@web1 uptime"},
    {"lint.asks-question", false, "ssh deploy@web1 'sudo systemctl status app'"},
    {"lint.asks-question", true, "ssh deploy@web1 'sudo vi /etc/app.conf'"},
    {"lint.asks-question", true, "read -p 'Go on? ' answer"},
    {"lint.asks-question", false, "cat hosts | while read -r host; do ping -c 1 $host; done"},
    {"lint.asks-question", true, "psql -U app -d shop"},
    {"lint.asks-question", false, "psql -U app -d shop -c 'SELECT 1'"},
    {"lint.asks-question", false, "psql -U app -d shop < schema.sql"},
    {"lint.asks-question", false, "psql -lqt"},
    {"lint.asks-question", true, "mysql -u root -p shop < dump.sql"},
    {"lint.asks-question", false, "mysql --defaults-file=my.cnf shop < dump.sql"},
    {"lint.asks-question", true, "docker exec -it db psql -U app"},
    {"lint.asks-question", true, "kubectl exec -it deploy/api -n prod -- bash"},
    {"lint.asks-question", false, "kubectl exec deploy/api -n prod -- alembic upgrade head"},
    {"lint.asks-question", true, "npm login"},
    {"lint.asks-question", false, "npm run login"},
    {"lint.asks-question", true, "kubectl edit deployment api"},
    {"lint.asks-question", true, "crontab -e"},
    {"lint.asks-question", false, "crontab -l"},
    {"lint.asks-question", true, "python manage.py createsuperuser"},
    {"lint.asks-question", false, "python manage.py collectstatic --noinput"},

    {"lint.endless-command", true, "tail -f /var/log/app.log"},
    {"lint.endless-command", true, "tail -100f /var/log/app.log | grep ERROR"},
    {"lint.endless-command", false, "tail -n 100 /var/log/app.log"},
    {"lint.endless-command", false, "timeout 60 tail -f /var/log/app.log"},
    {"lint.endless-command", false, "nohup tail -f /var/log/app.log &"},
    {"lint.endless-command", true, "npm run dev"},
    {"lint.endless-command", true, "pnpm -F web start"},
    {"lint.endless-command", false, "npm run build"},
    {"lint.endless-command", false, "yarn add serve"},
    {"lint.endless-command", true, "pm2 logs api --lines 20"},
    {"lint.endless-command", false, "pm2 logs api --lines 20 --nostream"},
    {"lint.endless-command", true, "docker compose up"},
    {"lint.endless-command", false, "docker compose up -d"},
    {"lint.endless-command", true, "kubectl port-forward svc/api 8080:80"},
    {"lint.endless-command", true, "kubectl get pods -w"},
    {"lint.endless-command", false, "kubectl get -f api.yaml"},
    {"lint.endless-command", true, "python -m http.server 8000"},
    {"lint.endless-command", true, "while true; do curl -s localhost; sleep 5; done"},
    {"lint.endless-command", false, "while true; do curl -sf localhost && break; sleep 5; done"},

    {"lint.destructive-command", true, "rm -rf /srv/shop/uploads"},
    {"lint.destructive-command", false, "rm -rf node_modules dist/"},
    {"lint.destructive-command", false, "rm release.lock"},
    {"lint.destructive-command", true, "kubectl delete namespace shop"},
    {"lint.destructive-command", false, "kubectl delete pod api-7f9c"},
    {"lint.destructive-command", false, "kubectl delete namespace shop --dry-run=client"},
    {"lint.destructive-command", true, "dropdb shop"},
    {"lint.destructive-command", true, "git push --force origin main"},
    {"lint.destructive-command", false, "git push --force-with-lease origin main"},
    {"lint.destructive-command", true, "git reset --hard HEAD~1"},
    {"lint.destructive-command", true, "psql shop -c 'DROP TABLE orders'"},
    {"lint.destructive-command", true, "psql shop -c \"DELETE FROM orders\""},
    {"lint.destructive-command", false, "psql shop -c \"DELETE FROM orders WHERE id = 3\""},
    {"lint.destructive-command", true, "terraform destroy -auto-approve"},
    {"lint.destructive-command", true, "redis-cli -h cache FLUSHALL"},
    {"lint.destructive-command", true, "ssh db1 'dropdb shop'"},
    {"lint.destructive-command", false, "echo rm -rf /srv"},

    {"lint.secret", true, "export PGPASSWORD=kj3hd82jd"},
    {"lint.secret", false, "export PGPASSWORD=$DB_PASSWORD"},
    {"lint.secret", false, "export PGPASSWORD=<password>"},
    {"lint.secret", false, "export DB_PASSWORD_FILE=/run/secrets/db"},
    {"lint.secret", true, "psql postgresql://app:s3cr3tw0rt@db/shop"},
    {"lint.secret", false, "psql postgresql://app:$PASS@db/shop"},
    {"lint.secret", false, "psql postgresql://localhost:5432/shop"},
    {"lint.secret", true, "aws configure set aws_access_key_id AKIAQWERTZUIOPASDFGH"},
    {"lint.secret", false, "aws configure set aws_access_key_id AKIAIOSFODNN7EXAMPLE"},
    {"lint.secret", true, "curl -H 'Authorization: Bearer 83hf7sh28fhs72hf' https://api.shop.io"},
    {"lint.secret", false, "curl -H \"Authorization: Bearer $TOKEN\" https://api.shop.io"},
    {"lint.secret", true, "mysqldump -u root -pq8Wz77k1 shop > shop.sql"},
    {"lint.secret", false, "mkdir -p mysql/data"},
    {"lint.secret", false, "token=$(vault read -field=token secret/ci)"},

    {"lint.shell-syntax", true, "echo \"the release is on its way"},
    {"lint.shell-syntax", true, "curl -d '{\"a\": 1} https://api.shop.io"},
    {"lint.shell-syntax", false, "echo \"it's on its way\"  # don't wait"},
    {"lint.shell-syntax", false, "echo it\\'s on its way"},
    {"lint.shell-syntax", false, "for f in *.sql; do echo \"$(basename \"$f\")\"; done"},

    {"lint.and-or", true, "psql shop -c \"SELECT 1 FROM a WHERE x = 1 AND y = 2 OR z = 3\""},
    {"lint.and-or", false, "psql shop -c \"SELECT 1 FROM a WHERE x = 1 AND (y = 2 OR z = 3)\""},

    {"lint.no-backup-before-migration", true, "npx prisma migrate deploy"},
    {"lint.no-backup-before-migration", true, "docker compose exec web python manage.py migrate"},
    {"lint.no-backup-before-migration", false, "python manage.py migrate --plan"},
    {"lint.no-backup-before-migration", false, "npx prisma migrate status"},
    {"lint.no-backup-before-migration", true, "./scripts/run-migrations.sh"},
    {"lint.no-backup-before-migration", false, "python scripts/validate_migration.py"},
    {"lint.no-backup-before-migration", false, "python scripts/migrate_users.py --dry-run"},

    {"lint.no-rollback", true, "sudo systemctl restart shop"},
    {"lint.no-rollback", false, "sudo systemctl status shop"},
    {"lint.no-rollback", false, "pg_dump shop > shop.sql"},
    {"lint.no-rollback", false, "rm -rf ./unpacked"},
};

inline const Case cases[] = {
    {"AND and OR in one condition", "lint.and-or", fence("sql", "SELECT a FROM b\nWHERE c = 1 AND d LIKE 'x' OR d LIKE 'y';"), {5}},
    {"AND and OR on two levels", "lint.and-or", fence("sql", "SELECT a FROM b WHERE c = 1 AND (d = 2 OR e = 3);"), {}},
    {"the AND of BETWEEN", "lint.and-or", fence("sql", "SELECT a FROM b WHERE c BETWEEN 1 AND 5 OR d = 2;"), {}},
    {"OR outside a condition", "lint.and-or", fence("sql", "CREATE OR REPLACE VIEW v AS SELECT a FROM b WHERE c AND d;"), {}},
    {"AND and OR in a string", "lint.and-or", fence("sql", "SELECT a FROM b WHERE c = 'x AND y' OR d = 'z'; -- this AND that"), {}},
    {"two statements", "lint.and-or", fence("sql", "SELECT a FROM b WHERE c AND d;\nSELECT a FROM b WHERE c OR d;"), {}},

    {"an editor in a sentence", "lint.asks-question", "# R\n\nRun `crontab -e` and add the job.\n", {3}},
    {"a prompt that is typed into", "lint.asks-question", fence("bash", "python manage.py dbshell\n\nSELECT COUNT(*) FROM orders;"), {}},
    {"a question in a script", "lint.asks-question", fence("bash", "#!/bin/bash\nset -e\nread -p 'Clean up? ' -n 1 -r\n./clean.sh"), {6}},

    {"blanks behind a backslash", "lint.broken-continuation", fence("bash", "curl -s \\ \n  https://shop.io/health"), {4}},
    {"a clean continuation", "lint.broken-continuation", fence("bash", "curl -s \\\n  https://shop.io/health"), {}},

    {"restart before the migration", "lint.code-before-migration",
     "# R\n\n## Production\n\n### Step 1: Code\n\n```bash\ngit pull\nsudo systemctl restart shop\n```\n\n### Step 2: Database\n\n```bash\nnpx prisma migrate deploy\n```\n", {9}},
    {"restart after the migration", "lint.code-before-migration",
     "# R\n\n## Production\n\n### Step 1: Database\n\n```bash\ngit pull\nnpx prisma migrate deploy\n```\n\n### Step 2: Code\n\n```bash\nsudo systemctl restart shop\n```\n", {}},
    {"restart of the database itself", "lint.code-before-migration",
     "# R\n\n## Production\n\n```bash\nsudo systemctl restart postgresql\nnpx prisma migrate deploy\nsudo systemctl restart shop\n```\n", {}},
    {"staging's restart and production's migration", "lint.code-before-migration",
     "# R\n\n## Staging\n\n```bash\nnpx prisma migrate deploy\npm2 restart shop\n```\n\n## Production\n\n```bash\nnpx prisma migrate deploy\npm2 restart shop\n```\n", {}},

    {"an alarm below the goal", "lint.contradictory-limits", "# R\n\n## Verification\n\n- [ ] Error rate < 5%\n\n## Rollback Triggers\n\nRoll back immediately if:\n- Error rate > 1%\n", {10}},
    {"an alarm at the goal", "lint.contradictory-limits", "# R\n\n## Verification\n\n- [ ] Error rate < 1%\n\n## Rollback Triggers\n\nRoll back immediately if:\n- Error rate > 1%\n", {}},
    {"an alarm far above the goal", "lint.contradictory-limits", "# R\n\n## Verification\n\n- [ ] Error rate < 1%\n\n## Alerts\n\nAlert when:\n- Error rate > 5%\n", {10}},
    {"two metrics", "lint.contradictory-limits", "# R\n\n## Verification\n\n- [ ] Error rate < 5%\n\n## Rollback Triggers\n\nRoll back immediately if:\n- CPU usage > 1%\n", {}},
    {"one value in two units", "lint.contradictory-limits", "# R\n\n## Verification\n\n- [ ] API response < 1 second\n\n## Rollback Triggers\n\nRoll back immediately if:\n- API response > 1000 ms\n", {}},

    {"DROP of a column", "lint.destructive-command", fence("sql", "ALTER TABLE orders\n  DROP COLUMN note;"), {5}},
    {"DROP of an index", "lint.destructive-command", fence("sql", "DROP INDEX orders_note_idx;"), {}},
    {"UPDATE of every row", "lint.destructive-command", fence("sql", "UPDATE flags SET enabled = false;"), {4}},
    {"UPDATE of some rows", "lint.destructive-command", fence("sql", "UPDATE flags SET enabled = false WHERE name = 'x';"), {}},
    {"ON DELETE and FOR UPDATE", "lint.destructive-command", fence("sql", "CREATE TABLE a (b INT REFERENCES c ON DELETE CASCADE);\nSELECT 1 FROM a FOR UPDATE;"), {}},
    {"SQL in a here-document", "lint.destructive-command", fence("bash", "psql shop <<EOF\nSELECT 1;\nTRUNCATE orders;\nEOF"), {6}},

    {"saved through Windows-1252", "lint.double-encoding", "# R\n\nâœ… done, then âœ… again, and a lost one: ðŸ“\n\nâœ… âœ…\n", {1, 3}},
    {"correct French", "lint.double-encoding", "# Procédure\n\nÀ l’équipe : vérifier où ça échoue, « avant » l’été.\n", {}},

    {"a watcher in a sentence", "lint.endless-command", "# R\n\nWatch the log with `tail -f app.log`.\n", {}},
    {"a watcher in another fence", "lint.endless-command", fence("text", "tail -f app.log"), {}},

    {"a condition that nothing checks", "lint.gate-without-check", "# R\n\n```bash\nmake deploy\n```\n\n## Afterwards\n\nRoll back immediately if the customers complain.\n", {9}},
    {"a condition with a limit", "lint.gate-without-check", "# R\n\n```bash\nmake deploy\n```\n\n## Afterwards\n\nRoll back immediately if the error rate is > 2%.\n", {}},
    {"a condition below its command", "lint.gate-without-check", "# R\n\n## Step 1: Deploy\n\n```bash\nmake deploy\n```\n\n**DO NOT PROCEED IF:** the deployment fails\n", {}},
    {"an approval", "lint.gate-without-check", "# R\n\n```bash\nmake deploy\n```\n\n## Afterwards\n\nRequires approval from the release manager.\n", {}},

    {"quotes without end", "lint.guarded-line", "# R\n\n" + std::string(200, '>') + " x\n", {3}},
    {"HTML in one line", "lint.guarded-line", "# R\n\n<ul><li>Copy</li><li>Restart</li></ul>\n", {3}},
    {"a few quotes", "lint.guarded-line", "# R\n\n>>> x\n", {}},

    {"Latin-1", "lint.invalid-utf8", "# R\n\nZur\xFC" "ck\n\n\xDC" "bergang\n", {3}},
    {"UTF-8", "lint.invalid-utf8", "# R\n\nZurück\n", {}},

    {"a migration first of all", "lint.no-backup-before-migration", "# R\n\n## Staging\n\n```bash\npython manage.py migrate\n```\n\n## Production\n\n```bash\npg_dump shop > shop.sql\npython manage.py migrate\n```\n", {6}},
    {"a backup as a task", "lint.no-backup-before-migration", "# R\n\n- [ ] Take a snapshot of the database\n\n```bash\npython manage.py migrate\n```\n", {}},
    {"a backup as a task, in German", "lint.no-backup-before-migration", "# R\n\n- [ ] Datensicherung der Datenbank\n\n```bash\npython manage.py migrate\n```\n", {}},
    {"a migration on one's own machine", "lint.no-backup-before-migration", "# R\n\n## Local environment\n\n```bash\nnpx prisma migrate dev\n```\n", {}},
    {"ALTER TABLE by hand", "lint.no-backup-before-migration", fence("sql", "ALTER TABLE orders ADD COLUMN note text;"), {4}},

    {"a way back by another name", "lint.unnamed-rollback", "# R\n\n## Deploy\n\n```bash\nmake deploy\n```\n\n## Old version again\n\n```bash\nhelm rollback shop\n```\n", {9}},
    {"a numbered way back", "lint.unnamed-rollback", "# R\n\n## Deploy\n\n```bash\nmake deploy\n```\n\n## 4. Recovery\n\n```bash\nmake old\n```\n", {9}},
    {"one command among others", "lint.unnamed-rollback", "# R\n\n## Deploy\n\n```bash\nmake deploy\nmake test\nhelm rollback shop --dry-run\n```\n", {}},
    {"a rollback that is known", "lint.unnamed-rollback", "# R\n\n## Deploy\n\n```bash\nmake deploy\n```\n\n## Rollback\n\n```bash\nhelm rollback shop\n```\n", {}},
    {"a section whose role is pinned down", "lint.unnamed-rollback", "# R\n\n<!-- holdpoint: role=work -->\n## Rehearsal\n\n```bash\nhelm rollback shop\n```\n", {}},

    {"nothing says how to go back", "lint.no-rollback", "# R\n\n## Step 1: Web\n\n```bash\nkubectl set image deployment/web web=web:2\n```\n\n## Step 2: Worker\n\n```bash\npm2 restart worker\n```\n", {6}},
    {"one step without a way back", "lint.no-rollback",
     "# R\n\n## Step 1: Web\n\n```bash\nkubectl set image deployment/web web=web:2\n```\n\n**Rollback procedure:**\n```bash\nkubectl rollout undo deployment/web\n```\n\n## Step 2: Worker\n\n```bash\npm2 restart worker\n```\n", {17}},
    {"a way back for all", "lint.no-rollback", "# R\n\n## Deploy\n\n```bash\npm2 restart shop\n```\n\n## Rollback\n\n```bash\ngit checkout v1\npm2 restart shop\n```\n", {}},
    {"a runbook that is a way back", "lint.no-rollback", "# Rollback Runbook\n\n## Web\n\n```bash\npm2 restart shop\n```\n", {}},

    {"a backup that is packed before it is restored", "lint.packed-backup", fence("bash", "pg_dump shop > a.sql\ngzip a.sql\npsql shop < a.sql"), {5}},
    {"by a variable", "lint.packed-backup", fence("bash", "f=a.sql\npg_dump shop > $f\ngzip \"$f\"\necho \"saved: $f\""), {6}},
    {"the packed one is restored", "lint.packed-backup", fence("bash", "pg_dump shop > a.sql\ngzip a.sql\ngunzip -c a.sql.gz | psql shop"), {}},
    {"both are kept", "lint.packed-backup", fence("bash", "pg_dump shop > a.sql\ngzip -k a.sql\npsql shop < a.sql"), {}},
    {"nobody needs it any more", "lint.packed-backup", fence("bash", "pg_dump shop > a.sql\nls -l a.sql\ngzip a.sql"), {}},
    {"in the folder of the backup", "lint.packed-backup", fence("bash", "pg_dump shop > /backup/a.sql\ncd /backup\ngzip a.sql\nscp /backup/a.sql vault:"), {6}},
    {"another file of that name", "lint.packed-backup", fence("bash", "pg_dump shop > /new/a.sql\ngzip /new/a.sql\ncat /old/a.sql"), {}},
    {"a log that is packed", "lint.packed-backup", fence("bash", "gzip a.log\ncat a.log"), {}},

    {"a restore by today's date", "lint.restore-by-date", fence("bash", "pg_dump -f shop_$(date +%Y%m%d).dump shop\npg_restore --list shop_$(date +%Y%m%d).dump\npg_restore -d shop shop_$(date +%Y%m%d).dump"), {5, 6}},
    {"two backups", "lint.restore-by-date", fence("bash", "pg_dump shop > a_$(date +%F).sql\npg_dump shop > a_$(date +%F).sql"), {}},
    {"a name in a variable", "lint.restore-by-date", fence("bash", "FILE=shop_$(date +%F).sql\npg_dump shop > $FILE\npsql shop < $FILE"), {}},
    {"a restore through a redirection", "lint.restore-by-date", fence("bash", "pg_dump shop > a_$(date +%F).sql\npsql shop < a_$(date +%F).sql"), {5}},
    {"today's log", "lint.restore-by-date", fence("bash", "tail -n 50 app-$(date +%F).log"), {}},

    {"a private key", "lint.secret", "# R\n\n-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n", {3}},
    {"a password in a sentence", "lint.secret", "# R\n\nThe password: must be changed every 90 days. Token: ask the lead.\n", {}},
    {"a password in a table", "lint.secret", "# R\n\n| user | admin |\n|---|---|\n| password: Xk29dkQ1z | root |\n", {5}},

    {"a here-document without end", "lint.shell-syntax", fence("bash", "cat > app.conf <<EOF\nport = 80"), {4}},
    {"quotes of PowerShell", "lint.shell-syntax", fence("powershell", "Write-Host \"100`\" done"), {}},

    {"criteria ticked in advance", "lint.ticked-box", "# R\n\n## Success Criteria\n\n- [x] All tests pass\n- [x] No errors\n- [ ] Users are happy\n- [x] No data loss\n", {5, 8}},
    {"work ticked in advance", "lint.ticked-box", "# R\n\n## Deploy\n\n- [x] Freeze the code\n- [ ] Deploy\n", {5}},
    {"open boxes", "lint.ticked-box", "# R\n\n## Deploy\n\n- [ ] Freeze the code\n- [ ] Deploy\n", {}},

    {"placeholders", "lint.unbound-placeholder", "# R\n\n**Date**: TBD\n\n```bash\ngit checkout <release-tag>\ncurl -H \"X: $API_TOKEN\" https://shop.io\n```\n\n- Contact: [phone number]\n", {3, 6, 7, 10}},
    {"a variable that is set", "lint.unbound-placeholder", fence("bash", "export DB_URL=\"postgresql://db/shop\"\npsql $DB_URL -c 'SELECT 1'\nread -p 'Tag? ' RELEASE\ngit checkout $RELEASE"), {}},
    {"a variable that is set too late", "lint.unbound-placeholder", fence("bash", "psql $DB_URL -c 'SELECT 1'\nexport DB_URL=postgresql://db/shop"), {4}},

    {"a fence without end", "lint.unclosed-fence", "# R\n\n```bash\nmake deploy\n", {3}},
    {"a fence with an end", "lint.unclosed-fence", "# R\n\n```bash\nmake deploy\n```\n", {}},

    {"told to run", "lint.uncertain-command", "# Release\n\nRun the deploy tool:\n\n```\ndeployctl push --env prod\n```\n", {6}},
    {"told to run, and output", "lint.uncertain-command", "# Release\n\nRun the deploy tool:\n\n```\nAll is well.\n```\n", {6}},
    {"by its signs alone", "lint.uncertain-command", "# Release\n\nThen:\n\n```\ndeployctl push --env prod\n```\n", {6}},
    {"words of a tool", "lint.uncertain-command", "# Release\n\nThen:\n\n```\nacme-tool sync\n```\n", {6}},
    {"a tool in a line of text", "lint.uncertain-command", "# Release\n\n- `deployctl status` → `ok`\n", {3}},
    {"with a tag", "lint.uncertain-command", "# Release\n\nRun the deploy tool:\n\n```bash\ndeployctl push --env prod\n```\n", {}},
    {"output", "lint.uncertain-command", "# Release\n\nIt says:\n\n```\nAll is well.\n```\n", {}},
    {"on each host", "lint.for-each", "# Release\n\nOn each of web1 and web2:\n\n```bash\nsystemctl restart app\n```\n", {6}},
    {"a loop", "lint.for-each", "# Release\n\nOn each of web1 and web2:\n\n```bash\nfor h in web1 web2; do ssh $h systemctl restart app; done\n```\n", {}},
    {"psql in an SQL fence", "lint.wrong-fence", fence("sql", "-- Verify\npsql $URL -c \"SELECT 1\""), {3}},
    {"SQL in an SQL fence", "lint.wrong-fence", fence("sql", "-- Verify\nSELECT 1;"), {}},
    {"a list in a shell fence", "lint.wrong-fence", fence("bash", "□ Backup complete\n□ Team notified"), {3}},
    {"only comments", "lint.wrong-fence", fence("bash", "# Check the traffic\n# Tell the team"), {3}},
    {"SQL in a shell fence", "lint.wrong-fence", fence("bash", "ALTER SYSTEM SET default_transaction_read_only = on;"), {4}},
    {"SQL that is typed into psql", "lint.wrong-fence", fence("bash", "psql shop\n\nSELECT 1;"), {}},
    {"GraphQL in a shell fence", "lint.wrong-fence", fence("bash", "open https://shop.io/graphiql/\n\nquery {\n  job { id }\n}"), {6}},
    {"a sentence among commands", "lint.wrong-fence", fence("bash", "tar xf shop.tar.gz\nEnter the passphrase for the key when prompted"), {5}},
    {"commands in a YAML fence", "lint.wrong-fence", fence("yaml", "kubectl apply -f shop.yaml\nkubectl rollout status deployment/shop -n prod"), {3}},
    {"YAML in a YAML fence", "lint.wrong-fence", fence("yaml", "kind: Deployment\nmetadata:\n  name: shop"), {}},
    {"commands in a shell fence", "lint.wrong-fence", fence("bash", "# Deploy\nkubectl apply -f shop.yaml"), {}},
};

} // namespace holdpoint::tests
