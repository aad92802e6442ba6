#include "app/say.h"

#include "app/output.h"
#include "app/store_place.h"

namespace holdpoint::app {

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

/// Others may be faster, again and again only in theory: each time what is said looks at the new record.
int say(const Arguments& arguments, const Saying& saying)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    auto release = session::Release::open(*place->journal, systemClock(), arguments.operands.front());
    if (!release) return fail(withStore(release.error(), *place));
    while (true) {
        auto body = saying(*release);
        if (!body) return fail(withStore(body.error(), *place));
        const std::string type(journal::typeOf(*body));
        release->propose(std::move(body.value()), personHere(arguments.value("--by")));
        const auto kept = release->commit();
        if (!kept) return fail(kept.error());
        if (kept->empty()) continue;
        return print("kept in release " + release->id() + ": " + type + '\n', Done);
    }
}

} // namespace holdpoint::app
