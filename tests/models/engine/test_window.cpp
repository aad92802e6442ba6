// When something may start: windows over midnight, weekdays, freezes, and the days on which a clock is put forward or back.

#include "models/engine/window.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <random>

namespace {

using namespace holdpoint;
using engine::DeployTimes;

std::int64_t moment(const char* text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch(); }

QStringList words(const char* text) { return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts); }

DeployTimes timesOf(const char* zone, const char* windows, const char* days, const char* freeze = "")
{
    DeployTimes times;
    times.zone = zone;
    for (const QString& text : words(windows)) times.windows.push_back(*engine::readWindow(text.toStdString()));
    for (const QString& text : words(days)) times.days.push_back(*engine::readDay(text.toStdString()));
    if (const QStringList ends = QString::fromLatin1(freeze).split(QStringLiteral(" to ")); ends.size() == 2)
        times.freezes.push_back(*engine::readFreeze(ends[0].toStdString(), ends[1].toStdString()));
    return times;
}

/// "2015-02-14T06:00:00-08:00", "none", or what is wrong.
QString answer(const DeployTimes& times, std::int64_t ms)
{
    const auto earliest = engine::earliestStart(times, ms);
    if (!earliest) return QString::fromStdString(earliest.error().text());
    if (!earliest->has_value()) return QStringLiteral("none");
    return QDateTime::fromMSecsSinceEpoch(**earliest, QTimeZone(QByteArray::fromStdString(times.zone))).toString(Qt::ISODate);
}

/// The same rules, told another way: looks at each minute on the wall clock until one is open.
class Oracle {
public:
    explicit Oracle(const DeployTimes& times) : m_times(times), m_zone(QByteArray::fromStdString(times.zone)) {}

    std::optional<std::int64_t> earliest(std::int64_t ms, std::int64_t minutes) const
    {
        for (std::int64_t i = 0; i <= minutes; ++i) {
            const std::int64_t at = i == 0 ? ms : (ms / 60'000 + i) * 60'000;
            if (open(QDateTime::fromMSecsSinceEpoch(at, m_zone))) return at;
        }
        return std::nullopt;
    }

private:
    bool open(const QDateTime& wall) const
    {
        for (const engine::Freeze& freeze : m_times.freezes) {
            const std::int64_t minute = QDateTime(wall.date(), wall.time(), Qt::UTC).toMSecsSinceEpoch() / 60'000;
            if (minute >= freeze.fromMinute && minute <= freeze.toMinute) return false;
        }
        const int minute = wall.time().hour() * 60 + wall.time().minute();
        if (m_times.windows.empty()) return dayCounts(wall.date());
        for (const engine::DailyWindow& window : m_times.windows) {
            if (minute >= window.begin && minute <= window.end && dayCounts(wall.date())) return true;
            if (minute + 1440 <= window.end && dayCounts(wall.date().addDays(-1))) return true;
        }
        return false;
    }
    bool dayCounts(QDate day) const { return m_times.days.empty() || std::find(m_times.days.begin(), m_times.days.end(), day.dayOfWeek()) != m_times.days.end(); }

    const DeployTimes& m_times;
    QTimeZone m_zone;
};

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void anOracleAgrees();
    void noneWithinAYear();
    void readsWindows_data();
    void readsWindows();
    void readsDays();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void TestWindow::table_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("windows");
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<QByteArray>("freeze");
    QTest::addColumn<QByteArray>("scheduled");
    QTest::addColumn<QString>("earliest");
    int number = 0;
    const auto add = [&](const char* zone, const char* windows, const char* days, const char* freeze, const char* scheduled, const char* earliest) {
        QTest::addRow("%d: %s [%s] from %s", ++number, windows, days, scheduled) << QByteArray(zone) << QByteArray(windows) << QByteArray(days) << QByteArray(freeze) << QByteArray(scheduled)
                                                                            << QString::fromLatin1(*earliest == '\0' ? scheduled : earliest);
    };
    const auto la = [&](const char* windows, const char* days, const char* scheduled, const char* earliest = "") { add("America/Los_Angeles", windows, days, "", scheduled, earliest); };

