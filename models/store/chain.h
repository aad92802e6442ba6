#pragma once

#include "models/journal/journal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::store {

/// An event as it lies in a store: its body as the text whose hash was taken.
struct EventRow {
    std::uint64_t seq = 0;
    std::int64_t atMs = 0;
    std::string actor, type, body, hash;
};

/// The end of a release's chain.
struct Head {
    std::uint64_t seq = 0;
    std::string hash;
};

/// A draft as the next event of a chain; the head goes on by it.
struct Chained {
    journal::Event event;
    EventRow row;
};
[[nodiscard]] Chained chainOn(const std::string& release, Head& head, journal::Draft draft);

/// Reads the rows of a release in their order and believes none that does not follow from the one before.
class ChainReader {
public:
    /// From the event `seen` on; that one is given as well, because its hash begins the chain. `place` is named in errors.
    ChainReader(std::string release, std::string place, std::uint64_t seen);

    [[nodiscard]] std::optional<Error> take(EventRow row);
    /// All rows were given; the release knows how many there are, so that none can be missing at the end or have been put there.
    Result<std::vector<journal::Event>> end(const Head& last);

private:
    [[nodiscard]] Error broken(std::uint64_t seq) const;

    std::string m_release, m_place;
    std::uint64_t m_seen, m_expected;
    std::string m_before;
    std::vector<journal::Event> m_events;
};

} // namespace holdpoint::store
