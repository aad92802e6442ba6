#pragma once

#include "models/monitor/http_exchange.h"
#include "models/monitor/message_attempt.h"

namespace holdpoint::monitor {

/// A message as JSON, {"text": "…"}, as Slack and many others take it.
class WebhookAttempt : public MessageAttempt {
    Q_OBJECT
public:
    /// `name` is said in problems; the address may be a secret.
    WebhookAttempt(HttpRequest request, std::string name);

    void start() override { m_exchange.start(); }
    [[nodiscard]] Delivery giveUp() override;

private:
    [[nodiscard]] Delivery judge(const HttpReply& reply) const;

    HttpExchange m_exchange;
    std::string m_name;
};

/// The request that carries a message.
[[nodiscard]] Result<HttpRequest> webhookRequest(const std::string& address, const Message& message);

} // namespace holdpoint::monitor
