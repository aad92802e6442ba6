#include "app/unheard.h"

#include "models/base/clock.h"
#include "models/journal/event.h"
#include "models/session/driving_right.h"
#include "models/session/wishes.h"

#include <variant>

namespace holdpoint::app {

namespace {

/// Why somebody holds; of everything else its sayer's words are for whoever drives.
std::string reasonOf(const journal::Wish& wish)
{
    const auto body = journal::readBody(wish.type, wish.body);
    const auto* held = body ? std::get_if<journal::Held>(&*body) : nullptr;
    return held != nullptr ? held->reason : std::string();
}

std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

/// What was said, as far as it is for everybody.
std::string wordsOf(const journal::Wish& wish)
{
    const auto body = journal::readBody(wish.type, wish.body);
    if (!body) return wish.type;
    if (const auto* answered = std::get_if<journal::Answered>(&*body)) return "the answer '" + firstLine(answered->answer) + "' to " + answered->item;
    if (const auto* noted = std::get_if<journal::Noted>(&*body)) return "the note '" + firstLine(noted->text) + '\'';
    if (const auto* announced = std::get_if<journal::Announced>(&*body)) return "the word to send " + announced->item;
    if (std::holds_alternative<journal::Signed>(*body)) return "a signature";
    if (std::holds_alternative<journal::RollbackBegun>(*body)) return "the word to roll back";
    return wish.type;
}

} // namespace

std::string unheardText(const std::vector<journal::Wish>& wishes, const journal::Lease& lease, const std::string& indent)
{
    const std::string waits = lease.live() ? "; it waits for " + session::nameOf(lease.desk) + ", who drives, to take it\n" : "; nobody drives, and whoever does next hears it first\n";
    std::string text;
    for (const journal::Wish& wish : wishes) {
        const std::string reason = reasonOf(wish);
        text += indent + (wish.type == "held" ? "HOLD asked for by " : "not heard yet: " + wordsOf(wish) + " by ") + session::nameOf(wish) + " at " + utcText(wish.saidMs)
            + (reason.empty() ? "" : ": " + firstLine(reason)) + waits;
    }
    return text;
}

void unheardJson(JsonWriter& json, const std::vector<journal::Wish>& wishes, const journal::Lease& lease)
{
    if (wishes.empty()) return;
    json.key("unheard").beginArray();
    for (const journal::Wish& wish : wishes) {
        json.beginObject().field("what", wish.type).field("by", session::nameOf(wish)).field("said", utcText(wish.saidMs)).field("reason", reasonOf(wish)).key("driver");
        lease.live() ? json.text(session::nameOf(lease.desk)) : json.null();
        json.endObject();
    }
    json.endArray();
}

std::optional<Error> writersJson(JsonWriter& json, journal::Shared* store, const std::string& release)
{
    if (store == nullptr) return std::nullopt;
    const auto writers = store->writers(release);
    if (!writers) return writers.error();
    json.key("written_by").beginArray();
    for (const journal::Writer& writer : *writers) {
        json.beginObject().key("login");
        writer.login.empty() ? json.null() : json.text(writer.login);
        json.field("name", writer.actor).field("events", static_cast<std::int64_t>(writer.events)).field("first", static_cast<std::int64_t>(writer.first)).field("last", static_cast<std::int64_t>(writer.last)).endObject();
    }
    json.endArray();
    return std::nullopt;
}

Result<Unheard> unheardOf(journal::Shared* store, const std::string& release)
{
    if (store == nullptr) return Unheard();
    auto wishes = store->wishes(release);
    if (!wishes) return wishes.error();
    if (wishes->empty()) return Unheard();
    const auto lease = store->lease(release);
    if (!lease) return lease.error();
    return Unheard{std::move(wishes.value()), *lease};
}

Result<std::map<std::string, Unheard>> unheardHolds(journal::Shared* store)
{
    std::map<std::string, Unheard> all;
    if (store == nullptr) return all;
    const auto holds = store->unheardHolds();
    if (!holds) return holds.error();
    for (const auto& [release, hold] : *holds) {
        const auto lease = store->lease(release);
        if (!lease) return lease.error();
        all.emplace(release, Unheard{{hold}, *lease});
    }
    return all;
}

} // namespace holdpoint::app
