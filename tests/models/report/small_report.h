#pragma once

#include "models/report/pdf_signature.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <string>

namespace holdpoint::tests {

/// A document as a report is: pages, and the evidence inside.
inline std::string smallReport(int pages = 2, const QByteArray& evidence = "{\"release\":\"r1\"}")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setPageSize(QPageSize(QPageSize::A4));
        if (!evidence.isEmpty()) writer.addFileAttachment(QStringLiteral("evidence.json"), evidence, QStringLiteral("application/json"));
        QPainter painter(&writer);
        for (int i = 0; i < pages; ++i) {
            if (i > 0) writer.newPage();
            painter.drawText(500, 500, QStringLiteral("Page %1 of a report").arg(i + 1));
        }
    }
    return bytes.toStdString();
}

/// A page with a line on it: no font, and so a few hundred bytes, each of which can be tried.
inline std::string tinyReport()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        QPainter painter(&writer);
        painter.drawLine(100, 100, 2000, 100);
    }
    return bytes.toStdString();
}

} // namespace holdpoint::tests
