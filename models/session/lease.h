#pragma once

#include "models/base/result.h"

#include <optional>
#include <string>

namespace holdpoint::session {

/// The right to drive a release: one program at a time has it. The system takes it back when that program ends, however.
class Lease {
public:
    /// Empty: another program drives.
    static Result<std::optional<Lease>> take(const std::string& folder);
    /// Whether a program drives it now. It takes nothing and makes no file.
    [[nodiscard]] static bool isTaken(const std::string& folder);

    Lease(Lease&& other) noexcept : m_file(other.m_file) { other.m_file = -1; }
    Lease& operator=(Lease&&) = delete;
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    ~Lease();

private:
    explicit Lease(int file) : m_file(file) {}
    int m_file;
};

} // namespace holdpoint::session
