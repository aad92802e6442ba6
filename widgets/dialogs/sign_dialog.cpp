#include "widgets/dialogs/sign_dialog.h"

#include "models/items/sign_sentence.h"
#include "models/session/shown_text.h"
#include "widgets/dialogs/identity_dialog.h"
#include "widgets/dialogs/signing_parts.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using journal::Decision;

SignDialog::SignDialog(session::ReleaseSession& session, What what, std::uint32_t item, QWidget* parent) : QDialog(parent), m_session(session), m_what(what), m_item(item), m_desk(session.signDesk())
{
    setObjectName(QStringLiteral("signDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(what == What::SignOff ? tr("Sign off") : what == What::Vote ? tr("Answer the go/no-go poll") : tr("Decide the go/no-go poll"));
    build();
    connect(m_desk.get(), &session::SignDesk::signedAs, this, &SignDialog::keep);
    connect(m_desk.get(), &session::SignDesk::failed, this, &SignDialog::refuse);
    // What is signed is what is shown: when the release goes on, the statement is about its newest event.
    connect(&m_session, &session::RecordView::advanced, this, [this] { if (!m_busy) refresh(); });
    offerIdentities();
    offerRoles();
    refresh();
}

void SignDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(buildDecisions());
    column->addWidget(buildFields());
    m_heading = new QLabel(this);
    m_heading->setFont(fontOf(Letter::Strong));
    m_text = statementView(QStringLiteral("signStatement"), tr("The statement that is signed"), this);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    column->addWidget(buildFoot());
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().height() * 34);
}

QWidget* SignDialog::buildDecisions()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::wide);
    m_decision = new QButtonGroup(this);
    const auto add = [&](Decision decision, const QString& text) {
        auto* button = new QRadioButton(text, row);
        button->setObjectName(QStringLiteral("decision%1").arg(static_cast<int>(decision)));
        m_decision->addButton(button, static_cast<int>(decision));
        line->addWidget(button);
    };
    if (m_what == What::SignOff) {
        add(Decision::Approve, tr("&Approve"));
        add(Decision::Refuse, tr("Re&fuse: it holds the release"));
    } else {
        add(Decision::Go, tr("&GO"));
        add(Decision::NoGo, tr("&NO-GO"));
        add(Decision::Hold, tr("&HOLD"));
    }
    line->addStretch(1);
    // GO and approval are not chosen for anybody: whoever signs says it.
    connect(m_decision, &QButtonGroup::idClicked, this, [this] {
        m_trouble->hide();
        refresh();
    });
    return row;
}

QWidget* SignDialog::buildFields()
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setSpacing(space::close);
    m_who = new QComboBox(fields);
    m_who->setObjectName(QStringLiteral("signWho"));
    m_role = new QComboBox(fields);
    m_role->setObjectName(QStringLiteral("signRole"));
    m_comment = new QLineEdit(fields);
    m_comment->setObjectName(QStringLiteral("signComment"));
    m_comment->setPlaceholderText(tr("A no needs a reason; it is a part of what is signed"));
    auto* whoRow = new QHBoxLayout;
    whoRow->setSpacing(space::close);
    auto* fresh = new QPushButton(tr("New &identity…"), fields);
    fresh->setObjectName(QStringLiteral("signNewIdentity"));
    whoRow->addWidget(m_who, 1);
    whoRow->addWidget(fresh);
    auto* whoLabel = new QLabel(tr("&Who signs"), fields);
    whoLabel->setBuddy(m_who);
    m_who->setAccessibleName(tr("Who signs"));      // its label stands beside a row, where Qt does not look for it
    form->addRow(whoLabel, whoRow);
    m_warning = troubleLabel(QStringLiteral("signWarning"), fields);
    form->addRow(m_warning);
    form->addRow(tr("In which r&ole"), m_role);
    form->addRow(tr("&Reason or remark"), m_comment);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        m_trouble->hide();
        offerRoles();
        refresh();
    });
    connect(fresh, &QPushButton::clicked, this, &SignDialog::makeIdentity);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SignDialog::refresh);
    connect(m_comment, &QLineEdit::textChanged, this, &SignDialog::refresh);
    return fields;
}

QWidget* SignDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::close);
    m_trouble = troubleLabel(QStringLiteral("signTrouble"), foot);
    m_passphrase = secretField(QStringLiteral("signPassphrase"), foot);
    m_passphraseLabel = new QLabel(foot);
    m_passphraseLabel->setBuddy(m_passphrase);
    auto* cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(QStringLiteral("signCancel"));
    m_sign = signButton(tr("&Sign"), QStringLiteral("signNow"), foot);
    m_sign->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_passphraseLabel);
    row->addWidget(m_passphrase, 1);
    row->addSpacing(space::wide);
    row->addWidget(cancel);
    row->addWidget(m_sign);
    column->addWidget(m_trouble);
    column->addLayout(row);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] { m_sign->setEnabled(m_statement && !m_busy && (!m_passphrase->isVisible() || !m_passphrase->text().isEmpty())); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_sign, &QPushButton::clicked, this, &SignDialog::sign);
    return foot;
}

void SignDialog::offerIdentities(const QString& chosen)
{
    QString problem;
    m_identities = m_desk->identities(&problem);
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    // A word that needs no signature may be said by name, and is shown as what it is.
    if (m_what != What::SignOff) m_identities.push_back({{}, QString::fromStdString(m_session.person()), {}, false, true, {}, {m_session.person(), {}}});
    for (const auto& one : m_identities) m_who->addItem(one.id.isEmpty() ? tr("%1, by name and unsigned").arg(one.name) : tr("%1 (%2)").arg(one.name, one.id));
    for (std::size_t i = 0; i < m_identities.size(); ++i)
        if (!chosen.isEmpty() && m_identities[i].id == chosen) m_who->setCurrentIndex(static_cast<int>(i));
    if (!problem.isEmpty()) refuse(problem);
}

