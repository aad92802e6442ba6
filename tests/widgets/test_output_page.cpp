// The parts of an output view that need no window: colours that can be read, a scroll bar for any number of lines, columns.

#include "widgets/docks/output_colours.h"
#include "widgets/docks/scroll_scale.h"
#include "widgets/docks/text_columns.h"
#include "widgets/style/theme.h"

#include <QTest>

using namespace holdpoint::widgets;
using holdpoint::items::AnsiColour;
using holdpoint::items::AnsiStyle;

class TestOutputPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void everyColourCanBeRead()
    {
        for (const QRgb ground : {0xf6f7f8U, 0x101214U, 0x000000U, 0x777777U}) {
            OutputColours colours;
            colours.ground = QColor(ground);
            colours.text = readable(QColor(0x808080U), colours.ground);
            for (int n = 0; n < 256; ++n) {
                const AnsiColour colour{AnsiColour::Kind::Palette, static_cast<quint8>(n), 0, 0}, other{AnsiColour::Kind::Palette, static_cast<quint8>(n * 7 % 256), 0, 0};
                for (AnsiStyle style : {AnsiStyle{colour, {}}, AnsiStyle{{}, colour}, AnsiStyle{colour, other}, AnsiStyle{colour, colour}}) {
                    for (const int way : {0, 1, 2}) {
                        style.reverse = way == 1;
                        style.faint = way == 2;
                        const OutputColours::Pair pair = colours.pairOf(style);
                        QVERIFY(contrastOf(pair.ink, pair.ground.isValid() ? pair.ground : colours.ground) >= 4.5);
                    }
                }
            }
        }
        QCOMPARE(readable(QColor(Qt::white), QColor(Qt::black)), QColor(Qt::white));
    }

    static void theScrollBarTakesMoreLinesThanAnInt()
    {
        const ScrollScale few(1000);
        for (int i = 0; i <= 1000; ++i) QCOMPARE(few.toLine(few.toBar(static_cast<quint64>(i))), static_cast<quint64>(i));
        const quint64 last = 50'000'000'000ULL;
        const ScrollScale many(last);
        QCOMPARE(many.toBar(last), many.maximum());
        QCOMPARE(many.toLine(many.maximum()), last);
        QCOMPARE(many.toLine(0), 0U);
        for (const quint64 line : {quint64(1), last / 3, last / 2, last - 1}) {
            const quint64 back = many.toLine(many.toBar(line));
            QVERIFY((back > line ? back - line : line - back) <= 100);
        }
        QVERIFY(many.toBar(last - 1) <= many.maximum());
    }

    static void columnsAreThoseOfATerminal()
    {
        const TextColumns plain(QStringLiteral("abc"));
        QCOMPARE(plain.width(), 3);
        QCOMPARE(plain.indexAt(99), 3);
        const QString text = QStringLiteral("a漢e\u0301😀z");
        const TextColumns mixed(text);
        QCOMPARE(mixed.width(), 7);
        QCOMPARE(mixed.columnOf(2), 3);         // e stands behind two columns of its neighbour
        QCOMPARE(mixed.indexAt(2), 1);          // the second half of it
        QCOMPARE(mixed.indexAt(3), 2);
        QCOMPARE(mixed.indexAt(6), 6);
        QCOMPARE(mixed.pieces(text, {0, text.size()}, 0, 80).size(), std::size_t(5));
    }
};

QTEST_GUILESS_MAIN(TestOutputPage)
#include "test_output_page.moc"
