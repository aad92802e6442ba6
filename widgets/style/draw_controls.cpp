#include "widgets/style/draw_controls.h"

#include "widgets/style/spacing.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

#include <optional>

namespace holdpoint::widgets {

namespace {

constexpr char lookProperty[] = "holdpointLook";

/// A frame whose line lies inside the rectangle, on whole pixels.
void frame(QPainter& painter, const QRect& rect, const QColor& ground, const QColor& edge, double width = 1, Qt::PenStyle line = Qt::SolidLine)
{
    const double half = width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width, line));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), cornerRadius, cornerRadius);
}

class Saved {
public:
    explicit Saved(QPainter& painter) : m_painter(painter) { painter.save(); }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

} // namespace

void setLook(QWidget& button, ButtonLook look)
{
    button.setProperty(lookProperty, static_cast<int>(look));
    button.update();
}

ButtonLook lookOf(const QWidget* button)
{
    return button ? static_cast<ButtonLook>(button->property(lookProperty).toInt()) : ButtonLook::Plain;
}

namespace draw {

ButtonState stateOf(const QStyleOption& option, ButtonLook look)
{
    ButtonState state;
    state.look = look;
    state.enabled = option.state.testFlag(QStyle::State_Enabled);
    state.pressed = option.state.testFlag(QStyle::State_Sunken);
    state.hovered = state.enabled && option.state.testFlag(QStyle::State_MouseOver);
    state.checked = option.state.testFlag(QStyle::State_On);
    state.focused = option.state.testFlag(QStyle::State_HasFocus);
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option))
        state.isDefault = button->features.testFlag(QStyleOptionButton::DefaultButton);
    return state;
}

void focusRing(QPainter& painter, const QRect& rect, const Theme& theme)
{
    const Saved saved(painter);
    frame(painter, rect, Qt::transparent, theme.accent, focusWidth);
    frame(painter, rect.adjusted(focusWidth, focusWidth, -focusWidth, -focusWidth), Qt::transparent, theme.panel);
}

namespace {

/// The colour that fills a button that is meant before all others; none: it is one of many.
std::optional<QColor> filledWith(const ButtonState& state, const Theme& theme)
{
    if (state.look == ButtonLook::Primary) return theme.accent;
    if (state.look == ButtonLook::ActNow || (state.look == ButtonLook::Dangerous && state.pressed)) return theme.failed;
    return std::nullopt;
}

} // namespace

QColor buttonInk(const ButtonState& state, const Theme& theme)
{
    if (!state.enabled) return theme.faint;
    const auto filled = filledWith(state, theme);
    return filled ? inkOn(*filled) : theme.text;
}

namespace {

QColor buttonGround(const ButtonState& state, const Theme& theme)
{
    if (!state.enabled) return blended(theme.raised, theme.window, 0.3);
    if (const auto filled = filledWith(state, theme)) return state.pressed || state.hovered ? blended(*filled, inkOn(*filled), 0.85) : *filled;
    if (state.pressed) return blended(theme.text, theme.raised, 0.16);
    if (state.checked) return theme.selection;
    return state.hovered ? blended(theme.text, theme.raised, 0.07) : theme.raised;
}

/// The hatching that warns without a colour.
void hatch(QPainter& painter, const QRect& rect, const QColor& colour, Qt::LayoutDirection direction)
{
    const QRect band = QStyle::visualRect(direction, rect, QRect(rect.x(), rect.y(), space::close, rect.height()));
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter.setClipPath(clip);
    painter.setClipRect(band, Qt::IntersectClip);
    painter.setPen(QPen(colour, 2.5));
    for (int y = band.top() - band.width(); y < band.bottom() + band.width(); y += 6)
        painter.drawLine(QPointF(band.left() - 1, y + band.width() + 1), QPointF(band.right() + 2, y - 2));
}

} // namespace

void buttonPanel(QPainter& painter, const QRect& rect, const ButtonState& state, const Theme& theme, Qt::LayoutDirection direction)
{
    const Saved saved(painter);
    const QColor ground = buttonGround(state, theme);
    const bool strong = state.enabled && (state.isDefault || state.look != ButtonLook::Plain);
    const QColor edge = !state.enabled ? theme.faint : filledWith(state, theme).value_or(strong ? theme.text : theme.faint);
    frame(painter, rect, ground, edge, strong && state.isDefault ? 2 : 1, state.enabled ? Qt::SolidLine : Qt::DashLine);
    if (state.checked && state.enabled) painter.fillRect(rect.adjusted(3, rect.height() - 4, -3, -1), theme.accent);
    if (state.look == ButtonLook::Dangerous) {
        const Saved clipped(painter);
        hatch(painter, rect, buttonInk(state, theme), direction);
    }
    if (state.focused) focusRing(painter, rect, theme);
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const ButtonState& state, const Theme& theme, const QRect& place)
{
    const Saved saved(painter);
    const QColor ink = buttonInk(state, theme);
    QRect rect = place;
    if (state.look == ButtonLook::Dangerous) rect.adjust(space::tight, 0, space::tight, 0);
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : space::close - 2;
    const QSize icon = option.icon.isNull() ? QSize() : option.iconSize;
    QFont font = painter.font();
    if (state.isDefault || state.look != ButtonLook::Plain) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    const int room = rect.width() - std::max(0, icon.width()) - gap;
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int words = painter.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const int left = rect.x() + (rect.width() - std::max(0, icon.width()) - gap - words) / 2;
    const QRect wordsAt = QStyle::visualRect(option.direction, rect, QRect(left + std::max(0, icon.width()) + gap, rect.y(), words, rect.height()));
    if (icon.isValid() && !icon.isEmpty()) {
        const QRect iconAt = QStyle::visualRect(option.direction, rect, QRect(QPoint(left, rect.y() + (rect.height() - icon.height()) / 2), icon));
        QPixmap pixmap = option.icon.pixmap(icon, painter.device()->devicePixelRatioF(), state.enabled ? QIcon::Normal : QIcon::Disabled, state.checked ? QIcon::On : QIcon::Off);
        if (state.enabled && ink != theme.text) {       // an icon on a loud ground is drawn as its words are
            QPainter tint(&pixmap);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixmap.rect(), ink);
        }
        painter.drawPixmap(iconAt, pixmap);
    }
    painter.setPen(ink);
    painter.drawText(wordsAt, flags, text);
}

