#pragma once

#include <QCoreApplication>

namespace holdpoint::widgets {

/// The words that stand around the charts, as translators know them.
struct PaneWords {
    Q_DECLARE_TR_FUNCTIONS(ChartPane)
};

} // namespace holdpoint::widgets
