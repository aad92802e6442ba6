#include "widgets/style/house_style.h"
#include "widgets/style/labels.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/notices.h"

#include "tests/support/quiet.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>
#include <QToolTip>

#include <optional>

using namespace holdpoint::widgets;
using holdpoint::items::Mark;
using holdpoint::tests::Quiet;

namespace {

QString spokenName(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name); }

bool shows(QWidget& widget, const QColor& colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb()) return true;
    return false;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(m_quiet->heardNothing(), m_quiet->heard()); }

    void theReleaseClock_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("start") << qint64(0) << QStringLiteral("00:00:00");
        QTest::newRow("a part of a second") << qint64(999) << QStringLiteral("00:00:00");
        QTest::newRow("an hour") << qint64(3'723'000) << QStringLiteral("01:02:03");
        QTest::newRow("two days") << qint64(172'800'000) << QStringLiteral("48:00:00");
        QTest::newRow("long") << qint64(360'000'000) << QStringLiteral("100:00:00");
        QTest::newRow("just before") << qint64(-1) << QStringLiteral("\u221200:00:01");
        QTest::newRow("a second before") << qint64(-1000) << QStringLiteral("\u221200:00:01");
        QTest::newRow("before") << qint64(-754'000) << QStringLiteral("\u221200:12:34");
    }
    void theReleaseClock()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        QCOMPARE(releaseClockText(ms), text);
    }

    void theWallClock()
    {
        const qint64 evening = 1'800'054'000'000;       // 2027-01-15, 23:00 UTC
        QCOMPARE(wallClockText(evening, QTimeZone("Europe/Berlin")), QStringLiteral("23:00:00 UTC · 00:00:00 CET next day"));
        QCOMPARE(wallClockText(evening - 3'600'000, QTimeZone("Europe/Berlin")), QStringLiteral("22:00:00 UTC · 23:00:00 CET"));
        QCOMPARE(wallClockText(evening - 20 * 3'600'000, QTimeZone("America/New_York")), QStringLiteral("03:00:00 UTC · 22:00:00 EST day before"));
        QCOMPARE(wallClockText(evening, QTimeZone::utc()), QStringLiteral("23:00:00 UTC"));
        QCOMPARE(wallClockText(evening, QTimeZone()), QStringLiteral("23:00:00 UTC"));
    }

    void aClockThatStandsLooksAndSoundsSo()
    {
        ClockLabel clock;
        clock.showRelease(61'000, false);
        QVERIFY(!shows(clock, themeOf(clock).held));
        QCOMPARE(spokenName(clock), QStringLiteral("00:01:01 since the start"));
        clock.showRelease(61'000, true);
        clock.resize(clock.sizeHint());
        QVERIFY(shows(clock, themeOf(clock).held));
        QCOMPARE(spokenName(clock), QStringLiteral("00:01:01 since the start, the clock stands"));
    }

    void digitsDoNotMove()
    {
        ClockLabel clock;
        clock.showRelease(0, false);
        const QSize size = clock.sizeHint();
        for (const qint64 ms : {11'111'000, 88'888'000, -40'000'000}) {
            clock.showRelease(ms, false);
            QCOMPARE(clock.sizeHint(), size);
        }
    }

    void aMarkIsSpoken()
    {
        for (int i = 0; i <= static_cast<int>(holdpoint::items::lastMark); ++i) {
            const auto mark = static_cast<Mark>(i);
            MarkLabel label(mark);
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&label);
            QCOMPARE(spoken->role(), QAccessible::StaticText);
            QCOMPARE(spoken->text(QAccessible::Name), holdpoint::items::wordOf(mark));
            label.resize(label.sizeHint());
            QVERIFY(shows(label, colourOf(mark, themeOf(label))));
        }
        MarkLabel label;
        label.setMark(Mark::Held, QStringLiteral("held by Ann"));
        QCOMPARE(spokenName(label), QStringLiteral("held by Ann"));
    }

    void wordsAreCutAndKept()
    {
        ElidedLabel label(QStringLiteral("orders-before-migration.dump\nof yesterday, which nobody has looked at"));
        label.resize(label.sizeHint());
        QVERIFY(!label.isCut());
        label.resize(80, label.height());
        QVERIFY(label.isCut());
        QVERIFY(label.minimumSizeHint().width() < 80);
        QCOMPARE(spokenName(label), label.text());
        label.show();
        QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(&label, &help);
        QCOMPARE(QToolTip::text(), label.text());
        label.resize(label.sizeHint());
        QCoreApplication::sendEvent(&label, &help);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void aBannerSaysHowThingsStand()
    {
        Banner banner;
        banner.show(Mark::Asking, QStringLiteral("Nobody drives this release."));
        QPushButton& button = banner.addButton(QStringLiteral("Drive it from here"));
        QVERIFY(banner.isVisible());
        QCOMPARE(spokenName(banner), holdpoint::items::wordOf(Mark::Asking) + QStringLiteral(": Nobody drives this release."));
        QVERIFY(!button.autoDefault());
        QVERIFY(shows(banner, themeOf(banner).attention));
        banner.resize(300, banner.sizeHint().height());
        QCoreApplication::processEvents();
        QVERIFY(banner.rect().contains(button.geometry()));
        QVERIFY(button.width() >= button.sizeHint().width());   // the text gives way, the button does not
    }

    void aBannersWordsStandBesideItsMark()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Banner banner;
            banner.setLayoutDirection(direction);
            banner.show(Mark::Failed, QStringLiteral("p95 is above its limit."));
            banner.resize(500, banner.sizeHint().height());
            QCoreApplication::processEvents();
            const QRect words = banner.findChild<ElidedLabel*>()->geometry();
            const QImage image = banner.grab().toImage();
            QVERIFY(words.width() > 300);
            for (int y = 0; y < image.height(); ++y)
                for (int x = words.left(); x <= words.right(); ++x) QVERIFY(image.pixelColor(x, y) != themeOf(banner).failed);
        }
    }

    void anEmptyPlaceSaysWhatToDo()
    {
        EmptyState empty(Icon::Runbook, QStringLiteral("Open a runbook."));
        QPushButton& button = empty.offer(QStringLiteral("Open…"));
        empty.resize(400, 300);
        empty.show();
        QVERIFY(empty.rect().contains(button.geometry()));
        QVERIFY(shows(empty, themeOf(empty).faint));
        // However narrow the pane, the whole sentence has its room.
        empty.setSentence(QStringLiteral("No runbook is open. Open one, or drag a Markdown file into this window."));
        for (const int width : {160, 240, 600}) {
            empty.resize(width, 400);
            QCoreApplication::processEvents();
            QLabel* sentence = nullptr;
            for (QLabel* label : empty.findChildren<QLabel*>())
                if (!label->text().isEmpty()) sentence = label;
            QVERIFY(sentence);
            QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
            QVERIFY(empty.rect().contains(sentence->geometry()));
        }
    }

private:
    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    TestWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_words.moc"
