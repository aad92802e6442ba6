#include "widgets/docks/dock_parts.h"

#include "widgets/style/mark_painter.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace holdpoint::widgets {

PaneStack::PaneStack(QWidget* content, Icon icon, const QString& sentence, QWidget* parent) : QStackedWidget(parent), m_empty(new EmptyState(icon, sentence))
{
    addWidget(content);
    addWidget(m_empty);
}

void PaneStack::setSentence(const QString& sentence) { m_empty->setSentence(sentence); }

RowTable::RowTable(const QString& name, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(markSizeBeside(font()), fontMetrics().height()) + space::close);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &RowTable::chosen);
    auto* copy = new QAction(iconNamed(Icon::Copy, this), tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RowTable::copyWanted);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RowTable::setWideColumn(int column) { horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch); }

void RowTable::fitColumn(int column, const QString& widest, Beside before)
{
    const QString header = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    const int text = std::max(fontMetrics().horizontalAdvance(widest), horizontalHeader()->fontMetrics().horizontalAdvance(header));
    const int mark = before == Beside::Mark ? markSizeBeside(font()) + space::normal : 0;
    horizontalHeader()->resizeSection(column, mark + text + 2 * space::close + space::tight);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) return Q_EMIT chosen(currentIndex());
    QTableView::keyPressEvent(event);
}

QLabel* wrappingLine(const QString& name, QWidget* parent)
{
    auto* line = new QLabel(parent);
    line->setWordWrap(true);
    line->setAccessibleName(name);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

} // namespace holdpoint::widgets
