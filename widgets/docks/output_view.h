#pragma once

#include "models/items/output_file.h"
#include "widgets/docks/output_page.h"
#include "widgets/docks/scroll_scale.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace holdpoint::widgets {

class FindBar;

/// What a command prints, while it prints it. Only the lines that can be seen are read and drawn, and at most once in a frame.
/// It follows the end until the person goes up, and again when they say so.
class OutputView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit OutputView(QWidget* parent = nullptr);
    ~OutputView() override;

    /// Shows this file from now on, which need not exist yet. An empty path: nothing. The one that is shown goes on as it is.
    void watch(const QString& path);
    /// How much was printed by when it ended; empty: more may come.
    void setEnd(std::optional<quint64> bytes);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] quint64 firstLine() const { return m_top; }
    [[nodiscard]] quint64 lineCount() const { return m_extent.lines; }
    /// What can be seen, as text: for assistive technology.
    [[nodiscard]] QString visibleText() const;
    [[nodiscard]] const OutputSelection& selection() const { return m_selection; }
    /// What is marked, as far as a clipboard should hold it.
    [[nodiscard]] QString selectedText() const;
    /// The line that the search has led to.
    [[nodiscard]] std::optional<quint64> foundLine() const { return m_found; }
    /// Whether lines that are longer than the view is wide go on in the next row.
    [[nodiscard]] bool wraps() const { return m_wraps; }
    /// A person says so: from then on it is as they said.
    void setWraps(bool wraps);
    /// As it fits what is shown, as long as nobody has said otherwise.
    void wrapByItself(bool wraps);
    /// Where a character stands in the viewport.
    [[nodiscard]] QPoint pointOf(const OutputPlace& place) const;

public Q_SLOTS:
    /// There are more bytes in the file. It may be told as often as one likes.
    void grew();
    void follow();
    void copy();
    void selectAll();
    void openSearch();
    void closeSearch();
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void followingChanged(bool following);
    void wrapsChanged(bool wraps);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void buildFoot();
    void placeFoot();
    void placeFollowButton();
    void soon();                            ///< in the next frame
    void takeNews();
    void takeAnswer();
    void readPage();
    void setBars();
    void tellState();
    [[nodiscard]] QString emptyText() const;

    /// A row of what is seen: where lines are wrapped a line has several, else one.
    struct Row {
        quint64 line = 0;
        int row = 0;
        auto operator<=>(const Row&) const = default;
    };
    [[nodiscard]] quint64 rows() const;
    [[nodiscard]] quint64 lastTop() const;
    [[nodiscard]] int columnsAcross() const;
    [[nodiscard]] int rowsOf(const PageLine& line) const;
    [[nodiscard]] int rowsOf(quint64 line) const;
    [[nodiscard]] Row findLast() const;
    /// How far the bar goes, and where on it the top is. A row within a line counts only in the line at the end: what the others have is
    /// known when they are seen.
    [[nodiscard]] quint64 barEnd() const { return m_last.line + static_cast<quint64>(m_last.row); }
    [[nodiscard]] quint64 barTop() const { return m_top + (m_top == m_last.line ? static_cast<quint64>(m_topRow) : 0); }
    [[nodiscard]] Row rowFrom(Row from, qint64 rows) const;
    [[nodiscard]] QPoint wrappedPointOf(const OutputPlace& place) const;
    [[nodiscard]] OutputPlace wrappedPlaceAt(const QPointF& point) const;
    void wrap(bool wraps);
    void fillPage();
    void showWrappedLine(quint64 line);
    void drawWrapped(QPainter& painter) const;
    void scrollTo(Row row);
    void scrollTo(quint64 line) { scrollTo(Row{line, 0}); }
    void scrollBy(qint64 lines);
    void setFollowing(bool following);
    void takeScrollAction(int action);

    void ask(const QString& text, quint64 from, items::Direction direction);
    void showLine(quint64 line);
    [[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> hitsIn(const DrawnLine& drawn) const;
    [[nodiscard]] OutputPlace placeAt(const QPointF& point) const;
    [[nodiscard]] bool scrollByKey(const QKeyEvent& event);
    void selectByKey(qint64 lines);
    void select(const OutputSelection& selection);
    void drawPage(QPainter& painter) const;

    QString m_path;
    std::optional<quint64> m_endBytes;
    std::unique_ptr<items::OutputFile> m_file;
    items::OutputExtent m_extent;
    OutputLook m_look;
    QTimer m_frame;

    quint64 m_top = 0;
    int m_topRow = 0;                       ///< of that line, the row that stands at the top
    Row m_last;                             ///< the furthest that one can go down; found anew before a page is read
    quint64 m_pageTop = 0;                  ///< the line that the page begins with
    int m_pageRow = 0;
    std::vector<PageLine> m_page;
    int m_widest = 0;                       ///< columns of the widest line that was seen
    bool m_following = true, m_settingBars = false, m_copyCut = false, m_wraps = false, m_wrapSaid = false;
    int m_wheel = 0;

    OutputSelection m_selection;
    bool m_dragging = false;
    int m_dragTimer = 0;

    items::SearchState m_search;
    quint64 m_turn = 0, m_answered = 0;
    std::optional<quint64> m_found;

    QWidget* m_foot = nullptr;
    QLabel* m_notice = nullptr;
    FindBar* m_findBar = nullptr;
    QToolButton* m_followButton = nullptr;
};

} // namespace holdpoint::widgets
