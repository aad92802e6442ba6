#pragma once

#include "models/items/output_search.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace holdpoint::widgets {

/// The line in which one says what to look for, and is told how much of it there is.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Takes the keyboard, with what is selected as the text if there is any.
    void begin(const QString& selected);
    void tell(const items::SearchState& state);

Q_SIGNALS:
    void asked(const QString& text);
    void next();
    void previous();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_edit;
    QLabel* m_told;
};

} // namespace holdpoint::widgets
