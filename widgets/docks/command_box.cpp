#include "widgets/docks/command_box.h"

#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace holdpoint::widgets {

namespace {

constexpr int mostLines = 12;

} // namespace

CommandHighlighter::CommandHighlighter(QTextDocument* document, QWidget* wearer) : QSyntaxHighlighter(document), m_wearer(wearer) {}

void CommandHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression piece(QStringLiteral(R"((?<comment>(?:^|\s)(?:#|--\s).*$)|(?<text>"[^"]*"|'[^']*')|(?<open><[\w-]+>|\{\{[^}]*\}\})|(?<variable>\$\{?\w+\}?))"));
    const Theme& theme = themeOf(*m_wearer);
    QTextCharFormat comment, string, open, variable;
    comment.setForeground(theme.quiet);
    comment.setFontItalic(true);
    string.setForeground(theme.confirmed);
    open.setForeground(theme.attention);
    open.setFontWeight(QFont::Bold);
    variable.setForeground(theme.accent);
    for (auto found = piece.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (const auto& [name, format] : {std::pair{"comment", &comment}, {"text", &string}, {"open", &open}, {"variable", &variable}}) {
            const QString group = QString::fromLatin1(name);
            if (match.capturedStart(group) >= 0) setFormat(static_cast<int>(match.capturedStart(group)), static_cast<int>(match.capturedLength(group)), *format);
        }
    }
}

CommandBox::CommandBox(QWidget* parent) : QPlainTextEdit(parent), m_copy(new QToolButton(this)), m_highlighter(new CommandHighlighter(document(), this))
{
    setObjectName(QStringLiteral("command"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(commandFont());
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLayoutDirection(Qt::LeftToRight);    // a command reads from the left in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Command"));
    m_copy->setIcon(iconNamed(Icon::Copy, this));
    m_copy->setToolTip(tr("Copy the command"));
    m_copy->setAccessibleName(tr("Copy the command"));
    m_copy->setAutoRaise(true);
    setViewportMargins(0, 0, m_copy->sizeHint().width(), 0);    // no text stands below the button
    m_copy->setCursor(Qt::ArrowCursor);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(toPlainText()); });
}

void CommandBox::showCommand(const QString& text)
{
    if (toPlainText() == text) return;
    setPlainText(text);
    updateGeometry();
}

QSize CommandBox::sizeHint() const
{
    const int lines = std::clamp(static_cast<int>(document()->size().height()), 1, mostLines);
    return {fontMetrics().averageCharWidth() * 60, lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 2 * frameWidth() + space::tight};
}

QSize CommandBox::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 20, sizeHint().height()}; }

void CommandBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    // A bar that comes takes room away, breaks another line, and would then be needed.
    setVerticalScrollBarPolicy(document()->size().height() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const QSize size = m_copy->sizeHint();
    m_copy->setGeometry(viewport()->geometry().right() + 1, viewport()->geometry().top(), size.width(), size.height());
    updateGeometry();
}

/// Its colours are the theme's, and lie in the text.
void CommandBox::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_highlighter && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) m_highlighter->rehighlight();
}

} // namespace holdpoint::widgets
