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
#include <array>
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

/// A word of the journal that stands in a sentence, as people of another language know it.
Phrase word(std::string_view name)
{
    static constexpr auto known = std::to_array<const char*>({QT_TRANSLATE_NOOP("Verify", "passed"), QT_TRANSLATE_NOOP("Verify", "failed"), QT_TRANSLATE_NOOP("Verify", "inconclusive"), QT_TRANSLATE_NOOP("Verify", "skipped"),
                                                              QT_TRANSLATE_NOOP("Verify", "cancelled"), QT_TRANSLATE_NOOP("Verify", "unknown"), QT_TRANSLATE_NOOP("Verify", "done"), QT_TRANSLATE_NOOP("Verify", "rolled-back"),
                                                              QT_TRANSLATE_NOOP("Verify", "aborted")});
    const auto found = std::find(known.begin(), known.end(), name);
    return found == known.end() ? Phrase(std::string(name)) : Phrase::of(*found);
}

Error over(const Record& record) { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is over (%1), so nothing of it can be changed; start a new one"), {word(journal::nameOf(record.ending))})); }

Error settled(const Record& record, std::uint32_t item) { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is settled already: %2"), {itemCalled(record, item), word(journal::nameOf(record.items[item].outcome))})); }

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
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is %2, so a tick changes nothing; decide: retry, accept, edit, skip, or roll back"), {itemCalled(record, index), state.outcome == journal::Outcome::None ? Phrase::of(QT_TRANSLATE_NOOP("Verify", "done again by itself")) : word(journal::nameOf(state.outcome))}));
    const bool beside = record.cursor < record.items.size() && item.lane != 0 && item.lane == record.itemAt(record.cursor).lane;
    if (item.kind == ItemKind::SignOff && record.stage == Stage::Forward && state.state == ItemState::Pending && index > record.cursor && !beside)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is a sign-off whose turn has not come: what would be approved is not done yet; it is asked for when it is"), {itemCalled(record, index)}));
    const bool hand = state.drive.value_or(record.drive) == journal::Drive::Hand;
    if (plan::isJob(item) && !state.ran() && state.state == ItemState::Pending && !hand && item.choice == 0)
        return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is a command that has not run, so there is nothing to say about it yet"), {itemCalled(record, index)}), "when its turn comes, 'go' gives the word to run");
    if (item.kind == ItemKind::Gate && record.stage == Stage::Forward && state.state == ItemState::Pending && index > record.cursor && !beside)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is a gate whose turn has not come: what it asks cannot be known yet"), {itemCalled(record, index)}));
    if (item.kind == ItemKind::Gate && engine::isBareYes(answer))
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' can be meant both ways at %2, a gate; say 'go' where all is well, or 'no-go' and why"), {std::string(answer), itemCalled(record, index)}));
    const bool yesOrNo = item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff || item.kind == ItemKind::Task;
    if (yesOrNo && !answer.empty() && !engine::saysYes(answer) && !engine::saysNo(answer))
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' is neither yes nor no; say one of them to %2, and what was seen as the reason"), {std::string(answer), itemCalled(record, index)}));
    return std::nullopt;
}

} // namespace

