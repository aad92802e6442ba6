#pragma once

#include "models/base/result.h"

#include <map>
#include <memory>
#include <string>

namespace holdpoint::sample {

class Service;

/// The sample release works on a harbour of its own: a folder with the runbook, the versions of a board, its arrivals in SQLite, and a port
/// of this machine that was free when the folder was laid out and stays the folder's.

/// The runbook's name in such a folder, and where the arrivals are, seen from it.
inline constexpr const char* runbookName = "sample-release.md";
inline constexpr const char* arrivals = "sqlite:site/data/arrivals.db";

/// Lays it out from where it is installed, and anew where it lies already. The answer is the runbook's path.
[[nodiscard]] Result<std::string> layOut(const std::string& installed, const std::string& folder);
/// What the runbook of this folder has no value for: QUAYSIDE_URL and QUAYSIDE_DB. Empty where no sample lies.
[[nodiscard]] std::map<std::string, std::string> valuesIn(const std::string& folder);

/// The boards that this program serves, each once however many windows want it.
class Harbour {
public:
    Harbour();
    ~Harbour();
    /// The board of this folder answers as long as somebody keeps this. Null where no sample lies.
    [[nodiscard]] std::shared_ptr<void> open(const std::string& folder);

private:
    std::map<std::string, std::weak_ptr<Service>> m_services;
};

} // namespace holdpoint::sample
