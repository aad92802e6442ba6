#include "widgets/window/presenter.h"

#include "models/items/chart_board.h"
#include "models/items/words.h"
#include "widgets/charts/chart_geometry.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/style/first_size.h"
#include "widgets/style/house_style.h"
#include "widgets/style/labels.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/type.h"

#include <QContextMenuEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimeZone>

#include <algorithm>

namespace holdpoint::widgets {

namespace {

constexpr int lines = 1080;         // all sizes are in lines of such a screen
constexpr int critical = 30, headline = 44, clockSize = 112;

/// At the side where reading begins in this window, or at the other one; the words themselves run as they are read.
void write(QPainter& painter, const QRect& place, int flags, const QString& words)
{
    const Qt::LayoutDirection window = painter.layoutDirection();
    painter.setLayoutDirection(directionOf(words));
    const Qt::Alignment side = QStyle::visualAlignment(window, Qt::Alignment(flags & (Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)));
    painter.drawText(place, static_cast<int>(side) | (flags & Qt::TextWordWrap), words);
    painter.setLayoutDirection(window);
}

} // namespace

Presenter::Presenter(const session::RecordView& view, QWidget* parent) : QWidget(parent, Qt::Window), m_view(view)
{
    setObjectName(QStringLiteral("presenter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(640, 360);
    openWith(*this, {1280, 720});
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &Presenter::refresh);
    connect(&m_second, &QTimer::timeout, this, &Presenter::refresh);
    // Begun once and not anew at each event: where they come without a pause, the frame would never end.
    const auto soon = [this] { if (!m_soon.isActive()) m_soon.start(); };
    connect(&m_view, &session::RecordView::advanced, this, soon);
    connect(&m_view, &session::RecordView::advised, this, soon);
    connect(&m_view, &session::RecordView::jumped, this, soon);
    m_second.start(1000);
    refresh();
}

void Presenter::refresh()
{
    m_page = items::presenterPageOf(m_view);
    setWindowTitle(tr("%1 – shared screen").arg(m_page.band.title));
    setAccessibleName(tr("Shared screen"));
    setAccessibleDescription(spoken());
    update();
}

QString Presenter::spoken() const
{
    QStringList all{m_page.band.title, m_page.band.production ? tr("PRODUCTION") : m_page.band.environment, stateWords(), tr("%1 since the start").arg(releaseClockText(m_view.record().clockMs(m_view.nowMs()))), decisionWords(), m_page.question};
    for (const auto& role : m_page.roles) all << tr("%1: %2").arg(role.role, role.answer);
    all << (m_page.now.isEmpty() ? QString() : tr("Now: %1").arg(m_page.now)) << (m_page.next.isEmpty() ? QString() : tr("Next: %1").arg(m_page.next));
    all << countWords() << m_page.pace;
    for (const auto& alarm : m_page.alarms) all << alarm.text;
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

/// One line of a screen of 1080.
int Presenter::unit() const { return std::max(height(), 1); }

QFont Presenter::letters(double share, bool bold) const
{
    QFont font = digitsFont(Letter::Body);
    font.setPixelSize(std::max(static_cast<int>(share * unit() / lines), 9));
    font.setBold(bold);
    return font;
}

void Presenter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme& theme = themeOf(*this);
    painter.fillRect(rect(), theme.panel);
    const int margin = 40 * unit() / lines, gap = 32 * unit() / lines;
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const int top = drawHead(painter, inner) + gap;
    const int left = inner.width() * 6 / 10;
    const int low = inner.bottom() - inner.height() * 3 / 10;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const QRect& r) { return rtl ? QRect(inner.right() - (r.right() - inner.left()), r.top(), r.width(), r.height()) : r; };
    const QRect asked(inner.left(), top, left - gap, low - top - gap);
    // Where no role has to sign, the chart has that side for itself; else the lower half of the question's.
    const QRect beside(inner.left() + left, top + 2 * gap, inner.width() - left, low - top - 3 * gap);
    const bool fed = m_board && m_board->isFed(), below = fed && !m_page.roles.empty();
    const int chart = below ? asked.height() / 2 : 0;
    drawQuestion(painter, place(asked.adjusted(0, 0, 0, -chart)));
    if (fed) drawChart(painter, place(below ? asked.adjusted(0, asked.height() - chart, 0, -gap / 2) : beside));
    drawRoles(painter, place(QRect(inner.left() + left, top, inner.width() - left, low - top - gap)));
    painter.fillRect(QRect(inner.left(), low - gap / 2, inner.width(), 2), theme.line);
    drawWay(painter, place(QRect(inner.left(), low, left - gap, inner.bottom() - low)));
    drawAlarms(painter, place(QRect(inner.left() + left, low, inner.width() - left, inner.bottom() - low)));
}

/// Name and state at the one side, the clock at the other.
int Presenter::drawHead(QPainter& painter, const QRect& place) const
{
    const Theme& theme = themeOf(*this);
    const int clockHeight = 150 * unit() / lines;
    const QRect head(place.left(), place.top(), place.width(), clockHeight);
    painter.setPen(theme.text);
    painter.setFont(letters(clockSize, true));
    const QString clock = releaseClockText(m_view.record().clockMs(m_view.nowMs()));
    const int clockWidth = painter.fontMetrics().horizontalAdvance(clock) + 24 * unit() / lines;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    write(painter, head.adjusted(0, 0, 0, -40 * unit() / lines), Qt::AlignVCenter | Qt::AlignTrailing, clock);
    // A room reads the runbook's own T in the plan beside it: this is another clock, and says which.
    painter.setFont(letters(critical));
    write(painter, head, Qt::AlignBottom | Qt::AlignTrailing, tr("since the start"));
    const QRect name = rtl ? head.adjusted(clockWidth, 0, 0, 0) : head.adjusted(0, 0, -clockWidth, 0);
    painter.setFont(letters(headline, true));
    write(painter, name, Qt::AlignTop | Qt::AlignLeading, painter.fontMetrics().elidedText(m_page.band.title, Qt::ElideRight, name.width()));
    const int second = name.top() + painter.fontMetrics().height() + 12 * unit() / lines;
    const QString state = stateWords();
    const QString environment = m_page.band.production ? tr("PRODUCTION") : m_page.band.environment;
    const QFont font = letters(critical + 4, true);
    const int size = 44 * unit() / lines;
    const QRect shape(rtl ? name.right() - size : name.left(), second, size, size);
    paintMark(painter, shape, m_page.band.mark, theme);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect words = rtl ? QRect(name.left(), second, name.width() - size - size / 3, size) : QRect(name.left() + size + size / 3, second, name.width() - size - size / 3, size);
    write(painter, words, Qt::AlignVCenter | Qt::AlignLeading, environment.isEmpty() ? state : tr("%1   ·   %2").arg(state, environment));
    return head.bottom();
}

/// "Needs you" is said to one person; a room is told that somebody is waited for. That the release goes back comes before all else.
QString Presenter::stateWords() const
{
    const bool waits = m_page.band.mark >= items::Mark::Asking && m_page.band.mark != items::Mark::Held;
    if (m_page.back && m_view.record().stage == journal::Stage::Back) return waits ? tr("ROLLING BACK, WAITS FOR A PERSON") : tr("ROLLING BACK");
    const QString state = waits ? tr("WAITS FOR A PERSON") : m_page.band.state.toUpper();
    return m_page.band.heldForMs >= 0 ? tr("%1 for %2").arg(state, items::stretch(m_page.band.heldForMs)) : state;
}

QString Presenter::decisionWords() const { return m_page.decision.isEmpty() ? QString() : tr("Decided: %1").arg(m_page.decision); }

void Presenter::drawQuestion(QPainter& painter, const QRect& place) const
{
    const Theme& theme = themeOf(*this);
    const bool asked = !m_page.question.isEmpty();
    painter.setPen(theme.text);
    painter.setFont(letters(critical));
    const QString words = asked ? m_page.question : m_page.now;
    write(painter, place, Qt::AlignTop | Qt::AlignLeading, !m_page.decision.isEmpty() ? painter.fontMetrics().elidedText(decisionWords(), Qt::ElideRight, place.width()) : asked ? tr("The question") : words.isEmpty() ? tr("Nothing is asked of the room now") : tr("Nothing is asked of the room. Now:"));
    if (words.isEmpty()) return;
    const QRect room = place.adjusted(0, painter.fontMetrics().height() + 12 * unit() / lines, 0, 0);
    // The letters shrink until the whole question can be read; below the critical size they do not go.
    int size = 72;
    while (size > critical) {
        painter.setFont(letters(size, true));
        if (painter.boundingRect(room, Qt::TextWordWrap, words).height() <= room.height()) break;
        size -= 4;
    }
    painter.setFont(letters(size, true));
    write(painter, room, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, words);
}

void Presenter::setBoard(items::ChartBoard* board)
{
    m_board = board;
    update();
}

/// The quarter of an hour until now, in letters that can be read from afar.
void Presenter::drawChart(QPainter& painter, const QRect& place) const
{
    constexpr std::int64_t spanMs = 15 * 60'000;
    constexpr int columns = 300;
    const std::int64_t now = m_view.nowMs();
    items::ChartData shown = m_board->look({now - spanMs, now + spanMs / 50, columns});
    shown.charts = {items::chartForRoom(shown, m_view.record())};
    // As large as its letters should be, and no larger than its lines have room for.
    const double wanted = static_cast<double>(letters(critical).pixelSize()) / QFontInfo(font()).pixelSize();
    const double scale = std::clamp(wanted, 0.5, std::max(place.height() / ChartGeometry::leastHeight(shown), 0.5));
    painter.save();
    paintCharts(painter, QRectF(place), shown, themeOf(*this), layoutDirection(), scale);
    painter.restore();
}

void Presenter::drawRoles(QPainter& painter, const QRect& place) const
{
    const Theme& theme = themeOf(*this);
    painter.setFont(letters(critical));
    painter.setPen(theme.text);
    write(painter, place, Qt::AlignTop | Qt::AlignLeading, m_page.roles.empty() ? tr("The runbook asks no role to sign") : tr("Roles"));
    if (m_page.roles.empty()) return;
    const int first = place.top() + painter.fontMetrics().height() + 16 * unit() / lines;
    const int row = std::min(76 * unit() / lines, (place.bottom() - first) / std::max(static_cast<int>(m_page.roles.size()), 1));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < m_page.roles.size(); ++i) {
        const auto& role = m_page.roles[i];
        const QRect line(place.left(), first + static_cast<int>(i) * row, place.width(), row);
        const int size = std::min(row * 6 / 10, 44 * unit() / lines);
        paintMark(painter, QRect(rtl ? line.right() - size : line.left(), line.top() + (row - size) / 2, size, size), role.mark, theme);
        const QRect words = rtl ? line.adjusted(0, 0, -size - size / 2, 0) : line.adjusted(size + size / 2, 0, 0, 0);
        painter.setPen(theme.text);
        painter.setFont(letters(critical, true));
        const QString age = role.ageMs >= 0 ? tr("%1, %2").arg(role.answer, items::ago(role.ageMs)) : role.answer;
        const int answerWidth = painter.fontMetrics().horizontalAdvance(age) + size / 2;
        write(painter, words, Qt::AlignVCenter | Qt::AlignTrailing, age);
        painter.setFont(letters(critical));
        write(painter, words, Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(role.role, Qt::ElideRight, words.width() - answerWidth));
    }
}

