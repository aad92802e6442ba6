#include "models/plan/sentence_form.h"

#include "models/base/byte_set.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>
#include <span>

namespace holdpoint::plan {

using runbook::BlockKind;

bool isMeta(const Reading& reading, const Sentence& sentence)
{
    const Hit* label = reading.find(sentence, Concept::MetaLabel);
    if (!label || !skipSymbols(reading.text.substr(sentence.begin, label->begin - sentence.begin)).empty()) return false;
    std::string_view after = reading.text.substr(label->begin + label->length, 5);
    while (after.starts_with('*') || after.starts_with(' ')) after.remove_prefix(1);
    return colonSize(after) > 0;
}

bool isConditional(const Reading& reading, const Sentence& sentence)
{
    constexpr std::uint32_t nearest = 8;
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        if (reading.hits[i].meaning != Concept::If) continue;
        // The word stands right before it, so it is one of the hits before.
        const auto hit = reading.hits.begin() + i;
        const bool asked = std::any_of(hit - std::min(i - sentence.firstHit, nearest), hit, [&](const Hit& h) {
            return h.meaning == Concept::Confirm && h.begin + h.length + 2u >= hit->begin && h.begin < hit->begin;
        });
        if (!asked) return true;
    }
    return false;
}

namespace {

constexpr std::size_t longestLead = 40;
constexpr std::uint32_t farthest = 9;  // three kana: 失敗した場合

bool endsClause(std::string_view rest)
{
    rest = trim(rest);
    return rest.empty() || rest.front() == ',' || rest.front() == ':' || rest.front() == '*' || static_cast<unsigned char>(rest.front()) >= 0xE2;
}

const Sentence* lastSentence(const Reading& reading, std::uint32_t block)
{
    return reading.blockSentence[block] == reading.blockSentence[block + 1] ? nullptr : &reading.sentences[reading.blockSentence[block + 1] - 1];
}

/// The block ends with a line that opens something, and that line speaks of a failure.
bool opensFailure(const Reading& reading, std::uint32_t block)
{
    const Sentence* last = lastSentence(reading, block);
    return last != nullptr && speaksOfFailure(reading, *last) && endsWithColon(reading, *last);
}

} // namespace

bool opensLine(std::string_view lead)
{
    lead = skipSymbols(lead);
    lead.remove_prefix(std::min(lead.find_first_not_of("0123456789.)-+#*> "), lead.size()));
    lead = skipSymbols(lead.substr(boxAt(lead).size));
    return lead.find_first_not_of("0123456789.)-#*> ") == std::string_view::npos;
}

bool speaksOfFailure(const Reading& reading, const Sentence& sentence)
{
    if (!sentence.concepts.hasAll(Concept::If, Concept::Problem) || sentence.concepts.has(Concept::NoProblem) || !isConditional(reading, sentence)) return false;
    const auto first = reading.hits.begin() + sentence.firstHit, last = reading.hits.begin() + sentence.lastHit;
    const std::string_view text = reading.textOf(sentence);
    for (auto hit = first; hit != last; ++hit) {
        if (hit->meaning != Concept::If) continue;
        const std::size_t begin = hit->begin - sentence.begin, end = begin + hit->length;
        if (opensLine(text.substr(0, std::min(begin, longestLead)))) {
            const std::size_t clause = sentence.begin + std::min({text.find_first_of(",:", end), text.find("、", end), text.size()});
            return std::any_of(hit, last, [&](const Hit& h) { return h.meaning == Concept::Problem && h.begin < clause; })
                || (hit != first && (hit - 1)->meaning == Concept::Problem);
        }
        // "エラーの場合", "hata olursa": the failure comes first, and the word that makes it a condition right behind it.
        const auto near = std::span(first < hit - std::min<std::ptrdiff_t>(hit - first, 4) ? hit - 4 : first, std::min(hit + 4, last));
        if (endsClause(text.substr(end)) && std::any_of(near.begin(), near.end(), [&](const Hit& h) {
                return h.meaning == Concept::Problem && h.begin + h.length + farthest >= hit->begin && h.begin < hit->begin + hit->length;
            })) return true;
    }
    return false;
}

bool isForFailure(const Reading& reading, std::uint32_t block)
{
    for (std::uint32_t s = reading.blockSection[block]; s != none && s != reading.titleSection; s = reading.sections[s].parent)
        if (reading.sections[s].failureEnd > block) return true;
    const runbook::Block& here = reading.block(block);
    for (std::uint32_t item = here.item; item != none; item = reading.block(item).item)
        if (opensFailure(reading, item)) return true;
    if (here.kind != BlockKind::Code || block == 0 || reading.blockSection[block - 1] != reading.blockSection[block]) return false;
    return reading.block(block - 1).kind != BlockKind::Heading && opensFailure(reading, block - 1);
}

bool opensCase(const Reading& reading, std::uint32_t block)
{
    const Sentence* last = lastSentence(reading, block);
    return last != nullptr && last->concepts.has(Concept::If) && isConditional(reading, *last) && endsWithColon(reading, *last);
}

