#pragma once

#include "models/runbook/front_matter.h"
#include "models/runbook/source.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace holdpoint::runbook {

/// Lines of the file on disk, 1-based, both included.
struct Span {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] bool holds(std::uint32_t line) const { return first <= line && line <= last; }
    friend bool operator==(const Span&, const Span&) = default;
};

enum class BlockKind : std::uint8_t { Heading, Paragraph, ListItem, Code, TableRow, Html };

constexpr std::uint32_t none = 0xFFFFFFFF;

/// One element of the Markdown structure. A list item and a table row stand for themselves: what a list item
/// holds below its own first paragraph follows as blocks of their own, with `item` pointing back to it.
struct Block {
    Span span;                       ///< a list item: its first paragraph; a code block: with its fences
    std::uint32_t item = none;       ///< index of the innermost list item around this block
    std::uint32_t group = 0;         ///< blocks of one list, or rows of one table, share it
    std::uint32_t number = 0;        ///< an ordered item: the number that the author wrote
    BlockKind kind = BlockKind::Paragraph;
    std::uint8_t level = 0;          ///< heading: 1-6; list item: depth, 1 = outermost
    // One bit each: a text of ten megabytes may have millions of blocks.
    bool ordered : 1 = false;
    bool header : 1 = false;         ///< the head row of a table (its span holds the delimiter row too)
    bool fenced : 1 = false;         ///< a code block with fences, as against an indented one
    bool closed : 1 = true;          ///< false for a fence that runs to the end of the file
    bool quoted : 1 = false;         ///< inside a block quote
    bool checkbox : 1 = false;       ///< a list item that begins with [ ] or [x]
    bool checked : 1 = false;
};

/// Something in the file that was neutralised before parsing because no runbook needs it: a line of a megabyte,
/// a table of a thousand columns, a hundred nested quotes. It is kept as a note. Or what was read, but not as it was meant.
struct Guarded {
    std::uint32_t line = 0;
    const char* why = "";
    bool read = false;
};

/// A Markdown file with its structure: immutable, shared, known by its SHA-256.
struct Runbook {
    std::shared_ptr<const Source> source;   ///< where the file holds HTML, with the Markdown that says the same as its text
    FrontMatter frontMatter;
    std::vector<Block> blocks;       ///< in text order
    std::vector<Guarded> guarded;

    /// The text of one line of a block without its quote marks, list marker, check box and heading hashes.
    [[nodiscard]] std::string_view content(const Block& block, std::uint32_t line) const;
    /// The lines of a code block between its fences. `last < first` when there are none.
    [[nodiscard]] static Span codeLines(const Block& block);
    /// What the author wrote after the opening fence.
    [[nodiscard]] std::string_view info(const Block& block) const;
};

/// Parses a source into its structure. Total: any text has one. A large one is shared among as many threads as the
/// machine has, or as are named; what comes out is the same whatever their number.
[[nodiscard]] Runbook parse(std::shared_ptr<const Source> source);
[[nodiscard]] Runbook parse(std::shared_ptr<const Source> source, unsigned threads);

/// Its Markdown alone: HTML stays the opaque blocks that it is for Markdown.
[[nodiscard]] Runbook parseMarkdown(std::shared_ptr<const Source> source, unsigned threads);

} // namespace holdpoint::runbook
