#include "tests/support/engine_script.h"

#include "models/base/names.h"
#include "models/signoff/signing.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace holdpoint::tests {

using namespace journal;
using engine::Wanted;

namespace {

constexpr auto kinds = namesOf<plan::ItemKind>("shell", "sql", "http", "file", "watch", "wait", "task", "gate", "sign-off");
constexpr auto actions = namesOf<plan::GateAction>("hold", "rollback", "abort");
constexpr auto hows = namesOf<JobHow>("exited", "signalled", "timed-out", "stopped", "not-started", "lost");
constexpr auto verdicts = namesOf<Verdict>("met", "unmet", "undecided");
constexpr auto choices = namesOf<Choice>("run", "retry", "edit", "skip", "accept", "reject", "abort");
constexpr auto wants = namesOf<Wanted>("", "run?", "answer?", "result?", "value?", "choice?", "decision?", "release?", "window?", "input?", "limit?", "signature?", "poll?");
constexpr auto limitActions = namesOf<plan::LimitAction>("verify", "target", "investigate", "alert", "page", "hold", "rollback", "abort", "none");
constexpr auto notifyStates = namesOf<NotifyState>("begun", "sent", "failed", "refused", "unknown");
constexpr auto limitStates = namesOf<LimitState>("off", "no-data", "too-little", "stale", "holds", "pending", "breached", "returned");

std::vector<std::string> wordsOf(std::string_view line)
{
    std::istringstream in{std::string(line)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

std::uint32_t numberIn(const std::string& word) { return static_cast<std::uint32_t>(std::stoul(word.substr(word.find_first_of("0123456789")))); }

plan::Item itemOf(const std::vector<std::string>& words)
{
    plan::Item item;
    item.id = words[0];
    item.line = item.lastLine = numberIn(words[0]);
    item.kind = kinds.find(words[1]).value();
    item.text = "item " + item.id;
    for (std::size_t i = 2; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (const auto action = actions.find(word)) item.action = *action;
        else if (word == "back") item.rollback = 0;
        else if (word.starts_with("back=")) item.rollback = numberIn(word);
        else if (word == "by-hand") item.byHand = true;
        else if (word == "aside") item.aside = true;
        else if (word == "required") item.required = true;
        else if (word == "checked") item.checks.push_back({plan::CheckKind::Number, "number = 4"});
        else if (word.starts_with("choice=")) item.choice = numberIn(word);
        else if (word.starts_with("arm=")) item.arm = numberIn(word);
        else if (word.starts_with("step=")) item.step = numberIn(word);
        else if (word.starts_with("retry=")) item.retries = static_cast<std::int32_t>(numberIn(word));
        else if (word.starts_with("backoff=")) item.backoff = static_cast<std::int32_t>(numberIn(word));
        else if (word.starts_with("lane=")) item.lane = numberIn(word);
        else if (word.starts_with("tells=")) item.audience = word.substr(6);
        else if (word.starts_with("target=")) item.target = word.substr(7);
        else if (word.starts_with("needs=")) item.needs.push_back(word.substr(6)), item.text += ' ' + word.substr(6);
        else if (word.find_first_not_of("0123456789") != std::string::npos) item.role = word;
        else if (item.seconds == 0) item.seconds = std::stoi(word);
        else item.every = std::stoi(word);
    }
    return item;
}

/// "M5 limit rollback step=1 for=60 lasts=3600": over 50 ms.
plan::ProcedureLimit limitOf(const std::vector<std::string>& words)
{
    plan::ProcedureLimit limit;
    limit.id = words[0];
    limit.line = numberIn(words[0]);
    limit.metric = "p95";
    limit.unit = "ms";
    limit.op = plan::Op::More;
    limit.value = 50;
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (const auto action = limitActions.find(words[i])) limit.action = *action;
        else if (words[i].starts_with("step=")) limit.step = numberIn(words[i]);
        else if (words[i].starts_with("lasts=")) limit.lasts = static_cast<std::int32_t>(numberIn(words[i]));
        else if (words[i].starts_with("for=")) limit.window = static_cast<std::int32_t>(numberIn(words[i]));
    }
    return limit;
}

/// "end L1 code 3 unmet"
Ended endOf(const std::vector<std::string>& words, std::uint32_t attempt)
{
    Ended fact{words.size() > 1 ? words[1] : std::string(), attempt, JobHow::Exited};
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (const auto how = hows.find(words[i])) fact.how = *how;
        else if (const auto verdict = verdicts.find(words[i])) fact.checks.push_back({"number = 4", *verdict, "5"});
        else if (words[i] == "code") fact.code = std::stoi(words[++i]);
        else fact.problem = words[i];
    }
    return fact;
}

std::string because(const std::string& why) { return why.empty() ? std::string() : " (" + why + ')'; }

/// An event as few words. A text is named where it is not the plan's.
std::string said(const Body& body, const plan::Procedure& plan)
{
    if (const auto* e = std::get_if<Begun>(&body)) return "begin " + e->item + '/' + std::to_string(e->attempt) + (e->text == plan.items[plan.indexOf(e->item)].text ? "" : ": " + e->text);
    if (const auto* e = std::get_if<Settled>(&body)) return e->item + ' ' + std::string(nameOf(e->outcome)) + because(e->why);
    if (const auto* e = std::get_if<StopAsked>(&body)) return "stop " + e->item + '/' + std::to_string(e->attempt) + because(e->why);
    if (const auto* e = std::get_if<Bound>(&body)) return "bind " + e->name + " = " + e->value;
    if (const auto* e = std::get_if<Finished>(&body)) return "finished " + std::string(nameOf(e->ending)) + because(e->why);
    if (const auto* e = std::get_if<LimitJudged>(&body)) return e->limit + ' ' + std::string(nameOf(e->state)) + because(e->sentence);
    if (const auto* e = std::get_if<SignAsked>(&body)) {
        std::string text = "asked " + e->item;
        for (const std::string& role : e->roles) text += ' ' + role;
        return text + because(e->why);
    }
    if (const auto* e = std::get_if<SignVoided>(&body)) {
        std::string text = "void " + e->item + because(e->why);
        for (const std::string& item : e->reopened) text += " opens " + item;
        return text;
    }
    if (const auto* e = std::get_if<PollAskedAgain>(&body)) return "again " + e->poll + because(e->why);
    if (const auto* e = std::get_if<Held>(&body)) return "hold " + e->limit + because(e->reason);
    if (const auto* e = std::get_if<RollbackBegun>(&body)) {
        std::string text = "back";
        for (const std::string& item : e->items) text += ' ' + item;
        return text + because(e->reason);
    }
    return std::string(typeOf(body));
}

} // namespace

