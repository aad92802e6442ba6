#pragma once

#include "models/monitor/probe.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace holdpoint::monitor {

struct Message {
    std::string subject;        ///< one line
    std::string text;
    std::int64_t atMs = 0;      ///< UTC; when it was written
};

/// What became of a message. Only what was surely not sent may be sent again.
struct Delivery {
    enum class How : std::uint8_t {
        Sent,       ///< the other side has taken it
        NotSent,    ///< surely not; it may work later
        Refused,    ///< surely not, and it will not work as it is: a wrong address, a wrong password
        Unknown,    ///< it was handed over, and what became of it was not said
    };

    How how = How::Unknown;
    std::string problem;    ///< for all but Sent: what happened, where, and what to do
};

/// How long to wait before an attempt that follows `failed` ones which were surely not sent: a second, then twice as long each
/// time, a minute at most. Nothing: it has been tried for an hour, and a person has to know.
[[nodiscard]] std::optional<std::int64_t> waitBeforeRetryMs(unsigned failed);

class MessageAttempt;

/// Sends messages to webhooks and by mail. Each call is one attempt, whatever comes of it. The caller keeps "begun" before it
/// calls and what became of it afterwards; so an attempt that is begun and has no end after a crash is unknown, and is not
/// repeated in silence.
class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(Secrets secrets = environmentSecrets(), std::int64_t patienceMs = 20'000);
    ~Notifier() override;

    /// Begins to send, and comes back at once. `id` is the caller's and comes back with delivered(), once, from the event loop. A
    /// mail carries it as its Message-ID, by which a server that has it already can tell.
    void send(const std::string& id, const MessageTarget& to, const Message& message);

Q_SIGNALS:
    void delivered(const std::string& id, const holdpoint::monitor::Delivery& delivery);

private:
    [[nodiscard]] Result<std::unique_ptr<MessageAttempt>> begin(const std::string& id, const MessageTarget& to, const Message& message) const;
    void end(const std::string& id, Delivery delivery);

    Secrets m_secrets;
    std::int64_t m_patienceMs;
    std::map<std::string, std::unique_ptr<MessageAttempt>> m_attempts;
};

} // namespace holdpoint::monitor
