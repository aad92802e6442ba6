// Headings, bold labels and heading-like lines become a tree of sections, each with a kind: work, rollback,
// contacts, reference and so on. Every later rule asks its section first.

#include "models/plan/code_kind.h"
#include "models/plan/numbering.h"
#include "models/plan/prose.h"
#include "models/plan/reading.h"
#include "models/plan/section_judge.h"
#include "models/plan/sentence_form.h"
#include "models/plan/told.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

constexpr std::uint8_t labelLevel = 7;

/// "**Hour 1** (Immediate):": a paragraph that is a bold title and nothing else.
bool isLabel(const Block& block, std::string_view text)
{
    constexpr std::size_t longest = 120;
    if (block.kind != BlockKind::Paragraph || block.item != runbook::none || block.span.first != block.span.last) return false;
    text = trim(text);
    const std::size_t open = text.find("**");
    if (open == std::string_view::npos || text.size() > longest) return false;
    if (!skipSymbols(text.substr(0, open)).empty()) return false;
    const std::size_t close = text.find("**", open + 2);
    if (close == std::string_view::npos) return false;
    std::string_view rest = trim(text.substr(close + 2));
    if (!rest.empty() && rest.front() == '(' && rest.find(')') != std::string_view::npos) rest = trim(rest.substr(rest.find(')') + 1));
    return rest.empty() || colonSize(rest) == rest.size();
}

class SectionBuilder {
public:
    SectionBuilder(Reading& reading, TextPool& pool) : m_reading(reading), m_pool(pool) {}

    void build()
    {
        m_fewHeadings = countHeadings() <= 1;
        m_reading.sections.emplace_back();
        m_reading.blockSection.reserve(m_reading.book->blocks.size());
        m_reading.sections.reserve(static_cast<std::size_t>(std::count_if(m_reading.book->blocks.begin(), m_reading.book->blocks.end(),
            [](const Block& block) { return block.kind == BlockKind::Heading || block.kind == BlockKind::Paragraph; })) + 1);
        for (std::uint32_t i = 0; i < m_reading.book->blocks.size(); ++i) {
            if (const std::uint8_t level = headingLevel(i); level > 0 && !crowded(i)) open(i, level);
            else count(m_reading.sections.back(), m_reading.block(i));
            m_reading.sections.back().lastBlock = i + 1;
            m_reading.blockSection.push_back(static_cast<std::uint32_t>(m_reading.sections.size() - 1));
        }
        closeAll();
        chooseTitle();
        inheritKinds();
    }

private:
    [[nodiscard]] std::size_t countHeadings() const
    {
        return static_cast<std::size_t>(std::count_if(m_reading.book->blocks.begin(), m_reading.book->blocks.end(),
            [](const Block& block) { return block.kind == BlockKind::Heading && block.item == runbook::none; }));
    }

    /// Headings with hardly anything between them, by the ten thousand: what they head is not worth its memory.
    [[nodiscard]] bool crowded(std::uint32_t index) const
    {
        constexpr std::size_t always = std::size_t{1} << 16;
        constexpr std::size_t bytesEach = 16;
        const std::size_t sections = m_reading.sections.size();
        if (sections < always) return false;
        const char* line = m_reading.source->line(m_reading.block(index).span.first).data();
        return sections > always + static_cast<std::size_t>(line - m_reading.text.data()) / bytesEach;
    }

    /// 0 where the block heads no section.
    [[nodiscard]] std::uint8_t headingLevel(std::uint32_t index) const
    {
        const Block& block = m_reading.block(index);
        if (block.item != runbook::none) return 0;
        if (block.kind == BlockKind::Heading) return block.quoted ? 0 : block.level;
        if (block.kind != BlockKind::Paragraph) return 0;
        const std::string_view text = m_reading.book->content(block, block.span.first);
        if (isLabel(block, text)) return labelLevel;
        return m_fewHeadings && isTitleLine(index, text) ? 2 : 0;
    }

