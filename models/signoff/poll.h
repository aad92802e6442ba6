#pragma once

#include "models/signoff/policy.h"

namespace holdpoint::signoff {

/// What a question is asked on the ground of. When any of it changes, it is asked again.
struct Basis {
    std::string planHash;
    std::string stage;                  ///< where the release is: "before Step 5"
    std::vector<std::string> facts;     ///< what was on the board: "Step 4: passed", "p95 = 41 ms", "2 alarms open"

    bool operator==(const Basis&) const = default;
};

struct Poll {
    std::string question;               ///< "Go for the traffic switch?"
    std::vector<std::string> roles;     ///< that answer, in the order of the board
    std::uint32_t quorum = 0;           ///< how many have to have answered; 0 = all
    std::string director;               ///< the role that decides
    std::int64_t freshMs = 0;           ///< an older answer does not count; 0 = any age
};

/// One role's answer. Go, NoGo and Hold are the only decisions that are one.
struct Vote {
    std::string role, name;
    Decision word = Decision::Hold;
    std::string reason;
    std::int64_t atMs = 0;
    Basis basis;                        ///< what was on the board when it was given
};

/// The director's word, and what it was based on.
struct Direction {
    std::string name;
    Decision word = Decision::Hold;
    std::string reason;
    std::int64_t atMs = 0;
    Basis basis;
};

enum class AnswerState : std::uint8_t { Waiting, Given, Stale, Outdated };

struct BoardRow {
    std::string role;
    AnswerState state = AnswerState::Waiting;
    std::optional<Vote> vote;           ///< also one that no longer counts, to be seen
    std::int64_t ageMs = 0;
    std::string why;                    ///< it does not count
};

/// The board, as everybody sees it.
struct Board {
    std::vector<BoardRow> rows;
    std::uint32_t go = 0, noGo = 0, hold = 0, waiting = 0;
    bool quorum = false;
    bool allGo = false;                 ///< the quorum is there, and nobody who answered is against it
    std::vector<std::string> dissent;   ///< "QA Lead (Ann): NO-GO, the smoke test is red": it stays on record whatever is decided
    std::vector<std::string> ignored;   ///< answers of roles that were not asked, or without the reason that they need
    std::optional<Direction> decided;   ///< stands only while it is based on what is there
    std::string askedAgain;             ///< why the question is open again; empty: it is not
};

/// Pure. Votes in any order: the newest of each role counts.
[[nodiscard]] Board tally(const Poll& poll, const std::vector<Vote>& votes, const std::optional<Direction>& direction, const Basis& now, std::int64_t nowMs);
/// What became different, in words; empty when nothing did.
[[nodiscard]] std::string whatChanged(const Basis& before, const Basis& now);
/// As it is called out: GO, NO-GO, HOLD.
[[nodiscard]] std::string_view calledOut(Decision word);

} // namespace holdpoint::signoff
