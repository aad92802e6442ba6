#include "models/plan/section_judge.h"

#include "models/plan/code_kind.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

using runbook::Block;
using runbook::BlockKind;

namespace {

/// What the title of a section of this kind says, where the section is then no work.
Concept saidBy(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Contacts: return Concept::SectionContacts;
    case SectionKind::Reference: return Concept::SectionReference;
    case SectionKind::Timeline: return Concept::SectionTimeline;
    case SectionKind::Trouble: return Concept::SectionTrouble;
    default: return Concept::Count;
    }
}

} // namespace

bool SectionJudge::isTitle(const Section& section) const { return indexOf(section) == m_reading.titleSection; }

void SectionJudge::judge(Section& section) const
{
    const Section* parent = section.parent == none ? nullptr : &m_reading.sections[section.parent];
    if (onlySpeaksOfIt(section)) section.own = SectionKind::Work;
    if (section.own == SectionKind::SignOff && !holdsFields(section)) section.own = SectionKind::Work;
    if (section.own == SectionKind::Work && isWayBack(section)) section.own = SectionKind::Rollback;
    if ((section.own == SectionKind::Reference || section.own == SectionKind::Contacts) && section.boxes > 0) section.own = SectionKind::Work;
    if (section.own == SectionKind::Timeline && section.orderedItems >= 2) section.own = SectionKind::Work;
    if (section.own != SectionKind::Rollback || !parent) return;
    const bool told = parent->kind == SectionKind::Contacts || parent->kind == SectionKind::Reference;
    if (told) section.own = parent->kind;  // what to tell people after a rollback
    // "9. Rollback plan" in the middle of a numbered checklist is a point of that list.
    if (section.numbered && section.boxes > 0 && section.code == 0 && parent->kind == SectionKind::Work && followedBySibling(section) && !runsWork(section))
        section.own = SectionKind::Work;
}

/// "- [ ] Run `make undo`" is done there; "- [ ] Rollback tested with `undo.sh`" is looked after.
bool SectionJudge::runsWork(const Section& section) const
{
    constexpr std::size_t longestMark = 6;      // "E1 `"
    for (std::uint32_t index = section.firstBlock; index < section.lastBlock; ++index) {
        const runbook::Block& block = m_reading.block(index);
        std::string_view line = trim(m_reading.book->content(block, block.span.first));
        line = trim(line.substr(boxAt(line).size));
        const std::size_t code = line.find('`');
        if (code != std::string_view::npos && (code <= longestMark ? line.find('`', code + 1) == line.size() - 1 : m_reading.conceptsOf(index).has(Concept::RunOrder))) return true;
    }
    return false;
}

/// "Step 1: Deploy it with all of its notes" tells what is done and speaks of notes; "Step 7: Troubleshooting" is what it says. A
/// number without a word for a step may stand before any section, so there the title has to be as long as a sentence.
bool SectionJudge::onlySpeaksOfIt(const Section& section) const
{
    constexpr std::size_t longestName = 60;
    const Concept said = saidBy(section.own);
    if (said == Concept::Count || !section.numbered || isTitle(section) || !section.concepts.has(said)) return false;
    if (!section.stepWord && section.name.size() <= longestName) return false;
    const Sentence& title = m_reading.sentences[m_reading.blockSentence[section.block]];
    return std::none_of(m_reading.hits.begin() + title.firstHit, m_reading.hits.begin() + title.lastHit, [&](const Hit& hit) {
        if (hit.meaning != said || !startsWith(section.name, m_reading.text.substr(hit.begin, hit.length))) return false;
        const std::string_view rest = trim(section.name.substr(hit.length));
        return rest.empty() || rest.front() == '(' || !section.stepWord;
    });
}

/// "Undo", "Fallback", "Zurück": a title that is nothing else. "Undo the feature flag" and "3. Recovery" may be forward work.
bool SectionJudge::isWayBack(const Section& section) const
{
    if (!section.concepts.has(Concept::SectionWayBack) || section.concepts.has(Concept::SectionWork) || section.numbered || section.checkbox || isTitle(section)) return false;
    if (!section.hasContent() && section.endSection == indexOf(section) + 1) return false;
    const Sentence& title = m_reading.sentences[m_reading.blockSentence[section.block]];
    for (std::uint32_t i = title.firstHit; i < title.lastHit; ++i) {
        const Hit& hit = m_reading.hits[i];
        if (hit.meaning == Concept::SectionWayBack && isOnlyThis(title, hit)) return true;
    }
    return false;
}

/// Besides it a title has marks and a bracket: "## 🔙 Undo (15 min)".
bool SectionJudge::isOnlyThis(const Sentence& title, const Hit& hit) const
{
    std::string_view before = m_reading.text.substr(title.begin, hit.begin - title.begin);
    before = skipSymbols(before.substr(std::min(before.find_first_not_of("# *"), before.size())));
    std::string_view after = m_reading.text.substr(hit.begin + hit.length, title.end - hit.begin - hit.length);
    while (!after.empty() && (after.front() == '*' || after.front() == ':' || after.front() == ' ')) after.remove_prefix(1);
    return before.find_first_not_of("# *") == std::string_view::npos && (after.empty() || after.front() == '(' || after.front() == '\n' || after.front() == '#' || after.front() == '\r');
}

/// Something to sign: boxes, rows, a form in a fence, a list that names roles or leaves blanks. Commands that make a
/// signature, and links to how one does it, are work.
bool SectionJudge::holdsFields(const Section& section) const
{
    const auto index = static_cast<std::uint32_t>(&section - m_reading.sections.data());
    for (std::uint32_t i = index; i < section.endSection; ++i) {
        const Section& part = m_reading.sections[i];
        if (part.boxes + part.rows > 0) return true;
        for (std::uint32_t b = part.firstBlock; b < part.lastBlock; ++b)
            if (holdsField(b)) return true;
    }
    return false;
}

bool SectionJudge::holdsField(std::uint32_t index) const
{
    const Block& block = m_reading.block(index);
    if (block.kind == BlockKind::Code) return !holdsCommand(runbook::Runbook::codeLines(block));
    if (block.kind == BlockKind::Paragraph) {
        const std::string_view words = m_reading.source->lines(block.span.first, block.span.last);
        return words.find("___") != std::string_view::npos || words.find(".....") != std::string_view::npos;
    }
    if (block.kind != BlockKind::ListItem) return false;
    const std::string_view text = m_reading.book->content(block, block.span.first);
    const bool field = colonIn(text) != std::string_view::npos || text.find("__") != std::string_view::npos || m_reading.conceptsOf(index).has(Concept::Role);
    return field && text.find("](") == std::string_view::npos;
}

bool SectionJudge::holdsCommand(Span lines) const
{
    for (std::uint32_t number = lines.first; number != 0 && number <= lines.last; ++number)
        if (shellLikeness(m_reading.source->line(number)) == Likeness::Certain) return true;
    return false;
}

bool SectionJudge::followedBySibling(const Section& section) const
{
    if (section.endSection >= m_reading.sections.size()) return false;
    const Section& next = m_reading.sections[section.endSection];
    return next.parent == section.parent && next.numbered && next.own != SectionKind::Rollback;
}

} // namespace holdpoint::plan
