#pragma once

#include "models/base/result.h"
#include "models/runbook/repair.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::runbook {

/// A runbook file as it lies on disk, and the text that we read in it.
///
/// The bytes are kept for ever unchanged: they are what is hashed, shown as original and written back. The text
/// is what the rules read: without byte order mark, valid UTF-8, and mended where the file was encoded twice and
/// the repair is certain. Both have the same lines, so a line number means the same in either.
class Source {
public:
    /// Reads the file. An unreadable, empty or binary file is an error that says so.
    static Result<Source> fromFile(const std::string& path);
    static Result<Source> fromBytes(std::string bytes, const std::string& name);

    /// The same file, in whose lines another text is read. It has to have as many lines.
    [[nodiscard]] Source withText(std::string text) const;

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view text() const { return m_text.empty() ? std::string_view(m_bytes) : m_text; }
    [[nodiscard]] const std::string& name() const { return m_name; }

    [[nodiscard]] std::uint32_t lineCount() const { return static_cast<std::uint32_t>(m_starts.size()); }
    /// The text of a line, 1-based, without its line break. Lines that do not exist are empty.
    [[nodiscard]] std::string_view line(std::uint32_t number) const { return lines(number, number); }
    /// The text from the first to the last line, with the line breaks in between.
    [[nodiscard]] std::string_view lines(std::uint32_t first, std::uint32_t last) const;
    /// The line in which this piece of text() begins.
    [[nodiscard]] std::uint32_t lineOf(const char* position) const;

    [[nodiscard]] const Repair& repair() const { return m_repair; }
    [[nodiscard]] const std::vector<std::uint32_t>& invalidLines() const { return m_invalidLines; }
    [[nodiscard]] bool hasByteOrderMark() const { return m_byteOrderMark; }

private:
    void readText();
    void replaceInvalid(std::string_view raw);
    void indexLines();

    std::string m_bytes;
    std::string m_text;  ///< empty where the text is the bytes themselves
    std::string m_name;
    std::vector<std::uint32_t> m_starts;  ///< offset in text() at which each line begins
    std::vector<std::uint32_t> m_invalidLines;
    Repair m_repair;
    bool m_byteOrderMark = false;
    char m_lineBreak = '\n';
};

// Every rule asks for every line, so this stands here for the compiler to see through.
inline std::string_view Source::lines(std::uint32_t first, std::uint32_t last) const
{
    if (first == 0 || first > m_starts.size() || last < first) return {};
    const std::string_view all = text();
    const std::size_t begin = m_starts[first - 1];
    std::size_t end = last < m_starts.size() ? m_starts[last] : all.size();
    if (end > begin && all[end - 1] == m_lineBreak) --end;
    // All CRs before an LF belong to the break: a file that was converted twice ends its lines with CR CR LF.
    while (m_lineBreak == '\n' && end > begin && all[end - 1] == '\r') --end;
    return all.substr(begin, end - begin);
}

} // namespace holdpoint::runbook
