#pragma once

#include "models/items/status.h"
#include "models/session/open_runbook.h"
#include "models/session/record_view.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace holdpoint::items {

/// What a person can do about an item now. The screen offers these and no others.
enum class Act : std::uint8_t {
    Run,            ///< the word to run what is shown
    Yes, No,        ///< a tick, a go, an approval, and its refusal
    Tell,           ///< what it says to people is sent to them
    Sign,           ///< an approval or a refusal with a signature under it
    Vote,           ///< a go/no-go poll is answered
    Decide,         ///< and decided
    GiveResult,     ///< it was done elsewhere: what came out
    SeenValue,      ///< a check that nobody can decide, a task that names a value: what was seen
    Bind,           ///< a placeholder's value
    ChooseThis,     ///< of several ways, this one
    Retry, Edit, Skip, Accept,
    Type,           ///< a command asks at its terminal
    Release,        ///< end the hold
    AcceptBreach,   ///< live with a limit that was breached
    BeginAnyway,    ///< begin outside the window
    ByHand,         ///< take this one away from the machine
    Here,           ///< and give it back
    Stop,           ///< there is no gentler way than back: shown while it runs
    End,            ///< the release ends here, and nothing is undone
    Back,           ///< what was done is undone
};

/// One check: what was wanted and what was there.
struct SheetCheck {
    QString wanted, seen;
    journal::Verdict verdict = journal::Verdict::Undecided;
    bool judged = false;        ///< it has been looked at
};

struct SheetValue {
    QString name, value;
    bool known = false, secret = false;
    std::uint32_t line = 0;     ///< where the runbook itself sets it; 0 where somebody gave it
};

/// One way of a choice that can be taken.
struct SheetArm {
    std::uint32_t item = plan::none;
    QString name;               ///< what the runbook calls it, "Option A: blue-green"; empty where it only shows the command
    QString text;
    bool operator==(const SheetArm&) const = default;
};

/// All that a person has to see about one item, as one value: made from the record, and shown as it is.
struct ItemSheet {
    std::uint32_t item = plan::none;
    QString id, step, kind, environment, directory, role;
    std::uint32_t firstLine = 0, lastLine = 0;
    Mark mark = Mark::Waiting;
    QString state;              ///< the mark's word and why
    QString instructions;       ///< the runbook's words before it, as Markdown; short
    bool isCommand = false;     ///< `text` is run and not read
    bool machineDoes = false;
    QString text;               ///< with its values
    QString written;            ///< as the runbook has it, where that differs
    std::vector<SheetValue> values;
    std::vector<SheetCheck> checks;
    std::vector<SheetArm> arms;
    QString question;           ///< what a person is asked, if this is what is waited for
    QString meaning;            ///< what becomes of it after each answer, where its words alone could be read both ways
    QString message;            ///< what it says to people, as it would be sent; empty where nobody can be told from here
    QString addressees;         ///< who would get it
    QString placeholder;        ///< whose value is asked for
    QString valueWanted;        ///< what a person should see, who says what was seen
    QString prompt;
    bool secretPrompt = false;
    std::string limit;          ///< whose breach is to be decided
    bool required = false, noReturn = false;
    QString answer, answeredBy, reason;
    std::uint32_t attempt = 0;
    std::int64_t begunMs = 0, tookMs = -1, expectedMs = -1, endsMs = 0;
    std::uint32_t printedBefore = plan::none;   ///< where a person has to judge: the last command before it that has printed something
    QString ended;              ///< "exit 1", "killed by signal 9"
    QStringList notes;          ///< what else has to be known: lost shell state, a problem of the runner, an edit
    std::vector<Act> acts;      ///< the first one is what is waited for

    [[nodiscard]] bool can(Act act) const;
};

[[nodiscard]] ItemSheet sheetOf(const session::RecordView& view, std::uint32_t item, const session::OpenRunbook* runbook);

} // namespace holdpoint::items
