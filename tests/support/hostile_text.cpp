#include "tests/support/hostile_text.h"

#include <string_view>

namespace holdpoint::tests {

namespace {

std::string repeated(std::string_view piece, std::size_t bytes)
{
    std::string text;
    text.reserve(bytes + piece.size());
    while (text.size() < bytes) text += piece;
    return text;
}

std::string between(std::string_view head, std::string_view piece, std::size_t bytes, std::string_view tail = {})
{
    return std::string(head) + repeated(piece, bytes) + std::string(tail);
}

/// Lines that say where they are: "<a0001> <a0002> …".
std::string numbered(std::string_view head, std::string_view before, std::string_view after, std::size_t bytes)
{
    std::string text(head);
    for (std::size_t i = 0; text.size() < bytes; ++i) {
        text += before;
        text += std::to_string(i);
        text += after;
    }
    return text;
}

/// Each line one level deeper than the one above, up to `levels`, and then again from the margin.
std::string stairs(std::string_view indent, std::string_view line, std::size_t levels, std::size_t bytes)
{
    std::string text = "# Stairs\n\n";
    for (std::size_t depth = 0; text.size() < bytes; depth = depth + 1 < levels ? depth + 1 : 0) {
        for (std::size_t i = 0; i < depth; ++i) text += indent;
        text += line;
    }
    return text;
}

/// Runs of code marks, each one shorter than the one before: none of them finds its partner.
std::string shrinkingRuns(std::size_t bytes)
{
    std::string text = "# Runs\n\n";
    while (text.size() < bytes)
        for (std::size_t run = 300; run > 0; --run) text += std::string(run, '`') + ' ';
    return text;
}

std::string wideTable(std::size_t bytes)
{
    const std::string row = repeated("|a", bytes / 3) + "|\n";
    return "# Wide\n\n" + row + repeated("|-", bytes / 3) + "|\n" + row;
}

using B = std::size_t;

const std::vector<HostileText> all = {
    // one line
    {"one line of a", [](B n) { return repeated("a", n); }},
    {"one line of words", [](B n) { return between("a", " word", n); }},
    {"one line of blanks", [](B n) { return between("a", " ", n, "b"); }},
    {"one line of *", [](B n) { return repeated("*", n) + "x"; }},
    {"one line of * and blanks", [](B n) { return repeated("* ", n) + "x"; }},
    {"one line of _", [](B n) { return repeated("_", n) + "x"; }},
    {"one line of [", [](B n) { return repeated("[", n); }},
    {"one line of [](", [](B n) { return repeated("[](", n); }},
    {"one line of [ ]", [](B n) { return repeated("[ ] ", n); }},
    {"one line of code marks", [](B n) { return repeated("`", n) + " x"; }},
    {"one line of `a b`", [](B n) { return repeated("`a b` ", n); }},
    {"runs of code marks that shrink", shrinkingRuns},
    {"one line of <", [](B n) { return repeated("<", n); }},
    {"one line of <a>", [](B n) { return repeated("x<a>", n); }},
    {"one line of |", [](B n) { return repeated("|", n); }},
    {"one line of #", [](B n) { return repeated("#", n); }},
    {"one line of digits", [](B n) { return repeated("1234567890", n); }},
    {"one line of 1.", [](B n) { return repeated("1. ", n) + "x"; }},
    {"one line of numbers", [](B n) { return repeated("1 < 2 ", n); }},
    {"one line of emoji", [](B n) { return repeated("\xF0\x9F\x9A\x80", n); }},
    {"one line of kanji", [](B n) { return repeated("\xE6\x89\xBF\xE8\xAA\x8D", n); }},
    {"one line of >", [](B n) { return repeated(">", n) + "x"; }},
    {"one line of > and blanks", [](B n) { return repeated("> ", n) + "x"; }},
    {"one line of -", [](B n) { return repeated("- ", n) + "x"; }},
    {"one line of dots", [](B n) { return repeated("a. ", n); }},
    {"one line of =", [](B n) { return "a\n" + repeated("=", n); }},
    {"one heading", [](B n) { return between("# ", "word ", n); }},
    {"one heading over many items", [](B n) { return between("# t\n\n## ", "long ", n / 2, "\n\n") + repeated("1. a\n", n / 2); }},
    {"one link", [](B n) { return between("[", "a", n, "](b)"); }},
    // many lines
    {"lines of a", [](B n) { return repeated("a\n", n); }},
    {"lines of a and blank", [](B n) { return repeated("a\n\n", n); }},
    {"empty lines", [](B n) { return between("a", "\n", n); }},
    {"lines of #", [](B n) { return repeated("#\n", n); }},
    {"lines of # a", [](B n) { return repeated("# a\n", n); }},
    {"lines of ## step", [](B n) { return between("# t\n", "## 1. a\nb\n", n); }},
    {"headings of all levels", [](B n) { return repeated("# a\n## b\n### c\n#### d\n##### e\n###### f\n", n); }},
    {"orphans before a phase", [](B n) { return between("# t\n", "### x\n", n, "## y\n"); }},
    {"lines of -", [](B n) { return repeated("-\n", n); }},
    {"lines of - a", [](B n) { return repeated("- a\n", n); }},
    {"lines of - [ ] a", [](B n) { return repeated("- [ ] a\n", n); }},
    {"lines of 1. a", [](B n) { return repeated("1. a\n", n); }},
    {"lines of > a", [](B n) { return repeated("> a\n", n); }},
    {"lines of ---", [](B n) { return between("a\n\n", "---\n", n); }},
    {"lines of `a b`", [](B n) { return repeated("`a b`\n", n); }},
    {"lines of `ls -l`", [](B n) { return repeated("run `ls -l`\n", n); }},
    {"bare commands", [](B n) { return repeated("kubectl get pods -n x\n", n); }},
    {"fences that alternate", [](B n) { return repeated("```\n", n); }},
    {"labels", [](B n) { return repeated("**a**\n\n", n); }},
    {"labels with boxes", [](B n) { return between("# t\n\n## p\n\n", "**a**:\n\n- [ ] b\n\n", n); }},
    {"long labels", [](B n) { return numbered("# t\n\n", "**Hour ", "** (now):\n\n", n); }},
    // nesting
    {"quotes, deeper on each line", [](B n) { return stairs(">", "a\n", 5000, n); }},
    {"lists, deeper on each line", [](B n) { return stairs("  ", "- a\n", 5000, n); }},
    {"lists, 40 deep", [](B n) { return stairs("  ", "- a\n", 40, n); }},
    {"numbered, 40 deep", [](B n) { return stairs("   ", "1. a\n", 40, n); }},
    {"mixed nesting in a line", [](B n) { return repeated("> - 1. * + a\n", n); }},
    {"deep nesting in every line", [](B n) { return repeated("> > > > > > > > > > > > > > > > - - - - - - - - a\n", n); }},
    // tables
    {"a wide table", wideTable},
    {"rows of a table", [](B n) { return between("| a | b |\n|---|---|\n", "| a | b |\n", n); }},
    {"rows without a table", [](B n) { return repeated("| a | b |\n", n); }},
    {"rows of 200 numbers", [](B n) { return between("|a|\n|-|\n" + repeated("|a", 400) + "|\n" + repeated("|-", 400) + "|\n", repeated("|< 5 ms", 1400) + "|\n", n); }},
    {"rows under a long cell", [](B n) { return between("| a | Target |\n|---|---|\n", "| " + repeated("metric ", 4000) + repeated("| < 5 ms ", 400) + "|\n", n); }},
    {"tables after tables", [](B n) { return repeated("| a |\n|---|\n| b |\n\n", n); }},
    {"delimiter rows", [](B n) { return between("| a |\n", "|---|\n", n); }},
    // fences
    {"an unclosed fence", [](B n) { return between("# t\n\n```bash\n", "echo hello world\n", n); }},
    {"an unclosed fence of empty lines", [](B n) { return between("# t\n\n```bash\nls\n", "\n", n, "ls\n"); }},
    {"an untagged fence of prose", [](B n) { return between("# t\n\n```\n", "this is no command: at all\n", n); }},
    {"quotes that never close", [](B n) { return between("# t\n\n```bash\n", "echo it's\n", n); }},
    {"one quote that never closes", [](B n) { return between("# t\n\n```bash\necho '\n", "echo\n", n); }},
    {"here-documents that never end", [](B n) { return numbered("# t\n\n```bash\n", "cat <<E", "\n", n); }},
    {"here-documents in one line", [](B n) { return "# t\n\n```bash\ncat " + repeated("<<a ", n / 2) + '\n' + repeated("a\n", n / 2); }},
    {"substitutions, deeper and deeper", [](B n) { return between("# t\n\n```bash\n", "$(", n, "\n"); }},
    {"brackets, deeper and deeper", [](B n) { return between("# t\n\n```bash\n", "(\n", n); }},
    {"braces, deeper and deeper", [](B n) { return between("# t\n\n```bash\n", "f() {\n", n); }},
    {"queries in braces", [](B n) { return between("# t\n\n```bash\n", "query {\n", n); }},
    {"continuations", [](B n) { return between("# t\n\n```bash\n", "ls \\\n", n); }},
    {"backups and what packs others", [](B n) { return numbered("# t\n\n```bash\n", "pg_dump a > b.sql\ngzip c", "\n", n); }},
    {"backups that are packed", [](B n) { return numbered("# t\n\n```bash\npg_dump a > b\n", "gzip ", "/b\n", n); }},
    {"loops that never end", [](B n) { return between("# t\n\n```bash\n", "for x in a; do\n", n); }},
    {"words that close nothing", [](B n) { return between("# t\n\n```bash\n", "done\nfi\n", n); }},
    {"options of sudo", [](B n) { return between("# t\n\n```bash\nsudo", " -", n, "\n"); }},
    {"options and blanks", [](B n) { return "# t\n\n```bash\ntail" + repeated(" -", n / 2) + repeated(" ", n / 2) + "x\n"; }},
    {"sql without semicolons", [](B n) { return between("# t\n\n```sql\n", "SELECT a FROM b\n", n); }},
    {"sql and blank lines", [](B n) { return between("# t\n\n```sql\nSELECT a\n", "\n", n, "FROM b\n"); }},
    {"or comments", [](B n) { return between("# t\n\n```bash\nls\n", "# OR\n", n, "ls\n"); }},
    {"or comments with commands", [](B n) { return between("# t\n\n```bash\nls -l\n", "# OR kubectl get pods\nls -l\n", n); }},
    {"expectations in comments", [](B n) { return between("# t\n\n```bash\nls\n", "# Expected: 1 2 3 tests\n", n); }},
    {"expectations below output", [](B n) { return between("# t\n\n", "```text\nx\n```\nExpected: y\n\n", n); }},
    {"one long expectation", [](B n) { return between("# t\n\nExpected: ", "1 ", n); }},
    {"small fences", [](B n) { return between("# t\n\n", "```bash\nls\n```\n", n); }},
    {"fences in items", [](B n) { return repeated("- a\n  ```bash\n  ls -l \\\n    /\n  ```\n", n); }},
    {"an unclosed fence in an item", [](B n) { return between("- a\n\n  ```bash\n", "  ls\n", n); }},
    {"indented code", [](B n) { return between("a\n\n", "    ls\n", n); }},
    // what the rules look for
    {"placeholders", [](B n) { return numbered("# t\n\n", "<a", "> ", n); }},
    {"placeholders in lines", [](B n) { return numbered("# t\n\n", "<a", ">\n", n); }},
    {"paths to fill in", [](B n) { return numbered("# t\n\n", "/path/to/a", "\n", n); }},
    {"paths that grow", [](B n) { return stairs("a", "", 3000, 0) + between("", "/path/to/" + repeated("ab", 400) + "\n", n); }},
    {"variables", [](B n) { return numbered("# t\n\n```bash\n", "echo $V", "\n", n); }},
    {"series", [](B n) { return numbered("# t\n\n", "{+Step ", "+}\n", n); }},
    {"example hosts", [](B n) { return repeated("see a.example.com\n", n); }},
    {"if", [](B n) { return repeated("if ", n); }},
    {"rollback", [](B n) { return repeated("rollback ", n); }},
    {"rollback in rows", [](B n) { return between("| a | b |\n|---|---|\n", "| x | " + repeated("rollback ", 6000) + "|\n", n); }},
    {"phrases with a gap", [](B n) { return repeated("do not ", n); }},
    {"a word and a long gap", [](B n) { return repeated("wait - - - - - - - - ", n); }},
    {"gates", [](B n) { return repeated("DO NOT PROCEED IF x\n\n", n); }},
    {"gates in one paragraph", [](B n) { return repeated("Do not proceed if it fails. Roll back immediately if p95 > 50 ms for 5 minutes. ", n); }},
    {"gates in items", [](B n) { return between("# t\n\nRollback triggers:\n\n", "- roll back if errors > 5%\n", n); }},
    {"limits in one paragraph", [](B n) { return repeated("p95 < 50 ms for 5 minutes\n", n); }},
    {"durations in one paragraph", [](B n) { return repeated("after 5 minutes\n", n); }},
    {"limits in lines of 4000 bytes", [](B n) { return repeated(repeated("1 < 2 ", 3990) + "\n", n); }},
    {"approvals", [](B n) { return repeated("Obtain QA Lead approval\n\n", n); }},
    {"sign-offs", [](B n) { return between("# t\n\n## Sign-off\n\n", "- [ ] QA Lead: ____\n", n); }},
    {"sign-off fields in one paragraph", [](B n) { return repeated("Completed by: ____\n", n); }},
    {"rollbacks below steps", [](B n) { return between("# t\n\n", "## 1. a\n\nb\n\n### Rollback\n\nc\n\n", n); }},
    {"marks of time", [](B n) { return repeated("T+1 ", n); }},
    {"marks of time in lines", [](B n) { return repeated("- T+1min: a\n", n); }},
    {"boxes in a row", [](B n) { return repeated("\xE2\x98\x90 a ", n); }},
    {"boxes in lines", [](B n) { return repeated("\xE2\x98\x90 a\n\n", n); }},
    // encodings and HTML
    {"invalid bytes", [](B n) { return repeated("a\xFF\xC3", n); }},
    {"NULs in the text", [](B n) { return repeated("a", 100000) + repeated(std::string_view("a\0b\n", 4), n); }},
    {"byte order marks", [](B n) { return repeated("\xEF\xBB\xBF", n) + "a"; }},
    {"encoded twice", [](B n) { return repeated("\xC3\xA2\xC2\x86\xC2\x92 \xC3\x83\xC2\xBC\n", n); }},
    {"encoded twice and lost", [](B n) { return repeated("\xC3\xA2\xE2\x80\xA0\xE2\x80\x99 \xC3\xA2\xE2\x80\xA0 x \xC3\x83\xC2\xBC \xC3\x83\xC2\xBC \xC3\x83\xC2\xBC\n", n); }},
    {"only CR", [](B n) { return repeated("- [ ] a\r", n); }},
    {"CR and LF", [](B n) { return repeated("- [ ] a\r\n", n); }},
    {"many CR in a line", [](B n) { return between("a\n", "\r", n, "b\n"); }},
    {"front matter that never ends", [](B n) { return between("---\n", "a: b\n", n); }},
    {"front matter of one line", [](B n) { return between("---\na: ", "b", n, "\n---\n"); }},
    {"a comment that never ends", [](B n) { return between("a\n\n<!--", " a\n", n); }},
    {"comments", [](B n) { return repeated("<!-- a -->\n", n); }},
    {"comments that never end", [](B n) { return repeated("<!--\n", n); }},
    {"details", [](B n) { return repeated("<details>\n\n", n); }},
    {"html blocks", [](B n) { return repeated("<div>\na\n\n", n); }},
};

} // namespace

const std::vector<HostileText>& hostileTexts() { return all; }

} // namespace holdpoint::tests
