#include "models/report/form_blanks.h"

#include <algorithm>
#include <cctype>

namespace holdpoint::report {

namespace {

constexpr std::string_view openBox = "☐", squareBox = "□", tickedBox = "☑";

/// Marks that say nothing: of lists, quotes, emphasis, tables and boxes.
std::string bare(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("[ ]") || rest.starts_with(openBox) || rest.starts_with(squareBox) || rest.starts_with(tickedBox) || rest.starts_with("[x]")) {
            i += 3;
            continue;
        }
        if (std::string_view("*_`>#|~").find(text[i]) == std::string_view::npos) out += text[i];
        ++i;
    }
    const auto isEdge = [](char c) { return c == ' ' || c == '\t' || c == ':' || c == '-' || c == '+' || c == '\r'; };
    while (!out.empty() && isEdge(out.back())) out.pop_back();
    out.erase(out.begin(), std::find_if_not(out.begin(), out.end(), isEdge));
    return out;
}

} // namespace

std::vector<Blank> blanksIn(std::string_view line)
{
    std::vector<Blank> blanks;
    for (std::size_t at = line.find("___"); at != std::string_view::npos; at = line.find("___", at)) {
        const std::size_t end = std::min(line.find_first_not_of('_', at), line.size());
        const bool isName = at > 0 && (std::isalnum(static_cast<unsigned char>(line[at - 1])) != 0);     // a name like a___b
        if (!isName) blanks.push_back({at, end});
        at = end;
    }
    // A line of nothing else is a rule, and rules no blank.
    if (line.find_first_not_of("_ \t\r") == std::string_view::npos) blanks.clear();
    return blanks;
}

std::vector<Blank> emptyCellsIn(std::string_view row)
{
    std::vector<Blank> cells;
    for (std::size_t bar = row.find('|'); bar != std::string_view::npos; bar = row.find('|', bar + 1)) {
        const std::size_t next = row.find_first_not_of(" \t", bar + 1);
        if (next != std::string_view::npos && row[next] == '|') cells.push_back({bar + 1, next});
    }
    return cells;
}

std::string labelBefore(std::string_view line, std::size_t at)
{
    std::string_view before = line.substr(0, at);
    // In a table the label is the first cell, and of two blanks in a line each has its own.
    if (const std::size_t blank = before.rfind("___"); blank != std::string_view::npos) before.remove_prefix(blank + 3);
    return bare(before);
}

std::vector<Box> boxesIn(std::string_view line)
{
    std::vector<Box> boxes;
    for (std::size_t i = 0; i + 3 <= line.size(); ++i) {
        const std::string_view rest = line.substr(i);
        if (rest.starts_with(openBox) || rest.starts_with(squareBox) || rest.starts_with("[ ]")) boxes.push_back({i, i + 3, {}});
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const std::size_t end = i + 1 < boxes.size() ? boxes[i + 1].begin : line.size();
        boxes[i].words = bare(line.substr(boxes[i].end, end - boxes[i].end));
    }
    return boxes;
}

std::string withTick(std::string_view line, const Box& box)
{
    const bool isGlyph = line.substr(box.begin, 1) != "[";
    return std::string(line.substr(0, box.begin)) + (isGlyph ? std::string(tickedBox) : "[x]") + std::string(line.substr(box.end));
}

} // namespace holdpoint::report
