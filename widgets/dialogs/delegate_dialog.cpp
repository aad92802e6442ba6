#include "widgets/dialogs/delegate_dialog.h"

#include "models/session/shown_text.h"
#include "widgets/dialogs/signing_parts.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

namespace {

/// A shift, which is what a role is mostly handed on for.
constexpr int usualHours = 8;

/// On a whole minute, as it is shown.
QDateTime endOfShift(std::int64_t nowMs)
{
    constexpr std::int64_t minute = 60'000;
    return QDateTime::fromMSecsSinceEpoch((nowMs / minute + usualHours * 60) * minute);
}

} // namespace

DelegateDialog::DelegateDialog(session::ReleaseSession& session, QWidget* parent) : QDialog(parent), m_session(session), m_desk(session.signDesk())
{
    setObjectName(QStringLiteral("delegateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(tr("Hand a role on"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(buildFields());
    m_heading = new QLabel(this);
    m_heading->setFont(fontOf(Letter::Strong));
    m_text = statementView(QStringLiteral("delegateStatement"), tr("The statement that is signed"), this);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    column->addWidget(buildFoot());
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().height() * 36);
    connect(m_desk.get(), &session::SignDesk::signedAs, this, &DelegateDialog::keep);
    connect(m_desk.get(), &session::SignDesk::failed, this, &DelegateDialog::refuse);
    connect(&m_session, &session::RecordView::advanced, this, [this] { if (!m_busy) refresh(); });
    m_identities = m_desk->identities();
    for (const auto& one : m_identities) m_who->addItem(tr("%1 (%2)").arg(one.name, one.id));
    offerRoles();
    refresh();
}

QWidget* DelegateDialog::buildFields()
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setVerticalSpacing(space::close);
    m_who = new QComboBox(fields);
    m_who->setObjectName(QStringLiteral("delegateWho"));
    m_role = new QComboBox(fields);
    m_role->setObjectName(QStringLiteral("delegateRole"));
    m_until = new QDateTimeEdit(endOfShift(m_session.nowMs()), fields);
    m_until->setObjectName(QStringLiteral("delegateUntil"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm t"));
    m_reason = new QLineEdit(fields);
    m_reason->setObjectName(QStringLiteral("delegateReason"));
    m_reason->setPlaceholderText(tr("It is a part of what is signed"));
    form->addRow(tr("&Who hands it on"), m_who);
    form->addRow(tr("&Role"), m_role);
    auto* fileLabel = new QLabel(tr("To whom: a &certificate"), fields);
    form->addRow(fileLabel, buildReceiver());
    fileLabel->setBuddy(m_file);
    form->addRow(tr("&Until"), m_until);
    form->addRow(tr("R&eason"), m_reason);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        offerRoles();
        refresh();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, &DelegateDialog::refresh);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &DelegateDialog::refresh);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_receiver.reset();
        refresh();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &DelegateDialog::refresh);
    return fields;
}

QWidget* DelegateDialog::buildReceiver()
{
    m_file = new QLineEdit(this);
    m_file->setObjectName(QStringLiteral("delegateFile"));
    m_file->setPlaceholderText(tr("The file that “identity export” gives"));
    auto* choose = new QPushButton(tr("C&hoose…"), this);
    connect(choose, &QPushButton::clicked, this, &DelegateDialog::chooseFile);
    return withButton(m_file, tr("The certificate of whom it goes to"), choose, this);
}

QWidget* DelegateDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::close);
    m_trouble = troubleLabel(QStringLiteral("delegateTrouble"), foot);
    m_passphrase = secretField(QStringLiteral("delegatePassphrase"), foot);
    m_passphraseLabel = new QLabel(foot);
    m_passphraseLabel->setBuddy(m_passphrase);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    m_sign = signButton(tr("&Sign"), QStringLiteral("delegateNow"), foot);
    m_sign->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::close);
    row->addWidget(m_passphraseLabel);
    row->addWidget(m_passphrase, 1);
    row->addSpacing(space::wide);
    row->addWidget(cancel);
    row->addWidget(m_sign);
    column->addWidget(m_trouble);
    column->addLayout(row);
    connect(m_passphrase, &QLineEdit::textChanged, this, &DelegateDialog::look);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_sign, &QPushButton::clicked, this, &DelegateDialog::sign);
    return foot;
}

void DelegateDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("The certificate of whom it goes to"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

std::optional<session::SignDesk::Identity> DelegateDialog::who() const
{
    return chosenIn(*m_who, m_identities);
}

/// Nobody hands on what is not theirs; where no list of roles is kept, it may be any of the runbook's.
void DelegateDialog::offerRoles()
{
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    const auto person = who();
    if (person)
        for (const std::string& role : person->roles.empty() ? session::rolesThatSign(m_session.record()) : person->roles) m_role->addItem(QString::fromStdString(role));
}

void DelegateDialog::refresh()
{
    m_statement.reset();
    const auto person = who();
    QString text;
    if (!person) text = tr("Nobody has a key here yet: who hands a role on signs that.");
    else if (m_file->text().trimmed().isEmpty()) text = tr("Choose the certificate of whom the role goes to.");
    else if (m_reason->text().trimmed().isEmpty()) text = tr("Say why: it is a part of what is signed.");
    else {
        // A release may go on a hundred times a second: what was read is not read again until another file is named. What could not be
        // read may be there by now.
        if (!m_receiver || !*m_receiver) m_receiver = session::SignDesk::signatoryIn(m_file->text().trimmed());
        const auto& receiver = *m_receiver;
        const std::int64_t now = m_session.nowMs() / 1000 * 1000;
        if (receiver) m_wish = {m_role->currentText().toStdString(), receiver->name, receiver->fingerprint, m_reason->text().trimmed().toStdString(), now, m_until->dateTime().toMSecsSinceEpoch() / 1000 * 1000};
        auto statement = receiver ? m_desk->delegation(m_session.record(), m_wish, *person) : Result<journal::Statement>(receiver.error());
        if (statement) m_statement = std::move(*statement);
        text = m_statement ? QString::fromStdString(journal::statementText(*m_statement)) : session::shownText(statement.error());
    }
    m_text->setPlainText(text);
    look();
}

void DelegateDialog::look()
{
    m_passphraseLabel->setText(secretLabel(who()));
    m_heading->setText(m_statement ? tr("This is what is signed, all of it:") : tr("Nothing can be signed yet:"));
    m_sign->setEnabled(m_statement && !m_busy && !m_passphrase->text().isEmpty());
}

void DelegateDialog::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event)) sign();
    else QDialog::keyPressEvent(event);
}

void DelegateDialog::sign()
{
    const auto person = who();
    if (m_busy) return;
    if (!m_statement) return tellTrouble(*m_trouble, m_text->toPlainText());
    if (m_passphrase->text().isEmpty()) return tellTrouble(*m_trouble, typeSecret(*person));
    m_trouble->hide();
    m_busy = true;
    QString typed = takenFrom(*m_passphrase);
    look();
    m_desk->sign(*m_statement, session::needsSignature(m_session.record(), *m_statement), *person, typed);
}

void DelegateDialog::keep(const journal::Testimony& words)
{
    m_busy = false;
    const auto wrong = m_session.sayAs([words, wish = m_wish](const journal::Record& record) { return session::delegate(record, wish, words); }, who() ? who()->signatory.name : m_session.person());
    if (!wrong) return static_cast<void>(close());
    refuse(session::shownText(*wrong));
    refresh();
}

void DelegateDialog::refuse(const QString& why)
{
    m_busy = false;
    tellTrouble(*m_trouble, why);
    m_passphrase->setFocus();
    look();
}

} // namespace holdpoint::widgets