bool answers(const Reading& reading, const Sentence& sentence, Concept c)
{
    constexpr std::size_t nearest = 24;
    static constexpr ByteSet signBytes("=>→");
    if (!sentence.concepts.has(c) || reading.block(sentence.block).kind == BlockKind::TableRow || sentence.comment || sentence.concepts.has(Concept::NoRollback)) return false;
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        if (reading.hits[i].meaning != c) continue;
        const std::string_view before = reading.text.substr(sentence.begin, reading.hits[i].begin - sentence.begin);
        const std::string_view close = before.substr(before.size() - std::min(before.size(), nearest));
        if (signBytes.firstIn(close) == close.size()) continue;
        for (const std::string_view sign : {"->", "→", "=>", " = "})
            if (const std::size_t at = close.rfind(sign); at != std::string_view::npos && close.find(',', at) == std::string_view::npos && before.size() > 12) return true;
    }
    return false;
}

namespace {

/// Of a word that follows a condition: "fails, stop", "fails: stop", "fails — stop".
bool endsCondition(std::string_view lead)
{
    static constexpr auto marks = std::to_array<std::string_view>({",", ":", "—", "–", " -", "、", "，", "："});
    static constexpr auto words = std::to_array<std::string_view>({" then", " dann", " alors", " entonces", " então", " allora", " dan"});
    const auto closes = [&](std::string_view mark) { return lead.ends_with(mark); };
    return std::any_of(marks.begin(), marks.end(), closes) || std::any_of(words.begin(), words.end(), closes);
}

bool isShouted(std::string_view word)
{
    return word.size() > 2 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "失敗した場合は中断", "hata olursa dur": the condition ends with the word that makes it one. "Otherwise stop" is one word for it.
bool followsCondition(const Reading& reading, const Sentence& sentence, const Hit& word)
{
    constexpr std::uint32_t particle = 3;
    return std::any_of(reading.hits.begin() + sentence.firstHit, reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
        return (hit.meaning == Concept::If || hit.meaning == Concept::Else) && hit.begin + hit.length <= word.begin && hit.begin + hit.length + particle >= word.begin && (hit.meaning == Concept::Else || hit.begin > sentence.begin + particle);
    });
}

std::string_view withoutEnd(std::string_view text, std::string_view marks)
{
    const std::size_t last = text.find_last_not_of(marks);
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::string_view withoutBegin(std::string_view text, std::string_view marks)
{
    return text.substr(std::min(text.find_first_not_of(marks), text.size()));
}

} // namespace

std::uint32_t answerTo(const Reading& reading, const Sentence& sentence)
{
    static constexpr ByteSet opening(":>\xE2"), signs("<>\xE2"), digits("0123456789");
    if (!sentence.concepts.hasAny(Concept::MoreThan, Concept::LessThan, Concept::AtLeast, Concept::AtMost) && signs.firstIn(reading.textOf(sentence)) == reading.textOf(sentence).size()) return 0;
    const std::string_view text = reading.textOf(sentence);
    const auto first = reading.hits.begin() + sentence.firstHit, last = reading.hits.begin() + sentence.lastHit;
    const auto compared = std::find_if(first, last, [](const Hit& hit) { return hit.meaning == Concept::MoreThan || hit.meaning == Concept::LessThan || hit.meaning == Concept::AtLeast || hit.meaning == Concept::AtMost; });
    const std::size_t word = compared == last ? text.size() : compared->begin - sentence.begin;
    const std::size_t number = digits.firstIn(text, std::min(word, signs.firstIn(text)));
    for (std::size_t i = number; i < text.size() && (i = opening.firstIn(text, i)) < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (startsWith(rest, ": ") || startsWith(rest, "→") || (text[i] == '>' && i > 0 && (text[i - 1] == '-' || text[i - 1] == '='))) return static_cast<std::uint32_t>(sentence.begin + i);
    }
    return 0;
}

bool answersLimit(const Reading& reading, const Sentence& sentence, std::uint32_t at)
{
    // Most sentences have none of its signs, and that is seen fastest by looking for one after the other.
    const std::string_view before = reading.text.substr(sentence.begin, at - sentence.begin);
    if (before.find(':') == std::string_view::npos && before.find('>') == std::string_view::npos && before.find("→") == std::string_view::npos) return false;
    const std::uint32_t answer = answerTo(reading, sentence);
    return answer > 0 && at > answer;
}

bool isWholeAnswer(const Reading& reading, const Sentence& sentence, const Hit& hit)
{
    constexpr std::size_t shortestCondition = 8;
    const std::string_view lead = withoutEnd(reading.text.substr(sentence.begin, hit.begin - sentence.begin), " \n\t*");
    const std::string_view rest = withoutBegin(reading.text.substr(hit.begin + hit.length, sentence.end - hit.begin - hit.length), " \n\t*.!;)");
    // "Queue > 1000: hold, tell Bob"
    if (!rest.empty() && rest.front() != ',' && !rest.starts_with("。")) return false;
    const bool directly = lead.ends_with(':') || lead.ends_with("→") || lead.ends_with('>');
    const bool compares = sentence.concepts.hasAny(Concept::MoreThan, Concept::LessThan, Concept::AtLeast, Concept::AtMost);
    if ((directly || (compares && rest.empty())) && answersLimit(reading, sentence, hit.begin)) return true;
    if (rest.starts_with(',')) return false;
    const bool sign = lead.ends_with("->") || lead.ends_with("→") || lead.ends_with("=>") || lead.ends_with(" =");
    if (sign) return lead.size() > shortestCondition;
    return (isConditional(reading, sentence) || sentence.concepts.has(Concept::Else)) && (endsCondition(lead) || isShouted(reading.text.substr(hit.begin, hit.length)) || followsCondition(reading, sentence, hit));
}

const Sentence* otherwiseBehind(const Reading& reading, const Sentence& sentence)
{
    const auto next = static_cast<std::size_t>(&sentence - reading.sentences.data()) + 1;
    if (next >= reading.sentences.size() || reading.sentences[next].block != sentence.block) return nullptr;
    const Hit* other = reading.find(reading.sentences[next], Concept::Else);
    return other && other->begin == reading.sentences[next].begin ? &reading.sentences[next] : nullptr;
}

bool answersAlone(const Reading& reading, const Sentence& sentence, Concept c)
{
    if (!sentence.concepts.has(c) || reading.block(sentence.block).kind == BlockKind::TableRow || sentence.comment) return false;
    return std::any_of(reading.hits.begin() + sentence.firstHit, reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) { return hit.meaning == c && isWholeAnswer(reading, sentence, hit); });
}

