#pragma once

#include "models/items/timeline_model.h"

#include <QStyledItemDelegate>

namespace holdpoint::widgets {

struct TimeAxis;

/// A step as two bars on the time axis that all rows share: as planned above, as it was and will be below. What is still to
/// come is an outline.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(const items::TimelineModel& model, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMoments(QPainter& painter, const QRect& place, const TimeAxis& axis, const QWidget& widget) const;
    void paintBars(QPainter& painter, const QRect& place, const TimeAxis& axis, const items::TimelineRow& row, const QWidget& widget) const;

    const items::TimelineModel& m_model;
};

} // namespace holdpoint::widgets
