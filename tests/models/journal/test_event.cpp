// The form in which events are written. It is for ever: a line below may be added, and none may be changed.

#include "models/base/digest.h"
#include "models/journal/event.h"

#include <QJsonDocument>
#include <QTest>

#include <array>
#include <limits>

namespace {

using namespace holdpoint;
using namespace holdpoint::journal;

struct Golden {
    const char* name;
    Body body;
    const char* type;
    const char* json;
};

/// A plan in which every field has a value that is not its usual one, somewhere.
std::shared_ptr<const plan::Procedure> fullPlan()
{
    plan::Procedure p;
    p.title = "Mail";
    p.runbookSha256 = "ab12";
    p.steps = {{3, "Copy", "Deploy", 60, 120}, {9, "Look", {}, plan::Seconds::unknown, plan::Seconds::unknown}};
    p.rollbacks = {{20, 30, "Rollback", plan::RollbackScope::Release, plan::none, plan::none, {}, 600, false},
                   {22, 24, "Option A", plan::RollbackScope::Step, 1, 0, "prod", plan::Seconds::unknown, true},
                   {25, 26, "Site", plan::RollbackScope::Environment, plan::none, plan::none, "site", plan::Seconds::unknown, false}};
    plan::Item shell{"L4", plan::ItemKind::Shell, 4, 6, 0, plan::none, "cp a b\nls"};
    shell.environment = "prod";
    shell.choice = 1;
    shell.arm = 2;
    shell.terminal = true;
    shell.checks = {{plan::CheckKind::ExitCode, "exit code 0"}, {plan::CheckKind::Contains, "output contains \"ok\""}};
    shell.needs = {"<ticket>", "$VERSION"};
    plan::Item watch{"L10", plan::ItemKind::Watch, 10, 10, 1, plan::none, "tail -f log"};
    watch.seconds = 300;
    watch.every = 60;
    watch.aside = true;
    plan::Item sign{"L12", plan::ItemKind::SignOff, 12, 12, 1, plan::none, "Sign-off: DBA"};
    sign.role = "DBA";
    sign.action = plan::GateAction::Abort;
    sign.required = true;
    plan::Item file{"L22", plan::ItemKind::File, 22, 22, 1, 1, "key = \"1\""};
    file.byHand = true;
    shell.timeout = 90;
    shell.retries = 2;
    shell.backoff = 5;
    shell.lane = 1;
    shell.capture = "rows";
    shell.directory = "sub";
    shell.background = true;
    shell.noReturn = true;
    file.target = "/etc/shop.conf";
    p.steps[0].heading = "Step 1: Copy";
    p.captures = {{"b_$(date +%Y).sql", 0, {{1, "b_TIMESTAMP.sql"}}}};
    p.items = {shell, watch, sign, file};
    p.limits = {{"M11", 11, "p95", plan::Op::More, 61.5, "ms", false, 120, 900, plan::LimitAction::Rollback, 1, plan::none, "Deploy", "prod"},
                {"M23", 23, "lag", plan::Op::Less, 5, {}, true, plan::Seconds::unknown, plan::Seconds::unknown, plan::LimitAction::Verify, plan::none, 1}};
    return std::make_shared<const plan::Procedure>(std::move(p));
}

constexpr const char* fullPlanJson =
    R"({"title":"Mail","runbook_sha256":"ab12","steps":[{"line":3,"title":"Copy","phase":"Deploy","shortest_s":60,"longest_s":120,"heading":"Step 1: Copy"},{"line":9,"title":"Look"}],)"
    R"("rollbacks":[{"line":20,"last_line":30,"title":"Rollback","scope":"release","budget_s":600},)"
    R"({"line":22,"last_line":24,"title":"Option A","scope":"step","step":1,"parent":0,"environment":"prod","option":true},)"
    R"({"line":25,"last_line":26,"title":"Site","scope":"environment","environment":"site"}],)"
    R"("items":[{"id":"L4","kind":"shell","line":4,"last_line":6,"step":0,"text":"cp a b\nls","environment":"prod","choice":1,"arm":2,"timeout":90,"retries":2,"backoff":5,"lane":1,"capture":"rows","directory":"sub","background":true,"terminal":true,"no_return":true,)"
    R"("checks":[{"kind":"exit-code","text":"exit code 0"},{"kind":"contains","text":"output contains \"ok\""}],"needs":["<ticket>","$VERSION"]},)"
    R"({"id":"L10","kind":"watch","line":10,"step":1,"text":"tail -f log","seconds":300,"every":60,"aside":true},)"
    R"({"id":"L12","kind":"sign-off","line":12,"step":1,"text":"Sign-off: DBA","role":"DBA","action":"abort","required":true},)"
    R"({"id":"L22","kind":"file","line":22,"step":1,"rollback":1,"text":"key = \"1\"","target":"/etc/shop.conf","by_hand":true}],)"
    R"("captures":[{"name":"b_$(date +%Y).sql","maker":0,"uses":[{"item":1,"as":"b_TIMESTAMP.sql"}]}],)"
    R"("limits":[{"id":"M11","line":11,"metric":"p95","op":">","value":61.5,"unit":"ms","window_s":120,"every_s":900,"action":"rollback","step":1,"phase":"Deploy","environment":"prod"},)"
    R"({"id":"M23","line":23,"metric":"lag","op":"<","value":5,"relative":true,"action":"verify","rollback":1}]})";

