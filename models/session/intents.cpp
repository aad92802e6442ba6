#include "models/session/intents.h"

#include "models/base/utf8.h"
#include "models/engine/binding.h"
#include "models/engine/choice.h"
#include "models/engine/soak.h"
#include "models/engine/telling.h"
#include "models/engine/turns.h"
#include "models/engine/way_back.h"
#include "models/session/way_out.h"
#include "models/signoff/signing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace holdpoint::session {

using journal::Body;
using journal::Choice;
using journal::ItemState;
using journal::Record;
using journal::Stage;
using plan::ItemKind;

namespace {

Error over(const Record& record)
{
    return Error{"the release is over (" + std::string(journal::nameOf(record.ending)) + "), so nothing of it can be changed; start a new one"};
}

Error signatureWanted(const Record& record, std::uint32_t item)
{
    return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 needs a signature, which neither a tick nor a decision replaces"), {itemCalled(record, item)}), "'holdpoint-cli sign RELEASE " + record.itemAt(item).id + " --as IDENTITY' gives one");
}

/// What was decided stands until those who were asked decide otherwise, or somebody departs from it under their name.
Error goesAgainst(const journal::PollRecord& no)
{
    const journal::Statement& said = no.decision->statement;
    const std::string decided = std::string(signoff::calledOut(said.decision)) + (said.comment.empty() ? "" : " (" + said.comment + ')');
    return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1, %2, has decided %3, so nobody goes on without a word: ask again with a poll, or go on against it, which is a deviation and needs a reason"), {said.name, said.role, decided}), "give it with --reason");
}

/// Why an answer would be no answer: its question is not open, or what it asks is yes or no.
std::optional<Error> notToBeAnswered(const Record& record, std::uint32_t index, std::string_view answer)
{
    if (signoff::needsSignatures(record, index)) return signatureWanted(record, index);
    const plan::Item& item = record.itemAt(index);
    const journal::ItemRecord& state = record.items[index];
    if (plan::isJob(item) && state.ran() && state.state == ItemState::Settled && state.outcome != journal::Outcome::Inconclusive && state.drive.value_or(record.drive) != journal::Drive::Hand)
        return Error{itemCalled(record, index) + " is " + (state.outcome == journal::Outcome::None ? "done again by itself" : std::string(journal::nameOf(state.outcome))) + ", so a tick changes nothing; decide: retry, accept, edit, skip, or roll back"};
    const bool beside = record.cursor < record.items.size() && item.lane != 0 && item.lane == record.itemAt(record.cursor).lane;
    if (item.kind == ItemKind::SignOff && record.stage == Stage::Forward && state.state == ItemState::Pending && index > record.cursor && !beside)
        return Error{itemCalled(record, index) + " is a sign-off whose turn has not come: what would be approved is not done yet; it is asked for when it is"};
    const bool hand = state.drive.value_or(record.drive) == journal::Drive::Hand;
    if (plan::isJob(item) && !state.ran() && state.state == ItemState::Pending && !hand && item.choice == 0)
        return Error{itemCalled(record, index) + " is a command that has not run, so there is nothing to say about it yet; when its turn comes, 'go' gives the word to run"};
    if (item.kind == ItemKind::Gate && record.stage == Stage::Forward && state.state == ItemState::Pending && index > record.cursor && !beside)
        return Error{itemCalled(record, index) + " is a gate whose turn has not come: what it asks cannot be known yet"};
    if (item.kind == ItemKind::Gate && engine::isBareYes(answer))
        return Error{"'" + std::string(answer) + "' can be meant both ways at " + itemCalled(record, index) + ", a gate; say 'go' where all is well, or 'no-go' and why"};
    const bool yesOrNo = item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff || item.kind == ItemKind::Task;
    if (yesOrNo && !answer.empty() && !engine::saysYes(answer) && !engine::saysNo(answer))
        return Error{"'" + std::string(answer) + "' is neither yes nor no; say one of them to " + itemCalled(record, index) + ", and what was seen as the reason"};
    return std::nullopt;
}

} // namespace

std::string itemCalled(const Record& record, std::uint32_t item) { return record.itemAt(item).id + " (line " + std::to_string(record.itemAt(item).line) + ')'; }

