#pragma once

#include "models/items/timeline_model.h"

#include <QHeaderView>

namespace holdpoint::widgets {

/// The head of the timeline: over the bars stands the axis, wall time below, and above it what the lines in the rows mean.
class TimelineHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TimelineHeader(const items::TimelineModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintTimes(QPainter& painter, const QRect& rect) const;
    void paintWords(QPainter& painter, const QRect& rect) const;

    const items::TimelineModel& m_model;
};

/// The distance between two times on an axis of this length, so that about so many fit: a round one, as clocks have them.
[[nodiscard]] std::int64_t tickStepMs(std::int64_t lengthMs, int fit);

} // namespace holdpoint::widgets
