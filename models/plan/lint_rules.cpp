#include "models/plan/lint_rules.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

constexpr auto rules = std::to_array<LintRule>({
    {"lint.and-or", Severity::Warning, "AND and OR are mixed without brackets",
     "SQL binds AND before OR: `a AND b OR c` is also true for every c. Put the part that is meant together in brackets."},
    {"lint.asks-question", Severity::Warning, "A command asks and waits for a person",
     "An editor, a confirmation, a password or a prompt holds the step until somebody types. Give the answer as an option or a value, or make it a task for a person. "
     "In a script, which runs under a terminal, and in a sentence it is only a note."},
    {"lint.broken-continuation", Severity::Error, "Blanks stand behind a backslash at the end of a line",
     "Only a backslash that is the very last character continues a command. With a blank behind it the shell runs the first half alone, and then the rest as another command."},
    {"lint.code-before-migration", Severity::Warning, "New code goes into service before its migration",
     "Until the migration has run, the new code meets the old schema. Run the migration first, or say that the code works with both."},
    {"lint.contradictory-limits", Severity::Warning, "Limits of one metric say different things",
     "A value that is good in one place and an alarm in another leaves it to chance what is done. Where an alarm merely comes later than the goal it is a note: somebody should know that in between nobody is told."},
    {"lint.destructive-command", Severity::Warning, "What a command removes does not come back",
     "Take a copy first and say how it is brought back, or narrow down what is removed. In a rollback, where one has decided to lose what is there, it is only a note."},
    {"lint.double-encoding", Severity::Warning, "The file was saved in the wrong encoding",
     "UTF-8 that was read as another encoding and saved again. Holdpoint reads what can be mended with certainty as it was meant, and names every place where the original is lost. The file itself stays as it is."},
    {"lint.endless-command", Severity::Warning, "A command does not end by itself",
     "Watchers, log followers and servers keep the step from ending, and what stands below them is not reached. End them with timeout, start them in the background, or let the monitor watch."},
    {"lint.for-each", Severity::Warning, "A command is to be done for each of several things",
     "What is written once would be run once. Holdpoint does not guess what the list is, so a person does it and says so. Write a loop in the shell, or a step for each."},
    {"lint.gate-without-check", Severity::Note, "Nothing checks a gate's condition",
     "A gate that nothing measures and nobody is asked about holds by luck. Put a limit, a command with its expected result, or a task beside it."},
    {"lint.guarded-line", Severity::Warning, "A line was too complex to be read",
     "Lines that are nested or split beyond reason are kept as notes, so that they cannot do harm, and several elements of HTML in one line are read as one. Make the line simpler if it holds something to do."},
    {"lint.invalid-utf8", Severity::Warning, "The file holds bytes that are no UTF-8",
     "What such bytes were meant to be cannot be known; they are shown as a replacement sign. Save the file as UTF-8."},
    {"lint.no-backup-before-migration", Severity::Warning, "The database is changed without a backup before it",
     "A migration that goes wrong can only be undone with a backup from before it. Take one, and check that it can be restored."},
    {"lint.no-rollback", Severity::Warning, "Something is changed, and nothing says how to go back",
     "Under pressure nobody works out a way back. Say for the step, the environment or the whole release what is undone and in which order."},
    {"lint.packed-backup", Severity::Warning, "A backup is packed, and named later as if it were not",
     "`gzip FILE` leaves FILE.gz and nothing else. Whoever restores FILE, or looks for it, finds that there is none. Keep it with `-k`, or use the new name."},
    {"lint.restore-by-date", Severity::Error, "A file is looked for under today's date again",
     "`$(date …)` names another file after midnight or a second later, so that what was written is not found. Put the name into a variable when the file is written."},
    {"lint.secret", Severity::Warning, "A secret stands in the runbook in clear",
     "Everybody who can read the runbook can read it, in every version of it. Replace it by a variable whose value is given when the release starts, and change the secret."},
    {"lint.shell-syntax", Severity::Error, "A quote, a bracket or a here-document never ends",
     "The shell would wait for the rest, or take what follows for a part of it."},
    {"lint.ticked-box", Severity::Warning, "A box is ticked before the release has begun",
     "Ticks that stand in the file come from an earlier release or from a wish. Untick them, so that each is ticked when it is true."},
    {"lint.unbound-placeholder", Severity::Warning, "Nothing gives a placeholder or a variable a value",
     "What a person has to fill in is best filled in before the release: when it starts, or in the runbook. A placeholder that is part of a command would be run as it stands."},
    {"lint.uncertain-command", Severity::Note, "It is not certain whether this is a command",
     "A block without a tag that holds a program which is not known is judged by the line above it and by its signs. A tag on the fence, bash or text, leaves no doubt."},
    {"lint.unclosed-fence", Severity::Warning, "A code fence is never closed",
     "Everything from the opening fence down to the end of the file counts as code. Close it where the code ends."},
    {"lint.unnamed-rollback", Severity::Warning, "A section looks like a way back and is not called one",
     "What is not known as a rollback is done on the way forward, as a part of the release. Give the section a name that says so, or pin its role down in a comment."},
    {"lint.wrong-fence", Severity::Warning, "A code fence does not hold what its tag says",
     "Whoever runs the fence by its tag runs the wrong thing, or nothing. Tag it by its content, and keep lists and sentences outside."},
});

static_assert(std::is_sorted(rules.begin(), rules.end(), [](const LintRule& a, const LintRule& b) { return a.id < b.id; }));

} // namespace

std::span<const LintRule> lintRules() { return rules; }

std::size_t lintRuleIndex(std::string_view id)
{
    const auto at = std::lower_bound(rules.begin(), rules.end(), id, [](const LintRule& rule, std::string_view name) { return rule.id < name; });
    return at != rules.end() && at->id == id ? static_cast<std::size_t>(at - rules.begin()) : rules.size();
}

} // namespace holdpoint::plan
