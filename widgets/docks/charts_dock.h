#pragma once

#include "models/items/chart_board.h"
#include "models/session/open_runbook.h"

#include <QWidget>

#include <string>
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
    /// Draws what the release's sources measure, from the files in its folder: now, and whenever one is bound.
    void follow(const std::string& folder);

    [[nodiscard]] ChartPane& pane() { return *m_pane; }
    [[nodiscard]] items::ChartBoard& board() { return m_board; }

private:
    void lookForSources();
    void listLimits(const plan::Plan* plan);
    void tell();

    session::RecordView& m_view;
    items::ChartBoard m_board;
    std::string m_folder;
    std::vector<std::string> m_series;      ///< those that are drawn, and what they are compared with
    bool m_runbookAtHand = false;
    QStackedWidget* m_stack;
    ChartPane* m_pane;
    EmptyState* m_words;
    QListWidget* m_limits;
};

} // namespace holdpoint::widgets
