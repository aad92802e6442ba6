// What stands in a report: read from the page, as a person reads it.

#include "models/report/completed_runbook.h"
#include "models/report/form_blanks.h"
#include "models/report/form_words.h"
#include "models/report/html_page.h"
#include "models/report/signing_story.h"
#include "models/report/story.h"
#include "tests/models/report/small_evidence.h"
#include "tests/models/signoff/company.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace holdpoint;
using namespace holdpoint::report;
using namespace holdpoint::tests;

namespace {

/// The words of a page, without its tags.
QString wordsOf(const Evidence& evidence)
{
    const auto page = htmlPage(evidence);
    if (!page) return QString::fromStdString(page.error().what);
    QString text = QString::fromStdString(*page);
    text.remove(QRegularExpression(QStringLiteral("<style>.*?</style>"), QRegularExpression::DotMatchesEverythingOption));
    text.remove(QRegularExpression(QStringLiteral("href=\"data:[^\"]*\"")));
    text.replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral(" "));
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">")).replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&#39;"), QStringLiteral("'")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return text.simplified();
}

/// What is wrong with the form of a page: a tag that is not closed, or closed by another; a link that leads nowhere, or away from the file.
QString wrongIn(QString page)
{
    if (!page.startsWith(QLatin1String("<!DOCTYPE html>\n")) || !page.endsWith(QLatin1String("</html>\n"))) return QStringLiteral("it does not begin or end as a page");
    page.remove(0, page.indexOf(QLatin1Char('\n')));
    static const QRegularExpression style(QStringLiteral("<style>(.*?)</style>"), QRegularExpression::DotMatchesEverythingOption), tag(QStringLiteral("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-zA-Z:-]+(?:=\"[^\"<]*\")?)*)\\s*(/?)>")), link(QStringLiteral("\\b(href|src|action|data|poster)=\"([^\"]*)\""));
    const QString rules = style.match(page).captured(1);
    if (rules.contains(QLatin1String("url(")) || rules.contains(QLatin1String("@import"))) return QStringLiteral("its style fetches something");
    page.remove(style);
    const QStringList empty{QStringLiteral("meta"), QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("col")}, foreign{QStringLiteral("script"), QStringLiteral("link"), QStringLiteral("iframe"), QStringLiteral("img"), QStringLiteral("object"), QStringLiteral("embed"), QStringLiteral("base"), QStringLiteral("form")};
    QStringList open;
    for (auto found = tag.globalMatch(page); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const QString name = one.captured(2);
        if (foreign.contains(name)) return QStringLiteral("there is a <%1>").arg(name);
        for (auto links = link.globalMatch(one.captured(3)); links.hasNext();) {
            const QString to = links.next().captured(2);
            if (to.startsWith(QLatin1Char('#')) ? !page.contains(QStringLiteral("id=\"%1\"").arg(to.mid(1))) : !to.startsWith(QLatin1String("data:"))) return QStringLiteral("a link leads to ") + to;
        }
        if (empty.contains(name) || !one.captured(4).isEmpty()) continue;
        if (one.captured(1).isEmpty()) open << name;
        else if (open.isEmpty() || open.takeLast() != name) return QStringLiteral("</%1> closes what is not open").arg(name);
    }
    if (!open.isEmpty()) return open.last() + QStringLiteral(" is not closed");
    page.remove(tag);
    return page.contains(QLatin1Char('<')) || page.contains(QLatin1Char('>')) ? QStringLiteral("there is a < or a > that belongs to no tag") : QString();
}

const std::string longRunbook = "# Ship it\n\n"                                  // 1
                                "## Step 1: Prepare (2 minutes)\n\n"              // 3
                                "- [ ] Told the team\n"                           // 5
                                "- [ ] Records to sync: ____\n\n"                 // 6
                                "**DO NOT PROCEED IF** nobody is there.\n\n"      // 8
                                "## Step 2: Deploy (1 minute)\n\n"                // 10
                                "```sh\nmake deploy <ticket>\n# Expected: ready\n```\n\n"   // 12
                                "## Rollback (within 10 minutes)\n\n"             // 17
                                "```sh\nmake back\n```\n\n"                       // 19
                                "## SIGN-OFF\n\n"                                 // 23
                                "**Deployment completed by:** _________________\n**Date:** _________________\n**Environment:** ☐ Local  ☐ Staging  ☐ Production\n**Result:** ☐ Success  ☐ Rolled Back\n**Issues encountered:** _________________\n**Notes:** _________________\n";

