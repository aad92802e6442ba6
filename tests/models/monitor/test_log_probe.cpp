// Lines that match, in a minute: of a file that grows, is rotated, cut off and not there yet; and of a command's output.

#include "models/monitor/line_counter.h"
#include "tests/models/monitor/asked.h"

#include <QFile>
#include <QTemporaryDir>

using holdpoint::monitor::LineCounter;
using holdpoint::tests::Asked;
using holdpoint::tests::Fields;

namespace {

/// A log in a folder of the test's own, and a probe that follows it.
class Log {
public:
    explicit Log(const Fields& more = Fields({})) : asked(fields(more), folder.path().toStdString()) {}

    [[nodiscard]] QString path(const char* name = "shop.log") const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const QByteArray& text, QIODevice::OpenMode mode = QIODevice::Append) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly | mode) || file.write(text) != text.size()) qFatal("the log cannot be written");
    }
    double perMinute()
    {
        asked.once();
        if (!asked.number()) qWarning("%s", asked.problem().c_str());
        return asked.number().value_or(-1);
    }

    QTemporaryDir folder;
    Asked asked;

private:
    static Fields fields(const Fields& more)
    {
        Fields all{{"log", "shop.log"}, {"match", "ERROR|FATAL"}};
        all.all.insert(all.all.end(), more.all.begin(), more.all.end());
        return all;
    }
};

} // namespace

class TestLogProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void theWindowMovesOn();
    void whatWasThereBeforeIsOld();
    void notThereYet();
    void rotated();
    void cutOff();
    void goneForGood();
    void noFileAtAll();
    void muchAtOnce();
    void aCommand();
    void aCommandThatEnds();
};

void TestLogProbe::counts()
{
    LineCounter counter("^ERROR", 60'000);
    counter.take("ERROR one\nfine\nERR", 1000);
    QCOMPARE(counter.perMinute(1000), 1.0);
    counter.take("OR two\nnot ERROR\n", 2000);
    QCOMPARE(counter.perMinute(2000), 2.0);
    counter.take("ERROR without an end", 2000);
    QCOMPARE(counter.perMinute(2000), 2.0);
    counter.forgetBeginning();
    counter.take("\n", 2000);
    QCOMPARE(counter.perMinute(2000), 2.0);
    counter.take("ERROR" + std::string(10'000'000, 'x') + "\n", 3000);
    QCOMPARE(counter.perMinute(3000), 3.0);
}

void TestLogProbe::theWindowMovesOn()
{
    LineCounter counter("x", 10'000);
    for (int second = 0; second < 30; ++second) counter.take("x\nx\n", second * 1000);
    QCOMPARE(counter.perMinute(29'000), 120.0);     // two a second
    QCOMPARE(counter.perMinute(34'000), 60.0);
    QCOMPARE(counter.perMinute(50'000), 0.0);
}

void TestLogProbe::whatWasThereBeforeIsOld()
{
    Log log;
    log.write("ERROR yesterday\n");
    QCOMPARE(log.perMinute(), 0.0);
    log.write("ERROR now\nfine\nFATAL too\nERROR begins");
    QCOMPARE(log.perMinute(), 2.0);
    log.write(" and ends\n");
    QCOMPARE(log.perMinute(), 3.0);
    QCOMPARE(log.perMinute(), 3.0);
}

void TestLogProbe::notThereYet()
{
    Log log;
    log.asked.once();
    SAYS(log.asked.problem(), "the log shop.log: it is not there; it is read from its beginning when it comes");
    log.write("ERROR first\n");
    QCOMPARE(log.perMinute(), 1.0);
}

/// Nothing is missed of the old file and nothing of the new one.
void TestLogProbe::rotated()
{
    Log log;
    log.write("");
    QCOMPARE(log.perMinute(), 0.0);
    log.write("ERROR a\n");
    QVERIFY(QFile::rename(log.path(), log.path("shop.log.1")));
    QCOMPARE(log.perMinute(), 1.0);     // for a moment there is no file of that name
    log.write("ERROR b\nERROR c\n");
    QCOMPARE(log.perMinute(), 3.0);
    log.write("ERROR d\n");
    QVERIFY(QFile::rename(log.path(), log.path("shop.log.2")));
    log.write("ERROR e\n");
    QCOMPARE(log.perMinute(), 5.0);
}

void TestLogProbe::cutOff()
{
    Log log;
    log.write("a long line that is old\n");
    QCOMPARE(log.perMinute(), 0.0);
    log.write("ERROR a\n");
    QCOMPARE(log.perMinute(), 1.0);
    log.write("ERROR b\n", QIODevice::Truncate);
    QCOMPARE(log.perMinute(), 2.0);
}

void TestLogProbe::goneForGood()
{
    Log log;
    log.write("");
    QCOMPARE(log.perMinute(), 0.0);
    QVERIFY(QFile::remove(log.path()));
    QCOMPARE(log.perMinute(), 0.0);
    log.asked.once();
    QVERIFY(!log.asked.number());
    SAYS(log.asked.problem(), "it is not there any more");
    log.write("ERROR back\n");
    QCOMPARE(log.perMinute(), 1.0);
}

void TestLogProbe::noFileAtAll()
{
    const QTemporaryDir folder;
    Asked asked({{"log", folder.path().toStdString()}, {"match", "x"}});
    asked.once();
    SAYS(asked.problem(), "it is no file that can be followed");
}

/// A backlog is read piece by piece, and others have their turn in between.
void TestLogProbe::muchAtOnce()
{
    Log log({{"deadline", "1min"}});
    log.write("");
    QCOMPARE(log.perMinute(), 0.0);
    QByteArray lines;
    for (int i = 0; i < 100'000; ++i) lines += i % 2 == 0 ? "ERROR in line\n" : "all is well in this line\n";
    log.write(lines);
    int turns = 0;
    QTimer beside;
    connect(&beside, &QTimer::timeout, this, [&] { ++turns; });
    beside.start(0);
    QCOMPARE(log.perMinute(), 50'000.0);
    QVERIFY(turns >= 4);
}

void TestLogProbe::aCommand()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("out")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Asked asked({{"follow", "tail -n 0 -F out"}, {"match", "ERROR"}, {"every", "100ms"}}, folder.path().toStdString());
    asked.probe->start();
    QTRY_COMPARE(asked.number(), std::optional(0.0));
    file.write("fine\nERROR\n");
    file.flush();
    QTRY_COMPARE(asked.number(), std::optional(1.0));
    asked.probe->stop();
    QCOMPARE(asked.problem(), std::string());
}

void TestLogProbe::aCommandThatEnds()
{
    Asked asked({{"follow", "echo 'no such unit' >&2; exit 4"}, {"match", "x"}});
    asked.once();
    SAYS(asked.problem(), "it has ended with exit code 4: no such unit; let it go on, as tail -F does");
    Asked ends({{"follow", "echo ERROR; sleep 0.6"}, {"match", "ERROR"}, {"every", "100ms"}});
    ends.probe->start();
    QTRY_COMPARE(ends.number(), std::optional(1.0));
    QTRY_VERIFY(!ends.problem().empty());
    SAYS(ends.problem(), "it has ended with exit code 0; it is started again");
    QTRY_COMPARE(ends.number(), std::optional(2.0));
}

QTEST_GUILESS_MAIN(TestLogProbe)
#include "test_log_probe.moc"
