// A series of samples: what is drawn of it is what is in it, at any zoom, before and after a restart.

#include "models/monitor/series.h"

#include "tests/support/small_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace holdpoint::monitor;
using holdpoint::tests::SmallDisk;

namespace {

using Random = std::mt19937_64;

constexpr std::int64_t start = 1'780'000'000'000;

std::int64_t upTo(Random& random, std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(0, most)(random); }

/// About one a second, with holes.
std::vector<Sample> randomSamples(Random& random, std::size_t count)
{
    std::vector<Sample> samples;
    std::int64_t atMs = start;
    for (std::size_t i = 0; i < count; ++i) {
        atMs += upTo(random, 199) == 0 ? 6000 + upTo(random, 100'000) : 200 + upTo(random, 1600);
        samples.push_back({atMs, static_cast<double>(upTo(random, 1000))});
    }
    return samples;
}

/// What columns are, without anything clever.
std::vector<Column> plainColumns(const std::vector<Sample>& samples, std::int64_t fromMs, std::int64_t toMs, std::size_t count)
{
    std::vector<Column> columns(count);
    const Sample* before = nullptr;
    for (const Sample& sample : samples) {
        if (sample.atMs < fromMs || sample.atMs >= toMs) continue;
        Column& column = columns[static_cast<std::size_t>(static_cast<double>(sample.atMs - fromMs) * static_cast<double>(count) / static_cast<double>(toMs - fromMs))];
        const bool gap = before && sample.atMs - before->atMs > 5000;
        before = &sample;
        if (column.count++ == 0) {
            column.first = column.least = column.most = column.last = sample;
            column.gapBefore = gap;
            continue;
        }
        column.gapInside = column.gapInside || gap;
        if (sample.value < column.least.value) column.least = sample;
        if (sample.value > column.most.value) column.most = sample;
        column.last = sample;
    }
    return columns;
}

bool same(const Column& a, const Column& b)
{
    if (a.count != b.count || a.count == 0) return a.count == b.count;
    return a.first == b.first && a.least == b.least && a.most == b.most && a.last == b.last && a.gapBefore == b.gapBefore && a.gapInside == b.gapInside;
}

/// The first of the columns that is not what it should be; -1 when all are.
int wrongColumn(const Series& series, const std::vector<Sample>& samples, std::int64_t fromMs, std::int64_t toMs, std::size_t count)
{
    const auto ours = series.columns(fromMs, toMs, count), plain = plainColumns(samples, fromMs, toMs, count);
    for (std::size_t i = 0; i < count; ++i)
        if (!same(ours[i], plain[i])) return static_cast<int>(i);
    return -1;
}

/// Small, so that much is forgotten.
SeriesOptions small()
{
    SeriesOptions options;
    options.keptSamples = 200;
    options.keptBuckets = 16;
    return options;
}

void comparesWell(const Series& series, const std::vector<Sample>& samples, Random& random)
{
    for (int look = 0; look < 40; ++look) {
        const std::int64_t all = samples.back().atMs - start, fromMs = start - 5000 + upTo(random, all), toMs = fromMs + 1 + upTo(random, look % 2 == 0 ? all : all / 100);
        const std::size_t columns = static_cast<std::size_t>(1 + upTo(random, 300));
        QCOMPARE(wrongColumn(series, samples, fromMs, toMs, columns), -1);
    }
    QCOMPARE(wrongColumn(series, samples, start, samples.back().atMs + 1, 1200), -1);
    QCOMPARE(wrongColumn(series, samples, start, samples.back().atMs + 1, 1), -1);
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    bool m_mounts = false;
    std::string path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

private Q_SLOTS:
    void initTestCase() { m_mounts = holdpoint::tests::enterOwnMounts(); }
    void columnsAreExact_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 63, 64, 65, 127, 128, 255, 256, 257, 1000, 4096, 20'000}) QTest::addRow("%d", count) << count;
    }
    void columnsAreExact()
    {
        QFETCH(const int, count);
        Random random(static_cast<std::uint64_t>(count));
        const std::vector<Sample> samples = randomSamples(random, static_cast<std::size_t>(count));
        auto series = Series::open(path(QTest::currentDataTag()), SeriesFile::Use::Write, small());
        QVERIFY2(series, series ? "" : series.error().text().c_str());
        SeriesOptions roomy;
        roomy.keptSamples = 100'000;
        Series memory(roomy);
        for (const Sample& sample : samples) {
            series->append(sample);
            memory.append(sample);
            if (upTo(random, 50) == 0) QVERIFY(!series->flush());
        }
        QVERIFY(!series->flush());
        comparesWell(*series, samples, random);
        comparesWell(memory, samples, random);
        QCOMPARE(series->size(), static_cast<std::uint64_t>(count));
        // And the samples themselves.
        QCOMPARE(series->samples(start, samples.back().atMs + 1, 1'000'000), samples);
        QCOMPARE(series->samples(samples[samples.size() / 2].atMs, samples.back().atMs, 10).size(), std::min<std::size_t>(10, samples.size() - samples.size() / 2 - 1));

        auto again = Series::open(path(QTest::currentDataTag()), SeriesFile::Use::Write, small());
        QVERIFY(again);
        QCOMPARE(again->tornBytes(), 0U);
        comparesWell(*again, samples, random);
    }
    /// What was not flushed yet is drawn as well.
    void columnsBeforeTheFlush()
    {
        Random random(3);
        const std::vector<Sample> samples = randomSamples(random, 150);
        auto series = Series::open(path("unflushed"), SeriesFile::Use::Write, small());
        for (const Sample& sample : samples) series->append(sample);
        comparesWell(*series, samples, random);
    }

    /// A program may die at any byte.
    void tornTails()
    {
        Random random(5);
        const std::vector<Sample> samples = randomSamples(random, 50);
        {
            auto series = Series::open(path("torn"));
            for (const Sample& sample : samples) series->append(sample);
            QVERIFY(!series->flush());
        }
        QFile whole(QString::fromStdString(path("torn")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QCOMPARE(bytes.size(), 51 * 24);
        for (qsizetype size = 0; size <= bytes.size(); ++size) {
            QFile cut(QString::fromStdString(path("cut")));
            QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(cut.write(bytes.first(size)), size);
            cut.close();
            const std::uint64_t left = size < 24 ? 0 : static_cast<std::uint64_t>(size / 24 - 1);
            auto series = Series::open(path("cut"));
            QVERIFY2(series, series ? "" : series.error().text().c_str());
            QCOMPARE(series->size(), left);
            QCOMPARE(series->tornBytes(), size < 24 ? 0U : static_cast<std::uint64_t>(size % 24));
            series->append({start + 100'000'000, 7});
            QVERIFY(!series->flush());
            QCOMPARE(Series::open(path("cut"))->size(), left + 1);
        }
    }
    /// A file system may keep the length and lose what was written, or keep what stood there before.
    void damagedTails()
    {
        Random random(6);
        const std::vector<Sample> samples = randomSamples(random, 50);
        {
            auto series = Series::open(path("damaged"));
            for (const Sample& sample : samples) series->append(sample);
            QVERIFY(!series->flush());
        }
        QFile file(QString::fromStdString(path("damaged")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(24 * 41));
        const QByteArray old = file.read(24 * 5);
        QVERIFY(file.seek(24 * 46));
        file.write(QByteArray(24 * 3, '\0') + old);
        file.close();
        auto series = Series::open(path("damaged"));
        QCOMPARE(series->size(), 45U);
        QVERIFY(series->tornBytes() > 0);
        QCOMPARE(series->last()->atMs, samples[44].atMs);
    }
    void somethingElseIsLeftAlone()
    {
        for (const QByteArray& bytes : {QByteArray("# Deploy\n\nA runbook that somebody keeps in this folder.\n"), QByteArray("x")}) {
            QFile file(QString::fromStdString(path("deploy.md")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            const auto series = Series::open(path("deploy.md"));
            QVERIFY(!series);
            QVERIFY(QByteArray::fromStdString(series.error().text()).contains("deploy.md: this is no series"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
        }
        QVERIFY(!Series::open(path("no/such/folder")));
    }

    /// A second desktop draws what the one that drives measures.
    void isFollowed()
    {
        Random random(8);
        const std::vector<Sample> samples = randomSamples(random, 1000);
        auto writer = Series::open(path("followed"));
        auto reader = Series::open(path("followed"), SeriesFile::Use::Follow, small());
        QVERIFY(reader);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            writer->append(samples[i]);
            if (i % 100 != 99) continue;
            QVERIFY(!writer->flush());
            QVERIFY(!reader->catchUp());
            QCOMPARE(reader->size(), i + 1);
        }
        comparesWell(*reader, samples, random);
        // A sample that is being written is no damage.
        QFile file(QString::fromStdString(path("followed")));
        QVERIFY(file.open(QIODevice::Append));
        file.write("half of one");
        file.close();
        QVERIFY(!reader->catchUp());
        QCOMPARE(reader->size(), 1000U);
        QCOMPARE(QFile(QString::fromStdString(path("followed"))).size(), 1001 * 24 + 11);
    }

    void memoryIsBounded()
    {
        Series series;
        std::size_t atOneMillion = 0;
        for (std::int64_t i = 0; i < 8'000'000; ++i) {
            series.append({start + i * 10, static_cast<double>(i % 977)});
            if (i == 999'999) atOneMillion = series.bytesInMemory();
        }
        QVERIFY2(atOneMillion < 16U * 1'000'000 / 4, QByteArray::number(qulonglong{atOneMillion}).constData());
        QVERIFY2(series.bytesInMemory() < 6'000'000, QByteArray::number(qulonglong{series.bytesInMemory()}).constData());
        // What is forgotten is not gone: all samples are in some column.
        std::uint64_t count = 0;
        for (const Column& column : series.columns(start, start + 80'000'000, 1200)) count += column.count;
        QCOMPARE(count, 8'000'000U);
    }
    /// Without a file, what is forgotten is drawn as coarsely as it is remembered, and nothing of it is lost or doubled.
    void withoutAFile()
    {
        Random random(10);
        const std::vector<Sample> samples = randomSamples(random, 20'000);
        Series series(small());
        for (const Sample& sample : samples) series.append(sample);
        const auto ours = series.columns(start, samples.back().atMs + 1, 700), plain = plainColumns(samples, start, samples.back().atMs + 1, 700);
        Bucket all, wanted;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            all.add(Bucket{ours[i].first, ours[i].least, ours[i].most, ours[i].last, ours[i].count, false}, 5000);
            wanted.add(Bucket{plain[i].first, plain[i].least, plain[i].most, plain[i].last, plain[i].count, false}, 5000);
        }
        QCOMPARE(all.count, wanted.count);
        QVERIFY(all.first == wanted.first && all.least == wanted.least && all.most == wanted.most && all.last == wanted.last);
    }
    void whatIsNotLaterIsPassedOver()
    {
        Series series;
        series.append({start, 1});
        series.append({start, 2});
        series.append({start - 1, 3});
        QCOMPARE(series.size(), 1U);
        QCOMPARE(series.last()->value, 1.0);
        QCOMPARE(series.columns(start, start, 10).front().count, 0U);
        QVERIFY(series.columns(start, start + 1, 0).empty());
    }
    /// A full disk is told, and the samples are written when there is room again.
    void theDiskIsFull()
    {
        if (!m_mounts) QSKIP("this system lets nobody mount a small disk");
        const SmallDisk disk(m_folder.path(), 64 * 1024);
        QVERIFY(disk.mounted());
        auto series = Series::open(disk.path("series").toStdString());
        QVERIFY(series);
        Random random(9);
        const std::vector<Sample> samples = randomSamples(random, 5000);
        for (const Sample& sample : samples) series->append(sample);
        const auto wrong = series->flush();
        QVERIFY(wrong);
        QVERIFY2(wrong->text().find("make room on the disk") != std::string::npos, wrong->text().c_str());
        QCOMPARE(series->size(), 5000U);
        comparesWell(*series, samples, random);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
