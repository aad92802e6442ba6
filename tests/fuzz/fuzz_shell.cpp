// The lines of a code block, under every tag that a fence may have: the first byte chooses it.

#include "models/plan/code_parts.h"
#include "models/plan/shell_split.h"
#include "tests/fuzz/require.h"

using namespace holdpoint;

namespace {

std::vector<plan::CodeLine> linesOf(std::string_view text)
{
    std::vector<plan::CodeLine> lines;
    for (std::uint32_t number = 10; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const bool prompted = text.substr(0, 2) == "$ ";
        lines.push_back({text.substr(prompted ? 2 : 0, end - (prompted ? 2 : 0)), number, prompted});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    const auto tag = static_cast<plan::Tag>(data[0] % (static_cast<unsigned>(plan::Tag::Unknown) + 1));
    const std::string text(data + 1, data + size);
    const std::vector<plan::CodeLine> lines = linesOf(text);
    std::vector<plan::CodePart> parts;
    plan::splitCode(lines, tag, plan::Meant::Ordered, [&](const plan::CodePart& part) { parts.push_back(part); });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        tests::require(parts[i].first >= lines.front().number && parts[i].last <= lines.back().number, "a part stands in its block");
        tests::require(parts[i].first <= parts[i].last, "a part ends where it begins, or later");
        // What is shown as output may hold commands; otherwise no line belongs to two parts.
        const bool inside = i > 0 && parts[0].kind == plan::CommandKind::Output;
        tests::require(i == 0 || inside || parts[i - 1].last < parts[i].first, "parts stand in text order and do not overlap");
    }
    plan::ShellScanner scanner;
    for (const plan::CodeLine& line : lines) {
        scanner.take(line.text);
        (void)scanner.complete();
    }
    return 0;
}
