#include "models/store/transfer.h"

#include "models/journal/shared.h"

#include <variant>

namespace holdpoint::store {

namespace {

/// The runbook that a release was made from; empty: it needs none.
Result<std::string> runbookOf(const WholeRelease& whole)
{
    if (whole.rows.empty()) return std::string();
    const auto first = journal::readBody(whole.rows.front().type, whole.rows.front().body);
    if (!first) return first.error();
    const auto* started = std::get_if<journal::Started>(&*first);
    return started && started->procedure ? started->procedure->runbookSha256 : std::string();
}

Result<bool> isThere(journal::Journal& to, const WholeRelease& whole)
{
    const auto all = to.releases();
    if (!all) return all.error();
    for (const journal::Summary& summary : *all) {
        if (summary.release != whole.summary.release) continue;
        const auto events = to.read(summary.release, 0);
        if (!events) return events.error();
        if (!events->empty() && events->back().hash == whole.head.hash) return true;
        return Error{"release '" + summary.release + "' is in the other store, with other events; nothing of it was changed, look which of the two goes on"};
    }
    return false;
}

} // namespace

Result<Copied> copyReleases(journal::Journal& from, Transfer& out, journal::Journal& to, Transfer& in, const std::string& release)
{
    std::vector<std::string> names{release};
    if (release.empty()) {
        names.clear();
        const auto all = from.releases();
        if (!all) return all.error();
        for (const journal::Summary& summary : *all) names.push_back(summary.release);
    }
    Copied copied;
    for (const std::string& name : names) {
        if (journal::Shared* shared = from.shared()) {
            const auto lease = shared->lease(name);
            if (!lease) return lease.error();
            if (lease->live()) return Error{"release '" + name + "' is driven by " + lease->desk.person + " on " + lease->desk.machine + ", and of a release there is one; copy it when nobody drives it"};
            // What was said and not heard would stay behind: a hold above all.
            const auto said = shared->wishes(name);
            if (!said) return said.error();
            if (!said->empty()) return Error{"of release '" + name + "' somebody has said something that nobody has heard yet (" + said->front().type + ", by " + said->front().person + "); drive it once where it is, so that it is heard, and copy it then"};
        }
        const auto whole = out.takeOut(name);
        if (!whole) return whole.error();
        const auto there = isThere(to, *whole);
        if (!there) return there.error();
        if (*there) {
            ++copied.there;
            continue;
        }
        const auto runbook = runbookOf(*whole);
        if (!runbook) return runbook.error();
        if (!runbook->empty()) {
            // A release whose runbook is not kept is read all the same, and so it is copied.
            if (const auto bytes = from.text(*runbook))
                if (const auto kept = to.keepText(*bytes); !kept) return kept.error();
        }
        if (auto wrong = in.putIn(*whole)) return *wrong;
        ++copied.releases;
        copied.events += whole->rows.size();
    }
    return copied;
}

} // namespace holdpoint::store