/// Who signs for the first time has no key yet, and does not leave the window for it.
void SignDialog::makeIdentity()
{
    auto* dialog = new IdentityDialog(*m_desk, QString::fromStdString(m_session.person()), this);
    connect(dialog, &IdentityDialog::made, this, [this](const QString& id) {
        m_trouble->hide();
        offerIdentities(id);
        offerRoles();
        refresh();
        m_passphrase->setFocus();
    });
    dialog->open();
}

std::optional<session::SignDesk::Identity> SignDialog::who() const
{
    return chosenIn(*m_who, m_identities);
}

/// The roles that are asked for; those of whoever signs come first.
void SignDialog::offerRoles()
{
    const QSignalBlocker quiet(m_role);
    const QString before = m_role->currentText();
    m_role->clear();
    const journal::PollRecord* poll = m_session.record().signing.openPoll();
    std::vector<std::string> asked;
    if (m_what == What::SignOff) asked = session::rolesAsked(m_session.record(), m_item, m_session.nowMs());
    else if (poll != nullptr) asked = m_what == What::Vote ? poll->opened.roles : std::vector<std::string>{poll->opened.director};
    const auto person = who();
    const auto has = [&](const std::string& role) { return person && std::find(person->roles.begin(), person->roles.end(), role) != person->roles.end(); };
    std::stable_partition(asked.begin(), asked.end(), has);
    for (const std::string& role : asked) m_role->addItem(QString::fromStdString(role));
    if (const int again = m_role->findText(before); again >= 0 && person && person->roles.empty()) m_role->setCurrentIndex(again);
}

session::SignWish SignDialog::wish() const
{
    session::SignWish wish;
    wish.item = m_what == What::SignOff ? m_item : plan::none;
    wish.role = m_role->currentText().toStdString();
    wish.decision = static_cast<Decision>(std::max(m_decision->checkedId(), 0));
    wish.comment = m_comment->text().toStdString();
    return wish;
}

/// Nobody chooses an answer before they have read the question.
QString SignDialog::asked() const
{
    const journal::PollRecord* poll = m_session.record().signing.openPoll();
    return poll == nullptr ? QString() : QString::fromStdString(poll->opened.question) + QStringLiteral("\n\n");
}

void SignDialog::refresh()
{
    m_statement.reset();
    const auto person = who();
    const bool byName = person && person->id.isEmpty();
    m_passphrase->setVisible(!byName);
    m_passphraseLabel->setVisible(!byName);
    m_passphraseLabel->setText(secretLabel(person));
    m_sign->setText(byName ? tr("&Say it") : tr("&Sign"));
    showWarning(*m_warning, person && !byName ? session::SignDesk::warning(m_session.record(), *person, m_role->currentText(), m_session.nowMs()) : QString());
    if (!person) m_text->setPlainText(tr("Nobody has a key here yet. “New identity…” makes one."));
    else if (m_decision->checkedId() < 0) m_text->setPlainText(m_what == What::SignOff ? tr("Choose whether you approve or refuse.") : asked() + tr("Choose GO, NO-GO or HOLD."));
    else {
        auto statement = byName ? m_desk->unsignedStatement(m_session.record(), m_what, wish(), *person) : m_desk->statement(m_session.record(), m_what, wish(), *person);
        if (statement) m_statement = std::move(*statement);
        m_text->setPlainText(m_statement ? QString::fromStdString(journal::statementText(*m_statement)) : session::shownText(statement.error()));
    }
    m_heading->setText(m_statement ? tr("This is what is signed, all of it:") : tr("Nothing can be signed yet:"));
    m_sign->setEnabled(m_statement && !m_busy && (byName || !m_passphrase->text().isEmpty()));
}

void SignDialog::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event)) sign();
    else QDialog::keyPressEvent(event);
}

/// Where there is no statement yet, its place says why.
QString SignDialog::missing() const
{
    if (!m_statement) return m_text->toPlainText();
    const auto person = who();
    if (person->id.isEmpty() || !m_passphrase->text().isEmpty()) return {};
    return typeSecret(*person);
}

void SignDialog::sign()
{
    if (m_busy) return;
    const auto person = who();
    if (const QString lacks = missing(); !lacks.isEmpty()) return tellTrouble(*m_trouble, lacks);
    m_trouble->hide();
    if (person->id.isEmpty()) return keep(session::saidOnly(*m_statement));
    m_busy = true;
    m_sign->setEnabled(false);
    QString typed = takenFrom(*m_passphrase);
    m_desk->sign(*m_statement, session::needsSignature(m_session.record(), *m_statement), *person, typed);
}

void SignDialog::keep(const journal::Testimony& words)
{
    m_busy = false;
    const std::int64_t now = m_session.nowMs();
    const What what = m_what;
    const auto wrong = m_session.sayAs([words, now, what](const journal::Record& record) {
        return what == What::SignOff ? session::signOff(record, words, now) : what == What::Vote ? session::vote(record, words, now) : session::decidePoll(record, words, now);
    }, who() ? who()->signatory.name : m_session.person());
    if (!wrong) return static_cast<void>(close());
    refuse(session::shownText(*wrong));
    refresh();
}

void SignDialog::refuse(const QString& why)
{
    m_busy = false;
    tellTrouble(*m_trouble, why);
    m_passphrase->setFocus();
    m_sign->setEnabled(false);
}

} // namespace holdpoint::widgets
