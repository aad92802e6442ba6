#pragma once

#include <QDialog>

class QPushButton;

namespace holdpoint::widgets {

/// What would change in a file, line by line, before anything is written. The safe button is the one that Enter presses.
class DiffDialog : public QDialog {
    Q_OBJECT

public:
    /// `sentence` says what it is about; `does` is the word on the button that does it.
    DiffDialog(const QString& title, const QString& sentence, const QString& diff, const QString& does, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton& doer() { return *m_doer; }

private:
    QPushButton* m_doer;
};

} // namespace holdpoint::widgets
