#include "widgets/style/house_style.h"
#include "widgets/style/type.h"

#include "tests/support/quiet.h"
#include "tests/support/sight.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <optional>

using namespace holdpoint::widgets;
using holdpoint::tests::Quiet;

namespace {

struct Named {
    const char* name;
    QColor colour;
};

std::vector<Named> grounds(const Theme& t)
{
    return {{"window", t.window}, {"panel", t.panel}, {"raised", t.raised}, {"selection", t.selection}, {"current", t.current}, {"code", t.codeGround}};
}

std::vector<Named> shapes(const Theme& t)
{
    return {{"faint", t.faint}, {"accent", t.accent}, {"running", t.running}, {"passed", t.passed}, {"confirmed", t.confirmed},
            {"attention", t.attention}, {"failed", t.failed}, {"unknown", t.unknown}, {"held", t.held}};
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    void everythingCanBeRead_data() { addThemes(); }
    void everythingCanBeRead()
    {
        const Theme theme = fetched();
        for (const Named& ground : grounds(theme)) {
            holds("text", theme.text, ground, 7);
            holds("codeText", theme.codeText, ground, 7);
            holds("quiet", theme.quiet, ground, 4.5);
            for (const Named& shape : shapes(theme)) holds(shape.name, shape.colour, ground, 3);
        }
        for (const Named& shape : shapes(theme)) holds("ink", inkOn(shape.colour), shape, 4.5);
    }

    void whatNeedsAPersonIsSaturatedAndNothingElse_data() { addThemes(); }
    void whatNeedsAPersonIsSaturatedAndNothingElse()
    {
        const Theme theme = fetched();
        if (theme.name == ThemeName::HighContrast) return;     // there brightness goes before hue
        const auto chroma = [](const QColor& c) { return std::max({c.red(), c.green(), c.blue()}) - std::min({c.red(), c.green(), c.blue()}); };
        int dullest = 255;
        for (const QColor& loud : {theme.attention, theme.failed, theme.unknown, theme.held}) dullest = std::min(dullest, chroma(loud));
        for (const QColor& calm : {theme.running, theme.passed, theme.confirmed, theme.text, theme.quiet, theme.faint, theme.window, theme.panel, theme.raised})
            QVERIFY2(chroma(calm) * 3 / 2 < dullest, qPrintable(calm.name()));
    }

    void whatNeedsAPersonDiffersWithoutGreenConesToo_data() { addThemes(); }
    void whatNeedsAPersonDiffersWithoutGreenConesToo()
    {
        const Theme theme = fetched();
        const std::vector<Named> loud{{"attention", theme.attention}, {"failed", theme.failed}, {"unknown", theme.unknown}, {"held", theme.held}};
        for (const Named& one : loud)
            for (const Named& other : loud) {
                if (one.name == other.name) continue;
                const double apart = holdpoint::tests::distanceOf(holdpoint::tests::withoutGreenCones(one.colour), holdpoint::tests::withoutGreenCones(other.colour));
                QVERIFY2(apart >= 15, qPrintable(QStringLiteral("%1 and %2 are %3 apart").arg(QLatin1String(one.name), QLatin1String(other.name)).arg(apart)));
            }
    }

    void nothingIsTooSmall()
    {
        for (int i = 0; i <= static_cast<int>(lastLetter); ++i) {
            const auto letter = static_cast<Letter>(i);
            for (const QFont& font : {fontOf(letter), digitsFont(letter), commandFont(letter)}) QVERIFY(font.pointSizeF() >= 9);
            QVERIFY(hasTabularDigits(digitsFont(letter)));
            QVERIFY(QFontInfo(commandFont(letter)).fixedPitch());
        }
        QVERIFY(fontOf(Letter::Small).pointSizeF() < fontOf(Letter::Body).pointSizeF());
        QVERIFY(fontOf(Letter::Title).pointSizeF() < fontOf(Letter::Headline).pointSizeF());
    }

    void aWindowMayHaveAThemeOfItsOwn()
    {
        QWidget desk;
        QWidget shared;
        auto* early = new QLabel(QStringLiteral("early"), &shared);
        dress(shared, ThemeName::Dark);
        auto* late = new QWidget(&shared);
        auto* deep = new QLabel(QStringLiteral("deep"), late);
        auto* menu = new QMenu(&shared);
        shared.ensurePolished();
        for (QWidget* widget : {static_cast<QWidget*>(early), late, static_cast<QWidget*>(deep), static_cast<QWidget*>(menu)}) {
            widget->ensurePolished();
            QCOMPARE(themeOf(*widget).name, ThemeName::Dark);
            QCOMPARE(widget->palette().color(QPalette::Window), themeNamed(ThemeName::Dark).window);
        }
        QCOMPARE(themeOf(desk).name, ThemeName::Light);

        dress(shared, ThemeName::HighContrast);
        QCOMPARE(themeOf(*deep).name, ThemeName::HighContrast);
        QCOMPARE(deep->palette().color(QPalette::WindowText), themeNamed(ThemeName::HighContrast).text);
        QCOMPARE(themeOf(desk).name, ThemeName::Light);
    }

    void theThemeChangesWhileItRuns()
    {
        auto* style = qobject_cast<HouseStyle*>(QApplication::style());
        QVERIFY(style);
        QLabel label(QStringLiteral("words"));
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), themeNamed(ThemeName::Light).text);
        style->setTheme(ThemeName::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), themeNamed(ThemeName::Dark).text);
        QCOMPARE(themeOf(label).name, ThemeName::Dark);
        style->setTheme(ThemeName::Light);
        QTRY_COMPARE(label.palette().color(QPalette::Window), themeNamed(ThemeName::Light).window);
    }

private:
    static void addThemes()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeName::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeName::Dark);
        QTest::newRow("high contrast") << static_cast<int>(ThemeName::HighContrast);
    }
    static Theme fetched()
    {
        QFETCH(const int, theme);
        return themeNamed(static_cast<ThemeName>(theme));
    }
    static void holds(const char* what, const QColor& colour, const Named& ground, double least)
    {
        const double contrast = contrastOf(colour, ground.colour);
        QVERIFY2(contrast >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(QLatin1String(what), QLatin1String(ground.name)).arg(contrast)));
    }

    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_theme.moc"
