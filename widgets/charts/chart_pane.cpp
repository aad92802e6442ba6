#include "widgets/charts/chart_pane.h"

#include "models/items/words.h"
#include "widgets/charts/chart_drawing.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/style/house_style.h"
#include "widgets/style/spacing.h"
#include "widgets/style/wrap_layout.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace holdpoint::widgets {

namespace {

constexpr int oftenMs = 100;
/// How many columns lines are made of at the most: on a wide screen one is two pixels wide, and nobody sees it.
constexpr int mostColumns = 600;
/// A little of the time to come, so that the newest sample does not stick to the edge. In parts of the span.
constexpr std::int64_t aheadParts = 50;
/// So much of a young release is looked at: its first minute would be a hair in a quarter of an hour. In steps, because with each one all
/// is drawn anew.
constexpr std::array<std::int64_t, 3> youngSpansMs{60'000, 2 * 60'000, 5 * 60'000};
/// Pictures for papers and pages, whatever the window's size is.
constexpr int pictureWidth = 1200, pictureHeight = 675;

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setMinimumHeight(controlHeight);
    button->setAccessibleName(action->toolTip().section(QLatin1Char('\n'), 0, 0));
    return button;
}

} // namespace

ChartPane::ChartPane(items::ChartBoard& board, QWidget* parent) : QWidget(parent), m_board(board), m_view(new ChartView(m_scene, this)), m_state(new QLabel(this)), m_told(new QLabel(this))
{
    build();
    connectView();
    connect(&m_board, &items::ChartBoard::changed, this, [this] { if (isVisible()) refresh(); });
    m_often.setInterval(oftenMs);
    connect(&m_often, &QTimer::timeout, this, &ChartPane::refresh);
}

void ChartPane::build()
{
    m_back = addAct(tr("Back to live"), tr("Follow what is measured now"), {Qt::Key_End}, [this] { backToLive(); });
    m_all = addAct(tr("All"), tr("The whole release"), {Qt::Key_Home}, [this] { showAll(); });
    m_in = addAct(QStringLiteral("+"), tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, [this] { zoom(0.5, middle()); });
    m_out = addAct(QStringLiteral("−"), tr("Zoom out"), {Qt::Key_Minus}, [this] { zoom(2, middle()); });
    m_save = addAct(tr("Save…"), tr("Save the charts as a picture, PNG or SVG"), {QKeySequence::Save}, [this] { askForFile(); });
    m_view->setAccessibleName(tr("Charts"));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(actions());
    m_state->setTextFormat(Qt::PlainText);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    auto* bar = new QWidget(this);
    auto* row = new WrapLayout(bar);
    row->setContentsMargins(space::close, space::tight, space::close, 0);
    row->setSpacing(space::close);
    m_state->setMinimumHeight(controlHeight);
    row->addWidget(m_state);
    for (QAction* action : {m_back, m_all, m_out, m_in, m_save}) row->addWidget(buttonFor(action, bar));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_told);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

QAction* ChartPane::addAct(const QString& text, const QString& hint, const QList<QKeySequence>& keys, std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1\nKey: %2").arg(hint, action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    return action;
}

void ChartPane::connectView()
{
    connect(m_view, &ChartView::zoomAsked, this, &ChartPane::zoom);
    connect(m_view, &ChartView::moveAsked, this, &ChartPane::move);
    connect(m_view, &ChartView::stretchAsked, this, &ChartPane::showStretch);
    connect(m_view, &ChartView::pointed, this, [this](std::optional<qint64> at) { point(at); });
    connect(m_view, &ChartView::resized, this, &ChartPane::refresh);
}

std::int64_t ChartPane::middle() const { return m_scene.pointed().value_or(m_live ? m_board.nowMs() : m_to - m_span / 2); }

items::ChartWindow ChartPane::window() const
{
    const int pixels = std::max(m_view->viewport()->width(), 1);
    const std::int64_t to = m_live ? m_board.nowMs() + m_span / aheadParts : m_to;
    // It moves by whole pixels: what is not seen to move need not be drawn.
    const std::int64_t pixel = std::max<std::int64_t>(m_span / pixels, 1), end = m_live ? (to / pixel + 1) * pixel : to;
    return {end - m_span, end, std::min(mostColumns, pixels)};
}

void ChartPane::growWithRelease()
{
    const std::int64_t age = m_board.isFed() ? m_board.nowMs() - m_board.beginMs() : firstSpanMs;
    const auto* span = std::find_if(youngSpansMs.begin(), youngSpansMs.end(), [&](std::int64_t young) { return age <= young; });
    m_span = span == youngSpansMs.end() ? firstSpanMs : *span;
}

