#pragma once

#include "models/plan/lexicon.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace holdpoint::plan {

/// "two", "fünfzehn", "trente": the number that a word names; 0: none. Only those that people write before a time are known.
[[nodiscard]] int numberWord(Concept word);
/// The number in a word that ends right before the hit `at`, and does not begin before the place `from`; 0: there is none.
[[nodiscard]] int numberWordBefore(const std::vector<Hit>& hits, std::size_t at, std::uint32_t from);

} // namespace holdpoint::plan
