#pragma once

#include "models/report/drawing.h"
#include "models/report/evidence.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace holdpoint::report {

// A report before it is set: what stands in it, in its order. HTML and PDF are made of this one value, so they say the same.

/// Starts a section; `level` 1 or 2. Both are bookmarks.
struct Heading {
    int level = 1;
    std::string text;
};
struct Prose {
    std::string text;
    Tone tone = Tone::Plain;
};
struct Cell {
    std::string text;
    Tone tone = Tone::Plain;
    bool code = false;
};
/// Rows of a name and what it is.
struct Facts {
    std::vector<std::pair<std::string, Cell>> rows;
};
struct Column {
    std::string title;
    double share = 1;                   ///< of the width, beside the others
};
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};
/// Text as it stands in a file.
struct Code {
    std::string text;
};
struct Picture {
    Drawing drawing;
    std::string words;                  ///< what it shows
};
/// An item of the plan: how it came out in a word, what it is, and all that is known of it.
struct Card {
    std::string status;
    Tone tone = Tone::Plain;
    std::string title, when;
    std::string command;
    std::vector<std::pair<std::string, Cell>> rows;
    std::string output;
};

using Block = std::variant<Heading, Prose, Facts, Table, Code, Picture, Card>;

struct Document {
    std::string title, subtitle;
    std::string result;                 ///< in one sentence
    Tone tone = Tone::Plain;
    std::string foot;                   ///< on every page
    std::vector<Block> blocks;

    void head(int level, std::string text);
    void say(std::string text, Tone meant = Tone::Plain);
    void show(Drawing drawing, std::string words);
    void add(Block block);
};

/// The report of a release, be it over or not. Pure.
[[nodiscard]] Result<Document> composeReport(const Evidence& evidence);

} // namespace holdpoint::report
