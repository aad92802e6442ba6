#pragma once

#include "models/base/result.h"
#include "models/journal/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::report {

/// An event as it was kept, with the bytes that its hash is made of.
struct KeptEvent {
    std::uint64_t seq = 0;
    std::int64_t atMs = 0;
    std::string actor, type, body, hash;
};

/// Where the runbook stood under version control when the report was made: a commit whose file has the very bytes that were released.
struct GitFacts {
    std::string commit, path, remote;
};

/// What a series said in one stretch of time.
struct SeriesColumn {
    std::int64_t atMs = 0;
    double least = 0, most = 0;
};
/// Where a limit lies among the samples, and on which side of it what is limited is passed.
struct SeriesLine {
    double value = 0;
    bool above = false, below = false;
    std::string words;                  ///< "above 500 ms: roll back"
};
/// The samples of a metric, so many of them together that they can be drawn; the hash is of the file that holds them all.
struct SeriesFacts {
    std::string metric, unit, sha256;
    std::uint64_t samples = 0;
    std::vector<SeriesLine> lines;
    std::vector<SeriesColumn> columns;
};

/// The beginning of what an attempt printed; secrets are masked before anything gets to the disk.
struct OutputFacts {
    std::string item;
    std::uint32_t attempt = 1;
    std::uint64_t bytes = 0;            ///< of all of it
    std::string text;
};

/// All that a report is made of: the journal, the runbook, and what lies beside them. A report is a pure function of this value, so
/// whoever has it can make the report again and compare.
struct Evidence {
    std::string maker;                  ///< "Holdpoint 0.1.0"
    std::string release;
    std::int64_t madeMs = 0;
    std::string runbookName, runbook;   ///< its bytes
    std::optional<GitFacts> git;
    std::vector<SeriesFacts> series;
    std::vector<OutputFacts> outputs;
    std::vector<KeptEvent> events;
};

/// This Holdpoint, as it signs for what it makes.
[[nodiscard]] std::string makerName();
[[nodiscard]] KeptEvent keptEvent(const journal::Event& event);
/// What the events say. Errors name the one that cannot be read.
[[nodiscard]] Result<std::vector<journal::Event>> eventsOf(const Evidence& evidence);

/// Canonical: equal evidence gives equal bytes. Its last field is the SHA-256 of all that stands before it.
[[nodiscard]] std::string writeEvidence(const Evidence& evidence);
/// Reads the one form that writeEvidence has written, and nothing else: a byte that was changed anywhere is an error.
[[nodiscard]] Result<Evidence> readEvidence(std::string_view json);

} // namespace holdpoint::report
