#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint::engine {

/// Where one stands in a text of bash: in which quotes, expansions, comments and here-documents, one inside another.
class ShellPlace {
public:
    ShellPlace() { m_inside.push_back({}); }

    /// Goes on by what stands at the beginning of `rest`; how much that was, at least one byte.
    [[nodiscard]] std::size_t step(std::string_view rest);
    /// Something was put in here.
    void passed();
    /// A value as it has to be written here, to be that value and nothing else.
    [[nodiscard]] std::string written(const std::string& value) const;

private:
    enum class Kind : std::uint8_t { Words, Paren, Backtick, Single, Double, Dollar, Brace, Sum, Comment, Here };
    struct Inside {
        Kind kind = Kind::Words;
        bool quoted = false;            ///< a here-document whose text is taken as it is; a brace inside of double quotes
        bool stripsTabs = false;
        int depth = 0;                  ///< parentheses in a sum
        std::string command;            ///< of words: the simple command so far
        std::string until;              ///< of a here-document: its last line
        char inner = 0;                 ///< in which quotes a second shell stands that reads this text; 0 = none
    };

    [[nodiscard]] bool readsWords() const { return kind() <= Kind::Backtick; }
    [[nodiscard]] Kind kind() const { return m_inside.back().kind; }
    /// The words in which this quote or here-document stands.
    [[nodiscard]] const Inside& words() const;
    [[nodiscard]] Inside& words() { return const_cast<Inside&>(std::as_const(*this).words()); }
    std::size_t enter(Kind kind, std::size_t size);
    std::size_t leave(std::size_t size);
    std::size_t expansion(std::string_view rest);
    std::size_t inWords(std::string_view rest);
    std::size_t inQuotes(std::string_view rest);
    std::size_t inHere(std::string_view rest);
    std::size_t noteHere(std::string_view rest);
    void noteInner(std::string_view piece);

    std::vector<Inside> m_inside;       ///< the innermost last
    std::vector<Inside> m_coming;       ///< here-documents that begin with the next line
    bool m_lineBegins = true;
};

} // namespace holdpoint::engine
