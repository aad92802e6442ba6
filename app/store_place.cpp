#include "app/store_place.h"

#include "models/base/digest.h"
#include "models/base/utf8.h"
#include "models/database/database_place.h"
#include "models/database/database_url.h"
#include "models/engine/runner_wire.h"
#include "models/store/postgres_journal.h"
#include "models/store/sqlite_journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <pwd.h>
#include <random>
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

/// The jobs of a store on a server leave what they print on the machine that drives, where no other user looks. However an address is
/// spelled, and whoever connects: of one store there is one such folder.
Result<std::string> runsOfServer(const database::DatabaseUrl& url)
{
    const std::string shared = ownFolder() + "/shared";
    for (const std::string& each : {ownFolder(), shared})
        if (auto problem = makeFolder(each)) return *problem;
    const std::string folder = shared + '/' + sha256Hex(database::placeOfDatabase(url)).substr(0, 16);
    std::error_code problem;
    if (fs::exists(folder, problem)) return folder;
    // Older programs named it after the address. What they have begun is found again in it.
    const std::string older = sha256Hex(database::addressWithoutPassword(url)).substr(0, 16);
    if (fs::is_directory(shared + '/' + older, problem)) fs::create_directory_symlink(older, folder, problem);
    if (auto wrong = makeFolder(folder)) return *wrong;
    return folder;
}

/// The first line of a file; empty: there is none.
std::string lineIn(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

/// A name for this folder on this machine, which is made once. A folder that was copied to another machine is another place there.
Result<std::string> placeNamed(const std::string& folder)
{
    const std::string path = folder + "/place";
    std::random_device random;
    const std::string fresh = sha256Hex(std::to_string(random()) + ' ' + std::to_string(random()) + ' ' + std::to_string(random())).substr(0, 16);
    // Of two programs that come first at once one makes it, and both read it.
    if (const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600); file >= 0) {
        const bool written = ::write(file, (fresh + '\n').data(), fresh.size() + 1) == static_cast<ssize_t>(fresh.size()) + 1;
        ::close(file);
        if (!written) return Error{"the folder cannot be written; check its rights and the disk", path};
    }
    const std::string name = lineIn(path);
    if (name.empty()) return Error{"the name of this place cannot be read; remove the file, and a new one is made", path};
    return name + '-' + sha256Hex(lineIn("/etc/machine-id") + machineHere()).substr(0, 8);
}

Result<StorePlace> openServer(const std::string& text, bool there)
{
    const auto url = database::readDatabaseUrl(text, {});
    if (!url) return Error{"--store: " + url.error().what};
    auto runs = runsOfServer(*url);
    if (!runs) return runs.error();
    auto place = placeNamed(*runs);
    if (!place) return place.error();
    auto journal = store::PostgresJournal::open(*url, {}, there);
    if (!journal) return journal.error();
    return StorePlace{std::move(journal.value()), std::move(*runs), " --store " + shellWord(database::addressWithoutPassword(*url)), std::move(*place)};
}

Result<std::string> makeRunFolder(const std::string& runs, const std::string& release)
{
    for (const std::string& folder : {runs, runs + '/' + release})
        if (auto problem = makeFolder(folder)) return *problem;
    return runs + '/' + release;
}

} // namespace

Result<journal::Right> rightIn(const StorePlace& place)
{
    journal::Shared* store = place.journal->shared();
    return store == nullptr ? Result<journal::Right>(journal::Right::Drive) : store->right();
}

std::string shellWord(const std::string& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("/:._-+,@=").find(c) != std::string_view::npos;
    });
    return plain ? text : engine::wire::quoted(text);
}

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
        if (!url.starts_with(scheme) || url.size() == scheme.size()) return Error{"--store does not know '" + url + "'; give it as sqlite:PATH or postgresql://USER@HOST/DATABASE"};
        path = url.substr(scheme.size());
    } else if (auto problem = makeFolder(fs::path(path).parent_path())) {
        return *problem;
    }
    std::error_code problem;
    return fs::absolute(path, problem).string();
}

bool isOnServer(const std::string& url) { return url.starts_with("postgresql:") || url.starts_with("postgres:"); }

Result<StorePlace> openStore(const std::string& url)
{
    if (isOnServer(url)) return openServer(url, false);
    const auto file = storeFile(url);
    if (!file) return file.error();
    auto journal = store::SqliteJournal::open(*file);
    if (!journal) return journal.error();
    return StorePlace{std::move(journal.value()), runsOf(*file), url.empty() ? std::string() : " --store " + shellWord(url), {}};
}

Result<StorePlace> openStoreThatIsThere(const std::string& url)
{
    if (isOnServer(url)) return openServer(url, true);
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

Result<std::string> runFolderOf(const std::string& url, const std::string& release)
{
    if (!isOnServer(url)) {
        const auto file = storeFile(url);
        return file ? makeRunFolder(runsOf(*file), release) : file;
    }
    const auto server = database::readDatabaseUrl(url, {});
    if (!server) return server.error();
    const auto runs = runsOfServer(*server);
    return runs ? makeRunFolder(*runs, release) : runs;
}

Result<std::string> placeOf(const std::string& url)
{
    if (!isOnServer(url)) return std::string();
    const auto server = database::readDatabaseUrl(url, {});
    if (!server) return server.error();
    const auto runs = runsOfServer(*server);
    return runs ? placeNamed(*runs) : runs;
}

std::string machineHere()
{
    char host[256] = "";
    ::gethostname(host, sizeof host - 1);
    return utf8::cleaned(host);
}

journal::Desk deskOf(const StorePlace& place, const std::string& person) { return {person, machineHere(), place.place}; }

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
    return utf8::cleaned((user != nullptr ? std::string(user->pw_name) : std::to_string(::getuid())) + '@' + machineHere());
}

} // namespace holdpoint::app
