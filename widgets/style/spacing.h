#pragma once

namespace holdpoint::widgets {

/// The one scale of distances. What belongs together stands close, what does not stands apart, and nothing is in between.
namespace space {
inline constexpr int tight = 4;     ///< between a mark and its word
inline constexpr int close = 8;     ///< between controls that belong together; inside a button
inline constexpr int normal = 12;   ///< around the content of a pane
inline constexpr int wide = 16;     ///< between groups
inline constexpr int section = 24;  ///< between parts of a dialog
} // namespace space

/// Corners are nearly square: this is an instrument.
inline constexpr double cornerRadius = 3;
/// The ring around what has the focus.
inline constexpr int focusWidth = 2;
/// The least height of what one can press.
inline constexpr int controlHeight = 30;

} // namespace holdpoint::widgets
