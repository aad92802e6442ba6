#pragma once

#include "models/base/phrase.h"

#include <string>
#include <utility>

namespace holdpoint {

/// What happened, where, and what to do, in one line and in the user's words.
struct Error {
    std::string what;
    std::string file;       ///< empty where no file is concerned
    unsigned line = 0;      ///< 1-based; 0 where no line is concerned
    Phrase phrase{};        ///< `what`, as it can be said in other languages; empty: it is said in English

    /// One that people are told who may not read English.
    [[nodiscard]] static Error told(Phrase says, std::string where = {})
    {
        std::string english = says.english();
        return {std::move(english), std::move(where), 0, std::move(says)};
    }
    [[nodiscard]] Phrase words() const { return phrase.empty() ? Phrase(what) : phrase; }
    /// "deploy.md:214: the fence is never closed; close it with ```"
    [[nodiscard]] std::string text() const
    {
        if (file.empty()) return what;
        return file + (line == 0 ? std::string() : ':' + std::to_string(line)) + ": " + what;
    }
};

} // namespace holdpoint
