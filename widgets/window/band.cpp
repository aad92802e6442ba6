#include "widgets/window/band.h"

#include "models/items/words.h"
#include "widgets/style/buttons.h"
#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/spacing.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSysInfo>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

namespace {

constexpr int frameMs = 16;
constexpr int stripeWidth = 12;
constexpr int restMs = 1500;

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(2);
    return column;
}

} // namespace

Band::Band(const session::RecordView& view, QWidget* parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("band"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::close, space::normal, space::close);
    row->setSpacing(space::wide);
    row->addSpacing(stripeWidth);       // a layout turns it round, margins it does not
    row->addWidget(buildName(), 5);
    row->addWidget(buildState(), 5);
    row->addWidget(buildAhead(), 4);
    row->addWidget(buildClocks(), 0);
    row->addWidget(buildButtons(), 0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(frameMs);
    connect(&m_soon, &QTimer::timeout, this, &Band::refresh);
    connect(&m_second, &QTimer::timeout, this, &Band::refresh);
    // Begun once and not anew at each event: where they come without a pause, the frame would never end.
    const auto soon = [this] { if (!m_soon.isActive()) m_soon.start(); };
    for (auto signal : {&session::RecordView::advised, &session::RecordView::jumped, &session::RecordView::forecasted}) connect(&m_view, signal, this, soon);
    connect(&m_view, &session::RecordView::advanced, this, soon);
    m_second.start(1000);
    refresh();
}

QWidget* Band::buildName()
{
    auto* name = new QWidget(this);
    auto* column = columnIn(name);
    m_title = new ElidedLabel({}, name);
    m_title->setFont(fontOf(Letter::Title));
    m_title->setObjectName(QStringLiteral("bandTitle"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::close);
    m_environment = new QLabel(name);
    m_environment->setFont(fontOf(Letter::Strong));
    m_environment->setObjectName(QStringLiteral("bandEnvironment"));
    m_where = new ElidedLabel({}, name);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_environment);
    row->addWidget(m_where, 1);
    column->addWidget(m_title);
    column->addLayout(row);
    return name;
}

QWidget* Band::buildState()
{
    auto* state = new QWidget(this);
    auto* column = columnIn(state);
    m_state = new MarkLabel(items::Mark::Waiting, state);
    m_state->setFont(fontOf(Letter::Title));
    m_state->setObjectName(QStringLiteral("bandState"));
    m_detail = new ElidedLabel({}, state);
    m_detail->setObjectName(QStringLiteral("bandDetail"));
    column->addWidget(m_state);
    column->addWidget(m_detail);
    return state;
}

/// What comes: the next hold, and how long the way back stays open.
QWidget* Band::buildAhead()
{
    auto* ahead = new QWidget(this);
    auto* column = columnIn(ahead);
    m_next = new ElidedLabel({}, ahead);
    m_next->setObjectName(QStringLiteral("bandNext"));
    m_horizon = new ElidedLabel({}, ahead);
    column->addStretch();
    column->addWidget(m_next);
    column->addWidget(m_horizon);
    column->addStretch();
    return ahead;
}

QWidget* Band::buildClocks()
{
    auto* clocks = new QWidget(this);
    auto* column = columnIn(clocks);
    m_clock = new ClockLabel(Letter::Title, clocks);
    m_clock->setObjectName(QStringLiteral("bandClock"));
    m_wall = new ClockLabel(Letter::Body, clocks);
    auto* since = new QLabel(tr("since the start"), clocks);
    since->setObjectName(QStringLiteral("bandSince"));
    since->setFont(fontOf(Letter::Small));
    since->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::close);
    row->addStretch();
    row->addWidget(since);
    row->addWidget(m_clock);
    column->addLayout(row);
    column->addWidget(m_wall, 0, Qt::AlignTrailing);
    return clocks;
}

QWidget* Band::buildButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::close);
    m_hold = new QPushButton(buttons);
    m_hold->setObjectName(QStringLiteral("holdButton"));
    m_back = new QPushButton(iconNamed(Icon::Rollback, this), tr("ROLL BACK"), buttons);
    m_back->setObjectName(QStringLiteral("backButton"));
    setLook(*m_back, ButtonLook::Dangerous);
    for (QPushButton* button : {m_hold, m_back}) {
        button->setFont(fontOf(Letter::Strong));
        button->setMinimumHeight(controlHeight + space::wide);
        button->setAutoDefault(false);
        takeOnce(*button);
        row->addWidget(button);
    }
    connect(m_hold, &QPushButton::clicked, this, [this] { m_band.canGoOn ? Q_EMIT goOnAsked() : Q_EMIT holdAsked(); });
    connect(m_back, &QPushButton::clicked, this, &Band::rollbackAsked);
    return buttons;
}

