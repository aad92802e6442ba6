#include "models/session/release_lab.h"

namespace holdpoint::session {

Result<std::unique_ptr<lab::Lab>> labOf(journal::Journal& journal, const journal::Record& record)
{
    auto runbook = journal.text(record.procedure->runbookSha256);
    if (!runbook) return runbook.error();
    return lab::labFor(std::move(runbook.value()), record.directory);
}

} // namespace holdpoint::session
