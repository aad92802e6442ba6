#include "models/items/output_search.h"

#include <algorithm>
#include <cstring>

namespace holdpoint::items {

namespace {

constexpr std::uint64_t shortTail = 65536;      // looked at again whenever it has grown
constexpr qsizetype longestNeedle = 1000;

char small(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; }

std::size_t placeOf(std::string_view bytes, const std::string& needle, std::size_t from)
{
    const void* found = from <= bytes.size() ? ::memmem(bytes.data() + from, bytes.size() - from, needle.data(), needle.size()) : nullptr;
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data()) : std::string_view::npos;
}

/// Whether a terminal shows these bytes, which may be many lines, as they are.
bool isPlain(std::string_view bytes)
{
    if (bytes.find('\x1B') != std::string_view::npos || bytes.find('\b') != std::string_view::npos) return false;
    for (std::size_t at = bytes.find('\r'); at != std::string_view::npos; at = bytes.find('\r', at + 1))
        if (at + 1 < bytes.size() && bytes[at + 1] != '\n') return false;
    return true;
}

/// Without the sequences that are about style alone. Most of what has colours has nothing else, and is worth a short way.
std::string withoutStyles(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    while (true) {
        const std::size_t begin = std::min(bytes.find('\x1B'), bytes.size());
        out.append(bytes.substr(0, begin));
        if (begin == bytes.size()) return out;
        std::size_t end = begin + 1;
        if (end < bytes.size() && bytes[end] == '[')
            while (++end < bytes.size() && ((bytes[end] >= '0' && bytes[end] <= '9') || bytes[end] == ';' || bytes[end] == ':')) {}
        const bool style = end > begin + 1 && end < bytes.size() && bytes[end] == 'm';
        if (!style) out += '\x1B';      // for whoever lays it out
        bytes.remove_prefix(style ? end + 1 : begin + 1);
    }
}

} // namespace

Needle::Needle(const QString& text) : m_text(text.left(longestNeedle))
{
    m_bytes = m_text.toStdString();
    m_ascii = std::all_of(m_bytes.begin(), m_bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    std::transform(m_bytes.begin(), m_bytes.end(), m_bytes.begin(), small);
}

bool Needle::isInBytes(std::string_view bytes) const
{
    std::string lowered(bytes);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), small);
    return placeOf(lowered, m_bytes, 0) != std::string_view::npos;
}

bool Needle::isInLine(std::string_view line) const
{
    if (m_ascii && isPlain(line)) return isInBytes(line);
    while (line.ends_with('\r')) line.remove_suffix(1);
    return readAnsi(outputText(line)).text.contains(m_text, Qt::CaseInsensitive);
}

void Needle::eachLine(std::string_view bytes, std::uint64_t line, const std::function<void(std::uint64_t)>& hit) const
{
    std::string lowered = withoutStyles(bytes);
    if (!m_ascii || !isPlain(lowered)) {
        for (std::string_view rest = lowered; !rest.empty(); ++line) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (isInLine(rest.substr(0, end))) hit(line);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return;
    }
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), small);
    std::size_t lineStart = 0;
    for (std::size_t at = placeOf(lowered, m_bytes, 0); at != std::string_view::npos; at = placeOf(lowered, m_bytes, lineStart)) {
        line += lineEndsIn(std::string_view(lowered).substr(lineStart, at - lineStart));
        hit(line);
        const std::size_t end = lowered.find('\n', at);
        if (end == std::string::npos) return;
        lineStart = end + 1;
        ++line;
    }
}

bool LineWalk::step(const OpenFile& file, const Needle& needle, std::uint64_t end, const std::function<void(std::uint64_t)>& hit)
{
    if (m_offset >= end) return false;
    file.read(m_offset, static_cast<std::size_t>(std::min<std::uint64_t>(pieceSize, end - m_offset)), m_bytes);
    if (m_bytes.empty()) return false;          // the file was cut
    const bool last = m_offset + m_bytes.size() >= end;
    const std::size_t lines = last ? m_bytes.size() : m_bytes.rfind('\n') + 1;
    if (m_long || lines == 0) {
        stepInLongLine(m_bytes, needle, last, hit);
        return true;
    }
    const std::string_view whole = std::string_view(m_bytes).substr(0, lines);
    needle.eachLine(whole, m_line, hit);
    m_line += lineEndsIn(whole);
    m_offset += lines;
    return true;
}

