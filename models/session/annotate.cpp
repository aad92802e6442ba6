#include "models/session/annotate.h"

#include "models/runbook/annotations.h"
#include "models/runbook/edit.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtGlobal>

#include <algorithm>

namespace holdpoint::session {

namespace {

Error inLine(const char* what, const std::string& file, std::uint32_t line)
{
    Error wrong = Error::told(Phrase::of(what), file);
    wrong.line = line;
    return wrong;
}

using runbook::Block;
using runbook::BlockKind;
using runbook::Runbook;

/// The block that a line belongs to. List items stand before what they hold, so the last one that has the line is the innermost.
const Block* blockOf(const Runbook& book, std::uint32_t line)
{
    const auto after = std::partition_point(book.blocks.begin(), book.blocks.end(), [line](const Block& block) { return block.span.first <= line; });
    for (auto block = after; block != book.blocks.begin();) {
        --block;
        if (block->kind == BlockKind::Html) continue;
        return block->span.holds(line) ? &*block : nullptr;
    }
    return nullptr;
}

/// Whether the text says of this block what it was meant to say, and holds no other blocks than before.
bool saysSo(const Runbook& before, const Block& block, const std::string& bytes, const Correction& correction, std::uint32_t movedBy)
{
    auto source = runbook::Source::fromBytes(bytes, before.source->name());
    if (!source) return false;
    const Runbook after = runbook::parse(std::make_shared<const runbook::Source>(std::move(source.value())));
    const auto real = [](const Runbook& book) { return std::count_if(book.blocks.begin(), book.blocks.end(), [](const Block& b) { return b.kind != BlockKind::Html; }); };
    if (real(before) != real(after)) return false;
    const auto all = runbook::readAnnotations(after);
    return std::any_of(all.begin(), all.end(), [&](const runbook::Annotation& a) {
        if (a.block == runbook::none || a.value(correction.key) != correction.value) return false;
        const Block& found = after.blocks[a.block];
        return found.kind == block.kind && found.span.first == block.span.first + movedBy;
    });
}

QString pathOf(const std::string& path) { return QString::fromStdString(path); }

Error failure(const QFileDevice& file, const std::string& path, const char* todo)
{
    return Error{file.errorString().toStdString() + "; " + todo, path};
}

std::optional<Error> keepOld(const std::string& path, const std::string& bytes)
{
    QString name = pathOf(path) + QStringLiteral(".holdpoint-old");
    for (int number = 2; QFileInfo::exists(name); ++number) name = pathOf(path) + QStringLiteral(".holdpoint-old%1").arg(number);
    QSaveFile old(name);
    const bool kept = old.open(QIODevice::WriteOnly) && old.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) && old.commit();
    if (kept) return std::nullopt;
    return failure(old, name.toStdString(), "the original could not be kept, so the runbook was left as it is");
}

} // namespace

Result<std::string> withCorrection(const Runbook& book, const Correction& correction)
{
    const std::string& file = book.source->name();
    const Block* block = blockOf(book, correction.line);
    if (!block) return inLine(QT_TRANSLATE_NOOP("Verify", "there is nothing in this line that a comment could speak about"), file, correction.line);
    runbook::Edit edit(*book.source);
    const bool code = block->kind == BlockKind::Code;
    const bool written = code ? edit.annotate(block->span.first, correction.key, correction.value, block->fenced ? 0 : 4)
                              : edit.annotateBehind(correction.line, correction.key, correction.value);
    std::string bytes = edit.apply();
    const auto breaks = [](const std::string& text) { return std::count(text.begin(), text.end(), text.find('\n') == std::string::npos ? '\r' : '\n'); };
    const auto movedBy = static_cast<std::uint32_t>(breaks(bytes) - breaks(book.source->bytes()));
    if (!written || !saysSo(book, *block, bytes, correction, movedBy))
        return inLine(QT_TRANSLATE_NOOP("Verify", "a hidden comment cannot say this here; change the text itself"), file, correction.line);
    return bytes;
}

Result<std::string> withRepair(const runbook::Source& source)
{
    runbook::Edit edit(source);
    if (!edit.repairEncoding()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is nothing to repair: the file was not encoded twice")), source.name());
    return edit.apply();
}

std::optional<Error> writeBack(const std::string& path, const std::string& before, const std::string& after, bool keepOriginal)
{
    QFile now(pathOf(path));
    if (!now.open(QIODevice::ReadOnly)) return failure(now, path, "nothing was written");
    if (now.readAll().toStdString() != before) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "somebody has changed the file since it was opened; nothing was written. Open it again")), path);
    now.close();
    if (keepOriginal)
        if (auto problem = keepOld(path, before)) return problem;
    QSaveFile file(pathOf(path));
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(after.data(), static_cast<qint64>(after.size())) == static_cast<qint64>(after.size()) && file.commit();
    if (saved) return std::nullopt;
    return failure(file, path, "the file is as it was");
}

} // namespace holdpoint::session
