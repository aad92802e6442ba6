#include "models/plan/section_work.h"

#include "models/plan/code_kind.h"
#include "models/plan/prose.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

using runbook::BlockKind;

void SectionContent::add(const Section& section)
{
    boxes += section.boxes;
    items += section.items;
    orderedItems += section.orderedItems;
    paragraphs += section.paragraphs;
    code += section.code;
    rows += section.rows;
}

SectionWork::SectionWork(const Reading& reading) : m_reading(reading), m_phaseLevel(findPhaseLevel())
{
    m_prose = std::none_of(reading.book->blocks.begin(), reading.book->blocks.end(), [](const runbook::Block& block) {
        return block.kind == BlockKind::ListItem || block.kind == BlockKind::Code;
    });
    m_numberedBelow = std::any_of(reading.sections.begin(), reading.sections.end(), [&](const Section& s) { return s.numbered && s.level > m_phaseLevel && !s.label; });
}

std::uint8_t SectionWork::findPhaseLevel() const
{
    std::uint8_t level = 0;
    std::uint32_t at = 0;
    std::uint32_t numbered = 0;
    for (std::uint32_t i = 1; i < m_reading.sections.size(); ++i) {
        const Section& s = section(i);
        if (s.label || i == m_reading.titleSection) continue;
        if (level == 0 || s.level < level) { level = s.level; at = 0; numbered = 0; }
        if (s.level == level) { ++at; numbered += s.numbered ? 1 : 0; }
    }
    const bool gap = m_reading.titleSection != none && level > section(m_reading.titleSection).level + 1;
    return gap && numbered * 2 > at ? std::uint8_t{0} : level;
}

SectionContent SectionWork::blank() const
{
    SectionContent content;
    content.prose = m_prose;
    return content;
}

bool SectionWork::excluded(const Section& section) const
{
    // "Never", "Interdits": rules that hold all the time.
    const bool forbids = section.concepts.has(Concept::Never) && !section.stepWord && !section.pinned;
    if (forbids && section.boxes + section.orderedItems + section.rows == 0 && section.parent != none && section.items > 0) return true;
    switch (section.kind) {
    case SectionKind::Rollback: return !m_reading.wholeRollback;
    case SectionKind::Contacts:
    case SectionKind::Reference:
    case SectionKind::Timeline:
    case SectionKind::Trouble: return true;
    case SectionKind::Criteria: return section.boxes == 0;
    case SectionKind::Alerts:
    case SectionKind::Work:
    case SectionKind::SignOff: return false;
    }
    return false;
}

SectionContent SectionWork::subtree(std::uint32_t index) const
{
    SectionContent content = blank();
    for (std::uint32_t i = index; i < section(index).endSection; ++i) {
        if (i != index && excluded(section(i))) {
            i = section(i).endSection - 1;
            continue;
        }
        content.add(section(i));
    }
    return content;
}

SectionContent SectionWork::own(std::uint32_t index) const
{
    SectionContent content = blank();
    content.add(section(index));
    for (std::uint32_t i = index + 1; i < section(index).endSection && section(i).label; ++i)
        if (!excluded(section(i))) content.add(section(i));
    return content;
}

std::vector<std::uint32_t> SectionWork::children(std::uint32_t index, bool labels) const
{
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = index + 1; i < section(index).endSection; i = section(i).endSection)
        if (section(i).label == labels) found.push_back(i);
    return found;
}

bool SectionWork::isContainer(std::uint32_t index) const
{
    const Section& s = section(index);
    if (s.concepts.has(Concept::WordPhase) || own(index).listed()) return false;
    const auto below = children(index, false);
    // What has one part is that part's name, not a row of them.
    if (below.size() < 2) return false;
    const auto isPhase = [&](std::uint32_t i) { return section(i).numbered && section(i).concepts.has(Concept::WordPhase); };
    const auto named = [&](std::uint32_t i) { return !section(i).numbered || isPhase(i); };
    // "Stage 1", "Stage 2" are phases whatever stands above them.
    return std::all_of(below.begin(), below.end(), isPhase) || (s.concepts.has(Concept::SectionContainer) && std::all_of(below.begin(), below.end(), named));
}

bool SectionWork::isProcedure(std::uint32_t index) const
{
    const Section& s = section(index);
    if (s.orderedItems < 2 || (m_reading.wholeRollback && m_numberedBelow)) return false;
    if (s.kind == SectionKind::Criteria || s.kind == SectionKind::Alerts) return false;
    // "Key metrics to monitor" lists what to look at.
    if (s.concepts.has(Concept::SectionMonitoring) && !s.concepts.has(Concept::WordPhase)) return false;
    return s.rows == 0 && s.items <= s.orderedItems && looseCode(index) == 0;
}

std::uint32_t SectionWork::procedureOf(std::uint32_t index) const
{
    if (isProcedure(index)) return index;
    SectionContent mine = blank();
    mine.add(section(index));
    if (mine.listed()) return none;
    std::uint32_t found = none;
    for (const std::uint32_t label : children(index, true)) {
        const Section& s = section(label);
        if (excluded(s) || s.failureEnd > 0) continue;
        if (s.boxes + s.code + s.rows > 0 || (found != none && s.orderedItems > 0)) return none;
        if (isProcedure(label)) found = label;
    }
    return found;
}

bool SectionWork::tellsCommand(std::uint32_t index) const
{
    for (std::uint32_t b = section(index).firstBlock; b < section(index).lastBlock; ++b) {
        const runbook::Block& block = m_reading.block(b);
        if (block.kind != BlockKind::Paragraph || !m_reading.conceptsOf(b).has(Concept::Run)) continue;
        const std::string_view text = m_reading.source->lines(block.span.first, block.span.last);
        for (const CodeSpan& span : codeSpans(text))
            if (shellLikeness(text.substr(span.begin, span.end - span.begin)) == Likeness::Certain) return true;
    }
    return false;
}

bool SectionWork::hasCommandTable(std::uint32_t index) const
{
    for (std::uint32_t b = section(index).firstBlock; section(index).rows > 0 && b < section(index).lastBlock; ++b)
        if (m_reading.block(b).header && m_reading.conceptsOf(b).has(Concept::ColumnCommand)) return true;
    return false;
}

bool SectionWork::isContents(std::uint32_t index) const
{
    for (std::uint32_t b = section(index).firstBlock; b < section(index).lastBlock; ++b) {
        const runbook::Block& block = m_reading.block(b);
        if (block.kind != BlockKind::ListItem || block.item != runbook::none) continue;
        const std::string_view text = m_reading.book->content(block, block.span.first);
        if (!text.starts_with('[') || text.find("](#") == std::string_view::npos) return false;
    }
    return true;
}

bool SectionWork::manyChildren(std::uint32_t index) const { return !own(index).work() && children(index, false).size() >= 2; }

bool SectionWork::hasDeeperSteps(std::uint32_t index) const
{
    if (isProcedure(index)) return true;
    const auto below = children(index, false);
    return std::any_of(below.begin(), below.end(), [&](std::uint32_t i) { return isProcedure(i) || section(i).numbered; });
}

/// Code blocks that stand beside the list and not inside its items.
std::uint32_t SectionWork::looseCode(std::uint32_t index) const
{
    std::uint32_t loose = 0;
    for (std::uint32_t b = section(index).firstBlock; b < section(index).lastBlock; ++b)
        if (m_reading.block(b).kind == BlockKind::Code && m_reading.block(b).item == runbook::none && !isForFailure(m_reading, b)) ++loose;
    return loose;
}

} // namespace holdpoint::plan
