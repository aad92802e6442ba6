#include "models/items/instructions.h"

#include "models/items/item_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace holdpoint::items {

namespace {

/// The code block that holds this line; null where the runbook speaks.
const runbook::Block* codeAt(const runbook::Runbook& book, std::uint32_t line)
{
    const auto after = std::upper_bound(book.blocks.begin(), book.blocks.end(), line, [](std::uint32_t at, const runbook::Block& block) { return at < block.span.first; });
    for (auto block = after; block != book.blocks.begin();) {
        --block;
        if (block->kind == runbook::BlockKind::Code) return block->span.holds(line) ? &*block : nullptr;
        if (block->span.last < line) return nullptr;
    }
    return nullptr;
}

} // namespace

QString instructionsOf(const session::OpenRunbook& runbook, const plan::Procedure& procedure, std::uint32_t index)
{
    constexpr std::uint32_t mostLines = 60;
    constexpr qsizetype mostLetters = 8192;
    const plan::Item& item = procedure.items[index];
    std::uint32_t from = item.step != plan::none ? procedure.steps[item.step].line + 1 : item.rollback != plan::none ? procedure.rollbacks[item.rollback].line + 1 : item.line;
    if (index > 0) from = std::max(from, procedure.items[index - 1].lastLine + 1);
    from = std::max(from, item.line > mostLines ? item.line - mostLines : 1);
    QStringList lines;
    for (std::uint32_t line = from; line < item.line; ++line)
        if (!codeAt(*runbook.plan->runbook, line)) lines << toText(runbook.source().line(line));
    return lines.join(QLatin1Char('\n')).trimmed().left(mostLetters);
}

QString nameOfWay(const session::OpenRunbook& runbook, const plan::Procedure& procedure, std::uint32_t item)
{
    constexpr qsizetype longest = 48;
    static const QRegularExpression marks(QStringLiteral("^[#>\\s*_-]+|[*_:\\s]+$"));
    const QString last = instructionsOf(runbook, procedure, item).section(QLatin1Char('\n'), -1).remove(marks);
    return last.size() > longest ? QString() : last;
}

QString headingOver(const session::OpenRunbook& runbook, std::uint32_t line)
{
    QString title = readText(runbook.plan->title);
    for (const plan::Phase& phase : runbook.plan->phases)
        if (phase.line <= line) title = readText(phase.title);
    return title;
}

} // namespace holdpoint::items
