#pragma once

#include "models/base/hurried_clock.h"
#include "models/session/driver.h"
#include "models/session/watchtower.h"

#include <QObject>

namespace holdpoint::session {

/// What is said to a hurried release, or done in it, comes after all that was: its time does not go back to the machine's.
void catchUp(HurriedClock& clock, const journal::Record& record);

/// Lets the time go by at once in which a release only waits: for a lab. The engine, the driver and the watchtower are those of every
/// release; they only find that it is later. Commands take their real time, and while one runs, or a person is waited for, nothing is
/// passed over.
///
/// While limits are measured the time passes in pieces, none longer than the shortest pause between two questions to a source. After each,
/// every source is asked, and has answered before the next piece: so a breach is seen when it comes, as it would be in real time.
class Hurry : public QObject {
    Q_OBJECT

public:
    Hurry(Release& release, Driver& driver, HurriedClock& clock);
    void watchWith(Watchtower& tower);

private:
    void look();
    [[nodiscard]] std::int64_t leftMs() const;

    Release& m_release;
    Driver& m_driver;
    HurriedClock& m_clock;
    Watchtower* m_tower = nullptr;
};

} // namespace holdpoint::session
