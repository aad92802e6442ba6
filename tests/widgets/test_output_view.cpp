// What a person sees of a command's output, and what they can do with it. With HOLDPOINT_PICTURES=FOLDER it leaves pictures there.

#include "tests/widgets/shown_output.h"
#include "widgets/style/house_style.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::append;

namespace {

QByteArray numbered(int first, int count)
{
    QByteArray bytes;
    for (int i = first; i < first + count; ++i) bytes += "line " + QByteArray::number(i) + '\n';
    return bytes;
}

class PaintCount : public QObject {
public:
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) ++paints;
        return false;
    }
};

template <typename T>
T* visibleChild(const QWidget& parent, const QString& text)
{
    for (T* child : parent.findChildren<T*>())
        if (child->isVisible() && child->text().contains(text)) return child;
    return nullptr;
}

} // namespace

class TestOutputView : public QObject, tests::ShownOutput {
    Q_OBJECT

    [[nodiscard]] bool shows(int line) const { return m_view->visibleText().split(QLatin1Char('\n')).contains(QStringLiteral("line %1").arg(line)); }

private Q_SLOTS:
    void init() { showView(); }
    void cleanup() { m_view.reset(); }

    void anEmptyOneSaysSo()
    {
        QCOMPARE(m_view->visibleText(), QStringLiteral("What a command prints is shown here."));
        m_view->watch(m_path);
        QTRY_COMPARE(m_view->visibleText(), QStringLiteral("Nothing has been printed yet."));
        look(QStringLiteral("empty"));
        append(m_path, "now\n");
        QTRY_COMPARE(m_view->visibleText(), QStringLiteral("now"));
    }

    void itFollowsTheEndUntilThePersonGoesUp()
    {
        m_view->watch(m_path);
        append(m_path, numbered(0, 500));
        QTRY_VERIFY(shows(499));
        QVERIFY(m_view->isFollowing());
        append(m_path, numbered(500, 500));
        QTRY_VERIFY(shows(999));

        QSignalSpy following(m_view.get(), &OutputView::followingChanged);
        press(Qt::Key_PageUp);
        QVERIFY(!m_view->isFollowing());
        QCOMPARE(following.size(), 1);
        const quint64 first = m_view->firstLine();
        const QString seen = m_view->visibleText();
        append(m_path, numbered(1000, 5000));
        QTRY_COMPARE(m_view->lineCount(), 6000U);
        QCOMPARE(m_view->firstLine(), first);
        QCOMPARE(m_view->visibleText(), seen);
        look(QStringLiteral("scrolled-up"));

        press(Qt::Key_End);
        QVERIFY(m_view->isFollowing());
        QVERIFY(shows(5999));
        append(m_path, numbered(6000, 10));
        QTRY_VERIFY(shows(6009));
    }

    void theButtonFollows()
    {
        m_view->watch(m_path);
        append(m_path, numbered(0, 500));
        QTRY_VERIFY(shows(499));
        QVERIFY(!visibleChild<QToolButton>(*m_view, QStringLiteral("Follow")));
        press(Qt::Key_Home);
        QVERIFY(shows(0));
        QToolButton* button = visibleChild<QToolButton>(*m_view, QStringLiteral("Follow"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_view->isFollowing());
        QVERIFY(shows(499));
        QVERIFY(!button->isVisible());
    }

    void whatFitsIsFollowedWhateverIsPressed()
    {
        m_view->watch(m_path);
        append(m_path, numbered(0, 3));
        QTRY_VERIFY(shows(2));
        for (const int key : {Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Home}) press(key);
        QVERIFY(m_view->isFollowing());
    }

    void keysScroll()
    {
        m_view->watch(m_path);
        append(m_path, numbered(0, 1000));
        QTRY_VERIFY(shows(999));
        press(Qt::Key_Home);
        QCOMPARE(m_view->firstLine(), 0U);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        QCOMPARE(m_view->firstLine(), 1U);
        press(Qt::Key_PageDown);
        const quint64 page = m_view->firstLine() - 1;
        QVERIFY(page > 5);
        QCOMPARE(m_view->verticalScrollBar()->value(), static_cast<int>(page + 1));
        press(Qt::Key_PageUp);
        QCOMPARE(m_view->firstLine(), 1U);
        m_view->verticalScrollBar()->setValue(500);
        QCOMPARE(m_view->firstLine(), 500U);
        m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        QCOMPARE(m_view->firstLine(), 501U);
        QVERIFY(shows(501));
    }

    void longLinesScrollAcross()
    {
        m_view->watch(m_path);
        append(m_path, "short\n" + QByteArray(5000, 'w') + '\n' + QByteArray(1 << 20, 'v') + '\n');
        QTRY_VERIFY(m_view->visibleText().contains(QLatin1Char('v')));
        QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 1000);
        QVERIFY(m_view->visibleText().contains(QStringLiteral("more bytes in this line")));
        press(Qt::Key_Right);
        QVERIFY(m_view->horizontalScrollBar()->value() > 0);
        press(Qt::Key_Left);
        QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
    }

