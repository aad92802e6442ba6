#pragma once

#include "models/journal/record.h"

#include <string>

namespace holdpoint::journal {

/// Takes what happens to limits, sources, alarms and messages into a record. Each call says what could not be; empty: nothing.
class WatchFolder {
public:
    WatchFolder(Record& record, const Event& event) : m_record(record), m_watch(record.watch), m_event(event) {}

    std::string take(const SourceBound& e);
    std::string take(const BaselineTaken& e);
    std::string take(const LimitJudged& e);
    std::string take(const SourceTroubled& e);
    std::string take(const ValueSeen& e);
    std::string take(const Authorised& e);
    std::string take(const Acknowledged& e);
    std::string take(const Shelved& e);
    std::string take(const Unshelved& e);
    std::string take(const AddresseesBound& e);
    std::string take(const Announced& e);
    std::string take(const Notified& e);

    // What other events mean for limits.
    std::string decide(std::uint32_t limit, const Decided& decided);
    std::string hold(const std::string& limit);
    void release();         ///< the hold is over, and with it what it was for
    void end();             ///< the release ends, and nobody has to look any more
    void beginAnew();       ///< what was over goes back after all
    void turnBack();        ///< the release goes back: nothing more is done about a breach
    void setClock(std::int64_t byMs);
    /// Limits whose turn has come are watched from now on.
    void watchWhatIsReached();

private:
    [[nodiscard]] LimitRecord* find(const std::string& id);
    [[nodiscard]] bool isReached(const plan::ProcedureLimit& limit) const;
    void noticeChange();
    void setChanged(std::int64_t ms);
    void keepMissed(std::uint32_t limit, const std::string& lookedBy);
    void breach(LimitRecord& limit, const plan::ProcedureLimit& planned);
    void raise(const std::string& alarm);
    void settle(const std::string& alarm);

    Record& m_record;
    WatchRecord& m_watch;
    const Event& m_event;
};

} // namespace holdpoint::journal
