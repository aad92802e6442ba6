#pragma once

#include "models/journal/event.h"

#include <cstdint>
#include <string>
#include <vector>

namespace holdpoint::items {

/// A stretch in which the release was held.
struct HoldStretch {
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;          ///< 0: it is held now
    std::string by, reason;

    bool operator==(const HoldStretch&) const = default;
};

/// Keeps the stretches of a release, event by event: its record knows only that it is held.
class HoldLog {
public:
    void learn(const journal::Event& event);
    void clear() { m_stretches.clear(); }
    [[nodiscard]] const std::vector<HoldStretch>& stretches() const { return m_stretches; }
    /// Since when it is held; 0: it is not, or began before what is known.
    [[nodiscard]] std::int64_t sinceMs() const { return m_stretches.empty() || m_stretches.back().toMs != 0 ? 0 : m_stretches.back().fromMs; }

private:
    std::vector<HoldStretch> m_stretches;
};

} // namespace holdpoint::items