    /// In a file without headings, a short line right above a list is one.
    [[nodiscard]] bool isTitleLine(std::uint32_t index, std::string_view text) const
    {
        constexpr std::size_t longest = 90;
        const Block& block = m_reading.block(index);
        if (block.span.first != block.span.last || text.size() > longest || text.empty() || text.back() == '.') return false;
        if (index + 1 >= m_reading.book->blocks.size()) return false;
        const Block& next = m_reading.block(index + 1);
        return next.kind == BlockKind::ListItem && next.item == runbook::none && next.span.first <= block.span.last + 2;
    }

    void open(std::uint32_t index, std::uint8_t level)
    {
        const auto self = static_cast<std::uint32_t>(m_reading.sections.size());
        closeTo(level, self);
        const Block& block = m_reading.block(index);
        Section section;
        section.block = index;
        section.line = block.span.first;
        section.parent = m_open.empty() ? none : m_open.back();
        section.firstBlock = index + 1;
        section.level = level;
        section.label = level == labelLevel;
        section.concepts = m_reading.conceptsOf(index);
        name(section, m_reading.book->content(block, block.span.first), index);
        section.own = kindOf(section.concepts, section.label);
        if (const std::string_view role = m_reading.pinned(index, "role"); !role.empty()) pin(section, role);
        m_reading.sections.push_back(section);
        m_open.push_back(self);
    }

    void closeTo(std::uint8_t level, std::uint32_t next)
    {
        while (!m_open.empty() && m_reading.sections[m_open.back()].level >= level) close(next);
    }
    void close(std::uint32_t next)
    {
        Section& section = m_reading.sections[m_open.back()];
        section.endSection = next;
        section.lastLine = next < m_reading.sections.size() ? m_reading.sections[next].line - 1 : 0;
        m_open.pop_back();
    }
    void closeAll()
    {
        const auto end = static_cast<std::uint32_t>(m_reading.sections.size());
        while (!m_open.empty()) close(end);
        m_reading.sections.front().endSection = 1;
        for (Section& section : m_reading.sections)
            section.lastLine = section.endSection < end ? m_reading.sections[section.endSection].line - 1
                                                        : m_reading.source->lineCount();
    }

    void name(Section& section, std::string_view text, std::uint32_t index)
    {
        while (!text.empty() && (text.back() == '#' || text.back() == ' ')) text.remove_suffix(1);  // closing hashes
        section.title = m_pool.keep(plainText(text));
        std::string_view rest = skipSymbols(section.title);
        if (const Box box = boxAt(rest); box.size > 0) {
            section.checkbox = true;
            rest = skipSymbols(rest.substr(box.size));
        }
        std::size_t number = std::max(numberSize(rest), circledSize(rest));
        if (number == 0) {
            number = wordNumberSize(rest, index);
            section.stepWord = number > 0 && section.concepts.has(Concept::WordStep);
        }
        section.numbered = number > 0;
        section.name = skipSymbols(skipSeparators(skipSymbols(rest.substr(number))));
        if (section.name.empty()) section.name = section.title;
    }

