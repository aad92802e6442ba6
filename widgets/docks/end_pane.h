#pragma once

#include "models/items/end_sheet.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace holdpoint::widgets {

class MarkLabel;

/// What stands where the step was when a release is over: how it ended, when, what deviated, and what can be done with it now.
class EndPane : public QScrollArea {
    Q_OBJECT

public:
    explicit EndPane(QWidget* parent = nullptr);

    /// A replay is looked at already.
    void setReplayed(bool replayed);
    void show(const items::EndSheet& sheet);
    using QWidget::show;
    void focusOnAction();

Q_SIGNALS:
    void replayAsked();
    void reportAsked();

private:
    void showFacts();

    items::EndSheet m_sheet;
    MarkLabel* m_title;
    QLabel* m_why;
    QGridLayout* m_facts;
    QPushButton* m_replay;
    QPushButton* m_report;
};

} // namespace holdpoint::widgets
