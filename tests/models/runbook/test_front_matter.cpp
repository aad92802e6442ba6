// The pairs between two marks at the head of a file, and what only looks like them.

#include "models/runbook/front_matter.h"
#include "models/runbook/source.h"

#include <QByteArray>
#include <QTest>

#include <string>

using namespace holdpoint::runbook;

namespace {

QByteArray bytesOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

} // namespace

class TestFrontMatter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("lastLine");
        QTest::addColumn<QByteArray>("pairs");
        const auto row = [](const char* name, const QByteArray& text, int lastLine, const char* pairs) {
            QTest::newRow(name) << text << lastLine << QByteArray(pairs);
        };
        row("two pairs", "---\ntitle: Release\nowner: ops\n---\ntext\n", 4, "title=Release|owner=ops");
        row("dots at the end", "---\ntitle: a\n...\ntext\n", 3, "title=a");
        row("blanks around", "---  \ntitle:   a b  \n--- \n", 3, "title=a b");
        row("double quotes", "---\ntitle: \"a: b\"\n---\n", 3, "title=a: b");
        row("single quotes", "---\ntitle: 'a'\n---\n", 3, "title=a");
        row("quotes that differ", "---\ntitle: \"a'\n---\n", 3, "title=\"a'");
        row("one quote", "---\ntitle: \"\n---\n", 3, "title=\"");
        row("quotes inside", "---\ntitle: say \"go\"\n---\n", 3, "title=say \"go\"");
        row("no value", "---\ntitle:\n---\n", 3, "title=");
        row("a colon in the value", "---\nat: 12:30\nurl: https://example.org\n---\n", 4, "at=12:30|url=https://example.org");
        row("a blank in the key", "---\nshort title: a\n---\n", 3, "short title=a");
        row("a tab behind the colon", "---\ntitle:\ta\n---\n", 3, "title=a");
        row("nested lines are passed over", "---\nwho:\n  lead: a\n\tdeputy: b\n  - c: d\n- e: f\nend: g\n---\n", 8, "who=|end=g");
        row("comments and blank lines", "---\n# note: x\n\ntitle: a\n---\n", 5, "title=a");
        row("lists and flow maps", "---\ntags: [a, b]\n{a: b}\n[c: d]\n---\n", 5, "tags=[a, b]");
        row("twice the same key", "---\na: 1\na: 2\n---\n", 4, "a=1|a=2");
        row("CRLF", "---\r\ntitle: a\r\n---\r\n", 3, "title=a");
        row("CR alone", "---\rtitle: a\r---\r", 3, "title=a");
        row("byte order mark", "\xEF\xBB\xBF---\ntitle: a\n---\n", 3, "title=a");
        row("at the end of the file", "---\ntitle: a\n---", 3, "title=a");
        row("ends at the first mark", "---\na: b\n---\nc: d\n---\n", 3, "a=b");
        row("the longest", QByteArray("---\na: b\n") + QByteArray("\n").repeated(197) + "---\n", 200, "a=b");
        row("letters of other languages", "---\ntítulo: día\n---\n", 3, "título=día");

        row("none", "# Title\n", 0, "");
        row("not at the head", "\n---\na: b\n---\n", 0, "");
        row("never ended", "---\na: b\n", 0, "");
        row("a rule and prose", "---\n\nSome words.\n\n---\n", 0, "");
        row("a time is no key", "---\nDeployed at 12:30 by ops\n---\n", 0, "");
        row("an address is no key", "---\nhttps://example.org\n---\n", 0, "");
        row("four dashes", "----\na: b\n----\n", 0, "");
        row("empty", "---\n---\n", 0, "");
        row("too long", QByteArray("---\na: b\n") + QByteArray("\n").repeated(198) + "---\n", 0, "");
        row("code with four blanks", "    ---\n    a: b\n    ---\n", 0, "");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, lastLine);
        QFETCH(QByteArray, pairs);
        const auto source = Source::fromBytes(text.toStdString(), "test.md");
        QVERIFY(source);
        const FrontMatter found = readFrontMatter(*source);
        QCOMPARE(static_cast<int>(found.lastLine), lastLine);
        QByteArrayList list;
        for (const auto& [key, value] : found.pairs) list += bytesOf(key) + '=' + bytesOf(value);
        QCOMPARE(list.join('|'), pairs);
    }

    void valueIsTheFirstOfItsKey()
    {
        const auto source = Source::fromBytes("---\na: 1\nb: 2\na: 3\n---\n", "test.md");
        QVERIFY(source);
        const FrontMatter found = readFrontMatter(*source);
        QCOMPARE(bytesOf(found.value("a")), QByteArray("1"));
        QCOMPARE(bytesOf(found.value("b")), QByteArray("2"));
        QVERIFY(found.value("c").empty());
        QVERIFY(found.value("A").empty());
    }
};

QTEST_APPLESS_MAIN(TestFrontMatter)
#include "test_front_matter.moc"
