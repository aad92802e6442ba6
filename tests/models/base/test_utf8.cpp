// UTF-8 against the table of well-formed byte sequences in the Unicode standard (table 3-7), and against all code
// points that there are.

#include "models/base/utf8.h"

#include <QByteArray>
#include <QTest>

#include <random>
#include <string>
#include <string_view>

using namespace holdpoint;

namespace {

constexpr char32_t lastPoint = 0x10FFFF;

bool isSurrogate(char32_t point) { return point >= 0xD800 && point <= 0xDFFF; }

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

/// Table 3-7, written down as ranges of the second byte. The bytes behind it are always 80..BF.
struct Lead {
    unsigned first;
    unsigned last;
    unsigned size;
    unsigned secondFirst;
    unsigned secondLast;
};
constexpr Lead wellFormed[] = {
    {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
};

unsigned sizeByTable(unsigned lead, unsigned second)
{
    if (lead < 0x80) return 1;
    for (const Lead& row : wellFormed)
        if (lead >= row.first && lead <= row.last && second >= row.secondFirst && second <= row.secondLast) return row.size;
    return 0;
}

/// The slow and plain way to find the first invalid byte.
std::size_t firstInvalidSlowly(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const utf8::CodePoint point = utf8::decode(text, i);
        if (!point.valid) return i;
        i += point.size;
    }
    return std::string_view::npos;
}

} // namespace

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodePointComesBack()
    {
        for (char32_t point = 0; point <= lastPoint; ++point) {
            if (isSurrogate(point)) continue;
            std::string text;
            utf8::append(text, point);
            const utf8::CodePoint read = utf8::decode(text, 0);
            if (!read.valid || read.value != point || read.size != text.size() || utf8::firstInvalid(text) != std::string_view::npos)
                QFAIL(qPrintable(QString::number(point, 16)));
        }
    }

    void boundaries_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<unsigned>("point");
        const auto row = [](const char* name, const char* digits, unsigned point) { QTest::newRow(name) << hex(digits) << point; };
        row("first of one byte", "00", 0x0);
        row("last of one byte", "7f", 0x7F);
        row("first of two bytes", "c280", 0x80);
        row("last of two bytes", "dfbf", 0x7FF);
        row("first of three bytes", "e0a080", 0x800);
        row("last before the surrogates", "ed9fbf", 0xD7FF);
        row("first after the surrogates", "ee8080", 0xE000);
        row("byte order mark", "efbbbf", 0xFEFF);
        row("replacement character", "efbfbd", 0xFFFD);
        row("noncharacter", "efbfbf", 0xFFFF);
        row("first of four bytes", "f0908080", 0x10000);
        row("rocket", "f09f9a80", 0x1F680);
        row("last of all", "f48fbfbf", 0x10FFFF);
    }

    void boundaries()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(unsigned, point);
        const std::string text = bytes.toStdString();
        const utf8::CodePoint read = utf8::decode(text, 0);
        QVERIFY(read.valid);
        QCOMPARE(static_cast<unsigned>(read.value), point);
        QCOMPARE(static_cast<std::size_t>(read.size), text.size());
        QCOMPARE(utf8::firstInvalid(text), std::string_view::npos);
        std::string again;
        utf8::append(again, read.value);
        QCOMPARE(QByteArray::fromStdString(again), bytes);
        // The same in the middle of a text, with all of it there and with its end cut off.
        QCOMPARE(static_cast<unsigned>(utf8::decode("ab" + text + "c", 2).value), point);
        for (std::size_t size = 1; size < text.size(); ++size) {
            QVERIFY(!utf8::decode(std::string_view(text).substr(0, size), 0).valid);
            QVERIFY(!utf8::decode(text.substr(0, size) + 'c', 0).valid);
            QCOMPARE(utf8::firstInvalid("0123456789" + text.substr(0, size)), std::size_t{10});
        }
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const char* digits) { QTest::newRow(name) << hex(digits); };
        row("continuation alone", "80");
        row("last continuation alone", "bf");
        row("overlong slash, two bytes", "c0af");
        row("overlong delete, two bytes", "c1bf");
        row("overlong nul, two bytes", "c080");
        row("overlong slash, three bytes", "e080af");
        row("overlong last of two bytes", "e09fbf");
        row("overlong slash, four bytes", "f08080af");
        row("overlong last of three bytes", "f08fbfbf");
        row("first surrogate", "eda080");
        row("last surrogate", "edbfbf");
        row("pair of surrogates", "eda081edb080");
        row("first beyond Unicode", "f4908080");
        row("lead beyond Unicode", "f5808080");
        row("five bytes", "f888808080");
        row("six bytes", "fc8480808080");
        row("fe", "fe");
        row("ff", "ff");
        row("lead before a letter", "c361");
        row("lead before a lead", "c3c3a9");
        row("third byte is a letter", "e28261");
        row("fourth byte is a letter", "f09f9a61");
    }

    void malformed()
    {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        const utf8::CodePoint read = utf8::decode(text, 0);
        QVERIFY(!read.valid);
        QCOMPARE(static_cast<unsigned>(read.value), 0xFFFDu);
        QCOMPARE(static_cast<unsigned>(read.size), 1u);
        for (const std::size_t before : {0, 1, 7, 8, 9, 16, 23})
            QCOMPARE(utf8::firstInvalid(std::string(before, 'a') + text + "after"), before);
    }

    /// Every pair of first bytes, against the table of the standard.
    void agreesWithTheTable()
    {
        for (unsigned lead = 0; lead < 256; ++lead) {
            for (unsigned second = 0; second < 256; ++second) {
                const std::string text{static_cast<char>(lead), static_cast<char>(second), '\xBF', '\x80'};
                const utf8::CodePoint read = utf8::decode(text, 0);
                const unsigned size = sizeByTable(lead, second);
                const QString name = QString::number(lead, 16) + QLatin1Char(' ') + QString::number(second, 16);
                QVERIFY2(read.valid == (size > 0), qPrintable(name));
                QVERIFY2(!read.valid || read.size == size, qPrintable(name));
            }
        }
    }

    void decodesInTheMiddle()
    {
        const std::string text = "é€🚀";
        QCOMPARE(static_cast<unsigned>(utf8::decode(text, 0).value), 0xE9u);
        QVERIFY(!utf8::decode(text, 1).valid);
        QCOMPARE(static_cast<unsigned>(utf8::decode(text, 2).value), 0x20ACu);
        QCOMPARE(static_cast<unsigned>(utf8::decode(text, 5).value), 0x1F680u);
        QVERIFY(!utf8::decode(text, 8).valid);
    }

    /// firstInvalid() takes eight bytes at a time; that must never change its answer.
    void firstInvalidAgreesWithTheSlowWay()
    {
        QCOMPARE(utf8::firstInvalid({}), std::string_view::npos);
        std::mt19937 random(7);
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            const std::size_t size = random() % 40;
            while (text.size() < size) {
                const unsigned dice = random() % 16;
                if (dice < 12) text += static_cast<char>('a' + dice);
                else if (dice < 15) utf8::append(text, 0xA0 + random() % 0x2000);
                else if (random() % 4 == 0) text += static_cast<char>(random() % 256);
            }
            QCOMPARE(utf8::firstInvalid(text), firstInvalidSlowly(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "test_utf8.moc"
