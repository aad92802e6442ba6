#include "widgets/window/review_window.h"

#include "widgets/style/first_size.h"
#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/notices.h"
#include "widgets/window/diff_dialog.h"
#include "widgets/window/plan_pane.h"
#include "widgets/window/source_view.h"
#include "widgets/window/start_form.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using items::FindingsModel;
using items::Mark;
using items::ParametersModel;
using session::Review;

namespace {

enum Page : std::uint8_t { Reading, Failed, Ready };

QWidget* readingPage(const QString& path)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch();
    auto* words = new QLabel(ReviewWindow::tr("Reading %1. It can be left at any time: close the window.").arg(QFileInfo(path).fileName()));
    words->setAlignment(Qt::AlignCenter);
    auto* progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setMaximumWidth(360);
    progress->setAccessibleName(ReviewWindow::tr("The runbook is read"));
    column->addWidget(words);
    column->addWidget(progress, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

QString encodingOf(const Review& review)
{
    const bool windows = review.runbook()->source().repair().damage == runbook::Damage::Cp1252;
    return windows ? QStringLiteral("Windows-1252") : QStringLiteral("Mac Roman");
}

} // namespace

ReviewWindow::ReviewWindow(const QString& path, QWidget* parent) : QMainWindow(parent), m_path(QFileInfo(path).absoluteFilePath())
{
    setWindowTitle(tr("%1[*] – Holdpoint").arg(QFileInfo(path).fileName()));
    m_pages = new QStackedWidget;
    m_pages->addWidget(readingPage(m_path));
    m_failure = new EmptyState(Icon::Runbook, {});
    m_failure->setObjectName(QStringLiteral("failure"));
    QPushButton& another = m_failure->offer(tr("Open another runbook…"));
    another.setObjectName(QStringLiteral("openAnother"));
    connect(&another, &QPushButton::clicked, this, &ReviewWindow::openAsked);
    connect(&m_failure->offer(tr("Try again")), &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(Reading);
        m_review.open(m_path);
    });
    connect(&m_failure->offer(tr("Close")), &QPushButton::clicked, this, &QWidget::close);
    m_pages->addWidget(m_failure);
    m_pages->addWidget(makePage());
    setCentralWidget(m_pages);
    makeActions();
    connectReview();
    connectPanes();
    m_form->setFolder(QFileInfo(m_path).absolutePath());
    openWith(*this, {1280, 800});
    m_review.open(m_path);
}

void ReviewWindow::setWorkingFolder(const QString& folder) { m_form->setFolder(folder); }

void ReviewWindow::setDrive(journal::Drive drive) { m_form->setDrive(drive); }

bool ReviewWindow::hasFailed() const { return m_pages->currentIndex() == Failed; }

void ReviewWindow::leave()
{
    m_leaving = true;
    close();
}

void ReviewWindow::warn(const QString& why)
{
    m_banner->show(Mark::Asking, why);
    m_banner->setVisible(true);
}

void ReviewWindow::connectReview()
{
    connect(&m_review, &Review::opened, this, [this] {
        m_pages->setCurrentIndex(Ready);
        showRunbook();
        m_planPane->table().setFocus();
    });
    connect(&m_review, &Review::failed, this, [this](const QString& why) {
        m_failure->setSentence(why);
        m_pages->setCurrentIndex(Failed);
        m_failure->findChild<QPushButton*>(QStringLiteral("openAnother"))->setFocus();
    });
    connect(&m_review, &Review::corrected, this, [this] {
        // A comment that stands above it has moved what was corrected down.
        const auto lines = static_cast<std::uint32_t>(m_source.rowCount()), now = m_review.runbook()->source().lineCount();
        if (m_line > 0 && now > lines) m_line += now - lines;
        showRunbook();
    });
    connect(&m_review, &Review::compared, this, &ReviewWindow::offerSave);
    connect(&m_review, &Review::repairCompared, this, &ReviewWindow::offerRepair);
    connect(&m_review, &Review::refused, this, &ReviewWindow::warn);
    connect(&m_review, &Review::busyChanged, this, &ReviewWindow::showState);
    connect(&m_review, &Review::saved, this, [this] {
        showRunbook();
        m_banner->show(Mark::Confirmed, tr("Saved. Nothing but what was shown has changed in the file."));
        m_banner->setVisible(true);
    });
    connect(m_undo, &QPushButton::clicked, &m_review, &Review::undo);
    connect(m_save, &QPushButton::clicked, &m_review, &Review::compare);
}

