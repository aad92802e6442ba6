#pragma once

#include "models/base/clock.h"
#include "models/engine/runner.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace holdpoint::session {

/// A clock that somebody turns.
class VirtualClock : public Clock {
public:
    explicit VirtualClock(std::int64_t ms = 0) : m_now(ms) {}
    [[nodiscard]] std::int64_t now() const override { return m_now; }
    [[nodiscard]] std::int64_t steady() const override { return m_now - m_wrong; }
    void set(std::int64_t ms) { m_now = ms; }
    /// Somebody sets the clock on the wall: no time goes by.
    void jump(std::int64_t ms)
    {
        m_now += ms;
        m_wrong += ms;
    }

private:
    std::int64_t m_now;
    std::int64_t m_wrong = 0;
};

/// Does jobs in no time: each takes as long as its script says, on a virtual clock. It keeps its jobs when the program that
/// gave them is gone, as the real one does, and counts how often each was really begun.
class VirtualRunner : public engine::Runner {
public:
    struct Course {
        std::int64_t durationMs = 1000;     ///< below 0: it never ends by itself
        engine::JobEnd end;
    };
    using Script = std::function<Course(const engine::Job&)>;

    VirtualRunner(const Clock& clock, Script script) : m_clock(clock), m_script(std::move(script)) {}

    void listen(Listener listener) override { m_listener = std::move(listener); }
    void start(const engine::Job& job) override;
    void stop(const std::string& id, std::int64_t graceMs) override;
    void input(const std::string&, const std::string&) override {}
    Result<engine::JobState> adopt(const std::string& id) override;

    /// When the next job ends; 0 = none is running that ends by itself.
    [[nodiscard]] std::int64_t next() const;
    /// Reports the end of one job whose time has come. False: there is none.
    bool report();
    /// The runner dies: what ran is lost, and so is what it had not reported.
    void die();
    [[nodiscard]] const std::map<std::string, int>& begun() const { return m_begun; }

private:
    struct Running {
        std::int64_t dueMs = -1;
        engine::JobEnd end;
        bool lost = false;
    };

    void endAt(const std::string& id, Running& job, std::int64_t dueMs);
    void forget(const std::string& id, const Running& job) { m_due.erase({job.dueMs, id}); }

    const Clock& m_clock;
    Script m_script;
    Listener m_listener;
    std::map<std::string, Running> m_jobs;
    std::set<std::pair<std::int64_t, std::string>> m_due;   ///< those that end by themselves and are not reported, the next one first
    std::map<std::string, int> m_begun;
};

} // namespace holdpoint::session
