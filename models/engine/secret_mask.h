#pragma once

#include <string>
#include <string_view>
#include <vector>

// No Qt: the runner uses it as well.
namespace holdpoint::engine {

/// Takes secrets out of what is written down, also out of a stream of which they come in pieces. A secret is looked for as it is,
/// line by line, as a shell, JSON or an address would write it, and the password of an address for itself.
class SecretMask {
public:
    /// What is shorter is no secret: "no" would blacken half of what is kept.
    static constexpr std::size_t shortest = 4;

    void learn(std::string_view secret);
    [[nodiscard]] bool empty() const { return m_pieces.empty(); }
    /// All that is looked for, the longest first.
    [[nodiscard]] const std::vector<std::string>& pieces() const { return m_pieces; }

    /// Of a text that is whole.
    [[nodiscard]] std::string of(std::string_view text) const;
    /// Of a stream: what may be written now. What may be the beginning of a secret is held back until more comes.
    [[nodiscard]] std::string next(std::string_view bytes);
    /// What was held back, when nothing more comes.
    [[nodiscard]] std::string rest();

private:
    void add(std::string piece);
    /// Masks `text` and leaves out its end from which a secret may go on; that end is what it answers.
    std::size_t maskInto(std::string& out, std::string_view text, bool whole) const;

    std::vector<std::string> m_pieces;
    std::string m_held;
};

} // namespace holdpoint::engine
