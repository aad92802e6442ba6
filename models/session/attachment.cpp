#include "models/session/attachment.h"

#include "models/base/digest.h"
#include "models/base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace holdpoint::session {

namespace fs = std::filesystem;

namespace {

/// Signs that no text has: a file that is full of them is a picture, an archive or a program.
bool isBinary(std::string_view bytes)
{
    const auto strange = [](char c) { return static_cast<unsigned char>(c) < 0x20 && std::string_view("\t\n\r\f\b\x1b").find(c) == std::string_view::npos; };
    return std::any_of(bytes.begin(), bytes.end(), strange);
}

} // namespace

std::string Attachment::onRecord() const { return "attached: " + name + ", " + std::to_string(bytes) + " bytes, SHA-256 " + sha256; }

Result<Attachment> readAttachment(const std::string& path)
{
    std::error_code problem;
    if (!fs::is_regular_file(path, problem)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no such file; choose another one")), path);
    std::ifstream in(path, std::ios::binary);
    if (!in) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the file cannot be read; check its rights")), path);
    // What is being written may grow while it is read, so its size is not asked for and then believed.
    std::string bytes(largestAttachment + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the file cannot be read to its end; check the disk")), path);
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > largestAttachment) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the file is larger than 1 MiB, which is the most that the journal keeps; attach the part that has to be compared, or paste it")), path);
    if (bytes.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the file is empty, so there is nothing to compare; write what came out instead")), path);
    if (isBinary(bytes)) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this is a binary file and no text, so no check can read it; attach what a program says about it, or paste that")), path);
    if (utf8::firstInvalid(bytes) != std::string_view::npos) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "this text is not in UTF-8, so it would be misread; save it as UTF-8, or paste what counts")), path);
    Attachment made{utf8::cleaned(fs::path(path).filename().string()), bytes.size(), sha256Hex(bytes), {}};
    made.text = std::move(bytes);
    return made;
}

} // namespace holdpoint::session
