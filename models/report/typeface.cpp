#include "models/report/typeface.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPaintDevice>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <array>
#include <cmath>
#include <utility>

namespace holdpoint::report {

namespace {

constexpr std::size_t letters = 7;

QString family(bool code)
{
    const QStringList known = QFontDatabase::families();
    const QStringList wanted = code ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono"), QStringLiteral("Noto Sans Mono")}
                                    : QStringList{QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("Noto Sans")};
    for (const QString& name : wanted)
        if (known.contains(name)) return name;
    return QFontDatabase::systemFont(code ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont).family();
}

QFont made(Letter letter)
{
    QFont font(family(letter == Letter::Code));
    font.setPointSizeF(sizeOf(letter));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (letter == Letter::Code) font.setStyleHint(QFont::Monospace, QFont::PreferMatch);
    font.setBold(letter == Letter::Strong || letter == Letter::Title || letter == Letter::Heading || letter == Letter::SubHeading);
    return font;
}

constexpr auto words = std::to_array<std::pair<char32_t, const char*>>({
    {U'✅', "✓"}, {U'☑', "[x]"}, {U'☐', "[ ]"}, {U'✔', "✓"}, {U'❌', "✗"}, {U'✖', "✗"}, {U'⚠', "(!)"}, {U'🚨', "(!)"}, {U'⛔', "(stop)"}, {U'🛑', "(stop)"}, {U'🚫', "(no)"}, {U'❗', "!"}, {U'❓', "?"},
    {U'🚀', "[rocket]"}, {U'🎉', "[party]"}, {U'🎯', "[target]"}, {U'📋', "[list]"}, {U'📝', "[note]"}, {U'📞', "[phone]"}, {U'📱', "[phone]"}, {U'📧', "[mail]"}, {U'📊', "[chart]"}, {U'📈', "[chart]"},
    {U'📉', "[chart]"}, {U'🔄', "[again]"}, {U'🔁', "[again]"}, {U'🔒', "[lock]"}, {U'🔐', "[lock]"}, {U'🔑', "[key]"}, {U'🔥', "[fire]"}, {U'💾', "[disk]"}, {U'📦', "[package]"}, {U'🔧', "[tool]"},
    {U'🛠', "[tool]"}, {U'⚙', "[gear]"}, {U'🔍', "[look]"}, {U'⏱', "[time]"}, {U'⏰', "[time]"}, {U'🕐', "[time]"}, {U'📅', "[date]"}, {U'👥', "[people]"}, {U'👤', "[person]"}, {U'💡', "[idea]"}, {U'🐛', "[bug]"},
    {U'🟢', "(green)"}, {U'🟡', "(yellow)"}, {U'🔴', "(red)"}, {U'🟠', "(orange)"}, {U'⭐', "*"}, {U'👍', "[yes]"}, {U'👎', "[no]"}, {U'✍', "[sign]"}, {U'🏁', "[finish]"}, {U'📌', "[pin]"}, {U'🔗', "[link]"},
    {U'↩', "<-"}, {U'△', "(!)"}, {U'✓', "[ok]"}, {U'✗', "[x]"}, {U'■', "#"},
});

/// A word in a script that this machine has no letters for becomes one row of numbers, not a row of brackets.
void addWord(QString& out, const QString& word)
{
    if (!word.startsWith(QLatin1String("[U+")) || !out.endsWith(QLatin1Char(']')) || out.lastIndexOf(QLatin1String("[U+")) != out.lastIndexOf(QLatin1Char('['))) {
        out += word;
        return;
    }
    out.chop(1);
    out += QLatin1Char(' ') % word.mid(1);
}

/// A sign stays with its word ("✓ passed") and a number with its unit ("5 %", "500 ms"): the spaces between them are none to break at.
QString heldTogether(QString text)
{
    constexpr qsizetype longestUnit = 3;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at > 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        const QChar before = text[at - 1];
        const bool sign = !before.isLetterOrNumber() && !before.isPunct() && !before.isSpace() && (at == 1 || text[at - 2].isSpace());
        qsizetype end = at + 1;
        while (end < text.size() && (text[end].isLetter() || text[end] == QLatin1Char('%'))) ++end;
        const bool unit = before.isDigit() && end > at + 1 && end - at - 1 <= longestUnit && (end == text.size() || !text[end].isDigit());
        if (sign || unit) text[at] = QChar::Nbsp;
    }
    return text;
}

} // namespace

