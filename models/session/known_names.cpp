#include "models/session/known_names.h"

#include "models/base/utf8.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <set>

namespace holdpoint::session {

namespace {

bool isNameChar(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

bool standsAsWord(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool begins = at == 0 || !isNameChar(text[at - 1]) || !isNameChar(name.front()), ends = end == text.size() || !isNameChar(text[end]) || !isNameChar(name.back());
        if (begins && ends) return true;
    }
    return false;
}

/// "$NAME" and "${NAME:-1}" in a text of a shell.
void addVariables(std::set<std::string>& names, std::string_view text)
{
    for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
        std::size_t begin = at + 1;
        while (begin < text.size() && std::string_view("{#!").find(text[begin]) != std::string_view::npos) ++begin;
        const auto first = text.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = std::find_if_not(first, text.end(), isNameChar);
        if (first != last && std::isdigit(static_cast<unsigned char>(*first)) == 0) names.emplace(first, last);
    }
}

std::set<std::string> namesIn(const plan::Procedure& procedure)
{
    std::set<std::string> names;
    for (const plan::Item& item : procedure.items) {
        for (const std::string& need : item.needs) names.emplace(plan::bareName(need));
        names.insert(item.databases.begin(), item.databases.end());
        if (plan::isJob(item)) addVariables(names, item.text);
    }
    return names;
}

/// Names are the same in capitals or not, and with a dash for a line.
std::string alike(std::string_view name)
{
    std::string lower = utf8::lowered(name);
    std::replace(lower.begin(), lower.end(), '-', '_');
    return lower;
}

/// How many letters are to be changed, left out or put in, or swapped with their neighbour.
std::size_t distance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> twoAbove, above, row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        twoAbove = std::exchange(above, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], twoAbove[j - 2] + 1);
        }
    }
    return row[b.size()];
}

} // namespace

bool isUsed(const plan::Procedure& procedure, std::string_view name)
{
    if (namesIn(procedure).contains(std::string(name))) return true;
    const auto uses = [&](const plan::Item& item) {
        return item.capture == name || standsAsWord(item.text, name)
            || std::any_of(item.checks.begin(), item.checks.end(), [&](const plan::ItemCheck& check) { return standsAsWord(check.text, name); });
    };
    return std::any_of(procedure.items.begin(), procedure.items.end(), uses)
        || std::any_of(procedure.captures.begin(), procedure.captures.end(), [&](const plan::FileCapture& file) { return file.name == name; });
}

std::vector<std::string> namesLike(const plan::Procedure& procedure, std::string_view name)
{
    const std::string wanted = alike(name);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& other : namesIn(procedure)) {
        const std::string known = alike(other);
        const std::size_t changes = distance(wanted, known);
        const bool holds = wanted.size() > 2 && known.size() > 2 && (wanted.find(known) != std::string::npos || known.find(wanted) != std::string::npos);
        if (changes <= std::max<std::size_t>(1, wanted.size() / 3) || holds) near.emplace_back(changes, other);
    }
    std::sort(near.begin(), near.end());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < near.size() && i < 3; ++i) names.push_back(near[i].second);
    return names;
}

} // namespace holdpoint::session
