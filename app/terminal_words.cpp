#include "app/terminal_words.h"

#include "models/engine/choice.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"

#include <optional>

namespace holdpoint::app {

using engine::Advice;
using engine::Wanted;
using journal::Body;
using journal::Choice;
using journal::Record;

namespace {

constexpr std::string_view blanks = " \t\r";

/// A line as a word and what stands behind it.
struct Spoken {
    std::string line, word, rest;

    explicit Spoken(std::string_view text)
    {
        text = text.substr(0, text.find_last_not_of(blanks) + 1);
        text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
        line = text;
        const std::size_t blank = std::min(text.find_first_of(blanks), text.size());
        word = text.substr(0, blank);
        text.remove_prefix(blank);
        rest = text.substr(std::min(text.find_first_not_of(blanks), text.size()));
    }
};

/// Whether a program does the item, so that it can be done once more, or otherwise.
bool canBeRepeated(const Advice& advice, const Record& record)
{
    const plan::Item& item = record.itemAt(advice.item);
    return plan::isJob(item) || item.kind == plan::ItemKind::Wait;
}

/// Whether what it says to people can be sent to somebody.
bool canBeSent(const Advice& advice, const Record& record) { return plan::tellsSomebody(record.itemAt(advice.item)) && !record.watch.addressees.empty(); }

/// Words about the item itself that are understood wherever it is waited for.
std::optional<Result<Body>> aboutItem(const Spoken& said, const Advice& advice, const Record& record)
{
    const bool departs = said.word == "skip" || said.word == "accept";
    if (departs && said.rest.empty()) return Error{"this departs from the runbook, so a reason is needed; type '" + said.word + " REASON'"};
    if (departs) return session::decide(record, advice.item, said.word == "skip" ? Choice::Skip : Choice::Accept, {}, said.rest);
    if (said.word == "abort") return session::decide(record, advice.item, Choice::Abort, {}, said.rest);
    const bool repeats = (advice.wanted == Wanted::Run || advice.wanted == Wanted::Decision) && canBeRepeated(advice, record);
    if (said.word != "edit" || !repeats) return std::nullopt;
    if (said.rest.empty()) return Error{"a command is needed that is to be run instead; type 'edit COMMAND'"};
    return session::decide(record, advice.item, Choice::Edit, said.rest, "edited at the terminal");
}

/// One of the ways that are open, by its id or its line and by nothing else: a number or a word may stand in any of them.
Result<Body> choose(const Spoken& said, const Advice& advice, const Record& record)
{
    for (const std::uint32_t i : record.choices.at(record.itemAt(advice.item).choice))
        if (record.itemAt(i).id == said.line || 'L' + said.line == record.itemAt(i).id) return session::answer(record, i, "yes", {});
    return Error{"'" + said.line + "' is none of the ways; type the id of one: " + engine::waysToChoose(record, advice.item)};
}

/// "yes", or "no" with what is missing behind it.
Result<Body> yesOrNo(const Spoken& said, const Advice& advice, const Record& record)
{
    if (engine::saysYes(said.line) || !engine::saysNo(said.word)) return session::answer(record, advice.item, said.line, {});
    if (said.rest.empty()) return Error{"a no needs a reason, which is kept; type '" + said.word + " REASON'"};
    return session::answer(record, advice.item, said.word, said.rest);
}

std::string gateWords(plan::GateAction action)
{
    if (action == plan::GateAction::Rollback) return "go: all is well / no-go REASON: roll back";
    return action == plan::GateAction::Abort ? "go: all is well / no-go REASON: abort" : "go: all is well / no-go REASON";
}

std::string decisionWords(const Advice& advice, const Record& record)
{
    const bool repeats = canBeRepeated(advice, record), judged = record.items[advice.item].outcome == journal::Outcome::Inconclusive;
    std::string words = engine::helpFor(record, advice.item).empty() ? "" : "run ID / ";
    if (judged || !repeats) words += "yes / ";
    if (repeats) words += "retry / edit COMMAND / ";
    return words + "skip REASON / accept REASON / rollback [NAME] / abort";
}

} // namespace

std::string wordsFor(const Advice& advice, const Record& record)
{
    switch (advice.wanted) {
    case Wanted::Run: return "run / skip REASON / rollback";
    case Wanted::Result: return "done / no REASON / what came out";
    case Wanted::Value: return "the value";
    case Wanted::Choice: return "the id of one";
    case Wanted::Decision: return decisionWords(advice, record);
    case Wanted::Window: return "begin REASON / rollback";
    case Wanted::Input: return record.items[advice.item].asksSecret ? "it is not kept" : "what it wants to know";
    case Wanted::Release: return record.signing.standingNo() != nullptr ? "go REASON, against what was decided / rollback" : "go / rollback";
    case Wanted::Limit: return "rollback [NAME] / accept REASON / abort";
    case Wanted::Answer:
        if (record.itemAt(advice.item).kind == plan::ItemKind::Gate) return gateWords(record.itemAt(advice.item).action);
        return canBeSent(advice, record) ? "tell [TEXT] / yes / no REASON" : "yes / no REASON";
    case Wanted::Signature: return "nobody signs here: holdpoint-cli sign, in another terminal / rollback [NAME]";
    case Wanted::Poll: return "nobody votes here: holdpoint-cli vote, in another terminal / rollback [NAME]";
    case Wanted::Nothing: break;
    }
    return {};
}

Result<Body> meantBy(std::string_view line, const Advice& advice, const Record& record)
{
    const Spoken said(line);
    if (said.word == "rollback") return session::goBack(record, said.rest, "said at the terminal");
    if (said.word == "hold") return session::hold(record, said.rest);
    switch (advice.wanted) {
    case Wanted::Window:
        if (said.word == "begin" && said.rest.empty()) return Error{"to begin outside the window departs from what was agreed, so a reason is needed; type 'begin REASON'"};
        if (said.word == "begin") return session::overrideWindow(record, said.rest);
        break;
    case Wanted::Release:
        if (engine::saysYes(said.word) && said.rest.empty() && record.signing.standingNo() != nullptr) return Error{"it was decided not to go on, so a reason is needed; type 'go REASON', or ask again: holdpoint-cli poll, in another terminal"};
        if (engine::saysYes(said.word)) return session::letGo(record, said.rest);
        break;
    case Wanted::Limit:
        if (said.word == "accept" && said.rest.empty()) return Error{"the runbook says to roll back, so a reason is needed; type 'accept REASON'"};
        if (said.word == "accept") return session::acceptBreach(record, record.procedure->limits[advice.limit].id, said.rest);
        if (said.word == "abort") return session::abortForBreach(record, record.procedure->limits[advice.limit].id, said.rest);
        break;
    case Wanted::Choice: return choose(said, advice, record);
    case Wanted::Run:
        if (said.word == "run" || said.word == "go") return session::decide(record, advice.item, Choice::Run, {}, {});
        if (auto meant = aboutItem(said, advice, record)) return std::move(*meant);
        break;
    case Wanted::Decision:
        for (const std::uint32_t help : engine::helpFor(record, advice.item))
            if (said.word == "run" && (record.itemAt(help).id == said.rest || 'L' + said.rest == record.itemAt(help).id)) return session::decide(record, help, Choice::Run, {}, {});
        if (said.word == "retry" && canBeRepeated(advice, record)) return session::decide(record, advice.item, Choice::Retry, {}, said.rest);
        if (engine::saysYes(said.line)) return session::answer(record, advice.item, said.line, {});
        if (auto meant = aboutItem(said, advice, record)) return std::move(*meant);
        break;
    case Wanted::Answer: case Wanted::Result:
        if (said.word == "tell" && canBeSent(advice, record)) return session::announce(record, advice.item, said.rest);
        if (auto meant = aboutItem(said, advice, record)) return std::move(*meant);
        return yesOrNo(said, advice, record);
    default: break;
    }
    return Error{"'" + said.line + "' is not understood here; the words are: " + wordsFor(advice, record) + " / hold REASON"};
}

} // namespace holdpoint::app