const std::string startedJson = R"({"schema":5,"file":"/srv/deploy.md","directory":"/srv","drive":"step","rehearsal":true,"zone_min":60,"procedure":)" + std::string(fullPlanJson) + '}';

std::vector<Golden> goldens()
{
    const Ended ended{"L4", 2, JobHow::Signalled, 9, 1767225600000, 1500, "/srv/app", "2 jobs", "p", "/runs/L4-2/output", 4'294'967'296,
                      {{"number = 4", Verdict::Unmet, "5"}, {"exit code 0", Verdict::Met, ""}, {"looks well", Verdict::Undecided, "…"}}};
    return {
        {"started", Started{"/srv/deploy.md", "/srv", Drive::Step, true, fullPlan(), 60}, "started", startedJson.c_str()},
        {"bound", Bound{"ticket", "CHG-17", false}, "bound", R"({"name":"ticket","value":"CHG-17","secret":false})"},
        {"begun", Begun{"L4", 1, "echo \"ä\"\t\\\n"}, "begun", R"({"item":"L4","attempt":1,"text":"echo \"ä\"\t\\\n"})"},
        {"output", OutputKept{"L4", 3, 10, 4096, "cd34"}, "output", R"({"item":"L4","attempt":3,"from":10,"bytes":4096,"sha256":"cd34"})"},
        {"ended", ended, "ended",
         R"({"item":"L4","attempt":2,"how":"signalled","code":9,"started":1767225600000,"duration_ms":1500,"directory":"/srv/app","state_lost":"2 jobs","problem":"p",)"
         R"("output_file":"/runs/L4-2/output","output_bytes":4294967296,"checks":[{"check":"number = 4","verdict":"unmet","seen":"5"},)"
         R"({"check":"exit code 0","verdict":"met","seen":""},{"check":"looks well","verdict":"undecided","seen":"…"}]})"},
        {"settled", Settled{"L4", 1, Outcome::Inconclusive, "why"}, "settled", R"({"item":"L4","attempt":1,"outcome":"inconclusive","why":"why","next":0})"},
        {"settled for a while", Settled{"L4", 1, Outcome::None, "again", 1767225600000}, "settled", R"({"item":"L4","attempt":1,"outcome":"none","why":"again","next":1767225600000})"},
        {"settled after some failures", Settled{"L4", 3, Outcome::None, "again", 5, 2}, "settled", R"({"item":"L4","attempt":3,"outcome":"none","why":"again","next":5,"failures":2})"},
        {"answered", Answered{"L5", "yes", "looked"}, "answered", R"({"item":"L5","answer":"yes","reason":"looked"})"},
        {"decided", Decided{"L5", Choice::Edit, "cp -a a b", "typo"}, "decided", R"({"item":"L5","choice":"edit","text":"cp -a a b","reason":"typo"})"},
        {"stop-asked", StopAsked{"L4", 1, "back"}, "stop-asked", R"({"item":"L4","attempt":1,"why":"back"})"},
        {"held", Held{"lunch"}, "held", R"({"reason":"lunch"})"},
        {"held by a limit", Held{"p95", "M11"}, "held", R"({"reason":"p95","limit":"M11"})"},
        {"hold-set", HoldSet{"L9", "look first"}, "hold-set", R"({"item":"L9","reason":"look first"})"},
        {"released", Released{"back"}, "released", R"({"reason":"back"})"},
        {"drive-set", DriveSet{"", Drive::Hand}, "drive-set", R"({"item":"","drive":"hand"})"},
        {"rollback-begun", RollbackBegun{{"L22", "L23"}, {"Rollback"}, "p95", 600}, "rollback-begun", R"({"items":["L22","L23"],"procedures":["Rollback"],"reason":"p95","budget_s":600})"},
        {"rollback-begun without a budget", RollbackBegun{}, "rollback-begun", R"({"items":[],"procedures":[],"reason":"","budget_s":-1})"},
        {"noted", Noted{"a\u0001b"}, "noted", "{\"text\":\"a\\u0001b\"}"},
        {"finished", Finished{Ending::RolledBack, "p95"}, "finished", R"({"ending":"rolled-back","why":"p95"})"},
        {"prompted", Prompted{"L4", 1, "Password: ", true}, "prompted", R"({"item":"L4","attempt":1,"prompt":"Password: ","secret":true})"},
        {"typed", Typed{"L4", 1, "yes", false}, "typed", R"({"item":"L4","attempt":1,"text":"yes","secret":false})"},
        {"captured", Captured{"L4", "b.sql", "/srv/b.sql", 4096, "ef56"}, "captured", R"({"item":"L4","name":"b.sql","path":"/srv/b.sql","bytes":4096,"sha256":"ef56"})"},
        {"handed-over", HandedOver{"bo", "tired"}, "handed-over", R"({"to":"bo","text":"tired"})"},
        {"clock-set", ClockSet{-3'600'000}, "clock-set", R"({"by_ms":-3600000})"},
        {"window-set", WindowSet{"Europe/Berlin", {"22:00-05:00"}, {"Mon", "Tue"}, {"2026-12-24T00:00/2026-12-27T06:00"}}, "window-set", R"({"zone":"Europe/Berlin","windows":["22:00-05:00"],"days":["Mon","Tue"],"freezes":["2026-12-24T00:00/2026-12-27T06:00"]})"},
        {"window-overridden", WindowOverridden{"the ship waits"}, "window-overridden", R"({"reason":"the ship waits"})"},
        {"source-bound", SourceBound{"p95", "Prometheus at http://localhost:9090", "latency", "ms", 1000}, "source-bound", R"({"metric":"p95","source":"Prometheus at http://localhost:9090","series":"latency","unit":"ms","every":1000})"},
        {"baseline-taken", BaselineTaken{"M11", 41.25, 1767225600000, 1767225660000, 60}, "baseline-taken", R"({"limit":"M11","value":41.25,"from":1767225600000,"to":1767225660000,"samples":60})"},
        {"limit-judged", LimitJudged{"M11", LimitState::Breached, 61.5, 1767225600000, 1767225660000, "p95 was 61.5 ms"}, "limit-judged",
         R"({"limit":"M11","state":"breached","value":61.5,"since":1767225600000,"sample":1767225660000,"sentence":"p95 was 61.5 ms"})"},
        {"limit-judged without a value", LimitJudged{"M11", LimitState::TooLittle, {}, 0, 0, "37 of 50 points"}, "limit-judged", R"({"limit":"M11","state":"too-little","since":0,"sample":0,"sentence":"37 of 50 points"})"},
        {"source-troubled", SourceTroubled{"p95", "it does not answer"}, "source-troubled", R"({"metric":"p95","sentence":"it does not answer"})"},
        {"value-seen", ValueSeen{"M11", -0.5}, "value-seen", R"({"limit":"M11","value":-0.5})"},
        {"authorised", Authorised{{"M11"}, false}, "authorised", R"({"limits":["M11"],"revoked":false})"},
        {"acknowledged", Acknowledged{"M11", "on it"}, "acknowledged", R"({"alarm":"M11","comment":"on it"})"},
        {"shelved", Shelved{"M11", 1767225600000, "lunch"}, "shelved", R"({"alarm":"M11","until":1767225600000,"comment":"lunch"})"},
        {"unshelved", Unshelved{"M11"}, "unshelved", R"({"alarm":"M11"})"},
        {"addressees-bound", AddresseesBound{{"the webhook in ROOM", "e-mail to bo"}}, "addressees-bound", R"({"to":["the webhook in ROOM","e-mail to bo"]})"},
        {"announced", Announced{"L5", "We begin.\nNow.", {"the webhook in ROOM"}}, "announced", R"({"item":"L5","text":"We begin.\nNow.","to":["the webhook in ROOM"]})"},
        {"driver-took", DriverTook{"ann", "desk1", "p1", 7, "bo on desk2", "bo is asleep"}, "driver-took", R"({"driver":"ann","machine":"desk1","place":"p1","lease":7,"from":"bo on desk2","reason":"bo is asleep"})"},
        {"driver-left", DriverLeft{"bo", "my shift is over"}, "driver-left", R"({"to":"bo","reason":"my shift is over"})"},
        {"notified", Notified{"M11", "page", "ann", 2, NotifyState::Failed, "no route"}, "notified", R"({"alarm":"M11","channel":"page","to":"ann","attempt":2,"state":"failed","problem":"no route"})"},
        {"policy-set", PolicySet{true, {"QA Lead"}, {{{"L12", "L13"}, {{"DBA", 2}}, 1, true}}, true, true, true, 60000, {"ab12"}}, "policy-set",
         R"({"all":true,"roles":["QA Lead"],"rules":[{"items":["L12","L13"],"roles":[{"role":"DBA","people":2}],"at_least":1,"in_order":true}],)"
         R"("initiator_may_sign":true,"several_roles":true,"reason_always":true,"valid_ms":60000,"initiators":["ab12"]})"},
        {"sign-asked", SignAsked{"L12", {"DBA"}, "the plan was edited"}, "sign-asked", R"({"item":"L12","roles":["DBA"],"why":"the plan was edited"})"},
        {"signed", Signed{{"{}", "MIIB", {"DBA", "Ops"}, true, "the trust file"}}, "signed",
         R"({"words":{"statement":"{}","signature":"MIIB","roles":["DBA","Ops"],"any_role":true,"vouched_by":"the trust file"}})"},
        {"sign-voided", SignVoided{17, "L12", "the plan was edited", {"L12", "L13"}}, "sign-voided", R"({"signed":17,"item":"L12","why":"the plan was edited","reopened":["L12","L13"]})"},
        {"delegated", Delegated{"DBA", "Bo", "cd34", 5, 6, "on holiday", {"{}", "MIIB", {}, false, ""}}, "delegated",
         R"({"role":"DBA","to":"Bo","certificate":"cd34","from":5,"until":6,"reason":"on holiday","words":{"statement":"{}","signature":"MIIB","roles":[],"any_role":false,"vouched_by":""}})"},
        {"poll-opened", PollOpened{"P1", "Go?", "L12", {"DBA", "QA Lead"}, 1, "Owner", 60000, {"before Look", {"line 4 failed"}}}, "poll-opened",
         R"({"poll":"P1","question":"Go?","item":"L12","roles":["DBA","QA Lead"],"quorum":1,"director":"Owner","fresh_ms":60000,"basis":{"stage":"before Look","facts":["line 4 failed"]}})"},
        {"voted", Voted{"P1", {"{}", "", {}, false, ""}}, "voted", R"({"poll":"P1","words":{"statement":"{}","signature":"","roles":[],"any_role":false,"vouched_by":""}})"},
        {"poll-decided", PollDecided{"P1", {"{}", "", {}, false, ""}}, "poll-decided", R"({"poll":"P1","words":{"statement":"{}","signature":"","roles":[],"any_role":false,"vouched_by":""}})"},
        {"poll-asked-again", PollAskedAgain{"P1", "line 4 failed", {"before Look", {}}}, "poll-asked-again", R"({"poll":"P1","why":"line 4 failed","basis":{"stage":"before Look","facts":[]}})"},
    };
}

