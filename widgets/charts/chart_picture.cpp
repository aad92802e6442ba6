#include "widgets/charts/chart_picture.h"

#include "widgets/charts/chart_scene.h"
#include "widgets/charts/pane_words.h"

#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace holdpoint::widgets {

namespace {

bool writeSvg(QIODevice& file, const QSize& size, const items::ChartData& data, const Theme& theme, Qt::LayoutDirection direction)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(PaneWords::tr("Charts of a release"));
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    paintCharts(painter, QRectF(QPointF(0, 0), size), data, theme, direction);
    return painter.end();
}

bool writePng(QIODevice& file, const QSize& size, const items::ChartData& data, const Theme& theme, Qt::LayoutDirection direction, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) return false;
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCharts(painter, QRectF(QPointF(0, 0), size), data, theme, direction);
    return painter.end() && image.save(&file, "PNG");
}

} // namespace

void paintCharts(QPainter& painter, const QRectF& place, const items::ChartData& data, const Theme& theme, Qt::LayoutDirection direction, double scale)
{
    ChartScene scene;
    scene.show(data, place.size() / scale, theme, direction);
    scene.render(&painter, place, QRectF(QPointF(0, 0), place.size() / scale));
}

std::optional<Error> saveCharts(const QString& path, const QSize& size, const items::ChartData& data, const Theme& theme, Qt::LayoutDirection direction, double scale)
{
    QSaveFile file(path);
    const auto error = [&] { return Error{PaneWords::tr("the picture could not be written: %1; choose another folder").arg(file.errorString()).toStdString(), path.toStdString(), 0}; };
    if (!file.open(QIODevice::WriteOnly)) return error();
    const bool svg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const bool written = svg ? writeSvg(file, size, data, theme, direction) : writePng(file, size, data, theme, direction, scale);
    if (!written || !file.commit()) return error();
    return std::nullopt;
}

} // namespace holdpoint::widgets
