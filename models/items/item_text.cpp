#include "models/items/item_text.h"

#include "models/items/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace holdpoint::items {

using journal::ItemRecord;
using journal::ItemState;
using journal::Record;
using plan::GateAction;
using plan::Item;
using plan::ItemKind;

namespace {

/// Whose words these are, for the translators.
struct ItemText {
    Q_DECLARE_TR_FUNCTIONS(ItemText)
};

QString by(const std::string& who, const std::string& reason)
{
    return reason.empty() ? ItemText::tr("by %1").arg(toText(who)) : ItemText::tr("by %1: %2").arg(toText(who), toText(reason));
}

/// Why it stands as it does, where that is more than its mark says.
QString whyOf(const Item& plan, const ItemRecord& item, Mark mark, const ItemFacts& facts)
{
    switch (mark) {
    case Mark::Failed:
    case Mark::Undecided:
    case Mark::Unknown:
    case Mark::Retrying: return toText(item.why);
    case Mark::Skipped:
    case Mark::Overridden: return deviationText(facts);
    case Mark::Confirmed: return item.answeredBy.empty() ? QString() : by(item.answeredBy, item.reason);
    case Mark::Asking: return item.asks ? toText(item.prompt) : plan.kind == ItemKind::SignOff ? toText(plan.role) : QString();
    default: return {};
    }
}

/// What a gate does when it is not met.
QString elseOf(const Item& item)
{
    if (item.kind != ItemKind::Gate && item.kind != ItemKind::SignOff) return {};
    if (item.action == GateAction::Rollback) return ItemText::tr("if not: roll back");
    if (item.action == GateAction::Abort) return ItemText::tr("if not: abort");
    return {};
}

void addLines(QStringList& lines, const Record& record, std::uint32_t i)
{
    const Item& plan = record.itemAt(i);
    const ItemRecord& item = record.items[i];
    for (const plan::ItemCheck& check : plan.checks) lines << ItemText::tr("Expected: %1").arg(toText(check.text));
    for (const journal::CheckResult& check : item.end.checks)
        if (check.verdict != journal::Verdict::Met) lines << ItemText::tr("Seen: %1").arg(toText(check.seen));
    if (!item.why.empty()) lines << toText(item.why);
    if (!item.answer.empty()) lines << ItemText::tr("Answer: %1, %2").arg(inLine(item.answer, 400), by(item.answeredBy, item.reason));
    if (plan.noReturn) lines << ItemText::tr("Once it has run, nothing leads back.");
    if (!plan.needs.empty()) {
        QStringList names;
        for (const std::string& need : plan.needs) names << toText(need);
        lines << ItemText::tr("Needs: %1").arg(names.join(QStringLiteral(", ")));
    }
}

/// A row of a table is read without its bars: "Error rate · > 5% · Roll back".
QString asSentence(const QString& line)
{
    if (!line.startsWith(QLatin1Char('|'))) return line;
    QStringList cells = line.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (QString& cell : cells) cell = cell.trimmed();
    cells.removeAll(QString());
    return cells.join(QStringLiteral(" · "));
}

} // namespace

QString readText(std::string_view text)
{
    static constexpr std::string_view keycap = "\xE2\x83\xA3";
    QString read = toText(text);
    if (text.find(keycap) != std::string_view::npos) read.remove(QStringLiteral("\uFE0F\u20E3")).remove(QChar(u'\u20E3'));
    return read;
}

QString durationText(std::int64_t ms)
{
    const qint64 all = std::max<std::int64_t>((ms + 999) / 1000, 1);
    const QString seconds = QStringLiteral("%1").arg(all % 60, 2, 10, QLatin1Char('0'));
    if (all < 3600) return QStringLiteral("%1:%2").arg(all / 60).arg(seconds);
    return QStringLiteral("%1:%2:%3").arg(all / 3600).arg(all / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds);
}

