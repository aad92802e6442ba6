#include "widgets/report/report_sign_form.h"

#include "widgets/dialogs/identity_dialog.h"
#include "widgets/dialogs/signing_parts.h"
#include "widgets/style/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using journal::Meaning;

ReportSignForm::ReportSignForm(session::ReportDesk& desk, QStringList roles, QString person, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_roles(std::move(roles)), m_person(std::move(person))
{
    setObjectName(QStringLiteral("reportSignForm"));
    build();
    connect(&m_desk, &session::ReportDesk::signedNow, this, [this] {
        m_busy = false;
        Q_EMIT ended();
    });
    connect(&m_desk, &session::ReportDesk::notSigned, this, &ReportSignForm::refuse);
}

void ReportSignForm::build()
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(space::tight);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);       // a narrow column: a label above its field
    auto* whoLabel = new QLabel(tr("&Who signs"), this);
    form->addRow(whoLabel, buildWho());
    whoLabel->setBuddy(m_who);
    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("reportRole"));
    m_role->setEditable(true);
    m_role->setInsertPolicy(QComboBox::NoInsert);
    form->addRow(tr("In which r&ole"), m_role);
    m_meaning = new QComboBox(this);
    m_meaning->setObjectName(QStringLiteral("reportMeaning"));
    for (const auto& [meaning, words] : {std::pair{Meaning::Approved, tr("Approved: it is as it should be")}, {Meaning::Reviewed, tr("Reviewed: I have read it")}, {Meaning::Responsible, tr("Responsible: I have done it or had it done")}})
        m_meaning->addItem(words, static_cast<int>(meaning));
    form->addRow(tr("What it &means"), m_meaning);
    m_passphrase = secretField(QStringLiteral("reportPassphrase"), this);
    m_passphraseLabel = new QLabel(this);
    m_passphraseLabel->setObjectName(QStringLiteral("reportSecretLabel"));
    m_passphraseLabel->setBuddy(m_passphrase);
    form->addRow(m_passphraseLabel, m_passphrase);
    m_stamp = new QCheckBox(this);
    m_stamp->setObjectName(QStringLiteral("reportStamp"));
    form->addRow(m_stamp);
    form->addRow(buildFoot());
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        m_trouble->hide();
        offerRoles();
        look();
    });
    connect(m_role, &QComboBox::editTextChanged, this, &ReportSignForm::look);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ReportSignForm::look);
}

QWidget* ReportSignForm::buildWho()
{
    auto* row = new QWidget(this);
    auto* line = new QVBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::tight);
    m_who = new QComboBox(row);
    m_who->setObjectName(QStringLiteral("reportWho"));
    m_who->setAccessibleName(tr("Who signs"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_new = new QPushButton(tr("&New identity…"), row);
    m_new->setObjectName(QStringLiteral("reportNewIdentity"));
    m_new->setAutoDefault(true);
    m_warning = troubleLabel(QStringLiteral("reportWarning"), row);
    line->addWidget(m_who);
    line->addWidget(m_new, 0, Qt::AlignLeft);
    line->addWidget(m_warning);
    connect(m_new, &QPushButton::clicked, this, &ReportSignForm::makeIdentity);
    return row;
}

QWidget* ReportSignForm::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, space::close, 0, 0);
    column->setSpacing(space::normal);
    m_trouble = troubleLabel(QStringLiteral("reportTrouble"), foot);
    m_words = new QLabel(foot);
    m_words->setObjectName(QStringLiteral("reportWords"));
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(QStringLiteral("reportSignCancel"));
    cancel->setAutoDefault(true);
    m_sign = signButton(tr("&Sign"), QStringLiteral("reportSignNow"), foot);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::close);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_sign);
    column->addWidget(m_trouble);
    column->addWidget(m_words);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &ReportSignForm::ended);
    connect(m_sign, &QPushButton::clicked, this, &ReportSignForm::sign);
    return foot;
}

void ReportSignForm::begin()
{
    m_trouble->hide();
    m_stamp->setChecked(true);
    lookForServer();
    offerIdentities();
    (m_identities.empty() ? static_cast<QWidget*>(m_new) : m_passphrase)->setFocus();
}

