#include "models/plan/lexicon.h"

#include "models/base/byte_set.h"
#include "models/base/utf8.h"
#include "models/plan/folding.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

constexpr char gapMark = '\x01';
constexpr std::size_t widestGap = 70;  // bytes between the two parts of a phrase with a gap

/// Thai, Lao, Khmer and the East Asian scripts write no spaces between words.
bool isUnspaced(char32_t c)
{
    return (c >= 0xE00 && c <= 0xEFF) || (c >= 0x1780 && c <= 0x17FF) || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
}

constexpr bool isAsciiWord(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

/// Letters and digits beyond ASCII. Punctuation, arrows, boxes, symbols and emoji are none.
bool isWordPoint(char32_t c)
{
    if (c < 0x80) return isAsciiWord(static_cast<unsigned char>(c));
    if (c < 0xC0 || c == 0xD7 || c == 0xF7) return c == 0xAA || c == 0xB5 || c == 0xBA;
    return !((c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE00 && c <= 0xFE0F)
             || (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) || c >= 0x1F000 || c == 0xFFFD);
}

bool isWordAt(std::string_view text, std::size_t at)
{
    if (at >= text.size()) return false;
    const auto c = static_cast<unsigned char>(text[at]);
    return c < 0x80 ? isAsciiWord(c) : isWordPoint(utf8::decode(text, at).value);
}

/// What may stand between two words of a phrase.
bool isBetween(char c)
{
    static constexpr ByteSet signs(" [\n\t\r*>\"'-/");
    return signs.has(c);
}

constexpr std::string_view curlyApostrophe = "’";

/// An apostrophe is one however it is drawn.
bool isCurlyAt(std::string_view text, std::size_t at) { return text[at] == curlyApostrophe.front() && startsWith(text.substr(at), curlyApostrophe); }

/// Where the next word begins.
std::size_t behindBetween(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (isBetween(text[at])) ++at;
        else if (isCurlyAt(text, at)) at += curlyApostrophe.size();
        else break;
    }
    return at;
}

/// The longest phrase says the most, so it is told first. Hardly ever are there more than two or three.
void sortByLength(std::vector<Hit>& hits, std::size_t begin)
{
    for (std::size_t i = begin + 1; i < hits.size(); ++i)
        for (std::size_t at = i; at > begin && hits[at - 1].length < hits[at].length; --at) std::swap(hits[at - 1], hits[at]);
}

bool endsSentence(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (c == '\n') return at + 1 < text.size() && text[at + 1] == '\n';
    return (c == '.' || c == '!' || c == '?' || c == ';') && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
}

/// What a byte of folded text is to the scan.
enum class Byte : std::uint8_t { Other, Word, CodeMark, Lead };

constexpr std::array<Byte, 256> byteKinds = [] {
    std::array<Byte, 256> kinds{};
    for (std::size_t c = 0; c < kinds.size(); ++c)
        kinds[c] = c >= 0x80 ? Byte::Lead : c == '`' ? Byte::CodeMark : isAsciiWord(static_cast<unsigned char>(c)) ? Byte::Word : Byte::Other;
    return kinds;
}();

Byte kindOf(char c) { return byteKinds[static_cast<unsigned char>(c)]; }

/// Where the text goes on after inline code. Code that is longer than any command is none, and a mark without a
/// partner is only a sign: so a text full of them costs no more than its length.
std::size_t codeEnd(std::string_view folded, std::size_t at)
{
    constexpr std::size_t longest = 4000;
    const std::size_t run = std::min(folded.find_first_not_of('`', at), folded.size()) - at;
    const std::size_t close = folded.substr(0, at + run + longest).find(folded.substr(at, run), at + run);
    return close == std::string_view::npos ? at + run : close + run;
}

} // namespace

