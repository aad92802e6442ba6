#pragma once

#include "models/items/chart_columns.h"
#include "models/items/chart_data.h"
#include "models/items/chart_metrics.h"
#include "models/session/open_runbook.h"
#include "models/session/record_view.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace holdpoint::items {

/// Which stretch of time is looked at, and in how many columns.
struct ChartWindow {
    std::int64_t fromMs = 0, toMs = 1;
    int columns = 600;
};

/// The charts of a release: what is measured, its limits, and what was done meanwhile. It hands out what a pane draws, for any
/// stretch of time; what was in sight before costs nothing again. Live, replayed or told by a test, it is the same.
class ChartBoard : public QObject {
    Q_OBJECT

public:
    explicit ChartBoard(session::RecordView& view, QObject* parent = nullptr);

    /// For its limits. Null: the runbook is not at hand.
    void setRunbook(session::RunbookPointer runbook);
    /// What is measured. Feeds may grow afterwards without a word; whoever draws looks as often as he wants to show.
    void setMetrics(std::vector<ChartMetric> metrics);

    [[nodiscard]] ChartData look(const ChartWindow& window);
    /// Whether there is anything to be drawn, or only limits that nobody measures.
    [[nodiscard]] bool isFed() const;
    [[nodiscard]] bool isEmpty() const { return m_charts.empty(); }
    /// Limits and metrics that nothing feeds, a sentence each, with what to do.
    [[nodiscard]] QStringList unfed() const;

    /// The moment that is shown.
    [[nodiscard]] std::int64_t nowMs() const { return m_view.nowMs(); }
    /// From when on there is something to see.
    [[nodiscard]] std::int64_t beginMs() const;

Q_SIGNALS:
    /// Other charts, or something was done. Samples are not announced.
    void changed();

private:
    struct Line {
        QString name, unfed;
        std::shared_ptr<ChartColumns> columns, ghost;
        std::int64_t ghostShiftMs = 0;
    };
    struct Plotted {
        QString title, unit;
        std::vector<Line> lines;
        std::vector<ChartLimit> limits;
        std::optional<ValueRange> range;
    };

    void build();
    void relearn();
    void learn(const std::vector<journal::Event>& events);
    void becomeDirty();
    [[nodiscard]] Chart lookAt(Plotted& chart, const ChartWindow& window) const;
    [[nodiscard]] ChartLine lookAt(Line& line, const ChartWindow& window) const;

    session::RecordView& m_view;
    session::RunbookPointer m_runbook;
    std::vector<ChartMetric> m_metrics;
    std::vector<Plotted> m_charts;
    HoldLog m_holds;
    DecisionLog m_decisions;
    std::optional<ChartMarks> m_marks;      ///< nothing: to be worked out anew
};

} // namespace holdpoint::items
