// The font that stands in for emoji: what is in it, and that Qt finds it where a text needs it.

#include "widgets/style/signs.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace holdpoint::widgets;

namespace {

/// The font with which Qt would write the first letter of a text.
QRawFont writes(const QString& text)
{
    QTextLayout layout(text, QApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns().isEmpty() ? QRawFont() : layout.glyphRuns().constFirst().rawFont();
}

} // namespace

class TestSigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void holdsWhatRunbooksAreFullOf()
    {
        const QRawFont signs(QStringLiteral(":/holdpoint/fonts/holdpoint-signs.ttf"), 20);
        QVERIFY(signs.isValid());
        QCOMPARE(signs.familyName(), QStringLiteral("Holdpoint Signs"));
        for (const char32_t letter : {U'🚀', U'📱', U'🔥', U'✅', U'❌', U'🚨', U'🎯', U'🥇'}) QVERIFY2(signs.supportsCharacter(letter), qPrintable(QString::number(letter, 16)));
        QVERIFY2(!signs.supportsCharacter(U'A') && !signs.supportsCharacter(U'日'), "it takes the place of no font for words");
        // A tick is no cross, and neither is the sign for all else.
        const auto glyph = [&](char32_t letter) { return signs.glyphIndexesForString(QString::fromUcs4(&letter, 1)).constFirst(); };
        QVERIFY(glyph(U'✅') != glyph(U'❌') && glyph(U'✅') != glyph(U'🚀') && glyph(U'❌') != glyph(U'🚀'));
        QVERIFY(!signs.pathForGlyph(glyph(U'🚀')).isEmpty());
    }

    static void noBoxIsLeft()
    {
        standInForEmoji();
        const QRawFont font = writes(QStringLiteral("🚀"));
        QVERIFY2(font.supportsCharacter(U'🚀'), qPrintable(font.familyName()));
        QVERIFY(writes(QStringLiteral("Deploy")).familyName() != QStringLiteral("Holdpoint Signs"));
        // Once is enough, whoever asks again.
        const qsizetype families = QFontDatabase::families().size();
        standInForEmoji();
        QCOMPARE(QFontDatabase::families().size(), families);
    }
};

QTEST_MAIN(TestSigns)

#include "test_signs.moc"
