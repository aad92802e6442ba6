#pragma once

#include "models/base/clock.h"
#include "models/journal/journal.h"
#include "models/report/evidence.h"

namespace holdpoint::session {

/// Gathers all that a report is made of: the journal, the runbook as it was kept, what version control knows of it, and from the
/// folder of the release the samples and the beginnings of what was printed. What is no longer there is left out; the journal
/// and the runbook have to be whole.
[[nodiscard]] Result<report::Evidence> gatherEvidence(journal::Journal& journal, const std::string& release, const std::string& runFolder, const Clock& clock);

} // namespace holdpoint::session
