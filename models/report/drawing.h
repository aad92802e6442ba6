#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::report {

/// How something is meant; what it looks like is for the paper or the page. Nothing is told by colour alone: a word stands with it.
enum class Tone : std::uint8_t { Plain, Quiet, Good, Bad, Doubt };

/// What is drawn with: the few inks of a report.
enum class Ink : std::uint8_t { Black, Grey, Pale, Paler, White, Good, Bad, Doubt, BadBand, Blue };

enum class Letter : std::uint8_t { Text, Small, Strong, Code, Title, Heading, SubHeading };
enum class Side : std::uint8_t { Left, Middle, Right };

struct Point {
    double x = 0, y = 0;
};

/// One thing that is drawn: an area, a line, or a line of text that stands at its first point.
struct Shape {
    enum class Kind : std::uint8_t { Area, Line, Text };
    Kind kind = Kind::Line;
    Ink ink = Ink::Black;
    bool dashed = false;
    Letter letter = Letter::Small;
    Side side = Side::Left;
    double width = 0.6;
    std::vector<Point> points;
    std::string text;
};

/// A picture in points, from its upper left corner: the same for the page of a browser and for paper.
struct Drawing {
    double width = 0, height = 0;
    std::vector<Shape> shapes;

    void area(Ink ink, Point from, Point to) { shapes.push_back({Shape::Kind::Area, ink, false, Letter::Small, Side::Left, 0, {from, {to.x, from.y}, to, {from.x, to.y}}, {}}); }
    void polygon(Ink ink, std::vector<Point> points) { shapes.push_back({Shape::Kind::Area, ink, false, Letter::Small, Side::Left, 0, std::move(points), {}}); }
    void line(Ink ink, std::vector<Point> points, double thick = 0.6, bool dashed = false) { shapes.push_back({Shape::Kind::Line, ink, dashed, Letter::Small, Side::Left, thick, std::move(points), {}}); }
    void text(Point at, std::string words, Side side = Side::Left, Letter letter = Letter::Small, Ink ink = Ink::Black)
    {
        shapes.push_back({Shape::Kind::Text, ink, false, letter, side, 0, {at}, std::move(words)});
    }
};

/// "#1a1a1a"
[[nodiscard]] const char* colourOf(Ink ink);
/// In points.
[[nodiscard]] double sizeOf(Letter letter);
/// How a tone is written.
[[nodiscard]] Ink inkOf(Tone tone);

/// The drawing as an SVG element that stands in a page; `words` say what it shows to who cannot see it.
[[nodiscard]] std::string svgOf(const Drawing& drawing, const std::string& words);

} // namespace holdpoint::report
