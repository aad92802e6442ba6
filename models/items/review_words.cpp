#include "models/items/review_words.h"

#include "models/plan/outline_json.h"
#include "models/plan/procedure.h"
#include "models/plan/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::items {

namespace {

using plan::CommandKind;
using plan::Plan;
using runbook::BlockKind;

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString textOf(std::string_view text)
{
    constexpr std::size_t most = 400;
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), most))).simplified();
}

QString duration(std::int64_t seconds)
{
    if (seconds >= 86400 && seconds % 86400 == 0) return ReviewWords::tr("%1 d").arg(seconds / 86400);
    if (seconds >= 3600 && seconds % 3600 == 0) return ReviewWords::tr("%1 h").arg(seconds / 3600);
    if (seconds >= 60 && seconds % 60 == 0) return ReviewWords::tr("%1 min").arg(seconds / 60);
    return ReviewWords::tr("%1 s").arg(seconds);
}

QString commandWord(const plan::Command& command)
{
    switch (command.kind) {
    case CommandKind::Shell: return command.script ? ReviewWords::tr("script") : ReviewWords::tr("command");
    case CommandKind::Sql: return ReviewWords::tr("query");
    case CommandKind::Config: return ReviewWords::tr("file");
    case CommandKind::Output: return ReviewWords::tr("output");
    case CommandKind::Watch: return ReviewWords::tr("watch");
    case CommandKind::Code: return ReviewWords::tr("program code");
    }
    return {};
}

QString gateWord(plan::GateAction action)
{
    return action == plan::GateAction::Rollback ? ReviewWords::tr("gate: roll back") : action == plan::GateAction::Abort ? ReviewWords::tr("gate: abort") : ReviewWords::tr("gate: hold");
}

QString signOf(plan::Op op)
{
    switch (op) {
    case plan::Op::Less: return QStringLiteral("<");
    case plan::Op::AtMost: return QStringLiteral("≤");
    case plan::Op::More: return QStringLiteral(">");
    case plan::Op::AtLeast: return QStringLiteral("≥");
    case plan::Op::Equal: return QStringLiteral("=");
    }
    return {};
}

QString limitText(const plan::Limit& limit)
{
    QString text = textOf(limit.metric) + QLatin1Char(' ') + signOf(limit.op) + QLatin1Char(' ') + textOf(plan::valueAsWritten(limit.value, limit.decimals)) + (limit.unit.empty() ? QString() : QLatin1Char(' ') + textOf(limit.unit));
    if (limit.relative) text += ReviewWords::tr(" against the baseline");
    if (limit.window.known()) text += ReviewWords::tr(", %1").arg(duration(limit.window.value));
    return limit.action == plan::LimitAction::None ? text : text + QStringLiteral(" → ") + textOf(plan::nameOf(limit.action));
}

QString commandText(const plan::Command& command)
{
    const auto lines = std::count(command.text.begin(), command.text.end(), '\n');
    if (lines == 0) return textOf(command.text);
    return textOf(command.text.substr(0, command.text.find('\n'))) + QStringLiteral(" … ") + ReviewWords::tr("(%1 lines)").arg(lines + 1);
}

QString stepText(const plan::Step& step)
{
    if (!step.longest.known() || plan::durationIn(step.title).longest.value == step.longest.value) return textOf(step.title);      // which says it already
    const bool range = step.shortest.value != step.longest.value && step.shortest.known();
    return textOf(step.title) + QStringLiteral("  (") + (range ? duration(step.shortest.value) + QStringLiteral(" – ") : QString()) + duration(step.longest.value) + QLatin1Char(')');
}

QString scopeWord(plan::RollbackScope scope)
{
    return scope == plan::RollbackScope::Step ? ReviewWords::tr("of a step") : scope == plan::RollbackScope::Environment ? ReviewWords::tr("of an environment") : ReviewWords::tr("of the release");
}

QString mentionText(const Plan& plan, const ReviewRow& row) { return textOf(plan.runbook->source->line(row.line)); }

void addKinds(QList<Offer>& offers)
{
    offers += Offer{ReviewWords::tr("This is a command"), "kind", "shell"};
    offers += Offer{ReviewWords::tr("This is a query (SQL)"), "kind", "sql"};
    offers += Offer{ReviewWords::tr("This is something to watch"), "kind", "watch"};
    offers += Offer{ReviewWords::tr("This is a file"), "kind", "config"};
    offers += Offer{ReviewWords::tr("This is output"), "kind", "output"};
    offers += Offer{ReviewWords::tr("This is program code"), "kind", "code"};
}

void addGates(QList<Offer>& offers, bool isGate)
{
    offers += Offer{ReviewWords::tr("This is a gate: hold"), "gate", "hold"};
    offers += Offer{ReviewWords::tr("This is a gate: roll back"), "gate", "rollback"};
    offers += Offer{ReviewWords::tr("This is a gate: abort"), "gate", "abort"};
    if (isGate) offers += Offer{ReviewWords::tr("This is no gate"), "gate", "none"};
}

void addRoles(QList<Offer>& offers)
{
    offers += Offer{ReviewWords::tr("This is a step"), "role", "step"};
    offers += Offer{ReviewWords::tr("This is a phase"), "role", "phase"};
    offers += Offer{ReviewWords::tr("This is a way back"), "role", "rollback"};
    offers += Offer{ReviewWords::tr("These are criteria"), "role", "criteria"};
    offers += Offer{ReviewWords::tr("This only tells something"), "role", "note"};
}

