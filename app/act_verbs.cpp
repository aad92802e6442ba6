// The verbs that say something to a release. They keep an event; whoever drives the release sees it.

#include "app/drive_verbs.h"
#include "app/options.h"
#include "app/output.h"
#include "app/say.h"
#include "app/verbs.h"

#include "models/session/hurry.h"
#include "models/session/intents.h"
#include "models/session/lease.h"
#include "models/session/limit_intents.h"
#include "models/session/taking_back.h"
#include "models/session/wishes.h"
#include "models/session/secret_names.h"

#include <cstdio>
#include <thread>
#include <unistd.h>

namespace holdpoint::app {

namespace {

Result<std::uint32_t> itemOf(const Arguments& arguments, const session::Release& release)
{
    return session::itemNamed(release.record(), arguments.operand(1), release.advice().item);
}

int tick(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const auto item = itemOf(arguments, release);
        if (!item) return item.error();
        return session::answer(release.record(), *item, arguments.has("--value") ? arguments.value("--value") : arguments.has("--no") ? "no" : "yes", arguments.value("--reason"));
    });
}

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
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        auto over = session::handOver(release.record(), arguments.operand(1), arguments.value("--reason"));
        if (!over || !arguments.has("--drive")) return over;
        if (release.record().driver.driver.empty()) return Error{"no other machine could drive this release, or nobody does; without --drive only the responsibility is handed over"};
        return journal::Body(journal::DriverLeft{arguments.operand(1), arguments.value("--reason")});
    });
}

int skip(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const auto item = itemOf(arguments, release);
        if (!item) return item.error();
        return session::decide(release.record(), *item, journal::Choice::Skip, {}, arguments.value("--reason"));
    });
}

/// The limit that a decision is about: it is named, or waited for and nothing else is named.
std::string limitMeant(const Arguments& arguments, const session::Release& release)
{
    const std::string named = arguments.operand(2);
    const std::vector<plan::ProcedureLimit>& limits = release.record().procedure->limits;
    if (!named.empty()) return release.record().procedure->limitNamed(named) == plan::none ? std::string() : named;
    const engine::Advice advice = release.advice();
    return advice.wanted == engine::Wanted::Limit ? limits[advice.limit].id : std::string();
}

/// What to do about an item that did not pass, or about a limit that was breached.
int decide(const Arguments& arguments)
{
    const std::string word = arguments.operand(1);
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        if (const std::string limit = limitMeant(arguments, release); !limit.empty()) {
            if (word == "accept") return session::acceptBreach(release.record(), limit, arguments.value("--reason"));
            if (word == "abort") return session::abortForBreach(release.record(), limit, arguments.value("--reason"));
            return Error{"about a limit that was breached, decide takes accept or abort; or say rollback"};
        }
        const auto item = session::itemNamed(release.record(), arguments.operand(2), release.advice().item);
        if (!item) return item.error();
        if (word == "run" && !release.record().itemAt(*item).aside) return Error{release.record().itemAt(*item).id + " does not stand by for a failure; 'go' gives the word to run where the release waits for it"};
        if (word == "run") return session::decide(release.record(), *item, journal::Choice::Run, {}, arguments.value("--reason"));
        if (word == "retry") return session::decide(release.record(), *item, journal::Choice::Retry, {}, arguments.value("--reason"));
        if (word == "accept") return session::decide(release.record(), *item, journal::Choice::Accept, {}, arguments.value("--reason"));
        if (word == "abort") return session::decide(release.record(), *item, journal::Choice::Abort, {}, arguments.value("--reason"));
        if (word == "edit" && arguments.has("--text")) return session::decide(release.record(), *item, journal::Choice::Edit, arguments.value("--text"), arguments.value("--reason"));
        return Error{"decide takes retry, accept, abort, edit with --text, or run with a command that stands by; '" + word + "' is none of them"};
    });
}

