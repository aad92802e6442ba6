// style_gallery FOLDER: all that the style draws, in each theme, as PNG; and the same in greyscale and as it is seen without
// green cones. Look at the pictures after every change of the style.

#include "widgets/style/buttons.h"
#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/notices.h"
#include "widgets/style/press_hold_button.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include "tests/support/sight.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableWidget>
#include <QTest>
#include <QTimeZone>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

#include <cstdio>
#include <functional>
#include <memory>

using namespace holdpoint::widgets;
using holdpoint::items::Mark;

namespace {

/// All marks with their words and in each size, and all icons.
class SignsPage : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(*this);
        painter.fillRect(rect(), theme.panel);
        for (int i = 0; i <= static_cast<int>(holdpoint::items::lastMark); ++i) {
            const auto mark = static_cast<Mark>(i);
            const int y = 12 + 44 * (i % 8);
            const int x = 16 + 430 * (i / 8);
            if (i % 2 != 0) painter.fillRect(x - 8, y - 2, 420, 40, theme.selection);
            int at = x;
            for (const int side : {16, 20, 24, 32}) {
                paintMark(painter, QRectF(at, y + (36 - side) / 2, side, side), mark, theme);
                at += side + 16;
            }
            paintMarkWithWord(painter, QRect(at, y, 110, 36), mark, theme, fontOf(Letter::Body));
            paintMarkWithWord(painter, QRect(at + 114, y, 130, 36), mark, theme, fontOf(Letter::Title), Qt::RightToLeft);
        }
        for (int i = 0; i <= static_cast<int>(lastIcon); ++i) {
            const QIcon icon = iconNamed(static_cast<Icon>(i), this);
            const int x = 16 + (i % 12) * 72;
            const int y = 380 + (i / 12) * 76;
            icon.paint(&painter, x, y, 24, 24);
            icon.paint(&painter, x + 30, y + 4, 16, 16, Qt::AlignCenter, i % 3 == 0 ? QIcon::Disabled : QIcon::Normal, i % 3 == 1 ? QIcon::On : QIcon::Off);
            painter.setFont(fontOf(Letter::Small));
            painter.setPen(theme.quiet);
            painter.drawText(QRect(x - 6, y + 28, 70, 20), Qt::AlignLeft, QString::number(i));
        }
        programIcon().paint(&painter, 700, 600, 64, 64);
        programIcon().paint(&painter, 780, 616, 32, 32);
        programIcon().paint(&painter, 826, 624, 16, 16);
    }
};

QWidget* buttonsPart()
{
    auto* box = new QGroupBox(QStringLiteral("Buttons"));
    auto* grid = new QGridLayout(box);
    const auto add = [&](int row, int column, const QString& text, ButtonLook look, const std::function<void(QPushButton&)>& change = {}) {
        auto* button = new QPushButton(text);
        setLook(*button, look);
        if (change) change(*button);
        grid->addWidget(button, row, column);
        return button;
    };
    add(0, 0, QStringLiteral("&Plain"), ButtonLook::Plain);
    add(0, 1, QStringLiteral("Default"), ButtonLook::Plain, [](QPushButton& b) { b.setDefault(true); });
    add(0, 2, QStringLiteral("Pressed"), ButtonLook::Plain, [](QPushButton& b) { b.setDown(true); });
    add(0, 3, QStringLiteral("Disabled"), ButtonLook::Plain, [](QPushButton& b) { b.setEnabled(false); });
    add(1, 0, QStringLiteral("Roll back"), ButtonLook::Dangerous, [](QPushButton& b) { b.setIcon(iconNamed(Icon::Rollback)); });
    add(1, 1, QStringLiteral("Roll back"), ButtonLook::ActNow, [](QPushButton& b) { b.setIcon(iconNamed(Icon::Rollback)); });
    add(1, 2, QStringLiteral("Roll back"), ButtonLook::Dangerous, [](QPushButton& b) { b.setDown(true); b.setIcon(iconNamed(Icon::Rollback)); });
    add(1, 3, QStringLiteral("Roll back"), ButtonLook::Dangerous, [](QPushButton& b) { b.setEnabled(false); });
    add(2, 0, QStringLiteral("Hold"), ButtonLook::Plain, [](QPushButton& b) { b.setIcon(iconNamed(Icon::Hold)); });
    add(2, 1, QStringLiteral("On"), ButtonLook::Plain, [](QPushButton& b) { b.setCheckable(true); b.setChecked(true); b.setIcon(iconNamed(Icon::Flow)); });
    add(2, 2, QStringLiteral("More"), ButtonLook::Plain, [](QPushButton& b) { b.setMenu(new QMenu(&b)); });
    add(2, 3, QStringLiteral("A label that is far too long for its place"), ButtonLook::Plain, [](QPushButton& b) { b.setMaximumWidth(140); });
    auto* idle = new PressHoldButton(QStringLiteral("Fire the rollback"));
    grid->addWidget(idle, 3, 0, 1, 2);
    auto* held = new PressHoldButton(QStringLiteral("Fire the rollback"));
    held->setObjectName(QStringLiteral("held"));
    grid->addWidget(held, 3, 2, 1, 2);
    auto* loud = new PressHoldButton(QStringLiteral("Roll back now"));
    setLook(*loud, ButtonLook::ActNow);
    grid->addWidget(loud, 4, 0, 1, 2);
    auto* off = new PressHoldButton(QStringLiteral("Fire the rollback"));
    off->setEnabled(false);
    grid->addWidget(off, 4, 2, 1, 2);
    return box;
}