    void theSearchFindsAndLeadsThere()
    {
        m_view->watch(m_path);
        append(m_path, numbered(0, 3000));
        QTRY_VERIFY(shows(2999));
        press(Qt::Key_Home);
        press(Qt::Key_F, Qt::ControlModifier);
        auto* edit = m_view->findChild<QLineEdit*>();
        QVERIFY(edit && edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("LINE 17"));
        QTRY_COMPARE(m_view->foundLine().value_or(0), 17U);
        QVERIFY(shows(17));
        QTRY_VERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("lines found: 111")));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_view->foundLine().value_or(0), 170U);
        QTRY_VERIFY(shows(170));
        look(QStringLiteral("search"));
        QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(m_view->foundLine().value_or(0), 17U);
        QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(m_view->foundLine().value_or(0), 1799U);
        QVERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("from the other end")));
        append(m_path, "line 17 again\n");
        QTRY_VERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("lines found: 112")));
        QTest::keyClicks(edit, QStringLiteral(" no"));
        QTRY_VERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("not found")));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QVERIFY(m_view->hasFocus());
    }

    void theMouseMarksAndTheClipboardTakes()
    {
        m_view->watch(m_path);
        append(m_path, "first line\n\x1b[31msecond\x1b[0m \xe6\xbc\xa2\xe5\xad\x97 line\nthird line\n");
        QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("third")));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_view->pointOf({0, 6}) + QPoint(0, 4));
        QTest::mouseMove(m_view->viewport(), m_view->pointOf({1, 8}) + QPoint(0, 4));
        QTest::mouseMove(m_view->viewport(), m_view->pointOf({1, 9}) + QPoint(0, 4));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->pointOf({1, 9}) + QPoint(0, 4));
        look(QStringLiteral("selected"));
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("line\nsecond 漢字"));

        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->pointOf({2, 7}) + QPoint(0, 4));
        QCOMPARE(m_view->selectedText(), QStringLiteral("line"));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("first line\nsecond 漢字 line\nthird line\n"));
    }

    void theKeyboardMarksLines()
    {
        m_view->watch(m_path);
        append(m_path, numbered(0, 1000));
        QTRY_VERIFY(shows(999));
        press(Qt::Key_Home);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("line 0\nline 1\n"));
        press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selection().caret.line, 1000U);
        QVERIFY(shows(999));
        QVERIFY(!m_view->isFollowing());
    }

    void theClipboardIsNotFlooded()
    {
        m_view->watch(m_path);
        append(m_path, QByteArray("0123456789abcdef0123456789abcde\n").repeated(400'000));
        QTRY_COMPARE(m_view->lineCount(), 400'000U);
        m_view->selectAll();
        m_view->copy();
        QCOMPARE(QApplication::clipboard()->text().size(), 4 << 20);
        QVERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("Too much for the clipboard")));
    }

    void aFileThatChangesItsNatureIsSaid()
    {
        m_view->watch(m_path);
        append(m_path, numbered(0, 100));
        QTRY_VERIFY(shows(99));
        press(Qt::Key_Home);
        m_view->selectAll();
        append(m_path + QStringLiteral(".new"), "line 7000\n");
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("is gone")));
        QVERIFY(shows(0));
        QVERIFY(QFile::rename(m_path + QStringLiteral(".new"), m_path));
        QTRY_VERIFY(shows(7000));
        QVERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("Another file has taken the place")));
        QVERIFY(m_view->selection().isEmpty());
        QVERIFY(QFile::resize(m_path, 0));
        QTRY_VERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("The file was cut")));
        look(QStringLiteral("cut"));
        append(m_path, "line 1\n");
        QTRY_VERIFY(shows(1));
    }

    /// However often it is told that the file has grown, it draws once in a frame.
    void itDrawsOnceInAFrame()
    {
        append(m_path, numbered(0, 100));
        m_view->watch(m_path);
        QTRY_VERIFY(shows(99));
        PaintCount count;
        m_view->viewport()->installEventFilter(&count);
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 20'000; ++i) {
            if (i % 20 == 0) append(m_path, numbered(100 + i / 20, 1));
            m_view->grew();
            QCoreApplication::processEvents();
        }
        const qint64 frames = time.elapsed() / 16;
        QTRY_VERIFY(shows(1099));
        QVERIFY2(count.paints > 0 && count.paints <= frames + 3, qPrintable(QStringLiteral("%1 paints in %2 frames").arg(count.paints).arg(frames)));
    }

    void assistiveTechnologyReadsWhatIsSeen()
    {
        m_view->watch(m_path);
        append(m_path, "\x1b[32mone\x1b[0m\ntwo\n");
        QTRY_COMPARE(m_view->visibleText(), QStringLiteral("one\ntwo"));
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(seen && seen->textInterface());
        QCOMPARE(seen->role(), QAccessible::Terminal);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Output"));
        QCOMPARE(seen->text(QAccessible::Value), QStringLiteral("one\ntwo"));
        QCOMPARE(seen->textInterface()->text(0, seen->textInterface()->characterCount()), QStringLiteral("one\ntwo"));
        const QRect second = seen->textInterface()->characterRect(5);
        QCOMPARE(seen->textInterface()->offsetAtPoint(second.center()), 5);
        for (const QToolButton* button : m_view->findChildren<QToolButton*>()) QVERIFY(!button->text().isEmpty() || button->parentWidget()->inherits("QLineEdit"));
    }

    /// Three states in two lights, for a person to look at.
    void pictures()
    {
        for (const bool dark : {false, true}) {
            const auto style = std::make_unique<HouseStyle>(dark ? ThemeName::Dark : ThemeName::Light);
            m_view = std::make_unique<OutputView>();
            m_view->setStyle(style.get());
            for (QWidget* child : m_view->findChildren<QWidget*>()) child->setStyle(style.get());
            m_view->setPalette(style->standardPalette());
            m_view->resize(900, 420);
            m_view->show();
            const QString path = m_path + QString::number(dark);
            append(path, numbered(0, 40) + "\x1b[1m==> Deploying release 2024.11\x1b[0m\n\x1b[32m\xe2\x9c\x94 migrated\x1b[0m 12 tables\r\n\x1b[33mWARN\x1b[0m replica lags \x1b[33;1m3.2 s\x1b[0m\n"
                + "\x1b[31;1mERROR\x1b[0m \x1b[31mcould not reach \x1b[4mhttps://db-2.internal\x1b[0m\n\x1b[97;41m FATAL \x1b[0m \x1b[30;43m attention \x1b[0m \x1b[7m reversed \x1b[0m \x1b[2mfaint words\x1b[0m\n"
                + " 10% [#         ]\r 55% [#####     ]\r100% [##########]\n\xe6\xbc\xa2\xe5\xad\x97\xe3\x81\x8b\xe3\x81\xaa | \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d | \xe2\x94\x8c\xe2\x94\x80\xe2\x94\x90 | e\xcc\x81t\xc3\xa9 |\n");
            QByteArray all;
            for (int n = 0; n < 256; ++n) all += "\x1b[38;5;" + QByteArray::number(n) + "m" + QByteArray::number(n).rightJustified(4) + (n % 32 == 31 ? "\x1b[0m\n" : "");
            append(path, all + "binary \x01\x02\xff\xfe\n" + QByteArray("wide ").repeated(400) + '\n');
            m_view->watch(path);
            QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("wide")));
            const QString light = dark ? QStringLiteral("dark-") : QStringLiteral("light-");
            look(light + QStringLiteral("follows"));
            QTest::keyClick(m_view.get(), Qt::Key_PageUp);
            m_view->openSearch();
            QTest::keyClicks(m_view->findChild<QLineEdit*>(), QStringLiteral("RE"));
            QTRY_VERIFY(m_view->foundLine());
            QTest::keyClick(m_view->findChild<QLineEdit*>(), Qt::Key_Return);
            QTRY_VERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("lines found: ")));
            look(light + QStringLiteral("searches"));
            QVERIFY(QFile::remove(path));
            QTRY_VERIFY(visibleChild<QLabel>(*m_view, QStringLiteral("is gone")));
            look(light + QStringLiteral("gone"));
            m_view.reset();
        }
    }
};

QTEST_MAIN(TestOutputView)
#include "test_output_view.moc"
