#include "models/runbook/dropped_bytes.h"

#include "models/base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdpoint::runbook {

namespace {

constexpr std::string_view undefinedBytes = "\x81\x8D\x8F\x90\x9D";
constexpr std::string_view selector = "\xEF\xB8\x8F";       // U+FE0F
constexpr std::string_view keycap = "\xE2\x83\xA3";         // U+20E3
constexpr char32_t selectorPoint = 0xFE0F;

/// The signs of the first plane that Unicode lists with a selector (emoji-variation-sequences), in order.
constexpr auto signsWithSelector = std::to_array<std::pair<char32_t, char32_t>>({
    {0x00A9, 0x00A9}, {0x00AE, 0x00AE}, {0x203C, 0x203C}, {0x2049, 0x2049}, {0x2122, 0x2122}, {0x2139, 0x2139}, {0x2194, 0x2199}, {0x21A9, 0x21AA},
    {0x231A, 0x231B}, {0x2328, 0x2328}, {0x23CF, 0x23CF}, {0x23E9, 0x23F3}, {0x23F8, 0x23FA}, {0x24C2, 0x24C2}, {0x25AA, 0x25AB}, {0x25B6, 0x25B6},
    {0x25C0, 0x25C0}, {0x25FB, 0x25FE}, {0x2600, 0x2604}, {0x260E, 0x260E}, {0x2611, 0x2611}, {0x2614, 0x2615}, {0x2618, 0x2618}, {0x261D, 0x261D},
    {0x2620, 0x2620}, {0x2622, 0x2623}, {0x2626, 0x2626}, {0x262A, 0x262A}, {0x262E, 0x262F}, {0x2638, 0x263A}, {0x2640, 0x2640}, {0x2642, 0x2642},
    {0x2648, 0x2653}, {0x265F, 0x2660}, {0x2663, 0x2663}, {0x2665, 0x2666}, {0x2668, 0x2668}, {0x267B, 0x267B}, {0x267E, 0x267F}, {0x2692, 0x2697},
    {0x2699, 0x2699}, {0x269B, 0x269C}, {0x26A0, 0x26A1}, {0x26A7, 0x26A7}, {0x26AA, 0x26AB}, {0x26B0, 0x26B1}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5},
    {0x26C8, 0x26C8}, {0x26CE, 0x26CF}, {0x26D1, 0x26D1}, {0x26D3, 0x26D4}, {0x26E9, 0x26EA}, {0x26F0, 0x26F5}, {0x26F7, 0x26FA}, {0x26FD, 0x26FD},
    {0x2702, 0x2702}, {0x2705, 0x2705}, {0x2708, 0x270D}, {0x270F, 0x270F}, {0x2712, 0x2712}, {0x2714, 0x2714}, {0x2716, 0x2716}, {0x271D, 0x271D},
    {0x2721, 0x2721}, {0x2728, 0x2728}, {0x2733, 0x2734}, {0x2744, 0x2744}, {0x2747, 0x2747}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755},
    {0x2757, 0x2757}, {0x2763, 0x2764}, {0x2795, 0x2797}, {0x27A1, 0x27A1}, {0x27B0, 0x27B0}, {0x27BF, 0x27BF}, {0x2934, 0x2935}, {0x2B05, 0x2B07},
    {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x3030, 0x3030}, {0x303D, 0x303D}, {0x3297, 0x3297}, {0x3299, 0x3299},
});

/// Of the planes above the first any sign counts: that leaves more in doubt, and nothing less.
bool takesSelector(char32_t point)
{
    if (point >= 0x1F000) return true;
    const auto after = std::upper_bound(signsWithSelector.begin(), signsWithSelector.end(), point, [](char32_t p, const auto& range) { return p < range.first; });
    return after != signsWithSelector.begin() && point <= (after - 1)->second;
}

bool isLead(char c) { return static_cast<unsigned char>(c) >= 0xC2; }

std::size_t sizeOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
}

/// The one sign with a selector that a sequence may have been. 0 where there is none or more than one.
class Filling {
public:
    explicit Filling(std::string_view left) : m_size(sizeOf(left.front()))
    {
        m_made += left.front();
        fill(left.substr(1), m_size - std::min(m_size, left.size()));
    }
    [[nodiscard]] char32_t point() const { return m_many ? 0 : m_point; }

private:
    /// What is left of the sequence, and how many bytes of it were dropped somewhere.
    void fill(std::string_view left, std::size_t dropped)
    {
        if (m_made.size() == m_size) return take();
        const bool replaced = !left.empty() && left.front() == '\0';
        if (!left.empty() && !replaced) with(left.front(), left.substr(1), dropped);
        for (const char byte : undefinedBytes) {
            if (replaced) with(byte, left.substr(1), dropped);
            if (dropped > 0) with(byte, left, dropped - 1);
        }
    }
    void with(char byte, std::string_view left, std::size_t dropped)
    {
        m_made += byte;
        fill(left, dropped);
        m_made.pop_back();
    }
    void take()
    {
        const utf8::CodePoint point = utf8::decode(m_made, 0);
        if (!point.valid || !takesSelector(point.value)) return;
        m_many = m_many || (m_point != 0 && m_point != point.value);
        m_point = point.value;
    }

    std::size_t m_size;
    std::string m_made;
    char32_t m_point = 0;
    bool m_many = false;
};

/// Fills a run sequence by sequence.
class Filler {
public:
    Filler(std::string_view run, char before) : m_run(run), m_before(before) {}

    std::optional<std::string> fill()
    {
        for (std::string_view left = sequenceAt(0); m_at < m_run.size(); left = sequenceAt(m_at)) {
            m_at += left.size();
            if (!take(left)) return std::nullopt;
        }
        return std::move(m_out);
    }

private:
    /// A lead byte with what is left of its sequence; empty at the end.
    [[nodiscard]] std::string_view sequenceAt(std::size_t at) const
    {
        std::size_t end = std::min(at + 1, m_run.size());
        while (end < m_run.size() && !isLead(m_run[end])) ++end;
        return m_run.substr(at, end - at);
    }

    bool take(std::string_view left)
    {
        if (!isLead(left.front()) || left.size() > sizeOf(left.front())) return false;
        const bool whole = left.size() == sizeOf(left.front()) && left.find('\0') == std::string_view::npos;
        if (whole) {
            const utf8::CodePoint point = utf8::decode(left, 0);
            m_last = point.value;
            m_out += left;
            return point.valid;
        }
        if (!isSelector(left)) m_last = isSelector(sequenceAt(m_at)) ? Filling(left).point() : 0;
        else m_last = takesSelector(m_last) || isKey() ? selectorPoint : 0;
        if (m_last != 0) utf8::append(m_out, m_last);
        return m_last != 0;
    }

    /// Its last byte is undefined, and nobody writes any of the four other characters that it could be behind a sign.
    [[nodiscard]] static bool isSelector(std::string_view left) { return left == selector || left == selector.substr(0, 2) || left == std::string_view("\xEF\xB8\0", 3); }

    /// "1️⃣": the digit stands before the run.
    [[nodiscard]] bool isKey() const
    {
        const bool key = (m_before >= '0' && m_before <= '9') || m_before == '#' || m_before == '*';
        return key && m_out.empty() && sequenceAt(m_at) == keycap;
    }

    std::string_view m_run;
    char m_before;
    std::size_t m_at = 0;
    std::string m_out;
    char32_t m_last = 0;
};

} // namespace

std::optional<std::string> withDroppedBytes(std::string_view run, char before) { return Filler(run, before).fill(); }

} // namespace holdpoint::runbook
