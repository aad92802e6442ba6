#pragma once

#include "models/journal/journal.h"
#include "models/journal/record.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::session {

struct Forecast;

/// Where it is known from how long something takes.
enum class KnownFrom : std::uint8_t { Nothing, Runbook, EarlierReleases };

/// How long the items of a procedure take: what they took in earlier releases, else what the runbook says, else a guess.
class Estimates {
public:
    explicit Estimates(const plan::Procedure& procedure);

    /// Takes in how long the same commands took in another release, or in this one so far.
    void learn(const journal::Record& past);
    [[nodiscard]] std::int64_t ms(std::uint32_t item) const;
    [[nodiscard]] KnownFrom from(std::uint32_t item) const;
    /// For all items, into the forecast.
    void tell(Forecast& forecast) const;
    /// How many items are known from experience.
    [[nodiscard]] std::size_t known() const { return m_took.size(); }

private:
    struct Written {
        std::int64_t ms = 0;
        bool guessed = false;
    };
    [[nodiscard]] Written asWritten(std::uint32_t item) const;

    const plan::Procedure* m_procedure;
    std::vector<std::int64_t> m_commands;                       ///< how many share the estimate of each step
    std::map<std::string, std::vector<std::int64_t>> m_took;    ///< by the command's text: it keeps its time when lines move
};

/// The newest releases with this title that were over at a moment, at most so many: what was known then of how long things take. What was
/// planned must not move when others come after it. What cannot be read is passed over.
[[nodiscard]] std::vector<journal::Record> pastReleases(journal::Journal& journal, std::string_view title, std::int64_t beforeMs, std::size_t most = 20);

/// What was known of a release's times when it began: what was planned is planned without what has come of it so far, else a plan would
/// move under whoever opens it again.
[[nodiscard]] Estimates estimatesAtStart(journal::Journal& journal, const journal::Record& record);

} // namespace holdpoint::session