void ReviewWindow::connectPanes()
{
    connect(m_text, &SourceView::lineChosen, this, [this](quint32 line) { goToLine(line, m_text); });
    connect(m_planPane, &PlanPane::lineChosen, this, [this](quint32 line) { goToLine(line, m_planPane); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { scrollTogether(m_text); });
    connect(m_planPane, &PlanPane::scrolled, this, [this] { scrollTogether(m_planPane); });
    connect(m_planPane, &PlanPane::correctionChosen, this, &ReviewWindow::correct);
    connect(m_planPane, &PlanPane::valueWanted, this, &ReviewWindow::askForValue);
    const auto follow = [this](QTableView* table, int role) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, table, role](const QModelIndex& current) {
            if (current.isValid()) goToLine(current.data(role).toUInt(), table);
        });
    };
    follow(m_findingsTable, FindingsModel::LineRole);
    follow(m_parametersTable, ParametersModel::LineRole);
    connect(m_parametersTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex value = index.siblingAtColumn(ParametersModel::Value);
        if (value.flags() & Qt::ItemIsEditable) m_parametersTable->edit(value);
    });
    connect(&m_parameters, &ParametersModel::valuesChanged, this, [this] {
        m_form->setValues(m_parameters.values());
        m_findings.setValues(m_parameters.values());
        showCounts();
    });
    connect(&m_plan, &items::ReviewModel::shown, this, [this] { goToLine(m_line > 0 ? m_line : 1, nullptr); });
    connect(&m_plan, &items::ReviewModel::lookedChanged, this, [this] {
        std::vector<std::uint32_t> lines;
        for (int row = 0; row < m_plan.rowCount(); ++row)
            if (const QModelIndex first = m_plan.index(row, 0); first.data(items::ReviewModel::OpenRole).toBool()) lines.push_back(first.data(items::ReviewModel::LineRole).toUInt());
        m_text->setDoubts(std::move(lines));
    });
    connect(m_form, &StartForm::startChosen, this, [this] { Q_EMIT startRequested(m_form->order()); });
    connect(m_form, &StartForm::valueWanted, this, &ReviewWindow::showValue);
}

void ReviewWindow::showRunbook()
{
    const session::RunbookPointer& book = m_review.runbook();
    const std::string_view title = book->plan->title;
    m_title->setText(title.empty() ? QFileInfo(m_path).fileName() : QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())));
    m_scrolling = true;     // what moves now was not scrolled by anybody
    m_source.show(book, m_review.original());
    m_scrolling = false;
    m_plan.show(book);
    m_findings.show(book);
    m_parameters.show(book);
    m_measured.show(book);
    m_form->setRunbook(book);
    showState();
    showCounts();
}

void ReviewWindow::showState()
{
    const bool busy = m_review.isBusy(), changed = m_review.isChanged();
    m_undo->setEnabled(!busy && m_review.canUndo());
    m_save->setEnabled(!busy && changed);
    m_planPane->setBusy(busy);
    m_form->setBusy(busy);
    m_where->setText(m_path);
    m_unsaved->setVisible(changed);
    const bool damaged = m_review.canRepair();
    m_repairBanner->setVisible(damaged);
    if (damaged) m_repairBanner->show(Mark::Waiting, tr("The file was encoded twice (UTF-8 read as %1). It is read here as it was meant; the file is as it was.").arg(encodingOf(m_review)));
    setWindowModified(changed);
}

