#include "models/monitor/source_words.h"

#include "models/base/json_reader.h"
#include "models/database/database_url.h"

#include <algorithm>
#include <array>
#include <bit>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace holdpoint::monitor {

namespace {

/// A pattern, cut at its %1, %2, …: the words between them, and which part stands after each.
struct Cut {
    std::vector<std::string_view> words;
    std::vector<std::size_t> parts;
    std::size_t letters = 0;
};

Cut cut(std::string_view pattern)
{
    Cut made;
    std::size_t from = 0;
    for (std::size_t i = 0; i + 1 < pattern.size(); ++i) {
        if (pattern[i] != '%' || pattern[i + 1] < '1' || pattern[i + 1] > '9') continue;
        made.words.push_back(pattern.substr(from, i - from));
        made.parts.push_back(static_cast<std::size_t>(pattern[i + 1] - '1'));
        from = i + 2;
    }
    made.words.push_back(pattern.substr(from));
    for (const std::string_view words : made.words) made.letters += words.size();
    return made;
}

/// What stands at the places of a pattern, if a sentence is made of it.
std::optional<std::vector<std::string_view>> partsOf(std::string_view sentence, const Cut& pattern)
{
    std::vector<std::string_view> parts(pattern.parts.size());
    if (!sentence.starts_with(pattern.words.front())) return std::nullopt;
    sentence.remove_prefix(pattern.words.front().size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string_view next = pattern.words[i + 1];
        const bool last = i + 1 == parts.size();
        const std::size_t end = !last ? sentence.find(next) : sentence.ends_with(next) ? sentence.size() - next.size() : std::string_view::npos;
        if (end == std::string_view::npos || pattern.parts[i] >= parts.size()) return std::nullopt;
        parts[pattern.parts[i]] = sentence.substr(0, end);
        sentence.remove_prefix(end + next.size());
    }
    return sentence.empty() ? std::optional(std::move(parts)) : std::nullopt;
}

using Patterns = std::vector<std::pair<const char*, Cut>>;

/// Those that say most come first: one that begins with a place of its own takes all that ends like it.
template <typename Words>
Patterns patternsOf(const Words& words, std::initializer_list<const char*> others)
{
    Patterns all;
    for (const char* one : std::bit_cast<std::array<const char*, sizeof(Words) / sizeof(const char*)>>(words)) all.emplace_back(one, cut(one));
    for (const char* one : others) all.emplace_back(one, cut(one));
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second.letters > b.second.letters; });
    return all;
}

std::optional<Phrase> oneOf(const Patterns& patterns, std::string_view text)
{
    for (const auto& [pattern, pieces] : patterns) {
        const auto found = partsOf(text, pieces);
        if (!found) continue;
        std::vector<Phrase> parts;
        for (const std::string_view part : *found) parts.push_back(readSaid(std::string(part)));
        return Phrase::of(pattern, std::move(parts));
    }
    return std::nullopt;
}

std::optional<Phrase> sentenceIn(std::string_view text)
{
    static const Patterns all = patternsOf(sourceWords, {notJson, noJsonObject, database::notReached, database::notOpened, database::unreadableAddress});
    return oneOf(all, text);
}

std::optional<Phrase> placeIn(std::string_view text)
{
    static const Patterns all = patternsOf(placeWords, {database::ofDatabase, database::ofDatabaseOn, database::ofUserOn, database::thisMachine});
    return oneOf(all, text);
}

} // namespace

std::string said(const char* sentence, std::vector<Phrase> parts) { return Phrase::of(sentence, std::move(parts)).english(); }

/// Before it may stand where it is from: "sources.json:3: the log app.log: it is not there; …"
Phrase readSaid(const std::string& kept)
{
    const std::string_view text = kept;
    if (auto whole = sentenceIn(text)) return std::move(*whole);
    // A place ends where it will, so it is looked for when what is said behind it has been found.
    for (const auto& find : {sentenceIn, placeIn})
        for (std::size_t colon = text.find(": "); colon != std::string_view::npos; colon = text.find(": ", colon + 1))
            if (auto rest = find(text.substr(colon + 2))) return Phrase::of("%1: %2", {readSaid(std::string(text.substr(0, colon))), std::move(*rest)});
    return placeIn(text).value_or(kept);
}

} // namespace holdpoint::monitor
