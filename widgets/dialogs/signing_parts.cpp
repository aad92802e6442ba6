#include "widgets/dialogs/signing_parts.h"

#include "widgets/style/buttons.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace holdpoint::widgets {

namespace {

struct SigningParts {
    Q_DECLARE_TR_FUNCTIONS(SigningParts)
};

} // namespace

QLabel* troubleLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void tellTrouble(QLabel& label, const QString& why)
{
    label.setFont(fontOf(Letter::Strong));
    label.setText(QStringLiteral("▸ ") + why);
    label.setAccessibleName(why);
    label.show();
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void showWarning(QLabel& label, const QString& what)
{
    label.setText(what.isEmpty() ? QString() : QStringLiteral("▸ ") + what);
    label.setAccessibleName(what);
    label.setVisible(!what.isEmpty());
}

bool isEnter(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

QPlainTextEdit* statementView(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* view = new QPlainTextEdit(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setReadOnly(true);
    view->setFont(commandFont());
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

QPushButton* signButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(iconNamed(Icon::Sign, parent), text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setLook(*button, ButtonLook::Primary);
    return button;
}

QWidget* withButton(QLineEdit* field, const QString& accessibleName, QPushButton* button, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(space::close);
    row->addWidget(field, 1);
    row->addWidget(button);
    field->setAccessibleName(accessibleName);
    return both;
}

QLineEdit* secretField(const QString& name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QString takenFrom(QLineEdit& secret)
{
    QString typed = secret.text();
    secret.clear();
    return typed;
}

QString secretLabel(const std::optional<session::SignDesk::Identity>& who) { return who && who->onToken ? SigningParts::tr("&PIN of the token") : SigningParts::tr("&Passphrase"); }

QString typeSecret(const session::SignDesk::Identity& who) { return who.onToken ? SigningParts::tr("Type the PIN of the token: it opens the key that signs.") : SigningParts::tr("Type the passphrase: it opens the key that signs."); }

std::optional<session::SignDesk::Identity> chosenIn(const QComboBox& box, const std::vector<session::SignDesk::Identity>& offered)
{
    const int index = box.currentIndex();
    if (index < 0 || index >= static_cast<int>(offered.size())) return std::nullopt;
    return offered[static_cast<std::size_t>(index)];
}

} // namespace holdpoint::widgets
