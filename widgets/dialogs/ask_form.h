#pragma once

#include "models/session/attachment.h"

#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace holdpoint::widgets {

class AttachField;

/// What a person is asked before something is kept under their name.
struct AskSpec {
    QString title;              ///< "Skip this step"
    QString statement;          ///< what will be so afterwards, and for whom
    QString valueLabel;         ///< empty: no value is asked for
    QString value;              ///< what stands there at first
    QString reasonLabel;        ///< empty: no reason is asked for
    QString confirm;            ///< what the button says that does it
    QString cancel;             ///< what the other one says; empty: that everything stays as it is
    bool valueNeeded = true, reasonNeeded = true;
    bool longValue = false;     ///< a command, a text that was pasted: several lines
    bool secret = false;        ///< the value is not shown and not kept
    bool attaches = false;      ///< the value may be a file's text
    bool harmless = false;      ///< nothing happens but that words are kept: Enter at the last field keeps them
};

/// A value and a reason, and the button that sends them. It stands in the pane that it is about, or in a dialog.
/// The button waits until what is needed is there; Escape leaves everything as it was. Enter goes on to the next field, throws nothing
/// away that was written, and never does what cannot be undone.
class AskForm : public QWidget {
    Q_OBJECT

public:
    explicit AskForm(QWidget* parent = nullptr);

    void ask(const AskSpec& spec);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString reason() const;
    /// The file whose text is the value.
    [[nodiscard]] const std::optional<session::Attachment>& attachment() const;
    [[nodiscard]] QPushButton& confirmButton() { return *m_confirm; }

Q_SIGNALS:
    void confirmed(const QString& value, const QString& reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look();

    AskSpec m_spec;
    QLabel* m_title;
    QLabel* m_statement;
    QLabel* m_valueLabel;
    QLineEdit* m_value;
    QPlainTextEdit* m_longValue;
    AttachField* m_attach;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace holdpoint::widgets
