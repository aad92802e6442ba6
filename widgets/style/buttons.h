#pragma once

#include <cstdint>

class QAbstractButton;
class QWidget;

namespace holdpoint::widgets {

/// How a button looks, beside what Qt knows of it.
enum class ButtonLook : std::uint8_t {
    Plain,
    Primary,    ///< what is waited for now: filled with the accent, not loud
    Dangerous,  ///< hatched at its leading edge, and loud only while it is pressed: red means act now, and most of the time nobody must
    ActNow,     ///< it has to be pressed now
};

void setLook(QWidget& button, ButtonLook look);
[[nodiscard]] ButtonLook lookOf(const QWidget* button);

/// A double click is one word. The second half of it would be said to what stands at this place by then: GO ON where HOLD was, or the
/// next step's button.
void takeOnce(QWidget& button);

/// For so long it takes no press: another word stands on it now than on the one that somebody is about to press again.
void letRest(QAbstractButton& button, int ms);
/// Whether it does.
[[nodiscard]] bool rests(const QAbstractButton& button);

/// Enter presses it while it has the focus, as in a dialog. Elsewhere Qt knows Space alone. A key that is kept down presses nothing: it has
/// ended the field before.
void takeEnter(QAbstractButton& button);

} // namespace holdpoint::widgets
