#pragma once

#include "models/items/ansi.h"
#include "models/items/line_index.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace holdpoint::items {

/// A file that is open for reading. Others may write to it, cut it or take its name away; what is read then is short, never wrong.
class OpenFile {
public:
    /// Null with errno set.
    static std::shared_ptr<const OpenFile> open(const std::string& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] std::uint64_t size() const;
    /// Whether this is the file that has the name now.
    [[nodiscard]] bool isStill(const std::string& path) const;
    void read(std::uint64_t offset, std::size_t most, std::string& bytes) const;

private:
    explicit OpenFile(int file) : m_file(file) {}
    int m_file;
};

/// A line as it was printed, with its control sequences. Of a very long one only the beginning is here.
struct OutputLine {
    QString text;
    AnsiStyle pen;                  ///< that is on where the line begins
    std::uint64_t leftOut = 0;      ///< bytes of it that are not in the text

    [[nodiscard]] AnsiLine laidOut() const { return readAnsi(text, pen); }
};

/// From one mark of the index to the next one.
struct LineSpan {
    LineMark from;
    std::uint64_t end = 0, stretch = 0;
};

/// The lines first … last as far as the spans hold them. What is read is bounded by a stretch and by what is shown.
[[nodiscard]] std::vector<OutputLine> readLines(const OpenFile& file, const std::vector<LineSpan>& spans, std::uint64_t first, std::uint64_t last);

/// Bytes as text: what is no UTF-8 is replaced, and a character that was cut in two at the end is left away.
[[nodiscard]] QString outputText(std::string_view bytes);

} // namespace holdpoint::items
