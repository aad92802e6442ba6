// Runbooks that a wiki has exported as HTML: what it says is read as if it had been written in Markdown.

#include "tests/support/rows.h"

#include <algorithm>

using namespace holdpoint;
using tests::addCases;

namespace {

runbook::Runbook readText(const char* html)
{
    auto source = runbook::Source::fromBytes(html, "test.md");
    return runbook::parse(std::make_shared<const runbook::Source>(std::move(source.value())));
}

/// "item 2 l4 number 1 of l2": what a block is and where.
QString described(const runbook::Runbook& book, const runbook::Block& block)
{
    static constexpr const char* kinds[] = {"heading", "paragraph", "item", "code", "row", "html"};
    QString text = QLatin1String(kinds[static_cast<std::size_t>(block.kind)]);
    if (block.level > 0) text += QStringLiteral(" %1").arg(block.level);
    text += tests::flag(block.header, "header") + QStringLiteral(" l%1").arg(block.span.first);
    if (block.span.last > block.span.first) text += QStringLiteral("-%1").arg(block.span.last);
    if (block.ordered) text += QStringLiteral(" number %1").arg(block.number);
    if (block.item != runbook::none) text += QStringLiteral(" of l%1").arg(book.blocks[block.item].span.first);
    return text + tests::flag(block.fenced, "fenced") + tests::flag(block.checkbox, "box") + tests::flag(block.checked, "checked");
}

QString described(const runbook::Runbook& book)
{
    QStringList blocks;
    for (const runbook::Block& block : book.blocks) blocks += described(book, block);
    return blocks.join(QStringLiteral(", "));
}

/// The lines of the text that is read, with a mark between them.
QString readAs(const char* html)
{
    const runbook::Runbook book = readText(html);
    QStringList lines;
    for (std::uint32_t line = 1; line <= book.source->lineCount(); ++line) lines += tests::textOf(book.source->line(line));
    return lines.join(QLatin1Char('|'));
}

constexpr const char* wiki = R"md(<h1 align="center">Shop 7.2</h1>
<h2>Prepare</h2>
<ol>
<li>Tell the harbour office</li>
<li>Stop the queue: <code>systemctl stop queue</code></li>
</ol>
<ul>
<li><input type="checkbox"> Ticket is approved</li>
<li><input type="checkbox" checked="checked"> Mail is sent</li>
</ul>
<h2>Deploy</h2>
<pre><code class="language-bash">cp -a site/ /srv/site/
systemctl restart &quot;shop&quot;
</code></pre>
<p><strong>Do not proceed</strong> before the DBA
has said yes.</p>
<table>
  <thead>
    <tr><th>Metric</th><th>Roll back if</th></tr>
  </thead>
  <tr>
    <td>Error rate</td>
    <td>&gt; 5 %</td>
  </tr>
</table>
<h2>Rollback</h2>
<pre>cp -a old/ /srv/site/</pre>
)md";

} // namespace

class TestHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRunbook()
    {
        const plan::Plan plan = tests::compileText(wiki);
        QCOMPARE(tests::textOf(plan.title), QStringLiteral("Shop 7.2"));
        QCOMPARE(tests::rowsOf(plan, plan.phases), QStringLiteral("2 phase.section | Prepare\n11 phase.section | Deploy"));
        QCOMPARE(tests::rowsOf(plan, plan.tasks), QStringLiteral("8 task.box | Ticket is approved\n9 task.box checked | Mail is sent"));
        QCOMPARE(tests::rowsOf(plan, plan.commands), QStringLiteral("5 shell code.inline inline | systemctl stop queue\n"
            "12 shell code.command | cp -a site/ /srv/site/\n13 shell code.command | systemctl restart \"shop\"\n27 shell code.command rollback | cp -a old/ /srv/site/"));
        QCOMPARE(tests::rowsOf(plan, plan.gates), QStringLiteral("15 hold gate.do-not-proceed\n22 rollback gate.rollback-column"));
        QCOMPARE(tests::rowsOf(plan, plan.limits), QStringLiteral("22 rollback limit.sign | Error rate > 5 %"));
        QCOMPARE(tests::rowsOf(plan, plan.rollbacks), QStringLiteral("26 release rollback.heading budget=- | Rollback"));
        QCOMPARE(plan.runbook->source->bytes(), std::string(wiki));
    }

    void structure_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("blocks");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* html, const char* blocks, const char* text) { QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(blocks) << QString::fromUtf8(text); };
        row("headings", "<h2>A</h2>\n<h3 id=\"x\">\nB\n</h3>\n", "heading 2 l1, heading 3 l3", "## A||### B|");
        row("nested lists", "<ul>\n<li>a\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ul>\n",
            "item 1 l2, item 2 l4 number 1 of l2, item 2 l5 number 2 of l2, item 1 l8", "|- a||  1. b|  2. c|||- d|");
        row("a list with blank lines", "<ul>\n\n<li>a</li>\n\n<li>b</li>\n\n</ul>\n\nc\n", "item 1 l3, item 1 l5, paragraph l9", "||- a||- b||||c");
        row("paragraphs in an item", "<ul>\n<li><p>a</p>\n<p>b</p></li>\n</ul>\n", "item 1 l2, paragraph l3 of l2", "|- a|b|");
        row("code in an item", "<ul>\n<li>\n<pre>\nls -l\n</pre>\n</li>\n</ul>\n", "item 1 l2, code l4 of l2", "|- ||    ls -l|||");
        row("code beside words", "<p>List them: <pre>ls -l</pre></p>\n", "paragraph l1", "List them: `ls -l`");
        row("code of many lines", "<pre>\n\nfor i in 1 2; do\n\n  echo &lt;$i&gt;\ndone</pre>\n", "code l3-6", "||    for i in 1 2; do||      echo <$i>|    done");
        row("emphasis and entities", "<p>A <b>bold</b> and <em>soft</em> word &mdash; &#8805; 5&nbsp;%<br>more</p>\n", "paragraph l1", "A **bold** and soft word — ≥ 5 % more");
        row("a row over many lines", "<table>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n<tr>\n<td>a|b</td>\n<td><code>ls</code></td>\n</tr>\n</table>\n", "row header l3, row l7", "||| A | B |||||| a\\|b | `ls` ||||");
        row("a table without a head", "<table>\n<tr><td>a</td><td>b</td></tr>\n</table>\n", "row header l1, row l2", "|| a | b ||");
        row("a box in a cell", "<table>\n<tr><td><input type='checkbox'/></td><td>b</td></tr>\n</table>\n", "row header l1, row l2", "|| [ ] | b ||");
        row("what is hidden", "<head>\n<style>\nh1 { color: red }\n</style>\n</head>\n<h1>A</h1>\n", "heading 1 l6", "|||||# A");
        row("Markdown around it", "- x\n\n  <h3>A</h3>\n\n# B\n", "item 1 l1, heading 3 l3 of l1, heading 1 l5", "- x||### A||# B");
        row("a file that ends in a tag", "<ul>\n<li>a\n</ul>", "item 1 l2", "|- a| ");
        row("several items in a line", "<ul><li>a</li><li>b</li></ul>\n", "item 1 l1", "- a; b");
        row("only set in the middle", "<div align=\"center\">\n<img src=\"a.png\">\n</div>\n", "html l1-3", "<div align=\"center\">|<img src=\"a.png\">|</div>");
        row("in a fence", "```html\n<h1>A</h1>\n```\n", "code l1-3 fenced", "```html|<h1>A</h1>|```");
        row("what is no tag", "<p>a < b and c <5 and <</p>\n", "paragraph l1", "a < b and c <5 and <");
        row("Windows line ends", "<h2>A</h2>\r\n<pre>\r\nls\r\n</pre>\r\n", "heading 2 l1, code l3", "## A||    ls|");
    }
    void structure()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, blocks);
        QFETCH(QString, text);
        QCOMPARE(described(readText(html.constData())), blocks);
        QCOMPARE(readAs(html.constData()), text);
    }

    /// The file keeps its lines whatever is in it, and what was pinned down is found.
    void pinsAreKept()
    {
        const plan::Plan plan = tests::compileText("<h1>R</h1>\n<!-- holdpoint: role=work -->\n<h2>Rollback</h2>\n<ul>\n<li>Copy the files</li>\n</ul>\n");
        QVERIFY(plan.rollbacks.empty());
        QCOMPARE(tests::rowsOf(plan, plan.phases), QStringLiteral("3 phase.section | Rollback"));
    }

    void linesThatHoldTooMuchAreNamed()
    {
        const plan::Plan plan = tests::compileText("<h2>Deploy</h2>\n<ul><li>Copy the files</li><li>Restart the host</li></ul>\n");
        const auto named = std::find_if(plan.findings.begin(), plan.findings.end(), [](const plan::Finding& f) { return std::string_view(f.rule) == "lint.guarded-line"; });
        QVERIFY(named != plan.findings.end());
        QCOMPARE(named->line, 2U);
    }
};

QTEST_APPLESS_MAIN(TestHtml)
#include "test_html.moc"
