#include "widgets/dialogs/leave_dialog.h"

#include <QPushButton>

namespace holdpoint::widgets {

LeaveDialog::LeaveDialog(const All& all, bool quits, QWidget* parent) : QMessageBox(parent)
{
    setObjectName(QStringLiteral("leaveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);       // a title and a command of a runbook are no markup
    QStringList words;
    for (const auto& [title, leaving] : all) {
        if (all.size() > 1) words << title;
        for (const QString& word : leaving.words) words << QStringLiteral("•  ") + word;
    }
    setWindowTitle(quits ? tr("Quit while a release is driven here") : tr("Close a release that is driven here"));
    setText(all.size() > 1 ? tr("%n releases are driven from here.", nullptr, static_cast<int>(all.size())) : tr("%1 is driven from here.").arg(all.front().first));
    setInformativeText(words.join(QLatin1Char('\n')));
    QPushButton* stay = addButton(tr("&Stay"), RejectRole);
    stay->setObjectName(QStringLiteral("leaveStay"));
    QPushButton* go = addButton(quits ? tr("&Quit all the same") : tr("&Close all the same"), DestructiveRole);
    go->setObjectName(QStringLiteral("leaveGo"));
    go->setAutoDefault(false);      // else Enter would press it as soon as it has the focus
    setDefaultButton(stay);
    setEscapeButton(stay);
    stay->setFocus();
    connect(go, &QPushButton::clicked, this, &LeaveDialog::confirmed);
}

} // namespace holdpoint::widgets
