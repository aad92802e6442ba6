#include "app/say.h"

#include "app/output.h"
#include "models/session/driving_right.h"
#include "models/session/hurry.h"
#include "models/session/lease.h"
#include "models/session/wishes.h"

#include <filesystem>
#include <poll.h>

namespace holdpoint::app {

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

std::string driverText(const StorePlace& place, const std::string& release)
{
    std::error_code problem;
    const std::string folder = place.runs + '/' + release, nobody = "nobody drives it; go on with: holdpoint-cli resume " + release + place.option + '\n';
    if (journal::Shared* store = place.journal->shared()) {
        const auto shared = store->lease(release);
        if (shared) return shared->live() ? "driven by " + session::nameOf(shared->desk) + '\n' : nobody;
    }
    if (!std::filesystem::exists(folder, problem)) return {};
    const auto lease = session::Lease::take(folder);
    return lease && lease.value() ? nobody : std::string();
}

int awaitAnswer(const StorePlace& place, const std::string& release, std::uint64_t wish, const std::string& what)
{
    constexpr std::int64_t patienceMs = 10'000;
    constexpr int lookMs = 500;
    journal::Shared& store = *place.journal->shared();
    for (const std::int64_t until = systemClock().steady() + patienceMs; systemClock().steady() < until;) {
        static_cast<void>(place.journal->changeMark());     // what has come by now is no news any more
        const auto state = store.wishState(wish);
        if (!state) return fail(state.error());
        if (!state->open && state->refused.empty()) return print("kept in release " + release + ": " + what + '\n', Done);
        if (!state->open) return fail(Error{"refused where release " + release + " is driven: " + state->refused});
        const auto lease = store.lease(release);
        if (!lease) return fail(lease.error());
        if (!lease->live()) return print("nobody drives release " + release + " now; whoever does next hears it first: " + what + '\n', Done);
        pollfd news{place.journal->newsSocket(), POLLIN, 0};
        static_cast<void>(::poll(&news, 1, lookMs));
    }
    return print("whoever drives release " + release + " has not answered yet; it stays in the store until they do: " + what + '\n', HeldUp);
}

/// Others may be faster, again and again only in theory: each time what is said looks at the new record.
int say(const Arguments& arguments, const Saying& saying)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    HurriedClock clock;
    auto release = session::Release::open(*place->journal, clock, arguments.operands.front());
    if (!release) return fail(withStore(release.error(), *place));
    session::catchUp(clock, release->record());
    while (true) {
        auto body = saying(*release);
        if (!body) return fail(withStore(body.error(), *place));
        const std::string type(journal::typeOf(*body));
        const auto spoken = session::speak(*release, *place->journal, std::move(body.value()), personHere(arguments.value("--by")));
        if (!spoken) return fail(spoken.error());
        if (spoken->wish != 0) return awaitAnswer(*place, release->id(), spoken->wish, type);
        if (spoken->kept.empty()) continue;
        // What was said is nobody's to act on before somebody drives on.
        const bool goesOn = release->record().stage != journal::Stage::Ended && release->advice().wanted == engine::Wanted::Nothing;
        return print("kept in release " + release->id() + ": " + type + '\n' + (goesOn ? driverText(*place, release->id()) : std::string()), Done);
    }
}

} // namespace holdpoint::app
