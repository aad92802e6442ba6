#include "models/session/other_releases.h"

namespace holdpoint::session {

namespace {

bool isOver(const journal::Summary& summary) { return summary.state == "done" || summary.state == "rolled-back" || summary.state == "aborted"; }

/// The record of a release; none of one that cannot be read, which is another release's trouble.
std::optional<journal::Record> recordOf(journal::Journal& journal, const std::string& release)
{
    const auto events = journal.read(release, 0);
    return events ? std::optional(journal::fold(*events)) : std::nullopt;
}

} // namespace

Result<std::optional<std::string>> openTwin(journal::Journal& journal, const std::string& file, const std::string& directory)
{
    const auto all = journal.releases();
    if (!all) return all.error();
    for (const journal::Summary& summary : *all) {
        if (isOver(summary)) continue;
        const auto record = recordOf(journal, summary.release);
        if (record && record->file == file && record->directory == directory) return std::optional(summary.release);
    }
    return std::optional<std::string>();
}

Result<std::optional<std::string>> releasedLater(journal::Journal& journal, const std::string& release, const journal::Record& record)
{
    const auto all = journal.releases();
    if (!all) return all.error();
    for (const journal::Summary& summary : *all) {     // the newest first
        if (summary.release == release) break;
        const auto other = recordOf(journal, summary.release);
        if (other && !other->rehearsal && other->directory == record.directory && other->workBegun) return std::optional(summary.release);
    }
    return std::optional<std::string>();
}

} // namespace holdpoint::session
