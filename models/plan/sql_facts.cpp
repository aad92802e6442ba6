#include "models/plan/sql_facts.h"

#include "models/plan/sql_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace holdpoint::plan {

namespace {

// After these words a condition begins, and after the others it has ended.
constexpr auto opening = std::to_array<std::string_view>({"where", "having", "on", "when"});
constexpr auto closing = std::to_array<std::string_view>({"group", "order", "limit", "union", "select", "then", "join", "left", "inner", "right", "returning", "window"});
constexpr auto holdingData = std::to_array<std::string_view>({"table", "database", "schema", "column", "keyspace", "collection"});

class SqlReader {
public:
    SqlReader(std::string_view text, std::vector<SqlFact>& facts) : m_text(text), m_facts(facts) {}

    void read()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (sql::isWord(c)) takeWord();
            else if (c == '\'' || c == '"' || c == '`') skipQuoted(c);
            else if (c == '-' && next() == '-') skipTo("\n");
            else if (c == '/' && next() == '*') skipTo("*/");
            else if (c == '$' && next() == '$') skipDollars();
            else if (c == '(') open();
            else if (c == ')') close();
            else if (c == ';') endStatement();
            else if (c == '\n' && next() == '\\') skipTo("\n");
            else ++m_at;
        }
        endStatement();
    }

private:
    /// The condition on one level of brackets.
    struct Level {
        bool condition = false, between = false, sawAnd = false, sawOr = false;
    };

    [[nodiscard]] char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }

    void skipTo(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at + 1);
        m_at = found == std::string_view::npos ? m_text.size() : found + end.size();
    }
    void skipQuoted(char quote)
    {
        const std::size_t found = m_text.find(quote, m_at + 1);
        m_at = found == std::string_view::npos ? m_text.size() : found + 1;
    }
    /// A function's body is a program of its own, and not for us to judge.
    void skipDollars()
    {
        ++m_at;
        skipTo("$$");
    }

    void open()
    {
        ++m_at;
        if (m_depth < m_levels.size()) m_levels[m_depth] = Level{.condition = m_depth > 0 && m_levels[m_depth - 1].condition};
        ++m_depth;
    }
    void close()
    {
        ++m_at;
        if (m_depth > 1) --m_depth;
    }

    void takeWord()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && sql::isWord(m_text[m_at])) ++m_at;
        const std::string_view word = m_text.substr(begin, m_at - begin);
        if (m_words == 0) m_verb = {word, begin};
        else takeNext(word, begin);
        ++m_words;
        if (m_depth <= m_levels.size()) takeLogic(m_levels[m_depth - 1], word, begin);
        m_previous = word;
    }

    void takeNext(std::string_view word, std::size_t begin)
    {
        m_where = m_where || sql::same(word, "where") || sql::same(word, "using") || sql::same(word, "limit");
        m_set = m_set || sql::same(word, "set");
        if (m_words == 1) m_object = word;
        const bool alter = sql::same(m_verb.word, "alter") && sql::same(m_object, "table");
        if (alter && sql::same(word, "drop")) m_dropAt = begin;
        else if (alter && sql::same(m_previous, "drop") && sql::same(word, "column")) m_facts.push_back({m_dropAt, SqlKind::Drop});
    }

    void takeLogic(Level& level, std::string_view word, std::size_t begin)
    {
        if (sql::isOneOf(word, opening)) level = Level{.condition = true};
        else if (sql::isOneOf(word, closing)) level = Level{};
        if (!level.condition) return;
        if (sql::same(word, "between")) {
            level.between = true;
        } else if (sql::same(word, "and")) {
            if (level.between) level.between = false;
            else note(level.sawAnd, level.sawOr, begin);
        } else if (sql::same(word, "or")) {
            note(level.sawOr, level.sawAnd, begin);
        }
    }

    void note(bool& seen, bool other, std::size_t begin)
    {
        if (other && !seen) m_facts.push_back({begin, SqlKind::MixedLogic});
        seen = true;
    }

    void endStatement()
    {
        ++m_at;
        judgeStatement();
        m_words = 0;
        m_depth = 1;
        m_levels[0] = Level{};
        m_where = m_set = false;
        m_object = m_previous = {};
    }

    void judgeStatement()
    {
        if (m_words < 2) return;
        const auto add = [&](SqlKind kind) { m_facts.push_back({m_verb.at, kind}); };
        const auto verb = [&](std::string_view lower) { return sql::same(m_verb.word, lower); };
        if (verb("drop") && sql::isOneOf(m_object, holdingData)) add(SqlKind::Drop);
        else if (verb("truncate")) add(SqlKind::Truncate);
        else if (verb("delete") && sql::same(m_object, "from") && !m_where) add(SqlKind::DeleteAll);
        else if (verb("update") && m_set && !m_where) add(SqlKind::UpdateAll);
        if ((verb("alter") || verb("drop") || verb("create")) && sql::same(m_object, "table")) add(SqlKind::Schema);
        else if (verb("alter") || verb("drop") || verb("create") || verb("truncate") || verb("delete") || verb("insert") || (verb("update") && m_set)) add(SqlKind::Data);
    }

    struct Word {
        std::string_view word;
        std::size_t at = 0;
    };
    static constexpr std::size_t deepest = 64;

    std::string_view m_text;
    std::vector<SqlFact>& m_facts;
    std::array<Level, deepest> m_levels{};
    std::size_t m_depth = 1;
    std::size_t m_at = 0;
    std::size_t m_words = 0;
    std::size_t m_dropAt = 0;
    Word m_verb;
    std::string_view m_object;
    std::string_view m_previous;
    bool m_where = false;
    bool m_set = false;
};

} // namespace

void readSql(std::string_view text, std::vector<SqlFact>& facts)
{
    SqlReader(text, facts).read();
}

} // namespace holdpoint::plan
