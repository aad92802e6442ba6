// The verbs that look at a release or say something to it. They keep an event; whoever drives the release sees it.

#include "app/drive_verbs.h"
#include "app/options.h"
#include "app/output.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/engine/window.h"
#include "models/journal/record_json.h"
#include "models/session/intents.h"
#include "models/session/lease.h"
#include "models/session/outlook.h"

#include <cstdio>
#include <filesystem>
#include <thread>

namespace holdpoint::app {

namespace {

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

// --- status ---

std::string listJson(const std::vector<journal::Summary>& releases)
{
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().key("releases").beginArray();
    for (const journal::Summary& r : releases) {
        json.beginObject().field("release", r.release).field("title", r.title).field("state", r.state).field("step", r.step).key("waiting_for");
        r.waitingFor.empty() ? json.null() : json.text(r.waitingFor);
        json.field("since", utcText(r.sinceMs)).endObject();
    }
    json.endArray().endObject();
    return json.take() + '\n';
}

/// A release that should be running, and which no program drives: its last one was ended, or died.
std::string loneText(const StorePlace& place, const std::string& release, const std::string& state)
{
    std::error_code problem;
    const std::string folder = place.runs + '/' + release;
    if ((state != "running" && state != "rolling-back") || !std::filesystem::exists(folder, problem)) return {};
    const auto lease = session::Lease::take(folder);
    if (!lease || !lease.value()) return {};
    return "nobody drives it; go on with: holdpoint-cli resume " + release + place.option + '\n';
}

std::string listText(const StorePlace& place, const std::vector<journal::Summary>& releases)
{
    if (releases.empty()) return "there are no releases yet; start one with 'holdpoint-cli run FILE'\n";
    std::string text;
    for (const journal::Summary& r : releases) {
        text += r.release + "  " + r.state + std::string(r.state.size() < 12 ? 12 - r.state.size() : 1, ' ') + r.title + '\n';
        if (!r.step.empty()) text += "    at: " + r.step + '\n';
        if (!r.waitingFor.empty()) text += "    waits for " + r.waitingFor + '\n';
        if (const std::string lone = loneText(place, r.release, r.state); !lone.empty()) text += "    " + lone;
    }
    return text;
}

std::string outlookText(const session::Outlook& outlook)
{
    if (!outlook.problem.empty()) return "way back: " + outlook.problem + '\n';
    if (outlook.procedures.empty()) return {};
    std::string text = "way back:";
    for (const std::string& procedure : outlook.procedures) text += " '" + procedure + '\'';
    text += ", about " + std::to_string((outlook.backMs + 999) / 1000) + " s";
    if (outlook.budget != plan::Seconds::unknown) text += std::string(outlook.fits() ? " of the promised " : ", LONGER than the promised ") + std::to_string(outlook.budget) + " s";
    if (outlook.horizonMs != 0) text += "; at the latest at " + utcText(outlook.horizonMs) + ", " + outlook.horizonWhy;
    if (!outlook.noReturn.empty()) text += "; " + outlook.noReturn + " was a point of no return";
    return text + '\n';
}

std::string recordText(const session::Release& release, const session::Outlook& outlook)
{
    const journal::Record& record = release.record();
    const journal::Summary summary = session::summaryOf(release.id(), record, release.advice());
    std::string text = release.id() + "  " + summary.state + "  " + summary.title + '\n';
    std::uint32_t step = plan::none;
    for (std::size_t i = 0; i < record.items.size(); ++i) {
        const plan::Item& item = record.procedure->items[i];
        const journal::ItemRecord& state = record.items[i];
        if ((item.aside || item.rollback != plan::none) && !state.ran() && state.answer.empty()) continue;
        if (item.step != step && item.step != plan::none) text += "\n" + record.procedure->steps[item.step].title + "  (line " + std::to_string(record.procedure->steps[item.step].line) + ")\n";
        step = item.step;
        std::string outcome(state.state == journal::ItemState::Settled ? journal::nameOf(state.outcome) : state.state == journal::ItemState::Pending ? "" : "running");
        outcome.resize(13, ' ');
        text += "  " + outcome + item.id + "  " + item.text.substr(0, item.text.find('\n')) + (state.why.empty() ? "" : "  -- " + state.why) + '\n';
    }
    for (const journal::Deviation& d : record.deviations) text += "deviation: " + d.item + ' ' + d.what + " by " + d.by + ": " + d.reason + '\n';
    for (const std::string& oddity : record.oddities) text += "odd: " + oddity + '\n';
    for (const journal::KeptFile& file : record.files) text += "file: " + file.path + ", " + std::to_string(file.bytes) + " bytes, sha256 " + file.sha256 + '\n';
    text += outlookText(outlook);
    if (!summary.waitingFor.empty()) text += "\nwaits for " + summary.waitingFor + '\n';
    return text;
}

session::Outlook outlookOf(journal::Journal& journal, const session::Release& release)
{
    session::Estimates estimates(*release.record().procedure);
    if (release.record().stage == journal::Stage::Forward)
        for (const journal::Record& past : session::pastReleases(journal, release.record().procedure->title)) estimates.learn(past);
    std::optional<std::int64_t> closes;
    if (!release.record().window.zone.empty())
        if (const auto times = engine::readTimes(release.record().window)) closes = engine::closesAfter(*times, systemClock().now());
    return session::outlookOf(release.record(), estimates, systemClock().now(), closes.value_or(0));
}

int status(const Arguments& arguments)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    if (arguments.operands.empty()) {
        const auto releases = place->journal->releases();
        if (!releases) return fail(releases.error());
        return print(arguments.has("--json") ? listJson(*releases) : listText(*place, *releases), Done);
    }
    const auto release = session::Release::open(*place->journal, systemClock(), arguments.operands.front());
    if (!release) return fail(release.error());
    if (!arguments.has("--json")) return print(recordText(*release, outlookOf(*place->journal, *release)) + loneText(*place, release->id(), session::summaryOf(release->id(), release->record(), release->advice()).state), Done);
    const journal::Summary summary = session::summaryOf(release->id(), release->record(), release->advice());
    return print(journal::recordJson(release->id(), summary.state, summary.waitingFor, release->record()), Done);
}

// --- saying something ---

using Intent = std::function<Result<journal::Body>(const session::Release&)>;

/// Keeps one event. Others may be faster, again and again only in theory: each time the intent looks at the new record.
int say(const Arguments& arguments, const Intent& intent)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    auto release = session::Release::open(*place->journal, systemClock(), arguments.operands.front());
    if (!release) return fail(release.error());
    while (true) {
        auto body = intent(*release);
        if (!body) return fail(body.error());
        const std::string type(journal::typeOf(*body));
        release->propose(std::move(body.value()), personHere(arguments.value("--by")));
        const auto kept = release->commit();
        if (!kept) return fail(kept.error());
        if (kept->empty()) continue;
        return print("kept in release " + release->id() + ": " + type + '\n', Done);
    }
}

