#pragma once

#include "models/plan/lexicon.h"
#include "models/plan/plan.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// A piece of prose that says one thing: a sentence, a heading, a table row, a comment line inside a code block.
struct Sentence {
    std::uint32_t begin = 0;     ///< byte offset in the source's text
    std::uint32_t end = 0;
    std::uint32_t line = 0;
    std::uint32_t block = 0;
    std::uint32_t firstHit = 0;  ///< its hits are [firstHit, lastHit)
    std::uint32_t lastHit = 0;
    bool comment = false;        ///< a comment line inside a code block
    Concepts concepts;
};

enum class SectionKind : std::uint8_t {
    Work, Rollback, Contacts, SignOff, Criteria, Reference, Timeline, Trouble, Alerts
};

/// How often something stands in a section. What is more than it can count is as good as many: a text of ten megabytes has a million
/// sections, and each has six of these.
class Tally {
public:
    Tally& operator++()
    {
        if (m_count < std::numeric_limits<std::uint16_t>::max()) ++m_count;
        return *this;
    }
    operator std::uint32_t() const { return m_count; }

private:
    std::uint16_t m_count = 0;
};

/// A heading and what stands below it up to the next heading. A bold label or, in a file without headings, a short
/// line above a list heads a section of its own, one level below the headings.
struct Section {
    std::uint32_t block = none;       ///< the heading; none for what stands before the first one
    std::uint32_t line = 1;
    std::uint32_t lastLine = 0;       ///< of the section with its sub-sections
    std::uint32_t parent = none;
    std::uint32_t endSection = 0;     ///< index of the first section that is no sub-section
    std::uint32_t firstBlock = 0;     ///< its own blocks are [firstBlock, lastBlock), without sub-sections
    std::uint32_t lastBlock = 0;
    std::uint32_t toldBy = none;      ///< the heading that says `told`
    std::string_view title;           ///< plain text, with its number
    std::string_view name;            ///< without number, mark or check box
    std::uint8_t level = 0;
    SectionKind own = SectionKind::Work;   ///< what its own title says
    SectionKind kind = SectionKind::Work;  ///< with what it inherits from the sections around it
    bool label : 1 = false;           ///< a bold label, not a heading
    bool numbered : 1 = false;        ///< "3.", "Step 4:", "Phase 2 —", "A)"
    bool stepWord : 1 = false;        ///< its number follows a word for step or test
    bool checkbox : 1 = false;        ///< "### [ ] 14. …"
    bool pinned : 1 = false;          ///< the author said what kind it is
    Told told : 3 = Told::Run;        ///< what the titles above say of what stands in it: "### Seed data (optional)"
    std::uint32_t failureEnd = 0;     ///< its title speaks of a failure, and what stands in it up to this block is for that case
    Concepts concepts;

    // What stands in it directly
    Tally boxes, items, orderedItems, paragraphs, code, rows;

    [[nodiscard]] bool hasContent() const { return boxes + items + orderedItems + paragraphs + code + rows > 0; }
};

/// What a step says of how it is undone, where no section does: "**Rollback for this step:** `kubectl rollout undo deploy/api`",
/// with the code or the list that it leads to.
struct Undo {
    std::uint32_t begin = 0;     ///< byte offsets in the source's text
    std::uint32_t end = 0;
    std::uint32_t line = 0;
    std::uint32_t lastLine = 0;
    std::uint32_t block = none;  ///< in which it begins
    std::string_view title;      ///< "Rollback for this step"
    std::string_view words;      ///< what its own lines say behind that; empty where it is a part of a line
    bool clause = false;         ///< other words of its line are no part of it: "Deploy with `a` (rollback: `b`)"
};

/// The runbook as the rules see it: sentences with the concepts found in them, and sections.
struct Reading {
    const runbook::Runbook* book = nullptr;
    const runbook::Source* source = nullptr;
    std::string_view text;
    std::vector<Hit> hits;                   ///< offsets in `text`
    std::vector<Sentence> sentences;         ///< in text order; only those with a hit
    std::vector<std::uint32_t> blockSentence; ///< first sentence of each block, with one more at the end
    std::vector<Section> sections;           ///< in text order; the first one is what precedes all headings
    std::vector<std::uint32_t> blockSection; ///< section of each block
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pins; ///< block and index of its annotation, by block
    const std::vector<runbook::Annotation>* annotations = nullptr;
    std::vector<Undo> undos;                 ///< in text order
    std::uint32_t titleSection = none;
    bool wholeRollback = false;              ///< the runbook itself is a rollback

    [[nodiscard]] const runbook::Block& block(std::uint32_t index) const { return book->blocks[index]; }
    [[nodiscard]] const Section& sectionOf(std::uint32_t block) const { return sections[blockSection[block]]; }
    [[nodiscard]] std::string_view textOf(const Sentence& sentence) const
    {
        return text.substr(sentence.begin, sentence.end - sentence.begin);
    }
    [[nodiscard]] const Hit* find(const Sentence& sentence, Concept concept_) const;
    /// What the author pinned down about a block: its annotation's index, none when there is none.
    [[nodiscard]] std::uint32_t pinOf(std::uint32_t block) const;
    /// The value of one key of it; empty when it is not pinned.
    [[nodiscard]] std::string_view pinned(std::uint32_t block, std::string_view key) const;
    /// An HTML comment is hidden from the reader, so it says nothing to the release either.
    [[nodiscard]] bool isComment(std::uint32_t block) const;
    /// Lines of "**Label**: value" at the head of the file: about the document.
    [[nodiscard]] bool isDocumentHead(std::uint32_t block) const;
    /// What a step says of how it is undone, where that holds a place in the text; null where nothing does.
    [[nodiscard]] const Undo* undoAt(std::size_t offset) const;
    /// Whether what stands at a place in a block belongs to a way back.
    [[nodiscard]] bool goesBack(std::uint32_t block, std::size_t offset) const
    {
        return wholeRollback || sectionOf(block).kind == SectionKind::Rollback || undoAt(offset) != nullptr;
    }
    /// The first block behind an item of a list and all that is nested in it.
    [[nodiscard]] std::uint32_t endOfItem(std::uint32_t item) const;
    /// The heading that is the title; none when there is none.
    [[nodiscard]] std::uint32_t titleBlock() const { return titleSection == none ? none : sections[titleSection].block; }
    [[nodiscard]] std::size_t offsetOf(std::string_view part) const { return static_cast<std::size_t>(part.data() - text.data()); }
    /// Most of its words are of languages that write one thousand as 1.000.
    [[nodiscard]] bool writesCommas() const;
    /// All concepts of a block's sentences.
    [[nodiscard]] Concepts conceptsOf(std::uint32_t block) const;
};

/// Takes over what the author pinned down.
void readPins(Reading& reading, const std::vector<runbook::Annotation>& annotations);
/// Finds sentences and their concepts. What comes out is the same whatever the number of threads.
void readSentences(Reading& reading, const Lexicon& lexicon, unsigned threads);
/// Finds sections and what kind they are. Needs the sentences.
void readSections(Reading& reading, TextPool& pool);
/// Finds what steps say of how they are undone. Needs the sections.
void readUndos(Reading& reading, TextPool& pool);

} // namespace holdpoint::plan
