// Phases, steps, tasks and estimates: what a runbook is divided into.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;

class TestStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phases_data()
    {
        addCases({
            {"sections with work", "\n# R\n\n## Prepare\n\n- [ ] dump\n\n## Deploy\n\n```sh\nls -l\n```\n", "3 phase.section | Prepare\n7 phase.section | Deploy"},
            {"a number stays in the title", "\n# R\n\n## 1. Prepare\n\n- [ ] dump\n\n## Phase 2: Deploy\n\n- [ ] copy\n", "3 phase.section | 1. Prepare\n7 phase.section | Phase 2: Deploy"},
            {"a title that names more than the way back", "\n# Deployment & rollback\n\n## Deploy\n\n- [ ] a\n\n## Rollback\n\n- [ ] b\n", "3 phase.section | Deploy"},
            {"more than the way back, with a stroke", "\n# Rollout/Rollback\n\n## Deploy\n\n- [ ] a\n\n## Rollback\n\n- [ ] b\n", "3 phase.section | Deploy"},
            {"more than the way back, in German", "\n# Auslieferung und Rollback\n\n## Ausrollen\n\n- [ ] a\n\n## Rollback\n\n- [ ] b\n", "3 phase.section | Ausrollen"},
            {"two words for the way back", "\n# Recovery & rollback\n\n## Deploy\n\n- [ ] a\n\n## Rollback\n\n- [ ] b\n", "3 phase.section | Deploy\n7 phase.section | Rollback"},
            {"how things are", "\n# R\n\n## 1. Current state\n\n| Part | Version |\n|---|---|\n| app | 4 |\n\n## 2. Deploy\n\n- [ ] a\n", "9 phase.section | 2. Deploy"},
            {"only a title", "\n# Restart the mail\n\n1. Stop the queue\n2. Restart the host\n", "1 phase.title | Restart the mail"},
            {"work above the first section", "\n# R\n\n1. Stop the queue\n2. Restart the host\n\n## Clean up\n\n- [ ] logs\n", "1 phase.title | R\n6 phase.section | Clean up"},
            {"boxes above the first section", "\n# R\n\n- [ ] Restart the host\n\n## Clean up\n\n- [ ] logs\n", "1 phase.title | R\n5 phase.section | Clean up"},
            {"contents above the first section", "\n# R\n\n1. [Stop](#stop)\n2. [Start](#start)\n\n## Stop\n\n- [ ] a\n\n## Start\n\n- [ ] b\n", "6 phase.section | Stop\n10 phase.section | Start"},
            {"facts above the first section", "\n# R\n\n- Host: mail1\n- Owner: Ada\n\n## Stop\n\n- [ ] a\n", "6 phase.section | Stop"},
            {"work above a chapter's first section", "\n# R\n\n## Stop\n\n- [ ] a\n\n# Second host\n\n1. Copy\n2. Start\n\n## Look\n\n- [ ] b\n", "3 phase.section | Stop\n7 phase.title | Second host\n12 phase.section | Look"},
            {"no heading at all", "\nRestart the mail\n\n1. Stop the queue\n2. Restart the host\n", "1 phase.title | Restart the mail"},
            {"headings two levels below the title", "\n# R\n\n### 1. Copy\n\n- [ ] a\n\n### 2. Restart\n\n- [ ] b\n", "1 phase.title | R"},
            {"a container hands its place to its parts", "\n# R\n\n## Procedure\n\n### Prepare\n\n- [ ] a\n\n### Deploy\n\n- [ ] b\n", "5 phase.section | Prepare\n9 phase.section | Deploy"},
            {"stages are phases whatever stands above them", "\n# R\n\n## Who does what\n\nWords.\n\n### Stage 1\n\n- [ ] a\n\n### Stage 2\n\n- [ ] b\n", "7 phase.section | Stage 1\n11 phase.section | Stage 2"},
            {"what is called like one and has one part", "\n# R\n\n## Backup procedure\n\n### Database\n\n- [ ] a\n", "3 phase.section | Backup procedure"},
            {"what is forbidden", "\n# R\n\n## Deploy\n\n- [ ] a\n\n## Never\n\n- delete the mail\n- restart the host\n", "3 phase.section | Deploy"},
            {"what is no phase", R"md(
# R

## Overview

- it is about mail

## Deploy

- [ ] copy

## Rollback

- [ ] undo

## Contacts

- Ada: 100

## Timeline

| Time | Action |
|---|---|
| 10:00 | start |

## Troubleshooting

- look at the log

## Glossary

- MTA: it sends mail
)md", "7 phase.section | Deploy"},
            {"a reference with boxes is work", "\n# R\n\n## Overview\n\n- [ ] read the plan\n", "3 phase.section | Overview"},
            {"criteria with boxes are a phase", "\n# R\n\n## Deploy\n\n- [ ] copy\n\n## Success criteria\n\n- [ ] mail arrives\n", "3 phase.section | Deploy\n7 phase.section | Success criteria"},
            {"an empty section is none", "\n# R\n\n## Later\n\n## Deploy\n\n- [ ] copy\n", "5 phase.section | Deploy"},
            {"only prose in the whole file", "\n# R\n\n## Copy\n\nCopy the files.\n\n## Restart\n\nRestart the host.\n", "3 phase.section | Copy\n7 phase.section | Restart"},
            {"a whole rollback", "\n# Rollback of the mail\n\n## Stop\n\n- [ ] stop it\n\n## Restore\n\n- [ ] copy it back\n", "3 phase.section | Stop\n7 phase.section | Restore"},
            {"a heading with a line below it", "\nR\n=\n\nDeploy\n------\n\n- [ ] copy\n", "4 phase.section | Deploy"},
            {"headings in code are none", "\n# R\n\n## Deploy\n\n```md\n## Not a phase\n\n- [ ] x\n```\n", "3 phase.section | Deploy"},
            {"the author pins it down", "\n# R\n\n<!-- holdpoint: role=work -->\n## Overview\n\n- copy\n\n<!-- holdpoint: role=note -->\n## Deploy\n\n- copy\n", "4 phase.section | Overview"},
        });
    }
    void phases() { HOLDPOINT_COMPARE_ROWS(phases); }

    void steps_data()
    {
        addCases({
            {"numbered headings", "\n# R\n\n## Deploy\n\n### 1. Copy\n\n- [ ] a\n\n### 2) Restart\n\n- [ ] b\n", "5 step.numbered-heading | Copy | Deploy\n9 step.numbered-heading | Restart | Deploy"},
            {"a word with a number", "\n# R\n\n## Deploy\n\n### Step 1: Copy\n\n- [ ] a\n\n### STEP 2 — Restart\n\n- [ ] b\n", "5 step.numbered-heading | Copy | Deploy\n9 step.numbered-heading | Restart | Deploy"},
            {"a word in the title of a step is no kind of section", "\n# R\n\n## Deploy\n\n### Step 1: Deploy the mail with all of its notes and the goal of a shorter schedule\n\n- [ ] a\n\n### Test 2: Send the contact form\n\n```sh\nls b\n```\n",
             "5 step.numbered-heading | Deploy the mail with all of its notes and the goal of a shorter schedule | Deploy\n9 step.numbered-heading | Send the contact form | Deploy"},
            {"a title that is as long as a sentence", "\n# R\n\n## Deploy\n\n### 1. Copy the files of the new release to the hosts, and update the notes there\n\n```sh\nls a\n```\n\n### 2. Notes of the last release, which nobody has to read any more today\n\nlong\n",
             "5 step.numbered-heading | Copy the files of the new release to the hosts, and update the notes there | Deploy"},
            {"a step that is what it says", "\n# R\n\n## Deploy\n\n### Step 1: Copy\n\n- [ ] a\n\n### Step 2: Troubleshooting\n\n```sh\nls b\n```\n\n### Step 3: Contacts (by night)\n\n- Ada: 123\n", "5 step.numbered-heading | Copy | Deploy"},
            {"numbered lines in a fence", "\n# R\n\n## 1. Deploy\n\n### Procedure\n\n```\n① Stop the server\n② Copy the files\n```\n\n### Screens\n\n```\nDone.\n```\n", "8 step.numbered-line | Stop the server | 1. Deploy\n9 step.numbered-line | Copy the files | 1. Deploy"},
            {"a box and a number", "\n# R\n\n## Deploy\n\n### [ ] 14. Copy\n\nCopy `a`.\n", "5 step.numbered-heading | Copy | Deploy"},
            {"a letter, a dotted number, a keycap", "\n# R\n\n## Deploy\n\n### A) Copy\n\n- [ ] a\n\n### 1.2 Load\n\n- [ ] b\n\n### 3️⃣ Start\n\n- [ ] c\n",
             "5 step.numbered-heading | Copy | Deploy\n9 step.numbered-heading | Load | Deploy\n13 step.numbered-heading | Start | Deploy"},
            {"a number that restarts and jumps", "\n# R\n\n## Deploy\n\n### 3. Copy\n\n- [ ] a\n\n### 1. Load\n\n- [ ] b\n", "5 step.numbered-heading | Copy | Deploy\n9 step.numbered-heading | Load | Deploy"},
            {"a numbered list is the procedure", "\n# R\n\n## Deploy\n\n1. Copy the files\n2. **Restart** the host\n3. Look\n", "5 step.numbered-item | Copy the files | Deploy\n6 step.numbered-item | Restart | Deploy\n7 step.numbered-item | Look | Deploy"},
            {"a list above the first section", "\n# R\n\n1. Stop\n2. Restart\n\n## Clean up\n\n- [ ] logs\n", "3 step.numbered-item | Stop | R\n4 step.numbered-item | Restart | R\n6 step.section | Clean up | Clean up"},
            {"boxes above the first section", "\n# R\n\n- [ ] Stop\n\n## Clean up\n\n- [ ] logs\n", "1 step.section | R | R\n5 step.section | Clean up | Clean up"},
            {"a case of failure beside the list", "\n# R\n\n## Deploy\n\n1. Copy\n2. Restart\n\nIf that fails:\n\n```sh\n./undo\n```\n", "5 step.numbered-item | Copy | Deploy\n6 step.numbered-item | Restart | Deploy"},
            {"a sentence that runs a command", "\n# R\n\n## Look\n\nRun `kubectl get pods -n mail`.\n\n## Think\n\nThe mail is slow. See `mail.log`.\n\n## Copy\n\n- [ ] a\n", "3 step.section | Look | Look\n11 step.section | Copy | Copy"},
            {"a table of commands above the first section", "\n# R\n\n| Step | Command |\n|---|---|\n| Stop | `systemctl stop mail` |\n\n## Look\n\n- [ ] a\n", "1 step.section | R | R\n7 step.section | Look | Look"},
            {"bullets that want to be nested", "\n# R\n\n## Deploy\n\n1. Copy\n  * this\n  * that\n2. Restart\n  * now\n", "5 step.numbered-item | Copy | Deploy\n8 step.numbered-item | Restart | Deploy"},
            {"bullets beside a list", "\n# R\n\n## Deploy\n\n1. Copy\n2. Restart\n\n* this\n* that\n* more\n", "3 step.section | Deploy | Deploy"},
            {"one item is no procedure", "\n# R\n\n## Deploy\n\n1. Copy the files\n", "3 step.section | Deploy | Deploy"},
            {"an item of an item is none", "\n# R\n\n## Deploy\n\n1. Copy\n   1. this\n   2. that\n2. Restart\n", "5 step.numbered-item | Copy | Deploy\n8 step.numbered-item | Restart | Deploy"},
            {"code in the items belongs to them", "\n# R\n\n## Deploy\n\n1. Copy\n\n   ```sh\n   cp -r a b\n   ```\n\n2. Restart\n", "5 step.numbered-item | Copy | Deploy\n11 step.numbered-item | Restart | Deploy"},
            {"a list beside loose code is none", "\n# R\n\n## Deploy\n\n1. read this\n2. read that\n\n```sh\ncp -r a b\n```\n", "3 step.section | Deploy | Deploy"},
            {"sub-headings with work", "\n# R\n\n## Deploy\n\n### Copy\n\n- [ ] a\n\n### Restart\n\n- [ ] b\n\n### Why\n\n", "5 step.sub-heading | Copy | Deploy\n9 step.sub-heading | Restart | Deploy"},
            {"the section itself", "\n# R\n\n## Deploy\n\n- [ ] copy\n- [ ] restart\n", "3 step.section | Deploy | Deploy"},
            {"numbered lines in a block", "\n# R\n\n## Deploy\n\n```\n① Copy the files\n   to the host\n② Restart\n```\n", "6 step.numbered-line | Copy the files | Deploy\n8 step.numbered-line | Restart | Deploy"},
            {"one numbered line in a block", "\n# R\n\n## Deploy\n\n```\n① Copy the files\n```\n", "3 step.section | Deploy | Deploy"},
            {"labels divide it", "\n# R\n\n## Watch\n\n**Hour 1** (at once):\n\n- [ ] look\n\n**Hour 4**:\n\n- [ ] look again\n", "5 step.label | Hour 1 (at once): | Watch\n9 step.label | Hour 4: | Watch"},
            {"one label divides nothing", "\n# R\n\n## Watch\n\n**Hour 1**:\n\n- [ ] look\n", "3 step.section | Watch | Watch"},
            {"labels with a wide colon divide it", "\n# R\n\n## 監視\n\n**1時間後**：\n\n- [ ] 見る\n\n**4時間後**：\n\n- [ ] また見る\n", "5 step.label | 1時間後： | 監視\n9 step.label | 4時間後： | 監視"},
            {"commands that sign are work", "\n# R\n\n## Build\n\n### Create the signatures\n\n```sh\ngpg --sign a.tgz\n```\n\n### Verify other signatures\n\n- [how](doc.md)\n- `gpg --verify a.sig`\n", "5 step.sub-heading | Create the signatures | Build\n11 step.sub-heading | Verify other signatures | Build"},
            {"fields to sign are none", "\n# R\n\n## Build\n\n### Copy\n\n- [ ] a\n\n### Signatures\n\n- Ada: ____\n\n### Sign-off\n\n```\nName      Date\n```\n", "5 step.sub-heading | Copy | Build"},
            {"what is done on failure is none", "\n# R\n\n## Deploy\n\n### Copy\n\n- [ ] a\n\n### If the copy fails\n\n1. Stop\n2. Copy again\n", "5 step.sub-heading | Copy | Deploy"},
            {"a numbered one is", "\n# R\n\n## Deploy\n\n### 1. Copy\n\n- [ ] a\n\n### 2. If it fails, copy again\n\n- [ ] b\n", "5 step.numbered-heading | Copy | Deploy\n9 step.numbered-heading | If it fails, copy again | Deploy"},
            {"a label above the numbered list", "\n# R\n\n## Deploy\n\n### Staging\n\n- [ ] a\n\n### Production\n\n**More steps:**\n\n1. Stop\n2. Copy\n\n**Notes:**\n\n- slow\n", "5 step.sub-heading | Staging | Deploy\n13 step.numbered-item | Stop | Deploy\n14 step.numbered-item | Copy | Deploy"},
            {"two labels with lists", "\n# R\n\n## Deploy\n\n**Ada:**\n\n1. Stop\n2. Copy\n\n**Bob:**\n\n1. Look\n2. Tell\n", "5 step.label | Ada: | Deploy\n10 step.label | Bob: | Deploy"},
            {"a rollback inside is no step", "\n# R\n\n## Deploy\n\n### 1. Copy\n\n- [ ] a\n\n### Rollback\n\n- [ ] undo\n", "5 step.numbered-heading | Copy | Deploy"},
            {"a whole rollback has steps", "\n# Rollback of the mail\n\n## Stop\n\n- [ ] stop it\n", "3 step.section | Stop | Stop"},
            {"phases with lists", "\n# R\n\n## Plan\n\n### Phase 1: Copy\n\n1. this\n2. that\n\n### Phase 2: Start\n\n1. now\n2. then\n",
             "7 step.numbered-item | this | Phase 1: Copy\n8 step.numbered-item | that | Phase 1: Copy\n12 step.numbered-item | now | Phase 2: Start\n13 step.numbered-item | then | Phase 2: Start"},
            {"what to look at is no procedure", "\n# R\n\n## Monitoring\n\n1. the error rate\n2. the queue\n", "3 step.section | Monitoring | Monitoring"},
            {"only a title", "\n# Restart the mail\n\n1. Stop the queue\n2. Restart the host\n", "3 step.numbered-item | Stop the queue | Restart the mail\n4 step.numbered-item | Restart the host | Restart the mail"},
            {"criteria are no step", "\n# R\n\n## Success criteria\n\n- [ ] mail arrives\n", ""},
            {"the author pins a step", "\n# R\n\n## Deploy\n\n<!-- holdpoint: role=step -->\n### Copy\n\nCopy them.\n", "6 step.numbered-heading | Copy | Deploy"},
        });
    }
    void steps() { HOLDPOINT_COMPARE_ROWS(steps); }

    void estimates_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* heading, const char* wanted) { QTest::newRow(QByteArray(heading).replace('\n', ' ').constData()) << QByteArray(heading) << QString::fromUtf8(wanted); };
        row("### 1. Copy (10 min)", "600-600");
        row("### 1. Copy (5-10 minutes)", "300-600");
        row("### 1. Copy (24–48 hours)", "86400-172800");
        row("### 1. Copy (1.5 hours)", "5400-5400");
        row("### 1. Copy (90 sec)", "90-90");
        row("### 1. Copy (2 days)", "172800-172800");
        row("### 1. Copy every record (10 min)", "600-600");
        row("### 1. 15分ごとに見る", "---");
        row("### 1. T-60m Copy", "---");
        row("### 1. Wait until the lag is under 60 seconds", "---");
        row("### 1. Copy", "---");
        row("### 1. Copy the first 24 hours", "---");
        row("### 1. Look every 15 minutes", "---");
        row("### 1. Copy\n**Estimated time:** 2-5 minutes", "120-300");
        row("### 1. Copy\nDuration: 1 hour", "3600-3600");
        row("### 1. Copy\nThe session ends after 30 minutes.", "---");
        row("### 1. Dateien kopieren (10 Minuten)", "600-600");
        row("### 1. Copier (10 minutes)", "600-600");
        row("### 1. コピー（10分）", "600-600");
    }
    void estimates()
    {
        QFETCH(const QByteArray, heading);
        QFETCH(const QString, wanted);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Deploy\n\n" + heading.toStdString() + "\n\n- [ ] a\n");
        QCOMPARE(plan.steps.size(), std::size_t{1});
        QCOMPARE(QString(holdpoint::tests::secondsText(plan.steps[0].shortest) + QLatin1Char('-') + holdpoint::tests::secondsText(plan.steps[0].longest)), wanted);
    }

    void itemEstimate()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Deploy\n\n1. Copy (5 min)\n2. Restart\n");
        QCOMPARE(plan.steps.size(), std::size_t{2});
        QCOMPARE(plan.steps[0].longest.value, std::int64_t{300});
        QVERIFY(!plan.steps[1].longest.known());
    }

    void tasks_data()
    {
        addCases({
            {"boxes", "\n# R\n\n## Deploy\n\n- [ ] Copy **all** `files`\n- [x] Tell the [team](http://x)\n1. [X] Look\n", "5 task.box | Copy all files\n6 task.box checked | Tell the team\n7 task.box checked | Look"},
            {"a box in a box", "\n# R\n\n## Deploy\n\n- [ ] Copy\n  - [ ] this\n  - [x] that\n", "5 task.box | Copy\n6 task.box | this\n7 task.box checked | that"},
            {"an item over two lines", "\n# R\n\n## Deploy\n\n- [ ] Copy the files\n  to the host\n", "5 task.box | Copy the files to the host"},
            {"glyphs", "\n# R\n\n## Deploy\n\n- ☐ Copy\n- ☑ Tell\n- ⬜ Look\n", "5 task.glyph | Copy\n6 task.glyph checked | Tell\n7 task.glyph | Look"},
            {"a heading", "\n# R\n\n## Deploy\n\n### [ ] 2. Copy\n\nCopy.\n\n### [x] Tell\n\nTell.\n", "5 task.heading | 2. Copy\n9 task.heading checked | Tell"},
            {"a table", "\n# R\n\n## Deploy\n\n| # | What | Done |\n|---|---|---|\n| 1 | Copy the files | [ ] |\n| 2 | Tell | ☑ |\n| 3 | No box | yes |\n", "7 task.table | Copy the files\n8 task.table checked | Tell"},
            {"two boxes in a row", "\n# R\n\n## Deploy\n\n| What | Yes | No |\n|---|---|---|\n| Ready? | [ ] | [ ] |\n", "7 task.table | Ready?"},
            {"a fence", "\n# R\n\n## Deploy\n\n```\n[ ] Copy\n- [x] Tell\n☐ Look\n```\n", "6 task.fence | Copy\n7 task.fence checked | Tell\n8 task.fence | Look"},
            {"boxes in HTML", "\n# R\n\n## Deploy\n\n- <input type=\"checkbox\"> Copy\n- <input type=\"checkbox\" checked> Tell\n- <input type=\"text\"> Name\n\n<ul>\n<li><input type='checkbox'> Look</li>\n</ul>\n", "5 task.glyph | Copy\n6 task.glyph checked | Tell\n10 task.box | Look"},
            {"running text", "\n# R\n\n## Deploy\n\n**Result:** ☐ good ☐ bad\n\nLogins: [ ] yes\n", "5 task.form | Result: ☐ good ☐ bad\n7 task.form | Logins: [ ] yes"},
            {"what is no box", "\n# R\n\n## Deploy\n\n- [a link](http://x)\n- array[x] of names\n- [BLOCK] the host\n", ""},
            {"a test in a shell fence", "\n# R\n\n## Deploy\n\n```sh\n[ -f a ] && echo yes\n```\n", ""},
            {"success criteria", "\n# R\n\n## Success criteria\n\n- [ ] mail arrives\n", "5 task.box criterion | mail arrives"},
            {"alerts", "\n# R\n\n## Alert conditions\n\n- [ ] the queue grows\n", "5 task.box criterion | the queue grows"},
            {"rollback triggers", "\n# R\n\n## Rollback triggers\n\n- [ ] logins fail\n", "5 task.box criterion | logins fail"},
            {"go criteria below another heading", "\n# R\n\n## Decide\n\n### Go criteria\n\n- [ ] mail arrives\n", "7 task.box criterion | mail arrives"},
            {"a rollback's boxes are work", "\n# R\n\n## Rollback\n\n- [ ] copy it back\n", "5 task.box | copy it back"},
            {"the author takes it out", "\n# R\n\n## Deploy\n\n<!-- holdpoint: ignore -->\n- [ ] an example\n- [ ] copy\n", "7 task.box | copy"},
        });
    }
    void tasks() { HOLDPOINT_COMPARE_ROWS(tasks); }

    void titles_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("title");
        QTest::newRow("the first H1") << QByteArray("intro\n\n# The *mail*\n\n# Other\n") << QStringLiteral("The mail");
        QTest::newRow("a line below") << QByteArray("The mail\n========\n\n## Deploy\n") << QStringLiteral("The mail");
        QTest::newRow("front matter") << QByteArray("---\ntitle: The mail\n---\n\n## Deploy\n\n- [ ] a\n") << QStringLiteral("The mail");
        QTest::newRow("H1 before front matter") << QByteArray("---\ntitle: A file\n---\n\n# The mail\n") << QStringLiteral("The mail");
        QTest::newRow("the first heading") << QByteArray("## The mail\n\n- [ ] a\n") << QStringLiteral("The mail");
        QTest::newRow("the first line") << QByteArray("\n\nThe mail.\nMore.\n") << QStringLiteral("The mail.");
    }
    void titles()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, title);
        QCOMPARE(holdpoint::tests::textOf(holdpoint::tests::compileText(markdown.toStdString()).title), title);
    }
};

QTEST_APPLESS_MAIN(TestStructure)
#include "test_structure.moc"
