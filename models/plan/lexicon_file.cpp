// How a language file is read: concepts in brackets, and below each its phrases. Under [spelling], before them, stand words that
// people write in more than one way; each phrase with such words is known in all of them. Under [numbers] stands how the language writes
// one thousand and a half, where that is not 1,000.5.

#include "models/plan/lexicon.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

constexpr std::array names = {
#define HOLDPOINT_NAME(id, name) std::string_view(name),
    HOLDPOINT_CONCEPTS(HOLDPOINT_NAME)
#undef HOLDPOINT_NAME
};

/// Words that are also written otherwise inside of a phrase.
struct Spelling {
    std::string words;
    std::vector<std::string> others;
};

/// Where some words stand in a phrase as whole words; npos when they do not, or when they are all of it.
std::size_t wordsIn(std::string_view phrase, std::string_view words)
{
    if (phrase.size() == words.size()) return std::string_view::npos;
    for (std::size_t at = phrase.find(words); at != std::string_view::npos; at = phrase.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || phrase[at - 1] == ' ') && (end == phrase.size() || phrase[end] == ' ')) return at;
    }
    return std::string_view::npos;
}

/// The phrase with all spellings that its words have: "do not start", "don't start", "dont start".
std::vector<std::string> spelled(std::string_view phrase, const std::vector<Spelling>& spellings)
{
    std::vector<std::string> all{std::string(phrase)};
    for (const Spelling& spelling : spellings)
        for (std::size_t i = 0, known = all.size(); i < known; ++i)
            if (const std::size_t at = wordsIn(all[i], spelling.words); at != std::string_view::npos)
                for (const std::string& other : spelling.others) all.push_back(std::string(all[i]).replace(at, spelling.words.size(), other));
    return all;
}

Spelling spellingIn(std::string_view line)
{
    Spelling spelling;
    while (!line.empty()) {
        const std::size_t sign = std::min(line.find('='), line.size());
        const std::string words(trim(line.substr(0, sign)));
        line.remove_prefix(std::min(sign + 1, line.size()));
        if (spelling.words.empty()) spelling.words = words;
        else spelling.others.push_back(words);
    }
    return spelling;
}

} // namespace

std::string_view conceptName(Concept concept_) { return names[static_cast<std::size_t>(concept_)]; }

Result<std::size_t> Lexicon::add(std::string_view file, const std::string& name)
{
    Concept current = Concept::Count;
    std::vector<Spelling> spellings;
    bool spells = false, writes = false, commas = false;
    unsigned line = 0;
    const std::size_t before = m_phrases.size();
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string_view text = trim(file.substr(0, end));
        file.remove_prefix(std::min(end + 1, file.size()));
        ++line;
        if (text.empty() || text.front() == '#') continue;
        if (text.front() == '[') {
            spells = text == "[spelling]";
            writes = text == "[numbers]";
            if (spells || writes) continue;
            const auto found = std::find(names.begin(), names.end(), text.substr(1, text.size() - 2));
            if (found == names.end()) return Error{"no rule knows the concept " + std::string(text), name, line};
            current = static_cast<Concept>(found - names.begin());
            continue;
        }
        if (writes) {
            commas = text == "1.000,5";
            continue;
        }
        if (spells) {
            spellings.push_back(spellingIn(text));
            continue;
        }
        if (current == Concept::Count) return Error{"a phrase stands before the first [concept]", name, line};
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::size_t comma = std::min(rest.find(';'), rest.size());
            for (const std::string& phrase : spelled(trim(rest.substr(0, comma)), spellings))
                if (auto added = addPhrase(phrase, current, commas); !added) return Error{added.error().what, name, line};
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
    }
    return m_phrases.size() - before;
}

} // namespace holdpoint::plan
