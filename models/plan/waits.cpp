#include "models/plan/waits.h"

#include "models/base/byte_set.h"
#include "models/plan/number_words.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

/// What makes it no plain wait: the time belongs to a condition or is no more than a bound.
bool turnsAway(const Hit& hit)
{
    switch (hit.meaning) {
    case Concept::If: case Concept::Until: case Concept::Moment: case Concept::MoreThan: case Concept::LessThan: case Concept::AtMost: return true;
    default: return false;
    }
}

class WaitsInSentence {
public:
    WaitsInSentence(std::string_view text, std::vector<Hit>& hits, std::size_t first) : m_text(text), m_hits(hits), m_first(first) {}

    void settle()
    {
        constexpr int most = 16;    // nobody says it more often in one sentence, and each looks at all of it
        bool waits = false, share = false;
        Hit wait, shared;
        int tries = 0;
        for (std::size_t i = m_first; i < m_hits.size() && tries < most; ++i) {
            const Hit& hit = m_hits[i];
            if (hit.meaning != Concept::WaitFor && hit.meaning != Concept::HoldAt) continue;
            ++tries;
            const bool at = hit.meaning == Concept::HoldAt && holdsShare(hit);
            if (at && !share) { share = true; shared = hit; }
            if (!waits && (at || (hit.meaning == Concept::WaitFor && stands(hit))) && hasTime(i)) { waits = true; wait = hit; }
        }
        // Only those of this sentence: the hits of all others stand before them.
        const auto mine = m_hits.begin() + static_cast<std::ptrdiff_t>(m_first);
        m_hits.erase(std::remove_if(mine, m_hits.end(), [](const Hit& hit) { return hit.meaning == Concept::WaitFor || hit.meaning == Concept::HoldAt; }), m_hits.end());
        if (waits) insert(wait, Concept::Wait);
        if (share) insert(shared, Concept::Traffic);
    }

private:
    void insert(Hit hit, Concept meaning)
    {
        hit.meaning = meaning;
        const auto at = std::upper_bound(m_hits.begin() + static_cast<std::ptrdiff_t>(m_first), m_hits.end(), hit.begin, [](std::uint32_t begin, const Hit& other) { return begin < other.begin; });
        m_hits.insert(at, hit);
    }

    [[nodiscard]] std::string_view after(const Hit& hit) const { return m_text.substr(hit.begin + hit.length); }
    [[nodiscard]] bool opens(const Hit& hit) const
    {
        const std::string_view before = trim(m_text.substr(0, hit.begin));
        return opensLine(before) || before.ends_with(',') || before.ends_with(';') || before.ends_with(':');
    }
    /// In many languages the verb is the last word.
    [[nodiscard]] bool closes(const Hit& hit) const
    {
        const std::string_view rest = trim(after(hit));
        return rest.empty() || rest.front() == '.' || rest.front() == ';' || (rest.size() <= 12 && rest.front() != ',');
    }
    [[nodiscard]] bool stands(const Hit& hit) const { return opens(hit) || closes(hit) || m_text.substr(hit.begin, hit.length).find(' ') != std::string_view::npos; }

    [[nodiscard]] bool holdsShare(const Hit& hit) const
    {
        if (shareAt(withoutBlanks(after(hit))).size > 0) return true;
        if (!closes(hit)) return false;
        for (std::size_t i = 0; i < hit.begin; ++i)
            if (mayOpenShare(m_text, i) && shareAt(m_text.substr(i, hit.begin - i)).size > 0) return true;
        return false;
    }

    /// A time stands behind it, or before it where it is the last word; and no condition lies between.
    [[nodiscard]] bool hasTime(std::size_t index) const
    {
        const Hit& hit = m_hits[index];
        const std::size_t begin = hit.begin + hit.length;
        std::size_t end = m_text.size();
        for (std::size_t i = m_first; i < m_hits.size(); ++i)
            if (turnsAway(m_hits[i]) && m_hits[i].begin >= begin) { end = m_hits[i].begin; break; }
        if (timeIn(begin, end)) return true;
        const bool turned = std::any_of(m_hits.begin() + static_cast<std::ptrdiff_t>(m_first), m_hits.begin() + static_cast<std::ptrdiff_t>(index), turnsAway);
        return closes(hit) && !turned && timeIn(0, hit.begin);
    }

    [[nodiscard]] bool timeIn(std::size_t begin, std::size_t end) const
    {
        const std::string_view part = m_text.substr(begin, end - begin);
        if (durationIn(part).longest.known()) return true;
        for (std::size_t i = m_first; i < m_hits.size(); ++i) {
            const Hit& hit = m_hits[i];
            if (!isTime(hit.meaning) || hit.begin < begin || hit.begin >= end) continue;
            const std::string_view before = trim(m_text.substr(begin, hit.begin - begin));
            if (!isTimeUnit(hit.meaning) || (!before.empty() && isDigit(before.back())) || numberWordBefore(m_hits, i, static_cast<std::uint32_t>(begin)) > 0) return true;
        }
        return false;
    }

    const std::string_view m_text;
    std::vector<Hit>& m_hits;
    const std::size_t m_first;
};

} // namespace

void settleWaits(std::string_view sentence, std::vector<Hit>& hits, std::size_t first)
{
    const bool any = std::any_of(hits.begin() + static_cast<std::ptrdiff_t>(first), hits.end(), [](const Hit& hit) { return hit.meaning == Concept::WaitFor || hit.meaning == Concept::HoldAt; });
    if (any) WaitsInSentence(sentence, hits, first).settle();
}

} // namespace holdpoint::plan
