#include "models/plan/reading.h"

#include "models/base/byte_set.h"
#include "models/base/parallel.h"
#include "models/plan/code_kind.h"
#include "models/plan/idle_hits.h"
#include "models/plan/prose.h"
#include "models/plan/sentence_end.h"
#include "models/plan/typed_prompt.h"
#include "models/plan/waits.h"

#include <algorithm>
#include <utility>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// A comment in shell, SQL, Python or C style: where its words begin. npos when the line is none. What goes on with a command has
/// options: "  --wait --timeout 5m".
std::size_t commentText(std::string_view line, bool goesOn)
{
    const std::size_t at = blanks.firstNotIn(line);
    if (at == line.size()) return std::string_view::npos;
    if (line[at] == '#' && !startsWith(line.substr(at), "#!")) return line.find_first_not_of("# \t", at);
    if (!goesOn && (startsWith(line.substr(at), "--") || startsWith(line.substr(at), "//")))
        return line.find_first_not_of("-/ \t", at);
    return std::string_view::npos;
}

/// What was read in a range of blocks. Hits and sentences are counted from its own beginning.
struct ReadBlocks {
    std::vector<Hit> hits;
    std::vector<Sentence> sentences;
    std::vector<std::uint32_t> blockSentence;
};

class SentenceReader {
public:
    SentenceReader(const Reading& reading, const Lexicon& lexicon) : m_reading(reading), m_lexicon(lexicon) {}

    ReadBlocks read(std::uint32_t first, std::uint32_t end)
    {
        m_read.blockSentence.reserve(end - first + std::size_t{1});  // the last one of the text has one behind it
        for (std::uint32_t i = first; i < end; ++i) {
            m_read.blockSentence.push_back(static_cast<std::uint32_t>(m_read.sentences.size()));
            readBlock(i);
        }
        return std::move(m_read);
    }

private:
    void readBlock(std::uint32_t index)
    {
        const Block& block = m_reading.block(index);
        m_block = index;
        if (m_reading.isComment(index) || m_reading.pinned(index, "ignore") == "true") return;
        if (block.kind == BlockKind::Code) readCode(block);
        else if (block.kind == BlockKind::TableRow) add(m_reading.source->line(block.span.first), block.span.first, false);
        else readProse(block);
    }