/// The runbook's plan, and a limit of the error rate on top: "M1", above 5 %.
std::shared_ptr<const plan::Procedure> limitedProcedure(const std::string& runbook, plan::LimitAction action, std::int32_t window = plan::Seconds::unknown)
{
    plan::Procedure procedure = *procedureOf(runbook);
    plan::ProcedureLimit limit;
    limit.id = "M1";
    limit.line = 1;
    limit.metric = "error rate";
    limit.value = 5;
    limit.unit = "%";
    limit.op = plan::Op::More;
    limit.action = action;
    limit.window = window;
    procedure.limits.push_back(limit);
    return std::make_shared<const plan::Procedure>(procedure);
}

/// It was edited, failed, was tried again and went back.
Evidence longEvidence(std::vector<Body> more = {})
{
    const auto procedure = procedureOf(longRunbook);
    std::string command, back;
    for (const plan::Item& item : procedure->items)
        if (plan::isJob(item)) (item.rollback == plan::none ? command : back) = item.id;
    std::vector<Body> bodies{Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedure, 60}, Bound{"ticket", "CHG-1", false}, Bound{"DB_PASSWORD", "", true}, Bound{"environment", "Production", false},
                             Answered{"L5", "yes", "all of them"}, Settled{"L5", 1, Outcome::Passed, "said yes", 0}, Answered{"L6", "yes", "1,234"}, Settled{"L6", 1, Outcome::Passed, "said yes: 1,234", 0},
                             Held{"lunch", {}}, Released{"we are back"}, Decided{command, Choice::Edit, "make deploy CHG-1 --force", "the lock is stale"}, Begun{command, 1, "make deploy CHG-1 --force"},
                             Ended{command, 1, JobHow::Exited, 1, begunMs, 90, "/srv", {}, {}, "out", 7, {{"output contains \"ready\"", Verdict::Unmet, "<b>locked</b>"}}}, Settled{command, 1, Outcome::Failed, "expected: ready", 0},
                             Noted{"the lock was left by the night job | see #7"}, RollbackBegun{{back}, {"Rollback"}, "the deploy failed", 600}, Begun{back, 1, "make back"},
                             Ended{back, 1, JobHow::Exited, 0, begunMs, 90, "/srv", {}, {}, {}, 0, {}}, Settled{back, 1, Outcome::Passed, "exit code 0", 0}, Finished{Ending::RolledBack, "the deploy failed"}};
    bodies.insert(bodies.end(), more.begin(), more.end());
    return evidenceOf(longRunbook, bodies);
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// No event brings such an alarm, and it is one all the same.
    void looksThatNobodyTook()
    {
        const auto frozen = limitedProcedure(smallRunbook, plan::LimitAction::Page, 5);
        std::vector<Body> story{Started{"/srv/deploy.md", "/srv", Drive::Flow, false, frozen}, Answered{"L3", "yes", {}}, Settled{"L3", 1, Outcome::Passed, "said yes", 0}, ValueSeen{"M1", 2}, Noted{"x"}};
        const auto alarms = [&] { return wordsOf(evidenceOf(smallRunbook, story)).section(QStringLiteral("Seen by Comment "), 1); };
        const QString lasting = alarms();
        // Begun at 17:46:40, looked at half a minute later, and told for the last time after ten more seconds.
        QVERIFY2(lasting.startsWith(QStringLiteral("error rate, line 1 (overdue) 17:46:45 17:47:10 ann, who looked nobody looked for 25 s after a look was due error rate, line 1 (overdue) 17:47:15 still there nobody")), qPrintable(lasting));
        story.emplace_back(Finished{Ending::Done, "enough"});
        story.emplace_back(Acknowledged{"M1.overdue", "at lunch"});
        const QString over = alarms();
        QVERIFY2(over.contains(QStringLiteral("(overdue) 17:47:15 17:47:30 ann, 17:47:40 nobody looked for 15 s after a look was due: at lunch")), qPrintable(over));
    }
    /// That there were no data later does not hide that it was breached, and who turned back without a word had seen it.
    void whatWasBreachedStaysSo()
    {
        const auto frozen = limitedProcedure(longRunbook, plan::LimitAction::Rollback);
        const std::string command = "L13", back = std::find_if(frozen->items.begin(), frozen->items.end(), [](const plan::Item& item) { return item.rollback != plan::none && plan::isJob(item); })->id;
        const std::vector<Body> story{Started{"/srv/deploy.md", "/srv", Drive::Flow, false, frozen}, Begun{command, 1, "make deploy"},
                                      LimitJudged{"M1", journal::LimitState::Breached, 100.0, begunMs, begunMs, "error rate was 100 %, limit 5 %"}, LimitJudged{"M1", journal::LimitState::Stale, {}, begunMs, begunMs, "last sample 38 s old"},
                                      RollbackBegun{{back}, {"Rollback"}, {}, 600}};
        const QString words = wordsOf(evidenceOf(longRunbook, story));
        QVERIFY2(words.contains(QStringLiteral("breached at 17:47:00: error rate was 100 %, limit 5 % then stale: last sample 38 s old")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("no reason was given breached then: error rate was 100 %, limit 5 % (line 1)")), qPrintable(words));
    }
    /// Who refuses and then approves departs from nothing, and it is told all the same.
    void whatDidNotPassAtOnce()
    {
        const auto procedure = procedureOf(smallRunbook);
        const std::vector<Body> refused{Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedure}, Answered{"L3", "no", "the numbers look odd"}, Settled{"L3", 1, Outcome::Failed, "said no: the numbers look odd", 0}};
        std::vector<Body> given = refused;
        for (Body body : std::initializer_list<Body>{Decided{"L3", Choice::Retry, {}, {}}, Answered{"L3", "yes", {}}, Settled{"L3", 1, Outcome::Passed, "said yes", 0}}) given.push_back(body);
        const QString words = wordsOf(evidenceOf(smallRunbook, given));
        QVERIFY2(words.contains(QStringLiteral("Did not pass at once 1")), qPrintable(words));
        QVERIFY2(words.contains(QRegularExpression(QStringLiteral("What did not pass, at first or at all .* failed .* in the end: .{0,3}confirmed ann said no: the numbers look odd"))), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("Everything was done as it was planned")), qPrintable(words));
        QVERIFY(!wordsOf(smallEvidence()).contains(QStringLiteral("What did not pass, at first or at all")));
    }
    /// The version that went live because nobody said otherwise stands in the report.
    void valuesThatTheRunbookItselfGives()
    {
        const std::string runbook = "# Small\n\n## Save\n\n```sh\nexport VERSION=\"${VERSION:-2.4.0}\"\n```\n";
        const auto procedure = procedureOf(runbook);
        QVERIFY2(wordsOf(evidenceOf(runbook, {Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedure}})).contains(QStringLiteral("VERSION 2.4.0 as line 6 of the runbook says where nobody says otherwise")), "the default");
        const QString given = wordsOf(evidenceOf(runbook, {Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedure}, Bound{"VERSION", "2.5.0", false}}));
        QVERIFY2(given.contains(QStringLiteral("VERSION 2.5.0")) && !given.contains(QStringLiteral("where nobody says otherwise")), qPrintable(given));
    }
    /// The store was away, and the journal has the end an hour later: the report has it when it was.
    void whatEndedInAnOutage()
    {
        const auto procedure = procedureOf(smallRunbook);
        const std::string id = std::find_if(procedure->items.begin(), procedure->items.end(), [](const plan::Item& item) { return item.kind == plan::ItemKind::Shell; })->id;
        const std::int64_t late = begunMs + 3'600'000;
        const std::vector<journal::Event> events{{1, begunMs, "ann", journal::Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedure}, {}}, {2, begunMs + 10'000, "ann", journal::Begun{id, 1, "echo hi"}, {}},
                                                 {3, late, "ann", journal::Ended{id, 1, JobHow::Exited, 0, begunMs + 30'000, 400, "/srv", {}, {}, {}, 0, {}}, {}}, {4, late, "ann", journal::Settled{id, 1, Outcome::Passed, "exit code 0", 0}, {}}};
        const Story story = storyOf(events);
        const auto ran = std::find_if(story.items.begin(), story.items.end(), [](const ItemStory& item) { return !item.attempts.empty(); });
        QVERIFY(ran != story.items.end());
        QCOMPARE(ran->settledMs, begunMs + 30'000 + 400);
        QCOMPARE(ran->attempts.front().settledMs, ran->settledMs);
        const journal::Record record = journal::fold(events);
        QVERIFY(std::any_of(record.items.begin(), record.items.end(), [&](const journal::ItemRecord& item) { return item.settledMs == ran->settledMs; }));
    }
    void tellsAllOfIt()
    {
        Evidence evidence = longEvidence();
        evidence.outputs = {{"L12", 1, 7, "locked\n"}};
        evidence.git = GitFacts{std::string(40, 'c'), "ops/deploy.md", {}};
        const QString words = wordsOf(evidence);
        for (const char* part : {"Ship it", "↩ rolled back", "DB_PASSWORD ••• a secret", "ticket CHG-1", "edit", "the lock is stale", "became: make deploy CHG-1 --force", "As planned make deploy <ticket>", "Turned back", "the deploy failed",
                                 "10 min promised: kept, with 9 min 20 s to spare", "✗ not met: <b>locked</b>", "exit code 1 after 90 ms", "held for 10 s", "lunch", "we are back", "the lock was left by the night job", "ops/deploy.md of commit cccc",
                                 "Step 2: Deploy", "all of them", "Way back: Rollback", "20 events", "2030-03-17 18:46:40 +01:00"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), QByteArray(part + QByteArray(" is not in: ") + words.toUtf8()).constData());
        QVERIFY(htmlPage(evidence)->find("<b>locked") == std::string::npos);
    }
    void whatIsWrongInTheRunbook()
    {
        const std::string runbook = "# Small\n\n## Save\n\n```sh\npg_dump shop > shop_$(date +%F).sql\n```\n\n## Rollback\n\n```sh\npsql shop < shop_$(date +%F).sql\n```\n";
        const QString words = wordsOf(evidenceOf(runbook, {Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedureOf(runbook)}}));
        QVERIFY2(words.contains(QStringLiteral("names another file after midnight than the one that line 6 wrote keep the name in a variable")), qPrintable(words));
        QVERIFY(wordsOf(smallEvidence()).contains(QStringLiteral("What is wrong in the runbook Nothing was found in it.")));
        // What had a value was no trouble.
        const std::string asks = "# Small\n\n## Save\n\nSay <ticket> to Bo.\n\n```sh\nmake save TO=<place>\n```\n";
        const auto told = [&](const std::vector<Body>& more) {
            std::vector<Body> all{Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedureOf(asks)}};
            all.insert(all.end(), more.begin(), more.end());
            return wordsOf(evidenceOf(asks, all));
        };
        QVERIFY2(told({}).contains(QStringLiteral("'<place>' stands in a command and nothing gives it a value")), qPrintable(told({})));
        QVERIFY(!told({Bound{"place", "/var/x", false}, Bound{"ticket", "CHG-1", false}}).contains(QStringLiteral("gives it a value")));
        // And what came of it: the name was filled in once.
        const QString bound = wordsOf(evidenceOf(runbook, {Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedureOf(runbook)}, Bound{"shop_$(date +%F).sql", "shop_2030-03-17.sql", false},
            Begun{"L6", 1, "pg_dump shop > shop_2030-03-17.sql"}, Settled{"L6", 1, Outcome::Passed}, RollbackBegun{{"L12"}, {"Rollback"}, "it is slow"}, Begun{"L12", 1, "psql shop < shop_2030-03-17.sql"}}));
        QVERIFY2(bound.contains(QStringLiteral("Bound shop_$(date +%F).sql = shop_2030-03-17.sql, as line 6 wrote it")), qPrintable(bound));
    }
    /// Two limits of one metric are measured at one place, which is told once, and again where it becomes another.
    void whereSomethingIsMeasured()
    {
        const SourceBound here{"p95", "https://here", "p95", "ms", 1000}, there{"p95", "https://there", "p95", "ms", 1000};
        const auto told = [](const std::vector<Body>& more) { return wordsOf(longEvidence(more)).count(QStringLiteral("measured at https://")); };
        QCOMPARE(told({here, here}), 1);
        QCOMPARE(told({here, SourceBound{"errors", "https://here", "errors", "", 1000}}), 2);
        QCOMPARE(told({here, there, here}), 3);
    }
    /// The desktop guesses where the runbook says nothing, and the report does not: a reader who has both is told.
    void whatPlannedMeans() { QVERIFY(wordsOf(smallEvidence()).contains(QStringLiteral("Planned is what the runbook says of a step"))); }
    void theRunbookIsCompletedInItsOwnMarkdown()
    {
        const auto completed = completedMarkdown(longEvidence());
        QVERIFY(completed);
        const QByteArray text = QByteArray::fromStdString(*completed);
        for (const char* line : {"- [x] Told the team\n", "- [x] Records to sync: 1,234\n", "**Deployment completed by:** ann\n", "**Date:** 2030-03-17\n", "**Environment:** ☐ Local  ☐ Staging  ☑ Production\n", "**Result:** ☐ Success  ☑ Rolled Back\n",
                                 "**Issues encountered:** 1 attempt failed, 1 deviation, rolled back: the deploy failed (see the report)\n", "**Notes:** the lock was left by the night job / see #7\n"})
            QVERIFY2(text.contains(line), QByteArray(line + text).constData());
        QCOMPARE(text.count('\n'), std::count(longRunbook.begin(), longRunbook.end(), '\n'));
    }
    void whatWasTickedBeforehandAndNotConfirmedIsNot()
    {
        const std::string ticked = "# T\n\n- [x] Told the team\n- [ ] Ask again\n\n```sh\necho hi\n```\n";
        const auto completed = completedMarkdown(evidenceOf(ticked, {Started{"/srv/t.md", "/srv", Drive::Flow, false, procedureOf(ticked)}}));
        QVERIFY(completed && completed->find("- [ ] Told the team") != std::string::npos);
    }
    void tablesOfSignOffs()
    {
        const std::string text = "# T\n\n```sh\necho hi\n```\n\n## Sign-off\n\n| Role | Name | Signature | Date |\n|---|---|---|---|\n| Release Manager | ____ | ____ | ____ |\n| QA Lead | ____ | ____ | ____ |\n";
        const auto procedure = procedureOf(text);
        QVERIFY(procedure->indexOf("L11") != plan::none && procedure->items[procedure->indexOf("L11")].kind == plan::ItemKind::SignOff);
        const auto completed = completedMarkdown(evidenceOf(text, {Started{"/srv/t.md", "/srv", Drive::Flow, false, procedure}, Answered{"L11", "yes", {}}, Settled{"L11", 1, Outcome::Passed, "said yes", 0}}));
        QVERIFY2(completed && completed->find("| Release Manager | ann | approved 2030-03-17 17:46:50 +00:00 | 2030-03-17 17:46:50 +00:00 |\n| QA Lead | ____ | ____ | ____ |\n") != std::string::npos, completed->c_str());
    }
    /// Cells of a form are often just empty; and who has approved for somebody who was named is told.
    void emptyCellsOfSignOffs()
    {
        const std::string text = "# T\n\n```sh\necho hi\n```\n\n## Sign-off\n\n| Role | Name | Signature | Date |\n|---|---|---|---|\n| Release Manager |  | | |\n| QA Lead | Maria Ruiz | | |\n";
        const auto procedure = procedureOf(text);
        const auto completed = completedMarkdown(evidenceOf(text, {Started{"/srv/t.md", "/srv", Drive::Flow, false, procedure}, Answered{"L11", "yes", {}}, Settled{"L11", 1, Outcome::Passed, "said yes", 0}, Answered{"L12", "yes", {}}, Settled{"L12", 1, Outcome::Passed, "said yes", 0}}));
        QVERIFY(completed);
        const auto rows = QString::fromStdString(*completed).split(QLatin1Char('\n')).mid(10, 2);
        QVERIFY2(rows[0].startsWith(QStringLiteral("| Release Manager | ann | approved 2030-03-17 ")) && rows[0].endsWith(QStringLiteral(" +00:00 |")) && !rows[0].contains(QStringLiteral("by ann")), qPrintable(rows[0]));
        QVERIFY2(rows[1].startsWith(QStringLiteral("| QA Lead | Maria Ruiz | approved 2030-03-17 ")) && rows[1].contains(QStringLiteral(" by ann | 2030-03-17")), qPrintable(rows[1]));
    }
    void formsOfOtherLanguages()
    {
        const std::string text = "# T\n\n```sh\necho hi\n```\n\n## Firmas\n\n| Rol | Nombre | Firma | Fecha |\n|---|---|---|---|\n| Responsable de producción | | | |\n\n**Desplegado por:** ____\n**Resultado:** ☐ Éxito  ☐ Fallido\n";
        const auto procedure = procedureOf(text);
        const auto completed = completedMarkdown(evidenceOf(text, {Started{"/srv/t.md", "/srv", Drive::Flow, false, procedure}, Answered{"L11", "yes", {}}, Settled{"L11", 1, Outcome::Passed, "said yes", 0}}));
        QVERIFY(completed);
        QVERIFY2(completed->find("| Responsable de producción | ann | approved 2030-03-17 17:46:50 +00:00 | 2030-03-17 17:46:50 +00:00 |") != std::string::npos, completed->c_str());
        QVERIFY2(completed->find("**Desplegado por:** ann\n") != std::string::npos, completed->c_str());
    }
    void whatAFormAsksFor()
    {
        QVERIFY(askedBy("Deployment completed by") == Asked::By && askedBy("Date") == Asked::Date && askedBy("Environment") == Asked::Environment && askedBy("Final status") == Asked::Result);
        for (const char* date : {"Fecha", "Data", "Дата", "日付", "Datum", "Tarih", "วันที่", "Date de mise en production"}) QVERIFY2(askedBy(date) == Asked::Date, date);
        for (const char* by : {"Déployé par", "Durchgeführt von", "Выполнил", "Người thực hiện", "作業者", "Ejecutado por", "Deployed by (name)"}) QVERIFY2(askedBy(by) == Asked::By, by);
        for (const char* none : {"Log data", "Database size", "Response latency", "Candidate", "Adresse"}) QVERIFY2(askedBy(none) == Asked::Nothing, none);
        QVERIFY(askedBy("Durée") == Asked::Duration && askedBy("ÉTAT") == Asked::Result && askedBy("Unterschrift") == Asked::Signature && askedBy("Nom") == Asked::Name && askedBy("Heure de début") == Asked::Began);
        for (const auto& [head, asked] : {std::pair{"Approval Status", Asked::Signature}, {"Sign-off status", Asked::Signature}, {"Approved", Asked::Signature}, {"Approval date", Asked::Date}, {"Timestamp", Asked::Time}, {"DateTime", Asked::Time}, {"Date/Time", Asked::Date},
                                          {"Approver Name", Asked::Name}, {"Approved by (name)", Asked::Name}, {"Genehmigt von", Asked::Approval}, {"承認者", Asked::Approval}, {"Status", Asked::Nothing}, {"Comments", Asked::Nothing}})
            QVERIFY2(askedInColumn(head) == asked, head);
        QVERIFY(saidBy("Not successful") == BoxSays::Failed && saidBy("✅ Success") == BoxSays::Succeeded && saidBy("Zurückgerollt") == BoxSays::RolledBack && saidBy("Échec") == BoxSays::Failed && saidBy("成功") == BoxSays::Succeeded && saidBy("Partial") == BoxSays::Nothing);
        QVERIFY(askedBy("Log location") == Asked::Nothing && askedBy("The environment in which all of the following services are deployed") == Asked::Nothing);
        QVERIFY(blanksIn("________").empty() && blanksIn("call my___name()").empty() && blanksIn("a: ___ b: ____").size() == 2 && blanksIn("__bold__").empty());
        QCOMPARE(labelBefore("- [ ] **Approved By**: ____", 22), std::string("Approved By"));
        QCOMPARE(boxesIn("**R:** ☐ Yes  [ ] No").size(), std::size_t{2});
        QCOMPARE(boxesIn("**R:** ☐ Yes  [ ] No")[1].words, std::string("No"));
        QCOMPARE(withTick("☐ Yes [ ] No", boxesIn("☐ Yes [ ] No")[0]), std::string("☑ Yes [ ] No"));
    }
    /// Several limits at one value: each can be read, wherever on the picture they come to stand.
    void wordsOfLimitsDoNotLieOnEachOther()
    {
        for (const double value : {0.0, 50.0, 100.0}) {
            Evidence evidence = longEvidence();
            SeriesFacts series{"p95", "ms", std::string(64, 'd'), 2, {}, {{begunMs, 0, 0}, {begunMs + 1000, 100, 100}}};
            for (int line = 1; line < 6; ++line) series.lines.push_back({value, true, false, "from here (line " + std::to_string(line) + ')'});
            evidence.series = {series};
            const auto document = composeReport(evidence);
            QVERIFY(document);
            std::vector<double> heights;
            for (const Block& block : document->blocks)
                if (const auto* picture = std::get_if<Picture>(&block))
                    for (const Shape& shape : picture->drawing.shapes)
                        if (shape.text.starts_with("from here")) heights.push_back(shape.points[0].y);
            QCOMPARE(heights.size(), std::size_t{5});
            std::sort(heights.begin(), heights.end());
            for (std::size_t i = 1; i < heights.size(); ++i) QVERIFY2(heights[i] - heights[i - 1] > 7.9, qPrintable(QStringLiteral("at %1").arg(value)));
        }
    }
    /// What a person does by hand with a file is code, and a heading is said without its marks.
    void whatIsDoneByHandIsSetAsCode()
    {
        const std::string runbook = "# Small\n\n## Step 1: Configure\n\n```ini\n[Service]\nUser=www\n```\n\n## **Sign-Off**\n\n- [ ] **QA Lead**: ____\n";
        const Evidence evidence = evidenceOf(runbook, {Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedureOf(runbook)}});
        const auto document = composeReport(evidence);
        QVERIFY(document);
        const auto card = std::find_if(document->blocks.begin(), document->blocks.end(), [](const Block& block) { return std::holds_alternative<Card>(block) && std::get<Card>(block).title.starts_with("File"); });
        QVERIFY(card != document->blocks.end());
        QCOMPARE(std::get<Card>(*card).command, std::string("[Service]\nUser=www"));
        const QString words = wordsOf(evidence);
        QVERIFY2(words.contains(QStringLiteral("Sign-Off")) && !words.section(QStringLiteral("The runbook as completed"), 0, 0).contains(QStringLiteral("**")), qPrintable(words));
    }
    void aSeriesIsDrawn()
    {
        Evidence evidence = longEvidence();
        SeriesFacts series{"Response time p95", "ms", std::string(64, 'd'), 1000, {{500, true, false, "above 500 ms: roll back"}}, {}};
        for (int i = 0; i < 200; ++i) series.columns.push_back({begunMs + i * 1000, 100.0 + i, 140.0 + 3 * i});
        evidence.series = {series};
        const auto page = htmlPage(evidence);
        QVERIFY(page && page->find("above 500 ms: roll back") != std::string::npos && page->find("1000 samples") != std::string::npos);
        QVERIFY(page->find("nan") == std::string::npos && page->find("inf\"") == std::string::npos);
        // Of one sample, of nothing but the same value, and of huge ones there is a picture too.
        for (const auto& columns : {std::vector<SeriesColumn>{{begunMs, 5, 5}}, {{begunMs, 0, 0}, {begunMs + 1, 0, 0}}, {{begunMs, -1e300, 1e300}, {begunMs + 1, 0, 0}}}) {
            evidence.series[0].columns = columns;
            const auto odd = htmlPage(evidence);
            QVERIFY(odd && odd->find("nan") == std::string::npos);
        }
    }
    /// One file, well formed, in which nothing leads outside, with its tables and its charts.
    void thePageStandsAlone()
    {
        Evidence evidence = longEvidence();
        evidence.series = {{"p95 <of> \"all\" & more", "ms", std::string(64, 'd'), 2, {{500, true, false, "above <500> ms"}}, {{begunMs, 100, 140}, {begunMs + 1000, 90, 120}}}};
        for (const Evidence& one : {evidence, smallEvidence()}) {
            const auto page = htmlPage(one);
            QVERIFY(page);
            const QString text = QString::fromStdString(*page);
            QVERIFY2(wrongIn(text).isEmpty(), qPrintable(wrongIn(text)));
            QVERIFY2(text.count(QLatin1String("<table")) >= 3 && text.count(QLatin1String("<th")) >= 6, qPrintable(QString::number(text.count(QLatin1String("<table")))));
            // The picture of the times, and one for each series; each says in words what it shows.
            QCOMPARE(text.count(QLatin1String("<svg")), static_cast<qsizetype>(1 + one.series.size()));
            QCOMPARE(text.count(QLatin1String("<svg")), text.count(QRegularExpression(QStringLiteral("<svg[^>]*role=\"img\"[^>]*aria-label=\"[^\"]+\""))));
        }
        const QString page = QString::fromStdString(*htmlPage(evidence));
        for (const auto& [from, to] : {std::pair{"</table>", ""}, {"<h2", "<h2 onclick=x"}, {"href=\"#", "href=\"#no-"}, {"href=\"data:", "href=\"http:"}, {"</nav>", "</nav><img src=\"x\">"}}) {
            QString broken = page;
            QVERIFY2(!wrongIn(broken.replace(QLatin1String(from), QLatin1String(to))).isEmpty(), from);
        }
    }
    /// Statements as the journal holds them: of this release and another one, of somebody trusted and somebody else.
    void whatWasSignedInTheJournal()
    {
        const auto ann = makePerson("Ann", begunMs - 1000);
        QVERIFY(ann);
        Evidence evidence = smallEvidence();
        const auto add = [&](const std::string& release, std::size_t head, const std::string& role, bool isSigned = true) {
            signoff::Statement statement{release, std::string(64, 'a'), head, head == 0 ? std::string() : evidence.events[head - 1].hash, {}, {}, role, signoff::Decision::Approve, signoff::Meaning::Approved, "fine", begunMs, 0, {}, {}};
            const auto given = signoff::signStatement(statement, *ann);
            JsonWriter json;
            json.beginObject().key("words").beginObject().field("statement", given->statement).field("signature", isSigned ? QByteArray::fromStdString(given->signature).toBase64().toStdString() : std::string()).endObject().endObject();
            evidence.events.push_back({evidence.events.size() + 1, begunMs, "ann", "signed", json.take(), {}});
        };
        add("r-1", 7, "QA Lead");
        add("r-2", 7, "QA Lead");
        add("r-1", 7, "DevOps");
        add("r-1", 7, "QA Lead", false);
        evidence.events.back().hash = "x";
        add("r-1", 99 % 12, "QA Lead");
        signoff::Trust trust;
        QVERIFY(!trust.add({"Ann", {"QA Lead"}, ann->certificate().fingerprint(), 0, 0, {}}));
        const auto lines = checkSignings(evidence, trust);
        QCOMPARE(lines.size(), std::size_t{5});
        QVERIFY2(lines[0].holds && lines[0].text().find("by Ann as QA Lead (approve): its signature is right, known to the trust file") != std::string::npos, lines[0].text().c_str());
        QVERIFY2(!lines[1].holds && lines[1].text().find("it is about release r-2; it was moved here") != std::string::npos, lines[1].text().c_str());
        QVERIFY2(!lines[2].holds && lines[2].text().find("does not have that role") != std::string::npos, lines[2].text().c_str());
        QVERIFY2(lines[3].holds && lines[3].text().find("was only said and not signed") != std::string::npos, lines[3].text().c_str());
        QVERIFY(!checkSignings(evidence, {})[0].holds);
        // Another journal, in which the event that was shown is another one; a role that was swapped; a signature that was moved.
        evidence.events[6].hash[0] ^= 1;
        QVERIFY(checkSignings(evidence, trust)[0].text().find("another journal") != std::string::npos);
        evidence.events[6].hash[0] ^= 1;
        std::string& body = evidence.events[7].body;
        body.replace(body.find("QA Lead"), 7, "QA Boss");
        QVERIFY(!checkSignings(evidence, trust)[0].holds);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
