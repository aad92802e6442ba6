#pragma once

#include "models/session/open_runbook.h"

#include <QWidget>

class QListWidget;

namespace holdpoint::widgets {

class EmptyState;

/// The place of the charts. Nothing feeds them yet, and it says so: it names the limits that will be drawn here.
class ChartsDock : public QWidget {
    Q_OBJECT

public:
    explicit ChartsDock(QWidget* parent = nullptr);

    void setRunbook(const session::RunbookPointer& runbook);

private:
    EmptyState* m_words;
    QListWidget* m_limits;
};

} // namespace holdpoint::widgets
