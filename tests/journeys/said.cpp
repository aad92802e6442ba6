#include "tests/journeys/said.h"

#include <QtWidgets>

#include <algorithm>
#include <map>

namespace holdpoint::tests {

namespace {

void addCells(QStringList& texts, const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    for (int row = 0; row < std::min(model.rowCount(parent), 100); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) texts << model.index(row, column, parent).data().toString();
        if (model.hasIndex(row, 0, parent)) addCells(texts, model, model.index(row, 0, parent));
    }
}

/// Beyond the edge of the pane in which it stands. What is below that edge is reached by scrolling.
bool isCutOff(const QWidget& widget)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    return !seen.isEmpty() && seen.width() < widget.width();
}

} // namespace

const std::vector<Message>& german()
{
    static const std::vector<Message> all = messagesOf(QStringLiteral(HOLDPOINT_SOURCE_DIR "/translations/holdpoint_de.ts"));
    return all;
}

QStringList textsOf(QWidget& window)
{
    QStringList texts{window.windowTitle()};
    for (const QAction* action : window.findChildren<QAction*>()) texts << action->text();
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) texts << button->text();
        if (const auto* field = qobject_cast<QLineEdit*>(widget)) texts << field->placeholderText();
        if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i);
        const auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (!view || !view->model()) continue;
        for (int column = 0; column < view->model()->columnCount(); ++column) texts << view->model()->headerData(column, Qt::Horizontal).toString();
        addCells(texts, *view->model());
    }
    texts.removeAll(QString());
    return texts;
}

QStringList englishIn(QWidget& window, const QString& runbook)
{
    std::map<QString, QStringList> known;
    for (const Message& message : german()) known[message.source] << message.translations;
    QStringList english;
    for (const QString& text : textsOf(window))
        if (const auto found = known.find(text); found != known.end() && !found->second.contains(text) && !runbook.contains(text)) english << text;
    return english;
}

QChar mnemonicOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

QStringList clashesIn(QWidget& window)
{
    QStringList texts;
    if (auto* main = qobject_cast<QMainWindow*>(&window))
        for (const QAction* action : main->menuBar()->actions()) texts << action->text();
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window) continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy()) texts << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) texts << button->text();
    }
    QStringList clashes;
    std::map<QChar, QString> taken;
    for (const QString& text : std::as_const(texts))
        if (const QChar letter = mnemonicOf(text); !letter.isNull())
            if (const auto [at, fresh] = taken.try_emplace(letter, text); !fresh) clashes << QStringLiteral("%1 / %2").arg(at->second, text);
    return clashes;
}

QStringList cutIn(QWidget& window)
{
    QStringList cut;
    for (const QPushButton* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && button->window() == &window && (button->width() < button->sizeHint().width() || isCutOff(*button))) cut << button->text();
    return cut;
}

} // namespace holdpoint::tests
