#pragma once

#include "models/monitor/notifier.h"

#include <QObject>

namespace holdpoint::monitor {

/// One message on its way, once.
class MessageAttempt : public QObject {
    Q_OBJECT
public:
    virtual void start() = 0;
    /// Nobody waits any longer. What became of it as far as is known; nothing is said afterwards.
    [[nodiscard]] virtual Delivery giveUp() = 0;

Q_SIGNALS:
    /// Once, from the event loop.
    void ended(const holdpoint::monitor::Delivery& delivery);
};

} // namespace holdpoint::monitor