Phrase itemCalled(const Record& record, std::uint32_t item) { return Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 (line %2)"), {record.itemAt(item).id, std::to_string(record.itemAt(item).line)}); }

Result<std::uint32_t> itemNamed(const Record& record, std::string_view name, std::uint32_t waitedFor)
{
    if (name.empty()) {
        if (waitedFor != plan::none) return waitedFor;
        if (record.stage == Stage::Ended) return over(record);
        return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "no item is waited for now")), "name one by its line");
    }
    const auto& items = record.procedure->items;
    for (const std::string& id : {std::string(name), 'L' + std::string(name)})
        if (const std::uint32_t index = record.procedure->indexOf(id); index != plan::none) return index;
    std::uint32_t found = plan::none;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        if (items[i].text.find(name) == std::string::npos) continue;
        if (found != plan::none) return Error{"'" + std::string(name) + "' stands in more than one item: " + itemCalled(record, found).english() + " and " + itemCalled(record, i).english() + "; name its line"};
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
    if (record.items[item].over()) return settled(record, item);
    if (const auto wrong = notToBeAnswered(record, item, answer)) return *wrong;
    if (engine::saysNo(answer) && reason.empty() && record.itemAt(item).choice == 0)
        return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a no needs a reason, which is kept; say what is missing at %1"), {itemCalled(record, item)}), "with --reason or behind the no");
    if (answer.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "an answer is needed for %1: yes, no, or what was seen"), {itemCalled(record, item)}));
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
    const Phrase called = itemCalled(record, index);
    if (!plan::tellsSomebody(item)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 says nothing to anybody, so there is nothing to send"), {called}));
    if (record.items[index].over()) return settled(record, index);
    if (record.watch.addressees.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "nobody is known to whom %1 could be sent; name them under \"notify\" in the sources file beside the runbook, as the handbook's page 'sources' shows, and resume the release; or tell them yourself and tick it"), {called}));
    const std::vector<std::uint32_t> turn = engine::itemsInTurn(record);
    if (record.items[index].state != ItemState::Pending || std::find(turn.begin(), turn.end(), index) == turn.end()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is not waited for now, so it is not sent"), {called}));
    if (record.held) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is held, by %1, and nothing is sent until somebody says go"), {record.heldBy}));
    if (const std::string missing = text.empty() ? engine::missingValue(record, index) : std::string(); !missing.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 has no value yet, and stands in what %2 says"), {missing, called}), "give it one, or say the text with --text");
    journal::Announced said{item.id, utf8::cleaned(text.empty() ? engine::messageText(record, index) : std::string(text)), {}};
    const auto before = record.watch.announcements.find(item.id);
    for (const std::string& to : record.watch.addressees) {
        const journal::NotificationRecord* sent = journal::messageTo(record.watch, item.id, to);
        if (sent != nullptr && sent->state == journal::NotifyState::Begun) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is being sent to %2; wait until it is known whether they have got it"), {called, to}));
        const bool has = before != record.watch.announcements.end() && before->second.text == said.text && before->second.reached.contains(to);
        if (!has) said.to.push_back(to);
    }
    if (said.to.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "everybody has got this text of %1 already; tick it"), {called}));
    return Body(std::move(said));
}

Result<Body> decide(const Record& record, std::uint32_t item, Choice choice, std::string_view text, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    const journal::ItemRecord& state = record.items[item];
    if (state.over()) return settled(record, item);
    const bool cutsShort = choice == Choice::Skip && record.itemAt(item).kind == ItemKind::Wait;
    if (state.state == ItemState::Running && choice != Choice::Abort && !cutsShort) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is running; stop it or wait for its end"), {itemCalled(record, item)}));
    // A way back must not be locked by a key that nobody has at hand: there a person may decide, and it is a deviation.
    if (choice != Choice::Abort && signoff::needsSignatures(record, item) && !(record.stage == Stage::Back && choice == Choice::Accept)) return signatureWanted(record, item);
    if (choice == Choice::Accept && record.itemAt(item).kind == ItemKind::SignOff && record.stage == Stage::Forward)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is a sign-off, and nobody passes over it: whoever may sign it approves it, or the release goes back or ends"), {itemCalled(record, item)}));
    const bool deviates = choice == Choice::Skip || choice == Choice::Accept || choice == Choice::Edit;
    if (deviates && reason.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this departs from the runbook at %1, so a reason is needed"), {itemCalled(record, item)}), "give it with --reason");
    if (choice == Choice::Edit && text.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "an edit needs the command that is to be run instead of %1"), {itemCalled(record, item)}));
    if (choice == Choice::Skip && record.itemAt(item).required) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is required and cannot be skipped"), {itemCalled(record, item)}));
    if ((choice == Choice::Retry || choice == Choice::Edit) && plan::isJob(record.itemAt(item)) && state.drive.value_or(record.drive) == journal::Drive::Hand)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is done by hand, so nothing runs it here; do it again elsewhere and say what came out"), {itemCalled(record, item)}));
    if (choice == Choice::Retry && state.state != ItemState::Settled) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 has not been run yet, so it cannot be retried"), {itemCalled(record, item)}));
    return Body(journal::Decided{record.itemAt(item).id, choice, utf8::cleaned(text), utf8::cleaned(reason)});
}

