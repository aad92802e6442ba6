#pragma once

#include "models/items/status.h"
#include "widgets/style/buttons.h"
#include "widgets/style/icons.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace holdpoint::widgets {

class ElidedLabel;

/// One line across a window that says how things stand and what can be done: "Nobody drives this release."
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Where the mark needs somebody, the whole line is tinted, and a screen reader says it at once.
    void show(items::Mark mark, const QString& text);
    using QFrame::show;
    QPushButton& addButton(const QString& text, ButtonLook look = ButtonLook::Plain);
    [[nodiscard]] items::Mark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int markSize() const;

    items::Mark m_mark = items::Mark::Waiting;
    ElidedLabel* m_text;
    QHBoxLayout* m_row;
};

/// What stands where there is nothing yet: a picture, and a sentence that says what to do next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// A button that does what the sentence says.
    QPushButton& offer(const QString& text);

private:
    QLabel* m_sentence;
    QVBoxLayout* m_column;
};

} // namespace holdpoint::widgets
