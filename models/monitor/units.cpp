#include "models/monitor/units.h"

#include "models/plan/folding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace holdpoint::monitor {

namespace {

enum class Measures : std::uint8_t { Time, Share, Bytes, Rate };

struct Unit {
    std::string_view name;
    Measures what;
    double size;
};

constexpr std::array units{
    Unit{"ns", Measures::Time, 1e-9}, Unit{"us", Measures::Time, 1e-6}, Unit{"µs", Measures::Time, 1e-6},
    Unit{"ms", Measures::Time, 1e-3}, Unit{"millisecond", Measures::Time, 1e-3}, Unit{"milliseconds", Measures::Time, 1e-3},
    Unit{"s", Measures::Time, 1}, Unit{"sec", Measures::Time, 1}, Unit{"second", Measures::Time, 1}, Unit{"seconds", Measures::Time, 1},
    Unit{"min", Measures::Time, 60}, Unit{"mins", Measures::Time, 60}, Unit{"minute", Measures::Time, 60}, Unit{"minutes", Measures::Time, 60},
    Unit{"h", Measures::Time, 3600}, Unit{"hour", Measures::Time, 3600}, Unit{"hours", Measures::Time, 3600},
    Unit{"day", Measures::Time, 86'400}, Unit{"days", Measures::Time, 86'400},
    Unit{"%", Measures::Share, 0.01}, Unit{"percent", Measures::Share, 0.01}, Unit{"ratio", Measures::Share, 1},
    Unit{"b", Measures::Bytes, 1}, Unit{"bytes", Measures::Bytes, 1}, Unit{"kb", Measures::Bytes, 1e3}, Unit{"mb", Measures::Bytes, 1e6},
    Unit{"gb", Measures::Bytes, 1e9}, Unit{"tb", Measures::Bytes, 1e12}, Unit{"kib", Measures::Bytes, 1024.0},
    Unit{"mib", Measures::Bytes, 1024.0 * 1024}, Unit{"gib", Measures::Bytes, 1024.0 * 1024 * 1024},
    Unit{"/s", Measures::Rate, 1}, Unit{"/sec", Measures::Rate, 1}, Unit{"/second", Measures::Rate, 1}, Unit{"/min", Measures::Rate, 1.0 / 60},
    Unit{"/minute", Measures::Rate, 1.0 / 60}, Unit{"/h", Measures::Rate, 1.0 / 3600}, Unit{"/hour", Measures::Rate, 1.0 / 3600},
};

const Unit* find(std::string_view word)
{
    std::string folded;
    plan::foldInto(folded, word);
    const auto found = std::find_if(units.begin(), units.end(), [&](const Unit& unit) { return unit.name == folded; });
    return found == units.end() ? nullptr : &*found;
}

} // namespace

bool isUnit(std::string_view word) { return find(word) != nullptr; }

std::optional<double> unitFactor(std::string_view from, std::string_view to)
{
    const Unit* const a = find(from);
    const Unit* const b = find(to);
    if (!a || !b || a == b) return 1;
    if (a->what != b->what) return std::nullopt;
    // Steps between units are whole in one direction; dividing then gives the number that a person expects.
    return a->size >= b->size ? a->size / b->size : 1 / (b->size / a->size);
}

} // namespace holdpoint::monitor
