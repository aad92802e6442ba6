#include "widgets/style/house_style.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/type.h"

#include "tests/support/quiet.h"
#include "tests/support/sight.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <functional>
#include <optional>

using namespace holdpoint::widgets;
using holdpoint::items::Mark;
using holdpoint::tests::Quiet;

namespace {

std::vector<Mark> marks()
{
    std::vector<Mark> all;
    for (int i = 0; i <= static_cast<int>(holdpoint::items::lastMark); ++i) all.push_back(static_cast<Mark>(i));
    return all;
}

QImage painted(QSize size, double ratio, const QColor& ground, const std::function<void(QPainter&)>& paint)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage markImage(Mark mark, int side, double ratio, const Theme& theme)
{
    return painted(QSize(side, side), ratio, theme.panel, [&](QPainter& painter) { paintMark(painter, QRectF(0, 0, side, side), mark, theme); });
}

QByteArray nameOf(Mark one, Mark other) { return (holdpoint::items::wordOf(one) + QStringLiteral(" / ") + holdpoint::items::wordOf(other)).toUtf8(); }

} // namespace

class TestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    /// In greyscale, and as somebody sees it who has no green cones: at least a quarter of what is painted differs.
    void everyMarkHasAShapeOfItsOwn_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<double>("ratio");
        for (const int side : {16, 20, 24, 32})
            for (const double ratio : {1.0, 2.0}) QTest::addRow("%d px at %g", side, ratio) << side << ratio;
    }
    void everyMarkHasAShapeOfItsOwn()
    {
        QFETCH(const int, side);
        QFETCH(const double, ratio);
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
            const Theme theme = themeNamed(name);
            allDiffer(theme, side, ratio, [](const QImage& image) { return image; });
            allDiffer(theme, side, ratio, [](const QImage& image) { return holdpoint::tests::withoutGreenCones(image); });
        }
    }

    /// Shapes differ even where no colour does: all are painted in one.
    void theShapeAloneTellsThemApart()
    {
        Theme theme = themeNamed(ThemeName::Light);
        for (QColor* colour : {&theme.quiet, &theme.faint, &theme.accent, &theme.running, &theme.passed, &theme.confirmed, &theme.attention,
                               &theme.failed, &theme.unknown, &theme.held})
            *colour = QColor(Qt::black);
        allDiffer(theme, 16, 1, [](const QImage& image) { return image; });
    }

    void aMarkStaysInItsPlace()
    {
        const Theme theme = themeNamed(ThemeName::Light);
        for (const Mark mark : marks()) {
            const QImage image = painted(QSize(48, 48), 2, theme.panel, [&](QPainter& p) { paintMark(p, QRectF(8, 8, 32, 32), mark, theme); });
            for (int i = 0; i < image.width(); ++i)
                for (const int edge : {0, 12, 83, 95}) {
                    QCOMPARE(image.pixelColor(i, edge), theme.panel);
                    QCOMPARE(image.pixelColor(edge, i), theme.panel);
                }
        }
    }

    /// Straight edges lie on pixels: the bars of a hold have no half-lit column at any size.
    void straightEdgesAreSharp()
    {
        const Theme theme = themeNamed(ThemeName::Light);
        for (const int side : {16, 20, 24, 32})
            for (const double ratio : {1.0, 1.25, 2.0}) {
                const QImage image = markImage(Mark::Held, side, ratio, theme);
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour = image.pixelColor(x, image.height() / 2);
                    QVERIFY2(colour == theme.held || colour == theme.panel, qPrintable(QStringLiteral("%1 px, column %2").arg(side).arg(x)));
                }
            }
    }

    void theWordStandsInReadingDirectionAndIsNotClipped()
    {
        const Theme theme = themeNamed(ThemeName::Light);
        const QFont font = fontOf(Letter::Body);
        const QSize size = sizeOfMarkWithWord(Mark::Asking, font) + QSize(40, 8);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage image = painted(size, 1, theme.panel, [&](QPainter& p) { paintMarkWithWord(p, QRect(QPoint(), size), Mark::Asking, theme, font, direction); });
            const int side = markSizeBeside(font);
            QVERIFY(holds(image, theme.attention, direction == Qt::LeftToRight ? QRect(0, 0, side, size.height()) : QRect(size.width() - side, 0, side, size.height())));
            const QRect farSide = direction == Qt::LeftToRight ? QRect(size.width() - 30, 0, 30, size.height()) : QRect(0, 0, 30, size.height());
            const QImage far = image.copy(farSide);
            QImage empty(far.size(), far.format());
            empty.fill(theme.panel);
            QCOMPARE(far, empty);
        }
    }

private:
    static void allDiffer(const Theme& theme, int side, double ratio, const std::function<QImage(const QImage&)>& seen)
    {
        std::vector<QImage> images;
        for (const Mark mark : marks()) images.push_back(holdpoint::tests::greyOf(seen(markImage(mark, side, ratio, theme))));
        for (std::size_t one = 0; one < images.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                QVERIFY2(holdpoint::tests::difference(images[one], images[other], theme.panel) > 0.25, nameOf(marks()[one], marks()[other]).constData());
    }

    static bool holds(const QImage& image, const QColor& colour, const QRect& place)
    {
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                if (image.pixelColor(x, y) == colour) return true;
        return false;
    }

    std::optional<Quiet> m_quiet;
};

QTEST_MAIN(TestMarks)
#include "test_marks.moc"
