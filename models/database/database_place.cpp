#include "models/database/database_place.h"

#include <QByteArray>
#include <QUrlQuery>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace holdpoint::database {

namespace {

std::string decoded(std::string_view text) { return QByteArray::fromPercentEncoding(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).toStdString(); }

std::string orElse(std::string text, const char* variable, const char* otherwise)
{
    if (!text.empty()) return text;
    const char* set = std::getenv(variable);
    return set == nullptr || *set == '\0' ? otherwise : set;
}

/// "a,b" as two; of nothing one that is empty.
std::vector<std::string> listOf(const std::string& text)
{
    std::vector<std::string> all(1);
    for (const char c : text) {
        if (c == ',') all.emplace_back();
        else all.back() += c;
    }
    return all;
}

struct Server {
    std::string host, port;
};

/// "db.example.com:5433" and "[::1]:5433".
Server serverIn(const std::string& text)
{
    const std::size_t bracket = text.find(']'), colon = text.find(':', bracket == std::string::npos ? 0 : bracket);
    Server found{text.substr(0, colon), colon == std::string::npos ? std::string() : text.substr(colon + 1)};
    if (found.host.starts_with('[') && found.host.ends_with(']')) found.host = found.host.substr(1, found.host.size() - 2);
    return found;
}

/// This machine has many names, of which each leads to the same server where the port is the same.
std::string nameOfHost(std::string host)
{
    if (!host.starts_with('/')) std::transform(host.begin(), host.end(), host.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c); });
    while (host.size() > 1 && (host.ends_with('/') || host.ends_with('.'))) host.pop_back();
    const bool here = host.empty() || host == "127.0.0.1" || host == "::1" || host == "/var/run/postgresql" || host == "/run/postgresql";
    return here ? "localhost" : host;
}

/// The parts of an address, as they stand in it.
struct Parts {
    std::string user, hosts, database;
    QUrlQuery query;

    [[nodiscard]] std::string asked(const char* name) const { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toStdString(); }
};

Parts partsOf(std::string_view address)
{
    Parts parts;
    std::string_view rest = address.substr(std::min(address.find("//"), address.size()));
    rest.remove_prefix(std::min<std::size_t>(rest.size(), 2));
    if (const std::size_t mark = rest.find('?'); mark != std::string_view::npos) {
        parts.query = QUrlQuery(QString::fromStdString(std::string(rest.substr(mark + 1))));
        rest = rest.substr(0, mark);
    }
    const std::size_t slash = rest.find('/');
    if (slash != std::string_view::npos) parts.database = decoded(rest.substr(slash + 1));
    const std::string_view authority = rest.substr(0, slash);
    const std::size_t at = authority.rfind('@');
    parts.hosts = authority.substr(at == std::string_view::npos ? 0 : at + 1);
    if (at != std::string_view::npos) parts.user = decoded(authority.substr(0, std::min(at, authority.find(':'))));
    return parts;
}

} // namespace

std::string placeOfDatabase(const DatabaseUrl& url)
{
    if (url.kind == DatabaseUrl::Kind::Sqlite) return url.address;
    const Parts parts = partsOf(url.address);
    const std::string asked = parts.asked("host"), ports = orElse(parts.asked("port"), "PGPORT", "5432");
    const std::vector<std::string> portList = listOf(ports);
    std::vector<std::string> servers;
    for (const std::string& each : listOf(orElse(asked.empty() ? parts.hosts : asked, "PGHOST", ""))) {
        const Server server = asked.empty() ? serverIn(decoded(each)) : Server{each, {}};
        const std::string& port = portList.size() > servers.size() ? portList[servers.size()] : portList.front();
        servers.push_back(nameOfHost(server.host) + ':' + (server.port.empty() ? port : server.port));
    }
    std::sort(servers.begin(), servers.end());
    servers.erase(std::unique(servers.begin(), servers.end()), servers.end());
    const std::string user = parts.asked("user").empty() ? parts.user : parts.asked("user");
    const std::string named = parts.asked("dbname").empty() ? parts.database : parts.asked("dbname");
    std::string place;
    for (const std::string& server : servers) place += (place.empty() ? "" : ",") + server;
    return place + '/' + orElse(named, "PGDATABASE", orElse(user, "PGUSER", "").c_str());
}

} // namespace holdpoint::database
