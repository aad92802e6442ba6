// Who is told what: tasks and steps by which people hear something, and what only looks like one.

#include "models/plan/procedure.h"
#include "tests/support/rows.h"

using namespace holdpoint;
using holdpoint::tests::addCases;

namespace {

/// A task in a step of a runbook.
QByteArray taskOf(const char* text) { return "# R\n\n## Deploy\n\n- [ ] " + QByteArray(text) + '\n'; }

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messages_data()
    {
        addCases({
            {"text after a colon", "\n# R\n\n## Deploy\n\n- [ ] Notify #releases: deployment started\n", "5 task.message | #releases | deployment started"},
            {"a channel in a phrase", "\n# R\n\n## Deploy\n\n- [ ] Announce maintenance in Slack\n", "5 task.message | Slack |"},
            {"people, and that", "\n# R\n\n## Deploy\n\n- [ ] Email stakeholders that version 4 is live\n", "5 task.message | stakeholders |"},
            {"a text in quotation marks", "\n# R\n\n## Deploy\n\n- [ ] Post in #ops-eu: \"Version 4 is live, see you tomorrow\" (by the lead)\n", "5 task.message | #ops-eu | Version 4 is live, see you tomorrow"},
            {"a name in quotation marks is no text", "\n# R\n\n## Deploy\n\n- [ ] Inform the \"core\" team\n", "5 task.message | team |"},
            {"a label before it", "\n# R\n\n## Deploy\n\n- [ ] **Comms**: inform all customers\n", "5 task.message | customers |"},
            {"bold, with the text behind it", "\n# R\n\n## Deploy\n\n- [ ] **Notify support:** the queue is closed\n", "5 task.message | support | the queue is closed"},
            {"several of them", "\n# R\n\n## Deploy\n\n- [ ] Notify QA, support and the DBA of the start\n", "5 task.message | QA, support and the DBA |"},
            {"a name of several parts", "\n# R\n\n## Deploy\n\n- [ ] Send an announcement to the jenkinsci-dev list\n", "5 task.message | jenkinsci-dev |"},
            {"in code", "\n# R\n\n## Deploy\n\n- [ ] Post in `#releases` that we begin\n", "5 task.message | #releases |"},
            {"a fence that belongs to it", "\n# R\n\n## Deploy\n\n- [ ] Announce it in #releases\n\n  ```\n  Version 4 is live.\n  Questions to ops.\n  ```\n- [ ] Lunch\n", "5 task.message | #releases | Version 4 is live.\nQuestions to ops."},
            {"a fence behind its colon", "\n# R\n\n## Deploy\n\n- [ ] Announce it in #releases:\n\n```text\nVersion 4 is live.\n```\n", "5 task.message | #releases | Version 4 is live."},
            {"a command below it is no text", "\n# R\n\n## Deploy\n\n- [ ] Announce it in #releases\n\n  ```bash\n  make announce\n  ```\n", "5 task.message | #releases |"},
            {"a quote below it", "\n# R\n\n## Deploy\n\n- [ ] Announce it in #releases\n\n  > Version 4 is live.\n", "5 task.message | #releases | Version 4 is live."},
            {"a time is no text", "\n# R\n\n## Deploy\n\n- [ ] Notify the team at 10:30\n", "5 task.message | team |"},
            {"told already, as a tick", "\n# R\n\n## Deploy\n\n- [ ] War room notified\n- [ ] The team has been informed\n", "5 task.message | War room |\n6 task.message | team |"},
            {"let them know", "\n# R\n\n## Deploy\n\n- [ ] Let the support team know\n", "5 task.message | support team |"},
            {"in a table", "\n# R\n\n## Deploy\n\n| # | Step | Text | Done |\n|---|---|---|---|\n| 1 | Notify users | \"We are back, and all is well\" | [ ] |\n", "7 task.message | users | We are back, and all is well"},
            {"a step that is nothing else", "\n# R\n\n## Deploy\n\n1. Notify #releases\n2. Copy the files\n", "5 step.message | #releases |"},
            {"a line of the text", "\n# R\n\n## Step 1: Deploy\n\n```bash\nmake\n```\n\nAnnounce in #releases that it is live.\n", "9 task.message-line | #releases |"},
            {"a bullet", "\n# R\n\n## Step 1: Deploy\n\n```bash\nmake\n```\n\n- Post in #ops: \"Version 4 is live now\"\n", "9 task.message-line | #ops | Version 4 is live now"},
            {"a line of the way back", "\n# R\n\n## Deploy\n\n- [ ] Copy\n\n## Rollback\n\n1. Run `make back`\n2. Notify #releases that we went back\n", "10 task.message-line | #releases |"},
            {"a line with its command", "\n# R\n\n## Deploy\n\nNotify #releases with `./notify.sh`\n", ""},
            {"a line for a failure", "\n# R\n\n## Deploy\n\nMake it.\n\nIf it fails, notify #releases.\n", ""},
            {"a list for a failure", "\n# R\n\n## Deploy\n\nMake it.\n\nIf it fails:\n\n- Notify #releases\n", ""},
            {"a list for another case", "\n# R\n\n## Deploy\n\nIf the counts differ:\n\n- Wait\n- Notify #releases\n\nMake it.\n\n- Notify #ops\n", "12 task.message-line | #ops |"},
            {"a line of notes", "\n# R\n\n## Deploy\n\n- [ ] Copy\n\n## References\n\nNotify #releases of changes to this file.\n", ""},
            {"on the way back", "\n# R\n\n## Deploy\n\n- [ ] Copy\n\n## Rollback\n\n- [ ] Notify #deployments Slack: \"Rollback to 3 is complete\"\n", "9 task.message | #deployments Slack | Rollback to 3 is complete"},
        });
    }
    void messages() { HOLDPOINT_COMPARE_ROWS(messages); }

