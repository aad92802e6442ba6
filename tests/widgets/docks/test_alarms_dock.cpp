// The dock of alarms: what is seen, said about it, and reached from it.

#include "models/items/attention_model.h"
#include "models/items/selection.h"
#include "tests/support/fed_view.h"
#include "tests/support/quiet.h"
#include "tests/widgets/docks/shown_dock.h"
#include "widgets/docks/alarms_dock.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using items::Selection;
using tests::FedView;
using tests::isEmpty;
using tests::partOf;
using tests::Quiet;
using tests::sample;
using tests::show;

class TestAlarms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    static void theyAreSeenAndLeadSomewhere();
    static void oneThatIsOverSaysSoInWholeWords();
    static void anAlarmIsReadWithoutScrolling();
    static void anAlarmThatIsTooLongEndsBetweenTwoLines();
    static void theChosenAlarmStaysChosen();

private:
    std::optional<Quiet> m_quiet;
};

void TestAlarms::theyAreSeenAndLeadSomewhere()
{
    FedView view;
    Selection selection(view);
    AlarmsDock dock(view, selection);
    QSignalSpy unseen(&dock, &AlarmsDock::unseenChanged);
    show(dock);
    QVERIFY(isEmpty(dock));
    view.start(sample()->procedure);
    const std::uint32_t smoke = view.record().procedure->indexOf("L107");
    view.failAt(smoke);
    QTRY_VERIFY(dock.model().unseen() > 0);
    QVERIFY(!unseen.isEmpty());
    RowTable& table = *dock.findChild<RowTable*>();
    QCOMPARE(table.currentIndex().row(), 0);
    auto& details = partOf<QLabel>(dock, QStringLiteral("Cause, consequence and action"));
    QVERIFY2(details.text().contains(QStringLiteral("Cause: expected")), qPrintable(details.text()));
    QVERIFY(details.text().contains(QStringLiteral("To do: ")));
    auto& button = partOf<QPushButton>(dock, QStringLiteral("Acknowledge"));
    QVERIFY(button.isEnabled());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(dock.model().unseen(), std::size_t{0});
    QVERIFY(!button.isEnabled());
    selection.setCurrent(0);
    QTest::mouseClick(&partOf<QPushButton>(dock, QStringLiteral("Go to")), Qt::LeftButton);
    QCOMPARE(selection.current(), smoke);
}

/// Nobody acts on what is over, and nothing that was to be done then is asked for still.
void TestAlarms::oneThatIsOverSaysSoInWholeWords()
{
    FedView view;
    Selection selection(view);
    AlarmsDock dock(view, selection);
    show(dock, {400, 400});
    view.start(sample()->procedure);
    view.failAt(view.record().procedure->indexOf("L107"));
    QTRY_VERIFY(dock.model().unseen() > 0);
    view.happen(journal::Decided{"L107", journal::Choice::Accept, {}, "seen by eye"});
    RowTable& table = *dock.findChild<RowTable*>();
    const auto over = [&] {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (const QModelIndex state = table.model()->index(row, items::AttentionModel::State); state.data().toString() == QStringLiteral("over, unseen")) return state;
        return QModelIndex();
    };
    QTRY_VERIFY(over().isValid());
    table.setCurrentIndex(over());
    QVERIFY2(table.sizeHintForIndex(over()).width() <= table.columnWidth(items::AttentionModel::State), qPrintable(QStringLiteral("%1 in %2").arg(table.sizeHintForIndex(over()).width()).arg(table.columnWidth(items::AttentionModel::State))));
    // However much a step beside it has to say.
    dock.resize(400, 1);
    QTRY_VERIFY2(table.viewport()->height() >= table.rowHeight(0), qPrintable(QString::number(dock.height())));
    const QString details = partOf<QLabel>(dock, QStringLiteral("Cause, consequence and action")).text();
    QVERIFY2(details.contains(QStringLiteral("It is over.")) && !details.contains(QStringLiteral("To do")), qPrintable(details));
}

/// As high as the pane is in the layouts of a small screen, and with a sentence that is longer than most.
void TestAlarms::anAlarmIsReadWithoutScrolling()
{
    FedView view;
    Selection selection(view);
    AlarmsDock dock(view, selection);
    dock.resize(500, 226);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    view.start(sample()->procedure);
    view.failAt(view.record().procedure->indexOf("L107"));
    QTRY_VERIFY(dock.model().unseen() > 0);
    const auto& scroll = *dock.findChild<QScrollArea*>();
    auto& details = partOf<QLabel>(dock, QStringLiteral("Cause, consequence and action"));
    QVERIFY(details.text().count(QLatin1Char('\n')) >= 3);
    QTRY_COMPARE(scroll.verticalScrollBar()->maximum(), 0);
    dock.resize(400, 420);
    details.setText(details.text() + QStringLiteral("\nand a sentence that goes on and on").repeated(10));
    dock.resize(401, 420);
    QTRY_COMPARE(scroll.verticalScrollBar()->maximum(), 0);
    // The list keeps room for its first rows.
    QVERIFY(dock.findChild<RowTable*>()->viewport()->height() >= dock.findChild<RowTable*>()->rowHeight(0));
}

/// What lies half below the buttons is not read, and does not look as if there were more.
void TestAlarms::anAlarmThatIsTooLongEndsBetweenTwoLines()
{
    FedView view;
    Selection selection(view);
    AlarmsDock dock(view, selection);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    view.start(sample()->procedure);
    QTRY_VERIFY(dock.model().rowCount() > 0);
    const auto& scroll = *dock.findChild<QScrollArea*>();
    auto& details = partOf<QLabel>(dock, QStringLiteral("Cause, consequence and action"));
    for (const int height : {221, 227, 233, 239, 245}) {
        dock.resize(300, height);
        QCoreApplication::processEvents();
        details.setText(QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\nthirteen\nfourteen\nfifteen"));
        dock.resize(301, height);
        QTRY_VERIFY(scroll.verticalScrollBar()->maximum() > 0);
        const int cut = (scroll.viewport()->height() - details.y()) % details.fontMetrics().lineSpacing();
        QVERIFY2(cut <= 2, qPrintable(QStringLiteral("%1: %2 pixels of a line").arg(height).arg(cut)));
    }
}

void TestAlarms::theChosenAlarmStaysChosen()
{
    FedView view;
    Selection selection(view);
    AlarmsDock dock(view, selection);
    dock.setRunbook(sample());
    show(dock);
    RowTable& table = *dock.findChild<RowTable*>();
    table.setCurrentIndex((*dock.findChild<RowTable*>()->model()).index(1, 0));
    const QString chosen = table.currentIndex().data().toString();
    view.start(sample()->procedure);
    QTRY_VERIFY((*dock.findChild<RowTable*>()->model()).rowCount() > 3);
    QCOMPARE(table.currentIndex().data().toString(), chosen);
    QCOMPARE(table.currentIndex().row(), 2);
}

QTEST_MAIN(TestAlarms)
#include "test_alarms_dock.moc"
