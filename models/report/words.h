#pragma once

#include "models/report/document.h"
#include "models/report/story.h"

#include <string>

namespace holdpoint::report {

/// An outcome in a word, with a sign before it that is seen without colour. What a machine has judged is told from what a person has
/// confirmed, and what was accepted or skipped stays visible.
struct Status {
    std::string words;
    Tone tone = Tone::Plain;
};
[[nodiscard]] Status statusOf(const journal::Record& record, std::uint32_t item);
[[nodiscard]] Status statusOf(const journal::Record& record);

/// Times as the clock on the wall of the release said.
class Times {
public:
    explicit Times(std::int32_t zoneMinutes) : m_zoneMinutes(zoneMinutes) {}
    [[nodiscard]] std::string full(std::int64_t ms) const;      ///< "2026-03-01 22:05:09 +01:00"; "–" for none
    [[nodiscard]] std::string day(std::int64_t ms) const;       ///< "2026-03-01"
    [[nodiscard]] std::string clock(std::int64_t ms) const;     ///< "22:05:09"
    [[nodiscard]] std::int64_t wall(std::int64_t ms) const { return ms + std::int64_t{m_zoneMinutes} * 60'000; }

private:
    std::int32_t m_zoneMinutes;
};

/// "0.4 s", "42 s", "3 min 05 s", "2 h 10 min"
[[nodiscard]] std::string lasted(std::int64_t ms);
/// "1 step", "3 steps"
[[nodiscard]] std::string counted(std::size_t number, const std::string& one, const std::string& many = {});
[[nodiscard]] std::string kindName(plan::ItemKind kind);
/// A number as a person writes it: four digits that count, no more.
[[nodiscard]] std::string numberText(double value);
/// A state of a limit as it is read: "no data".
[[nodiscard]] std::string wordsOf(journal::LimitState state);
[[nodiscard]] std::string opText(plan::Op op);
[[nodiscard]] std::string firstLine(const std::string& text, std::size_t most = 120);

} // namespace holdpoint::report