Result<std::size_t> Lexicon::addPhrase(std::string_view text, Concept meaning, bool commas)
{
    if (text.empty()) return std::size_t{0};
    Phrase phrase;
    phrase.meaning = meaning;
    phrase.commas = commas;
    phrase.prefix = text.back() == '*';
    if (phrase.prefix) text.remove_suffix(1);
    foldInto(phrase.words, text);
    for (std::size_t curly; (curly = phrase.words.find(curlyApostrophe)) != std::string::npos;) phrase.words.replace(curly, curlyApostrophe.size(), 1, '\'');
    // After an elision the next word follows at once: "en cas d'erreur".
    phrase.prefix = phrase.prefix || phrase.words.ends_with('\'');
    for (std::size_t gap; (gap = phrase.words.find(" .. ")) != std::string::npos;) phrase.words.replace(gap, 4, 1, gapMark);
    const bool single = phrase.words.size() == 1 && isAsciiWord(static_cast<unsigned char>(phrase.words.front())) && !phrase.prefix;
    if (phrase.words.size() < 2 && !single) return Error{"a phrase needs a whole word"};
    phrase.unspaced = isUnspaced(utf8::decode(phrase.words, 0).value);
    m_phrases.push_back(std::move(phrase));
    return std::size_t{1};
}

void Lexicon::finish()
{
    std::stable_sort(m_phrases.begin(), m_phrases.end(), [](const Phrase& a, const Phrase& b) { return a.words < b.words; });
    m_nodes.assign(1, {});
    m_letters.assign(1, '\0');
    // Breadth first, so that the children of a node stand side by side.
    std::vector<std::array<std::size_t, 4>> open;
    growChildren(0, 0, m_phrases.size(), 0, open);
    for (std::size_t next = 0; next < open.size(); ++next) {
        const auto [node, low, high, depth] = open[next];
        growChildren(static_cast<std::uint32_t>(node), low, high, depth, open);
    }
    const Node& root = m_nodes.front();
    m_pairs.assign(256 * (root.children + std::size_t{1}), 0);
    for (std::uint16_t row = 1; row <= root.children; ++row) {
        const Node& first = m_nodes[root.firstChild + row - 1u];
        const auto letter = static_cast<unsigned char>(m_letters[root.firstChild + row - 1u]);
        m_rows[letter] = static_cast<std::uint8_t>(row);
        if (first.phrases > 0) m_singles[letter] = root.firstChild + row - 1u;
        for (std::uint32_t i = first.firstChild; i < first.firstChild + first.children; ++i) m_pairs[256u * row + static_cast<unsigned char>(m_letters[i])] = i;
    }
}

/// The phrases [low, high) share their first `depth` letters: those that end here, and a child for each next letter.
void Lexicon::growChildren(std::uint32_t node, std::size_t low, std::size_t high, std::size_t depth, std::vector<std::array<std::size_t, 4>>& open)
{
    std::size_t at = low;
    while (at < high && m_phrases[at].words.size() == depth) ++at;
    m_nodes[node].firstPhrase = static_cast<std::uint32_t>(low);
    m_nodes[node].phrases = static_cast<std::uint16_t>(at - low);
    m_nodes[node].firstChild = static_cast<std::uint32_t>(m_nodes.size());
    while (at < high) {
        const char letter = m_phrases[at].words[depth];
        const std::size_t first = at;
        while (at < high && m_phrases[at].words[depth] == letter) ++at;
        open.push_back({m_nodes.size(), first, at, depth + 1});
        m_nodes.emplace_back();
        m_letters += letter;
        ++m_nodes[node].children;
    }
}

inline const Lexicon::Node* Lexicon::child(const Node& node, char letter) const
{
    const char* const letters = m_letters.data() + node.firstChild;
    for (std::uint16_t i = 0; i < node.children; ++i)
        if (letters[i] == letter) return &m_nodes[node.firstChild + i];
    return nullptr;
}

/// Begins at a word: the first two letters decide whether there is anything to follow.
void Lexicon::enter(const Walk& walk) const
{
    const auto first = static_cast<unsigned char>(walk.folded[walk.begin]);
    if (m_singles[first] != 0 && !isWordAt(walk.folded, walk.begin + 1)) tell(walk, m_nodes[m_singles[first]], walk.begin + 1);
    if (walk.begin + 1 >= walk.folded.size()) return;
    const auto second = static_cast<unsigned char>(walk.folded[walk.begin + 1]);
    const std::uint32_t node = m_pairs[256u * m_rows[first] + second];
    if (node == 0) return;
    const std::size_t before = walk.hits->size();
    follow(walk, m_nodes[node], walk.begin + 2);
    sortByLength(*walk.hits, before);
}

