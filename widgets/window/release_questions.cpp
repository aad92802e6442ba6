// What the window of a release asks for when somebody has chosen it from a menu, and what becomes of the answer.

#include "models/items/limit_words.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "widgets/dialogs/ask_dialog.h"
#include "widgets/window/release_window.h"

namespace holdpoint::widgets {

void ReleaseWindow::askToHandOver()
{
    if (!m_session) return;
    AskSpec spec;
    spec.title = tr("Hand the release over");
    spec.statement = tr("From then on somebody else is responsible. What has to be known goes with it.");
    spec.valueLabel = tr("&Who takes it over");
    spec.reasonLabel = tr("What has to be &known");
    spec.reasonNeeded = false;
    spec.confirm = tr("&Hand it over");
    auto* dialog = new AskDialog(spec, this);
    connect(dialog, &AskDialog::confirmed, this, [this](const QString& to, const QString& text) {
        sayOrTell([to = to.trimmed().toStdString(), text = text.toStdString()](const journal::Record& record) { return session::handOver(record, to, text); });
    });
    dialog->show();
}

void ReleaseWindow::askWhatIsSeen(const QString& limit)
{
    if (!m_session) return;
    const plan::Procedure& procedure = *m_view->record().procedure;
    const std::uint32_t index = procedure.limitNamed(limit.toStdString());
    if (index == plan::none) return;
    AskSpec spec;
    spec.title = tr("What you see yourself");
    spec.statement = tr("%1, line %2. The limit is judged by what you say, under your name, as if it had been measured.").arg(items::nameOf(procedure.limits[index])).arg(procedure.limits[index].line);
    spec.valueLabel = procedure.limits[index].unit.empty() ? tr("&Value") : tr("&Value in %1").arg(QString::fromStdString(procedure.limits[index].unit));
    spec.confirm = tr("&Say it");
    auto* dialog = new AskDialog(spec, this);
    dialog->setObjectName(QStringLiteral("seeDialog"));
    connect(dialog, &AskDialog::confirmed, this, [this, limit](const QString& value, const QString&) {
        sayOrTell([limit = limit.toStdString(), seen = value.trimmed().toStdString()](const journal::Record& record) { return session::seeValue(record, limit, seen); });
    });
    dialog->show();
}

void ReleaseWindow::askForNote()
{
    if (!m_session) return;
    AskSpec spec;
    spec.title = tr("A note");
    spec.statement = tr("It stands in the journal and in the report, with your name and the time.");
    spec.valueLabel = tr("&Note");
    spec.longValue = true;
    spec.confirm = tr("&Keep it");
    auto* dialog = new AskDialog(spec, this);
    connect(dialog, &AskDialog::confirmed, this, [this](const QString& text, const QString&) {
        sayOrTell([text = text.toStdString()](const journal::Record& record) { return session::note(record, text); });
    });
    dialog->show();
}

/// Given beforehand, and taken back as easily. Which limits it is about is read before.
void ReleaseWindow::askToAuthorise()
{
    if (!m_session) return;
    const journal::Record& record = m_view->record();
    const QString limits = items::rollingBack(*record.procedure);
    bool given = false;
    for (std::size_t i = 0; i < record.watch.limits.size(); ++i)
        given = given || (record.procedure->limits[i].action == plan::LimitAction::Rollback && !record.watch.limits[i].authorisedBy.empty());
    const auto say = [this, given] { sayOrTell([given](const journal::Record& now) { return session::authorise(now, {}, given); }); };
    if (limits.isEmpty()) return say();     // and hears why not
    AskSpec spec;
    spec.title = given ? tr("Breaches are asked about again") : tr("A breach rolls back by itself");
    spec.statement = given ? tr("Nothing goes back any more without somebody's word, whatever of these is breached:") : tr("When one of these is breached the release goes back at once, and nobody is asked:");
    spec.statement += QLatin1Char('\n') % limits;
    spec.confirm = given ? tr("&Take the authority back") : tr("&Authorise it");
    auto* dialog = new AskDialog(spec, this);
    dialog->setObjectName(QStringLiteral("authoriseDialog"));
    connect(dialog, &AskDialog::confirmed, this, [say] { say(); });
    dialog->show();
}

} // namespace holdpoint::widgets
