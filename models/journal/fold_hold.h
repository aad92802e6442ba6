#pragma once

#include "models/journal/record.h"

#include <string>

namespace holdpoint::journal {

/// What holds the release, and since when: people, limits, and a poll's no, which stays in front of what else holds it.
class HoldFolder {
public:
    HoldFolder(Record& record, const Event& event) : m_record(record), m_event(event) {}

    /// Somebody holds it, or a limit does.
    void take(const Held& e);
    /// A poll has come to its end: GO lets the release go on, also after a no; anything else holds it as a person does.
    void take(const PollDecided& e, bool takesTheNoBack);
    void end();
    /// Where the release stands before an item that was to be waited at, it waits there no more.
    void passWhereItStands();

private:
    void hold(std::string by, std::string reason);
    void endOfNo();

    Record& m_record;
    const Event& m_event;
};

} // namespace holdpoint::journal
