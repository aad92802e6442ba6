#include "models/report/drawing.h"

#include "models/report/html_text.h"

#include <QByteArray>

namespace holdpoint::report {

namespace {

/// Not by printf, which writes the comma of the user's language.
std::string inSvg(double value)
{
    std::string text = QByteArray::number(value, 'f', 2).toStdString();
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string pointsOf(const Shape& shape)
{
    std::string text;
    for (const Point& point : shape.points) text += (text.empty() ? "" : " ") + inSvg(point.x) + ',' + inSvg(point.y);
    return text;
}

void addText(std::string& svg, const Shape& shape)
{
    constexpr const char* anchors[] = {"start", "middle", "end"};
    svg += "<text x=\"" + inSvg(shape.points.front().x) + "\" y=\"" + inSvg(shape.points.front().y) + "\" font-size=\"" + inSvg(sizeOf(shape.letter)) + "\" text-anchor=\"" +
        anchors[static_cast<int>(shape.side)] + "\" fill=\"" + colourOf(shape.ink) + '"' + (shape.letter == Letter::Strong ? " font-weight=\"bold\"" : "") + '>' + htmlText(shape.text) + "</text>";
}

} // namespace

const char* colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Black: return "#1a1a1a";
    case Ink::Grey: return "#5c6066";
    case Ink::Pale: return "#c9ccd1";
    case Ink::Paler: return "#eef0f2";
    case Ink::White: return "#ffffff";
    case Ink::Good: return "#2b6a4a";
    case Ink::Bad: return "#b3261e";
    case Ink::Doubt: return "#8a5a00";
    case Ink::BadBand: return "#f6e3e1";
    case Ink::Blue: return "#1f4e8c";
    }
    return "#000000";
}

double sizeOf(Letter letter)
{
    switch (letter) {
    case Letter::Text:
    case Letter::Strong: return 8.5;
    case Letter::Small: return 7;
    case Letter::Code: return 7.5;
    case Letter::Title: return 19;
    case Letter::Heading: return 13;
    case Letter::SubHeading: return 10;
    }
    return 8.5;
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return Ink::Black;
    case Tone::Quiet: return Ink::Grey;
    case Tone::Good: return Ink::Good;
    case Tone::Bad: return Ink::Bad;
    case Tone::Doubt: return Ink::Doubt;
    }
    return Ink::Black;
}

std::string svgOf(const Drawing& drawing, const std::string& words)
{
    std::string svg = "<svg role=\"img\" viewBox=\"0 0 " + inSvg(drawing.width) + ' ' + inSvg(drawing.height) + "\" aria-label=\"" + htmlText(words) + "\">";
    for (const Shape& shape : drawing.shapes) {
        if (shape.kind == Shape::Kind::Text) addText(svg, shape);
        else if (shape.kind == Shape::Kind::Area) svg += "<polygon points=\"" + pointsOf(shape) + "\" fill=\"" + colourOf(shape.ink) + "\"/>";
        else svg += "<polyline points=\"" + pointsOf(shape) + "\" fill=\"none\" stroke=\"" + colourOf(shape.ink) + "\" stroke-width=\"" + inSvg(shape.width) + '"' + (shape.dashed ? " stroke-dasharray=\"4 2.5\"" : "") + "/>";
        svg += '\n';
    }
    return svg + "</svg>\n";
}

} // namespace holdpoint::report