    /// "Step 3", "BƯỚC 1", "Phase 2.1", "Stage 0": the word with its number. 0 when there is none.
    [[nodiscard]] std::size_t wordNumberSize(std::string_view rest, std::uint32_t index) const
    {
        const std::uint32_t first = m_reading.blockSentence[index];
        if (first == m_reading.blockSentence[index + 1]) return 0;
        const Sentence& sentence = m_reading.sentences[first];
        for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
            const Hit& hit = m_reading.hits[i];
            if (hit.meaning != Concept::WordStep && hit.meaning != Concept::WordPhase && hit.meaning != Concept::WordOption) continue;
            const std::string_view word = m_reading.text.substr(hit.begin, hit.length);
            if (!startsWith(rest, word)) continue;
            std::string_view after = rest.substr(word.size());
            const std::size_t blanks = after.size() - trim(after).size();
            after = trim(after);
            std::size_t digits = 0;
            while (digits < after.size() && (isDigit(after[digits]) || (digits > 0 && after[digits] == '.'))) ++digits;
            if (digits == 0 && !after.empty() && isAlpha(after[0]) && (after.size() == 1 || !isAlpha(after[1]))) digits = 1;  // "Option A"
            if (digits > 0) return word.size() + blanks + digits;
        }
        return 0;
    }

    /// The author says what the section is; that settles it.
    static void pin(Section& section, std::string_view role)
    {
        static constexpr std::pair<std::string_view, SectionKind> kinds[] = {
            {"work", SectionKind::Work},       {"phase", SectionKind::Work},         {"step", SectionKind::Work},
            {"rollback", SectionKind::Rollback}, {"contacts", SectionKind::Contacts}, {"sign-off", SectionKind::SignOff},
            {"criteria", SectionKind::Criteria}, {"note", SectionKind::Reference},    {"timeline", SectionKind::Timeline},
            {"troubleshooting", SectionKind::Trouble}, {"alerts", SectionKind::Alerts}};
        for (const auto& [name, kind] : kinds) {
            if (name != role) continue;
            section.own = kind;
            section.pinned = true;
            section.numbered = section.numbered || role == "step";
        }
    }

    static SectionKind kindOf(const Concepts& has, bool label)
    {
        if (has.has(Concept::SectionWork)) return SectionKind::Work;
        if (has.hasAny(Concept::SectionRollback, Concept::SectionTriggers)) return SectionKind::Rollback;
        if (label) return SectionKind::Work;
        if (has.has(Concept::SectionPrecondition)) return SectionKind::Work;
        if (has.has(Concept::SectionAlerts)) return SectionKind::Alerts;
        if (has.has(Concept::SectionTrouble)) return SectionKind::Trouble;
        if (has.has(Concept::SectionContacts)) return SectionKind::Contacts;
        if (has.has(Concept::SectionSignoff)) return SectionKind::SignOff;
        if (has.has(Concept::SectionCriteria)) return SectionKind::Criteria;
        if (has.has(Concept::SectionTimeline)) return SectionKind::Timeline;
        if (has.has(Concept::SectionReference)) return SectionKind::Reference;
        return SectionKind::Work;
    }

    void count(Section& section, const Block& block) const
    {
        switch (block.kind) {
        case BlockKind::ListItem:
            if (block.checkbox) ++section.boxes;
            if (block.item == runbook::none && !isMeantAsNested(section, block)) ++(block.ordered ? section.orderedItems : section.items);
            break;
        case BlockKind::Code: ++section.code; break;
        case BlockKind::TableRow: if (!block.header) ++section.rows; break;
        case BlockKind::Paragraph: ++section.paragraphs; break;
        default: break;
        }
    }

    /// "1. Copy" and below it "  * this" are two lists for Markdown, which wants three blanks, and one for its author.
    [[nodiscard]] bool isMeantAsNested(const Section& section, const Block& block) const
    {
        return !block.ordered && section.orderedItems > 0 && m_reading.source->line(block.span.first).starts_with(' ');
    }

    /// The title is the first H1; without one, the first heading.
    void chooseTitle()
    {
        for (std::uint32_t i = 1; i < m_reading.sections.size() && m_reading.titleSection == none; ++i)
            if (m_reading.sections[i].level == 1) m_reading.titleSection = i;
        if (m_reading.titleSection == none && m_reading.book->frontMatter.value("title").empty() && m_reading.sections.size() > 1
            && !m_reading.sections[1].label)
            m_reading.titleSection = 1;
        if (m_reading.titleSection == none) return;
        Section& title = m_reading.sections[m_reading.titleSection];
        m_reading.wholeRollback = title.own == SectionKind::Rollback && !namesMore(title);
        title.own = SectionKind::Work;
    }

    /// "Deployment & Rollback", "Rollout/Rollback", "Déploiement et rollback": the way back is only a part of it. "Recovery and
    /// rollback" is all about the way back.
    [[nodiscard]] bool namesMore(const Section& title) const
    {
        const std::uint32_t first = m_reading.blockSentence[title.block];
        if (first == m_reading.blockSentence[title.block + 1]) return false;
        const Sentence& sentence = m_reading.sentences[first];
        const Hit* back = m_reading.find(sentence, Concept::SectionRollback);
        const Hit* joined = m_reading.find(sentence, Concept::AndRollback);
        if (!back) return false;
        const std::string_view before = trim(m_reading.text.substr(sentence.begin, (joined ? joined->begin : back->begin) - sentence.begin));
        const bool joins = joined || before.ends_with('&') || before.ends_with('/') || before.ends_with('+');
        const bool other = std::none_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
            const bool way = hit.meaning == Concept::SectionWayBack || hit.meaning == Concept::SectionRollback || hit.meaning == Concept::SectionTrouble || hit.meaning == Concept::Backup;
            return way && hit.begin < (joined ? joined->begin : back->begin);
        });
        return joins && other && before.find_first_not_of("# &/+") != std::string_view::npos;
    }

    [[nodiscard]] std::uint32_t indexOf(const Section& section) const { return static_cast<std::uint32_t>(&section - m_reading.sections.data()); }
    [[nodiscard]] bool isTitle(const Section& section) const { return indexOf(section) == m_reading.titleSection; }

    void inheritKinds()
    {
        for (Section& section : m_reading.sections) {
            const SectionJudge judge(m_reading);
            // "## If something fails" beside the work is the way back; below a step it says what to do about that step.
            const bool beside = section.parent == none || section.parent == m_reading.titleSection;
            if (section.concepts.hasAll(Concept::If, Concept::Problem) && !(beside && judge.isWayBack(section))) markFailure(section);
            if (!section.pinned) judge.judge(section);
            section.kind = section.own;
            if (section.pinned) continue;
            if (section.own != SectionKind::Work || section.parent == none || section.parent == m_reading.titleSection) continue;
            if (section.concepts.has(Concept::SectionWork)) continue;
            const SectionKind above = m_reading.sections[section.parent].kind;
            if (above != SectionKind::Alerts && above != SectionKind::Criteria) section.kind = above;
        }
        for (Section& section : m_reading.sections) inheritTold(section);
    }

    /// What a title says of its commands holds for all sections in it. On the way back nobody is asked more than need be, but for a
    /// runbook that is nothing else: "## Step 5 – If the rollback makes it worse".
    void inheritTold(Section& section) const
    {
        const bool named = section.block != none && !isTitle(section) && !section.pinned && (section.kind != SectionKind::Rollback || m_reading.wholeRollback);
        const std::uint32_t first = named ? m_reading.blockSentence[section.block] : 0;
        // "Never", with a list below it: rules that hold all the time.
        const bool forbids = section.concepts.has(Concept::Never) && !section.stepWord && section.items > 0 && section.boxes + section.orderedItems + section.rows == 0;
        if (named && forbids) section.told = Told::Aside;
        else if (named && first != m_reading.blockSentence[section.block + 1]) section.told = toldByTitle(m_reading, m_reading.sentences[first]);
        if (section.told != Told::Run) section.toldBy = section.block;
        if (section.parent == none || m_reading.sections[section.parent].told < section.told) return;
        section.told = m_reading.sections[section.parent].told;
        section.toldBy = m_reading.sections[section.parent].toldBy;
    }

    /// "### If the import fails": nothing below it is forward work. A label's case ends with the paragraph that goes on.
    void markFailure(Section& section) const
    {
        const std::uint32_t first = m_reading.blockSentence[section.block];
        if (first == m_reading.blockSentence[section.block + 1] || !speaksOfFailure(m_reading, m_reading.sentences[first])) return;
        section.failureEnd = section.label ? section.firstBlock : none;
        for (bool listed = false; section.label && section.failureEnd < section.lastBlock; ++section.failureEnd) {
            const bool goesOn = m_reading.block(section.failureEnd).kind == BlockKind::Paragraph && m_reading.block(section.failureEnd).item == runbook::none;
            if (goesOn && listed) break;
            listed = listed || !goesOn;
        }
        if (!section.label && !section.numbered && !section.pinned && !m_reading.wholeRollback && section.own == SectionKind::Work) section.own = SectionKind::Trouble;
    }

    Reading& m_reading;
    TextPool& m_pool;
    std::vector<std::uint32_t> m_open;
    bool m_fewHeadings = false;
};

} // namespace

void readSections(Reading& reading, TextPool& pool)
{
    SectionBuilder(reading, pool).build();
}

} // namespace holdpoint::plan
