#include "models/report/words.h"

#include "models/base/clock.h"
#include "models/base/utf8.h"
#include "models/journal/hurried.h"

#include <QByteArray>

#include <algorithm>

namespace holdpoint::report {

using namespace journal;

namespace {

bool isByPerson(const plan::Item& item, const ItemRecord& record) { return !plan::isJob(item) && item.kind != plan::ItemKind::Wait && !record.said.empty(); }

Status settled(const plan::Item& item, const ItemRecord& record)
{
    const bool accepted = std::any_of(record.said.begin(), record.said.end(), [](const Said& said) { return said.what == "accept"; });
    switch (record.outcome) {
    case Outcome::Passed:
        if (accepted) return {"△ accepted", Tone::Doubt};
        if (!record.said.empty() && record.said.back().what == "approve") return {"✓ signed", Tone::Good};
        if (item.kind == plan::ItemKind::SignOff) return {"✓ confirmed, unsigned", Tone::Good};
        return {isByPerson(item, record) ? "✓ confirmed" : "✓ passed", Tone::Good};
    case Outcome::Failed: return {"✗ failed", Tone::Bad};
    case Outcome::Inconclusive: return {"? undecided", Tone::Doubt};
    case Outcome::Skipped: return {"– skipped", Tone::Doubt};
    case Outcome::Cancelled: return {"■ stopped", Tone::Doubt};
    case Outcome::Unknown: return {"? unknown", Tone::Bad};
    case Outcome::None: break;
    }
    return {"… is done again", Tone::Doubt};
}

} // namespace

Status statusOf(const Record& record, std::uint32_t item)
{
    const ItemRecord& state = record.items[item];
    switch (state.state) {
    case ItemState::Settled: return settled(record.itemAt(item), state);
    case ItemState::Running: return {"… running", Tone::Doubt};
    case ItemState::Reported: return {"… not judged", Tone::Doubt};
    case ItemState::Pending: break;
    }
    return {"· not done", Tone::Quiet};
}

Status statusOf(const Record& record)
{
    const std::string what = record.rehearsal ? " (a rehearsal: nothing was run)" : journal::isHurried(record) ? " (in a lab: its clock passed over what was only waited for)" : "";
    switch (record.stage) {
    case Stage::Empty: return {"nothing has begun", Tone::Quiet};
    case Stage::Forward: return {(record.held ? "held: " + record.heldReason : "not over: it is under way") + what, Tone::Doubt};
    case Stage::Back: return {"not over: it goes back" + what, Tone::Doubt};
    case Stage::Ended: break;
    }
    switch (record.ending) {
    case Ending::Done: return {"✓ done" + what, Tone::Good};
    case Ending::RolledBack: return {"↩ rolled back" + what, Tone::Doubt};
    case Ending::Aborted: return {"✗ aborted" + what, Tone::Bad};
    }
    return {};
}

std::string Times::full(std::int64_t ms) const
{
    if (ms == 0) return "–";
    const std::int32_t minutes = m_zoneMinutes < 0 ? -m_zoneMinutes : m_zoneMinutes;
    const auto two = [](std::int32_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return day(ms) + ' ' + clock(ms) + ' ' + (m_zoneMinutes < 0 ? '-' : '+') + two(minutes / 60) + ':' + two(minutes % 60);
}
std::string Times::day(std::int64_t ms) const { return ms == 0 ? "–" : utcText(wall(ms)).substr(0, 10); }
std::string Times::clock(std::int64_t ms) const { return ms == 0 ? "–" : utcText(wall(ms)).substr(11, 8); }

std::string lasted(std::int64_t ms)
{
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    if (ms < 0) return "–" + lasted(-ms);
    if (ms < 1000) return std::to_string(ms) + " ms";
    if (ms < 10'000 && ms % 1000 == 0) return std::to_string(ms / 1000) + " s";
    if (ms < 10'000) return QByteArray::number(static_cast<double>(ms) / 1000, 'f', 1).toStdString() + " s";
    const std::int64_t seconds = (ms + 500) / 1000;
    if (seconds < 60) return std::to_string(seconds) + " s";
    if (seconds < 3600) return std::to_string(seconds / 60) + " min" + (seconds % 60 == 0 ? "" : ' ' + two(seconds % 60) + " s");
    return std::to_string(seconds / 3600) + " h" + (seconds / 60 % 60 == 0 ? "" : ' ' + two(seconds / 60 % 60) + " min");
}

std::string counted(std::size_t number, const std::string& one, const std::string& many)
{
    return std::to_string(number) + ' ' + (number == 1 ? one : many.empty() ? one + 's' : many);
}

std::string kindName(plan::ItemKind kind)
{
    switch (kind) {
    case plan::ItemKind::Shell: return "Command";
    case plan::ItemKind::Sql: return "Query";
    case plan::ItemKind::Http: return "Request";
    case plan::ItemKind::File: return "File";
    case plan::ItemKind::Watch: return "Watch";
    case plan::ItemKind::Wait: return "Wait";
    case plan::ItemKind::Task: return "Task";
    case plan::ItemKind::Gate: return "Gate";
    case plan::ItemKind::SignOff: return "Sign-off";
    }
    return "Item";
}

std::string numberText(double value) { return QByteArray::number(value, 'g', 4).toStdString(); }

std::string wordsOf(LimitState state)
{
    std::string words(nameOf(state));
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string opText(plan::Op op)
{
    switch (op) {
    case plan::Op::Less: return "<";
    case plan::Op::AtMost: return "≤";
    case plan::Op::More: return ">";
    case plan::Op::AtLeast: return "≥";
    case plan::Op::Equal: return "=";
    }
    return "=";
}

std::string firstLine(const std::string& text, std::size_t most)
{
    std::string line = text.substr(0, text.find('\n'));
    const bool more = line.size() < text.size() || line.size() > most;
    if (line.size() > most) {
        line = std::string(utf8::beginning(line, most));
        // At a word, unless that costs too much of it.
        if (const std::size_t word = line.rfind(' '); word != std::string::npos && word > most * 2 / 3) line.resize(word);
        // "(1 …" tells nothing.
        if (const std::size_t open = line.rfind('('); open != std::string::npos && open > most / 2 && line.find(')', open) == std::string::npos) line.resize(open);
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return more ? line + " …" : line;
}

} // namespace holdpoint::report
