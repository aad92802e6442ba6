#include "widgets/docks/charts_dock.h"

#include "models/items/chart_sources.h"
#include "models/items/limit_words.h"
#include "widgets/charts/chart_pane.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

ChartsDock::ChartsDock(session::RecordView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_board(view), m_stack(new QStackedWidget(this)), m_pane(new ChartPane(m_board)), m_words(new EmptyState(Icon::Charts, {})), m_limits(new QListWidget)
{
    m_limits->setAccessibleName(tr("Limits of the runbook"));
    m_limits->setFrameShape(QFrame::NoFrame);
    m_limits->setWordWrap(true);
    auto* empty = new QWidget;
    auto* words = new QVBoxLayout(empty);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::close);
    words->addWidget(m_words, 1);
    words->addWidget(m_limits, 1);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setRunbook({});
    connect(&view, &session::RecordView::advanced, this, &ChartsDock::lookForSources);
    connect(&view, &session::RecordView::jumped, this, &ChartsDock::lookForSources);
}

void ChartsDock::setRunbook(const session::RunbookPointer& runbook)
{
    m_runbookAtHand = runbook != nullptr;
    m_board.setRunbook(runbook);
    listLimits(runbook ? runbook->plan.get() : nullptr);
    tell();
}

void ChartsDock::setMetrics(std::vector<items::ChartMetric> metrics)
{
    m_board.setMetrics(std::move(metrics));
    tell();
}

void ChartsDock::follow(const std::string& folder)
{
    m_folder = folder;
    lookForSources();
}

/// A series that is drawn goes on being drawn: only when there is another one are all of them looked for anew.
void ChartsDock::lookForSources()
{
    if (m_folder.empty()) return;
    std::vector<std::string> series;
    for (const auto& [metric, source] : m_view.record().watch.sources) series.push_back(metric + '\n' + source.series);
    for (const journal::LimitRecord& limit : m_view.record().watch.limits)
        if (limit.baseline) series.push_back(std::to_string(limit.baseline->fromMs));
    if (series == m_series) return;
    m_series = std::move(series);
    setMetrics(items::measuredIn(m_view.record(), m_folder));
}

void ChartsDock::listLimits(const plan::Plan* plan)
{
    m_limits->clear();
    if (plan) {
        for (const plan::Limit* limit : plan::limitsToWatch(*plan)) {
            const QString then = items::wordOf(limit->action);
            m_limits->addItem(then.isEmpty() ? tr("Line %1: %2").arg(QString::number(limit->line), items::nameOf(*limit)) : tr("Line %1: %2, then %3").arg(QString::number(limit->line), items::nameOf(*limit), then));
        }
    }
    m_limits->setVisible(m_limits->count() > 0);
}

void ChartsDock::tell()
{
    m_stack->setCurrentIndex(m_board.isFed() ? 0 : 1);
    m_words->setSentence(!m_runbookAtHand ? tr("No charts: the runbook is not at hand.")
                         : m_limits->count() == 0 ? tr("No charts: the runbook states no limits.")
                                                  : tr("Nothing feeds the charts yet. Bind sources to these metrics in the file beside the runbook, or look after the limits yourself."));
}

} // namespace holdpoint::widgets
