#include "widgets/window/start_window.h"

#include "widgets/style/first_size.h"
#include "widgets/style/mark_painter.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"
#include "widgets/window/command_palette.h"
#include "widgets/window/mark_delegate.h"
#include "widgets/window/recent_delegate.h"
#include "widgets/window/runbook_chooser.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace holdpoint::widgets {

using items::HistoryFilter;
using items::HistoryModel;
using items::RecentModel;

namespace {

struct ListPage {
    enum : std::uint8_t { Reading, Nothing, NoMatch, Rows };
};

/// The first file of this machine in what is dragged.
QString fileIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

QLabel* heading(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setFont(fontOf(Letter::Title));
    label->setBuddy(buddy);
    return label;
}

} // namespace

StartWindow::StartWindow(const session::Surroundings& surroundings, QSettings& settings, QWidget* parent)
    : QMainWindow(parent), m_history(surroundings), m_recent(settings)
{
    setWindowTitle(tr("Holdpoint"));
    setAcceptDrops(true);
    m_filter.setSourceModel(&m_history);
    auto* splitter = new QSplitter;
    splitter->addWidget(makeRunbooks());
    splitter->addWidget(makeReleases());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 930});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::section);
    m_banner = new Banner;
    m_banner->hide();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->setSpacing(space::wide);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    setCentralWidget(page);
    makeActions();
    connect(&m_history, &HistoryModel::listed, this, &StartWindow::showWhatThereIs);
    connect(&m_history, &HistoryModel::troubled, this, [this](const QString& what) {
        m_trouble = what;
        warn(what);
    });
    connect(&m_recent, &RecentModel::modelReset, this, &StartWindow::showWhatThereIs);
    m_history.watch();
    findChild<QPushButton*>(QStringLiteral("open"))->setFocus();
    showWhatThereIs();
    openWith(*this, {1280, 800});
}

QWidget* StartWindow::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new QLabel(tr("Holdpoint"));
    name->setFont(fontOf(Letter::Headline));
    auto* what = new QLabel(tr("Open a runbook to look through it. Opening runs nothing."));
    what->setForegroundRole(QPalette::PlaceholderText);
    // The name is no word of any language; it stands where reading begins.
    words->addWidget(name, 0, Qt::AlignLeading);
    words->addWidget(what, 0, Qt::AlignLeading);
    row->addLayout(words, 1);
    auto* sample = new QPushButton(tr("&Try the sample release"));
    sample->setObjectName(QStringLiteral("sample"));
    sample->setToolTip(tr("A small release that runs in a folder of its own and touches nothing else"));
    connect(sample, &QPushButton::clicked, this, &StartWindow::sampleChosen);
    auto* open = new QPushButton(iconNamed(Icon::Open, this), tr("&Open a runbook…"));
    open->setObjectName(QStringLiteral("open"));
    open->setDefault(true);
    open->setToolTip(tr("Choose a Markdown file (%1)").arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    connect(open, &QPushButton::clicked, this, &StartWindow::askForRunbook);
    auto* preferences = new QPushButton(iconNamed(Icon::Settings, this), tr("&Preferences…"));
    preferences->setObjectName(QStringLiteral("preferencesButton"));
    preferences->setToolTip(tr("Who you are, the language, the theme, where releases are kept (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText)));
    connect(preferences, &QPushButton::clicked, this, &StartWindow::preferencesAsked);
    row->addWidget(preferences);
    row->addWidget(sample);
    row->addWidget(open);
    return head;
}

QWidget* StartWindow::makeRunbooks()
{
    m_runbooks = new QListView;
    m_runbooks->setModel(&m_recent);
    m_runbooks->setItemDelegate(new RecentDelegate(m_runbooks));
    m_runbooks->setUniformItemSizes(true);
    m_runbooks->setAccessibleName(tr("Recent runbooks"));
    m_runbooks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_runbooks->installEventFilter(this);
    connect(m_runbooks, &QListView::activated, this, &StartWindow::openRecent);
    m_runbookPages = new QStackedWidget;
    m_runbookPages->addWidget(new EmptyState(Icon::Runbook, tr("Runbooks that you open are listed here. Drop a file anywhere in this window.")));
    m_runbookPages->addWidget(m_runbooks);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    auto* title = heading(tr("&Runbooks"), m_runbooks);
    title->setMinimumHeight(controlHeight);
    column->addWidget(title);
    column->addWidget(m_runbookPages, 1);
    side->setMinimumWidth(220);
    return side;
}

QWidget* StartWindow::makeFilters()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    auto* title = heading(tr("Re&leases"), m_releases);
    title->setMinimumHeight(controlHeight);     // beside the other heading, also where nothing is to be filtered
    row->addWidget(title);
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_count, 1);
    m_shows = new QButtonGroup(this);
    using Show = HistoryFilter::Show;
    const auto add = [&](const QString& text, Show show) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setMinimumHeight(controlHeight);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        m_shows->addButton(button, static_cast<int>(show));
        row->addWidget(button);
    };
    add(tr("All"), Show::All);
    add(tr("Under way"), Show::UnderWay);
    add(tr("Waiting for me"), Show::Waiting);
    add(tr("Over"), Show::Over);
    m_shows->button(static_cast<int>(Show::All))->setChecked(true);
    connect(m_shows, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        m_filter.show(static_cast<Show>(id));
        showWhatThereIs();
    });
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search the releases"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(200);
    m_search->setAcceptDrops(false);    // a file that is dropped here is opened, and not searched for
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.search(text);
        showWhatThereIs();
    });
    row->addWidget(m_search);
    return bar;
}

