#pragma once

#include <map>
#include <string>

namespace holdpoint::runner {

/// Variables that hold a secret and go on from block to block all the same. They are in no file, so they end with the runner; the
/// state on the disk names them, and the first block that misses them says so.
class ShellMemory {
public:
    /// What brings the variables of a shell back, as commands; empty: there are none.
    [[nodiscard]] std::string of(const std::string& shell) const
    {
        const auto known = m_texts.find(shell);
        return known == m_texts.end() ? std::string() : known->second;
    }
    void keep(const std::string& shell, std::string text) { m_texts[shell] = std::move(text); }
    /// Whether this runner has seen a block of this shell end.
    [[nodiscard]] bool knows(const std::string& shell) const { return m_texts.contains(shell); }

private:
    std::map<std::string, std::string> m_texts;
};

} // namespace holdpoint::runner
