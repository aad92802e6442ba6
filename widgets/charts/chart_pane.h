#pragma once

#include "models/base/result.h"
#include "models/items/chart_board.h"
#include "widgets/charts/chart_scene.h"
#include "widgets/charts/chart_view.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;

namespace holdpoint::widgets {

/// The charts of a release, with all that one does to them. It follows what is measured, until somebody looks at another time; then it
/// stays there until he goes back to live.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(items::ChartBoard& board, QWidget* parent = nullptr);

    static constexpr std::int64_t firstSpanMs = 15 * 60'000, leastSpanMs = 5'000, mostSpanMs = std::int64_t{400} * 86'400'000;

    /// Looks again, now. By itself it does so ten times a second as long as it is seen.
    void refresh();

    void backToLive();
    void showAll();
    void showStretch(std::int64_t fromMs, std::int64_t toMs);
    void zoom(double factor, std::int64_t aroundMs);
    void move(std::int64_t byMs);
    /// Reads at this moment; nothing: no longer.
    void point(std::optional<std::int64_t> atMs);

    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] items::ChartWindow window() const;
    [[nodiscard]] const items::ChartData& data() const { return m_scene.data(); }
    /// What is read at the moment that is pointed at: "14:03:22: p95 48.2 ms". Empty: nobody points.
    [[nodiscard]] QString reading() const;
    [[nodiscard]] ChartView& view() { return *m_view; }

    /// As it is seen, in a file: PNG, or SVG where the name ends so.
    [[nodiscard]] std::optional<Error> savePicture(const QString& path) const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QAction* addAct(const QString& text, const QString& hint, const QList<QKeySequence>& keys, std::function<void()> act);
    void connectView();
    void askForFile();
    void tellState();
    void tellReading();
    [[nodiscard]] std::int64_t middle() const;
    void growWithRelease();

    items::ChartBoard& m_board;
    ChartScene m_scene;
    ChartView* m_view;
    QLabel *m_state, *m_told;
    QAction *m_back = nullptr, *m_all = nullptr, *m_in = nullptr, *m_out = nullptr, *m_save = nullptr;
    QTimer m_often;
    bool m_live = true;
    bool m_grows = true;                    ///< nobody has chosen how much he looks at
    std::int64_t m_span = firstSpanMs;
    std::int64_t m_to = 0;                  ///< the end of what is seen
};

} // namespace holdpoint::widgets
