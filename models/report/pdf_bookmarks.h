#pragma once

#include "models/report/typesetter.h"

namespace holdpoint::report {

/// A PDF of QPdfWriter, which knows none, with an outline that a reader shows beside the pages.
[[nodiscard]] Result<std::string> withBookmarks(std::string pdf, const std::vector<Bookmark>& bookmarks, double pageHeight);

} // namespace holdpoint::report
