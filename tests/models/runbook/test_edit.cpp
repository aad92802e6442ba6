// Changes to the bytes of a file: what is asked for and nothing else.

#include "models/runbook/annotations.h"
#include "models/runbook/edit.h"
#include "tests/support/structure.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>
#include <string>

using namespace holdpoint;
using runbook::Edit;
using runbook::Source;

namespace {

const QByteArray mark("\xEF\xBB\xBF");

Source sourceOf(const QByteArray& bytes)
{
    auto source = Source::fromBytes(bytes.toStdString(), "test.md");
    if (!source) qFatal("%s", source.error().text().c_str());
    return std::move(source.value());
}

QByteArray applied(const Edit& edit) { return QByteArray::fromStdString(edit.apply()); }

/// The samples, and the collection of runbooks where it is there.
QByteArrayList allTexts()
{
    QByteArrayList texts;
    for (const char* folder : {HOLDPOINT_SOURCE_DIR "/tests/data/markdown", HOLDPOINT_RUNBOOKS "/seeds", HOLDPOINT_RUNBOOKS "/corpus"}) {
        const QDir directory(QString::fromUtf8(folder));
        for (const QString& name : directory.entryList({QStringLiteral("*.md"), QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly)) texts += file.readAll();
        }
    }
    return texts;
}

/// How many bytes at the beginning and at the end are the same.
qsizetype untouched(const QByteArray& before, const QByteArray& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    return head + tail;
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedGivesTheSameBytes()
    {
        const QByteArrayList texts = allTexts();
        QVERIFY(texts.size() >= 25);
        for (const QByteArray& text : texts) {
            const Source source = sourceOf(text);
            Edit edit(source);
            QVERIFY(edit.empty());
            QCOMPARE(applied(edit), text);
            if (source.repair().damage != runbook::Damage::None || !source.invalidLines().empty()) continue;
            for (std::uint32_t line = 1; line <= source.lineCount(); ++line) QVERIFY(edit.replaceLine(line, source.line(line)));
            QVERIFY(!edit.repairEncoding());
            QVERIFY(edit.empty());
            QCOMPARE(applied(edit), text);
        }
    }

    void randomBytesStayTheSame()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = QByteArray(round % 4 == 0 ? mark : QByteArray()) + "x\n";
            const unsigned size = random() % 300;
            for (unsigned i = 0; i < size; ++i) bytes += random() % 6 == 0 ? "\r\n[] x"[random() % 6] : static_cast<char>(32 + random() % 224);
            const Source source = sourceOf(bytes);
            Edit edit(source);
            QCOMPARE(applied(edit), bytes);
            // Any one line that is replaced leaves all the others as they are, breaks included.
            const std::uint32_t line = 1 + static_cast<std::uint32_t>(random()) % source.lineCount();
            QVERIFY(edit.replaceLine(line, "new words"));
            const Source changed = sourceOf(applied(edit));
            QCOMPARE(changed.lineCount(), source.lineCount());
            for (std::uint32_t other = 1; other <= source.lineCount(); ++other)
                if (source.repair().damage == changed.repair().damage) QVERIFY(changed.line(other) == (other == line ? "new words" : source.line(other)));
        }
    }

    void ticks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("checked");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const QByteArray& before, int line, bool checked, const QByteArray& after) {
            QTest::newRow(name) << before << line << checked << after;
        };
        row("tick", "- [ ] a\n- [ ] b\n", 2, true, "- [ ] a\n- [x] b\n");
        row("untick", "- [x] a\n", 1, false, "- [ ] a\n");
        row("untick a capital", "- [X] a\n", 1, false, "- [ ] a\n");
        row("a capital is ticked already", "- [X] a\n", 1, true, "- [X] a\n");
        row("ticked already", "- [x] a", 1, true, "- [x] a");
        row("unticked already", "- [ ] a", 1, false, "- [ ] a");
        row("CRLF", "# t\r\n- [ ] a\r\n- [ ] b\r\n", 2, true, "# t\r\n- [x] a\r\n- [ ] b\r\n");
        row("CR alone", "# t\r- [ ] a\r", 2, true, "# t\r- [x] a\r");
        row("byte order mark", mark + "- [ ] a\n", 1, true, mark + "- [x] a\n");
        row("the first box of a line", "| [ ] a | [ ] b |\n", 1, true, "| [x] a | [ ] b |\n");
        row("glyph", "Result: ☐ done ☐ rolled back\n", 1, true, "Result: ☑ done ☐ rolled back\n");
        row("glyph, back", "☑ done\n", 1, false, "☐ done\n");
        row("a ticked glyph before an empty one", "☑ a ☐ b\n", 1, true, "☑ a ☐ b\n");
        row("square", "- □ a\n", 1, true, "- ☑ a\n");
        row("large square", "⬜ a\n", 1, true, "☑ a\n");
        row("crossed", "☒ a\n", 1, false, "☐ a\n");
        row("crossed counts as ticked", "☒ a\n", 1, true, "☒ a\n");
        row("heavy", "🗹 a\n", 1, false, "☐ a\n");
        row("a link is no box", "- [x](a) and [ ] b\n", 1, true, "- [x](a) and [x] b\n");
        row("an index is no box", "- list[x] then [ ] b\n", 1, true, "- list[x] then [x] b\n");
        row("beside invalid bytes", "- [ ] fran\xE7" "ais\n", 1, true, "- [x] fran\xE7" "ais\n");
        row("in a damaged line", "# ðŸš€ Go\n- [ ] a â†’ b\n", 2, true, "# ðŸš€ Go\n- [x] a â†’ b\n");
    }

    void ticks()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, line);
        QFETCH(bool, checked);
        QFETCH(QByteArray, after);
        const Source source = sourceOf(before);
        Edit edit(source);
        QVERIFY(edit.tick(static_cast<std::uint32_t>(line), checked));
        QCOMPARE(applied(edit), after);
        QCOMPARE(edit.empty(), before == after);
        // A tick that is taken back is no change at all.
        QVERIFY(edit.tick(static_cast<std::uint32_t>(line), !checked));
        QVERIFY(edit.tick(static_cast<std::uint32_t>(line), checked));
        QCOMPARE(applied(edit), after);
    }

    /// Every box of every text: one byte changes, and back again it is the same file.
    void everyTickIsOneByte()
    {
        int boxes = 0;
        for (const QByteArray& text : allTexts()) {
            const runbook::Runbook book = tests::parseText(text.toStdString());
            for (const runbook::Block& block : book.blocks) {
                if (!block.checkbox) continue;
                ++boxes;
                Edit edit(*book.source);
                QVERIFY(edit.tick(block.span.first, !block.checked));
                const QByteArray after = applied(edit);
                QCOMPARE(after.size(), text.size());
                QCOMPARE(untouched(text, after), text.size() - 1);
                const Source changed = sourceOf(after);
                Edit back(changed);
                QVERIFY(back.tick(block.span.first, block.checked));
                QVERIFY(applied(back).toLower() == text.toLower());
            }
        }
        QVERIFY(boxes >= 20);
    }

    void annotates_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const QByteArray& before, int line, const char* key, const char* value, const QByteArray& after) {
            QTest::newRow(name) << before << line << QByteArray(key) << QByteArray(value) << after;
        };
        row("first line", "## a\n", 1, "role", "step", "<!-- holdpoint: role=step -->\n## a\n");
        row("last line without a break", "a\n\n## b", 3, "role", "step", "a\n\n<!-- holdpoint: role=step -->\n## b");
        row("one line without a break", "a", 1, "x", "y", "<!-- holdpoint: x=y -->\na");
        row("CRLF", "a\r\n\r\n## b\r\n", 3, "role", "step", "a\r\n\r\n<!-- holdpoint: role=step -->\r\n## b\r\n");
        row("CR alone", "a\r\r## b\r", 3, "role", "step", "a\r\r<!-- holdpoint: role=step -->\r## b\r");
        row("byte order mark", mark + "## a\r\n", 1, "role", "step", mark + "<!-- holdpoint: role=step -->\r\n## a\r\n");
        row("indented", "- a\n  - b\n", 2, "x", "y", "- a\n  <!-- holdpoint: x=y -->\n  - b\n");
        row("tab", "- a\n\t- b\n", 2, "x", "y", "- a\n\t<!-- holdpoint: x=y -->\n\t- b\n");
        row("quoted", "> a\n>\n> - b\n", 3, "x", "y", "> a\n>\n> <!-- holdpoint: x=y -->\n> - b\n");
        row("flag", "a\n", 1, "ignore", "true", "<!-- holdpoint: ignore -->\na\n");
        row("blanks in the value", "a\n", 1, "choice", "plan b", "<!-- holdpoint: choice=\"plan b\" -->\na\n");
        row("no value", "a\n", 1, "env", "", "<!-- holdpoint: env=\"\" -->\na\n");
        row("quotes in the value", "a\n", 1, "expect", "say \"go\"", "<!-- holdpoint: expect='say \"go\"' -->\na\n");
        row("both quotes in the value", "a\n", 1, "expect", "it's \"go\"", "<!-- holdpoint: expect=\"it's 'go'\" -->\na\n");
        row("the end of a comment in the value", "a\n", 1, "expect", "a --> b", "<!-- holdpoint: expect=\"a -- > b\" -->\na\n");
        row("a break in the value", "a\n", 1, "expect", "b\r\nc", "<!-- holdpoint: expect=\"b  c\" -->\na\n");

        row("changes a value", "<!-- holdpoint: kind=sql -->\n```\n", 2, "kind", "shell", "<!-- holdpoint: kind=shell -->\n```\n");
        row("changes a quoted value", "<!-- holdpoint: choice='plan b' x=y -->\na\n", 2, "choice", "c", "<!-- holdpoint: choice=c x=y -->\na\n");
        row("changes a flag", "<!-- holdpoint: ignore x -->\na\n", 2, "ignore", "false", "<!-- holdpoint: ignore=false x -->\na\n");
        row("changes to a flag", "<!-- holdpoint: ignore=false x -->\na\n", 2, "ignore", "true", "<!-- holdpoint: ignore x -->\na\n");
        row("adds a pair", "<!-- holdpoint: kind=sql -->\na\n", 2, "env", "blue", "<!-- holdpoint: kind=sql env=blue -->\na\n");
        row("adds to an empty one", "<!-- holdpoint: -->\na\n", 2, "env", "blue", "<!-- holdpoint: env=blue -->\na\n");
        row("adds without blanks", "<!-- holdpoint:-->\na\n", 2, "env", "blue", "<!-- holdpoint: env=blue -->\na\n");
        row("keeps what stands beside it", "<!-- holdpoint:  a='b \"c\"',d:e  kind=x   -->\na\n", 2, "kind", "y", "<!-- holdpoint:  a='b \"c\"',d:e  kind=y   -->\na\n");
        row("the same value", "<!-- holdpoint: kind = sql -->\na\n", 2, "kind", "sql", "<!-- holdpoint: kind = sql -->\na\n");
        row("over blank lines", "<!-- holdpoint: a=b -->\r\n\r\n\r\n## c\r\n", 4, "a", "d", "<!-- holdpoint: a=d -->\r\n\r\n\r\n## c\r\n");
        row("over several lines", "<!-- holdpoint: a=b\n  c=d\n-->\ne\n", 4, "c", "f", "<!-- holdpoint: a=b\n  c=f\n-->\ne\n");
        row("adds over several lines", "<!-- holdpoint: a=b\n-->\ne\n", 3, "c", "d", "<!-- holdpoint: a=b c=d\n-->\ne\n");
        row("in a quote", "> <!-- holdpoint: a=b -->\n>\n> c\n", 3, "a", "d", "> <!-- holdpoint: a=d -->\n>\n> c\n");
        row("byte order mark before it", mark + "<!-- holdpoint: a=b -->\nc\n", 2, "a", "d", mark + "<!-- holdpoint: a=d -->\nc\n");
        row("the one of two that counts", "<!-- holdpoint: a=b -->\n<!-- holdpoint: c=d -->\ne\n", 3, "a", "f", "<!-- holdpoint: a=f -->\n<!-- holdpoint: c=d -->\ne\n");
        row("the nearer of two", "<!-- holdpoint: a=b -->\n<!-- holdpoint: c=d -->\ne\n", 3, "g", "h", "<!-- holdpoint: a=b -->\n<!-- holdpoint: c=d g=h -->\ne\n");
        row("not the heading's above", "## a <!-- holdpoint: role=step -->\nb\n", 2, "gate", "hold", "## a <!-- holdpoint: role=step -->\n<!-- holdpoint: gate=hold -->\nb\n");
        row("not another comment", "<!-- note -->\nb\n", 2, "a", "c", "<!-- note -->\n<!-- holdpoint: a=c -->\nb\n");
        row("not one that is farther", "<!-- holdpoint: a=b -->\nc\nd\n", 3, "a", "e", "<!-- holdpoint: a=b -->\nc\n<!-- holdpoint: a=e -->\nd\n");
    }

    void annotates()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, line);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, after);
        const Source source = sourceOf(before);
        Edit edit(source);
        QVERIFY(edit.annotate(static_cast<std::uint32_t>(line), key.toStdString(), value.toStdString()));
        QCOMPARE(applied(edit), after);
        // Asked once more, for the old file and for the new one, it is the same.
        QVERIFY(edit.annotate(static_cast<std::uint32_t>(line), key.toStdString(), value.toStdString()));
        QCOMPARE(applied(edit), after);
        const Source changed = sourceOf(after);
        Edit again(changed);
        QVERIFY(again.annotate(static_cast<std::uint32_t>(line) + changed.lineCount() - source.lineCount(), key.toStdString(), value.toStdString()));
        QCOMPARE(applied(again), after);
    }

    void annotatesBehind_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) { QTest::newRow(name) << before << after; };
        row("words", "a\nb\n", "a <!-- holdpoint: x=y -->\nb\n");
        row("no break", "a", "a <!-- holdpoint: x=y -->");
        row("CRLF", "a\r\nb", "a <!-- holdpoint: x=y -->\r\nb");
        row("byte order mark", mark + "a\n", mark + "a <!-- holdpoint: x=y -->\n");
        row("hard break", "a  \nb\n", "a <!-- holdpoint: x=y -->  \nb\n");
        row("hard break with a sign", "a\\\nb\n", "a <!-- holdpoint: x=y -->\\\nb\n");
        row("table row", "| a | b |\n", "| a | b <!-- holdpoint: x=y --> |\n");
        row("table row without an edge", "a | b\n", "a | b <!-- holdpoint: x=y -->\n");
        row("no edge", "| a \\|\n", "| a \\| <!-- holdpoint: x=y -->\n");
        row("closed heading", "## a ##\n", "## a <!-- holdpoint: x=y --> ##\n");
        row("heading that ends so", "## c#\n", "## c# <!-- holdpoint: x=y -->\n");
        row("item", "- a\n- b\n", "- a <!-- holdpoint: x=y -->\n- b\n");
        row("there already", "a <!-- holdpoint: x=z -->\n", "a <!-- holdpoint: x=y -->\n");
        row("another key", "| a <!-- holdpoint: b=c --> |\n", "| a <!-- holdpoint: b=c x=y --> |\n");
        row("the key above", "<!-- holdpoint: x=z -->\na\n", "<!-- holdpoint: x=y -->\na\n");
        row("another key above", "<!-- holdpoint: b=c -->\na\n", "<!-- holdpoint: b=c -->\na <!-- holdpoint: x=y -->\n");
    }

    void annotatesBehind()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Source source = sourceOf(before);
        Edit edit(source);
        const std::uint32_t line = before.contains("-->\na") ? 2 : 1;
        QVERIFY(edit.annotateBehind(line, "x", "y"));
        QCOMPARE(applied(edit), after);
        QVERIFY(edit.annotateBehind(line, "x", "y"));
        QCOMPARE(applied(edit), after);
        const Source changed = sourceOf(after);
        Edit again(changed);
        QVERIFY(again.annotateBehind(line, "x", "y"));
        QVERIFY(again.empty());
        QVERIFY(!again.annotateBehind(99, "x", "y"));
    }

    /// What is written is read again, and about the line that was meant.
    void annotationsAreReadBack()
    {
        for (const char* value : {"a", "true", "", "plan b", "p95 < 50 ms", "say \"go\"", "it's", "a=b", "{x}", "größe", "a,b", "-"}) {
            const runbook::Runbook before = tests::parseText("# t\n\n- a\n- [ ] b\n");
            Edit edit(*before.source);
            QVERIFY(edit.annotate(4, "expect", value));
            const runbook::Runbook after = tests::parseText(edit.apply());
            const auto annotations = runbook::readAnnotations(after);
            QCOMPARE(annotations.size(), std::size_t{1});
            QCOMPARE(QByteArray::fromStdString(std::string(annotations[0].value("expect"))), QByteArray(value));
            QCOMPARE(after.blocks.at(annotations[0].block).span.first, 5u);
        }
    }

    void repairsOnlyDamagedLines()
    {
        const Source source = sourceOf("# ðŸš€ Go\r\nplain [ ]  \r\n\r\na â†’ b\r\r\n\tlast  ");
        Edit edit(source);
        QVERIFY(edit.repairEncoding());
        QCOMPARE(applied(edit), QByteArray("# 🚀 Go\r\nplain [ ]  \r\n\r\na → b\r\r\n\tlast  "));
        const Source mended = sourceOf(applied(edit));
        Edit again(mended);
        QVERIFY(!again.repairEncoding());
        QVERIFY(again.empty());
    }

    void severalChangesAtOnce()
    {
        const Source source = sourceOf("# ðŸš€ Go\n- [ ] a\n- [ ] b\n");
        Edit edit(source);
        QVERIFY(edit.tick(3, true));
        QVERIFY(edit.annotate(2, "gate", "hold"));
        QVERIFY(edit.annotate(2, "env", "blue"));
        QVERIFY(edit.tick(2, true));
        QVERIFY(edit.replaceLine(1, "# Go"));
        QVERIFY(edit.annotate(1, "role", "step"));
        QCOMPARE(applied(edit), QByteArray("<!-- holdpoint: role=step -->\n# Go\n<!-- holdpoint: gate=hold env=blue -->\n- [x] a\n- [x] b\n"));
        QVERIFY(edit.annotate(2, "gate", "abort"));
        QVERIFY(edit.replaceLine(1, "# Stop"));
        QVERIFY(edit.tick(3, false));
        QCOMPARE(applied(edit), QByteArray("<!-- holdpoint: role=step -->\n# Stop\n<!-- holdpoint: gate=abort env=blue -->\n- [x] a\n- [ ] b\n"));
    }

    void whatIsNotThereChangesNothing()
    {
        const QByteArray text("a\n\n- b [](c)\n- [y] d\n");
        const Source source = sourceOf(text);
        Edit edit(source);
        for (const std::uint32_t line : {0u, 1u, 2u, 3u, 4u, 5u, 0xFFFFFFFFu}) QVERIFY(!edit.tick(line, true));
        for (const std::uint32_t line : {0u, 5u, 0xFFFFFFFFu}) {
            QVERIFY(!edit.replaceLine(line, "x"));
            QVERIFY(!edit.annotate(line, "a", "b"));
        }
        QVERIFY(!edit.annotate(2, "a", "b"));
        for (const char* key : {"", "a b", "a=b", "1", "\"a\"", "-->"}) QVERIFY(!edit.annotate(1, key, "b"));
        QVERIFY(!edit.repairEncoding());
        QVERIFY(edit.empty());
        QCOMPARE(applied(edit), text);
    }
};

QTEST_APPLESS_MAIN(TestEdit)
#include "test_edit.moc"
