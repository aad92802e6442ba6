#include "widgets/window/start_form.h"

#include "models/items/limit_words.h"
#include "models/session/background.h"
#include "widgets/style/icons.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"
#include "widgets/window/begin_times.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using session::Lack;

namespace {

constexpr int mostSteps = 2000, mostLacks = 200;

} // namespace

StartForm::StartForm(QWidget* parent) : QWidget(parent)
{
    makeFields();
    auto* title = new QLabel(tr("How it begins"));
    title->setFont(fontOf(Letter::Title));
    title->setMinimumHeight(controlHeight);
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::normal);
    form->setVerticalSpacing(space::close);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("&Drive"), m_drive);
    auto* folder = new QWidget;
    auto* folderRow = new QHBoxLayout(folder);
    folderRow->setContentsMargins(0, 0, 0, 0);
    folderRow->setSpacing(space::tight);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    auto* folderLabel = new QLabel(tr("&Working folder"));
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folder);
    form->addRow(tr("&Hold before"), m_holdBefore);
    form->addRow(m_times);
    form->addRow(m_authorises);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(makeNeeds(), 1);
    showButton();
}

void StartForm::makeFields()
{
    using journal::Drive;
    m_drive = new QComboBox;
    m_drive->setObjectName(QStringLiteral("drive"));
    m_drive->addItem(tr("Step: each command when you say so"), static_cast<int>(Drive::Step));
    m_drive->addItem(tr("Flow: on by itself to the next question"), static_cast<int>(Drive::Flow));
    m_drive->addItem(tr("By hand: people do it, Holdpoint keeps the record"), static_cast<int>(Drive::Hand));
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setToolTip(tr("The folder in which the commands begin"));
    m_folder->setAccessibleName(tr("Working folder"));     // its label stands beside the row, where Qt does not look for it
    m_browse = new QToolButton;
    m_browse->setText(tr("Browse…"));
    m_browse->setMinimumHeight(controlHeight);
    m_holdBefore = new QComboBox;
    m_holdBefore->setObjectName(QStringLiteral("holdBefore"));
    m_holdBefore->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_holdBefore->setMinimumContentsLength(16);
    m_times = new BeginTimes;
    m_authorises = new QCheckBox(tr("Breaches roll back by them&selves"));
    m_authorises->setObjectName(QStringLiteral("authorises"));
    m_authorises->hide();
    // With the fields of the times the form is high: the first thing that is missing has to do.
    connect(m_times, &BeginTimes::changed, this, [this] {
        m_list->setMinimumHeight((m_times->times().zone.empty() ? 2 : 1) * controlHeight);
        ask();
    });
    connect(m_browse, &QToolButton::clicked, this, &StartForm::askForFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &StartForm::ask);
    for (QComboBox* box : {m_drive, m_holdBefore}) connect(box, &QComboBox::currentIndexChanged, this, &StartForm::ask);
}

