#include "tests/support/release_player.h"
#include "widgets/docks/plan_dock.h"
#include "widgets/docks/runbook_dock.h"
#include "widgets/style/house_style.h"
#include <QApplication>
#include <QDir>
#include <QScrollBar>
using namespace holdpoint;
using namespace holdpoint::widgets;
static void grab(QWidget& w, QSize size, const QString& name, ThemeName theme) {
    dress(w, theme); w.resize(size); w.show();
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
    w.grab().save(QStringLiteral("/work/main/build/look/") + name + QStringLiteral(".png"));
    w.hide();
}
int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    QDir().mkpath(QStringLiteral("/work/main/build/look"));
    const std::string seeds = HOLDPOINT_RUNBOOKS "/seeds/";
    struct Case { const char* name; std::string file; int steps; unsigned seed; unsigned trouble; int stop; };
    std::vector<Case> cases;
    const std::string own = HOLDPOINT_SOURCE_DIR "/resources/sample/sample-release.md";
    cases.push_back({"fresh", own, 0, 1, 0, 0});
    cases.push_back({"run", own, 14, 1, 0, 0});
    cases.push_back({"fail", own, 14, 5, 0, 1});
    cases.push_back({"back", own, 400, 5, 25, 2});
    cases.push_back({"end", own, 4000, 3, 25, 0});
    int n = 0;
    for (const QString& f : QDir(QString::fromStdString(seeds)).entryList(QDir::Files, QDir::Name)) { static std::vector<std::string> names; names.reserve(9); names.push_back("seed" + std::to_string(n)); cases.push_back({names.back().c_str(), seeds + f.toStdString(), 8 + 6 * n, 3, 8, 0}); ++n; }
    for (const Case& c : cases) {
        auto rb = *session::readRunbook(c.file);
        tests::ScriptedView view(rb->procedure, journal::Drive::Flow);
        std::vector<std::int64_t> ms; for (const auto& i : rb->procedure->items) ms.push_back(i.kind <= plan::ItemKind::Http ? 2000 + 9000 * (i.line % 9) : 30000);
        view.foresee(ms);
        tests::ReleasePlayer player(view, c.seed); player.setTrouble(c.trouble);
        for (int i = 0; i < c.steps && player.goOn(); ++i) {
            bool failed = false; for (auto& it : view.record().items) failed |= it.outcome == journal::Outcome::Failed && it.state == journal::ItemState::Settled;
            if (c.stop == 1 && failed && i > 12 && view.record().stage == journal::Stage::Forward) break;
            if (c.stop == 2 && i > 20) { view.happens(journal::RollbackBegun{{"L151","L152","L153"}, {"Rollback"}, "error rate", 600}); break; }
        }
        if (c.stop == 1) while (view.record().stage == journal::Stage::Forward && view.advice().wanted != engine::Wanted::Decision) { player.setTrouble(0); if (!view.record().busy.empty()) { view.ends(*view.record().busy.begin(), 1); } else player.goOn(); }
        items::Selection selection(view);
        PlanDock plan(view, selection); RunbookDock book(view, selection);
        plan.setRunbook(rb); book.setRunbook(rb);
        for (auto theme : {ThemeName::Light, ThemeName::Dark}) {
            const QString t = theme == ThemeName::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
            const QString name = QString::fromLatin1(c.name);
            grab(plan, {380, 700}, name + t + QStringLiteral("-plan380"), theme); grab(plan, {900, 700}, name + t + QStringLiteral("-plan900"), theme);
            grab(book, {380, 700}, name + t + QStringLiteral("-book380"), theme); grab(book, {900, 700}, name + t + QStringLiteral("-book900"), theme);
        }
    }

    // odds
    const auto rb = *session::readRunbook("# Odd\n\n## \xd8\xa7\xd9\x84\xd8\xae\xd8\xb7\xd9\x88\xd8\xa9 1\n\n\xd8\xa7\xd9\x86\xd8\xaa\xd8\xb8\xd8\xb1 \xd8\xad\xd8\xaa\xd9\x89 \xd9\x8a\xd9\x86\xd8\xaa\xd9\x87\xd9\x8a \xd8\xa7\xd9\x84\xd9\x86\xd8\xb3\xd8\xae \xd8\xab\xd9\x85 \xd8\xa3\xd9\x83\xd9\x85\xd9\x84.\n\n```bash\n\techo one\ttwo\tthree\n\t\techo deep\n```\n\n- [ ] " + std::string(3000, 'w') + "\n\n- [ ] \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d world\n", "/srv/odd.md");
    tests::ScriptedView view(rb->procedure);
    items::Selection selection(view);
    PlanDock plan(view, selection); RunbookDock book(view, selection);
    plan.setRunbook(rb); book.setRunbook(rb);
    grab(plan, {380, 400}, QStringLiteral("odd-plan"), ThemeName::Light); grab(book, {600, 400}, QStringLiteral("odd-book"), ThemeName::Light);
    book.find(QStringLiteral("echo")); grab(book, {380, 400}, QStringLiteral("odd-search"), ThemeName::Dark);
    const auto other = *session::readRunbook("# Other\n\nText.\n", "/srv/other.md"); book.setRunbook(other); grab(book, {380, 400}, QStringLiteral("odd-other"), ThemeName::Light);
    book.setRunbook(nullptr); grab(book, {380, 400}, QStringLiteral("odd-none"), ThemeName::Light);
    plan.show(items::PlanPart::Deviations); grab(plan, {380, 400}, QStringLiteral("odd-nofit"), ThemeName::Dark);
    plan.show(items::PlanPart::All, QStringLiteral("world")); grab(plan, {380, 400}, QStringLiteral("odd-filter"), ThemeName::HighContrast);
    view.jump({}); grab(plan, {380, 400}, QStringLiteral("odd-empty"), ThemeName::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    auto rs = *session::readRunbook(own); tests::ScriptedView v2(rs->procedure); v2.ends(*v2.record().busy.begin()); items::Selection s2(v2); PlanDock p2(v2, s2); p2.setRunbook(rs); RunbookDock b2(v2, s2); b2.setRunbook(rs);
    grab(p2, {600, 500}, QStringLiteral("rtl-plan"), ThemeName::Light); grab(b2, {600, 500}, QStringLiteral("rtl-book"), ThemeName::Light);
}
