#pragma once

#include <QCoreApplication>

namespace holdpoint::items {

/// The words of all that is drawn on a chart, as translators know them.
struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace holdpoint::items
