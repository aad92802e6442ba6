// Numbers to compare against, with what has to happen when they are not met.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;
using holdpoint::tests::addLines;

class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signs_data()
    {
        addLines({
            {"- Error rate < 1%", "5 verify limit.sign | Error rate < 1 %"},
            {"- Error rate > 5 %", "5 verify limit.sign | Error rate > 5 %"},
            {"- p95 <= 200 ms", "5 verify limit.sign | p95 <= 200 ms"},
            {"- p95 ≤ 200ms", "5 verify limit.sign | p95 <= 200 ms"},
            {"- Free disk >= 20 GB", "5 verify limit.sign | Free disk >= 20 GB"},
            {"- Cache hits ≥90%", "5 verify limit.sign | Cache hits >= 90 %"},
            {"- Heap > %85", "5 verify limit.sign | Heap > 85 %"},
            {"- CPU ＜ 80%", "5 verify limit.sign | CPU < 80 %"},
            {"- Lag < 1,000 rows", "5 verify limit.sign | Lag < 1000 rows"},
            {"- Rate < 0,5 %", "5 verify limit.sign | Rate < 0.5 %"},
            {"- Latency < 2.5s", "5 verify limit.sign | Latency < 2.5 s"},
            {"- **Error rate**: < 1%", "5 verify limit.sign | Error rate < 1 %"},
            {"- CPU < 80%, memory < 90%", "5 verify limit.sign | CPU < 80 %\n5 verify limit.sign | memory < 90 %"},
            {"- Error rate > 2% for 15 min", "5 verify limit.sign | Error rate > 2 % for 900"},
            {"- Error rate > 2% within 5 minutes", "5 verify limit.sign | Error rate > 2 % for 300"},
            {"- Latency > 2x baseline", "5 verify limit.sign | Latency > 2 x relative"},
            {"- `queue_depth > 100`", "5 verify limit.sign | queue_depth > 100"},
        });
    }
    void signs() { HOLDPOINT_COMPARE_ROWS(limits); }

    void words_data()
    {
        addLines({
            {"- Fewer than 3 restarts", "5 verify limit.sign | < 3 restarts"},
            {"- At least 30 connections", "5 verify limit.sign | >= 30 connections"},
            {"- Errors at most 5", "5 verify limit.sign | Errors <= 5"},
            {"- Errors exceed 5%", "5 verify limit.sign | Errors > 5 %"},
            {"- CPU below 80%", "5 verify limit.sign | CPU < 80 %"},
            {"- 100 Mbps minimum", "5 verify limit.words | >= 100 Mbps"},
            {"- 3 or more replicas", "5 verify limit.words | >= 3"},
            {"- Load test with 20+ users", "5 verify limit.words | Load test with >= 20"},
            {"- Chyb méně než 5 %", "5 verify limit.sign | Chyb < 5 %"},
            {"- <b>3 replicas</b>", ""},
            {"- Fehlerrate unter 1%", "5 verify limit.sign | Fehlerrate < 1 %"},
            {"- Mindestens 3 Knoten", "5 verify limit.sign | >= 3 Knoten"},
            {"- Taux d'erreur inférieur à 1%", "5 verify limit.sign | Taux d'erreur < 1 %"},
            {"- Tasa de errores menor que 1%", "5 verify limit.sign | Tasa de errores < 1 %"},
            {"- Taxa de erro abaixo de 1%", "5 verify limit.sign | Taxa de erro < 1 %"},
        });
    }
    void words() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// Which version of a program has to be there is nothing that is measured, and 3.10 is not 3.1.
    void versions_data()
    {
        addLines({
            {"- [ ] Python 3.10+ with all of `requirements.txt`", ""},
            {"- Node 18+", ""},
            {"- Node.js 18+ is installed", ""},
            {"- **PostgreSQL** 14.2 or newer", ""},
            {"- PostgreSQL 14.2+ with PostGIS", ""},
            {"- `kubectl` v2.10+", ""},
            {"- This requires Docker >= 24.0", ""},
            {"- Docker Compose ≥ 2.20.3", ""},
            {"- A compose file of at least 2.20.3", ""},
            {"- SQL Server 2019 or later", ""},
            {"- Terraform at least 1.5", ""},
            {"- Frobnicator 3.10+", ""},
            {"- Check the app's version (must be >= 2.0)", ""},
            {"- App version 7 or newer", ""},
            {"- 本番サーバーに Python 3.10以上 がインストール済み", ""},
            {"- Java-Version mindestens 17", ""},
            {"- Error rate > 5", "5 verify limit.sign | Error rate > 5"},
            {"- CPU 80%+", "5 verify limit.words | CPU >= 80 %"},
            {"- CPU > 80%", "5 verify limit.sign | CPU > 80 %"},
            {"- Redis < 80%", "5 verify limit.sign | Redis < 80 %"},
            {"- Redis < 2.5 ms", "5 verify limit.sign | Redis < 2.5 ms"},
            {"- PostgreSQL >= 100 connections", "5 verify limit.sign | PostgreSQL >= 100 connections"},
            {"- Kafka lag < 5", "5 verify limit.sign | Kafka lag < 5"},
            {"- Replicas >= 3", "5 verify limit.sign | Replicas >= 3"},
            {"- Apdex 0.95+", "5 verify limit.words | Apdex >= 0.95"},
            {"- Errors of the new version < 1%", "5 verify limit.sign | Errors of the new version < 1 %"},
        });
    }
    void versions() { HOLDPOINT_COMPARE_ROWS(limits); }
    void versionsInTables_data()
    {
        addCases({
            {"requirements", "\n# R\n\n## Check\n\n| Tool | Target |\n|---|---|\n| Python | >= 3.10 |\n| Node | 18+ |\n| p95 | < 50 ms |\n", "9 target limit.sign | p95 < 50 ms"},
        });
    }
    void versionsInTables() { HOLDPOINT_COMPARE_ROWS(limits); }

    void equals_data()
    {
        addLines({
            {"- Health check returns 200", "5 verify limit.equal | Health check returns = 200"},
            {"- GET /health → 200", "5 verify limit.equal | GET /health → = 200"},
            {"- Status 200 OK", "5 verify limit.equal | Status = 200 OK"},
            {"- Errors: 0", "5 verify limit.equal | Errors = 0"},
            {"- Zero duplicates", "5 verify limit.equal | = 0 duplicates"},
            {"- Exit code 0", "5 verify limit.equal | Exit code = 0"},
            {"- 100% pass", "5 verify limit.equal | = 100 %"},
            {"- Tests pass (8/8)", "5 verify limit.equal | Tests pass = 8"},
            {"- Errors (should be 0 for now)", "5 verify limit.equal | Errors = 0"},
            {"- Errors (should be 0 or minimal)", "5 verify limit.equal | Errors = 0"},
            {"- `idle_jobs = 0`", "5 verify limit.equal | idle_jobs = 0"},
            {"- Replicas set to 3", "5 verify limit.equal | Replicas set to = 3"},
        });
    }
    void equals() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// For how long it has to be so, and in which time of the release.
    void windows_data()
    {
        addLines({
            {"- Errors > 2% over 5 minutes", "5 verify limit.sign | Errors > 2 % for 300"},
            {"- Errors > 2% for more than 5 minutes", "5 verify limit.sign | Errors > 2 % for 300"},
            {"- Errors > 2% (5 min average)", "5 verify limit.sign | Errors > 2 % for 300"},
            {"- Errors > 2% above the average for 5 min", "5 verify limit.sign | Errors > 2 % for 300 relative"},
            {"- Errors > 2% in any 5 minute window", "5 verify limit.sign | Errors > 2 % for 300"},
            {"- Errors > 2% for 5m", "5 verify limit.sign | Errors > 2 % for 300"},
            {"- For 5 minutes, errors > 2%", "5 verify limit.sign | errors > 2 % for 300"},
            {"If errors > 5% for 5 min, roll back within 10 minutes.", "5 rollback limit.sign | errors > 5 % for 300"},
            {"If errors > 5%, roll back within 10 minutes.", "5 rollback limit.sign | errors > 5 %"},
            {"- Fehlerrate > 2% über 5 Minuten", "5 verify limit.sign | Fehlerrate > 2 % for 300"},
            {"- Fehlerrate > 2 % länger als 5 Minuten", "5 verify limit.sign | Fehlerrate > 2 % for 300"},
            {"- Taux d'erreur > 2 % pendant 5 minutes", "5 verify limit.sign | Taux d'erreur > 2 % for 300"},
            {"- Taux d’erreur > 2 % sur les 15 dernières minutes", "5 verify limit.sign | Taux d’erreur > 2 % for 900"},
            {"- Tasa de errores > 2 % por más de 5 minutos", "5 verify limit.sign | Tasa de errores > 2 % for 300"},
            {"- Tasso di errore > 2 % per 5 minuti", "5 verify limit.sign | Tasso di errore > 2 % for 300"},
            {"- Taxa de erro > 2 % durante 5 minutos", "5 verify limit.sign | Taxa de erro > 2 % for 300"},
            {"- Foutpercentage > 2 % gedurende 5 minuten", "5 verify limit.sign | Foutpercentage > 2 % for 300"},
            {"- Доля ошибок > 2 % в течение 5 минут", "5 verify limit.sign | Доля ошибок > 2 % for 300"},
            {"- Hata oranı > %2 5 dakika boyunca", "5 verify limit.sign | Hata oranı > 2 % for 300"},
            {"- 5 dakika boyunca hata oranı %2'nin üzerinde", "5 verify limit.words | 5 dakika boyunca hata oranı > 2 % for 300"},
            {"- Tỷ lệ lỗi > 2 % trong 5 phút", "5 verify limit.sign | Tỷ lệ lỗi > 2 % for 300"},
            {"- อัตราข้อผิดพลาด > 2 % เป็นเวลา 5 นาที", "5 verify limit.sign | อัตราข้อผิดพลาด > 2 % for 300"},
            {"- エラー率 > 2% が5分間続く", "5 verify limit.sign | エラー率 > 2 % for 300"},
            {"- 错误率 > 2% 持续5分钟", "5 verify limit.sign | 错误率 > 2 % for 300"},
            {"- 오류율이 5분 동안 2%를 초과", "5 verify limit.words | 오류율이 5분 동안 > 2 % for 300"},
            {"- Chybovost > 2 % po dobu 5 minut", "5 verify limit.sign | Chybovost > 2 % for 300"},
        });
    }
    void windows() { HOLDPOINT_COMPARE_ROWS(limits); }

    void firstHours_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"- Errors < 1% for the first 24 hours", "- In den ersten 24 Stunden: Fehlerrate < 1%", "- Taux d'erreur < 1 % pendant les 24 premières heures", "- Tasa de errores < 1 % durante las primeras 24 horas",
                                 "- Tasso di errore < 1 % nelle prime 24 ore", "- Taxa de erro < 1 % nas primeiras 24 horas", "- Foutpercentage < 1 % in de eerste 24 uur", "- Доля ошибок < 1 % в первые 24 часа", "- İlk 24 saat hata oranı < %1",
                                 "- 24 giờ đầu tiên: tỷ lệ lỗi < 1%", "- 最初の24時間はエラー率 < 1%", "- Chybovost < 1 % v prvních 24 hodinách"})
            QTest::newRow(line) << QByteArray(line);
    }
    void firstHours()
    {
        QFETCH(const QByteArray, line);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Check\n\n" + line.toStdString() + "\n");
        QCOMPARE(plan.limits.size(), std::size_t{1});
        QVERIFY(plan.limits[0].time.when == holdpoint::plan::LimitWhen::After);
        QCOMPARE(plan.limits[0].time.lasts.value, 24 * 3600);
        QVERIFY(!plan.limits[0].window.known());
    }

    /// Below a heading of what is asked beforehand: what has to hold then need not hold later, but what says to go back is meant for later.
    void beforehand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("before");
        QTest::newRow("has to hold") << QByteArray("- Error rate < 1%\n") << true;
        QTest::newRow("says to go back") << QByteArray("- Error rate > 2% → roll back\n") << false;
        QTest::newRow("a row that says to go back") << QByteArray("| Metric | Limit | Action |\n|---|---|---|\n| Error rate | > 2 % | roll back |\n") << false;
        QTest::newRow("a bound of which a row says to go back") << QByteArray("| Metric | Threshold | Action |\n|---|---|---|\n| Error rate | 2 % | roll back |\n") << false;
    }
    void beforehand()
    {
        QFETCH(const QByteArray, text);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Prerequisites\n\n" + text.toStdString());
        QCOMPARE(plan.limits.size(), std::size_t{1});
        QTEST(plan.limits[0].time.when == holdpoint::plan::LimitWhen::Before, "before");
    }

    /// Of several limits in a sentence each has what its own clause says.
    void clauses_data()
    {
        addLines({
            {"If p95 > 300 ms page on-call; if errors > 2% roll back.", "5 page limit.sign | p95 > 300 ms\n5 rollback limit.sign | errors > 2 %"},
            {"If p95 > 300 ms, page on-call. If errors > 2%, roll back. If CPU > 90%, investigate.", "5 page limit.sign | p95 > 300 ms\n5 rollback limit.sign | errors > 2 %\n5 investigate limit.sign | CPU > 90 %"},
            {"- p95 > 300 ms: page on-call, errors > 2%: roll back", "5 page limit.sign | p95 > 300 ms\n5 rollback limit.sign | errors > 2 %"},
            {"- Page on-call if p95 > 300 ms, roll back if errors > 2%", "5 page limit.sign | p95 > 300 ms\n5 rollback limit.sign | errors > 2 %"},
            {"- Roll back if p95 > 300 ms or errors > 2%", "5 rollback limit.sign | p95 > 300 ms\n5 rollback limit.sign | or errors > 2 %"},
            {"- p95 > 300 ms or errors > 2% → roll back", "5 rollback limit.sign | p95 > 300 ms\n5 rollback limit.sign | or errors > 2 %"},
            {"If latency > 400 ms for 5 min then alert #ops, > 900 ms then roll back.", "5 alert limit.sign | latency > 400 ms for 300\n5 rollback limit.sign | latency > 900 ms"},
            {"- Warn if p95 > 300 ms, page if p95 > 500 ms, roll back if p95 > 800 ms", "5 alert limit.sign | p95 > 300 ms\n5 page limit.sign | p95 > 500 ms\n5 rollback limit.sign | p95 > 800 ms"},
            {"- p95: > 300 ms = notify, > 800 ms = rollback", "5 alert limit.sign | p95 > 300 ms\n5 rollback limit.sign | p95 > 800 ms"},
            {"- Error rate above 2% → hold; above 5% → rollback", "5 hold limit.sign | Error rate <= 2 %\n5 rollback limit.sign | Error rate > 5 %"},
            {"- Pause the rollout if errors > 3%, otherwise continue.", "5 hold limit.sign | errors <= 3 %"},
            {"- Errors < 3%, otherwise hold the rollout.", "5 hold limit.sign | Errors < 3 %"},
            {"- Queue < 100, otherwise stop.", "5 abort limit.sign | Queue >= 100"},
            {"Queue < 100, otherwise tell Bob.", "5 alert limit.sign | Queue >= 100"},
            {"- Si le taux d’erreur > 1 %, suspendre et appeler l’astreinte.", "5 hold limit.sign | le taux d’erreur <= 1 %"},
            {"- Si la latence > 2 s, on arrête tout.", "5 abort limit.sign | la latence > 2 s"},
            {"**Goal:** Revert to the old state in < 15 min", "5 target limit.sign | Goal: Revert to the old state in < 15 min"},
            {"- p95 > 2x normal → roll back", "5 rollback limit.sign | p95 > 2 x relative"},
            {"- Roll back if: p95 > 300 ms; errors > 2%", "5 rollback limit.sign | p95 > 300 ms\n5 rollback limit.sign | errors > 2 %"},
            {"If p95 > 300 ms, page\non-call; if errors > 2%,\nroll back.", "5 page limit.sign | p95 > 300 ms\n6 rollback limit.sign | errors > 2 %"},
            {"If errors > 2%, page on-call and roll back.", "5 rollback limit.sign | errors > 2 %"},
            {"If errors > 2%, roll back and tell the team.", "5 rollback limit.sign | errors > 2 %"},
            {"Wenn p95 > 300 ms, Bereitschaft rufen; bei Fehlerrate > 2 % Rückfall einleiten.", "5 page limit.sign | p95 > 300 ms\n5 rollback limit.sign | bei Fehlerrate > 2 %"},
            {"If errors > 5 %, stop the rollout within 10 minutes.", "5 abort limit.sign | errors > 5 %"},
            {"If p95 > 300 ms, inform the team within 5 minutes.", "5 alert limit.sign | p95 > 300 ms"},
            {"If errors > 5 % for 5 minutes, stop the rollout.", "5 abort limit.sign | errors > 5 % for 300"},
            {"If the queue is > 100, tell Bob.", "5 alert limit.sign | the queue is > 100"},
            {"If the disk is > 90%, STOP.", "5 abort limit.sign | the disk is > 90 %"},
            {"If the lag is > 30 s, hold.", "5 hold limit.sign | the lag is <= 30 s"},
            {"If replicas == 0, hold.", "5 hold limit.equal | replicas > 0"},
            {"If replicas == 5, hold.", "5 investigate limit.equal | replicas = 5"},
            {"Wenn p95 > 300 ms, Rollout pausieren.", "5 hold limit.sign | p95 <= 300 ms"},
            {"Pause if p95 > 300 ms.", "5 hold limit.sign | p95 <= 300 ms"},
            {"Si la latence > 30 s, suspendre.", "5 hold limit.sign | la latence <= 30 s"},
            {"Do not proceed if the lag is > 30 s.", "5 hold limit.sign | the lag is <= 30 s"},
            {"Do not proceed until the lag is < 30 s.", "5 hold limit.sign | Do not proceed until the lag is < 30 s"},
        });
    }
    void clauses() { HOLDPOINT_COMPARE_ROWS(limits); }

    void noLimits_data()
    {
        addLines({
            {"The build takes 5 minutes.", ""},
            {"Version 4.2 follows 4.1.", ""},
            {"- Finish within 5 minutes of the switch", ""},
            {"- Port 8080", ""},
            {"- v1 -> v2", ""},
            {"- 2026-03-01", ""},
            {"- Step 3 of 8", ""},
            {"- Run `kubectl scale --replicas=3`", ""},
            {"- `awk '$3 > 100' mail.log`", ""},
            {"- Zero-downtime deploy", ""},
            {"- See issue #200", ""},
            {"- Tell 12 people", ""},
            {"- Call +49 100 200", ""},
        });
    }
    void noLimits() { HOLDPOINT_COMPARE_ROWS(limits); }

    void actions_data()
    {
        addCases({
            {"rollback below a gate", "\n# R\n\n## Watch\n\n**Rollback if**:\n\n- Error rate > 5%\n", "7 rollback limit.sign | Error rate > 5 %"},
            {"rollback in the sentence", "\n# R\n\n## Watch\n\nIf the error rate is > 5%, roll back.\n", "5 rollback limit.sign | the error rate is > 5 %"},
            {"rollback section", "\n# R\n\n## Rollback triggers\n\n- Error rate > 5%\n", "5 rollback limit.sign | Error rate > 5 %"},
            {"what takes too long is stopped", "\n# R\n\n## Watch\n\nIf the copy takes longer than 2 minutes, stop it and call Bo.\n", "5 abort limit.sign | the copy takes > 2 minutes"},
            {"the next item of a list", "\n# R\n\n## Watch\n\n1. Roll back if the error rate is > 5%\n2. Memory < 90%\n", "5 rollback limit.sign | the error rate is > 5 %\n6 verify limit.sign | Memory < 90 %"},
            {"below an item", "\n# R\n\n## Watch\n\n1. Roll back if:\n   - Error rate > 5%\n", "6 rollback limit.sign | Error rate > 5 %"},
            {"another sentence of the block", "\n# R\n\n## Watch\n\nMemory stays below 90%. The old image is kept, so that one can roll back.\n", "5 verify limit.sign | Memory stays < 90 %"},
            {"page", "\n# R\n\n## Watch\n\n- Error rate > 5% → page on-call\n", "5 page limit.sign | Error rate > 5 %"},
            {"alerts", "\n# R\n\n## Alert conditions\n\n- Error rate > 5%\n", "5 alert limit.sign | Error rate > 5 %"},
            {"alert", "\n# R\n\n## Watch\n\n- Alert when error rate > 5%\n", "5 alert limit.sign | error rate > 5 %"},
            {"investigate", "\n# R\n\n## Watch\n\n- Investigate an error rate > 5%\n", "5 investigate limit.sign | Investigate an error rate > 5 %"},
            {"no-go", "\n# R\n\n## No-go criteria\n\n- Error rate > 5%\n", "5 abort limit.sign | Error rate > 5 %"},
            {"target in words", "\n# R\n\n## Watch\n\n- The target is a p95 < 200 ms\n", "5 target limit.sign | The target is a p95 < 200 ms"},
            {"criteria", "\n# R\n\n## Success criteria\n\n- Error rate < 1%\n", "5 target limit.sign | Error rate < 1 %"},
            {"a box is verified", "\n# R\n\n## Check\n\n- [ ] Error rate < 1%\n", "5 verify limit.sign | Error rate < 1 %"},
            {"hold", "\n# R\n\n## Check\n\n- Wait until lag < 5 s\n", "5 hold limit.sign | Wait until lag < 5 s"},
            {"hold for a range of hours", "\n# R\n\n## Clean up\n\n- After 12–24 hours delete the tables\n", "5 hold limit.words | After >= 12 hours"},
            {"normal below a rollback gate", "\n# R\n\n## Watch\n\n**Rollback if**:\n\n- p99 > 2x normal for 5+ minutes\n", "7 rollback limit.sign | p99 > 2 x for 300 relative"},
            {"a checklist that decides both ways", "\n# GO/NO-GO checklist\n\n## Check\n\n- [ ] Error rate < 1%\n", "5 verify limit.sign | Error rate < 1 %"},
            {"a checklist in a fence", "\n# R\n\n## Check\n\n```\n- [ ] Coverage > 70%\n```\n", "6 verify limit.sign | Coverage > 70 %"},
            {"hold for some days", "\n# R\n\n## Clean up\n\n- Delete the tables (after 7 days)\n", "5 hold limit.words | Delete the tables >= 7 days"},
            {"troubleshooting", "\n# R\n\n## Troubleshooting\n\n- Memory > 90%\n", "5 investigate limit.sign | Memory > 90 %"},
        });
    }
    void actions() { HOLDPOINT_COMPARE_ROWS(limits); }

    void tables_data()
    {
        addCases({
            {"targets", "\n# R\n\n## Check\n\n| Metric | Target |\n|---|---|\n| Error rate | < 1% |\n| Failed jobs | 0 |\n| Coverage | 100% |\n",
             "7 target limit.sign | Error rate < 1 %\n8 target limit.equal | Failed jobs = 0\n9 target limit.equal | Coverage = 100 %"},
            {"a number before the metric", "\n# R\n\n## Check\n\n| # | Metric | Target |\n|---|---|---|\n| 1 | Error rate | < 1% |\n", "7 target limit.sign | Error rate < 1 %"},
            {"an answer in the row", "\n# R\n\n## Check\n\n| Metric | Threshold | Action |\n|---|---|---|\n| Error rate | > 5% | Rollback now |\n", "7 rollback limit.sign | Error rate > 5 %"},
            {"a column of what rolls back", "\n# R\n\n## Check\n\n| Metric | Target | Roll back if |\n|---|---|---|\n| Error rate | < 1% | > 5% |\n", "7 target limit.sign | Error rate < 1 %\n7 rollback limit.sign | Error rate > 5 %"},
            {"nothing to do", "\n# R\n\n## Check\n\n| Metric | Threshold | Action |\n|---|---|---|\n| Cache misses | > 5% | No action required |\n", "7 none limit.sign | Cache misses > 5 %"},
            {"a warning and what is critical", "\n# R\n\n## Check\n\n| Metric | Warning | Critical |\n|---|---|---|\n| p95 | > 300 ms | > 800 ms |\n", "7 alert limit.sign | p95 > 300 ms\n7 page limit.sign | p95 > 800 ms"},
            {"in French", "\n# R\n\n## Contrôle\n\n| Métrique | Seuil d’alerte | Seuil critique |\n|---|---|---|\n| p95 | > 300 ms | > 800 ms |\n", "7 alert limit.sign | p95 > 300 ms\n7 page limit.sign | p95 > 800 ms"},
            {"colours", "\n# R\n\n## Check\n\n| What | Green | Yellow (watch) | 🔴 Red |\n|---|---|---|---|\n| p95 | < 200 ms | > 300 ms | > 800 ms |\n", "7 target limit.sign | p95 < 200 ms\n7 alert limit.sign | p95 > 300 ms\n7 page limit.sign | p95 > 800 ms"},
            {"colours of a team elsewhere", "\n# R\n\n## Prüfung\n\n| Wert | Grün | Gelb | Rot |\n|---|---|---|---|\n| p95 | < 200 ms | > 300 ms | > 800 ms |\n", "7 target limit.sign | p95 < 200 ms\n7 alert limit.sign | p95 > 300 ms\n7 page limit.sign | p95 > 800 ms"},
            {"what is done is for the worst", "\n# R\n\n## Check\n\n| Metric | Warning | Critical | Action |\n|---|---|---|---|\n| Queue | > 100 | > 1000 | Roll back |\n| CPU | > 70% | > 90% | Page on-call |\n| Disk | > 80% | > 95% | STOP |\n",
             "7 alert limit.sign | Queue > 100\n7 rollback limit.sign | Queue > 1000\n8 alert limit.sign | CPU > 70 %\n8 page limit.sign | CPU > 90 %\n9 alert limit.sign | Disk > 80 %\n9 abort limit.sign | Disk > 95 %"},
            {"an action for each", "\n# R\n\n## Check\n\n| Metric | Warning | Action | Critical | Action |\n|---|---|---|---|---|\n| p95 | > 300 ms | Investigate | > 800 ms | Rollback |\n", "7 investigate limit.sign | p95 > 300 ms\n7 rollback limit.sign | p95 > 800 ms"},
            {"what is usual beside them", "\n# R\n\n## Check\n\n| Metric | Normal | Warning | Critical |\n|---|---|---|---|\n| p95 | < 200 ms | > 300 ms | > 800 ms |\n", "7 target limit.sign | p95 < 200 ms\n7 alert limit.sign | p95 > 300 ms\n7 page limit.sign | p95 > 800 ms"},
            {"critical, where the section rolls back", "\n# R\n\n## Rollback triggers\n\n| Metric | Warning | Critical |\n|---|---|---|\n| p95 | > 300 ms | > 800 ms |\n", "7 alert limit.sign | p95 > 300 ms\n7 rollback limit.sign | p95 > 800 ms"},
            {"a row for each severity", "\n# R\n\n## Check\n\n| Severity | p95 | Errors |\n|---|---|---|\n| Warning | > 300 ms | > 1% |\n| Critical | > 800 ms | > 5% |\n",
             "7 alert limit.sign | p95 > 300 ms\n7 alert limit.sign | Errors > 1 %\n8 page limit.sign | p95 > 800 ms\n8 page limit.sign | Errors > 5 %"},
            {"how soon somebody answers", "\n# R\n\n## Support\n\n| Priority | Response time |\n|---|---|\n| P0 | < 15 min |\n", "7 verify limit.sign | P0 < 15 min"},
            {"words that answer", "\n# R\n\n## Check\n\n| Metric | Threshold | Action |\n|---|---|---|\n| Errors | > 2% | STOP |\n| Lag | > 30 s | hold |\n| Queue | > 100 | tell Bob |\n| p95 | > 300 ms | Suspendre |\n| p99 | > 800 ms | Rückfall einleiten |\n",
             "7 abort limit.sign | Errors > 2 %\n8 hold limit.sign | Lag <= 30 s\n9 alert limit.sign | Queue > 100\n10 hold limit.sign | p95 <= 300 ms\n11 rollback limit.sign | p99 > 800 ms"},
            {"what is done if it is not so", "\n# R\n\n## Check\n\n| Check | Expected | If not |\n|---|---|---|\n| First page | < 8 s | roll back |\n| Success rate | >= 99% | hold |\n| Restarts | 0 | Rollback |\n| Lag | < 30 s | page on-call |\n",
             "7 rollback limit.sign | First page >= 8 s\n8 hold limit.sign | Success rate >= 99 %\n9 rollback limit.equal | Restarts = 0\n10 page limit.sign | Lag >= 30 s"},
            {"in German, if it is not so", "\n# R\n\n## Prüfung\n\n| Wert | Soll | Sonst |\n|---|---|---|\n| Fehlerrate | < 1 % | Rückfall einleiten |\n", "7 rollback limit.sign | Fehlerrate >= 1 %"},
            {"a comparison is no limit", "\n# R\n\n## Overview\n\n| Old | New |\n|---|---|\n| < 5 | > 6 |\n", ""},
            {"a schedule is no limit", "\n# R\n\n## Timeline\n\n| Time | What |\n|---|---|\n| < 5 min | copy |\n", ""},
        });
    }
    void tables() { HOLDPOINT_COMPARE_ROWS(limits); }

    void code_data()
    {
        addCases({
            {"an expectation", "\n# R\n\n## Check\n\n```sh\nwc -l a\n# Expected: 0 errors\n```\n", "7 verify limit.equal | Expected = 0 errors"},
            {"a bound in a comment", "\n# R\n\n## Check\n\n```sql\nSELECT count(*) FROM a;\n-- should be > 100\n```\n", "7 verify limit.sign | should be > 100"},
            {"a total", "\n# R\n\n## Check\n\n```sh\nmake test\n# Expected: ALL PASS (43 tests)\n```\n", "7 verify limit.equal | Expected: ALL PASS = 43 tests"},
            {"a number in words", "\n# R\n\n## Check\n\n```sh\nls\n# Expected: All three files are listed\n```\n", "7 verify limit.equal | Expected: All = 3 files"},
            {"a redirection is none", "\n# R\n\n## Check\n\n```sh\nsort < 5.txt > 6.txt\n```\n", ""},
            {"a plain comment is none", "\n# R\n\n## Check\n\n```sh\n# copy 5 files\ncp -r a b\n```\n", ""},
            {"a comparison in SQL is none", "\n# R\n\n## Check\n\n```sql\nSELECT 1 FROM a WHERE b > 5;\n```\n", ""},
        });
    }
    void code() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// What a rollback promises is its budget and no limit.
    void budgetIsNoLimit()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Rollback (< 5 minutes)\n\n```sh\n./undo.sh\n```\n");
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.limits), QString());
        QCOMPARE(plan.rollbacks.size(), std::size_t{1});
        QCOMPARE(plan.rollbacks[0].budget.value, std::int64_t{300});
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "test_limits.moc"
