#pragma once

#include "models/plan/procedure.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

namespace holdpoint::plan {

// The parts of which makeProcedure puts a procedure together.

/// The step that a line stands in: the last one before it, unless another phase has begun since.
[[nodiscard]] std::uint32_t stepAt(const Plan& plan, std::uint32_t line);

/// The ways back of a plan. A runbook that is a rollback throughout has none: it is the work.
[[nodiscard]] std::vector<RollbackProcedure> waysBackOf(const Plan& plan);
/// The innermost of them that holds a line.
[[nodiscard]] std::uint32_t innermost(const std::vector<RollbackProcedure>& waysBack, std::uint32_t line);

/// Puts each item into the step or the way back that it stands in. `back` are the indices of commands that go back.
void placeItems(const Plan& plan, const std::set<std::size_t>& back, Procedure& out);
/// Steps that are only told: a person does each and says so. In `toldLines` somebody is told something, and that is no other work.
[[nodiscard]] std::vector<Item> toldSteps(const Plan& plan, const Procedure& procedure, const std::set<std::uint32_t>& toldLines);
/// What ways back tell a person to do, between their commands.
[[nodiscard]] std::vector<Item> toldWaysBack(const Plan& plan, const Procedure& procedure);

/// Whether something to fill in stands in a text as itself: "$A" does not stand in "$AB", and "in X minutes" not in "curl -X".
[[nodiscard]] bool standsIn(const Parameter& parameter, std::string_view text);
/// What the paragraphs right below a heading, and the lists among them, tell to do besides what their gates ask: the work of a
/// step that is only told. Of an item of a list, what is nested in it.
[[nodiscard]] std::string proseOf(const Plan& plan, std::uint32_t line, bool lists);
/// The boxes below "NO-GO if any of these": nobody ticks "smoke tests failed" to go on. They are what the gate asks about.
[[nodiscard]] std::vector<const Task*> conditionsOf(const Plan& plan, const Gate& gate);
/// What a legend holds: "Each step marked 🔒 needs an approval of its own". One gate for each that bears the sign.
[[nodiscard]] std::vector<Item> markedApprovals(const Plan& plan);
/// Gives each item of a choice what the author calls its way. `arms` are those of the plan, sorted.
void nameWays(const Plan& plan, const std::vector<Arm>& arms, std::vector<Item>& items);
/// Gives the messages of a plan to the tasks that tell them. A step of which more is to be done is no message.
void takeMessages(const Plan& plan, std::vector<Item>& items);
/// It reads what a person types, or opens an editor.
[[nodiscard]] bool asksPerson(std::string_view command);
/// "exit 1", which ends the terminal of who types it and does nothing else.
[[nodiscard]] bool endsShell(std::string_view command);
/// "open https://…": a person opens it in a browser; this machine may have none.
[[nodiscard]] bool opensBrowser(std::string_view command);
/// "./deploy.sh --all", "bash deploy.sh": the script that is called; empty where it is none of this folder.
[[nodiscard]] std::string_view scriptCalled(std::string_view command);
/// The file that a script stands for, where a later command calls it by the name that its first comments give it: "deploy.sh".
/// Empty where it is run as it stands.
[[nodiscard]] std::string fileOfScript(const Plan& plan, const Command& script);
/// What the author pinned down about how a command is run.
void pinItem(Item& item, const runbook::Annotation& pins);
/// For each step the number of those that it need not wait for; 0 = it waits for all before it.
[[nodiscard]] std::vector<std::uint32_t> lanesOf(const Plan& plan);
/// "# Expected: ALL PASS (43 tests)" below several test runs of one block is about all of them: it says so, and each of them is looked at.
void countTogether(const Plan& plan, std::vector<Item>& items);
/// The limits that somebody has to watch, each with where it stands.
[[nodiscard]] std::vector<ProcedureLimit> procedureLimits(const Plan& plan, const Procedure& procedure);
/// The plan's captures by the items that make and read them.
[[nodiscard]] std::vector<FileCapture> captureFiles(const Plan& plan, const Procedure& procedure);

} // namespace holdpoint::plan
