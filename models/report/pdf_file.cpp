#include "models/report/pdf_file.h"

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>

namespace holdpoint::report {

namespace {

constexpr int longestChain = 32;
constexpr std::size_t entrySize = 20;       // of a cross-reference table, as the format fixes it
constexpr qsizetype largestAttachment = 256LL * 1024 * 1024;

Error unreadable(const char* what, std::vector<Phrase> parts = {}) { return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the PDF cannot be read: %1; it was changed, or not made by Holdpoint"), {Phrase::of(what, std::move(parts))})); }

std::optional<std::size_t> numberAt(std::string_view text, std::size_t& at)
{
    at = skipBlanks(text, at);
    std::size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    const auto number = numberOf(text.substr(at, end - at));
    at = end;
    if (!number) return std::nullopt;
    return static_cast<std::size_t>(*number);
}

bool takeWord(std::string_view text, std::size_t& at, std::string_view word)
{
    const std::size_t begin = skipBlanks(text, at);
    if (!text.substr(begin).starts_with(word)) return false;
    at = begin + word.size();
    return true;
}

/// %%EOF is a comment to everything else that reads here.
bool takeEndMark(std::string_view text, std::size_t& at)
{
    while (at < text.size() && (text[at] == '\r' || text[at] == '\n' || text[at] == ' ')) ++at;
    if (!text.substr(at).starts_with("%%EOF")) return false;
    at += 5;
    if (text.substr(at).starts_with("\r\n")) at += 2;
    else if (at < text.size() && (text[at] == '\n' || text[at] == '\r')) ++at;
    return true;
}

/// The rows of a table, up to the word trailer.
bool readTable(std::string_view bytes, std::size_t& at, PdfRevision& revision)
{
    while (!takeWord(bytes, at, "trailer")) {
        const auto first = numberAt(bytes, at), count = numberAt(bytes, at);
        if (!first || !count || *first + *count > 8'388'608) return false;
        at = skipBlanks(bytes, at);
        if (at + *count * entrySize > bytes.size()) return false;
        for (std::size_t i = 0; i < *count; ++i, at += entrySize) {
            const auto offset = numberOf(bytes.substr(at, 10));
            const char kind = bytes[at + 17];
            const auto number = static_cast<std::uint32_t>(*first + i);
            if (!offset || *offset < 0 || (kind != 'n' && kind != 'f')) return false;
            if (kind == 'n' && !revision.objects.emplace(number, static_cast<std::size_t>(*offset)).second) return false;
            if (kind == 'f' && number != 0) revision.frees = true;
        }
    }
    return true;
}

} // namespace

Result<PdfFile> PdfFile::read(std::string_view bytes)
{
    PdfFile file(bytes);
    if (!bytes.starts_with("%PDF-")) return unreadable(QT_TRANSLATE_NOOP("Verify", "it does not begin as one"));
    std::size_t at = bytes.rfind("startxref");
    if (at == std::string_view::npos) return unreadable(QT_TRANSLATE_NOOP("Verify", "it has no end"));
    at += 9;
    std::optional<std::size_t> next = numberAt(bytes, at);
    if (!next) return unreadable(QT_TRANSLATE_NOOP("Verify", "its end says nothing"));
    while (next) {
        const std::size_t xrefAt = *next;
        if (!file.m_revisions.empty() && xrefAt >= file.m_revisions.back().xrefAt) return unreadable(QT_TRANSLATE_NOOP("Verify", "its updates go round in a circle"));
        if (auto problem = file.readRevision(xrefAt, next)) return *problem;
    }
    std::reverse(file.m_revisions.begin(), file.m_revisions.end());
    for (std::size_t i = 1; i < file.m_revisions.size(); ++i) {
        file.m_revisions[i].begin = file.m_revisions[i - 1].end;
        if (file.m_revisions[i].xrefAt < file.m_revisions[i].begin) return unreadable(QT_TRANSLATE_NOOP("Verify", "its updates stand in each other"));
    }
    return file;
}

std::optional<Error> PdfFile::readRevision(std::size_t at, std::optional<std::size_t>& previous)
{
    PdfRevision revision;
    revision.xrefAt = at;
    if (at >= m_bytes.size() || !m_bytes.substr(at).starts_with("xref")) return unreadable(QT_TRANSLATE_NOOP("Verify", "there is no cross-reference table where one has to be"));
    at += 4;
    if (!readTable(m_bytes, at, revision)) return unreadable(QT_TRANSLATE_NOOP("Verify", "a cross-reference table is damaged"));
    const auto end = valueEnd(m_bytes, at);
    auto trailer = end ? dictOf(m_bytes.substr(at, *end - at)) : std::nullopt;
    if (!trailer || trailer->find("/XRefStm") || trailer->find("/Encrypt")) return unreadable(QT_TRANSLATE_NOOP("Verify", "a trailer is damaged, or of a kind that Holdpoint does not write"));
    const auto prev = trailer->find("/Prev");
    const auto root = trailer->find("/Root") ? referenceOf(*trailer->find("/Root")) : std::nullopt;
    const std::int64_t count = countOf(trailer->find("/Size")), before = countOf(prev);
    if (!root || count <= 0 || (prev && before < 0)) return unreadable(QT_TRANSLATE_NOOP("Verify", "a trailer is damaged"));
    at = *end;
    if (!takeWord(m_bytes, at, "startxref") || numberAt(m_bytes, at) != revision.xrefAt || !takeEndMark(m_bytes, at)) return unreadable(QT_TRANSLATE_NOOP("Verify", "an update has no right end"));
    revision.trailer = std::move(*trailer);
    revision.end = at;
    revision.root = *root;
    revision.size = static_cast<std::uint32_t>(count);
    previous = prev ? std::optional(static_cast<std::size_t>(before)) : std::nullopt;
    m_revisions.push_back(std::move(revision));
    return std::nullopt;
}

std::optional<PdfObject> PdfFile::object(std::uint32_t number, std::size_t revisions) const
{
    for (std::size_t i = revisions; i-- > 0;) {
        const auto found = m_revisions[i].objects.find(number);
        if (found == m_revisions[i].objects.end()) continue;
        PdfObject object;
        object.at = found->second;
        std::size_t at = object.at;
        if (numberAt(m_bytes, at) != number || !numberAt(m_bytes, at) || !takeWord(m_bytes, at, "obj")) return std::nullopt;
        const std::size_t begin = skipBlanks(m_bytes, at);
        const auto end = valueEnd(m_bytes, begin);
        if (!end) return std::nullopt;
        object.value = m_bytes.substr(begin, *end - begin);
        at = *end;
        if (takeWord(m_bytes, at, "stream")) {
            const auto dict = dictOf(object.value);
            const std::int64_t size = dict ? countOf(resolved(dict->find("/Length"), revisions)) : -1;
            at += m_bytes.substr(at).starts_with("\r\n") ? 2 : 1;
            if (size < 0 || at > m_bytes.size() || static_cast<std::size_t>(size) > m_bytes.size() - at) return std::nullopt;
            object.stream = m_bytes.substr(at, static_cast<std::size_t>(size));
            at += object.stream.size();
            if (!takeWord(m_bytes, at, "endstream")) return std::nullopt;
        }
        if (!takeWord(m_bytes, at, "endobj")) return std::nullopt;
        object.end = at;
        return object;
    }
    return std::nullopt;
}

std::optional<PdfDict> PdfFile::dict(std::uint32_t number, std::size_t revisions) const
{
    const auto found = object(number, revisions);
    return found ? dictOf(found->value) : std::nullopt;
}

std::optional<std::string_view> PdfFile::resolved(std::optional<std::string_view> value, std::size_t revisions) const
{
    for (int depth = 0; value && depth < longestChain; ++depth) {
        const auto number = referenceOf(*value);
        if (!number) return value;
        const auto found = object(*number, revisions);
        value = found ? std::optional(found->value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<PdfDict> PdfFile::dictAt(std::optional<std::string_view> value, std::size_t revisions) const
{
    const auto found = resolved(value, revisions);
    return found ? dictOf(*found) : std::nullopt;
}

std::vector<std::uint32_t> PdfFile::pages(std::size_t revisions) const
{
    std::vector<std::uint32_t> all;
    const auto root = catalog(revisions);
    const auto tree = root && root->find("/Pages") ? referenceOf(*root->find("/Pages")) : std::nullopt;
    if (tree) addPages(*tree, revisions, 0, all);
    return all;
}

void PdfFile::addPages(std::uint32_t number, std::size_t revisions, int depth, std::vector<std::uint32_t>& pages) const
{
    const auto node = dict(number, revisions);
    if (!node || depth > longestChain) return;
    const auto kids = node->find("/Kids") ? itemsOf(resolved(node->find("/Kids"), revisions).value_or("")) : std::nullopt;
    if (!kids) {
        pages.push_back(number);
        return;
    }
    for (const std::string_view kid : *kids)
        if (const auto child = referenceOf(kid)) addPages(*child, revisions, depth + 1, pages);
}

Result<std::string> PdfFile::streamOf(std::uint32_t number) const
{
    const auto found = object(number);
    const auto head = found ? dictOf(found->value) : std::nullopt;
    if (!head) return unreadable(QT_TRANSLATE_NOOP("Verify", "an object is missing"));
    const auto filter = head->find("/Filter");
    if (!filter) return std::string(found->stream);
    if (*filter != "/FlateDecode") return unreadable(QT_TRANSLATE_NOOP("Verify", "a stream is packed in a way that Holdpoint does not use"));
    // Qt expects the size in front, and takes it for a hint.
    QByteArray packed("\0\0\x10\0", 4);
    packed.append(found->stream.data(), static_cast<qsizetype>(found->stream.size()));
    if (static_cast<qsizetype>(found->stream.size()) > largestAttachment) return unreadable(QT_TRANSLATE_NOOP("Verify", "a stream is too large"));
    const QByteArray bytes = qUncompress(packed);
    if (bytes.isNull()) return unreadable(QT_TRANSLATE_NOOP("Verify", "a stream is damaged"));
    return bytes.toStdString();
}

Result<std::string> attachmentIn(const PdfFile& file, std::string_view name)
{
    const std::size_t newest = file.revisions().size();
    const auto root = file.catalog(newest);
    const auto names = root ? file.dictAt(root->find("/Names"), newest) : std::nullopt;
    const auto files = names ? file.dictAt(names->find("/EmbeddedFiles"), newest) : std::nullopt;
    const auto rows = files ? itemsOf(file.resolved(files->find("/Names"), newest).value_or("")) : std::nullopt;
    for (std::size_t i = 0; rows && i + 1 < rows->size(); i += 2) {
        if (textOf((*rows)[i]) != name) continue;
        const auto spec = file.dictAt((*rows)[i + 1], newest);
        const auto inside = spec ? file.dictAt(spec->find("/EF"), newest) : std::nullopt;
        const auto stream = inside && inside->find("/F") ? referenceOf(*inside->find("/F")) : std::nullopt;
        if (!stream) return unreadable(QT_TRANSLATE_NOOP("Verify", "the attachment %1 is damaged"), {std::string(name)});
        return file.streamOf(*stream);
    }
    return Error{"there is no file " + std::string(name) + " in the PDF; it is no report, or it was taken out"};
}

} // namespace holdpoint::report
