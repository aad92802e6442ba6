#include "models/store/postgres_trouble.h"

#include <array>
#include <string_view>
#include <utility>

namespace holdpoint::store {

namespace {

/// What libpq and the server say when nobody gets in, and what helps.
constexpr auto advices = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"no password supplied", "put the password into ~/.pgpass, as HOST:PORT:DATABASE:USER:PASSWORD"},
    {"password authentication failed", "check the user, and the password in ~/.pgpass"},
    {"could not translate host name", "check the host's name and the network"},
    {"onnection refused", "check host and port, and that the server runs and listens there"},
    {"timeout expired", "check host and port, and the network and firewall between"},
    {"No such file or directory", "check that the server runs, and the folder of its socket"},
    {"no pg_hba.conf entry", "the server lets nobody in from here like this; let its administrator look at pg_hba.conf, or try another sslmode"},
    {"does not support SSL", "the server has no TLS; switch it on there, or choose sslmode=prefer knowingly"},
    {"certificate", "check sslmode, sslrootcert and the name in the server's certificate"},
    {"too many clients", "the server has no connection left; let its administrator raise max_connections, or use a pgbouncer in session mode"},
    {"remaining connection slots", "the server has no connection left; let its administrator raise max_connections, or use a pgbouncer in session mode"},
    {"is starting up", "the server is starting; it is tried again"},
    {"shutting down", "the server goes down; it is tried again"},
    {"does not exist", "check the names of the database and of the user"},
});

} // namespace

Error withAdvice(Error refused)
{
    for (const auto& [words, advice] : advices)
        if (refused.what.find(words) != std::string::npos) {
            refused.what += "; " + std::string(advice);
            break;
        }
    return refused;
}

Error troubleOf(const database::DatabaseUrl& url, const database::SqlProblem& problem)
{
    const std::string said = database::withoutPassword(url, problem.text);
    const auto say = [&](const std::string& what) { return Error{what, url.name}; };
    if (problem.state == "53100") return say("the server's disk is full, so nothing was written; make room there, and it goes on by itself");
    if (problem.state == "42501") return say("this login has not the right to do that (" + said + "); let the owner of the store give it the role that has");
    if (problem.state == "HP002" || problem.state == "22P02") return say("the store has refused what does not continue the journal (" + said + "), and nothing was written; look at the release with 'holdpoint-cli status' and say it again");
    if (problem.state == "25006") return say("the server may only be read, as a standby may; name the one that is written to, with target_session_attrs=read-write in the address");
    if (problem.state == "42P01" || problem.state == "42883" || problem.state == "3F000") return say("the store is not as Holdpoint made it (" + said + "); restore it from a backup");
    if (problem.state == "22P05" || problem.state == "22021") return say("the database cannot keep this text (" + said + "); make the store in a database whose encoding is UTF8");
    if (problem.broken) return say("the connection to the store was lost (" + said + "); it is made anew as soon as the server answers");
    return say("the store does not work (" + said + "); look at the server's log");
}

} // namespace holdpoint::store
