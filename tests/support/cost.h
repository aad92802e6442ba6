#pragma once

#include "models/plan/compile.h"

#include <string>

namespace holdpoint::tests {

/// What it costs to compile a text.
struct Cost {
    double seconds = -1;  ///< of the processor; below zero where the compiler crashed or hung
    double memory = 0;    ///< how far the peak of the process grew, in bytes
};

/// What this process has used so far, in seconds of the processor.
[[nodiscard]] double processorTime();

/// Compiles the text that `make` makes in a process of its own, so that a crash, a hang or a flood of memory is only
/// an answer. The process is ended after `longestSeconds`.
[[nodiscard]] Cost costOf(std::string (*make)(std::size_t), std::size_t bytes, const plan::Lexicon& lexicon, unsigned longestSeconds);

} // namespace holdpoint::tests