QString wordFor(char32_t character)
{
    for (const auto& [sign, word] : words)
        if (sign == character) return QString::fromUtf8(word);
    return QStringLiteral("[U+%1]").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
}

Typeface::Typeface(QPaintDevice& device) : m_device(device), m_unit(device.logicalDpiX() / 72.0)
{
    for (std::size_t i = 0; i < letters; ++i) {
        m_fonts.push_back(made(static_cast<Letter>(i)));
        m_metrics.emplace_back(m_fonts.back(), &device);
    }
}

double Typeface::width(const QString& text, Letter letter) const { return m_metrics[static_cast<std::size_t>(letter)].horizontalAdvance(text) / m_unit; }

/// Whether some font of this machine has an outline for it. One that is made of pixels and colours cannot be put into a PDF.
bool Typeface::shows(char32_t character)
{
    if (character < 0x250) return true;
    if (const auto known = m_shown.find(character); known != m_shown.end()) return known->second;
    const QChar::Category category = QChar::category(character);
    const bool invisible = category <= QChar::Mark_Enclosing || category == QChar::Other_Format || (category >= QChar::Separator_Space && category <= QChar::Separator_Paragraph);
    bool shown = invisible;
    if (!invisible) {
        const QString text = QString::fromUcs4(&character, 1);
        QTextLayout layout(text, font(Letter::Text), &m_device);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        shown = true;
        for (const QGlyphRun& run : layout.glyphRuns())
            for (const quint32 glyph : run.glyphIndexes()) shown = shown && glyph != 0 && !run.rawFont().pathForGlyph(glyph).isEmpty();
    }
    return m_shown[character] = shown;
}

QString Typeface::showable(const std::string& text)
{
    bool plain = true;
    for (const char c : text) plain = plain && static_cast<unsigned char>(c) < 0x80 && (static_cast<unsigned char>(c) >= 0x20 || c == '\n');
    if (plain) return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    constexpr char32_t joiner = 0x200D, selector = 0xFE0F, control = 0x20, emoji = 0x1F000, keycap = 0x20E3;
    const QList<uint> all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
    QString out;
    char32_t before = 0;
    for (const uint code : all) {
        const auto c = static_cast<char32_t>(code);
        if (c == U'\t') out += QStringLiteral("    ");
        else if (c == U'\n') out += QLatin1Char('\n');
        else if (c < control || c == 0x7f) out += QChar(QChar::ReplacementCharacter);
        // The frame of "1️⃣" is drawn beside its digit, over what comes next: without it the digit says the same.
        else if (c == selector || c == keycap || (c == joiner && before >= emoji)) continue;
        else if (shows(c)) out += QString::fromUcs4(&c, 1);
        else addWord(out, wordFor(c));
        before = c;
    }
    return out;
}

std::vector<QString> Typeface::lines(const std::string& text, Letter letter, double width)
{
    std::vector<QString> all;
    const QString shown = showable(text);
    for (const QString& line : shown.split(QLatin1Char('\n'))) {
        if (this->width(line, letter) <= width) all.push_back(line);
        else wrap(line, letter, width, all);
    }
    return all;
}

void Typeface::wrap(const QString& text, Letter letter, double width, std::vector<QString>& lines) const
{
    QTextLayout layout(letter == Letter::Code ? text : heldTogether(text), font(letter), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * m_unit);
        lines.push_back(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
}

} // namespace holdpoint::report
