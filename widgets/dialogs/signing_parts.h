#pragma once

#include "models/session/sign_desk.h"

#include <QString>

#include <optional>
#include <vector>

class QComboBox;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace holdpoint::widgets {

// What every place has in which somebody signs: a sign-off, a delegation, a report, a key that is made.

/// A label for what is wrong: plain text, and hidden until something is.
[[nodiscard]] QLabel* troubleLabel(const QString& name, QWidget* parent);
/// One line about what was refused, in its place: a shape before it, and a screen reader says it at once.
void tellTrouble(QLabel& label, const QString& why);

/// The statement that is signed, as it will be; nobody writes in it.
[[nodiscard]] QPlainTextEdit* statementView(const QString& name, const QString& accessibleName, QWidget* parent);

/// Says beside a choice what comes of it, or nothing.
void showWarning(QLabel& label, const QString& what);

/// Whether somebody has pressed Enter. In a form in which people sign it means what its button means, whether that can be pressed or not:
/// the form says what is missing. It never throws away what was chosen and typed.
[[nodiscard]] bool isEnter(const QKeyEvent& event);
/// The button that signs.
[[nodiscard]] QPushButton* signButton(const QString& text, const QString& name, QWidget* parent);

/// A field with a button beside it, as what is chosen or tested has. The label stands beside both, where Qt does not look for it: so the field
/// is named here.
[[nodiscard]] QWidget* withButton(QLineEdit* field, const QString& accessibleName, QPushButton* button, QWidget* parent);

/// A field that shows nothing of what is typed.
[[nodiscard]] QLineEdit* secretField(const QString& name, QWidget* parent);
/// What was typed into it, which it forgets: wrong or right, it is not kept there.
[[nodiscard]] QString takenFrom(QLineEdit& secret);

/// What opens the key of whoever signs, as the label of the field for it: a passphrase, or the PIN of a token.
[[nodiscard]] QString secretLabel(const std::optional<session::SignDesk::Identity>& who);

/// That it is still missing.
[[nodiscard]] QString typeSecret(const session::SignDesk::Identity& who);

/// Who is chosen among those who are offered, in their order.
[[nodiscard]] std::optional<session::SignDesk::Identity> chosenIn(const QComboBox& box, const std::vector<session::SignDesk::Identity>& offered);

} // namespace holdpoint::widgets
