// "[BLOCK] Migrations reviewed", "🔴 A backup is there": signs that open a line and say, in every language alike, that nothing goes on without
// it. Such a line needs no word that the lexicon knows.

#include "models/base/byte_set.h"
#include "models/plan/placeholders.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>
#include <array>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

constexpr std::array<std::string_view, 3> holdLights{"🔴", "🛑", "⛔"};
constexpr std::array<std::string_view, 4> otherLights{"🟢", "🟡", "🟠", "⚪"};
constexpr std::array<std::string_view, 4> comparisons{" > ", " < ", "≥", "≤"};
constexpr std::array<std::string_view, 7> holdWords{"BLOCK", "BLOCKER", "BLOCKING", "GATE", "HOLD", "STOP", "HOLDPOINT"};

enum class HoldSign : std::uint8_t { None, Word, Light };

/// The text behind the signs that open a line; empty where no mark can stand there.
std::string_view withoutLead(std::string_view line)
{
    static constexpr ByteSet signs("0123456789.)-+#*>_` \t"), marks("*_` ");
    line.remove_prefix(signs.firstNotIn(line));
    // Nearly all lines go on with a letter, and are none of these.
    static constexpr ByteSet opens("[\xE2\xF0");
    if (line.empty() || !opens.has(line.front())) return {};
    line.remove_prefix(boxAt(line).size);
    line.remove_prefix(marks.firstNotIn(line));
    return line;
}

HoldSign holdSignAt(std::string_view text)
{
    if (std::any_of(holdLights.begin(), holdLights.end(), [&](std::string_view light) { return text.starts_with(light); })) return HoldSign::Light;
    if (!text.starts_with('[')) return HoldSign::None;
    const std::string_view word = text.substr(1, std::min(text.find(']'), text.size()) - 1);
    return std::find(holdWords.begin(), holdWords.end(), word) == holdWords.end() ? HoldSign::None : HoldSign::Word;
}

class MarkedGates {
public:
    MarkedGates(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool), m_known(plan.gates.size()) {}

    void find()
    {
        for (std::uint32_t b = 0; b < m_reading.book->blocks.size(); ++b) {
            const Block& block = m_reading.block(b);
            if (block.kind != BlockKind::ListItem && block.kind != BlockKind::Paragraph) continue;
            const std::string_view line = lineOf(b);
            if (asksGo(b, line)) {
                if (!isKnown(block.span.first)) m_plan.gates.push_back({block.span.first, GateAction::Hold, m_pool.keep(nameText(line)), "gate.go-no-go", {}});
                continue;
            }
            const std::string_view text = withoutLead(line);
            const HoldSign mark = holdSignAt(text);
            if (mark == HoldSign::None || isKnown(block.span.first) || !isWork(b) || (mark == HoldSign::Light && isState(b))) continue;
            m_plan.gates.push_back({block.span.first, GateAction::Hold, m_pool.keep(nameText(text)), "gate.mark", {}});
        }
        if (m_plan.gates.size() > m_known) sortByLine(m_plan.gates);
    }

private:
    [[nodiscard]] std::string_view lineOf(std::uint32_t block) const { return m_reading.source->line(m_reading.block(block).span.first); }

    /// "Decision: `GO` / `NO-GO`", still to be chosen.
    [[nodiscard]] bool asksGo(std::uint32_t block, std::string_view line) const
    {
        const Placeholder answer = openAnswer(line);
        return answer && answer.name.find("GO") != std::string_view::npos && isWork(block);
    }

    [[nodiscard]] bool isKnown(std::uint32_t line) const
    {
        const auto last = m_plan.gates.begin() + static_cast<std::ptrdiff_t>(m_known);
        const auto at = std::lower_bound(m_plan.gates.begin(), last, line, [](const Gate& gate, std::uint32_t l) { return gate.line < l; });
        return at != last && at->line == line;
    }

    [[nodiscard]] bool isWork(std::uint32_t block) const
    {
        const SectionKind kind = m_reading.sectionOf(block).kind;
        return !m_reading.isComment(block) && !m_reading.block(block).checked && m_reading.pinned(block, "gate").empty() && kind != SectionKind::Contacts && kind != SectionKind::Reference && kind != SectionKind::Trouble;
    }

    /// Beside green and yellow ones a red light is a state; where alarms are described, and in front of what is measured, it is a severity.
    [[nodiscard]] bool isState(std::uint32_t block) const
    {
        if (m_reading.sectionOf(block).concepts.hasAny(Concept::SectionAlerts, Concept::SectionMonitoring)) return true;
        if (m_reading.conceptsOf(block).hasAny(Concept::MoreThan, Concept::LessThan, Concept::Alert)) return true;
        if (std::any_of(comparisons.begin(), comparisons.end(), [&](std::string_view sign) { return withoutLead(lineOf(block)).find(sign) != std::string_view::npos; })) return true;
        constexpr std::uint32_t around = 2;
        const auto last = std::min<std::uint32_t>(block + around + 1, static_cast<std::uint32_t>(m_reading.book->blocks.size()));
        for (std::uint32_t b = block - std::min(block, around); b < last; ++b)
            if (std::any_of(otherLights.begin(), otherLights.end(), [&](std::string_view light) { return lineOf(b).find(light) != std::string_view::npos; })) return true;
        return false;
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::size_t m_known;        ///< gates that were found by their words
};

} // namespace

void findMarkedGates(const Reading& reading, Plan& plan, TextPool& pool) { MarkedGates(reading, plan, pool).find(); }

} // namespace holdpoint::plan
