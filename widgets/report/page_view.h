#pragma once

#include "widgets/report/pdf_pages.h"

#include <QAbstractScrollArea>

#include <map>
#include <optional>
#include <set>

namespace holdpoint::widgets {

/// The pages of a report, one below the other, as they are printed. Only those in view and their neighbours are drawn and kept.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Where the same report has only got a signature more, one stays on the page that one looks at.
    void show(const QByteArray& pdf, bool staysInPlace);
    using QWidget::show;
    void showPage(int page);
    /// The page that most is seen of, from 0.
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.sizes().size()); }
    [[nodiscard]] QSizeF pageSize() const { return m_pages.sizes().empty() ? QSizeF() : m_pages.sizes().front(); }
    /// How many pictures are held now.
    [[nodiscard]] std::size_t kept() const { return m_pictures.size(); }
    /// Whether all that is in view has been drawn.
    [[nodiscard]] bool isDrawn() const;

    void enlarge();
    void reduce();
    void fitWidth();

Q_SIGNALS:
    void opened();
    void notOpened(const QString& why);
    void looked(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Picture {
        QImage image;
        double scale = 0;       ///< pixels to a point of paper
        QString text;
    };

    void arrange();
    void setZoom(std::optional<double> zoom);
    void askForPictures();
    void take(int page, double scale, const QImage& image, const QString& text);
    void tellWhere();
    [[nodiscard]] double scale() const;             ///< pixels of the screen, as Qt counts them, to a point
    [[nodiscard]] double drawnScale() const;
    [[nodiscard]] QRect placeOf(int page) const;    ///< in the viewport
    [[nodiscard]] int pageAt(int y) const;          ///< that begins there or above, y from the top of all

    PdfPages m_pages;
    std::optional<double> m_zoom;                   ///< none: as wide as there is room
    std::vector<int> m_tops;
    int m_height = 0, m_width = 0;
    std::map<int, Picture> m_pictures;
    std::vector<int> m_wanted;                      ///< in the order in which they are needed
    std::set<int> m_asked;                          ///< of these, what is not drawn yet
    double m_askedScale = 0;
    std::optional<int> m_back;                      ///< where one was before the file came anew
    int m_told = -1;
};

} // namespace holdpoint::widgets
