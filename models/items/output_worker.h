#pragma once

#include "models/items/output_search.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace holdpoint::items {

enum class OutputState : std::uint8_t {
    NotYet,         ///< nobody has made the file
    There,
    Gone,           ///< it was there and has no name any more; what was read can still be seen
    Unreadable,
};

/// Why the lines are counted from nought again.
enum class OutputBegin : std::uint8_t { First, Replaced, Shrunk };

struct OutputExtent {
    OutputState state = OutputState::NotYet;
    OutputBegin begin = OutputBegin::First;
    std::uint64_t generation = 0;       ///< one more whenever it has begun anew
    std::uint64_t lines = 0, bytes = 0; ///< that have been read so far
    QString problem;                    ///< why it is unreadable

    bool operator==(const OutputExtent&) const = default;
};

/// The thread that reads a growing file: makes the index of its lines and searches it, a little of each in turn. `tell` is
/// called from that thread whenever there is something new to see.
class OutputWorker {
public:
    OutputWorker(std::string path, std::function<void()> tell);
    ~OutputWorker();
    OutputWorker(const OutputWorker&) = delete;
    OutputWorker& operator=(const OutputWorker&) = delete;

    void wake();
    /// The turn of the answer.
    std::uint64_t search(const QString& text, std::uint64_t from, Direction direction);

    [[nodiscard]] OutputExtent extent() const;
    [[nodiscard]] SearchState searchState() const;
    /// What one needs to read these lines: null and nothing where there is no file.
    struct Place {
        std::shared_ptr<const OpenFile> file;
        std::vector<LineSpan> spans;
    };
    [[nodiscard]] Place place(std::uint64_t first, std::uint64_t last) const;

private:
    void work();
    void rest(std::unique_lock<std::mutex>& lock);
    void takeQuestion();
    void look();
    void beginAnew(OutputBegin why);
    void setState(OutputState state, const QString& problem = {});
    bool readPiece();
    bool searchPiece();

    const std::string m_path;
    const std::function<void()> m_tell;

    mutable std::mutex m_mutex;                 // guards what follows; the thread alone writes the file, the index and the extent
    std::condition_variable m_more;
    std::shared_ptr<const OpenFile> m_file;
    LineIndex m_index;
    OutputExtent m_extent;
    SearchState m_searchState;
    std::optional<SearchQuestion> m_question;
    std::uint64_t m_turn = 0;
    bool m_stop = false;

    std::atomic<bool> m_woken = false, m_resting = false;

    OutputSearch m_search;                      // the thread's own
    std::string m_bytes;
    std::chrono::nanoseconds m_debt{};          ///< how much longer the search has taken than the reading
    bool m_quiet = false;
    std::thread m_thread;
};

} // namespace holdpoint::items
