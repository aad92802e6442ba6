#include "models/engine/secret_mask.h"

#include "models/engine/runner_wire.h"

#include <algorithm>
#include <utility>

namespace holdpoint::engine {

namespace {

constexpr std::string_view dots = "•••";

std::string percentEncoded(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || std::string_view("-_.~").find(c) != std::string_view::npos;
        if (plain) out += c;
        else out += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]};
    }
    return out;
}

/// The password of "postgres://ann:s3cret@host/shop"; empty where there is none.
std::string_view passwordIn(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    if (scheme == std::string_view::npos) return {};
    const std::string_view authority = address.substr(scheme + 3, address.find_first_of("/?#", scheme + 3) - scheme - 3);
    const std::size_t at = authority.rfind('@'), colon = authority.find(':');
    return at == std::string_view::npos || colon >= at ? std::string_view() : authority.substr(colon + 1, at - colon - 1);
}

} // namespace

void SecretMask::add(std::string piece)
{
    if (piece.size() < shortest || std::find(m_pieces.begin(), m_pieces.end(), piece) != m_pieces.end()) return;
    m_pieces.push_back(std::move(piece));
    std::stable_sort(m_pieces.begin(), m_pieces.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

void SecretMask::learn(std::string_view secret)
{
    constexpr std::size_t shortestLine = 8;     // a line of a key; a short one may be anything
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r')) secret.remove_suffix(1);
    if (secret.size() < shortest) return;
    add(std::string(secret));
    add(wire::escaped(secret, "\\\"$`"));
    add(wire::escaped(secret, "\\\""));
    add(wire::insideQuotes(secret));
    add(percentEncoded(secret));
    if (const std::string_view password = passwordIn(secret); !password.empty()) learn(password);
    if (secret.find('\n') == std::string_view::npos) return;
    for (std::string_view rest = secret; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.size() >= shortestLine) add(std::string(line));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

std::size_t SecretMask::maskInto(std::string& out, std::string_view text, bool whole) const
{
    std::size_t at = 0;
    // Where each piece comes next; it is looked for again only when that place is behind us.
    std::vector<std::size_t> next(m_pieces.size(), 0);
    std::vector<bool> known(m_pieces.size(), false);
    while (true) {
        std::size_t first = std::string_view::npos, which = 0;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (!known[i] || next[i] < at) next[i] = text.find(m_pieces[i], at);
            known[i] = true;
            if (next[i] < first) first = next[i], which = i;    // of two that begin there, the longer one stands first
        }
        if (first == std::string_view::npos) break;
        // A longer one may begin here and end only in what is still to come.
        const bool mayBeLonger = !whole && std::any_of(m_pieces.begin(), m_pieces.end(), [&](const std::string& piece) {
            return piece.size() > text.size() - first && std::string_view(piece).starts_with(text.substr(first));
        });
        if (mayBeLonger) return out.append(text, at, first - at), first;
        out.append(text, at, first - at);
        out += dots;
        at = first + m_pieces[which].size();
    }
    std::size_t end = text.size();
    const std::size_t longest = m_pieces.empty() ? 0 : m_pieces.front().size() - 1;
    for (std::size_t from = std::max(at, end - std::min(end, longest)); !whole && from < end; ++from) {
        const std::string_view tail = text.substr(from);
        if (std::any_of(m_pieces.begin(), m_pieces.end(), [&](const std::string& piece) { return piece.size() > tail.size() && std::string_view(piece).starts_with(tail); })) end = from;
    }
    out.append(text, at, end - at);
    return end;
}

std::string SecretMask::of(std::string_view text) const
{
    std::string out;
    static_cast<void>(maskInto(out, text, true));
    return out;
}

std::string SecretMask::next(std::string_view bytes)
{
    std::string out;
    if (m_held.empty()) {
        m_held = bytes.substr(maskInto(out, bytes, false));
        return out;
    }
    const std::string text = m_held.append(bytes);
    m_held = text.substr(maskInto(out, text, false));
    return out;
}

std::string SecretMask::rest() { return of(std::exchange(m_held, {})); }

} // namespace holdpoint::engine
