#pragma once

// How controls are drawn. HouseStyle calls these, and so do the small widgets of the house.

#include "widgets/style/buttons.h"
#include "widgets/style/theme.h"

#include <QStyleOption>

class QPainter;

namespace holdpoint::widgets::draw {

struct ButtonState {
    ButtonLook look = ButtonLook::Plain;
    bool enabled = true, pressed = false, hovered = false, isDefault = false, checked = false, focused = false;
};
[[nodiscard]] ButtonState stateOf(const QStyleOption& option, ButtonLook look);

/// The ring around what has the focus: accent on a rim of the ground, so that it is seen on any button.
void focusRing(QPainter& painter, const QRect& rect, const Theme& theme);

void buttonPanel(QPainter& painter, const QRect& rect, const ButtonState& state, const Theme& theme, Qt::LayoutDirection direction);
/// What letters and icons on that panel are drawn in.
[[nodiscard]] QColor buttonInk(const ButtonState& state, const Theme& theme);
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const ButtonState& state, const Theme& theme, const QRect& place);
void toolPanel(QPainter& painter, const QStyleOption& option, const Theme& theme);

/// Where something is typed.
void fieldPanel(QPainter& painter, const QRect& rect, bool enabled, bool focused, const Theme& theme);
void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
/// A small arrowhead in the middle of a place.
void arrow(QPainter& painter, const QRect& place, Qt::ArrowType type, const QColor& colour);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle, const Theme& theme);

} // namespace holdpoint::widgets::draw