void LineWalk::stepInLongLine(std::string_view bytes, const Needle& needle, bool last, const std::function<void(std::uint64_t)>& hit)
{
    const std::size_t end = bytes.find('\n');
    if (!m_told && needle.isInBytes(bytes.substr(0, end))) {
        m_told = true;
        hit(m_line);
    }
    m_long = end == std::string_view::npos && !last;
    if (m_long) {
        m_offset += bytes.size() - std::min(needle.size(), bytes.size() - 1);      // it may stand across the pieces
        return;
    }
    m_offset += end == std::string_view::npos ? bytes.size() : end + 1;
    m_line += end == std::string_view::npos ? 0 : 1;
    m_told = false;
}

void OutputSearch::ask(const SearchQuestion& question)
{
    const QString& text = question.text;
    if (text != m_state.text) {
        m_state = {};
        m_state.text = text;
        m_needle.reset();
        if (!text.isEmpty()) m_needle.emplace(text);
        m_count = {};
        m_finished = m_tailLooked = 0;
    }
    m_from = question.from;
    m_direction = question.direction;
    m_state.turn = question.turn;
    m_began = m_beyond = false;
    m_state.looking = m_needle.has_value();
    m_state.wrapped = false;
}

void OutputSearch::beginAnew()
{
    const SearchQuestion again{m_state.text, 0, Direction::Down, m_state.turn};
    m_state = {};
    ask(again);
    m_state.looking = false;
}

bool OutputSearch::step(const OpenFile& file, const LineIndex& index, bool quiet)
{
    if (!m_needle) return false;
    if (m_state.looking) m_direction == Direction::Up ? stepUp(file, index) : stepFind(file, index);
    const bool counting = stepCount(file, index, quiet);
    return counting || m_state.looking;
}

bool OutputSearch::stepCount(const OpenFile& file, const LineIndex& index, bool quiet)
{
    if (m_count.step(file, *m_needle, index.lastLineStart(), [this](std::uint64_t) { ++m_finished; })) {
        m_state.lines = std::max(m_state.lines, m_finished);
        m_state.counted = false;
        m_tailLooked = 0;
        return true;
    }
    // The last line grows, so it is looked at again and again, a long one only when it rests.
    const std::uint64_t tail = index.bytes() - index.lastLineStart();
    if (index.bytes() != m_tailLooked && (tail <= shortTail || quiet)) {
        bool there = false;
        LineWalk walk(index.lastLineStart(), index.finishedLines());
        while (walk.step(file, *m_needle, index.bytes(), [&](std::uint64_t) { there = true; }) && !there) {}
        m_tailLooked = index.bytes();
        m_state.lines = m_finished + (there ? 1 : 0);
    }
    m_state.counted = index.bytes() == m_tailLooked;
    return false;
}

void OutputSearch::find(std::uint64_t line)
{
    m_state.at = line;
    m_state.wrapped = m_beyond;
    m_state.looking = false;
}

/// Nothing on this side: once more from the other one, and then it is nowhere.
void OutputSearch::comeToEnd(const LineIndex& index)
{
    if (m_beyond || index.lines() == 0) {
        m_state.at.reset();
        m_state.looking = false;
        return;
    }
    m_beyond = true;
    if (m_direction == Direction::Down) m_find = {};
    else enterSpan(index, index.lines() - 1);
}

void OutputSearch::stepFind(const OpenFile& file, const LineIndex& index)
{
    if (!m_began) {
        const LineMark& mark = index.mark(index.markBefore(m_from));
        m_find = LineWalk(mark.offset, mark.line);
        m_began = true;
    }
    std::optional<std::uint64_t> found;
    const auto hit = [&](std::uint64_t line) {
        if (!found && (m_beyond || line >= m_from)) found = line;
    };
    const bool more = m_find.step(file, *m_needle, index.bytes(), hit);
    if (found) find(*found);
    else if (!more) comeToEnd(index);
}

void OutputSearch::enterSpan(const LineIndex& index, std::uint64_t line)
{
    const std::size_t mark = index.markBefore(line);
    m_span = {index.mark(mark), index.endOf(mark), index.stretch()};
    m_find = LineWalk(m_span.from.offset, m_span.from.line);
    m_best.reset();
}

/// Upwards one goes from span to span, and downwards in each.
void OutputSearch::stepUp(const OpenFile& file, const LineIndex& index)
{
    if (!m_began) enterSpan(index, m_from);
    m_began = true;
    const auto hit = [&](std::uint64_t line) {
        if (m_beyond || line <= m_from) m_best = line;
    };
    if (m_find.step(file, *m_needle, m_span.end, hit)) return;
    if (m_best) find(*m_best);
    else if (m_span.from.line == 0) comeToEnd(index);
    else enterSpan(index, m_span.from.line - 1);
}

} // namespace holdpoint::items
