#pragma once

#include "tests/support/fed_view.h"
#include "tests/support/made_breach.h"
#include "widgets/charts/chart_pane.h"
#include "widgets/style/house_style.h"

#include <QtWidgets>

#include <QTest>

#include <cmath>

namespace holdpoint::tests {

constexpr std::int64_t start = 1'764'000'000'000;

/// A pane over the made breach, at its end, and the hands for it.
struct ChartStage {
    ChartStage() : view(start), breach(start), board(view), pane(board)
    {
        view.later(MadeBreach::lengthMs);
        board.setMetrics(breach.metrics());
        pane.resize(1000, 600);
        widgets::dress(pane, widgets::ThemeName::Light);
        pane.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&pane));
        pane.refresh();
    }
    [[nodiscard]] QWidget& ground() { return *pane.view().viewport(); }
    [[nodiscard]] const widgets::ChartGeometry& geometry() { return static_cast<widgets::ChartScene*>(pane.view().scene())->geometry(); }
    [[nodiscard]] QPoint at(std::int64_t ms) { return {static_cast<int>(std::lround(geometry().xOf(ms))), ground().height() / 2}; }
    [[nodiscard]] std::int64_t span() const { return pane.window().toMs - pane.window().fromMs; }
    void wheel(int x, int y, const QPoint& place, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(place, ground().mapToGlobal(place), {}, {x, y}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&ground(), &event);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&ground(), Qt::LeftButton, keys, from);
        QMouseEvent move(QEvent::MouseMove, to, ground().mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, keys);
        QApplication::sendEvent(&ground(), &move);
        QTest::mouseRelease(&ground(), Qt::LeftButton, keys, to);
    }
    void hover(const QPoint& at)
    {
        QMouseEvent move(QEvent::MouseMove, at, ground().mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&ground(), &move);
    }

    FedView view;
    MadeBreach breach;
    items::ChartBoard board;
    widgets::ChartPane pane;
};

} // namespace holdpoint::tests
