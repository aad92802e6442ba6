#include "models/report/signature_look.h"

#include <QByteArray>
#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>

namespace holdpoint::report {

namespace {

constexpr double inset = 6;

QByteArray number(double value) { return QByteArray::number(value, 'f', 2) + ' '; }
QByteArray point(const QPointF& at) { return number(at.x()) + number(at.y()); }

QByteArray drawn(const QPainterPath& path)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        if (element.isMoveTo()) out += point(element) + "m\n";
        else if (element.isLineTo()) out += point(element) + "l\n";
        else if (element.isCurveTo()) {
            out += point(element) + point(path.elementAt(i + 1)) + point(path.elementAt(i + 2)) + "c\n";
            i += 2;
        }
    }
    return out.isEmpty() ? out : out + "f\n";
}

} // namespace

std::string signatureLook(const std::vector<std::string>& lines, double width, double height)
{
    QByteArray out = "q 0.4 w 0.35 0.35 0.35 RG 0.2 0.2 " + number(width - 0.4) + number(height - 0.4) + "re S 0 0 0 rg\n";
    double top = height - inset;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        // Large and made small again: a font of eight points has its letters moved to pixels that are not there on paper.
        constexpr double enlarged = 20;
        const double size = i == 0 ? 10.5 : 7.5;
        QFont font;
        font.setPixelSize(static_cast<int>(size * enlarged));
        font.setBold(i == 0);
        font.setHintingPreference(QFont::PreferNoHinting);
        const QFontMetricsF metrics(font);
        const QString text = metrics.elidedText(QString::fromStdString(lines[i]), Qt::ElideRight, (width - 2 * inset) * enlarged);
        top -= size;
        QPainterPath path;
        path.addText(0, 0, font, text);
        out += drawn(QTransform::fromScale(1 / enlarged, -1 / enlarged).map(path).translated(inset, top));
        top -= size * 0.28;
    }
    return QByteArray(out + "Q\n").toStdString();
}

} // namespace holdpoint::report
