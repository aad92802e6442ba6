#include "models/plan/sentence_form.h"

#include "models/plan/prose.h"

#include <algorithm>

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
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        if (reading.hits[i].meaning != Concept::If) continue;
        const bool asked = i > sentence.firstHit && std::any_of(reading.hits.begin() + sentence.firstHit, reading.hits.begin() + i, [&](const Hit& hit) {
            return hit.meaning == Concept::Confirm && hit.begin + hit.length + 2u >= reading.hits[i].begin && hit.begin < reading.hits[i].begin;
        });
        if (!asked) return true;
    }
    return false;
}

bool answers(const Reading& reading, const Sentence& sentence, Concept c)
{
    constexpr std::size_t nearest = 24;
    if (!sentence.concepts.has(c) || reading.block(sentence.block).kind == BlockKind::TableRow || sentence.comment || sentence.concepts.has(Concept::NoRollback)) return false;
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
        if (reading.hits[i].meaning != c) continue;
        const std::string_view before = reading.text.substr(sentence.begin, reading.hits[i].begin - sentence.begin);
        const std::string_view close = before.substr(before.size() - std::min(before.size(), nearest));
        for (const std::string_view sign : {"->", "→", "=>", " = "})
            if (const std::size_t at = close.rfind(sign); at != std::string_view::npos && close.find(',', at) == std::string_view::npos && before.size() > 12) return true;
    }
    return false;
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