    /// One sentence of each language, as its people write it.
    void languages_data()
    {
        QTest::addColumn<QString>("to");
        const auto line = [](const char* text, const char* to) { QTest::newRow(text) << QString::fromUtf8(to); };
        line("Team informieren", "Team");
        line("Wartung in Slack ankündigen", "Slack");
        line("Info an den Fachbereich: Update läuft", "Fachbereich");
        line("Fachbereich ist informiert", "Fachbereich");
        line("Informer les utilisateurs du début", "utilisateurs");
        line("Notificar a los usuarios", "usuarios");
        line("Avisar o time de suporte", "o time de suporte");
        line("Avvisare gli utenti", "utenti");
        line("Informeer de gebruikers", "gebruikers");
        line("Gebruikers informeren", "Gebruikers");
        line("Oznamte uživatelům odstávku", "uživatelům");
        line("Уведомить пользователей о начале", "пользователей");
        line("Kullanıcılara haber ver", "Kullanıcılara");
        line("Müşteri destek ekibi bilgilendirildi", "Müşteri destek ekibi");
        line("Thông báo team về maintenance", "team");
        line("Team đã được thông báo", "Team");
        line("แจ้งลูกค้า", "ลูกค้า");
        line("関係者に連絡する", "関係者");
        line("#releases に投稿する", "#releases");
        line("사용자에게 공지", "사용자에게");
        line("通知相关人员回滚完成", "相关人员");
        line("相关人员已通知", "相关人员");
    }
    void languages()
    {
        QFETCH(const QString, to);
        const plan::Plan plan = tests::compileText(taskOf(QTest::currentDataTag()).toStdString());
        QCOMPARE(plan.messages.size(), std::size_t{1});
        QCOMPARE(tests::textOf(plan.messages.front().to), to);
    }

