#pragma once

#include "models/items/findings_model.h"
#include "models/items/measured_model.h"
#include "models/items/parameters_model.h"
#include "models/items/review_model.h"
#include "models/items/source_model.h"
#include "models/session/review.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace holdpoint::widgets {

class Banner;
class ElidedLabel;
class EmptyState;
class PlanPane;
class SourceView;
class StartForm;

/// A runbook before a release of it begins: its text beside what was understood of it, what will go wrong, what it asks for,
/// and how it is to begin. Nothing is run here, and nothing is written into the file but by an explicit save.
class ReviewWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit ReviewWindow(const QString& path, QWidget* parent = nullptr);

    /// As it stands with what was corrected; a release of it keeps these bytes. Null until it is read.
    [[nodiscard]] const session::RunbookPointer& runbook() const { return m_review.runbook(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool hasFailed() const;
    /// Where the commands begin; the runbook's own folder otherwise.
    void setWorkingFolder(const QString& folder);
    /// How its release is driven at first, unless somebody chooses otherwise.
    void setDrive(journal::Drive drive);
    /// What is known already of what the runbook has no value for.
    void setValues(const session::Values& values) { m_parameters.give(values); }
    /// Closes without a question: a release has begun that has the corrections.
    void leave();
    /// The order was not taken: one line that says why.
    void warn(const QString& why);

Q_SIGNALS:
    void startRequested(const holdpoint::session::StartOrder& order);
    /// Somebody wants another runbook. Where this one could not be read, it makes room for it.
    void openAsked();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QWidget* makeLower();
    [[nodiscard]] QWidget* makeText();
    void makeFindings();
    void makeParameters();
    [[nodiscard]] QWidget* makeMeasured();
    void makeActions();
    void connectReview();
    void connectPanes();
    void showRunbook();
    void showState();
    void showCounts();
    void goToLine(std::uint32_t line, const QObject* from);
    void scrollTogether(const QObject* from);
    void correct(quint32 line, const QString& key, const QString& value);
    void askForValue(quint32 line, const QString& key, const QString& before);
    void showValue(const QString& name);
    void offerSave(const QString& diff);
    void offerRepair(const QString& diff);
    void askToLeave();

    QString m_path;
    session::Review m_review;
    items::SourceModel m_source;
    items::ReviewModel m_plan;
    items::FindingsModel m_findings;
    items::ParametersModel m_parameters;
    items::MeasuredModel m_measured;

    QStackedWidget* m_pages = nullptr;
    EmptyState* m_failure = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_repairBanner = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_where = nullptr;
    QLabel* m_unsaved = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_save = nullptr;
    SourceView* m_text = nullptr;
    PlanPane* m_planPane = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableView* m_findingsTable = nullptr;
    QTableView* m_parametersTable = nullptr;
    StartForm* m_form = nullptr;
    std::uint32_t m_line = 0;           ///< that both sides show
    bool m_scrolling = false;
    bool m_leaving = false;             ///< what is not saved may go
};

} // namespace holdpoint::widgets
