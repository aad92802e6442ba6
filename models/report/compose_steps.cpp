#include "models/report/compose.h"

#include <algorithm>
#include <map>

namespace holdpoint::report {

using namespace journal;

namespace {

std::string verdictText(const CheckResult& check)
{
    switch (check.verdict) {
    case Verdict::Met: return "✓ met";
    case Verdict::Unmet: return "✗ not met";
    case Verdict::Undecided: break;
    }
    return "? undecided";
}
Tone toneOf(Verdict verdict) { return verdict == Verdict::Met ? Tone::Good : verdict == Verdict::Unmet ? Tone::Bad : Tone::Doubt; }

std::string endText(const Ended& end)
{
    std::string text;
    switch (end.how) {
    case JobHow::Exited: text = "exit code " + std::to_string(end.code); break;
    case JobHow::Signalled: text = "ended by signal " + std::to_string(end.code); break;
    case JobHow::TimedOut: text = "stopped because its time was over"; break;
    case JobHow::Stopped: text = "stopped"; break;
    case JobHow::NotStarted: text = "could not be started"; break;
    case JobHow::Lost: text = "lost: nobody knows how it ended"; break;
    }
    text += " after " + lasted(end.durationMs);
    if (!end.problem.empty()) text += "; " + end.problem;
    if (!end.stateLost.empty()) text += "; the shell's state was lost: " + end.stateLost;
    return text;
}

/// One item, with all that the journal knows of it.
class CardMaker {
public:
    CardMaker(const Sources& sources, std::uint32_t index)
        : m_sources(sources), m_record(sources.record()), m_item(m_record.itemAt(index)), m_state(m_record.items[index]), m_story(sources.story.items[index]), m_index(index) {}

    Card make()
    {
        const Status status = statusOf(m_record, m_index);
        m_card.status = status.words;
        m_card.tone = status.tone;
        takeTitle();
        takeWhen();
        takeValues();
        takeBoundNames();
        takeChecks();
        takeEnd();
        takeEarlier();
        takeWords();
        takeMessages();
        takeFiles();
        return std::move(m_card);
    }

private:
    void row(const char* name, std::string text, Tone tone = Tone::Plain, bool code = false) { m_card.rows.push_back({name, {std::move(text), tone, code}}); }

