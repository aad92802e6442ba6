#pragma once

#include "models/engine/advance.h"
#include "models/engine/binding.h"
#include "models/engine/signers.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace holdpoint::engine {

/// An advice as it is being written: what is to be kept, who is asked for what, and when to look again.
class Draft {
public:
    Draft(const journal::Record& record, std::int64_t now) : m_record(record), m_plan(*record.procedure), m_now(now) {}

protected:
    /// Nothing new is begun: somebody holds the release, or has to decide about a breach, or people are asked for GO or NO-GO.
    [[nodiscard]] bool stands() const { return m_record.held || m_advice.limit != plan::none || pollIsOpen(); }
    [[nodiscard]] bool pollIsOpen() const { return m_record.stage == journal::Stage::Forward && m_record.signing.openPoll() != nullptr; }

    [[nodiscard]] journal::Drive driveOf(std::uint32_t i) const { return m_record.items[i].drive.value_or(m_record.drive); }

    void begin(std::uint32_t i)
    {
        const journal::ItemRecord& record = m_record.items[i];
        const bool edited = record.decision == journal::Choice::Edit;
        keep(journal::Begun{m_plan.items[i].id, record.attempt + 1, edited ? record.text : boundText(m_record, i)});
    }
    void settle(std::uint32_t i, journal::Outcome outcome, std::string why)
    {
        keep(journal::Settled{m_plan.items[i].id, std::max<std::uint32_t>(m_record.items[i].attempt, 1), outcome, std::move(why)});
    }
    void again(std::uint32_t i, std::int64_t at, std::string why, std::uint32_t failures = 0)
    {
        keep(journal::Settled{m_plan.items[i].id, m_record.items[i].attempt, journal::Outcome::None, std::move(why), at, failures});
    }
    void keep(journal::Body body) { m_advice.events.push_back(std::move(body)); }
    /// Of several questions the first one is asked; the others come when it is answered.
    void ask(Wanted wanted, std::uint32_t i, std::string what)
    {
        if (m_advice.wanted != Wanted::Nothing) return;
        m_advice.wanted = wanted;
        m_advice.item = i;
        m_advice.waitingFor = std::move(what);
    }
    void askForRelease(std::uint32_t i)
    {
        // What a no holds, a poll that is asked again may let go.
        if ((!m_record.held || m_record.signing.heldByNoAlone()) && m_advice.limit == plan::none && pollIsOpen()) return ask(Wanted::Poll, i, pollQuestion(m_record, m_now));
        ask(Wanted::Release, i, "the word to go on, held by " + m_record.heldBy + (m_record.heldReason.empty() ? "" : ": " + m_record.heldReason));
    }
    void waitsForNobody(std::uint32_t i) { if (m_advice.item == plan::none) m_advice.item = i; }
    void wake(std::int64_t at) { m_advice.wakeMs = m_advice.wakeMs == 0 ? at : std::min(m_advice.wakeMs, at); }

    const journal::Record& m_record;
    const plan::Procedure& m_plan;
    std::int64_t m_now;
    Advice m_advice;
};

} // namespace holdpoint::engine
