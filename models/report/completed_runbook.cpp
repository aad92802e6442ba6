#include "models/report/completed_runbook.h"

#include "models/report/form_blanks.h"
#include "models/report/form_words.h"
#include "models/runbook/edit.h"

#include <algorithm>
#include <map>
#include <set>

namespace holdpoint::report {

using namespace journal;

namespace {

bool holds(std::string text, std::string_view part)
{
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text.find(part) != std::string::npos;
}

/// One line, and nothing that ends the cell of a table.
std::string inCell(std::string text)
{
    for (char& c : text)
        if (c == '\n' || c == '\r' || c == '|') c = c == '|' ? '/' : ' ';
    return text;
}

class Filler {
public:
    explicit Filler(const Sources& sources) : m_sources(sources), m_record(sources.record())
    {
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i)
            if (!plan::isJob(m_record.itemAt(i))) m_byLine.emplace(m_record.itemAt(i).line, i);
        for (const runbook::Block& block : sources.plan.runbook->blocks)
            if (block.kind == runbook::BlockKind::Code) m_code.push_back(block.span);
    }

    CompletedRunbook fill()
    {
        const auto ticked = runbook::Source::fromBytes(withTicks(), m_sources.evidence.runbookName);
        if (!ticked) return {m_sources.evidence.runbook, {}};
        runbook::Edit edit(*ticked);
        for (std::uint32_t line = 1; line <= ticked->lineCount(); ++line) {
            if (isCode(line)) continue;
            const std::string before(ticked->line(line));
            const std::string after = filled(line, before);
            if (after != before) edit.replaceLine(line, after);
        }
        m_made.markdown = edit.empty() ? ticked->bytes() : edit.apply();
        return std::move(m_made);
    }

private:
    [[nodiscard]] bool isCode(std::uint32_t line) const
    {
        const auto after = std::upper_bound(m_code.begin(), m_code.end(), line, [](std::uint32_t l, runbook::Span span) { return l < span.first; });
        return after != m_code.begin() && (after - 1)->holds(line);
    }
    [[nodiscard]] const ItemRecord* itemAt(std::uint32_t line) const
    {
        const auto found = m_byLine.find(line);
        return found == m_byLine.end() ? nullptr : &m_record.items[found->second];
    }

    std::string withTicks() const
    {
        const runbook::Source& source = *m_sources.plan.runbook->source;
        runbook::Edit edit(source);
        for (const auto& [line, index] : m_byLine) {
            if (boxesIn(source.line(line)).size() > 1) continue;     // one of several is chosen, further down
            const ItemRecord& item = m_record.items[index];
            edit.tick(line, item.state == ItemState::Settled && item.outcome == Outcome::Passed);
        }
        return edit.empty() ? source.bytes() : edit.apply();
    }

    std::string filled(std::uint32_t line, std::string text)
    {
        if (const std::vector<Box> boxes = boxesIn(text); boxes.size() > 1) return chosen(line, std::move(text), boxes);
        std::vector<Blank> blanks = blanksIn(text);
        if (blanks.empty() && isRow(text) && signOffAt(line)) blanks = emptyCellsIn(text);
        // From the end, so that the places of those before stay right.
        std::vector<FormField> fields;
        for (std::size_t i = blanks.size(); i-- > 0;) {
            FormField field{line, isRow(text) ? rowLabel(line, text, blanks[i].begin) : labelBefore(text, blanks[i].begin), {}};
            field.value = isRow(text) ? inRow(line, text, blanks[i].begin, field.label) : valueFor(line, field.label);
            const bool bar = blanks[i].begin > 0 && text[blanks[i].begin - 1] == '|';
            if (!field.value.empty()) text.replace(blanks[i].begin, blanks[i].end - blanks[i].begin, bar ? ' ' + inCell(field.value) + ' ' : inCell(field.value));
            fields.push_back(std::move(field));
        }
        m_made.fields.insert(m_made.fields.end(), fields.rbegin(), fields.rend());
        return text;
    }