    // Both ends belong to a window, and a started minute belongs to it as a whole.
    la("22:00-05:00", "", "2015-02-14T01:00:00-08:00");
    la("06:00-10:00", "", "2015-02-13T21:45:00-08:00", "2015-02-14T06:00:00-08:00");
    la("22:00-05:00", "", "2015-02-13T22:00:00-08:00");
    la("22:00-05:00", "", "2015-02-13T05:01:00-08:00", "2015-02-13T22:00:00-08:00");
    la("22:00-05:00", "", "2015-02-13T05:00:59-08:00");
    la("10:00-13:00", "", "2015-02-13T10:00:00-08:00");
    la("10:00-13:00", "", "2015-02-13T10:00:35-08:00");
    la("10:00-13:00", "", "2015-02-13T10:01:35-08:00");
    la("10:00-13:00, 16:00-18:00", "", "2015-02-13T09:59:59-08:00", "2015-02-13T10:00:00-08:00");
    la("10:00-13:00, 16:00-18:00", "", "2015-02-13T13:01:00-08:00", "2015-02-13T16:00:00-08:00");
    la("13:00-18:00", "", "2015-02-13T14:30:00-08:00");
    la("15:00-18:00", "", "2015-02-13T00:01:00-08:00", "2015-02-13T15:00:00-08:00");
    la("15:00-18:00", "", "2015-02-13T11:01:00-08:00", "2015-02-13T15:00:00-08:00");
    la("00:00-05:00, 22:00-23:59", "", "2015-02-13T01:00:00-08:00");
    la("10-11, 13-14, 15-16", "", "2015-02-13T00:59:59-08:00", "2015-02-13T10:00:00-08:00");
    la("10-11, 13-14, 15-16", "", "2015-02-13T12:30:59-08:00", "2015-02-13T13:00:00-08:00");
    la("10-11, 13-14, 15-16", "", "2015-02-13T16:00:00-08:00");
    la("10:00-11:00, 13:00-14:00, 15:00-16:00", "", "2015-02-13T16:01:00-08:00", "2015-02-14T10:00:00-08:00");
    la("15:00-16:00, 10:00-11:00", "", "2015-02-13T02:00:00-08:00", "2015-02-13T10:00:00-08:00");

    // Weekdays. 2015-02-25 was a Wednesday.
    la("06:00-10:00", "", "2015-02-25T21:45:00-08:00", "2015-02-26T06:00:00-08:00");
    la("06:00-10:00", "Wed", "2015-02-25T21:45:00-08:00", "2015-03-04T06:00:00-08:00");
    la("06:00-10:00", "Thu", "2015-02-25T21:45:00-08:00", "2015-02-26T06:00:00-08:00");
    la("06:00-10:00", "Tue", "2015-02-25T21:45:00-08:00", "2015-03-03T06:00:00-08:00");
    la("06:00-10:00", "Tue, Thu", "2015-02-25T21:45:00-08:00", "2015-02-26T06:00:00-08:00");
    la("06:00-10:00", "Tue, Wed, Thu", "2015-02-25T21:45:00-08:00", "2015-02-26T06:00:00-08:00");
    la("", "Sun", "2015-02-25T01:00:00-08:00", "2015-03-01T00:00:00-08:00");
    const char* every = "Sun, Mon, Tue, Wed, Thu, Fri, Sat";
    for (const char* at : {"2015-02-25T01:00:00-08:00", "2015-02-25T00:00:00-08:00", "2015-02-25T23:59:00-08:00", "2015-02-25T23:59:59-08:00"}) la("", every, at);
    la("22:00-05:00", every, "2015-02-25T01:00:00-08:00");

    // Over midnight the day counts on which the window began: Friday's lasts into Saturday morning.
    la("22:00-05:00", "Fri", "2015-02-28T01:00:00-08:00");
    la("22:00-05:00", "Fri", "2015-02-28T05:00:59-08:00");
    la("22:00-05:00", "Fri", "2015-02-28T05:01:00-08:00", "2015-03-06T22:00:00-08:00");
    la("22:00-05:00", "Fri", "2015-02-27T01:00:00-08:00", "2015-02-27T22:00:00-08:00");
    la("22:00-05:00", "Sat", "2015-02-28T01:00:00-08:00", "2015-02-28T22:00:00-08:00");
    la("22:00-05:00", "Sun", "2015-03-02T00:30:00-08:00");
    la("23:59-00:00", "Wed", "2015-02-26T00:00:59-08:00");
    la("22:00-24:00", "Wed", "2015-02-26T00:00:59-08:00");
    la("22:00-24:00", "Wed", "2015-02-26T00:01:00-08:00", "2015-03-04T22:00:00-08:00");