Result<std::uint32_t> itemOf(const Arguments& arguments, const session::Release& release)
{
    return session::itemNamed(release.record(), arguments.operand(1), release.advice().item);
}

int answerWith(const Arguments& arguments, const std::string& word)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const auto item = itemOf(arguments, release);
        if (!item) return item.error();
        return session::answer(release.record(), *item, arguments.has("--value") ? arguments.value("--value") : word, arguments.value("--reason"));
    });
}

int tick(const Arguments& arguments) { return answerWith(arguments, arguments.has("--no") ? "no" : "yes"); }

/// Ends a hold, or says go at a gate, or gives the word to run a command.
int go(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const engine::Advice advice = release.advice();
        if (arguments.operands.size() < 2 && (advice.wanted == engine::Wanted::Release || release.record().held)) return session::letGo(release.record(), arguments.value("--reason"));
        const auto item = itemOf(arguments, release);
        if (!item) return item.error();
        if (advice.wanted == engine::Wanted::Run && advice.item == *item) return session::decide(release.record(), *item, journal::Choice::Run, {}, {});
        return session::answer(release.record(), *item, "go", arguments.value("--reason"));
    });
}

int hold(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) { return session::hold(release.record(), arguments.value("--reason")); });
}

int type(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const auto item = session::itemNamed(release.record(), arguments.operand(2), release.advice().item);
        if (!item) return item.error();
        return session::type(release.record(), *item, arguments.operand(1));
    });
}

int overrideWindow(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) { return session::overrideWindow(release.record(), arguments.value("--reason")); });
}

int handover(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) { return session::handOver(release.record(), arguments.operand(1), arguments.value("--reason")); });
}

int skip(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const auto item = itemOf(arguments, release);
        if (!item) return item.error();
        return session::decide(release.record(), *item, journal::Choice::Skip, {}, arguments.value("--reason"));
    });
}

