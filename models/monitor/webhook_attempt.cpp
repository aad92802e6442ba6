#include "models/monitor/webhook_attempt.h"

#include "models/base/json_writer.h"
#include "models/base/utf8.h"

namespace holdpoint::monitor {

namespace {
constexpr std::size_t mostBytes = std::size_t{1} << 16;     // of an answer that nobody reads
}

WebhookAttempt::WebhookAttempt(HttpRequest request, std::string name) : m_exchange(std::move(request), mostBytes), m_name(std::move(name))
{
    connect(&m_exchange, &HttpExchange::ended, this, [this](const HttpReply& reply) { Q_EMIT ended(judge(reply)); });
}

Delivery WebhookAttempt::giveUp()
{
    const bool sent = m_exchange.giveUp().sent;
    if (!sent) return {Delivery::How::NotSent, m_name + " cannot be reached: it does not answer"};
    return {Delivery::How::Unknown, m_name + " has got the message and does not answer; nobody knows whether it has arrived, so look there"};
}

/// An answer that says no was said before the message went on. A server that has failed may have handed it on before.
Delivery WebhookAttempt::judge(const HttpReply& reply) const
{
    if (!reply.sent) return {Delivery::How::NotSent, m_name + ": " + reply.problem};
    if (reply.tooLarge) return {Delivery::How::Unknown, m_name + ": " + reply.problem + "; nobody knows whether the message has arrived, so look there"};
    if (!reply.problem.empty()) return {Delivery::How::Unknown, m_name + ": " + reply.problem + ", so nobody knows whether the message has arrived; look there"};
    if (reply.status < 300) return {Delivery::How::Sent, {}};
    const std::string answers = m_name + " answers with HTTP " + std::to_string(reply.status);
    if (reply.status == 408 || reply.status == 425 || reply.status == 429 || reply.status == 503) return {Delivery::How::NotSent, answers + ": not now"};
    if (reply.status < 500) return {Delivery::How::Refused, answers + "; check its address"};
    return {Delivery::How::Unknown, answers + ", so nobody knows whether the message has arrived; look there"};
}

Result<HttpRequest> webhookRequest(const std::string& address, const Message& message)
{
    const std::string text = utf8::cleaned(message.text.empty() ? message.subject : message.subject + '\n' + message.text);
    JsonWriter json;
    json.beginObject().field("text", text).endObject();
    return makeRequest("POST", address, {{"Content-Type", "application/json"}}, json.take());
}

} // namespace holdpoint::monitor
