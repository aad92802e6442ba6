#pragma once

#include "models/plan/shell_call.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace holdpoint::plan {

/// What a command does to a release. One command may do several of these.
namespace deed {
constexpr std::uint16_t Backup = 1;        ///< makes a copy that one could go back to
constexpr std::uint16_t Migration = 2;     ///< brings a database to a new schema
constexpr std::uint16_t Deployment = 4;    ///< from here on the new code serves
constexpr std::uint16_t Change = 8;        ///< changes something that others see
constexpr std::uint16_t Destructive = 16;  ///< what it removes does not come back
constexpr std::uint16_t Question = 32;     ///< waits for a person
constexpr std::uint16_t Password = 64;     ///< asks on the terminal itself, even where its input is a file
constexpr std::uint16_t Endless = 128;     ///< does not end by itself
constexpr std::uint16_t Prompt = 256;      ///< waits for a person, unless what is typed into it follows
} // namespace deed
using Deeds = std::uint16_t;

/// What is known about one program. `has` and `lacks` are words of the call: in `has` all have to be there, in `lacks`
/// none may; `a|b` means either; `^a` is the first operand; `=-p` is the word itself and no bundle; `#2` is a second operand, whatever it is; `#1` a first one.
struct Knowledge {
    std::string_view program;
    std::string_view has;
    std::string_view lacks;
    Deeds deeds = 0;
    std::string_view what = {};   ///< goes on after the command: "opens an editor"
    std::string_view mend = {};
};

/// All that is known, sorted by program.
[[nodiscard]] std::span<const Knowledge> commandTable();

/// What a call does, and for each deed that a person should know of the row that says so.
struct Verdicts {
    Deeds deeds = 0;
    const Knowledge* destructive = nullptr;
    const Knowledge* question = nullptr;
    const Knowledge* prompt = nullptr;
    const Knowledge* endless = nullptr;
};
[[nodiscard]] Verdicts judge(const Call& call);

} // namespace holdpoint::plan
