#pragma once

#include "models/plan/plan.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace holdpoint::items {

/// What the plan has understood in a line.
enum class Part : std::uint8_t { Phase, Step, Rollback, Task, Criterion, Command, Check, Gate, Limit, SignOff, Contact, Moment, Parameter, Mention };

/// Why somebody should look whether it was understood as it is meant. The criterion:
///  - a code block that does not say what it holds is judged by its content (one row a block, not one a command);
///  - a code block holds something else than it says: SQL in a shell block, nothing but comments, something in braces;
///  - a command stands in a sentence, a list or a table: it may only be mentioned;
///  - a sentence is taken for a gate although it opens with none of the words that open one ("wait", "before", "make sure that");
///  - nothing but a person can tell whether an expectation is met, or what was proposed as JSON is none;
///  - a limit was read from words and not from a sign;
///  - a sentence holds what could be run and is taken for a note (not where the runbook tells about trouble or commands in general).
/// What the author has pinned down is certain.
enum class Doubt : std::uint8_t { None, JudgedByContent, OtherThanItSays, InSentence, GateInSentence, OnlyAPerson, NoJson, LimitInWords, CodeInNote };

struct ReviewRow {
    std::uint32_t line = 0;
    std::uint32_t index = 0;        ///< in the plan's list of such things; of a mention: the block
    Part part = Part::Task;
    Doubt doubt = Doubt::None;
};

/// All that was understood, in text order; what holds something stands before it.
[[nodiscard]] std::vector<ReviewRow> reviewRowsOf(const plan::Plan& plan);
/// Whether the author has said so himself.
[[nodiscard]] bool isPinned(const plan::Plan& plan, const ReviewRow& row);
/// How deep it stands: a phase 0, a step or a way back 1, anything else 2.
[[nodiscard]] int depthOf(Part part);
/// The rule that has understood it so.
[[nodiscard]] const char* ruleOf(const plan::Plan& plan, const ReviewRow& row);
/// The block around a line, none where there is none.
[[nodiscard]] std::uint32_t blockAt(const runbook::Runbook& book, std::uint32_t line);

} // namespace holdpoint::items