QString Presenter::countWords() const { return m_page.back ? tr("%1 of %2 of the way back done").arg(m_page.done).arg(m_page.all) : tr("%1 of %2 done").arg(m_page.done).arg(m_page.all); }

void Presenter::drawWay(QPainter& painter, const QRect& place) const
{
    const Theme& theme = themeOf(*this);
    const QString wall = wallClockText(m_view.nowMs(), QTimeZone::systemTimeZone());
    QStringList rows{m_page.now.isEmpty() ? QString() : tr("Now: %1").arg(m_page.now), m_page.next.isEmpty() ? QString() : tr("Next: %1").arg(m_page.next), countWords(), m_page.pace, wall};
    if (!m_page.back) rows.removeAt(3);
    const int row = place.height() / static_cast<int>(rows.size());
    painter.setPen(theme.text);
    for (int i = 0; i < rows.size(); ++i) {
        painter.setFont(letters(critical, i == 0 || (m_page.back && i == 3)));
        write(painter, QRect(place.left(), place.top() + i * row, place.width(), row), Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(rows[i], Qt::ElideRight, place.width()));
    }
}

void Presenter::drawAlarms(QPainter& painter, const QRect& place) const
{
    const Theme& theme = themeOf(*this);
    painter.setPen(theme.text);
    painter.setFont(letters(critical));
    if (m_page.alarms.empty()) {
        write(painter, place, Qt::AlignTop | Qt::AlignLeading, tr("No open alarm"));
        return;
    }
    const int row = place.height() / 5;
    for (std::size_t i = 0; i < m_page.alarms.size(); ++i) {
        const QRect line(place.left(), place.top() + static_cast<int>(i) * row, place.width(), row);
        const bool last = i + 1 == m_page.alarms.size() && m_page.moreAlarms > 0;
        const QString words = last ? tr("%1, and %2 more").arg(m_page.alarms[i].text).arg(m_page.moreAlarms) : m_page.alarms[i].text;
        const int size = std::min(row * 7 / 10, 40 * unit() / lines);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        paintMark(painter, QRect(rtl ? line.right() - size : line.left(), line.top() + (row - size) / 2, size, size), m_page.alarms[i].mark, theme);
        const QRect rest = rtl ? line.adjusted(0, 0, -size - size / 3, 0) : line.adjusted(size + size / 3, 0, 0, 0);
        write(painter, rest, Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
    }
}

void Presenter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F11) return isFullScreen() ? showNormal() : showFullScreen();
    if (event->key() == Qt::Key_Escape && isFullScreen()) return showNormal();
    QWidget::keyPressEvent(event);
}

/// There is nothing to choose here.
void Presenter::contextMenuEvent(QContextMenuEvent* event) { event->accept(); }

} // namespace holdpoint::widgets
