#pragma once

#include "models/plan/plan.h"
#include "models/report/document.h"
#include "models/report/words.h"

namespace holdpoint::report {

/// What the parts of a report are written from.
struct Sources {
    const Evidence& evidence;
    const Story& story;
    const plan::Plan& plan;             ///< of the runbook, as this Holdpoint reads it; only for what the frozen plan does not hold
    Times times;

    [[nodiscard]] const journal::Record& record() const { return story.record; }
    [[nodiscard]] const plan::Procedure& procedure() const { return *story.record.procedure; }
};

/// Evidence that was read through, as every form of a report needs it.
struct Prepared {
    Story story;
    plan::Plan plan;
};
[[nodiscard]] Result<Prepared> prepared(const Evidence& evidence);

/// A step as it stands on the axis of time.
struct StepRow {
    std::string title;
    std::uint32_t step = plan::none, first = plan::none;    ///< first: its first item
    std::vector<std::uint32_t> items;
    std::uint32_t lane = 0;
    bool back = false;                  ///< it belongs to the way back
    std::int64_t plannedFromMs = 0, plannedToMs = 0, fromMs = 0, toMs = 0;
    Status status;
};
/// The way forward step by step, and behind it the way back that was gone.
[[nodiscard]] std::vector<StepRow> stepRows(const Sources& sources);
[[nodiscard]] Card cardOf(const Sources& sources, std::uint32_t item);

// The sections, each with its heading; one that has nothing to say is left out, or says so where an auditor would look for it.

void addOverview(Document& document, const Sources& sources);
void addParameters(Document& document, const Sources& sources);
void addTimeline(Document& document, const Sources& sources, const std::vector<StepRow>& rows);
void addSteps(Document& document, const Sources& sources, const std::vector<StepRow>& rows);
void addGates(Document& document, const Sources& sources);
void addLimits(Document& document, const Sources& sources, const std::vector<StepRow>& rows);
void addDeviations(Document& document, const Sources& sources);
void addRollback(Document& document, const Sources& sources);
void addPeople(Document& document, const Sources& sources);
void addCriteria(Document& document, const Sources& sources);
void addFindings(Document& document, const Sources& sources);
void addRunbook(Document& document, const Sources& sources);
void addChecking(Document& document, const Sources& sources);

[[nodiscard]] Drawing timelineDrawing(const Sources& sources, const std::vector<StepRow>& rows, std::size_t begin, std::size_t end);
[[nodiscard]] Drawing seriesDrawing(const Sources& sources, const SeriesFacts& series, const std::vector<StepRow>& rows);
/// The width of every drawing, in points: what A4 leaves between its margins.
inline constexpr double drawingWidth = 507;

} // namespace holdpoint::report
