// Boxes that are ticked before the release has begun.

#include "models/plan/linter.h"

namespace holdpoint::plan {

namespace {

/// Ticked boxes with no open one between them make one finding: they were ticked in one go.
struct Run {
    std::uint32_t first = 0, last = 0, count = 0;
    bool criterion = false;
};

void report(Linter& lint, const Run& run)
{
    if (run.count == 0) return;
    const std::string several = std::to_string(run.count) + (run.criterion ? " criteria" : " boxes") + " (lines " + std::to_string(run.first) + " to " + std::to_string(run.last) + ") are";
    const std::string what = run.count > 1 ? several : run.criterion ? "this criterion is" : "this box is";
    lint.addMade(run.first, run.criterion ? Severity::Warning : Severity::Note, "lint.ticked-box",
                 what + " ticked in the file, before the release has begun", "untick: what was true of an earlier release says nothing about this one");
}

} // namespace

void lintBoxes(Linter& lint)
{
    Run run;
    for (const Task& task : lint.plan.tasks) {
        // In "Result: ☑ done ☐ not done" the author chose, and did not tick work off.
        const bool ticked = task.checked && std::string_view(task.rule) != "task.form" && lint.sectionAt(task.line).kind != SectionKind::Reference;
        if (!ticked || run.criterion != task.criterion) {
            report(lint, run);
            run = {task.line, task.line, 0, task.criterion};
        }
        if (!ticked) continue;
        if (run.count == 0) run.first = task.line;
        run.last = task.line;
        ++run.count;
    }
    report(lint, run);
}

} // namespace holdpoint::plan