QWidget* fieldsPart()
{
    auto* box = new QGroupBox(QStringLiteral("Fields"));
    auto* grid = new QGridLayout(box);
    auto* focus = new QLineEdit(QStringLiteral("with the focus"));
    focus->setObjectName(QStringLiteral("focus"));
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(QStringLiteral("why; it stands in the journal"));
    auto* off = new QLineEdit(QStringLiteral("cannot be used"));
    off->setEnabled(false);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("production"), QStringLiteral("staging")});
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("editable"));
    auto* spin = new QSpinBox;
    spin->setRange(0, 90);
    grid->addWidget(focus, 0, 0);
    grid->addWidget(empty, 0, 1);
    grid->addWidget(off, 1, 0);
    grid->addWidget(combo, 1, 1);
    grid->addWidget(editable, 2, 0);
    grid->addWidget(spin, 2, 1);
    auto* tick = new QCheckBox(QStringLiteral("Backup is there"));
    tick->setChecked(true);
    auto* partly = new QCheckBox(QStringLiteral("In part"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* one = new QRadioButton(QStringLiteral("Blue"));
    one->setChecked(true);
    grid->addWidget(tick, 3, 0);
    grid->addWidget(new QCheckBox(QStringLiteral("Open")), 3, 1);
    grid->addWidget(partly, 4, 0);
    grid->addWidget(one, 4, 1);
    grid->addWidget(new QRadioButton(QStringLiteral("Green")), 5, 1);
    auto* progress = new QProgressBar;
    progress->setValue(48);
    auto* unknown = new QProgressBar;
    unknown->setRange(0, 0);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    grid->addWidget(progress, 6, 0);
    grid->addWidget(unknown, 6, 1);
    grid->addWidget(slider, 7, 0, 1, 2);
    return box;
}

QWidget* wordsPart()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    auto* clock = new ClockLabel(Letter::Headline);
    clock->showRelease(4'354'000, false);
    auto* stands = new ClockLabel(Letter::Headline);
    stands->showRelease(4'354'000, true);
    auto* wall = new ClockLabel(Letter::Body);
    wall->showWall(1'800'000'000'000, QTimeZone("Europe/Berlin"));
    for (ClockLabel* label : {clock, stands, wall}) column->addWidget(label);
    for (int i = 0; i <= static_cast<int>(lastLetter); ++i) {
        auto* label = new QLabel(QStringLiteral("Balancer to green 0123456789"));
        label->setFont(fontOf(static_cast<Letter>(i)));
        column->addWidget(label);
    }
    auto* command = new QLabel(QStringLiteral("psql -h db1 -c 'select count(*)'"));
    command->setFont(commandFont());
    column->addWidget(command);
    auto* path = new ElidedLabel(QStringLiteral("/srv/releases/2027-01-15/backups/orders-before-migration.dump"));
    path->setMaximumWidth(260);
    path->setElide(Qt::ElideMiddle);
    column->addWidget(path);
    auto* marks = new QHBoxLayout;
    for (const Mark mark : {Mark::Passed, Mark::Confirmed, Mark::Asking, Mark::Failed}) marks->addWidget(new MarkLabel(mark));
    column->addLayout(marks);
    column->addStretch();
    return part;
}

