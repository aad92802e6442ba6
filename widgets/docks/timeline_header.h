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

} // namespace holdpoint::widgets
