#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace holdpoint {

/// A request as a runbook writes it: `GET https://host/path`, head lines, a blank line, a body.
struct HttpRequest {
    std::string method, scheme, host, path;
    std::uint16_t port = 0;
    std::string bytes;      ///< what is sent

    /// Doing it twice does no harm: what became of it need not be known.
    [[nodiscard]] bool isSafe() const { return method == "GET" || method == "HEAD" || method == "OPTIONS"; }
    /// "https://host:8443", for a person; what stands behind it may hold a token.
    [[nodiscard]] std::string place() const;
};

[[nodiscard]] Result<HttpRequest> readHttpRequest(std::string_view text);

/// Reads an answer while it comes, and keeps none of it.
class HttpAnswer {
public:
    explicit HttpAnswer(bool headOnly) : m_headOnly(headOnly) {}

    /// Takes what has come and returns what of it is to be shown: the head with plain line ends, then the body.
    [[nodiscard]] std::string take(std::string_view bytes);
    /// The connection has closed: for an answer that does not say its length that is the end.
    void close();

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] bool whole() const { return m_state == State::Done; }
    [[nodiscard]] bool broken() const { return m_state == State::Broken; }
    [[nodiscard]] bool begun() const { return m_begun; }

private:
    enum class State : std::uint8_t { Head, Body, ToTheEnd, ChunkSize, Chunk, ChunkEnd, Trailer, Done, Broken };

    bool takeHead(std::string& shown);
    void understandHead(std::string_view head);
    bool takeLine(std::string& line);
    void takeChunkLine(const std::string& line);
    bool step(std::string& shown);

    bool m_headOnly, m_begun = false;
    State m_state = State::Head;
    int m_status = 0;
    std::uint64_t m_left = 0;       ///< of the body or of a chunk
    std::string m_waiting;          ///< what is no whole line yet
};

} // namespace holdpoint
