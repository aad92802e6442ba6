#include "app/last_words.h"

#include "app/values.h"
#include "models/base/json_writer.h"
#include "models/engine/binding.h"
#include "models/engine/choice.h"

#include <csignal>

namespace holdpoint::app {

namespace {

std::string resumption(const StorePlace& place, const session::Release& release)
{
    return "holdpoint-cli resume " + release.id() + secretsToGive(release.record()) + place.option;
}

/// A check that a person has to judge, of a command that went well.
bool asksWhatWasSeen(const journal::Record& record, std::uint32_t item)
{
    const journal::ItemRecord& state = record.items[item];
    return state.outcome == journal::Outcome::Inconclusive && state.end.code == 0;
}

/// The command that gives what is waited for; empty where only going on helps.
std::string whatHelps(const StorePlace& place, const session::Release& release)
{
    const engine::Advice advice = release.advice();
    if (advice.wanted == engine::Wanted::Nothing) return {};
    const auto verb = [&](const std::string& name, const std::string& rest) { return "holdpoint-cli " + name + ' ' + release.id() + rest + place.option; };
    const std::string item = ' ' + release.record().itemAt(advice.item).id, or_ = ", or: ", no = verb("tick", item + " --no --reason '…'");
    const bool tells = !release.record().itemAt(advice.item).audience.empty() && !release.record().watch.addressees.empty(), goesBack = release.record().stage == journal::Stage::Back;
    switch (advice.wanted) {
    case engine::Wanted::Run: return verb("go", item);
    case engine::Wanted::Release: return verb("go", {});
    case engine::Wanted::Answer: return (tells ? verb("tell", item) + or_ : std::string()) + verb(release.record().itemAt(advice.item).kind == plan::ItemKind::Gate ? "go" : "tick", item) + or_ + no;
    case engine::Wanted::Result: return verb("tick", item + " --value 'what came out'") + or_ + no;
    case engine::Wanted::Choice: return verb("tick", item) + " (or the id of another way)";
    case engine::Wanted::Decision: return (asksWhatWasSeen(release.record(), advice.item) ? verb("tick", item + " --reason 'what was seen'") + or_ : std::string()) + verb("decide", " retry" + item) + or_ + verb("decide", " accept" + item + " --reason '…'") + (goesBack ? std::string() : or_ + verb("rollback", " --reason '…'"));
    case engine::Wanted::Window: return verb("override", " --reason '…'");
    case engine::Wanted::Signature: return verb("sign", item + " --as IDENTITY");
    case engine::Wanted::Poll: return verb("vote", " go --as IDENTITY --reason '…'");
    case engine::Wanted::Input: return verb("type", " 'what it asks for'" + item);
    default: return {};
    }
}

} // namespace

std::string jsonLine(const session::Release& release)
{
    const journal::Summary summary = session::summaryOf(release.id(), release.record(), release.advice());
    JsonWriter json;
    json.beginObject().field("release", release.id()).field("state", summary.state == "rolling-back" ? "running" : summary.state).key("waiting_for");
    summary.waitingFor.empty() ? json.null() : json.text(summary.waitingFor);
    json.endObject();
    return json.take() + '\n';
}

std::string lastWords(const StorePlace& place, const session::Release& release)
{
    const journal::Summary summary = session::summaryOf(release.id(), release.record(), release.advice());
    if (summary.state != "held") return "release " + release.id() + ": " + summary.state + '\n';
    const std::string help = whatHelps(place, release), value = release.advice().wanted == engine::Wanted::Value ? " --set '" + release.advice().placeholder + "=…'" : "";
    return "release " + release.id() + " is held and waits for " + summary.waitingFor + (help.empty() ? "" : "\nanswer with: " + help)
        + "\ngo on with: " + resumption(place, release) + value + '\n';
}

std::string partingWords(const StorePlace& place, const session::Release& release, int signal)
{
    const journal::Record& record = release.record();
    std::string text = std::string("holdpoint-cli: ended by ") + (signal == SIGINT ? "Ctrl-C" : "SIGTERM") + "; ";
    for (const std::uint32_t i : record.busy) {
        const plan::Item& item = record.itemAt(i);
        if (record.items[i].state != journal::ItemState::Running) continue;
        // Queries and requests are this program's own, and end with it.
        const bool own = item.kind == plan::ItemKind::Sql || item.kind == plan::ItemKind::Http;
        text += item.id + " (" + engine::firstLine(engine::boundText(record, i)) + (own ? ") is cut off, and nobody knows how far it came; " : ") still runs; ");
    }
    if (record.busy.empty()) text += "nothing of the release runs now; ";
    return text + "go on with: " + resumption(place, release) + '\n';
}

} // namespace holdpoint::app
