// Sign-offs by role and contacts.

#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

bool isBlankField(std::string_view text) { return text.find("___") != std::string_view::npos || text.find(".....") != std::string_view::npos || text.find("＿＿") != std::string_view::npos || text.find("{+") != std::string_view::npos; }

/// What stands before a colon, without emphasis: "- [ ] **Backend Lead**: Code review approved".
std::string_view labelOf(std::string_view text)
{
    const std::size_t colon = colonIn(text);
    if (colon == std::string_view::npos || colon > 60) return {};
    text = text.substr(0, colon);
    while (!text.empty() && (text.front() == '*' || text.front() == ' ' || text.front() == '_')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == '*' || text.back() == ' ')) text.remove_suffix(1);
    return text;
}

/// "Approved by: Noor Haddad (QA) ☐   Ben Osei (Product) ☐": who signs with each of several boxes in a line, by role where one is named.
std::vector<std::string_view> signersIn(std::string_view line)
{
    std::vector<std::string_view> signers;
    const std::size_t colon = colonIn(line);
    if (colon == std::string_view::npos) return signers;
    for (std::size_t begin = colon + 1, end = begin; end < line.size(); ++end) {
        const Box box = boxAt(line.substr(end));
        if (box.size == 0 || box.checked) continue;
        const std::string_view who = trim(line.substr(begin, end - begin));
        const std::size_t open = who.rfind('(');
        if (!who.empty()) signers.push_back(open == std::string_view::npos || !who.ends_with(')') ? who : who.substr(open + 1, who.size() - open - 2));
        begin = end + box.size;
        end = begin - 1;
    }
    return signers.size() > 1 ? signers : std::vector<std::string_view>();
}

constexpr std::uint32_t longestJoint = 16;     // " of the ", " de la "

class PeopleFinder {
public:
    PeopleFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void findSignOffs()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const Block& block = m_reading.block(b);
            const Section& section = m_reading.sectionOf(b);
            if (block.kind == BlockKind::TableRow) signOffRow(b, block, section);
            else if (block.kind == BlockKind::ListItem) signOffItem(b, block, section);
            else if (block.kind == BlockKind::Paragraph && signOffNames(b, block)) continue;
            else if (block.kind == BlockKind::Paragraph && (section.own == SectionKind::SignOff || (section.concepts.has(Concept::Approval) && isListOfNames(b, block, block.span.first)))) signOffLines(b, block);
            else if (block.kind == BlockKind::Paragraph) signOffForm(block);
            if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem) approvalSentences(b, section);
        }
    }

    void findContacts()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const Block& block = m_reading.block(b);
            if (block.kind == BlockKind::TableRow) severityRow(b, block);
            if (m_reading.sectionOf(b).kind != SectionKind::Contacts) continue;
            if (block.kind == BlockKind::TableRow) contactRow(b, block);
            else if (block.kind == BlockKind::ListItem) contactItem(block);
        }
    }

