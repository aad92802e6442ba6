#include "models/monitor/series_file.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace holdpoint::monitor {

namespace {

struct Entry {
    std::int64_t atMs = 0;
    std::uint64_t value = 0;
    std::uint64_t check = 0;
};
static_assert(sizeof(Entry) == 24);

constexpr std::size_t entry = sizeof(Entry), atOnce = 4096;
/// As long as an entry, so that every entry has its place by its number. A file of another byte order is not recognised.
constexpr Entry head = {0x4550'4453'4552'4945, 1, 0x0d0a'1a0a'5350'4448};

/// Depends on the place as well: an old entry in a new place is torn.
std::uint64_t checkOf(std::uint64_t index, std::int64_t atMs, std::uint64_t value)
{
    std::uint64_t sum = index + 0x9e3779b97f4a7c15U;
    for (const std::uint64_t part : {static_cast<std::uint64_t>(atMs), value}) {
        sum = (sum ^ part) * 0xbf58476d1ce4e5b9U;
        sum ^= sum >> 29;
        sum *= 0x94d049bb133111ebU;
        sum ^= sum >> 32;
    }
    return sum;
}

qint64 placeOf(std::uint64_t index) { return static_cast<qint64>((index + 1) * entry); }

std::optional<Error> beginFile(QFile& file, const std::string& path, SeriesFile::Use use)
{
    Entry found;
    const qint64 size = file.size();
    const qint64 got = file.read(reinterpret_cast<char*>(&found), entry);
    const bool begins = got >= 0 && std::memcmp(&found, &head, static_cast<std::size_t>(got)) == 0;
    if (got == static_cast<qint64>(entry) && begins) return std::nullopt;
    if (!begins || size > static_cast<qint64>(entry)) return Error{"this is no series of samples; give the release another folder, or move the file away", path};
    if (use == SeriesFile::Use::Follow) return std::nullopt;
    if (!file.seek(0) || file.write(reinterpret_cast<const char*>(&head), entry) != static_cast<qint64>(entry))
        return Error{"cannot write: " + file.errorString().toStdString(), path};
    return std::nullopt;
}

} // namespace

Result<SeriesFile> SeriesFile::open(const std::string& path, Use use)
{
    auto file = std::make_unique<QFile>(QString::fromStdString(path));
    const auto mode = (use == Use::Write ? QIODevice::ReadWrite : QIODevice::ReadOnly) | QIODevice::Unbuffered;
    if (!file->open(mode)) return Error{"cannot open: " + file->errorString().toStdString(), path};
    if (const auto wrong = beginFile(*file, path, use)) return *wrong;
    return SeriesFile(std::move(file), use);
}

std::optional<Error> SeriesFile::readNew(const std::function<void(const Sample&)>& take)
{
    std::vector<Entry> entries(atOnce);
    bool whole = true;
    while (whole) {
        if (!m_file->seek(placeOf(m_written))) break;
        const qint64 got = m_file->read(reinterpret_cast<char*>(entries.data()), static_cast<qint64>(atOnce * entry));
        if (got < 0) return Error{"cannot read: " + m_file->errorString().toStdString(), m_file->fileName().toStdString()};
        const std::size_t count = static_cast<std::size_t>(got) / entry;
        whole = count == atOnce;
        for (std::size_t i = 0; i < count; ++i, ++m_written) {
            const Entry& at = entries[i];
            if (at.check != checkOf(m_written, at.atMs, at.value)) {
                whole = false;
                break;
            }
            take({at.atMs, std::bit_cast<double>(at.value)});
        }
    }
    const qint64 end = std::max(placeOf(m_written), static_cast<qint64>(entry)), size = m_file->size();
    m_torn = size > end ? static_cast<std::uint64_t>(size - end) : 0;
    if (m_use == Use::Write && m_torn > 0 && !m_file->resize(end)) return Error{"cannot cut off a torn end: " + m_file->errorString().toStdString(), m_file->fileName().toStdString()};
    return std::nullopt;
}

void SeriesFile::append(const Sample& sample)
{
    if (m_givenUp || m_use == Use::Follow) return;
    Entry next{sample.atMs, std::bit_cast<std::uint64_t>(sample.value), 0};
    next.check = checkOf(m_written + m_waitingCount, next.atMs, next.value);
    const char* bytes = reinterpret_cast<const char*>(&next);
    m_waiting.insert(m_waiting.end(), bytes, bytes + entry);
    ++m_waitingCount;
    // A disk that is full is told by the next flush() that somebody asks for.
    if (m_waitingCount % atOnce == 0) (void)flush();
}

std::optional<Error> SeriesFile::flush()
{
    if (m_waitingCount == 0) return std::nullopt;
    // After a write that stopped in the middle, the same entries go to the same place again.
    const auto size = static_cast<qint64>(m_waiting.size());
    if (!m_file->seek(placeOf(m_written)) || m_file->write(m_waiting.data(), size) != size) {
        // What cannot be written must not fill the memory instead: after a while the file ends here, and the next run goes on with it.
        m_givenUp = m_waitingCount >= 16 * atOnce;
        if (m_givenUp) m_waiting = {}, m_waitingCount = 0;
        return Error{"cannot write samples: " + m_file->errorString().toStdString() + "; make room on the disk", m_file->fileName().toStdString()};
    }
    m_written += m_waitingCount;
    m_waiting.clear();
    m_waitingCount = 0;
    return std::nullopt;
}

std::vector<Sample> SeriesFile::read(std::uint64_t index, std::uint64_t count) const
{
    if (index >= m_written) return {};
    std::vector<Entry> entries(static_cast<std::size_t>(std::min(count, m_written - index)));
    if (!m_file->seek(placeOf(index))) return {};
    const qint64 got = m_file->read(reinterpret_cast<char*>(entries.data()), static_cast<qint64>(entries.size() * entry));
    std::vector<Sample> samples;
    samples.reserve(entries.size());
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::max<qint64>(got, 0)) / entry; ++i) samples.push_back({entries[i].atMs, std::bit_cast<double>(entries[i].value)});
    return samples;
}

} // namespace holdpoint::monitor
