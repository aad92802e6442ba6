#include "models/monitor/http_client_probe.h"

#include "models/monitor/source_words.h"

#include <QByteArray>

namespace holdpoint::monitor {

HttpClientProbe::~HttpClientProbe() = default;

Result<std::vector<HttpHead>> HttpClientProbe::credentials(const SecretName& token, const SecretName& login) const
{
    std::vector<HttpHead> head{{"Accept", "application/json, */*"}};
    const SecretName& name = token.empty() ? login : token;
    if (name.empty()) return head;
    const auto value = world().secrets(name);
    if (!value || value->empty()) return Error{said(sourceWords.noValue, {name})};
    head.push_back({"Authorization", token.empty() ? "Basic " + QByteArray::fromStdString(*value).toBase64().toStdString() : "Bearer " + *value});
    return head;
}

void HttpClientProbe::ask()
{
    auto asked = request();
    if (!asked) return fail(asked.error().what);
    m_exchange = std::make_unique<HttpExchange>(std::move(asked.value()), mostBytes);
    connect(m_exchange.get(), &HttpExchange::ended, this, [this](const HttpReply& reply) {
        const HttpReply kept = reply;
        m_exchange.release()->deleteLater();    // it is the one that calls
        understand(kept);
    });
    m_exchange->start();
}

void HttpClientProbe::abandon()
{
    if (!m_exchange) return;
    static_cast<void>(m_exchange->giveUp());
    m_exchange.release()->deleteLater();
}

} // namespace holdpoint::monitor
