// Gates: what must hold, stop or reverse the run. Each rule has a text that it has to find and, where it can misfire,
// one that only looks like it.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;
using holdpoint::tests::addPassages;

class TestGates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        addPassages({
            {"do not proceed", "Do not proceed with a failing health check.", "5 hold gate.do-not-proceed"},
            {"do not proceed, shouted", "**DO NOT PROCEED** until the queue is empty.", "5 hold gate.do-not-proceed"},
            {"never without", "Never deploy the worker without a fresh backup.", "5 hold gate.do-not-proceed"},
            {"do not roll back", "Do not roll back the schema: the old code cannot read the new rows.", "5 hold gate.do-not-roll-back"},
            {"rollback criteria", "Rollback criteria: two logins in a row are refused.", "5 rollback gate.rollback-trigger"},
            {"rollback trigger with a list", "**Rollback if**:\n\n- logins fail\n- roll back is asked for by the duty officer\n", "5 rollback gate.rollback-trigger"},
            {"rollback if", "If the smoke test fails, roll back to the previous image.", "5 rollback gate.rollback-if"},
            {"rollback now", "When the payment queue stalls, execute rollback.", "5 rollback gate.rollback-if"},
            {"rollback answers a sign", "- Schema check is broken -> rollback", "5 rollback gate.rollback-answer"},
            {"stop answers a sign", "- A new difference in the totals = halt the rollout", "5 abort gate.stop-answer"},
            {"a word is the whole answer", "- A new difference in the totals = stop.", "5 abort gate.stop-answer"},
            {"a word is the whole answer, in Portuguese", "- Diferença nova nos totais = **parar**.", "5 abort gate.stop-answer"},
            {"a word answers a condition", "If the migration fails, STOP.", "5 abort gate.stop-answer"},
            {"a word answers a condition, shouted without a comma", "If the migration fails STOP", "5 abort gate.stop-answer"},
            {"a word answers a condition, small", "If the row counts differ: stop.", "5 abort gate.stop-answer"},
            {"a word is the other answer", "All pods answer? Then go on, otherwise stop.", "5 abort gate.stop-answer"},
            {"a word is the other answer, in a sentence of its own", "If all pods answer, go on. Otherwise stop.", "5 abort gate.stop-answer"},
            {"a word answers a condition, in German", "Wenn die Migration fehlschlägt: STOPP.", "5 abort gate.stop-answer"},
            {"a word answers a condition, in French", "Si la migration échoue, arrêter.", "5 abort gate.stop-answer"},
            {"a word answers a condition, in Turkish", "Taşıma başarısız olursa dur.", "5 abort gate.stop-answer"},
            {"hold answers a condition", "If the smoke test fails, hold.", "5 hold gate.hold-answer"},
            {"hold answers a condition, in French", "Si le contrôle échoue, suspendre.", "5 hold gate.hold-answer"},
            {"the rollout is paused if", "If the lag grows, pause the rollout and call Bo.", "5 hold gate.hold-answer"},
            {"each condition has its answer", "If logins fail, STOP; if mail is late, hold; if data is lost, roll back.", "5 abort gate.stop-answer\n5 hold gate.hold-answer\n5 rollback gate.rollback-if"},
            {"two conditions with one answer", "If error rate > 5 %, roll back; if p95 > 2 s, roll back.", "5 rollback gate.rollback-if"},
            {"conditions with the answer at the end", "If errors exceed 2 %; if latency exceeds 300 ms; or if support complains, roll back.", "5 rollback gate.rollback-if"},
            {"in a hurry", "dont go on w/o backup", "5 hold gate.do-not-proceed"},
            {"in a hurry, with cannot", "u cant continue if the dump is missing", "5 hold gate.do-not-proceed"},
            {"a curly apostrophe", "Don’t proceed while the queue is full.", "5 hold gate.do-not-proceed"},
            {"somebody says yes", "Only if Bob says ok, go to the next part.", "5 hold gate.only-after"},
            {"with somebody's yes", "- Switch only with Bob's ok", "5 hold gate.only-after"},
            {"after somebody's yes", "After Bob gives the go-ahead, switch the traffic.", "5 hold gate.only-after"},
            {"somebody agrees before a command", "Only if Bob agrees, run `./switch.sh`.", "5 hold gate.approval-first"},
            {"somebody is asked first", "Ask Bob first.", "5 hold gate.approval"},
            {"an abbreviation ends no sentence", "Roll back (e.g. with helm) if the smoke test fails.", "5 rollback gate.rollback-if"},
            {"investigate before", "- Investigate the cause before re-deploying.", "5 hold gate.confirm-before"},
            {"not before, in French", "La bêta ne peut être ouverte qu’après une restauration réussie.", "5 hold gate.only-after"},
            {"stop as a label", "**Halt:** Erst weiter, wenn Jana die Rechnung freigegeben hat.", "5 hold gate.stop-label"},
            {"what is measured stops nothing", "- Requests rejected > 100/min: roll back", ""},
            {"one word answers a limit", "- Heap over 85 % for more than 5 minutes: pause", "5 hold gate.hold-answer"},
            {"a condition that its verb opens", "Should the smoke test return anything but 200, roll back.", "5 rollback gate.rollback-if"},
            {"go on with the way back", "Wenn der Dienst nicht läuft, weiter mit „Rückfall“.", "5 rollback gate.rollback-if"},
            {"stop, shouted", "**STOP:** read the numbers to Bo.", "5 hold gate.stop-call"},
            {"stop names what is stopped", "Stop: the old worker", ""},
            {"approved by now, in Spanish", "- [ ] El cliente ha aprobado el despliegue", "5 hold gate.approval"},
            {"approved by now, in Korean", "- 고객이 배포를 승인했다", "5 hold gate.approval"},
            {"an approval that is there, in German", "- [ ] Freigabe liegt vor", "5 hold gate.approval"},
            {"each has to end well, in French", "1. `0004.sql`. Chaque fichier doit se terminer sans erreur.", "5 hold gate.all-must"},
            {"triggers in tiers", "## Rollback triggers\n\n### Immediate rollback\n\n- Orders are lost\n\n### Planned rollback (within a day)\n\n- Many complaints", "7 rollback gate.rollback-heading\n11 rollback gate.rollback-heading"},
            {"not while", "- [ ] No deploy while an incident is open", "5 hold gate.do-not-proceed"},
            {"a decision still to be made", "Decisão: `GO` / `GO CONDICIONADO` / `NO-GO`", "5 hold gate.go-no-go"},
            {"a mark in brackets", "- [ ] [BLOCK] Copies looked through", "5 hold gate.mark"},
            {"a mark in bold brackets", "**[GATE]** Copies looked through", "5 hold gate.mark"},
            {"a mark that is ticked", "- [x] [BLOCK] Copies looked through", ""},
            {"a red light", "- 🔴 Copies looked through", "5 hold gate.mark"},
            {"a red light that is a state", "- 🔴 Down\n- 🟢 Up", ""},
            {"a red light in front of what is measured", "- 🔴 Latency > 2 s", ""},
            {"once it is well", "Once the canary is healthy, continue.", "5 hold gate.only-after"},
            {"a green build is needed", "Take the archive of the last build (requires a passing build)", "5 hold gate.all-must"},
            {"blocked if", "The rollout is blocked if the smoke test fails.", "5 abort gate.abort-if"},
            {"another team is asked", "- [ ] Check with the security team that no fix is planned.", "5 hold gate.required-before"},
            {"stop if", "Stop the rollout if more than two nodes are unhealthy.", "5 abort gate.stop-if"},
            {"considered failed", "The release is considered failed after three refused logins.", "5 abort gate.failure-criteria"},
            {"go or no-go", "Go/No-Go: the duty officer decides at six.", "5 hold gate.go-no-go"},
            {"no-go until", "NO-GO until the restore was rehearsed.", "5 hold gate.no-go-until"},
            {"no-go", "One red lamp on the board means NO-GO.", "5 abort gate.no-go"},
            {"abort if", "Abort if the replica falls behind.", "5 abort gate.abort-if"},
            {"abort", "Escalate immediately to the platform lead.", "5 abort gate.abort"},
            {"criteria", "The rollout is considered successful when all pods answer.", "5 hold gate.criteria"},
            {"all must", "All of the following are green on the board.", "5 hold gate.all-must"},
            {"checkpoint", "Checkpoint: look at the board together.", "5 hold gate.checkpoint"},
            {"only after", "Only after the import is finished, open the site.", "5 hold gate.only-after"},
            {"wait for", "Wait for the cache to warm up.", "5 hold gate.wait"},
            {"wait some minutes", "Wait ten minutes.", "5 hold gate.wait"},
            {"required before", "A dump is mandatory before the migration.", "5 hold gate.required-before"},
            {"approval", "Get approval from the database owner.", "5 hold gate.approval"},
            {"after a duration", "- Drop the old tables (after 7 days)", "5 hold gate.after-duration"},
            {"a number of hours after, in Turkish", "- 24 saat sonra eski tabloları silin", "5 hold gate.after-duration"},
            {"a number of hours after, in Korean", "- 24시간 후 이전 테이블을 삭제합니다", "5 hold gate.after-duration"},
            {"a number of hours after, in Japanese", "- 24時間後に古いテーブルを削除する", "5 hold gate.after-duration"},
            {"after, and a number elsewhere, in Turkish", "- Yedekten sonra 3 tabloyu silin", ""},
            {"a hold in the list below a moment", "Only after the switch is done:\n\n- Look at the logs\n- Do not deploy again until the cause is known", "5 hold gate.only-after\n8 hold gate.do-not-proceed"},
            {"a rollback that is judged", "The rollback is considered successful if all pods answer.", "5 hold gate.criteria"},
            {"what a box says of approvals as data", "- [ ] The link records view, approval and refusal", ""},
            {"an approval with a blank in a box", "- [ ] Code review approved by: ____", "5 hold gate.approval"},
            {"a column of what rolls back", "| Metric | Roll back if |\n|---|---|\n| Error rate | > 5% |\n| Memory | |\n", "7 rollback gate.rollback-column"},
            {"before at the start", "Before the switch, look at the queue.", "5 hold gate.before"},
            {"confirm before", "Confirm that the queue is empty before the switch.", "5 hold gate.confirm-before"},
            {"must before", "The queue must be empty before the switch.", "5 hold gate.must-before"},
            {"proceed if", "Proceed if all pods answer.", "5 hold gate.proceed-if"},
        });
    }
    void sentences() { HOLDPOINT_COMPARE_ROWS(gates); }

    void harmlessSentences_data()
    {
        addPassages({
            {"or wait", "Users restart the app (or wait for its next refresh).", ""},
            {"before something one may do", "Before the last step you may also clear the cache.", ""},
            {"stop as a part of a sentence", "- The worker changes its state -> halting is a task of its own", ""},
            {"asks about a rollback", "Check if the rollback script is executable.", ""},
            {"a pause in a sentence", "If the worker is busy, it makes a pause of two seconds.", ""},
            {"stops something else", "If the old service is there, stop the old service.", ""},
            {"names the rollback plan", "If you need details, read the rollback plan.", ""},
            {"stops a program", "Stop the old service.", ""},
            {"an arrow between two names", "The pipeline moves blue -> green, the rollback path is tested.", ""},
            {"gives a go", "Go to the console and log in.", ""},
            {"approved already, with code", "- [x] Approval from Bob for `v1.2`", ""},
            {"approved already", "- [x] Approved by the change board", ""},
            {"how long it takes", "The build takes 5 minutes.", ""},
            {"a rate in a sentence", "About 5 requests a second arrive at noon.", ""},
            {"says what happened", "The last release went well.", ""},
            {"words only in code", "Run `./wait-for.sh --until-ready` and `make abort-if`.", ""},
            {"a step that starts", "Start the new workers.", ""},
            {"the status of the document", "**Status**: Pending approval", ""},
            {"the document's review", "**Next review**: after approval", ""},
            {"ticks of a form", "Go/No-Go: [ ] GO [ ] NO-GO", ""},
        });
    }
    void harmlessSentences() { HOLDPOINT_COMPARE_ROWS(gates); }

    /// The same words in a place where they say something else, or something only there.
    void places_data()
    {
        addCases({
            {"headings that decide", "\n# R\n\n## Decision\n\n### GO\n\n- all green\n\n### NO-GO (postpone):\n\n- a red one\n\n### Going home\n\n- lights off\n", "5 hold gate.go-heading\n9 abort gate.no-go-heading"},
            {"the title is no gate", "\n# Go/No-Go and rollback criteria\n\n## Deploy\n\nCopy the files.\n", ""},
            {"contacts", "\n# R\n\n## Contacts\n\n- Approval: Ada, do not proceed without her\n", ""},
            {"a schedule", "\n# R\n\n## Timeline\n\n| Time | Action |\n|---|---|\n| 10:00 | Wait for approval |\n", ""},
            {"an overview states no condition", "\n# R\n\n## Overview\n\nThis release waits for the new cache.\n", ""},
            {"an overview with a condition", "\n# R\n\n## Overview\n\n- Do not proceed on a Friday\n", "5 hold gate.do-not-proceed"},
            {"troubleshooting", "\n# R\n\n## Troubleshooting\n\nWait for the pods.\n", ""},
            {"a hidden comment", "\n# R\n\n## Deploy\n\n<!-- do not proceed -->\n\nCopy.\n", ""},
            {"an arrow in a fence", "\n# R\n\n## Deploy\n\n```\nDeploy to one node\n    -> if errors > 5 %, roll back\n```\n", "7 rollback gate.rollback-if"},
            {"a word in a command of an unknown tool", "\n# R\n\n## Deploy\n\nRun:\n\n```\ndeployctl rollout --wait-for-approval\n```\n", ""},
            {"a word behind an indented prompt", "\n# R\n\n## Deploy\n\n- Run:\n  ```\n  shop=# SELECT 'abort if' FROM a\n  ```\n", ""},
            {"a word in a fence that is run", "\n# R\n\n## Deploy\n\n```sh\n./deploy.sh --abort-if-failed\n```\n", ""},
            {"under never", "\n# R\n\n## Never\n\n- Delete the dump before 30 days\n", "5 hold gate.never-before"},
            {"under never, no duration", "\n# R\n\n## Never\n\n- Delete the dump\n", ""},
            {"a list of conditions is one gate", "\n# R\n\n## Deploy\n\nDo not proceed until:\n\n- the dump is verified\n- approval from the owner is there\n", "5 hold gate.do-not-proceed"},
            {"the next list is not governed", "\n# R\n\n## Deploy\n\nDo not proceed until:\n\n- the dump is verified\n\nThen:\n\n- wait for the cache\n", "5 hold gate.do-not-proceed\n11 hold gate.wait"},
            {"signs below a label", "\n# R\n\n## Check\n\n**Failed if**:\n❌ logins are refused, abort\n❌ no-go from the owner\n", "5 abort gate.failure-criteria"},
            {"decision items", "\n# R\n\n## Go/No-Go\n\n- The dump must be verified\n- Approval of the owner\n", "5 hold gate.go-no-go-item\n6 hold gate.go-no-go-item"},
            {"the line of the word", "\n# R\n\n## Deploy\n\nThe switch takes a moment and\nmust not be hurried, so\nwait for the lamp.\n", "7 hold gate.wait"},
            {"twice in a line is once", "\n# R\n\n## Deploy\n\nWait for the lamp. Wait for the bell.\n", "5 hold gate.wait"},
        });
    }
    void places() { HOLDPOINT_COMPARE_ROWS(gates); }

    void headings_data()
    {
        addCases({
            {"triggers", "\n# R\n\n## Rollback triggers\n\n- logins fail\n- the queue stalls\n", "3 rollback gate.rollback-heading"},
            {"if it fails", "\n# R\n\n## Rollback if the import fails\n\n```sh\n./undo.sh\n```\n", "3 rollback gate.rollback-heading"},
            {"a heading with two conditions", "\n# R\n\n## When to roll back: if the lamp is red; if the bell rings\n\nRoll back immediately if mail is lost.\n", "5 rollback gate.rollback-if"},
            {"a rollback section alone is none", "\n# R\n\n## Rollback\n\n```sh\n./undo.sh\n```\n", ""},
            {"failure criteria", "\n# R\n\n## Failure criteria\n\n- two refused logins\n", "3 abort gate.failure-criteria"},
            {"all must pass", "\n# R\n\n## Checks (all must pass)\n\n- [ ] logins\n- [ ] mail\n", "3 hold gate.all-must"},
            {"required before", "\n# R\n\n## Backup (required before the migration)\n\n- [ ] dump\n", "3 hold gate.required-before"},
            {"signatures", "\n# R\n\n## Sign-off\n\n- [ ] **Release manager**: ____\n- [ ] **QA lead**: ____\n", "3 hold gate.approval-heading"},
            {"approvals with boxes", "\n# R\n\n## Approval by the board\n\n- [ ] schema\n- [ ] code\n", "3 hold gate.approval-heading"},
            {"checkpoint", "\n# R\n\n## Checkpoint\n\n- [ ] board is green\n- [ ] queue is empty\n", "3 hold gate.checkpoint"},
            {"go and no-go", "\n# R\n\n## Board\n\n### GO (all of the following)\n\n- logins work\n\n### NO-GO (postpone)\n\n- logins fail\n\n### Go (with a note)\n\n- mail is late\n",
             "5 hold gate.go-heading\n9 abort gate.no-go-heading\n13 hold gate.go-heading"},
            {"conditional go", "\n# R\n\n## Board\n\n### Conditional Go\n\n- mail is late\n", "5 hold gate.go-heading"},
            {"go as a word", "\n# R\n\n## Go to the site\n\n- [ ] copy\n\n## GOAL of the day\n\n- [ ] restart\n", ""},
            {"plain work", "\n# R\n\n## Deploy\n\n- [ ] copy\n- [ ] restart\n", ""},
        });
    }
    void headings() { HOLDPOINT_COMPARE_ROWS(gates); }

    void labels_data()
    {
        addCases({
            {"always", "\n# R\n\n## Deploy\n\n**Always**:\n\n- keep the dump\n", "5 hold gate.always"},
            {"if it fails, a rollback follows", "\n# R\n\n## Deploy\n\n**If the import fails:**\n\n```sh\n# rollback\n./undo.sh\n```\n", "5 rollback gate.if-problem"},
            {"if it fails, a cure follows", "\n# R\n\n## Deploy\n\n**If the import fails:**\n\n```sh\n./import.sh --again\n```\n", "5 hold gate.if-problem"},
            {"in a rollback section", "\n# R\n\n## Rollback\n\nIf errors persist, take the second way.\n", "5 rollback gate.if-problem"},
            {"a label that says nothing", "\n# R\n\n## Deploy\n\n**Commands**:\n\n- copy\n", ""},
        });
    }
    void labels() { HOLDPOINT_COMPARE_ROWS(gates); }

    void comments_data()
    {
        addCases({
            {"rollback if", "\n# R\n\n## Deploy\n\n```sh\n./import.sh\n# if the import fails: rollback with ./undo.sh\n```\n", "7 rollback gate.rollback-if"},
            {"wait", "\n# R\n\n## Deploy\n\n```sh\n# Wait for all pods\nkubectl get pods\n```\n", "6 hold gate.wait"},
            {"a wait that the command does", "\n# R\n\n## Deploy\n\n```sh\nsleep 60  # wait for the cache\n```\n", ""},
            {"required", "\n# R\n\n## Deploy\n\n```sh\n# Make a dump (required before the migration)\npg_dump app\n```\n", "6 hold gate.required-before"},
            {"a comment that heads a part", "\n# R\n\n## Deploy\n\n```sh\n# Before starting\nuptime\n```\n", ""},
            {"only after", "\n# R\n\n## Deploy\n\n```sh\n# Only after the dump is verified\n./import.sh\n```\n", "6 hold gate.only-after"},
            {"checkpoint", "\n# R\n\n## Deploy\n\n```sql\n-- Checkpoint: look at the numbers\nSELECT count(*) FROM users;\n```\n", "6 hold gate.only-after"},
            {"options of a line before", "\n# R\n\n## Deploy\n\n```bash\nhelm upgrade a ./a \\\n  --set replicas=1 --wait --timeout 5m\n```\n", ""},
            {"plain", "\n# R\n\n## Deploy\n\n```sh\n# Copy the files\ncp -r a b\n```\n", ""},
        });
    }
    void comments() { HOLDPOINT_COMPARE_ROWS(gates); }

    void tables_data()
    {
        addCases({
            {"what helps in trouble is no gate", "\n# R\n\n## Troubleshooting\n\n| Problem | Action |\n|---|---|\n| Import fails | Roll back the import |\n", ""},
            {"answers", R"md(
# R

## Watch

| Symptom | Action |
|---|---|
| Logins fail | Rollback now |
| Queue is slow | Look at the workers |
| Data is lost | Abort |
)md", "7 rollback gate.rollback-row\n9 abort gate.abort-row"},
            {"a row that must not roll back", "\n# R\n\n## Watch\n\n| Symptom | Action |\n|---|---|\n| One login fails | Do not roll back |\n", ""},
            {"a row that is expected", "\n# R\n\n## Watch\n\n| Symptom | Action |\n|---|---|\n| Cache misses | Rollback? No action required |\n", ""},
            {"rollback in the first cell", "\n# R\n\n## Watch\n\n| What | Who |\n|---|---|\n| Rollback | Ada |\n", ""},
            {"a word is the answer", "\n# R\n\n## Watch\n\n| Symptom | Action |\n|---|---|\n| Logins fail | **STOP** |\n| Mail is late | hold |\n| Orders are late | Suspendre |\n| Old pods | stop pods |\n", "7 abort gate.abort-row\n8 hold gate.hold-row\n9 hold gate.hold-row"},
            {"what is done is no answer", "\n# R\n\n## Deploy\n\n| Action | Command |\n|---|---|\n| Stop | `systemctl stop app` |\n| Wait | `sleep 60` |\n", ""},
            {"a table of gates", "\n# R\n\n## Plan\n\n| Gate | Criterion |\n|---|---|\n| Logins | must work |\n| Mail | must arrive |\n", "7 hold gate.table\n8 hold gate.table"},
            {"a head that only mentions a gate", "\n# R\n\n## Plan\n\n| Criterion | Gate |\n|---|---|\n| must work | Logins |\n", ""},
        });
    }
    void tables() { HOLDPOINT_COMPARE_ROWS(gates); }

    /// What the author says about a block counts more than what a rule reads in it.
    void pins_data()
    {
        addCases({
            {"hold", "\n# R\n\n## Deploy\n\n<!-- holdpoint: gate=hold -->\nCheck the lamp.\n", "6 hold gate.pinned"},
            {"rollback", "\n# R\n\n## Deploy\n\n<!-- holdpoint: gate=rollback -->\nCheck the lamp.\n", "6 rollback gate.pinned"},
            {"abort", "\n# R\n\n## Deploy\n\n<!-- holdpoint: gate=abort -->\nCheck the lamp.\n", "6 abort gate.pinned"},
            {"none", "\n# R\n\n## Deploy\n\n<!-- holdpoint: gate=none -->\nWait for the lamp.\n", ""},
            {"ignore", "\n# R\n\n## Deploy\n\n<!-- holdpoint: ignore -->\nWait for the lamp.\n", ""},
        });
    }
    void pins() { HOLDPOINT_COMPARE_ROWS(gates); }

    /// Of several conditions with one answer none gets lost.
    void conditionsWithOneAnswerStayTogether()
    {
        for (const char* sentence : {"If error rate > 5 %, roll back; if p95 > 2 s, roll back.", "If errors exceed 2 %; if latency exceeds 300 ms; or if support complains, roll back."}) {
            const holdpoint::plan::Plan plan = holdpoint::tests::compileText(std::string("# R\n\n## Deploy\n\n") + sentence + "\n");
            QCOMPARE(plan.gates.size(), std::size_t{1});
            QCOMPARE(holdpoint::tests::textOf(plan.gates[0].condition), QString::fromUtf8(sentence));
        }
    }

    /// The condition is the author's sentence, without its marks.
    void conditionIsTheSentence()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Deploy\n\nCopy. **Wait** for the `cache`\nto warm up. Go on.\n");
        QCOMPARE(plan.gates.size(), std::size_t{1});
        QCOMPARE(holdpoint::tests::textOf(plan.gates[0].condition), QStringLiteral("Wait for the cache to warm up."));
    }
};

QTEST_APPLESS_MAIN(TestGates)
#include "test_gates.moc"
