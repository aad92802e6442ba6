// The block structure from skeletons and segments against cmark-gfm, which is given the whole text as it stands.

#include "tests/support/structure.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTest>

#include <random>
#include <string>

using namespace holdpoint;
using tests::structureByCmark;
using tests::structureOf;

namespace {

const QString samplesFolder = QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/markdown");

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder, const QString& pattern)
{
    QStringList paths;
    const QDir directory(folder);
    for (const QString& file : directory.entryList({pattern}, QDir::Files, QDir::Name)) paths += directory.filePath(file);
    return paths;
}

/// Our own samples, and the collection of runbooks where it is there.
QStringList allTexts()
{
    return filesIn(samplesFolder, QStringLiteral("*.md")) + filesIn(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"), QStringLiteral("*.txt"))
        + filesIn(QStringLiteral(HOLDPOINT_RUNBOOKS "/corpus"), QStringLiteral("*.md"));
}

/// cmark-gfm takes link reference definitions out of the text. For a reader of runbooks they are lines like others,
/// so they stay as a paragraph: that is a difference we want.
bool isLinkDefinition(const runbook::Runbook& book, const runbook::Block& block)
{
    if (block.kind != runbook::BlockKind::Paragraph) return false;
    const std::string_view text = book.content(block, block.span.first);
    return text.starts_with('[') && text.find("]:") != std::string_view::npos;
}

QStringList withoutLinkDefinitions(const runbook::Runbook& book, const QStringList& byCmark)
{
    QStringList rows = structureOf(book);
    for (qsizetype i = static_cast<qsizetype>(book.blocks.size()) - 1; i >= 0; --i)
        if (isLinkDefinition(book, book.blocks[static_cast<std::size_t>(i)]) && !byCmark.contains(rows[i])) rows.removeAt(i);
    return rows;
}

/// What stands between two pieces: it ends every list, quote and table of the piece before.
const QByteArray joint("\n\n# Joint\n\n");

/// Texts that can stand one below the other: without byte order mark, front matter and CRLF, and with nothing left open.
QByteArrayList piecesOfAll()
{
    QByteArrayList pieces;
    for (const QString& path : allTexts()) {
        const runbook::Runbook book = tests::parseText(readAll(path).toStdString());
        const std::string_view body = book.source->lines(book.frontMatter.lastLine + 1, book.source->lineCount());
        QByteArray piece(body.data(), static_cast<qsizetype>(body.size()));
        piece.replace("\r\n", "\n");
        const runbook::Runbook closed = tests::parseText(piece.toStdString() + joint.toStdString());
        if (closed.blocks.back().kind == runbook::BlockKind::Heading) pieces += piece;
    }
    return pieces;
}

} // namespace

class TestMarkdownOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesAreThere()
    {
        QVERIFY(filesIn(samplesFolder, QStringLiteral("*.md")).size() >= 25);
    }

    void agreesWithCmark_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : allTexts()) QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
    }

    void agreesWithCmark()
    {
        QFETCH(QString, path);
        const runbook::Runbook book = tests::parseText(readAll(path).toStdString(), path.toStdString());
        const QStringList byCmark = structureByCmark(*book.source, book.frontMatter.lastLine);
        QVERIFY(!byCmark.isEmpty());
        const QString differs = tests::difference(byCmark, withoutLinkDefinitions(book, byCmark));
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    /// Lines of the samples in any order: whatever an author does, the skeleton has the structure of the text.
    void shuffledLinesAgreeWithCmark()
    {
        QByteArrayList lines;
        for (const QString& path : filesIn(samplesFolder, QStringLiteral("*.md")))
            for (const QByteArray& line : readAll(path).replace("\r", "").split('\n'))
                if (!line.contains("]:")) lines += line;  // link definitions are told apart in whole texts only
        std::mt19937 random(20);
        for (int round = 0; round < 4000; ++round) {
            QByteArray text("begin\n");
            const unsigned size = 2 + random() % 30;
            for (unsigned i = 0; i < size; ++i) text += lines[static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size()))] + '\n';
            const runbook::Runbook book = tests::parseText(text.toStdString());
            const QString differs = tests::difference(structureByCmark(*book.source, 0), structureOf(book));
            QVERIFY2(differs.isEmpty(), qPrintable(QString::fromUtf8(text) + differs));
        }
    }

    /// The same with lines that no author would write: any markers, then anything that begins or ends a block.
    void inventedLinesAgreeWithCmark()
    {
        const char* const markers[] = {"", "", "", " ", "  ", "   ", "    ", "\t", "- ", "* ", "1. ", "2) ", "10. ", "> ", ">", "-   "};
        const char* const words[] = {"", "", "", "words", "# x", "###", "```", "````", "~~~", "``` sh", "~~~ a`b", "| a |", "a | b", "|---|", "-|-", ":-",
                                     "---", "===", "***", "- - -", "<!--", "-->", "<!-- x -->", "<pre>", "</pre>", "<div>", "</div>", "<b>", "<?x", "a ?>", "<!X", "x >",
                                     "<![CDATA[", "]]>", "<script>", "x </SCRIPT> x", "[ ] x", "[x]", "[x] y", "-", "1.", "+", "--", "`x`", "a\\|b | c", "\\", "<a", "# x -->"};
        const auto pick = [](std::mt19937& random, auto& from) { return from[random() % std::size(from)]; };
        std::mt19937 random(21);
        for (int round = 0; round < 20'000; ++round) {
            std::string text = "begin\n";
            const unsigned size = 1 + random() % 14;
            for (unsigned i = 0; i < size; ++i) {
                for (unsigned deep = random() % 4; deep > 0; --deep) text += pick(random, markers);
                text += std::string(pick(random, words)) + '\n';
            }
            const runbook::Runbook book = tests::parseText(text);
            const QString differs = tests::difference(structureByCmark(*book.source, 0), structureOf(book));
            QVERIFY2(differs.isEmpty(), qPrintable(QString::fromStdString(text) + differs));
        }
    }

    /// Long texts are parsed in segments. Nothing may be different at a seam.
    void aLongTextHasTheBlocksOfItsPieces()
    {
        const QByteArrayList pieces = piecesOfAll();
        QVERIFY(pieces.size() >= 25);
        std::mt19937 random(300);
        for (int round = 0; round < 20; ++round) {
            QByteArray text("begin\n");
            QStringList expected{QStringLiteral("paragraph l1")};
            while (text.size() < 300'000) {
                text += joint;
                const auto above = static_cast<std::uint32_t>(text.count('\n'));
                expected += QStringLiteral("heading 1 l%1").arg(above - 1);
                const QByteArray& piece = pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
                const runbook::Runbook alone = tests::parseText(piece.toStdString());
                expected += structureOf(alone, 1U - above);
                text += piece;
            }
            const runbook::Runbook whole = tests::parseText(text.toStdString());
            const QStringList got = structureOf(whole);
            const QString differs = tests::difference(expected, got);
            QVERIFY2(differs.isEmpty(), qPrintable(differs.left(3000)));
            // Each block is below the one before it, and points to an item above itself.
            for (std::size_t i = 0; i < whole.blocks.size(); ++i) {
                const runbook::Block& block = whole.blocks[i];
                QVERIFY(block.span.first >= 1 && block.span.first <= block.span.last && block.span.last <= whole.source->lineCount());
                QVERIFY(i == 0 || whole.blocks[i - 1].span.first <= block.span.first);
                QVERIFY(block.item == runbook::none || (block.item < i && whole.blocks[block.item].kind == runbook::BlockKind::ListItem));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMarkdownOracle)
#include "test_markdown_oracle.moc"
