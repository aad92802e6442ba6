// What an author pins down: in comments above a block or in its line, and on fences in Runme's two forms.

#include "models/runbook/annotations.h"
#include "tests/support/structure.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QTest>

#include <string>

using namespace holdpoint;
using runbook::Annotation;
using runbook::Runbook;

namespace {

QByteArray bytesOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

QByteArray pairsText(const std::vector<std::pair<std::string_view, std::string_view>>& pairs)
{
    QByteArrayList list;
    for (const auto& [key, value] : pairs) list += bytesOf(key) + '=' + bytesOf(value);
    return list.join('|');
}

/// `l1>l3 kind=output`: the line of the annotation, that of its block and the pairs.
QStringList annotationsOf(const QByteArray& text)
{
    const Runbook book = tests::parseText(text.toStdString());
    QStringList rows;
    for (const Annotation& annotation : runbook::readAnnotations(book)) {
        const QString block = annotation.block == runbook::none ? QStringLiteral("end") : QStringLiteral("l%1").arg(book.blocks.at(annotation.block).span.first);
        rows += QStringLiteral("l%1>%2 ").arg(annotation.line).arg(block) + QString::fromUtf8(pairsText(annotation.pairs));
    }
    return rows;
}

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("annotations");
        const auto row = [](const char* name, const char* text, std::initializer_list<const char*> annotations) {
            QStringList list;
            for (const char* annotation : annotations) list += QString::fromUtf8(annotation);
            QTest::newRow(name) << QByteArray(text) << list;
        };
        row("none", "# a\n\ntext\n", {});
        row("above a fence", "<!-- holdpoint: kind=output -->\n```\na\n```\n", {"l1>l2 kind=output"});
        row("above a heading", "text\n\n<!-- holdpoint: role=rollback -->\n\n\n## b\n", {"l3>l6 role=rollback"});
        row("above a paragraph that goes on", "text\n<!-- holdpoint: gate=hold -->\nmore\n", {"l2>l3 gate=hold"});
        row("at the end of a heading", "## a <!-- holdpoint: role=step -->\n\ntext\n", {"l1>l1 role=step"});
        row("at the end of an item", "- a\n- b <!-- holdpoint: ignore -->\n- c\n", {"l2>l2 ignore=true"});
        row("in the second line of an item", "- a\n  b <!-- holdpoint: ignore -->\n- c\n", {"l2>l1 ignore=true"});
        row("in a row", "| a |\n|---|\n| b <!-- holdpoint: ignore --> |\n", {"l3>l3 ignore=true"});
        row("between items", "- a\n\n<!-- holdpoint: ignore -->\n- b\n", {"l3>l4 ignore=true"});
        row("inside an item", "- a\n  <!-- holdpoint: kind=output -->\n  ```\n  x\n  ```\n", {"l2>l3 kind=output"});
        row("in a quote", "> <!-- holdpoint: gate=none -->\n> a\n", {"l1>l2 gate=none"});
        row("over several lines", "<!-- holdpoint: kind=sql\n  choice=\"plan b\"\n-->\n```\na\n```\n", {"l1>l4 kind=sql|choice=plan b"});
        row("two comments", "<!-- holdpoint: a=1 -->\n<!-- holdpoint: b=2 -->\ntext\n", {"l1>l3 a=1", "l2>l3 b=2"});
        row("two in a line", "a <!-- holdpoint: a=1 --> b <!-- holdpoint: b=2 -->\n", {"l1>l1 a=1", "l1>l1 b=2"});
        row("other HTML between", "<!-- holdpoint: a=1 -->\n\n<br>\n\ntext\n", {"l1>l5 a=1"});
        row("at the end of the file", "text\n\n<!-- holdpoint: a=1 -->\n", {"l3>end a=1"});
        row("CRLF", "<!-- holdpoint: a=1 -->\r\n## b\r\n", {"l1>l2 a=1"});
        row("byte order mark", "\xEF\xBB\xBF<!-- holdpoint: a=1 -->\n## b\n", {"l1>l2 a=1"});

        row("in a fence it is code", "```html\n<!-- holdpoint: kind=sql -->\n```\n", {});
        row("in indented code it is code", "a\n\n    <!-- holdpoint: kind=sql -->\n", {});
        row("in inline code it is code", "Write `<!-- holdpoint: kind=sql -->` above it.\n", {});
        row("a backtick alone makes no code", "Don`t <!-- holdpoint: ignore -->\n", {"l1>l1 ignore=true"});
        row("behind inline code it counts", "Run `make` <!-- holdpoint: ignore -->\n", {"l1>l1 ignore=true"});
        row("an open one in a fence hides nothing", "```\n<!-- holdpoint: a=1\n```\n\n<!-- holdpoint: b=2 -->\ntext\n", {"l5>l6 b=2"});
        row("another comment", "<!-- note: a=1 -->\ntext\n", {});
        row("another spelling", "<!-- Holdpoint: a=1 -->\n<!--holdpoint: b=2-->\ntext\n", {});
        row("without pairs", "<!-- holdpoint: -->\ntext\n", {});
        row("never closed", "<!-- holdpoint: a=1\ntext\n", {});
        row("one inside another is not a second one", "<!-- holdpoint: a=1 <!-- holdpoint: b=2 -->\ntext\n", {"l1>l2 a=1|holdpoint=b=2"});