void Band::setUndriven(bool undriven)
{
    if (std::exchange(m_undriven, undriven) != undriven) refresh();
}

void Band::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void Band::refresh()
{
    m_soon.stop();
    const bool didGoOn = m_band.canGoOn;
    m_band = items::bandOf(m_view);
    if (m_undriven && m_view.record().stage != journal::Stage::Ended) {
        m_band.mark = items::Mark::Held;
        m_band.state = tr("not driven");
    }
    m_title->setText(m_band.title);
    m_where->setText(tr("%1 · release %2").arg(QSysInfo::machineHostName(), m_band.release));
    m_environment->setText(m_band.production ? tr("PRODUCTION") : m_band.environment);
    m_environment->setVisible(!m_band.environment.isEmpty());
    m_state->setMark(m_band.mark, m_band.heldForMs >= 0 ? tr("%1 for %2").arg(m_band.state, items::stretch(m_band.heldForMs)) : m_band.state);
    m_detail->setText(m_band.detail);
    // An icon that is given anew is another one, and lays the whole window out again.
    if (m_hold->text().isEmpty() || m_band.canGoOn != didGoOn) m_hold->setIcon(iconNamed(m_band.canGoOn ? Icon::Play : Icon::Hold, this));
    // Who presses HOLD twice means HOLD both times.
    if (!m_hold->text().isEmpty() && m_band.canGoOn && !didGoOn) letRest(*m_hold, restMs);
    m_hold->setText(m_band.canGoOn ? tr("GO ON") : tr("HOLD"));
    m_hold->setEnabled(!m_readOnly && (m_band.canHold || m_band.canGoOn));
    m_back->setEnabled(!m_readOnly && m_band.canGoBack);
    explainButtons();
    showClocks();
    update();
}

/// A button that is grey says why, to whoever points at it and to a screen reader.
void Band::explainButtons()
{
    const QString over = m_band.over.isEmpty() ? m_readOnly ? tr("This is only looked at; it takes no word.") : QString() : m_band.over;
    const QString again = m_band.canBeTakenBack ? tr("%1 To take it back all the same, open the release itself.").arg(over) : over;
    const QString noReturn = m_band.canBeTakenBack ? tr("The release is done. This takes it back all the same.") : m_band.pastReturn ? tr("Something has run after which nothing leads back; what can be undone still is") : QString();
    for (const auto& [button, why] : {std::pair{m_hold, m_hold->isEnabled() ? QString() : over}, std::pair{m_back, m_back->isEnabled() ? noReturn : again}}) {
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
}

void Band::showClocks()
{
    const std::int64_t now = m_view.nowMs();
    // Over is not held: then the clock has nothing more to measure.
    m_clock->showRelease(m_view.record().clockMs(now), m_band.clockStands && m_view.record().stage != journal::Stage::Ended);
    m_wall->showWall(now, QTimeZone::systemTimeZone());
    if (m_band.soaksUntilMs != 0) m_next->setText(tr("Watched for another %1").arg(items::stretch(std::max<std::int64_t>(m_band.soaksUntilMs - now, 0))));
    else if (m_band.nextHold == plan::none && m_view.record().stage != journal::Stage::Forward) m_next->clear();
    else if (m_band.nextHold == plan::none) m_next->setText(m_view.advice().wanted == engine::Wanted::Nothing ? tr("Nobody is needed before the end") : tr("After that nobody is needed before the end"));
    else if (m_band.nextHoldInMs < 1000) m_next->setText(tr("Next hold: %1").arg(m_band.nextHoldText));
    else m_next->setText(tr("Next hold in %1: %2").arg(items::stretch(m_band.nextHoldInMs), m_band.nextHoldText));
    if (m_band.pastReturn) m_horizon->setText(tr("Past a point of no return"));
    else if (m_band.horizonMs == 0) m_horizon->clear();
    else m_horizon->setText(tr("Way back in time until %1").arg(items::shortWallTime(m_band.horizonMs)));
}

/// Production is a stripe of slanted bars and a word, and not only a colour.
void Band::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    const QRect stripe = layoutDirection() == Qt::RightToLeft ? QRect(width() - stripeWidth, 0, stripeWidth, height()) : QRect(0, 0, stripeWidth, height());
    painter.fillRect(stripe, m_band.production ? theme.attention : theme.line);
    if (m_band.production) {
        painter.setClipRect(stripe);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.panel, 4));
        for (int y = -stripeWidth; y < height() + stripeWidth; y += 14) painter.drawLine(stripe.left() - 2, y + stripeWidth, stripe.right() + 2, y);
        painter.setClipping(false);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace holdpoint::widgets
