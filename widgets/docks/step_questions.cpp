// What is asked when somebody has pressed a button of the step that wants a word with it.

#include "models/items/approvals.h"
#include "models/items/no_go.h"
#include "models/items/poll_board.h"
#include "models/session/secret_names.h"
#include "widgets/dialogs/ask_form.h"
#include "widgets/docks/step_actions.h"

namespace holdpoint::widgets {

using items::Act;

AskSpec StepActions::questionFor(Act act) const
{
    const QString reason = tr("&Reason");
    const QString where = tr("Line %1: %2").arg(m_sheet.firstLine).arg(m_sheet.text.section(QLatin1Char('\n'), 0, 0));
    AskSpec spec;
    spec.statement = where;
    spec.reasonLabel = reason;
    spec.confirm = wordFor(act).remove(QStringLiteral("…"));
    switch (act) {
    case Act::Yes:
        spec.title = tr("Approve as %1").arg(m_sheet.role);
        spec.statement = tr("%1 states, with the time: %2").arg(QString::fromStdString(m_session ? m_session->person() : std::string()), m_sheet.text);
        if (const QString doubt = m_session ? items::doubtAbout(m_session->record(), m_sheet.item, m_session->person(), m_session->nowMs()) : QString(); !doubt.isEmpty()) spec.statement += QStringLiteral("\n▸ ") + doubt;
        spec.reasonLabel = tr("&Remark");
        spec.reasonNeeded = false;
        break;
    case Act::No:
        spec.title = tr("Say no");
        if (const QString then = m_session ? items::whatNoDoes(*m_session, m_sheet.item) : QString(); !then.isEmpty()) spec.statement += QLatin1Char('\n') + then;
        break;
    case Act::Tell:
        spec.title = tr("Send the message");
        spec.statement = tr("To: %1. When all have got it, this item is done.").arg(m_sheet.addressees) + QLatin1Char('\n') + where;
        spec.valueLabel = tr("&Text");
        spec.value = m_sheet.message;
        spec.longValue = true;
        spec.reasonLabel.clear();
        break;
    case Act::GiveResult:
        spec.title = tr("It was done elsewhere");
        spec.valueLabel = tr("&What came out (empty: it is done, and nothing has to be compared)");
        spec.valueNeeded = spec.reasonNeeded = false;
        spec.longValue = spec.attaches = true;
        spec.reasonLabel.clear();
        break;
    case Act::SeenValue:
        spec.title = tr("You have looked, and it is as it should be");
        if (!m_sheet.valueWanted.isEmpty()) spec.statement = tr("Wanted: %1").arg(m_sheet.valueWanted) + QLatin1Char('\n') + where;
        spec.valueLabel = tr("What you &saw");
        spec.reasonLabel.clear();
        break;
    case Act::Bind:
        spec.title = tr("A value for %1").arg(m_sheet.placeholder);
        spec.valueLabel = tr("Val&ue");
        if (m_session) {
            const journal::Record& record = m_session->record();
            const auto before = record.values.find(m_sheet.placeholder.toStdString());
            const bool lost = before != record.values.end() && before->second.secret;
            spec.secret = lost || session::isSecret(*record.procedure, m_sheet.placeholder.toStdString(), {});
            if (lost) spec.statement = tr("It was given before. It is a secret, so it was not kept when the program that had it ended.");
        }
        spec.reasonLabel.clear();
        break;
    case Act::Edit:
        spec.title = tr("Edit the command and run it");
        spec.valueLabel = tr("The &command; what it was stays in the journal beside it");
        spec.value = m_sheet.text;
        spec.longValue = true;
        spec.statement = tr("This departs from the runbook at line %1.").arg(m_sheet.firstLine);
        break;
    case Act::Skip:
        spec.title = m_sheet.endsMs != 0 ? tr("End the wait now") : tr("Skip it");
        spec.statement = (m_sheet.endsMs != 0 ? tr("The rest of its time is not waited for, which stands in the report. ") : tr("It is not done, and stands as skipped in the report. ")) + where;
        break;
    case Act::Accept:
        spec.title = tr("Pass it, although it did not");
        spec.statement = tr("It stands as overridden in the report, under your name. ") + where;
        break;
    case Act::AcceptBreach:
        spec.title = tr("Go on although the limit was breached");
        spec.statement = tr("The runbook says to roll back. That you go on stands in the report as a deviation, under your name. ") + m_sheet.question;
        break;
    case Act::Release:
        spec.title = tr("Go on against what was decided");
        spec.statement = m_session ? items::standingNoText(m_session->record()) : QString();
        break;
    case Act::BeginAnyway:
        spec.title = tr("Begin outside the window");
        break;
    case Act::Stop:
        spec.title = tr("Stop the command");
        spec.statement = tr("It is asked to end, with all that it has begun, and ended by force after 5 s. Then you decide how to go on. ") + where;
        spec.reasonNeeded = false;
        break;
    default: break;
    }
    return spec;
}

} // namespace holdpoint::widgets
