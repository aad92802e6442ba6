#include "models/report/compose.h"

#include "models/base/digest.h"
#include "models/plan/compile.h"
#include "models/plan/default_values.h"
#include "models/plan/outline_json.h"
#include "models/plan/settled_findings.h"

#include <algorithm>
#include <map>
#include <set>

namespace holdpoint::report {

namespace {

std::string environments(const Sources& sources)
{
    std::set<std::string> names;
    for (std::uint32_t i = 0; i < sources.record().items.size(); ++i)
        if (!sources.record().itemAt(i).environment.empty() && sources.record().items[i].ran()) names.insert(sources.record().itemAt(i).environment);
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "none is named by the runbook" : text;
}

/// How many items came out how.
std::string tallyText(const journal::Record& record)
{
    std::map<std::string, std::size_t> tally;
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        if (!record.items[i].ran() && record.items[i].state == journal::ItemState::Pending && (record.itemAt(i).aside || record.itemAt(i).rollback != plan::none)) continue;
        ++tally[statusOf(record, i).words];
    }
    std::string text;
    for (const auto& [words, count] : tally) text += (text.empty() ? "" : ",  ") + std::to_string(count) + ' ' + words;
    return text.empty() ? "none" : text;
}

std::string runbookText(const Evidence& evidence)
{
    return evidence.runbookName + ", " + counted(evidence.runbook.size(), "byte");
}

std::string resultSentence(const Sources& sources)
{
    const journal::Record& record = sources.record();
    std::string text = statusOf(record).words;
    if (record.stage == journal::Stage::Ended) text += " at " + sources.times.full(record.endedMs) + ", after " + lasted(record.endedMs - record.startedMs);
    if (record.stage == journal::Stage::Ended && record.ending != journal::Ending::Done && !record.endingWhy.empty()) text += ": " + record.endingWhy;
    if (!record.deviations.empty()) text += "; " + counted(record.deviations.size(), "deviation");
    return text;
}

std::string namesOf(const std::vector<std::string>& people)
{
    std::string text;
    for (const std::string& name : people) text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "nobody" : text;
}

} // namespace

void addOverview(Document& document, const Sources& sources)
{
    const journal::Record& record = sources.record();
    Facts facts;
    const auto fact = [&](const char* name, std::string text, Tone tone = Tone::Plain, bool code = false) { facts.rows.push_back({name, {std::move(text), tone, code}}); };
    const Status status = statusOf(record);
    fact("Result", status.words, status.tone);
    fact("Release", sources.evidence.release, Tone::Plain, true);
    fact("Started", sources.times.full(record.startedMs) + " by " + (sources.story.people.empty() ? record.responsible : sources.story.people.front()));
    fact("Ended", record.endedMs == 0 ? "not yet" : sources.times.full(record.endedMs));
    const std::int64_t held = record.heldMs + (record.held ? record.lastMs - record.heldSinceMs : 0);
    fact("Took", lasted(sources.story.endMs() - record.startedMs) + (held > 0 ? ", of which it was held for " + lasted(held) : "")
        + (record.doneForMs > 0 ? "; it was taken back when it had been done for " + lasted(record.doneForMs) : ""));
    fact("Responsible", record.responsible + (sources.story.people.size() > 1 ? " (took part: " + namesOf(sources.story.people) + ')' : ""));
    fact("Environments", environments(sources));
    fact("Folder", record.directory, Tone::Plain, true);
    fact("Items", tallyText(record));
    fact("Deviations", record.deviations.empty() ? "none" : std::to_string(record.deviations.size()), record.deviations.empty() ? Tone::Plain : Tone::Doubt);
    if (!sources.story.setbacks.empty()) fact("Did not pass at once", std::to_string(sources.story.setbacks.size()), Tone::Doubt);
    fact("Runbook", runbookText(sources.evidence));
    fact("Its SHA-256", sha256Hex(sources.evidence.runbook), Tone::Plain, true);
    if (sources.evidence.git) fact("In git", sources.evidence.git->path + " of commit " + sources.evidence.git->commit + (sources.evidence.git->remote.empty() ? "" : " of " + sources.evidence.git->remote), Tone::Plain, true);
    else fact("In git", "no commit with exactly these bytes was found beside it", Tone::Quiet);
    fact("Journal", counted(static_cast<std::size_t>(record.seq), "event") + ", the last one " + record.hash, Tone::Plain, true);
    fact("Report made", sources.times.full(sources.evidence.madeMs) + " by " + sources.evidence.maker);
    if (!record.oddities.empty()) fact("Oddities", counted(record.oddities.size(), "event") + " could not be as they stand, the first one: " + record.oddities.front(), Tone::Bad);
    document.add(std::move(facts));
}

