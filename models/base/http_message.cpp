#include "models/base/http_message.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <charconv>

namespace holdpoint {

namespace {

constexpr std::size_t longestHead = std::size_t{1} << 18;

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view nextLine(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

bool isHeadName(std::string_view name)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'; };
    return !name.empty() && std::all_of(name.begin(), name.end(), plain);
}

Error wrong(const std::string& what) { return Error{"the request cannot be sent: " + what}; }

/// "https://ann@host:8443/path?x": where it goes and what it asks for there.
bool readAddress(std::string_view text, HttpRequest& request)
{
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) return false;
    request.scheme = url.scheme().toStdString();
    request.host = url.host(QUrl::FullyEncoded).toStdString();
    request.port = static_cast<std::uint16_t>(url.port(request.scheme == "https" ? 443 : 80));
    request.path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment).toStdString();
    if (!request.path.starts_with('/')) request.path.insert(0, "/");
    return true;
}

std::string shownHost(const HttpRequest& request)
{
    const std::string host = request.host.find(':') == std::string::npos ? request.host : '[' + request.host + ']';
    return request.port == (request.scheme == "https" ? 443 : 80) ? host : host + ':' + std::to_string(request.port);
}

} // namespace

std::string HttpRequest::place() const { return scheme + "://" + shownHost(*this); }

Result<HttpRequest> readHttpRequest(std::string_view text)
{
    HttpRequest request;
    while (!text.empty() && (text.front() == '\n' || text.front() == ' ')) text.remove_prefix(1);
    const std::string_view line = trimmed(nextLine(text));
    const std::size_t blank = std::min(line.find(' '), line.size());
    request.method = line.substr(0, blank);
    std::string_view address = trimmed(line.substr(blank));
    if (const std::size_t version = address.rfind(" HTTP/"); version != std::string_view::npos) address = trimmed(address.substr(0, version));
    if (address.find(' ') != std::string_view::npos) return wrong("its address holds a blank; write it as %20");
    if (request.method.empty() || std::any_of(request.method.begin(), request.method.end(), [](char c) { return c < 'A' || c > 'Z'; })) return wrong("its first line does not begin with GET, POST or another method");
    if (!readAddress(address, request)) return wrong("its first line names no address such as https://host/path");

    std::string head, names = "\n";
    while (!text.empty()) {
        const std::string_view field = trimmed(nextLine(text));
        if (field.empty()) break;
        const std::size_t colon = field.find(':');
        if (colon == std::string_view::npos || !isHeadName(field.substr(0, colon))) return wrong("one of the lines behind the first is no head line; leave a blank line before the body");
        names += lower(field.substr(0, colon)) + '\n';
        head += std::string(field.substr(0, colon)) + ": " + std::string(trimmed(field.substr(colon + 1))) + "\r\n";
    }
    const auto has = [&](const char* name) { return names.find('\n' + std::string(name) + '\n') != std::string::npos; };
    const std::string body(text);
    request.bytes = request.method + ' ' + request.path + " HTTP/1.1\r\n";
    if (!has("host")) request.bytes += "Host: " + shownHost(request) + "\r\n";
    request.bytes += head;
    if (!has("user-agent")) request.bytes += "User-Agent: Holdpoint\r\n";
    if (!has("accept")) request.bytes += "Accept: */*\r\n";
    if (!has("connection")) request.bytes += "Connection: close\r\n";
    if (!has("content-length") && !has("transfer-encoding") && (!body.empty() || !request.isSafe())) request.bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    request.bytes += "\r\n" + body;
    return request;
}

// --- the answer ---

std::string HttpAnswer::take(std::string_view bytes)
{
    m_begun = m_begun || !bytes.empty();
    m_waiting += bytes;
    std::string shown;
    while (step(shown)) {}
    return shown;
}

/// One piece of the answer. False: more has to come first, or there is no more.
bool HttpAnswer::step(std::string& shown)
{
    std::string line;
    switch (m_state) {
    case State::Head: return takeHead(shown);
    case State::ToTheEnd:
        shown += m_waiting;
        m_waiting.clear();
        return false;
    case State::Body: case State::Chunk: {
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, m_waiting.size()));
        shown.append(m_waiting, 0, size);
        m_waiting.erase(0, size);
        m_left -= size;
        if (m_left > 0) return false;
        m_state = m_state == State::Body ? State::Done : State::ChunkEnd;
        return true;
    }
    case State::ChunkSize: case State::ChunkEnd: case State::Trailer:
        if (!takeLine(line)) return false;
        takeChunkLine(line);
        return true;
    case State::Done: case State::Broken: return false;
    }
    return false;
}

bool HttpAnswer::takeHead(std::string& shown)
{
    std::size_t end = m_waiting.find("\r\n\r\n"), mark = 4;
    if (const std::size_t plain = m_waiting.find("\n\n"); plain < end) {
        end = plain;
        mark = 2;
    }
    if (end == std::string::npos) {
        if (m_waiting.size() > longestHead || (m_waiting.size() >= 5 && !m_waiting.starts_with("HTTP/"))) m_state = State::Broken;
        return false;
    }
    std::string head = m_waiting.substr(0, end) + '\n';
    m_waiting.erase(0, end + mark);
    std::erase(head, '\r');
    understandHead(head);
    if (m_state != State::Broken && (m_status < 100 || m_status >= 200)) shown += head + '\n';      // "100 Continue" is no answer yet
    return m_state != State::Broken;
}

void HttpAnswer::understandHead(std::string_view head)
{
    const std::string_view first = nextLine(head);
    const std::size_t blank = std::min(first.find(' '), first.size());
    const std::string_view number = trimmed(first.substr(blank));
    if (!first.starts_with("HTTP/") || std::from_chars(number.data(), number.data() + number.size(), m_status).ec != std::errc() || m_status < 100) {
        m_state = State::Broken;
        return;
    }
    if (m_status < 200) return;
    m_state = State::ToTheEnd;
    while (!head.empty()) {
        const std::string_view line = nextLine(head);
        const std::size_t colon = std::min(line.find(':'), line.size());
        const std::string name = lower(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(std::min(colon + 1, line.size())));
        if (name == "transfer-encoding" && lower(value).find("chunked") != std::string::npos) m_state = State::ChunkSize;
        if (name != "content-length" || m_state == State::ChunkSize) continue;
        m_state = std::from_chars(value.data(), value.data() + value.size(), m_left).ec == std::errc() ? State::Body : State::Broken;
    }
    if (m_headOnly || m_status == 204 || m_status == 304) m_state = State::Done;
}

bool HttpAnswer::takeLine(std::string& line)
{
    const std::size_t end = m_waiting.find('\n');
    if (end == std::string::npos) {
        if (m_waiting.size() > longestHead) m_state = State::Broken;
        return false;
    }
    line = trimmed(std::string_view(m_waiting).substr(0, end));
    m_waiting.erase(0, end + 1);
    return true;
}

void HttpAnswer::takeChunkLine(const std::string& line)
{
    if (m_state == State::ChunkEnd) {
        m_state = State::ChunkSize;
    } else if (m_state == State::Trailer) {
        if (line.empty()) m_state = State::Done;
    } else if (std::from_chars(line.data(), line.data() + line.size(), m_left, 16).ec != std::errc()) {
        m_state = State::Broken;
    } else {
        m_state = m_left == 0 ? State::Trailer : State::Chunk;
    }
}

void HttpAnswer::close()
{
    if (m_state == State::ToTheEnd) m_state = State::Done;
}

} // namespace holdpoint
