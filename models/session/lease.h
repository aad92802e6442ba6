#pragma once

#include "models/base/result.h"

#include <optional>
#include <string>
#include <utility>

namespace holdpoint::session {

/// The right to drive a release: one program at a time has it. The system takes it back when that program ends, however.
class Lease {
public:
    /// Empty: another program drives.
    static Result<std::optional<Lease>> take(const std::string& folder);
    /// Whether a program drives it now. It takes nothing and makes no file.
    [[nodiscard]] static bool isTaken(const std::string& folder);

    /// Puts down who drives with it. When the lease goes that goes too; where it stays, the program was cut off.
    void sign(const std::string& driver);
    /// Who was cut off while they had it; empty: nobody was.
    [[nodiscard]] const std::string& cutOff() const { return m_cutOff; }

    Lease(Lease&& other) noexcept : m_file(other.m_file), m_signed(other.m_signed), m_cutOff(std::move(other.m_cutOff)) { other.m_file = -1; }
    Lease& operator=(Lease&&) = delete;
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    ~Lease();

private:
    explicit Lease(int file);
    int m_file;
    bool m_signed = false;
    std::string m_cutOff;
};

} // namespace holdpoint::session
