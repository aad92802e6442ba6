#include "app/surroundings.h"

#include "app/store_place.h"

namespace holdpoint::app {

session::Surroundings surroundingsOf(const std::string& storeUrl, const std::string& person)
{
    session::Surroundings made;
    made.openJournal = [storeUrl]() -> Result<std::unique_ptr<journal::Journal>> {
        auto place = openStore(storeUrl);
        if (!place) return place.error();
        return std::move(place.value().journal);
    };
    made.runFolder = [storeUrl](const std::string& release) -> Result<std::string> {
        const auto place = openStore(storeUrl);
        if (!place) return place.error();
        return runFolder(*place, release);
    };
    made.runnerProgram = [] { return runnerProgram(); };
    made.clock = std::make_shared<SystemClock>();
    made.person = person;
    return made;
}

} // namespace holdpoint::app