private:
    [[nodiscard]] bool hasRole(std::uint32_t block) const { return m_reading.conceptsOf(block).has(Concept::Role); }

    void addSignOff(std::uint32_t line, std::string_view role, Rule rule)
    {
        m_plan.signOffs.push_back({line, m_pool.keep(nameText(role)), rule});
    }

    /// A table is one of signatures when its head has a column for them, or when it stands in a sign-off section.
    void signOffRow(std::uint32_t index, const Block& block, const Section& section)
    {
        const Concepts has = m_reading.conceptsOf(index);
        if (block.header) {
            m_signatureTable = has.has(Concept::ColumnRole) && (has.hasAny(Concept::Signature, Concept::SignedBy) || section.own == SectionKind::SignOff);
            return;
        }
        const auto cells = tableCells(m_reading.source->line(block.span.first));
        if (m_signatureTable && section.kind != SectionKind::Contacts) {
            const std::string_view role = firstWords(cells);
            if (!role.empty()) addSignOff(block.span.first, role, "signoff.table");
        } else if (has.has(Concept::Role) && has.has(Concept::GoNoGo)) {
            addSignOff(block.span.first, firstWords(cells), "signoff.decider");
        }
    }

    static std::string_view firstWords(const std::vector<std::string_view>& cells)
    {
        for (const std::string_view cell : cells)
            if (cell.find_first_not_of("0123456789.*# ") != std::string_view::npos && boxAt(cell).size == 0 && !isBlankField(cell)) return cell;
        return {};
    }

    void signOffItem(std::uint32_t index, const Block& block, const Section& section)
    {
        const std::string_view text = m_reading.book->content(block, block.span.first);
        const std::string_view label = labelOf(text);
        const Concepts has = m_reading.conceptsOf(index);
        const bool signSection = section.own == SectionKind::SignOff || (section.concepts.has(Concept::Approval) && !section.concepts.has(Concept::Wait));
        // "If nobody answers, page the on-call: …" is a sentence and no label.
        const bool named = !label.empty() && roleIn(index, label) && !saysIn(index, label, Concept::If);
        if (signSection && !label.empty() && (named || section.own == SectionKind::SignOff)) addSignOff(block.span.first, label, "signoff.list");
        else if ((has.hasAny(Concept::SignedBy, Concept::Approval) || has.hasAll(Concept::ContactWord, Concept::Role)) && isBlankField(text)) addSignOff(block.span.first, label, "signoff.blank");
        else if (const std::size_t open = text.rfind('('); section.own == SectionKind::SignOff && block.checkbox && label.empty() && open != std::string_view::npos && text.ends_with(')') && text.size() < 60)
            addSignOff(block.span.first, text.substr(open + 1, text.size() - open - 2), "signoff.list");      // "- [ ] Ines Duarte (go/no-go)"
        else if (named && block.checkbox && underApproval(block)) addSignOff(block.span.first, label, "signoff.approval-list");
    }

    [[nodiscard]] bool roleIn(std::uint32_t block, std::string_view label) const { return saysIn(block, label, Concept::Role); }
    [[nodiscard]] bool signedIn(std::uint32_t block, std::string_view label) const { return saysIn(block, label, Concept::SignedBy); }

    [[nodiscard]] bool saysIn(std::uint32_t block, std::string_view label, Concept c) const
    {
        for (std::uint32_t i = m_reading.blockSentence[block]; i < m_reading.blockSentence[block + 1]; ++i)
            for (std::uint32_t h = m_reading.sentences[i].firstHit; h < m_reading.sentences[i].lastHit; ++h) {
                const char* const at = m_reading.text.data() + m_reading.hits[h].begin;
                if (m_reading.hits[h].meaning == c && at >= label.data() && at < label.end()) return true;
            }
        return false;
    }

    /// "3. **Approval to Proceed**" with one box for each role below it.
    [[nodiscard]] bool underApproval(const Block& block) const
    {
        return block.item != runbook::none && m_reading.conceptsOf(block.item).has(Concept::Approval);
    }

    /// Where all is signed, a role with a blank is one who signs, "Network lead: ____"; "Date: ____" is not.
    void signOffLines(std::uint32_t index, const Block& block)
    {
        const bool names = isListOfNames(index, block, block.span.first);
        for (std::uint32_t number = block.span.first; number <= block.span.last; ++number) {
            const std::string_view line = m_reading.book->content(block, number);
            if (const std::string_view label = labelOf(line); !label.empty() && isBlankField(line) && (names || roleIn(index, label) || signedIn(index, label))) addSignOff(number, label, "signoff.form");
        }
    }

    /// "Darren Walsh: ____", "Mei Lin (QA): ____": a blank in each line, and no word before it that says anything else.
    [[nodiscard]] bool isListOfNames(std::uint32_t index, const Block& block, std::uint32_t first) const
    {
        constexpr std::uint32_t most = 20;
        if (first > block.span.last || block.span.last - first > most) return false;
        for (std::uint32_t number = first; number <= block.span.last; ++number) {
            const std::string_view line = m_reading.book->content(block, number), label = labelOf(line);
            if (label.find(' ') == std::string_view::npos || !isBlankField(line)) return false;
            if (saysIn(index, label, Concept::ColumnTime) || saysIn(index, label, Concept::EnvProduction)) return false;
        }
        return true;
    }

    /// "Signed off by:" above such a list, or several signers in its own line.
    [[nodiscard]] bool signOffNames(std::uint32_t index, const Block& block)
    {
        const auto first = m_reading.sentences.begin() + m_reading.blockSentence[index], last = m_reading.sentences.begin() + m_reading.blockSentence[index + 1];
        if (std::none_of(first, last, [](const Sentence& sentence) { return sentence.concepts.has(Concept::SignedBy); })) return false;
        const std::string_view line = m_reading.book->content(block, block.span.first), label = labelOf(line);
        if (label.empty() || !signedIn(index, label)) return false;
        const std::vector<std::string_view> signers = signersIn(line);
        for (const std::string_view signer : signers) addSignOff(block.span.first, signer, "signoff.form");
        if (!signers.empty()) return true;
        if (!endsInColon(trim(line)) || !isListOfNames(index, block, block.span.first + 1)) return false;
        for (std::uint32_t number = block.span.first + 1; number <= block.span.last; ++number) addSignOff(number, labelOf(m_reading.book->content(block, number)), "signoff.form");
        return true;
    }

    /// "**Deployment completed by:** ____", one field a line.
    void signOffForm(const Block& block)
    {
        for (std::uint32_t i = blockSentenceOf(block); i < m_reading.sentences.size() && m_reading.sentences[i].line <= block.span.last; ++i) {
            const Sentence& sentence = m_reading.sentences[i];
            if (!sentence.concepts.has(Concept::SignedBy) || !isBlankField(m_reading.textOf(sentence))) continue;
            addSignOff(sentence.line, labelOf(m_reading.textOf(sentence)), "signoff.form");
        }
    }

    /// "There is no need to wait for approval."
    [[nodiscard]] bool noNeedFor(const Sentence& sentence, const Hit& approval) const
    {
        const Hit* noNeed = m_reading.find(sentence, Concept::NoNeed);
        return noNeed && noNeed->begin < approval.begin && !sentence.concepts.has(Concept::If);
    }

    /// The roles that a sentence names near a word, as bytes of the text: "QA lead" and "Head of the Platform" are one each.
    [[nodiscard]] std::vector<Span> rolesNear(const Sentence& sentence, const Hit& word) const
    {
        std::vector<Span> roles;
        bool named = false;     // the last one says of what it is the head
        for (std::uint32_t h = sentence.firstHit; h < sentence.lastHit; ++h) {
            const Hit& hit = m_reading.hits[h];
            const bool near = hit.begin + 40 > word.begin && hit.begin < word.begin + word.length + 40u;
            if (hit.meaning != Concept::Role || !near || (!roles.empty() && hit.begin < roles.back().last)) continue;
            const std::uint32_t end = hit.begin + hit.length;
            if (roles.empty() || hit.begin - roles.back().last > longestJoint) {
                roles.push_back({hit.begin, end});
                named = false;
                continue;
            }
            const std::string_view between = m_reading.text.substr(roles.back().last, hit.begin - roles.back().last);
            const bool of = joinsRoles(sentence, roles.back().last, hit.begin);
            // "Head of Platform and Infrastructure" is one; the "QA lead" behind an "and" is another.
            const bool also = named && between.size() <= 5 && between.starts_with(' ') && between.ends_with(' ') && !isFollowedByRole(sentence, end);
            if (of || also || between.find_first_not_of(" -") == std::string_view::npos) roles.back().last = end;
            else roles.push_back({hit.begin, end});
            named = of || also;
        }
        return roles;
    }

    /// "Head [of the] Platform", "Leiter [der] Plattform"
    [[nodiscard]] bool joinsRoles(const Sentence& sentence, std::uint32_t from, std::uint32_t to) const
    {
        return std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) {
            return hit.meaning == Concept::RoleOf && hit.begin <= from + 1 && hit.begin + hit.length > from && hit.begin + hit.length <= to && hit.begin + hit.length + 1u >= to;
        }) || (to == from + 1 && std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) { return hit.meaning == Concept::RoleOf && hit.begin < from && hit.begin + hit.length == from; }));
    }

    [[nodiscard]] bool isFollowedByRole(const Sentence& sentence, std::uint32_t end) const
    {
        return std::any_of(m_reading.hits.begin() + sentence.firstHit, m_reading.hits.begin() + sentence.lastHit, [&](const Hit& hit) { return hit.meaning == Concept::Role && hit.begin == end + 1; });
    }

    /// "Obtain Engineering and Finance approval": one sign-off for each role that the sentence names, else one.
    void approvalSentences(std::uint32_t index, const Section& section)
    {
        if (section.kind == SectionKind::Rollback && !m_reading.wholeRollback) return;
        if (section.kind == SectionKind::Reference || section.kind == SectionKind::Contacts || section.own == SectionKind::SignOff) return;
        for (std::uint32_t i = m_reading.blockSentence[index]; i < m_reading.blockSentence[index + 1]; ++i) {
            const Sentence& sentence = m_reading.sentences[i];
            const Hit* approval = m_reading.find(sentence, Concept::ApprovalOf);
            if (!approval || noNeedFor(sentence, *approval)) continue;
            const std::uint32_t line = m_reading.source->lineOf(m_reading.text.data() + approval->begin);
            if (!m_plan.signOffs.empty() && m_plan.signOffs.back().line + 1 >= line) continue;
            const std::size_t before = m_plan.signOffs.size();
            for (const Span& role : rolesNear(sentence, *approval)) addSignOff(line, m_reading.text.substr(role.first, role.last - role.first), "signoff.approval");
            if (m_plan.signOffs.size() == before) addSignOff(line, m_reading.text.substr(approval->begin, approval->length), "signoff.approval");
        }
    }

    [[nodiscard]] std::uint32_t blockSentenceOf(const Block& block) const
    {
        const auto index = static_cast<std::size_t>(&block - m_reading.book->blocks.data());
        return m_reading.blockSentence[index];
    }

    void contactRow(std::uint32_t index, const Block& block)
    {
        if (block.header) {
            m_contactTable = m_reading.conceptsOf(index).hasAny(Concept::ColumnRole, Concept::ContactWord);
            m_responseColumn = columnOf(index, Concept::ColumnTime);
            return;
        }
        const auto cells = tableCells(m_reading.source->line(block.span.first));
        if (!m_contactTable || cells.size() < 2) return;
        const bool levelled = cells.size() > 2 && cells[0].size() <= 3 && cells[0].find_first_of("0123456789") != std::string_view::npos;  // "L1 | Backend On-Call | …"
        addContact(block.span.first, cells[levelled ? 1 : 0], cells[levelled ? 2 : 1], "contact.table");
        if (m_responseColumn < cells.size()) m_plan.contacts.back().response = durationIn(cells[m_responseColumn]).longest;
    }

    /// "| P0 - Critical | < 15 min | Page on-call, rollback if needed |"
    void severityRow(std::uint32_t index, const Block& block)
    {
        if (block.header) {
            m_severityTable = columnOf(index, Concept::ColumnSeverity) == 0 && m_reading.sectionOf(index).kind != SectionKind::Contacts;
            m_responseColumn = columnOf(index, Concept::ColumnTime);
            m_actionColumn = columnOf(index, Concept::ColumnAction, m_responseColumn);  // "Response Time" is no response
            return;
        }
        if (!m_severityTable || (m_responseColumn == none && m_actionColumn == none)) return;
        const auto cells = tableCells(m_reading.source->line(block.span.first));
        SeverityLevel level;
        level.line = block.span.first;
        level.name = m_pool.keep(plainText(cells.front()));
        if (m_responseColumn < cells.size()) level.response = durationIn(cells[m_responseColumn]).longest;
        if (m_actionColumn < cells.size()) level.action = m_pool.keep(plainText(cells[m_actionColumn]));
        m_plan.severities.push_back(level);
    }

    /// The column of a head row that a concept stands in; none when there is none.
    [[nodiscard]] std::uint32_t columnOf(std::uint32_t index, Concept c, std::uint32_t except = none) const
    {
        const std::uint32_t sentence = m_reading.blockSentence[index];
        return sentence == m_reading.blockSentence[index + 1] ? none : plan::columnOf(m_reading, m_reading.sentences[sentence], c, except);
    }

    void contactItem(const Block& block)
    {
        const std::string_view text = m_reading.book->content(block, block.span.first);
        const std::string_view label = labelOf(text);
        if (label.empty()) return;
        std::string_view rest = text.substr(static_cast<std::size_t>(label.end() - text.data()));
        rest = trim(rest.substr(std::min(rest.find_first_not_of("*: "), rest.size())));
        if (!rest.empty()) addContact(block.span.first, label, rest, "contact.list");
    }

    void addContact(std::uint32_t line, std::string_view role, std::string_view contact, Rule rule)
    {
        m_plan.contacts.push_back({line, m_pool.keep(plainText(role)), m_pool.keep(plainText(contact)), {}, rule});
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    bool m_signatureTable = false;
    bool m_contactTable = false;
    bool m_severityTable = false;
    std::uint32_t m_responseColumn = none;
    std::uint32_t m_actionColumn = none;
};

} // namespace

void findSignOffs(const Reading& reading, Plan& plan, TextPool& pool)
{
    PeopleFinder(reading, plan, pool).findSignOffs();
    sortByLine(plan.signOffs);
}

void findContacts(const Reading& reading, Plan& plan, TextPool& pool)
{
    PeopleFinder(reading, plan, pool).findContacts();
}

} // namespace holdpoint::plan
