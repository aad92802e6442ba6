// When a release may begin, as its runbook says it: one window is offered, and none where one cannot say it.

#include "models/session/said_window.h"
#include "tests/support/compile_text.h"

#include <QTest>

using namespace holdpoint;

class TestSaidWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOffered_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const char* text, const char* wanted) { QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(wanted); };
        row("days", "Deploy only Monday-Thursday (not Friday).", "5 Europe/Berlin  Mon,Tue,Wed,Thu");
        row("days of two lines hold together", "Deploy during:\n\n- Mon - Fri\n- Not on Friday", "7 Europe/Berlin  Mon,Tue,Wed,Thu");
        row("hours", "Maintenance window: 22:00-02:00", "5 Europe/Berlin 22:00-02:00 ");
        row("hours of a zone", "Maintenance window: Tuesday 22:00-02:00 UTC", "5 UTC 22:00-02:00 Tue");
        row("each day its hours", "## Maintenance windows\n\n- Tuesday 22:00-02:00\n- Thursday 20:00-23:00", "");
        row("no day is left", "Deploy during:\n\n- Friday\n- Not on Friday", "");
        row("nothing is said", "Copy it.", "");
    }
    void isOffered()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, wanted);
        const session::SaidWindow said = session::saidWindow(tests::compileText("# R\n\n## Step 1: Prepare\n\n" + text.toStdString() + "\n"), "Europe/Berlin");
        const auto joined = [](const std::vector<std::string>& texts) {
            QStringList all;
            for (const std::string& one : texts) all += QString::fromStdString(one);
            return all.join(QLatin1Char(','));
        };
        const QString told = said ? QStringLiteral("%1 %2 %3 %4").arg(said.line).arg(QString::fromStdString(said.window.zone), joined(said.window.windows), joined(said.window.days)) : QString();
        QCOMPARE(told, wanted);
    }
};

QTEST_APPLESS_MAIN(TestSaidWindow)
#include "test_said_window.moc"
