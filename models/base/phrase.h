#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint {

/// A sentence that is English wherever it is kept, and may be said in another language where somebody reads it: a pattern, as it stands in
/// the translations, and what stands at its %1, %2, …; or plain text, which is the same in all of them: a name, a time, a digest.
class Phrase {
public:
    /// Gives the pattern of another language for an English one.
    using Dictionary = std::function<std::string(const std::string& pattern)>;

    Phrase() = default;
    Phrase(std::string text) : m_text(std::move(text)) {}
    Phrase(const char* text) : m_text(text) {}

    /// `pattern`: marked with QT_TRANSLATE_NOOP where it stands.
    [[nodiscard]] static Phrase of(const char* pattern, std::vector<Phrase> parts = {});
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    [[nodiscard]] std::string english() const { return said([](const std::string& pattern) { return pattern; }); }
    [[nodiscard]] std::string said(const Dictionary& dictionary) const;

private:
    std::string m_text;             ///< the pattern, or the plain text
    std::vector<Phrase> m_parts;
    bool m_pattern = false;
};

} // namespace holdpoint
