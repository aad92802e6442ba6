// A file that grows, as lines: what the index promises, what is shown of odd bytes, and that the file may do what it likes.

#include "models/items/output_file.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <string>

using namespace holdpoint::items;

namespace {

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList texts(const OutputFile& file, quint64 first, quint64 count)
{
    QStringList all;
    for (const OutputLine& line : file.lines(first, count)) all << line.laidOut().text;
    return all;
}

bool hasRead(const OutputFile& file, qsizetype bytes) { return file.extent().bytes == static_cast<quint64>(bytes); }

/// Lines of every length, with colours that go on; the same every time.
QByteArray mixedLines(unsigned seed, int count)
{
    std::mt19937 random(seed);
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        const qsizetype length = random() % 20 == 0 ? static_cast<qsizetype>(random() % 3000) : static_cast<qsizetype>(random() % 30);
        if (random() % 4 == 0) bytes += "\x1b[3" + QByteArray::number(random() % 8) + "m";
        bytes += QByteArray::number(i) + ' ' + QByteArray(length, 'x') + '\n';
    }
    return bytes;
}

} // namespace

class TestOutputFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QFile::remove(m_path);      // of the row before
    }

    /// An index of few marks and small stretches gives the same lines as a look at all bytes, in whatever pieces they came.
    static void theIndexFindsEveryLine()
    {
        const QByteArray bytes = mixedLines(7, 3000);
        const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        LineIndex index(16, 64);
        std::mt19937 random(11);
        for (std::size_t at = 0; at < all.size();) {
            const std::size_t size = std::min<std::size_t>(1 + random() % 5000, all.size() - at);
            index.add(index.read(all.substr(at, size)));
            at += size;
            QVERIFY(index.marks() <= 16);
        }
        QCOMPARE(index.lines(), 3000U);
        std::uint64_t line = 0, longest = 0;
        AnsiPen pen;
        for (std::size_t start = 0; start < all.size(); ++line) {
            const std::size_t end = all.find('\n', start) + 1;
            const LineMark& mark = index.mark(index.markBefore(line));
            QVERIFY(mark.line <= line && mark.offset <= start);
            if (mark.line == line) QVERIFY(mark.offset == start && mark.pen == pen.style());
            longest = std::max<std::uint64_t>(longest, start - mark.offset);
            pen.read(all.substr(start, end - start));
            start = end;
        }
        QVERIFY2(longest < 2 * index.stretch(), "one has to read less than two stretches");
    }

    static void lineEndsAreCounted()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 2000; ++round) {
            std::string bytes;
            for (std::size_t size = random() % 40; bytes.size() < size;) bytes += random() % 3 == 0 ? '\n' : static_cast<char>(random() & 0xFF);
            QCOMPARE(lineEndsIn(bytes), static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n')));
        }
    }

    void itGrowsAndTells()
    {
        OutputFile file(m_path);
        QCOMPARE(file.lineCount(), 0U);
        QVERIFY(file.lines(0, 10).empty());
        QSignalSpy changed(&file, &OutputFile::changed);
        append(m_path, "one\ntwo\nthr");
        file.grew();
        QTRY_VERIFY(hasRead(file, 11));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(file.extent().state, OutputState::There);
        QCOMPARE(file.lineCount(), 3U);
        QCOMPARE(texts(file, 0, 10), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("thr")}));
        append(m_path, "ee\n");
        file.grew();
        QTRY_VERIFY(hasRead(file, 14));
        QCOMPARE(file.lineCount(), 3U);
        QCOMPARE(file.line(2).text, QStringLiteral("three"));
        QVERIFY(file.line(3).text.isEmpty());
    }

    void anyLineOfManyIsRead()
    {
        const QByteArray bytes = mixedLines(5, 60000);
        append(m_path, bytes);
        const OutputFile file(m_path);
        QTRY_VERIFY(hasRead(file, bytes.size()));
        QCOMPARE(file.lineCount(), 60000U);
        const QList<QByteArray> expected = bytes.split('\n');
        AnsiPen pen;
        std::vector<AnsiStyle> pens;
        for (const QByteArray& line : expected) {
            pens.push_back(pen.style());
            pen.read(line.toStdString());
        }
        for (quint64 n : {0U, 1U, 777U, 30000U, 59998U, 59999U}) {
            const OutputLine line = file.line(n);
            QCOMPARE(line.text, QString::fromUtf8(expected[static_cast<qsizetype>(n)]));
            QVERIFY(line.pen == pens[static_cast<std::size_t>(n)]);
        }
        const std::vector<OutputLine> many = file.lines(20000, 5000);
        QCOMPARE(many.size(), std::size_t(5000));
        for (std::size_t i = 0; i < many.size(); ++i) QCOMPARE(many[i].text, QString::fromUtf8(expected[static_cast<qsizetype>(20000 + i)]));
    }

    void oddBytesAreShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("no UTF-8") << QByteArray("caf\xe9 au lait\n") << QStringLiteral("caf\uFFFD au lait");
        QTest::newRow("nought bytes") << QByteArray("a\0\0b\n", 5) << QStringLiteral("a\u2400\u2400b");
        QTest::newRow("lines of a terminal") << QByteArray("one\r\n") << QStringLiteral("one");
        QTest::newRow("progress") << QByteArray(" 1%\r 2%\r 99%\r100%\r\n") << QStringLiteral("100%");
        QTest::newRow("progress goes on") << QByteArray(" 1%\r 2%\r") << QStringLiteral(" 2%");
        QTest::newRow("progress for hours") << QByteArray("downloading 17 of 99 MB\r").repeated(100'000) + "downloading 99 of 99 MB\r" << QStringLiteral("downloading 99 of 99 MB");
    }
    void oddBytesAreShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        append(m_path, bytes);
        const OutputFile file(m_path);
        QTRY_VERIFY(hasRead(file, bytes.size()));
        QCOMPARE(file.lineCount(), 1U);
        QCOMPARE(texts(file, 0, 1), QStringList(text));
    }

    /// A very long line is cut, in the middle of no character, and the lines around it stay what they are.
    void aLineWithoutEndIsCut()
    {
        const QByteArray before = "before\n", endless = "z" + QByteArray("ä").repeated(10 << 20), after = "\nafter\n";
        append(m_path, before + endless + after);
        const OutputFile file(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(hasRead(file, before.size() + endless.size() + after.size()), 30000);
        QCOMPARE(file.lineCount(), 3U);
        const std::vector<OutputLine> lines = file.lines(0, 3);
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0].text, QStringLiteral("before"));
        QVERIFY(lines[1].text.size() < 20000);
        QVERIFY(!lines[1].text.contains(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(lines[1].leftOut + static_cast<quint64>(lines[1].text.toUtf8().size()), static_cast<quint64>(endless.size()));
        QCOMPARE(lines[2].text, QStringLiteral("after"));
    }

    void itMayBeReplacedCutOrTakenAway()
    {
        append(m_path, "old one\nold two\nold three\n");
        OutputFile file(m_path);
        QTRY_COMPARE(file.lineCount(), 3U);
        QVERIFY(QFile::resize(m_path, 0));
        QTRY_COMPARE(file.extent().begin, OutputBegin::Shrunk);
        QCOMPARE(file.lineCount(), 0U);
        append(m_path, "second\n");
        QTRY_COMPARE(texts(file, 0, 5), QStringList(QStringLiteral("second")));

        append(m_path + QStringLiteral(".new"), "third\nfile\n");
        QVERIFY(QFile::remove(m_path));
        QTRY_COMPARE(file.extent().state, OutputState::Gone);
        QCOMPARE(texts(file, 0, 5), QStringList(QStringLiteral("second")));
        QVERIFY(QFile::rename(m_path + QStringLiteral(".new"), m_path));
        QTRY_COMPARE(texts(file, 0, 5), QStringList({QStringLiteral("third"), QStringLiteral("file")}));
        QCOMPARE(file.extent().begin, OutputBegin::Replaced);
        QCOMPARE(file.extent().generation, 2U);
    }

    void whatIsNoFileIsSaid()
    {
        const OutputFile file(m_folder.path());
        QTRY_COMPARE(file.extent().state, OutputState::Unreadable);
        QVERIFY(!file.extent().problem.isEmpty());
    }

    void theSearchFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<bool>("up");
        QTest::addColumn<int>("found");
        QTest::addColumn<bool>("wrapped");
        QTest::addColumn<int>("lines");
        // Every 1000th of 50,000 lines says "Error N", in colours; the last one is not finished.
        QTest::newRow("first") << QStringLiteral("error") << 0 << false << 0 << false << 51;
        QTest::newRow("next") << QStringLiteral("ERROR") << 1 << false << 1000 << false << 51;
        QTest::newRow("here") << QStringLiteral("error") << 7000 << false << 7000 << false << 51;
        QTest::newRow("round the end") << QStringLiteral("error 49000") << 49001 << false << 49000 << true << 1;
        QTest::newRow("up") << QStringLiteral("error") << 48999 << true << 48000 << false << 51;
        QTest::newRow("up here") << QStringLiteral("error") << 3000 << true << 3000 << false << 51;
        QTest::newRow("up round the beginning") << QStringLiteral("error 49000") << 48999 << true << 49000 << true << 1;
        QTest::newRow("the unfinished line") << QStringLiteral("unfinished") << 0 << false << 50000 << false << 1;
        QTest::newRow("letters of other scripts") << QStringLiteral("Größe") << 0 << false << 500 << false << 50;
        QTest::newRow("nowhere") << QStringLiteral("no such text") << 100 << false << -1 << false << 0;
        QTest::newRow("nowhere upwards") << QStringLiteral("no such text") << 100 << true << -1 << false << 0;
        QTest::newRow("colours do not count") << QStringLiteral("31m") << 0 << false << -1 << false << 0;
    }
    void theSearchFinds()
    {
        QByteArray bytes;
        for (int i = 0; i < 50000; ++i)
            bytes += i % 1000 == 0 ? "\x1b[31mErr\x1b[1mor\x1b[0m " + QByteArray::number(i) + "\r\n" : i % 1000 == 500 ? QByteArray("GRÖSSE grösse GRÖßE\n") : QByteArray("all is well\n");
        append(m_path, bytes + "Error, unfinished");
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(bool, up);
        OutputFile file(m_path);
        QTRY_COMPARE(file.lineCount(), 50001U);
        const quint64 turn = file.search(text, static_cast<quint64>(from), up ? Direction::Up : Direction::Down);
        QTRY_VERIFY(file.searchState().turn == turn && !file.searchState().looking && file.searchState().counted);
        const SearchState state = file.searchState();
        QFETCH(int, found);
        QFETCH(bool, wrapped);
        QFETCH(int, lines);
        QCOMPARE(state.at ? static_cast<int>(*state.at) : -1, found);
        QCOMPARE(state.wrapped, wrapped);
        QCOMPARE(state.lines, static_cast<std::uint64_t>(lines));
    }

    void theSearchGoesOnWhileItGrowsAndEnds()
    {
        append(m_path, "needle\nhay\nnee");
        OutputFile file(m_path);
        file.search(QStringLiteral("needle"), 0, Direction::Down);
        QTRY_VERIFY(file.searchState().counted && file.searchState().lines == 1);
        append(m_path, "dle\nneedle needle\n");
        QTRY_COMPARE(file.searchState().lines, 3U);
        file.search(QString(), 0, Direction::Down);
        QTRY_VERIFY(file.searchState().text.isEmpty());
        QCOMPARE(file.searchState().lines, 0U);
    }

    /// Across the pieces in which a line of megabytes is read, and at the end of it.
    void aLongLineIsSearched()
    {
        QByteArray endless = QByteArray(3 << 20, '.');
        for (const qsizetype at : {262140, 262141, 262142, 262143}) {
            QByteArray bytes = endless;
            bytes.replace(at, 6, "needle");
            QFile::remove(m_path);
            append(m_path, "first\n" + bytes + "\nlast needle\n");
            OutputFile file(m_path);
            QTRY_COMPARE(file.lineCount(), 3U);
            file.search(QStringLiteral("needle"), 0, Direction::Down);
            QTRY_VERIFY(file.searchState().counted);
            QCOMPARE(file.searchState().lines, 2U);
            QCOMPARE(file.searchState().at.value_or(99), 1U);
        }
    }

    /// To look for something else does not wait for what was asked before, and neither does the end.
    void aSearchCanBeGivenUp()
    {
        append(m_path, QByteArray("\x1b[32mnothing to be found here\n").repeated(200'000));
        OutputFile file(m_path);
        file.search(QStringLiteral("something"), 0, Direction::Up);
        const quint64 turn = file.search(QStringLiteral("nothing"), 5, Direction::Down);
        QTRY_VERIFY(file.searchState().turn == turn && !file.searchState().looking);
        QCOMPARE(file.searchState().at.value_or(0), 5U);
        file.search(QStringLiteral("something"), 0, Direction::Up);
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "test_output_file.moc"
