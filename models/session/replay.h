#pragma once

#include "models/session/estimates.h"
#include "models/session/record_view.h"

#include <memory>
#include <optional>

namespace holdpoint::session {

/// A release that is looked at again: its record at whatever moment somebody wants to see. It shows what was, and takes no word.
class Replay : public RecordView {
    Q_OBJECT

public:
    /// `past`: the releases from which it was known then how long things take.
    Replay(std::string release, std::vector<journal::Event> events, const std::vector<journal::Record>& past = {}, QObject* parent = nullptr);

    [[nodiscard]] std::int64_t nowMs() const override { return m_atMs; }
    [[nodiscard]] std::int64_t beginMs() const { return m_events.empty() ? 0 : m_events.front().atMs; }
    [[nodiscard]] std::int64_t endMs() const { return m_events.empty() ? 0 : m_events.back().atMs; }
    [[nodiscard]] std::size_t eventCount() const { return m_events.size(); }
    /// How many events have happened at the moment that is shown.
    [[nodiscard]] std::size_t position() const { return m_position; }

    void showMoment(std::int64_t ms);
    void showEvent(std::size_t count);

private:
    void show(std::size_t count, std::int64_t ms);

    std::vector<journal::Event> m_events;
    std::shared_ptr<const plan::Procedure> m_procedure;
    std::optional<Estimates> m_estimates;       ///< of m_procedure
    std::vector<journal::Record> m_marks;   ///< the record after every so many events, so that a step back is short
    std::size_t m_position = 0;
    std::int64_t m_atMs = 0;
};

} // namespace holdpoint::session
