#pragma once

#include "models/base/http_message.h"
#include "models/engine/inner_runner.h"

#include <map>
#include <memory>

namespace holdpoint::engine {

/// Sends a request as the runbook writes it, once, and keeps the answer: its first line, its head, a blank line, its body.
/// Nothing is sent again and no redirection is followed, because the runbook did not say so. The code is 0 for a status below
/// 400, 1 for one from 400 on, 2 for an answer that breaks off.
class HttpRunner : public InnerRunner {
public:
    /// `patienceMs`: for how long a server may be silent.
    explicit HttpRunner(std::string folder, std::int64_t patienceMs = 30'000);
    ~HttpRunner() override;

    void start(const Job& job) override;
    void stop(const std::string& id, std::int64_t graceMs) override;

private:
    struct Exchange;

    void connected(Exchange& exchange);
    void take(Exchange& exchange);
    void hear(Exchange& exchange);
    void closed(Exchange& exchange);
    void refused(Exchange& exchange, const std::string& why);
    void silent(Exchange& exchange, std::string why);
    void finish(Exchange& exchange, JobEnd end);

    std::int64_t m_patienceMs;
    std::map<std::string, std::unique_ptr<Exchange>> m_exchanges;
};

} // namespace holdpoint::engine
