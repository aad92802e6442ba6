#pragma once

#include "models/items/line_index.h"
#include "models/items/output_lines.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::items {

/// So much of a file is read at once.
constexpr std::size_t pieceSize = 262144;

enum class Direction : std::uint8_t { Down, Up };

struct SearchQuestion {
    QString text;
    std::uint64_t from = 0;
    Direction direction = Direction::Down;
    std::uint64_t turn = 0;                 ///< which question it is
};

/// What is looked for, and how far the search has come.
struct SearchState {
    QString text;                           ///< empty: nothing is looked for
    std::uint64_t turn = 0;                 ///< the question that this is an answer to
    std::uint64_t lines = 0;                ///< that hold it, found so far
    bool counted = false;                   ///< all that is there was looked at
    std::optional<std::uint64_t> at;        ///< the line that was found last
    bool wrapped = false;                   ///< it was found beyond the end, from the other side
    bool looking = false;                   ///< the next one is being looked for

    bool operator==(const SearchState&) const = default;
};

/// A text to look for, without regard to case, in lines as they are shown: colours and what was overwritten do not count.
class Needle {
public:
    explicit Needle(const QString& text);

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    /// Tells of each line of these bytes that holds it. The bytes begin with a line.
    void eachLine(std::string_view bytes, std::uint64_t line, const std::function<void(std::uint64_t)>& hit) const;
    /// In bytes of a line that is too long to be laid out.
    [[nodiscard]] bool isInBytes(std::string_view bytes) const;

private:
    [[nodiscard]] bool isInLine(std::string_view line) const;

    QString m_text;
    std::string m_bytes;            ///< in small letters
    bool m_ascii = false;
};

/// Goes through lines piece by piece, so that whoever does it can do other things in between.
class LineWalk {
public:
    LineWalk() = default;
    LineWalk(std::uint64_t offset, std::uint64_t line) : m_offset(offset), m_line(line) {}

    /// Looks at the next piece before `end`, which is where a line or the file ends. False: there is none.
    bool step(const OpenFile& file, const Needle& needle, std::uint64_t end, const std::function<void(std::uint64_t)>& hit);

private:
    void stepInLongLine(std::string_view bytes, const Needle& needle, bool last, const std::function<void(std::uint64_t)>& hit);

    std::uint64_t m_offset = 0, m_line = 0;
    bool m_long = false, m_told = false;
    std::string m_bytes;
};

/// One search: the next line from a place, and at the same time how many there are, also in what comes later.
class OutputSearch {
public:
    void ask(const SearchQuestion& question);
    void beginAnew();       ///< the file has
    /// Does a little. False: nothing is left to do until the file has grown. `quiet` says that it has not for a while.
    bool step(const OpenFile& file, const LineIndex& index, bool quiet);
    [[nodiscard]] const SearchState& state() const { return m_state; }

private:
    bool stepCount(const OpenFile& file, const LineIndex& index, bool quiet);
    void stepFind(const OpenFile& file, const LineIndex& index);
    void stepUp(const OpenFile& file, const LineIndex& index);
    void find(std::uint64_t line);
    void comeToEnd(const LineIndex& index);
    void enterSpan(const LineIndex& index, std::uint64_t line);

    SearchState m_state;
    std::optional<Needle> m_needle;
    std::uint64_t m_from = 0;
    Direction m_direction = Direction::Down;
    bool m_began = false, m_beyond = false;
    LineWalk m_find, m_count;
    LineSpan m_span;                            ///< upwards: the one that is looked at, and the last line in it that holds the text
    std::optional<std::uint64_t> m_best;
    std::uint64_t m_finished = 0;               ///< lines that hold it among those that are finished
    std::uint64_t m_tailLooked = 0;             ///< how far the last line had come when it was looked at
};

} // namespace holdpoint::items
