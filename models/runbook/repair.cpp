#include "models/runbook/repair.h"

#include "models/base/utf8.h"
#include "models/runbook/dropped_bytes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace holdpoint::runbook {

namespace {

// What the bytes from 0x80 on mean. The five bytes that cp1252 leaves undefined come through as the control of
// the same number, as every browser does it; other programs drop them or write U+FFFD, which loses them.
constexpr char32_t cp1252Points[] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

constexpr char32_t macRomanPoints[] = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5,
    0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4,
    0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6,
    0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265,
    0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF,
    0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5,
    0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
    0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
    0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9,
    0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};

constexpr char32_t replacementPoint = 0xFFFD;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// The way back from a code point to the byte it was read from, sorted for a binary search.
class Codepage {
public:
    /// Bytes behind the end of `upper` mean the code point of the same number, as in Latin-1.
    template <std::size_t Size>
    constexpr Codepage(const char32_t (&upper)[Size], bool losesBytes)
        : m_losesBytes(losesBytes) {
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const std::size_t byte = 0x80 + i;
            const char32_t point = i < Size ? upper[i] : static_cast<char32_t>(byte);
            m_pairs[i] = {static_cast<char16_t>(point), static_cast<std::uint8_t>(byte)};
        }
        std::sort(m_pairs.begin(), m_pairs.end(), [](Pair a, Pair b) { return a.point < b.point; });
    }

    /// 0 for a code point that the encoding does not have.
    [[nodiscard]] std::uint8_t byteOf(char32_t point) const {
        const auto at = std::lower_bound(m_pairs.begin(), m_pairs.end(), point,
                                         [](Pair pair, char32_t wanted) { return pair.point < wanted; });
        return at != m_pairs.end() && at->point == point ? at->byte : std::uint8_t{0};
    }

    /// True where the encoding leaves bytes undefined, so that a program may have dropped or replaced them.
    [[nodiscard]] bool losesBytes() const { return m_losesBytes; }

private:
    struct Pair {
        char16_t point = 0;
        std::uint8_t byte = 0;
    };
    std::array<Pair, 128> m_pairs{};
    bool m_losesBytes;
};

constexpr Codepage cp1252Page(cp1252Points, true);
constexpr Codepage macRomanPage(macRomanPoints, false);

bool within(char32_t point, char32_t first, char32_t last) {
    return point >= first && point <= last;
}

/// Symbols whose damaged form nobody writes on purpose: one of them is proof. Number forms (U+2150) are left
/// out, because â…” may well be a word with an ellipsis and a quote behind it.
bool isProof(char32_t point) {
    return within(point, 0x2000, 0x214F) || within(point, 0x2190, 0x2BFF) || within(point, 0x3000, 0x303F) ||
           within(point, 0xFE0E, 0xFE0F) || point == 0xFEFF || within(point, 0xFF00, replacementPoint) ||
           point >= 0x10000;
}

/// Letters of the Latin scripts: a single one may arise by chance (5 Å² would become 5 Ų), several may not.
bool isHint(char32_t point) {
    return within(point, 0x00A0, 0x01BF) || within(point, 0x0218, 0x021B) || within(point, 0x0300, 0x0328) ||
           within(point, 0x1E00, 0x1EFF);
}

/// Other scripts prove something only where two of their letters follow each other: one alone is what
/// ’é (an Armenian letter through Mac Roman) or é » (an ideograph through cp1252) would give.
char32_t otherScript(char32_t point) {
    if (point < 0x0370) return 0;
    return within(point, 0x3000, 0xD7A3) ? 0x30 : point >> 8;
}

/// One encoding that the document is suspected to have been read in. It is fed the runs code point by code
/// point, keeps nothing of them but counts, and is cleared by the first run that is plainly correct text.
class Suspect {
public:
    explicit Suspect(const Codepage& page)
        : m_page(page) {}

