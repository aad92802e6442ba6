// The verb store: makes a store for a team, says what is wrong with one, and takes releases from one to another.

#include "app/options.h"
#include "app/output.h"
#include "app/store_place.h"
#include "app/verbs.h"

#include "models/base/json_writer.h"
#include "models/database/database_url.h"
#include "models/store/postgres_check.h"
#include "models/store/postgres_journal.h"
#include "models/store/sqlite_journal.h"

#include <algorithm>
#include <memory>

namespace holdpoint::app {

namespace {

/// A store of either kind, as one from which releases are taken and into which they are put.
struct Opened {
    std::unique_ptr<journal::Journal> journal;
    store::Transfer* transfer = nullptr;
};

template <typename Kind>
Opened openedAs(std::unique_ptr<Kind> made)
{
    store::Transfer* transfer = made.get();
    return {std::move(made), transfer};
}

Result<Opened> openForCopy(const std::string& url, bool there)
{
    if (isOnServer(url)) {
        const auto server = database::readDatabaseUrl(url, {});
        if (!server) return server.error();
        auto made = store::PostgresJournal::open(*server, {}, there);
        if (!made) return made.error();
        return openedAs(std::move(made.value()));
    }
    if (there)
        if (const auto place = openStoreThatIsThere(url); !place) return place.error();
    const auto file = storeFile(url);
    if (!file) return file.error();
    auto made = store::SqliteJournal::open(*file);
    if (!made) return made.error();
    return openedAs(std::move(made.value()));
}

Result<database::DatabaseUrl> serverOf(const Arguments& arguments)
{
    const std::string url = arguments.has("--store") ? arguments.value("--store") : arguments.operand(1);
    if (!isOnServer(url)) return Error{"name the database with --store postgresql://USER@HOST/DATABASE"};
    return database::readDatabaseUrl(url, {});
}

int init(const Arguments& arguments)
{
    const auto url = serverOf(arguments);
    if (!url) return fail(url.error());
    const auto journal = store::PostgresJournal::open(*url);
    if (!journal) return fail(journal.error());
    if (const auto problem = (*journal)->makeRoles()) return fail(*problem);
    return print("the store is made in " + url->name + ", with the roles of a team\n"
                 "  holdpoint_observer  looks, holds and remarks\n"
                 "  holdpoint_signer    signs and answers as well\n"
                 "  holdpoint_driver    drives and decides as well\n"
                 "give each login one of them: GRANT holdpoint_observer TO \"ann\"; then look with: holdpoint-cli store check --store " + database::addressWithoutPassword(*url) + '\n', Done);
}

int check(const Arguments& arguments)
{
    if (arguments.has("--store") && !isOnServer(arguments.value("--store"))) {
        const auto place = openStoreThatIsThere(arguments.value("--store"));
        if (!place) return fail(place.error());
        const auto releases = place->journal->releases();
        return releases ? print("ok     the store is there, with " + std::to_string(releases->size()) + " releases\n", Done) : fail(releases.error());
    }
    const auto url = serverOf(arguments);
    if (!url) return fail(url.error());
    const auto findings = store::checkPostgres(*url);
    std::string text;
    JsonWriter json;
    json.beginObject().key("findings").beginArray();
    for (const store::StoreFinding& finding : findings) {
        text += (finding.fine ? "ok     " : "WRONG  ") + finding.text + '\n';
        json.beginObject().key("fine").boolean(finding.fine).field("text", finding.text).endObject();
    }
    json.endArray().endObject();
    const bool fine = std::all_of(findings.begin(), findings.end(), [](const store::StoreFinding& finding) { return finding.fine; });
    return print(arguments.has("--json") ? json.take() + '\n' : text, fine ? Done : No);
}

int copy(const Arguments& arguments)
{
    const std::string from = arguments.operand(1), to = arguments.operand(2);
    if (from.empty() || to.empty()) return fail(Error{"store copy takes two stores, FROM and TO, each as sqlite:PATH or postgresql://USER@HOST/DATABASE"});
    const auto source = openForCopy(from, true);
    if (!source) return fail(source.error());
    const auto target = openForCopy(to, false);
    if (!target) return fail(target.error());
    const auto copied = store::copyReleases(*source->journal, *source->transfer, *target->journal, *target->transfer, arguments.value("--release"));
    if (!copied) return fail(copied.error());
    return print("copied " + std::to_string(copied->releases) + (copied->releases == 1 ? " release" : " releases") + " with " + std::to_string(copied->events) + " events; "
                     + std::to_string(copied->there) + " were there already\n", Done);
}

int act(const Arguments& arguments)
{
    const std::string word = arguments.operand(0);
    if (word == "init") return init(arguments);
    if (word == "check") return check(arguments);
    if (word == "copy") return copy(arguments);
    return fail(Error{"store takes init, check or copy, and not '" + word + "'"});
}

} // namespace

Verb storeVerb()
{
    return {"store", "init | check | copy FROM TO", "makes a store for a team on PostgreSQL; says what is wrong with one; takes releases from one store to another, their chains unbroken",
            {storeOption, {"--release", "RELEASE", "with copy: this release alone"}, jsonOption}, act, 1, 3};
}

} // namespace holdpoint::app