    void readProse(const Block& block)
    {
        const std::string_view text = m_reading.source->lines(block.span.first, block.span.last);
        std::uint32_t line = block.span.first;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = block.kind == BlockKind::Heading ? text.size() : sentenceEnd(text, begin);
            const std::string_view sentence = text.substr(begin, end - begin);
            std::size_t lead = 0;
            while (lead < sentence.size() && (sentence[lead] == ' ' || sentence[lead] == '\n')) {
                if (sentence[lead] == '\n') ++line;
                ++lead;
            }
            add(sentence.substr(lead), line, false);
            line += static_cast<std::uint32_t>(countOf(sentence.substr(lead), '\n'));
            begin = end;
        }
    }

    void readCode(const Block& block)
    {
        const Span lines = runbook::Runbook::codeLines(block);
        const Tag tag = tagOf(m_reading.book->info(block));
        static constexpr ByteSet lead(" \t|");
        const bool prose = tag == Tag::None || tag == Tag::Output;
        const std::size_t indent = prose && block.fenced && block.item != none ? std::min(m_reading.source->line(block.span.first).find_first_of("`~"), std::size_t{16}) : 0;
        bool typed = false;     // the line before was
        bool goesOn = false;
        for (std::uint32_t number = lines.first; number <= lines.last && lines.first != 0; ++number) {
            const std::string_view line = m_reading.source->line(number);
            const std::size_t own = commentText(line, std::exchange(goesOn, line.ends_with('\\')));
            if (own != std::string_view::npos) {
                add(line.substr(own), number, true);
                continue;
            }
            // A form, a checklist or a plan in a fence is read like text.
            const std::size_t first = lead.firstNotIn(line);
            if ((prose && isSaid(line, indent, typed)) || boxAt(line.substr(first)).size > 0) {
                add(line.substr(first), number, false);
                continue;
            }
            const std::size_t trailing = line.find(" # ");
            if (trailing != std::string_view::npos) add(line.substr(trailing + 3), number, true);
            else if (line.find("-- ") != std::string_view::npos) add(line.substr(line.find("-- ") + 3), number, true);
        }
    }

    /// "deployctl push --env prod". Most lines have no dash, so that is looked for first.
    static bool callsTool(std::string_view line)
    {
        return line.find('-', 1) != std::string_view::npos && line.find(" -") != std::string_view::npos && isToolName(programOf(line)) && toolLikeness(line) == Likeness::Certain;
    }

    /// Nobody types it, and it calls no program. `typed` tells of the line before, which "    -> " goes on with, and then of this one.
    static bool isSaid(std::string_view line, std::size_t indent, bool& typed)
    {
        if (shellLikeness(line) != Likeness::No) {
            typed = true;
            return false;
        }
        if (indent > 0) line.remove_prefix(std::min({indent, line.find_first_not_of(' '), line.size()}));
        const TypedPrompt prompt = typedPromptAt(line);
        typed = prompt.size > 0 && (!prompt.goesOn || typed);
        return !typed && !callsTool(line);
    }

    void add(std::string_view text, std::uint32_t line, bool comment)
    {
        if (isStruck(text)) return;
        if (text.size() > longestSentence) text = text.substr(0, cutBefore(text, 0, longestSentence));
        const auto begin = static_cast<std::uint32_t>(text.data() - m_reading.text.data());
        const auto firstHit = static_cast<std::uint32_t>(m_read.hits.size());
        m_lexicon.scan(text, m_read.hits);
        if (m_read.hits.size() > firstHit) {
            settleWaits(text, m_read.hits, firstHit);
            dropIdle(text, m_read.hits, firstHit, comment);
        }
        // A heading may decide by its form alone: "### GO".
        const bool decides = m_reading.block(m_block).kind == BlockKind::Heading && text.find("GO") < 12;
        if (m_read.hits.size() == firstHit && !decides) return;
        Sentence sentence;
        for (std::size_t i = firstHit; i < m_read.hits.size(); ++i) {
            m_read.hits[i].begin += begin;
            sentence.concepts.add(m_read.hits[i].meaning);
        }
        sentence.begin = begin;
        sentence.end = begin + static_cast<std::uint32_t>(text.size());
        sentence.line = line;
        sentence.block = m_block;
        sentence.firstHit = firstHit;
        sentence.lastHit = static_cast<std::uint32_t>(m_read.hits.size());
        sentence.comment = comment;
        m_read.sentences.push_back(sentence);
    }

    const Reading& m_reading;
    const Lexicon& m_lexicon;
    ReadBlocks m_read;
    std::uint32_t m_block = 0;
};

/// Where the ranges of blocks begin that may be read at the same time, and where the last one ends.
std::vector<std::uint32_t> rangesOf(const Reading& reading, std::size_t bytes)
{
    const auto count = static_cast<std::uint32_t>(reading.book->blocks.size());
    std::vector<std::uint32_t> begins{0};
    const char* begin = reading.text.data();
    for (std::uint32_t i = 0; i < count; ++i) {
        const char* const at = reading.source->line(reading.block(i).span.first).data();
        if (static_cast<std::size_t>(at - begin) < bytes) continue;
        begins.push_back(i);
        begin = at;
    }
    begins.push_back(count);
    return begins;
}

void append(Reading& reading, ReadBlocks read)
{
    const auto hits = static_cast<std::uint32_t>(reading.hits.size());
    const auto sentences = static_cast<std::uint32_t>(reading.sentences.size());
    if (reading.blockSentence.empty()) {
        reading.hits = std::move(read.hits);
        reading.sentences = std::move(read.sentences);
        reading.blockSentence = std::move(read.blockSentence);
        return;
    }
    reading.hits.insert(reading.hits.end(), read.hits.begin(), read.hits.end());
    for (Sentence& sentence : read.sentences) {
        sentence.firstHit += hits;
        sentence.lastHit += hits;
    }
    reading.sentences.insert(reading.sentences.end(), read.sentences.begin(), read.sentences.end());
    for (std::uint32_t& first : read.blockSentence) first += sentences;
    reading.blockSentence.insert(reading.blockSentence.end(), read.blockSentence.begin(), read.blockSentence.end());
}

} // namespace