template <typename Enum, std::size_t N>
void namesAre(const std::array<const char*, N>& names)
{
    for (std::size_t i = 0; i < N; ++i) QCOMPARE(std::string(nameOf(static_cast<Enum>(i))), std::string(names[i]));
}

Event eventOf(Body body) { return {7, 1767225600123, "ann", std::move(body), {}}; }

} // namespace

class TestEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsHere();
    void golden_data();
    void golden();
    void names();
    void aSecretIsNotWritten();
    void numbersAtTheirEnds();
    void errors_data();
    void errors();
    void aNewerSchemaIsSaid();
    void everyFieldIsNeeded();
    void chainHashIsKnown();
    void anOlderSchemaStaysAsItWasWritten();
    void whatIsNoNumberIsNotWritten();
    void aChainBeginsWithItsRelease();
    void everyByteCounts();
};

void TestEvent::everyTypeIsHere()
{
    std::vector<bool> seen(std::variant_size_v<AnyBody>);
    for (const Golden& g : goldens()) seen[g.body.index()] = true;
    for (std::size_t i = 0; i < seen.size(); ++i) QVERIFY2(seen[i], ("no golden line for body " + std::to_string(i)).c_str());
}

void TestEvent::golden_data()
{
    QTest::addColumn<std::size_t>("index");
    const auto all = goldens();
    for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << i;
}