QString wordOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Shell: return ItemText::tr("command");
    case ItemKind::Sql: return ItemText::tr("query");
    case ItemKind::Http: return ItemText::tr("request");
    case ItemKind::File: return ItemText::tr("file");
    case ItemKind::Watch: return ItemText::tr("watch");
    case ItemKind::Wait: return ItemText::tr("wait");
    case ItemKind::Task: return ItemText::tr("task");
    case ItemKind::Gate: return ItemText::tr("gate");
    case ItemKind::SignOff: return ItemText::tr("sign-off");
    }
    return {};
}

QString firstLineOf(std::string_view text)
{
    // A row shows no more than this, and a script may be a line of a megabyte.
    constexpr std::size_t most = 600;
    while (!text.empty() && (text.front() == '\n' || text.front() == ' ')) text.remove_prefix(1);
    const std::size_t end = std::min(text.find('\n'), most);
    const QString line = asSentence(toText(text.substr(0, std::min(end, text.size()))).simplified());
    return end >= text.size() ? line : line + QStringLiteral(" …");
}

QString deviationText(const ItemFacts& facts)
{
    if (!facts.deviation) return {};
    const std::string& what = facts.deviation->what;
    const QString who = by(facts.deviation->by, facts.deviation->reason);
    if (what == journal::nameOf(journal::Choice::Edit)) return ItemText::tr("edited %1").arg(who);
    if (what == journal::nameOf(journal::Choice::Skip)) return ItemText::tr("skipped %1").arg(who);
    if (what == journal::nameOf(journal::Choice::Accept)) return ItemText::tr("accepted %1").arg(who);
    return toText(what) + QLatin1Char(' ') + who;
}

QString noteOf(const Record& record, std::uint32_t i, Mark mark, const ItemFacts& facts)
{
    const Item& plan = record.itemAt(i);
    const ItemRecord& item = record.items[i];
    QStringList notes;
    const auto add = [&](const QString& note) { if (!note.isEmpty()) notes << note.simplified(); };
    add(whyOf(plan, item, mark, facts));
    if (facts.deviation && mark != Mark::Skipped && mark != Mark::Overridden) add(deviationText(facts));
    const bool comes = !item.over() && record.stage != journal::Stage::Ended;
    if (comes && item.holdHere) add(ItemText::tr("holds here: %1").arg(toText(item.holdReason)));
    if (comes && plan.noReturn) add(ItemText::tr("no way back after this"));
    if (comes) add(elseOf(plan));
    if (comes && plan.byHand) add(ItemText::tr("by hand"));
    add(toText(plan.environment));
    return notes.join(QStringLiteral(" · "));
}

QString wholeTextOf(const Record& record, std::uint32_t i, const ItemFacts& facts)
{
    constexpr qsizetype most = 2000;
    const Item& plan = record.itemAt(i);
    const ItemRecord& item = record.items[i];
    QString text = toText(item.text.empty() ? plan.text : item.text).trimmed();
    if (text.size() > most) text = text.left(most) + QStringLiteral(" …");
    QStringList lines;
    lines << ItemText::tr("Line %1, %2").arg(plan.line).arg(wordOf(plan.kind));
    if (!plan.environment.empty()) lines.back() += QStringLiteral(", ") + toText(plan.environment);
    lines << text;
    addLines(lines, record, i);
    if (const QString deviation = deviationText(facts); !deviation.isEmpty()) lines << ItemText::tr("Otherwise than planned: %1").arg(deviation);
    return lines.join(QLatin1Char('\n'));
}

std::int64_t takenMs(const ItemRecord& item, std::int64_t nowMs)
{
    if (!item.ran() || item.firstBegunMs == 0) return -1;
    const bool over = item.state == ItemState::Settled && item.outcome != journal::Outcome::None;
    return std::max<std::int64_t>((over ? item.settledMs : nowMs) - item.firstBegunMs, 0);
}

} // namespace holdpoint::items
