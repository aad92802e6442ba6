#pragma once

#include "models/monitor/series_file.h"
#include "models/monitor/series_levels.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

/// What is drawn in one column of pixels: with the first, the last, the least and the most of its samples, a line through them
/// looks as a line through all of them would (M4). A column without samples has a count of 0.
struct Column {
    Sample first, least, most, last;
    std::uint64_t count = 0;
    bool gapBefore = false;     ///< nothing was measured between this column's first sample and the one before it
    bool gapInside = false;
};

struct SeriesOptions {
    std::int64_t gapMs = 5000;          ///< samples that lie further apart have a gap between them
    std::size_t keptSamples = 16'384;   ///< the newest, in memory
    std::size_t keptBuckets = 16'384;   ///< the newest of each level, in memory
};

/// The samples of one metric. Append-only: what is in it stays as it is.
///
/// The newest samples are in memory, all of them are in the file, and what is drawn comes from buckets that were made when the
/// samples came. So memory is bounded however long a release runs, and a look costs what it shows: only the buckets that lie over the
/// edge of a column are taken apart. Columns are exact at any zoom, except in a series without a file, where a bucket whose
/// samples are forgotten belongs to one column as a whole.
///
/// Samples have to come through a `SampleGate`; one that is not later than the last is passed over. For one thread.
class Series {
public:
    /// In memory alone: what is forgotten is gone.
    explicit Series(const SeriesOptions& options = {});
    /// In a file, with what is in it already.
    [[nodiscard]] static Result<Series> open(const std::string& path, SeriesFile::Use use = SeriesFile::Use::Write, const SeriesOptions& options = {});

    void append(const Sample& sample);
    /// To be called about once a second. An error is the disk's; the series goes on in memory.
    [[nodiscard]] std::optional<Error> flush();
    /// Of a file that is followed: what has been written to it since.
    [[nodiscard]] std::optional<Error> catchUp();

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::optional<Sample> first() const { return m_size > 0 ? std::optional(m_first) : std::nullopt; }
    [[nodiscard]] std::optional<Sample> last() const { return m_size > 0 ? std::optional(m_last) : std::nullopt; }
    /// What a program that died has left half written, in bytes.
    [[nodiscard]] std::uint64_t tornBytes() const { return m_file ? m_file->tornBytes() : 0; }

    /// What is from `fromMs` to before `toMs`, in so many columns of equal width.
    [[nodiscard]] std::vector<Column> columns(std::int64_t fromMs, std::int64_t toMs, std::size_t count) const;
    /// The samples themselves from `fromMs` to before `toMs`, the first `most` of them; to compute a verdict again.
    [[nodiscard]] std::vector<Sample> samples(std::int64_t fromMs, std::int64_t toMs, std::size_t most) const;

    [[nodiscard]] std::size_t bytesInMemory() const;

private:
    struct Walk {
        std::int64_t fromMs = 0, toMs = 0;
        /// A bucket that lies over one of the ends at least in part: false when it is to be taken apart.
        std::function<bool(const Bucket&, bool canBeTakenApart)> bucket;
        std::function<void(const Sample&)> sample;
    };

    void walk(const Walk& walk) const;
    void walkBucket(const Walk& walk, std::size_t level, std::uint64_t index) const;
    void walkSamples(const Walk& walk, std::uint64_t index, std::uint64_t count) const;
    [[nodiscard]] bool hasSamples(std::uint64_t index, std::uint64_t count) const;

    SeriesOptions m_options;
    std::optional<SeriesFile> m_file;
    SeriesLevels m_levels;
    std::deque<Sample> m_newest;
    std::uint64_t m_size = 0;
    Sample m_first, m_last;
};

} // namespace holdpoint::monitor