Result<std::uint32_t> itemNamed(const Record& record, std::string_view name, std::uint32_t waitedFor)
{
    if (name.empty()) {
        if (waitedFor != plan::none) return waitedFor;
        if (record.stage == Stage::Ended) return over(record);
        return Error{"no item is waited for now; name one by its line"};
    }
    const auto& items = record.procedure->items;
    for (const std::string& id : {std::string(name), 'L' + std::string(name)})
        if (const std::uint32_t index = record.procedure->indexOf(id); index != plan::none) return index;
    std::uint32_t found = plan::none;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        if (items[i].text.find(name) == std::string::npos) continue;
        if (found != plan::none) return Error{"'" + std::string(name) + "' stands in more than one item: " + itemCalled(record, found) + " and " + itemCalled(record, i) + "; name its line"};
        found = i;
    }
    if (found != plan::none) return found;
    return Error{"there is no item '" + std::string(name) + "' in this release; 'holdpoint-cli status RELEASE' lists them with their lines"};
}

Result<std::uint32_t> stepNamed(const plan::Procedure& procedure, std::string_view name)
{
    std::vector<std::uint32_t> firsts;
    std::uint32_t last = plan::none;
    for (std::uint32_t i = 0; i < procedure.items.size(); ++i) {
        const plan::Item& item = procedure.items[i];
        if (item.aside || item.rollback != plan::none) continue;
        if (item.id == name || item.id == 'L' + std::string(name)) return i;
        if (item.step == plan::none || std::exchange(last, item.step) == item.step) continue;
        const plan::ProcedureStep& step = procedure.steps[item.step];
        if (std::to_string(step.line) == name) return i;
        // "Step 1" is not "Step 10".
        const bool begins = step.heading.starts_with(name) && (name.size() == step.heading.size() || std::isalnum(static_cast<unsigned char>(step.heading[name.size()])) == 0);
        if (begins || step.title.find(name) != std::string::npos) firsts.push_back(i);
    }
    if (firsts.size() == 1) return firsts.front();
    if (firsts.empty()) return Error{"there is no step '" + std::string(name) + "'; 'holdpoint-cli outline' lists the steps with their lines"};
    const auto line = [&](std::uint32_t i) { return std::to_string(procedure.steps[procedure.items[i].step].line); };
    return Error{"'" + std::string(name) + "' is more than one step, in line " + line(firsts[0]) + " and in line " + line(firsts[1]) + "; name the line"};
}

Result<Body> answer(const Record& record, std::uint32_t item, std::string_view answer, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (record.items[item].over()) return Error{itemCalled(record, item) + " is settled already: " + std::string(journal::nameOf(record.items[item].outcome))};
    if (const auto wrong = notToBeAnswered(record, item, answer)) return *wrong;
    if (engine::saysNo(answer) && reason.empty() && record.itemAt(item).choice == 0)
        return Error{"a no needs a reason, which is kept; say what is missing at " + itemCalled(record, item) + ", with --reason or behind the no"};
    if (answer.empty()) return Error{"an answer is needed for " + itemCalled(record, item) + ": yes, no, or what was seen"};
    // What ended with an error has not passed; who takes it all the same departs from the runbook.
    const journal::ItemRecord& state = record.items[item];
    const bool endedBadly = plan::isJob(record.itemAt(item)) && state.state == ItemState::Settled && state.outcome == journal::Outcome::Inconclusive && state.end.how == journal::JobHow::Exited && state.end.code != 0;
    if (endedBadly && engine::saysYes(answer)) return decide(record, item, Choice::Accept, {}, reason);
    // Of commands, to say yes to one of several ways takes it; what came out of them is asked when their turn comes.
    const bool chooses = record.itemAt(item).kind <= ItemKind::Watch && record.itemAt(item).choice != 0 && !engine::isChosen(record, item) && engine::saysYes(answer);
    return Body(journal::Answered{record.itemAt(item).id, chooses ? std::string(engine::thisWay) : utf8::cleaned(answer), utf8::cleaned(reason)});
}

Result<Body> agree(const Record& record, std::uint32_t item, std::string_view reason) { return answer(record, item, record.itemAt(item).kind == ItemKind::Gate ? "go" : "yes", reason); }

