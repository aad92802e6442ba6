#pragma once

#include "models/items/status.h"
#include "models/session/record_view.h"

#include <QString>

#include <vector>

namespace holdpoint::items {

/// Under which heading a row of the people stands.
enum class PeopleGroup : std::uint8_t { InCharge, Poll, SignOffs, Contacts, Severities, Notes };

/// "In charge", "Sign-offs": in the user's language.
[[nodiscard]] QString wordOf(PeopleGroup group);

/// Somebody, and what there is to know of them. One without a name says why there is nobody.
struct PersonRow {
    QString key;
    PeopleGroup group = PeopleGroup::InCharge;
    bool heading = false;
    QString who;                ///< the person, the role, the severity
    QString what;               ///< the answer, the contact, the note
    QString more;               ///< the whole of it, for whoever looks closely
    Mark mark = Mark::Aside;    ///< of a sign-off; Aside: none is shown
    std::int64_t atMs = 0;      ///< when it was said; 0: not known, or nothing was said
    std::uint32_t item = plan::none;
    QString copied;             ///< what is put on the clipboard

    bool operator==(const PersonRow&) const = default;
};

/// Something that somebody has left for all: a note, a hand-over.
struct Note {
    std::uint64_t seq = 0;
    std::int64_t atMs = 0;
    QString who, text;
    QString to;                 ///< of a hand-over: who is responsible from then on
};

/// What the record alone does not tell.
struct PeopleKnown {
    QString starter;            ///< empty where the first event is not at hand
    std::vector<Note> notes;    ///< the oldest first
};

[[nodiscard]] std::vector<PersonRow> peopleOf(const journal::Record& record, const engine::Advice& advice, const PeopleKnown& known, const plan::Plan* plan, std::int64_t nowMs);

} // namespace holdpoint::items
