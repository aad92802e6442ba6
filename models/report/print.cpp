#include "models/report/print.h"

#include "models/report/pdf_bookmarks.h"
#include "models/report/typesetter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace holdpoint::report {

namespace {

class Press {
public:
    Press(QPdfWriter& writer, const Typeface& face) : m_writer(writer), m_face(face), m_unit(writer.resolution() / 72.0) {}

    void print(const std::vector<Drawing>& pages)
    {
        QPainter painter(&m_writer);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0) m_writer.newPage();
            for (const Shape& shape : pages[i].shapes) draw(painter, shape);
        }
    }

private:
    [[nodiscard]] QPointF at(const Point& point) const { return {point.x * m_unit, point.y * m_unit}; }
    void draw(QPainter& painter, const Shape& shape) const
    {
        const QColor colour(QLatin1String(colourOf(shape.ink)));
        if (shape.kind == Shape::Kind::Text) return drawText(painter, shape, colour);
        QPolygonF points;
        for (const Point& point : shape.points) points << at(point);
        if (shape.kind == Shape::Kind::Area) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPolygon(points);
            return;
        }
        QPen pen(colour, shape.width * m_unit);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        if (shape.dashed) pen.setDashPattern({4 / shape.width, 2.5 / shape.width});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
    }
    void drawText(QPainter& painter, const Shape& shape, const QColor& colour) const
    {
        if (shape.text.empty()) return;
        const QString text = QString::fromStdString(shape.text);
        QPointF place = at(shape.points.front());
        if (shape.side != Side::Left) place.rx() -= m_face.width(text, shape.letter) * m_unit / (shape.side == Side::Middle ? 2 : 1);
        painter.setPen(colour);
        painter.setFont(m_face.font(shape.letter));
        painter.drawText(place, text);
    }

    QPdfWriter& m_writer;
    const Typeface& m_face;
    double m_unit;
};

} // namespace

Result<std::string> printReport(const Document& document, Paper paper, const std::string& evidenceJson)
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) return Error{"a PDF needs fonts, and this program was started without them"};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Sheets sheets;
    QSizeF size;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins({0, 0, 0, 0});
        writer.setTitle(QString::fromStdString(document.title + " – " + document.subtitle));
        writer.setCreator(QStringLiteral("Holdpoint"));
        writer.addFileAttachment(QStringLiteral("evidence.json"), QByteArray::fromRawData(evidenceJson.data(), static_cast<qsizetype>(evidenceJson.size())), QStringLiteral("application/json"));
        size = writer.pageLayout().fullRect(QPageLayout::Point).size();
        Typeface face(writer);
        sheets = typeset(document, face, size.width(), size.height());
        Press(writer, face).print(sheets.pages);
    }
    sheets.pages.clear();
    return withBookmarks(bytes.toStdString(), sheets.bookmarks, size.height());
}

} // namespace holdpoint::report
