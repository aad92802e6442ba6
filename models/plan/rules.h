#pragma once

#include "models/plan/reading.h"

#include <algorithm>

namespace holdpoint::plan {

/// Most lists are in order as they are found; sorting one that is takes half its size in memory for nothing.
template <typename Elements, typename Before>
void sortStably(Elements& elements, Before before)
{
    if (!std::is_sorted(elements.begin(), elements.end(), before)) std::stable_sort(elements.begin(), elements.end(), before);
}
template <typename Elements>
void sortByLine(Elements& elements)
{
    sortStably(elements, [](const auto& a, const auto& b) { return a.line < b.line; });
}

// Each function finds one kind of element and appends it to the plan, in text order; text that it puts together goes
// into its pool. They read the reading and what earlier ones found, never the other way round, and some run at the same
// time: what each of them needs stands in compile(), and it may look at nothing else of the plan.

void findPhasesAndSteps(const Reading& reading, Plan& plan, TextPool& pool);
void findTasks(const Reading& reading, Plan& plan, TextPool& pool);
/// Tasks and steps by which somebody is told something.
void findMessages(const Reading& reading, Plan& plan, TextPool& pool);
void findCommands(const Reading& reading, Plan& plan, TextPool& pool);
void findExpectations(const Reading& reading, Plan& plan, TextPool& pool);
void findRollbacks(const Reading& reading, Plan& plan, TextPool& pool);
/// What is done once for each of several things.
void findLoops(const Reading& reading, Plan& plan, TextPool& pool);
/// The one that a command stands in; null where it goes through all of them by itself.
[[nodiscard]] const ForEach* loopAround(const Plan& plan, const Command& command);
/// A command on the way back stands in what a step says of how it is undone.
[[nodiscard]] bool holdsCommand(const Plan& plan, const Undo& undo);
/// What ways back tell people to do.
void findHandWork(const Reading& reading, Plan& plan, TextPool& pool);
void findGates(const Reading& reading, Plan& plan, TextPool& pool);
/// Those that a sign alone makes a gate. Needs the other gates.
void findMarkedGates(const Reading& reading, Plan& plan, TextPool& pool);
void findLimits(const Reading& reading, Plan& plan, TextPool& pool);
/// What is expected beside the limits that were found.
void findExceptions(const Reading& reading, Plan& plan, TextPool& pool);
/// Files that one command makes and later ones read.
void findCaptures(Plan& plan);
void findSignOffs(const Reading& reading, Plan& plan, TextPool& pool);
void findContacts(const Reading& reading, Plan& plan, TextPool& pool);
void findTimeline(const Reading& reading, Plan& plan, TextPool& pool);
/// When a release may begin, as the runbook says it. What it finds is a part of the timeline, too.
void findDeployTimes(const Reading& reading, Plan& plan, TextPool& pool);
void findParameters(const Reading& reading, Plan& plan, TextPool& pool);
void findNamedValues(const Reading& reading, Plan& plan, TextPool& pool);

/// How long something takes: "2-5 minutes", "(10 min)", "T+25min", "24-48 hours". Both equal for one number.
struct Duration {
    Seconds shortest, longest;
};
[[nodiscard]] Duration durationIn(const Reading& reading, const Sentence& sentence);
/// The duration that follows a word directly: "after 7 days".
[[nodiscard]] Duration durationAfter(const Reading& reading, const Sentence& sentence, Concept word);
/// The duration that a word follows directly, or that stands in the phrase itself: "7日後", "15分ごと", "her 15 dakikada".
[[nodiscard]] Duration durationBefore(const Reading& reading, const Sentence& sentence, Concept word);
/// The duration that a word stands before, behind or inside of: "in den ersten 24 Stunden", "24 giờ đầu", "24 premières heures".
[[nodiscard]] Duration durationBeside(const Reading& reading, const Sentence& sentence, Concept word);
/// The same in a text that has no sentence of its own, with the units of all languages that are written with
/// Latin letters ("5 min", "30s", "4h").
[[nodiscard]] Duration durationIn(std::string_view text);

} // namespace holdpoint::plan