void TestEvent::golden()
{
    QFETCH(const std::size_t, index);
    const Golden g = goldens()[index];
    QCOMPARE(std::string(typeOf(g.body)), std::string(g.type));
    QCOMPARE(writeBody(g.body), std::string(g.json));
    const auto read = readBody(g.type, g.json);
    QVERIFY2(bool(read), read ? "" : read.error().text().c_str());
    QCOMPARE(read->index(), g.body.index());
    QCOMPARE(writeBody(*read), std::string(g.json));
}

void TestEvent::names()
{
    namesAre<Outcome>(std::to_array({"none", "passed", "failed", "inconclusive", "skipped", "cancelled", "unknown"}));
    namesAre<Drive>(std::to_array({"step", "flow", "hand"}));
    namesAre<Verdict>(std::to_array({"met", "unmet", "undecided"}));
    namesAre<Choice>(std::to_array({"run", "retry", "edit", "skip", "accept", "reject", "abort"}));
    namesAre<Ending>(std::to_array({"done", "rolled-back", "aborted"}));
    namesAre<JobHow>(std::to_array({"exited", "signalled", "timed-out", "stopped", "not-started", "lost"}));
    namesAre<LimitState>(std::to_array({"off", "no-data", "too-little", "stale", "holds", "pending", "breached", "returned"}));
    namesAre<NotifyState>(std::to_array({"begun", "sent", "failed", "refused", "unknown"}));
    constexpr auto kinds = std::to_array({"shell", "sql", "http", "file", "watch", "wait", "task", "gate", "sign-off"});
    for (std::size_t i = 0; i < kinds.size(); ++i) QCOMPARE(std::string(plan::nameOf(static_cast<plan::ItemKind>(i))), std::string(kinds[i]));
}