/// Sends what an item says to people; whoever drives does it, and keeps what becomes of it.
int tell(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        const auto item = itemOf(arguments, release);
        if (!item) return item.error();
        if (arguments.has("--text") && arguments.value("--text").empty()) return Error{"an empty message says nothing; leave --text away to send what the runbook says"};
        return session::announce(release.record(), *item, arguments.value("--text"));
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

Result<bool> isDrivenElsewhere(const StorePlace& place, const std::string& release)
{
    const auto folder = runFolder(place, release);
    if (!folder) return folder.error();
    const auto lease = session::Lease::take(*folder);
    if (!lease) return lease.error();
    if (!lease.value().has_value()) return true;
    journal::Shared* store = place.journal->shared();
    if (store == nullptr) return false;
    const auto elsewhere = store->lease(release);
    if (!elsewhere) return elsewhere.error();
    return elsewhere->live() && elsewhere->desk.place != place.place;
}

/// Who drives on another machine, or has not the right to do it themselves, says that they want it, and looks on.
std::optional<int> wishRollback(const Arguments& arguments, StorePlace& place, session::Release& release, bool drivenElsewhere)
{
    journal::Shared* store = place.journal->shared();
    if (store == nullptr) return std::nullopt;
    const auto right = store->right();
    if (!right) return fail(right.error());
    if (!drivenElsewhere && *right == journal::Right::Drive) return std::nullopt;
    auto way = session::goBack(release.record(), arguments.operand(1), arguments.value("--reason"));
    if (!way) return fail(way.error());
    const auto spoken = session::speak(release, *place.journal, std::move(way.value()), personHere(arguments.value("--by")));
    if (!spoken) return fail(spoken.error());
    if (spoken->wish == 0) return std::nullopt;
    const int exit = awaitAnswer(place, release.id(), spoken->wish, "rollback-begun");
    return exit == Done && drivenElsewhere ? follow(release) : exit;
}

int rollback(const Arguments& arguments)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    HurriedClock clock;
    auto release = session::Release::open(*place->journal, clock, arguments.operands.front());
    if (!release) return fail(withStore(release.error(), *place));
    session::catchUp(clock, release->record());
    auto answers = answersOf(arguments);
    if (!answers) return fail(answers.error());
    if (const auto wrong = answers->check(release->record())) return fail(*wrong);
    const std::string person = personHere(arguments.value("--by"));
    if (const auto way = session::goBack(release->record(), arguments.operand(1), arguments.value("--reason")); !way) return fail(way.error());
    if (const auto wrong = session::notToBeTakenBack(*place->journal, release->id(), release->record())) return fail(*wrong);
    const auto limit = outputLimitOf(arguments);
    if (!limit) return fail(limit.error());
    auto drivenElsewhere = isDrivenElsewhere(*place, release->id());
    if (!drivenElsewhere) return fail(drivenElsewhere.error());
    if (const auto exit = wishRollback(arguments, *place, *release, *drivenElsewhere)) return *exit;
    Values values;
    for (bool kept = false; !kept;) {
        auto way = session::goBack(release->record(), arguments.operand(1), arguments.value("--reason"));
        if (!way) return fail(way.error());
        // Who drives it has its values. Where that will be this program, all that is missing is said before anything is kept.
        if (!*drivenElsewhere) {
            auto given = valuesToGoOn(arguments, *answers, release->record());
            if (!given) return fail(given.error());
            values = std::move(given.value());
            if (const auto missing = missingOnTheWayBack(release->record(), std::get<journal::RollbackBegun>(*way), values)) return fail(*missing);
        }
        for (const auto& [name, value] : values)
            if (!release->record().values.contains(name)) release->propose(session::boundValue(*release->record().procedure, name, value), person);
        release->propose(std::move(way.value()), person);
        const auto events = release->commit();
        if (!events) return fail(events.error());
        kept = !events->empty();
    }
    // Who drove it may have gone meanwhile without having seen this.
    if (*drivenElsewhere) drivenElsewhere = isDrivenElsewhere(*place, release->id());
    if (!drivenElsewhere) return fail(drivenElsewhere.error());
    if (*drivenElsewhere) return follow(*release);
    const bool terminal = ::isatty(STDIN_FILENO) != 0 && !arguments.has("--json");
    return driveHere(*place, *release, std::move(*answers), values, {person, terminal, arguments.has("--json"), arguments.value("--sources"), *limit, arguments.value("--reason"), session::DrivingRight::usualLengthMs, peopleOf(arguments)});
}

} // namespace

std::vector<Verb> actVerbs()
{
    return {
        {"rollback", "RELEASE [NAME]", "stops what runs and goes back: the way that fits what ran, or the one that is named",
         {storeOption, setOption, setEmptyOption, answersOption, sourcesOption, outputLimitOption, reasonOption, keysOption, trustOption, authoritiesOption, byOption, jsonLineOption}, rollback, 1, 2},
        {"hold", "RELEASE", "nothing new begins until somebody says go", {storeOption, reasonOption, byOption}, hold},
        {"go", "RELEASE [ITEM]", "ends a hold, says go at a gate, or gives the word to run", {storeOption, reasonOption, byOption}, go, 1, 2},
        {"tick", "RELEASE [ITEM]", "answers a task, a gate or a check: yes, no, or what was seen",
         {storeOption, {"--no", "", "the answer is no"}, {"--value", "TEXT", "what was seen"}, reasonOption, byOption}, tick, 1, 2},
        {"tell", "RELEASE [ITEM]", "sends what an item says to people to everybody named under \"notify\" in the sources file; it passes when all have got it",
         {storeOption, {"--text", "TEXT", "this text instead of the runbook's"}, byOption}, tell, 1, 2},
        {"skip", "RELEASE [ITEM]", "leaves an item out; needs a reason and is a deviation", {storeOption, reasonOption, byOption}, skip, 1, 2},
        {"decide", "RELEASE WHAT [ITEM]", "about an item that did not pass: retry, accept, edit, abort; or run ITEM, which stands by for it; about a breached limit: accept, abort",
         {storeOption, {"--text", "COMMAND", "the command to run instead, with edit"}, reasonOption, byOption}, decide, 2, 3},
        {"type", "RELEASE TEXT [ITEM]", "answers a command that asks at its terminal", {storeOption, byOption}, type, 2, 3},
        {"override", "RELEASE", "begins outside the window; needs a reason and is a deviation", {storeOption, reasonOption, byOption}, overrideWindow},
        {"handover", "RELEASE TO", "somebody else is responsible from here on", {storeOption, {"--drive", "", "and their machine is to drive: this one's program leaves when what runs has ended"}, reasonOption, byOption}, handover, 2, 2},
        {"note", "RELEASE TEXT", "keeps a remark in the journal", {storeOption, byOption}, note, 2, 2},
    };
}

} // namespace holdpoint::app