QWidget* StartForm::makeNeeds()
{
    auto* needs = new QWidget;
    auto* column = new QVBoxLayout(needs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    m_missing = new QLabel;
    m_missing->setObjectName(QStringLiteral("missing"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("lacks"));
    m_list->setAccessibleName(tr("What is still missing"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(2 * controlHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // When the last value is given the list goes, and nothing else may move: somebody is about to press something.
    QSizePolicy stays = m_list->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_list->setSizePolicy(stays);
    const auto open = [this](const QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_list->row(item));
        if (row < m_lacks.size()) goTo(m_lacks[row]);
    };
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
    m_start = new QPushButton(iconNamed(Icon::Play, this), {});
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setAutoDefault(false);
    m_start->setMinimumHeight(controlHeight + space::close);
    connect(m_start, &QPushButton::clicked, this, &StartForm::press);
    column->addWidget(m_missing);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addWidget(m_start);
    return needs;
}

void StartForm::setRunbook(const session::RunbookPointer& runbook)
{
    m_runbook = runbook;
    fillSteps();
    m_times->offer(*m_runbook->plan);
    offerAuthority();
    ask();
}

/// It is asked for where the runbook has such limits, and they are named.
void StartForm::offerAuthority()
{
    const QString limits = items::rollingBack(*m_runbook->procedure);
    m_authorises->setVisible(!limits.isEmpty());
    if (limits.isEmpty()) m_authorises->setChecked(false);
    m_authorises->setToolTip(tr("When one of these is breached the release goes back at once, and nobody is asked:") + QLatin1Char('\n') + limits);
}

/// The step that was chosen stays so, whatever line it stands in now.
void StartForm::fillSteps()
{
    const QString chosen = m_holdBefore->currentIndex() > 0 ? m_holdBefore->currentText().section(QStringLiteral(": "), 1) : QString();
    const QSignalBlocker quiet(m_holdBefore);
    m_holdBefore->clear();
    m_holdBefore->addItem(tr("Where the runbook says so"), QString());
    for (const plan::ProcedureStep& step : m_runbook->procedure->steps) {
        if (m_holdBefore->count() > mostSteps) break;
        const QString line = QString::number(step.line);
        const QString title = QString::fromStdString(step.heading.empty() ? step.title : step.heading);
        m_holdBefore->addItem(tr("Line %1").arg(line) + QStringLiteral(": ") + title, line);
        if (!chosen.isEmpty() && title == chosen) m_holdBefore->setCurrentIndex(m_holdBefore->count() - 1);
    }
}

void StartForm::setValues(const session::Values& values)
{
    m_values = values;
    ask();
}

void StartForm::setFolder(const QString& folder) { m_folder->setText(folder); }

void StartForm::setDrive(journal::Drive drive) { m_drive->setCurrentIndex(std::max(m_drive->findData(static_cast<int>(drive)), 0)); }

void StartForm::setBusy(bool busy)
{
    m_busy = busy;
    showButton();
}

session::StartOrder StartForm::order() const
{
    session::StartOrder order;
    order.directory = m_folder->text().toStdString();
    order.drive = static_cast<journal::Drive>(m_drive->currentData().toInt());
    order.values = m_values;
    order.holdBefore = m_holdBefore->currentData().toString().toStdString();
    order.window = m_times->times();
    order.authorises = m_authorises->isChecked();
    return order;
}

void StartForm::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("The folder in which the commands begin"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StartForm::setFolder);
    dialog->open();
}

/// What is missing is looked up in the background; of several questions only the last one counts.
void StartForm::ask()
{
    if (!m_runbook) return;
    m_known = false;
    showButton();
    const auto work = [runbook = m_runbook, order = order()] { return session::whatIsMissing(*runbook, order); };
    session::inBackground(this, work, [this, asked = ++m_asked](const std::vector<Lack>& lacks) {
        if (asked == m_asked) show(lacks);
    });
}

QString StartForm::textOf(const Lack& lack)
{
    const QString name = QString::fromStdString(lack.name);
    switch (lack.what) {
    case Lack::What::Value: return tr("%1 has no value (line %2)").arg(name).arg(lack.line);
    case Lack::What::Database: return tr("%1: no address of the database (line %2)").arg(name).arg(lack.line);
    case Lack::What::Folder: return name.isEmpty() ? tr("No folder to work in is chosen") : tr("The working folder does not exist");
    case Lack::What::Work: return tr("There is nothing to do in this runbook");
    case Lack::What::Window:
        if (name.isEmpty()) return tr("No time is named at which it may begin");
        break;
    case Lack::What::HoldBefore: break;
    }
    return QString::fromStdString(lack.why);
}

void StartForm::show(const std::vector<Lack>& lacks)
{
    m_lacks = lacks;
    m_known = true;
    m_list->clear();
    for (const Lack& lack : lacks) {
        if (m_list->count() == mostLacks) break;    // nobody reads on; what was given makes room for the next
        auto* item = new QListWidgetItem(textOf(lack), m_list);
        item->setToolTip(textOf(lack));
    }
    showButton();
}

void StartForm::showButton()
{
    const int count = static_cast<int>(m_lacks.size());
    m_list->setVisible(count > 0);
    if (!m_known) {
        m_missing->setText(tr("Looking at what it needs…"));
    } else {
        m_missing->setText(count == 0 ? tr("Nothing is missing.") : tr("Still missing, choose one to give it:"));
        m_start->setText(count == 0 ? tr("&Start the release") : tr("Still missing: %1. Show the first").arg(count));
    }
    if (m_start->text().isEmpty()) m_start->setText(tr("&Start the release"));
    m_start->setEnabled(m_known && !m_busy);
}

void StartForm::goTo(const Lack& lack)
{
    switch (lack.what) {
    case Lack::What::Value:
    case Lack::What::Database: Q_EMIT valueWanted(QString::fromStdString(lack.name)); break;
    case Lack::What::Folder: m_folder->setFocus(); break;
    case Lack::What::Window: m_times->focusOnTimes(); break;
    case Lack::What::HoldBefore: m_holdBefore->setFocus(); break;
    case Lack::What::Work: break;
    }
}

void StartForm::press()
{
    if (isReady()) Q_EMIT startChosen();
    else if (!m_lacks.empty()) goTo(m_lacks.front());
}

} // namespace holdpoint::widgets
