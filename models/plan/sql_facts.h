#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

enum class SqlKind : std::uint8_t {
    Drop,        ///< a table, a column, a schema, a database
    Truncate,
    DeleteAll,   ///< DELETE without WHERE
    UpdateAll,   ///< UPDATE without WHERE
    Schema,      ///< changes a table's shape
    Data,        ///< changes rows
    MixedLogic,  ///< AND and OR side by side without brackets
};

struct SqlFact {
    std::size_t at = 0;  ///< offset of the word that says it
    SqlKind kind = SqlKind::Data;
};

/// Appends what is worth knowing about these statements. Strings, quoted names and comments say nothing.
void readSql(std::string_view text, std::vector<SqlFact>& facts);

} // namespace holdpoint::plan
