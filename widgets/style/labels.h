#pragma once

#include "models/items/status.h"
#include "widgets/style/type.h"

#include <QLabel>

class QTimeZone;

namespace holdpoint::widgets {

/// One line that is cut with an ellipsis where it does not fit; the tooltip then holds the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// Paths are best cut in the middle, and what is cut there is read from the left in every language.
    void setElide(Qt::TextElideMode mode);
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString line() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// A mark and its word. A screen reader reads the word.
class MarkLabel : public QLabel {
    Q_OBJECT

public:
    explicit MarkLabel(items::Mark mark = items::Mark::Waiting, QWidget* parent = nullptr);

    void setMark(items::Mark mark);
    /// With words of one's own, which have to say at least what the mark's word says: "held by Ann".
    void setMark(items::Mark mark, const QString& words);
    [[nodiscard]] items::Mark mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    items::Mark m_mark;
    bool m_ownWords = false;
};

/// "00:12:34" since the start; before it "−00:12:34". Hours count on: a release of two days ends at 48:00:00. It is not called T: a
/// runbook's own T is the moment that it counts from, and may come hours after the start.
[[nodiscard]] QString releaseClockText(qint64 ms);
/// "14:03:22 UTC · 16:03:22 CEST"; one time where the zone is UTC itself. Where the day differs, it says by how much.
[[nodiscard]] QString wallClockText(qint64 utcMs, const QTimeZone& zone);

/// A clock whose digits stay in place. It is told what time it is.
class ClockLabel : public QLabel {
    Q_OBJECT

public:
    explicit ClockLabel(Letter letter = Letter::Title, QWidget* parent = nullptr);

    /// A clock that stands, in a hold, is drawn with the bars of a hold.
    void showRelease(qint64 ms, bool stands);
    void showWall(qint64 utcMs, const QTimeZone& zone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int markRoom() const;

    bool m_stands = false;
};

} // namespace holdpoint::widgets
