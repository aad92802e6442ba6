#include "models/items/output_lines.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdpoint::items {

std::shared_ptr<const OpenFile> OpenFile::open(const std::string& path)
{
    // A name may stand for a pipe by mistake; waiting for its writer would hold the reader for ever.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return nullptr;
    struct stat facts{};
    if (::fstat(file, &facts) == 0 && S_ISREG(facts.st_mode)) return std::shared_ptr<const OpenFile>(new OpenFile(file));
    ::close(file);
    errno = EINVAL;
    return nullptr;
}

OpenFile::~OpenFile() { ::close(m_file); }

std::uint64_t OpenFile::size() const
{
    struct stat facts{};
    return ::fstat(m_file, &facts) == 0 ? static_cast<std::uint64_t>(facts.st_size) : 0;
}

bool OpenFile::isStill(const std::string& path) const
{
    struct stat ours{}, named{};
    return ::fstat(m_file, &ours) == 0 && ::stat(path.c_str(), &named) == 0 && ours.st_dev == named.st_dev && ours.st_ino == named.st_ino;
}

void OpenFile::read(std::uint64_t offset, std::size_t most, std::string& bytes) const
{
    bytes.resize(most);
    std::size_t done = 0;
    while (done < most) {
        const ssize_t got = ::pread(m_file, bytes.data() + done, most - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
}

namespace {

constexpr std::size_t mostShown = 16384;        // of one line
constexpr std::size_t windowSize = 65536;

/// Without the half of a character at its end.
std::string_view wholeCharacters(std::string_view bytes)
{
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80) continue;
        const std::size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return size > back ? bytes.substr(0, bytes.size() - back) : bytes;
    }
    return bytes;
}

class SpanReader {
public:
    SpanReader(const OpenFile& file, const LineSpan& span) : m_file(file), m_span(span), m_at(span.from.offset), m_pen(span.from.pen) {}

    void read(std::uint64_t first, std::uint64_t last, std::vector<OutputLine>& lines)
    {
        for (std::uint64_t line = m_span.from.line; line <= last && m_at < m_span.end; ++line) {
            const std::uint64_t end = lineEnd();
            if (m_window.empty()) return;       // the file was cut while we read
            if (line >= first) lines.push_back(shownLine(end));
            m_pen.read(std::string_view(m_window).substr(static_cast<std::size_t>(m_at - m_windowAt), static_cast<std::size_t>(end - m_at)));
            m_at = end + 1;
        }
    }

private:
    /// Where the line that begins here ends, its `\n` not counted. The window then begins no later than the line.
    std::uint64_t lineEnd()
    {
        std::size_t end = std::string::npos;
        if (m_at >= m_windowAt && m_at < m_windowAt + m_window.size()) end = m_window.find('\n', static_cast<std::size_t>(m_at - m_windowAt));
        if (end != std::string::npos) return m_windowAt + end;
        m_windowAt = m_at;
        m_file.read(m_at, static_cast<std::size_t>(std::min<std::uint64_t>(windowSize, m_span.end - m_at)), m_window);
        end = m_window.find('\n');
        if (end != std::string::npos) return m_at + end;
        std::uint64_t seen = m_at + m_window.size();
        std::string more;
        while (seen < m_span.end && seen - m_at < m_span.stretch) {
            m_file.read(seen, static_cast<std::size_t>(std::min<std::uint64_t>(windowSize, m_span.end - seen)), more);
            if (more.empty()) return seen;
            end = more.find('\n');
            if (end != std::string::npos) return seen + end;
            seen += more.size();
        }
        if (seen >= m_span.end) return m_span.end;
        // Longer than a stretch: then the next mark stands behind it, or it is the last line of all.
        m_file.read(m_span.end - 1, 1, more);
        return more == "\n" ? m_span.end - 1 : m_span.end;
    }

    [[nodiscard]] OutputLine shownLine(std::uint64_t end) const
    {
        const std::size_t begin = static_cast<std::size_t>(m_at - m_windowAt);
        const std::uint64_t length = end - m_at;
        std::string_view head = std::string_view(m_window).substr(begin, static_cast<std::size_t>(std::min<std::uint64_t>(length, m_window.size() - begin)));
        if (length <= mostShown) {
            while (head.ends_with('\r')) head.remove_suffix(1);
            return {outputText(head), m_pen.style(), 0};
        }
        // A progress bar that was drawn a thousand times is one long line, and what counts of it is its last state.
        std::string tail;
        m_file.read(end - mostShown, mostShown, tail);
        while (tail.ends_with('\r')) tail.pop_back();
        const std::size_t state = tail.find('\r');
        if (state != std::string::npos) return {outputText(std::string_view(tail).substr(state + 1)), {}, 0};
        head = wholeCharacters(head.substr(0, mostShown));
        return {outputText(head), m_pen.style(), length - head.size()};
    }

    const OpenFile& m_file;
    LineSpan m_span;
    std::uint64_t m_at;
    AnsiPen m_pen;
    std::string m_window;
    std::uint64_t m_windowAt = 0;
};

} // namespace

std::vector<OutputLine> readLines(const OpenFile& file, const std::vector<LineSpan>& spans, std::uint64_t first, std::uint64_t last)
{
    std::vector<OutputLine> lines;
    for (const LineSpan& span : spans) SpanReader(file, span).read(first, last, lines);
    return lines;
}

QString outputText(std::string_view bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); }

} // namespace holdpoint::items
