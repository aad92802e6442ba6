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

struct Copied {
    std::size_t releases = 0, there = 0, events = 0;        ///< `there`: those that the other store had already, the same to the last event
};
/// Copies one release, or all where none is named, with the runbooks that they need. A release that is there and differs is an error, and
/// nothing of it is changed.
Result<Copied> copyReleases(journal::Journal& from, Transfer& out, journal::Journal& to, Transfer& in, const std::string& release);

} // namespace holdpoint::store
