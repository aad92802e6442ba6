#include "widgets/style/labels.h"

#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/spacing.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTimeZone>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace holdpoint::widgets {

// --- ElidedLabel ---

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElide(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

/// A line's end would make a second line, which nobody would see.
QString ElidedLabel::line() const { return text().simplified(); }

bool ElidedLabel::isCut() const { return fontMetrics().horizontalAdvance(line()) > contentsRect().width(); }

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(line()) + 1, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const
{
    const int little = fontMetrics().averageCharWidth() * 6;
    return {std::min(sizeHint().width(), little), fontMetrics().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isCut()) QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        else QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect place = contentsRect();
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    painter.setLayoutDirection(directionOf(line()));
    style()->drawItemText(&painter, place, flags, palette(), isEnabled(), fontMetrics().elidedText(line(), m_mode, place.width()), foregroundRole());
}

// --- MarkLabel ---

MarkLabel::MarkLabel(items::Mark mark, QWidget* parent) : QLabel(parent), m_mark(mark)
{
    setTextFormat(Qt::PlainText);
    setText(items::wordOf(mark));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkLabel::setMark(items::Mark mark)
{
    m_mark = mark;
    m_ownWords = false;
    setText(items::wordOf(mark));
    update();
}

void MarkLabel::setMark(items::Mark mark, const QString& words)
{
    m_mark = mark;
    m_ownWords = true;
    setText(words);
    update();
}

QSize MarkLabel::sizeHint() const { return sizeOfMarkWithText(text(), font()); }

QSize MarkLabel::minimumSizeHint() const
{
    const int side = markSizeBeside(font());
    return {side, std::max(side, fontMetrics().height())};
}

void MarkLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !m_ownWords) setText(items::wordOf(m_mark));
    QLabel::changeEvent(event);
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMarkWithText(painter, contentsRect(), m_mark, text(), themeOf(*this), font(), layoutDirection());
}

// --- clocks ---

QString releaseClockText(qint64 ms)
{
    // Rounded down on both sides of zero, so that the last second before the start is a whole one as well.
    const qint64 second = ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000);
    const qint64 all = std::abs(second);
    const QChar zero = QLatin1Char('0');
    return QStringLiteral("%1%2:%3:%4")
        .arg(second < 0 ? QString(QChar(0x2212)) : QString())
        .arg(all / 3600, 2, 10, zero)
        .arg(all / 60 % 60, 2, 10, zero)
        .arg(all % 60, 2, 10, zero);
}

QString wallClockText(qint64 utcMs, const QTimeZone& zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    const QDateTime local = utc.toTimeZone(zone);
    const QString form = QStringLiteral("hh:mm:ss");
    const QString first = utc.toString(form) + QStringLiteral(" UTC");
    const QString name = zone.abbreviation(utc);
    if (!zone.isValid() || name == QStringLiteral("UTC")) return first;
    const qint64 days = utc.date().daysTo(local.date());
    const QString day = days == 0 ? QString() : days > 0 ? ClockLabel::tr(" next day") : ClockLabel::tr(" day before");
    return first + QStringLiteral(" · ") + local.toString(form) + QLatin1Char(' ') + name + day;
}

ClockLabel::ClockLabel(Letter letter, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(digitsFont(letter));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClockLabel::showRelease(qint64 ms, bool stands)
{
    const bool moves = stands != m_stands;
    m_stands = stands;
    setText(releaseClockText(ms));
    setAccessibleName(stands ? tr("%1 since the start, the clock stands").arg(text()) : tr("%1 since the start").arg(text()));
    if (moves) updateGeometry();
    update();
}

void ClockLabel::showWall(qint64 utcMs, const QTimeZone& zone)
{
    m_stands = false;
    setText(wallClockText(utcMs, zone));
    update();
}

int ClockLabel::markRoom() const { return m_stands ? markSizeBeside(font()) + space::close : 0; }

QSize ClockLabel::sizeHint() const
{
    // Nothing shall move when the release begins and the minus goes away.
    const QChar minus(0x2212);
    const QString widest = text().startsWith(minus) ? text() : minus + text();
    return {fontMetrics().horizontalAdvance(widest) + markRoom() + 2, fontMetrics().height()};
}

void ClockLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(*this);
    if (m_stands) return paintMarkWithText(painter, contentsRect(), items::Mark::Held, text(), theme, font(), layoutDirection());
    painter.setPen(isEnabled() ? theme.text : theme.faint);
    // A clock reads from left to right in every language.
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(contentsRect(), flags, text());
}

} // namespace holdpoint::widgets
