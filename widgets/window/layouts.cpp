#include "widgets/window/layouts.h"

#include <QDockWidget>
#include <QMainWindow>

#include <vector>

namespace holdpoint::widgets {

namespace {

using Docks = std::map<QString, QDockWidget*>;
using Names = std::vector<QString>;

/// One column from top to bottom; panes in one place are stacked as tabs, the first on top.
struct Column {
    std::vector<Names> places;
    int share = 1;
    std::vector<int> heights;
};

std::vector<Column> columnsOf(Layout layout)
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const QString plan = name("plan"), step = name("step"), runbook = name("runbook"), charts = name("charts"), alarms = name("alarms"), timeline = name("timeline"), people = name("people"), journal = name("journal");
    switch (layout) {
    case Layout::Drive: return {{{{plan}}, 28, {1}}, {{{step}, {runbook}}, 42, {5, 3}}, {{{alarms, people}, {timeline, journal, charts}}, 30, {1, 1}}};
    case Layout::Watch: return {{{{charts}, {timeline}}, 60, {3, 2}}, {{{alarms, people}, {step, journal, plan, runbook}}, 40, {2, 3}}};
    case Layout::Meeting: return {{{{plan, runbook}}, 35, {1}}, {{{timeline, charts}, {step, journal}}, 40, {1, 1}}, {{{people}, {alarms}}, 25, {3, 2}}};
    }
    return {};
}

} // namespace

void arrangeDocks(QMainWindow& window, const Docks& docks, Layout layout)
{
    for (const auto& [name, dock] : docks) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
    // The columns first and what stands in them after: a column that is divided already would be parted with its upper half alone.
    QList<QDockWidget*> heads;
    QList<int> widths;
    const std::vector<Column> columns = columnsOf(layout);
    for (const Column& column : columns) {
        QDockWidget* head = docks.at(column.places.front().front());
        if (heads.isEmpty()) window.addDockWidget(Qt::LeftDockWidgetArea, head);
        else window.splitDockWidget(heads.back(), head, Qt::Horizontal);
        head->show();
        heads << head;
        widths << column.share * 20;
    }
    for (const Column& column : columns)
        for (std::size_t i = 1; i < column.places.size(); ++i) {
            QDockWidget* below = docks.at(column.places[i].front());
            window.splitDockWidget(docks.at(column.places[i - 1].front()), below, Qt::Vertical);
            below->show();
        }
    // Tabs come last: a split beside a stack of tabs goes wrong while the stack is being built.
    for (const Column& column : columns)
        for (const Names& place : column.places) {
            for (std::size_t i = 1; i < place.size(); ++i) {
                window.tabifyDockWidget(docks.at(place.front()), docks.at(place[i]));
                docks.at(place[i])->show();
            }
            docks.at(place.front())->raise();
        }
    window.resizeDocks(heads, widths, Qt::Horizontal);
    for (const Column& column : columns) {
        QList<QDockWidget*> stack;
        QList<int> heights;
        for (std::size_t i = 0; i < column.places.size(); ++i) {
            stack << docks.at(column.places[i].front());
            heights << column.heights[i] * 100;
        }
        if (stack.size() > 1) window.resizeDocks(stack, heights, Qt::Vertical);
    }
}

} // namespace holdpoint::widgets