std::unique_ptr<QWidget> partsPage()
{
    auto page = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(page.get());
    auto* lone = new Banner;
    lone->show(Mark::Asking, QStringLiteral("Nobody drives this release: the program that drove it has ended."));
    lone->addButton(QStringLiteral("Drive it from here"));
    auto* failed = new Banner;
    failed->show(Mark::Failed, QStringLiteral("p95 is above its limit: 81 ms of 50 ms for 5 min. The runbook says to roll back."));
    failed->addButton(QStringLiteral("Acknowledge"));
    failed->addButton(QStringLiteral("Roll back"), ButtonLook::ActNow);
    auto* calm = new Banner;
    calm->show(Mark::Running, QStringLiteral("Replay: this release ended on 2027-01-15."));
    auto* empty = new EmptyState(Icon::Runbook, QStringLiteral("No runbook is open. Open one, or drag a Markdown file into this window."));
    empty->offer(QStringLiteral("Open a runbook…"));
    grid->addWidget(lone, 0, 0, 1, 3);
    grid->addWidget(failed, 1, 0, 1, 3);
    grid->addWidget(calm, 2, 0, 1, 3);
    grid->addWidget(buttonsPart(), 3, 0);
    grid->addWidget(fieldsPart(), 3, 1);
    grid->addWidget(wordsPart(), 3, 2);
    grid->addWidget(empty, 4, 0, 1, 3);
    return page;
}

QTreeWidget* planTree()
{
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({QStringLiteral("Step"), QStringLiteral("State"), QStringLiteral("Time")});
    for (int p = 0; p < 3; ++p) {
        auto* phase = new QTreeWidgetItem(tree, {QStringLiteral("Phase %1").arg(p + 1), QString(), QString()});
        for (int s = 0; s < 6; ++s) new QTreeWidgetItem(phase, {QStringLiteral("Step %1 that does something").arg(s + 1), QStringLiteral("waiting"), QStringLiteral("00:04:1%1").arg(s)});
        phase->setExpanded(p < 2);
    }
    tree->setCurrentItem(tree->topLevelItem(0)->child(2));
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->resizeSection(0, 220);
    return tree;
}

QTableWidget* journalTable()
{
    auto* table = new QTableWidget(30, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("Time"), QStringLiteral("Who"), QStringLiteral("What")});
    table->verticalHeader()->hide();
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < 30; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("02:1%1:00").arg(row % 10)));
        table->setItem(row, 1, new QTableWidgetItem(QStringLiteral("ann")));
        table->setItem(row, 2, new QTableWidgetItem(QStringLiteral("said that the backup is there and not empty")));
    }
    table->selectRow(2);
    return table;
}

