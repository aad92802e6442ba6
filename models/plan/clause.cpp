#include "models/plan/clause.h"

#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

/// Where the clause ends that begins at `begin`: behind its semicolon, or with the text.
std::size_t clauseEnd(std::string_view text, std::size_t begin)
{
    constexpr std::string_view wide = "；";
    bool inCode = false;
    for (std::size_t i = text.find_first_of(";`\xEF", begin); i != std::string_view::npos; i = text.find_first_of(";`\xEF", i + 1)) {
        if (text[i] == '`') inCode = !inCode;
        else if (inCode) continue;
        else if (text[i] == ';' && (i + 1 == text.size() || isSpace(text[i + 1]))) return i + 1;
        else if (startsWith(text.substr(i), wide)) return i + wide.size();
    }
    return text.size();
}

} // namespace

Sentence partOf(const Reading& reading, const Sentence& sentence, std::uint32_t begin, std::uint32_t end)
{
    const auto before = [](const Hit& hit, std::uint32_t place) { return hit.begin < place; };
    const auto hits = reading.hits.begin(), last = hits + sentence.lastHit;
    const auto from = std::lower_bound(hits + sentence.firstHit, last, begin, before);
    const auto to = std::lower_bound(from, last, end, before);
    Sentence part = sentence;
    part.begin = begin;
    part.end = end;
    part.firstHit = static_cast<std::uint32_t>(from - hits);
    part.lastHit = static_cast<std::uint32_t>(to - hits);
    part.concepts = {};
    for (auto hit = from; hit != to; ++hit) part.concepts.add(hit->meaning);
    return part;
}

Sentence partOf(const Reading& reading, const Sentence& sentence, std::string_view piece)
{
    const auto begin = static_cast<std::uint32_t>(piece.data() - reading.text.data());
    return partOf(reading, sentence, begin, begin + static_cast<std::uint32_t>(piece.size()));
}

Sentence clauseAt(const Reading& reading, const Sentence& sentence, std::uint32_t place)
{
    const std::string_view text = reading.textOf(sentence);
    // Nearly all sentences are one clause, and that is seen fastest by one sign.
    if (text.find(';') == std::string_view::npos && text.find('\xEF') == std::string_view::npos) return sentence;
    std::size_t begin = 0, end = clauseEnd(text, 0);
    while (end < text.size() && sentence.begin + end <= place) end = clauseEnd(text, begin = end);
    return partOf(reading, sentence, text.substr(begin, end - begin));
}

std::vector<Sentence> clausesOf(const Reading& reading, const Sentence& sentence)
{
    const std::string_view text = reading.textOf(sentence);
    std::vector<Sentence> clauses;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = clauseEnd(text, begin);
        if (begin == 0 && end == text.size()) return {sentence};
        std::string_view clause = trim(text.substr(begin, end - begin));
        if (!clause.empty()) {
            clauses.push_back(partOf(reading, sentence, clause));
            clauses.back().line = reading.source->lineOf(clause.data());
        }
        begin = end;
    }
    return clauses;
}

} // namespace holdpoint::plan