    /// "Environment: ☐ Staging ☐ Production".
    std::string chosen(std::uint32_t line, std::string text, const std::vector<Box>& boxes)
    {
        FormField field{line, labelBefore(text, boxes.front().begin), {}};
        const Asked asked = askedBy(field.label);
        for (std::size_t i = boxes.size(); i-- > 0;) {
            const bool is = asked == Asked::Environment ? isEnvironment(boxes[i].words) : asked == Asked::Result && isResult(boxes[i].words);
            if (!is) continue;
            text = withTick(text, boxes[i]);
            field.value = boxes[i].words + (field.value.empty() ? "" : ", ") + field.value;
        }
        if (asked != Asked::Nothing) m_made.fields.push_back(std::move(field));
        return text;
    }
    [[nodiscard]] bool isEnvironment(const std::string& words) const
    {
        const std::string name = environmentName();
        return !name.empty() && !words.empty() && (holds(name, lower(words)) || holds(words, lower(name)));
    }
    [[nodiscard]] bool isResult(const std::string& words) const
    {
        if (m_record.stage != Stage::Ended) return false;
        const BoxSays happened = m_record.ending == Ending::RolledBack ? BoxSays::RolledBack : m_record.ending == Ending::Aborted ? BoxSays::Failed : BoxSays::Succeeded;
        return saidBy(words) == happened;
    }

    static bool isRow(std::string_view text) { return text.find('|') != std::string_view::npos && text.find_first_not_of(" \t>") == text.find('|'); }
    /// The cell of a table: what it asks for stands in the head of its column.
    [[nodiscard]] std::string inRow(std::uint32_t line, std::string_view text, std::size_t at, const std::string& label) const
    {
        const ItemRecord* item = itemAt(line);
        if (!item) return valueFor(line, label);
        const std::optional<Approver> approver = approverAt(line);
        if (!approver) return {};
        const Asked asked = askedInColumn(headOver(line, text, at));
        if (asked == Asked::Date || asked == Asked::Time) return m_sources.times.full(approver->atMs);
        if (asked == Asked::Name) return approver->name;
        if (asked != Asked::Signature && asked != Asked::Approval) return {};
        // Where somebody's name stood already, it is seen who it was in the end.
        const std::string by = text.find(' ' + approver->name + ' ') == std::string_view::npos && !asksForName(line, text) ? " by " + approver->name : "";
        return (item->outcome == Outcome::Passed ? "approved " : "refused ") + m_sources.times.full(approver->atMs) + by;
    }

    struct Approver {
        std::string name;
        std::int64_t atMs = 0;
    };
    /// Whose signature an item has, or who has said so by name.
    [[nodiscard]] std::optional<Approver> approverAt(std::uint32_t line) const
    {
        const auto found = m_byLine.find(line);
        if (found == m_byLine.end() || m_record.items[found->second].state != ItemState::Settled) return std::nullopt;
        const std::string& id = m_record.itemAt(found->second).id;
        const auto& all = m_record.signing.signatures;
        const auto last = std::find_if(all.rbegin(), all.rend(), [&](const SignatureRecord& one) { return one.statement.item == id && one.voided.empty(); });
        if (last != all.rend()) return Approver{last->statement.name, last->keptMs};
        const std::vector<Said>& said = m_record.items[found->second].said;
        return said.empty() ? std::nullopt : std::optional(Approver{said.back().by, said.back().atMs});
    }
    [[nodiscard]] bool signOffAt(std::uint32_t line) const
    {
        const auto found = m_byLine.find(line);
        return found != m_byLine.end() && m_record.itemAt(found->second).kind == plan::ItemKind::SignOff;
    }
    /// Whether the column of names is still to be filled in.
    [[nodiscard]] bool asksForName(std::uint32_t line, std::string_view text) const
    {
        std::vector<Blank> blanks = blanksIn(text);
        if (blanks.empty()) blanks = emptyCellsIn(text);
        return std::any_of(blanks.begin(), blanks.end(), [&](const Blank& blank) { return askedInColumn(headOver(line, text, blank.begin)) == Asked::Name; });
    }
    /// "Release Manager, Signature": the first cell of the row, and the head of the column.
    [[nodiscard]] std::string rowLabel(std::uint32_t line, std::string_view text, std::size_t at) const
    {
        const std::size_t open = text.find('|'), close = text.find('|', open + 1);
        const std::string head = headOver(line, text, at);
        const std::string first = close == std::string_view::npos || close > at ? std::string() : labelBefore(text.substr(0, close), close);
        return first + (first.empty() || head.empty() ? "" : ", ") + head;
    }
    /// What the column is called in which this place of a row stands.
    [[nodiscard]] std::string headOver(std::uint32_t line, std::string_view row, std::size_t at) const
    {
        const runbook::Source& source = *m_sources.plan.runbook->source;
        while (line > 1 && isRow(source.line(line - 1))) --line;
        std::string_view head = source.line(line);
        for (auto bars = std::count(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(at), '|'); bars > 0; --bars) {
            const std::size_t bar = head.find('|');
            if (bar == std::string_view::npos) return {};
            head.remove_prefix(bar + 1);
        }
        return labelBefore(head, head.find('|'));
    }