    void take(char32_t point);
    void endRun();

    [[nodiscard]] bool cleared() const { return m_cleared; }
    [[nodiscard]] std::size_t mended() const { return m_mended; }

    /// Lost runs are believed only beside three times as many that came back whole.
    [[nodiscard]] bool convicted() const {
        return !m_cleared && (m_proof || m_hints == m_hintPoints.size()) && m_lost * 3 <= m_mended;
    }

private:
    void open(std::uint8_t lead);
    void close();
    void weigh(char32_t point);

    const Codepage& m_page;
    std::size_t m_mended = 0;
    std::size_t m_lost = 0;
    std::array<char32_t, 3> m_hintPoints{}; // the distinct hints so far
    std::size_t m_hints = 0;
    bool m_proof = false;
    bool m_cleared = false;

    // The run at hand.
    std::array<char, 4> m_sequence{};
    std::size_t m_have = 0;
    std::size_t m_need = 0; // 0 between two sequences
    std::size_t m_sequences = 0;
    char32_t m_previous = 0;
    bool m_gap = false;    // a byte is missing
    bool m_paired = false; // a lead byte was followed by a continuation byte
};

void Suspect::take(char32_t point) {
    if (m_cleared) return;
    const std::uint8_t byte = m_page.byteOf(point);
    const bool hole = point == replacementPoint && m_page.losesBytes();
    if (hole || (byte & 0xC0) == 0x80) {
        // Every undefined byte of cp1252 is a continuation byte, so a hole stands for one.
        if (m_need == 0) {
            m_cleared = true;
            return;
        }
        m_sequence[m_have++] = static_cast<char>(byte);
        m_gap = m_gap || hole;
        m_paired = true;
        if (m_have == m_need) close();
    } else if (byte >= 0xC2 && byte <= 0xF4) {
        open(byte);
    } else {
        m_cleared = true;
    }
}

void Suspect::open(std::uint8_t lead) {
    m_gap = m_gap || m_need != 0;
    m_sequence[0] = static_cast<char>(lead);
    m_have = 1;
    m_need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    ++m_sequences;
}

void Suspect::close() {
    const std::size_t size = m_need;
    m_need = 0;
    if (m_gap) return; // The run stays as it is, whatever the rest of it says.
    const utf8::CodePoint point = utf8::decode({m_sequence.data(), size}, 0);
    if (point.valid) {
        weigh(point.value);
    } else {
        m_cleared = true;
    }
}

void Suspect::weigh(char32_t point) {
    const char32_t script = otherScript(point);
    m_proof = m_proof || isProof(point) || (script != 0 && script == otherScript(m_previous));
    m_previous = point;
    if (!isHint(point) || m_hints == m_hintPoints.size()) return;
    const auto end = m_hintPoints.begin() + static_cast<std::ptrdiff_t>(m_hints);
    if (std::find(m_hintPoints.begin(), end, point) == end) m_hintPoints[m_hints++] = point;
}

void Suspect::endRun() {
    const bool whole = !m_gap && m_need == 0;
    // A single letter is plainly correct text, but for Â and Ã of cp1252: so little is left of a no-break
    // space, an Á or an à when the byte after it was dropped or turned into a plain space.
    const bool relic =
        m_page.losesBytes() && m_sequences == 1 && (m_sequence[0] == '\xC2' || m_sequence[0] == '\xC3');
    if (whole) {
        ++m_mended;
    } else if (m_paired || relic) {
        ++m_lost;
    } else {
        m_cleared = true;
    }
    m_need = m_sequences = 0;
    m_previous = 0;
    m_gap = m_paired = false;
}

/// Runbooks are mostly ASCII, so the way to the next run is taken eight bytes at a time.
std::size_t runBegin(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    while (at + sizeof word <= text.size()) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0) break;
        at += sizeof word;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

std::size_t runEnd(std::string_view text, std::size_t at) {
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) ++at;
    return at;
}

