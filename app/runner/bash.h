#pragma once

#include <string>
#include <vector>

namespace holdpoint::runner {

/// What a child does before it becomes a bash: these are its input and its output, and signals come as a program expects them.
void standAlone(int input, int output);

/// The child becomes a bash that reads the prelude, which says what the words mean. All that descends from it carries the mark in its
/// environment. What goes wrong is told where its output goes.
[[noreturn]] void becomeBash(const std::string& folder, const std::string& directory, const std::string& mark, const std::vector<std::string>& words);

/// Where bash is: looked up once, for a path may be long. Whoever forks asks before, so that all children know it.
const std::string& bashProgram();

} // namespace holdpoint::runner
