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
    if (const auto wrong = store::whyNoRoles(*url)) return fail(*wrong);
    const auto journal = store::PostgresJournal::open(*url);
    if (!journal) return fail(journal.error());
    if (const auto problem = (*journal)->makeRoles()) return fail(*problem);
    return print("the store is made in " + url->name + ", with the roles of a team\n"
                 "  holdpoint_observer  looks, holds and remarks\n"
                 "  holdpoint_signer    signs and answers as well\n"
                 "  holdpoint_driver    drives and decides as well\n"
                 "give each login one of them: GRANT holdpoint_observer TO \"ann\"; then look with: holdpoint-cli store check --store " + shellWord(database::addressWithoutPassword(*url)) + '\n', Done);
}

std::string counted(std::size_t number, const char* what) { return std::to_string(number) + ' ' + what + (number == 1 ? "" : "s"); }

/// Each journal is read, and so every hash is computed again.
std::vector<store::StoreFinding> journalFindings(journal::Journal& journal)
{
    const auto releases = journal.releases();
    if (!releases) return {{false, releases.error().text()}};
    std::vector<store::StoreFinding> found;
    for (const journal::Summary& release : *releases)
        if (const auto events = journal.read(release.release, 0); !events) found.push_back({false, release.release + ": " + events.error().text()});
    if (found.empty()) found.push_back({true, counted(releases->size(), "release") + ", and the chain of each is whole"});
    return found;
}

std::vector<store::StoreFinding> findingsAt(const database::DatabaseUrl& url)
{
    std::vector<store::StoreFinding> findings = store::checkPostgres(url);
    // Who looks renews no tables. Where it cannot be opened, what stands above says why.
    const auto open = store::isReadable(url) ? store::PostgresJournal::open(url, {}, true) : Result<std::unique_ptr<store::PostgresJournal>>(Error{});
    if (!open) return findings;
    const auto journals = journalFindings(**open);
    findings.insert(findings.end(), journals.begin(), journals.end());
    return findings;
}

int check(const Arguments& arguments)
{
    std::vector<store::StoreFinding> findings;
    if (arguments.has("--store") && !isOnServer(arguments.value("--store"))) {
        const auto place = openStoreThatIsThere(arguments.value("--store"));
        if (!place) return fail(place.error());
        findings = journalFindings(*place->journal);
    } else {
        const auto url = serverOf(arguments);
        if (!url) return fail(url.error());
        findings = findingsAt(*url);
    }
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

/// All that was asked for is there: 0. Some of it stays where it is: 1. Something broke, and the rest was not looked at: 2.
int told(const store::Copied& copied, std::size_t asked)
{
    std::string text = "copied " + counted(copied.releases, "release") + " with " + std::to_string(copied.events) + " events; " + std::to_string(copied.there) + " were there already";
    if (!copied.leftOut.empty()) text += "; " + std::to_string(copied.leftOut.size()) + " left out";
    text += '\n';
    for (const store::LeftOut& left : copied.leftOut) text += "left out " + left.release + ": " + left.why + '\n';
    const int exit = print(text, copied.leftOut.empty() ? Done : No);
    if (!copied.stopped) return exit;
    const std::size_t missing = asked - copied.releases - copied.there - copied.leftOut.size();
    return fail(Error{copied.stopped->what + "; " + counted(missing, "release") + " not copied yet, and of each that was copied all is there: say it again to go on with the rest", copied.stopped->file});
}

int copy(const Arguments& arguments)
{
    const std::string from = arguments.operand(1), to = arguments.operand(2), release = arguments.value("--release");
    if (from.empty() || to.empty()) return fail(Error{"store copy takes two stores, FROM and TO, each as sqlite:PATH or postgresql://USER@HOST/DATABASE"});
    const auto source = openForCopy(from, true);
    if (!source) return fail(source.error());
    auto chosen = store::releasesToCopy(*source->journal, release);
    if (!chosen) return fail(chosen.error());
    // Where nothing is to be taken, nothing is made.
    const std::size_t asked = chosen->releases.size() + chosen->leftOut.size();
    store::Copied copied;
    if (!chosen->releases.empty() || chosen->leftOut.empty()) {
        const auto target = openForCopy(to, false);
        if (!target) return fail(target.error());
        copied = store::copyReleases(*source->journal, *source->transfer, *target->journal, *target->transfer, chosen->releases);
    }
    copied.leftOut.insert(copied.leftOut.begin(), chosen->leftOut.begin(), chosen->leftOut.end());
    // Who names one release wants that one or an error.
    if (!release.empty() && !copied.leftOut.empty()) return fail(Error{"release '" + release + "' is not copied: " + copied.leftOut.front().why});
    return told(copied, asked);
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
