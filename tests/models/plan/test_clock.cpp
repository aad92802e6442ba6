// The release's clock: T marks, tables of weeks and hours, and durations in words.

#include "models/plan/rules.h"
#include "tests/support/rows.h"

using holdpoint::tests::addCases;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<qlonglong>("seconds");
        const auto row = [](const char* mark, qlonglong seconds) { QTest::newRow(mark) << QByteArray(mark) << seconds; };
        row("T+25min", 1500);
        row("T+25 min", 1500);
        row("T-30min", -1800);
        row("T−30min", -1800);
        row("T+0", 0);
        row("T-0:00", 0);
        row("T+15", 900);
        row("T+1:10", 4200);
        row("T-30:00", -1800);
        row("T+90s", 90);
        row("T+2h", 7200);
        row("T+2 hours", 7200);
        row("T-24h", -86400);
        row("T+3 days", 259200);
        row("T+3d", 259200);
        row("T+55-240min", 3300);
        row("D+14", 1209600);
        row("D-1", -86400);
    }
    void marks()
    {
        QFETCH(const QByteArray, mark);
        QFETCH(const qlonglong, seconds);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Plan\n\n- " + mark.toStdString() + " Freeze\n");
        QCOMPARE(plan.timeline.size(), std::size_t{1});
        QVERIFY(plan.timeline[0].hasTime);
        QCOMPARE(static_cast<qlonglong>(plan.timeline[0].at.value), seconds);
    }

    void timeline_data()
    {
        addCases({
            {"a list", "\n# R\n\n## Plan\n\n- T-30min Freeze\n- T+5min: Switch\n", "5 clock.mark at=-1800 | T-30min Freeze\n6 clock.mark at=300 | T+5min: Switch"},
            {"a paragraph", "\n# R\n\n## Plan\n\nT-30min Freeze\nT+5min Switch\n", "5 clock.mark at=-1800 | T-30min Freeze\n6 clock.mark at=300 | T+5min Switch"},
            {"a fence", "\n# R\n\n## Plan\n\n```\nT-30min Freeze\n  T+5min Switch\n```\n", "6 clock.mark at=-1800 | T-30min Freeze\n7 clock.mark at=300 | T+5min Switch"},
            {"weeks", "\n# R\n\n## Timeline\n\n| Week | What |\n|---|---|\n| 1 | Build |\n| 2-3 | Test |\n", "7 clock.table at=- | 1 · Build\n8 clock.table at=- | 2-3 · Test"},
            {"hours of the day", "\n# R\n\n## Schedule\n\n| Time | What | Who |\n|---|---|---|\n| 18:00 | **Freeze** | Ada |\n", "7 clock.table at=- | 18:00 · Freeze · Ada"},
            {"a table of hours elsewhere", "\n# R\n\n## Deploy\n\n| Time | What |\n|---|---|\n| 18:00 | Freeze |\n", ""},
            {"German", "\n# R\n\n## Zeitplan\n\n| Zeit | Was |\n|---|---|\n| 18:00 | Freeze |\n", "7 clock.table at=- | 18:00 · Freeze"},
            {"words that begin like a mark", "\n# R\n\n## Plan\n\n- T-shirt sizes\n- T+ is the time after\n- D-Bus is used\n- TCP 443\n", ""},
            {"a mark inside a sentence", "\n# R\n\n## Plan\n\n- The freeze is at T-30min\n", ""},
            {"a heading is no moment", "\n# R\n\n## T-30min Freeze\n\n- [ ] copy\n", ""},
        });
    }
    void timeline() { HOLDPOINT_COMPARE_ROWS(timeline); }

    void deployTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* text, const char* wanted) { QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(wanted); };
        row("Deploy only Monday-Thursday (not Friday).", "5 1234...");
        row("Deploy during:\n\n- Mon - Thu\n- Not on Friday\n- Late night", "7 1234...\n8 1234.67");
        row("No deployments on Friday, Saturday and Sunday.", "5 1234...");
        row("Never deploy on Fridays.", "5 1234.67");
        row("Maintenance window: Tuesday and Thursday, 22:00-02:00 UTC", "5 .2.4... 22:00-2:00 UTC");
        row("Maintenance window: 10 PM to 2 AM", "5 ....... 22:00-2:00");
        row("The change window is open Sat through Mon.", "5 1....67");
        row("**Wartungsfenster:** Montag bis Donnerstag, 20:00 bis 23:30 Uhr", "5 1234... 20:00-23:30");
        row("Keine Deployments am Freitag", "5 1234.67");
        row("Pas de déploiement le vendredi", "5 1234.67");
        row("Não fazer deploy às sextas", "5 1234.67");
        row("デプロイは月曜日から木曜日", "5 1234...");
        row("发布窗口：周一至周四 22:00-23:00", "5 1234... 22:00-23:00");
        row("We meet on Monday at 10:00-11:00.", "");
        row("Next review: Friday", "");
        row("Deploy during the low-traffic hours.", "");
    }
    void deployTimes()
    {
        QFETCH(const QByteArray, text);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Step 1: Prepare\n\n" + text.toStdString() + "\n");
        QStringList told;
        for (const auto& time : plan.deployTimes) {
            QString row = QString::number(time.line) + QLatin1Char(' ');
            for (int day = 0; day < 7; ++day) row += (time.days >> day & 1) != 0 ? QString::number(day + 1) : QStringLiteral(".");
            const auto clock = [](int minutes) { return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')); };
            if (time.begin >= 0) row += QLatin1Char(' ') + clock(time.begin) + QLatin1Char('-') + clock(time.end);
            told += time.utc ? row + QStringLiteral(" UTC") : row;
            QVERIFY(std::any_of(plan.timeline.begin(), plan.timeline.end(), [&](const auto& moment) { return moment.line == time.line && std::string_view(moment.rule) == "clock.window"; }));
        }
        QFETCH(const QString, wanted);
        QCOMPARE(told.join(QLatin1Char('\n')), wanted);
    }

    /// A table may stand anywhere: the marks in its first column say that it is a timeline.
    void marksInATable()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Plan\n\n| When | What |\n|---|---|\n| T-1h | Freeze |\n| **T+0** | Switch |\n");
        QCOMPARE(plan.timeline.size(), std::size_t{2});
        QCOMPARE(plan.timeline[0].line, std::uint32_t{7});
        QCOMPARE(plan.timeline[0].at.value, std::int64_t{-3600});
        QCOMPARE(plan.timeline[1].line, std::uint32_t{8});
        QCOMPARE(plan.timeline[1].at.value, std::int64_t{0});
    }

    void durations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* text, const char* wanted) { QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(wanted); };
        row("5 min", "300 300");
        row("30s", "30 30");
        row("4h", "14400 14400");
        row("1.5h", "5400 5400");
        row("2-5 min", "120 300");
        row("24–48h", "86400 172800");
        row("10 minutes", "600 600");
        row("3 days", "259200 259200");
        row("in 90 sec or so", "90 90");
        row("5 monkeys", "- -");
        row("5", "- -");
        row("v1.5 min", "- -");
        row("T+5min", "- -");
        row("", "- -");
        row("port 8080, then 2 min", "120 120");
    }
    void durations()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, wanted);
        const holdpoint::plan::Duration duration = holdpoint::plan::durationIn(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QCOMPARE(QString(holdpoint::tests::secondsText(duration.shortest) + QLatin1Char(' ') + holdpoint::tests::secondsText(duration.longest)), wanted);
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "test_clock.moc"
