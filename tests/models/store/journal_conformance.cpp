#include "tests/models/store/journal_conformance.h"

#include "models/base/digest.h"

#include <QTest>

#include <set>
#include <thread>

namespace holdpoint::tests {

using namespace journal;

namespace {

std::string note(const Event& event)
{
    const auto* noted = std::get_if<Noted>(&event.body);
    return noted ? noted->text : std::string();
}

/// Empty when the answer is an error that says all of it in one line.
template <typename T>
std::string isClearError(const char* what, const Result<T>& answer, std::string_view names)
{
    if (answer) return std::string(what) + " is no error";
    const std::string text = answer.error().text();
    if (text.find(names) == std::string::npos || text.find('\n') != std::string::npos || text.size() < 20) return std::string(what) + " is said as: " + text;
    return {};
}

#define HOLDPOINT_EXPECT(condition) \
    if (!(condition)) return std::string("not true: " #condition)

std::string createsAndReads(const JournalBackend& backend)
{
    const auto journal = backend.open();
    const auto made = journal->create(summaryFor("r1"), {firstDraft(), noteDraft("two")});
    if (!made) return made.error().text();
    HOLDPOINT_EXPECT(made->size() == 2);
    HOLDPOINT_EXPECT((*made)[0].seq == 1 && (*made)[1].seq == 2);
    HOLDPOINT_EXPECT((*made)[0].atMs == 1000 && (*made)[0].actor == "änn \"a\"");
    HOLDPOINT_EXPECT((*made)[0].hash.empty() != backend.chained);
    const auto read = backend.open()->read("r1", 0);
    if (!read) return read.error().text();
    HOLDPOINT_EXPECT(textOf(*read) == textOf(*made));
    // Whatever a text holds, it comes back.
    const std::string odd = "quote \" backslash \\ line\nend \t null-like \\u0000 ü 漢 🚀 " + std::string(100'000, 'x');
    const auto added = journal->append("r1", 2, {noteDraft(odd)}, summaryFor("r1"));
    HOLDPOINT_EXPECT(added && added->has_value());
    HOLDPOINT_EXPECT(note(backend.open()->read("r1", 2)->front()) == odd);
    return {};
}

std::string refusesASecondOneOfTheSameName(const JournalBackend& backend)
{
    const auto journal = backend.open();
    if (!journal->create(summaryFor("r1"), {firstDraft()})) return "the first one cannot be made";
    if (auto wrong = isClearError("a second release of one name", backend.open()->create(summaryFor("r1"), {firstDraft(), noteDraft("two")}), "'r1'"); !wrong.empty()) return wrong;
    HOLDPOINT_EXPECT(journal->read("r1", 0)->size() == 1);
    HOLDPOINT_EXPECT(journal->releases()->size() == 1);
    return {};
}

std::string appendsWhatFollows(const JournalBackend& backend)
{
    const auto journal = backend.open();
    HOLDPOINT_EXPECT(bool(journal->create(summaryFor("r1"), {firstDraft()})));
    for (std::uint64_t seen = 1; seen < 20; ++seen) {
        const auto added = journal->append("r1", seen, {noteDraft(std::to_string(seen))}, summaryFor("r1"));
        if (!added) return added.error().text();
        HOLDPOINT_EXPECT(added->has_value() && (*added)->size() == 1);
        HOLDPOINT_EXPECT((*added)->front().seq == seen + 1);
    }
    const auto all = backend.open()->read("r1", 0);
    HOLDPOINT_EXPECT(all && all->size() == 20);
    for (std::uint64_t i = 1; i < 20; ++i) HOLDPOINT_EXPECT(note((*all)[i]) == std::to_string(i));
    return {};
}

/// Who has not seen all does not add anything, and neither does who claims to have seen more than there is.
std::string refusesWhoIsBehind(const JournalBackend& backend)
{
    const auto mine = backend.open(), theirs = backend.open();
    HOLDPOINT_EXPECT(bool(mine->create(summaryFor("r1"), {firstDraft()})));
    HOLDPOINT_EXPECT(theirs->append("r1", 1, {noteDraft("theirs")}, summaryFor("r1", "held"))->has_value());
    for (const std::uint64_t seen : {0, 1, 3, 100}) {
        const auto stale = mine->append("r1", seen, {noteDraft("mine"), noteDraft("mine too")}, summaryFor("r1", "done"));
        if (!stale) return "a stale append is an error: " + stale.error().text();
        HOLDPOINT_EXPECT(!stale->has_value());
    }
    const auto all = theirs->read("r1", 0);
    HOLDPOINT_EXPECT(all->size() == 2 && note(all->back()) == "theirs");
    HOLDPOINT_EXPECT(theirs->releases()->front().state == "held");
    HOLDPOINT_EXPECT(mine->append("r1", 2, {noteDraft("mine"), noteDraft("mine too")}, summaryFor("r1"))->has_value());
    HOLDPOINT_EXPECT(theirs->read("r1", 0)->size() == 4);
    return {};
}

std::string readsOnFromWhereOneWas(const JournalBackend& backend)
{
    const auto journal = backend.open();
    HOLDPOINT_EXPECT(bool(journal->create(summaryFor("r1"), {firstDraft(), noteDraft("2"), noteDraft("3"), noteDraft("4")})));
    HOLDPOINT_EXPECT(bool(journal->create(summaryFor("r10"), {firstDraft(), noteDraft("other")})));
    const auto all = journal->read("r1", 0);
    HOLDPOINT_EXPECT(all && all->size() == 4);
    for (std::uint64_t seen = 0; seen <= 4; ++seen) {
        const auto rest = backend.open()->read("r1", seen);
        if (!rest) return rest.error().text();
        HOLDPOINT_EXPECT(textOf(*rest) == textOf({all->begin() + static_cast<std::ptrdiff_t>(seen), all->end()}));
    }
    HOLDPOINT_EXPECT(journal->read("r1", 100) && journal->read("r1", 100)->empty());
    return {};
}

std::string namesWhatIsNotThere(const JournalBackend& backend)
{
    const auto journal = backend.open();
    HOLDPOINT_EXPECT(bool(journal->create(summaryFor("r1"), {firstDraft()})));
    if (auto wrong = isClearError("reading no release", journal->read("r2", 0), "'r2'"); !wrong.empty()) return wrong;
    if (auto wrong = isClearError("reading ''", journal->read("", 0), "''"); !wrong.empty()) return wrong;
    if (auto wrong = isClearError("reading 'R1'", journal->read("R1", 0), "'R1'"); !wrong.empty()) return wrong;
    if (auto wrong = isClearError("adding to no release", journal->append("r2", 0, {noteDraft("x")}, summaryFor("r2")), "'r2'"); !wrong.empty()) return wrong;
    HOLDPOINT_EXPECT(journal->releases()->size() == 1);
    return {};
}

/// By age, and of the same age by name, the newest first.
std::string listsTheNewestFirst(const JournalBackend& backend)
{
    const auto journal = backend.open();
    HOLDPOINT_EXPECT(journal->releases() && journal->releases()->empty());
    for (const auto& [name, at] : std::vector<std::pair<std::string, std::int64_t>>{{"m", 2000}, {"z", 1000}, {"a", 3000}, {"b", 3000}})
        HOLDPOINT_EXPECT(bool(journal->create(summaryFor(name), {firstDraft(at)})));
    // Being added to makes nothing newer.
    HOLDPOINT_EXPECT(journal->append("z", 1, {noteDraft("late", 9000)}, summaryFor("z"))->has_value());
    const auto all = backend.open()->releases();
    if (!all) return all.error().text();
    std::string names;
    for (const Summary& s : *all) names += s.release + ' ';
    HOLDPOINT_EXPECT(names == "b a m z ");
    return {};
}

std::string keepsTheSummary(const JournalBackend& backend)
{
    const auto journal = backend.open();
    Summary summary{"r1", "Mail \"4\"", "running", "Copy", "", 1000};
    HOLDPOINT_EXPECT(bool(journal->create(summary, {firstDraft()})));
    const auto same = [](const Summary& a, const Summary& b) {
        return a.release == b.release && a.title == b.title && a.state == b.state && a.step == b.step && a.waitingFor == b.waitingFor && a.sinceMs == b.sinceMs;
    };
    HOLDPOINT_EXPECT(same(backend.open()->releases()->front(), summary));
    // It is in its state since it came into it, and not since the last event.
    Summary later = summary;
    later.sinceMs = 5000;
    later.step = "Look";
    HOLDPOINT_EXPECT(bool(journal->append("r1", 1, {noteDraft("x")}, later)));
    later.sinceMs = 1000;
    HOLDPOINT_EXPECT(same(backend.open()->releases()->front(), later));
    Summary held = later;
    held.state = "held";
    held.waitingFor = "a tick";
    held.sinceMs = 6000;
    HOLDPOINT_EXPECT(bool(journal->append("r1", 2, {noteDraft("y")}, held)));
    HOLDPOINT_EXPECT(same(backend.open()->releases()->front(), held));
    Summary other = held;
    other.waitingFor = "another tick";
    other.sinceMs = 7000;
    HOLDPOINT_EXPECT(bool(journal->append("r1", 3, {noteDraft("z")}, other)));
    HOLDPOINT_EXPECT(same(backend.open()->releases()->front(), other));
    return {};
}

std::string marksWhatOthersChange(const JournalBackend& backend)
{
    const auto mine = backend.open(), theirs = backend.open();
    HOLDPOINT_EXPECT(bool(mine->create(summaryFor("r1"), {firstDraft()})));
    std::int64_t mark = mine->changeMark();
    HOLDPOINT_EXPECT(mine->changeMark() == mark);
    HOLDPOINT_EXPECT(bool(theirs->read("r1", 0)) && bool(theirs->releases()));
    HOLDPOINT_EXPECT(mine->changeMark() == mark);      // others only looked
    HOLDPOINT_EXPECT(theirs->append("r1", 1, {noteDraft("x")}, summaryFor("r1"))->has_value());
    HOLDPOINT_EXPECT(QTest::qWaitFor([&] { return mine->changeMark() != mark; }));
    mark = mine->changeMark();
    HOLDPOINT_EXPECT(bool(theirs->create(summaryFor("r2"), {firstDraft()})));
    HOLDPOINT_EXPECT(QTest::qWaitFor([&] { return mine->changeMark() != mark; }));
    return {};
}

std::string keepsTexts(const JournalBackend& backend)
{
    const auto journal = backend.open();
    const std::string bytes = std::string("# Mail\r\n\0\xff\x01", 12) + std::string(300'000, 'y');
    const auto key = journal->keepText(bytes);
    if (!key) return key.error().text();
    HOLDPOINT_EXPECT(*key == sha256Hex(bytes));
    HOLDPOINT_EXPECT(backend.open()->text(*key) && *backend.open()->text(*key) == bytes);
    HOLDPOINT_EXPECT(journal->keepText(bytes) && *journal->keepText(bytes) == *key);
    const auto empty = journal->keepText("");
    HOLDPOINT_EXPECT(empty && journal->text(*empty) && journal->text(*empty)->empty());
    return isClearError("a text that is not kept", journal->text(sha256Hex("other")), sha256Hex("other").substr(0, 12));
}

std::string takesNothingWhereNothingIsGiven(const JournalBackend& backend)
{
    const auto journal = backend.open();
    HOLDPOINT_EXPECT(bool(journal->create(summaryFor("r1"), {firstDraft()})));
    const auto none = journal->append("r1", 1, {}, summaryFor("r1"));
    HOLDPOINT_EXPECT(none && none->has_value() && (*none)->empty());
    HOLDPOINT_EXPECT(journal->read("r1", 0)->size() == 1);
    return {};
}

/// Adds `count` notes under one name, each as soon as it has seen all the others.
std::string writeNotes(Journal& journal, const std::string& name, int count)
{
    std::uint64_t seen = 0;
    for (int done = 0; done < count;) {
        const auto more = journal.read("r1", seen);
        if (!more) return more.error().text();
        if (!more->empty()) seen = more->back().seq;
        const auto added = journal.append("r1", seen, {noteDraft(name + ' ' + std::to_string(done)), noteDraft(name + " and")}, summaryFor("r1"));
        if (!added) return added.error().text();
        if (added->has_value()) ++done;
    }
    return {};
}

std::string writersLoseAndDoubleNothing(const JournalBackend& backend)
{
    constexpr int count = 100;
    const auto mine = backend.open(), theirs = backend.open();
    HOLDPOINT_EXPECT(bool(mine->create(summaryFor("r1"), {firstDraft()})));
    std::string mineWrong, theirsWrong;
    if (backend.threads) {
        std::thread other([&] { theirsWrong = writeNotes(*theirs, "theirs", count); });
        mineWrong = writeNotes(*mine, "mine", count);
        other.join();
    } else {
        for (int i = 0; i < count; ++i) {
            mineWrong += writeNotes(*mine, "mine", 1);
            theirsWrong += writeNotes(*theirs, "theirs", 1);
        }
    }
    if (!mineWrong.empty() || !theirsWrong.empty()) return mineWrong + theirsWrong;
    const auto all = backend.open()->read("r1", 0);
    if (!all) return all.error().text();
    HOLDPOINT_EXPECT(all->size() == 1 + 4 * count);
    std::multiset<std::string> firsts;
    for (std::size_t i = 1; i < all->size(); i += 2) {
        firsts.insert(note((*all)[i]));
        const std::string name = note((*all)[i]).substr(0, note((*all)[i]).find(' '));
        HOLDPOINT_EXPECT(note((*all)[i + 1]) == name + " and");     // what was added together stands together
    }
    if (backend.threads)
        for (const char* name : {"mine", "theirs"})
            for (int i = 0; i < count; ++i) HOLDPOINT_EXPECT(firsts.count(std::string(name) + ' ' + std::to_string(i)) == 1);
    return {};
}

} // namespace

const std::vector<JournalPromise>& journalPromises()
{
    static const std::vector<JournalPromise> all = {
        {"creates and reads", createsAndReads},
        {"refuses a second one of the same name", refusesASecondOneOfTheSameName},
        {"appends what follows", appendsWhatFollows},
        {"refuses who is behind", refusesWhoIsBehind},
        {"reads on from where one was", readsOnFromWhereOneWas},
        {"names what is not there", namesWhatIsNotThere},
        {"lists the newest first", listsTheNewestFirst},
        {"keeps the summary", keepsTheSummary},
        {"marks what others change", marksWhatOthersChange},
        {"keeps texts", keepsTexts},
        {"takes nothing where nothing is given", takesNothingWhereNothingIsGiven},
        {"writers lose and double nothing", writersLoseAndDoubleNothing},
    };
    return all;
}

Summary summaryFor(const std::string& release, const std::string& state) { return {release, "Mail", state, "Copy", "", 1000}; }

Draft firstDraft(std::int64_t atMs)
{
    plan::Procedure p;
    p.title = "Mail";
    p.items.push_back({"L4", plan::ItemKind::Shell, 4, 4, plan::none, plan::none, "cp a b"});
    return {atMs, "änn \"a\"", Started{"/srv/deploy.md", "/srv", Drive::Flow, false, std::make_shared<const plan::Procedure>(std::move(p))}};
}

Draft noteDraft(const std::string& text, std::int64_t atMs) { return {atMs, "bo", Noted{text}}; }

std::string textOf(const std::vector<Event>& events)
{
    std::string text;
    for (const Event& e : events) text += std::to_string(e.seq) + ' ' + std::to_string(e.atMs) + ' ' + e.actor + ' ' + std::string(typeOf(e.body)) + ' ' + writeBody(e.body) + ' ' + e.hash + '\n';
    return text;
}

} // namespace holdpoint::tests
