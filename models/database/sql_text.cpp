#include "models/database/sql_text.h"

#include <algorithm>
#include <array>

namespace holdpoint::database {

namespace {

constexpr std::size_t mostWords = 64;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
bool isWordSign(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '$'; }

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : m_text(text) {}

    std::vector<SqlStatement> split()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isBlank(c)) ++m_at;
            else if (startsHere("--")) skipTo("\n");
            else if (startsHere("/*")) skipComment();
            else if (c == ';' && m_depth == 0 && m_body == 0) end();
            else take(c);
        }
        end();
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool startsHere(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    void skipTo(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at);
        m_at = found == std::string_view::npos ? m_text.size() : found + end.size();
    }

    void skipComment()
    {
        int depth = 0;
        do {
            if (startsHere("/*")) { ++depth; m_at += 2; }
            else if (startsHere("*/")) { --depth; m_at += 2; }
            else ++m_at;
        } while (depth > 0 && m_at < m_text.size());
    }

    /// Something that belongs to a statement.
    void take(char c)
    {
        if (m_begin == std::string_view::npos) m_begin = m_at;
        if (isLetter(c)) takeWord();
        else if (c == '\'' || c == '"' || c == '`') takeQuoted(c, false);
        else if (c == '$') takeDollar();
        else if (c == '\\' && m_begin == m_at) { m_now.words.emplace_back("\\"); skipTo("\n"); m_last = m_at; end(); }
        else {
            if (c == '(') ++m_depth;
            if (c == ')' && m_depth > 0) --m_depth;
            ++m_at;
        }
        m_last = m_at;
    }

    void takeQuoted(char quote, bool backslashes)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (backslashes && m_text[m_at] == '\\') ++m_at;
            else if (m_text[m_at] == quote) break;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    /// $$ … $$ and $name$ … $name$; $1 is a parameter.
    void takeDollar()
    {
        std::size_t close = m_at + 1;
        while (close < m_text.size() && isWordSign(m_text[close]) && m_text[close] != '$') ++close;
        const bool quote = close < m_text.size() && m_text[close] == '$' && (close == m_at + 1 || isLetter(m_text[m_at + 1]));
        if (!quote) return static_cast<void>(++m_at);
        const std::string_view mark = m_text.substr(m_at, close + 1 - m_at);
        m_at = close + 1;
        skipTo(mark);
    }

    void takeWord()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isWordSign(m_text[m_at])) ++m_at;
        std::string word(m_text.substr(begin, m_at - begin));
        for (char& c : word)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        if (word == "E" && m_at < m_text.size() && m_text[m_at] == '\'') return takeQuoted('\'', true);
        if (m_depth > 0) return;
        lookForBody(word);
        if (m_now.words.size() < mostWords) m_now.words.push_back(std::move(word));
    }

    /// CREATE FUNCTION … BEGIN ATOMIC …; END and CREATE TRIGGER … BEGIN …; END hold whole statements.
    void lookForBody(const std::string& word)
    {
        if (m_now.word(0) != "CREATE") return;
        constexpr auto holders = std::to_array<std::string_view>({"FUNCTION", "PROCEDURE", "TRIGGER"});
        if (m_body == 0 && word == "BEGIN" && std::any_of(m_now.words.begin(), m_now.words.end(), [&](const std::string& w) { return isOneOf(w, holders); })) m_body = 1;
        else if (m_body > 0 && (word == "CASE" || word == "BEGIN")) ++m_body;
        else if (m_body > 0 && word == "END") --m_body;
    }

    void end()
    {
        if (m_begin != std::string_view::npos) {
            m_now.text = m_text.substr(m_begin, m_last - m_begin);
            m_now.line = 1 + static_cast<std::uint32_t>(std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(m_begin), '\n'));
            while (!m_now.text.empty() && isBlank(m_now.text.back())) m_now.text.pop_back();
            m_out.push_back(std::move(m_now));
        }
        m_now = {};
        m_begin = std::string_view::npos;
        m_depth = m_body = 0;
        if (m_at < m_text.size() && m_text[m_at] == ';') ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0, m_begin = std::string_view::npos, m_last = 0;
    int m_depth = 0;        ///< open brackets
    int m_body = 0;         ///< open BEGIN and CASE of a body
    SqlStatement m_now;
    std::vector<SqlStatement> m_out;
};

