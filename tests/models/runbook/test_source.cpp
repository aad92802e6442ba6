// A file as it lies on disk, its lines, and what is refused.

#include "models/base/utf8.h"
#include "models/runbook/source.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace holdpoint;
using runbook::Source;

namespace {

const QByteArray mark("\xEF\xBB\xBF");

QByteArray bytesOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

Source sourceOf(const QByteArray& bytes)
{
    auto source = Source::fromBytes(bytes.toStdString(), "test.md");
    return source ? std::move(source.value()) : throw std::runtime_error(source.error().text());
}

/// The lines as one text with a bar between them, so that a row of a table can say them.
QByteArray linesOf(const Source& source)
{
    QByteArrayList lines;
    for (std::uint32_t number = 1; number <= source.lineCount(); ++number) lines += bytesOf(source.line(number));
    return lines.join('|');
}

} // namespace

class TestSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("lines");
        const auto row = [](const char* name, const QByteArray& bytes, const char* lines) { QTest::newRow(name) << bytes << QByteArray(lines); };
        row("LF", "a\nb\n", "a|b");
        row("no final break", "a\nb", "a|b");
        row("CRLF", "a\r\nb\r\n", "a|b");
        row("CRLF, no final break", "a\r\nb", "a|b");
        row("CR only", "a\rb\r", "a|b");
        row("CR only, no final break", "a\rb", "a|b");
        row("CR only, empty lines", "a\r\r\rb", "a|||b");
        row("CRLF and LF", "a\r\nb\nc\r\n", "a|b|c");
        row("a CR inside a line beside LF", "a\rb\nc\n", "a\rb|c");
        row("CR CR LF, as a doubly converted file has it", "# a\r\r\n\r\r\nb\r\r\n", "# a||b");
        row("a lone CR at the end beside LF", "a\nb\r", "a|b");
        row("empty lines", "\n\na\n\n", "||a|");
        row("one line", "a", "a");
        row("one line with its break", "a\n", "a");
        row("blanks stay", "  a \t\n\tb\n", "  a \t|\tb");
        row("byte order mark", mark + "a\nb\n", "a|b");
        row("byte order mark and CRLF", mark + "a\r\nb\r\n", "a|b");
        row("byte order mark and CR", mark + "a\rb", "a|b");
        row("byte order mark before an empty line", mark + "\na\n", "|a");
        row("a byte order mark inside is a character", "a\n" + mark + "b\n", "a|\xEF\xBB\xBF" "b");
        row("other separators break no line", "a\vb\fc\u2028d\u0085e\n", "a\vb\fc\u2028d\u0085e");
        row("form feed before a heading", "\f# a\nb\n", "\f# a|b");
    }

    void lines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, lines);
        const Source source = sourceOf(bytes);
        QCOMPARE(linesOf(source), lines);
        QCOMPARE(bytesOf(source.bytes()), bytes);
        QCOMPARE(source.hasByteOrderMark(), bytes.startsWith(mark));
        QVERIFY(source.invalidLines().empty());
        QCOMPARE(source.repair().damage, runbook::Damage::None);
        QCOMPARE(source.name(), std::string("test.md"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, const QByteArray& bytes, const char* error) { QTest::newRow(name) << bytes << QByteArray(error); };
        const char* empty = "test.md: is empty; choose a Markdown runbook";
        const char* utf16 = "test.md: is UTF-16 text; save it as UTF-8";
        const char* binary = "test.md: is a binary file; choose a Markdown runbook";
        row("no bytes", "", empty);
        row("one break", "\n", empty);
        row("blank lines", " \n\t\r\n\f\v\n", empty);
        row("byte order mark alone", mark, empty);
        row("byte order mark and blank lines", mark + "\r\n \n", empty);
        row("UTF-16, little end first", QByteArray("\xFF\xFE#\0 \0a\0", 8), utf16);
        row("UTF-16, big end first", QByteArray("\xFE\xFF\0#\0 \0a", 8), utf16);
        row("UTF-16 without a mark", QByteArray("#\0 \0a\0b\0c\0", 10), binary);
        row("nothing but NUL", QByteArray(100, '\0'), binary);
        row("an image", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24), binary);
        row("an archive", QByteArray("PK\x03\x04\x14\0\x08\x08\x08\0\0\0!\0", 14), binary);
        row("a program", QByteArray("\x7f" "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0", 24), binary);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, error);
        const auto source = Source::fromBytes(bytes.toStdString(), "test.md");
        QVERIFY(!source);
        QCOMPARE(QByteArray::fromStdString(source.error().text()), error);
    }

    void aStrayNulIsText()
    {
        const QByteArray bytes = QByteArray("# Deploy\n").repeated(100) + QByteArray("a\0b\n", 4);
        const Source source = sourceOf(bytes);
        QCOMPARE(source.lineCount(), 101u);
        QCOMPARE(bytesOf(source.line(101)), QByteArray("a\0b", 3));
    }

    /// Whatever comes after the first eight kilobytes does not make a text a binary file.
    void colouredOutputIsText()
    {
        const Source source = sourceOf("```\n\x1b[32mok\x1b[0m \x1b[1mdone\x1b[0m\n```\n");
        QCOMPARE(source.lineCount(), 3u);
    }

    void invalidBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QVector<quint32>>("invalid");
        const auto row = [](const char* name, const QByteArray& bytes, const char* lines, const QVector<quint32>& invalid) {
            QTest::newRow(name) << bytes << QByteArray(lines) << invalid;
        };
        row("Latin-1", "a\nfran\xE7" "ais\nb\n", "a|fran\uFFFDais|b", {2});
        row("two on one line", "\xE9t\xE9\nb\n", "\uFFFDt\uFFFD|b", {1});
        row("several lines", "\xE9\nb\n\xE9\n\n\xE9", "\uFFFD|b|\uFFFD||\uFFFD", {1, 3, 5});
        row("CRLF", "a\r\n\xE9\r\nb\r\n\xE9\r\n", "a|\uFFFD|b|\uFFFD", {2, 4});
        row("CR only", "a\r\xE9\rb\r\xE9\r", "a|\uFFFD|b|\uFFFD", {2, 4});
        row("a CR inside a line", "a\r\n\xE9\rb\n\xE9\n", "a|\uFFFD\rb|\uFFFD", {2, 3});
        row("behind a byte order mark", mark + "a\n\xE9\n", "a|\uFFFD", {2});
        row("cut off at the end", "a\nb \xF0\x9F\x9A", "a|b \uFFFD\uFFFD\uFFFD", {2});
        row("cut off at the end of a line", "b \xE2\x82\na\n", "b \uFFFD\uFFFD|a", {1});
        row("a surrogate", "a\n\xED\xA0\x80\n", "a|\uFFFD\uFFFD\uFFFD", {2});
        row("beside correct letters", "é\nü \xFC ü\n", "é|ü \uFFFD ü", {2});
    }

    void invalidBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, lines);
        QFETCH(QVector<quint32>, invalid);
        const Source source = sourceOf(bytes);
        QCOMPARE(linesOf(source), lines);
        QCOMPARE(QVector<quint32>(source.invalidLines().begin(), source.invalidLines().end()), invalid);
        QCOMPARE(bytesOf(source.bytes()), bytes);
        QCOMPARE(utf8::firstInvalid(source.text()), std::string_view::npos);
    }

    void readsDamagedTextAsItWasMeant()
    {
        const QByteArray damaged("# ðŸš€ Go\r\n\r\na â†’ b\r\n");
        const Source source = sourceOf(damaged);
        QCOMPARE(linesOf(source), QByteArray("# 🚀 Go||a → b"));
        QCOMPARE(bytesOf(source.bytes()), damaged);
        QCOMPARE(source.repair().damage, runbook::Damage::Cp1252);
        QCOMPARE(source.repair().mended, std::size_t{2});
        QCOMPARE(source.lineOf(source.line(3).data()), 3u);
    }

    /// A mark that was encoded twice is still no part of the first line: a title would not be one behind it.
    void dropsADamagedByteOrderMark()
    {
        const Source source = sourceOf("ï»¿# 1 â†’ 2\nb\n");
        QCOMPARE(linesOf(source), QByteArray("# 1 → 2|b"));
        QVERIFY(!source.hasByteOrderMark());
    }

    void linesBeyondTheTextAreEmpty()
    {
        const Source source = sourceOf("a\nb\nc\n");
        QVERIFY(source.line(0).empty());
        QVERIFY(source.line(4).empty());
        QVERIFY(source.line(0xFFFFFFFF).empty());
        QVERIFY(source.lines(0, 2).empty());
        QVERIFY(source.lines(3, 2).empty());
        QVERIFY(source.lines(4, 9).empty());
        QCOMPARE(bytesOf(source.lines(2, 9)), QByteArray("b\nc"));
    }

    void linesKeepTheBreaksBetweenThem_data()
    {
        QTest::addColumn<QByteArray>("lineBreak");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }

    void linesKeepTheBreaksBetweenThem()
    {
        QFETCH(QByteArray, lineBreak);
        const QByteArrayList lines{"a", "", "", "  b", "", "c"};
        const Source source = sourceOf(lines.join(lineBreak) + lineBreak);
        QCOMPARE(source.lineCount(), 6u);
        for (std::uint32_t first = 1; first <= 6; ++first)
            for (std::uint32_t last = first; last <= 6; ++last)
                QCOMPARE(bytesOf(source.lines(first, last)), lines.mid(first - 1, last - first + 1).join(lineBreak));
    }

    /// Over random texts: the lines are those of a plain split, and each knows its number from any place in it.
    void randomTexts()
    {
        std::mt19937 random(4);
        const char* pieces[] = {"a", "é", "\n", "\r\n", "\r", " ", "🚀", "\xFF", "# x", "\n\n", "\t", "\r\r\n"};
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = round % 3 == 0 ? mark : QByteArray();
            bytes += 'x';
            const unsigned size = random() % 40;
            for (unsigned i = 0; i < size; ++i) bytes += pieces[random() % std::size(pieces)];
            const Source source = sourceOf(bytes);
            const QByteArray text = bytesOf(source.text());
            const char lineBreak = text.contains('\n') ? '\n' : '\r';

            QByteArrayList expected = (text.startsWith(mark) ? text.mid(mark.size()) : text).split(lineBreak);
            if (expected.last().isEmpty()) expected.removeLast();
            QCOMPARE(static_cast<qsizetype>(source.lineCount()), expected.size());
            for (std::uint32_t number = 1; number <= source.lineCount(); ++number) {
                QByteArray plain = expected[number - 1];
                while (plain.endsWith('\r')) plain.chop(1);
                const std::string_view line = source.line(number);
                QCOMPARE(bytesOf(line), plain);
                for (std::size_t i = 0; i < line.size(); ++i) QCOMPARE(source.lineOf(line.data() + i), number);
            }
            QCOMPARE(source.lineOf(source.text().data()), 1u);
        }
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString path = folder.filePath(QStringLiteral("déploiement 1.md"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = QByteArray("line with some words in it\r\n").repeated(30'000);
        QCOMPARE(file.write(text), text.size());
        file.close();
        const auto source = Source::fromFile(path.toStdString());
        QVERIFY(source);
        QCOMPARE(bytesOf(source->bytes()), text);
        QCOMPARE(source->lineCount(), 30'000u);
        QCOMPARE(source->name(), path.toStdString());
    }

    void saysWhyAFileCannotBeRead()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const std::string missing = folder.filePath(QStringLiteral("missing.md")).toStdString();
        QCOMPARE(Source::fromFile(missing).error().text(), missing + ": cannot be read (No such file or directory); check the path");
        const std::string directory = folder.path().toStdString();
        QCOMPARE(Source::fromFile(directory).error().text(), directory + ": is a folder; name the Markdown file inside it");
        const QString empty = folder.filePath(QStringLiteral("empty.md"));
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QCOMPARE(Source::fromFile(empty.toStdString()).error().text(), empty.toStdString() + ": is empty; choose a Markdown runbook");
    }
};

QTEST_APPLESS_MAIN(TestSource)
#include "test_source.moc"
