#pragma once

#include "models/report/document.h"
#include "models/report/typeface.h"

namespace holdpoint::report {

/// A place in a printed report that a reader jumps to.
struct Bookmark {
    int level = 1;
    std::string title;
    std::size_t page = 0;
    double y = 0;                       ///< from the upper edge
};

struct Sheets {
    std::vector<Drawing> pages;
    std::vector<Bookmark> bookmarks;
};

/// Sets a document in pages of this size, in points. Rows of a table stay together where they can and its head is repeated, a heading stands
/// with what it heads, and the lower part of the last page is left empty for signatures.
[[nodiscard]] Sheets typeset(const Document& document, Typeface& face, double width, double height);

} // namespace holdpoint::report
