#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::database {

/// One statement of a text, without its semicolon.
struct SqlStatement {
    std::string text;
    std::uint32_t line = 1;             ///< where in the text its first word stands
    std::vector<std::string> words;     ///< its first words outside of brackets, quotes and comments, in capitals

    [[nodiscard]] std::string_view word(std::size_t index) const { return index < words.size() ? std::string_view(words[index]) : std::string_view(); }
};

/// The statements of a text, as PostgreSQL and SQLite would take them apart: quotes, dollar quotes, comments, and the bodies of
/// functions and triggers hold semicolons that end nothing.
[[nodiscard]] std::vector<SqlStatement> splitSql(std::string_view text);

/// What a statement does to the transaction that it stands in.
enum class TransactionStep : std::uint8_t { None, Begins, Commits, RollsBack };
[[nodiscard]] TransactionStep transactionStep(const SqlStatement& statement);

/// Only reads as far as its words go: it may be fetched piece by piece.
[[nodiscard]] bool isQuery(const SqlStatement& statement);
/// INSERT, UPDATE, DELETE and MERGE, also behind a WITH. With RETURNING they answer with rows as well.
[[nodiscard]] bool changesRows(const SqlStatement& statement);
/// Whether it wants to speak with the program that sends it: COPY … FROM STDIN, psql's own \d.
[[nodiscard]] bool needsPsql(const SqlStatement& statement);
/// What the database says of a command that was done: "UPDATE 3", "CREATE TABLE".
[[nodiscard]] std::string commandTag(const SqlStatement& statement, std::uint64_t rows);

} // namespace holdpoint::database
