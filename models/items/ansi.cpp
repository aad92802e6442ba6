#include "models/items/ansi.h"

#include <algorithm>
#include <cstring>

namespace holdpoint::items {

namespace {

constexpr char32_t escape = 0x1B;
constexpr std::uint8_t byteOf(int number) { return static_cast<std::uint8_t>(number < 0 ? 0 : number > 255 ? 255 : number); }
constexpr AnsiColour paletteColour(int number) { return {AnsiColour::Kind::Palette, byteOf(number), 0, 0}; }

} // namespace

int EscapeReader::number(std::size_t i, int otherwise) const
{
    return i < m_count && m_numbers[i] >= 0 ? m_numbers[i] : otherwise;
}

EscapeReader::Found EscapeReader::take(char32_t unit)
{
    if (unit == U'\n') m_state = State::Ground;
    switch (m_state) {
    case State::Ground:
        if (unit != escape) return Found::Text;
        m_state = State::Escape;
        return Found::Part;
    case State::Escape: return takeEscape(unit);
    case State::Designation:
        if (unit < 0x20 || unit > 0x2F) m_state = State::Ground;
        return Found::Part;
    case State::Control: return takeControl(unit);
    case State::String:
        if (unit == 0x07) m_state = State::Ground;
        if (unit == escape) m_state = State::StringEnd;
        return Found::Part;
    case State::StringEnd:
        if (unit == U'\\') {
            m_state = State::Ground;
            return Found::Part;
        }
        m_state = State::Escape;
        return takeEscape(unit);
    }
    return Found::Text;
}

EscapeReader::Found EscapeReader::takeEscape(char32_t unit)
{
    if (unit == escape) return Found::Part;
    if (unit < 0x20 || unit > 0x7E) {       // no sequence: what stands here is text again
        m_state = State::Ground;
        return Found::Text;
    }
    if (unit == U'[') {
        m_state = State::Control;
        m_special = false;
        m_count = 0;
        m_numbers[0] = -1;
        m_part[0] = false;
    } else if (unit == U']' || unit == U'P' || unit == U'X' || unit == U'^' || unit == U'_') {
        m_state = State::String;
    } else {
        m_state = unit <= 0x2F ? State::Designation : State::Ground;
    }
    return Found::Part;
}

EscapeReader::Found EscapeReader::takeControl(char32_t unit)
{
    if (unit >= U'0' && unit <= U'9') {
        if (m_count == 0) m_count = 1;
        int& value = m_numbers[m_count - 1];
        value = std::min((value < 0 ? 0 : value) * 10 + static_cast<int>(unit - U'0'), 99'999);
        return Found::Part;
    }
    if (unit == U';' || unit == U':') {
        if (m_count == 0) m_count = 1;
        if (m_count == m_numbers.size()) {
            m_special = true;               // more numbers than any sequence has
            return Found::Part;
        }
        m_numbers[m_count] = -1;
        m_part[m_count++] = unit == U':';
        return Found::Part;
    }
    if (unit == escape) {
        m_state = State::Escape;
        return Found::Part;
    }
    if (unit < 0x20 || unit > 0x7E) {
        m_state = State::Ground;
        return Found::Text;
    }
    if (unit < 0x40) {
        m_special = true;
        return Found::Part;
    }
    m_state = State::Ground;
    m_final = m_special ? 0 : unit;
    return Found::Sequence;
}

/// The colour behind a 38 or a 48, and how many numbers belong to it. With colons the space of the colour may stand between.
std::size_t EscapeReader::takeColour(std::size_t at, AnsiColour& colour) const
{
    std::size_t details = 0;
    while (at + 1 + details < m_count && m_part[at + 1 + details]) ++details;
    const int kind = number(at + 1, -1);
    if (kind == 5 && at + 2 < m_count) {
        colour = paletteColour(number(at + 2, 0));
        return std::max<std::size_t>(details, 2);
    }
    const std::size_t first = at + 2 + (details >= 5 ? 1 : 0);
    if (kind != 2 || first + 2 >= m_count) return std::max<std::size_t>(details, m_count - at - 1);
    colour = {AnsiColour::Kind::True, byteOf(number(first, 0)), byteOf(number(first + 1, 0)), byteOf(number(first + 2, 0))};
    return std::max<std::size_t>(details, first + 2 - at);
}

void EscapeReader::dressOne(int number, AnsiStyle& style) const
{
    if (number >= 30 && number <= 37) style.ink = paletteColour(number - 30);
    if (number >= 40 && number <= 47) style.ground = paletteColour(number - 40);
    if (number >= 90 && number <= 97) style.ink = paletteColour(number - 90 + 8);
    if (number >= 100 && number <= 107) style.ground = paletteColour(number - 100 + 8);
    switch (number) {
    case 0: style = {}; break;
    case 1: style.bold = true; break;
    case 2: style.faint = true; break;
    case 3: style.italic = true; break;
    case 4:
    case 21: style.underline = true; break;
    case 7: style.reverse = true; break;
    case 9: style.struck = true; break;
    case 22: style.bold = style.faint = false; break;
    case 23: style.italic = false; break;
    case 24: style.underline = false; break;
    case 27: style.reverse = false; break;
    case 29: style.struck = false; break;
    case 39: style.ink = {}; break;
    case 49: style.ground = {}; break;
    default: break;
    }
}

void EscapeReader::dress(AnsiStyle& style) const
{
    if (m_final != U'm') return;
    if (m_count == 0) style = {};
    for (std::size_t i = 0; i < m_count; ++i) {
        const int what = number(i, 0);
        if (what == 38) i += takeColour(i, style.ink);
        else if (what == 48) i += takeColour(i, style.ground);
        else if (what == 4 && i + 1 < m_count && m_part[i + 1]) style.underline = number(++i, 1) != 0;
        else if (!m_part[i]) dressOne(what, style);
    }
}

void AnsiPen::read(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (m_reader.between()) {
            const void* next = std::memchr(bytes.data() + i, static_cast<int>(escape), bytes.size() - i);
            if (!next) return;
            i = static_cast<std::size_t>(static_cast<const char*>(next) - bytes.data());
        }
        if (m_reader.take(static_cast<unsigned char>(bytes[i])) == EscapeReader::Found::Sequence) m_reader.dress(m_style);
    }
}

} // namespace holdpoint::items
