#include "models/report/completed_runbook.h"
#include "models/report/compose.h"
#include "models/report/signing_story.h"

#include <algorithm>

namespace holdpoint::report {

using namespace journal;

namespace {

std::string textOf(const Sources& sources, const std::string& id)
{
    const std::uint32_t index = sources.procedure().indexOf(id);
    return index == plan::none ? id : kindName(sources.record().itemAt(index).kind) + ", line " + std::to_string(sources.record().itemAt(index).line) + ": " + firstLine(sources.record().itemAt(index).text, 80);
}

/// What an edit made of a command.
std::string redlineOf(const Sources& sources, const Deviation& deviation)
{
    const std::uint32_t index = sources.procedure().indexOf(deviation.item);
    if (index == plan::none) return {};
    for (const Word& word : sources.story.items[index].words)
        if (word.seq == deviation.seq && !word.text.empty()) return word.text;
    return {};
}

void addSignOffItems(Document& document, const Sources& sources)
{
    Table table{{{"Role", 1.4}, {"Line", 0.5}, {"Result", 1.1}, {"Who", 1.2}, {"When", 1.9}, {"Said", 1.8}}, {}};
    for (std::uint32_t i = 0; i < sources.record().items.size(); ++i) {
        const plan::Item& item = sources.record().itemAt(i);
        const ItemStory& story = sources.story.items[i];
        if (item.kind != plan::ItemKind::SignOff || (item.aside && story.words.empty())) continue;
        const Status status = statusOf(sources.record(), i);
        const Word* word = story.words.empty() ? nullptr : &story.words.back();
        table.rows.push_back({{item.role}, {std::to_string(item.line)}, {status.words, status.tone}, {word ? word->by : "–"}, {word ? sources.times.full(word->atMs) : "–"}, {word ? word->what + (word->reason.empty() ? "" : ": " + word->reason) : "–"}});
    }
    if (table.rows.empty()) document.say("The runbook asks for no sign-off.", Tone::Quiet);
    else document.add(std::move(table));
}

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

std::vector<Cell> rowOf(const Sources& sources, const Testified& said)
{
    if (!said.statement) return {{"–"}, {"cannot be read: " + said.problem, Tone::Bad}, {"–"}, {sources.times.full(said.atMs)}, {"–"}};
    const signoff::Statement& words = *said.statement;
    const bool against = signoff::isRefusal(words.decision);
    const std::string stands = said.voided.empty() ? said.bytes.signature.empty() ? "only said" : "signed, certificate " + words.fingerprint.substr(0, 16) + "…" : "no longer stands: " + said.voided;
    return {{words.role}, {upper(signoff::nameOf(words.decision)) + ", meaning " + std::string(signoff::nameOf(words.meaning)), against ? Tone::Bad : Tone::Good}, {words.name}, {sources.times.full(words.atMs)},
            {(words.comment.empty() ? "" : words.comment + "\n") + stands, said.voided.empty() ? Tone::Plain : Tone::Doubt}};
}

const std::vector<Column> testimonyColumns{{"Role", 1.3}, {"Said", 1.5}, {"Who", 1.2}, {"When", 1.9}, {"Because, and how it stands", 2.4}};

/// What people have signed, as the statements themselves say it.
void addSignatures(Document& document, const Sources& sources, const SigningStory& story)
{
    Table table{testimonyColumns, {}};
    for (const Testified& said : story.words)
        if (said.kind == "signed" || said.kind == "delegated") table.rows.push_back(rowOf(sources, said));
    if (table.rows.empty()) return;
    document.head(2, "Signed statements");
    document.add(std::move(table));
}

void addPolls(Document& document, const Sources& sources, const SigningStory& story)
{
    for (const PollStory& poll : story.polls) {
        document.head(2, "Go/no-go: " + poll.question);
        document.say("Asked at " + sources.times.full(poll.atMs) + ", decided by the " + poll.director + (poll.quorum == 0 ? "; all had to answer" : "; " + std::to_string(poll.quorum) + " answers were needed"));
        for (const std::string& why : poll.askedAgain) document.say("Asked again: " + why, Tone::Doubt);
        Table table{testimonyColumns, {}};
        for (const Testified& said : story.words)
            if (said.poll == poll.poll) table.rows.push_back(rowOf(sources, said));
        if (table.rows.empty()) document.say("Nobody answered.", Tone::Doubt);
        else document.add(std::move(table));
    }
}

std::string promiseText(const Sources& sources, std::int64_t tookMs)
{
    const std::int32_t budget = sources.record().rollback.budget;
    if (budget == plan::Seconds::unknown) return "the runbook promises no time";
    const std::int64_t promised = std::int64_t{budget} * 1000;
    return lasted(promised) + " promised: " + (tookMs <= promised ? "kept, with " + lasted(promised - tookMs) + " to spare" : "missed by " + lasted(tookMs - promised));
}

} // namespace

/// A sign-off that was refused and then given, a command that failed and was run again: no deviation, and nothing to be silent about.
void addSetbacks(Document& document, const Sources& sources)
{
    constexpr std::size_t most = 200;
    const std::vector<Setback>& all = sources.story.setbacks;
    if (all.empty()) return;
    document.head(2, "What did not pass, at first or at all");
    Table table{{{"When", 0.8}, {"What", 0.8}, {"Of what", 3}, {"By", 1}, {"Because", 2}}, {}};
    for (std::size_t i = 0; i < std::min(all.size(), most); ++i) {
        const Setback& one = all[i];
        const plan::Item& item = sources.record().itemAt(one.item);
        const Status now = statusOf(sources.record(), one.item);
        table.rows.push_back({{sources.times.clock(one.atMs)}, {std::string(nameOf(one.outcome)), Tone::Bad}, {textOf(sources, item.id) + "\nin the end: " + now.words}, {one.by.empty() ? "–" : one.by}, {one.why.empty() ? "–" : one.why}});
    }
    document.add(std::move(table));
    if (all.size() > most) document.say("The first " + std::to_string(most) + " of " + std::to_string(all.size()) + " are shown; the evidence has them all.", Tone::Quiet);
}

void addDeviations(Document& document, const Sources& sources)
{
    document.head(1, "Deviations and redlines");
    const std::vector<Deviation>& all = sources.record().deviations;
    if (all.empty()) return document.say(sources.story.setbacks.empty() ? "Everything was done as it was planned." : "Nothing was done otherwise than planned; not all of it passed at once.", sources.story.setbacks.empty() ? Tone::Good : Tone::Plain), addSetbacks(document, sources);
    Table table{{{"When", 0.8}, {"What", 0.8}, {"Of what", 3}, {"By", 1}, {"Because", 2}}, {}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string redline = redlineOf(sources, all[i]);
        const std::int64_t at = i < sources.story.deviationMs.size() ? sources.story.deviationMs[i] : 0;
        table.rows.push_back({{sources.times.clock(at)}, {all[i].what, Tone::Doubt}, {(all[i].item.empty() ? "the release" : textOf(sources, all[i].item)) + (redline.empty() ? "" : "\nbecame: " + redline)}, {all[i].by}, {all[i].reason.empty() ? "–" : all[i].reason}});
    }
    document.add(std::move(table));
    addSetbacks(document, sources);
}

/// Who pressed the button need not say why; what was breached then says it for them.
std::string reasonText(const Sources& sources)
{
    const Record& record = sources.record();
    if (!record.rollback.reason.empty()) return record.rollback.reason;
    std::string text = "no reason was given";
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i) {
        const LimitRecord& limit = record.watch.limits[i];
        if (limit.breachSeq != 0 && limit.breachMs <= record.rollbackMs && limit.breached) text += "\nbreached then: " + limit.breachSentence + " (line " + std::to_string(sources.procedure().limits[i].line) + ')';
    }
    return text;
}

