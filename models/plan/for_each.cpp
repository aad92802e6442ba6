// "On each of web1, web2, web3:", "For each <HOST>": what is written down once and done several times. A plan cannot count what is
// meant, so nothing of it is run once as if that were all: a person does it, and is told for what.

#include "models/plan/code_kind.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"
#include "models/plan/told.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

using runbook::Block;
using runbook::BlockKind;

/// The words open their sentence, or follow on what tells to run something: "Run this on each node". Not "look at the logs of the
/// pods on each node".
bool asksForEach(const Reading& reading, const Sentence& sentence)
{
    const Hit* each = reading.find(sentence, Concept::ForEach);
    if (!each) return false;
    const Hit* run = reading.find(sentence, Concept::RunOrder);
    return opensLine(reading.text.substr(sentence.begin, each->begin - sentence.begin)) || (run && run->begin < each->begin);
}

Span linesOf(const Reading& reading, const Sentence& sentence)
{
    const Block& block = reading.block(sentence.block);
    if (block.kind == BlockKind::Heading) return {block.span.first, reading.sectionOf(sentence.block).lastLine};
    const std::uint32_t endLine = reading.source->lineOf(reading.text.data() + std::max(sentence.end, sentence.begin + 1) - 1);
    if (!endsWithColon(reading, sentence)) return {sentence.line, endLine};
    const Section& section = reading.sectionOf(sentence.block);
    if (section.block == sentence.block) return {block.span.first, section.lastLine};
    return {sentence.line, reading.block(lastLedBy(reading, sentence.block, true, true)).span.last};
}

} // namespace

void findLoops(const Reading& reading, Plan& plan, TextPool& pool)
{
    for (const Sentence& sentence : reading.sentences) {
        const BlockKind kind = reading.block(sentence.block).kind;
        if ((kind != BlockKind::Paragraph && kind != BlockKind::ListItem && kind != BlockKind::Heading) || sentence.block == reading.titleBlock()) continue;
        if (!asksForEach(reading, sentence) || reading.isDocumentHead(sentence.block)) continue;
        const std::string_view said = reading.textOf(sentence);
        const std::size_t colon = colonIn(said);
        std::string text = nameText(said.substr(0, colon == std::string_view::npos ? said.find('`') : colon));
        while (text.ends_with(' ')) text.pop_back();
        if (!text.empty()) plan.loops.push_back({linesOf(reading, sentence), pool.keep(text)});
    }
}

const ForEach* loopAround(const Plan& plan, const Command& command)
{
    // What holds a line is the last one that begins before it, or one around that.
    auto after = std::upper_bound(plan.loops.begin(), plan.loops.end(), command.span.first, [](std::uint32_t line, const ForEach& loop) { return line < loop.lines.first; });
    constexpr int most = 8;
    for (int i = 0; i < most && after != plan.loops.begin(); ++i)
        if ((--after)->lines.holds(command.span.first)) return loops(command.text) || command.kind == CommandKind::Output ? nullptr : &*after;
    return nullptr;
}

} // namespace holdpoint::plan