void toolPanel(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const ButtonState state = stateOf(option, ButtonLook::Plain);
    const Saved saved(painter);
    const bool raised = state.enabled && option.state.testFlag(QStyle::State_Raised) && !option.state.testFlag(QStyle::State_AutoRaise);
    if (state.pressed || state.checked || state.hovered || raised) frame(painter, option.rect, buttonGround(state, theme), state.pressed || state.checked || raised ? theme.faint : theme.line);
    if (state.checked) painter.fillRect(option.rect.adjusted(3, option.rect.height() - 4, -3, -1), theme.accent);
    if (state.focused) focusRing(painter, option.rect, theme);
}

void fieldPanel(QPainter& painter, const QRect& rect, bool enabled, bool focused, const Theme& theme)
{
    const Saved saved(painter);
    frame(painter, rect, enabled ? theme.raised : theme.window, theme.faint, 1, enabled ? Qt::SolidLine : Qt::DashLine);
    if (focused) frame(painter, rect, Qt::transparent, theme.accent, focusWidth);
}

namespace {

/// A box or a circle that is ticked: the ground, the edge, and whether what lies inside is drawn in ink.
QColor tickGround(const QStyleOption& option, const Theme& theme, bool on)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) return theme.window;
    if (on) return theme.text;
    return option.state.testFlag(QStyle::State_MouseOver) ? blended(theme.text, theme.raised, 0.1) : theme.raised;
}

QColor tickInk(const QStyleOption& option, const Theme& theme)
{
    return option.state.testFlag(QStyle::State_Enabled) ? theme.raised : theme.faint;
}

} // namespace

void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const Saved saved(painter);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRect box = option.rect;
    frame(painter, box, tickGround(option, theme, on || partly), on || partly ? tickGround(option, theme, true) : theme.faint, 1.5);
    painter.setPen(QPen(tickInk(option, theme), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    const double unit = box.width() / 16.0;
    if (partly) painter.drawLine(at + QPointF(4, 8) * unit, at + QPointF(12, 8) * unit);
    else if (on) painter.drawPolyline(QPolygonF({at + QPointF(3.8, 8.2) * unit, at + QPointF(6.8, 11.2) * unit, at + QPointF(12.2, 4.8) * unit}));
}

void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const Saved saved(painter);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.state.testFlag(QStyle::State_Enabled) ? (on ? theme.text : theme.faint) : theme.line, 1.5));
    painter.setBrush(tickGround(option, theme, false));
    painter.drawEllipse(box);
    if (!on) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state.testFlag(QStyle::State_Enabled) ? theme.text : theme.faint);
    painter.drawEllipse(box.center(), box.width() * 0.28, box.height() * 0.28);
}

void arrow(QPainter& painter, const QRect& place, Qt::ArrowType type, const QColor& colour)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(place).center());
    painter.rotate(type == Qt::DownArrow ? 0 : type == Qt::UpArrow ? 180 : type == Qt::LeftArrow ? 90 : -90);
    painter.drawPolyline(QPolygonF({QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)}));
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle, const Theme& theme)
{
    const Saved saved(painter);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool flat = option.orientation == Qt::Horizontal;
    QRect line = flat ? QRect(groove.x(), groove.center().y() - 1, groove.width(), 4) : QRect(groove.center().x() - 1, groove.y(), 4, groove.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.faint);
    painter.drawRoundedRect(line, 2, 2);
    const bool fromRight = option.upsideDown;
    if (flat) fromRight ? line.setLeft(handle.center().x()) : line.setRight(handle.center().x());
    else fromRight ? line.setTop(handle.center().y()) : line.setBottom(handle.center().y());
    painter.setBrush(enabled ? theme.accent : theme.faint);
    painter.drawRoundedRect(line, 2, 2);
    frame(painter, handle, enabled ? theme.raised : theme.window, enabled ? theme.text : theme.faint, 1.5);
    if (option.state.testFlag(QStyle::State_HasFocus)) focusRing(painter, handle, theme);
}

} // namespace draw

} // namespace holdpoint::widgets
