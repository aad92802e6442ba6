#pragma once

#include "models/items/status.h"
#include "models/session/record_view.h"

#include <cstdint>
#include <vector>

namespace holdpoint::items {

/// What has to be looked up about an item beyond its own record.
struct ItemFacts {
    const journal::Deviation* deviation = nullptr;  ///< what was done last otherwise than planned
    bool onWayBack = false;                         ///< the rollback that goes on will run it, or has
    bool inTurn = false;                            ///< it is its turn, alone or beside others
};

/// Looks for them in the whole record: for one item.
[[nodiscard]] ItemFacts factsOf(const journal::Record& record, std::uint32_t item);

/// The same for whoever asks about thousands of items. It learns what has come since it was last told, and nothing twice.
class FactIndex {
public:
    /// The items whose facts are others than before.
    std::vector<std::uint32_t> learn(const journal::Record& record);
    /// Forgets everything: the next record is that of another moment.
    void clear();
    [[nodiscard]] ItemFacts of(const journal::Record& record, std::uint32_t item) const;

private:
    static constexpr std::size_t nothing = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_deviation;   ///< of each item, its place in Record::deviations
    std::vector<bool> m_onWayBack, m_inTurn;
    std::size_t m_seen = 0;
    std::vector<std::uint32_t> m_wayBack, m_turns;
};

/// How an item stands. Where the release asks somebody is in the advice; how it went is in the record.
[[nodiscard]] Mark markOf(const journal::Record& record, const engine::Advice& advice, std::uint32_t item, const ItemFacts& facts);
[[nodiscard]] Mark markOf(const journal::Record& record, const engine::Advice& advice, std::uint32_t item);
inline Mark markOf(const session::RecordView& view, std::uint32_t item) { return markOf(view.record(), view.advice(), item); }

/// The mark's word, as far as it is another one for this item: what waits in a release that is over does not wait any more.
[[nodiscard]] QString wordOf(Mark mark, const journal::Record& record, std::uint32_t item);

/// Whether a person's word made it pass, and no program's.
[[nodiscard]] bool isPersonsWord(const journal::Record& record, std::uint32_t item);

/// The item that a release stands at: what is waited for, else what runs, else whose turn it is; of one that is over the
/// last that counted. plan::none: there is none.
[[nodiscard]] std::uint32_t standsAt(const journal::Record& record, const engine::Advice& advice);
/// The items whose turn it is: one, or one of each step that need not wait for the others.
[[nodiscard]] std::vector<std::uint32_t> itemsInTurn(const journal::Record& record);

} // namespace holdpoint::items
