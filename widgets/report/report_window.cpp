#include "widgets/report/report_window.h"

#include "widgets/report/page_view.h"
#include "widgets/report/report_sign_form.h"
#include "widgets/report/signature_list.h"
#include "widgets/style/buttons.h"
#include "widgets/style/first_size.h"
#include "widgets/style/icons.h"
#include "widgets/style/notices.h"
#include "widgets/style/spacing.h"
#include "widgets/style/type.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace holdpoint::widgets {

using items::Mark;
using session::ReportDesk;

namespace {

/// A4 is 595 points wide and Letter 612.
constexpr double widerThanA4 = 600;

} // namespace

ReportWindow::ReportWindow(const session::RecordView& view, const session::Surroundings& surroundings, QWidget* parent)
    : QWidget(parent, Qt::Window), m_view(view), m_desk(surroundings, view.releaseId())
{
    setObjectName(QStringLiteral("reportWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report of %1").arg(QString::fromStdString(view.releaseId())));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_wentOn = new Banner(this);
    m_said = new Banner(this);
    column->addWidget(buildHead());
    for (Banner* banner : {m_wentOn, m_said}) {
        banner->hide();
        column->addWidget(banner);
    }
    QPushButton& anew = m_wentOn->addButton(tr("Mak&e it anew"), ButtonLook::Primary);
    anew.setObjectName(QStringLiteral("reportAnew"));
    connect(&anew, &QPushButton::clicked, this, &ReportWindow::make);
    QPushButton& close = m_said->addButton(tr("&Close"));
    connect(&close, &QPushButton::clicked, m_said, &QWidget::hide);
    column->addWidget(buildBody(), 1);
    openWith(*this, {1200, 780});
    listen();
    make();
}

QPushButton& ReportWindow::addHeadButton(QWidget& head, const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QPushButton(text, &head);
    button->setObjectName(name);
    button->setToolTip(tip);
    head.layout()->addWidget(button);
    return *button;
}

QWidget* ReportWindow::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::normal, space::close, space::normal, space::close);
    row->setSpacing(space::close);
    auto* paperLabel = new QLabel(tr("Pape&r"), head);
    m_paper = new QComboBox(head);
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    m_paper->addItem(tr("A4"), static_cast<int>(ReportDesk::Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(ReportDesk::Paper::Letter));
    paperLabel->setBuddy(m_paper);
    row->addWidget(paperLabel);
    row->addWidget(m_paper);
    row->addSpacing(space::wide);
    m_where = new QLabel(head);
    m_where->setObjectName(QStringLiteral("reportWhere"));
    m_where->setFont(digitsFont(Letter::Body));
    QPushButton& smaller = addHeadButton(*head, QStringLiteral("−"), QStringLiteral("reportSmaller"), tr("Smaller (Ctrl+-)"));
    QPushButton& larger = addHeadButton(*head, QStringLiteral("+"), QStringLiteral("reportLarger"), tr("Larger (Ctrl++)"));
    smaller.setAccessibleName(tr("Smaller"));
    larger.setAccessibleName(tr("Larger"));
    for (QPushButton* button : {&smaller, &larger}) button->setFixedWidth(controlHeight + space::close);
    QPushButton& fit = addHeadButton(*head, tr("&Fit"), QStringLiteral("reportFit"), tr("As wide as there is room (Ctrl+0)"));
    row->addSpacing(space::wide);
    row->addWidget(m_where);
    row->addStretch(1);
    m_save = &addHeadButton(*head, tr("Sa&ve"), QStringLiteral("reportSave"), tr("A copy of the document, the page or the evidence (Ctrl+S saves the PDF)"));
    addSaves(*m_save);
    connect(&smaller, &QPushButton::clicked, this, [this] { m_pages->reduce(); });
    connect(&larger, &QPushButton::clicked, this, [this] { m_pages->enlarge(); });
    connect(&fit, &QPushButton::clicked, this, [this] { m_pages->fitWidth(); });
    connect(m_paper, &QComboBox::activated, this, &ReportWindow::make);
    return head;
}

void ReportWindow::addSaves(QPushButton& button)
{
    auto* menu = new QMenu(&button);
    menu->setObjectName(QStringLiteral("reportSaves"));
    for (const auto& [part, words] : {std::pair{Part::Pdf, tr("&PDF…")}, {Part::Page, tr("Pa&ge (HTML)…")}, {Part::Evidence, tr("&Evidence (JSON)…")}, {Part::Everything, tr("&All of it, into a folder…")}})
        connect(menu->addAction(words), &QAction::triggered, this, [this, part = part] { askWhere(part); });
    button.setMenu(menu);
}

QWidget* ReportWindow::buildBody()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_stack = new QStackedWidget(body);
    m_pages = new PageView(m_stack);
    m_empty = new EmptyState(Icon::Runbook, {}, m_stack);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    row->addWidget(m_stack, 1);
    row->addWidget(buildSide());
    return body;
}