void addRollback(Document& document, const Sources& sources)
{
    const Record& record = sources.record();
    if (record.rollbackMs == 0) return;
    document.head(1, "Rollback");
    std::int64_t lastMs = record.rollbackMs;
    for (const std::uint32_t item : record.wayBack) lastMs = std::max(lastMs, sources.story.items[item].settledMs);
    const std::int64_t took = (record.endedMs != 0 ? record.endedMs : lastMs) - record.rollbackMs;
    std::string procedures;
    for (const std::string& name : record.rollback.procedures) procedures += (procedures.empty() ? "" : ", ") + name;
    const bool kept = record.rollback.budget == plan::Seconds::unknown || took <= std::int64_t{record.rollback.budget} * 1000;
    document.add(Facts{{{"Turned back", {sources.times.full(record.rollbackMs)}},
                                        {"Because", {reasonText(sources)}},
                                        {"Way back", {procedures.empty() ? "–" : procedures}},
                                        {"Took", {lasted(took) + (record.stage == Stage::Back ? " so far" : "")}},
                                        {"Promise", {promiseText(sources, took), kept ? Tone::Good : Tone::Bad}},
                                        {"It is", {statusOf(record).words, statusOf(record).tone}}}});
}

void addPeople(Document& document, const Sources& sources)
{
    document.head(1, "Go/no-go and sign-offs");
    addSignOffItems(document, sources);
    const SigningStory story = signingStory(sources.evidence);
    addSignatures(document, sources, story);
    addPolls(document, sources, story);
    if (sources.story.remarks.empty()) return;
    document.head(2, "Notes and handovers");
    Table table{{{"When", 0.8}, {"Who", 1.2}, {"What", 1.6}, {"Words", 4}}, {}};
    for (const Word& word : sources.story.remarks) table.rows.push_back({{sources.times.clock(word.atMs)}, {word.by}, {word.what}, {word.reason}});
    document.add(std::move(table));
}