void TestEvent::aSecretIsNotWritten()
{
    QCOMPARE(writeBody(Bound{"password", "hunter2", true}), std::string(R"({"name":"password","value":"","secret":true})"));
}

void TestEvent::numbersAtTheirEnds()
{
    Ended ended;
    ended.item = "L1";
    ended.code = std::numeric_limits<int>::min();
    ended.attempt = std::numeric_limits<std::uint32_t>::max();
    ended.durationMs = std::numeric_limits<std::int64_t>::max();
    ended.outputBytes = (std::uint64_t{1} << 53) + 1;     // what a number of JavaScript could not hold
    const std::string json = writeBody(ended);
    const auto read = readBody("ended", json);
    QVERIFY(bool(read));
    const auto& back = std::get<Ended>(*read);
    QCOMPARE(back.code, ended.code);
    QCOMPARE(back.attempt, ended.attempt);
    QCOMPARE(back.durationMs, ended.durationMs);
    QCOMPARE(back.outputBytes, ended.outputBytes);
    QCOMPARE(writeBody(*read), json);
}

void TestEvent::errors_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* type, const char* json, const char* says) { QTest::newRow(name) << QByteArray(type) << QByteArray(json) << QByteArray(says); };
    row("unknown type", "teleported", "{}", "an event 'teleported' that this Holdpoint does not know; open it with a newer one");
    row("type in other letters", "Held", "{}", "'Held'");
    row("no type", "", "{}", "''");
    row("nothing", "held", "", "the event 'held' cannot be read");
    row("broken", "held", R"({"reason":"lun)", "the event 'held' cannot be read");
    row("more behind it", "held", R"({"reason":"lunch"} {})", "the event 'held' cannot be read");
    row("no object", "held", R"(["lunch"])", "the event 'held' cannot be read");
    row("not UTF-8", "held", "{\"reason\":\"\xff\"}", "the event 'held' cannot be read");
    row("field missing", "held", "{}", "'reason'");
    row("field of another kind", "held", R"({"reason":5})", "'reason'");
    row("field is null", "held", R"({"reason":null})", "'reason'");
    row("unknown outcome", "settled", R"({"item":"L1","attempt":1,"outcome":"great","why":""})", "'outcome'");
    row("unknown drive", "drive-set", R"({"item":"","drive":"autopilot"})", "'drive'");
    row("unknown choice", "decided", R"({"item":"","choice":"maybe","text":"","reason":""})", "'choice'");
    row("unknown ending", "finished", R"({"ending":"vanished","why":""})", "'ending'");
    row("attempt is no number", "begun", R"({"item":"L1","attempt":"1","text":""})", "'attempt'");
    row("attempt is no whole number", "begun", R"({"item":"L1","attempt":1.5,"text":""})", "'attempt'");
    row("attempt below zero", "begun", R"({"item":"L1","attempt":-1,"text":""})", "'attempt'");
    row("attempt too large", "begun", R"({"item":"L1","attempt":4294967296,"text":""})", "'attempt'");
    row("code too large", "ended", R"({"item":"L4","attempt":2,"how":"exited","code":2147483648,"started":1,"duration_ms":1,"directory":"","state_lost":"","problem":"","output_file":"","output_bytes":1,"checks":[]})", "'code'");
    row("bytes below zero", "output", R"({"item":"L1","attempt":1,"from":0,"bytes":-1,"sha256":""})", "'bytes'");
    row("checks are no objects", "ended", R"({"item":"L4","attempt":2,"how":"exited","code":0,"started":1,"duration_ms":1,"directory":"","state_lost":"","problem":"","output_file":"","output_bytes":1,"checks":["x"]})", "'checks.check'");
    row("a rollback's item is no text", "rollback-begun", R"({"items":[4],"procedures":[],"reason":"","budget_s":0})", "'items'");
    row("a rollback's procedure is no text", "rollback-begun", R"({"items":[],"procedures":[{}],"reason":"","budget_s":0})", "'procedures'");
    row("a plan that is none", "started", R"({"schema":1,"file":"","directory":"","drive":"flow","rehearsal":false,"zone_min":0,"procedure":{}})", "'procedure");
    row("a plan whose item points nowhere", "started",
        R"({"schema":1,"file":"","directory":"","drive":"flow","rehearsal":false,"zone_min":0,"procedure":{"title":"","runbook_sha256":"","steps":[],"rollbacks":[],"items":[{"id":"L1","kind":"task","line":1,"text":"","step":0}]}})", "'items.step'");
    row("a limit in an unknown state", "limit-judged", R"({"limit":"M1","state":"great","since":0,"sample":0,"sentence":""})", "'state'");
    row("a value that is none", "value-seen", R"({"limit":"M1","value":"61"})", "'value'");
    row("a plan whose limit points nowhere", "started",
        R"({"schema":3,"file":"","directory":"","drive":"flow","rehearsal":false,"zone_min":0,"procedure":{"title":"","runbook_sha256":"","steps":[],"rollbacks":[],"items":[],"limits":[{"id":"M1","line":1,"metric":"","op":"<","value":1,"action":"page","step":0}]}})", "'limits.step'");
    row("a statement without a signature's field", "signed", R"({"words":{"statement":"{}","roles":[],"any_role":false,"vouched_by":""}})", "'words.signature'");
    row("a rule whose roles are none", "policy-set", R"({"all":true,"roles":[],"rules":[{"items":[],"roles":[1],"at_least":0,"in_order":false}],"initiator_may_sign":false,"several_roles":false,"reason_always":false,"valid_ms":0,"initiators":[]})", "'rules.roles.role'");
    row("a basis that is none", "poll-asked-again", R"({"poll":"P1","why":"","basis":{"stage":"x"}})", "'basis.facts'");
    row("no schema", "started", R"({"file":"","directory":"","drive":"flow","rehearsal":false,"zone_min":0,"procedure":{}})", "no right field 'schema'");
    row("a schema that is none", "started", R"({"schema":"1","file":"","directory":"","drive":"flow","rehearsal":false,"zone_min":0,"procedure":{}})", "no right field 'schema'");
}

