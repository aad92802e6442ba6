#pragma once

#include "models/base/clock.h"
#include "models/engine/advance.h"
#include "models/journal/journal.h"
#include "models/journal/record.h"

#include <string>
#include <utility>
#include <vector>

namespace holdpoint::session {

/// One release as a program sees it: its record, kept up to date with the journal, and a way to add to it.
///
/// Events are proposed first, which already shows in the record, and committed together. When others were faster nothing is
/// written: the record is what the journal says, the proposals are gone, and whoever made them decides anew.
class Release {
public:
    Release(journal::Journal& journal, const Clock& clock, std::string id) : m_journal(&journal), m_clock(&clock), m_id(std::move(id)) {}

    static Result<Release> create(journal::Journal& journal, const Clock& clock, std::string id, const std::string& actor, std::vector<journal::Body> first);
    static Result<Release> open(journal::Journal& journal, const Clock& clock, std::string id);
    /// The release whose journal holds exactly these, as whoever has read them knows.
    static Release standingAt(journal::Journal& journal, const Clock& clock, std::string id, const std::vector<journal::Event>& events);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const journal::Record& record() const { return m_record; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] engine::Advice advice() const { return engine::advance(m_record, m_clock->now()); }

    /// Takes in what others have added since. True when there was something.
    Result<bool> refresh();
    /// What others have added since this was asked last.
    [[nodiscard]] std::vector<journal::Event> takeNews() { return std::exchange(m_news, {}); }
    /// What was committed here and was not known to be kept, because the store's answer was lost. It was kept all the same.
    [[nodiscard]] std::vector<journal::Event> takeLate() { return std::exchange(m_late, {}); }

    /// `wish`: what somebody at another desk wanted, and gets by this.
    void propose(journal::Body body, std::string actor, std::uint64_t wish = 0);
    [[nodiscard]] bool hasProposals() const { return !m_drafts.empty(); }
    /// The record holds something that could not be kept, and what is kept could not be read since. It is read anew before anything is
    /// kept on top of it.
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// The events that are kept now; none when others were faster, or when there was nothing to keep.
    Result<std::vector<journal::Event>> commit();

private:
    Result<bool> reload();
    void sort(const std::vector<journal::Event>& fresh);

    journal::Journal* m_journal;
    const Clock* m_clock;
    std::string m_id;
    journal::Record m_record;
    bool m_stale = false;
    std::uint64_t m_kept = 0;           ///< the last event that the journal holds for sure
    std::vector<journal::Draft> m_drafts;
    std::vector<journal::Event> m_news, m_late;
    std::vector<std::vector<journal::Draft>> m_doubts;      ///< what may have been kept after m_kept, or not
};

/// What a list shows of a release in this state.
[[nodiscard]] journal::Summary summaryOf(const std::string& release, const journal::Record& record, const engine::Advice& advice);

} // namespace holdpoint::session
