#pragma once

#include "models/engine/advance.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::tests {

/// A plan from a few words a line: "L4 shell", "L5 gate rollback", "L6 wait 60", "L7 watch 60 20", "L8 sign-off DBA",
/// "L9 shell choice=1 arm=2", "L30 shell back". Further words: by-hand, aside, required, checked, step=1, needs=<ticket>,
/// retry=3, backoff=10, lane=1, target=/etc/a.conf, tells=#releases.
/// "M5 limit rollback step=1 for=60" is a limit, p95 > 50 ms; "L40 way Other" a second way back, whose items say back=1.
/// "back" makes an item a part of the one rollback, which is called Rollback and stands in line 20.
[[nodiscard]] std::shared_ptr<const plan::Procedure> planOf(std::string_view lines);

/// Plays a release with the engine alone: what people and runners do is said in words, and what the engine makes of it is
/// given back in words. Time stands still unless it is put forward.
class EngineScript {
public:
    explicit EngineScript(std::shared_ptr<const plan::Procedure> plan, journal::Drive drive = journal::Drive::Flow);

    /// Something happens: "end L1", "end L1 code 3", "end L1 signalled", "end L1 unmet", "answer L2 yes", "decide L1 retry",
    /// "edit L1 TEXT", "hold", "go", "breakpoint L3", "drive hand L1", "back L30 L31", "bind ticket CHG-17", "later 60",
    /// "addressees bo cy", "tell L2 bo cy", "told L2 bo begun", "told L2 bo sent" ("of 2" behind it: that attempt),
    /// "judged M5 breached", "see M5 61", "authorise M5", "revoke",
    /// "policy DBA QA", "sign L2 bo DBA yes", "poll DBA QA", "vote P1 bo DBA go", "decided P1 ann Owner go",
    /// "asks L1 Password? secret", "type L1 text", "window 22:00-05:00" (of UTC), "all-the-same", "clock -3600" (it is set by that
    /// much). Empty when it was understood.
    [[nodiscard]] std::string happens(std::string_view words);

    /// What the engine does now, until it has nothing more to do, and what it then waits for:
    /// "begin L1/1; L2 passed (said by ann); answer? L3 a tick: item L3; wake 61".
    [[nodiscard]] std::string next();

    [[nodiscard]] const journal::Record& record() const { return m_record; }
    [[nodiscard]] std::int64_t now() const { return m_now; }

private:
    void take(journal::Body body, std::string actor);
    [[nodiscard]] journal::Testimony wordsOfPerson(const std::string& item, const std::vector<std::string>& words) const;
    [[nodiscard]] static journal::PolicySet policyIn(const std::vector<std::string>& words);
    [[nodiscard]] std::uint32_t attemptOf(std::string_view item) const;

    journal::Record m_record;
    std::int64_t m_now = 1000;
};

/// Plays a script: lines that begin with "= " are what the engine has to do, all others happen. Returns the first line at
/// which it does something else, with what it did; empty when all is as it is written.
[[nodiscard]] std::string playScript(EngineScript& engine, std::string_view script);

} // namespace holdpoint::tests
