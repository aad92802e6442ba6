#pragma once

#include "models/plan/lexicon.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// "Hold at 10 % for 30 minutes", "Wait half an hour": words that are a wait where a time stands beside them, and a share of the
/// traffic where a percentage does. Settles what they mean in one sentence, whose hits are those from `first` on, counted from its
/// beginning; where they mean neither they go.
void settleWaits(std::string_view sentence, std::vector<Hit>& hits, std::size_t first);

} // namespace holdpoint::plan