/// `expect` speaks of the last command of its block, and of no other.
bool canPinCheck(const Plan& plan, const plan::Expectation& expectation)
{
    if (expectation.command == plan::none || plan.commands[expectation.command].inlineCode) return false;
    const std::uint32_t block = blockAt(*plan.runbook, plan.commands[expectation.command].span.first);
    if (block == plan::none || blockAt(*plan.runbook, expectation.line) != block) return false;
    const std::size_t next = expectation.command + std::size_t{1};
    return next >= plan.commands.size() || !plan.runbook->blocks[block].span.holds(plan.commands[next].span.first);
}

} // namespace

QString kindOf(const Plan& plan, const ReviewRow& row)
{
    switch (row.part) {
    case Part::Phase: return ReviewWords::tr("phase");
    case Part::Step: return ReviewWords::tr("step");
    case Part::Rollback: return ReviewWords::tr("way back");
    case Part::Task: return ReviewWords::tr("task");
    case Part::Criterion: return ReviewWords::tr("criterion");
    case Part::Command: return commandWord(plan.commands[row.index]);
    case Part::Check: return ReviewWords::tr("check");
    case Part::Gate: return gateWord(plan.gates[row.index].action);
    case Part::Limit: return ReviewWords::tr("limit");
    case Part::SignOff: return ReviewWords::tr("sign-off");
    case Part::Contact: return ReviewWords::tr("contact");
    case Part::Moment: return ReviewWords::tr("clock");
    case Part::Parameter: return ReviewWords::tr("parameter");
    case Part::Mention: return ReviewWords::tr("note");
    }
    return {};
}

QString readingOf(const Plan& plan, const ReviewRow& row)
{
    switch (row.part) {
    case Part::Phase: return textOf(plan.phases[row.index].title);
    case Part::Step: return stepText(plan.steps[row.index]);
    case Part::Rollback: {
        const plan::Rollback& back = plan.rollbacks[row.index];
        return textOf(back.title) + QStringLiteral("  (") + scopeWord(back.scope) + (back.budget.known() ? ReviewWords::tr(", within %1").arg(duration(back.budget.value)) : QString()) + QLatin1Char(')');
    }
    case Part::Task:
    case Part::Criterion: return textOf(plan.tasks[row.index].text);
    case Part::Command: return commandText(plan.commands[row.index]);
    case Part::Check: {
        const plan::Expectation& check = plan.expectations[row.index];
        const QString proposal = textOf(check.proposal);
        return proposal.endsWith(QLatin1Char(':')) ? proposal + QLatin1Char(' ') + textOf(check.text) : proposal;
    }
    case Part::Gate: return textOf(plan.gates[row.index].condition);
    case Part::Limit: return limitText(plan.limits[row.index]);
    case Part::SignOff: return textOf(plan.signOffs[row.index].role);
    case Part::Contact: return textOf(plan.contacts[row.index].role) + QStringLiteral(": ") + textOf(plan.contacts[row.index].contact);
    case Part::Moment: return textOf(plan.timeline[row.index].text);
    case Part::Parameter: return textOf(plan.parameters[row.index].name);
    case Part::Mention: return mentionText(plan, row);
    }
    return {};
}

QString reasonOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None: return {};
    case Doubt::JudgedByContent: return ReviewWords::tr("The block does not say what it holds; it was judged by its content.");
    case Doubt::OtherThanItSays: return ReviewWords::tr("The block says that it holds something else.");
    case Doubt::InSentence: return ReviewWords::tr("The command stands in a sentence; it may only be mentioned.");
    case Doubt::GateInSentence: return ReviewWords::tr("A sentence was taken for a gate.");
    case Doubt::OnlyAPerson: return ReviewWords::tr("No program can tell whether this is met; a person will be asked.");
    case Doubt::NoJson: return ReviewWords::tr("The answer is compared with this as JSON, and it is none.");
    case Doubt::LimitInWords: return ReviewWords::tr("The limit was read from words.");
    case Doubt::CodeInNote: return ReviewWords::tr("This could be run, and is taken for a note: nobody will be asked to run it.");
    }
    return {};
}

QList<Offer> offersFor(const Plan& plan, const ReviewRow& row)
{
    QList<Offer> offers;
    const std::uint32_t block = blockAt(*plan.runbook, row.line);
    const bool inCode = block != plan::none && plan.runbook->blocks[block].kind == BlockKind::Code;
    switch (row.part) {
    case Part::Phase:
    case Part::Step:
    case Part::Rollback: addRoles(offers); break;
    case Part::Check: {
        const plan::Expectation& check = plan.expectations[row.index];
        const QString proposal = textOf(check.proposal);
        const bool person = check.check == plan::CheckKind::Person;
        if (canPinCheck(plan, check)) offers += Offer{ReviewWords::tr("This check means …"), "expect", person ? std::string() : proposal.toStdString(), true};
        break;
    }
    case Part::Command:
        if (inCode) addKinds(offers);
        break;
    default:
        if (!inCode) addGates(offers, row.part == Part::Gate);
        break;
    }
    const bool heading = block != plan::none && plan.runbook->blocks[block].kind == BlockKind::Heading;
    if (!heading) offers += Offer{inCode ? ReviewWords::tr("Ignore the block: it is only text") : ReviewWords::tr("Ignore this: it is only text"), "ignore", "true"};
    return offers;
}

QList<Offer> offersForLine(const Plan& plan, std::uint32_t line)
{
    QList<Offer> offers;
    const std::uint32_t block = blockAt(*plan.runbook, line);
    if (block == plan::none) return offers;
    switch (plan.runbook->blocks[block].kind) {
    case BlockKind::Code: addKinds(offers); break;
    case BlockKind::Heading: addRoles(offers); break;
    default: addGates(offers, false); break;
    }
    return offers;
}

} // namespace holdpoint::items