    void takeTitle()
    {
        const std::string where = ", line " + std::to_string(m_item.line);
        // What a person does by hand may be a file or a command all the same.
        const bool isCode = m_item.kind != plan::ItemKind::Task && m_item.kind != plan::ItemKind::Gate && m_item.kind != plan::ItemKind::SignOff && m_item.kind != plan::ItemKind::Wait;
        m_card.title = kindName(m_item.kind) + (m_item.kind == plan::ItemKind::SignOff && !m_item.role.empty() ? " of the " + m_item.role : "") + where + (m_item.environment.empty() ? "" : ", " + m_item.environment);
        if (!isCode) {
            if (!m_item.text.starts_with("Sign-off: ")) m_card.title += ":  " + m_item.text;
            return;
        }
        m_card.command = m_story.attempts.empty() ? m_item.text : m_story.attempts.back().text;
        const bool edited = std::any_of(m_story.words.begin(), m_story.words.end(), [](const Word& word) { return word.what == "edit"; });
        if (edited) row("As planned", m_item.text, Tone::Doubt, true);
    }
    void takeWhen()
    {
        if (!m_story.attempts.empty()) {
            const Attempt& last = m_story.attempts.back();
            const std::int64_t took = last.end ? last.end->durationMs : last.settledMs == 0 ? 0 : last.settledMs - last.begunMs;
            m_card.when = m_sources.times.clock(last.begunMs) + (took > 0 ? ", " + lasted(took) : "") + (last.by.empty() ? "" : ", " + last.by);
        } else if (m_story.settledMs != 0) {
            m_card.when = m_sources.times.clock(m_story.settledMs) + (m_story.words.empty() ? "" : ", " + m_story.words.back().by);
        }
    }
    void takeValues()
    {
        std::string text;
        for (const std::string& name : plan::namesNeeded(m_item)) {
            const auto value = m_record.values.find(plan::bareName(name));
            if (value == m_record.values.end()) continue;
            text += (text.empty() ? "" : "\n") + name + " = " + (value->second.secret ? "•••" : value->second.text);
        }
        if (!text.empty()) row("Values", text, Tone::Plain, true);
    }
    /// What was put in for a file's name, so that it is one file from its making to its restore, on whatever day that is.
    void takeBoundNames()
    {
        for (const plan::FileCapture& capture : m_record.procedure->captures) {
            const auto bound = m_record.values.find(capture.name);
            if (bound == m_record.values.end()) continue;
            const auto tell = [&](const std::string& spelling, const std::string& maker) {
                if (spelling != bound->second.text) row("Bound", spelling + " = " + bound->second.text + maker, Tone::Plain, true);
            };
            if (capture.maker == m_index) tell(capture.name, {});
            for (const auto& [user, spelling] : capture.uses)
                if (user == m_index) tell(spelling, capture.maker == plan::none ? std::string() : ", as line " + std::to_string(m_record.itemAt(capture.maker).line) + " wrote it");
        }
    }
    void takeChecks()
    {
        const Attempt* last = m_story.attempts.empty() ? nullptr : &m_story.attempts.back();
        if (last && last->end && !last->end->checks.empty()) {
            for (const CheckResult& check : last->end->checks) {
                row("Expected", check.check);
                row("Seen", verdictText(check) + (check.seen.empty() ? "" : ": " + check.seen), toneOf(check.verdict));
            }
            return;
        }
        for (const plan::ItemCheck& check : m_item.checks) row("Expected", check.text, Tone::Quiet);
    }
    void takeEnd()
    {
        if (!m_story.attempts.empty() && m_story.attempts.back().end) row("Ended", endText(*m_story.attempts.back().end));
        // What a person has said stands below, in full.
        const bool isSaid = !plan::isJob(m_item) && !m_story.words.empty();
        if (!m_state.why.empty() && !isSaid) row("Verdict", m_state.why + (m_story.verdictBy.empty() ? "" : " (" + m_story.verdictBy + ')'), m_card.tone == Tone::Good ? Tone::Plain : m_card.tone);
        if (!m_story.attempts.empty())
            for (const auto& [prompt, typed] : m_story.attempts.back().typed) row("Asked", prompt + (typed.empty() ? "" : "  →  " + typed));
        takeOutput();
    }
    void takeOutput()
    {
        if (m_story.attempts.empty()) return;
        const Attempt& last = m_story.attempts.back();
        const auto& outputs = m_sources.evidence.outputs;
        const auto found = std::find_if(outputs.begin(), outputs.end(), [&](const OutputFacts& output) { return output.item == m_item.id && output.attempt == last.number; });
        if (found == outputs.end()) return;
        m_card.output = found->text;
    }
    void takeEarlier()
    {
        for (std::size_t i = 0; i + 1 < m_story.attempts.size(); ++i) {
            const Attempt& attempt = m_story.attempts[i];
            row("Before", "attempt " + std::to_string(attempt.number) + " at " + m_sources.times.clock(attempt.begunMs) + ": " + std::string(nameOf(attempt.outcome)) + (attempt.why.empty() ? "" : ", " + attempt.why) +
                (attempt.text == m_story.attempts[i + 1].text ? "" : "\n" + attempt.text), Tone::Doubt);
        }
    }
    void takeWords()
    {
        for (const Word& word : m_story.words)
            row("Said", word.what + " by " + word.by + " at " + m_sources.times.clock(word.atMs) + (word.reason.empty() ? "" : ": " + word.reason));
    }
    void takeMessages()
    {
        if (plan::tellsSomebody(m_item)) row("Tells", m_item.audience + (m_item.message.empty() ? "" : ": “" + m_item.message + "”"), Tone::Quiet);
        for (const Told& told : m_story.messages) {
            const std::string problem = told.problem.empty() ? "" : ": " + told.problem;
            const Tone tone = told.state == NotifyState::Sent ? Tone::Good : told.state == NotifyState::Unknown ? Tone::Doubt : Tone::Bad;
            row("Message", (told.state == NotifyState::Sent ? "sent to " : told.state == NotifyState::Unknown ? "unknown whether it was sent to " : "not sent to ") + told.to + " at " + m_sources.times.clock(told.atMs) + problem, tone);
        }
    }
    void takeFiles()
    {
        for (const KeptFile& file : m_record.files)
            if (file.item == m_item.id) row("File", file.path + ", " + counted(file.bytes, "byte") + ", SHA-256 " + file.sha256, Tone::Plain, true);
    }

