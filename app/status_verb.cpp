// The verb status: all releases, or all that is known of one.

#include "app/options.h"
#include "app/output.h"
#include "app/say.h"
#include "app/store_place.h"
#include "app/unheard.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/engine/binding.h"
#include "models/engine/window.h"
#include "models/monitor/alarms.h"
#include "models/journal/record_json.h"
#include "models/plan/outline_json.h"
#include "models/session/hurry.h"
#include "models/session/outlook.h"
#include "models/session/release.h"

#include <algorithm>
#include <map>
#include <utility>

namespace holdpoint::app {

namespace {

using Holds = std::map<std::string, Unheard>;

std::string listJson(const std::vector<journal::Summary>& releases, const Holds& holds)
{
    JsonWriter json(JsonWriter::Style::Rows);
    json.beginObject().key("releases").beginArray();
    for (const journal::Summary& r : releases) {
        json.beginObject().field("release", r.release).field("title", r.title).field("state", r.state).field("step", r.step).key("waiting_for");
        r.waitingFor.empty() ? json.null() : json.text(r.waitingFor);
        json.field("since", utcText(r.sinceMs));
        if (const auto hold = holds.find(r.release); hold != holds.end()) unheardJson(json, hold->second.wishes, hold->second.lease);
        json.endObject();
    }
    json.endArray().endObject();
    return json.take() + '\n';
}

/// Of a release that should be running.
std::string loneText(const StorePlace& place, const std::string& release, const std::string& state) { return state == "running" || state == "rolling-back" ? driverText(place, release) : std::string(); }

std::string listText(const StorePlace& place, const std::vector<journal::Summary>& releases, const Holds& holds)
{
    if (releases.empty()) return "there are no releases yet; start one with 'holdpoint-cli run FILE'\n";
    std::string text;
    for (const journal::Summary& r : releases) {
        text += r.release + "  " + r.state + std::string(r.state.size() < 12 ? 12 - r.state.size() : 1, ' ') + r.title + '\n';
        if (!r.step.empty()) text += "    at: " + r.step + '\n';
        if (!r.waitingFor.empty()) text += "    waits for " + r.waitingFor + '\n';
        if (const auto hold = holds.find(r.release); hold != holds.end()) text += unheardText(hold->second.wishes, hold->second.lease, "    ");
        if (const std::string lone = loneText(place, r.release, r.state); !lone.empty()) text += "    " + lone;
    }
    return text;
}

std::string outlookText(const session::Outlook& outlook)
{
    if (!outlook.problem.empty()) return "way back: " + outlook.problem.english() + '\n';
    if (outlook.procedures.empty()) return {};
    std::string text = "way back:";
    for (const std::string& procedure : outlook.procedures) text += " '" + procedure + '\'';
    text += ", about " + std::to_string((outlook.backMs + 999) / 1000) + " s";
    if (outlook.budget != plan::Seconds::unknown) text += std::string(outlook.fits() ? " of the promised " : ", LONGER than the promised ") + std::to_string(outlook.budget) + " s";
    if (outlook.horizonMs != 0) text += "; at the latest at " + utcText(outlook.horizonMs) + ", " + outlook.horizonWhy;
    if (!outlook.noReturn.empty()) text += "; " + outlook.noReturn + " was a point of no return";
    return text + '\n';
}

/// What became of what an item says to people, for each of them.
std::string toldText(const journal::Record& record, const plan::Item& item)
{
    std::string text;
    if (const auto said = record.watch.announcements.find(item.id); said != record.watch.announcements.end()) text = "                 to be sent, says " + said->second.by + " at " + utcText(said->second.atMs) + ": " + said->second.text.substr(0, said->second.text.find('\n')) + '\n';
    for (const auto& [key, sent] : journal::messagesOf(record.watch, item.id)) text += "                 " + utcText(sent.atMs) + "  " + std::get<2>(key) + ": " + std::string(journal::nameOf(sent.state)) + (sent.problem.empty() ? "" : ", " + sent.problem) + '\n';
    return text;
}

/// All that people said to an item, where it is more than its outcome tells.
std::string saidText(const journal::ItemRecord& item)
{
    if (item.said.size() < 2) return {};
    std::string text;
    for (const journal::Said& said : item.said) text += "                 " + utcText(said.atMs) + "  " + said.what + " by " + said.by + (said.reason.empty() ? "" : ": " + said.reason) + '\n';
    return text;
}

bool isTouched(const journal::ItemRecord& item) { return item.ran() || !item.answer.empty(); }

std::string itemText(const journal::Record& record, std::uint32_t i)
{
    const journal::ItemRecord& state = record.items[i];
    std::string outcome(state.state == journal::ItemState::Settled ? journal::nameOf(state.outcome) : state.state == journal::ItemState::Pending ? "" : "running");
    outcome.resize(13, ' ');
    const std::string text = state.ran() ? state.text : engine::boundText(record, i);
    return "  " + outcome + record.itemAt(i).id + "  " + text.substr(0, text.find('\n')) + (state.why.empty() ? "" : "  -- " + state.why)
        + (state.settledMs == 0 ? "" : "  (" + utcText(state.settledMs) + (state.begunMs == 0 ? ")" : ", " + std::to_string((state.end.durationMs + 500) / 1000) + " s)")) + '\n' + saidText(state) + toldText(record, record.itemAt(i));
}

/// What is done on the way back stands behind the way forward, wherever it stands in the runbook; first what was done of another way.
std::string wayBackText(const journal::Record& record)
{
    std::vector<std::uint32_t> back;
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).rollback != plan::none && isTouched(record.items[i]) && std::find(record.wayBack.begin(), record.wayBack.end(), i) == record.wayBack.end()) back.push_back(i);
    back.insert(back.end(), record.wayBack.begin(), record.wayBack.end());
    std::string text;
    std::uint32_t rollback = plan::none;
    for (const std::uint32_t i : back) {
        const std::uint32_t now = record.itemAt(i).rollback;
        if (std::exchange(rollback, now) != now) text += "\nWay back: " + record.procedure->rollbacks[now].title + "  (line " + std::to_string(record.procedure->rollbacks[now].line) + ")\n";
        text += itemText(record, i);
    }
    return text;
}

