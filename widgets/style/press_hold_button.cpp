#include "widgets/style/press_hold_button.h"

#include "widgets/style/draw_controls.h"
#include "widgets/style/house_style.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace holdpoint::widgets {

bool HoldMeter::advance(std::int64_t ms)
{
    if (!isHeld()) return false;
    m_held += std::clamp<std::int64_t>(ms, 0, mostAtOnceMs);
    if (m_held < m_whole) return false;
    m_held = -1;
    return true;
}

PressHoldButton::PressHoldButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setLook(*this, ButtonLook::Dangerous);
    setAutoDefault(false);      // in a dialog, Enter belongs to the safe button
    setFocusPolicy(Qt::StrongFocus);
    m_tick.setInterval(20);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &PressHoldButton::tick);
    describe();
}

void PressHoldButton::setHoldTime(int ms)
{
    m_meter.setWhole(ms);
    describe();
}

QString PressHoldButton::seconds() const { return locale().toString(m_meter.whole() / 1000.0, 'g', 3); }

void PressHoldButton::describe()
{
    setAccessibleDescription(tr("Press and hold for %1 seconds; on the keyboard, hold Space. Letting go earlier does nothing.").arg(seconds()));
    update();
}

QString PressHoldButton::hint() const
{
    if (m_meter.isHeld()) return tr("keep holding");
    return m_letGoEarly ? tr("let go too early: nothing was done") : tr("press and hold %1 s").arg(seconds());
}

void PressHoldButton::begin(By by)
{
    if (!isEnabled() || m_by != By::Nobody) return;
    m_by = by;
    m_letGoEarly = false;
    m_meter.begin();
    m_since.start();
    m_tick.start();
    update();
}

void PressHoldButton::letGo()
{
    m_by = By::Nobody;
    m_tick.stop();
    if (!m_meter.isHeld()) return;
    m_meter.cancel();
    m_letGoEarly = true;
    update();
    Q_EMIT heldChanged(0);
}

void PressHoldButton::tick()
{
    const bool done = m_meter.advance(m_since.restart());
    update();
    if (!done) return Q_EMIT heldChanged(m_meter.share());
    m_tick.stop();              // m_by stays: it has to be let go before it can be pressed again
    Q_EMIT heldChanged(1);
    Q_EMIT fired();
}

bool PressHoldButton::event(QEvent* event)
{
    if (event->type() == QEvent::Shortcut) {
        setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QPushButton::event(event);
}

void PressHoldButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) begin(By::Mouse);
    event->accept();
}

void PressHoldButton::mouseMoveEvent(QMouseEvent* event)
{
    if (m_by == By::Mouse && !rect().contains(event->position().toPoint())) letGo();
    event->accept();
}

void PressHoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_by == By::Mouse) letGo();
    event->accept();
}

void PressHoldButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) begin(By::Key);
        return event->accept();
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Select: return event->ignore();    // the dialog's safe button may have it
    case Qt::Key_Escape:
        if (!m_meter.isHeld()) return event->ignore();
        letGo();
        return event->accept();
    default: return QPushButton::keyPressEvent(event);
    }
}

void PressHoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_by == By::Key) letGo();
    event->accept();
}

void PressHoldButton::focusOutEvent(QFocusEvent* event)
{
    letGo();
    QPushButton::focusOutEvent(event);
}

void PressHoldButton::hideEvent(QHideEvent* event)
{
    letGo();
    QPushButton::hideEvent(event);
}

void PressHoldButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled()) letGo();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) describe();
    QPushButton::changeEvent(event);
}

QSize PressHoldButton::sizeHint() const
{
    const QFontMetrics words(fontOf(Letter::Strong));
    const QFontMetrics small(fontOf(Letter::Small));
    const QString longest = tr("let go too early: nothing was done");
    const int icon_ = icon().isNull() ? 0 : iconSize().width() + space::close;
    const int width = std::max(words.size(Qt::TextShowMnemonic, text()).width() + icon_, small.horizontalAdvance(longest));
    return {width + 2 * space::wide + space::close, words.height() + small.height() + 2 * space::close};
}

void PressHoldButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(*this);
    QStyleOptionButton option;
    initStyleOption(&option);
    draw::ButtonState state = draw::stateOf(option, lookOf(this));
    state.pressed = false;
    draw::buttonPanel(painter, rect(), state, theme, layoutDirection());

    const QFont strong = fontOf(Letter::Strong);
    const QFont small = fontOf(Letter::Small);
    const int block = QFontMetrics(strong).height() + QFontMetrics(small).height();
    const QRect upper(space::close, (height() - block) / 2, width() - 2 * space::close, QFontMetrics(strong).height());
    const QRect lower(upper.x(), upper.bottom() + 1, upper.width(), QFontMetrics(small).height());
    const auto words = [&](const draw::ButtonState& as) {
        painter.setFont(strong);
        draw::buttonLabel(painter, option, as, theme, upper);
        painter.setFont(small);
        painter.setPen(as.pressed || as.look == ButtonLook::ActNow || !as.enabled ? draw::buttonInk(as, theme) : theme.quiet);
        painter.drawText(lower.adjusted(space::close, 0, 0, 0), Qt::AlignCenter | Qt::TextSingleLine, hint());
    };
    words(state);
    if (!m_meter.isHeld()) return;

    // What has been held is filled from the leading edge, with its words in the ink for that ground.
    const QRect inner = rect().adjusted(1, 1, -1, -1);
    const QRect done = QStyle::visualRect(layoutDirection(), inner, QRect(inner.x(), inner.y(), static_cast<int>(inner.width() * m_meter.share()), inner.height()));
    painter.setClipRect(done);
    state.pressed = true;
    state.look = state.look == ButtonLook::ActNow ? ButtonLook::ActNow : ButtonLook::Dangerous;
    draw::buttonPanel(painter, rect(), state, theme, layoutDirection());
    words(state);
}

} // namespace holdpoint::widgets
