#pragma once

#include <QThread>

#include <cstdint>
#include <memory>
#include <string>

namespace holdpoint::tests {

/// A small real service, as a team would deploy it, whose health the test decides. It runs in a thread of its own, so that it
/// answers also while the test waits for something.
///
///     /          answers after the latency; every so manieth time with 500, as the share of errors says
///     /health    the same as JSON: {"status": "ok", "latency_ms": 12, "queue": 3}
///     /metrics   for Prometheus: shop_requests_total{code}, shop_request_seconds_bucket, and as gauges of now shop_p95_seconds,
///                shop_error_ratio. The service has traffic of its own, fifty requests a second, so that rates are there.
class Service {
public:
    Service();
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    [[nodiscard]] std::string at(const std::string& path = "/") const;
    /// "127.0.0.1:PORT", as Prometheus wants its targets.
    [[nodiscard]] std::string target() const;

    void setLatencyMs(double ms);
    void setErrorShare(double share);   ///< 0 to 1
    /// Closes the port, as a service that is down; and opens the same one again.
    void goDown();
    void comeBack();

private:
    class Shop;
    void call(void (Shop::*act)());

    QThread m_thread;
    std::unique_ptr<Shop> m_shop;
    std::uint16_t m_port = 0;
};

} // namespace holdpoint::tests
