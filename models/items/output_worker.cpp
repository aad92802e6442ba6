#include "models/items/output_worker.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

namespace holdpoint::items {

namespace {

// Nobody tells that a file was taken away, so its name is looked at now and then.
constexpr auto restTime = std::chrono::milliseconds(300);

} // namespace

OutputWorker::OutputWorker(std::string path, std::function<void()> tell)
    : m_path(std::move(path))
    , m_tell(std::move(tell))
{
    m_thread = std::thread([this] { work(); });
}

OutputWorker::~OutputWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_more.notify_one();
    m_thread.join();
}

/// Called from the screen as often as bytes are printed, so it takes no lock while the thread is at work.
void OutputWorker::wake()
{
    m_woken = true;
    if (!m_resting) return;
    const std::lock_guard lock(m_mutex);
    m_more.notify_one();
}

std::uint64_t OutputWorker::search(const QString& text, std::uint64_t from, Direction direction)
{
    const std::lock_guard lock(m_mutex);
    m_question = {text, from, direction, ++m_turn};
    m_woken = true;
    m_more.notify_one();
    return m_turn;
}

OutputExtent OutputWorker::extent() const
{
    const std::lock_guard lock(m_mutex);
    return m_extent;
}

SearchState OutputWorker::searchState() const
{
    const std::lock_guard lock(m_mutex);
    return m_searchState;
}

OutputWorker::Place OutputWorker::place(std::uint64_t first, std::uint64_t last) const
{
    const std::lock_guard lock(m_mutex);
    Place place;
    place.file = m_file;
    if (!m_file || first >= m_index.lines()) return place;
    const std::size_t end = m_index.markBefore(std::max(first, last));
    for (std::size_t i = m_index.markBefore(first); i <= end; ++i) place.spans.push_back({m_index.mark(i), m_index.endOf(i), m_index.stretch()});
    return place;
}

void OutputWorker::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        takeQuestion();
        lock.unlock();
        look();
        // A search may be slower than the reading. It gets half of the time, so that neither waits for the other's end.
        const auto begin = std::chrono::steady_clock::now();
        bool more = readPiece();
        const auto middle = std::chrono::steady_clock::now();
        if (more) m_debt -= middle - begin;
        else m_debt = {};
        if (m_debt <= std::chrono::nanoseconds(0)) {
            more = searchPiece() || more;
            m_debt += std::chrono::steady_clock::now() - middle;
        }
        lock.lock();
        if (!more) rest(lock);
    }
}

void OutputWorker::rest(std::unique_lock<std::mutex>& lock)
{
    m_resting = true;           // before it looks whether it was woken: whoever wakes it does these two in the other order
    m_quiet = !m_more.wait_for(lock, restTime, [this] { return m_woken || m_stop; });
    m_resting = false;
    m_woken = false;
}

void OutputWorker::takeQuestion()
{
    if (!m_question) return;
    m_search.ask(*std::exchange(m_question, std::nullopt));
}

void OutputWorker::setState(OutputState state, const QString& problem)
{
    if (m_extent.state == state && m_extent.problem == problem) return;
    {
        const std::lock_guard lock(m_mutex);
        m_extent.state = state;
        m_extent.problem = problem;
    }
    m_tell();
}

void OutputWorker::beginAnew(OutputBegin why)
{
    m_search.beginAnew();
    {
        const std::lock_guard lock(m_mutex);
        m_index = LineIndex();
        m_extent.begin = why;
        m_extent.lines = m_extent.bytes = 0;
        ++m_extent.generation;
    }
    m_tell();
}

/// Is it there, and is it still the same file?
void OutputWorker::look()
{
    if (m_file && m_file->isStill(m_path)) {
        if (m_file->size() < m_index.bytes()) beginAnew(OutputBegin::Shrunk);
        setState(OutputState::There);
        return;
    }
    std::shared_ptr<const OpenFile> opened = OpenFile::open(m_path);
    if (!opened) {
        const int why = errno;
        if (why == ENOENT || why == ENOTDIR) setState(m_file ? OutputState::Gone : OutputState::NotYet);
        else setState(OutputState::Unreadable, why == EINVAL ? QStringLiteral("it is no file") : QString::fromLocal8Bit(std::strerror(why)));
        return;
    }
    const bool again = m_file != nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_file = std::move(opened);
    }
    if (again) beginAnew(OutputBegin::Replaced);
    setState(OutputState::There);
}

bool OutputWorker::readPiece()
{
    if (!m_file) return false;
    m_file->read(m_index.bytes(), pieceSize, m_bytes);
    if (m_bytes.empty()) return false;
    LineIndex::Piece piece = m_index.read(m_bytes);
    {
        const std::lock_guard lock(m_mutex);
        m_index.add(std::move(piece));
        m_extent.lines = m_index.lines();
        m_extent.bytes = m_index.bytes();
    }
    m_quiet = false;
    m_tell();
    return true;
}

bool OutputWorker::searchPiece()
{
    bool more = false;
    if (m_file) more = m_search.step(*m_file, m_index, m_quiet);
    if (m_search.state() == m_searchState) return more;
    {
        const std::lock_guard lock(m_mutex);
        m_searchState = m_search.state();
    }
    m_tell();
    return more;
}

} // namespace holdpoint::items