const Hit* Reading::find(const Sentence& sentence, Concept concept_) const
{
    for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i)
        if (hits[i].meaning == concept_) return &hits[i];
    return nullptr;
}

Concepts Reading::conceptsOf(std::uint32_t block) const
{
    Concepts all;
    for (std::uint32_t i = blockSentence[block]; i < blockSentence[block + 1]; ++i) all.merge(sentences[i].concepts);
    return all;
}

bool Reading::writesCommas() const
{
    // "Rollback" and "normal" are words of many languages, and tell nothing.
    std::ptrdiff_t balance = 0;
    for (auto first = hits.begin(), last = first; first != hits.end(); first = last) {
        last = std::find_if(first, hits.end(), [&](const Hit& hit) { return hit.begin != first->begin; });
        const auto commas = std::count_if(first, last, [](const Hit& hit) { return hit.commas; });
        balance += commas == 0 ? -1 : commas == last - first ? 1 : 0;
    }
    return balance > 0;
}

const Undo* Reading::undoAt(std::size_t offset) const
{
    const auto after = std::upper_bound(undos.begin(), undos.end(), offset, [](std::size_t at, const Undo& undo) { return at < undo.begin; });
    return after != undos.begin() && offset < (after - 1)->end ? &*(after - 1) : nullptr;
}

std::uint32_t Reading::endOfItem(std::uint32_t item) const
{
    std::uint32_t end = item + 1;
    while (end < book->blocks.size() && block(end).item != none && block(end).item >= item) ++end;
    return end;
}

std::uint32_t Reading::pinOf(std::uint32_t block) const
{
    if (pins.empty()) return none;
    const auto at = std::lower_bound(pins.begin(), pins.end(), std::pair(block, std::uint32_t{0}));
    return at != pins.end() && at->first == block ? at->second : none;
}

std::string_view Reading::pinned(std::uint32_t block, std::string_view key) const
{
    if (pins.empty()) return {};
    for (auto at = std::lower_bound(pins.begin(), pins.end(), std::pair(block, std::uint32_t{0})); at != pins.end() && at->first == block; ++at)
        if (const std::string_view value = (*annotations)[at->second].value(key); !value.empty()) return value;
    return {};
}

bool Reading::isDocumentHead(std::uint32_t index) const
{
    const Block& entry = block(index);
    const bool head = blockSection[index] == 0 || blockSection[index] == titleSection;
    if (!head || entry.kind != BlockKind::Paragraph || entry.span.last < entry.span.first + 2) return false;
    for (std::uint32_t line = entry.span.first; line <= entry.span.last; ++line) {
        const std::string_view field = book->content(entry, line);
        if (!startsWith(field, "**") || colonIn(field) == std::string_view::npos) return false;
    }
    return true;
}

void readPins(Reading& reading, const std::vector<runbook::Annotation>& annotations)
{
    reading.annotations = &annotations;
    for (std::uint32_t i = 0; i < annotations.size(); ++i)
        if (annotations[i].block != none) reading.pins.emplace_back(annotations[i].block, i);
    std::sort(reading.pins.begin(), reading.pins.end());
}

bool Reading::isComment(std::uint32_t index) const { return block(index).kind == BlockKind::Html && startsWith(trim(source->line(block(index).span.first)), "<!--"); }

void readSentences(Reading& reading, const Lexicon& lexicon, unsigned threads)
{
    constexpr std::size_t rangeSize = std::size_t{1} << 17;
    const std::vector<std::uint32_t> begins = rangesOf(reading, threads > 1 ? rangeSize : reading.text.size() + 1);
    takeInOrder(begins.size() - 1, threads, [&](std::size_t i) { return SentenceReader(reading, lexicon).read(begins[i], begins[i + 1]); },
                [&](std::size_t, ReadBlocks read) { append(reading, std::move(read)); });
    reading.blockSentence.push_back(static_cast<std::uint32_t>(reading.sentences.size()));
}

} // namespace holdpoint::plan
