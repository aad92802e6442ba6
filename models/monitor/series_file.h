#pragma once

#include "models/base/result.h"
#include "models/monitor/sample.h"

#include <QFile>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

/// The samples of a series in a file, all of them, in the order in which they came: 24 bytes each, the last eight of which tell
/// whether the others are whole. A program that dies while it writes leaves a torn tail; whoever opens the file next recognises it by
/// them and goes on after the last whole sample. The journal is what a release is proven by; this file is not, so nothing waits for the disk.
class SeriesFile {
public:
    enum class Use : std::uint8_t {
        Write,      ///< one program at a time: it cuts a torn tail off
        Follow,     ///< any number: a torn tail may be one that is being written
    };

    /// Opens a file, or makes it. One that is something else is an error and is left alone.
    [[nodiscard]] static Result<SeriesFile> open(const std::string& path, Use use);

    /// The samples that stand in the file behind those that were read before, up to its end or to the first torn one.
    [[nodiscard]] std::optional<Error> readNew(const std::function<void(const Sample&)>& take);
    void append(const Sample& sample);
    /// Hands what was appended to the system. Called by itself for each few thousand samples.
    [[nodiscard]] std::optional<Error> flush();
    /// `count` samples from an index on; fewer where the file has no more.
    [[nodiscard]] std::vector<Sample> read(std::uint64_t index, std::uint64_t count) const;

    /// How many samples can be read from the file.
    [[nodiscard]] std::uint64_t readable() const { return m_written; }
    [[nodiscard]] std::uint64_t tornBytes() const { return m_torn; }
    [[nodiscard]] std::size_t waitingBytes() const { return m_waiting.capacity(); }

private:
    explicit SeriesFile(std::unique_ptr<QFile> file, Use use) : m_file(std::move(file)), m_use(use) {}

    std::unique_ptr<QFile> m_file;
    Use m_use;
    std::uint64_t m_written = 0;
    std::uint64_t m_torn = 0;
    std::vector<char> m_waiting;        ///< appended, and not yet with the system
    std::uint64_t m_waitingCount = 0;
    bool m_givenUp = false;             ///< the disk has taken nothing for too long
};

} // namespace holdpoint::monitor
