#include "widgets/report/page_view.h"

#include "widgets/style/house_style.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdpoint::widgets {

namespace {

constexpr int aroundPage = space::wide;
/// As wide as there is room, but not so wide that one has to turn the head.
constexpr double widestFit = 1.6;
constexpr std::array<double, 7> zooms{0.6, 0.8, 1.0, 1.33, 1.6, 2.0, 3.0};

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("reportPages"));
    setAccessibleName(tr("The pages of the report"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);      // or its coming changes the width, and that the page, and that the bar
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 3);
    connect(&m_pages, &PdfPages::opened, this, [this] {
        arrange();
        if (m_back) showPage(*m_back);
        m_back.reset();
        tellWhere();
        Q_EMIT opened();
    });
    connect(&m_pages, &PdfPages::notOpened, this, &PageView::notOpened);
    connect(&m_pages, &PdfPages::drawn, this, &PageView::take);
}

void PageView::show(const QByteArray& pdf, bool staysInPlace)
{
    m_back = staysInPlace && pageCount() > 0 ? std::optional<int>(currentPage()) : std::nullopt;
    m_pictures.clear();
    m_asked.clear();
    m_wanted.clear();
    m_tops.clear();     // until it is opened there is nothing to scroll in, and no page to ask for
    m_told = -1;
    if (!staysInPlace) verticalScrollBar()->setValue(0);
    m_pages.open(pdf);
    viewport()->update();
}

double PageView::scale() const
{
    if (m_zoom) return *m_zoom;
    double widest = 1;
    for (const QSizeF& size : m_pages.sizes()) widest = std::max(widest, size.width());
    return std::clamp((viewport()->width() - 2 * aroundPage) / widest, 0.3, widestFit);
}

double PageView::drawnScale() const { return scale() * devicePixelRatioF(); }

void PageView::arrange()
{
    const double share = m_height > 0 ? static_cast<double>(verticalScrollBar()->value()) / m_height : 0;
    m_tops.clear();
    m_width = 0;
    int y = aroundPage;
    for (const QSizeF& size : m_pages.sizes()) {
        m_tops.push_back(y);
        y += static_cast<int>(std::ceil(size.height() * scale())) + aroundPage;
        m_width = std::max(m_width, static_cast<int>(std::ceil(size.width() * scale())) + 2 * aroundPage);
    }
    m_height = y;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_width - viewport()->width()));
    verticalScrollBar()->setValue(static_cast<int>(share * m_height));
    askForPictures();
    viewport()->update();
}

int PageView::pageAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::max(static_cast<int>(after - m_tops.begin()) - 1, 0);
}

int PageView::currentPage() const { return pageAt(verticalScrollBar()->value() + viewport()->height() / 2); }

void PageView::showPage(int page)
{
    if (m_tops.empty()) return;
    verticalScrollBar()->setValue(m_tops[static_cast<std::size_t>(std::clamp(page, 0, pageCount() - 1))] - aroundPage);
}

QRect PageView::placeOf(int page) const
{
    const QSizeF size = m_pages.sizes()[static_cast<std::size_t>(page)] * scale();
    const int width = static_cast<int>(std::lround(size.width())), height = static_cast<int>(std::lround(size.height()));
    const int x = std::max((viewport()->width() - width) / 2, aroundPage - horizontalScrollBar()->value());
    return {m_width > viewport()->width() ? aroundPage - horizontalScrollBar()->value() : x, m_tops[static_cast<std::size_t>(page)] - verticalScrollBar()->value(), width, height};
}

/// Those in view and one on each side, the ones in view first. All others are let go.
void PageView::askForPictures()
{
    if (m_tops.empty()) return;
    const int top = verticalScrollBar()->value();
    const int first = pageAt(top), last = pageAt(top + viewport()->height());
    std::vector<int> wanted;
    for (int page = first; page <= last; ++page) wanted.push_back(page);
    for (const int page : {last + 1, first - 1})
        if (page >= 0 && page < pageCount()) wanted.push_back(page);
    // What is on its way is not asked for again at each step of the wheel.
    if (wanted == m_wanted && drawnScale() == m_askedScale) return;
    m_wanted = wanted;
    m_askedScale = drawnScale();
    std::erase_if(m_pictures, [&](const auto& one) { return std::find(wanted.begin(), wanted.end(), one.first) == wanted.end(); });
    m_pages.forgetWaiting();
    m_asked.clear();
    for (const int page : wanted) {
        const auto there = m_pictures.find(page);
        if (there != m_pictures.end() && there->second.scale == m_askedScale) continue;
        m_asked.insert(page);
        m_pages.draw(page, m_askedScale);
    }
}

void PageView::take(int page, double scale, const QImage& image, const QString& text)
{
    // One that was being drawn when somebody scrolled on is thrown away, unless it is wanted all the same.
    if (scale != m_askedScale || m_asked.erase(page) == 0) return;
    m_pictures[page] = {image, scale, text};
    viewport()->update(placeOf(page).adjusted(-1, -1, 1, 1));
    if (page == currentPage()) setAccessibleDescription(text);
}

bool PageView::isDrawn() const
{
    if (m_tops.empty()) return false;
    const int top = verticalScrollBar()->value();
    for (int page = pageAt(top); page <= pageAt(top + viewport()->height()); ++page) {
        const auto there = m_pictures.find(page);
        if (there == m_pictures.end() || there->second.scale != drawnScale()) return false;
    }
    return true;
}

void PageView::tellWhere()
{
    const int page = currentPage();
    if (page == m_told || pageCount() == 0) return;
    m_told = page;
    setAccessibleName(tr("The report, page %1 of %2").arg(page + 1).arg(pageCount()));
    const auto there = m_pictures.find(page);
    setAccessibleDescription(there == m_pictures.end() ? QString() : there->second.text);
    Q_EMIT looked(page);
}

void PageView::setZoom(std::optional<double> zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    arrange();
    showPage(page);
}

void PageView::enlarge()
{
    const auto next = std::upper_bound(zooms.begin(), zooms.end(), scale() + 0.01);
    if (next != zooms.end()) setZoom(*next);
}

void PageView::reduce()
{
    const auto at = std::lower_bound(zooms.begin(), zooms.end(), scale() - 0.01);
    if (at != zooms.begin()) setZoom(*std::prev(at));
}

void PageView::fitWidth() { setZoom(std::nullopt); }

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Theme& theme = themeOf(*this);
    painter.fillRect(event->rect(), theme.window);
    const int top = verticalScrollBar()->value();
    for (int page = pageAt(top); !m_tops.empty() && page <= pageAt(top + viewport()->height()); ++page) {
        const QRect place = placeOf(page);
        painter.fillRect(place, Qt::white);     // paper, in every theme
        const auto there = m_pictures.find(page);
        if (there != m_pictures.end() && !there->second.image.isNull()) {
            painter.drawImage(place, there->second.image);
        } else {
            painter.setPen(Qt::darkGray);
            painter.setFont(fontOf(Letter::Title));
            painter.drawText(place, Qt::AlignCenter, tr("Page %1").arg(page + 1));
        }
        painter.setPen(theme.faint);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, focusWidth));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void PageView::resizeEvent(QResizeEvent*) { arrange(); }

void PageView::scrollContentsBy(int, int)
{
    askForPictures();
    tellWhere();
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home) return verticalScrollBar()->setValue(0);
    if (event->key() == Qt::Key_End) return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace holdpoint::widgets
