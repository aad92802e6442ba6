#pragma once

#include <QFont>
#include <QString>

#include <cstdint>

namespace holdpoint::widgets {

/// The scale of letter sizes. It grows with the font that the user has set for the desktop; nothing is below 9 pt.
enum class Letter : std::uint8_t { Small, Body, Strong, Title, Headline };

inline constexpr Letter lastLetter = Letter::Headline;

[[nodiscard]] QFont fontOf(Letter letter);
/// For clocks and numbers: each digit is as wide as any other, so that nothing moves while they count.
[[nodiscard]] QFont digitsFont(Letter letter);
/// For commands, files and output.
[[nodiscard]] QFont commandFont(Letter letter = Letter::Body);

/// In which direction this text is read, which is its own and not that of the window around it: a command or a path that stands
/// in an Arabic window still begins at the left.
[[nodiscard]] inline Qt::LayoutDirection directionOf(const QString& text) { return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight; }

/// Whether each digit of this font is as wide as any other.
[[nodiscard]] bool hasTabularDigits(const QFont& font);

} // namespace holdpoint::widgets
