#include "models/store/transfer.h"

#include "models/journal/shared.h"

#include <set>
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

/// Why it has to stay as things are now; empty: it may be taken.
Result<std::string> whyItStays(journal::Journal& from, const std::string& release)
{
    journal::Shared* shared = from.shared();
    if (shared == nullptr) return std::string();
    const auto lease = shared->lease(release);
    if (!lease) return lease.error();
    if (lease->live()) return "it is driven by " + lease->desk.person + " on " + lease->desk.machine + ", and of a release there is one; copy it when nobody drives it";
    const auto said = shared->wishes(release);
    if (!said) return said.error();
    if (said->empty()) return std::string();
    return "somebody has said something that nobody has heard yet (" + said->front().type + ", by " + said->front().person + "); drive it once where it is, so that it is heard, and copy it then";
}

/// Takes one after the other.
class Copying {
public:
    Copying(journal::Journal& from, Transfer& out, journal::Journal& to, Transfer& in) : m_from(from), m_out(out), m_to(to), m_in(in) {}

    Copied all(const std::vector<std::string>& releases)
    {
        const auto there = m_to.releases();
        if (!there) m_done.stopped = there.error();
        if (!there) return std::move(m_done);
        for (const journal::Summary& summary : *there) m_there.insert(summary.release);
        for (const std::string& release : releases)
            if ((m_done.stopped = one(release))) break;
        return std::move(m_done);
    }

private:
    /// What makes it useless to go on with the next one.
    std::optional<Error> one(const std::string& release)
    {
        const auto stays = whyItStays(m_from, release);     // somebody may have begun to drive it since it was chosen
        if (!stays) return stays.error();
        if (!stays->empty()) return leaveOut(release, *stays);
        const auto whole = m_out.takeOut(release);
        // Where the store itself still answers it is this release that cannot be read.
        if (!whole) return m_from.releases() ? leaveOut(release, whole.error().what) : std::optional(whole.error());
        return m_there.contains(release) ? compare(*whole) : put(*whole);
    }

    std::optional<Error> leaveOut(const std::string& release, std::string why)
    {
        m_done.leftOut.push_back({release, std::move(why)});
        return std::nullopt;
    }

    std::optional<Error> compare(const WholeRelease& whole)
    {
        const auto events = m_to.read(whole.summary.release, 0);
        if (!events) return m_to.releases() ? leaveOut(whole.summary.release, "in the other store: " + events.error().what) : std::optional(events.error());
        if (events->empty() || events->back().hash != whole.head.hash) return leaveOut(whole.summary.release, "it is in the other store with other events; nothing of it was changed, look which of the two goes on");
        ++m_done.there;
        return std::nullopt;
    }

    std::optional<Error> put(const WholeRelease& whole)
    {
        const auto runbook = runbookOf(whole);
        if (!runbook) return leaveOut(whole.summary.release, runbook.error().what);
        if (!runbook->empty()) {
            // A release whose runbook is not kept is read all the same, and so it is copied.
            if (const auto bytes = m_from.text(*runbook))
                if (const auto kept = m_to.keepText(*bytes); !kept) return kept.error();
        }
        if (auto wrong = m_in.putIn(whole)) return wrong;
        ++m_done.releases;
        m_done.events += whole.rows.size();
        return std::nullopt;
    }

    journal::Journal& m_from;
    Transfer& m_out;
    journal::Journal& m_to;
    Transfer& m_in;
    std::set<std::string> m_there;
    Copied m_done;
};

} // namespace

Result<ToCopy> releasesToCopy(journal::Journal& from, const std::string& release)
{
    const auto all = from.releases();
    if (!all) return all.error();
    ToCopy chosen;
    for (const journal::Summary& summary : *all) {
        if (!release.empty() && summary.release != release) continue;
        const auto stays = whyItStays(from, summary.release);
        if (!stays) return stays.error();
        if (stays->empty()) chosen.releases.push_back(summary.release);
        else chosen.leftOut.push_back({summary.release, *stays});
    }
    if (!release.empty() && chosen.releases.empty() && chosen.leftOut.empty()) return Error{"there is no release '" + release + "' in the store from which it is to be taken; 'holdpoint-cli status' lists those that there are"};
    return chosen;
}

Copied copyReleases(journal::Journal& from, Transfer& out, journal::Journal& to, Transfer& in, const std::vector<std::string>& releases) { return Copying(from, out, to, in).all(releases); }

} // namespace holdpoint::store
