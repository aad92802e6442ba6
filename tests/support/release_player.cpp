#include "tests/support/release_player.h"

#include "models/session/intents.h"

#include <cstdio>
#include <cstdlib>

namespace holdpoint::tests {

using namespace journal;
using engine::Wanted;

bool ReleasePlayer::goOn()
{
    if (m_view.record().stage == Stage::Ended) return false;
    m_view.later(1000 + m_dice() % 90'000);
    if (chance(m_trouble / 2)) meddle();
    else if (m_view.advice().wanted != Wanted::Nothing && (m_view.record().busy.empty() || chance(50))) answer();
    else work();
    return m_view.record().stage != Stage::Ended;
}

void ReleasePlayer::playToTheEnd()
{
    for (int i = 0; goOn(); ++i) {
        if (i < 200'000) continue;
        std::printf("the release does not end: %s\n", m_view.advice().waitingFor.c_str());
        std::exit(2);
    }
}

/// Somebody does something that nobody waited for.
void ReleasePlayer::meddle()
{
    const Record& record = m_view.record();
    const plan::Item& any = record.itemAt(static_cast<std::uint32_t>(m_dice() % record.items.size()));
    switch (m_dice() % 6) {
    case 0: if (!record.held) m_view.happens(Held{"a look at the charts"}); break;
    case 1: m_view.happens(Noted{"all is quiet"}); break;
    case 2: m_view.happens(HoldSet{any.id, "look first"}); break;
    case 3: m_view.happens(DriveSet{chance(50) ? any.id : std::string(), chance(50) ? Drive::Flow : chance(50) ? Drive::Step : Drive::Hand}); break;
    case 4: m_view.happens(ClockSet{chance(50) ? 30'000 : -20'000}); break;
    default:
        if (!chance(m_trouble)) break;
        if (auto back = session::goBack(record, {}, "it does not look good")) m_view.happens(std::move(back.value()));
    }
}

void ReleasePlayer::answer()
{
    const engine::Advice advice = m_view.advice();
    const std::string id = advice.item < m_view.record().items.size() ? m_view.record().itemAt(advice.item).id : std::string();
    switch (advice.wanted) {
    case Wanted::Run: m_view.happens(Decided{id, Choice::Run, {}, {}}); break;
    case Wanted::Answer: m_view.happens(Answered{id, chance(m_trouble / 2) ? "no" : "yes", chance(30) ? "seen with my own eyes" : ""}); break;
    case Wanted::Result: m_view.happens(Answered{id, chance(m_trouble) ? "no" : "yes", {}}); break;
    case Wanted::Choice: m_view.happens(Answered{id, "yes", {}}); break;
    case Wanted::Value: m_view.happens(Bound{advice.placeholder, "2.4.0", false}); break;
    case Wanted::Release: m_view.happens(Released{"go on"}); break;
    case Wanted::Window: m_view.happens(WindowOverridden{"urgent"}); break;
    case Wanted::Input: m_view.happens(Typed{id, m_view.record().items[advice.item].attempt, "y", false}); break;
    case Wanted::Decision: decide(); break;
    case Wanted::Limit: m_view.happens(Decided{m_view.record().procedure->limits[advice.limit].id, Choice::Accept, {}, "it is known"}); break;
    case Wanted::Signature: case Wanted::Poll: case Wanted::Nothing: break;
    }
}

void ReleasePlayer::decide()
{
    const std::uint32_t item = m_view.advice().item;
    const std::string& id = m_view.record().itemAt(item).id;
    const Choice choices[] = {Choice::Retry, Choice::Retry, Choice::Retry, Choice::Accept, Choice::Skip, Choice::Edit};
    Choice choice = choices[m_dice() % 6];
    if (!m_view.record().items[item].ran() && choice != Choice::Skip) choice = Choice::Accept;
    m_view.happens(Decided{id, choice, choice == Choice::Edit ? "true" : "", "it is known"});
    if (m_view.record().held) m_view.happens(Released{});
}

void ReleasePlayer::work()
{
    const Record& record = m_view.record();
    for (const std::uint32_t i : record.busy) {
        const ItemRecord& item = record.items[i];
        if (item.state != ItemState::Running || record.itemAt(i).kind == plan::ItemKind::Wait || chance(30)) continue;
        const std::string& id = record.itemAt(i).id;
        if (chance(m_trouble)) return m_view.happens(Prompted{id, item.attempt, "Are you sure?", chance(30)});
        m_view.keep(OutputKept{id, item.attempt, 0, 4096, std::string(64, 'a')});
        Ended end{id, item.attempt, JobHow::Exited, chance(m_trouble) ? 1 : 0, m_view.nowMs(), 1500, "/srv", {}, {}, {}, 4096, {}};
        if (chance(m_trouble / 2)) end.how = chance(50) ? JobHow::Lost : JobHow::TimedOut;
        if (item.stopAsked) end.how = JobHow::Stopped;
        for (const plan::ItemCheck& check : record.itemAt(i).checks) end.checks.push_back({check.text, chance(m_trouble) ? (chance(50) ? Verdict::Unmet : Verdict::Undecided) : Verdict::Met, "4"});
        return m_view.happens(std::move(end));
    }
    m_view.later(600'000);
    m_view.settle();
}

} // namespace holdpoint::tests
