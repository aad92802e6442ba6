#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace holdpoint::runbook {

/// A piece of HTML: words within one line, the end of a line, a tag, or a comment.
struct HtmlToken {
    enum class Kind : std::uint8_t { Words, LineEnd, Open, Close, Comment };

    Kind kind = Kind::Words;
    std::string name;        ///< of a tag, in small letters
    std::string_view text;   ///< as it is written, with its marks
    std::uint32_t lines = 0; ///< line ends in it: a tag or a comment may go over several lines
};

/// Takes HTML apart as far as its structure goes. Total: what is no tag is words, and a tag that never ends is none.
class HtmlScanner {
public:
    explicit HtmlScanner(std::string_view html) : m_html(html) {}

    [[nodiscard]] bool next(HtmlToken& token);
    /// Passes over everything up to the end of this element: what a script says is said to nobody who reads.
    [[nodiscard]] std::uint32_t skipElement(std::string_view name);

private:
    void take(HtmlToken& token, HtmlToken::Kind kind, std::size_t size);
    [[nodiscard]] std::size_t tagSize() const;

    std::string_view m_html;
};

/// An attribute stands in a tag: `checked`, or `type` with the value that is asked for.
[[nodiscard]] bool hasAttribute(std::string_view tag, std::string_view name, std::string_view value = {});

/// Words with their entities resolved: `&gt; 5 %` is `> 5 %`.
[[nodiscard]] std::string withoutEntities(std::string_view words);

/// Without the white space of a line around it.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

} // namespace holdpoint::runbook
