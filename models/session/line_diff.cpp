#include "models/session/line_diff.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace holdpoint::session {

namespace {

constexpr std::size_t context = 3;
/// How far ahead the next line that both have is looked for. What Holdpoint writes adds a line here and there.
constexpr std::size_t reach = 64;

using Lines = std::vector<std::string_view>;

/// With their line breaks, so that one that differs is seen.
Lines linesOf(std::string_view text)
{
    Lines lines;
    const char mark = text.find('\n') == std::string_view::npos ? '\r' : '\n';
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(mark), text.size() - 1);
        lines.push_back(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    return lines;
}

/// Lines that give way to others: [before, beforeEnd) to [after, afterEnd).
struct Change {
    std::size_t before = 0, beforeEnd = 0, after = 0, afterEnd = 0;
};

/// How many lines to pass on either side until they are the same again.
std::pair<std::size_t, std::size_t> nextMeeting(const Lines& one, std::size_t i, const Lines& two, std::size_t j)
{
    for (std::size_t sum = 1; sum <= reach; ++sum)
        for (std::size_t passed = 0; passed <= sum; ++passed) {
            const std::size_t a = i + passed, b = j + (sum - passed);
            if (a < one.size() && b < two.size() && one[a] == two[b]) return {passed, sum - passed};
        }
    return {i < one.size() ? 1 : 0, j < two.size() ? 1 : 0};
}

std::vector<Change> changesOf(const Lines& one, const Lines& two)
{
    std::vector<Change> changes;
    for (std::size_t i = 0, j = 0; i < one.size() || j < two.size();) {
        if (i < one.size() && j < two.size() && one[i] == two[j]) {
            ++i, ++j;
            continue;
        }
        const auto [removed, added] = nextMeeting(one, i, two, j);
        const bool goesOn = !changes.empty() && changes.back().beforeEnd == i && changes.back().afterEnd == j;
        if (!goesOn) changes.push_back({i, i, j, j});
        i += removed, j += added;
        changes.back().beforeEnd = i;
        changes.back().afterEnd = j;
    }
    return changes;
}

class Writer {
public:
    Writer(const Lines& one, const Lines& two) : m_one(one), m_two(two) {}

    /// A hunk: changes that are so near to each other that their surroundings meet.
    void write(const Change* first, const Change* last)
    {
        const std::size_t head = std::min(context, first->before);
        const std::size_t tail = std::min(context, m_one.size() - last->beforeEnd);
        const std::size_t begin = first->before - head, beginTwo = first->after - head;
        m_out += "@@ -" + range(begin, last->beforeEnd + tail) + " +" + range(beginTwo, last->afterEnd + tail) + " @@\n";
        std::size_t at = begin;
        for (const Change* change = first; change <= last; ++change) {
            for (; at < change->before; ++at) line(' ', m_one[at]);
            for (; at < change->beforeEnd; ++at) line('-', m_one[at]);
            for (std::size_t added = change->after; added < change->afterEnd; ++added) line('+', m_two[added]);
        }
        for (; at < last->beforeEnd + tail; ++at) line(' ', m_one[at]);
    }
    std::string take() { return std::move(m_out); }

private:
    static std::string range(std::size_t begin, std::size_t end)
    {
        return std::to_string(end > begin ? begin + 1 : begin) + ',' + std::to_string(end - begin);
    }

    void line(char sign, std::string_view text)
    {
        m_out += sign;
        const bool broken = !text.empty() && (text.back() == '\n' || text.back() == '\r');
        m_out += broken ? text.substr(0, text.size() - 1) : text;
        m_out += '\n';
        if (!broken) m_out += "\\ No newline at end of file\n";
    }

    const Lines& m_one;
    const Lines& m_two;
    std::string m_out;
};

} // namespace

std::string lineDiff(std::string_view before, std::string_view after, std::string_view name)
{
    const Lines one = linesOf(before), two = linesOf(after);
    const std::vector<Change> changes = changesOf(one, two);
    if (changes.empty()) return {};
    Writer writer(one, two);
    for (std::size_t first = 0; first < changes.size();) {
        std::size_t last = first;
        while (last + 1 < changes.size() && changes[last + 1].before - changes[last].beforeEnd <= 2 * context) ++last;
        writer.write(&changes[first], &changes[last]);
        first = last + 1;
    }
    return "--- " + std::string(name) + "\n+++ " + std::string(name) + '\n' + writer.take();
}

} // namespace holdpoint::session
