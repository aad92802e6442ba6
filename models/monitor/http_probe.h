#pragma once

#include "models/monitor/http_client_probe.h"

namespace holdpoint::monitor {

/// Asks the service itself, as one of its users would.
class HttpProbe : public HttpClientProbe {
    Q_OBJECT
public:
    HttpProbe(const Source& source, const ProbeWorld& world);

protected:
    [[nodiscard]] Result<HttpRequest> request() const override;
    void understand(const HttpReply& reply) override;

private:
    [[nodiscard]] const HttpSource& http() const { return std::get<HttpSource>(source().from); }
};

/// The number in a body. `path` names keys of objects and places of lists: "checks.0.ms". True is 1, false is 0.
[[nodiscard]] Result<double> numberByPath(std::string_view json, std::string_view path);
/// What the first group of a regular expression matches, or all of it where there is none.
[[nodiscard]] Result<double> numberByPattern(std::string_view text, const std::string& pattern);

} // namespace holdpoint::monitor
