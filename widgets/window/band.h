#pragma once

#include "models/items/release_band.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace holdpoint::widgets {

class ClockLabel;
class ElidedLabel;
class MarkLabel;

/// The band on top of a release: which one it is, where it works, how it is, both clocks, what comes next, and the two buttons
/// that are always there.
class Band : public QWidget {
    Q_OBJECT

public:
    explicit Band(const session::RecordView& view, QWidget* parent = nullptr);

    /// Nothing can be pressed where a release is only looked at.
    void setReadOnly(bool readOnly);
    /// Nobody drives it, here or elsewhere.
    void setUndriven(bool undriven);
    [[nodiscard]] QPushButton& holdButton() { return *m_hold; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }
    [[nodiscard]] const items::ReleaseBand& shown() const { return m_band; }
    void refresh();

Q_SIGNALS:
    void holdAsked();
    void goOnAsked();
    void rollbackAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildName();
    QWidget* buildState();
    QWidget* buildAhead();
    QWidget* buildClocks();
    QWidget* buildButtons();
    void showClocks();
    void explainButtons();

    const session::RecordView& m_view;
    items::ReleaseBand m_band;
    QTimer m_soon, m_second;
    bool m_readOnly = false;
    bool m_undriven = false;
    QLabel* m_environment;
    ElidedLabel* m_title;
    ElidedLabel* m_where;
    MarkLabel* m_state;
    ElidedLabel* m_detail;
    ClockLabel* m_clock;
    ClockLabel* m_wall;
    ElidedLabel* m_next;
    ElidedLabel* m_horizon;
    QPushButton* m_hold;
    QPushButton* m_back;
};

} // namespace holdpoint::widgets
