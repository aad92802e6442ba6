#pragma once

#include "models/store/chain.h"

namespace holdpoint::store {

/// A release as it lies in a store, with its hashes.
struct WholeRelease {
    journal::Summary summary;
    std::int64_t createdMs = 0;
    std::vector<EventRow> rows;
    Head head;
};

/// A store from which whole releases can be taken, and into which they can be put as they are.
class Transfer {
public:
    Transfer() = default;
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;
    virtual ~Transfer() = default;

    /// What is taken was read and believed: its chain is whole.
    virtual Result<WholeRelease> takeOut(const std::string& release) = 0;
    virtual std::optional<Error> putIn(const WholeRelease& whole) = 0;
};

/// A release that stays where it is, and why.
struct LeftOut {
    std::string release, why;
};

/// What can be taken from a store as things stand: one release, or all where none is named. What is driven stays, because of a release
/// there is one; and what somebody has said that nobody has heard yet, because it would stay behind: a hold above all.
struct ToCopy {
    std::vector<std::string> releases;
    std::vector<LeftOut> leftOut;
};
Result<ToCopy> releasesToCopy(journal::Journal& from, const std::string& release);

struct Copied {
    std::size_t releases = 0, there = 0, events = 0;        ///< `there`: those that the other store had already, the same to the last event
    std::vector<LeftOut> leftOut;
    std::optional<Error> stopped;                           ///< neither of the two can be gone on with; what was copied until then is whole
};
/// Copies these releases, with the runbooks that they need, each whole or not at all. One that cannot be taken, or is there and differs,
/// is left out: nothing of it is changed, and the others are copied.
[[nodiscard]] Copied copyReleases(journal::Journal& from, Transfer& out, journal::Journal& to, Transfer& in, const std::vector<std::string>& releases);

} // namespace holdpoint::store
