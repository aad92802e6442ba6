#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace holdpoint::widgets {

/// The pages of a PDF as pictures. Poppler draws them, in one thread of their own, one after the other: a page of a large chart takes as
/// long as it takes, and nobody's window waits for it. Nothing is kept here but the file.
class PdfPages : public QObject {
    Q_OBJECT

public:
    explicit PdfPages(QObject* parent = nullptr);
    ~PdfPages() override;
    PdfPages(const PdfPages&) = delete;
    PdfPages& operator=(const PdfPages&) = delete;

    /// What was asked of the file before is not answered any more.
    void open(const QByteArray& pdf);
    /// How large each page is, in points. Empty until it is opened.
    [[nodiscard]] const std::vector<QSizeF>& sizes() const { return m_sizes; }
    /// Draws a page with so many pixels to a point.
    void draw(int page, double scale);
    /// Pages that wait to be drawn are not wanted any more.
    void forgetWaiting();

Q_SIGNALS:
    void opened();
    void notOpened(const QString& why);
    /// `text` is what can be read on it. An empty picture: it could not be drawn.
    void drawn(int page, double scale, const QImage& picture, const QString& text);

private:
    struct File;

    std::shared_ptr<File> m_file;
    std::vector<QSizeF> m_sizes;
    QThreadPool m_thread;
};

} // namespace holdpoint::widgets
