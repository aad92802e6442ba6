#pragma once

#include "models/items/history_model.h"
#include "models/items/recent_model.h"

#include <QMainWindow>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QSettings;
class QStackedWidget;
class QTableView;

namespace holdpoint::widgets {

class Banner;
class EmptyState;

/// The first window: what is under way, what was, and how one begins. It opens nothing itself; it says what was chosen.
class StartWindow : public QMainWindow {
    Q_OBJECT

public:
    StartWindow(const session::Surroundings& surroundings, QSettings& settings, QWidget* parent = nullptr);

    /// Asks for a file, without keeping anybody waiting.
    void askForRunbook();
    [[nodiscard]] items::HistoryModel& history() { return m_history; }

Q_SIGNALS:
    void runbookChosen(const QString& path);
    void sampleChosen();
    void preferencesAsked();
    void releaseChosen(const QString& release);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeRunbooks();
    [[nodiscard]] QWidget* makeReleases();
    [[nodiscard]] QWidget* makeFilters();
    void makeActions();
    void choose(const QString& path);
    void openRecent(const QModelIndex& index);
    void forgetRecent();
    void openRelease(const QModelIndex& index);
    void showWhatThereIs();
    void warn(const QString& what);

    items::HistoryModel m_history;
    items::HistoryFilter m_filter;
    items::RecentModel m_recent;
    QString m_trouble;
    Banner* m_banner = nullptr;
    QListView* m_runbooks = nullptr;
    QStackedWidget* m_runbookPages = nullptr;
    QTableView* m_releases = nullptr;
    QStackedWidget* m_releasePages = nullptr;
    QLineEdit* m_search = nullptr;
    QButtonGroup* m_shows = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace holdpoint::widgets
