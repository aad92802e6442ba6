// Pictures of the charts, to be looked at: chart_gallery FOLDER

#include "models/items/chart_board.h"
#include "tests/support/fed_view.h"
#include "tests/support/made_breach.h"
#include "tests/support/sight.h"
#include "widgets/charts/chart_pane.h"
#include "widgets/docks/charts_dock.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace holdpoint;
using namespace holdpoint::widgets;
using tests::FedView;
using tests::MadeBreach;

namespace {

constexpr const char* runbookText = R"(# Shop: release 2.5

## Step 1: Prepare the database

1. Run:

```bash
true
```

## Step 2: Deploy the new version

```bash
true
```

## Step 3: Send the traffic

```bash
true
```

- p95 > 50 ms for 5 min: roll back
- Error rate > 1 %: page the on-call engineer
- p90 < 70 ms
- CPU > 90 %: investigate

## Step 4: Watch for an hour

```bash
true
```

## Rollback

```bash
true
```
)";

void play(FedView& view, const session::RunbookPointer& runbook)
{
    constexpr std::int64_t minute = 60'000;
    view.later(2 * minute);
    view.start(runbook->procedure);
    view.endCommand(0, 3 * minute);
    view.later(2 * minute);
    view.happen(journal::Held{"the harbour office rings"}, "bo");
    view.later(3 * minute);
    view.happen(journal::Released{}, "bo");
    view.endCommand(0, 6 * minute);
    view.endCommand(0, 6 * minute);
    view.happen(journal::Decided{view.record().itemAt(view.record().cursor).id, journal::Choice::Skip, {}, "not needed today"});
    view.later(2 * minute);
    journal::RollbackBegun back{{}, {"Rollback"}, "p95 is over 50 ms", 600};
    for (const plan::Item& item : runbook->procedure->items)
        if (item.rollback != plan::none) back.items.push_back(item.id);
    view.happen(back);
    view.endCommand(0, 4 * minute);
    view.later(2 * minute);
}

class Gallery {
public:
    explicit Gallery(QDir folder) : m_folder(std::move(folder)) {}

    void take(QWidget& window, const QString& name)
    {
        for (const auto& [theme, themeWord] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::HighContrast, "contrast"}}) {
            dress(window, theme);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(440, 360)}) {
                window.resize(size);
                window.show();
                static_cast<void>(QTest::qWaitForWindowExposed(&window));
                QCoreApplication::processEvents();
                const QImage image = window.grab().toImage();
                const QString file = QStringLiteral("%1-%2-%3").arg(name, QLatin1String(themeWord)).arg(size.width());
                image.save(m_folder.filePath(file + QStringLiteral(".png")));
                if (size.width() != 1280) continue;
                tests::greyOf(image).save(m_folder.filePath(file + QStringLiteral("-grey.png")));
                tests::withoutGreenCones(image).save(m_folder.filePath(file + QStringLiteral("-no-green.png")));
            }
        }
    }

private:
    QDir m_folder;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("chart_gallery: takes a folder for the pictures; name one\n", stderr);
        return 2;
    }
    if (qEnvironmentVariableIsSet("RIGHT_TO_LEFT")) QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    const auto runbook = *session::readRunbook(std::string(runbookText), "deploy.md");
    FedView view;
    const std::int64_t begun = view.nowMs();
    MadeBreach breach(begun);
    play(view, runbook);
    ChartsDock dock(view);
    dock.setRunbook(runbook);
    Gallery gallery(folder);
    gallery.take(dock, QStringLiteral("charts-unfed"));
    dock.setMetrics(breach.metrics());
    dock.pane().showAll();
    gallery.take(dock, QStringLiteral("charts-all"));
    dock.pane().backToLive();
    gallery.take(dock, QStringLiteral("charts-live"));
    const std::int64_t broken = begun + MadeBreach::breaksAtMs;
    dock.pane().showStretch(broken - 150'000, broken + 150'000);
    dock.pane().point(broken + 30'000);
    gallery.take(dock, QStringLiteral("charts-near"));
    static_cast<void>(dock.pane().savePicture(folder.filePath(QStringLiteral("export.png"))));
    static_cast<void>(dock.pane().savePicture(folder.filePath(QStringLiteral("export.svg"))));
    return 0;
}
