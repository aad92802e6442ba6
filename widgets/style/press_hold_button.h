#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <cstdint>

namespace holdpoint::widgets {

/// How long something is held. Time is handed in, and a long piece of it counts little: while a program hangs, the message
/// that the button was let go waits behind the clock, and nothing dangerous may come of that.
class HoldMeter {
public:
    static constexpr int mostAtOnceMs = 100;

    void begin() { m_held = 0; }
    void cancel() { m_held = -1; }
    /// True once: when it was held to the end.
    [[nodiscard]] bool advance(std::int64_t ms);

    void setWhole(int ms) { m_whole = ms; }
    [[nodiscard]] int whole() const { return m_whole; }
    [[nodiscard]] bool isHeld() const { return m_held >= 0; }
    [[nodiscard]] double share() const { return isHeld() ? static_cast<double>(m_held) / m_whole : 0; }

private:
    int m_whole = 1500;
    std::int64_t m_held = -1;   ///< below zero: it is not held
};

/// Fires when it was pressed and held for a while, with the mouse or with Space. Letting go, leaving it, Escape, or another
/// window in front cancels. Enter does nothing here, a shortcut only brings the focus, and clicked() is never what fires.
class PressHoldButton : public QPushButton {
    Q_OBJECT

public:
    explicit PressHoldButton(const QString& text, QWidget* parent = nullptr);

    void setHoldTime(int ms);
    [[nodiscard]] double share() const { return m_meter.share(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void fired();
    void heldChanged(double share);     ///< 0 when it was let go

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class By : std::uint8_t { Nobody, Mouse, Key };

    void begin(By by);
    void letGo();
    void tick();
    void describe();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString seconds() const;

    HoldMeter m_meter;
    QTimer m_tick;
    QElapsedTimer m_since;
    By m_by = By::Nobody;
    bool m_letGoEarly = false;
};

} // namespace holdpoint::widgets
