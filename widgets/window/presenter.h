#pragma once

#include "models/items/presenter_page.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace holdpoint::items {
class ChartBoard;
}

namespace holdpoint::widgets {

/// The shared screen: read-only, without secrets and without anything to press. All of it is drawn to the height of the window,
/// so that it can be read from the other side of a room: critical facts at 25 px and more on a screen of 1080 lines, the headline
/// at 38, the clock over a tenth of the height.
class Presenter : public QWidget {
    Q_OBJECT

public:
    explicit Presenter(const session::RecordView& view, QWidget* parent = nullptr);

    /// Where the one chart comes from that is shown: of the limit that was breached last, else the first that is measured. None: there is none.
    void setBoard(items::ChartBoard* board);

    /// All that can be read there, for assistive technology and for tests.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] const items::PresenterPage& page() const { return m_page; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QFont letters(double share, bool bold = false) const;
    [[nodiscard]] int unit() const;
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] QString decisionWords() const;
    int drawHead(QPainter& painter, const QRect& place) const;
    void drawQuestion(QPainter& painter, const QRect& place) const;
    void drawRoles(QPainter& painter, const QRect& place) const;
    void drawChart(QPainter& painter, const QRect& place) const;
    void drawWay(QPainter& painter, const QRect& place) const;
    void drawAlarms(QPainter& painter, const QRect& place) const;

    const session::RecordView& m_view;
    items::PresenterPage m_page;
    QPointer<items::ChartBoard> m_board;
    QTimer m_soon, m_second;
};

} // namespace holdpoint::widgets
