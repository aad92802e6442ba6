#include "models/plan/promised_output.h"

#include "models/plan/code_kind.h"
#include "models/plan/prose.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

constexpr auto arrows = std::to_array<std::string_view>({"→", "->", "=>", "⇒"});
constexpr std::size_t farthest = 30;    ///< ", and that should print", "the text"

/// The code, quote or number that the text begins with, after a word or two at most.
std::string_view valueIn(std::string_view text, std::size_t within)
{
    for (std::size_t i = 0; i < text.size() && i <= within; ++i) {
        const char c = text[i];
        if (c == '`' || c == '"') {
            const std::size_t close = text.find(c, i + 1);
            return close == std::string_view::npos || close == i + 1 ? std::string_view() : text.substr(i, close + 1 - i);
        }
        if (isDigit(c) && (i == 0 || isSpace(text[i - 1]))) return text.substr(i, text.find_first_of(" ,;)", i) - i);
        if (c == '.' || c == ';' || c == ',') return {};
    }
    return {};
}

/// "`sleep 20` → `sleep 25`" tells of a change: both are of one program.
bool isOfSameProgram(std::string_view before, std::string_view value)
{
    before = trim(before);
    if (!before.ends_with('`') || value.size() < 3) return false;
    before = before.substr(0, before.find_last_not_of('`') + 1);
    before.remove_prefix(before.rfind('`') + 1);
    return before.find(' ') != std::string_view::npos && programOf(before) == programOf(value.substr(1, value.size() - 2));
}

/// The words between a command and what is expected of it hold nothing else that could be meant.
bool isNear(std::string_view between) { return between.size() <= farthest && between.find_first_of("`.;") == std::string_view::npos; }

} // namespace

bool opensWithArrow(std::string_view text)
{
    return std::any_of(arrows.begin(), arrows.end(), [&](std::string_view arrow) { return text.starts_with(arrow); });
}

std::string_view promisedBehind(const Reading& reading, std::size_t end)
{
    constexpr std::size_t longest = 400;
    constexpr std::size_t longestCommand = 400;
    std::string_view rest = reading.text.substr(end, longest);
    rest = rest.substr(0, rest.find('\n'));
    const std::string_view text = trim(rest);
    for (const std::string_view arrow : arrows) {
        if (!text.starts_with(arrow)) continue;
        const std::string_view value = valueIn(trim(text.substr(arrow.size())), 0);
        // "`a` → `b`" may be one command after the other.
        const bool command = value.size() > 2 && value.front() == '`' && shellLikeness(value.substr(1, value.size() - 2)) == Likeness::Certain;
        const std::size_t from = end - std::min(end, longestCommand);
        return command || isOfSameProgram(reading.text.substr(from, end - from), value) ? std::string_view() : value;
    }
    const auto after = std::partition_point(reading.sentences.begin(), reading.sentences.end(), [&](const Sentence& s) { return s.begin <= end; });
    if (after == reading.sentences.begin()) return {};
    const Sentence& sentence = *(after - 1);
    if (sentence.end <= end || !sentence.concepts.has(Concept::Expected)) return {};
    std::size_t from = 0;
    const auto last = reading.hits.begin() + sentence.lastHit;
    for (auto near = std::lower_bound(reading.hits.begin() + sentence.firstHit, last, end, [](const Hit& hit, std::size_t at) { return hit.begin < at; }); near != last && near->begin - end <= farthest; ++near) {
        const Hit& hit = *near;
        if (hit.meaning == Concept::Expected && isNear(reading.text.substr(end, hit.begin - end))) from = std::max<std::size_t>(from, hit.begin);
    }
    return from == 0 || from >= end + rest.size() ? std::string_view() : valueIn(trim(rest.substr(from - end)), 2 * farthest);
}

} // namespace holdpoint::plan