void addParameters(Document& document, const Sources& sources)
{
    document.head(1, "Parameters");
    Table table{{{"Name", 1}, {"Value", 2.4}}, {}};
    for (const plan::DefaultValue& own : plan::defaultsIn(sources.procedure()))
        if (!sources.record().values.contains(own.name)) table.rows.push_back({{own.name, Tone::Plain, true}, {own.value + "   as line " + std::to_string(own.line) + " of the runbook says where nobody says otherwise"}});
    for (const auto& [name, value] : sources.record().values)
        table.rows.push_back({{name, Tone::Plain, true}, value.secret ? Cell{"••• a secret: its value is kept nowhere", Tone::Quiet} : Cell{value.text, Tone::Plain, true}});
    if (table.rows.empty()) document.say("Nothing had to be filled in.", Tone::Quiet);
    else document.add(std::move(table));
}

/// They are no part of what was released: whoever reads the report learns what the runbook itself would have gone wrong with.
void addFindings(Document& document, const Sources& sources)
{
    constexpr std::size_t most = 200;
    std::vector<plan::Finding> findings;
    const std::vector<bool> settled = plan::settledFindings(sources.plan, [&](std::string_view name) { return sources.record().values.contains(name); });
    for (std::size_t i = 0; i < settled.size(); ++i)
        if (!settled[i]) findings.push_back(sources.plan.findings[i]);
    document.head(1, "What is wrong in the runbook");
    if (findings.empty()) return document.say("Nothing was found in it.", Tone::Quiet), void();
    document.say("What " + sources.evidence.runbookName + " has in it that goes wrong or may be misread, found by reading it. It was released as it is; each line has what mends it.", Tone::Quiet);
    Table table{{{"Line", 0.4}, {"Kind", 0.6}, {"Found", 3.2}, {"Mend", 2.2}}, {}};
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i) {
        const Tone tone = findings[i].severity == plan::Severity::Error ? Tone::Bad : findings[i].severity == plan::Severity::Warning ? Tone::Doubt : Tone::Quiet;
        table.rows.push_back({{std::to_string(findings[i].line)}, {std::string(plan::nameOf(findings[i].severity)), tone}, {std::string(findings[i].message)}, {std::string(findings[i].mend)}});
    }
    document.add(std::move(table));
    if (findings.size() > most) document.say("The first " + std::to_string(most) + " of " + std::to_string(findings.size()) + " are shown; lint shows them all.", Tone::Quiet);
}

void addChecking(Document& document, const Sources& sources)
{
    document.head(1, "How to check this report");
    document.say(
        "This report was made from the journal of the release and from nothing else. The journal is a chain: the hash of each event holds that of the one before it, and the first one holds the release's id. "
        "The whole journal is in the evidence (evidence.json), which is attached to the PDF and linked from the page. Anybody can compute the chain again, with a few lines of Python or with:", Tone::Plain);
    document.add(Code{"holdpoint-cli verify " + sources.evidence.release + ".pdf\npdfsig " + sources.evidence.release + ".pdf\npdfdetach -save 1 -o evidence.json " + sources.evidence.release + ".pdf"});
    document.add(Facts{{{"Events", {std::to_string(sources.record().seq)}}, {"Last event", {sources.record().hash, Tone::Plain, true}}, {"Runbook", {sha256Hex(sources.evidence.runbook), Tone::Plain, true}}}});
}

Result<Prepared> prepared(const Evidence& evidence)
{
    const auto events = eventsOf(evidence);
    if (!events) return events.error();
    Story story = storyOf(*events);
    if (story.record.stage == journal::Stage::Empty) return Error{"the journal of release '" + evidence.release + "' has no beginning, so there is nothing to report"};
    auto source = runbook::Source::fromBytes(evidence.runbook, evidence.runbookName);
    if (!source) return source.error();
    const auto book = std::make_shared<const runbook::Runbook>(runbook::parse(std::make_shared<const runbook::Source>(std::move(source.value()))));
    return Prepared{std::move(story), plan::compile(book, plan::builtinLexicon())};
}

Result<Document> composeReport(const Evidence& evidence)
{
    const auto read = prepared(evidence);
    if (!read) return read.error();
    const Story& story = read->story;
    const Sources sources{evidence, story, read->plan, Times(story.record.zoneMinutes)};
    const std::vector<StepRow> rows = stepRows(sources);

    Document document;
    document.title = story.record.procedure->title.empty() ? evidence.runbookName : story.record.procedure->title;
    document.subtitle = "Report of release " + evidence.release;
    document.result = resultSentence(sources);
    document.tone = statusOf(story.record).tone;
    document.foot = "Release " + evidence.release + "  ·  journal up to event " + std::to_string(story.record.seq) + ", " + story.record.hash.substr(0, 16) + "…";
    addOverview(document, sources);
    addTimeline(document, sources, rows);
    addParameters(document, sources);
    addDeviations(document, sources);
    addRollback(document, sources);
    addGates(document, sources);
    addPeople(document, sources);
    addCriteria(document, sources);
    addLimits(document, sources, rows);
    addSteps(document, sources, rows);
    addFindings(document, sources);
    addRunbook(document, sources);
    addChecking(document, sources);
    return document;
}

} // namespace holdpoint::report
