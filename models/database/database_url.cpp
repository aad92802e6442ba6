#include "models/database/database_url.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace holdpoint::database {

namespace {

Error unreadable() { return Error::told(Phrase::of(unreadableAddress)); }

/// "sqlite:shop.db" and "sqlite:/srv/shop.db"; other programs write "sqlite:///shop.db" and "sqlite:////srv/shop.db".
DatabaseUrl sqliteUrl(std::string_view rest, const std::string& directory)
{
    if (rest.starts_with("///")) rest.remove_prefix(3);
    const std::string path(rest);
    const std::string whole = path.starts_with('/') ? path : directory + '/' + path;
    const Phrase called = Phrase::of(ofDatabase, {whole});
    return {DatabaseUrl::Kind::Sqlite, whole, called.english(), called, {}};
}

/// An empty address, a folder (a Unix socket) and several hosts are all right.
Phrase placeOf(const QUrlQuery& query, std::string_view authority)
{
    const QString socket = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    if (!socket.isEmpty()) return socket.toStdString();
    const std::string_view hosts = authority.substr(authority.rfind('@') == std::string_view::npos ? 0 : authority.rfind('@') + 1);
    return hosts.empty() ? Phrase::of(thisMachine) : QByteArray::fromPercentEncoding(QByteArray(hosts.data(), static_cast<qsizetype>(hosts.size()))).toStdString();
}

Result<DatabaseUrl> postgresUrl(std::string_view rest)
{
    DatabaseUrl found;
    found.address = "postgresql:" + std::string(rest);
    const std::string_view authority = rest.substr(2, rest.find_first_of("/?", 2) - 2);
    const std::size_t at = authority.rfind('@');
    const std::string_view user = at == std::string_view::npos ? std::string_view() : authority.substr(0, at);
    if (const std::size_t colon = user.find(':'); colon != std::string_view::npos) found.password = user.substr(colon + 1);
    const std::size_t slash = rest.find('/', 2);
    const std::string path(slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1, rest.find('?', slash) - slash - 1));
    const std::size_t mark = rest.find('?');
    const QUrlQuery query(mark == std::string_view::npos ? QString() : QString::fromStdString(std::string(rest.substr(mark + 1))));
    if (found.password.empty()) found.password = query.queryItemValue(QStringLiteral("password"), QUrl::PrettyDecoded).toStdString();
    found.called = path.empty() ? Phrase::of(ofUserOn, {placeOf(query, authority)}) : Phrase::of(ofDatabaseOn, {path, placeOf(query, authority)});
    found.name = found.called.english();
    return found;
}

void takeOut(std::string& text, const std::string& secret)
{
    if (secret.empty()) return;
    for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + 3)) text.replace(at, secret.size(), "***");
}

} // namespace

Result<DatabaseUrl> readDatabaseUrl(std::string_view url, const std::string& directory)
{
    const std::size_t colon = url.find(':');
    if (colon == std::string_view::npos || colon + 1 == url.size()) return unreadable();
    std::string_view scheme = url.substr(0, colon);
    scheme = scheme.substr(0, scheme.find('+'));
    const std::string_view rest = url.substr(colon + 1);
    if (scheme == "sqlite" || scheme == "sqlite3") return sqliteUrl(rest, directory);
    if ((scheme == "postgresql" || scheme == "postgres") && rest.starts_with("//")) return postgresUrl(rest);
    return unreadable();
}

std::string addressWithoutPassword(const DatabaseUrl& url)
{
    std::string address = url.address;
    if (url.password.empty()) return address;
    for (const std::string& written : {':' + url.password + '@', "password=" + url.password}) {
        const std::size_t at = address.find(written);
        if (at == std::string::npos) continue;
        if (written.front() == ':') return address.replace(at, written.size(), "@");
        // What stands before and behind it in the query goes together again.
        const bool more = at + written.size() < address.size();
        return address.replace(more ? at : at - 1, written.size() + 1, "");
    }
    return address;
}

std::string withoutPassword(const DatabaseUrl& url, std::string text)
{
    takeOut(text, url.address);
    takeOut(text, url.password);
    const std::string plain = QByteArray::fromPercentEncoding(QByteArray::fromStdString(url.password)).toStdString();
    takeOut(text, plain);
    return text;
}

} // namespace holdpoint::database
