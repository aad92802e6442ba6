// Pictures of the docks that show a release from outside, to be looked at: dock_gallery FOLDER [RUNBOOK.md]

#include "models/items/selection.h"
#include "models/session/open_runbook.h"
#include "models/signoff/signing.h"
#include "tests/support/fed_view.h"
#include "widgets/docks/alarms_dock.h"
#include "widgets/docks/charts_dock.h"
#include "widgets/docks/journal_dock.h"
#include "widgets/docks/people_dock.h"
#include "widgets/docks/timeline_dock.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <functional>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::FedView;

namespace {

struct State {
    const char* name;
    std::function<void(FedView&)> reach;
};

std::uint32_t lastCommand(const journal::Record& record)
{
    std::uint32_t last = 0;
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).rollback == plan::none && !record.itemAt(i).aside && record.itemAt(i).kind == plan::ItemKind::Shell && !record.itemAt(i).byHand) last = i;
    return last;
}

void rollBack(FedView& view)
{
    journal::RollbackBegun back{{}, {"Rollback (within 10 minutes)"}, "the smoke test failed", 600};
    for (const plan::Item& item : view.record().procedure->items)
        if (item.rollback != plan::none && view.record().procedure->rollbacks[item.rollback].scope == plan::RollbackScope::Release) back.items.push_back(item.id);
    if (!back.items.empty()) view.happen(back);
    view.goOnTo();
}

/// What somebody has said with a name under it.
journal::Testimony said(const std::string& item, journal::Decision decision, const std::string& role, const std::string& name, const std::string& comment, const FedView& view)
{
    journal::Statement statement;
    statement.item = item;
    statement.role = role;
    statement.name = name;
    statement.fingerprint = name + "'s";
    statement.decision = decision;
    statement.comment = comment;
    statement.headSeq = view.record().seq;
    statement.atMs = view.nowMs();
    return {journal::writeStatement(statement), "signature", {role}, false, "the trust file"};
}

std::vector<State> states()
{
    return {
        {"begun", [](FedView& view) { view.later(12'000); }},
        {"failed", [](FedView& view) {
             view.goOnTo(6);
             view.happen(journal::Noted{"The board blinks as announced, nobody has called yet. I stay on the line with the harbour office until the soak is over."}, "bo");
             view.later(400'000);
             view.failAt(lastCommand(view.record()));
             view.later(125'000);
         }},
        {"held", [](FedView& view) {
             view.goOnTo(9);
             view.happen(journal::Held{"the harbour office rings: a ship is early"});
             view.later(300'000);
             view.happen(journal::Released{});
             view.goOnTo(14);
             view.happen(journal::Decided{view.record().itemAt(view.record().cursor).id, journal::Choice::Skip, {}, "not needed today"});
             view.happen(journal::HandedOver{"bo", "I go to bed"});
             view.happen(journal::Held{"lunch"}, "bo");
             view.later(200'000);
             view.endCommand();
         }},
        {"signing", [](FedView& view) {
             view.happen(journal::PolicySet{true});
             view.goOnTo(3);
             view.happen(journal::PollOpened{"P1", "Go for the traffic switch?", {}, {"Release Manager", "QA Lead", "DBA"}, 0, "Release Manager", 0, signoff::basisOf(view.record())});
             view.happen(journal::Voted{"P1", said("P1", journal::Decision::Go, "QA Lead", "Bo Li", {}, view)}, "Bo Li");
             view.later(240'000);
             view.happen(journal::Voted{"P1", said("P1", journal::Decision::NoGo, "DBA", "Cy Oz", "the replica lags by 40 s", view)}, "Cy Oz");
             view.later(60'000);
         }},
        {"horizon", [](FedView& view) { view.goOnTo(9); view.later(60'000); }},
        {"odd", [](FedView& view) { for (int i = 0; i < 3; ++i) view.happen(journal::Ended{"L1", 9}); view.goOnTo(5); }},
        {"back", [](FedView& view) { view.failAt(lastCommand(view.record())); rollBack(view); }},
    };
}

class Gallery {
public:
    Gallery(QDir folder, session::RunbookPointer runbook, QString name) : m_folder(std::move(folder)), m_runbook(std::move(runbook)), m_name(std::move(name)) {}

    void show(ThemeName theme, const State* state)
    {
        FedView view;
        if (state) {
            plan::Procedure procedure = *m_runbook->procedure;
            if (QLatin1String(state->name) == QLatin1String("horizon") && procedure.items.size() > 16) procedure.items[16].noReturn = true;
            view.start(std::make_shared<const plan::Procedure>(std::move(procedure)));
            view.lookAhead();
            state->reach(view);
            view.lookAhead();
        }
        items::Selection selection(view);
        const QString title = QStringLiteral("%1-%2-%3").arg(m_name, QLatin1String(state ? state->name : "empty"), QLatin1String(theme == ThemeName::Dark ? "dark" : "light"));
        JournalDock journal(view, selection);
        TimelineDock timeline(view, selection);
        PeopleDock people(view, selection);
        AlarmsDock alarms(view, selection);
        ChartsDock charts(view);
        timeline.setRunbook(m_runbook);
        people.setRunbook(m_runbook);
        alarms.setRunbook(m_runbook);
        charts.setRunbook(m_runbook);
        const std::pair<QWidget*, const char*> docks[] = {{&journal, "journal"}, {&timeline, "timeline"}, {&people, "people"}, {&alarms, "alarms"}, {&charts, "charts"}};
        for (const auto& [dock, name] : docks)
            for (const QSize size : {QSize(420, 300), QSize(900, 400)}) take(*dock, theme, size, QStringLiteral("%1-%2-%3.png").arg(title, QLatin1String(name)).arg(size.width()));
    }

private:
    void take(QWidget& dock, ThemeName theme, QSize size, const QString& file)
    {
        dress(dock, theme);
        dock.setLayoutDirection(QGuiApplication::layoutDirection());
        dock.resize(size);
        dock.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&dock));
        QCoreApplication::processEvents();
        dock.grab().save(m_folder.filePath(file));
    }

    QDir m_folder;
    session::RunbookPointer m_runbook;
    QString m_name;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (qEnvironmentVariableIsSet("RIGHT_TO_LEFT")) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (arguments.size() < 2) return 2;
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    const QString file = arguments.size() > 2 ? arguments[2] : QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md");
    auto runbook = session::readRunbook(file.toStdString());
    if (!runbook) return 1;
    Gallery gallery(folder, *runbook, QFileInfo(file).completeBaseName().left(12));
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
        gallery.show(theme, nullptr);
        for (const State& state : states()) gallery.show(theme, &state);
    }
    return 0;
}
