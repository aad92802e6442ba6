#include "models/session/evidence.h"

#include "models/base/digest.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <memory>

namespace holdpoint::session {

namespace {

constexpr std::uint64_t piece = std::uint64_t{4} << 20;
constexpr std::uint64_t small = std::uint64_t{256} << 10;   // read at once: it costs less than a change of threads
constexpr std::uint64_t all = std::numeric_limits<std::uint64_t>::max();

FileSeen read(const std::string& path, std::uint64_t from, std::uint64_t bytes, const std::atomic<bool>& leaving)
{
    FileSeen seen{path, false, 0, {}};
    std::ifstream in(path, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(from));
    seen.there = static_cast<bool>(in);
    Sha256 hash;
    std::vector<char> buffer(std::min(bytes, std::uint64_t{1} << 16));
    while (seen.there && seen.bytes < bytes && !leaving) {
        in.read(buffer.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(buffer.size(), bytes - seen.bytes)));
        if (in.gcount() <= 0) break;
        hash.add({buffer.data(), static_cast<std::size_t>(in.gcount())});
        seen.bytes += static_cast<std::uint64_t>(in.gcount());
    }
    // A folder can be opened, and says only then that it is none.
    if (in.bad() && seen.bytes == 0) seen.there = false;
    if (seen.there) seen.sha256 = hash.hex();
    return seen;
}

std::uint64_t sizeOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    return in ? static_cast<std::uint64_t>(std::max<std::streamoff>(in.tellg(), 0)) : 0;
}

} // namespace

FileSeen lookAt(const std::string& path) { return read(path, 0, all, false); }

Evidence::Evidence(PieceSeen pieceSeen) : m_pieceSeen(std::move(pieceSeen)) { m_thread.setMaxThreadCount(1); }   // one after the other: order is kept

Evidence::~Evidence()
{
    m_leaving = true;
    m_thread.waitForDone();
}

void Evidence::grew(const std::string& job, const std::string& output, std::uint64_t bytes) { lookAtPieces(job, output, bytes, piece); }

void Evidence::close(const std::string& job, const std::string& output, std::uint64_t bytes, std::vector<std::string> files, std::function<void(std::vector<FileSeen>)> done)
{
    lookAtPieces(job, output, bytes, 1);
    m_seen.erase(job);
    auto seen = std::make_shared<std::vector<FileSeen>>();
    for (const std::string& file : files) look(file, 0, all, [seen](FileSeen one) { seen->push_back(std::move(one)); });
    if (m_waiting == 0) return done(std::move(*seen));
    // Behind all that is under way.
    look({}, 0, 0, [seen, done = std::move(done)](const FileSeen&) { done(std::move(*seen)); });
}

void Evidence::lookAtPieces(const std::string& job, const std::string& output, std::uint64_t bytes, std::uint64_t least)
{
    for (std::uint64_t& from = m_seen[job]; bytes > from && bytes - from >= least;) {
        const std::uint64_t begin = from, size = std::min(piece, bytes - from);
        from += size;
        look(output, begin, size, [this, job, begin](const FileSeen& seen) {
            if (seen.bytes > 0) m_pieceSeen(job, begin, seen);     // what the disk has lost is not vouched for
        });
    }
}

void Evidence::look(const std::string& path, std::uint64_t from, std::uint64_t bytes, std::function<void(FileSeen)> then)
{
    if (m_waiting == 0 && std::min(bytes, sizeOf(path)) <= small) return then(read(path, from, bytes, m_leaving));
    ++m_waiting;
    m_thread.start([this, path, from, bytes, then = std::move(then)] {
        FileSeen seen = read(path, from, bytes, m_leaving);
        QMetaObject::invokeMethod(this, [this, seen = std::move(seen), then] {
            --m_waiting;
            then(seen);
        }, Qt::QueuedConnection);
    });
}

} // namespace holdpoint::session
