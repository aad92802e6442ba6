// A report as it is set on paper: what stands beside each other does not lie on each other, and lines end where a reader would end them.

#include "models/report/typeface.h"
#include "models/report/typesetter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRectF>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace holdpoint;
using namespace holdpoint::report;

namespace {

/// Paper on which letters are measured.
struct Paper {
    Paper() : writer(&bytes) { writer.setResolution(1200); }

    QBuffer bytes;
    QPdfWriter writer;
    Typeface face{writer};
};

QRectF placeOf(const Shape& text, const Typeface& face)
{
    const double width = face.width(QString::fromStdString(text.text), text.letter), size = sizeOf(text.letter);
    const double left = text.side == Side::Right ? text.points[0].x - width : text.side == Side::Middle ? text.points[0].x - width / 2 : text.points[0].x;
    return {left, text.points[0].y - size * 0.7, width, size * 0.7};
}

/// Two texts of a page that lie on each other; empty: there are none.
QString collisionIn(const Sheets& sheets, const Typeface& face)
{
    for (const Drawing& page : sheets.pages) {
        std::vector<const Shape*> texts;
        for (const Shape& shape : page.shapes)
            if (shape.kind == Shape::Kind::Text && !shape.text.empty()) texts.push_back(&shape);
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (placeOf(*texts[i], face).intersects(placeOf(*texts[k], face))) return QString::fromStdString(texts[i]->text + " / " + texts[k]->text);
    }
    return {};
}

} // namespace

class TestTypesetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void wordsDoNotLieOnEachOther()
    {
        Paper paper;
        Document document;
        document.title = "Quayside: release to production";
        for (const char* status : {"✓ passed", "✓ confirmed, unsigned", "… is done again", "an outcome of which there are many words to say"}) {
            Card card{status, Tone::Good, "Sign-off of the Release Manager, line 95:  Requires approval from the Release Manager.", "23:14:15, sample", {}, {{"Said", {"go by sample at 23:14:15: as prepared"}}}, {}};
            document.add(card);
            card.rows.clear();
            document.add(card);
            card.command = "make deploy";
            card.output = "ready";
            document.add(card);
        }
        document.add(Table{{{"Line", 0.5}, {"Condition", 2.6}, {"Result", 1.2}}, {{{"95"}, {"Release Manager: Requires approval"}, {"✓ confirmed, unsigned", Tone::Good}}}});
        for (const double width : {595.0, 612.0}) {
            const Sheets sheets = typeset(document, paper.face, width, 800);
            QVERIFY(!sheets.pages.empty());
            QVERIFY2(collisionIn(sheets, paper.face).isEmpty(), qPrintable(collisionIn(sheets, paper.face)));
        }
    }
    static void whatBelongsTogetherStaysTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("together");
        QTest::newRow("a sign and its word") << QStringLiteral("✓ confirmed, unsigned") << QStringLiteral("✓ confirmed,");
        QTest::newRow("a number and its unit") << QStringLiteral("holds: Error rate was 1.71 %, limit 5 %") << QStringLiteral("5 %");
        QTest::newRow("milliseconds") << QStringLiteral("holds: Response time p95 was 141 ms, limit 500 ms") << QStringLiteral("500 ms");
    }
    /// At whatever width they still fit.
    static void whatBelongsTogetherStaysTogether()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, together);
        Paper paper;
        const double least = paper.face.width(paper.face.showable(together.toStdString()), Letter::Text), whole = paper.face.width(text, Letter::Text);
        int broken = 0;
        for (double width = least + 1; width < whole; width += 2) {
            const std::vector<QString> lines = paper.face.lines(text.toStdString(), Letter::Text, width);
            broken += lines.size() > 1 ? 1 : 0;
            const bool held = std::any_of(lines.begin(), lines.end(), [&](const QString& line) { return line.contains(paper.face.showable(together.toStdString())); });
            QString all;
            for (const QString& line : lines) all += line;
            QVERIFY2(held, qPrintable(all + QStringLiteral(" at %1").arg(width)));
            QCOMPARE(all, paper.face.showable(text.toStdString()));
        }
        QVERIFY(broken > 3);
    }
    void aKeycapIsItsDigit()
    {
        Paper paper;
        QCOMPARE(paper.face.showable("1\xEF\xB8\x8F\xE2\x83\xA3 Backup, #\xE2\x83\xA3"), QStringLiteral("1 Backup, #"));
    }
    /// Commands are broken where they have to be, and nothing in them is a unit.
    static void aCommandIsBrokenAnywhere()
    {
        Paper paper;
        const std::vector<QString> lines = paper.face.lines("sleep 5 && kill 42 me", Letter::Code, paper.face.width(QStringLiteral("sleep 5 && kill 42 m"), Letter::Code));
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[1], QStringLiteral("me"));
    }
};

QTEST_MAIN(TestTypesetter)
#include "test_typesetter.moc"
