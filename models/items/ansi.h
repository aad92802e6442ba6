#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

// What programs write for a terminal, read as text with attributes. Pure: bytes in, values out. Which colour a number means on
// which ground is for the screen to say.

namespace holdpoint::items {

struct AnsiColour {
    enum class Kind : std::uint8_t { Plain, Palette, True };
    Kind kind = Kind::Plain;
    std::uint8_t red = 0;       ///< of a palette colour its number, 0 to 255
    std::uint8_t green = 0, blue = 0;

    bool operator==(const AnsiColour&) const = default;
};

struct AnsiStyle {
    AnsiColour ink, ground;
    bool bold = false, faint = false, italic = false, underline = false, reverse = false, struck = false;

    bool operator==(const AnsiStyle&) const = default;
};

/// Reads control sequences one unit at a time. None outlives its line: a sequence that is never ended, as binary bytes make
/// them, swallows the rest of one line and no more.
class EscapeReader {
public:
    enum class Found : std::uint8_t { Text, Part, Sequence };

    /// What this unit is: text, a part of a sequence, or the end of one that `final()` and `number()` tell of.
    Found take(char32_t unit);
    [[nodiscard]] bool between() const { return m_state == State::Ground; }
    [[nodiscard]] char32_t final() const { return m_final; }
    [[nodiscard]] int number(std::size_t i, int otherwise) const;
    /// Changes the style if the sequence was one about style.
    void dress(AnsiStyle& style) const;

private:
    enum class State : std::uint8_t { Ground, Escape, Designation, Control, String, StringEnd };

    Found takeEscape(char32_t unit);
    Found takeControl(char32_t unit);
    std::size_t takeColour(std::size_t at, AnsiColour& colour) const;
    void dressOne(int number, AnsiStyle& style) const;

    State m_state = State::Ground;
    bool m_special = false;                     ///< with a private or intermediate character: nothing that we know
    char32_t m_final = 0;
    std::size_t m_count = 0;
    std::array<int, 24> m_numbers{};            ///< -1 where none is written
    std::array<bool, 24> m_part{};              ///< whether it follows a colon: a detail of the number before
};

/// The style that is on after everything that was printed so far. A colour that is not ended goes on in the next line.
class AnsiPen {
public:
    AnsiPen() = default;
    explicit AnsiPen(const AnsiStyle& style) : m_style(style) {}

    void read(std::string_view bytes);
    [[nodiscard]] const AnsiStyle& style() const { return m_style; }

private:
    EscapeReader m_reader;
    AnsiStyle m_style;
};

struct AnsiRun {
    qsizetype start = 0, length = 0;
    AnsiStyle style;

    bool operator==(const AnsiRun&) const = default;
};

/// One line as a terminal shows it in the end.
struct AnsiLine {
    QString text;                   ///< what can be seen, without a control character
    std::vector<AnsiRun> runs;      ///< all of the text, in order
};

/// Lays a line out: `\r` and backspace go back and what follows overwrites, `ESC[K` erases, tabs become spaces. Characters that
/// would change how the line stands (controls, reversals of direction) are replaced by something that can be seen.
[[nodiscard]] AnsiLine readAnsi(QStringView line, const AnsiStyle& pen = {});

} // namespace holdpoint::items