bool fillsCell(const Reading& reading, const Sentence& sentence, const Hit& hit)
{
    constexpr std::string_view around = " \t*_.!()";
    const std::string_view lead = withoutEnd(reading.text.substr(sentence.begin, hit.begin - sentence.begin), around);
    const std::string_view rest = withoutBegin(reading.text.substr(hit.begin + hit.length, sentence.end - hit.begin - hit.length), around);
    const std::size_t bar = lead.rfind('|');
    return (bar == std::string_view::npos ? lead.empty() : skipSymbols(lead.substr(bar + 1)).empty()) && (rest.empty() || rest.front() == '|');
}

bool isTrailing(const Reading& reading, const Sentence& sentence)
{
    const std::string_view line = reading.source->line(sentence.line);
    const std::string_view lead = line.substr(0, static_cast<std::size_t>(reading.text.data() + sentence.begin - line.data()));
    return lead.find_first_not_of(" \t#-/") != std::string_view::npos;
}

bool opensRow(const Reading& reading, const Sentence& sentence, Concept c)
{
    const Hit* hit = reading.find(sentence, c);
    return hit && reading.text.substr(sentence.begin + 1, hit->begin - sentence.begin - 1).find('|') == std::string_view::npos;
}

bool opensCell(const Reading& reading, const Sentence& sentence, Concept c)
{
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        if (reading.hits[i].meaning != c) continue;
        const std::string_view before = reading.text.substr(sentence.begin, reading.hits[i].begin - sentence.begin);
        const std::size_t bar = before.rfind('|');
        if (bar != std::string_view::npos && bar > 0 && skipSymbols(before.substr(bar + 1)).empty()) return true;
    }
    return false;
}

bool atStart(const Reading& reading, const Sentence& sentence, Concept c, std::uint32_t within)
{
    const Hit* hit = reading.find(sentence, c);
    return hit && hit->begin - sentence.begin < within;
}

bool endsWithColon(const Reading& reading, const Sentence& sentence)
{
    std::string_view text = trim(reading.textOf(sentence));
    while (!text.empty() && text.back() == '*') text.remove_suffix(1);
    return endsInColon(text);
}

std::uint32_t columnOf(const Reading& reading, const Sentence& row, Concept c, std::uint32_t except)
{
    if (!row.concepts.has(c)) return none;
    const auto cells = tableCells(reading.textOf(row));
    for (std::uint32_t h = row.firstHit; h < row.lastHit; ++h) {
        if (reading.hits[h].meaning != c) continue;
        const char* const at = reading.text.data() + reading.hits[h].begin;
        for (std::uint32_t column = 0; column < cells.size(); ++column)
            if (column != except && cells[column].data() <= at && at < cells[column].end()) return column;
    }
    return none;
}

std::string rowText(std::string_view row)
{
    std::string all;
    for (const std::string_view cell : tableCells(row)) {
        const std::string words = plainText(cell);
        if (words.empty() || words == "-" || words == "—") continue;
        if (!all.empty()) all += " · ";
        all += words;
    }
    return all;
}

bool holdsBox(const Reading& reading, const Sentence& sentence)
{
    for (const std::string_view cell : tableCells(reading.textOf(sentence)))
        if (boxAt(cell).size > 0) return true;
    return false;
}

bool manyBoxes(const Reading& reading, const Sentence& sentence)
{
    const std::string_view text = reading.textOf(sentence);
    const std::size_t first = text.find("[ ]");
    return first != std::string_view::npos && text.find("[ ]", first + 3) != std::string_view::npos;
}

} // namespace holdpoint::plan