/// A byte order mark belongs to the file and not to its text.
std::size_t textBegin(std::string_view text) {
    return text.starts_with(utf8Mark) ? utf8Mark.size() : 0;
}

Damage diagnose(std::string_view text) {
    Suspect cp1252(cp1252Page);
    Suspect macRoman(macRomanPage);
    std::size_t at = runBegin(text, textBegin(text));
    while (at < text.size()) {
        while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {
            const utf8::CodePoint point = utf8::decode(text, at);
            cp1252.take(point.value);
            macRoman.take(point.value);
            if (cp1252.cleared() && macRoman.cleared()) return Damage::None;
            at += point.size;
        }
        cp1252.endRun();
        macRoman.endRun();
        if (cp1252.cleared() && macRoman.cleared()) return Damage::None;
        at = runBegin(text, at);
    }
    // Some runs mean something in both encodings (Ã§ is one). Then the encoding that explains more runs is
    // right, and cp1252 where both explain all: what Mac Roman makes of such runs is combining marks without a
    // letter.
    const bool isCp1252 = cp1252.convicted();
    if (macRoman.convicted() && (!isCp1252 || macRoman.mended() > cp1252.mended())) return Damage::MacRoman;
    return isCp1252 ? Damage::Cp1252 : Damage::None;
}

/// Appends what the run was before it was damaged; appends nothing where that cannot be told.
bool appendMended(std::string& out, std::string_view run, const Codepage& page) {
    const std::size_t before = out.size();
    bool mapped = true;
    for (std::size_t i = 0; i < run.size() && mapped;) {
        const utf8::CodePoint point = utf8::decode(run, i);
        const std::uint8_t byte = page.byteOf(point.value);
        mapped = byte != 0 || point.value == replacementPoint;
        out += static_cast<char>(byte);
        i += point.size;
    }
    const std::string_view added = std::string_view(out).substr(before);
    const bool holes = added.find('\0') != std::string_view::npos;
    if (mapped && !holes && utf8::firstInvalid(added) == std::string_view::npos) return true;
    std::optional<std::string> filled;
    if (mapped && page.losesBytes()) filled = withDroppedBytes(added, before > 0 ? out[before - 1] : '\0');
    out.resize(before);
    if (filled) out += *filled;
    return filled.has_value();
}

Repair mend(std::string_view text, Damage damage) {
    const Codepage& page = damage == Damage::Cp1252 ? cp1252Page : macRomanPage;
    Repair repair;
    repair.damage = damage;
    repair.text.reserve(text.size());

    // Old Mac files break their lines with CR alone. Beside LF, a CR is only a character of its line.
    const char lineBreak = text.find('\n') == std::string_view::npos ? '\r' : '\n';
    std::size_t copied = 0; // what stands before this offset is in the result
    std::size_t counted = 0;
    std::uint32_t line = 1;
    for (std::size_t at = runBegin(text, textBegin(text)); at < text.size(); at = runBegin(text, copied)) {
        repair.text.append(text, copied, at - copied);
        copied = runEnd(text, at);
        const std::string_view run = text.substr(at, copied - at);
        if (appendMended(repair.text, run, page)) {
            ++repair.mended;
            continue;
        }
        const std::string_view before = text.substr(counted, at - counted);
        line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), lineBreak));
        counted = at;
        repair.text.append(run);
        repair.lost.push_back({line, std::string(run)});
    }
    repair.text.append(text, copied);
    return repair;
}

} // namespace

Repair proposeRepair(std::string_view text) {
    const Damage damage = diagnose(text);
    return damage == Damage::None ? Repair{} : mend(text, damage);
}

const char* damageName(Damage damage) {
    switch (damage) {
    case Damage::Cp1252: return "cp1252";
    case Damage::MacRoman: return "macroman";
    case Damage::None: break;
    }
    return "";
}

} // namespace holdpoint::runbook