void addCriteria(Document& document, const Sources& sources)
{
    document.head(1, "Success criteria");
    Table table{{{"Line", 0.5}, {"Criterion", 3}, {"Result", 1}, {"Evidence", 2.6}}, {}};
    for (const plan::Task& task : sources.plan.tasks) {
        if (!task.criterion) continue;
        const auto& items = sources.procedure().items;
        const auto found = std::find_if(items.begin(), items.end(), [&](const plan::Item& item) { return item.line == task.line && item.text == task.text; });
        if (found == items.end()) continue;
        const auto index = static_cast<std::uint32_t>(found - items.begin());
        const Status status = statusOf(sources.record(), index);
        const ItemStory& story = sources.story.items[index];
        const std::string evidence = story.words.empty() ? (sources.record().items[index].why.empty() ? "–" : sources.record().items[index].why)
                                                         : "“" + story.words.back().what + "” by " + story.words.back().by + " at " + sources.times.clock(story.words.back().atMs) + (story.words.back().reason.empty() ? "" : ": " + story.words.back().reason);
        table.rows.push_back({{std::to_string(task.line)}, {std::string(task.text)}, {status.words, status.tone}, {evidence}});
    }
    if (table.rows.empty()) document.say("The runbook names no criteria beside its expectations and gates.", Tone::Quiet);
    else document.add(std::move(table));
}

void addRunbook(Document& document, const Sources& sources)
{
    CompletedRunbook completed = completeRunbook(sources);
    if (!completed.fields.empty()) {
        document.head(1, "The runbook's own form");
        Table table{{{"Line", 0.4}, {"Asked for", 2}, {"Filled in", 3.6}}, {}};
        for (const FormField& field : completed.fields)
            table.rows.push_back({{std::to_string(field.line)}, {field.label.empty() ? "(a blank)" : field.label}, field.value.empty() ? Cell{"left empty: the journal does not say", Tone::Quiet} : Cell{field.value}});
        document.add(std::move(table));
    }
    document.head(1, "The runbook as completed");
    document.say(sources.evidence.runbookName + " in its own Markdown, with its boxes ticked and its blanks filled from the journal. What was released is the file with the SHA-256 on the first page.", Tone::Quiet);
    document.add(Code{std::move(completed.markdown)});
}

} // namespace holdpoint::report