QWidget* StartWindow::makeReleases()
{
    m_releases = new QTableView;
    m_releases->setModel(&m_filter);
    m_releases->setItemDelegate(new MarkDelegate({HistoryModel::MarkRole, HistoryModel::State, -1, -1, -1, HistoryModel::NeedsRole}, m_releases));
    layOutTable(*m_releases, HistoryModel::WaitsFor, tr("Releases"));
    m_releases->horizontalHeader()->setSectionResizeMode(HistoryModel::Title, QHeaderView::Stretch);
    m_releases->setSortingEnabled(true);
    m_releases->horizontalHeader()->setSortIndicatorClearable(true);
    m_releases->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const QFontMetrics letters(fontOf(Letter::Strong));     // what waits for a person is written in them
    const QStringList states = HistoryModel::stateWords();
    const int widest = std::accumulate(states.begin(), states.end(), 0, [&](int most, const QString& word) { return std::max(most, letters.horizontalAdvance(word)); });
    const int widths[] = {widest + markSizeBeside(font()) + 4 * space::close, 0, 160, 0, 92, 168};
    for (int column = 0; column < HistoryModel::columns; ++column)
        if (widths[column] > 0) m_releases->setColumnWidth(column, widths[column]);
    connect(m_releases, &QTableView::activated, this, &StartWindow::openRelease);
    auto* none = new EmptyState(Icon::Play, tr("No release yet. Open a runbook, drop one here, or see how it goes with the sample."));
    connect(&none->offer(tr("Try the sample release")), &QPushButton::clicked, this, &StartWindow::sampleChosen);
    auto* noMatch = new EmptyState(Icon::Search, tr("No release is like that."));
    connect(&noMatch->offer(tr("Show all releases")), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_shows->button(static_cast<int>(HistoryFilter::Show::All))->setChecked(true);
        m_releases->setFocus();
    });
    auto* reading = new QLabel(tr("Reading the store…"));
    reading->setAlignment(Qt::AlignCenter);
    m_releasePages = new QStackedWidget;
    for (QWidget* page : {static_cast<QWidget*>(reading), static_cast<QWidget*>(none), static_cast<QWidget*>(noMatch), static_cast<QWidget*>(m_releases)}) m_releasePages->addWidget(page);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(makeFilters());
    column->addWidget(m_releasePages, 1);
    return side;
}

