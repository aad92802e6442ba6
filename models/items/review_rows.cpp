#include "models/items/review_rows.h"

#include "models/plan/code_kind.h"
#include "models/plan/prose.h"

#include <QByteArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace holdpoint::items {

namespace {

using plan::CommandKind;
using plan::Plan;
using runbook::BlockKind;

/// What a fence of this tag holds where it holds what it says.
bool agrees(plan::Tag tag, CommandKind kind)
{
    switch (tag) {
    case plan::Tag::Shell: return kind == CommandKind::Shell || kind == CommandKind::Watch;
    case plan::Tag::Sql: return kind == CommandKind::Sql;
    case plan::Tag::Config: return kind == CommandKind::Config;
    case plan::Tag::Output: return kind == CommandKind::Output;
    case plan::Tag::Code: return kind == CommandKind::Code;
    case plan::Tag::None:
    case plan::Tag::Unknown: return false;
    }
    return false;
}

/// Rules that find a gate in what a sentence says, not in a word that opens one.
bool isFoundInSentence(std::string_view rule)
{
    constexpr auto rules = std::to_array<std::string_view>({
        "gate.after-duration", "gate.always", "gate.approval", "gate.approval-first", "gate.before", "gate.confirm-before", "gate.do-not-roll-back", "gate.hold-answer", "gate.if-problem", "gate.must-before",
        "gate.never-before", "gate.only-after", "gate.proceed-if", "gate.required-before", "gate.rollback-answer", "gate.stop-answer", "gate.wait",
    });
    return std::binary_search(rules.begin(), rules.end(), rule);
}

class RowMaker {
public:
    explicit RowMaker(const Plan& plan) : m_plan(plan) {}

    std::vector<ReviewRow> make()
    {
        each(m_plan.phases, Part::Phase);
        each(m_plan.steps, Part::Step);
        each(m_plan.rollbacks, Part::Rollback);
        for (std::uint32_t i = 0; i < m_plan.tasks.size(); ++i) m_rows.push_back({m_plan.tasks[i].line, i, m_plan.tasks[i].criterion ? Part::Criterion : Part::Task});
        takeCommands();
        for (std::uint32_t i = 0; i < m_plan.expectations.size(); ++i) m_rows.push_back({m_plan.expectations[i].line, i, Part::Check, doubtOf(m_plan.expectations[i])});
        for (std::uint32_t i = 0; i < m_plan.gates.size(); ++i)
            m_rows.push_back({m_plan.gates[i].line, i, Part::Gate, isFoundInSentence(m_plan.gates[i].rule) ? Doubt::GateInSentence : Doubt::None});
        for (std::uint32_t i = 0; i < m_plan.limits.size(); ++i)
            m_rows.push_back({m_plan.limits[i].line, i, Part::Limit, std::string_view(m_plan.limits[i].rule) == "limit.words" ? Doubt::LimitInWords : Doubt::None});
        each(m_plan.signOffs, Part::SignOff);
        each(m_plan.contacts, Part::Contact);
        each(m_plan.timeline, Part::Moment);
        each(m_plan.parameters, Part::Parameter);
        takeMentions();
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const ReviewRow& a, const ReviewRow& b) { return std::pair(a.line, depthOf(a.part)) < std::pair(b.line, depthOf(b.part)); });
        return std::move(m_rows);
    }

