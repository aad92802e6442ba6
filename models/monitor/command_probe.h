#pragma once

#include "models/monitor/probe.h"
#include "models/monitor/shell_process.h"

namespace holdpoint::monitor {

/// The last number that a command prints. It has failed when its exit code says so, whatever it has printed.
class CommandProbe : public Probe {
    Q_OBJECT
public:
    CommandProbe(const Source& source, const ProbeWorld& world);

protected:
    void ask() override;
    void abandon() override;

private:
    void ended(int code, const QByteArray& errors, const std::string& problem);

    ShellProcess m_process;
    QByteArray m_end;       ///< of what it prints
};

} // namespace holdpoint::monitor