/// Follows the text letter by letter as far as any phrase goes, and tells the phrases that end on the way.
void Lexicon::follow(const Walk& walk, const Node& from, std::size_t at) const
{
    const Node* node = &from;
    for (;;) {
        if (node->phrases > 0) tell(walk, *node, at);
        if (node->children == 0) return;
        // The mark of a gap comes before every letter.
        // "monitor .. hours" also means "monitoring for 24 hours", but "se .. falhar" is not said by "service … falhar".
        const bool gap = m_letters[node->firstChild] == gapMark;
        if (gap && (at - walk.begin >= 4 || !isWordAt(walk.folded, at))) followGap(walk, m_nodes[node->firstChild], at);
        if (at >= walk.folded.size()) return;
        const bool curly = isCurlyAt(walk.folded, at);
        const char letter = curly ? '\'' : walk.folded[at];
        const Node* next = child(*node, letter);
        if (isBetween(letter)) {
            // "go/no-go" may be written with its signs or with spaces.
            if (const Node* space = child(*node, ' ')) {
                const std::size_t word = behindBetween(walk.folded, at);
                if (space != next || word != at + 1) follow(walk, *space, word);
                if (space == next && word != at + 1) return;
            }
        }
        if (!next) return;
        node = next;
        at += curly ? curlyApostrophe.size() : 1;
    }
}

void Lexicon::followGap(const Walk& walk, const Node& gap, std::size_t at) const
{
    for (std::size_t i = at; i < walk.folded.size() && i - at < widestGap && !endsSentence(walk.folded, i); ++i) {
        if (i > at && isWordAt(walk.folded, i - 1) && static_cast<unsigned char>(walk.folded[i]) < 0xE0) continue;
        if (!child(gap, walk.folded[i])) continue;
        const std::size_t before = walk.hits->size();
        follow(walk, gap, i);
        if (walk.hits->size() > before) return;  // the nearest one is meant
    }
}

void Lexicon::tell(const Walk& walk, const Node& node, std::size_t end) const
{
    const bool goesOn = isWordAt(walk.folded, end);
    // Scripts without spaces may follow a word directly: "rollbackする".
    const bool whole = !goesOn || isUnspaced(utf8::decode(walk.folded, end).value);
    for (std::uint32_t i = node.firstPhrase; i < node.firstPhrase + node.phrases; ++i) {
        const Phrase& phrase = m_phrases[i];
        if (!whole && !phrase.prefix && !phrase.unspaced) continue;
        std::size_t last = end;
        while (phrase.prefix && isWordAt(walk.folded, last)) last += utf8::decode(walk.folded, last).size;
        const std::size_t length = std::min<std::size_t>(last - walk.begin, 0xFFFF);
        walk.hits->push_back({static_cast<std::uint32_t>(walk.begin), static_cast<std::uint16_t>(length), phrase.meaning, phrase.commas});
    }
}

void Lexicon::scan(std::string_view text, std::vector<Hit>& hits) const
{
    thread_local std::string buffer;
    foldInto(buffer, text);
    Walk walk{buffer, 0, &hits};
    bool inWord = false;
    for (std::size_t i = 0; i < walk.folded.size();) {
        const Byte kind = kindOf(walk.folded[i]);
        walk.begin = i;
        if (kind == Byte::Word) {
            if (!inWord) enter(walk);
            inWord = true;
            ++i;
        } else if (kind == Byte::Lead) {
            const utf8::CodePoint point = utf8::decode(walk.folded, i);
            const bool word = isWordPoint(point.value);
            const bool unspaced = word && isUnspaced(point.value);
            // "30분", "5мин": a unit may be written right behind its number.
            const bool behindNumber = i > 0 && walk.folded[i - 1] >= '0' && walk.folded[i - 1] <= '9';
            if (word && (!inWord || unspaced || behindNumber)) enter(walk);
            inWord = word && !unspaced;
            i += point.size;
        } else {
            inWord = false;
            i = kind == Byte::CodeMark ? codeEnd(walk.folded, i) : i + 1;
        }
    }
}

} // namespace holdpoint::plan
