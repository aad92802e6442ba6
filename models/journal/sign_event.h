#pragma once

#include "models/base/json_reader.h"
#include "models/base/json_writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace holdpoint::journal {

// What people say with their names under it: sign-offs, delegations and go/no-go polls. The statement itself is in the journal, with its
// signature and the certificate in it, so that an auditor needs the journal and a trust file, and nothing of Holdpoint.

/// Words of a person. The statement is what `writeStatement` writes; without a signature nobody but the journal says who has said it.
struct Testimony {
    std::string statement;
    std::string signature;              ///< CMS, DER in base64; empty: it was only said
    std::vector<std::string> roles;     ///< that the person had here, as far as a list of people was at hand
    bool anyRole = false;               ///< nobody keeps a list of roles here: what the person says counts
    std::string vouchedBy;              ///< "the trust file", or the authority; empty: nobody did
};

/// A role that has to say yes, and by how many people.
struct RoleNeed {
    std::string role;
    std::uint32_t people = 1;
};
/// Items that are signed together, in another way than each of them by its role once.
struct SignRule {
    std::vector<std::string> items;     ///< sign-offs, or gates that need people
    std::vector<RoleNeed> roles;        ///< in the order in which they sign, where there is one
    std::uint32_t atLeast = 0;          ///< N of the M roles above; 0 = all of them
    bool inOrder = false;
};
/// Who has to sign in this release. Without this event people say their names, and that is shown as what it is.
struct PolicySet {
    bool all = false;                   ///< each approval needs a signature, whoever is known
    std::vector<std::string> roles;     ///< those of which a trust file names people: they sign
    std::vector<SignRule> rules;
    bool initiatorMaySign = false;
    bool severalRolesEach = false;
    bool reasonAlways = false;
    std::int64_t validMs = 0;           ///< how long a signature counts; 0 = until something changes
    std::vector<std::string> initiators;///< fingerprints of whoever has started it
};
/// It is somebody's turn to sign. `why`: it was signed before, and what has happened since.
struct SignAsked {
    std::string item;
    std::vector<std::string> roles;
    std::string why;
};
/// A statement about an item, or about the release as a whole: approval or refusal.
struct Signed {
    Testimony words;
};
/// What that event's statement covers has changed, so it stands no longer; these items are open again.
struct SignVoided {
    std::uint64_t signedSeq = 0;
    std::string item;
    std::string why;
    std::vector<std::string> reopened;
};
/// Somebody speaks for a role of somebody else from here on. The statement says so in words, and whoever has the role has signed it.
struct Delegated {
    std::string role;
    std::string to;                     ///< a name, as it is printed
    std::string fingerprint;            ///< whose certificate may sign in it
    std::int64_t fromMs = 0, untilMs = 0;
    std::string reason;
    Testimony words;
};
/// What a question is asked on the ground of. When any of it changes, it is asked again.
struct PollBasis {
    std::string stage;                  ///< "before Switch the traffic"
    std::vector<std::string> facts;     ///< "line 82 failed", "2 alarms are open"

    bool operator==(const PollBasis&) const = default;
};
/// A go/no-go poll. Nothing new begins until it is decided.
struct PollOpened {
    std::string poll;                   ///< "P1"
    std::string question;
    std::string item;                   ///< the gate that it decides; empty: none
    std::vector<std::string> roles;     ///< that answer, in the order of the board
    std::uint32_t quorum = 0;           ///< how many have to have answered; 0 = all
    std::string director;               ///< the role that decides
    std::int64_t freshMs = 0;           ///< an older answer does not count; 0 = any age
    PollBasis basis;
};
struct Voted {
    std::string poll;
    Testimony words;
};
/// The director's word. GO closes the poll, anything else holds the release.
struct PollDecided {
    std::string poll;
    Testimony words;
};
/// What the answers were based on is no longer so: all of them are asked for anew.
struct PollAskedAgain {
    std::string poll;
    std::string why;
    PollBasis basis;
};

void write(JsonWriter& json, const PolicySet& e);
void write(JsonWriter& json, const SignAsked& e);
void write(JsonWriter& json, const Signed& e);
void write(JsonWriter& json, const SignVoided& e);
void write(JsonWriter& json, const Delegated& e);
void write(JsonWriter& json, const PollOpened& e);
void write(JsonWriter& json, const Voted& e);
void write(JsonWriter& json, const PollDecided& e);
void write(JsonWriter& json, const PollAskedAgain& e);

void readInto(PolicySet& e, JsonFields& f);
void readInto(SignAsked& e, JsonFields& f);
void readInto(Signed& e, JsonFields& f);
void readInto(SignVoided& e, JsonFields& f);
void readInto(Delegated& e, JsonFields& f);
void readInto(PollOpened& e, JsonFields& f);
void readInto(Voted& e, JsonFields& f);
void readInto(PollDecided& e, JsonFields& f);
void readInto(PollAskedAgain& e, JsonFields& f);

} // namespace holdpoint::journal
