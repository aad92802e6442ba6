#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// One program with its words, as the shell would start it. All texts are views into what was read.
struct SimpleCommand {
    std::vector<std::string_view> words;  ///< as they stand there, with their quotes; without redirections
    std::string_view inputFile;           ///< the name after `<`
    std::string_view outputFile;          ///< the name after `>`
    std::string_view input;               ///< a here-document's lines, or the word of a here-string
    bool fed = false;                     ///< reads a pipe, a file or a here-document, and so no keyboard
    bool background = false;              ///< ends in `&`
};

/// Takes shell text apart into simple commands, in text order: quotes, substitutions, redirections, pipes,
/// here-documents, continuations and comments are followed; what stands inside `$(…)` stays part of its word.
/// A placeholder such as `<commit-hash>` is a word and no redirection, since runbooks are full of them.
class ShellWords {
public:
    explicit ShellWords(std::string_view text) : m_text(text) {}

    /// False at the end. The command's memory is used again from call to call.
    bool next(SimpleCommand& command);
    /// Where a quote, a bracket or a here-document begins that never ends; null where all is closed.
    [[nodiscard]] const char* unclosed() const { return m_unclosed; }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    bool skipBlanks();
    /// True where the simple command ends.
    bool takeOperator(SimpleCommand& command);
    void takeRedirection(SimpleCommand& command);
    void takeHeredoc(SimpleCommand& command);
    [[nodiscard]] std::string_view takeWord();
    [[nodiscard]] std::size_t skipQuoted(std::size_t from);
    [[nodiscard]] std::size_t skipBrackets(std::size_t from);
    [[nodiscard]] std::size_t placeholderEnd(std::size_t from) const;
    void endLine();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineEnd = 0;  ///< of the line with the last here-document
    std::size_t m_bodyEnd = 0;  ///< where the text goes on behind the here-documents of this line; 0 = there are none
    const char* m_unclosed = nullptr;
    bool m_piped = false;
};

/// Without the quotes around the whole of it.
[[nodiscard]] std::string_view unquoted(std::string_view word);

} // namespace holdpoint::plan
