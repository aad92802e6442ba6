#include "models/monitor/notifier.h"

#include "models/monitor/mail_attempt.h"
#include "models/monitor/mail_text.h"
#include "models/monitor/webhook_attempt.h"

#include <QTimer>

namespace holdpoint::monitor {

namespace {
constexpr std::int64_t firstWaitMs = 1000, longestWaitMs = 60'000;
constexpr unsigned mostRetries = 65;        // an hour: six that double, and then one a minute
}

std::optional<std::int64_t> waitBeforeRetryMs(unsigned failed)
{
    if (failed == 0) return 0;
    if (failed > mostRetries) return std::nullopt;
    return std::min(firstWaitMs << std::min(failed - 1, 6U), longestWaitMs);
}

Notifier::Notifier(Secrets secrets, std::int64_t patienceMs) : m_secrets(std::move(secrets)), m_patienceMs(patienceMs) {}
Notifier::~Notifier() = default;

void Notifier::send(const std::string& id, const MessageTarget& to, const Message& message)
{
    if (m_attempts.contains(id)) return;        // it is on its way, and once is enough
    auto attempt = begin(id, to, message);
    if (!attempt) {
        // Nothing was begun, and it is said like every other end: from the event loop.
        QMetaObject::invokeMethod(this, [this, id, why = attempt.error().what] { Q_EMIT delivered(id, {Delivery::How::Refused, why}); }, Qt::QueuedConnection);
        return;
    }
    MessageAttempt& begun = *(m_attempts[id] = std::move(attempt.value()));
    connect(&begun, &MessageAttempt::ended, this, [this, id](const Delivery& delivery) { end(id, delivery); });
    auto* patience = new QTimer(&begun);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [this, id] {
        if (const auto late = m_attempts.find(id); late != m_attempts.end()) end(id, late->second->giveUp());
    });
    patience->start(std::chrono::milliseconds(m_patienceMs));
    begun.start();
}

Result<std::unique_ptr<MessageAttempt>> Notifier::begin(const std::string& id, const MessageTarget& to, const Message& message) const
{
    const SecretName& name = to.kind == MessageTarget::Kind::Mail ? to.login : to.addressName;
    const auto secret = name.empty() ? std::string() : m_secrets(name).value_or("");
    if (!name.empty() && secret.empty()) return Error{to.name() + ": the variable " + name + " has no value; set it"};
    if (to.kind == MessageTarget::Kind::Mail) return std::unique_ptr<MessageAttempt>(std::make_unique<MailAttempt>(to, secret, mailText(id, to, message)));
    auto request = webhookRequest(name.empty() ? to.address : secret, message);
    if (!request) return Error{to.name() + ": " + request.error().what};
    return std::unique_ptr<MessageAttempt>(std::make_unique<WebhookAttempt>(std::move(request.value()), to.name()));
}

void Notifier::end(const std::string& id, Delivery delivery)
{
    const auto found = m_attempts.find(id);
    if (found == m_attempts.end()) return;
    found->second->disconnect(this);
    found->second.release()->deleteLater();     // it may be the one that calls
    m_attempts.erase(found);
    Q_EMIT delivered(id, delivery);
}

} // namespace holdpoint::monitor
