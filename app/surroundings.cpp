#include "app/surroundings.h"

#include "app/store_place.h"
#include "models/store/postgres_check.h"
#include "models/store/postgres_journal.h"

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
        return runFolderOf(storeUrl, release);
    };
    made.desk = [storeUrl, person]() -> Result<journal::Desk> {
        const auto place = placeOf(storeUrl);
        if (!place) return place.error();
        return journal::Desk{person, machineHere(), *place};
    };
    made.runnerProgram = [] { return runnerProgram(); };
    made.clock = std::make_shared<SystemClock>();
    made.person = person;
    made.people = ownPeople();
    return made;
}

namespace {

/// The first thing that is wrong; else what is there.
Result<widgets::StoreSeen> lookAtServer(const std::string& text)
{
    const auto url = database::readDatabaseUrl(text, {});
    if (!url) return url.error();
    if (!url->password.empty()) return Error{"a password is not kept here; leave it out, and put it into ~/.pgpass", url->name};
    for (const store::StoreFinding& finding : store::checkPostgres(*url))
        if (!finding.fine) return Error{finding.text, url->name};
    auto journal = store::PostgresJournal::open(*url, {}, true);
    if (!journal) return widgets::StoreSeen{url->name, false, 0};
    const auto releases = (*journal)->releases();
    if (!releases) return releases.error();
    return widgets::StoreSeen{url->name, true, releases->size()};
}

} // namespace

Result<widgets::StoreSeen> lookAtStore(const std::string& url)
{
    if (isOnServer(url)) return lookAtServer(url);
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
