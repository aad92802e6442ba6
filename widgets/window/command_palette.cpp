#include "widgets/window/command_palette.h"

#include "widgets/style/spacing.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace holdpoint::widgets {

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_actions(actions), m_text(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_text->setPlaceholderText(tr("Type what you want to do"));
    m_text->setAccessibleName(tr("Command"));
    m_list->setAccessibleName(tr("Commands that match"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::close, space::close, space::close, space::close);
    column->addWidget(m_text);
    column->addWidget(m_list);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::act);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::act);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);
    if (parent) move(parent->window()->geometry().center().x() - width() / 2, parent->window()->geometry().top() + parent->window()->height() / 6);
    filter({});
}

/// Each word has to stand in it, in any order.
void CommandPalette::filter(const QString& text)
{
    m_list->clear();
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction* action = m_actions[i];
        const QString name = action->data().toString();
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
        if (!all || !action->isEnabled()) continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* row = new QListWidgetItem(keys.isEmpty() ? name : QStringLiteral("%1    %2").arg(name, keys), m_list);
        row->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::act()
{
    const QListWidgetItem* row = m_list->currentItem();
    if (!row) return;
    const QPointer<QAction> action = m_actions[row->data(Qt::UserRole).toInt()];
    close();
    if (action) action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(m_list->count() - 1, 0)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QAction* addCommand(QWidget& window, const QString& name, const QKeySequence& key, std::function<void()> act)
{
    auto* action = new QAction(name, &window);
    action->setShortcut(key);
    action->setData(name);
    QObject::connect(action, &QAction::triggered, &window, std::move(act));
    window.addAction(action);
    return action;
}

void offerCommands(QWidget& window)
{
    auto* open = new QShortcut(CommandPalette::key(), &window);
    QObject::connect(open, &QShortcut::activated, &window, [&window] { (new CommandPalette(window.actions(), &window))->show(); });
}

} // namespace holdpoint::widgets