Result<Body> hold(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    // What a no holds a person may hold as well, since that no may be taken back.
    const auto& besides = record.signing.heldBesides;
    // Who held it first and says why afterwards does no other thing.
    const bool explains = !reason.empty() && (besides ? besides->reason : record.heldReason).empty();
    if (record.held && !explains && !record.signing.heldByNoAlone()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is held already, by %1"), {besides ? besides->by : record.heldBy}));
    return Body(journal::Held{utf8::cleaned(reason)});
}

Result<Body> explainHold(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (!record.held) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is not held any more, so its hold needs no reason")));
    return hold(record, reason);
}

Result<Body> driveAs(const Record& record, journal::Drive drive)
{
    if (record.stage == Stage::Ended) return over(record);
    return Body(journal::DriveSet{{}, drive});
}

Result<Body> letGo(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (const journal::PollRecord* no = record.signing.standingNo(); no != nullptr && reason.empty()) return goesAgainst(*no);
    const bool before = record.cursor < record.items.size() && record.items[record.cursor].holdHere;
    if (!record.held && !before && engine::isAllDone(record) && engine::soakUntilMs(record) > 0) {
        if (reason.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "all steps are over and the release is still watched, as its runbook says; to end that before its time a reason is needed")), "give it with --reason");
        return Body(journal::Finished{journal::Ending::Done, "the watch after the last step was ended before its time: " + utf8::cleaned(reason)});
    }
    if (record.held || before) return Body(journal::Released{utf8::cleaned(reason)});
    const journal::PollRecord* const poll = record.signing.openPoll();
    if (poll == nullptr) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is not held")));
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is not held: it waits for the poll '%1'; answer it or decide it"), {poll->opened.question}));
}

Result<Body> goBack(const Record& record, std::string_view rollback, std::string_view reason)
{
    const bool done = record.stage == Stage::Ended && record.ending == journal::Ending::Done;
    if (record.stage == Stage::Ended && !done) return over(record);
    // A slip of the finger takes nothing back that is in use.
    if (done && rollback.empty()) {
        std::string ways;
        for (const engine::WayBack& way : engine::waysBack(record)) ways += (ways.empty() ? "" : ", ") + ('\'' + way.title + '\'');
        if (ways.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is done, and its runbook has no way back")));
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is done; to take it back all the same, name the way: %1"), {ways}));
    }
    if (record.stage == Stage::Back && rollback.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is going back already")));
    auto way = engine::planWayBack(record, rollback, utf8::cleaned(reason));
    if (!way) return way.error();
    return Body(std::move(way.value()));
}

Result<Body> endHere(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (record.stage == Stage::Empty) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release has not begun")));
    if (!record.abortedBy.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is being ended already, by %1"), {record.abortedBy}));
    if (reason.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "to end the release where it stands departs from the runbook, so a reason is needed")), "give it with --reason");
    // It is kept with the item at which it stands.
    const bool back = record.stage == Stage::Back && record.backCursor < record.wayBack.size();
    const std::uint32_t at = back ? record.wayBack[record.backCursor] : record.cursor;
    if (at >= record.items.size()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "all steps are over, and the release is only watched; end the watch, or roll back")));
    return decide(record, at, Choice::Abort, {}, reason);
}

Result<Body> type(const Record& record, std::uint32_t item, std::string_view text)
{
    const journal::ItemRecord& state = record.items[item];
    if (!state.asks) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 asks nothing now"), {itemCalled(record, item)}));
    if (state.asksSecret) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 asks for a secret, which is typed where the release is driven, or taken from the answers file"), {itemCalled(record, item)}));
    return Body(journal::Typed{record.itemAt(item).id, state.attempt, utf8::cleaned(text), false});
}

Result<Body> stop(const Record& record, std::uint32_t item, std::string_view why)
{
    const journal::ItemRecord& state = record.items[item];
    if (state.state != ItemState::Running || record.itemAt(item).kind == ItemKind::Wait) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 does not run, so there is nothing to stop"), {itemCalled(record, item)}));
    if (state.stopAsked) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is being stopped already"), {itemCalled(record, item)}));
    return Body(journal::StopAsked{record.itemAt(item).id, state.attempt, utf8::cleaned(why)});
}

Result<Body> overrideWindow(const Record& record, std::string_view reason)
{
    if (record.stage == Stage::Ended) return over(record);
    if (record.window.zone.empty() || record.windowOverridden || record.workBegun) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release does not wait for a window")));
    if (reason.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "to begin outside the window departs from what was agreed, so a reason is needed")), "give it with --reason");
    return Body(journal::WindowOverridden{utf8::cleaned(reason)});
}

Result<Body> handOver(const Record& record, std::string_view to, std::string_view text)
{
    if (record.stage == Stage::Ended) return over(record);
    if (to.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a name is needed: who takes the release over")));
    return Body(journal::HandedOver{utf8::cleaned(to), utf8::cleaned(text)});
}

Result<Body> note(const Record& record, std::string_view text)
{
    if (record.stage == Stage::Empty) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release has not begun")));
    if (text.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "a note needs a text")));
    return Body(journal::Noted{utf8::cleaned(text)});
}

} // namespace holdpoint::session
