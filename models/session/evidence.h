#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace holdpoint::session {

/// A file, or a piece of one, as it was when it was looked at.
struct FileSeen {
    std::string path;
    bool there = false;
    std::uint64_t bytes = 0;
    std::string sha256;         ///< empty where there is none
};

/// All of a file, here and now.
[[nodiscard]] FileSeen lookAt(const std::string& path);

/// Looks at what commands leave: the pieces of their output while it grows, and the files that they make. What is large is read
/// in a thread of its own, so that nobody waits for it; what is small at once.
class Evidence : public QObject {
public:
    /// Called for each piece of an output, in order, from the event loop or from inside a call.
    using PieceSeen = std::function<void(const std::string& job, std::uint64_t from, const FileSeen& piece)>;

    explicit Evidence(PieceSeen pieceSeen);
    ~Evidence() override;

    /// Pieces before `from` have been seen in an earlier life.
    void follow(const std::string& job, std::uint64_t from) { m_seen[job] = from; }
    /// There is more output: whole pieces are looked at.
    void grew(const std::string& job, const std::string& output, std::uint64_t bytes);
    /// The rest of the output and these files, and then `done`.
    void close(const std::string& job, const std::string& output, std::uint64_t bytes, std::vector<std::string> files, std::function<void(std::vector<FileSeen>)> done);

private:
    void lookAtPieces(const std::string& job, const std::string& output, std::uint64_t bytes, std::uint64_t least);
    void look(const std::string& path, std::uint64_t from, std::uint64_t bytes, std::function<void(FileSeen)> then);

    PieceSeen m_pieceSeen;
    std::map<std::string, std::uint64_t> m_seen;    ///< how far each output was looked at, or is about to be
    int m_waiting = 0;                              ///< looks that are not done yet: what comes later waits its turn
    std::atomic<bool> m_leaving = false;
    QThreadPool m_thread;
};

} // namespace holdpoint::session
