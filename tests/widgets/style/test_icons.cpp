#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"

#include "tests/support/quiet.h"
#include "tests/support/sight.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <optional>
#include <set>

using namespace holdpoint::widgets;
using holdpoint::tests::Quiet;

namespace {

std::vector<Icon> icons()
{
    std::vector<Icon> all;
    for (int i = 0; i <= static_cast<int>(lastIcon); ++i) all.push_back(static_cast<Icon>(i));
    return all;
}

QImage over(const QPixmap& pixmap, const QColor& ground)
{
    QImage image(pixmap.size(), QImage::Format_RGB32);
    image.fill(ground);
    QPainter(&image).drawPixmap(0, 0, pixmap);
    return image;
}

/// The colour of what is painted fully.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255) return image.pixelColor(x, y);
    return {};
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup()
    {
        QVERIFY2(m_quiet->heardNothing(), m_quiet->heard());
        qobject_cast<HouseStyle*>(QApplication::style())->setTheme(ThemeName::Light);
    }

    void everyIconIsThereAndSaysSomethingOfItsOwn()
    {
        const QColor ground(Qt::white);
        std::vector<QImage> seen;
        for (const Icon icon : icons()) {
            const QIcon made = iconNamed(icon);
            QVERIFY2(!made.isNull(), qPrintable(QString::number(static_cast<int>(icon))));
            const QImage image = holdpoint::tests::greyOf(over(made.pixmap(24, 24), ground));
            QImage plain(image.size(), image.format());
            plain.fill(ground);
            QVERIFY(holdpoint::tests::difference(image, plain, ground) > 0.9);
            for (const QImage& other : seen) QVERIFY2(holdpoint::tests::difference(image, other, ground) > 0.2, qPrintable(QString::number(static_cast<int>(icon))));
            seen.push_back(image);
        }
    }

    void noFileLiesThereForNothing()
    {
        const QStringList files = QDir(QStringLiteral(":/holdpoint/icons")).entryList();
        QCOMPARE(files.size(), static_cast<qsizetype>(icons().size()) + 1);     // and the program's own
    }

    void anIconIsSharpOnAFineScreen()
    {
        const QPixmap fine = iconNamed(Icon::Hold).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
    }

    void itFollowsThemeAndState()
    {
        const QIcon icon = iconNamed(Icon::Hold);
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
            const Theme theme = themeNamed(name);
            qobject_cast<HouseStyle*>(QApplication::style())->setTheme(name);
            QCOMPARE(inkOf(icon.pixmap(24, 24)).name(), theme.text.name());
            QCOMPARE(inkOf(icon.pixmap(24, 24, QIcon::Disabled)).name(), theme.faint.name());
            QCOMPARE(inkOf(icon.pixmap(24, 24, QIcon::Normal, QIcon::On)).name(), theme.accent.name());
        }
    }

    void inAWindowWithAStyleOfItsOwnItFollowsThatOne()
    {
        auto window = std::make_unique<QWidget>();
        dress(*window, ThemeName::Dark);
        const QIcon icon = iconNamed(Icon::Hold, window.get());
        QCOMPARE(inkOf(icon.pixmap(24, 24)).name(), themeNamed(ThemeName::Dark).text.name());
        window.reset();
        QCOMPARE(inkOf(icon.pixmap(24, 24)).name(), themeNamed(ThemeName::Light).text.name());
    }

    void theProgramHasAnIconInEachSize()
    {
        const QIcon icon = programIcon();
        for (const int side : {16, 32, 64, 256}) {
            const QImage image = icon.pixmap(side, side).toImage();
            QCOMPARE(image.width(), side);
            std::set<QRgb> colours;
            for (int x = 0; x < side; ++x) colours.insert(image.pixel(x, side / 2));
            QVERIFY(colours.size() > 3);
        }
    }

private:
    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestIcons test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_icons.moc"
