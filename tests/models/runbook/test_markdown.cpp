// Text -> blocks, written down by hand: each block is one line that says what it is and where.

#include "tests/support/structure.h"

#include <QByteArray>
#include <QTest>

#include <string>

using namespace holdpoint;
using runbook::Block;
using runbook::BlockKind;
using runbook::Runbook;

namespace {

QByteArray bytesOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void structure_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char* name, const char* text, std::initializer_list<const char*> blocks) {
            QStringList list;
            for (const char* block : blocks) list += QString::fromLatin1(block);
            QTest::newRow(name) << QByteArray(text) << list;
        };
        row("one word", "word", {"paragraph l1"});
        row("headings", "# a\n## b ##\n###### f\n####### seven\n#none\n", {"heading 1 l1", "heading 2 l2", "heading 6 l3", "paragraph l4-5"});
        row("setext headings", "a\n===\n\nb\nc\n---\n", {"heading 1 l1-2", "heading 2 l4-6"});
        row("the line below an underline is its own", "a\n---\n# b\n\n> c\n> ===\n> d\n", {"heading 2 l1-2", "heading 1 l3", "heading 1 l5-6 quoted", "paragraph l7 quoted"});
        row("a heading interrupts", "text\n# a\ntext\n", {"paragraph l1", "heading 1 l2", "paragraph l3"});
        row("a heading of nothing", "#\n##\n", {"heading 1 l1", "heading 2 l2"});
        row("rules are no blocks", "a\n\n---\n***\n- - -\n\nb\n", {"paragraph l1", "paragraph l7"});

        row("list", "- a\n- b\n  more\n", {"item 1 l1", "item 1 l2-3"});
        row("nested lists", "- a\n  - b\n    1. c\n  - d\n", {"item 1 l1", "item 2 l2 of l1", "item 3 l3 number 1 of l2", "item 2 l4 of l1"});
        row("a paragraph in an item", "- a\n\n  b\n\nc\n", {"item 1 l1", "paragraph l3 of l1", "paragraph l5"});
        row("a heading in an item", "- # a\n", {"item 1 l1", "heading 1 l1 of l1"});
        row("text below the marker", "-\n  a\n", {"item 1 l1-2"});
        row("an empty item", "-\n- a\n", {"item 1 l1", "item 1 l2"});
        row("two markers on one line", "- 2. a\n  3. b\n", {"item 1 l1", "item 2 l1 number 2 of l1", "item 2 l2 number 3 of l1"});
        row("two numbers on one line", "4. 7. a\n", {"item 1 l1 number 4", "item 2 l1 number 7 of l1"});
        row("numbering that restarts", "1. a\n2. b\n\n## x\n\n1. c\n1. d\n9) e\n",
            {"item 1 l1 number 1", "item 1 l2 number 2", "heading 2 l4", "item 1 l6 number 1", "item 1 l7 number 1", "item 1 l8 number 9"});
        row("ten digits are text", "1234567890. a\n", {"paragraph l1"});
        row("two cannot interrupt a paragraph", "a\n2. b\n1. c\n", {"paragraph l1-2", "item 1 l3 number 1"});

        row("boxes", "- [ ] a\n- [x] b\n- [X] c\n1. [ ] d\n", {"item 1 l1 box", "item 1 l2 box x", "item 1 l3 box x", "item 1 l4 number 1 box"});
        row("no boxes", "- [] a\n- [ ]a\n- [y] a\n- a [ ]\n- [x](b)\n\n[ ] c\n",
            {"item 1 l1", "item 1 l2", "item 1 l3", "item 1 l4", "item 1 l5", "paragraph l7"});
        row("a box without words", "- [ ]\n- [x]\n", {"item 1 l1 box", "item 1 l2 box x"});
        row("boxes in a quote", "> - [ ] a\n>   - [x] b\n", {"item 1 l1 box quoted", "item 2 l2 box x quoted of l1"});
        row("a box behind two markers is one box", "1. - [ ] a\n", {"item 1 l1 number 1", "item 2 l1 box of l1"});
        row("a box behind a quote in an item", "- > - [x] a\n", {"item 1 l1", "item 2 l1 box x quoted of l1"});
        row("a box in code in an item", "-     [ ] a\n", {"item 1 l1", "code l1 of l1"});

        row("table", "| a | b |\n|---|---|\n| 1 | 2 |\n\nc\n", {"row l1-2 header", "row l3", "paragraph l5"});
        row("a table without rows", "a | b\n:-:|---\n", {"row l1-2 header"});
        row("a table below a paragraph", "x\n| a | b |\n|---|---|\n| 1 | 2 |\n", {"paragraph l1", "row l2-3 header", "row l4"});
        row("a table below three lines", "x\ny\nz\n| a |\n|---|\n| 1 |\n| 2 |\n", {"paragraph l1-3", "row l4-5 header", "row l6", "row l7"});
        row("a table without rows below a paragraph", "x\n| a |\n|---|\n", {"paragraph l1", "row l2-3 header"});
        row("a table below the text of an item", "- x\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n", {"item 1 l1", "row l2-3 header of l1", "row l4 of l1"});
        row("a table in an item", "- | a | b |\n  |---|---|\n  | 1 | 2 |\n", {"item 1 l1", "row l1-2 header of l1", "row l3 of l1"});
        row("a table in a quote", "> x\n> | a |\n> |---|\n> | 1 |\n", {"paragraph l1 quoted", "row l2-3 header quoted", "row l4 quoted"});
        row("escaped bars", "| a \\| b | c |\n|---|---|\n", {"row l1-2 header"});
        row("a row too few", "| a | b | c |\n|---|---|\n", {"paragraph l1-2"});

        row("fences", "```sh\na\n```\n~~~\n```\n~~~\n", {"code l1-3 fenced", "code l4-6 fenced"});
        row("a fence in a fence", "````\n```\na\n```\n````\nb\n", {"code l1-5 fenced", "paragraph l6"});
        row("an empty fence", "```\n```\n", {"code l1-2 fenced"});
        row("a fence closed by a longer one", "```\na\n`````\nb\n", {"code l1-3 fenced", "paragraph l4"});
        row("a fence with words is no end", "```\na\n``` b\n```\n", {"code l1-4 fenced"});
        row("a fence four blanks in is no end", "```\n    ```\n# a\n```\n", {"code l1-4 fenced"});
        row("a fence behind a marker is no end", "```\n- ```\n# a\n```\nb\n", {"code l1-4 fenced", "paragraph l5"});
        row("an open fence", "a\n\n```\n# b\n- [ ] c\n", {"paragraph l1", "code l3-5 fenced open"});
        row("an open fence that seems to end", "```\n- ```\n", {"code l1-2 fenced open"});
        row("an open fence and blank lines", "```\na\n\n\n", {"code l1-2 fenced open"});
        row("a fence on the last line", "a\n```", {"paragraph l1", "code l2 fenced open"});
        row("a fence in an item", "1. a\n   ```\n   b\n   ```\n2. c\n", {"item 1 l1 number 1", "code l2-4 fenced of l1", "item 1 l5 number 2"});
        row("a fence behind a marker", "- ```\n  b\n  ```\n", {"item 1 l1", "code l1-3 fenced of l1"});
        row("an item ends its fence", "- a\n  ```\n  b\n\nc\n", {"item 1 l1", "code l2-3 fenced open of l1", "paragraph l5"});
        row("an item ends its fence, and a fence follows", "- ```\n  a\n```\nb\n```\n", {"item 1 l1", "code l1-2 fenced open of l1", "code l3-5 fenced"});
        row("a quote ends its fence", "> ```\n> a\nb\n", {"code l1-2 fenced open quoted", "paragraph l3"});
        row("indented code", "a\n\n    b\n\n    c\nd\n", {"paragraph l1", "code l3-5", "paragraph l6"});
        row("code in an item", "- a\n\n      b\n", {"item 1 l1", "code l3 of l1"});
        row("code with a tab", "\ta\n", {"code l1"});

        row("HTML", "<div>\n- a\n\n- b\n</div>\n", {"html l1-2", "item 1 l4", "html l5"});
        row("a comment", "<!-- a -->\nb\n", {"html l1", "paragraph l2"});
        row("a comment over blank lines", "<!--\n# a\n\n- b\n-->\nc\n", {"html l1-5", "paragraph l6"});
        row("a comment that ends in a heading", "<!--\n# a -->\n# b\n", {"html l1-2", "heading 1 l3"});
        row("a comment that ends in a table", "<!--\n| a --> |\n# b\n", {"html l1-2", "heading 1 l3"});
        row("a comment that ends in an item", "<!--\n- a -->\n- b\n", {"html l1-2", "item 1 l3"});
        row("a comment in an item", "- a\n  <!-- b\n  -->\n  c\n", {"item 1 l1", "html l2-3 of l1", "paragraph l4 of l1"});
        row("a comment in a paragraph", "a <!-- b -->\nc\n", {"paragraph l1-2"});
        row("an open comment", "<!--\n# a\n", {"html l1-2"});
        row("preformatted", "<pre>\n# a\n\n| b </PRE> |\n# c\n", {"html l1-4", "heading 1 l5"});
        row("a declaration", "<!NOTE a\nb -> c\n# d\n", {"html l1-2", "heading 1 l3"});
        row("an address is text", "<https://example.org>\na\n", {"paragraph l1-2"});

        row("quotes", "> a\nlazy\n\n> # b\n", {"paragraph l1-2 quoted", "heading 1 l4 quoted"});
        row("lazy continuation", "- a\nb\n- c\n\nd\n", {"item 1 l1-2", "item 1 l3", "paragraph l5"});
        row("no lazy setext heading", "> a\n===\n", {"paragraph l1-2 quoted"});
        row("a link definition stays", "[a]: https://example.org\n", {"paragraph l1"});

        row("front matter", "---\ntitle: a\n---\n# b\n", {"heading 1 l4"});
        row("front matter alone", "---\ntitle: a\n---\n", {});
        row("a rule is no front matter", "---\n\n# a\n\n---\n", {"heading 1 l3"});
        row("byte order mark", "\xEF\xBB\xBF# a\n\nb\n", {"heading 1 l1", "paragraph l3"});
        row("CRLF", "# a\r\n\r\n- [ ] b\r\n\r\n```\r\nc\r\n```\r\n", {"heading 1 l1", "item 1 l3 box", "code l5-7 fenced"});
        row("CR alone", "# a\r\r- b\r- c\r", {"heading 1 l1", "item 1 l3", "item 1 l4"});
        row("CR CR LF", "# a\r\r\n\r\r\n```\r\r\nb\r\r\n```\r\r\nc\r\r\n", {"heading 1 l1", "code l3-5 fenced", "paragraph l6"});
        row("a CR in a line of HTML", "<div>\ra\n\n# b\n", {"html l1", "heading 1 l3"});
        row("a CR in the words of a fence", "``` a\rb\nc\n```\n# d\n", {"code l1-3 fenced", "heading 1 l4"});
    }

    void structure()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, blocks);
        QCOMPARE(tests::structureOf(tests::parseText(text.toStdString())), blocks);
    }

    /// The blocks of one list share a group, and so do the rows of one table.
    void groups()
    {
        const Runbook book = tests::parseText("- a\n- b\n  - c\n- d\n\ntext\n\n- e\n\n| a |\n|---|\n| b |\n\n| c |\n|---|\n");
        std::vector<std::uint32_t> groups;
        for (const Block& block : book.blocks) groups.push_back(block.group);
        QCOMPARE(groups.size(), std::size_t{9});
        QCOMPARE(groups[0], groups[1]);
        QCOMPARE(groups[0], groups[3]);
        QVERIFY(groups[2] != groups[0] && groups[2] != 0);
        QCOMPARE(groups[4], 0u);
        QVERIFY(groups[5] != groups[0]);
        QCOMPARE(groups[6], groups[7]);
        QVERIFY(groups[8] != groups[7]);
    }

    void content_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("content");  // of the last block, its lines with a bar between them
        const auto row = [](const char* name, const char* text, const char* content) { QTest::newRow(name) << QByteArray(text) << QByteArray(content); };
        row("paragraph", "  a b \n   c\t\n", "a b|c");
        row("heading", "##  a b\n", "a b");
        row("setext heading", "a\n---\n", "a|---");
        row("item", "- a\n  b\n", "a|b");
        row("numbered item", "12) a\n", "a");
        row("box", "- [x]  a\n      b\n", "a|b");
        row("box without words", "- [ ]\n", "");
        row("quoted", "> a\n>b\nc\n", "a|b|c");
        row("quoted item", "> - [ ] a\n>   b\n", "a|b");
        row("row", "a | b\n--|--\n c | d \n", "c | d");
        row("code keeps its blanks", "```\n  a \n```\n", "```|  a |```");
        row("CRLF", "- a\r\n  b\r\n", "a|b");
    }

    void content()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, content);
        const Runbook book = tests::parseText(text.toStdString());
        const Block& block = book.blocks.back();
        QByteArrayList lines;
        for (std::uint32_t line = block.span.first; line <= block.span.last; ++line) lines += bytesOf(book.content(block, line));
        QCOMPARE(lines.join('|'), content);
    }

    void code_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* text, const char* info, const char* code) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(info) << QByteArray(code);
        };
        row("fenced", "```sh\na\nb\n```\n", "sh", "a\nb");
        row("more words", "~~~~  sh {name=a} `b`  \na\n~~~~\n", "sh {name=a} `b`", "a");
        row("no words", "```\na\n```\n", "", "a");
        row("nothing in it", "```sh\n```\n", "sh", "");
        row("open", "```sh\na\n", "sh", "a");
        row("open on the last line", "```sh", "sh", "");
        row("open, ended by its item", "- ```sh\n  a\n\n", "sh", "  a");
        row("indented", "    a\n    b\n", "", "    a\n    b");
        row("in a quote", "> ```sh\n> a\n> ```\n", "sh", "> a");
        row("CRLF", "```sh\r\na\r\n```\r\n", "sh", "a");
    }

    void code()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, code);
        const Runbook book = tests::parseText(text.toStdString());
        const Block& block = book.blocks.back();
        QCOMPARE(block.kind, BlockKind::Code);
        QCOMPARE(bytesOf(book.info(block)), info);
        const runbook::Span lines = Runbook::codeLines(block);
        QCOMPARE(bytesOf(book.source->lines(lines.first, lines.last)), code);
    }

    /// A fence that is longer than a segment stays one block, wherever it stands, and the text behind it is text.
    void longFences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("indent");
        QTest::addColumn<QByteArray>("fence");
        QTest::newRow("at the margin") << QByteArray("# a\n") << QByteArray() << QByteArray("```");
        QTest::newRow("tildes") << QByteArray("# a\n") << QByteArray("  ") << QByteArray("~~~~~");
        QTest::newRow("in an item") << QByteArray("- a\n") << QByteArray("  ") << QByteArray("```");
        QTest::newRow("in a numbered item") << QByteArray("1. a\n") << QByteArray("   ") << QByteArray("```");
        QTest::newRow("in a nested item") << QByteArray("- a\n  - b\n") << QByteArray("    ") << QByteArray("```");
        QTest::newRow("in the third level") << QByteArray("1. a\n   - b\n     - c\n") << QByteArray("       ") << QByteArray("```");
        QTest::newRow("behind a tab") << QByteArray("- a\n") << QByteArray("\t") << QByteArray("```");
        QTest::newRow("in a quote") << QByteArray("> a\n") << QByteArray("> ") << QByteArray("```");
    }

    void longFences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, indent);
        QFETCH(QByteArray, fence);
        const int lines = 50'000;
        const QByteArray four = indent + "make a\n" + indent + "# b\n" + indent + "    ```\n" + indent + "- ```\n";
        const QByteArray text = before + indent + fence + "sh\n" + four.repeated(lines / 4) + indent + fence + "\n\n# end\n\ntext\n";
        const Runbook book = tests::parseText(text.toStdString());
        const auto above = static_cast<std::uint32_t>(before.count('\n'));
        QCOMPARE(book.blocks.size(), above + std::size_t{3});
        const Block& block = book.blocks[above];
        QCOMPARE(block.kind, BlockKind::Code);
        QCOMPARE(block.span.first, above + 1);
        QCOMPARE(block.span.last, above + lines + 2);
        QVERIFY(block.closed);
        QCOMPARE(book.blocks[above + 1].kind, BlockKind::Heading);
        QCOMPARE(book.blocks[above + 2].kind, BlockKind::Paragraph);
    }

    /// Texts in which the cut between two segments could be mistaken for something else.
    void longTexts_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("repeated");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QStringList>("blocks");
        const auto list = [](std::initializer_list<const char*> blocks) {
            QStringList all;
            for (const char* block : blocks) all += QString::fromLatin1(block);
            return all;
        };
        const auto row = [](const char* name, const char* first, const char* repeated, const char* last, const QStringList& blocks) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(repeated) << QByteArray(last) << blocks;
        };
        row("comment", "<!--\n", "# hidden\n\ntext\n\n", "-->\n# a\n", list({"html l1-8002", "heading 1 l8003"}));
        row("preformatted", "<pre>\n", "# hidden\n\ntext text text\n\n", "</pre>\n# a\n", list({"html l1-8002", "heading 1 l8003"}));
        row("fence in code", "    ```\n", "    # hidden and some words\n\n    text\n\n", "# a\n", list({"code l1-8000", "heading 1 l8002"}));
        row("fence with a fence in it", "```\n", "- ```\n# hidden and some words\n    ```\n\n", "```\n# a\n", list({"code l1-8002 fenced", "heading 1 l8003"}));
    }

    void longTexts()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, repeated);
        QFETCH(QByteArray, last);
        QFETCH(QStringList, blocks);
        const QByteArray text = first + repeated.repeated(2000) + last;
        QCOMPARE(tests::structureOf(tests::parseText(text.toStdString())), blocks);
    }
};

QTEST_APPLESS_MAIN(TestMarkdown)
#include "test_markdown.moc"