        row("on a fence", "```sh {name=backup cwd=/srv}\na\n```\n", {"l1>l1 name=backup|cwd=/srv"});
        row("on a fence, all of Runme's", "```sh {name=x cwd=/y background=true interactive=false promptEnv=no excludeFromRunAll=true}\na\n```\n",
            {"l1>l1 name=x|cwd=/y|background=true|interactive=false|promptEnv=no|excludeFromRunAll=true"});
        row("on a fence, quoted", "```sh { name=\"stop all\" }\na\n```\n", {"l1>l1 name=stop all"});
        row("on a fence, older", "```sh {\"name\":\"x\",\"interactive\":\"false\",\"background\":true}\na\n```\n", {"l1>l1 name=x|interactive=false|background=true"});
        row("on a fence, older with blanks", "```sh { \"name\" : \"x\" , \"cwd\" : \"/y\" }\na\n```\n", {"l1>l1 name=x|cwd=/y"});
        row("on a fence right behind the language", "```sh{name=x}\na\n```\n", {"l1>l1 name=x"});
        row("on a fence without a language", "``` {name=x}\na\n```\n", {"l1>l1 name=x"});
        row("on tildes in an item", "- a\n  ~~~sh {name=x}\n  b\n  ~~~\n", {"l2>l2 name=x"});
        row("on a fence, with a brace in the value", "```sh {expect=\"a } b\" name=x}\na\n```\n", {"l1>l1 expect=a } b|name=x"});
        row("words behind the brace are none", "```sh {name=x} title=y\na\n```\n", {"l1>l1 name=x"});
        row("above a fence and on it", "<!-- holdpoint: env=blue -->\n```sh {name=x}\na\n```\n", {"l1>l2 env=blue", "l2>l2 name=x"});

        row("never closed on a fence", "```sh {name=x\na\n```\n", {});
        row("nothing in the braces", "```sh {}\na\n```\n", {});
        row("lines to highlight", "```js {1,3-5}\na\n```\n", {});
        row("classes", "```{.python .numberLines}\na\n```\n", {});
        row("signs without a key", "```sh {=x =}\na\n```\n", {});
        row("no braces", "```sh name=x\na\n```\n", {});
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, annotations);
        QCOMPARE(annotationsOf(text), annotations);
    }

    void pairs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pairs");
        const auto row = [](const char* text, const char* pairs) { QTest::newRow(text) << QByteArray(text) << QByteArray(pairs); };
        row("", "");
        row("  , {} ", "");
        row("a=b", "a=b");
        row("a=b c=d", "a=b|c=d");
        row("a=b,c=d", "a=b|c=d");
        row("flag", "flag=true");
        row("flag a=b other", "flag=true|a=b|other=true");
        row("a=\"b c\"", "a=b c");
        row("a='b \"c\"'", "a=b \"c\"");
        row("a=\"\"", "a=");
        row("a=", "a=");
        row("a= b", "a=b");
        row("a =b", "a=b");
        row("a = b", "a=b");
        row("a:b", "a=b");
        row("url=https://example.org/?q=1", "url=https://example.org/?q=1");
        row("expect=\"p95 < 50 ms\"", "expect=p95 < 50 ms");
        row("a=\"never closed", "a=never closed");
        row("{\"a\":\"b\",\"c\":1}", "a=b|c=1");
        row("{\"a\": true}", "a=true");
        row("name-1=a _x=b", "name-1=a|_x=b");
        row("größe=a", "größe=a");
        row("1=a .b=c -d", "");
        row("\"\"=a b=c", "b=c");
        row("=", "");
        row("==a", "");
    }

    void pairs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, pairs);
        const std::string copy = text.toStdString();
        QCOMPARE(pairsText(runbook::readPairs(copy)), pairs);
    }

    void valueIsTheFirstOfItsKey()
    {
        const Runbook book = tests::parseText("<!-- holdpoint: a=1 b=2 a=3 -->\ntext\n");
        const auto annotations = runbook::readAnnotations(book);
        QCOMPARE(annotations.size(), std::size_t{1});
        QCOMPARE(bytesOf(annotations[0].value("a")), QByteArray("1"));
        QCOMPARE(bytesOf(annotations[0].value("b")), QByteArray("2"));
        QVERIFY(annotations[0].value("c").empty());
    }

    /// A text of beginnings without an end, or with one far away, must not cost the square of its length.
    void manyOpeningsStayQuick_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("ending");
        QTest::newRow("never closed") << QByteArray("<!-- holdpoint: a=1\n") << QByteArray("\n");
        QTest::newRow("closed at the end") << QByteArray("<!-- holdpoint: a=1\n") << QByteArray("-->\n\ntext\n");
        QTest::newRow("in code, closed at the end") << QByteArray("    <!-- holdpoint: a=1\n") << QByteArray("\n-->\n");
        QTest::newRow("in one line") << QByteArray("x <!-- holdpoint: a ") << QByteArray("-->\n\ntext\n");
        QTest::newRow("in inline code in one line") << QByteArray("`<!-- holdpoint: a` ") << QByteArray("-->\n\ntext\n");
    }

    void manyOpeningsStayQuick()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, ending);
        const Runbook book = tests::parseText((piece.repeated(100'000)).toStdString() + ending.toStdString());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(runbook::readAnnotations(book).size() <= 1);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestAnnotations)
#include "test_annotations.moc"
