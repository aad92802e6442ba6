#pragma once

#include <QRegularExpression>

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace holdpoint::monitor {

/// Counts lines that match, and how many that makes a minute. It keeps one number for each second of its window.
class LineCounter {
public:
    LineCounter(const std::string& pattern, std::int64_t windowMs);

    /// Pieces of text as they come; a line may be cut anywhere.
    void take(std::string_view text, std::int64_t nowMs);
    /// What began a line will not be ended: the file was changed for another one.
    void forgetBeginning();
    /// Lines a minute over the window that ends now.
    [[nodiscard]] double perMinute(std::int64_t nowMs);

private:
    struct Second {
        std::int64_t number;
        std::uint64_t lines;
    };

    void takeLine(std::string_view line, std::int64_t nowMs);
    void forgetBefore(std::int64_t second);

    QRegularExpression m_pattern;
    std::int64_t m_windowMs;
    std::string m_begun;        ///< of a line; its end has not come yet
    std::deque<Second> m_seconds;
    std::uint64_t m_lines = 0;  ///< in all of them
};

} // namespace holdpoint::monitor
