#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// Follows shell text line by line and knows whether a command is complete: quotes, here-documents, continuations,
/// command substitutions, brackets and compound commands (if, for, while, case, functions) may all span lines.
class ShellScanner {
public:
    /// Takes the next line, without its line break.
    void take(std::string_view line);
    [[nodiscard]] bool complete() const;
    /// Something was closed that had never been opened, such as a lone `done`.
    [[nodiscard]] bool broken() const { return m_broken; }

private:
    enum class Mode : std::uint8_t { Single, Double, Backtick, Substitution, Subshell, Braces, Parameter };

    void takeCode(std::string_view line);
    std::size_t takeChar(std::string_view line, std::size_t at);
    std::size_t takeQuoted(std::string_view line, std::size_t at);
    std::size_t takeWord(std::string_view line, std::size_t at);
    std::size_t takeHeredoc(std::string_view line, std::size_t at);
    void closeBlock(char kind);
    [[nodiscard]] bool in(Mode mode) const { return !m_modes.empty() && m_modes.back() == mode; }
    [[nodiscard]] bool quoted() const { return in(Mode::Single) || in(Mode::Double) || in(Mode::Parameter); }

    struct Heredoc {
        std::string end;
        bool stripTabs = false;
    };
    std::vector<Mode> m_modes;
    std::deque<Heredoc> m_heredocs;
    std::vector<char> m_blocks;      ///< open compound commands: i(f), d(o), c(ase)
    bool m_commandPosition = true;
    bool m_continued = false;        ///< the line ended in a backslash or in an operator
    bool m_broken = false;
    bool m_pendingDo = false;        ///< for, while or until was seen, its do was not
};

} // namespace holdpoint::plan