Result<Body> announce(const Record& record, std::uint32_t index, std::string_view text)
{
    if (record.stage == Stage::Ended) return over(record);
    const plan::Item& item = record.itemAt(index);
    const std::string called = itemCalled(record, index);
    if (!plan::tellsSomebody(item)) return Error{called + " says nothing to anybody, so there is nothing to send"};
    if (record.items[index].over()) return Error{called + " is settled already: " + std::string(journal::nameOf(record.items[index].outcome))};
    if (record.watch.addressees.empty()) return Error{"nobody is known to whom " + called + " could be sent; name them under \"notify\" in the sources file beside the runbook, as the handbook's page 'sources' shows, and resume the release; or tell them yourself and tick it"};
    const std::vector<std::uint32_t> turn = engine::itemsInTurn(record);
    if (record.items[index].state != ItemState::Pending || std::find(turn.begin(), turn.end(), index) == turn.end()) return Error{called + " is not waited for now, so it is not sent"};
    if (record.held) return Error{"the release is held, by " + record.heldBy + ", and nothing is sent until somebody says go"};
    if (const std::string missing = text.empty() ? engine::missingValue(record, index) : std::string(); !missing.empty()) return Error{missing + " has no value yet, and stands in what " + called + " says; give it one, or say the text with --text"};
    journal::Announced said{item.id, utf8::cleaned(text.empty() ? engine::messageText(record, index) : std::string(text)), {}};
    const auto before = record.watch.announcements.find(item.id);
    for (const std::string& to : record.watch.addressees) {
        const journal::NotificationRecord* sent = journal::messageTo(record.watch, item.id, to);
        if (sent != nullptr && sent->state == journal::NotifyState::Begun) return Error{called + " is being sent to " + to + "; wait until it is known whether they have got it"};
        const bool has = before != record.watch.announcements.end() && before->second.text == said.text && before->second.reached.contains(to);
        if (!has) said.to.push_back(to);
    }
    if (said.to.empty()) return Error{"everybody has got this text of " + called + " already; tick it"};
    return Body(std::move(said));
}

Result<Body> decide(const Record& record, std::uint32_t item, Choice choice, std::string_view text, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    const journal::ItemRecord& state = record.items[item];
    if (state.over()) return Error{itemCalled(record, item) + " is settled already: " + std::string(journal::nameOf(state.outcome))};
    const bool cutsShort = choice == Choice::Skip && record.itemAt(item).kind == ItemKind::Wait;
    if (state.state == ItemState::Running && choice != Choice::Abort && !cutsShort) return Error{itemCalled(record, item) + " is running; stop it or wait for its end"};
    // A way back must not be locked by a key that nobody has at hand: there a person may decide, and it is a deviation.
    if (choice != Choice::Abort && signoff::needsSignatures(record, item) && !(record.stage == Stage::Back && choice == Choice::Accept)) return signatureWanted(record, item);
    const bool deviates = choice == Choice::Skip || choice == Choice::Accept || choice == Choice::Edit;
    if (deviates && reason.empty()) return Error{"this departs from the runbook at " + itemCalled(record, item) + ", so a reason is needed; give it with --reason"};
    if (choice == Choice::Edit && text.empty()) return Error{"an edit needs the command that is to be run instead of " + itemCalled(record, item)};
    if (choice == Choice::Skip && record.itemAt(item).required) return Error{itemCalled(record, item) + " is required and cannot be skipped"};
    if ((choice == Choice::Retry || choice == Choice::Edit) && plan::isJob(record.itemAt(item)) && state.drive.value_or(record.drive) == journal::Drive::Hand)
        return Error{itemCalled(record, item) + " is done by hand, so nothing runs it here; do it again elsewhere and say what came out"};
    if (choice == Choice::Retry && state.state != ItemState::Settled) return Error{itemCalled(record, item) + " has not been run yet, so it cannot be retried"};
    return Body(journal::Decided{record.itemAt(item).id, choice, utf8::cleaned(text), utf8::cleaned(reason)});
}

Result<Body> hold(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    // What a no holds a person may hold as well, since that no may be taken back.
    const auto& besides = record.signing.heldBesides;
    // Who held it first and says why afterwards does no other thing.
    const bool explains = !reason.empty() && (besides ? besides->reason : record.heldReason).empty();
    if (record.held && !explains && !record.signing.heldByNoAlone()) return Error{"the release is held already, by " + (besides ? besides->by : record.heldBy)};
    return Body(journal::Held{utf8::cleaned(reason)});
}

Result<Body> explainHold(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (!record.held) return Error{"the release is not held any more, so its hold needs no reason"};
    return hold(record, reason);
}

