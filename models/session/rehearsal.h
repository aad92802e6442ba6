#pragma once

#include "models/journal/record.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace holdpoint::session {

/// A number that is measured in a rehearsal from some item on.
struct RehearsedMetric {
    std::uint32_t limit = 0;
    double value = 0;
    std::uint32_t from = 0;                 ///< the item whose turn it is then; the first: from the beginning
};

/// What goes wrong in a rehearsal, and how people behave in it.
struct Scenario {
    std::set<std::uint32_t> failing;        ///< items that fail each time they are run
    std::set<std::uint32_t> hanging;        ///< items that never end by themselves
    std::vector<RehearsedMetric> metrics;   ///< in no order
    bool authorised = false;                ///< a breach that says so rolls back by itself
    std::vector<journal::Record> past;      ///< earlier releases, from which it is known how long commands take
    std::string wayBack;                    ///< the rollback that is taken when something fails; empty: the one that fits
    std::int64_t answerMs = 30'000;         ///< how long people take to answer
    std::int64_t patienceMs = 15 * 60'000;  ///< after which they stop something that hangs
    std::int64_t startMs = 0;
};

/// One item of a rehearsal, with its virtual times.
struct RehearsedItem {
    std::uint32_t item = 0;
    std::int64_t fromMs = 0, toMs = 0;      ///< since the release began
};

struct Rehearsal {
    journal::Record record;
    std::vector<RehearsedItem> items;       ///< in the order in which they came out
    std::int64_t forwardMs = 0, backMs = 0;
    std::string stuckAt;                    ///< what could not be got past; empty where the release ended
};

/// Drives the whole plan in virtual time, with the engine and the driver that drive the real one. Commands take
/// what they took before, else what the runbook says that their step takes.
[[nodiscard]] Rehearsal rehearse(std::shared_ptr<const plan::Procedure> procedure, const Scenario& scenario);

} // namespace holdpoint::session
