#include "app/store_place.h"

#include "models/base/utf8.h"
#include "models/engine/runner_wire.h"
#include "models/store/sqlite_journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <pwd.h>
#include <unistd.h>

namespace holdpoint::app {

namespace fs = std::filesystem;

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::string ownStore() { return ownFolder() + "/holdpoint.db"; }

/// A word as a person may paste it into a shell.
std::string shellWord(const std::string& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("/:._-+,@=").find(c) != std::string_view::npos;
    });
    return plain ? text : engine::wire::quoted(text);
}

std::optional<Error> makeFolder(const fs::path& folder)
{
    std::error_code problem;
    if (folder.empty() || fs::is_directory(folder, problem)) return std::nullopt;
    fs::create_directories(folder, problem);
    if (problem) return Error{"the folder cannot be made: " + problem.message() + "; check its rights and the disk", folder.string()};
    fs::permissions(folder, fs::perms::owner_all, problem);
    return std::nullopt;
}

std::string runsOf(const std::string& storeFile) { return storeFile + ".runs"; }

Result<std::string> makeRunFolder(const std::string& runs, const std::string& release)
{
    for (const std::string& folder : {runs, runs + '/' + release})
        if (auto problem = makeFolder(folder)) return *problem;
    return runs + '/' + release;
}

} // namespace

std::string ownFolder()
{
    const std::string data = environment("XDG_DATA_HOME");
    return (data.empty() ? environment("HOME") + "/.local/share" : data) + "/holdpoint";
}

Result<std::string> storeFile(const std::string& url)
{
    constexpr std::string_view scheme = "sqlite:";
    std::string path = ownStore();
    if (!url.empty()) {
        if (!url.starts_with(scheme) || url.size() == scheme.size()) return Error{"--store does not know '" + url + "'; give it as sqlite:PATH"};
        path = url.substr(scheme.size());
    } else if (auto problem = makeFolder(fs::path(path).parent_path())) {
        return *problem;
    }
    std::error_code problem;
    return fs::absolute(path, problem).string();
}

Result<StorePlace> openStore(const std::string& url)
{
    const auto file = storeFile(url);
    if (!file) return file.error();
    auto journal = store::SqliteJournal::open(*file);
    if (!journal) return journal.error();
    return StorePlace{std::move(journal.value()), runsOf(*file), url.empty() ? std::string() : " --store " + shellWord(url)};
}

Result<StorePlace> openStoreThatIsThere(const std::string& url)
{
    constexpr std::string_view scheme = "sqlite:";
    std::error_code problem;
    const bool named = url.starts_with(scheme) && url.size() > scheme.size();
    const std::string path = named ? url.substr(scheme.size()) : url.empty() ? ownStore() : std::string();
    if (named && !fs::exists(path, problem)) return Error{"there is no store; check the name, or start a release in it with 'holdpoint-cli run'", path};
    // SQLite would take it for a new one and write into it; but what looks for a release and finds nothing at all has to hear of it.
    if (fs::is_regular_file(path, problem) && fs::file_size(path, problem) == 0)
        return Error{"the store is an empty file, so there is no release in it; check the name, restore it from a backup, or start a release in it with 'holdpoint-cli run'", path};
    return openStore(url);
}

Result<std::string> runFolder(const StorePlace& place, const std::string& release) { return makeRunFolder(place.runs, release); }
Result<std::string> runFolder(const std::string& storeFile, const std::string& release) { return makeRunFolder(runsOf(storeFile), release); }

Error withStore(Error error, const StorePlace& place)
{
    for (const std::string_view advice : {"'holdpoint-cli status RELEASE", "'holdpoint-cli status"})
        if (const std::size_t at = error.what.find(std::string(advice) + '\''); at != std::string::npos) error.what.insert(at + advice.size(), place.option);
    return error;
}

Result<std::string> runnerProgram()
{
    const std::string here = QCoreApplication::applicationDirPath().toStdString();
    for (const std::string& path : {environment("HOLDPOINT_RUNNER"), here + "/holdpoint-runner", here + "/runner/holdpoint-runner", here + "/../libexec/holdpoint/holdpoint-runner"})
        if (!path.empty() && ::access(path.c_str(), X_OK) == 0) return path;
    return Error{"the program holdpoint-runner is missing; it belongs beside holdpoint-cli, install it again", here + "/holdpoint-runner"};
}

session::PeopleFiles ownPeople() { return {ownFolder() + "/keys", ownFolder() + "/trust.json", ownFolder() + "/authorities.pem"}; }

session::PeopleFiles peopleOf(const Arguments& arguments)
{
    session::PeopleFiles files = ownPeople();
    if (arguments.has("--keys")) files.keys = arguments.value("--keys");
    if (arguments.has("--trust")) files.trust = arguments.value("--trust");
    if (arguments.has("--authorities")) files.authorities = arguments.value("--authorities");
    return files;
}

std::string personHere(const std::string& by)
{
    if (!by.empty()) return utf8::cleaned(by);
    const passwd* user = ::getpwuid(::getuid());
    char host[256] = "";
    ::gethostname(host, sizeof host - 1);
    return utf8::cleaned((user != nullptr ? std::string(user->pw_name) : std::to_string(::getuid())) + '@' + host);
}

} // namespace holdpoint::app
