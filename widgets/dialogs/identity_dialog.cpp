#include "widgets/dialogs/identity_dialog.h"
#include "widgets/dialogs/signing_parts.h"

#include "widgets/style/spacing.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

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
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(buildFields(name));
    column->addWidget(buildFoot());
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IdentityDialog::showKind);
    connect(&m_desk, &session::SignDesk::identityMade, this, [this](const QString& id) {
        if (!m_busy) return;
        Q_EMIT made(id);
        close();
    });
    connect(&m_desk, &session::SignDesk::notMade, this, &IdentityDialog::refuse);
    connect(&m_desk, &session::SignDesk::tokensSeen, this, &IdentityDialog::offerKeys);
    showKind();
}

bool IdentityDialog::onToken() const { return m_kind->currentIndex() == 1; }

QLineEdit* IdentityDialog::nextField() const
{
    for (QLineEdit* field : onToken() ? std::vector{m_module, m_key, m_pin} : std::vector{m_name, m_passphrase, m_again})
        if (field->text().trimmed().isEmpty()) return field;
    return onToken() ? m_pin : m_again;
}

QWidget* IdentityDialog::buildFields(const QString& name)
{
    auto* fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(space::normal);
    m_form->setVerticalSpacing(space::close);
    m_kind = new QComboBox(fields);
    m_kind->setObjectName(QStringLiteral("identityKind"));
    m_kind->addItems({tr("A new key pair, made here"), tr("A key on a token (PKCS#11)")});
    m_name = new QLineEdit(name, fields);
    m_name->setObjectName(QStringLiteral("identityName"));
    m_passphrase = secretField(QStringLiteral("identityPassphrase"), fields);
    m_passphrase->setPlaceholderText(tr("8 characters or more"));
    m_again = secretField(QStringLiteral("identityAgain"), fields);
    m_moduleRow = buildModule();
    m_keys = buildKeys();
    m_found = new QLabel(fields);
    m_found->setObjectName(QStringLiteral("identityFound"));
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_pin = secretField(QStringLiteral("identityPin"), fields);
    m_form->addRow(tr("&What signs"), m_kind);
    m_form->addRow(tr("&Name, as it is printed"), m_name);
    m_form->addRow(tr("&Passphrase"), m_passphrase);
    m_form->addRow(tr("Once m&ore"), m_again);
    auto* moduleLabel = new QLabel(tr("&Library of the token"), fields);
    moduleLabel->setBuddy(m_module);
    m_form->addRow(moduleLabel, m_moduleRow);
    m_form->addRow(tr("&Key on it"), m_keys);
    m_form->addRow(QString(), m_found);
    m_form->addRow(tr("P&IN"), m_pin);
    for (QLineEdit* field : {m_name, m_passphrase, m_again, m_module, m_key, m_pin}) connect(field, &QLineEdit::textChanged, this, &IdentityDialog::look);
    return fields;
}

QWidget* IdentityDialog::buildModule()
{
    m_module = new QLineEdit(this);
    m_module->setObjectName(QStringLiteral("identityModule"));
    m_module->setPlaceholderText(QStringLiteral("/usr/lib/softhsm/libsofthsm2.so"));
    auto* choose = new QPushButton(tr("&Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &IdentityDialog::chooseModule);
    connect(m_module, &QLineEdit::editingFinished, this, &IdentityDialog::lookAtTokens);
    return withButton(m_module, tr("Library of the token"), choose, this);
}

/// What the token shows is chosen by its name; what it shows with its PIN only can be written.
QComboBox* IdentityDialog::buildKeys()
{
    auto* keys = new QComboBox(this);
    keys->setEditable(true);
    keys->setInsertPolicy(QComboBox::NoInsert);
    keys->setObjectName(QStringLiteral("identityKeys"));
    keys->setAccessibleName(tr("Key on the token"));
    m_key = keys->lineEdit();
    m_key->setObjectName(QStringLiteral("identityKey"));
    m_key->setAccessibleName(tr("Key on the token"));
    m_key->setPlaceholderText(QStringLiteral("pkcs11:token=ops;object=ann"));
    connect(keys, &QComboBox::activated, this, [this](int index) { m_key->setText(m_keys->itemData(index).toString()); });
    return keys;
}

QWidget* IdentityDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    m_lost = new QLabel(foot);
    m_lost->setWordWrap(true);
    m_lost->setForegroundRole(QPalette::PlaceholderText);
    m_trouble = troubleLabel(QStringLiteral("identityTrouble"), foot);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    m_make = signButton(tr("&Make it"), QStringLiteral("identityMake"), foot);
    m_make->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::close);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_make);
    column->addWidget(m_lost);
    column->addWidget(m_trouble);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_make, &QPushButton::clicked, this, &IdentityDialog::make);
    return foot;
}

