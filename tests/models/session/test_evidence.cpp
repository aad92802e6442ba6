// What is looked at of what commands leave: every byte of an output once, in order, whatever grows meanwhile.

#include "models/base/digest.h"
#include "models/session/evidence.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using holdpoint::sha256Hex;
using holdpoint::session::Evidence;
using holdpoint::session::FileSeen;

namespace {

constexpr std::uint64_t kib = 1024, mib = 1024 * kib;

struct Piece {
    std::string job;
    std::uint64_t from = 0;
    FileSeen seen;
};

/// Bytes of which no two stretches are the same.
std::string bytes(std::uint64_t size)
{
    std::string text(size, '\0');
    std::uint64_t state = 88172645463325252ULL;
    for (char& c : text) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        c = static_cast<char>(state);
    }
    return text;
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_evidence.reset(); }
    void smallThingsAreSeenAtOnce();
    void largeThingsAreSeenLater();
    void piecesAreWholeUntilItEnds();
    void outputsOfAllSizes_data();
    void outputsOfAllSizes();
    void growthWhileALookIsUnderWay();
    void aSmallThingWaitsItsTurn();
    void followedFromAnOffset();
    void severalOutputs();
    void aFileThatIsMissing();
    void aFolderIsNoFile();
    void anOutputThatIsShorterThanSaid();
    void leftWhileReading();

