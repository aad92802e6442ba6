#pragma once

#include "models/database/sql_connection.h"
#include "models/engine/kept_output.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::engine {

/// Writes what a database answers into a job's output, as psql would print it. Only the first rows are kept in memory, to find
/// out how wide the columns are; all others go to the file as they come.
class SqlOutput : public database::SqlSink {
public:
    /// Secrets are not written into it, and no more than the limit; 0 is the usual one.
    explicit SqlOutput(const std::string& file, const SecretMask& mask = {}, std::uint64_t limit = 0);
    ~SqlOutput() override;

    void line(std::string_view text) override;
    void beginRows(std::vector<std::string> columns) override;
    void row(std::vector<Cell> cells) override;
    /// Writes what is left, and "(3 rows)".
    void endRows() override;
    /// Hands all of it to the system. False: the disk did not take everything.
    [[nodiscard]] bool flush();
    /// Nothing comes any more. The answer is how much was left out.
    std::uint64_t close();

private:
    void measure();
    void write(const std::vector<Cell>& cells);
    void padded(std::string_view text, std::size_t column, bool right);
    void put(std::string_view text);

    KeptOutput m_kept;
    bool m_good = true;
    std::string m_buffer;
    std::vector<std::string> m_columns;
    std::vector<std::vector<Cell>> m_first;     ///< rows whose widths are not known yet
    std::size_t m_firstBytes = 0;
    std::vector<std::size_t> m_widths;
    std::vector<bool> m_numbers;                ///< columns that stand on the right
    std::uint64_t m_rows = 0;
    bool m_open = false, m_measured = false;
};

} // namespace holdpoint::engine
