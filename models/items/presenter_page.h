#pragma once

#include "models/items/release_band.h"

#include <vector>

namespace holdpoint::items {

/// What a room sees on the shared screen: the question, who has answered it and how, where the release is, what is wrong. No
/// command, no value and no secret is in it.
struct PresenterPage {
    struct Role {
        QString role, answer, by;
        Mark mark = Mark::Waiting;
        std::int64_t ageMs = -1;
    };
    struct Alarm {
        Mark mark = Mark::Failed;
        QString text;
    };

    ReleaseBand band;
    QString question;           ///< what the room is asked, or was when it was decided; empty: nothing
    QString decision;           ///< how the question was decided, by whom, and why; empty: it is open
    std::vector<Role> roles;
    QString now, next;          ///< steps
    std::size_t done = 0, all = 0;
    bool back = false;          ///< it goes back, or has: steps and counts are those of the way back
    QString pace;               ///< how long it has been going back, against what the runbook promises
    std::vector<Alarm> alarms;
    std::size_t moreAlarms = 0;
};

[[nodiscard]] PresenterPage presenterPageOf(const session::RecordView& view);

} // namespace holdpoint::items
