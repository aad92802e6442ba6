#include "models/monitor/series.h"

#include <algorithm>

namespace holdpoint::monitor {

Series::Series(const SeriesOptions& options) : m_options(options), m_levels(options.gapMs, options.keptBuckets) {}

Result<Series> Series::open(const std::string& path, SeriesFile::Use use, const SeriesOptions& options)
{
    auto file = SeriesFile::open(path, use);
    if (!file) return file.error();
    Series series(options);
    series.m_file = std::move(file.value());
    if (const auto wrong = series.catchUp()) return *wrong;
    return series;
}

std::optional<Error> Series::catchUp()
{
    if (!m_file) return std::nullopt;
    std::optional<SeriesFile> file = std::move(m_file);
    m_file.reset();     // what is read is not to be written again
    const auto wrong = file->readNew([this](const Sample& sample) { append(sample); });
    m_file = std::move(file);
    return wrong;
}

void Series::append(const Sample& sample)
{
    if (m_size > 0 && sample.atMs <= m_last.atMs) return;
    if (m_size == 0) m_first = sample;
    m_last = sample;
    ++m_size;
    m_levels.add(sample);
    m_newest.push_back(sample);
    if (m_newest.size() > m_options.keptSamples) m_newest.pop_front();
    if (m_file) m_file->append(sample);
}

std::optional<Error> Series::flush()
{
    return m_file ? m_file->flush() : std::nullopt;
}

bool Series::hasSamples(std::uint64_t index, std::uint64_t count) const
{
    return index >= m_size - m_newest.size() || (m_file && index + count <= m_file->readable());
}

void Series::walkSamples(const Walk& walk, std::uint64_t index, std::uint64_t count) const
{
    const auto take = [&](const Sample& sample) {
        if (sample.atMs >= walk.fromMs && sample.atMs < walk.toMs) walk.sample(sample);
    };
    const std::uint64_t inMemory = m_size - m_newest.size();
    if (index >= inMemory) {
        for (std::uint64_t i = index; i < index + count; ++i) take(m_newest[i - inMemory]);
    } else {
        for (const Sample& sample : m_file->read(index, count)) take(sample);
    }
}

void Series::walkBucket(const Walk& walk, std::size_t level, std::uint64_t index) const
{
    const Bucket& bucket = m_levels.at(level, index);
    if (bucket.last.atMs < walk.fromMs || bucket.first.atMs >= walk.toMs) return;
    const std::uint64_t each = SeriesLevels::samplesIn(level);
    const bool hasBuckets = level > 0 && m_levels.keeps(level - 1, index * SeriesLevels::fan);
    if (walk.bucket(bucket, hasBuckets || hasSamples(index * each, each))) return;
    if (!hasBuckets) return walkSamples(walk, index * each, each);
    for (std::uint64_t i = 0; i < SeriesLevels::fan; ++i) walkBucket(walk, level - 1, index * SeriesLevels::fan + i);
}

void Series::walk(const Walk& walk) const
{
    // From left to right: each level has some buckets at its end that have none above them yet, and behind the last there are samples.
    for (std::size_t level = m_levels.levels(); level-- > 0;)
        for (std::uint64_t index = m_levels.whole(level + 1) * SeriesLevels::fan; index < m_levels.whole(level); ++index) walkBucket(walk, level, index);
    const std::uint64_t loose = m_levels.whole(0) * SeriesLevels::leaf;
    walkSamples(walk, loose, m_size - loose);
}

std::vector<Column> Series::columns(std::int64_t fromMs, std::int64_t toMs, std::size_t count) const
{
    std::vector<Column> columns(count);
    if (count == 0 || toMs <= fromMs) return columns;
    std::vector<Bucket> buckets(count);
    const auto columnOf = [&](std::int64_t atMs) {
        const std::int64_t inside = std::clamp(atMs, fromMs, toMs - 1) - fromMs;
        return static_cast<std::size_t>(static_cast<double>(inside) * static_cast<double>(count) / static_cast<double>(toMs - fromMs));
    };
    const auto isInside = [&](const Sample& sample) { return sample.atMs >= fromMs && sample.atMs < toMs; };
    walk({fromMs, toMs,
          [&](const Bucket& bucket, bool canBeTakenApart) {
              const std::size_t column = columnOf(bucket.first.atMs);
              const bool whole = isInside(bucket.first) && isInside(bucket.last) && column == columnOf(bucket.last.atMs);
              if (!whole && canBeTakenApart) return false;
              buckets[column].add(bucket, m_options.gapMs);
              return true;
          },
          [&](const Sample& sample) { buckets[columnOf(sample.atMs)].add(sample, m_options.gapMs); }});
    const Bucket* before = nullptr;
    for (std::size_t i = 0; i < count; ++i) {
        const Bucket& bucket = buckets[i];
        if (bucket.count == 0) continue;
        columns[i] = {bucket.first, bucket.least, bucket.most, bucket.last, bucket.count, before && bucket.first.atMs - before->last.atMs > m_options.gapMs, bucket.gap};
        before = &bucket;
    }
    return columns;
}

std::vector<Sample> Series::samples(std::int64_t fromMs, std::int64_t toMs, std::size_t most) const
{
    std::vector<Sample> found;
    walk({fromMs, toMs, [&](const Bucket&, bool canBeTakenApart) { return found.size() >= most || !canBeTakenApart; },
          [&](const Sample& sample) {
              if (found.size() < most) found.push_back(sample);
          }});
    return found;
}

std::size_t Series::bytesInMemory() const
{
    return m_levels.bytes() + m_newest.size() * sizeof(Sample) + (m_file ? m_file->waitingBytes() : 0);
}

} // namespace holdpoint::monitor
