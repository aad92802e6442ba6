#include "models/sample/sample.h"

#include "models/database/sql_connection.h"
#include "models/sample/service.h"

#include <QTcpServer>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace holdpoint::sample {

namespace fs = std::filesystem;

namespace {

constexpr const char* portName = "quayside.port";
constexpr const char* sourcesName = "sample-release.sources.json";
constexpr const char* writtenAddress = "http://127.0.0.1:8080";     // as the installed files have it
constexpr const char* liveVersion = "2.3.1";

class Nothing : public database::SqlSink {
public:
    void line(std::string_view) override {}
    void beginRows(std::vector<std::string>) override {}
    void row(std::vector<Cell>) override {}
    void endRows() override {}
};

std::string textOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// 0 where there is none.
std::uint16_t portIn(const fs::path& folder)
{
    unsigned port = 0;
    std::ifstream(folder / portName) >> port;
    return port > 65535 ? 0 : static_cast<std::uint16_t>(port);
}

std::string addressAt(std::uint16_t port) { return "http://127.0.0.1:" + std::to_string(port); }

std::uint16_t freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// Folders and files of the sample, and nothing else, are written anew.
void copyAnew(const fs::path& installed, const fs::path& folder)
{
    for (const char* own : {"site", "packages", "backup"}) fs::remove_all(folder / own);
    fs::copy(installed / "packages", folder / "packages", fs::copy_options::recursive);
    for (const char* name : {runbookName, sourcesName, "answers.json"}) fs::copy_file(installed / name, folder / name, fs::copy_options::overwrite_existing);
    for (const char* made : {"site/data", "site/releases"}) fs::create_directories(folder / made);
    fs::copy(folder / "packages" / liveVersion, folder / "site/releases" / liveVersion, fs::copy_options::recursive);
    fs::create_directory_symlink(fs::path("releases") / liveVersion, folder / "site/current");
    // Where it is installed nobody may write, and what is copied keeps its rights.
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (!entry.is_symlink()) fs::permissions(entry.path(), fs::perms::owner_read | fs::perms::owner_write | (entry.is_directory() ? fs::perms::owner_exec : fs::perms::none), fs::perm_options::add);
}

std::optional<Error> makeArrivals(const fs::path& installed, const fs::path& folder)
{
    std::ofstream(folder / "site/data/arrivals.db").flush();     // SQLite takes an empty file for an empty database
    const auto url = database::readDatabaseUrl(arrivals, folder.string());
    if (!url) return url.error();
    const auto connection = database::openSqlite(*url);
    if (!connection) return connection.error();
    Nothing nothing;
    for (const database::SqlStatement& statement : database::splitSql(textOf(installed / "arrivals.sql")))
        if (const auto problem = (*connection)->run(statement, nothing)) return Error{problem->text, (folder / "site/data/arrivals.db").string()};
    return std::nullopt;
}

bool writeText(const fs::path& file, const std::string& text) { return static_cast<bool>(std::ofstream(file, std::ios::binary) << text << std::flush); }

bool writeSources(const fs::path& file, const std::string& address)
{
    std::string text = textOf(file);
    const std::string written = writtenAddress;
    for (std::size_t at = text.find(written); at != std::string::npos; at = text.find(written, at + address.size())) text.replace(at, written.size(), address);
    return writeText(file, text);
}

} // namespace

Result<std::string> layOut(const std::string& installed, const std::string& folder)
{
    const fs::path place(folder);
    const Error wrong{"the sample cannot be laid out here; check the rights of this folder and the disk", folder};
    try {
        fs::create_directories(place);
        const std::uint16_t known = portIn(place);
        if (known == 0 && !fs::is_empty(place)) return Error{"the sample wants a folder of its own; name one that is empty or not there yet", folder};
        const std::uint16_t port = known == 0 ? freePort() : known;
        if (port == 0) return Error{"this machine gives the sample no port; see whether 127.0.0.1 is up", folder};
        if (!writeText(place / portName, std::to_string(port) + '\n')) return wrong;
        copyAnew(installed, place);
        if (auto problem = makeArrivals(installed, place)) return *problem;
        if (!writeSources(place / sourcesName, addressAt(port))) return wrong;
    } catch (const fs::filesystem_error& problem) {
        return Error{"the sample cannot be laid out: " + problem.code().message() + "; check the rights of this folder and the disk", problem.path1().empty() ? folder : problem.path1().string()};
    }
    return (place / runbookName).string();
}

std::map<std::string, std::string> valuesIn(const std::string& folder)
{
    const std::uint16_t port = portIn(folder);
    if (port == 0) return {};
    return {{"QUAYSIDE_URL", addressAt(port)}, {"QUAYSIDE_DB", arrivals}};
}

Harbour::Harbour() = default;
Harbour::~Harbour() = default;

std::shared_ptr<void> Harbour::open(const std::string& folder)
{
    std::error_code problem;
    const std::string place = fs::weakly_canonical(folder, problem).string();
    const std::uint16_t port = portIn(place);
    if (port == 0) return nullptr;
    std::weak_ptr<Service>& known = m_services[place];
    auto service = known.lock();
    if (!service) known = service = std::make_shared<Service>(place, port);
    return service;
}

} // namespace holdpoint::sample
