#pragma once

#include "models/journal/journal.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace holdpoint::tests {

/// A place where releases are kept, as several programs see it.
struct JournalBackend {
    /// Another way in to the same place, as another program has it. A backend that is one object gives that object.
    std::function<std::shared_ptr<journal::Journal>()> open;
    bool threads = true;    ///< its handles may be used in threads at the same time
    bool chained = true;    ///< its events have hashes
};

/// One thing that every journal has to do. It returns what went wrong; nothing when all is well.
struct JournalPromise {
    const char* name;
    std::string (*broken)(const JournalBackend&);
};

/// All of them. Each wants a place of its own that is empty.
[[nodiscard]] const std::vector<JournalPromise>& journalPromises();

// For tests of one backend alone.

[[nodiscard]] journal::Summary summaryFor(const std::string& release, const std::string& state = "running");
/// A release's first event, with a small plan.
[[nodiscard]] journal::Draft firstDraft(std::int64_t atMs = 1000);
[[nodiscard]] journal::Draft noteDraft(const std::string& text, std::int64_t atMs = 2000);
/// Events as text, to be compared.
[[nodiscard]] std::string textOf(const std::vector<journal::Event>& events);

} // namespace holdpoint::tests
