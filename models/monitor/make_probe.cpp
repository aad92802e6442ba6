#include "models/monitor/command_probe.h"
#include "models/monitor/http_probe.h"
#include "models/monitor/log_probe.h"
#include "models/monitor/prometheus_probe.h"
#include "models/monitor/sql_probe.h"

namespace holdpoint::monitor {

namespace {

struct Make {
    const Source& source;
    const ProbeWorld& world;

    std::unique_ptr<Probe> operator()(const PrometheusSource&) const { return std::make_unique<PrometheusProbe>(source, world); }
    std::unique_ptr<Probe> operator()(const HttpSource&) const { return std::make_unique<HttpProbe>(source, world); }
    std::unique_ptr<Probe> operator()(const SqlSource&) const { return std::make_unique<SqlProbe>(source, world); }
    std::unique_ptr<Probe> operator()(const LogSource&) const { return std::make_unique<LogProbe>(source, world); }
    std::unique_ptr<Probe> operator()(const CommandSource&) const { return std::make_unique<CommandProbe>(source, world); }
};

} // namespace

std::unique_ptr<Probe> makeProbe(const Source& source, const ProbeWorld& world) { return std::visit(Make{source, world}, source.from); }

} // namespace holdpoint::monitor
