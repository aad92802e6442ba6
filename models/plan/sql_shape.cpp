#include "models/plan/sql_shape.h"

#include "models/plan/sql_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace holdpoint::plan {

namespace {

constexpr auto aggregates = std::to_array<std::string_view>({"count", "sum", "avg", "min", "max", "total", "median", "stddev", "variance", "string_agg", "group_concat", "bool_and",
                                                             "bool_or", "every", "percentile_cont", "percentile_disc", "mode"});
constexpr auto joining = std::to_array<std::string_view>({"union", "intersect", "except", "minus"});

/// Reads a query once, word by word, and knows how deep in brackets it is.
class ShapeReader {
public:
    explicit ShapeReader(std::string_view text) : m_text(text) {}

    bool givesOneValue()
    {
        while (m_at < m_text.size() && !m_more) {
            const char c = m_text[m_at];
            if (sql::isWord(c)) takeWord();
            else if (c == '-' && m_text.substr(m_at).starts_with("--")) skipBehind("\n");
            else if (c == '/' && m_text.substr(m_at).starts_with("/*")) skipBehind("*/");
            else if (c == '\'' || c == '"' || c == '`') skipBehind({&m_text[m_at], 1});
            else takeSign(c);
        }
        return m_aggregate && !m_more;
    }

private:
    enum class Part : std::uint8_t { Before, List, Behind };

    void skipBehind(std::string_view end)
    {
        const std::size_t found = m_text.find(end, m_at + 1);
        m_at = found == std::string_view::npos ? m_text.size() : found + end.size();
    }

    void takeSign(char c)
    {
        ++m_at;
        if (c == '(') m_inQuery.push_back(inQuery());
        else if (c == ')' && !m_inQuery.empty()) m_inQuery.pop_back();
        else if (c == ',' && m_part == Part::List && m_inQuery.empty()) m_more = true;     // a second column
        else if (c == ';') m_ended = true;
    }

    void takeWord()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && sql::isWord(m_text[m_at])) ++m_at;
        const std::string_view word = m_text.substr(begin, m_at - begin);
        const bool first = std::exchange(m_first, false), top = m_inQuery.empty();
        // What is neither a query nor has one behind its WITH; and a second statement.
        if ((first && !sql::same(word, "select") && !sql::same(word, "with")) || m_ended) m_more = true;
        else if (top && sql::isOneOf(word, joining)) m_more = true;
        else if (sql::same(word, "select") && top) m_part = Part::List;
        else if (sql::same(word, "select")) m_inQuery.back() = true;
        else if (m_part == Part::List) takeOfList(word, top);
        else if (m_part == Part::Behind && top && sql::same(word, "group")) m_more = true;
    }

    void takeOfList(std::string_view word, bool top)
    {
        if (top && sql::same(word, "from")) m_part = Part::Behind;
        else if (inQuery()) return;
        else if (sql::same(word, "over")) m_more = true;     // one value for each row
        else if (sql::isOneOf(word, aggregates) && trim(m_text.substr(m_at)).starts_with('(')) m_aggregate = true;
    }

    [[nodiscard]] bool inQuery() const { return !m_inQuery.empty() && m_inQuery.back(); }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<bool> m_inQuery;    ///< for each open bracket, whether a query of its own stands in it
    Part m_part = Part::Before;
    bool m_first = true, m_ended = false, m_aggregate = false, m_more = false;
};

} // namespace

bool givesOneValue(std::string_view query) { return ShapeReader(query).givesOneValue(); }

} // namespace holdpoint::plan
