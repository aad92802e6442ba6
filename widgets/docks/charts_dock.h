#pragma once

#include "models/items/chart_board.h"
#include "models/session/open_runbook.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace holdpoint::widgets {

class ChartPane;
class EmptyState;

/// The charts of a release. As long as nothing feeds them it says so, names the limits that will be drawn here, and what to do.
class ChartsDock : public QWidget {
    Q_OBJECT

public:
    explicit ChartsDock(session::RecordView& view, QWidget* parent = nullptr);

    void setRunbook(const session::RunbookPointer& runbook);
    /// What is measured. Feeds may grow afterwards without a word.
    void setMetrics(std::vector<items::ChartMetric> metrics);

    [[nodiscard]] ChartPane& pane() { return *m_pane; }

private:
    void listLimits(const plan::Plan* plan);
    void tell();

    items::ChartBoard m_board;
    bool m_runbookAtHand = false;
    QStackedWidget* m_stack;
    ChartPane* m_pane;
    EmptyState* m_words;
    QListWidget* m_limits;
};

} // namespace holdpoint::widgets
