#pragma once

#include "models/monitor/http_exchange.h"
#include "models/monitor/probe.h"

#include <memory>

namespace holdpoint::monitor {

/// A probe that sends one request for a reading: Prometheus, and the service itself.
class HttpClientProbe : public Probe {
    Q_OBJECT
public:
    using Probe::Probe;
    ~HttpClientProbe() override;

protected:
    static constexpr std::size_t mostBytes = std::size_t{1} << 20;

    /// Where to, and as whom. Called for each question, because a secret may come later.
    [[nodiscard]] virtual Result<HttpRequest> request() const = 0;
    virtual void understand(const HttpReply& reply) = 0;

    /// The head lines that say who asks.
    [[nodiscard]] Result<std::vector<HttpHead>> credentials(const SecretName& token, const SecretName& login) const;

    void ask() final;
    void abandon() final;

private:
    std::unique_ptr<HttpExchange> m_exchange;
};

} // namespace holdpoint::monitor
