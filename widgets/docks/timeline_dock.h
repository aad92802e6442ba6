#pragma once

#include "models/items/selection.h"
#include "models/items/timeline_model.h"

#include <QWidget>

class QLabel;

namespace holdpoint::widgets {

class PaneStack;
class RowTable;

/// Planned against actual: each step as two bars on one axis, with the drift, the end and the rollback horizon in words.
class TimelineDock : public QWidget {
    Q_OBJECT

public:
    TimelineDock(session::RecordView& view, items::Selection& selection, QWidget* parent = nullptr);

    void setRunbook(session::RunbookPointer runbook) { m_model.setRunbook(std::move(runbook)); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showLine();
    void showCurrent();
    void fitColumns();
    void copyRows();

    items::Selection& m_selection;
    items::TimelineModel m_model;
    QLabel* m_summary;
    QLabel* m_horizon;
    RowTable* m_table;
    PaneStack* m_stack;
};

} // namespace holdpoint::widgets
