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

std::string secretNotKept(const journal::Record& record, const journal::RollbackBegun& way, const std::function<bool(const std::string& name)>& isKnown)
{
    for (const std::string& id : way.items) {
        const plan::Item& item = record.itemAt(record.procedure->indexOf(id));
        if (!plan::isJob(item)) continue;
        for (const std::string& need : plan::namesNeeded(item)) {
            std::string name(plan::bareName(need));
            const auto kept = record.values.find(name);
            if (kept != record.values.end() && kept->second.secret && !isKnown(name)) return name;
        }
    }
    return {};
}

} // namespace holdpoint::session
