// Which way a limit points, over which time it is looked at, and whether it names a level or a change: what is read the wrong way round
// would roll back a release that is well.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;
using holdpoint::tests::addLines;

class TestLimitDirections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// How it should be, and what happens if it is not: read as it stands it would go back while all is well.
    void directions_data()
    {
        addLines({
            {"- 5xx rate < 0.1% — above 1% → rollback", "5 target limit.sign | 5xx rate < 0.1 %\n5 rollback limit.sign | 5xx rate > 1 %"},
            {"- 5xx rate < 0.1% (rollback if above 1%)", "5 target limit.sign | 5xx rate < 0.1 %\n5 rollback limit.sign | 5xx rate > 1 %"},
            {"- Success rate > 99%; below 95%: roll back", "5 target limit.sign | Success rate > 99 %\n5 rollback limit.sign | Success rate < 95 %"},
            {"- Queue depth < 100, otherwise roll back", "5 rollback limit.sign | Queue depth >= 100"},
            {"- Warteschlange < 100, sonst Rollback", "5 rollback limit.sign | Warteschlange >= 100"},
            {"- Roll back if the queue is > 100, otherwise go on", "5 rollback limit.sign | the queue is > 100"},
            {"- 5xx rate < 0.1% → rollback", "5 rollback limit.sign | 5xx rate >= 0.1 %"},
            {"- Success rate < 95% → rollback", "5 rollback limit.sign | Success rate < 95 %"},
            {"- Success rate > 99% → rollback", "5 rollback limit.sign | Success rate <= 99 %"},
            {"We tolerate at most 3 failed payments; more than that means roll back.", "5 rollback limit.sign | We tolerate > 3 failed"},
            {"Errors should stay below 0.8 % and p95 under 600 ms, both over 15 minutes; otherwise roll back.", "5 rollback limit.sign | Errors should stay >= 0.8 % for 900\n5 rollback limit.sign | and p95 >= 600 ms for 900"},
            {"Die CPU-Last darf 85 % nicht länger als 10 Minuten überschreiten, sonst wird abgebrochen.", "5 abort limit.words | Die CPU-Last darf > 85 % for 600"},
            {"The error rate must stay below 1 %. Otherwise roll back.", "5 rollback limit.sign | The error rate must stay >= 1 %"},
            {"The lag must stay below 5 s. Otherwise hold the rollout.", "5 hold limit.sign | The lag must stay < 5 s"},
            {"- Success rate drops > 5% → rollback", "5 rollback limit.sign | Success rate drops > 5 % relative"},
            {"- Доля ошибок < 0,1 % → откат", "5 rollback limit.sign | Доля ошибок >= 0.1 %"},
            {"- CPU ≤ 80 % (page the on-call if higher)", "5 page limit.sign | CPU > 80 %"},
            {"- Failed jobs != 0 → rollback", "5 rollback limit.sign | Failed jobs > 0"},
            {"- Replicas != 3 → rollback", ""},
            {"- ~~CPU > 50% → rollback~~", ""},
        });
    }
    void directions() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// The rows whose metric is known tell of the whole column how it is meant.
    void columns_data()
    {
        addCases({
            {"how it should be", "\n# R\n\n## Check\n\n| Metric | Threshold | Action |\n|---|---|---|\n| 5xx rate | < 0.5 % | roll back |\n| p99 latency | <= 900 ms | hold |\n| CPU per pod | < 80 % | investigate |\n",
             "7 rollback limit.sign | 5xx rate >= 0.5 %\n8 hold limit.sign | p99 latency <= 900 ms\n9 investigate limit.sign | CPU per pod >= 80 %"},
            {"beyond which it is bad", "\n# R\n\n## Check\n\n| Metric | Threshold | Action |\n|---|---|---|\n| 5xx rate | > 0.5 % | roll back |\n| Free disk | < 10 GB | hold |\n| CPU per pod | > 80 % | investigate |\n",
             "7 rollback limit.sign | 5xx rate > 0.5 %\n8 hold limit.sign | Free disk >= 10 GB\n9 investigate limit.sign | CPU per pod > 80 %"},
        });
    }
    void columns() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// "Drops below 99 %" names the level, "drops by 5 %" the change.
    void levels_data()
    {
        addLines({
            {"Roll back if the success rate drops below 99.3 %.", "5 rollback limit.sign | the success rate < 99.3 %"},
            {"Roll back if p95 rises above 400 ms.", "5 rollback limit.sign | p95 > 400 ms"},
            {"Roll back if p95 rises by more than 20 %.", "5 rollback limit.sign | p95 rises by > 20 % relative"},
            {"Roll back if p95 is > 20 % above normal.", "5 rollback limit.sign | p95 is > 20 % relative"},
            {"Steigt die Fehlerrate über 2 %, sofort zurückrollen.", "5 rollback limit.sign | die Fehlerrate > 2 %"},
            {"If queue depth climbs past 5,000, roll back.", "5 rollback limit.sign | queue depth > 5000"},
            {"Roll back if p95 > 1.5 × baseline.", "5 rollback limit.sign | p95 > 1.5 x relative"},
            {"- p95 latency +50 % vs. before: roll back", "5 rollback limit.sign | p95 latency > 50 % relative"},
            {"Si la CPU pasa del 90 %, revertir.", "5 rollback limit.sign | la CPU > 90 %"},
        });
    }
    void levels() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// The verb may open the condition or end it.
    void verbs_data()
    {
        addLines({
            {"Wenn die Fehlerrate 2 % länger als 5 Minuten überschreitet, zurückrollen.", "5 rollback limit.words | die Fehlerrate > 2 % for 300"},
            {"Wenn die Fehlerrate 2 % übersteigt, zurückrollen.", "5 rollback limit.words | die Fehlerrate > 2 %"},
            {"Ist die Datei kleiner als 3 GB, nicht weitermachen.", "5 hold limit.sign | Datei >= 3 GB"},
            {"Steigt der Speicher über 6 GB, den Betrieb anrufen (Tel. 0800 123) und abwarten.", "5 hold limit.sign | der Speicher <= 6 GB"},
            {"Si tarda más de 75 minutos, no continuar.", "5 hold limit.sign | tarda <= 75 minutos"},
        });
    }
    void verbs() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// One thousand is 1,000 or 1.000, as the language of the runbook has it.
    void thousands_data()
    {
        addLines({
            {"- mehr als 1.000 Nachrichten in der Warteschlange → anhalten, Fachbereich informieren", "5 abort limit.sign | > 1000 Nachrichten"},
            {"- más de 12.500 mensajes en la cola: revertir", "5 rollback limit.sign | > 12500 mensajes"},
            {"- more than 1.250 seconds of lag: roll back", "5 rollback limit.sign | > 1.25 seconds"},
            {"- more than 12,500 messages in the queue: roll back", "5 rollback limit.sign | > 12500 messages"},
            {"- die Antwortzeit liegt über 0.125 s: zurückrollen", "5 rollback limit.sign | die Antwortzeit > 0.125 s"},
        });
    }
    void thousands() { HOLDPOINT_COMPARE_ROWS(limits); }

    void windows_data()
    {
        addCases({
            {"a column", "\n# R\n\n## Check\n\n| Metric | Threshold | Window | Action |\n|---|---|---|---|\n| 5xx rate | > 0.5 % | 5 min | roll back |\n| CPU | > 80 % | - | investigate |\n",
             "7 rollback limit.sign | 5xx rate > 0.5 % for 300\n8 investigate limit.sign | CPU > 80 %"},
            {"a column of one word", "\n# R\n\n## Check\n\n| Metric | Threshold | For | Action |\n|---|---|---|---|\n| 5xx rate | > 0.5 % | 5 min | roll back |\n", "7 rollback limit.sign | 5xx rate > 0.5 % for 300"},
            {"a column in Spanish", "\n# R\n\n## Control\n\n| Métrica | Umbral | Durante | Acción |\n|---|---|---|---|\n| Latencia p99 | > 2,5 s | 5 min | revertir |\n", "7 rollback limit.sign | Latencia p99 > 2.5 s for 300"},
            {"longer than so much", "\n# R\n\n## Watch\n\nIf errors stay above 2 % for more than 60 s, back out immediately.\n", "5 rollback limit.sign | errors stay > 2 % for 60"},
            {"in words", "\n# R\n\n## Watch\n\nIf errors are above 2 % for two minutes, roll back.\n\nSi les erreurs dépassent 2 % pendant dix minutes, revenir en arrière.\n",
             "5 rollback limit.sign | errors are > 2 % for 120\n7 rollback limit.sign | les erreurs > 2 % for 600"},
            {"how often it is looked at is no window", "\n# R\n\n## Check\n\n| Metric | Threshold | Check every | Action |\n|---|---|---|---|\n| 5xx rate | > 0.5 % | 5 min | roll back |\n", "7 rollback limit.sign | 5xx rate > 0.5 %"},
            {"brackets", "\n# R\n\n## Check\n\n- p95 > 500ms (10 min): roll back\n- The copy takes > 600 s (10 min): roll back\n", "5 rollback limit.sign | p95 > 500 ms for 600\n6 rollback limit.sign | The copy takes > 600 s"},
            {"said of the whole table", "\n# R\n\n## Check\n\n| Signal | Green | Red (roll back) |\n|---|---|---|\n| Error rate | < 0.5 % | > 2 % |\n\nAll of these are measured over 10 minutes.\n",
             "7 target limit.sign | Error rate < 0.5 % for 600\n7 rollback limit.sign | Error rate > 2 % for 600"},
            {"in a row", "\n# R\n\n## Check\n\nDo not proceed unless p95 is below 350 ms for 10 consecutive minutes.\n", "5 hold limit.sign | Do not proceed unless p95 is < 350 ms for 600"},
        });
    }
    void windows() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// What must not be is not what is wanted, and what is done otherwise is not done while it is well.
    void duties_data()
    {
        addLines({
            {"Throughput must not drop below 100, otherwise roll back.", "5 rollback limit.sign | Throughput must not drop < 100"},
            {"Throughput must never go under 100, otherwise roll back.", "5 rollback limit.sign | Throughput must never go < 100"},
            {"Latency must not rise above 100 ms, otherwise roll back.", "5 rollback limit.sign | Latency must not rise > 100 ms"},
            {"Orders must not drop by more than 30 %, otherwise roll back.", "5 rollback limit.sign | Orders must not drop by > 30 % relative"},
            {"Latency must not be above 100 ms, else hold.", "5 hold limit.sign | Latency must not be <= 100 ms"},
            {"Latency must stay below 100 ms → roll back", "5 rollback limit.sign | Latency must stay >= 100 ms"},
            {"- Disk: never above 85 % used", "5 verify limit.sign | Disk: never <= 85 %"},
            {"A latência não pode ficar acima de 100 ms, senão rollback.", "5 rollback limit.sign | A latência não pode ficar > 100 ms"},
            {"De latency mag niet boven 100 ms komen, anders terugdraaien.", "5 rollback limit.sign | De latency mag niet > 100 ms"},
            {"Die Fehlerrate darf nicht über 2 % steigen, sonst Rollback einleiten.", "5 rollback limit.sign | Die Fehlerrate darf > 2 %"},
            {"The error rate should stay below 800 ms; above 2 s, roll back.", "5 target limit.sign | The error rate should stay < 800 ms\n5 rollback limit.sign | The error rate should stay > 2 s"},
            {"Do not proceed if the lag is above 5 s.", "5 hold limit.sign | the lag is <= 5 s"},
            {"Dropped packets exceed 500: roll back", "5 rollback limit.sign | Dropped packets > 500"},
            {"- Lag > 20k messages: roll back", "5 rollback limit.sign | Lag > 20000 messages"},
        });
    }
    void duties() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// A number alone below "Threshold": nobody wants it to be just that.
    void bounds_data()
    {
        addCases({
            {"rates", "\n# R\n\n## Check\n\n| Metric | Threshold | Action |\n|---|---|---|\n| Error rate | 2% | roll back |\n| Availability | 99.5% | alert |\n| Pod restarts | 0 | roll back |\n| Status code | 200 | roll back |\n",
             "7 rollback limit.equal | Error rate > 2 %\n8 alert limit.equal | Availability < 99.5 %\n9 rollback limit.equal | Pod restarts = 0\n10 rollback limit.equal | Status code = 200"},
            {"with their units", "\n# R\n\n## Check\n\n| Metric | Threshold | Action |\n|---|---|---|\n| Error rate | 2 % | roll back |\n| p95 latency | 500 ms | page on-call |\n| Free disk | 10 GB | investigate |\n",
             "7 rollback limit.equal | Error rate > 2 %\n8 page limit.equal | p95 latency > 500 ms\n9 investigate limit.equal | Free disk < 10 GB"},
            {"the answer of an unnamed column", "\n# R\n\n## Check\n\n| Metric | Warning | Critical | on crit |\n|---|---|---|---|\n| p95 | > 300 ms | > 800 ms | roll back |\n", "7 alert limit.sign | p95 > 300 ms\n7 rollback limit.sign | p95 > 800 ms"},
        });
    }
    void bounds() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// Below "Warning" and "Critical" a number alone is where that begins.
    void grades_data()
    {
        addCases({
            {"numbers alone", "\n# R\n\n## Check\n\n| Metric | Warning | Critical |\n|---|---|---|\n| CPU | 80 % | 95 % |\n| Success rate | 99 % | 95 % |\n| Queue | 1,000 | 5,000 |\n",
             "7 alert limit.words | CPU >= 80 %\n7 page limit.words | CPU >= 95 %\n8 alert limit.words | Success rate <= 99 %\n8 page limit.words | Success rate <= 95 %\n9 alert limit.words | Queue >= 1000\n9 page limit.words | Queue >= 5000"},
            {"columns of what is done", "\n# R\n\n## Check\n\n| Signal | Page on-call | Roll back |\n|---|---|---|\n| 5xx rate | 1 % | 3 % |\n", "7 page limit.words | 5xx rate >= 1 %\n7 rollback limit.words | 5xx rate >= 3 %"},
            {"a range", "\n# R\n\n## Check\n\n| Signal | Green | Amber (hold) | Red (roll back) |\n|---|---|---|---|\n| p95 latency | < 400 ms | 400–800 ms | > 800 ms |\n",
             "7 target limit.sign | p95 latency < 400 ms\n7 hold limit.words | p95 latency < 400 ms\n7 rollback limit.sign | p95 latency > 800 ms"},
            {"how long a way back takes", "\n# R\n\n## Steps\n\n| Step | Rollback |\n|---|---|\n| Copy the files | 2 minutes |\n", ""},
            {"another word for it", "\n# R\n\n## Steps\n\n| Metric | Critical path |\n|---|---|\n| Days | 3 |\n", ""},
            {"in a sentence", "\n# R\n\n## Check\n\n- Error rate: warn at 1 %, page at 3 %\n- The rollback ends at 10:30\n", "5 alert limit.sign | Error rate >= 1 %\n5 page limit.sign | Error rate >= 3 %"},
        });
    }
    void grades() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// What is done stands behind a colon or an arrow; a word before it is what is measured.
    void answers_data()
    {
        addLines({
            {"- Heap over 85 % for more than 5 minutes: pause", "5 hold limit.sign | Heap <= 85 % for 300"},
            {"- Queue > 1000: stop", "5 abort limit.sign | Queue > 1000"},
            {"- More than 1000 messages in the queue → hold the rollout, tell Bob", "5 hold limit.sign | <= 1000 messages"},
            {"- More than 10 mismatches in an hour: page Hugo and hold", "5 hold limit.sign | <= 10 mismatches"},
            {"- Requests rejected > 100/min: roll back", "5 rollback limit.sign | Requests rejected > 100 /min"},
        });
    }
    void answers() { HOLDPOINT_COMPARE_ROWS(limits); }

    /// Criteria for both ways have to hold; only those for a no-go must not.
    void criteriaForBoth()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Go / no-go criteria\n\n- Crash-free users ≥ 99.7 %\n");
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.limits), QStringLiteral("5 verify limit.sign | Crash-free users >= 99.7 %"));
    }
};

QTEST_APPLESS_MAIN(TestLimitDirections)
#include "test_limit_directions.moc"
