// The docks that show a release from outside: what one finds in them, and what one reaches from them.

#include "models/items/selection.h"
#include "tests/support/fed_view.h"
#include "tests/support/quiet.h"
#include "tests/widgets/docks/shown_dock.h"
#include "widgets/docks/alarms_dock.h"
#include "widgets/docks/charts_dock.h"
#include "widgets/docks/journal_dock.h"
#include "widgets/docks/people_dock.h"
#include "widgets/docks/timeline_dock.h"
#include "widgets/docks/timeline_header.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
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

namespace {

QAbstractItemModel& modelOf(QWidget& dock) { return *dock.findChild<RowTable*>()->model(); }

} // namespace

class TestDocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    static void theJournalIsSearchedAndFiltered();
    static void theJournalFollowsUntilSomebodyScrolls();
    static void theJournalLeadsToTheStep();
    static void theJournalIsCopied();
    static void theTimelineLeadsToTheStep();
    static void peopleAreAskedByButtons();
    static void aContactIsCopied();
    static void thePlaceOfTheChartsSaysThatItIsEmpty();
    static void everyControlHasANameAndIsReached();

private:
    std::optional<Quiet> m_quiet;
};

void TestDocks::theJournalIsSearchedAndFiltered()
{
    FedView view;
    Selection selection(view);
    JournalDock dock(view, selection);
    show(dock);
    QVERIFY(isEmpty(dock));
    view.start(sample()->procedure);
    view.happen(journal::Noted{"the board blinks"}, "bo");
    view.goOnTo();
    QVERIFY(!isEmpty(dock));
    const int all = modelOf(dock).rowCount();
    QCOMPARE(all, static_cast<int>(view.all().size()));
    auto& search = partOf<QLineEdit>(dock, QStringLiteral("Search the journal"));
    dock.findChild<RowTable*>()->setFocus();
    QTest::keyClick(dock.findChild<RowTable*>(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("BLINKS bo"));
    QCOMPARE(modelOf(dock).rowCount(), 1);
    QTest::keyClicks(&search, QStringLiteral(" nowhere"));
    QVERIFY(isEmpty(dock));
    search.clear();
    auto& kind = partOf<QComboBox>(dock, QStringLiteral("Kind of event"));
    kind.setCurrentIndex(kind.findText(QStringLiteral("Commands")));
    const int commands = modelOf(dock).rowCount();
    QVERIFY(commands > 10 && commands < all);
    auto& who = partOf<QComboBox>(dock, QStringLiteral("Who"));
    who.setCurrentIndex(who.findText(QStringLiteral("bo")));
    QVERIFY(isEmpty(dock));
    kind.setCurrentIndex(0);
    QCOMPARE(modelOf(dock).rowCount(), 1);
    // Somebody new has done something: who was chosen stays chosen.
    view.happen(journal::Noted{"I am here"}, "cy");
    QCOMPARE(who.currentText(), QStringLiteral("bo"));
    QCOMPARE(modelOf(dock).rowCount(), 1);
}

void TestDocks::theJournalFollowsUntilSomebodyScrolls()
{
    FedView view;
    Selection selection(view);
    JournalDock dock(view, selection);
    show(dock);
    view.start(sample()->procedure);
    QScrollBar& bar = *dock.findChild<RowTable*>()->verticalScrollBar();
    auto& newest = partOf<QPushButton>(dock, QStringLiteral("Newest"));
    const auto tell = [&] { for (int i = 0; i < 50; ++i) view.happenTogether({journal::Noted{"x"}}); };
    tell();
    QTRY_VERIFY(bar.maximum() > 0 && bar.value() == bar.maximum());
    QVERIFY(!newest.isEnabled());
    bar.setValue(3);
    QVERIFY(newest.isEnabled());
    tell();
    QCoreApplication::processEvents();
    QCOMPARE(bar.value(), 3);
    QTest::mouseClick(&newest, Qt::LeftButton);
    QTRY_COMPARE(bar.value(), bar.maximum());
    tell();
    QTRY_COMPARE(bar.value(), bar.maximum());
}

void TestDocks::theJournalLeadsToTheStep()
{
    FedView view;
    view.start(sample()->procedure);
    view.goOnTo();
    Selection selection(view);
    JournalDock dock(view, selection);
    show(dock);
    RowTable& table = *dock.findChild<RowTable*>();
    partOf<QLineEdit>(dock, QStringLiteral("Search the journal")).setText(QStringLiteral("line 107 began"));
    QCOMPARE(modelOf(dock).rowCount(), 1);
    table.setCurrentIndex(modelOf(dock).index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(selection.current(), view.record().procedure->indexOf("L107"));
    partOf<QLineEdit>(dock, QStringLiteral("Search the journal")).setText(QStringLiteral("line 98 began"));
    const QRect cell = table.visualRect(modelOf(dock).index(0, 3));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(selection.current(), view.record().procedure->indexOf("L98"));
}

void TestDocks::theJournalIsCopied()
{
    FedView view;
    view.start(sample()->procedure);
    view.happen(journal::Noted{"one"});
    view.happen(journal::Noted{"two"});
    Selection selection(view);
    JournalDock dock(view, selection);
    show(dock);
    partOf<QLineEdit>(dock, QStringLiteral("Search the journal")).setText(QStringLiteral("noted"));
    RowTable& table = *dock.findChild<RowTable*>();
    table.setFocus();
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(QStringLiteral("UTC\tann\tann noted: one")), qPrintable(lines[0]));
}

void TestDocks::theTimelineLeadsToTheStep()
{
    FedView view;
    Selection selection(view);
    TimelineDock dock(view, selection);
    dock.setRunbook(sample());
    show(dock);
    QVERIFY(isEmpty(dock));
    view.start(sample()->procedure);
    view.lookAhead();
    view.later(600'000);
    QTRY_VERIFY(!isEmpty(dock));
    QTRY_VERIFY2(partOf<QLabel>(dock, QStringLiteral("Drift and end")).text().startsWith(QStringLiteral("10 min behind: ends about ")), qPrintable(partOf<QLabel>(dock, QStringLiteral("Drift and end")).text()));
    RowTable& table = *dock.findChild<RowTable*>();
    const QModelIndex third = modelOf(dock).index(2, 0);
    table.setCurrentIndex(third);
    QTest::keyClick(&table, Qt::Key_Enter);
    QCOMPARE(selection.current(), third.data(items::TimelineModel::ItemRole).toUInt());
    QVERIFY(third.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("planned")));
    // Another pane looks at another step: it is chosen here as well.
    selection.setCurrent(view.record().procedure->indexOf("L109"));
    QVERIFY(table.currentIndex().data().toString().startsWith(QStringLiteral("Step 6")));
}

void TestDocks::peopleAreAskedByButtons()
{
    FedView view;
    Selection selection(view);
    PeopleDock dock(view, selection);
    QSignalSpy sign(&dock, &PeopleDock::signRequested), over(&dock, &PeopleDock::handOverRequested), note(&dock, &PeopleDock::noteRequested);
    show(dock);
    auto& button = partOf<QPushButton>(dock, QStringLiteral("Sign…"));
    QVERIFY(!button.isEnabled());
    view.start(sample()->procedure);
    while (view.advice().wanted != engine::Wanted::Nothing && view.record().itemAt(view.advice().item).kind != plan::ItemKind::SignOff) view.goOnTo(view.record().cursor + 1);
    view.goOnTo(view.record().procedure->indexOf("L98") - 1);
    QTRY_VERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(sign.size(), 1);
    QCOMPARE(view.record().itemAt(sign.front().front().toUInt()).kind, plan::ItemKind::SignOff);
    QTest::mouseClick(&partOf<QPushButton>(dock, QStringLiteral("Hand over…")), Qt::LeftButton);
    QTest::mouseClick(&partOf<QPushButton>(dock, QStringLiteral("Note…")), Qt::LeftButton);
    QCOMPARE(over.size(), 1);
    QCOMPARE(note.size(), 1);
    // Of what is only looked at each of them is grey, and says why.
    dock.setReadOnly(true);
    for (const char* name : {"Sign…", "Hand over…", "Note…"}) {
        const auto& grey = partOf<QPushButton>(dock, QString::fromUtf8(name));
        QVERIFY2(!grey.isEnabled() && grey.toolTip() == QStringLiteral("This is only looked at; it takes no word."), name);
    }
    dock.setReadOnly(false);
    QVERIFY(button.isEnabled());
    view.goOnTo();
    QTRY_VERIFY(!button.isEnabled());
}

void TestDocks::aContactIsCopied()
{
    FedView view;
    Selection selection(view);
    PeopleDock dock(view, selection);
    dock.setRunbook(sample());
    show(dock);
    RowTable& table = *dock.findChild<RowTable*>();
    QAbstractItemModel& model = modelOf(dock);
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == QStringLiteral("Operations on-call")) table.setCurrentIndex(model.index(row, 0));
    QTest::mouseClick(&partOf<QPushButton>(dock, QStringLiteral("Copy")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("+44 20 7946 0123"));
}

void TestDocks::thePlaceOfTheChartsSaysThatItIsEmpty()
{
    FedView view;
    ChartsDock dock(view);
    show(dock);
    QListWidget& limits = *dock.findChild<QListWidget*>();
    QVERIFY(!limits.isVisible());
    dock.setRunbook(sample());
    QCOMPARE(limits.count(), 3);
    QCOMPARE(limits.item(1)->text(), QStringLiteral("Line 131: Response time p95 > 500 ms for 2 min, then roll back"));
}

void TestDocks::everyControlHasANameAndIsReached()
{
    FedView view;
    view.start(sample()->procedure);
    Selection selection(view);
    JournalDock journal(view, selection);
    TimelineDock timeline(view, selection);
    PeopleDock people(view, selection);
    AlarmsDock alarms(view, selection);
    ChartsDock charts(view);
    charts.setRunbook(sample());
    for (QWidget* dock : std::initializer_list<QWidget*>{&journal, &timeline, &people, &alarms, &charts}) {
        show(*dock);
        for (const QWidget* control : dock->findChildren<QWidget*>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() || control->inherits("QScrollBar") || control->objectName() == QStringLiteral("qt_scrollarea_viewport")) continue;
            const bool named = !control->accessibleName().isEmpty() || !control->property("text").toString().isEmpty();
            QVERIFY2(named, control->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestDocks)
#include "test_docks.moc"
