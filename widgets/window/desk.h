#pragma once

#include "models/session/open_runbook.h"
#include "models/session/start.h"
#include "models/session/surroundings.h"
#include "widgets/window/preferences.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace holdpoint::widgets {

class Presenter;
class ReleaseWindow;
class ReviewWindow;
class StartWindow;
class Tray;

/// The sample release, as the program has it: its harbour runs in this program, and what works on it keeps it open.
struct Sample {
    QString runbook;                                                                ///< as it is installed; empty: it is not
    std::function<Result<std::string>(const std::string& folder)> layOut;           ///< and the runbook's path there
    std::function<session::Values(const std::string& folder)> values;               ///< what its runbook has no value for
    std::function<std::shared_ptr<void>(const std::string& folder)> open;           ///< null where no sample lies
};

/// The windows of one person: the list of releases, runbooks that are looked through, releases. It knows which are open and
/// opens the next; no window knows another.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk(session::Surroundings surroundings, Sample sample, QObject* parent = nullptr);
    ~Desk() override;

    void showStart();
    /// What somebody has named: a file, or a release.
    void open(const QString& what);
    void openRunbook(const QString& path);
    /// A release as it stands: followed, until somebody says that it is to be driven here.
    void openRelease(const QString& id);
    void openReplay(const QString& id);
    /// What the preferences need to know of the program. Without it the store cannot be tested.
    void setWorkplace(Workplace workplace) { m_workplace = std::move(workplace); }
    void showPreferences(QWidget* parent);
    /// The window of a release's report; it is opened once.
    void showReport(ReleaseWindow& window);
    /// Closes all windows, after one question for all releases that are driven here.
    void quit(QWidget* parent);

    [[nodiscard]] ReleaseWindow* releaseWindow() const;     ///< the one that was opened last
    [[nodiscard]] ReviewWindow* reviewWindow() const;
    [[nodiscard]] StartWindow* startWindow() const;

private:
    void begin(const session::RunbookPointer& runbook, const session::StartOrder& order);
    ReleaseWindow& show(ReleaseWindow* window);
    void fetchRunbook(ReleaseWindow& window);
    void present(ReleaseWindow& window);
    void askForRunbook(QWidget* parent);
    void take(const Preferences& preferences);
    void openSample();
    void keepHarbour(QWidget& window, const std::string& folder);
    void tell(QWidget* parent, const QString& what);
    void closeAll();

    session::Surroundings m_surroundings;
    Sample m_sample;
    Workplace m_workplace;
    QSettings m_settings;
    QPointer<StartWindow> m_start;
    QPointer<ReviewWindow> m_review;
    std::vector<QPointer<ReleaseWindow>> m_windows;
    Tray* m_tray;
};

} // namespace holdpoint::widgets
