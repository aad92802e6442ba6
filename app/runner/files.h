#pragma once

#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace holdpoint::runner {

/// An open file that is closed when nobody needs it any more.
class File {
public:
    explicit File(int number = -1) : m_number(number) {}
    File(File&& other) noexcept : m_number(other.m_number) { other.m_number = -1; }
    File& operator=(File&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() { if (m_number >= 0) ::close(m_number); }

    [[nodiscard]] int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number;
};

/// The whole file; empty where it cannot be read.
[[nodiscard]] std::string readFile(const std::string& path);
/// Writes beside and renames, so that the file is whole or not there.
[[nodiscard]] bool writeWhole(const std::string& path, std::string_view text);
/// Writes into the file that is there, for one that nobody reads meanwhile: no new file is made and none is emptied, which are slow.
[[nodiscard]] bool writeOver(const std::string& path, std::string_view text);
/// What was written to a file in memory.
[[nodiscard]] std::string readAll(const File& file);
/// Takes room on the disk for what writeWhole will write later, when there may be none left.
[[nodiscard]] bool makeRoom(const std::string& path);
/// Writes all of it or says no.
[[nodiscard]] bool writeAll(int file, std::string_view text);

} // namespace holdpoint::runner