bool ReportSignForm::leave()
{
    if (!m_desk.giveUp()) return false;
    m_busy = false;
    m_passphrase->clear();
    return true;
}

void ReportSignForm::lookForServer()
{
    const QString host = m_desk.timeStampHost();
    m_stamp->setVisible(!host.isEmpty());
    m_stamp->setText(tr("With a &time stamp by %1").arg(host));
    look();
}

void ReportSignForm::offerIdentities(const QString& chosen)
{
    QString problem;
    m_identities = m_desk.people().identities(&problem);
    {
        const QSignalBlocker quiet(m_who);
        m_who->clear();
        for (const auto& one : m_identities) {
            m_who->addItem(tr("%1 (%2)").arg(one.name, one.id));
            if (one.id == chosen || (chosen.isEmpty() && one.name == m_person)) m_who->setCurrentIndex(m_who->count() - 1);
        }
        if (m_identities.empty()) m_who->addItem(tr("Nobody has a key here yet"));
        m_who->setEnabled(!m_identities.empty());
    }
    if (!problem.isEmpty()) tellTrouble(*m_trouble, problem);
    offerRoles();
    look();
}

/// The roles of whoever signs come first, then those of the runbook.
void ReportSignForm::offerRoles()
{
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    const auto person = who();
    QStringList roles;
    if (person)
        for (const std::string& role : person->roles) roles << QString::fromStdString(role);
    roles << m_roles;
    roles.removeDuplicates();
    m_role->addItems(roles);
}

std::optional<session::SignDesk::Identity> ReportSignForm::who() const
{
    return chosenIn(*m_who, m_identities);
}

bool ReportSignForm::stamped() const { return !m_stamp->isHidden() && m_stamp->isChecked(); }

void ReportSignForm::look()
{
    const auto person = who();
    // Whoever has expired or was revoked is told before a passphrase is typed for nothing.
    if (person && !person->problem.isEmpty()) tellTrouble(*m_trouble, person->problem);
    const bool may = person && person->problem.isEmpty();
    showWarning(*m_warning, may ? session::SignDesk::warning(*person, m_role->currentText()) : QString());
    m_passphraseLabel->setText(secretLabel(person));
    m_passphrase->setEnabled(may);
    m_words->setText(m_busy ? stamped() ? tr("%1 is asked for the time, for a quarter of a minute at most…").arg(m_desk.timeStampHost()) : tr("It is being signed…") : tr("What is signed is the document that you see, with its evidence."));
    m_sign->setEnabled(may && !m_busy && !m_passphrase->text().isEmpty() && !m_role->currentText().trimmed().isEmpty());
}

void ReportSignForm::makeIdentity()
{
    auto* dialog = new IdentityDialog(m_desk.people(), m_person, this);
    connect(dialog, &IdentityDialog::made, this, [this](const QString& id) {
        m_trouble->hide();
        offerIdentities(id);
        m_passphrase->setFocus();
    });
    dialog->open();
}

void ReportSignForm::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event)) sign();
    else QWidget::keyPressEvent(event);
}

QString ReportSignForm::missing() const
{
    const auto person = who();
    if (!person) return tr("Nobody has a key here yet. “New identity…” makes one.");
    if (!person->problem.isEmpty()) return person->problem;
    if (m_role->currentText().trimmed().isEmpty()) return tr("Say in which role you sign.");
    return m_passphrase->text().isEmpty() ? typeSecret(*person) : QString();
}

void ReportSignForm::sign()
{
    if (m_busy) return;
    const auto person = who();
    if (const QString lacks = missing(); !lacks.isEmpty()) return tellTrouble(*m_trouble, lacks);
    m_trouble->hide();
    m_busy = true;
    QString typed = takenFrom(*m_passphrase);
    look();
    m_desk.sign({*person, m_role->currentText(), static_cast<Meaning>(m_meaning->currentData().toInt()), stamped()}, typed);
}

void ReportSignForm::refuse(const QString& why)
{
    m_busy = false;
    tellTrouble(*m_trouble, why);
    look();
    m_passphrase->setFocus();
}

} // namespace holdpoint::widgets
