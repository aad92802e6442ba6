#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::journal {

enum class Decision : std::uint8_t { Go, NoGo, Hold, Approve, Refuse };
/// What the signature means, as 21 CFR 11 asks for it.
enum class Meaning : std::uint8_t { Reviewed, Approved, Responsible };

/// What is signed, all of it: a signature stands for exactly this, at exactly this state of a release.
struct Statement {
    std::string release;
    std::string planHash;               ///< SHA-256 of the frozen plan
    std::uint64_t headSeq = 0;          ///< the newest event that was shown
    std::string headHash;
    std::string item;                   ///< what it is about; empty: the release as a whole
    std::string shown;                  ///< the words of that item as they were on the screen
    std::string role;                   ///< in which the person signs
    Decision decision = Decision::Approve;
    Meaning meaning = Meaning::Approved;
    std::string comment;
    std::int64_t atMs = 0;
    std::int32_t zoneMinutes = 0;
    std::string name;                   ///< printed
    std::string fingerprint;            ///< of the person's certificate

    bool operator==(const Statement&) const = default;
};

[[nodiscard]] bool isRefusal(Decision decision);
[[nodiscard]] std::string_view nameOf(Decision decision);
[[nodiscard]] std::string_view nameOf(Meaning meaning);
[[nodiscard]] std::optional<Decision> decisionNamed(std::string_view name);
[[nodiscard]] std::optional<Meaning> meaningNamed(std::string_view name);

/// Why a text is no statement, or none with its signature.
[[nodiscard]] Error unreadableStatement(const std::string& what);

/// Canonical JSON: these bytes are what is signed. Equal statements give equal bytes.
[[nodiscard]] std::string writeStatement(const Statement& statement);
/// Only what writeStatement has written is read: the same bytes in another form are refused.
[[nodiscard]] Result<Statement> readStatement(std::string_view json);
/// The statement for a person, every part of it a line: what a dialog shows before anything is signed.
[[nodiscard]] std::string statementText(const Statement& statement);

} // namespace holdpoint::journal
