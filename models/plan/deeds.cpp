#include "models/plan/deeds.h"

#include "models/plan/prose.h"
#include "models/plan/sentence_form.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

/// What a concept does wherever it stands, and what it does only as the answer to a condition.
std::optional<LimitAction> deedOf(Concept meaning)
{
    switch (meaning) {
    case Concept::Rollback: case Concept::RollbackNow: case Concept::RollbackTrigger: return LimitAction::Rollback;
    case Concept::Stop: case Concept::StopWord: case Concept::Abort: return LimitAction::Abort;
    case Concept::Hold: case Concept::HoldWord: case Concept::NotProceed: return LimitAction::Hold;
    case Concept::Page: case Concept::PageWord: return LimitAction::Page;
    case Concept::Alert: case Concept::Tell: return LimitAction::Alert;
    case Concept::Investigate: return LimitAction::Investigate;
    default: return {};
    }
}

/// "Roll back" and "page" are said of nothing else; whatever can also be a task needs its condition.
bool needsCondition(Concept meaning)
{
    return meaning == Concept::Stop || meaning == Concept::Abort || meaning == Concept::Hold || meaning == Concept::NotProceed || meaning == Concept::Tell;
}

/// "The rollback plan", "do not roll back"
bool speaksOfRollback(const Sentence& sentence) { return sentence.concepts.hasAny(Concept::NoRollback, Concept::RollbackNoun); }

bool isWord(Concept meaning) { return meaning == Concept::StopWord || meaning == Concept::HoldWord || meaning == Concept::PageWord; }

} // namespace

std::vector<Deed> deedsIn(const Reading& reading, const Sentence& sentence)
{
    std::vector<Deed> deeds;
    const bool box = reading.block(sentence.block).checkbox, conditional = isConditional(reading, sentence) || sentence.concepts.has(Concept::Else);
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        const Hit& hit = reading.hits[i];
        const auto action = deedOf(hit.meaning);
        if (!action || (action == LimitAction::Rollback && speaksOfRollback(sentence))) continue;
        if (needsCondition(hit.meaning) && (box || !(conditional || answersLimit(reading, sentence, hit.begin)))) continue;
        if (isWord(hit.meaning) && !isWholeAnswer(reading, sentence, hit)) continue;
        if (action == LimitAction::Investigate && box) continue;
        deeds.push_back({*action, hit.begin});
    }
    return deeds;
}

std::optional<LimitAction> deedInCell(const Reading& reading, const Sentence& cell)
{
    std::vector<Deed> deeds;
    for (std::uint32_t i = cell.firstHit; i < cell.lastHit; ++i) {
        const Hit& hit = reading.hits[i];
        const auto action = deedOf(hit.meaning);
        if (!action || (action == LimitAction::Rollback && speaksOfRollback(cell)) || (isWord(hit.meaning) && !fillsCell(reading, cell, hit))) continue;
        deeds.push_back({*action, hit.begin});
    }
    return strongest(deeds);
}

std::optional<LimitAction> strongest(std::span<const Deed> deeds)
{
    static constexpr auto order = std::to_array({LimitAction::Investigate, LimitAction::Alert, LimitAction::Page, LimitAction::Hold, LimitAction::Abort, LimitAction::Rollback});
    const auto rank = [](const Deed& deed) { return std::find(order.begin(), order.end(), deed.action); };
    const auto most = std::max_element(deeds.begin(), deeds.end(), [&](const Deed& a, const Deed& b) { return rank(a) < rank(b); });
    return most == deeds.end() ? std::nullopt : std::optional(most->action);
}

} // namespace holdpoint::plan
