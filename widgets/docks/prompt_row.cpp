#include "widgets/docks/prompt_row.h"

#include "models/session/intents.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

PromptRow::PromptRow(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_typed(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFont(fontOf(Letter::Strong));
    m_text->setObjectName(QStringLiteral("prompt"));
    m_typed->setObjectName(QStringLiteral("typed"));
    auto* send = new QPushButton(tr("&Send"), this);
    send->setObjectName(QStringLiteral("send"));
    send->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_typed, 1);
    row->addWidget(send);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(send, &QPushButton::clicked, this, &PromptRow::send);
    connect(m_typed, &QLineEdit::returnPressed, this, &PromptRow::send);
    hide();
}

void PromptRow::clear() { m_typed->clear(); }

void PromptRow::focusOnAnswer() { m_typed->setFocus(); }

void PromptRow::show(const items::ItemSheet& sheet, session::ReleaseSession* session)
{
    m_sheet = sheet;
    m_session = session;
    const bool asks = m_session && m_sheet.can(items::Act::Type);
    const bool begins = asks && !isVisible();
    setVisible(asks);
    if (!asks) return;
    m_text->setText(m_sheet.prompt.trimmed().isEmpty() ? tr("The command waits for you to type.") : m_sheet.prompt.trimmed());
    m_typed->setEchoMode(m_sheet.secretPrompt ? QLineEdit::Password : QLineEdit::Normal);
    m_typed->setPlaceholderText(m_sheet.secretPrompt ? tr("It is not shown and not kept") : QString());
    m_typed->setAccessibleName(tr("Answer to: %1").arg(m_text->text()));
    // Whoever writes somewhere else just now goes on writing there.
    const QWidget* writes = QApplication::focusWidget();
    const auto* text = qobject_cast<const QPlainTextEdit*>(writes);
    const bool busy = qobject_cast<const QLineEdit*>(writes) || (text && !text->isReadOnly());
    if (begins && !busy) focusOnAnswer();
}

void PromptRow::send()
{
    if (!m_session || !m_sheet.can(items::Act::Type)) return;
    const std::string text = m_typed->text().toStdString();
    m_typed->clear();
    if (m_sheet.secretPrompt) m_session->typeSecretly(m_sheet.item, text);
    else static_cast<void>(m_session->say([item = m_sheet.item, text](const journal::Record& record) { return session::type(record, item, text); }));
}

} // namespace holdpoint::widgets
