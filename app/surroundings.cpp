#include "app/surroundings.h"

#include "app/store_place.h"

#include <filesystem>
#include <unistd.h>

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
        const auto file = storeFile(storeUrl);
        if (!file) return file.error();
        return runFolder(*file, release);
    };
    made.runnerProgram = [] { return runnerProgram(); };
    made.clock = std::make_shared<SystemClock>();
    made.person = person;
    made.people = ownPeople();
    return made;
}

Result<widgets::StoreSeen> lookAtStore(const std::string& url)
{
    const auto file = storeFile(url);
    if (!file) return file.error();
    std::error_code problem;
    if (!std::filesystem::exists(*file, problem)) {
        const std::string folder = std::filesystem::path(*file).parent_path().string();
        if (::access(folder.c_str(), W_OK | X_OK) != 0) return Error{"no store can be made in this folder; check that it is there and may be written to", folder};
        return widgets::StoreSeen{*file, false, 0};
    }
    const auto place = openStoreThatIsThere(url);
    if (!place) return place.error();
    if (::access(file->c_str(), W_OK) != 0) return Error{"the store can be read and not written; check its rights", *file};
    const auto releases = place->journal->releases();
    if (!releases) return releases.error();
    return widgets::StoreSeen{*file, true, releases->size()};
}

} // namespace holdpoint::app
