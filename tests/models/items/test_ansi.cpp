// What programs print for a terminal, as text with attributes. The runs are written as <attributes:text>.

#include "models/items/ansi.h"

#include <QTest>

#include <random>
#include <string>

using namespace holdpoint::items;

namespace {

QString colourText(const AnsiColour& colour)
{
    if (colour.kind == AnsiColour::Kind::Palette) return QString::number(colour.red);
    return QStringLiteral("#%1%2%3").arg(colour.red, 2, 16, QLatin1Char('0')).arg(colour.green, 2, 16, QLatin1Char('0')).arg(colour.blue, 2, 16, QLatin1Char('0'));
}

QString styleText(const AnsiStyle& style)
{
    QStringList words;
    if (style.ink.kind != AnsiColour::Kind::Plain) words << colourText(style.ink);
    if (style.ground.kind != AnsiColour::Kind::Plain) words << QStringLiteral("on ") + colourText(style.ground);
    const auto word = [&](bool on, const char* name) {
        if (on) words << QString::fromLatin1(name);
    };
    word(style.bold, "bold");
    word(style.faint, "faint");
    word(style.italic, "italic");
    word(style.underline, "underline");
    word(style.reverse, "reverse");
    word(style.struck, "struck");
    return words.join(QLatin1Char(' '));
}

QString shown(const AnsiLine& line)
{
    QString out;
    for (const AnsiRun& run : line.runs) {
        const QString text = line.text.mid(run.start, run.length);
        out += run.style == AnsiStyle() ? text : QStringLiteral("<%1:%2>").arg(styleText(run.style), text);
    }
    return out;
}

QString shown(const char* line) { return shown(readAnsi(QString::fromUtf8(line))); }

/// The promises of a line, whatever was in it.
bool isSound(const AnsiLine& line)
{
    qsizetype at = 0;
    for (const AnsiRun& run : line.runs) {
        if (run.start != at || run.length <= 0) return false;
        at += run.length;
    }
    const bool visible = std::none_of(line.text.begin(), line.text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return at == line.text.size() && visible && line.text.isValidUtf16();
}

} // namespace

class TestAnsi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void attributes_data()
    {
        QTest::addColumn<QString>("runs");
        const auto row = [](const char* printed, const char* runs) { QTest::newRow(printed) << QString::fromUtf8(runs); };
        row("plain", "plain");
        row("\x1b[31mred\x1b[0m plain", "<1:red> plain");
        row("\x1b[91;44mbright on blue", "<9 on 4:bright on blue>");
        row("\x1b[38;5;208morange", "<208:orange>");
        row("\x1b[48;5;17mnavy", "<on 17:navy>");
        row("\x1b[38;2;1;20;255mtrue", "<#0114ff:true>");
        row("\x1b[38:2::1:20:255mwith a space of colours", "<#0114ff:with a space of colours>");
        row("\x1b[38:5:9mcolons", "<9:colons>");
        row("\x1b[38;2;300;0;0mtoo much", "<#ff0000:too much>");
        row("\x1b[1;4;7mall\x1b[22mless\x1b[24;27mnone", "<bold underline reverse:all><underline reverse:less>none");
        row("\x1b[2mfaint\x1b[3mitalic\x1b[m\x1b[9mstruck", "<faint:faint><faint italic:italic><struck:struck>");
        row("\x1b[4:3mcurly\x1b[4:0mnone", "<underline:curly>none");
        row("\x1b[31m\x1b[32mgreen\x1b[39m plain", "<2:green> plain");
        row("\x1b[;31mempty is nought", "<1:empty is nought>");
        row("\x1b[38;5mcut", "cut");
        row("\x1b[38mcut", "cut");
    }
    static void attributes()
    {
        QFETCH(QString, runs);
        QCOMPARE(shown(QTest::currentDataTag()), runs);
    }