    // The zone's day counts, not the one that is written.
    add("Europe/Berlin", "06:00-10:00", "Thu", "", "2026-01-14T23:30:00Z", "2026-01-15T06:00:00+01:00");
    add("Asia/Tokyo", "", "Thu", "", "2026-01-14T15:00:00Z", "2026-01-15T00:00:00+09:00");
    add("UTC", "10:00-11:00", "", "", "2026-01-14T10:30:00+01:00", "2026-01-14T10:00:00+00:00");

    // Freezes: both ends belong to them.
    const char* feast = "2026-12-24T00:00 to 2026-12-27T06:00";
    add("Europe/Berlin", "", "", feast, "2026-12-23T23:59:59+01:00", "");
    add("Europe/Berlin", "", "", feast, "2026-12-24T00:00:00+01:00", "2026-12-27T06:01:00+01:00");
    add("Europe/Berlin", "", "", feast, "2026-12-27T06:00:30+01:00", "2026-12-27T06:01:00+01:00");
    add("Europe/Berlin", "22:00-05:00", "", feast, "2026-12-23T23:00:00+01:00", "");
    add("Europe/Berlin", "22:00-05:00", "", feast, "2026-12-24T01:00:00+01:00", "2026-12-27T22:00:00+01:00");
    add("Europe/Berlin", "05:00-07:00", "Sun", feast, "2026-12-26T12:00:00+01:00", "2026-12-27T06:01:00+01:00");
    add("Europe/Berlin", "05:00-06:00", "Sun", feast, "2026-12-26T12:00:00+01:00", "2027-01-03T05:00:00+01:00");

    // Berlin, 2026-03-29: from 02:00 the clock goes to 03:00. The hour from 02:00 on does not come.
    add("Europe/Berlin", "02:00-02:30", "", "", "2026-03-29T00:00:00+01:00", "2026-03-30T02:00:00+02:00");
    add("Europe/Berlin", "02:00-03:00", "", "", "2026-03-29T00:00:00+01:00", "2026-03-29T03:00:00+02:00");
    add("Europe/Berlin", "02:00-03:00", "", "", "2026-03-29T03:00:59+02:00", "");
    add("Europe/Berlin", "02:00-03:00", "", "", "2026-03-29T03:01:00+02:00", "2026-03-30T02:00:00+02:00");
    add("Europe/Berlin", "02:30-04:00", "", "", "2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00");
    add("Europe/Berlin", "02:00-02:59", "Sun", "", "2026-03-28T12:00:00+01:00", "2026-04-05T02:00:00+02:00");
    add("Europe/Berlin", "22:00-05:00", "Sat", "", "2026-03-29T04:59:00+02:00", "");
    add("Europe/Berlin", "", "", "2026-03-29T01:00 to 2026-03-29T02:30", "2026-03-29T01:30:00+01:00", "2026-03-29T03:00:00+02:00");
    // Berlin, 2026-10-25: at 03:00 the clock goes back to 02:00, and the hour from 02:00 on comes twice.
    add("Europe/Berlin", "02:00-03:00", "", "", "2026-10-25T00:30:00+02:00", "2026-10-25T02:00:00+02:00");
    add("Europe/Berlin", "02:00-02:15", "", "", "2026-10-25T02:16:00+02:00", "2026-10-25T02:00:00+01:00");
    add("Europe/Berlin", "02:00-02:15", "", "", "2026-10-25T02:15:59+01:00", "");
    add("Europe/Berlin", "02:00-02:15", "", "", "2026-10-25T02:16:00+01:00", "2026-10-26T02:00:00+01:00");
    add("Europe/Berlin", "02:00-03:00", "", "", "2026-10-25T02:59:59+02:00", "");
    add("Europe/Berlin", "03:00-04:00", "", "", "2026-10-25T02:30:00+02:00", "2026-10-25T03:00:00+01:00");
    add("Europe/Berlin", "", "", "2026-10-25T02:00 to 2026-10-25T02:29", "2026-10-25T02:10:00+02:00", "2026-10-25T02:30:00+02:00");
    add("Europe/Berlin", "", "", "2026-10-25T02:00 to 2026-10-25T02:29", "2026-10-25T02:10:00+01:00", "2026-10-25T02:30:00+01:00");
    // A freeze that lasts over the change: what the wall clock shows twice is frozen twice.
    add("Europe/Berlin", "", "", "2026-10-25T01:00 to 2026-10-25T02:59", "2026-10-25T01:10:00+02:00", "2026-10-25T03:00:00+01:00");

