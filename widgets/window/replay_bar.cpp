#include "widgets/window/replay_bar.h"

#include "models/items/words.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace holdpoint::widgets {

namespace {

constexpr int stepMs = 100;
constexpr std::size_t frames = 600;     ///< a release is played in at most a minute

} // namespace

ReplayBar::ReplayBar(session::Replay& replay, QWidget* parent) : QWidget(parent), m_replay(replay), m_slider(new QSlider(Qt::Horizontal, this)), m_moment(new QLabel(this)), m_playButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("replayBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::close, space::normal, space::close);
    row->setSpacing(space::normal);
    m_playButton->setIcon(iconNamed(Icon::Play, this));
    m_playButton->setCheckable(true);
    m_playButton->setToolTip(tr("Play it as it went"));
    m_playButton->setAccessibleName(tr("Play"));
    m_slider->setAccessibleName(tr("Moment of the release, by event"));
    m_slider->setRange(0, static_cast<int>(replay.eventCount()));
    m_slider->setPageStep(std::max(static_cast<int>(replay.eventCount()) / 20, 1));
    m_moment->setFont(digitsFont(Letter::Body));
    m_moment->setObjectName(QStringLiteral("replayMoment"));
    row->addWidget(m_playButton);
    row->addWidget(m_slider, 1);
    row->addWidget(m_moment);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (static_cast<std::size_t>(value) != m_replay.position()) m_replay.showEvent(static_cast<std::size_t>(value));
    });
    connect(&m_replay, &session::RecordView::jumped, this, &ReplayBar::showMoment);
    connect(m_playButton, &QToolButton::toggled, this, &ReplayBar::play);
    connect(&m_play, &QTimer::timeout, this, [this] {
        const std::size_t next = m_replay.position() + std::max<std::size_t>(m_replay.eventCount() / frames, 1);
        m_replay.showEvent(next);
        if (next >= m_replay.eventCount()) m_playButton->setChecked(false);
    });
    showMoment();
}

void ReplayBar::showMoment()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(m_replay.position()));
    m_moment->setText(tr("%1 · event %2 of %3").arg(items::wholeTime(m_replay.nowMs())).arg(m_replay.position()).arg(m_replay.eventCount()));
}

void ReplayBar::play(bool on)
{
    if (!on) return m_play.stop();
    if (m_replay.position() >= m_replay.eventCount()) m_replay.showEvent(0);
    m_play.start(stepMs);
}

} // namespace holdpoint::widgets