std::shared_ptr<const plan::Procedure> planOf(std::string_view lines)
{
    plan::Procedure made;
    made.title = "Script";
    made.steps = {{1, "first", {}, plan::Seconds::unknown, plan::Seconds::unknown}, {2, "second", {}, plan::Seconds::unknown, plan::Seconds::unknown}};
    std::istringstream in{std::string(lines)};
    for (std::string line; std::getline(in, line);)
        if (const auto words = wordsOf(line); words.size() > 1 && words[1] == "limit") made.limits.push_back(limitOf(words));
        else if (words.size() > 1 && words[1] == "way") made.rollbacks.push_back({numberIn(words[0]), numberIn(words[0]), words[2], plan::RollbackScope::Release});
        else if (!words.empty()) made.items.push_back(itemOf(words));
    for (const plan::Item& item : made.items)
        if (item.step != plan::none && item.step >= made.steps.size()) made.steps.resize(item.step + 1, {3, "later", {}, plan::Seconds::unknown, plan::Seconds::unknown});
    for (const plan::Item& item : made.items)
        if (item.rollback != plan::none && made.rollbacks.empty()) made.rollbacks.push_back({20, 99, "Rollback", plan::RollbackScope::Release, plan::none, plan::none, {}, 600, false});
    return std::make_shared<const plan::Procedure>(std::move(made));
}

EngineScript::EngineScript(std::shared_ptr<const plan::Procedure> plan, Drive drive) { take(Started{"f", "/", drive, false, std::move(plan)}, "ann"); }

