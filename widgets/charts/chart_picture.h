#pragma once

#include "models/base/result.h"
#include "models/items/chart_data.h"
#include "widgets/style/theme.h"

#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>

class QPainter;

namespace holdpoint::widgets {

/// Paints charts as they are on the screen, without what somebody points at: onto paper, an image, a page of the report. `scale`: how
/// many of the painter's units a pixel of the screen is; on paper with 1200 dots to the inch, 12.5.
void paintCharts(QPainter& painter, const QRectF& place, const items::ChartData& data, const Theme& theme, Qt::LayoutDirection direction = Qt::LeftToRight, double scale = 1);

/// A picture in a file: SVG where the name ends so, else PNG. `scale`: how many pixels of a PNG one of the screen is.
[[nodiscard]] std::optional<Error> saveCharts(const QString& path, const QSize& size, const items::ChartData& data, const Theme& theme, Qt::LayoutDirection direction = Qt::LeftToRight, double scale = 2);

} // namespace holdpoint::widgets
