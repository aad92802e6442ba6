#include "widgets/dialogs/identity_dialog.h"
#include "widgets/dialogs/signing_parts.h"

#include "widgets/style/spacing.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

IdentityDialog::IdentityDialog(session::SignDesk& desk, const QString& name, QWidget* parent) : QDialog(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("identityDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("A new identity"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->setSpacing(space::normal);
    auto* words = new QLabel(tr("A key pair with which you sign. It stays on this machine, and is used with its passphrase only."), this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(buildFields(name));
    column->addWidget(buildFoot());
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(&m_desk, &session::SignDesk::identityMade, this, [this](const QString& id) {
        if (!m_busy) return;
        Q_EMIT made(id);
        close();
    });
    connect(&m_desk, &session::SignDesk::notMade, this, &IdentityDialog::refuse);
    look();
    (m_name->text().isEmpty() ? m_name : m_passphrase)->setFocus();
}

QWidget* IdentityDialog::buildFields(const QString& name)
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::normal);
    form->setVerticalSpacing(space::close);
    m_name = new QLineEdit(name, fields);
    m_name->setObjectName(QStringLiteral("identityName"));
    m_passphrase = secretField(QStringLiteral("identityPassphrase"), fields);
    m_passphrase->setPlaceholderText(tr("8 characters or more"));
    m_again = secretField(QStringLiteral("identityAgain"), fields);
    form->addRow(tr("&Name, as it is printed"), m_name);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("Once m&ore"), m_again);
    for (QLineEdit* field : {m_name, m_passphrase, m_again}) connect(field, &QLineEdit::textChanged, this, &IdentityDialog::look);
    return fields;
}

QWidget* IdentityDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    auto* lost = new QLabel(tr("A few words are easy to keep in mind. Nobody can bring a passphrase back that is forgotten."), foot);
    lost->setWordWrap(true);
    lost->setForegroundRole(QPalette::PlaceholderText);
    m_trouble = troubleLabel(QStringLiteral("identityTrouble"), foot);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setDefault(true);
    m_make = signButton(tr("&Make it"), QStringLiteral("identityMake"), foot);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::close);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_make);
    column->addWidget(lost);
    column->addWidget(m_trouble);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_make, &QPushButton::clicked, this, &IdentityDialog::make);
    return foot;
}

void IdentityDialog::look() { m_make->setEnabled(!m_busy && !m_name->text().trimmed().isEmpty() && !m_passphrase->text().isEmpty() && !m_again->text().isEmpty()); }

void IdentityDialog::make()
{
    if (m_busy) return;
    if (m_passphrase->text() != m_again->text()) {
        m_again->clear();
        return refuse(tr("The two passphrases are not the same; type it once more"));
    }
    m_busy = true;
    QString typed = takenFrom(*m_passphrase);
    m_again->clear();
    m_trouble->hide();
    m_desk.makeIdentity(m_name->text(), typed);
}

void IdentityDialog::refuse(const QString& why)
{
    m_busy = false;
    tellTrouble(*m_trouble, why);
    (m_passphrase->text().isEmpty() ? m_passphrase : m_again)->setFocus();
    look();
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace holdpoint::widgets
