#pragma once

#include "models/runbook/runbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::runbook {

/// A change to the bytes of a file: `length` bytes at `offset` give way to `text`.
struct Splice {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
};

/// A change to a runbook file, as the bytes that it touches and no others. Nothing is ever written back through the
/// parser: what the author wrote stays as it stands, white space, line breaks and mistakes included.
/// Of two changes of the same bytes the later one stands; what is changed back is no change.
class Edit {
public:
    explicit Edit(const Source& source) : m_source(source) {}

    /// Ticks or unticks the first box in a line, [ ] or a glyph. False when the line has none.
    bool tick(std::uint32_t line, bool checked);
    /// Replaces the text of a line, without its line break.
    bool replaceLine(std::uint32_t line, std::string_view text);
    /// Puts `<!-- holdpoint: … -->` above a line, indented and quoted like it, or changes the one that stands there.
    /// An indented code block begins four columns outside of its lines: that is where a comment is none of its code.
    bool annotate(std::uint32_t line, std::string_view key, std::string_view value, std::size_t outdent = 0);
    /// The same at the end of the line itself, where a comment of its own would part a list or a table.
    bool annotateBehind(std::uint32_t line, std::string_view key, std::string_view value);
    /// Writes the proposed repair of the encoding: only lines that differ are touched.
    bool repairEncoding();

    [[nodiscard]] bool empty() const { return m_splices.empty(); }
    /// The bytes of the file after the change.
    [[nodiscard]] std::string apply() const;

private:
    struct Line {
        std::size_t begin = 0;
        std::size_t end = 0;  ///< without the line break
    };
    [[nodiscard]] Line lineAt(std::uint32_t number) const;
    [[nodiscard]] std::string_view textOf(const Line& line) const;
    [[nodiscard]] std::string_view lineBreak() const;
    void indexLines() const;
    [[nodiscard]] Line commentAbove(std::size_t place) const;
    [[nodiscard]] Splice* pending(std::size_t offset, std::size_t length);
    void put(std::size_t offset, std::size_t length, std::string text);

    const Source& m_source;
    std::vector<Splice> m_splices;
    mutable std::vector<std::size_t> m_starts;  ///< where each line begins in bytes(), which may differ from text()
};

} // namespace holdpoint::runbook
