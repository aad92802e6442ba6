#include "widgets/docks/output_accessible.h"

#include "widgets/docks/output_view.h"

#include <QAccessible>

#include <algorithm>

namespace holdpoint::widgets {

OutputAccessible::OutputAccessible(OutputView* view) : QAccessibleWidget(view, QAccessible::Terminal) {}

void OutputAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
            auto* view = qobject_cast<OutputView*>(object);
            return view ? new OutputAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

const OutputView& OutputAccessible::view() const { return *static_cast<const OutputView*>(object()); }

QString OutputAccessible::text(QAccessible::Text kind) const { return kind == QAccessible::Value ? view().visibleText() : QAccessibleWidget::text(kind); }

QAccessible::State OutputAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void* OutputAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

// What is marked reaches beyond what can be seen, and there is no caret: a reader of the visible text has neither.
void OutputAccessible::selection(int, int* start, int* end) const { *start = *end = 0; }
int OutputAccessible::selectionCount() const { return 0; }
void OutputAccessible::addSelection(int, int) {}
void OutputAccessible::removeSelection(int) {}
void OutputAccessible::setSelection(int, int, int) {}
int OutputAccessible::cursorPosition() const { return 0; }
void OutputAccessible::setCursorPosition(int) {}
void OutputAccessible::scrollToSubstring(int, int) {}

QString OutputAccessible::text(int start, int end) const { return view().visibleText().mid(start, end - start); }
int OutputAccessible::characterCount() const { return static_cast<int>(view().visibleText().size()); }

QRect OutputAccessible::characterRect(int offset) const
{
    const QString before = view().visibleText().left(offset);
    const OutputPlace place{view().firstLine() + static_cast<quint64>(before.count(QLatin1Char('\n'))), before.size() - before.lastIndexOf(QLatin1Char('\n')) - 1};
    const QPoint from = view().pointOf(place), next = view().pointOf({place.line, place.at + 1}), below = view().pointOf({place.line + 1, 0});
    return QRect(view().viewport()->mapToGlobal(from), QSize(std::max(1, next.x() - from.x()), below.y() - from.y()));
}

int OutputAccessible::offsetAtPoint(const QPoint& point) const
{
    const int count = characterCount();
    for (int i = 0; i < count; ++i)
        if (characterRect(i).contains(point)) return i;
    return -1;
}

QString OutputAccessible::attributes(int, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace holdpoint::widgets
