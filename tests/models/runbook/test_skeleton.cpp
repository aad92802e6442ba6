// One line and its skeleton: what decides about structure stays, words become an x.

#include "models/runbook/skeleton.h"

#include <QByteArray>
#include <QTest>

#include <string>

using namespace holdpoint::runbook;

namespace {

struct Skeleton {
    QByteArray text;
    Guard guard;
};

Skeleton skeletonOf(const QByteArray& line)
{
    const std::string copy = line.toStdString();
    std::string out;
    const Guard guard = appendSkeleton(out, copy, containerPrefix(copy));
    return {QByteArray::fromStdString(out), guard};
}

} // namespace

Q_DECLARE_METATYPE(Guard)

class TestSkeleton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("skeleton");
        const auto row = [](const QByteArray& line, const char* skeleton) { QTest::newRow(line.left(60).constData()) << line << QByteArray(skeleton); };
        row("", "");
        row("  ", "  ");
        row("words [with](a link) *and* `code`", "x");
        row("  indented words", "  x");
        row("\tcode", "\tx");
        row("日本語", "x");
        row("a\rb", "x");

        row("# Title", "# x");
        row("### Title ###", "### x");
        row("#", "# x");
        row("#\ttab", "# x");
        row("####### seven", "x");
        row("#none", "x");
        row("# ends --> here", "# x>-->");

        row("- item", "- x");
        row("-", "-");
        row("  * item", "  * x");
        row("+ item", "+ x");
        row("-item", "x");
        row("12. item", "12. x");
        row("123456789) item", "123456789) x");
        row("1234567890. item", "x");
        row("1.item", "x");
        row("- 1. > item", "- 1. > x");
        row("> quote", "> x");
        row(">>quote", ">>x");
        row("- [ ] box", "- x");

        row("---", "---");
        row("- - -", "- - -");
        row("***", "***");
        row("_ _ _", "_ _ _");
        row("***bold***", "x");
        row("- ***", "- ***");
        row("- - - word", "- - - x");
        row("===", "===");
        row("=== x", "x");
        row("--", "--");
        row("> ---", "> ---");

        row("```sh {a=b}", "```sh {a=b}");
        row("  ~~~ `x`", "  ~~~ `x`");
        row("- ```", "- ```");
        row("``` a`b", "x");
        row("``x``", "x");
        row("```a\rb", "```a b");

        row("| a word | b |", "|x|x|");
        row("a | b", "x|x");
        row("a \\| b | c", "x|x");
        row("|---|:-:|", "|---|:-:|");
        row("--|--", "--|--");
        row(":--", ":--");
        row("| a --> | b |", "|x>-->|x|");
        row("|  | b |", "||x|");
        row("a\\", "x");
        row("a | b\\", "x|x");

        row("<div class=\"x\">", "<div class=\"x\">");
        row("<!-- comment", "<!-- comment");
        row("<div>\ra", "<div> a");
        row("ends -->", "x>-->");
        row("-->", "x>-->");
        row("a -> b", "x>");
        row("a ?> b ]]>", "x>?>]]>");
        row("x </PRE> </Script>", "x></pre></script>");
        row("x </b>", "x>");
    }

    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, skeleton);
        const Skeleton got = skeletonOf(line);
        QCOMPARE(got.text, skeleton);
        QCOMPARE(got.guard, Guard::None);
    }

    /// What a guard stops becomes a word. Just below the limit nothing is stopped.
    void guards_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("skeleton");
        QTest::addColumn<Guard>("guard");
        const QByteArray quotes32 = QByteArray("> ").repeated(32);
        QTest::newRow("32 quotes") << QByteArray(quotes32 + "a") << QByteArray(quotes32 + "x") << Guard::None;
        QTest::newRow("33 quotes") << QByteArray(quotes32 + "> a") << QByteArray("x>") << Guard::TooDeep;
        QTest::newRow("33 markers") << QByteArray(QByteArray("- 1. ").repeated(16) + "* a") << QByteArray("x") << Guard::TooDeep;
        QTest::newRow("a thousand quotes that end a comment") << QByteArray(QByteArray(">").repeated(1000) + "-->") << QByteArray("x>-->") << Guard::TooDeep;
        QTest::newRow("a thousand blanks") << QByteArray(QByteArray(1000, ' ') + "a") << QByteArray(QByteArray(1000, ' ') + "x") << Guard::None;
        QTest::newRow("a thousand and one blanks") << QByteArray(QByteArray(1001, ' ') + "a") << QByteArray("x") << Guard::TooDeep;
        QTest::newRow("256 bars") << QByteArray("a|").repeated(256) << QByteArray("x|").repeated(256) << Guard::None;
        QTest::newRow("257 bars") << QByteArray("a|").repeated(257) << QByteArray("x") << Guard::TooWide;
        QTest::newRow("257 columns of a delimiter") << QByteArray("-|").repeated(257) << QByteArray("x") << Guard::TooWide;
        QTest::newRow("257 bars that end a comment") << QByteArray(QByteArray("a|").repeated(257) + "-->") << QByteArray("x>-->") << Guard::TooWide;
    }

    void guards()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, skeleton);
        QFETCH(Guard, guard);
        const Skeleton got = skeletonOf(line);
        QCOMPARE(got.text, skeleton);
        QCOMPARE(got.guard, guard);
    }

    /// However long a line is, the parser gets hardly more than a thousand bytes of it, or its bare table.
    void longLinesStayShort_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("ending");
        QTest::addColumn<QByteArray>("skeletonEnds");
        QTest::newRow("words") << QByteArray("word ") << QByteArray() << QByteArray("x");
        QTest::newRow("stars") << QByteArray("*") << QByteArray("a") << QByteArray("x");
        QTest::newRow("brackets") << QByteArray("[") << QByteArray() << QByteArray("x");
        QTest::newRow("rule") << QByteArray("---") << QByteArray() << QByteArray("x");
        QTest::newRow("equals") << QByteArray("=") << QByteArray() << QByteArray("=");
        QTest::newRow("tags") << QByteArray("<b>") << QByteArray() << QByteArray(">");
        QTest::newRow("a comment that ends far away") << QByteArray("<!-- ") << QByteArray("-->") << QByteArray("-->");
        QTest::newRow("a script that ends far away") << QByteArray("<script ") << QByteArray("</script>") << QByteArray("</script>");
        QTest::newRow("words of a fence") << QByteArray("~~~~~~ a ") << QByteArray() << QByteArray();
        QTest::newRow("signs that end HTML") << QByteArray("a --> ?> ]]> ") << QByteArray() << QByteArray("]]>");
        QTest::newRow("hashes") << QByteArray("#") << QByteArray() << QByteArray("x");
        QTest::newRow("heading") << QByteArray("# a --> ") << QByteArray() << QByteArray("-->");
    }

    void longLinesStayShort()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, ending);
        QFETCH(QByteArray, skeletonEnds);
        const Skeleton got = skeletonOf(piece.repeated(200'000) + ending);
        QVERIFY2(got.text.size() <= 1100, qPrintable(QString::number(got.text.size())));
        QVERIFY2(got.text.endsWith(skeletonEnds), got.text.right(40).constData());
    }

    void prefixes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("prefix");
        const auto row = [](const char* line, const char* prefix) { QTest::newRow(line) << QByteArray(line) << QByteArray(prefix); };
        row("", "");
        row("a", "");
        row("  a", "  ");
        row("- a", "- ");
        row("-  [ ] a", "-  ");
        row("-", "-");
        row("> - 1. a", "> - 1. ");
        row(">a", ">");
        row("---", "");
        row("- ---", "");  // four dashes with a blank between them are a rule
        row("* ---", "* ");
        row("**a**", "");
        row("1.a", "");
        row("\t-\ta", "\t-\t");
    }

    void prefixes()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, prefix);
        const std::string copy = line.toStdString();
        const Prefix got = containerPrefix(copy);
        QCOMPARE(line.left(static_cast<qsizetype>(got.size)), prefix);
        QVERIFY(!got.deep);
    }

    void boxes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("box");
        for (const char* text : {"[ ]", "[x]", "[X]", "[ ] a", "[x]\ta"}) QTest::newRow(text) << QByteArray(text) << true;
        for (const char* text : {"", "[", "[ ", "[]", "[] a", "[ ]a", "[y]", "[x](a)", " [ ]", "[  ]", "(x)"}) QTest::newRow(text) << QByteArray(text) << false;
    }

    void boxes()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, box);
        QCOMPARE(startsWithBox(text.toStdString()), box);
    }
};

QTEST_APPLESS_MAIN(TestSkeleton)
#include "test_skeleton.moc"
