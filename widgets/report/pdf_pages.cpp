// The one file that knows Poppler.

#include "widgets/report/pdf_pages.h"

#include <poppler-qt6.h>

#include <algorithm>

namespace holdpoint::widgets {

/// It is touched in the pool's one thread alone.
struct PdfPages::File {
    std::unique_ptr<Poppler::Document> document;
};

PdfPages::PdfPages(QObject* parent) : QObject(parent) { m_thread.setMaxThreadCount(1); }

PdfPages::~PdfPages()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void PdfPages::open(const QByteArray& pdf)
{
    m_thread.clear();
    m_sizes.clear();
    m_file = std::make_shared<File>();
    m_thread.start([this, file = m_file, pdf] {
        file->document = Poppler::Document::loadFromData(pdf);
        std::vector<QSizeF> sizes;
        if (file->document && !file->document->isLocked()) {
            file->document->setRenderHint(Poppler::Document::Antialiasing);
            file->document->setRenderHint(Poppler::Document::TextAntialiasing);
            const int count = file->document->numPages();
            for (int i = 0; i < count; ++i) {
                const std::unique_ptr<Poppler::Page> page(file->document->page(i));
                if (page) sizes.push_back(page->pageSizeF());
            }
        }
        // With a page that cannot be read, the others would be shown under wrong numbers.
        if (file->document && sizes.size() != static_cast<std::size_t>(std::max(file->document->numPages(), 0))) sizes.clear();
        const auto tell = [this, file, sizes] {
            if (file != m_file) return;
            m_sizes = sizes;
            if (m_sizes.empty()) Q_EMIT notOpened(tr("The report was made and cannot be shown here; save it, and open it elsewhere"));
            else Q_EMIT opened();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void PdfPages::draw(int page, double scale)
{
    m_thread.start([this, file = m_file, page, scale] {
        QImage picture;
        QString text;
        if (file && file->document) {
            const std::unique_ptr<Poppler::Page> drawnPage(file->document->page(page));
            constexpr double pointsPerInch = 72;
            if (drawnPage) {
                picture = drawnPage->renderToImage(pointsPerInch * scale, pointsPerInch * scale);
                text = drawnPage->text(QRectF());
            }
        }
        const auto tell = [this, file, page, scale, picture, text] {
            if (file == m_file) Q_EMIT drawn(page, scale, picture, text);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void PdfPages::forgetWaiting()
{
    // What waits before the file is opened is its opening.
    if (!m_sizes.empty()) m_thread.clear();
}

} // namespace holdpoint::widgets