void ChartPane::refresh()
{
    if (m_grows && m_live) growWithRelease();
    const items::ChartWindow seen = window();
    items::ChartData data = m_board.look(seen);
    const std::int64_t pixel = std::max<std::int64_t>(m_span / std::max(m_view->viewport()->width(), 1), 1);
    data.nowMs -= data.nowMs % pixel;
    const double least = ChartGeometry::leastHeight(data);
    m_scene.show(std::move(data), m_view->room(least), themeOf(*this), layoutDirection());
    m_view->keepEdges();
    tellState();
    if (m_scene.pointed()) tellReading();
}

void ChartPane::backToLive()
{
    m_live = true;
    m_span = std::min(m_span, std::max(firstSpanMs, m_board.nowMs() - m_board.beginMs()));
    refresh();
}

void ChartPane::showAll()
{
    const std::int64_t begin = m_board.beginMs(), now = std::max(m_board.nowMs(), begin + leastSpanMs), around = (now - begin) / aheadParts;
    showStretch(begin - around, now + around);
    // All of what goes on is live.
    m_live = true;
    refresh();
}

void ChartPane::showStretch(std::int64_t fromMs, std::int64_t toMs)
{
    m_grows = false;
    m_span = std::clamp(toMs - fromMs, leastSpanMs, mostSpanMs);
    m_to = toMs + (m_span - (toMs - fromMs)) / 2;
    m_live = false;
    refresh();
}

void ChartPane::zoom(double factor, std::int64_t aroundMs)
{
    const items::ChartWindow seen = window();
    const auto span = std::clamp(static_cast<std::int64_t>(std::llround(static_cast<double>(m_span) * factor)), leastSpanMs, mostSpanMs);
    const double share = static_cast<double>(seen.toMs - aroundMs) / static_cast<double>(m_span);
    // Whoever follows goes on to follow, however much he looks at.
    if (m_live) {
        m_grows = false;
        m_span = span;
    } else {
        const std::int64_t to = aroundMs + static_cast<std::int64_t>(share * static_cast<double>(span));
        return showStretch(to - span, to);
    }
    refresh();
}

void ChartPane::move(std::int64_t byMs)
{
    const std::int64_t to = window().toMs + byMs, now = m_board.nowMs();
    // As far as there is something to see. Whoever comes back to now follows again.
    const std::int64_t live = now + m_span / aheadParts;
    if (to >= live) return backToLive();
    const std::int64_t earliest = std::min(m_board.beginMs() + m_span / 2, live);
    showStretch(std::max(to, earliest) - m_span, std::max(to, earliest));
}

void ChartPane::point(std::optional<std::int64_t> atMs)
{
    m_scene.point(atMs);
    tellReading();
}

QString ChartPane::reading() const
{
    if (!m_scene.pointed()) return {};
    return items::readingsInWords(*m_scene.pointed(), items::readingsAt(m_scene.data(), *m_scene.pointed(), reachOf(m_scene.geometry())));
}

std::optional<Error> ChartPane::savePicture(const QString& path) const
{
    const QSize size(pictureWidth, std::max(pictureHeight, static_cast<int>(std::ceil(ChartGeometry::leastHeight(m_scene.data())))));
    return saveCharts(path, size, m_scene.data(), themeOf(*this), layoutDirection());
}

void ChartPane::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the charts as a picture"), {}, tr("PNG (*.png);;SVG (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(QStringLiteral("svg")) ? QStringLiteral("svg") : QStringLiteral("png")); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const std::optional<Error> error = savePicture(path);
        m_told->setText(error ? QString::fromStdString(error->text()) : tr("Saved: %1").arg(path));
        m_told->show();
    });
    dialog->open();
}

void ChartPane::tellState()
{
    const items::ChartWindow seen = window();
    m_back->setEnabled(!m_live);
    const QString span = items::roughly(m_span);
    m_state->setText(m_live ? tr("Live: the last %1").arg(span) : tr("%1 to %2 (%3)").arg(items::wallTime(seen.fromMs), items::wallTime(seen.toMs), span));
}

/// What a screen reader says of the charts is what is read there.
void ChartPane::tellReading()
{
    const QString words = reading();
    if (words == m_view->accessibleDescription()) return;
    m_view->setAccessibleDescription(words);
    QAccessibleEvent changed(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_often.start();
}

void ChartPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_often.stop();
}

void ChartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool drawnAnew = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange;
    if (drawnAnew && isVisible()) refresh();
}

} // namespace holdpoint::widgets