Result<Body> letGo(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (const journal::PollRecord* no = record.signing.standingNo(); no != nullptr && reason.empty()) return goesAgainst(*no);
    const bool before = record.cursor < record.items.size() && record.items[record.cursor].holdHere;
    if (!record.held && !before && engine::isAllDone(record) && engine::soakUntilMs(record) > 0) {
        if (reason.empty()) return Error{"all steps are over and the release is still watched, as its runbook says; to end that before its time a reason is needed; give it with --reason"};
        return Body(journal::Finished{journal::Ending::Done, "the watch after the last step was ended before its time: " + utf8::cleaned(reason)});
    }
    if (!record.held && !before) return Error{"the release is not held"};
    return Body(journal::Released{utf8::cleaned(reason)});
}

Result<Body> goBack(const Record& record, std::string_view rollback, std::string_view reason)
{
    const bool done = record.stage == Stage::Ended && record.ending == journal::Ending::Done;
    if (record.stage == Stage::Ended && !done) return over(record);
    // A slip of the finger takes nothing back that is in use.
    if (done && rollback.empty()) {
        std::string ways;
        for (const engine::WayBack& way : engine::waysBack(record)) ways += (ways.empty() ? "" : ", ") + ('\'' + way.title + '\'');
        if (ways.empty()) return Error{"the release is done, and its runbook has no way back"};
        return Error{"the release is done; to take it back all the same, name the way: " + ways};
    }
    if (record.stage == Stage::Back && rollback.empty()) return Error{"the release is going back already"};
    auto way = engine::planWayBack(record, rollback, utf8::cleaned(reason));
    if (!way) return way.error();
    return Body(std::move(way.value()));
}

Result<Body> endHere(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (record.stage == Stage::Empty) return Error{"the release has not begun"};
    if (!record.abortedBy.empty()) return Error{"the release is being ended already, by " + record.abortedBy};
    if (reason.empty()) return Error{"to end the release where it stands departs from the runbook, so a reason is needed; give it with --reason"};
    // It is kept with the item at which it stands.
    const bool back = record.stage == Stage::Back && record.backCursor < record.wayBack.size();
    const std::uint32_t at = back ? record.wayBack[record.backCursor] : record.cursor;
    if (at >= record.items.size()) return Error{"all steps are over, and the release is only watched; end the watch, or roll back"};
    return decide(record, at, Choice::Abort, {}, reason);
}

Result<Body> type(const Record& record, std::uint32_t item, std::string_view text)
{
    const journal::ItemRecord& state = record.items[item];
    if (!state.asks) return Error{itemCalled(record, item) + " asks nothing now"};
    if (state.asksSecret) return Error{itemCalled(record, item) + " asks for a secret, which is typed where the release is driven, or taken from the answers file"};
    return Body(journal::Typed{record.itemAt(item).id, state.attempt, utf8::cleaned(text), false});
}

Result<Body> stop(const Record& record, std::uint32_t item, std::string_view why)
{
    const journal::ItemRecord& state = record.items[item];
    if (state.state != ItemState::Running || record.itemAt(item).kind == ItemKind::Wait) return Error{itemCalled(record, item) + " does not run, so there is nothing to stop"};
    if (state.stopAsked) return Error{itemCalled(record, item) + " is being stopped already"};
    return Body(journal::StopAsked{record.itemAt(item).id, state.attempt, utf8::cleaned(why)});
}

Result<Body> overrideWindow(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (record.window.zone.empty() || record.windowOverridden || record.workBegun) return Error{"the release does not wait for a window"};
    if (reason.empty()) return Error{"to begin outside the window departs from what was agreed, so a reason is needed; give it with --reason"};
    return Body(journal::WindowOverridden{utf8::cleaned(reason)});
}

Result<Body> handOver(const Record& record, std::string_view to, std::string_view text)
{
    if (record.stage == Stage::Ended) return over(record);
    if (to.empty()) return Error{"a name is needed: who takes the release over"};
    return Body(journal::HandedOver{utf8::cleaned(to), utf8::cleaned(text)});
}

Result<Body> note(const Record& record, std::string_view text)
{
    if (record.stage == Stage::Empty) return Error{"the release has not begun"};
    if (text.empty()) return Error{"a note needs a text"};
    return Body(journal::Noted{utf8::cleaned(text)});
}

} // namespace holdpoint::session
