#include "models/items/waiting_text.h"

#include "models/items/status.h"
#include "models/items/item_text.h"
#include "models/items/words.h"
#include "models/session/item_text.h"

#include <QCoreApplication>

namespace holdpoint::items {

using engine::Wanted;
using journal::Outcome;
using plan::ItemKind;

namespace {

struct WaitingWords {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};


/// Of a script the first line, with its values put in.
QString firstLine(const journal::Record& record, std::uint32_t item)
{
    const std::string bound = session::boundText(record, item);
    const std::size_t end = bound.find('\n');
    return end == std::string::npos ? toText(bound) : toText(std::string_view(bound).substr(0, end)) % QStringLiteral(" …");
}

/// An answer that is neither yes nor no is named: whoever gave it believes to have answered.
QString answerText(const journal::Record& record, std::uint32_t i)
{
    const plan::Item& item = record.itemAt(i);
    const QString what = firstLine(record, i);
    QString asked;
    switch (item.kind) {
    case ItemKind::Task: asked = WaitingWords::tr("a tick: %1").arg(what); break;
    case ItemKind::Gate: asked = WaitingWords::tr("a go or no-go: %1").arg(what); break;
    case ItemKind::SignOff: asked = item.role.empty() ? WaitingWords::tr("an approval: %1").arg(what) : WaitingWords::tr("an approval by %1: %2").arg(toText(item.role), what); break;
    default: asked = WaitingWords::tr("what came out, done by hand: %1").arg(what); break;
    }
    const QString given = toText(record.items[i].answer);
    return given.isEmpty() ? asked : WaitingWords::tr("yes or no, which ‘%1’ is not: %2").arg(given, asked);
}

QString choiceText(const journal::Record& record, std::uint32_t i)
{
    QString ways;
    for (const std::uint32_t arm : session::armsOf(record, i)) {
        const QString way = WaitingWords::tr("line %1 (%2)").arg(record.itemAt(arm).line).arg(firstLine(record, arm));
        ways = ways.isEmpty() ? way : WaitingWords::tr("%1 or %2").arg(ways, way);
    }
    return WaitingWords::tr("a choice: %1").arg(ways);
}

/// What was measured stands as it was judged; it names its metric and its numbers.
QString breachText(const journal::Record& record, const engine::Advice& advice)
{
    if (advice.limit >= record.watch.limits.size()) return toText(advice.waitingFor);
    const plan::ProcedureLimit& limit = record.procedure->limits[advice.limit];
    const QString sentence = toText(record.watch.limits[advice.limit].breachText());
    return record.workBegun ? WaitingWords::tr("a decision: %1; line %2 says to roll back").arg(sentence).arg(limit.line)
                            : WaitingWords::tr("a decision: %1; nothing was done yet, and nothing is begun (line %2)").arg(sentence).arg(limit.line);
}

QString decisionText(const journal::ItemRecord& state)
{
    const Mark mark = state.outcome == Outcome::Failed ? Mark::Failed : state.outcome == Outcome::Inconclusive ? Mark::Undecided : state.outcome == Outcome::Cancelled ? Mark::Cancelled : Mark::Unknown;
    return state.why.empty() ? WaitingWords::tr("a decision: %1").arg(wordOf(mark)) : WaitingWords::tr("a decision: %1, %2").arg(wordOf(mark), toText(state.why));
}

/// An item may hold by itself; else somebody holds the whole release.
QString holdText(const journal::Record& record, const journal::ItemRecord& state)
{
    if (!record.held) return WaitingWords::tr("the word to go on: %1").arg(toText(state.holdReason));
    if (record.heldReason.empty()) return WaitingWords::tr("the word to go on, held by %1").arg(toText(record.heldBy));
    return WaitingWords::tr("the word to go on, held by %1: %2").arg(toText(record.heldBy), toText(record.heldReason));
}

/// How the engine begins a sentence, and how it goes on here. The longer beginnings come first.
struct Beginning {
    const char* engine;
    const char* ours;
};
constexpr Beginning beginnings[] = {
    {"a tick: ", QT_TRANSLATE_NOOP("Waiting", "a tick: %1")},
    {"a go or no-go: ", QT_TRANSLATE_NOOP("Waiting", "a go or no-go: %1")},
    {"what came out, done by hand: ", QT_TRANSLATE_NOOP("Waiting", "what came out, done by hand: %1")},
    {"the word to run: ", QT_TRANSLATE_NOOP("Waiting", "the word to run: %1")},
    {"the word to go on, held by ", QT_TRANSLATE_NOOP("Waiting", "the word to go on, held by %1")},
    {"the word to go on: ", QT_TRANSLATE_NOOP("Waiting", "the word to go on: %1")},
    {"a value for ", QT_TRANSLATE_NOOP("Waiting", "a value for %1")},
    {"a choice: ", QT_TRANSLATE_NOOP("Waiting", "a choice: %1")},
    {"a decision: ", QT_TRANSLATE_NOOP("Waiting", "a decision: %1")},
    {"an approval by ", QT_TRANSLATE_NOOP("Waiting", "an approval by %1")},
    {"a signature by ", QT_TRANSLATE_NOOP("Waiting", "a signature by %1")},
    {"a signature: refused by ", QT_TRANSLATE_NOOP("Waiting", "a signature, refused by %1")},
    {"GO or NO-GO, ", QT_TRANSLATE_NOOP("Waiting", "GO or NO-GO, %1")},
    {"an answer to what ", QT_TRANSLATE_NOOP("Waiting", "an answer to what %1")},
    {"its window, which opens at ", QT_TRANSLATE_NOOP("Waiting", "its window, which opens at %1")},
    {"yes or no, which ", QT_TRANSLATE_NOOP("Waiting", "yes or no, which %1")},
};

} // namespace

QString waitingText(const std::string& told)
{
    if (told == "its window, which does not open within a year") return WaitingWords::tr("its window, which does not open within a year");
    for (const Beginning& beginning : beginnings)
        if (told.starts_with(beginning.engine)) return WaitingWords::tr(beginning.ours).arg(toText(std::string_view(told).substr(std::string_view(beginning.engine).size())));
    return toText(told);
}

QString waitingText(const journal::Record& record, const engine::Advice& advice)
{
    const std::uint32_t i = advice.item;
    if (advice.wanted == Wanted::Nothing || i >= record.items.size()) return {};
    const journal::ItemRecord& state = record.items[i];
    switch (advice.wanted) {
    case Wanted::Nothing: return {};
    case Wanted::Run: return WaitingWords::tr("the word to run: %1").arg(firstLine(record, i));
    case Wanted::Answer: return answerText(record, i);
    case Wanted::Result: return WaitingWords::tr("what came out, done by hand: %1").arg(firstLine(record, i));
    case Wanted::Value: return record.values.contains(advice.placeholder) ? WaitingWords::tr("%1 once more, a secret that was not kept").arg(toText(advice.placeholder)) : WaitingWords::tr("a value for %1").arg(toText(advice.placeholder));
    case Wanted::Choice: return choiceText(record, i);
    case Wanted::Decision: return decisionText(state);
    case Wanted::Release: return holdText(record, state);
    // Before the window opens nothing runs, so its opening is what the advice wakes for.
    case Wanted::Window: return advice.wakeMs == 0 ? WaitingWords::tr("its window, which does not open within a year") : WaitingWords::tr("its window, which opens at %1").arg(wholeTime(advice.wakeMs));
    case Wanted::Limit: return breachText(record, advice);
    // What signers and voters are asked stands as the engine says it; it names roles and people.
    case Wanted::Signature:
    case Wanted::Poll: return waitingText(advice.waitingFor);
    case Wanted::Input: return WaitingWords::tr("an answer to what line %1 asks: %2").arg(record.itemAt(i).line).arg(toText(state.prompt));
    }
    return {};
}

} // namespace holdpoint::items