std::unique_ptr<QWidget> deskPage()
{
    auto window = std::make_unique<QMainWindow>();
    window->setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    for (const char* name : {"&Release", "&View", "&Help"}) window->menuBar()->addMenu(QLatin1String(name));
    auto* bar = window->addToolBar(QStringLiteral("Drive"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(iconNamed(Icon::Step), QStringLiteral("Step"))->setCheckable(true);
    bar->actions().constFirst()->setChecked(true);
    bar->addAction(iconNamed(Icon::Flow), QStringLiteral("Flow"));
    bar->addAction(iconNamed(Icon::Hand), QStringLiteral("By hand"))->setEnabled(false);
    auto* text = new QPlainTextEdit(QStringLiteral("# Switch the balancer\n\n    kubectl patch svc shop -p green\n"));
    text->setFont(commandFont());
    window->setCentralWidget(text);
    const auto dock = [&](const QString& title, QWidget* content, Qt::DockWidgetArea area) {
        auto* pane = new QDockWidget(title, window.get());
        pane->setWidget(content);
        window->addDockWidget(area, pane);
        return pane;
    };
    dock(QStringLiteral("Plan"), planTree(), Qt::LeftDockWidgetArea);
    auto* journal = dock(QStringLiteral("Journal"), journalTable(), Qt::BottomDockWidgetArea);
    auto* alarms = dock(QStringLiteral("Alarms"), new EmptyState(Icon::Alarm, QStringLiteral("No alarm is open. They come here by themselves.")), Qt::BottomDockWidgetArea);
    window->tabifyDockWidget(journal, alarms);
    journal->raise();
    dock(QStringLiteral("People with a title that is longer than its pane"), new EmptyState(Icon::People, QStringLiteral("This runbook names nobody. Add the people who may say go.")), Qt::RightDockWidgetArea);
    window->statusBar()->showMessage(QStringLiteral("02:13:04 UTC"));
    return window;
}

std::unique_ptr<QWidget> menuPage()
{
    auto menu = std::make_unique<QMenu>();
    menu->addAction(iconNamed(Icon::Open, menu.get()), QStringLiteral("&Open a runbook…"))->setShortcut(QKeySequence::Open);
    menu->addAction(iconNamed(Icon::Replay, menu.get()), QStringLiteral("Re&play"))->setEnabled(false);
    menu->addSeparator();
    auto* ticked = menu->addAction(QStringLiteral("Layout: &Drive"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu->addMenu(new QMenu(QStringLiteral("&Theme"), menu.get()));
    menu->setActiveAction(menu->actions().constFirst());
    return menu;
}

struct Page {
    const char* name;
    std::function<std::unique_ptr<QWidget>()> make;
    QSize size;
    bool ownStyle = true;
    bool held = true;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

bool take(const Page& page, ThemeName theme, const char* themeWord, const QDir& folder)
{
    QApplication::setLayoutDirection(page.direction);
    const std::unique_ptr<QWidget> widget = page.make();
    // Half of them as the theme of the program, half as a window's own: both have to look alike.
    auto* programs = qobject_cast<HouseStyle*>(QApplication::style());
    programs->setTheme(page.ownStyle ? ThemeName::Light : theme);
    if (page.ownStyle) dress(*widget, theme);
    if (page.size.isValid()) widget->resize(page.size);
    widget->show();
    if (!QTest::qWaitForWindowExposed(widget.get())) return false;
    if (auto* focus = widget->findChild<QWidget*>(QStringLiteral("focus"))) focus->setFocus();
    if (auto* held = widget->findChild<PressHoldButton*>(QStringLiteral("held")); held && page.held) {
        held->setHoldTime(60'000);
        QTest::mousePress(held, Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return held->share() > 0.006; })) return false;
        held->setHoldTime(static_cast<int>(60'000 * held->share() * 2));
    }
    const QString base = folder.filePath(QStringLiteral("%1-%2").arg(QLatin1String(page.name), QLatin1String(themeWord)));
    const QImage picture = widget->grab().toImage();
    return picture.save(base + QStringLiteral(".png")) && holdpoint::tests::greyOf(picture).save(base + QStringLiteral("-grey.png"))
        && holdpoint::tests::withoutGreenCones(picture).save(base + QStringLiteral("-no-green.png"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (argc != 2 || !QDir().mkpath(folder.path())) {
        std::fputs("usage: style_gallery FOLDER\n", stderr);
        return 2;
    }
    QApplication::setStyle(new HouseStyle(ThemeName::Light));
    const Page pages[] = {
        {"signs", [] { return std::make_unique<SignsPage>(); }, {900, 690}},
        {"parts", partsPage, {1280, 800}},
        {"focus", partsPage, {1280, 800}, false, false},
        {"desk", deskPage, {1280, 800}, false},
        {"desk-own", deskPage, {1280, 800}, true},
        {"rtl", partsPage, {1280, 800}, true, true, Qt::RightToLeft},
        {"menu", menuPage, {}},
    };
    for (const Page& page : pages)
        for (const auto& [theme, word] : {std::pair{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::HighContrast, "contrast"}})
            if (!take(page, theme, word, folder)) {
                std::fprintf(stderr, "%s: cannot be taken in %s\n", page.name, word);
                return 1;
            }
    return 0;
}
