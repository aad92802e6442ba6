// Each event is told in words that somebody understands who was away.

#include "models/items/event_kind.h"
#include "models/items/event_sentence.h"

#include "tests/support/engine_script.h"

#include <QTest>

#include <set>

using namespace holdpoint;
using namespace journal;
using items::EventKind;

namespace {

struct Told {
    const char* name;
    Body body;
    const char* sentence;
    EventKind kind;
    std::uint32_t item = plan::none;
    const char* actor = "ann";
};

plan::Procedure procedure()
{
    plan::Procedure made = *tests::planOf("L4 shell checked\n L5 task\n L6 gate\n L8 sign-off DBA");
    made.title = "Quayside";
    made.items[0].text = "make deploy\nmake check";
    made.items[1].text = "The change ticket is approved";
    made.items[2].text = "the backup differs";
    made.limits = {{"M9", 9, "p95", plan::Op::More, 50, "ms", false, 60}};
    return made;
}

Ended ended(JobHow how, int code, std::vector<CheckResult> checks = {}, std::string problem = {})
{
    return {"L4", 1, how, code, 0, 1234, {}, {}, std::move(problem), {}, 0, std::move(checks)};
}

/// What Bo has said as DBA.
Testimony words(const std::string& item, Decision decision, const std::string& comment, const std::string& signature = "MIIB")
{
    Statement statement;
    statement.item = item;
    statement.role = "DBA";
    statement.name = "Bo Li";
    statement.decision = decision;
    statement.comment = comment;
    return {writeStatement(statement), signature, {"DBA"}, false, "the trust file"};
}

const std::vector<Told>& told()
{
    constexpr std::uint32_t none = plan::none;
    static const auto plan = std::make_shared<const plan::Procedure>(procedure());
    static const std::vector<Told> all = {
        {"started", Started{"deploy.md", "/srv", Drive::Step, false, plan}, "ann started the release ‘Quayside’, driven step by step", EventKind::Release},
        {"a rehearsal", Started{"deploy.md", "/srv", Drive::Flow, true, plan}, "ann started the release ‘Quayside’, driven in one flow; a rehearsal, nothing is really done", EventKind::Release},
        {"bound", Bound{"ticket", "CHG-2041"}, "ann set ticket to ‘CHG-2041’", EventKind::Release},
        {"bound by itself", Bound{"backup_$(date).sql", "backup_7.sql"}, "backup_$(date).sql stands for ‘backup_7.sql’ from here on", EventKind::Release, none, "holdpoint"},
        {"bound to nothing", Bound{"ticket", ""}, "ann set ticket to nothing", EventKind::Release},
        {"a secret", Bound{"token", "", true}, "ann gave a secret value for token", EventKind::Release},
        {"begun", Begun{"L4", 1, "make deploy\nmake check"}, "Command of line 4 began: make deploy make check", EventKind::Command, 0, "holdpoint"},
        {"begun again", Begun{"L4", 2, ""}, "Command of line 4 began again, attempt 2", EventKind::Command, 0, "holdpoint"},
        {"output", OutputKept{"L4", 1, 0, 4096, "ab"}, "4.0 KiB of what line 4, ‘make deploy make check’ printed are kept", EventKind::Output, 0, "holdpoint"},
        {"ended well", ended(JobHow::Exited, 0, {{"a", Verdict::Met, ""}, {"b", Verdict::Met, ""}, {"c", Verdict::Met, ""}}), "Command of line 4 ended: exit 0 in 1.2 s, 3 checks met", EventKind::Command, 0, "holdpoint"},
        {"ended badly", ended(JobHow::Exited, 3, {{"a", Verdict::Met, ""}, {"b", Verdict::Unmet, ""}, {"c", Verdict::Undecided, ""}}), "Command of line 4 ended: exit 3 in 1.2 s, 1 check met, 1 check not met, 1 check undecided", EventKind::Command, 0, "holdpoint"},
        {"killed", ended(JobHow::Signalled, 9), "Command of line 4 ended: killed by signal 9 after 1.2 s", EventKind::Command, 0, "holdpoint"},
        {"out of time", ended(JobHow::TimedOut, 0), "Command of line 4 ended: out of time after 1.2 s, and stopped", EventKind::Command, 0, "holdpoint"},
        {"stopped", ended(JobHow::Stopped, 0), "Command of line 4 ended: stopped after 1.2 s, as somebody wanted", EventKind::Command, 0, "holdpoint"},
        {"not started", ended(JobHow::NotStarted, 0, {}, "no such folder: /srv"), "Command of line 4 ended: it could not be started: no such folder: /srv", EventKind::Command, 0, "holdpoint"},
        {"lost", ended(JobHow::Lost, 0), "Command of line 4 ended: nobody knows how", EventKind::Command, 0, "holdpoint"},
        {"settled", Settled{"L4", 1, Outcome::Failed, "exit code 3"}, "Command of line 4 failed: exit code 3", EventKind::Command, 0, "holdpoint"},
        {"unknown", Settled{"L4", 1, Outcome::Unknown, ""}, "Command of line 4 is unknown: nobody knows whether it was done", EventKind::Command, 0, "holdpoint"},
        {"done again", Settled{"L4", 1, Outcome::None, "exit code 3", 1'764'000'000'000}, "Command of line 4 is done again at 16:00:00: exit code 3", EventKind::Command, 0, "holdpoint"},
        {"ticked", Answered{"L5", "yes", ""}, "ann ticked ‘The change ticket is approved’: yes", EventKind::Decision, 1},
        {"a gate", Answered{"L6", "no", "three lines differ"}, "ann answered the gate ‘the backup differs’: no (three lines differ)", EventKind::Decision, 2},
        {"signed off", Answered{"L8", "yes", ""}, "ann answered as DBA: yes", EventKind::Decision, 3},
        {"reported", Answered{"L4", "4 rows", ""}, "ann reported what came out of line 4: 4 rows", EventKind::Decision, 0},
        {"a way", Answered{"L4", "this-way", "the usual one"}, "ann took the way that begins in line 4 (the usual one)", EventKind::Decision, 0},
        {"run", Decided{"L4", Choice::Run}, "ann gave the word to run line 4, ‘make deploy make check’", EventKind::Decision, 0},
        {"retried", Decided{"L4", Choice::Retry}, "ann has line 4, ‘make deploy make check’ done again", EventKind::Decision, 0},
        {"edited", Decided{"L4", Choice::Edit, "make %1", "a typo"}, "ann changed line 4, ‘make deploy make check’, now ‘make %1’: a typo", EventKind::Deviation, 0},
        {"skipped", Decided{"L5", Choice::Skip, "", "not on Sundays"}, "ann skipped line 5, ‘The change ticket is approved’: not on Sundays", EventKind::Deviation, 1},
        {"accepted", Decided{"L4", Choice::Accept, "", "harmless"}, "ann accepted line 4, ‘make deploy make check’ as it came out: harmless", EventKind::Deviation, 0},
        {"rejected", Decided{"L4", Choice::Reject}, "ann rejected what came out of line 4, ‘make deploy make check’", EventKind::Decision, 0},
        {"aborted", Decided{"L4", Choice::Abort, "", "no way"}, "ann ended the release at line 4, ‘make deploy make check’: no way", EventKind::Decision, 0},
        {"asked to stop", StopAsked{"L4", 1, "the release goes back"}, "ann asked line 4, ‘make deploy make check’ to stop: the release goes back", EventKind::Command, 0},
        {"held", Held{"the phones ring"}, "ann held the release: the phones ring", EventKind::Hold},
        {"a hold ahead", HoldSet{"L6", "look first"}, "ann set a hold before line 6, ‘the backup differs’: look first", EventKind::Hold, 2},
        {"released", Released{}, "ann ended the hold", EventKind::Hold},
        {"drive of all", DriveSet{{}, Drive::Step}, "ann drives the release step by step from here on", EventKind::Decision},
        {"drive of one", DriveSet{"L4", Drive::Hand}, "ann has line 4, ‘make deploy make check’ driven by hand", EventKind::Decision, 0},
        {"back", RollbackBegun{{"L30", "L31"}, {"Rollback"}, "error rate", 600}, "ann began the rollback ‘Rollback’, 2 items, promised within 10 min: error rate", EventKind::Release},
        {"noted", Noted{"the board\nblinks"}, "ann noted: the board blinks", EventKind::Decision},
        {"done", Finished{Ending::Done, {}}, "The release is done", EventKind::Release, none, "holdpoint"},
        {"rolled back", Finished{Ending::RolledBack, "error rate"}, "The release is rolled back: error rate", EventKind::Release, none, "holdpoint"},
        {"ended by a person", Finished{Ending::Aborted, "ann: no"}, "The release is aborted: ann: no", EventKind::Release, none, "holdpoint"},
        {"prompted", Prompted{"L4", 1, "Go on? [y/n]"}, "Command of line 4 asks: Go on? [y/n]", EventKind::Output, 0, "holdpoint"},
        {"typed", Typed{"L4", 1, "y"}, "ann typed ‘y’ into line 4, ‘make deploy make check’", EventKind::Output, 0},
        {"typed secretly", Typed{"L4", 1, "", true}, "ann typed something secret into line 4, ‘make deploy make check’", EventKind::Output, 0},
        {"captured", Captured{"L4", "backup.sql", "/srv/backup.sql", 12, "ab"}, "Command of line 4 made the file /srv/backup.sql, 12 bytes", EventKind::Output, 0, "holdpoint"},
        {"drives", DriverTook{"ann", "desk1", "p1", 1, {}, {}}, "ann drives from desk1", EventKind::Decision},
        {"took over", DriverTook{"ann", "desk1", "p1", 2, "bo on desk2", "bo is asleep"}, "ann drives from desk1 instead of bo on desk2: bo is asleep", EventKind::Decision},
        {"drives no longer", DriverLeft{}, "ann drives no longer", EventKind::Decision},
        {"leaves it", DriverLeft{"bo", "my shift is over"}, "ann drives no longer, and leaves it to bo: my shift is over", EventKind::Decision},
        {"handed over", HandedOver{"bo", "I go to bed"}, "ann handed the release over to bo: I go to bed", EventKind::Decision},
        {"clock set", ClockSet{-3'600'000}, "The clock on the wall was set back by 1 h", EventKind::Release, none, "holdpoint"},
        {"window", WindowSet{"UTC", {"22:00-05:00"}, {"Mon"}, {"2026-12-24T00:00/2026-12-27T06:00"}}, "ann set when the release may begin: Mon, 22:00-05:00, not in 2026-12-24T00:00/2026-12-27T06:00, zone UTC", EventKind::Release},
        {"outside it", WindowOverridden{"urgent"}, "ann let the release begin outside its window: urgent", EventKind::Deviation},
        {"source", SourceBound{"p95", "Prometheus at http://localhost:9090"}, "‘p95’ is measured by Prometheus at http://localhost:9090 from here on", EventKind::Limit, none, "holdpoint"},
        {"baseline", BaselineTaken{"M9", 41.5, 1'764'000'000'000, 1'764'000'060'000, 60}, "The baseline of ‘p95 > 50 ms for 1 min’ is 41.5, from 16:00:00 to 16:01:00", EventKind::Limit, none, "holdpoint"},
        {"breached", LimitJudged{"M9", LimitState::Breached, 61, 0, 0, "p95 was 61 ms"}, "‘p95 > 50 ms for 1 min’ is breached: p95 was 61 ms", EventKind::Limit, none, "holdpoint"},
        {"returned", LimitJudged{"M9", LimitState::Returned, 41, 0, 0, "p95 is 41 ms"}, "‘p95 > 50 ms for 1 min’ holds again: p95 is 41 ms", EventKind::Limit, none, "holdpoint"},
        {"stale", LimitJudged{"M9", LimitState::Stale, {}, 0, 0, "last sample 42 s old"}, "The data of ‘p95 > 50 ms for 1 min’ are old: last sample 42 s old", EventKind::Limit, none, "holdpoint"},
        {"a limit that nobody knows", LimitJudged{"M1", LimitState::NoData, {}, 0, 0, {}}, "M1 has no data", EventKind::Limit, none, "holdpoint"},
        {"trouble", SourceTroubled{"p95", "it does not answer"}, "The source of ‘p95’ is in trouble: it does not answer", EventKind::Limit, none, "holdpoint"},
        {"no trouble", SourceTroubled{"p95", ""}, "The source of ‘p95’ answers again", EventKind::Limit, none, "holdpoint"},
        {"seen", ValueSeen{"M9", 61}, "ann saw 61 for ‘p95 > 50 ms for 1 min’", EventKind::Limit},
        {"authorised", Authorised{{"M9"}}, "ann gave the authority to roll back by itself: ‘p95 > 50 ms for 1 min’", EventKind::Decision},
        {"revoked", Authorised{{}, true}, "ann took the authority back to roll back by itself: all limits", EventKind::Decision},
        {"a breach accepted", Decided{"M9", Choice::Accept, "", "it is known"}, "ann accepted ‘p95 > 50 ms for 1 min’ as it came out: it is known", EventKind::Deviation},
        {"acknowledged", Acknowledged{"M9", "on it"}, "ann acknowledged the alarm ‘p95 > 50 ms for 1 min’: on it", EventKind::Decision},
        {"acknowledged, of a source", Acknowledged{"source p95", ""}, "ann acknowledged the alarm source p95", EventKind::Decision},
        {"shelved", Shelved{"M9", 1'764'000'060'000, "lunch"}, "ann shelved the alarm ‘p95 > 50 ms for 1 min’ until 16:01:00: lunch", EventKind::Decision},
        {"unshelved", Unshelved{"M9"}, "ann took the alarm ‘p95 > 50 ms for 1 min’ from the shelf", EventKind::Decision},
        {"being told", Notified{"M9", "page", "e-mail to bo@example.org", 2}, "e-mail to bo@example.org is being told about the alarm ‘p95 > 50 ms for 1 min’, attempt 2", EventKind::Limit, none, "holdpoint"},
        {"told", Notified{"M9", "page", "bo", 1, NotifyState::Sent}, "bo was told about the alarm ‘p95 > 50 ms for 1 min’", EventKind::Limit, none, "holdpoint"},
        {"not told", Notified{"M9", "page", "bo", 1, NotifyState::Failed, "no route"}, "bo was not reached about the alarm ‘p95 > 50 ms for 1 min’: no route", EventKind::Limit, none, "holdpoint"},
        {"never told", Notified{"M9", "page", "bo", 1, NotifyState::Refused, "no such user"}, "bo cannot be reached about the alarm ‘p95 > 50 ms for 1 min’: no such user", EventKind::Limit, none, "holdpoint"},
        {"perhaps told", Notified{"M9", "page", "bo", 1, NotifyState::Unknown, "the line broke"}, "Nobody knows whether bo was told about the alarm ‘p95 > 50 ms for 1 min’: the line broke", EventKind::Limit, none, "holdpoint"},
        {"who can be told", AddresseesBound{{"the webhook in ROOM", "e-mail to bo"}}, "What the runbook says to people can be sent to the webhook in ROOM, e-mail to bo", EventKind::Release, none, "holdpoint"},
        {"nobody can be told", AddresseesBound{}, "What the runbook says to people cannot be sent from here on", EventKind::Release, none, "holdpoint"},
        {"announced", Announced{"L8", "We begin.\nNow.", {"bo", "cy"}}, "ann has line 8, ‘item L8’ sent to bo, cy: We begin. Now.", EventKind::Decision, 3},
        {"being sent", Notified{"L8.message", "notify", "bo", 2}, "The message of line 8, ‘item L8’ is being sent to bo, attempt 2", EventKind::Release, none, "holdpoint"},
        {"sent", Notified{"L8.message", "notify", "bo", 1, NotifyState::Sent}, "The message of line 8, ‘item L8’ was sent to bo", EventKind::Release, none, "holdpoint"},
        {"not sent", Notified{"L8.message", "notify", "bo", 1, NotifyState::Failed, "no route"}, "The message of line 8, ‘item L8’ was not sent to bo: no route", EventKind::Release, none, "holdpoint"},
        {"never sent", Notified{"L8.message", "notify", "bo", 1, NotifyState::Refused, "HTTP 403"}, "The message of line 8, ‘item L8’ cannot be sent to bo: HTTP 403", EventKind::Release, none, "holdpoint"},
        {"perhaps sent", Notified{"L8.message", "notify", "bo", 1, NotifyState::Unknown, "the line broke"}, "Nobody knows whether the message of line 8, ‘item L8’ was sent to bo: the line broke", EventKind::Release, none, "holdpoint"},
        {"policy", PolicySet{false, {"DBA", "QA Lead"}}, "ann set who has to sign: DBA, QA Lead", EventKind::Decision},
        {"a strict policy", PolicySet{true}, "ann set that every approval needs a signature", EventKind::Decision},
        {"asked to sign", SignAsked{"L8", {"DBA"}, ""}, "DBA is asked to sign ‘item L8’", EventKind::Decision, 3, "holdpoint"},
        {"asked anew", SignAsked{"L8", {"DBA"}, "the plan was edited"}, "DBA is asked anew to sign ‘item L8’: the plan was edited", EventKind::Decision, 3, "holdpoint"},
        {"signed", Signed{words("L8", Decision::Approve, "all green")}, "Bo Li signed as DBA: ‘item L8’ (all green)", EventKind::Decision, 3},
        {"refused", Signed{words("L8", Decision::Refuse, "it lags")}, "Bo Li refused as DBA: ‘item L8’ (it lags)", EventKind::Decision, 3},
        {"signed as a whole", Signed{words("", Decision::Approve, "")}, "Bo Li signed as DBA: the release as a whole", EventKind::Decision},
        {"signed by hand", Signed{words("", Decision::Approve, "", "")}, "Bo Li signed as DBA: the release as a whole (unsigned)", EventKind::Decision},
        {"signed nonsense", Signed{{"{}", "MIIB", {}, false, ""}}, "ann gave a statement that cannot be read", EventKind::Decision},
        {"voided", SignVoided{17, "L8", "the value of ticket was changed by ann", {}}, "The signature of event 17 about ‘item L8’ stands no longer: the value of ticket was changed by ann", EventKind::Decision, 3, "holdpoint"},
        {"delegated", Delegated{"DBA", "Cy", "cd34", 0, 1'764'000'000'000, "on holiday", words("", Decision::Approve, "")}, "ann lets Cy sign as DBA until 2025-11-24 16:00:00 UTC: on holiday", EventKind::Decision},
        {"a poll", PollOpened{"P1", "Go for the traffic switch?", "", {"DBA", "QA Lead"}, 0, "Owner", 0, {}}, "ann asks for GO or NO-GO: ‘Go for the traffic switch?’ (DBA, QA Lead)", EventKind::Decision},
        {"a vote", Voted{"P1", words("P1", Decision::NoGo, "it lags")}, "Bo Li says NO-GO as DBA: it lags", EventKind::Decision},
        {"a vote that is only said", Voted{"P1", words("P1", Decision::Go, "", "")}, "Bo Li says GO as DBA (unsigned)", EventKind::Decision},
        {"decided", PollDecided{"P1", words("P1", Decision::Hold, "wait for it")}, "Bo Li decides as DBA: HOLD: wait for it", EventKind::Decision},
        {"asked again", PollAskedAgain{"P1", "line 4 failed", {}}, "The poll P1 is asked again: line 4 failed", EventKind::Decision, none, "holdpoint"},
        {"about nothing known", Begun{"L99", 1, "x"}, "L99 began: x", EventKind::Command, none, "holdpoint"},
    };
    return all;
}

} // namespace

class TestEventSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { qputenv("TZ", "UTC"); }
    static void everyEventHasItsWords_data();
    static void everyEventHasItsWords();
    static void whoGoesAgainstADecisionIsNamed();
    static void noEventIsLeftOut();
    static void nothingOfAHostileTextGetsThrough();
};

void TestEventSentence::everyEventHasItsWords_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < told().size(); ++i) QTest::newRow(told()[i].name) << static_cast<int>(i);
}

void TestEventSentence::everyEventHasItsWords()
{
    QFETCH(int, index);
    const Told& row = told()[static_cast<std::size_t>(index)];
    Record record;
    record.procedure = std::make_shared<const plan::Procedure>(procedure());
    QCOMPARE(items::sentenceOf({7, 1'764'000'000'000, row.actor, row.body, {}}, record), QString::fromUtf8(row.sentence));
    QCOMPARE(items::kindOf(row.body), row.kind);
    QCOMPARE(items::itemOf(row.body, *record.procedure), row.item);
}

void TestEventSentence::whoGoesAgainstADecisionIsNamed()
{
    Record record;
    record.deviations.push_back({7, {}, "went on against the NO-GO of Bo Li", "ann", "urgent"});
    QCOMPARE(items::sentenceOf({7, 0, "ann", Released{"urgent"}, {}}, record), QStringLiteral("ann went on against what the poll had decided: urgent"));
    QCOMPARE(items::sentenceOf({8, 0, "ann", Released{"urgent"}, {}}, record), QStringLiteral("ann ended the hold: urgent"));
}

void TestEventSentence::noEventIsLeftOut()
{
    std::set<std::size_t> seen;
    for (const Told& row : told()) seen.insert(row.body.index());
    QCOMPARE(seen.size(), std::variant_size_v<journal::AnyBody>);
}

/// A runbook or a command may hold signs that turn the reading direction round, or a whole book in one line.
void TestEventSentence::nothingOfAHostileTextGetsThrough()
{
    Record record;
    const QString evil = items::sentenceOf({1, 0, "an\u202En", Noted{"one\u202Etwo\u2028three\x1B[31m %1 %2 " + std::string(1'000'000, 'x')}, {}}, record);
    QVERIFY(!evil.contains(QChar(0x202E)));
    QVERIFY(!evil.contains(QChar(0x2028)));
    QVERIFY(!evil.contains(QChar(0x1B)));
    QVERIFY(evil.contains(QStringLiteral("%1 %2")));
    QVERIFY(evil.size() < 250);
}

QTEST_GUILESS_MAIN(TestEventSentence)
#include "test_event_sentence.moc"