void StartWindow::makeActions()
{
    addCommand(*this, tr("Open a runbook…"), QKeySequence::Open, [this] { askForRunbook(); });
    addCommand(*this, tr("Try the sample release"), {}, [this] { Q_EMIT sampleChosen(); });
    addCommand(*this, tr("Search the releases"), QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    for (QAbstractButton* button : m_shows->buttons()) addCommand(*this, tr("Releases: %1").arg(button->text()), {}, [button] { button->click(); });
    addCommand(*this, tr("Open the chosen release"), {}, [this] { openRelease(m_releases->currentIndex()); });
    addCommand(*this, tr("Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { Q_EMIT preferencesAsked(); });
    offerCommands(*this);
    // From the search straight into what was found.
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter.rowCount() == 0) return;
        m_releases->setCurrentIndex(m_filter.index(0, 0));
        m_releases->setFocus();
    });
}

void StartWindow::askForRunbook()
{
    auto* dialog = new RunbookChooser(this);
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::choose);
    dialog->open();
}

void StartWindow::choose(const QString& path)
{
    m_banner->hide();
    m_recent.remember(path);
    Q_EMIT runbookChosen(path);
}

void StartWindow::openRecent(const QModelIndex& index)
{
    const QString path = index.data(RecentModel::PathRole).toString();
    if (index.data(RecentModel::MissingRole).toBool()) warn(tr("%1 is not there any more. Delete takes it from the list.").arg(path));
    else if (index.isValid()) choose(path);
}

void StartWindow::forgetRecent()
{
    const QModelIndex index = m_runbooks->currentIndex();
    if (!index.isValid()) return;
    m_recent.forget(index.data(RecentModel::PathRole).toString());
    m_banner->setVisible(!m_trouble.isEmpty());
}

bool StartWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_runbooks || event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete))
        return QMainWindow::eventFilter(watched, event);
    forgetRecent();
    return true;
}

void StartWindow::openRelease(const QModelIndex& index)
{
    const QString release = index.data(HistoryModel::ReleaseRole).toString();
    if (!release.isEmpty()) Q_EMIT releaseChosen(release);
}

void StartWindow::showWhatThereIs()
{
    m_search->setVisible(m_history.rowCount() > 0);
    for (QAbstractButton* button : m_shows->buttons()) button->setVisible(m_history.rowCount() > 0);
    m_runbookPages->setCurrentIndex(m_recent.rowCount() > 0 ? 1 : 0);
    const int all = m_history.rowCount(), shown = m_filter.rowCount();
    const bool first = m_releasePages->currentIndex() == ListPage::Reading;
    m_releasePages->setCurrentIndex(!m_history.isListed() ? ListPage::Reading : all == 0 ? ListPage::Nothing : shown == 0 ? ListPage::NoMatch : ListPage::Rows);
    const QString waiting = m_history.waiting() > 0 ? tr(", %1 waiting").arg(m_history.waiting()) : QString();
    m_count->setText(all == 0 ? QString() : shown == all ? QString(QLocale().toString(all) + waiting) : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)) + waiting);
    if (shown > 0 && !m_releases->currentIndex().isValid()) m_releases->setCurrentIndex(m_filter.index(0, 0));
    if (first && m_releasePages->currentIndex() == ListPage::Rows) m_releases->setFocus();
}

void StartWindow::warn(const QString& what)
{
    m_banner->setVisible(!what.isEmpty());
    if (!what.isEmpty()) m_banner->show(items::Mark::Asking, what);
}

void StartWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileIn(*event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_banner->show(items::Mark::Next, tr("Drop it to look through this runbook. Nothing is run."));
    m_banner->setVisible(true);
}

void StartWindow::dragLeaveEvent(QDragLeaveEvent*) { warn(m_trouble); }

void StartWindow::dropEvent(QDropEvent* event)
{
    const QString path = fileIn(*event->mimeData());
    warn(m_trouble);
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    if (QFileInfo(path).isDir()) warn(tr("%1 is a folder; drop the runbook in it").arg(path));
    else choose(path);
}

} // namespace holdpoint::widgets