private:
    template <typename Things>
    void each(const Things& things, Part part)
    {
        for (std::uint32_t i = 0; i < things.size(); ++i) m_rows.push_back({things[i].line, i, part});
    }

    void takeCommands()
    {
        std::uint32_t before = plan::none;
        for (std::uint32_t i = 0; i < m_plan.commands.size(); ++i) {
            const plan::Command& command = m_plan.commands[i];
            if (isMadeOfRows(command)) continue;
            const std::uint32_t block = blockAt(*m_plan.runbook, command.span.first);
            m_rows.push_back({command.span.first, i, Part::Command, doubtOf(command, block, before)});
            before = block;
        }
    }

    /// A fence of boxes or of T+ marks: each line has a row of its own, and as a whole it is no output of anything.
    [[nodiscard]] bool isMadeOfRows(const plan::Command& command) const
    {
        if (command.kind != plan::CommandKind::Output || command.pins != plan::none) return false;
        const auto isAt = [](const auto& things, std::uint32_t line) {
            const auto at = std::lower_bound(things.begin(), things.end(), line, [](const auto& thing, std::uint32_t l) { return thing.line < l; });
            return at != things.end() && at->line == line;
        };
        bool any = false;
        for (std::uint32_t line = command.span.first; line <= command.span.last; ++line) {
            const std::string_view text = plan::trim(m_plan.runbook->source->line(line));
            if (text.empty() || text.front() == '#') continue;
            if (!isAt(m_plan.tasks, line) && !isAt(m_plan.timeline, line)) return false;
            any = true;
        }
        return any;
    }

    [[nodiscard]] Doubt doubtOf(const plan::Command& command, std::uint32_t block, std::uint32_t blockBefore) const
    {
        if (command.pins != plan::none && !m_plan.pins[command.pins].value("kind").empty()) return Doubt::None;
        if (command.inlineCode || block == plan::none || m_plan.runbook->blocks[block].kind != BlockKind::Code) return Doubt::InSentence;
        const plan::Tag tag = plan::tagOf(m_plan.runbook->info(m_plan.runbook->blocks[block]));
        if (tag != plan::Tag::None && tag != plan::Tag::Unknown) return agrees(tag, command.kind) ? Doubt::None : Doubt::OtherThanItSays;
        return block == blockBefore ? Doubt::None : Doubt::JudgedByContent;
    }

    [[nodiscard]] static Doubt doubtOf(const plan::Expectation& expectation)
    {
        if (std::string_view(expectation.rule) == "expect.pinned") return Doubt::None;
        if (expectation.check == plan::CheckKind::Person) return Doubt::OnlyAPerson;
        if (expectation.check != plan::CheckKind::Json) return Doubt::None;
        const std::size_t begin = expectation.proposal.find_first_of("{[");
        if (begin == std::string_view::npos) return Doubt::NoJson;
        const std::string_view json = expectation.proposal.substr(begin);
        return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).isNull() ? Doubt::NoJson : Doubt::None;
    }

    /// Sentences with code that could be run and is taken for none.
    void takeMentions()
    {
        const runbook::Runbook& book = *m_plan.runbook;
        auto command = m_plan.commands.begin();
        auto aside = m_plan.asides.begin();
        for (std::uint32_t b = 0; b < book.blocks.size(); ++b) {
            const runbook::Block& block = book.blocks[b];
            if (block.kind == BlockKind::Code || block.kind == BlockKind::Heading || block.kind == BlockKind::Html) continue;
            while (command != m_plan.commands.end() && command->span.first < block.span.first) ++command;
            while (aside != m_plan.asides.end() && aside->last < block.span.first) ++aside;
            const bool hasCommand = command != m_plan.commands.end() && command->span.first <= block.span.last;
            const bool isAside = aside != m_plan.asides.end() && aside->first <= block.span.first;
            if (!hasCommand && !isAside && !pinned(b)) mentionIn(b);
        }
    }

    void mentionIn(std::uint32_t b)
    {
        const runbook::Span span = m_plan.runbook->blocks[b].span;
        for (std::uint32_t number = span.first; number <= span.last; ++number) {
            const std::string_view line = m_plan.runbook->source->line(number);
            if (line.find('`') == std::string_view::npos) continue;
            for (const plan::CodeSpan& code : plan::codeSpans(line)) {
                const std::string_view text = line.substr(code.begin, code.end - code.begin);
                // A program's name alone is a name. A script's path, or words that could be a command line, may be meant to be run.
                const bool script = text.starts_with("./") && text.find(".sh") != std::string_view::npos;
                if (!script && (text.find(' ') == std::string_view::npos || plan::shellLikeness(text) == plan::Likeness::No)) continue;
                m_rows.push_back({number, b, Part::Mention, Doubt::CodeInNote});
                return;
            }
        }
    }

    [[nodiscard]] bool pinned(std::uint32_t block) const
    {
        return std::any_of(m_plan.pins.begin(), m_plan.pins.end(), [&](const runbook::Annotation& a) { return a.block == block && a.value("ignore") == "true"; });
    }

    const Plan& m_plan;
    std::vector<ReviewRow> m_rows;
};

} // namespace

std::vector<ReviewRow> reviewRowsOf(const Plan& plan) { return RowMaker(plan).make(); }

bool isPinned(const Plan& plan, const ReviewRow& row)
{
    if (row.part == Part::Command) {
        const std::uint32_t pins = plan.commands[row.index].pins;
        return pins != plan::none && !plan.pins[pins].value("kind").empty();
    }
    const std::string_view rule = ruleOf(plan, row);
    return rule == "gate.pinned" || rule == "expect.pinned";
}

int depthOf(Part part) { return part == Part::Phase ? 0 : part == Part::Step || part == Part::Rollback ? 1 : 2; }

const char* ruleOf(const Plan& plan, const ReviewRow& row)
{
    switch (row.part) {
    case Part::Phase: return plan.phases[row.index].rule;
    case Part::Step: return plan.steps[row.index].rule;
    case Part::Rollback: return plan.rollbacks[row.index].rule;
    case Part::Task:
    case Part::Criterion: return plan.tasks[row.index].rule;
    case Part::Command: return plan.commands[row.index].rule;
    case Part::Check: return plan.expectations[row.index].rule;
    case Part::Gate: return plan.gates[row.index].rule;
    case Part::Limit: return plan.limits[row.index].rule;
    case Part::SignOff: return plan.signOffs[row.index].rule;
    case Part::Contact: return plan.contacts[row.index].rule;
    case Part::Moment: return plan.timeline[row.index].rule;
    case Part::Parameter: return plan.parameters[row.index].rule;
    case Part::Mention: return "";
    }
    return "";
}

std::uint32_t blockAt(const runbook::Runbook& book, std::uint32_t line)
{
    const auto after = std::partition_point(book.blocks.begin(), book.blocks.end(), [line](const runbook::Block& block) { return block.span.first <= line; });
    for (auto block = after; block != book.blocks.begin();) {
        --block;
        if (block->kind == BlockKind::Html) continue;
        return block->span.holds(line) ? static_cast<std::uint32_t>(block - book.blocks.begin()) : plan::none;
    }
    return plan::none;
}

} // namespace holdpoint::items