/// What is known of the limits that somebody has to watch.
std::string limitsText(const journal::Record& record)
{
    std::string text;
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i) {
        const plan::ProcedureLimit& planned = record.procedure->limits[i];
        const journal::LimitRecord& limit = record.watch.limits[i];
        if (!limit.judged && !plan::isActedUpon(planned.action)) continue;
        std::string state(limit.judged ? journal::nameOf(limit.state) : record.watch.sources.contains(planned.metric) ? "not yet" : "not watched");
        state.resize(13, ' ');
        text += "  " + state + planned.id + "  " + (limit.judged ? limit.sentence : planned.metric) + " -> " + std::string(plan::nameOf(planned.action));
        text += (limit.open ? "  DECIDE" : "") + (limit.acceptedBy.empty() ? std::string() : "  accepted by " + limit.acceptedBy) + (limit.authorisedBy.empty() || planned.action != plan::LimitAction::Rollback ? std::string() : "  by itself, authorised by " + limit.authorisedBy) + '\n';
    }
    return text.empty() ? text : "\nLimits\n" + text;
}

std::string alarmsText(const journal::Record& record, std::int64_t nowMs)
{
    const monitor::Alarms all = monitor::alarmsAt(record, nowMs);
    std::string text;
    for (const monitor::Alarm& alarm : all.alarms) {
        std::string state(nameOf(alarm.state));
        state.resize(25, ' ');
        text += "  " + state + alarm.id + "  " + alarm.cause + " (since " + utcText(alarm.sinceMs) + ')' + (alarm.first && all.alarms.size() > 1 ? ", it came first" : "") + '\n';
    }
    if (all.flood) text = "  a flood: " + std::to_string(all.recent) + " alarms within ten minutes\n" + text;
    return text.empty() ? text : "\nAlarms\n" + text;
}

void alarmsJson(JsonWriter& json, const journal::Record& record, std::int64_t nowMs)
{
    const monitor::Alarms all = monitor::alarmsAt(record, nowMs);
    json.key("alarm_flood").boolean(all.flood).key("alarms").beginArray();
    for (const monitor::Alarm& alarm : all.alarms) {
        json.beginObject().field("alarm", alarm.id).field("kind", nameOf(alarm.kind)).field("state", nameOf(alarm.state)).key("limit");
        alarm.limit == plan::none ? json.null() : json.text(record.procedure->limits[alarm.limit].id);
        json.field("metric", alarm.metric).key("value");
        alarm.value ? json.number(*alarm.value) : json.null();
        json.field("cause", alarm.cause).field("since", utcText(alarm.sinceMs)).key("returned");
        alarm.returnedMs == 0 ? json.null() : json.text(utcText(alarm.returnedMs));
        json.field("acknowledged_by", alarm.acknowledgedBy).field("comment", alarm.comment).key("shelved_until");
        alarm.shelvedUntilMs == 0 ? json.null() : json.text(utcText(alarm.shelvedUntilMs));
        json.key("first").boolean(alarm.first).endObject();
    }
    json.endArray();
}