/// "CREATE UNIQUE INDEX" is a "CREATE INDEX" to the database.
std::string objectOf(const SqlStatement& statement)
{
    constexpr auto passedOver = std::to_array<std::string_view>({"OR", "REPLACE", "TEMP", "TEMPORARY", "UNIQUE", "UNLOGGED", "GLOBAL", "LOCAL", "RECURSIVE", "CONSTRAINT", "TRUSTED", "PROCEDURAL"});
    constexpr auto halves = std::to_array<std::string_view>({"MATERIALIZED", "FOREIGN", "EVENT", "TEXT", "ACCESS", "DEFAULT", "VIRTUAL"});
    std::string object;
    for (std::size_t i = 1; i < statement.words.size(); ++i) {
        if (isOneOf(statement.word(i), passedOver)) continue;
        object += ' ' + statement.words[i];
        if (!isOneOf(statement.word(i), halves)) break;
    }
    return object;
}

/// What a WITH is about stands behind its parts.
std::string_view verbOf(const SqlStatement& statement)
{
    constexpr auto verbs = std::to_array<std::string_view>({"SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES", "TABLE"});
    if (statement.word(0) != "WITH") return statement.word(0);
    const auto verb = std::find_if(statement.words.begin(), statement.words.end(), [&](const std::string& word) { return isOneOf(word, verbs); });
    return verb == statement.words.end() ? std::string_view("SELECT") : std::string_view(*verb);
}

} // namespace

std::vector<SqlStatement> splitSql(std::string_view text) { return Splitter(text).split(); }

TransactionStep transactionStep(const SqlStatement& statement)
{
    const std::string_view first = statement.word(0), second = statement.word(1);
    if (first == "BEGIN" || (first == "START" && second == "TRANSACTION")) return TransactionStep::Begins;
    const bool chained = std::find(statement.words.begin(), statement.words.end(), "CHAIN") != statement.words.end()
        && std::find(statement.words.begin(), statement.words.end(), "NO") == statement.words.end();
    const bool prepared = second == "PREPARED";     // it speaks about a transaction that is parked elsewhere
    const bool toSavepoint = std::find(statement.words.begin(), statement.words.end(), "TO") != statement.words.end();
    if (chained || prepared) return TransactionStep::None;
    if (first == "COMMIT" || first == "END" || (first == "PREPARE" && second == "TRANSACTION")) return TransactionStep::Commits;
    if (first == "ABORT" || (first == "ROLLBACK" && !toSavepoint)) return TransactionStep::RollsBack;
    return TransactionStep::None;
}

bool isQuery(const SqlStatement& statement)
{
    constexpr auto verbs = std::to_array<std::string_view>({"SELECT", "VALUES", "TABLE"});
    const bool into = std::find(statement.words.begin(), statement.words.end(), "INTO") != statement.words.end();
    return !into && (isOneOf(verbOf(statement), verbs) || statement.text.starts_with('('));
}

bool changesRows(const SqlStatement& statement)
{
    constexpr auto verbs = std::to_array<std::string_view>({"INSERT", "UPDATE", "DELETE", "MERGE"});
    return isOneOf(verbOf(statement), verbs);
}

bool needsPsql(const SqlStatement& statement)
{
    const auto has = [&](std::string_view word) { return std::find(statement.words.begin(), statement.words.end(), word) != statement.words.end(); };
    return statement.word(0) == "\\" || (statement.word(0) == "COPY" && (has("STDIN") || has("STDOUT")));
}

std::string commandTag(const SqlStatement& statement, std::uint64_t rows)
{
    constexpr auto counted = std::to_array<std::string_view>({"UPDATE", "DELETE", "MERGE", "COPY", "MOVE", "FETCH", "SELECT", "VALUES", "TABLE"});
    const std::string_view verb = verbOf(statement);
    if (verb == "INSERT" || verb == "REPLACE") return "INSERT 0 " + std::to_string(rows);
    if (isOneOf(verb, counted)) return std::string(verb) + ' ' + std::to_string(rows);
    if (verb == "CREATE" && rows > 0) return "SELECT " + std::to_string(rows);
    if (verb == "CREATE" || verb == "ALTER" || verb == "DROP" || verb == "REFRESH") return std::string(verb) + objectOf(statement);
    if (verb == "START") return "START TRANSACTION";
    if (verb == "END") return "COMMIT";
    if (verb == "ABORT") return "ROLLBACK";
    if (verb == "TRUNCATE" || verb == "LOCK") return std::string(verb) + " TABLE";
    if (verb == "PREPARE" && statement.word(1) == "TRANSACTION") return "PREPARE TRANSACTION";
    return std::string(verb);
}

} // namespace holdpoint::database