void ReviewWindow::showCounts()
{
    const int missing = m_parameters.missing(), serious = m_findings.serious();
    m_tabs->setTabText(0, missing > 0 ? tr("Values (missing: %1)").arg(missing) : tr("Values (%1)").arg(m_parameters.rowCount()));
    m_tabs->setTabText(1, serious > 0 ? tr("Findings (%1, serious: %2)").arg(m_findings.rowCount()).arg(serious) : tr("Findings (%1)").arg(m_findings.rowCount()));
}

void ReviewWindow::goToLine(std::uint32_t line, const QObject* from)
{
    if (line == 0) return;
    m_line = line;
    m_scrolling = true;
    if (from != m_text) m_text->showLine(line);
    if (from != m_planPane) m_planPane->showLine(line);
    m_scrolling = false;
}

/// Whoever scrolls one side takes the other along.
void ReviewWindow::scrollTogether(const QObject* from)
{
    if (m_scrolling) return;
    m_scrolling = true;
    if (from == m_text) m_planPane->scrollToLine(m_text->topLine());
    else m_text->scrollToLine(m_planPane->topLine());
    m_scrolling = false;
}

void ReviewWindow::correct(quint32 line, const QString& key, const QString& value)
{
    m_banner->hide();
    m_line = line;
    m_review.correct({line, key.toStdString(), value.toStdString()});
}

void ReviewWindow::askForValue(quint32 line, const QString& key, const QString& before)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("meaning"));
    dialog->setWindowTitle(tr("What the check means"));
    dialog->setLabelText(tr("As Holdpoint writes checks, such as:  rows = 0    number = 4    output contains \"ready\"    exit code = 0    HTTP status = 200"));
    dialog->setTextValue(before);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, line, key](const QString& text) {
        if (!text.trimmed().isEmpty()) correct(line, key, text.trimmed());
    });
    dialog->open();
}

void ReviewWindow::showValue(const QString& name)
{
    const int row = m_parameters.rowOf(name.toStdString());
    if (row < 0) return;
    m_tabs->setCurrentWidget(m_parametersTable);
    const QModelIndex value = m_parameters.index(row, ParametersModel::Value);
    m_parametersTable->setCurrentIndex(value);
    m_parametersTable->setFocus();
    m_parametersTable->edit(value);
}

void ReviewWindow::offerSave(const QString& diff)
{
    const QString kept = m_review.isRepaired() ? tr(" The original is kept beside it, with the ending .holdpoint-old.") : QString();
    auto* dialog = new DiffDialog(tr("Save into the runbook"), tr("This and nothing else changes in %1.").arg(m_path) + kept, diff, tr("Save"), this);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    connect(dialog, &QDialog::accepted, &m_review, &Review::save);
    dialog->open();
}

void ReviewWindow::offerRepair(const QString& diff)
{
    auto* dialog = new DiffDialog(tr("Repair the encoding"), tr("The text was read as another encoding once and saved again. This is what would be mended; nothing is written before you save."), diff, tr("Repair"), this);
    dialog->setObjectName(QStringLiteral("repairDialog"));
    connect(dialog, &QDialog::accepted, &m_review, &Review::repair);
    dialog->open();
}

void ReviewWindow::askToLeave()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Corrections are not saved"), tr("The corrections of %1 are not in the file.").arg(QFileInfo(m_path).fileName()), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("leaveDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    auto* gone = box->addButton(tr("Leave without them"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    connect(gone, &QAbstractButton::clicked, this, &ReviewWindow::leave);
    box->open();
}

void ReviewWindow::closeEvent(QCloseEvent* event)
{
    if (m_review.isChanged() && !m_leaving) {
        event->ignore();
        askToLeave();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

} // namespace holdpoint::widgets