void TestEvent::errors()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, says);
    const auto read = readBody(type.toStdString(), json.toStdString());
    QVERIFY(!read);
    const std::string text = read.error().text();
    QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(text.find('\n') == std::string::npos, text.c_str());
}

void TestEvent::aNewerSchemaIsSaid()
{
    std::string newer = startedJson;
    newer.replace(newer.find("\"schema\":5"), 10, "\"schema\":6");
    const auto read = readBody("started", newer);
    QVERIFY(!read);
    QVERIFY2(read.error().what.find("newer Holdpoint") != std::string::npos, read.error().what.c_str());
    // It is said of a newer plan, too, whose form this program cannot know.
    const auto other = readBody("started", R"({"schema":6,"plan":"in a form of its own"})");
    QVERIFY(!other);
    QVERIFY2(other.error().what.find("newer Holdpoint") != std::string::npos, other.error().what.c_str());
}

/// Each event without each of its fields is an error that names the field. What is written only where it is not nothing may be absent.
void TestEvent::everyFieldIsNeeded()
{
    for (const Golden& g : goldens()) {
        const QJsonObject whole = QJsonDocument::fromJson(g.json).object();
        for (const QString& key : whole.keys()) {
            const bool mayLack = key == QLatin1String("failures") || (std::string_view(g.type) == "limit-judged" && key == QLatin1String("value")) || (std::string_view(g.type) == "held" && key == QLatin1String("limit"));
            if (mayLack) continue;
            QJsonObject less = whole;
            less.remove(key);
            const auto read = readBody(g.type, QJsonDocument(less).toJson(QJsonDocument::Compact).toStdString());
            QVERIFY2(!read, (std::string(g.name) + " is read without " + key.toStdString()).c_str());
            QVERIFY2(read.error().what.find(key.toStdString()) != std::string::npos, read.error().what.c_str());
        }
    }
}