    // New York, 2026-03-08 and 2026-11-01.
    add("America/New_York", "02:00-02:45", "Sun", "", "2026-03-08T00:00:00-05:00", "2026-03-15T02:00:00-04:00");
    add("America/New_York", "02:15-03:30", "Sun", "", "2026-03-08T00:00:00-05:00", "2026-03-08T03:00:00-04:00");
    add("America/New_York", "01:00-01:30", "", "", "2026-11-01T01:31:00-04:00", "2026-11-01T01:00:00-05:00");
    add("America/New_York", "01:00-01:30", "", "", "2026-11-01T01:31:00-05:00", "2026-11-02T01:00:00-05:00");
    add("America/New_York", "22:00-05:00", "Sat", "", "2026-11-01T05:00:59-05:00", "");
    add("America/New_York", "22:00-05:00", "Sat", "", "2026-11-01T05:01:00-05:00", "2026-11-07T22:00:00-05:00");

    // Lord Howe puts its clock by half an hour: 2026-10-04 at 02:00 to 02:30, and 2026-04-05 at 02:00 back to 01:30.
    add("Australia/Lord_Howe", "02:00-02:29", "", "", "2026-10-04T01:00:00+10:30", "2026-10-05T02:00:00+11:00");
    add("Australia/Lord_Howe", "02:00-02:30", "", "", "2026-10-04T01:00:00+10:30", "2026-10-04T02:30:00+11:00");
    add("Australia/Lord_Howe", "02:10-03:00", "", "", "2026-10-04T01:59:59+10:30", "2026-10-04T02:30:00+11:00");
    add("Australia/Lord_Howe", "01:30-01:40", "", "", "2026-04-05T01:41:00+11:00", "2026-04-05T01:30:00+10:30");
    add("Australia/Lord_Howe", "01:30-01:40", "", "", "2026-04-05T01:41:00+10:30", "2026-04-06T01:30:00+10:30");
    add("Australia/Lord_Howe", "02:00-03:00", "", "", "2026-04-05T01:59:30+11:00", "2026-04-05T02:00:00+10:30");
}

void TestWindow::table()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, windows);
    QFETCH(const QByteArray, days);
    QFETCH(const QByteArray, freeze);
    QFETCH(const QByteArray, scheduled);
    QFETCH(const QString, earliest);
    QCOMPARE(answer(timesOf(zone.constData(), windows.constData(), days.constData(), freeze.constData()), moment(scheduled.constData())), earliest);
}

void TestWindow::anOracleAgrees()
{
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    constexpr auto zones = std::to_array<const char*>({"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/St_Johns", "Africa/Casablanca", "UTC"});
    constexpr std::int64_t minutes = 9 * 24 * 60;
    int answered = 0;
    for (int round = 0; round < 400; ++round) {
        DeployTimes times;
        times.zone = zones[static_cast<std::size_t>(upTo(static_cast<int>(zones.size()) - 1))];
        for (int i = upTo(2); i > 0; --i) {
            const int begin = upTo(1439);
            times.windows.push_back({begin, begin + upTo(upTo(1) == 0 ? 40 : 1000)});
        }
        for (int day = 1; day <= 7; ++day)
            if (upTo(2) == 0) times.days.push_back(day);
        // Somewhere in the three days before a change of the clock, where there is one.
        const QTimeZone zone(QByteArray::fromStdString(times.zone));
        const QDateTime somewhere = QDateTime(QDate(2024 + upTo(3), 1 + upTo(11), 1), QTime(0, 0), Qt::UTC);
        const QDateTime change = zone.hasTransitions() && zone.nextTransition(somewhere).atUtc.isValid() ? zone.nextTransition(somewhere).atUtc : somewhere;
        const std::int64_t ms = change.toMSecsSinceEpoch() - upTo(3 * 24 * 3600) * std::int64_t{1000};
        if (upTo(1) == 0) {
            const std::int64_t from = (ms + zone.offsetFromUtc(change) * std::int64_t{1000}) / 60'000 + upTo(4000) - 1000;
            times.freezes.push_back({from, from + upTo(2000)});
        }
        const auto wanted = Oracle(times).earliest(ms, minutes);
        const auto given = engine::earliestStart(times, ms);
        QVERIFY(bool(given));
        answered += wanted ? 1 : 0;
        const QByteArray where = "round " + QByteArray::number(round) + " in " + times.zone.c_str() + " from " + QDateTime::fromMSecsSinceEpoch(ms, zone).toString(Qt::ISODate).toUtf8();
        if (wanted) QVERIFY2(*given == wanted, where.constData());
        else QVERIFY2(!*given || **given > ms + minutes * 60'000 - 60'000, where.constData());
    }
    QVERIFY2(answered > 350, "the walk is too short to show anything");
}

