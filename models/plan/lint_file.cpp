// What is wrong with the file itself: its encoding, fences that never close, lines that were not read.

#include "models/plan/linter.h"
#include "models/plan/secrets.h"

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

std::string_view damagedAs(runbook::Damage damage)
{
    return damage == runbook::Damage::MacRoman ? "Mac Roman" : "Windows-1252";
}

void lintRepair(Linter& lint)
{
    const runbook::Repair& repair = lint.reading.source->repair();
    if (repair.damage == runbook::Damage::None) return;
    lint.addMade(1, Severity::Note, "lint.double-encoding",
                 "this file is UTF-8 that was once read as " + std::string(damagedAs(repair.damage)) + " and saved again; " + std::to_string(repair.mended)
                     + " places were mended for reading, the file is unchanged",
                 "save the mended text, so that other programs read it too");
    for (const runbook::LostRun& run : repair.lost)
        lint.addMade(run.line, Severity::Warning, "lint.double-encoding", "'" + run.text + "' was damaged when the file was saved in the wrong encoding, and what it was cannot be told",
                     "write the sign anew");
}

void lintInvalid(Linter& lint)
{
    const std::vector<std::uint32_t>& lines = lint.reading.source->invalidLines();
    if (lines.empty()) return;
    const std::string others = lines.size() == 1 ? std::string() : ", and so do " + std::to_string(lines.size() - 1) + " more lines";
    lint.addMade(lines.front(), Severity::Warning, "lint.invalid-utf8", "this line holds bytes that are no UTF-8" + others + "; each is shown as \xEF\xBF\xBD",
                 "save the file as UTF-8");
}

} // namespace

void lintFile(Linter& lint)
{
    lintRepair(lint);
    lintInvalid(lint);
    for (const runbook::Guarded& guarded : lint.reading.book->guarded)
        lint.addMade(guarded.line, Severity::Warning, "lint.guarded-line", std::string("this line ") + guarded.why + (guarded.read ? "" : "; it was kept as a note and not read"),
                     guarded.read ? "give each of them a line of its own" : "make it simpler if it holds something to do");
    for (const Block& block : lint.reading.book->blocks)
        if (block.kind == BlockKind::Code && block.fenced && !block.closed)
            lint.add(block.span.first, Severity::Warning, "lint.unclosed-fence", "this code fence is never closed: everything down to the end of the file counts as code",
                     "add the closing fence where the code ends");
}

void lintSecrets(Linter& lint)
{
    const runbook::Source& source = *lint.reading.source;
    for (std::uint32_t number = 1; number <= source.lineCount(); ++number)
        if (const Secret secret = findSecret(source.line(number)))
            lint.addMade(number, Severity::Warning, "lint.secret", std::string(secret.what) + " stands here in clear, for everybody who can read the runbook",
                         "replace it by a variable, give its value when the release starts, and change the secret");
}

} // namespace holdpoint::plan
