#pragma once

#include <QIcon>

#include <cstdint>

class QWidget;

namespace holdpoint::widgets {

/// The icons of the house, drawn for it: resources/icons/. One colour, which the theme gives.
enum class Icon : std::uint8_t {
    Open, Play, Hold, Rollback, Step, Flow, Hand, Copy, Paste, Attach, Search, Filter,
    Alarm, People, Timeline, Journal, Runbook, Charts, Plan, Presenter, Settings,
    Sign, Note, Check, Skip, Edit, Retry, Choose, Sun, Moon, Commands, Replay, Close, Float, More,
};

inline constexpr Icon lastIcon = Icon::More;

/// Looks up its theme each time that it is painted, so it follows when the theme changes. Without a widget it takes the theme
/// of the program. On buttons, in menus and on tabs the style sees to the right one; who paints an icon himself in a window
/// that may wear a style of its own names a widget of that window.
[[nodiscard]] QIcon iconNamed(Icon icon, const QWidget* wearer = nullptr);
/// The same icon for another widget, where it is one of ours.
[[nodiscard]] QIcon wornBy(const QIcon& icon, const QWidget* wearer);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace holdpoint::widgets
