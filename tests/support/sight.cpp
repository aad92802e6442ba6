#include "tests/support/sight.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace holdpoint::tests {

namespace {

using Parts = std::array<double, 3>;

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }
double curved(double part)
{
    part = std::clamp(part, 0.0, 1.0);
    return part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055;
}

Parts linear(const QColor& colour) { return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())}; }

double brightness(const Parts& c) { return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]; }

Parts labOf(const QColor& colour)
{
    const Parts c = linear(colour);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
    const double y = f(brightness(c));
    const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

template <typename Change>
QImage changed(const QImage& image, Change change)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y)
        for (int x = 0; x < result.width(); ++x) result.setPixelColor(x, y, change(result.pixelColor(x, y)));
    return result;
}

} // namespace

QImage greyOf(const QImage& image)
{
    return changed(image, [](const QColor& colour) {
        const auto grey = static_cast<float>(curved(brightness(linear(colour))));
        return QColor::fromRgbF(grey, grey, grey);
    });
}

QColor withoutGreenCones(const QColor& colour)
{
    const Parts c = linear(colour);
    const auto row = [&](double r, double g, double b) { return static_cast<float>(curved(r * c[0] + g * c[1] + b * c[2])); };
    return QColor::fromRgbF(row(0.367322, 0.860646, -0.227968), row(0.280085, 0.672501, 0.047413), row(-0.011820, 0.042940, 0.968881));
}

QImage withoutGreenCones(const QImage& image)
{
    return changed(image, [](const QColor& colour) { return withoutGreenCones(colour); });
}

double distanceOf(const QColor& one, const QColor& other)
{
    const Parts a = labOf(one);
    const Parts b = labOf(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

double difference(const QImage& one, const QImage& other, const QColor& ground)
{
    constexpr int clearly = 48;
    QImage bare(1, 1, QImage::Format_RGB32);
    bare.fill(ground);
    const int plain = qRed(greyOf(bare).pixel(0, 0));
    int painted = 0;
    int differ = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto* left = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* right = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            painted += std::abs(qRed(left[x]) - plain) > clearly || std::abs(qRed(right[x]) - plain) > clearly ? 1 : 0;
            differ += std::abs(qRed(left[x]) - qRed(right[x])) > clearly ? 1 : 0;
        }
    }
    return painted == 0 ? 0 : static_cast<double>(differ) / painted;
}

} // namespace holdpoint::tests