void TestEvent::chainHashIsKnown()
{
    // printf '%s\n%s' '{"before":"00ff","seq":7,"at":1767225600123,"actor":"ann","type":"held"}' '{"reason":"lunch"}' | sha256sum
    const Event event = eventOf(Held{"lunch"});
    const std::string body = writeBody(event.body);
    QCOMPARE(chainHash("00ff", event, body), std::string("1839578df78032a4c196811ef5ccb26e504c661921b1835a4066d4abe94bfc10"));
    QCOMPARE(chainHash("00ff", event, body), sha256Hex("{\"before\":\"00ff\",\"seq\":7,\"at\":1767225600123,\"actor\":\"ann\",\"type\":\"held\"}\n{\"reason\":\"lunch\"}"));
}

/// Read and written once more, an old body has the bytes of which its hash was made.
void TestEvent::anOlderSchemaStaysAsItWasWritten()
{
    for (const int form : {1, 2, 3, 4}) {
        std::string old = startedJson;
        old.replace(old.find("\"schema\":5"), 10, "\"schema\":" + std::to_string(form));
        const auto read = readBody("started", old);
        QVERIFY2(read, read ? "" : read.error().what.c_str());
        QCOMPARE(writeBody(*read), old);
        QCOMPARE(std::get<Started>(*read).form, form);
    }
}

