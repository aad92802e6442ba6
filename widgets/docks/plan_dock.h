#pragma once

#include "models/items/plan_filter.h"
#include "models/items/plan_model.h"
#include "models/items/selection.h"

#include <QTimer>
#include <QTreeView>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace holdpoint::widgets {

class ElidedLabel;
class EmptyState;

/// The tree itself: the line at which the release stands is tinted over its whole width.
class PlanTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit PlanTreeView(QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person has chosen this row, with the mouse or the keys.
    void chosen(const QModelIndex& index);
    void resized();

protected:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrangeColumns();
};

/// The whole plan, with how each part of it stands. It goes with the release until somebody looks at another row.
class PlanDock : public QWidget {
    Q_OBJECT

public:
    PlanDock(session::RecordView& view, items::Selection& selection, QWidget* parent = nullptr);

    /// For headings that are no steps. May come late, or never.
    void setRunbook(const session::RunbookPointer& runbook) { m_plan.setRunbook(runbook); }
    [[nodiscard]] PlanTreeView& tree() { return *m_tree; }
    [[nodiscard]] items::PlanModel& model() { return m_plan; }
    void show(items::PlanPart part, const QString& text = {});
    using QWidget::show;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* makeBars();
    void makeShortcuts();
    void filter();
    void lookAt(std::uint32_t item);
    void expandAtFirst();
    void summarize();
    void showPage();

    session::RecordView& m_view;
    items::Selection& m_selection;
    items::PlanModel m_plan;
    items::PlanFilter m_filter;
    QTimer m_clock;
    PlanTreeView* m_tree;
    QWidget* m_bars = nullptr;
    ElidedLabel* m_summary;
    QPushButton* m_follow;
    QLineEdit* m_words;
    QComboBox* m_part;
    EmptyState* m_empty;
    EmptyState* m_nothing;
    QStackedLayout* m_pages;
    bool m_chosenHere = false;      ///< the row that is current was chosen in this tree, and stays
};

} // namespace holdpoint::widgets
