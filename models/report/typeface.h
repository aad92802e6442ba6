#pragma once

#include "models/report/drawing.h"

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <array>
#include <map>
#include <string>
#include <vector>

class QPaintDevice;

namespace holdpoint::report {

/// The letters of a printed report, measured for the device that they are drawn on. All measures are in points.
class Typeface {
public:
    explicit Typeface(QPaintDevice& device);

    [[nodiscard]] const QFont& font(Letter letter) const { return m_fonts[static_cast<std::size_t>(letter)]; }
    [[nodiscard]] double lineHeight(Letter letter) const { return sizeOf(letter) * (letter == Letter::Code ? 1.32 : 1.38); }
    [[nodiscard]] double width(const QString& text, Letter letter) const;
    /// A text in lines of this width. What this machine has no letter for becomes a word that says what stands there.
    [[nodiscard]] std::vector<QString> lines(const std::string& text, Letter letter, double width);
    [[nodiscard]] QString showable(const std::string& text);

private:
    [[nodiscard]] bool shows(char32_t character);
    void wrap(const QString& text, Letter letter, double width, std::vector<QString>& lines) const;

    QPaintDevice& m_device;
    double m_unit;                      ///< of the device, in a point
    std::vector<QFont> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
    std::map<char32_t, bool> m_shown;
};

/// What stands for a character that cannot be shown: "[rocket]", "[U+1F980]".
[[nodiscard]] QString wordFor(char32_t character);

} // namespace holdpoint::report