    /// A machine is told something, something is looked at, or it is more than to tell somebody.
    void lookalikes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"Notify the load balancer", "Notify the load balancer of the new team", "The notification service is up", "Restart the notification service for all users", "Configure alerts to notify the team",
                                 "Verify that users are notified by email", "Check the e-mails to customers", "Send a test email to a user", "Email notifications are being sent", "Email format validation: 13,811 records",
                                 "Merge the branch and notify the team", "Notify the release manager and wait for approval", "Inform the on-call engineer and await their acknowledgement", "Post-deployment checks by the team",
                                 "Announce the prefix over BGP", "Task assignments: notifications sent", "Inform: see #12", "Benachrichtigungsdienst für Nutzer neu starten", "Prüfen, ob Nutzer benachrichtigt werden", "ユーザーに通知されたことを確認する",
                                 "通知サービスを再起動する", "通知服务正常", "알림 서비스 재시작", "Copy the files"})
            QTest::newRow(text) << taskOf(text);
        QTest::newRow("a criterion") << QByteArray("# R\n\n## Success criteria\n\n- [ ] Team notified\n");
        QTest::newRow("prose") << QByteArray("# R\n\n## Deploy\n\nThe bot will notify the team.\n\n- [ ] Copy\n");
        QTest::newRow("a shell command") << QByteArray("# R\n\n## Deploy\n\n```bash\nnotify-send team\n```\n");
    }
    void lookalikes()
    {
        QFETCH(const QByteArray, text);
        const plan::Plan plan = tests::compileText(text.toStdString());
        QCOMPARE(tests::rowsOf(plan, plan.messages), QString());
    }

    /// It stays a task: whoever reads the plan without knowing of messages reads the same as before.
    void itStaysATask()
    {
        const plan::Procedure procedure = plan::makeProcedure(tests::compileText("# R\n\n## Deploy\n\n- [ ] Notify #releases: version <version> is live\n- [ ] Announce it in Slack\n- [ ] Copy\n\n### Step 2: Inform the team\n\nFirst copy the files.\n"));
        QCOMPARE(procedure.items.size(), std::size_t{4});
        for (const plan::Item& item : procedure.items) QVERIFY(item.kind == plan::ItemKind::Task);
        QCOMPARE(QString::fromStdString(procedure.items[0].audience + " / " + procedure.items[0].message), QStringLiteral("#releases / version <version> is live"));
        QCOMPARE(procedure.items[0].needs, std::vector<std::string>{"<version>"});
        QCOMPARE(QString::fromStdString(procedure.items[1].audience + " / " + procedure.items[1].message), QStringLiteral("Slack / "));
        QVERIFY(!plan::tellsSomebody(procedure.items[2]));
        QVERIFY2(!plan::tellsSomebody(procedure.items[3]), "of this step more is to be done than to tell somebody");
    }

    /// A line without a box is an item of its step, and takes nothing away: not the work that stands beside it, and not what else the step
    /// says.
    void aLineIsAnItem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("beside a command") << QByteArray("# R\n\n## Step 1: Deploy\n\n```bash\nmake\n```\n\nAnnounce in #releases that it is live.\n") << QStringList{QStringLiteral("6 make"), QStringLiteral("9 Announce in #releases that it is live.")};
        QTest::newRow("beside other words") << QByteArray("# R\n\n## Step 1: Go live\n\nSwitch the DNS.\n\nNotify #releases.\n") << QStringList{QStringLiteral("3 Go live: Switch the DNS. Notify #releases."), QStringLiteral("7 Notify #releases.")};
        QTest::newRow("alone") << QByteArray("# R\n\n## Step 1: Announce\n\nNotify #releases.\n") << QStringList{QStringLiteral("5 Notify #releases.")};
        QTest::newRow("on the way back") << QByteArray("# R\n\n## Step 1: Deploy\n\n```bash\nmake\n```\n\n## Rollback\n\n1. Run `make back`\n2. Notify #releases that we went back\n") << QStringList{QStringLiteral("6 make"), QStringLiteral("11 make back"), QStringLiteral("12 Notify #releases that we went back")};
    }
    void aLineIsAnItem()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, items);
        QStringList found;
        for (const plan::Item& item : plan::makeProcedure(tests::compileText(text.toStdString())).items) {
            found << QString::number(item.line) + QLatin1Char(' ') + QString::fromStdString(item.text);
            QCOMPARE(plan::tellsSomebody(item), item.text.starts_with("Notify") || item.text.starts_with("Announce"));
        }
        QCOMPARE(found, items);
    }

    void theOutlineHasThem()
    {
        const plan::Plan plan = tests::compileText("# R\n\n## Deploy\n\n- [ ] Notify #releases: version 4 is live\n");
        const std::string json = plan::outlineJson(plan);
        QVERIFY2(json.find(R"("line":5,"to":"#releases","text":"version 4 is live","rule":"task.message")") != std::string::npos || json.find(R"("to": "#releases")") != std::string::npos, json.c_str());
        QVERIFY(plan::outlineJson(tests::compileText("# R\n\n- [ ] Copy\n")).find("messages") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestMessages)
#include "test_messages.moc"
