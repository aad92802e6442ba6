#pragma once

#include "models/plan/lexicon.h"

#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// Words that are everywhere, and mean something only where they stand or beside others: "of" and "o" at the head of a comment, who could
/// be told where somebody is, "for" and "in" where a time is named, what is measured where there is a number, and a verb that opens a
/// condition: "Steigt die Fehlerrate über 2 %, …". The hits of the sentence begin at `first`, and their places are counted from its begin.
void dropIdle(std::string_view sentence, std::vector<Hit>& hits, std::size_t first, bool comment);

} // namespace holdpoint::plan
