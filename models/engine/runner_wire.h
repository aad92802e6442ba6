#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

/// What holdpoint-runner and whoever speaks to it agree on. No Qt: the runner is small.
///
/// The runner owns a folder, a release's:
///
///     runner.sock        where it listens; runner.lock says that it lives
///     boot               the machine's boot in which it began: after a restart nothing here may be trusted to be complete
///     jobs/ID/script     what is run, and jobs/ID/where the folder to begin in; written by the client before it asks
///     jobs/ID/started    made once and never again, before the job begins: so no job is done twice
///     jobs/ID/output     what it prints: without the secrets that are known, and without the middle where it is too long
///     jobs/ID/later      what processes that it has left behind print after its end
///     jobs/ID/result     how it ended, in the form of JobResult below; whole or not there
///     shells/NAME/state  the state that the last block has left, and state.cwd: where it stands. They take turns with next and next.cwd
///
/// Requests and reports are lines. A client asks "start ID SHELL pipe|terminal TIMEOUT_MS [from:SHELL | limit:BYTES | env:NAME=HEX | text:HEX=HEX | hush:HEX]…", "stop
/// ID GRACE_MS", "input ID HEX" and "state ID". What is secret goes this way and not over the disk: variables of this job, and
/// what stands for pieces of its script, and what else it may not write down. A client is told "ended ID" when a result lies there, "refused ID WHY" when a job could
/// not begin, "state ID unknown|ended|lost" or "state ID running INPUTS", and "asks ID shown|hidden INPUTS" when a job waits for somebody to
/// type. INPUTS is how often something was typed at it before: who has typed since knows that the question is old.
namespace holdpoint::engine::wire {

inline constexpr std::string_view socketName = "runner.sock";

/// How a job ended, as the file `result` has it: a line for each field, and a last line that says that it is whole.
struct JobResult {
    std::string how = "lost";       ///< exited, signalled, timed-out, stopped
    int code = 0;
    std::int64_t startedMs = 0;
    std::int64_t durationMs = 0;
    std::string directory;
    std::string stateLost;
    std::uint64_t dropped = 0;      ///< bytes of its output that were left out
};

inline constexpr std::string_view wholeMark = "whole";

inline std::string toHex(std::string_view bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[static_cast<unsigned char>(c) & 15];
    }
    return text;
}

/// Empty for what is no hexadecimal text.
inline std::string fromHex(std::string_view hex)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        if (digit(hex[i]) < 0 || digit(hex[i + 1]) < 0) return {};
        bytes += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    }
    return bytes;
}

/// A text as bash takes it for one word.
inline std::string quoted(std::string_view value)
{
    std::string text = "'";
    for (const char c : value) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + '\'';
}

/// The same without the marks around it, for a place that is between them already.
inline std::string insideQuotes(std::string_view value)
{
    const std::string whole = quoted(value);
    return whole.substr(1, whole.size() - 2);
}

/// The signs, each behind a backslash.
inline std::string escaped(std::string_view text, std::string_view signs)
{
    std::string out;
    for (const char c : text) {
        if (signs.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// A value stands in one line.
inline std::string oneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) line += c == '\\' ? "\\\\" : c == '\n' ? "\\n" : std::string(1, c);
    return line;
}

inline std::string fromOneLine(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) text += line[i];
        else text += line[++i] == 'n' ? '\n' : line[i];
    }
    return text;
}

inline std::string write(const JobResult& result)
{
    return "how " + result.how + "\ncode " + std::to_string(result.code) + "\nstarted " + std::to_string(result.startedMs) + "\nduration " + std::to_string(result.durationMs)
        + "\ndirectory " + oneLine(result.directory) + "\nstate-lost " + oneLine(result.stateLost) + (result.dropped > 0 ? "\ndropped " + std::to_string(result.dropped) : "") + '\n' + std::string(wholeMark) + '\n';
}

/// False where the text is torn or something else.
inline bool read(std::string_view text, JobResult& result)
{
    const auto number = [](std::string_view digits, auto& value) { return std::from_chars(digits.data(), digits.data() + digits.size(), value).ec == std::errc(); };
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return false;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        if (line == wholeMark) return text.empty();
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos) return false;
        const std::string_view name = line.substr(0, blank), value = line.substr(blank + 1);
        if (name == "how") result.how = value;
        else if (name == "code" && !number(value, result.code)) return false;
        else if (name == "started" && !number(value, result.startedMs)) return false;
        else if (name == "duration" && !number(value, result.durationMs)) return false;
        else if (name == "dropped" && !number(value, result.dropped)) return false;
        else if (name == "directory") result.directory = fromOneLine(value);
        else if (name == "state-lost") result.stateLost = fromOneLine(value);
    }
    return false;
}

} // namespace holdpoint::engine::wire