/// What cannot be written as a number is not known.
void TestEvent::whatIsNoNumberIsNotWritten()
{
    const std::string json = writeBody(LimitJudged{"M11", LimitState::Breached, std::numeric_limits<double>::infinity(), 1, 2, "s"});
    QCOMPARE(json, std::string(R"({"limit":"M11","state":"breached","since":1,"sample":2,"sentence":"s"})"));
    QVERIFY(bool(readBody("limit-judged", json)));
}

void TestEvent::aChainBeginsWithItsRelease()
{
    const std::string old = R"({"schema":1,"file":""})", tenth = R"({"schema":10,"file":""})", elsewhere = R"({ "schema":1,"file":""})";
    QCOMPARE(chainStart("r1", "started", old), std::string());
    for (const std::string& json : {startedJson, tenth, elsewhere}) QCOMPARE(chainStart("r1", "started", json), std::string("release r1"));
    QCOMPARE(chainStart("r1", "noted", old), std::string("release r1"));
}

/// Whatever is changed about an event, or about what came before it, gives another hash.
void TestEvent::everyByteCounts()
{
    for (const Golden& g : goldens()) {
        const Event event = eventOf(g.body);
        const std::string hash = chainHash("00ff", event, g.json);
        for (std::size_t i = 0; g.json[i] != '\0'; ++i) {
            std::string changed = g.json;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(chainHash("00ff", event, changed) != hash);
        }
        for (const char* before : {"", "00fe", "00ff "}) QVERIFY(chainHash(before, event, g.json) != hash);
        Event other = event;
        other.seq = 8;
        QVERIFY(chainHash("00ff", other, g.json) != hash);
        other = event;
        other.atMs -= 1;
        QVERIFY(chainHash("00ff", other, g.json) != hash);
        other = event;
        other.actor = "ann ";
        QVERIFY(chainHash("00ff", other, g.json) != hash);
        other = event;
        other.body = std::holds_alternative<Held>(g.body) ? Body(Released{"lunch"}) : Body(Held{});
        QVERIFY(chainHash("00ff", other, g.json) != hash);
    }
}

QTEST_GUILESS_MAIN(TestEvent)
#include "test_event.moc"