    const Sources& m_sources;
    const Record& m_record;
    const plan::Item& m_item;
    const ItemRecord& m_state;
    const ItemStory& m_story;
    std::uint32_t m_index;
    Card m_card;
};

/// Whether an auditor has to see it: what stood by and was never needed is only counted.
bool isShown(const Sources& sources, std::uint32_t index)
{
    const plan::Item& item = sources.record().itemAt(index);
    const ItemRecord& state = sources.record().items[index];
    return !item.aside || state.ran() || !state.said.empty();
}

std::string rowWords(const Sources& sources, const StepRow& row)
{
    std::string text = row.status.words;
    if (row.fromMs != 0) text += "  ·  " + sources.times.clock(row.fromMs) + " – " + (row.toMs == 0 ? "still under way" : sources.times.clock(row.toMs) + ", " + lasted(row.toMs - row.fromMs));
    if (row.plannedToMs > row.plannedFromMs) text += "  ·  planned " + lasted(row.plannedToMs - row.plannedFromMs);
    return text;
}

std::string howMet(const Sources& sources, std::uint32_t index)
{
    const ItemStory& story = sources.story.items[index];
    const ItemRecord& state = sources.record().items[index];
    if (!story.words.empty()) {
        const Word& word = story.words.back();
        return "“" + word.what + "”" + (word.reason.empty() ? "" : ": " + word.reason);
    }
    return state.why.empty() ? "–" : state.why;
}

} // namespace

Card cardOf(const Sources& sources, std::uint32_t item) { return CardMaker(sources, item).make(); }

void addSteps(Document& document, const Sources& sources, const std::vector<StepRow>& rows)
{
    document.head(1, "Step by step");
    std::size_t unneeded = 0;
    for (const StepRow& row : rows) {
        document.head(2, row.title);
        document.say(rowWords(sources, row), row.status.tone);
        for (const std::uint32_t item : row.items) {
            if (isShown(sources, item)) document.add(cardOf(sources, item));
            else ++unneeded;
        }
    }
    if (unneeded > 0) document.say(counted(unneeded, "item") + " of the runbook stood by for a case that did not come, and " + (unneeded == 1 ? "is" : "are") + " not listed.", Tone::Quiet);
}

void addGates(Document& document, const Sources& sources)
{
    document.head(1, "Gates, and how each was met");
    Table table{{{"Line", 0.5}, {"Condition", 2.6}, {"If not", 0.8}, {"Result", 1.2}, {"How it was met", 1.8}, {"Who and when", 1.5}}, {}};
    for (std::uint32_t i = 0; i < sources.record().items.size(); ++i) {
        const plan::Item& item = sources.record().itemAt(i);
        const bool isGate = item.kind == plan::ItemKind::Gate || item.kind == plan::ItemKind::SignOff;
        if (!isGate || !isShown(sources, i)) continue;
        const ItemStory& story = sources.story.items[i];
        const Status status = statusOf(sources.record(), i);
        constexpr const char* actions[] = {"hold", "roll back", "abort"};
        const std::string who = story.words.empty() ? (story.settledMs == 0 ? "–" : "holdpoint, " + sources.times.clock(story.settledMs)) : story.words.back().by + ", " + sources.times.clock(story.words.back().atMs);
        table.rows.push_back({{std::to_string(item.line)}, {(item.role.empty() || item.text.starts_with("Sign-off: ") ? "" : item.role + ": ") + item.text}, {actions[static_cast<int>(item.action)]}, {status.words, status.tone}, {howMet(sources, i)}, {who}});
    }
    if (table.rows.empty()) document.say("The runbook has no gate that asks a person.", Tone::Quiet);
    else document.add(std::move(table));
}

} // namespace holdpoint::report
