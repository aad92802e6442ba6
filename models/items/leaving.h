#pragma once

#include "models/session/record_view.h"

#include <QStringList>

namespace holdpoint::items {

/// What becomes of a release when the window that drives it is closed.
struct Leaving {
    QStringList words;          ///< what goes on and what does not, a sentence each; none: nothing changes for anybody
    [[nodiscard]] bool asks() const { return !words.isEmpty(); }
};

/// Where the release waits for a person and nothing runs, it waits as well with no window open, and nobody need be asked.
[[nodiscard]] Leaving leavingOf(const session::RecordView& view, bool drivenHere);

/// What is so while nobody drives it. A command that was begun goes on by itself, and its end is only seen by whoever drives.
[[nodiscard]] QString nobodyDrives(const journal::Record& record);

/// What is so when the release is ended here, without going back: a sentence each.
[[nodiscard]] QStringList endingHere(const session::RecordView& view);

} // namespace holdpoint::items
