#include "models/runbook/source.h"

#include "models/base/byte_set.h"
#include "models/base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <memory>
#include <sys/stat.h>

namespace holdpoint::runbook {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t largestFile = std::size_t{1} << 30;

bool startsWith(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

/// Text has hardly any control characters; an archive or a picture has many of them at its very beginning.
bool looksBinary(std::string_view bytes)
{
    constexpr std::size_t sample = 8192;
    const std::string_view head = bytes.substr(0, sample);
    std::size_t odd = 0;
    for (const char c : head) {
        const auto u = static_cast<unsigned char>(c);
        if (u < 0x20 && u != '\n' && u != '\r' && u != '\t' && u != '\f' && u != 0x1b && u != '\b') ++odd;
    }
    const bool hasNul = head.find('\0') != std::string_view::npos;
    return odd * 10 > head.size() || (hasNul && odd * 200 > head.size());
}

/// Old Mac files break their lines with CR alone. Beside LF, a lone CR is only a character of its line.
char lineBreakOf(std::string_view text)
{
    const bool oldMac = text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos;
    return oldMac ? '\r' : '\n';
}

Result<std::string> readAll(const std::string& path)
{
    struct stat info = {};
    if (::stat(path.c_str(), &info) != 0)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "cannot be read (%1); check the path"), {std::strerror(errno)}), path);
    if (S_ISDIR(info.st_mode)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "is a folder; name the Markdown file inside it")), path);

    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "cannot be read (%1); check its permissions"), {std::strerror(errno)}), path);

    std::string bytes;
    if (info.st_size > 0) bytes.reserve(static_cast<std::size_t>(info.st_size));
    std::vector<char> buffer(std::size_t{1} << 18);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        bytes.append(buffer.data(), got);
        if (bytes.size() > largestFile) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "is larger than 1 GiB; that is no runbook")), path);
    }
    if (std::ferror(file.get())) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "could not be read to its end (%1)"), {std::strerror(errno)}), path);
    return bytes;
}

} // namespace

Result<Source> Source::fromFile(const std::string& path)
{
    auto bytes = readAll(path);
    if (!bytes) return bytes.error();
    return fromBytes(std::move(bytes.value()), path);
}

Result<Source> Source::fromBytes(std::string bytes, const std::string& name)
{
    if (bytes.size() > largestFile) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "is larger than 1 GiB; that is no runbook")), name);
    if (startsWith(bytes, "\xFF\xFE") || startsWith(bytes, "\xFE\xFF"))
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "is UTF-16 text; save it as UTF-8")), name);
    if (bytes.find_first_not_of(" \t\r\n\f\v", startsWith(bytes, byteOrderMark) ? byteOrderMark.size() : 0) == std::string::npos)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "is empty; choose a Markdown runbook")), name);
    if (looksBinary(bytes)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "is a binary file; choose a Markdown runbook")), name);

    Source source;
    source.m_bytes = std::move(bytes);
    source.m_name = name;
    source.readText();
    source.indexLines();
    return source;
}

Source Source::withText(std::string text) const
{
    Source other = *this;
    other.m_text = std::move(text);
    other.m_starts.clear();
    other.indexLines();
    return other;
}

void Source::readText()
{
    m_byteOrderMark = startsWith(m_bytes, byteOrderMark);
    const std::string_view raw(m_bytes);
    if (utf8::firstInvalid(raw) != std::string_view::npos) {
        replaceInvalid(raw);  // damaged in another way than by being encoded twice: no repair is certain
        return;
    }
    m_repair = proposeRepair(raw);
    if (m_repair.damage != Damage::None) m_text = std::move(m_repair.text);
    m_repair.text.clear();
}

void Source::replaceInvalid(std::string_view raw)
{
    m_text.reserve(raw.size() + raw.size() / 8);
    std::uint32_t line = 1;
    const char lineBreak = lineBreakOf(raw);
    for (std::size_t i = 0; i < raw.size();) {
        const utf8::CodePoint point = utf8::decode(raw, i);
        if (point.valid) {
            m_text.append(raw, i, point.size);
        } else {
            utf8::append(m_text, point.value);
            if (m_invalidLines.empty() || m_invalidLines.back() != line) m_invalidLines.push_back(line);
        }
        if (raw[i] == lineBreak) ++line;
        i += point.size;
    }
}

void Source::indexLines()
{
    const std::string_view all = text();
    m_lineBreak = lineBreakOf(all);
    m_starts.reserve(countOf(all, m_lineBreak) + 1);
    std::size_t at = startsWith(all, byteOrderMark) ? byteOrderMark.size() : 0;  // also one that the repair brought to light
    while (at < all.size()) {
        m_starts.push_back(static_cast<std::uint32_t>(at));
        const void* end = std::memchr(all.data() + at, m_lineBreak, all.size() - at);
        if (!end) break;
        at = static_cast<std::size_t>(static_cast<const char*>(end) - all.data()) + 1;
    }
}

std::uint32_t Source::lineOf(const char* position) const
{
    const auto offset = static_cast<std::uint32_t>(position - text().data());
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return std::max(1U, static_cast<std::uint32_t>(after - m_starts.begin()));  // a byte order mark stands in line 1
}

} // namespace holdpoint::runbook
