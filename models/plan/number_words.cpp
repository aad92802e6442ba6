#include "models/plan/number_words.h"

namespace holdpoint::plan {

int numberWord(Concept word)
{
    switch (word) {
    case Concept::Two: return 2;
    case Concept::Three: return 3;
    case Concept::Four: return 4;
    case Concept::Five: return 5;
    case Concept::Ten: return 10;
    case Concept::Fifteen: return 15;
    case Concept::Twenty: return 20;
    case Concept::Thirty: return 30;
    default: return 0;
    }
}

int numberWordBefore(const std::vector<Hit>& hits, std::size_t at, std::uint32_t from)
{
    constexpr std::size_t near = 4;     // hits that may begin between a number and its unit
    for (std::size_t i = at, tries = 0; i > 0 && tries < near && hits[i - 1].begin >= from; ++tries) {
        const Hit& hit = hits[--i];
        if (const int number = numberWord(hit.meaning); number > 0) return hit.begin + hit.length + 1u == hits[at].begin ? number : 0;
    }
    return 0;
}

} // namespace holdpoint::plan