void TestWindow::noneWithinAYear()
{
    QCOMPARE(answer(timesOf("Europe/Berlin", "10:00-11:00", "", "2026-01-01T00:00 to 2027-06-01T00:00"), moment("2026-02-01T00:00:00Z")), QStringLiteral("none"));
    QCOMPARE(answer(timesOf("Europe/Berlin", "10:00-11:00", "", "2026-01-01T00:00 to 2027-01-20T00:00"), moment("2026-02-01T00:00:00Z")), QStringLiteral("2027-01-20T10:00:00+01:00"));
    QVERIFY(answer(timesOf("Europe/Atlantis", "", ""), 0).contains(QStringLiteral("'Europe/Atlantis'")));
    QVERIFY(answer(timesOf("", "", ""), 0).contains(QStringLiteral("time zone")));
}

void TestWindow::readsWindows_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    const auto row = [](const char* text, int begin, int end) { QTest::newRow(text) << begin << end; };
    row("22:00-05:00", 22 * 60, 29 * 60);
    row("00:00-23:59", 0, 1439);
    row("10:15-10:15", 615, 615);
    row("9-17", 540, 1020);
    row("9:05 - 17:30", 545, 1050);
    row("22:00-24:00", 1320, 1440);
    row("23:00-00:00", 1380, 1440);
}
void TestWindow::readsWindows()
{
    QFETCH(const int, begin);
    QFETCH(const int, end);
    const auto window = engine::readWindow(QTest::currentDataTag());
    QVERIFY(bool(window));
    QCOMPARE(window->begin, begin);
    QCOMPARE(window->end, end);
}

void TestWindow::readsDays()
{
    for (const char* text : {"Wed", "wed", "WED", "Wednesday", "wednesday"}) QCOMPARE(engine::readDay(text).value(), 3);
    QCOMPARE(engine::readDay("Sun").value(), 7);
    for (const char* text : {"", "We", "Wedn", "Wednesdays", "3", "Mi", "wEd\xfd"}) QVERIFY2(!engine::readDay(text), text);
}

void TestWindow::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "-", "22:00", "22:00-", "-05:00", "25:00-26:00", "22:60-23:00", "22:0-23:00", "24:00-05:00", "22:00-24:01", "10:30-10:15", "22:00-05:00-06:00", "a-b", "22.00-05.00", "22:00–05:00"})
        QTest::newRow(*text == '\0' ? "(nothing)" : text) << QByteArray(text);
}
void TestWindow::refusesWhatIsNone()
{
    QFETCH(const QByteArray, text);
    const auto window = engine::readWindow(text.toStdString());
    QVERIFY(!window);
    QVERIFY2(window.error().what.find('\'' + text.toStdString() + '\'') != std::string::npos, window.error().what.c_str());
    QVERIFY(!engine::readDay(text.toStdString()));
    QVERIFY(!engine::readFreeze(text.toStdString(), "2026-12-24T00:00"));
    QVERIFY(!engine::readFreeze("2026-12-24T00:00Z", "2026-12-25T00:00"));
    QVERIFY(!engine::readFreeze("2026-12-24T00:00", "2026-12-23T00:00"));
}

QTEST_GUILESS_MAIN(TestWindow)
#include "test_window.moc"
