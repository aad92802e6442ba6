#include "models/monitor/number_text.h"

#include "models/base/byte_set.h"

#include <charconv>

namespace holdpoint::monitor {

namespace {

constexpr ByteSet digits("0123456789");
constexpr ByteSet letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && blanks.has(text.front())) text.remove_prefix(1);
    while (!text.empty() && blanks.has(text.back())) text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<double> readNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || text.starts_with('+')) return std::nullopt;
    return value;
}

std::optional<double> lastNumber(std::string_view text)
{
    std::optional<double> last;
    for (std::size_t at = 0; (at = digits.firstIn(text, at)) < text.size();) {
        std::size_t begin = at;
        while (begin > 0 && (letters.has(text[begin - 1]) || digits.has(text[begin - 1]))) --begin;
        if (begin != at) {      // in a word
            while (at < text.size() && (letters.has(text[at]) || digits.has(text[at]))) ++at;
            continue;
        }
        if (begin > 0 && text[begin - 1] == '.') --begin;
        if (begin > 0 && text[begin - 1] == '-' && (begin == 1 || !(digits.has(text[begin - 2]) || letters.has(text[begin - 2])))) --begin;
        double value = 0;
        const auto [end, problem] = std::from_chars(text.data() + begin, text.data() + text.size(), value);
        at = std::max(at + 1, static_cast<std::size_t>(end - text.data()));
        if (problem == std::errc()) last = value;
    }
    return last;
}

} // namespace holdpoint::monitor
