#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <sys/types.h>
#include <vector>

namespace holdpoint::runner {

/// A job is ended from outside: its whole tree is asked to end, and after a grace it is ended.
class Ending {
public:
    /// Asked once more, it only has less patience.
    void begin(const std::string& how, std::int64_t graceMs, pid_t root, const std::vector<std::string>& marks);

    [[nodiscard]] bool begun() const { return !m_how.empty(); }
    /// Why it is ended: stopped, timed-out.
    [[nodiscard]] const std::string& how() const { return m_how; }
    /// Nothing of the tree is left.
    [[nodiscard]] bool done() const { return m_done; }
    /// What time brings. When to look again; -1 = no need.
    [[nodiscard]] std::int64_t look(pid_t root, const std::vector<std::string>& marks, bool rootEnded);

private:
    bool ask(pid_t root, const std::vector<std::string>& marks, bool alsoNew);

    std::string m_how;
    std::set<pid_t> m_asked;
    std::int64_t m_since = 0, m_killAt = -1;
    bool m_done = false;
};

} // namespace holdpoint::runner
