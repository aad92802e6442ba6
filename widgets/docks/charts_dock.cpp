#include "widgets/docks/charts_dock.h"

#include "models/items/limit_words.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace holdpoint::widgets {

ChartsDock::ChartsDock(QWidget* parent) : QWidget(parent), m_words(new EmptyState(Icon::Charts, {})), m_limits(new QListWidget)
{
    m_limits->setAccessibleName(tr("Limits of the runbook"));
    m_limits->setFrameShape(QFrame::NoFrame);
    m_limits->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_words, 1);
    column->addWidget(m_limits, 1);
    setRunbook({});
}

void ChartsDock::setRunbook(const session::RunbookPointer& runbook)
{
    m_limits->clear();
    if (runbook) {
        for (const plan::Limit* limit : plan::limitsToWatch(*runbook->plan)) {
            const QString then = items::wordOf(limit->action);
            m_limits->addItem(then.isEmpty() ? tr("Line %1: %2").arg(QString::number(limit->line), items::nameOf(*limit)) : tr("Line %1: %2, then %3").arg(QString::number(limit->line), items::nameOf(*limit), then));
        }
    }
    m_limits->setVisible(m_limits->count() > 0);
    m_words->setSentence(!runbook ? tr("No charts: the runbook is not at hand.")
                         : m_limits->count() == 0 ? tr("No charts: the runbook states no limits.") : tr("Nothing feeds the charts yet. Look after these limits yourself."));
}

} // namespace holdpoint::widgets
