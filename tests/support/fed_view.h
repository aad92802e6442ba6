#pragma once

#include "models/session/record_view.h"

#include <memory>
#include <string>
#include <vector>

namespace holdpoint::tests {

/// A release that a test tells event by event, with a clock that the test turns. The engine decides as it does in earnest;
/// commands end as the test says, in no time.
class FedView : public session::RecordView {
public:
    explicit FedView(std::int64_t nowMs = 1'764'000'000'000) : m_now(nowMs) {}

    [[nodiscard]] std::int64_t nowMs() const override { return m_now; }
    /// All that has happened so far, as a journal would hold it, but for what was forgotten.
    [[nodiscard]] const std::vector<journal::Event>& all() const { return m_all; }
    void forgetOld() { m_all.clear(); }

    void start(std::shared_ptr<const plan::Procedure> procedure, journal::Drive drive = journal::Drive::Flow);
    /// Somebody says or does this; what the engine makes of it is kept as well.
    void happen(journal::Body body, const std::string& actor = "ann");
    /// The same for many at once, without the engine.
    void happenTogether(std::vector<journal::Body> bodies, const std::string& actor = "ann");
    void later(std::int64_t ms);
    /// The first command that runs ends.
    bool endCommand(int code = 0, std::int64_t tookMs = 1000);
    void setForecast(session::Forecast forecast) { RecordView::setForecast(std::move(forecast)); }
    /// As the desktop sees ahead: what the runbook says, and where the way back ends.
    void lookAhead();

    /// Goes on as people go who find everything good, until the release stands at this item, or ends. Each step takes a second.
    void goOnTo(std::uint32_t item = plan::none);
    /// The same until somebody has to decide, with the command of this item ending badly.
    void failAt(std::uint32_t item);

private:
    void takeAdvice();
    bool oneStep(std::uint32_t failing);

    std::int64_t m_now;
    std::vector<journal::Event> m_all;
    std::uint64_t m_seq = 0;
};

} // namespace holdpoint::tests
