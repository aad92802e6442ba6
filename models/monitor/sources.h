#pragma once

#include "models/base/result.h"
#include "models/runbook/runbook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace holdpoint::monitor {

class UnitReader;

/// Names a variable of the environment, or a secret of the release. The value itself is in no file.
using SecretName = std::string;

/// Prometheus, and what speaks its HTTP API: VictoriaMetrics, Thanos, Mimir.
struct PrometheusSource {
    /// What several series become when one number is wanted. None: they are a problem that says how many there are.
    enum class Aggregate : std::uint8_t { None, Max, Min, Sum, Average };

    std::string address;                ///< "https://prometheus.example:9090", without /api/v1
    std::string query;
    Aggregate aggregate = Aggregate::None;
    std::int64_t historyMs = 0;         ///< 0: an instant query. Else a range query, which fills what was missed as far back as this
    std::int64_t stepMs = 1000;         ///< between the samples of a range
    SecretName token;                   ///< a bearer token
    SecretName login;                   ///< "USER:PASSWORD"
};

/// A request to the service itself.
struct HttpSource {
    enum class What : std::uint8_t { Latency, Status, Json, Match };

    std::string address;
    What what = What::Latency;          ///< in milliseconds, to the last byte
    std::string pattern;                ///< a path into JSON, "checks.0.ms"; a regular expression, whose first group is the number
    SecretName token, login;
};

struct SqlSource {
    SecretName database;                ///< the variable that holds its address
    std::string address;                ///< or the address itself, where it holds no password
    std::string query;                  ///< the first cell of its first row
};

struct LogSource {
    std::string file;                   ///< or a command whose output goes on, such as "journalctl -f -u shop"
    std::string command;
    std::string pattern;                ///< lines that match count
    std::int64_t windowMs = 60'000;     ///< the rate is that of this time, in lines a minute
};

struct CommandSource {
    std::string command;                ///< given to sh; the last number that it prints
};

/// Where the numbers of one metric come from.
struct Source {
    std::string metric;                 ///< as the file writes it
    std::vector<std::string> aliases;   ///< other words for it in the runbook
    std::variant<PrometheusSource, HttpSource, SqlSource, LogSource, CommandSource> from;
    std::string control;                ///< the source, by its name, of what the old version measures at the same time: a canary is compared with it
    std::string unit;                   ///< the unit of its numbers; empty: that of the limit which it is compared with
    std::int64_t intervalMs = 1000;
    std::int64_t deadlineMs = 2000;
    std::string file;                   ///< where it is bound
    unsigned line = 0;

    /// "Prometheus at http://localhost:9090", for a person.
    [[nodiscard]] std::string place() const;
    /// By what its numbers are multiplied to be in this unit: seconds in "ms" 1000, a ratio in "%" 100. Nothing: they cannot be.
    [[nodiscard]] std::optional<double> factorTo(std::string_view limitUnit, const UnitReader& units) const;
};

/// A place to which messages go. What is secret about it is named, and not written.
struct MessageTarget {
    enum class Kind : std::uint8_t { Webhook, Mail };

    Kind kind = Kind::Webhook;
    SecretName addressName;             ///< a variable that holds the webhook's address
    std::string address;                ///< or the address itself; of a mail: to whom
    std::string server;                 ///< of a mail: "smtp://mail.example:587", "smtps://mail.example:465"
    std::string from;
    SecretName login;                   ///< "USER:PASSWORD"

    /// "e-mail to ann@example.org", "the webhook in PAGE_URL", for a person and for the journal.
    [[nodiscard]] std::string name() const;
};

/// Which metric is measured where, and who hears of alarms.
struct Sources {
    std::vector<Source> sources;
    std::vector<MessageTarget> page, notify;

    /// The source for a metric as a runbook writes it. It is found by its name or an alias, whole, with case and blanks folded;
    /// nothing is guessed. Null: a person is asked.
    [[nodiscard]] const Source* find(std::string_view metric) const;
};

/// "deploy.md" -> "deploy.sources.json", beside it.
[[nodiscard]] std::string sourcesFileOf(const std::string& runbookFile);
/// The form of the file stands in resources/handbook/sources.md. `file` is for errors.
[[nodiscard]] Result<Sources> readSources(std::string_view text, const std::string& file);
/// What is bound for a runbook: in the file beside it, which may be missing, and in its own hidden comments, which go first:
///     <!-- holdpoint: source="P95 latency" prometheus=http://localhost:9090 query="…" unit=s -->
[[nodiscard]] Result<Sources> sourcesOf(const runbook::Runbook& book, const std::string& runbookFile);

} // namespace holdpoint::monitor
