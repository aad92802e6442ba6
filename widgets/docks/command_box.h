#pragma once

#include "models/items/item_sheet.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

class QToolButton;

namespace holdpoint::widgets {

/// Comments, texts, variables and what is still to be filled in, told apart.
class CommandHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    CommandHighlighter(QTextDocument* document, QWidget* wearer);

protected:
    void highlightBlock(const QString& text) override;

private:
    QWidget* m_wearer;
};

/// A command exactly as it will be run, to read and to copy. It is as high as its lines, up to a dozen; then it scrolls.
class CommandBox : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommandBox(QWidget* parent = nullptr);

    void showCommand(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* m_copy;
    CommandHighlighter* m_highlighter;
};

} // namespace holdpoint::widgets
