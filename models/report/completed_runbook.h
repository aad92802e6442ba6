#pragma once

#include "models/report/compose.h"

namespace holdpoint::report {

/// A blank that the runbook asks to be filled in: "Deployment completed by: ____".
struct FormField {
    std::uint32_t line = 0;
    std::string label, value;           ///< empty: the journal does not say
};

/// The runbook as somebody would have filled it in by hand while it was done: the same Markdown, with its boxes ticked and its blanks
/// filled. What is not known stays as it is.
struct CompletedRunbook {
    std::string markdown;
    std::vector<FormField> fields;
};

[[nodiscard]] CompletedRunbook completeRunbook(const Sources& sources);
/// The same of evidence alone, as it lies beside the report.
[[nodiscard]] Result<std::string> completedMarkdown(const Evidence& evidence);

} // namespace holdpoint::report