void IdentityDialog::chooseModule()
{
    auto* dialog = new QFileDialog(this, tr("The library of the token"), QStringLiteral("/usr/lib"), tr("Libraries (*.so);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_module->setText(file);
        lookAtTokens();
    });
    dialog->open();
}

void IdentityDialog::lookAtTokens()
{
    const QString module = m_module->text().trimmed();
    if (module.isEmpty() || std::exchange(m_looked, module) == module) return;
    m_found->setText(tr("Looks what the token holds…"));
    m_desk.lookAtTokens(module);
}

/// A token that was put in a moment later is looked at again when the library is named again.
void IdentityDialog::offerKeys(const QString& module, const QList<session::SignDesk::TokenKey>& keys, const QString& problem)
{
    if (module != m_looked) return;
    if (keys.isEmpty()) m_looked.clear();
    const QString written = m_key->text();
    m_keys->clear();
    for (const session::SignDesk::TokenKey& one : keys) m_keys->addItem(tr("%1, on the token %2").arg(one.name, one.token), one.address);
    m_keys->setCurrentIndex(-1);
    m_key->setText(written.isEmpty() && keys.size() == 1 ? keys.front().address : written);
    if (!problem.isEmpty()) m_found->setText(problem);
    else if (keys.isEmpty()) m_found->setText(tr("No token shows a key without its PIN. Put it in, or write the key's address."));
    else if (keys.size() == 1) m_found->setText(tr("There is one, of %1.").arg(keys.front().name));
    else m_found->setText(tr("There are several; choose one."));
    makeRoom();
}

void IdentityDialog::showKind()
{
    const bool token = onToken();
    // What was typed for the other kind is kept by no field that nobody sees any more.
    for (QLineEdit* secret : {m_passphrase, m_again, m_pin}) secret->clear();
    for (QWidget* row : std::initializer_list<QWidget*>{m_name, m_passphrase, m_again}) m_form->setRowVisible(row, !token);
    for (QWidget* row : std::initializer_list<QWidget*>{m_moduleRow, m_keys, m_found, m_pin}) m_form->setRowVisible(row, token);
    m_words->setText(token ? tr("The key stays on the token. What is kept here is where it lies, and its certificate.") : tr("A key pair with which you sign. It stays on this machine, and is used with its passphrase only."));
    m_lost->setText(token ? tr("The PIN is asked for each time, and kept nowhere. After a few wrong ones a token locks itself.") : tr("A few words are easy to keep in mind. Nobody can bring a passphrase back that is forgotten."));
    m_make->setText(token ? tr("&Take it in") : tr("&Make it"));
    m_trouble->hide();
    nextField()->setFocus();
    look();
    makeRoom();
}

void IdentityDialog::look()
{
    const auto filled = [](const QLineEdit* field) { return !field->text().trimmed().isEmpty(); };
    m_make->setEnabled(!m_busy && (onToken() ? filled(m_module) && filled(m_key) && filled(m_pin) : filled(m_name) && filled(m_passphrase) && filled(m_again)));
}

/// Enter goes on to what is still empty, and makes the key when nothing is.
void IdentityDialog::keyPressEvent(QKeyEvent* event)
{
    if (!isEnter(*event)) QDialog::keyPressEvent(event);
    else if (m_make->isEnabled()) make();
    else nextField()->setFocus();
}

void IdentityDialog::make()
{
    if (m_busy) return;
    if (!onToken() && m_passphrase->text() != m_again->text()) {
        m_again->clear();
        return refuse(tr("The two passphrases are not the same; type it once more"));
    }
    m_busy = true;
    QString typed = takenFrom(onToken() ? *m_pin : *m_passphrase);
    m_again->clear();
    m_trouble->hide();
    if (onToken()) m_desk.takeToken(m_module->text(), m_key->text(), typed);
    else m_desk.makeIdentity(m_name->text(), typed);
}

void IdentityDialog::refuse(const QString& why)
{
    m_busy = false;
    tellTrouble(*m_trouble, why);
    nextField()->setFocus();
    look();
    makeRoom();
}

/// What comes to be said takes nothing from the fields.
void IdentityDialog::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace holdpoint::widgets
