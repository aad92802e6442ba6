#pragma once

#include <QColor>
#include <QImage>

namespace holdpoint::tests {

/// As it is printed or projected without colours: only the brightness is left.
[[nodiscard]] QImage greyOf(const QImage& image);
/// As somebody sees it who has no green cones (after Machado, Oliveira and Fernandes 2009, severity 1).
[[nodiscard]] QColor withoutGreenCones(const QColor& colour);
[[nodiscard]] QImage withoutGreenCones(const QImage& image);

/// How far two colours are apart to the eye, in CIELAB; below about 10 they are easily taken for each other.
[[nodiscard]] double distanceOf(const QColor& one, const QColor& other);
/// Of the pixels that either of two grey pictures has painted over the ground, the share that differs clearly.
[[nodiscard]] double difference(const QImage& one, const QImage& other, const QColor& ground);

} // namespace holdpoint::tests
