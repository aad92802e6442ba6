#include "models/session/taking_back.h"

#include "models/session/other_releases.h"

#include <QCoreApplication>

namespace holdpoint::session {

std::optional<Error> notToBeTakenBack(journal::Journal& journal, const std::string& release, const journal::Record& record)
{
    if (record.stage != journal::Stage::Ended) return std::nullopt;
    const auto later = releasedLater(journal, release, record);
    if (!later) return later.error();
    if (!*later) return std::nullopt;
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "after this release %1 was begun in the same folder, so this one cannot be taken back by itself; roll that one back"), {**later}));
}

} // namespace holdpoint::session
