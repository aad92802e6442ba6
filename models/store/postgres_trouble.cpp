#include "models/store/postgres_trouble.h"

#include <QtGlobal>

#include <array>
#include <string_view>
#include <utility>

namespace holdpoint::store {

namespace {

/// What libpq and the server say when nobody gets in, and what helps.
constexpr auto advices = std::to_array<std::pair<std::string_view, const char*>>({
    {"no password supplied", QT_TRANSLATE_NOOP("Verify", "put the password into ~/.pgpass, as HOST:PORT:DATABASE:USER:PASSWORD")},
    {"password authentication failed", QT_TRANSLATE_NOOP("Verify", "check the user, and the password in ~/.pgpass")},
    {"could not translate host name", QT_TRANSLATE_NOOP("Verify", "check the host's name and the network")},
    {"onnection refused", QT_TRANSLATE_NOOP("Verify", "check host and port, and that the server runs and listens there")},
    {"timeout expired", QT_TRANSLATE_NOOP("Verify", "check host and port, and the network and firewall between")},
    {"No such file or directory", QT_TRANSLATE_NOOP("Verify", "check that the server runs, and the folder of its socket")},
    {"no pg_hba.conf entry", QT_TRANSLATE_NOOP("Verify", "the server lets nobody in from here like this; let its administrator look at pg_hba.conf, or try another sslmode")},
    {"does not support SSL", QT_TRANSLATE_NOOP("Verify", "the server has no TLS; switch it on there, or choose sslmode=prefer knowingly")},
    {"certificate", QT_TRANSLATE_NOOP("Verify", "check sslmode, sslrootcert and the name in the server's certificate")},
    {"too many clients", QT_TRANSLATE_NOOP("Verify", "the server has no connection left; let its administrator raise max_connections, or use a pgbouncer in session mode")},
    {"remaining connection slots", QT_TRANSLATE_NOOP("Verify", "the server has no connection left; let its administrator raise max_connections, or use a pgbouncer in session mode")},
    {"is starting up", QT_TRANSLATE_NOOP("Verify", "the server is starting; it is tried again")},
    {"shutting down", QT_TRANSLATE_NOOP("Verify", "the server goes down; it is tried again")},
    {"does not exist", QT_TRANSLATE_NOOP("Verify", "check the names of the database and of the user")},
});

} // namespace

Error withAdvice(Error refused)
{
    for (const auto& [words, advice] : advices)
        if (refused.what.find(words) != std::string::npos) {
            Error advised = Error::told(Phrase::of("%1; %2", {refused.words(), Phrase::of(advice)}), refused.file);
            advised.line = refused.line;
            return advised;
        }
    return refused;
}

Error troubleOf(const database::DatabaseUrl& url, const database::SqlProblem& problem)
{
    const std::string said = database::withoutPassword(url, problem.text);
    const auto say = [&](const char* what) { return Error::told(Phrase::of(what, {said}), url.name); };
    if (problem.state == "53100") return say(QT_TRANSLATE_NOOP("Verify", "the server's disk is full, so nothing was written; make room there, and it goes on by itself"));
    if (problem.state == "42501") return say(QT_TRANSLATE_NOOP("Verify", "this login has not the right to do that (%1); let the owner of the store give it the role that has"));
    if (problem.state == "HP002" || problem.state == "22P02") return say(QT_TRANSLATE_NOOP("Verify", "the store has refused what does not continue the journal (%1), and nothing was written; look at the release with 'holdpoint-cli status' and say it again"));
    if (problem.state == "25006") return say(QT_TRANSLATE_NOOP("Verify", "the server may only be read, as a standby may; name the one that is written to, with target_session_attrs=read-write in the address"));
    if (problem.state == "42P01" || problem.state == "42883" || problem.state == "3F000") return say(QT_TRANSLATE_NOOP("Verify", "the store is not as Holdpoint made it (%1); restore it from a backup"));
    if (problem.state == "22P05" || problem.state == "22021") return say(QT_TRANSLATE_NOOP("Verify", "the database cannot keep this text (%1); make the store in a database whose encoding is UTF8"));
    if (problem.broken) return say(QT_TRANSLATE_NOOP("Verify", "the connection to the store was lost (%1); it is made anew as soon as the server answers"));
    return say(QT_TRANSLATE_NOOP("Verify", "the store does not work (%1); look at the server's log"));
}

} // namespace holdpoint::store
