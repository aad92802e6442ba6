#pragma once

#include "models/journal/sign_event.h"
#include "models/journal/statement.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::journal {

/// Something in the journal that changes what a signature may stand for.
struct Change {
    std::uint64_t seq = 0;
    std::string item;                   ///< empty: it concerns more than one item
    std::string what;                   ///< "the text of L51 was edited by Ann"
    enum class Reach : std::uint8_t {
        Item,                           ///< statements about this item, and those about the release as a whole
        Plan,                           ///< these, and what was signed before the first work: it approved the plan as it was written
        Forward,                        ///< all but those about a way back, which may have been collected for this moment
        Release,                        ///< only those about the release as a whole
        All,
    } reach = Reach::Item;
};

/// What somebody has said with a name under it, and whether it stands.
struct SignatureRecord {
    std::uint64_t seq = 0;              ///< of its event
    std::int64_t keptMs = 0;            ///< when it came into the journal
    Statement statement;
    Testimony words;
    std::string voided;                 ///< why it does not stand any longer; empty: nobody has said that
    std::uint64_t voidedSeq = 0;

    [[nodiscard]] bool isSigned() const { return !words.signature.empty(); }
};

struct DelegationRecord {
    std::uint64_t seq = 0;
    Delegated given;
    std::string by;                     ///< whose role it is
    std::string voided;
};

struct AskedRecord {
    std::uint64_t seq = 0;              ///< the last time
    std::int64_t atMs = 0;
    std::uint32_t times = 0;
    std::string why;
};

struct PollRecord {
    PollOpened opened;
    std::uint64_t seq = 0;
    std::int64_t openedMs = 0;
    std::string openedBy;
    PollBasis basis;                    ///< what answers are based on now
    std::uint64_t askedSeq = 0;         ///< since when answers count: its opening, or when it was asked again last
    std::int64_t askedMs = 0;
    std::string askedAgain;             ///< why; empty: it was asked once
    std::uint32_t timesAsked = 1;
    std::vector<SignatureRecord> votes; ///< all of them, the oldest first
    std::optional<SignatureRecord> decision;    ///< that stands
    std::vector<SignatureRecord> formerDecisions;
    std::string overruledBy, overruledWhy;      ///< who has gone on against its no, and why; empty: nobody

    /// Whether the release waits for it.
    [[nodiscard]] bool open() const { return !decision; }
};

/// Whether `later` asks again what `earlier` asked: the same people are heard, and no fewer of them, so that its GO is no way round their no.
[[nodiscard]] bool asksAgain(const PollOpened& later, const PollOpened& earlier);

/// Somebody else who holds what a poll's no holds as well.
struct HeldBesides {
    std::string by, reason;
};

/// Who has to sign, and all that was signed and voted.
struct SigningRecord {
    std::optional<PolicySet> policy;
    std::vector<SignatureRecord> signatures;    ///< the oldest first
    std::vector<DelegationRecord> delegations;
    std::map<std::string, AskedRecord, std::less<>> asked;  ///< by item
    std::vector<PollRecord> polls;
    std::vector<Change> changes;
    std::string heldByPoll;                     ///< the poll whose answer was no, while the release is held for it
    std::optional<HeldBesides> heldBesides;     ///< whose hold goes on when that no is taken back
    std::size_t firstWork = 0;                  ///< the first item of the plan that changes something; what is signed before approves the plan

    [[nodiscard]] const SignatureRecord* signatureAt(std::uint64_t seq) const;
    /// The poll that the release waits for; none: nullptr.
    [[nodiscard]] const PollRecord* openPoll() const;
    [[nodiscard]] const PollRecord* pollNamed(std::string_view id) const;
    /// The poll whose NO-GO or HOLD stands: to go on against it is a deviation. None: nullptr.
    [[nodiscard]] const PollRecord* standingNo() const;
    /// The release is held for what a poll was answered, and for nothing else.
    [[nodiscard]] bool heldByNoAlone() const { return !heldByPoll.empty() && !heldBesides; }
};

} // namespace holdpoint::journal
