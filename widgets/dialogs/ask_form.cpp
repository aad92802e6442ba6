#include "widgets/dialogs/ask_form.h"

#include "widgets/dialogs/attach_field.h"

#include "widgets/style/buttons.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

namespace {

QLabel* labelFor(QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setBuddy(field);
    label->setWordWrap(true);
    return label;
}

} // namespace

AskForm::AskForm(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_statement(new QLabel(this)), m_value(new QLineEdit(this)), m_longValue(new QPlainTextEdit(this)),
      m_attach(new AttachField(this)), m_reason(new QLineEdit(this)), m_confirm(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("askForm"));
    m_valueLabel = labelFor(m_value, this);
    m_reasonLabel = labelFor(m_reason, this);
    m_title->setFont(fontOf(Letter::Strong));
    m_title->setTextFormat(Qt::PlainText);
    m_statement->setTextFormat(Qt::PlainText);
    m_statement->setWordWrap(true);
    m_longValue->setFont(commandFont());
    m_longValue->setTabChangesFocus(true);
    m_longValue->setMinimumHeight(fontMetrics().height() * 4);
    m_value->setObjectName(QStringLiteral("askValue"));
    m_longValue->setObjectName(QStringLiteral("askLongValue"));
    m_reason->setObjectName(QStringLiteral("askReason"));
    m_confirm->setObjectName(QStringLiteral("askConfirm"));
    m_cancel->setObjectName(QStringLiteral("askCancel"));
    // A default button would be pressed by the Enter that ends a field: what was written would be confirmed unseen, or thrown away.
    for (QPushButton* button : {m_confirm, m_cancel}) {
        button->setAutoDefault(false);
        takeEnter(*button);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_statement), static_cast<QWidget*>(m_valueLabel), static_cast<QWidget*>(m_value),
                            static_cast<QWidget*>(m_longValue), static_cast<QWidget*>(m_attach), static_cast<QWidget*>(m_reasonLabel), static_cast<QWidget*>(m_reason)})
        column->addWidget(widget);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::close);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    column->addSpacing(space::tight);
    column->addLayout(buttons);

    connect(m_value, &QLineEdit::textChanged, this, &AskForm::look);
    connect(m_longValue, &QPlainTextEdit::textChanged, this, &AskForm::look);
    connect(m_reason, &QLineEdit::textChanged, this, &AskForm::look);
    // What is attached is shown and cannot be changed: its hash stands for it.
    connect(m_attach, &AttachField::changed, this, [this] {
        m_longValue->setPlainText(attachment() ? QString::fromStdString(attachment()->text) : QString());
        m_longValue->setReadOnly(attachment().has_value());
    });
    connect(m_cancel, &QPushButton::clicked, this, &AskForm::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(value(), reason()); });
    connect(m_value, &QLineEdit::returnPressed, this, [this] { m_reason->isVisibleTo(this) ? m_reason->setFocus() : m_confirm->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_spec.harmless) (m_confirm->isEnabled() ? m_confirm : m_cancel)->click();
        else m_confirm->setFocus();
    });
}

void AskForm::ask(const AskSpec& spec)
{
    m_spec = spec;
    m_title->setText(spec.title);
    m_statement->setText(spec.statement);
    m_statement->setVisible(!spec.statement.isEmpty());
    const bool hasValue = !spec.valueLabel.isEmpty();
    m_valueLabel->setText(spec.valueLabel);
    m_valueLabel->setVisible(hasValue);
    m_valueLabel->setBuddy(spec.longValue ? static_cast<QWidget*>(m_longValue) : m_value);
    m_value->setVisible(hasValue && !spec.longValue);
    m_value->setEchoMode(spec.secret ? QLineEdit::Password : QLineEdit::Normal);
    m_value->setText(spec.value);
    m_longValue->setVisible(hasValue && spec.longValue);
    m_attach->setVisible(spec.attaches);
    m_attach->clear();
    m_longValue->setReadOnly(false);
    m_longValue->setPlainText(spec.value);
    for (QWidget* field : {static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_longValue)}) field->setAccessibleName(spec.valueLabel);
    m_reasonLabel->setText(spec.reasonLabel);
    m_reasonLabel->setVisible(!spec.reasonLabel.isEmpty());
    m_reason->setVisible(!spec.reasonLabel.isEmpty());
    m_reason->setAccessibleName(spec.reasonLabel);
    m_reason->clear();
    m_confirm->setText(spec.confirm);
    m_cancel->setText(spec.cancel.isEmpty() ? tr("Cancel") : spec.cancel);
    look();
    QWidget* first = hasValue ? (spec.longValue ? static_cast<QWidget*>(m_longValue) : m_value) : !spec.reasonLabel.isEmpty() ? static_cast<QWidget*>(m_reason) : m_cancel;
    first->setFocus();
}

QString AskForm::value() const
{
    if (m_spec.valueLabel.isEmpty()) return {};
    return m_spec.longValue ? m_longValue->toPlainText() : m_value->text();
}

const std::optional<session::Attachment>& AskForm::attachment() const { return m_attach->attachment(); }

QString AskForm::reason() const { return m_spec.reasonLabel.isEmpty() ? QString() : m_reason->text().trimmed(); }

/// What is missing is said on the button itself, for who wonders why it is grey.
void AskForm::look()
{
    const bool value = m_spec.valueLabel.isEmpty() || !m_spec.valueNeeded || !this->value().trimmed().isEmpty();
    const bool reason = m_spec.reasonLabel.isEmpty() || !m_spec.reasonNeeded || !this->reason().isEmpty();
    m_confirm->setEnabled(value && reason);
    m_confirm->setToolTip(!value ? tr("Something has to stand in '%1'.").arg(m_spec.valueLabel) : !reason ? tr("A reason is needed; it stands in the journal.") : QString());
}

void AskForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    Q_EMIT cancelled();
}

} // namespace holdpoint::widgets
