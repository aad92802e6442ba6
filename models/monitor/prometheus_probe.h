#pragma once

#include "models/monitor/http_client_probe.h"

namespace holdpoint::monitor {

/// One number from Prometheus: the one of now, or all of them since the last question, so that nothing is missing after a break.
class PrometheusProbe : public HttpClientProbe {
    Q_OBJECT
public:
    PrometheusProbe(const Source& source, const ProbeWorld& world);

protected:
    [[nodiscard]] Result<HttpRequest> request() const override;
    void understand(const HttpReply& reply) override;

private:
    [[nodiscard]] const PrometheusSource& prometheus() const { return std::get<PrometheusSource>(source().from); }
    [[nodiscard]] std::string instantQuery() const;
    [[nodiscard]] std::string rangeQuery() const;
    void placeInTime(std::vector<Sample>& samples);
    [[nodiscard]] std::optional<Error> clockProblem() const;

    std::int64_t m_aheadMs = 0;     ///< how much the server's clock is ahead of ours, where that matters
    std::int64_t m_lastMs = 0;      ///< of the samples of ranges, by our clock
};

} // namespace holdpoint::monitor
