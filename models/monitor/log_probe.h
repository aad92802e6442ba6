#pragma once

#include "models/monitor/line_counter.h"
#include "models/monitor/probe.h"
#include "models/monitor/shell_process.h"

#include <QFile>

namespace holdpoint::monitor {

/// How many lines a minute match, of a file that grows or of a command whose output goes on. What was in the file before is not
/// counted: nobody knows when that was. A file may be rotated, cut off and not there yet.
class LogProbe : public Probe {
    Q_OBJECT
public:
    LogProbe(const Source& source, const ProbeWorld& world);

protected:
    void ask() override;
    void abandon() override {}
    void rest() override { m_process.kill(); }

private:
    [[nodiscard]] const LogSource& log() const { return std::get<LogSource>(source().from); }
    void askFile();
    void askCommand();
    [[nodiscard]] std::string open();       ///< why not; empty when it is open
    void readOn();
    void atItsEnd();
    void say();

    LineCounter m_counter;
    ShellProcess m_process;
    QFile m_file;
    std::string m_path, m_ended;
    std::uint64_t m_device = 0, m_node = 0; ///< which file it is, whatever its name is by now
    int m_missed = 0;                       ///< how often its name was gone
    bool m_looked = false;                  ///< what comes to be from here on is new, all of it
};

} // namespace holdpoint::monitor