QWidget* ReportWindow::buildSide()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * 54);
    auto* side = new QWidget(scroll);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    column->setSpacing(space::normal);
    auto* title = new QLabel(tr("Signatures"), side);
    title->setFont(fontOf(Letter::Title));
    m_signatures = new SignatureList(side);
    m_kept = new QLabel(side);
    m_kept->setObjectName(QStringLiteral("reportKept"));
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kept->hide();
    m_openSigning = new QPushButton(iconNamed(Icon::Sign, this), tr("&Sign…"), side);
    m_openSigning->setObjectName(QStringLiteral("reportSign"));
    setLook(*m_openSigning, ButtonLook::Primary);
    m_form = new ReportSignForm(m_desk, m_desk.rolesIn(m_view.record()), m_desk.person(), side);
    m_form->hide();
    column->addWidget(title);
    column->addWidget(m_signatures);
    column->addWidget(m_kept);
    column->addWidget(m_openSigning, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addStretch(1);
    // A ground of its own parts it from the pages, in every theme.
    for (QWidget* ground : {scroll->viewport(), side}) ground->setBackgroundRole(QPalette::Base);
    scroll->setWidget(side);
    connect(m_openSigning, &QPushButton::clicked, this, [this] { offerSigning(true); });
    connect(m_form, &ReportSignForm::ended, this, [this] { offerSigning(false); });
    return scroll;
}

void ReportWindow::listen()
{
    connect(&m_desk, &ReportDesk::made, this, [this] { showMade(false); });
    connect(&m_desk, &ReportDesk::notMade, this, [this](const QString& why) {
        m_stack->setCurrentWidget(m_empty);
        m_empty->setSentence(why);
    });
    connect(&m_desk, &ReportDesk::signedNow, this, [this] { showMade(true); });
    connect(&m_desk, &ReportDesk::saved, this, [this](const QString& where) { tell(true, tr("Saved: %1").arg(where)); });
    connect(&m_desk, &ReportDesk::notSaved, this, [this](const QString& why) { tell(false, why); });
    connect(m_pages, &PageView::notOpened, this, [this](const QString& why) {
        m_stack->setCurrentWidget(m_empty);
        m_empty->setSentence(why);
    });
    connect(m_pages, &PageView::opened, this, &ReportWindow::showPaper);
    connect(m_pages, &PageView::looked, this, [this](int page) { m_where->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount())); });
    connect(&m_view, &session::RecordView::advanced, this, &ReportWindow::lookWhetherItWentOn);
    const auto key = [this](const QKeySequence& keys, auto does) { connect(new QShortcut(keys, this), &QShortcut::activated, this, does); };
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_pages->enlarge(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_pages->enlarge(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_pages->reduce(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_pages->fitWidth(); });
    key(QKeySequence::Save, [this] { askWhere(Part::Pdf); });
    key(QKeySequence::Close, [this] { close(); });
    key(QKeySequence(Qt::Key_Escape), [this] { m_form->isVisible() ? offerSigning(false) : static_cast<void>(close()); });
}

void ReportWindow::make()
{
    if (!m_form->leave()) return;       // it is signed in this moment, and that is what is shown next
    m_stack->setCurrentWidget(m_empty);
    m_empty->setSentence(tr("The report is being made…"));
    m_where->clear();
    m_said->hide();
    m_wentOn->hide();
    offerSigning(false);
    for (QWidget* later : {static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_openSigning), static_cast<QWidget*>(m_paper)}) later->setEnabled(false);
    m_desk.make(static_cast<ReportDesk::Paper>(m_paper->currentData().toInt()));
}

void ReportWindow::showMade(bool staysInPlace)
{
    const ReportDesk::Shown& shown = m_desk.shown();
    m_stack->setCurrentWidget(m_pages);
    m_pages->show(shown.pdf, staysInPlace);
    m_pages->setFocus();
    m_signatures->show(shown.lines);
    const bool isSigned = !shown.keptIn.isEmpty();
    m_kept->setVisible(isSigned);
    m_kept->setText(tr("It is kept with the release, where others sign it after you. Copies go where you save them."));
    m_kept->setToolTip(shown.keptIn);
    m_save->setEnabled(true);
    m_openSigning->setEnabled(true);
    // What is signed stays as it is.
    m_paper->setEnabled(!isSigned);
    m_paper->setToolTip(isSigned ? tr("A signed report stays as it is") : QString());
    lookWhetherItWentOn();
}

/// A signed report has the size on which it was signed.
void ReportWindow::showPaper()
{
    const auto paper = m_pages->pageSize().width() > widerThanA4 ? ReportDesk::Paper::Letter : ReportDesk::Paper::A4;
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(paper)));
}

void ReportWindow::setTimeStampServer(const std::string& address)
{
    m_desk.setTimeStampServer(address);
    m_form->lookForServer();
}

void ReportWindow::offerSigning(bool opens)
{
    const bool wasOpen = m_form->isVisible();
    if (!opens && !m_form->leave()) return;
    m_openSigning->setVisible(!opens);
    m_form->setVisible(opens);
    if (opens) m_form->begin();
    else if (wasOpen) m_pages->setFocus();
}

void ReportWindow::askWhere(Part part)
{
    if (!m_save->isEnabled()) return;
    const bool folder = part == Part::Everything;
    auto* dialog = new QFileDialog(this, folder ? tr("The folder for the report") : tr("Save the report"));
    dialog->setObjectName(QStringLiteral("reportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(folder ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    if (!folder) dialog->selectFile(m_desk.fileName(part));
    connect(dialog, &QFileDialog::fileSelected, this, [this, part](const QString& path) { saveTo(part, path); });
    dialog->open();
}

void ReportWindow::tell(bool good, const QString& what) { m_said->show(good ? Mark::Passed : Mark::Failed, what); }

void ReportWindow::lookWhetherItWentOn()
{
    const std::uint64_t upTo = m_desk.shown().upTo;
    // The window may be a little behind what the report has been made of, and a replay far behind it.
    if (upTo == 0 || m_view.record().seq <= upTo) return m_wentOn->hide();
    m_wentOn->show(Mark::Undecided, tr("The release has gone on since: this report does not hold all that has happened."));
}

} // namespace holdpoint::widgets
