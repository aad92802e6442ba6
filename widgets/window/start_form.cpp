#include "widgets/window/start_form.h"

#include "models/session/background.h"
#include "models/session/said_window.h"
#include "widgets/style/icons.h"
#include "widgets/style/labels.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace holdpoint::widgets {

using session::Lack;

namespace {

constexpr int mostSteps = 2000, mostLacks = 200;

std::vector<std::string> textsIn(const QLineEdit& edit)
{
    std::vector<std::string> all;
    for (const QString& text : edit.text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!text.trimmed().isEmpty()) all.push_back(text.trimmed().toStdString());
    return all;
}

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
    form->addRow(m_windowed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(makeWindowFields());
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
    m_windowed = new QCheckBox(tr("May begin only at certain &times"));
    m_windowed->setObjectName(QStringLiteral("windowed"));
    connect(m_browse, &QToolButton::clicked, this, &StartForm::askForFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &StartForm::ask);
    for (QComboBox* box : {m_drive, m_holdBefore}) connect(box, &QComboBox::currentIndexChanged, this, &StartForm::ask);
}

QWidget* StartForm::makeWindowFields()
{
    m_windowFields = new QWidget;
    auto* grid = new QGridLayout(m_windowFields);
    grid->setContentsMargins(space::section, 0, 0, 0);
    grid->setVerticalSpacing(space::tight);
    grid->setHorizontalSpacing(space::close);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto put = [&](int row, int column, const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_windows = new QLineEdit;
    m_windows->setObjectName(QStringLiteral("windows"));
    m_windows->setPlaceholderText(QStringLiteral("22:00-05:00"));
    m_days = new QLineEdit;
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setPlaceholderText(tr("every day; or Mon, Tue"));
    m_freezes = new QLineEdit;
    m_freezes->setPlaceholderText(tr("none; from/to"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(8);
    m_freezes->setToolTip(tr("Nothing may begin from the one time to the other, such as 2026-12-24T00:00/2026-12-27T06:00"));
    put(0, 0, tr("Zone"), m_zone);
    put(0, 2, tr("Window"), m_windows);
    put(1, 0, tr("Days"), m_days);
    put(1, 2, tr("Freeze"), m_freezes);
    m_saidWindow = new ElidedLabel;
    m_saidWindow->setObjectName(QStringLiteral("saidWindow"));
    m_saidWindow->hide();
    grid->addWidget(m_saidWindow, 2, 0, 1, 4);
    m_windowFields->hide();
    connect(m_windowed, &QCheckBox::toggled, this, [this](bool on) {
        m_windowFields->setVisible(on);
        ask();
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, &StartForm::ask);
    for (QLineEdit* edit : {m_windows, m_days, m_freezes}) connect(edit, &QLineEdit::textChanged, this, &StartForm::ask);
    return m_windowFields;
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
    offerWindow();
    ask();
}

/// What the runbook says of its times is taken over once; who has changed it is not overruled by the next letter that is typed.
void StartForm::offerWindow()
{
    const session::SaidWindow offer = session::saidWindow(*m_runbook->plan, QTimeZone::systemTimeZoneId().toStdString());
    const QString said = offer ? tr("Line %1: %2").arg(offer.line).arg(QString::fromStdString(offer.said)) : QString();
    m_saidWindow->setText(said);
    m_saidWindow->setToolTip(said);
    m_saidWindow->setVisible(!said.isEmpty());
    if (said == std::exchange(m_offered, said)) return;
    const auto joined = [](const std::vector<std::string>& texts) {
        QStringList all;
        for (const std::string& text : texts) all += QString::fromStdString(text);
        return all.join(QStringLiteral(", "));
    };
    m_windows->setText(joined(offer.window.windows));
    m_days->setText(joined(offer.window.days));
    if (offer) m_zone->setCurrentText(QString::fromStdString(offer.window.zone));
    m_windowed->setChecked(static_cast<bool>(offer));
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
    if (m_windowed->isChecked()) order.window = {m_zone->currentText().toStdString(), textsIn(*m_windows), textsIn(*m_days), textsIn(*m_freezes)};
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
    case Lack::What::Window: m_windows->setFocus(); break;
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