private:
    std::string write(const char* name, const std::string& content)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), static_cast<qint64>(content.size())) != static_cast<qint64>(content.size())) return {};
        return file.fileName().toStdString();
    }
    /// Each byte of an output is in one piece, in order, and the hashes are those of the bytes.
    void compare(const std::string& job, const std::string& content, std::uint64_t from = 0)
    {
        for (const Piece& piece : m_pieces) {
            if (piece.job != job) continue;
            QCOMPARE(piece.from, from);
            QVERIFY(piece.seen.there && piece.seen.bytes > 0 && piece.seen.bytes <= 4 * mib);
            QCOMPARE(piece.seen.sha256, sha256Hex(std::string_view(content).substr(from, piece.seen.bytes)));
            from += piece.seen.bytes;
        }
        QCOMPARE(from, content.size());
    }
    void close(const std::string& job, const std::string& output, std::uint64_t size, std::vector<std::string> files = {})
    {
        m_evidence->close(job, output, size, std::move(files), [this](std::vector<FileSeen> seen) {
            ++m_closed;
            m_files = std::move(seen);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Evidence> m_evidence;
    std::vector<Piece> m_pieces;
    std::vector<FileSeen> m_files;
    int m_closed = 0;
};

void TestEvidence::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_pieces.clear();
    m_files.clear();
    m_closed = 0;
    m_evidence = std::make_unique<Evidence>([this](const std::string& job, std::uint64_t from, const FileSeen& piece) { m_pieces.push_back({job, from, piece}); });
}

void TestEvidence::smallThingsAreSeenAtOnce()
{
    const std::string output = bytes(256 * kib), file = "a file";
    const std::string path = write("output", output), made = write("made", file);
    m_evidence->grew("L1-1", path, output.size());
    QVERIFY(m_pieces.empty());          // no whole piece yet
    close("L1-1", path, output.size(), {made});
    QCOMPARE(m_closed, 1);
    compare("L1-1", output);
    QCOMPARE(m_files.size(), std::size_t(1));
    QCOMPARE(m_files[0].path, made);
    QVERIFY(m_files[0].there);
    QCOMPARE(m_files[0].bytes, std::uint64_t(6));
    QCOMPARE(m_files[0].sha256, sha256Hex(file));
    m_evidence->close("L2-1", path, 0, {}, [this](const std::vector<FileSeen>& seen) { m_closed += seen.empty() ? 1 : 0; });   // nothing was said
    QCOMPARE(m_closed, 2);
    QCOMPARE(m_pieces.size(), std::size_t(1));
}

void TestEvidence::largeThingsAreSeenLater()
{
    const std::string file = bytes(256 * kib + 1);
    const std::string made = write("made", file);
    close("L1-1", write("output", "said"), 4, {made});
    QCOMPARE(m_closed, 0);
    QTRY_COMPARE(m_closed, 1);
    compare("L1-1", "said");
    QCOMPARE(m_files.at(0).bytes, std::uint64_t(file.size()));
    QCOMPARE(m_files.at(0).sha256, sha256Hex(file));
}

void TestEvidence::piecesAreWholeUntilItEnds()
{
    const std::string output = bytes(9 * mib);
    const std::string path = write("output", output);
    m_evidence->grew("L1-1", path, 4 * mib - 1);
    QCoreApplication::processEvents();
    QVERIFY(m_pieces.empty());
    m_evidence->grew("L1-1", path, 9 * mib);
    QTRY_COMPARE(m_pieces.size(), std::size_t(2));
    QCOMPARE(m_pieces[0].seen.bytes, 4 * mib);
    QCOMPARE(m_pieces[1].seen.bytes, 4 * mib);
    m_evidence->grew("L1-1", path, 9 * mib);        // nothing new
    close("L1-1", path, 9 * mib);
    QTRY_COMPARE(m_closed, 1);
    QCOMPARE(m_pieces.size(), std::size_t(3));
    compare("L1-1", output);
}

void TestEvidence::outputsOfAllSizes_data()
{
    QTest::addColumn<quint64>("size");
    for (const std::uint64_t size : {std::uint64_t{0}, std::uint64_t{1}, 64 * kib, 256 * kib, 256 * kib + 1, 4 * mib - 1, 4 * mib, 4 * mib + 1, 8 * mib, 13 * mib + 7}) QTest::addRow("%llu", static_cast<unsigned long long>(size)) << quint64(size);
}

void TestEvidence::outputsOfAllSizes()
{
    QFETCH(const quint64, size);
    const std::string output = bytes(size);
    close("L1-1", write("output", output), size);
    QTRY_COMPARE(m_closed, 1);
    compare("L1-1", output);
    QCOMPARE(m_pieces.size(), std::size_t((size + 4 * mib - 1) / (4 * mib)));
}

void TestEvidence::growthWhileALookIsUnderWay()
{
    const std::string output = bytes(14 * mib);
    const std::string path = write("output", output.substr(0, 5 * mib));
    m_evidence->grew("L1-1", path, 5 * mib);
    QVERIFY(m_pieces.empty());                      // it is under way, and its end was not told yet
    QFile more(QString::fromStdString(path));
    QVERIFY(more.open(QIODevice::Append));
    QCOMPARE(more.write(output.data() + 5 * mib, static_cast<qint64>(9 * mib)), static_cast<qint64>(9 * mib));
    more.close();
    m_evidence->grew("L1-1", path, 12 * mib + 1);
    close("L1-1", path, 14 * mib);
    QTRY_COMPARE(m_closed, 1);
    compare("L1-1", output);
}

/// What comes after something large is told after it.
void TestEvidence::aSmallThingWaitsItsTurn()
{
    const std::string large = bytes(5 * mib);
    const std::string path = write("output", large), made = write("made", "small");
    close("L1-1", path, large.size(), {made, path});
    close("L2-1", made, 5);
    QVERIFY(m_pieces.empty());
    QTRY_COMPARE(m_closed, 2);
    QCOMPARE(m_pieces.back().job, std::string("L2-1"));
    compare("L1-1", large);
    compare("L2-1", "small");
}

void TestEvidence::followedFromAnOffset()
{
    const std::string output = bytes(9 * mib);
    const std::string path = write("output", output);
    m_evidence->follow("L1-1", 4 * mib + 10);
    m_evidence->grew("L1-1", path, 8 * mib);
    QVERIFY(m_pieces.empty());                      // from there on it is no whole piece
    close("L1-1", path, 9 * mib);
    QTRY_COMPARE(m_closed, 1);
    compare("L1-1", output, 4 * mib + 10);
    m_pieces.clear();
    m_evidence->follow("L2-1", 9 * mib);            // all was seen
    close("L2-1", path, 9 * mib);
    QCOMPARE(m_closed, 2);
    QVERIFY(m_pieces.empty());
}

void TestEvidence::severalOutputs()
{
    const std::string one = bytes(6 * mib), two = bytes(7 * mib);
    const std::string first = write("one", one), second = write("two", two);
    m_evidence->grew("L1-1", first, 4 * mib);
    m_evidence->grew("L2-1", second, 5 * mib);
    close("L2-1", second, two.size());
    close("L1-1", first, one.size());
    QTRY_COMPARE(m_closed, 2);
    compare("L1-1", one);
    compare("L2-1", two);
}

void TestEvidence::aFileThatIsMissing()
{
    const std::string nowhere = m_folder->filePath(QStringLiteral("nowhere")).toStdString(), empty = write("empty", {});
    close("L1-1", write("output", {}), 0, {nowhere, empty});
    QCOMPARE(m_closed, 1);
    QCOMPARE(m_files.size(), std::size_t(2));
    QCOMPARE(m_files[0].path, nowhere);
    QVERIFY(!m_files[0].there);
    QCOMPARE(m_files[0].bytes, std::uint64_t(0));
    QVERIFY(m_files[0].sha256.empty());             // there is nothing to have one
    QVERIFY(m_files[1].there);
    QCOMPARE(m_files[1].bytes, std::uint64_t(0));
    QCOMPARE(m_files[1].sha256, sha256Hex({}));
}

void TestEvidence::aFolderIsNoFile()
{
    close("L1-1", write("output", {}), 0, {m_folder->path().toStdString()});
    QTRY_COMPARE(m_closed, 1);
    QVERIFY(!m_files.at(0).there);
    QCOMPARE(m_files.at(0).bytes, std::uint64_t(0));
}

/// The disk may have lost what the runner has seen: only what is there is vouched for.
void TestEvidence::anOutputThatIsShorterThanSaid()
{
    const std::string output = bytes(5 * mib);
    const std::string path = write("output", output);
    close("L1-1", path, 12 * mib);
    QTRY_COMPARE(m_closed, 1);
    compare("L1-1", output);
}

/// Who goes does not wait for gigabytes, and nobody is told anything any more.
void TestEvidence::leftWhileReading()
{
    QFile file(m_folder->filePath(QStringLiteral("large")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr qint64 size = qint64{64} << 30;       // a hole: it takes no room, and half a minute to hash
    QVERIFY(file.resize(size));
    const std::string path = file.fileName().toStdString();
    m_evidence->grew("L1-1", path, static_cast<std::uint64_t>(size));
    close("L1-1", path, static_cast<std::uint64_t>(size), {path});
    QElapsedTimer timer;
    timer.start();
    m_evidence.reset();
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    const std::size_t seen = m_pieces.size();
    QCoreApplication::processEvents();
    QCOMPARE(m_pieces.size(), seen);
    QCOMPARE(m_closed, 0);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