void EngineScript::take(Body body, std::string actor) { apply(m_record, {m_record.seq + 1, m_now, std::move(actor), std::move(body), {}}); }

std::uint32_t EngineScript::attemptOf(std::string_view item) const
{
    const std::uint32_t index = m_record.procedure->indexOf(item);
    return index == plan::none ? 1 : m_record.items[index].attempt;
}

/// "sign ITEM WHO ROLE yes [COMMENT]": a person with that one role, by a certificate that is named after them.
Testimony EngineScript::wordsOfPerson(const std::string& item, const std::vector<std::string>& words) const
{
    static const std::map<std::string, Decision> decisions{{"yes", Decision::Approve}, {"no", Decision::Refuse}, {"go", Decision::Go}, {"no-go", Decision::NoGo}, {"hold", Decision::Hold}};
    Statement statement;
    statement.item = item;
    statement.name = words[2];
    statement.fingerprint = words[2] + "'s";
    statement.role = words[3];
    statement.decision = decisions.at(words[4]);
    statement.comment = words.size() > 5 ? words[5] : std::string();
    statement.headSeq = m_record.seq;
    statement.atMs = m_now;
    return {writeStatement(statement), "signature", {words.size() > 6 ? words[6] : words[3]}, false, "the trust file"};
}

/// "policy DBA QA", with further words order, two-of=L1,L2,L3, initiator, several, valid=60.
PolicySet EngineScript::policyIn(const std::vector<std::string>& words)
{
    PolicySet policy;
    for (const std::string& word : words) {
        const std::string value = word.substr(std::min(word.find('=') + 1, word.size()));
        if (word == "policy") continue;
        if (word == "all") policy.all = true;
        else if (word == "initiator") policy.initiatorMaySign = true;
        else if (word == "several") policy.severalRolesEach = true;
        else if (word.starts_with("valid=")) policy.validMs = std::stoll(value) * 1000;
        else if (word.starts_with("together=")) {
            SignRule rule;
            std::istringstream in(value);
            for (std::string part; std::getline(in, part, ',');) rule.items.push_back(part);
            policy.rules.push_back(std::move(rule));
        } else if (word == "order") policy.rules.back().inOrder = true;
        else if (word.starts_with("at-least=")) policy.rules.back().atLeast = static_cast<std::uint32_t>(std::stoul(value));
        else if (word.starts_with("of=")) policy.rules.back().roles.push_back({value, 1});
        else policy.roles.push_back(word);
    }
    return policy;
}