/// What to do about an item that did not pass.
int decide(const Arguments& arguments)
{
    const std::string word = arguments.operand(1);
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const auto item = session::itemNamed(release.record(), arguments.operand(2), release.advice().item);
        if (!item) return item.error();
        if (word == "retry") return session::decide(release.record(), *item, journal::Choice::Retry, {}, arguments.value("--reason"));
        if (word == "accept") return session::decide(release.record(), *item, journal::Choice::Accept, {}, arguments.value("--reason"));
        if (word == "abort") return session::decide(release.record(), *item, journal::Choice::Abort, {}, arguments.value("--reason"));
        if (word == "edit" && arguments.has("--text")) return session::decide(release.record(), *item, journal::Choice::Edit, arguments.value("--text"), arguments.value("--reason"));
        return Error{"decide takes retry, accept, abort, or edit with --text; '" + word + "' is none of them"};
    });
}

int note(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) { return session::note(release.record(), arguments.operand(1)); });
}

/// Another program drives: waits until the release has gone back, or somebody is needed.
int follow(session::Release& release)
{
    while (true) {
        if (const auto fresh = release.refresh(); !fresh) return fail(fresh.error());
        const engine::Advice advice = release.advice();
        if (release.record().stage == journal::Stage::Ended) {
            const bool back = release.record().ending == journal::Ending::RolledBack;
            return print("release " + release.id() + ": " + std::string(journal::nameOf(release.record().ending)) + '\n', back ? RolledBack : Aborted);
        }
        if (advice.wanted != engine::Wanted::Nothing) return print("the way back waits for " + advice.waitingFor + '\n', HeldUp);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

int rollback(const Arguments& arguments)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    auto release = session::Release::open(*place->journal, systemClock(), arguments.operands.front());
    if (!release) return fail(release.error());
    const std::string person = personHere(arguments.value("--by"));
    for (bool kept = false; !kept;) {
        auto way = session::goBack(release->record(), arguments.operand(1), arguments.value("--reason"));
        if (!way) return fail(way.error());
        release->propose(std::move(way.value()), person);
        const auto events = release->commit();
        if (!events) return fail(events.error());
        kept = !events->empty();
    }
    const auto folder = runFolder(*place, release->id());
    if (!folder) return fail(folder.error());
    bool free = false;
    if (auto lease = session::Lease::take(*folder)) free = lease.value().has_value();
    else return fail(lease.error());
    if (!free) return follow(*release);
    return driveHere(*place, *release, Answers(), {}, person, false, arguments.has("--json"));
}

} // namespace

std::vector<Verb> actVerbs()
{
    return {
        {"status", "[RELEASE]", "all releases, the newest first; or all that is known of one", {storeOption, jsonOption}, status, 0, 1},
        {"rollback", "RELEASE [NAME]", "stops what runs and goes back: the way that fits what ran, or the one that is named", {storeOption, reasonOption, byOption, jsonLineOption}, rollback, 1, 2},
        {"hold", "RELEASE", "nothing new begins until somebody says go", {storeOption, reasonOption, byOption}, hold},
        {"go", "RELEASE [ITEM]", "ends a hold, says go at a gate, or gives the word to run", {storeOption, reasonOption, byOption}, go, 1, 2},
        {"tick", "RELEASE [ITEM]", "answers a task, a gate or a check: yes, no, or what was seen",
         {storeOption, {"--no", "", "the answer is no"}, {"--value", "TEXT", "what was seen"}, reasonOption, byOption}, tick, 1, 2},
        {"skip", "RELEASE [ITEM]", "leaves an item out; needs a reason and is a deviation", {storeOption, reasonOption, byOption}, skip, 1, 2},
        {"decide", "RELEASE WHAT [ITEM]", "about an item that did not pass: retry, accept, edit, abort",
         {storeOption, {"--text", "COMMAND", "the command to run instead, with edit"}, reasonOption, byOption}, decide, 2, 3},
        {"type", "RELEASE TEXT [ITEM]", "answers a command that asks at its terminal", {storeOption, byOption}, type, 2, 3},
        {"override", "RELEASE", "begins outside the window; needs a reason and is a deviation", {storeOption, reasonOption, byOption}, overrideWindow},
        {"handover", "RELEASE TO", "somebody else is responsible from here on", {storeOption, reasonOption, byOption}, handover, 2, 2},
        {"note", "RELEASE TEXT", "keeps a remark in the journal", {storeOption, byOption}, note, 2, 2},
    };
}

} // namespace holdpoint::app
