// Lines that are longer than an output is wide, in several rows. With HOLDPOINT_PICTURES=FOLDER it leaves pictures there.

#include "widgets/docks/output_view.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint::widgets;

namespace {

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestOutputWrap : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<OutputView> m_view;

    void press(int key) { QTest::keyClick(m_view.get(), Qt::Key(key)); }
    void look(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("HOLDPOINT_PICTURES");
        if (!folder.isEmpty()) QVERIFY(m_view->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        m_view = std::make_unique<OutputView>();
        m_view->resize(700, 400);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    /// Where the person is told why something failed, the last word counts.
    void aLongLineIsWrappedToItsLastWord()
    {
        const QByteArray line = QByteArray("python3: can't open file ").repeated(12) + "'/tmp/deploy'\n";
        append(m_path, line + "short\n");
        m_view->watch(m_path);
        const OutputPlace lastWord{0, line.size() - 3};
        QTRY_COMPARE(m_view->lineCount(), 2U);
        QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        QVERIFY(m_view->pointOf(lastWord).x() > m_view->viewport()->width());
        QSignalSpy changed(m_view.get(), &OutputView::wrapsChanged);
        m_view->wrapByItself(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->pointOf(lastWord)));
        QVERIFY2(m_view->pointOf({1, 0}).y() > m_view->pointOf(lastWord).y(), "what comes after it stands below it");
        look(QStringLiteral("wrapped"));
        m_view->setWraps(false);
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        m_view->wrapByItself(true);
        QVERIFY2(!m_view->wraps(), "what somebody has said counts from then on");
    }

    void ofALineOfManyRowsEveryRowIsReached()
    {
        m_view->setWraps(true);
        m_view->watch(m_path);
        append(m_path, QByteArray("0123456789").repeated(1000) + "\nthe end\n");
        QTRY_COMPARE(m_view->lineCount(), 2U);
        const QRect seen = m_view->viewport()->rect();
        QTRY_VERIFY(seen.contains(m_view->pointOf({1, 0})));
        QVERIFY(m_view->isFollowing());
        QVERIFY(m_view->verticalScrollBar()->maximum() > 50);
        QVERIFY(!seen.contains(m_view->pointOf({0, 0})));
        press(Qt::Key_Up);
        QVERIFY(!m_view->isFollowing());
        QVERIFY(!seen.contains(m_view->pointOf({1, 0}) + QPoint(0, m_view->viewport()->fontMetrics().height())));
        press(Qt::Key_Home);
        QVERIFY(seen.contains(m_view->pointOf({0, 0})));
        // Down by pages, and each row was seen on the way.
        int pages = 0;
        for (qsizetype at = 0; !m_view->isFollowing() && !seen.contains(m_view->pointOf({1, 0}));) {
            QVERIFY(seen.contains(m_view->pointOf({0, at})));
            while (at < 9999 && seen.contains(m_view->pointOf({0, at}) + QPoint(0, m_view->viewport()->fontMetrics().height()))) ++at;
            press(Qt::Key_PageDown);
            QVERIFY(++pages < 50);
        }
        QVERIFY(pages > 2);
        m_view->verticalScrollBar()->setValue(0);
        QVERIFY(seen.contains(m_view->pointOf({0, 0})));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QVERIFY(seen.contains(m_view->pointOf({1, 0})));
        press(Qt::Key_End);
        QVERIFY(m_view->isFollowing());
    }

    void inAWrappedLineTheMouseMarksAndTheSearchFinds()
    {
        m_view->setWraps(true);
        m_view->watch(m_path);
        append(m_path, QByteArray("0123456789").repeated(500) + "needle" + QByteArray("0123456789").repeated(300) + "\n");
        QTRY_COMPARE(m_view->lineCount(), 1U);
        press(Qt::Key_Home);
        const QPoint from = m_view->pointOf({0, 250}), to = m_view->pointOf({0, 430});
        QVERIFY(to.y() > from.y());
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 5));
        QTest::mouseMove(m_view->viewport(), to + QPoint(0, 5));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to + QPoint(0, 5));
        QCOMPARE(m_view->selection().first(), (OutputPlace{0, 250}));
        QCOMPARE(m_view->selection().last(), (OutputPlace{0, 430}));
        QCOMPARE(m_view->selectedText().size(), 180);
        look(QStringLiteral("wrapped-marked"));
        QVERIFY(!m_view->viewport()->rect().contains(m_view->pointOf({0, 5003})));
        press(Qt::Key_Escape);
        m_view->openSearch();
        QTest::keyClicks(m_view->focusWidget(), QStringLiteral("needle"));
        QTRY_COMPARE(m_view->foundLine(), std::optional<quint64>(0));
        QTRY_VERIFY(m_view->viewport()->rect().contains(m_view->pointOf({0, 5003})));
    }
};

QTEST_MAIN(TestOutputWrap)
#include "test_output_wrap.moc"