std::string EngineScript::happens(std::string_view line)
{
    const auto words = wordsOf(line);
    const std::string& verb = words.front();
    const std::string first = words.size() > 1 ? words[1] : std::string(), second = words.size() > 2 ? words[2] : std::string();
    if (verb == "end") take(endOf(words, attemptOf(first)), std::string(engineName));
    else if (verb == "answer") take(Answered{first, second, words.size() > 3 ? words[3] : std::string()}, "ann");
    else if (verb == "decide") take(Decided{first, choices.find(second).value(), {}, "why"}, "ann");
    else if (verb == "edit") take(Decided{first, Choice::Edit, second, "why"}, "ann");
    else if (verb == "hold") take(Held{first}, "ann");
    else if (verb == "go") take(Released{first}, "ann");
    else if (verb == "breakpoint") take(HoldSet{first, "look first"}, "ann");
    else if (verb == "drive") take(DriveSet{second, driveNamed(first).value()}, "ann");
    else if (verb == "back") take(RollbackBegun{{words.begin() + 1, words.end()}, {"Rollback"}, "said so", 600}, "ann");
    else if (verb == "judged") take(LimitJudged{first, limitStates.find(second).value(), 61, m_now, m_now, "p95 was 61 ms"}, std::string(engineName));
    else if (verb == "measured") take(SourceBound{first, "a source", first, "ms", 1000}, std::string(engineName));
    else if (verb == "see") take(ValueSeen{first, std::stod(second)}, "ann");
    else if (verb == "authorise" || verb == "revoke") take(Authorised{{words.begin() + 1, words.end()}, verb == "revoke"}, "ann");
    else if (verb == "addressees") take(AddresseesBound{{words.begin() + 1, words.end()}}, std::string(engineName));
    else if (verb == "tell") take(Announced{first, "text", {words.begin() + 2, words.end()}}, "ann");
    else if (verb == "told") take(Notified{messageOf(first), "notify", second, words.size() > 5 ? numberIn(words[5]) : 1, notifyStates.find(words[3]).value(), words[3] == "begun" || words[3] == "sent" ? std::string() : "why"}, std::string(engineName));
    else if (verb == "bind") take(Bound{first, second, false}, "ann");
    else if (verb == "secret") take(Bound{first, {}, true}, "ann");
    else if (verb == "asks") take(Prompted{first, attemptOf(first), second, words.size() > 3}, std::string(engineName));
    else if (verb == "type") take(Typed{first, attemptOf(first), second, false}, "ann");
    else if (verb == "policy") take(policyIn(words), "ann");
    else if (verb == "sign") take(Signed{wordsOfPerson(first, words)}, second);
    else if (verb == "poll") take(PollOpened{'P' + std::to_string(m_record.signing.polls.size() + 1), "Go?", {}, {words.begin() + 1, words.end()}, 0, "Owner", 0, signoff::basisOf(m_record)}, "ann");
    else if (verb == "poll-of") take(PollOpened{"P1", "Go?", first, {words.begin() + 2, words.end()}, 0, "Owner", 0, signoff::basisOf(m_record)}, "ann");
    else if (verb == "vote") take(Voted{first, wordsOfPerson(first, words)}, second);
    else if (verb == "decided") take(PollDecided{first, wordsOfPerson(first, words)}, second);
    else if (verb == "window") take(WindowSet{"UTC", {first}, {}, {}}, "ann");
    else if (verb == "all-the-same") take(WindowOverridden{"urgent"}, "ann");
    else if (verb == "clock") {
        // The clock is set first, and noticed then.
        m_now += std::int64_t{1000} * std::stoi(first);
        take(ClockSet{std::int64_t{1000} * std::stoi(first)}, std::string(engineName));
    } else if (verb == "later") m_now += std::int64_t{1000} * std::stoi(first);
    else return "nobody knows what '" + verb + "' means";
    return m_record.oddities.empty() ? std::string() : m_record.oddities.front();
}

std::string EngineScript::next()
{
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : "; ") + part; };
    engine::Advice advice = engine::advance(m_record, m_now);
    for (int rounds = 0; !advice.events.empty(); ++rounds) {
        if (rounds > 1000) return text + " and so on without an end";
        for (Body& body : advice.events) {
            add(said(body, *m_record.procedure));
            take(std::move(body), std::string(engineName));
        }
        if (!m_record.oddities.empty()) return text + " ODD: " + m_record.oddities.front();
        advice = engine::advance(m_record, m_now);
    }
    if (advice.wanted != Wanted::Nothing) add(std::string(wants.of(advice.wanted)) + ' ' + m_record.itemAt(advice.item).id + ' ' + advice.waitingFor);
    else if (!advice.waitingFor.empty()) add("waits for nobody, and says " + advice.waitingFor);
    if (!advice.placeholder.empty()) add("placeholder " + advice.placeholder);
    if (advice.soaksUntilMs != 0) add("watched until " + std::to_string(advice.soaksUntilMs / 1000));
    if (advice.wakeMs != 0) add("wake " + std::to_string(advice.wakeMs / 1000));
    return text;
}

std::string playScript(EngineScript& engine, std::string_view script)
{
    std::istringstream in{std::string(script)};
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin == std::string::npos) continue;
        const std::string words = line.substr(begin);
        if (words.front() != '=') {
            if (const std::string wrong = engine.happens(words); !wrong.empty()) return "line " + std::to_string(number) + ", " + words + ": " + wrong;
            continue;
        }
        const std::string wanted = words.size() > 2 ? words.substr(2) : std::string();
        if (const std::string given = engine.next(); given != wanted) return "line " + std::to_string(number) + "\n  wanted: " + wanted + "\n  given:  " + given;
    }
    return {};
}

} // namespace holdpoint::tests
