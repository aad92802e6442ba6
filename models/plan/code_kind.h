#pragma once

#include "models/plan/plan.h"

#include <string_view>
#include <vector>

namespace holdpoint::plan {

/// What the author says that a fence holds, by its info string.
enum class Tag : std::uint8_t { None, Shell, Sql, Config, Output, Code, Unknown };
[[nodiscard]] Tag tagOf(std::string_view info);

/// The first word of a command line, after sudo, environment assignments and the like.
[[nodiscard]] std::string_view programOf(std::string_view line);
[[nodiscard]] bool isProgram(std::string_view word);

/// A shell line, judged by itself. `Likely` holds inside a code block; prose needs `Certain`.
enum class Likeness : std::uint8_t { No, Likely, Certain };
[[nodiscard]] Likeness shellLikeness(std::string_view line);
/// A line of a program that is not known, "deployctl push --env prod". `Certain` where it has the signs of a command line,
/// `Likely` where it is no more than a few small words behind the name of a tool.
[[nodiscard]] Likeness toolLikeness(std::string_view line);
/// "acme health", or any other few small words: a command only where something is expected of it.
[[nodiscard]] bool mayBeTool(std::string_view line);
/// "delete rule PAY-OUT", or any other few words that begin with a small one: a command only where it is known that something is typed.
[[nodiscard]] bool mayBeTyped(std::string_view line);
/// "acme-tool", "deployctl": what nobody writes but for a program.
[[nodiscard]] bool isToolName(std::string_view program);
[[nodiscard]] bool looksLikeSql(std::string_view line);
[[nodiscard]] bool looksLikeConfig(std::string_view line);
/// "GET https://… → 200"
[[nodiscard]] bool looksLikeHttpRequest(std::string_view line);

[[nodiscard]] bool isShellComment(std::string_view line);
[[nodiscard]] bool isSqlComment(std::string_view line);

/// Goes through several things by itself: for, while, xargs, a tool that asks many hosts.
[[nodiscard]] bool loops(std::string_view command);

/// Stays in the foreground or shows something live: tail -f, watch, kubectl get -w, a monitor.
[[nodiscard]] bool isWatcher(std::string_view command);

/// The language that a command leaves the shell for, so that the next lines are typed into it.
enum class Prompt : std::uint8_t { Shell, Sql, Code };
[[nodiscard]] Prompt promptAfter(std::string_view command);

} // namespace holdpoint::plan
