#pragma once

#include "models/session/replay.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace holdpoint::widgets {

/// Moves a past release along its time: by event, by dragging, or as it went, in a minute or so.
class ReplayBar : public QWidget {
    Q_OBJECT

public:
    explicit ReplayBar(session::Replay& replay, QWidget* parent = nullptr);

private:
    void showMoment();
    void play(bool on);

    session::Replay& m_replay;
    QTimer m_play;
    QSlider* m_slider;
    QLabel* m_moment;
    QToolButton* m_playButton;
};

} // namespace holdpoint::widgets
