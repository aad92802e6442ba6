#pragma once

#include <QString>

#include <cstdint>
#include <map>

class QDockWidget;
class QMainWindow;

namespace holdpoint::widgets {

/// Three ways to arrange the panes: to drive, to watch, and to look at it together.
enum class Layout : std::uint8_t { Drive, Watch, Meeting };

/// The panes by name: plan, step, runbook, charts, alarms, timeline, people, journal.
void arrangeDocks(QMainWindow& window, const std::map<QString, QDockWidget*>& docks, Layout layout);

} // namespace holdpoint::widgets
