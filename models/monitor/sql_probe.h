#pragma once

#include "models/monitor/probe.h"
#include "models/monitor/sql_asker.h"

namespace holdpoint::monitor {

/// The first cell of a query, from a connection that may only read. A query that is not over at its deadline is cancelled in
/// the database.
class SqlProbe : public Probe {
    Q_OBJECT
public:
    SqlProbe(const Source& source, const ProbeWorld& world);

protected:
    void ask() override;
    void abandon() override;

private:
    [[nodiscard]] const SqlSource& sql() const { return std::get<SqlSource>(source().from); }
    /// Makes sure that there is somebody to ask. The answer says why not.
    [[nodiscard]] std::string prepare();

    std::string m_address;      ///< that m_asker asks
    std::unique_ptr<SqlAsker> m_asker;
};

} // namespace holdpoint::monitor