    static void everythingElseIsSwallowed_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("move and clear") << QByteArray("a\x1b[2J\x1b[10;5Hb");
        QTest::newRow("private mode") << QByteArray("a\x1b[?25lb\x1b[?25h");
        QTest::newRow("private that ends in m") << QByteArray("a\x1b[>4;1mb");
        QTest::newRow("title") << QByteArray("a\x1b]0;my title\x07" "b");
        QTest::newRow("link") << QByteArray("\x1b]8;;https://example.org\x1b\\a\x1b]8;;\x1b\\b");
        QTest::newRow("set of characters") << QByteArray("a\x1b(Bb");
        QTest::newRow("device string") << QByteArray("a\x1bPq#0;2;0\x1b\\b");
        QTest::newRow("bell and shift") << QByteArray("a\x07\x0e\x0f" "b");
        QTest::newRow("unfinished") << QByteArray("ab\x1b[12;");
        QTest::newRow("only the beginning") << QByteArray("ab\x1b");
        QTest::newRow("begun twice") << QByteArray("a\x1b\x1b[31\x1b[0mb");
    }
    static void everythingElseIsSwallowed()
    {
        QFETCH(QByteArray, printed);
        QCOMPARE(shown(printed.constData()), QStringLiteral("ab"));
    }

    static void theCursorGoesBack_data()
    {
        QTest::addColumn<QString>("runs");
        const auto row = [](const char* printed, const char* runs) { QTest::newRow(printed) << QString::fromUtf8(runs); };
        row("10%\r50%\r100%", "100%");
        row("100%\rab", "ab0%");
        row("100%\r\x1b[Kdone", "done");
        row("50%\r", "50%");
        row("abc\b\bX", "aXc");
        row("\b\bX", "X");
        row("abc\x1b[2Kd", "   d");
        row("abcd\x1b[3D\x1b[1Ke", " ecd");
        row("abc\x1b[1GX", "Xbc");
        row("a\x1b[3Cb", "a   b");
        row("a\tb", "a       b");
        row("\x1b[31mred\r\x1b[32mgr", "<2:gr><1:d>");
        row("[####    ] \xe2\x96\x88\r[########]", "[########] \xe2\x96\x88");
    }
    static void theCursorGoesBack()
    {
        QFETCH(QString, runs);
        QCOMPARE(shown(QTest::currentDataTag()), runs);
    }

    static void whatNobodySeesIsShown_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("text");
        QTest::newRow("nought") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("a\u2400b");
        QTest::newRow("delete") << QStringLiteral("a\u007fb") << QStringLiteral("a\u2421b");
        QTest::newRow("high control") << QStringLiteral("a") + QChar(0x9B) + QStringLiteral("31mb") << QStringLiteral("a\uFFFD31mb");
        QTest::newRow("reversal") << QStringLiteral("rm \u202Etxt.exe") << QStringLiteral("rm \uFFFDtxt.exe");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a\uFFFDb");
        QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") << QStringLiteral("a\uFFFDb");
        QTest::newRow("beyond sixteen bits") << QStringLiteral("a😀b\t.") << QStringLiteral("a😀b     .");
    }
    static void whatNobodySeesIsShown()
    {
        QFETCH(QString, printed);
        QFETCH(QString, text);
        QCOMPARE(readAnsi(printed).text, text);
    }

    static void aCursorSentFarAwayCostsNothing()
    {
        QVERIFY(readAnsi(QStringLiteral("\x1b[99999999999999999999Cx")).text.size() <= 1 << 16);
        QVERIFY(readAnsi(QStringLiteral("\x1b[99999G\x1b[99999Cx")).text.size() <= 1 << 16);
    }

    /// A colour goes on in the next line, in whatever pieces the bytes come.
    static void thePenGoesOn()
    {
        const std::string printed = "\x1b[1;31mfirst\n\x1b[38;2;9;8;7msecond\n\x1b]0;never ended\nthird \x1b[4m";
        AnsiPen whole;
        whole.read(printed);
        QCOMPARE(styleText(whole.style()), QStringLiteral("#090807 bold underline"));
        for (std::size_t cut = 0; cut <= printed.size(); ++cut) {
            AnsiPen pen;
            pen.read(std::string_view(printed).substr(0, cut));
            pen.read(std::string_view(printed).substr(cut));
            QVERIFY(pen.style() == whole.style());
        }
        QCOMPARE(shown(readAnsi(QStringLiteral("second"), whole.style())), QStringLiteral("<#090807 bold underline:second>"));
    }

    static void randomBytesAreHarmless()
    {
        std::mt19937 random(20240229);
        const std::string favourites = "\x1b\x1b[[;;:0123456789mKGCDJH?\r\b\t]\x07P\\(";
        for (int round = 0; round < 20000; ++round) {
            std::string bytes;
            for (std::size_t size = random() % 60; bytes.size() < size;)
                bytes += random() % 3 == 0 ? static_cast<char>(random() & 0xFF) : favourites[random() % favourites.size()];
            const QString printed = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
            const QByteArray told = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex(' ');
            const AnsiLine line = readAnsi(printed);
            QVERIFY2(isSound(line), told.constData());
            // A step back from the first column goes nowhere, but it has the line laid out the long way.
            const AnsiLine longWay = readAnsi(QString(QLatin1Char('\b') + printed));
            QVERIFY2(line.text == longWay.text && line.runs == longWay.runs, told.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestAnsi)
#include "test_ansi.moc"