    [[nodiscard]] std::string valueFor(std::uint32_t line, const std::string& label) const
    {
        // A person who was asked for a number has said one, as the answer or beside it.
        if (const ItemRecord* item = itemAt(line); item && !item->answer.empty()) {
            if (!saysOnlyYes(item->answer)) return item->answer;
            if (askedBy(label) == Asked::Nothing && !item->reason.empty() && item->reason != "as prepared") return item->reason;
        }
        switch (askedBy(label)) {
        case Asked::By: return m_record.responsible;
        case Asked::Approval: return approvals();
        case Asked::Date: return m_sources.times.day(m_sources.story.endMs());
        case Asked::Began: return m_sources.times.full(m_record.startedMs);
        case Asked::Ended: return m_record.endedMs == 0 ? std::string() : m_sources.times.full(m_record.endedMs);
        case Asked::Duration: return m_record.endedMs == 0 ? std::string() : lasted(m_record.endedMs - m_record.startedMs);
        case Asked::Environment: return environmentName();
        case Asked::Result: return statusOf(m_record).words;
        case Asked::Issues: return issues();
        case Asked::Notes: return notes();
        case Asked::Version: return valueNamed("version");
        case Asked::Release: return m_sources.evidence.release;
        case Asked::Commit: return valueNamed("commit");
        case Asked::Nothing: case Asked::Time: case Asked::Name: case Asked::Signature: break;
        }
        return {};
    }
    static bool saysOnlyYes(const std::string& answer) { return answer == "yes" || answer == "no" || answer == "this-way" || answer == "ok" || answer == "done" || answer == "go" || answer == "approved"; }
    static std::string lower(std::string text)
    {
        for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        return text;
    }
    [[nodiscard]] std::string valueNamed(std::string_view part) const
    {
        for (const auto& [name, value] : m_record.values)
            if (!value.secret && holds(name, part)) return value.text;
        return {};
    }
    [[nodiscard]] std::string environmentName() const
    {
        if (std::string named = valueNamed("environment"); !named.empty()) return named;
        std::set<std::string> names;
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i)
            if (m_record.items[i].ran() && !m_record.itemAt(i).environment.empty()) names.insert(m_record.itemAt(i).environment);
        std::string text;
        for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
        return text;
    }
    [[nodiscard]] std::string approvals() const
    {
        std::set<std::string> names;
        for (std::uint32_t i = 0; i < m_record.items.size(); ++i)
            if (m_record.itemAt(i).kind == plan::ItemKind::SignOff && m_record.items[i].outcome == Outcome::Passed) names.insert(m_record.items[i].said.empty() ? m_record.items[i].answeredBy : m_record.items[i].said.back().by);
        std::string text;
        for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
        return text;
    }
    [[nodiscard]] std::string issues() const
    {
        std::string text;
        std::size_t failed = 0;
        for (const ItemStory& item : m_sources.story.items)
            for (const Attempt& attempt : item.attempts) failed += attempt.outcome == Outcome::Failed ? 1 : 0;
        if (failed > 0) text = counted(failed, "attempt") + " failed";
        if (!m_record.deviations.empty()) text += (text.empty() ? "" : ", ") + counted(m_record.deviations.size(), "deviation");
        if (m_record.rollbackMs != 0) text += (text.empty() ? "" : ", ") + std::string("rolled back: ") + m_record.rollback.reason;
        return text.empty() ? "none" : text + " (see the report)";
    }
    [[nodiscard]] std::string notes() const
    {
        std::string text;
        for (const Word& word : m_sources.story.remarks)
            if (word.what == "note") text += (text.empty() ? "" : "; ") + word.reason;
        return text.empty() ? "none" : text;
    }

    const Sources& m_sources;
    const Record& m_record;
    std::map<std::uint32_t, std::uint32_t> m_byLine;    ///< what people do and say, by its line
    std::vector<runbook::Span> m_code;
    CompletedRunbook m_made;
};

} // namespace

CompletedRunbook completeRunbook(const Sources& sources) { return Filler(sources).fill(); }

Result<std::string> completedMarkdown(const Evidence& evidence)
{
    const auto read = prepared(evidence);
    if (!read) return read.error();
    return completeRunbook({evidence, read->story, read->plan, Times(read->story.record.zoneMinutes)}).markdown;
}

} // namespace holdpoint::report