/// Who is responsible, and since when the release is what it is.
std::string peopleText(const journal::Record& record)
{
    std::string text = "responsible: " + record.responsible + "; started " + utcText(record.startedMs);
    if (record.held) text += "; held since " + utcText(record.heldSinceMs) + " by " + record.heldBy + (record.heldReason.empty() ? "" : ": " + record.heldReason);
    if (record.rollbackMs != 0) text += "; going back since " + utcText(record.rollbackMs) + (record.rollback.reason.empty() ? "" : ": " + record.rollback.reason);
    if (record.endedMs != 0) text += "; ended " + utcText(record.endedMs);
    return text + '\n';
}

/// A file that was written several times counts as it was left.
std::vector<journal::KeptFile> lastOfEach(const std::vector<journal::KeptFile>& files)
{
    std::vector<journal::KeptFile> last;
    for (const journal::KeptFile& file : files) {
        std::erase_if(last, [&](const journal::KeptFile& before) { return before.path == file.path; });
        last.push_back(file);
    }
    return last;
}

std::string recordText(const session::Release& release, const session::Outlook& outlook)
{
    const journal::Record& record = release.record();
    const journal::Summary summary = session::summaryOf(release.id(), record, release.advice());
    std::string text = release.id() + "  " + summary.state + "  " + summary.title + '\n' + peopleText(record);
    std::uint32_t step = plan::none;
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        const plan::Item& item = record.itemAt(i);
        if (item.rollback != plan::none || (item.aside && !isTouched(record.items[i]))) continue;
        if (item.step != step && item.step != plan::none) text += "\n" + record.procedure->steps[item.step].title + "  (line " + std::to_string(record.procedure->steps[item.step].line) + ")\n";
        step = item.step;
        text += itemText(record, i);
    }
    text += wayBackText(record);
    for (const journal::Deviation& d : record.deviations) text += "deviation: " + d.item + ' ' + d.what + " by " + d.by + ": " + d.reason + '\n';
    for (const std::string& oddity : record.oddities) text += "odd: " + oddity + '\n';
    for (const auto& [by, note] : record.notes) text += "note by " + by + ": " + note + '\n';
    for (const journal::KeptFile& file : lastOfEach(record.files)) text += "file: " + file.path + ", " + std::to_string(file.bytes) + " bytes, sha256 " + file.sha256 + '\n';
    text += limitsText(record) + alarmsText(record, release.clock().now());
    text += outlookText(outlook);
    if (!summary.waitingFor.empty()) text += "\nwaits for " + summary.waitingFor + '\n';
    return text;
}

session::Outlook outlookOf(journal::Journal& journal, const session::Release& release)
{
    const bool forward = release.record().stage == journal::Stage::Forward;
    const session::Estimates estimates = forward ? session::estimatesAtStart(journal, release.record()) : session::Estimates(*release.record().procedure);
    const std::int64_t now = release.clock().now();
    return session::outlookOf(release.record(), estimates, now, engine::windowEnd(release.record(), now).value_or(0));
}

int status(const Arguments& arguments)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    if (arguments.operands.empty()) {
        const auto releases = place->journal->releases();
        if (!releases) return fail(releases.error());
        const auto holds = unheardHolds(place->journal->shared());
        if (!holds) return fail(holds.error());
        return print(arguments.has("--json") ? listJson(*releases, *holds) : listText(*place, *releases, *holds), Done);
    }
    HurriedClock clock;
    const auto release = session::Release::open(*place->journal, clock, arguments.operands.front());
    if (!release) return fail(withStore(release.error(), *place));
    session::catchUp(clock, release->record());
    const auto unheard = unheardOf(place->journal->shared(), release->id());
    if (!unheard) return fail(unheard.error());
    const journal::Summary summary = session::summaryOf(release->id(), release->record(), release->advice());
    if (!arguments.has("--json")) return print(recordText(*release, outlookOf(*place->journal, *release)) + unheardText(unheard->wishes, unheard->lease, {}) + loneText(*place, release->id(), summary.state), Done);
    std::optional<Error> wrong;
    const std::string record = journal::recordJson(release->id(), summary.state, summary.waitingFor, release->record(), [&](JsonWriter& json) {
        alarmsJson(json, release->record(), clock.now());
        unheardJson(json, unheard->wishes, unheard->lease);
        wrong = writersJson(json, place->journal->shared(), release->id());
    });
    return wrong ? fail(*wrong) : print(record, Done);
}

} // namespace

Verb statusVerb() { return {"status", "[RELEASE]", "all releases, the newest first; or all that is known of one", {storeOption, jsonOption}, status, 0, 1}; }

} // namespace holdpoint::app
