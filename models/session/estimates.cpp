#include "models/session/estimates.h"

#include "models/session/forecast.h"

#include <algorithm>
#include <utility>

namespace holdpoint::session {

using plan::Item;
using plan::ItemKind;

namespace {

constexpr std::int64_t usualMs = 2000;      // a command of which nobody knows how long it takes
constexpr std::int64_t personMs = 30'000;   // a tick, a look, an approval

std::string key(const Item& item) { return std::string(plan::nameOf(item.kind)) + ' ' + item.environment + ' ' + item.text; }

bool isCommand(const Item& item) { return item.kind <= ItemKind::Watch; }

} // namespace

Estimates::Estimates(const plan::Procedure& procedure) : m_procedure(&procedure), m_commands(procedure.steps.size())
{
    for (const Item& item : procedure.items)
        if (item.step != plan::none && item.rollback == plan::none && isCommand(item) && !item.aside) ++m_commands[item.step];
}

void Estimates::learn(const journal::Record& past)
{
    if (past.rehearsal) return;     // nothing was done then
    for (std::uint32_t i = 0; i < past.items.size(); ++i) {
        const journal::ItemRecord& item = past.items[i];
        const bool again = past.itemAt(i).every > 0;    // of what is looked at again and again, one look says nothing
        const bool whole = item.outcome == journal::Outcome::Passed && item.end.how == journal::JobHow::Exited && item.ran();
        // How long somebody thought about what came out is not how long it took.
        if (whole && !again && past.itemAt(i).kind != ItemKind::Wait) m_took[key(past.itemAt(i))].push_back(item.end.durationMs);
    }
}

std::int64_t Estimates::ms(std::uint32_t item) const
{
    const auto took = m_took.find(key(m_procedure->items[item]));
    if (took == m_took.end()) return asWritten(item).ms;
    std::vector<std::int64_t> sorted = took->second;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
    return sorted[sorted.size() / 2];
}

KnownFrom Estimates::from(std::uint32_t item) const
{
    if (m_took.contains(key(m_procedure->items[item]))) return KnownFrom::EarlierReleases;
    return asWritten(item).guessed ? KnownFrom::Nothing : KnownFrom::Runbook;
}

void Estimates::tell(Forecast& forecast) const
{
    forecast.fromExperience = known();
    for (std::uint32_t i = 0; i < m_procedure->items.size(); ++i) {
        forecast.itemMs.push_back(ms(i));
        forecast.itemFrom.push_back(from(i));
    }
}

/// A step's estimate is shared by its commands.
Estimates::Written Estimates::asWritten(std::uint32_t index) const
{
    const Item& item = m_procedure->items[index];
    if (item.kind == ItemKind::Wait || item.kind == ItemKind::Watch) return {std::int64_t{item.seconds} * 1000};
    if (!isCommand(item) || item.byHand) return {personMs, true};
    if (item.step == plan::none || item.rollback != plan::none || m_procedure->steps[item.step].longest <= 0) return {usualMs, true};
    return {std::int64_t{m_procedure->steps[item.step].longest} * 1000 / std::max<std::int64_t>(m_commands[item.step], 1)};
}

std::vector<journal::Record> pastReleases(journal::Journal& journal, std::string_view title, std::int64_t beforeMs, std::size_t most)
{
    std::vector<journal::Record> past;
    const auto all = journal.releases();
    if (!all) return past;
    for (const journal::Summary& summary : *all) {
        if (past.size() == most) break;
        if (summary.title != title) continue;
        const auto events = journal.read(summary.release, 0);
        if (!events || events->empty() || events->front().atMs >= beforeMs) continue;
        journal::Record record = journal::fold(*events);
        if (record.endedMs != 0 && record.endedMs < beforeMs) past.push_back(std::move(record));
    }
    return past;
}

Estimates estimatesAtStart(journal::Journal& journal, const journal::Record& record)
{
    Estimates estimates(*record.procedure);
    for (const journal::Record& past : pastReleases(journal, record.procedure->title, record.startedMs)) estimates.learn(past);
    return estimates;
}

} // namespace holdpoint::session
